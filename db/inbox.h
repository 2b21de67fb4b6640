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
    const char *filed;                 /* where it was moved: "Processed" or "Odd", "" not yet or unknown */
    int64_t filed_validity, filed_uid; /* its numbers there, 0 unknown */
};

/* Adds a mail; 1 when it was there already (same folder, UIDVALIDITY, UID), with *id that row's. */
int db_inbox_add(struct db *db, const struct inbox_row *row, struct str raw, int64_t *id, struct err *e);

/* Where looking goes on in a folder whose mails stay: 1, 0 when it was never looked at, -1. */
int db_folder_position(struct db *db, const char *folder, int64_t *uid_validity, int64_t *uid, struct err *e);
int db_folder_set_position(struct db *db, const char *folder, int64_t uid_validity, int64_t uid, struct err *e);

/* Noting where a stored mail was moved on the server; and that every stored mail was moved (the folder holds none of
 * them). */
int db_inbox_set_filed(struct db *db, int64_t id, const char *filed, int64_t validity, int64_t uid, struct err *e);
int db_inbox_set_all_acknowledged(struct db *db, struct err *e);

/* Odd mails that are not in Odd yet, in the order of their numbers where they lie. */
int db_inbox_to_odd(struct db *db, struct arena *a, struct inbox_row **out, size_t *count, struct err *e);

/* Mails of somebody who was forgotten, still in the server's folders; and noting that they are gone. */
int db_inbox_to_purge(struct db *db, struct arena *a, struct inbox_row **out, size_t *count, struct err *e);
int db_inbox_set_purged(struct db *db, int64_t id, struct err *e);

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

/* The same mail was understood anew. */
int db_inbox_set_understood(struct db *db, int64_t id, struct str understood, struct err *e);

/* For people to look at, oldest first; odd ones only, or all. */
int db_inbox_list(struct db *db, bool odd_only, struct arena *a, struct inbox_row **out, size_t *count, struct err *e);
int db_inbox_count(struct db *db, enum verdict verdict, int64_t *count, struct err *e);

/* A command that was carried out (or not: `outcome` says it in a fixed string). */
int db_command_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t circle_id, const char *name,
                    const char *outcome, int64_t now, struct err *e);

/* What organizers had done to circles since a time, oldest first. */
struct done_order {
    const char *name;
    int64_t circle_id, circle_number, at;
};
#define COMMAND_DONE_BY_ORGANIZER "done by an organizer" /* outcome */
int db_commands_done(struct db *db, int64_t since, struct arena *a, struct done_order **out, size_t *count,
                     struct err *e);

/* Whether one of this name was noted for a person since a time: 1, 0, -1. */
int db_command_was_noted(struct db *db, int64_t person_id, const char *name, int64_t since, struct err *e);

/* A bounce of a person's letter; and the weight of those since a time (hard 2, soft 1), each letter counted once. */
int db_bounce_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t letter_id, int weight, int64_t now,
                   struct err *e);
int db_bounce_weight(struct db *db, int64_t person_id, int64_t since, int64_t *weight, struct err *e);

/* Single-use codes, by hash, each carried by a letter. Finding one that is good (this person's, unused, not expired):
 * 1 with the letter and what it does, 0, -1. Using it up: the same. */
int db_code_add(struct db *db, const char *hash, int64_t person_id, int64_t letter_id, const char *action,
                int64_t expires_at, struct err *e);
int db_code_find(struct db *db, const char *hash, int64_t person_id, int64_t now, struct arena *a, int64_t *letter_id,
                 const char **action, struct err *e);
int db_code_use(struct db *db, const char *hash, int64_t now, struct err *e);

#endif
