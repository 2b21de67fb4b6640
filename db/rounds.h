/* Rounds of matching, who had no place in one, who was matched with whom, and who never is. */
#ifndef DB_ROUNDS_H
#define DB_ROUNDS_H

#include "base/names.h"
#include "db/db.h"

enum round_state { ROUND_ANNOUNCED, ROUND_DRAFT, ROUND_LAUNCHED };
NAMES_DECLARE(round_state);

struct round {
    int64_t id; /* counts up from 1 */
    enum round_state state;
    int64_t starts_at;  /* UTC; of a round that the calendar brings, 0: an organizer's match */
    int64_t drafted_at; /* or changed */
    int64_t launched_at;
    int64_t mailed_at; /* the draft as it stands to the organizers, 0 not yet */
    int size;
    int64_t seed;
    bool is_random;
    int relax, version;
    const char *inputs;
    int repeat_free; /* rounds from this one on that need no repeat */
    bool is_at_least;
};

/* Sets r->id. */
int db_round_add(struct db *db, struct round *r, struct err *e);
int db_round_update(struct db *db, const struct round *r, struct err *e);

/* 1, 0 when there is none, -1. */
int db_round(struct db *db, int64_t id, struct arena *a, struct round *out, struct err *e);

/* The round that is not launched yet, and the one launched last: 1, 0 when there is none, -1. */
int db_round_open(struct db *db, struct arena *a, struct round *out, struct err *e);
int db_round_last(struct db *db, struct arena *a, struct round *out, struct err *e);

enum seat_state { SEAT_TOLD, SEAT_SKIPS, SEAT_UNPLACED };
NAMES_DECLARE(seat_state);

struct seat {
    int64_t round_id, person_id;
    enum seat_state state;
    int64_t letter_id; /* that told them, 0 not yet */
    const char *reason, *help;
};

/* In place of what the person's seat was. */
int db_seat_set(struct db *db, const struct seat *s, struct err *e);
/* 1, 0, -1. */
int db_seat(struct db *db, int64_t round_id, int64_t person_id, struct arena *a, struct seat *out, struct err *e);
/* Seats of a round in a state, by person. */
int db_seats(struct db *db, int64_t round_id, enum seat_state state, struct arena *a, struct seat **out, size_t *count,
             struct err *e);
int db_seat_drop(struct db *db, int64_t round_id, int64_t person_id, struct err *e);
int db_seats_drop(struct db *db, int64_t round_id, enum seat_state state, struct err *e);

/* In how many launched rounds somebody had no place since they were last in a circle that began. */
int db_rounds_waited(struct db *db, int64_t person_id, int64_t *count, struct err *e);

/* Two who were in a circle together, in order of its launch. */
struct partners {
    int64_t launched_at;
    int64_t person_id, other_id;
    bool are_still; /* in a circle that runs */
};
int db_partners(struct db *db, struct arena *a, struct partners **out, size_t *count, struct err *e);

/* Two people are kept apart from now on, in any order; a reason that is there stays. */
int db_apart_add(struct db *db, int64_t person_id, int64_t other_id, const char *reason, int64_t now, struct err *e);

struct apart {
    int64_t person_id, other_id;
    const char *reason;
};
int db_apart_list(struct db *db, struct arena *a, struct apart **out, size_t *count, struct err *e);

#endif
