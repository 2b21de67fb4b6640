/* Whose turn it is to bring a problem to a meeting (P9): fair over time, and changed by `swap`. */
#ifndef PROGRAMME_TURNS_H
#define PROGRAMME_TURNS_H

#include "programme/hearing.h"

/* Who brings the problem, decided when it is first asked for and anew when that member left or takes a break: of the
 * members who are there, mentors with mentees not counted, the one with the fewest turns in this circle, then the one
 * whose last turn is longest ago. 1 with *who, 0 when nobody is there, -1. */
int turn_of(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m, struct person *who,
            struct err *e);

/* Whether a member can bring one: they are there, and no mentor of mentees. 1 with *who, 0, -1. */
int turn_is_possible(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                     const struct member *member, struct person *who, struct err *e);

/* The writer changes turns with the named member (first name, full name or address): gives theirs away, or takes the
 * other's. That member is told; noted, also when nothing was changed. *outcome: a fixed string. */
int turn_swap(struct hearing *h, const struct meeting *m, struct str name, const char **outcome, struct err *e);

#endif
