/* Matching a programme's people: from the database to drafted circles, and the draft as it stands. The procedure is
 * scheduler/match.h's. */
#ifndef PROGRAMME_MATCHING_H
#define PROGRAMME_MATCHING_H

#include "db/rounds.h"
#include "programme/programme.h"
#include "scheduler/match.h"

struct matching {
    const struct person *people; /* in the order of the match's list */
    struct match_person *list;
    size_t count;
    struct match_history history;
    struct match_options options;
    struct match_result result;
    int64_t *numbers; /* of the result's circles, once they are drafted */
    struct round round;
    bool has_round; /* there is one that was not launched yet */
};

/* Matches everybody who has room and is not away; changes nothing. `options` gives size, seed, is_random and relax. In
 * a round that the calendar brings, circles of peers end: their members have room again. */
int matching_make(struct programme *p, struct arena *a, const struct match_options *options, struct matching *out,
                  struct err *e);

/* Everything that a match is made from, without making it. */
int matching_gather(struct programme *p, struct arena *a, const struct match_options *options, struct matching *out,
                    struct err *e);

/* Where a person stands in the list; false when they don't. */
bool matching_place(const struct matching *m, int64_t person_id, size_t *place);

/* Makes the result the programme's draft, in place of an older draft but for the circles whose numbers are in `keep`,
 * in the caller's transaction. Says how many rounds can go without repeats where that is known quickly. */
int matching_draft(struct programme *p, struct arena *a, struct matching *m, const int64_t *keep, size_t keep_count,
                   struct err *e);

/* The draft as it stands: people, history and options as they were, its circles and the unplaced as the result. 1, 0
 * when nothing is drafted, -1. */
int matching_recall(struct programme *p, struct arena *a, struct matching *out, struct err *e);

/* "2 rounds, this one included, can go without anybody meeting a former partner"; "" when it is not known. */
const char *matching_outlook(struct arena *a, const struct round *round);

/* Whether somebody's circles of peers end when this round is launched. */
bool matching_is_rotation(const struct round *round);

#endif
