/* What happens to a circle: its meetings planned one after another, skipped, moved, and its end. Each function changes
 * facts, due rows and the calendar together; letters to the members are part of it where it says so. */
#ifndef PROGRAMME_CIRCLES_H
#define PROGRAMME_CIRCLES_H

#include "db/due.h"
#include "programme/letter_kinds.h"

/* Releases a draft: finds the first slot, plans the first meeting, invites. The members get introductions. When no time
 * is possible for all of them it stays a draft (c->state), and the organizers are told with the nearest misses. */
int circle_launch(struct programme *p, struct arena *a, struct circle *c, struct err *e);

/* A meeting's time is over (the due row "advance"): settles what was before it and plans the next one. */
int circle_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e);

/* A meeting is skipped: nothing is due about it any more, and the calendars lose it. `why` may be NULL. */
int circle_skip(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                const struct calendar_change *why, struct err *e);

/* A meeting moves to another time; what is due about it moves too, and the calendars follow. */
int circle_move(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                const char *zone, const struct calendar_change *why, struct err *e);

/* A meeting keeps its time on the circle's clock, which has other rules than when it was planned: its instant and what
 * is due about it follow. Sends nothing. */
int circle_follow_clock(struct programme *p, struct arena *a, const struct circle *c, struct meeting *m, struct err *e);

/* A meeting that was left out (at `left_out_at`) takes place after all, at another time before the next one. */
int circle_restore(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                   int64_t left_out_at, struct err *e);

/* Where the circle meets from now on; the calendars follow. */
int circle_set_place(struct programme *p, struct arena *a, struct circle *c, const char *place,
                     const struct calendar_change *why, struct err *e);

/* The rhythm was tapered and shall be as before: the next meeting comes as early as it would have, where there is time
 * for that. Else like circle_change_cadence(). */
int circle_undo_taper(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e);

/* A new rhythm from the next meeting on: the running series ends, a new one is invited to. */
int circle_change_cadence(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e);

/* A new time for all meetings from number `ordinal` on, which is at `wall` of the circle's clock then: the running series
 * ends, a new one is invited to. `first` is that meeting when it is there already: planned, or left out after `since`;
 * else NULL. */
int circle_move_series(struct programme *p, struct arena *a, struct circle *c, int ordinal, const struct civil *wall,
                       struct meeting *first, int64_t since, struct err *e);

/* A member leaves; with fewer than two left the circle ends (*ended), which the others' cancellation says. In a group
 * the others' calendars are told. */
int circle_leave(struct programme *p, struct arena *a, struct circle *c, const struct person *leaver, bool *ended,
                 struct err *e);

/* Somebody joins a circle that runs: an invitation and an introduction to them, an update to the others. */
int circle_join(struct programme *p, struct arena *a, struct circle *c, const struct person *newcomer,
                const char *reason, struct err *e);

/* Ends a circle: meetings cancelled, nothing due any more, calendars emptied. */
int circle_end(struct programme *p, struct arena *a, struct circle *c, const struct calendar_change *why,
               struct err *e);

/* The circle and meeting that a letter is wanted about: 1, 0 when the circle has ended or the meeting is left out, -1.
 */
int circle_of_due(struct programme *p, struct arena *a, const struct due *due, struct circle *c, struct meeting *m,
                  struct err *e);

/* An organizer gives the circle a break until then (UTC; INT64_MAX open): meetings before that are skipped. Every member
 * hears of it as `told` says. And its end. */
int circle_pause(struct programme *p, struct arena *a, struct circle *c, int64_t until, const struct told *told,
                 struct err *e);
int circle_resume(struct programme *p, struct arena *a, struct circle *c, const struct told *told, struct err *e);

/* An organizer ends it; `rematch` tells the members that somebody new is looked for. */
int circle_close(struct programme *p, struct arena *a, struct circle *c, const char *by, bool rematch, struct err *e);

/* Takes what members said about a meeting into its state: held when any says so, else missed when any says not. */
int circle_settle_meeting(struct programme *p, struct arena *a, struct meeting *m, struct err *e);

#endif
