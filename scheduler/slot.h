/* Finding a time for a circle: from everybody's working hours, other circles' meetings and days off, over the whole
 * series, and what to do when no hour suits all. Pure: facts in, slots out, the same every time.
 *
 * A member's burden in a slot is how far it lies outside their working hours, in minutes ("18:00 to 18:30" after hours
 * that end at 17:00: 90). A slot is impossible for who has another meeting or a day off then, works on another day, or
 * would be up in the night (23:00 to 06:00, unless their hours are there).
 *
 * When no hour suits all, the burden takes turns: in meeting n it is the (n - 1 modulo members)-th member who comes
 * early or late, the others as little as can be. */
#ifndef SCHEDULER_SLOT_H
#define SCHEDULER_SLOT_H

#include "base/clock.h"
#include "facts/circle.h"
#include "facts/day_off.h"
#include "facts/person.h"

/* A time that is taken: UTC, `to` outside. */
struct slot_busy {
    int64_t from, to;
};

struct slot_member {
    const struct person *person;
    const struct slot_busy *busy; /* by from */
    size_t busy_count;
};

struct slot_search {
    struct slot_member members[CIRCLE_MEMBERS_MAX];
    size_t count;
    const struct day_off *days_off;
    size_t days_off_count;
    const char *anchor; /* IANA: slots begin at quarter hours of its clock */
    int minutes;        /* of a meeting */
    int best;           /* minute of the anchor's day that is preferred; SLOT_BEST */
};

#define SLOT_BEST (14 * 60)

struct slot {
    struct civil wall; /* on the clock of the anchor zone */
    int64_t starts_at;
    int outside;                    /* sum of the burdens of this one meeting; 0 when it suits everybody */
    int burden[CIRCLE_MEMBERS_MAX]; /* by member: minutes, negative when too early for them, positive when too late */
    bool is_impossible;             /* for somebody */
};

/* What a slot at `t` is for everybody. */
struct slot slot_at(const struct slot_search *s, int64_t t);

/* A day off of this member on which `t` falls, NULL for none. */
const struct day_off *slot_day_off(const struct slot_search *s, size_t member, int64_t t);

/* The first meeting of a series: the earliest day at least five working days of everybody after `from` with a slot in
 * everybody's hours at each of `meetings` occurrences (clocks may shift against each other on the way), on it the one
 * nearest to `best`; six weeks ahead. When some first meeting of the first two weeks suits all but no series does, the
 * one that is outside hours the least. When no hour suits all, the day and slot of turn 0. False when every slot is
 * impossible for somebody: *out is then the nearest miss. */
bool slot_find_series(const struct slot_search *s, enum cadence cadence, int meetings, int64_t from, struct slot *out);

/* The slot of a later meeting of a series on the anchor's day of `t`, when no hour of that day suits all: whose turn it
 * is comes early or late. False when a slot suits all, or all are impossible: the meeting stays. */
bool slot_find_turn(const struct slot_search *s, int64_t t, int ordinal, struct slot *out);

struct slot_window {
    int64_t from, until;  /* UTC: a slot begins in [from, until) */
    const int64_t *avoid; /* starts that are not wanted, nor what is nearer to them than `avoid_within` seconds */
    size_t avoid_count;
    int64_t avoid_within;
    enum cadence cadence; /* of the meetings that begin with the slot, all of which must suit; ... */
    int meetings;         /* ... so many of them; 1 or 0: only this one */
};

/* Up to `max` slots in everybody's hours, on different days where there are enough, an hour apart at least, nearest to
 * `best`; in order of time. Returns how many. */
size_t slot_find_free(const struct slot_search *s, const struct slot_window *w, struct slot *out, size_t max);

/* The least bad slots, impossible or not, each on another day, within two weeks of five working days after `from`; the
 * best first. Returns how many. */
size_t slot_find_misses(const struct slot_search *s, int64_t from, struct slot *out, size_t max);

#endif
