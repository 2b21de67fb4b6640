/* Matching: who should meet whom. A roster and its history in, circles with reasons and the people who can't be placed
 * out. Pure: the same people in the same order, history, options and seed give the same result on any machine and with
 * any compiler; integers only, budgets are counted in moves, never in seconds.
 *
 * Peers (participants) form pairs or groups of 3..6; a mentor meets each of their mentees in a circle of two, and a
 * champion each mentor who got a mentee. Organizers are not matched.
 *
 * Hard rules, never broken for any two members of a circle: not an excluded pair; neither is above the other in a
 * reporting line; a common language (blank means en); levels at most MATCH_LEVEL_GAP apart (blank: no rule); not
 * partners of the last `window` rounds; nobody in more circles than they have room for, a peer in one; who is away
 * stays untouched. As many people as possible are placed first, then the points are as high as possible. */
#ifndef SCHEDULER_MATCH_H
#define SCHEDULER_MATCH_H

#include <stdint.h>

#include "base/err.h"
#include "base/secret.h"
#include "facts/circle.h"
#include "facts/person.h"

#define MATCH_VERSION    2 /* of the procedure: another version may give another result for the same seed */
#define MATCH_WINDOW     3
#define MATCH_LEVEL_GAP  1
#define MATCH_PEOPLE_MAX 1000000

/* Texts are never NULL; lists are joined by ';'. Words compare without case. */
struct match_person {
    const char *address; /* told apart by it, without case; no two the same */
    const char *name;    /* for reasons; the address stands in for "" */
    enum person_role role;
    const char *manager; /* an address, on the list or not; "" unknown */
    const char *level;   /* a whole number; anything else counts as blank */
    const char *team;
    const char *zone; /* IANA; "" is UTC */
    const char *languages, *offers, *seeks;
    const struct hours_span *spans; /* availability on the clock of `zone`; blank counts as no hours */
    size_t spans_count;
    int capacity;      /* circles they have room for in this match */
    int waited;        /* rounds since they were last placed: they come first */
    bool has_champion; /* of a mentor: needs no other */
    bool is_away;      /* paused, left or in a circle already; still counts as a manager */
};

/* Two people by their places in the list. */
struct match_pair {
    size_t a, b;
};

struct match_past {
    int round; /* from 1 */
    size_t a, b;
};

struct match_history {
    const struct match_past *met; /* any order */
    size_t met_count;
    int last_round; /* the newest round, also when nobody of it is on the list; 0: that of `met` */
    const struct match_pair *never;
    size_t never_count;
    const struct match_pair *wanted; /* both said yes to each other: together when no hard rule forbids it */
    size_t wanted_count;
};

struct match_options {
    int size; /* of peer circles: 2..6 */
    uint64_t seed;
    bool is_random; /* chance instead of points; also when nobody has any profile data */
    int window;     /* rounds whose partners don't meet again */
    /* Steps that the organizer allows to be given up, in this order and as seldom as possible: 1 the oldest round of
     * the window, 2 the next, … `window` all of them, `window` + 1 levels two apart. */
    int relax;
    int effort;               /* times the usual number of moves; 0 is 1 */
    bool is_champion_counted; /* a mentor's circle with their champion takes room too, else it comes on top */
    /* Called now and then in a long run with 0..100; may be NULL. */
    void (*progress)(void *data, int percent);
    void *data;
};

#define MATCH_OPTIONS_INIT                                                                                             \
    {                                                                                                                  \
        .size = 2, .window = MATCH_WINDOW                                                                              \
    }

enum match_kind { MATCH_PEERS, MATCH_MENTORING, MATCH_CHAMPION };
NAMES_DECLARE(match_kind);

struct match_circle {
    enum match_kind kind;
    size_t members[CIRCLE_MEMBERS_MAX]; /* places in the list; rising, but the mentor or champion first */
    size_t count;
    const char *reason; /* one line: why these people */
    int points;         /* match_points() of all its pairs, the mean per partner */
};

struct match_unplaced {
    size_t person;
    const char *reason; /* one line to them ("you"): why */
    const char *help;   /* what would help, for an organizer; "" nothing */
};

struct match_result {
    struct match_circle *circles; /* by first member */
    size_t circles_count;
    struct match_unplaced *unplaced; /* rising */
    size_t unplaced_count;
    long long points; /* of all circles */
    bool is_random;
    /* What a draft records, so that it can be made again and shown to be what it says. */
    uint64_t seed;
    int version;
    char inputs[SECRET_MAC_TEXT]; /* fingerprint of people, history and options but the seed */
};

/* -1 with ERR_DATA when the input can't be matched at all (a size out of range, an address twice). Everything in *out
 * lives in the arena; needs about 700 bytes a person there. */
int match_make(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
               const struct match_options *options, struct match_result *out, struct err *e);

/* Appends why these people are together: what each offers the other, their common hours in each one's zone (standard
 * time), and what was traded away (who would have been better for whom and where they are, rules that were relaxed).
 * For the organizer: it names people of other circles. */
int match_explain(const struct match_person *people, size_t n, const struct match_history *history,
                  const struct match_options *options, const struct match_result *result, size_t circle,
                  struct buf *out, struct err *e);

/* The hard rule that two of these people (places in the list) would break in one circle, in words for an organizer:
 * "Ana is above or below Ben in a reporting line"; NULL in *why when they may meet. */
int match_conflict(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                   const struct match_options *options, const size_t *members, size_t count, const char **why,
                   struct err *e);

/* Which of these circles somebody (a place in the list) suits best, and why: `best` is `count` when a hard rule stands
 * against each. */
int match_join(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
               const struct match_options *options, size_t person, const struct match_circle *circles, size_t count,
               size_t *best, const char **reason, struct err *e);

/* "repeats" (all rounds of the window), "level" (those, then levels two apart), or a number of steps, as
 * options.relax; `window` is already set there. False when it is none of them. */
bool match_relax_from(struct str text, struct match_options *options);

/* How long matching can go on without anybody meeting a former partner of any round again. */
struct match_outlook {
    int rounds;       /* repeat-free rounds from now, the next included, that place as many people as the next can */
    bool is_at_least; /* not counted further: there are more */
    size_t first_out; /* who runs out of new partners first; n when nobody does */
};

int match_look_ahead(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                     const struct match_options *options, struct match_outlook *out, struct err *e);

#endif
