/* Letters that were written, and the outbox that sends them. */
#ifndef DB_LETTERS_H
#define DB_LETTERS_H

#include "base/address.h"
#include "db/db.h"
#include "facts/letter.h"

/* What a letter is about. */
struct letter {
    int64_t id;
    enum letter_kind kind;
    int64_t person_id; /* 0: somebody who is not on the roster */
    int64_t circle_id, meeting_id;
    int64_t mail_id;        /* the mail that it answers, 0 none */
    const char *message_id; /* without angle brackets */
    const char *code;       /* of the footer; names a letter, proves nothing */
    const char *local_date; /* the reader's day when it was planned, "YYYY-MM-DD" */
    int64_t created_at;
    const char *subject; /* words of the reader's: gone when they are forgotten */
    const char *asked;   /* JSON of facts/asked.h, "" for a letter that asks nothing */
};

/* Its way out. */
struct outbox_row {
    int64_t letter_id;
    enum letter_kind kind;
    int64_t person_id, circle_id;
    struct address recipient, sender;
    struct str bytes;
    enum outbox_state state;
    const char *reason;
    int attempts;
    int64_t next_at, not_after, settled_at, created_at;
    const char *message_id;
};

/* Adds the letter (its id was drawn with db_new_id, because tokens and Message-ID are made of it) and its outbox row,
 * queued. For a prompt: returns 1 and writes nothing when that person has a prompt on that local date. */
int db_letter_add(struct db *db, const struct letter *l, const struct outbox_row *row, struct err *e);

/* Reading: 1, 0 when there is none, -1. */
int db_letter(struct db *db, int64_t id, struct arena *a, struct letter *out, struct err *e);
int db_letter_by_message_id(struct db *db, struct str message_id, struct arena *a, struct letter *out, struct err *e);
/* The newest of a person with this code. */
int db_letter_by_code(struct db *db, int64_t person_id, struct str code, struct arena *a, struct letter *out,
                      struct err *e);
/* The newest letter to a person about a circle, of a kind. */
int db_letter_latest(struct db *db, int64_t person_id, enum letter_kind kind, struct arena *a, struct letter *out,
                     struct err *e);

/* Whether a person got (or will get) a prompt on this local date: 1, 0, -1. */
int db_letter_has_prompt(struct db *db, int64_t person_id, const char *local_date, struct err *e);

/* Answers written since a time: to one person, or (person_id -1) to everybody. */
int db_letter_count_answers(struct db *db, int64_t person_id, int64_t since, int64_t *count, struct err *e);

/* Unsettled outbox rows that may be tried at `now`, with ids above `after`, in order of ids, at most `max`. While an
 * earlier letter to the same recipient waits to be tried again, theirs are not handed out (order per recipient). Costs
 * what is ready, not what waits. */
int db_outbox_ready(struct db *db, int64_t now, int64_t after, size_t max, struct arena *a, struct outbox_row **out,
                    size_t *count, struct err *e);

/* When the next unsettled row may be tried: 1, 0 when there is none, -1. */
int db_outbox_next_at(struct db *db, int64_t *at, struct err *e);

/* Notes that a letter is about to be sent, before the first byte is; with its bytes as they are sent from now on. */
int db_outbox_begin(struct db *db, int64_t letter_id, const char *reason, struct str bytes, struct err *e);

/* Sets state, reason and the time of the next try; settled rows are never tried again, and the bytes of one that was
 * sent are let go. */
int db_outbox_set(struct db *db, int64_t letter_id, enum outbox_state state, bool is_settled, const char *reason,
                  int64_t next_at, int64_t now, struct err *e);

/* Unsettled letters that were written after `now`, by a clock that was ahead, may be tried now. How many these are. */
int db_outbox_bring_forward(struct db *db, int64_t now, int64_t *count, struct err *e);

/* Calendar letters to this address about this circle that wait for a later time than `at` leave then: what comes after
 * them must not overtake them. */
int db_outbox_hurry_calendar(struct db *db, const struct address *to, int64_t circle_id, int64_t at, struct err *e);

/* Unsettled letters to a person whose turn has passed (they stopped, left, were forgotten) will not be sent. Answers
 * and calendar letters are not touched: a stale entry in a calendar is worse than a letter too many. */
int db_outbox_hold(struct db *db, int64_t person_id, int64_t now, struct err *e);

/* Letters for people to look at, newest last; with failed only refused, uncertain, lapsed and held ones. */
int db_outbox_list(struct db *db, bool failed, struct arena *a, struct outbox_row **out, size_t *count, struct err *e);
int db_outbox_count(struct db *db, enum outbox_state state, int64_t *count, struct err *e);

/* Strangers: when this one (a keyed hash) last got a refusal (0 never), how many got one since, and noting one. */
int db_refusal_last(struct db *db, const char *who, int64_t *at, struct err *e);
int db_refusal_count(struct db *db, int64_t since, int64_t *count, struct err *e);
int db_refusal_note(struct db *db, const char *who, int64_t now, struct err *e);

#endif
