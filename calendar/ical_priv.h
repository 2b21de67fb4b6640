/* What every calendar of ours has in libical's form. */
#ifndef CALENDAR_ICAL_PRIV_H
#define CALENDAR_ICAL_PRIV_H

#include <libical/ical.h>

#include "base/arena.h"
#include "base/clock.h"

/* An empty VCALENDAR of ours; belongs to the caller. */
icalcomponent *ical_new_calendar(icalproperty_method method);

struct icaltimetype ical_utc(int64_t t);

/* Valid UTF-8 without control characters, each line break as `line_break`, a tab as a blank: libical escapes text, but
 * leaves controls in. */
const char *ical_clean_text(struct arena *a, struct str s, char line_break);

#endif
