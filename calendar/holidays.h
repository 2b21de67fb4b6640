/* Days off from a calendar file (.ics), as offices and public calendars publish them. Pure. */
#ifndef CALENDAR_HOLIDAYS_H
#define CALENDAR_HOLIDAYS_H

#include "base/arena.h"
#include "base/err.h"
#include "facts/day_off.h"

#define HOLIDAYS_MAX 20000 /* days of one file */

/* Appends the days of the file's events to *list: each from DTSTART to before DTEND, at most 31 of them, with the
 * SUMMARY as name. Of RRULE only FREQ=YEARLY is followed, with INTERVAL, UNTIL, COUNT, BYMONTH and one BYDAY ("the
 * fourth Thursday of November"), for HOLIDAY_YEARS years from DTSTART; an event with another rule counts once. `zone`:
 * whose days they are, NULL everybody's. ERR_CONFIG when the text is no calendar or has no day. */
int holidays_read(struct arena *a, struct str ics, const char *zone, struct day_off **list, size_t *count,
                  struct err *e);

/* One more day. */
void holidays_add(struct arena *a, struct day_off **list, size_t *count, struct day_off day);

#define HOLIDAY_YEARS 30

#endif
