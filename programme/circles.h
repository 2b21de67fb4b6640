/* What happens to a circle: its meetings planned one after another, skipped, moved, and its end. Each function changes
 * facts, due rows and the calendar together; letters to the members are part of it where it says so. */
#ifndef PROGRAMME_CIRCLES_H
#define PROGRAMME_CIRCLES_H

#include "db/due.h"
#include "programme/programme.h"

/* Releases a draft: finds the first slot, plans the first meeting, invites. The members get introductions. */
int circle_launch(struct programme *p, struct arena *a, struct circle *c, struct err *e);

/* A meeting's time is over (the due row "advance"): settles what was before it and plans the next one. */
int circle_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e);

/* The next meeting is skipped: nothing is due about it any more, and the calendars lose it. */
int circle_skip(struct programme *p, struct arena *a, const struct circle *c, struct meeting *m, struct err *e);

/* A meeting moves to another time; what is due about it moves too, and the calendars follow. */
int circle_move(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                const char *zone, struct err *e);

/* A new rhythm from the next meeting on: the running series ends, a new one is invited to. */
int circle_change_cadence(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e);

/* A member leaves; with fewer than two left the circle ends. *ended says so. The others are told by the caller. */
int circle_leave(struct programme *p, struct arena *a, struct circle *c, int64_t person_id, bool *ended, struct err *e);

/* Ends a circle: meetings cancelled, nothing due any more, calendars emptied. */
int circle_end(struct programme *p, struct arena *a, struct circle *c, struct err *e);

/* Takes what members said about a meeting into its state: held when any says so, else missed when any says not. */
int circle_settle_meeting(struct programme *p, struct meeting *m, struct err *e);

#endif
