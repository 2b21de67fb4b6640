/* Due rows: a person's (or a circle's) time has come. Planning looks only at rows that are ready, never at people. */
#ifndef DB_DUE_H
#define DB_DUE_H

#include "db/db.h"
#include "facts/letter.h"

/* What is no letter: the time of a nudge's silence has run out (REST), of a circle that should have met (LOOK), of one
 * that was asked whether it goes on (CLOSE), or for answers about a meeting's new time (DECIDE). */
enum due_step { DUE_STEP_NONE, DUE_STEP_REST, DUE_STEP_LOOK, DUE_STEP_CLOSE, DUE_STEP_DECIDE };
NAMES_DECLARE(due_step);

enum due_state { DUE_WAITING, DUE_WRITTEN, DUE_LAPSED, DUE_VOID };
NAMES_DECLARE(due_state);

struct due {
    int64_t id;
    bool is_advance;    /* moves a circle on to its next meeting */
    enum due_step step; /* NONE: `kind` is the letter that is wanted */
    enum letter_kind kind;
    int64_t person_id; /* 0 for an advance and a step */
    int64_t circle_id; /* 0 for none */
    int64_t about;     /* meeting, nudge, proposal or negotiation, else the circle, else minus the round's id, else 0 */
    int64_t ready_at;  /* UTC: not before */
    int64_t not_after; /* UTC: lapses then; 0 never */
};

/* Adds a row; one for the same kind, person, circle and subject stays as it is (a second run writes nothing). */
int db_due_add(struct db *db, const struct due *d, struct err *e);

/* The same row's times anew, after its meeting moved: of one that waits or lapsed; and when the new time is still to
 * come, of an agenda that was written for the old one. */
int db_due_replan(struct db *db, const struct due *d, int64_t now, struct err *e);

/* The same, but one that is there gets these times and waits again. */
int db_due_set(struct db *db, const struct due *d, struct err *e);

/* The first row that is ready and no letter (an advance or a step): 1, 0, -1. */
int db_due_next_advance(struct db *db, int64_t now, struct due *out, struct err *e);

/* A person with a ready row, the one that has waited longest: 1, 0, -1. Planning them settles or defers every one of
 * their ready rows, so asking again gives the next. */
int db_due_next_person(struct db *db, int64_t now, int64_t *person_id, struct err *e);

/* A person's ready rows, oldest first. */
int db_due_of_person(struct db *db, int64_t person_id, int64_t now, struct arena *a, struct due **out, size_t *count,
                     struct err *e);

/* All waiting rows ready by `until`, in order of their time, then person. */
int db_due_until(struct db *db, int64_t until, struct arena *a, struct due **out, size_t *count, struct err *e);

/* When the next waiting row is ready: 1, 0 when none waits, -1. */
int db_due_next_at(struct db *db, int64_t *at, struct err *e);

int db_due_settle(struct db *db, int64_t id, enum due_state state, int64_t now, struct err *e);
int db_due_defer(struct db *db, int64_t id, int64_t ready_at, struct err *e);

/* A meeting moved: what waits about it and lapses, lapses when it starts now. Rows that are planned around it get their
 * own times from db_due_replan(). */
int db_due_move_meeting(struct db *db, int64_t meeting_id, int64_t starts_at, struct err *e);

/* What is waiting about a meeting or circle, or for a person, or for a person in a circle, or of
 * a kind for a person, is no longer wanted. */
int db_due_void_about(struct db *db, int64_t about, int64_t now, struct err *e);
int db_due_void_kind(struct db *db, enum letter_kind kind, int64_t person_id, int64_t now, struct err *e);
/* What was waiting about a meeting when it was left out, then or later, is wanted again. */
int db_due_wake_about(struct db *db, int64_t about, int64_t since, struct err *e);
int db_due_void_step(struct db *db, enum due_step step, int64_t about, int64_t now, struct err *e);
int db_due_void_person(struct db *db, int64_t person_id, int64_t now, struct err *e);
int db_due_void_circle(struct db *db, int64_t circle_id, int64_t now, struct err *e);
int db_due_void_member(struct db *db, int64_t person_id, int64_t circle_id, int64_t now, struct err *e);

/* A pause is over: what was put off because of it is looked at again now. */
int db_due_wake(struct db *db, int64_t person_id, int64_t now, struct err *e);

#endif
