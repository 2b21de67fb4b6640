/* Zones as other programs name and define them: TZIDs, and VTIMEZONEs evaluated in bounded time. libical hangs on a
 * VTIMEZONE that recurs each second, so it never gets one. */
#ifndef CALENDAR_FOREIGN_ZONE_PRIV_H
#define CALENDAR_FOREIGN_ZONE_PRIV_H

#include <stdint.h>

#include "base/clock.h"

#define FOREIGN_OBSERVANCES_MAX 128

/* When clocks change: at `start`, and if `is_yearly` in each year from then on in `month`, on the first `weekday` (1
 * Monday .. 7 Sunday; 0 any) at or after `day`; day -1 is the last week, -2 the one before. */
struct observance {
    struct civil start;
    int from, to;    /* seconds east of UTC before and after */
    struct str rule; /* RRULE as written, or empty */
    bool is_yearly;
    int month, day, weekday;
    int64_t until; /* 0 for ever */
};

struct foreign_zone {
    struct str tzid;
    struct str location; /* X-LIC-LOCATION, or empty */
    struct observance observances[FOREIGN_OBSERVANCES_MAX];
    size_t count; /* of observances added, also those above the maximum, which took the place of the oldest */
};

struct observance *foreign_zone_last(struct foreign_zone *z);
void foreign_zone_add(struct foreign_zone *z);

/* "+0100", "-053000" */
bool foreign_offset_parse(struct str s, int *seconds);

/* The instant of a wall time in the zone `tzid` (empty: none, then UTC), which `zones` may define. In this order: a
 * name that zone_find() knows, also inside "/mozilla.org/…/Europe/Berlin" and "(UTC+01:00) Amsterdam, Berlin, …"; the
 * definition; an offset in the name; UTC. A one-word name ("EST") asks the definition first. */
int64_t foreign_to_utc(const struct foreign_zone *zones, size_t count, struct str tzid, const struct civil *wall);

#endif
