/* A member can't come to a meeting: what that means for it, for the others, and when it happens again. */
#ifndef PROGRAMME_DECLINES_H
#define PROGRAMME_DECLINES_H

#include "programme/programme.h"

/* When the running series has this meeting, UTC: what calendars answer to, also after it moved. */
int64_t decline_occurrence(const struct circle *c, const struct meeting *m);

/* After the member's answer was stored (db/attendance.h). With fewer than two left the meeting is left out and three
 * new times are offered to all; else the others are told. Who declines the meeting after one that they declined, or the
 * whole series, is asked once in a circle whether another time or rhythm would suit better. */
int decline_take(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct person *who,
                 bool whole_series, struct err *e);

#endif
