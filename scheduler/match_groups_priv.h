/* Inside the search for groups: who sits where, and what a change of places is worth. */
#ifndef SCHEDULER_MATCH_GROUPS_PRIV_H
#define SCHEDULER_MATCH_GROUPS_PRIV_H

#include "scheduler/match_priv.h"

/* People in slots, circle by circle; a last circle, the bench, holds those without a place. */
struct groups {
    struct cohort *c;
    const struct candidates *edges;
    uint32_t n, circles; /* circle number `circles` is the bench */
    uint32_t *slot;      /* person in each slot, circle by circle */
    uint32_t *place;     /* slot of each person */
    uint32_t *start;     /* of each circle's slots; circles + 2 */
    uint32_t *circle_of; /* of each slot */
    int32_t forbidden;
    int16_t *matrix; /* NULL for many people */
};

/* What is won when the people of two slots change places, times 60; and doing it. */
int32_t groups_gain_of(struct groups *g, uint32_t x, uint32_t y);
void groups_swap(struct groups *g, uint32_t x, uint32_t y);

/* The slot of `a`, and one beside one of their best partners (or anywhere). False when it is in the same circle. */
bool groups_pick_move(struct groups *g, uint32_t a, uint32_t *x, uint32_t *y);

/* How many of their circle a person may not meet. */
uint32_t groups_quarrels_of(const struct groups *g, uint32_t person);

/* Changes that win, for people who are in a circle where somebody may not meet them. */
void groups_settle(struct groups *g);

/* Whoever has most quarrels goes, until nobody has any. Fills `people` with those who stay, circle by circle, then the
 * others; returns how many stay. Moves nobody. */
uint32_t groups_part(const struct groups *g, uint32_t *people);

#endif
