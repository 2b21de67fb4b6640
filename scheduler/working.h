/* Working hours of a person: when a letter may reach them and on which of their days. Pure. */
#ifndef SCHEDULER_WORKING_H
#define SCHEDULER_WORKING_H

#include <stdint.h>

#include "base/clock.h"
#include "facts/person.h"

/* Whether an instant lies in their working hours, both ends inside. */
bool working_is(const struct person *p, int64_t t);

/* The first moment at or after t that lies in their working hours. */
int64_t working_next(const struct person *p, int64_t t);

/* The start of their working hours on the first working day after the (local) day of t. */
int64_t working_next_day(const struct person *p, int64_t t);

/* `days` working days after (before, when negative) the local day of t: that day's start of working hours. */
int64_t working_days_from(const struct person *p, int64_t t, int days);

/* On that working day (as above), the given minute of the day; where that is not in their hours, an hour before the
 * hours end that lie before it, else when they start. */
int64_t working_minute_of(const struct person *p, int64_t t, int days, int minute);

/* The local date of t, "YYYY-MM-DD". */
void working_local_date(const struct person *p, int64_t t, char out[CLOCK_RFC3339_SIZE]);

#endif
