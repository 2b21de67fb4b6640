/* A meeting: one occurrence of a circle's series. */
#ifndef FACTS_MEETING_H
#define FACTS_MEETING_H

#include <stdint.h>

#include "base/clock.h"
#include "base/names.h"

/* planned until it is over; held when any member says so, else missed when any says not, else unknown; skipped when a
 * member said skip; cancelled with its circle. */
enum meeting_state {
    MEETING_PLANNED,
    MEETING_HELD,
    MEETING_MISSED,
    MEETING_UNKNOWN,
    MEETING_SKIPPED,
    MEETING_CANCELLED
};
NAMES_DECLARE(meeting_state);

struct meeting {
    int64_t id, circle_id;
    int ordinal; /* 1 the circle's first */
    enum meeting_state state;
    int64_t starts_at; /* UTC seconds, resolved from wall and zone */
    struct civil wall; /* what people agreed on, on the clock of `zone` */
    const char *zone;  /* IANA */
    int minutes;
};

static inline int64_t meeting_ends_at(const struct meeting *m)
{
    return m->starts_at + m->minutes * MINUTE;
}

#endif
