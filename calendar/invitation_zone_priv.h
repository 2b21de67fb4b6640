/* A zone's definition as libical's VTIMEZONE. */
#ifndef CALENDAR_INVITATION_ZONE_PRIV_H
#define CALENDAR_INVITATION_ZONE_PRIV_H

#include <libical/ical.h>

#include "calendar/zone_definition_priv.h"

/* Wall times in libical's form, without a zone of libical's. */
struct icaltimetype invitation_wall(const struct civil *c);

/* The component; belongs to the caller. `start`: the first wall time that it must be right for. */
icalcomponent *invitation_zone(const char *zone, const struct civil *start, const struct zone_definition *definition);

/* A weekday of ours (1 Monday) as in by_day of a libical rule; week 0 for each, -1 for the last of a month. */
short invitation_by_day(int weekday, int week);

#endif
