/* When a circle's series meets: weekly or monthly by weekday, on the wall clock of one zone. */
#ifndef CALENDAR_RECURRENCE_H
#define CALENDAR_RECURRENCE_H

#include "base/clock.h"
#include "facts/circle.h"

/* The wall time of occurrence n (0 is `start`) of a series with this cadence: every 1 or 2 weeks on the start's
 * weekday; monthly and quarterly on the same weekday of the same week of the month (the 2nd Tuesday), the last when
 * the start lies in the fifth week. Same time of day. A negative n is before the start. */
struct civil recurrence_occurrence(const struct civil *start, enum cadence cadence, int n);

/* Which week of its month a date lies in: 1..4, or -1 (the last) for the fifth. The k of RRULE's BYDAY=kTU. */
int recurrence_week_of_month(const struct civil *start);

#endif
