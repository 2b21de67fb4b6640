/* A tz database with other rules moves meetings: the truth of a meeting is its wall time and zone, so its instant is
 * worked out anew, and calendars are sent what they must know. Planning does this first, circle by circle. */
#ifndef PROGRAMME_ZONES_H
#define PROGRAMME_ZONES_H

#include "programme/programme.h"

/* The next zone of running circles, by name behind `after`, of which something is to be done: its file is another than
 * the last time, or not all of its circles have been told. Reads only. 1, 0 for none, -1. */
int zones_next_stale(struct programme *p, struct arena *a, const char *after, const char **zone, struct err *e);

/* One step for that zone, in the caller's transaction: takes note of its new file, or tells one circle. 1 when there is
 * more to do, 0 when it is done, -1; *circle_id: whose step it is, 0 for none. */
int zones_step(struct programme *p, struct arena *a, const char *zone, int64_t *circle_id, struct err *e);

/* Passes over a circle whose step failed. */
int zones_pass_over(struct programme *p, struct arena *a, const char *zone, int64_t circle_id, struct err *e);

#endif
