/* What the files of circles share. */
#ifndef PROGRAMME_CIRCLES_PRIV_H
#define PROGRAMME_CIRCLES_PRIV_H

#include "programme/circles.h"

/* Due rows around a planned meeting: each kind of letter has its own for each member, and the circle its next step. */
int circle_plan(struct programme *p, struct arena *a, const struct planned *planned, struct err *e);

/* What is due around a meeting that moved follows it; what lapses when it starts (the introduction) too. */
int circle_plan_again(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                      struct err *e);

/* A member of a circle whose next meeting is `first` gets the letter that starts it. */
int circle_introduce(struct programme *p, const struct circle *c, const struct meeting *first, int64_t person_id,
                     struct err *e);

/* The rhythm becomes monthly: the old series ends with this meeting, a new one begins with the next. */
int circle_taper(struct programme *p, struct arena *a, struct circle *c, const struct meeting *m, struct err *e);

#endif
