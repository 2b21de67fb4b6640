/* Finding a time for a circle's first meeting. Pure. */
#ifndef SCHEDULER_SLOT_H
#define SCHEDULER_SLOT_H

#include "base/clock.h"
#include "facts/person.h"

struct slot {
    struct civil wall; /* on the clock of the anchor zone */
    int64_t starts_at;
    int outside; /* minutes that lie outside somebody's working hours, summed; 0 in a common slot */
};

/* The earliest day at least five working days after `from` that has a slot of `minutes` in everybody's working hours,
 * and on it the slot nearest to 14:00 in `anchor`. Quarter hours, six weeks ahead. When nobody's hours meet, the slot
 * with the fewest minutes outside them on the first day. */
void slot_find_first(const struct person *const *members, size_t count, const char *anchor, int minutes, int64_t from,
                     struct slot *out);

#endif
