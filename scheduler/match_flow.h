/* The best assignment of takers (mentees) to givers (mentors), each with room for several: a minimum-cost flow by
 * shortest augmenting paths with potentials, exact. As many takers as possible get one, then their weights add up to as
 * much as possible. */
#ifndef SCHEDULER_MATCH_FLOW_H
#define SCHEDULER_MATCH_FLOW_H

#include <stdint.h>

#include "base/arena.h"

struct flow_problem {
    uint32_t givers, takers;
    const int32_t *giver_room, *taker_room; /* how many partners each may have */
    const int64_t *taker_first;             /* of takers: what having the first partner is worth beside weights; >= 0 */
    /* What a pair is worth, or FLOW_NEVER. Called for every pair a few times: quick. */
    int32_t (*weight)(const void *data, uint32_t giver, uint32_t taker);
    const void *data;
};

#define FLOW_NEVER      INT32_MIN
#define FLOW_WEIGHT_MAX 100000 /* of what weight() returns, either sign */

struct flow_pair {
    uint32_t giver, taker;
};

/* The pairs, by taker then giver, in the arena; returns how many. */
uint32_t flow_solve(struct arena *a, const struct flow_problem *problem, struct flow_pair **out);

#endif
