/* VTIMEZONE for outgoing invitations: from the offsets of a zone, the fewest observances that give them. */
#ifndef CALENDAR_ZONE_DEFINITION_PRIV_H
#define CALENDAR_ZONE_DEFINITION_PRIV_H

#include <stdint.h>

#include "base/clock.h"

#define ZONE_CHANGES_MAX 160 /* 33 years of Gaza, where clocks change four times a year */

struct zone_change {
    int64_t at;        /* UTC: the first second of the new offset */
    int from, to;      /* seconds east */
    struct civil wall; /* of `at`, on the old offset: what DTSTART and RDATE of an observance say */
};

/* When a change recurs each year: the `week`-th (1..4, -1 the last) `weekday` (1 Monday) of `month`. */
struct zone_rule {
    int month, week, weekday;
};

struct zone_definition {
    int offset; /* in force at the start */
    struct zone_change changes[ZONE_CHANGES_MAX];
    size_t count;    /* 0: the offset never changes */
    bool is_regular; /* two changes a year for ever: changes[0], changes[1] by rules[0], rules[1] */
    struct zone_rule rules[2];
    int64_t ends; /* INT64_MAX unless the changes are only listed */
};

#define ZONE_LISTED_YEARS 11 /* beyond the first, when no rule fits: past the 130th monthly meeting */

/* What a calendar needs to know of a zone from the start of a year on; changes are listed for `years` when no rule fits.
 * Works it out once (0.1 ms) and keeps it: a programme's invitations share a zone and a year or two. */
const struct zone_definition *zone_definition(const char *zone, int year, int years);

/* When the change is in a year by its rule, in wall time as in struct zone_change. */
struct civil zone_rule_date(const struct zone_rule *rule, const struct zone_change *change, int year);

#endif
