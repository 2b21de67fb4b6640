/* Mail that came in: raw bytes first, durably; then what was decided about it. */
#ifndef DB_INBOX_H
#define DB_INBOX_H

#include "db/db.h"
#include "facts/verdict.h"

struct inbox_row {
    int64_t id;
    const char *folder; /* "INBOX" or "Junk" */
    int64_t uid_validity, uid;
    int64_t internal_date, first_seen, date_header; /* UTC; date_header 0 unknown */
    int64_t size;
    const char *message_id, *content_hash;
    bool is_heard;
    enum verdict verdict;         /* when heard */
    const char *reason;           /* a fixed string */
    int64_t person_id, letter_id; /* 0 unknown */
    bool is_acknowledged;
    int64_t heard_at;
};

/* Adds a mail; 1 when it was there already (same folder, UIDVALIDITY, UID), with *id that row's. */
int db_inbox_add(struct db *db, const struct inbox_row *row, struct str raw, int64_t *id, struct err *e);

/* The highest UID of a folder under this UIDVALIDITY, 0 when none. */
int db_inbox_last_uid(struct db *db, const char *folder, int64_t uid_validity, int64_t *uid, struct err *e);

/* Rows that are stored but not yet acknowledged, by id; and noting that they are. */
int db_inbox_unacknowledged(struct db *db, struct arena *a, struct inbox_row **out, size_t *count, struct err *e);
int db_inbox_set_acknowledged(struct db *db, int64_t id, struct err *e);

/* The first mail not yet heard with an id above `after`: 1, 0, -1. `raw` may be NULL. */
int db_inbox_next(struct db *db, int64_t after, struct arena *a, struct inbox_row *out, struct str *raw, struct err *e);
int db_inbox_row(struct db *db, int64_t id, struct arena *a, struct inbox_row *out, struct str *raw, struct err *e);

/* Whether another mail that was heard has this Message-ID (or none) and this content: 1, 0, -1. */
int db_inbox_is_duplicate(struct db *db, int64_t id, struct str message_id, struct str content_hash, struct err *e);

/* What was decided; `asked` and `understood` are JSON, kept for understanding the mail anew. */
int db_inbox_set_heard(struct db *db, const struct inbox_row *row, struct str asked, struct str understood, int64_t now,
                       struct err *e);

/* What a mail meant when it was heard, as JSON ("" when not kept). */
int db_inbox_understood(struct db *db, int64_t id, struct arena *a, struct str *asked, struct str *understood,
                        struct err *e);

/* For people to look at, oldest first; odd ones only, or all. */
int db_inbox_list(struct db *db, bool odd_only, struct arena *a, struct inbox_row **out, size_t *count, struct err *e);
int db_inbox_count(struct db *db, enum verdict verdict, int64_t *count, struct err *e);

/* A command that was carried out (or not: `outcome` says it in a fixed string). */
int db_command_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t circle_id, const char *name,
                    const char *outcome, int64_t now, struct err *e);

/* A bounce of a person's letter; and the weight of those since a time (hard 2, soft 1). */
int db_bounce_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t letter_id, int weight, int64_t now,
                   struct err *e);
int db_bounce_weight(struct db *db, int64_t person_id, int64_t since, int64_t *weight, struct err *e);

/* Single-use codes, by hash. Taking one: 1 when it is this person's, unused and not expired, 0, -1. */
int db_code_add(struct db *db, const char *hash, int64_t person_id, int64_t mail_id, const char *action,
                int64_t expires_at, struct err *e);
int db_code_take(struct db *db, const char *hash, int64_t person_id, int64_t now, struct arena *a, int64_t *mail_id,
                 const char **action, struct err *e);

#endif
