/* Inside the search for better pairs: its state, and the steps that match_improve.c (chains that win) and match_kicks.c
 * (disturbances, the circle of three) share. Offsets of candidates everywhere. */
#ifndef SCHEDULER_MATCH_IMPROVE_PRIV_H
#define SCHEDULER_MATCH_IMPROVE_PRIV_H

#include "scheduler/match_priv.h"

#define IN_TRIO   (UINT32_MAX - 1) /* instead of a mate */
#define DEPTH_MAX 12
#define LOOK_MAX  16

struct step {
    uint32_t partner, left; /* who is taken, and whom they leave (MATCH_NOBODY: was free) */
    int32_t gain;           /* up to here, `left` alone */
};

struct chain {
    struct step steps[DEPTH_MAX];
    uint32_t length;
    int32_t gain;
    bool is_closed; /* the last one left takes the one the first left */
};

struct improving {
    struct cohort *c;
    const struct candidates *edges;
    uint32_t *mate, n;
    int32_t *weight; /* of each one's pair */
    uint32_t *queue, head, waiting;
    bool *is_waiting;
    uint32_t *changes, changes_count, changes_cap; /* person and former mate, for taking a disturbance back */
    struct arena *arena;
    bool is_logging;
    long long total;
    uint32_t trio[3];                        /* who form a circle of three; MATCH_NOBODY none */
    uint32_t *alone, alone_count, *alone_at; /* who has no partner, and where they stand in there */
    /* the search under way */
    uint32_t start, other; /* the pair that is parted; other MATCH_NOBODY when start was free */
    int32_t most;          /* nobody is worth more to `other` */
    struct chain now, best;
    uint32_t *in_chain, clock;
};

static inline int32_t improving_weight(const struct improving *m, uint32_t a, uint32_t b)
{
    return match_weight(m->c, m->edges->from + a, m->edges->from + b);
}

static inline int32_t improving_first(const struct improving *m, uint32_t v)
{
    return v == MATCH_NOBODY ? 0 : m->c->people[m->edges->from + v].first;
}

/* Everybody as `mate` says, and waiting to be looked at. */
void improving_start(struct improving *m, struct arena *scratch);

/* A new mate, IN_TRIO or MATCH_NOBODY: logged when m->is_logging, and waiting to be looked at. The total is the
 * caller's. */
void improving_set(struct improving *m, uint32_t v, uint32_t mate);
void improving_pair_up(struct improving *m, uint32_t a, uint32_t b);

/* Applies chains that win around those who wait, until there are none. */
void improving_rest(struct improving *m);

/* Takes everything back that changed since the log was emptied. */
void improving_take_back(struct improving *m, long long total);

#endif
