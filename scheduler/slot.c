#include "scheduler/slot.h"

#include <stdlib.h>

#include "calendar/zone.h"
#include "scheduler/working.h"

#define STEP      15 /* minutes */
#define BEST      (14 * 60)
#define DAYS      42
#define LEAD_DAYS 5

/* Minutes of [t, t + minutes) outside a person's hours, in steps of a quarter hour. */
static int outside(const struct person *p, int64_t t, int minutes)
{
    int n = 0;
    for (int m = 0; m < minutes; m += STEP) {
        /* a quarter is inside when both of its ends are, less a second for the end of the day */
        if (!working_is(p, t + m * MINUTE) || !working_is(p, t + (m + STEP) * MINUTE - 1))
            n += STEP;
    }
    return n;
}

/* The best slot of one day on the anchor's calendar: fewest minutes outside, then nearest to 14:00. */
static struct slot best_of_day(const struct person *const *members, size_t count, const char *anchor, int minutes,
                               struct civil day, int64_t not_before)
{
    struct slot best = {.outside = -1};
    int best_distance = 0;
    for (int minute = 0; minute + minutes <= 1440; minute += STEP) {
        struct slot s = {.wall = day};
        s.wall.hour = minute / 60;
        s.wall.minute = minute % 60;
        s.starts_at = zone_to_utc(anchor, &s.wall);
        if (s.starts_at < not_before)
            continue;
        for (size_t i = 0; i < count; i++)
            s.outside += outside(members[i], s.starts_at, minutes);
        int distance = abs(minute - BEST);
        if (best.outside < 0 || s.outside < best.outside || (s.outside == best.outside && distance < best_distance)) {
            best = s;
            best_distance = distance;
        }
    }
    return best;
}

void slot_find_first(const struct person *const *members, size_t count, const char *anchor, int minutes, int64_t from,
                     struct slot *out)
{
    int64_t not_before = from;
    for (size_t i = 0; i < count; i++) {
        int64_t t = working_days_from(members[i], from, LEAD_DAYS);
        not_before = t > not_before ? t : not_before;
    }
    struct civil first = zone_from_utc(anchor, not_before);
    int64_t day = civil_to_days(first.year, first.month, first.day);
    struct slot fallback = {.outside = -1};
    for (int64_t d = day; d < day + DAYS; d++) {
        struct civil c = {0};
        civil_from_days(d, &c.year, &c.month, &c.day);
        struct slot s = best_of_day(members, count, anchor, minutes, c, not_before);
        if (s.outside == 0) {
            *out = s;
            return;
        }
        if (s.outside > 0 && (fallback.outside < 0 || s.outside < fallback.outside))
            fallback = s;
    }
    *out = fallback;
}
