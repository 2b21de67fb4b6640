#include "scheduler/rhythm.h"

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "scheduler/working.h"

#define PREPARATION_DAYS 3
#define AGENDA_LEAST     (2 * HOUR)
#define AGENDA_MINUTE    (15 * 60)

struct civil rhythm_wall(const struct circle *c, int ordinal)
{
    return recurrence_occurrence(&c->series_wall, c->cadence, ordinal - c->series_ordinal);
}

int64_t rhythm_next_at(const struct circle *c, int64_t now)
{
    int64_t t;
    int ordinal = c->series_ordinal;
    do {
        struct civil wall = rhythm_wall(c, ordinal++);
        t = zone_to_utc(c->zone, &wall);
    } while (t <= now);
    return t;
}

bool rhythm_tapers(const struct circle *c, int ordinal, int first_meetings)
{
    return ordinal == first_meetings + 1 && (c->cadence == CADENCE_BIWEEKLY || c->cadence == CADENCE_WEEKLY);
}

void rhythm_change(struct circle *c, int ordinal, enum cadence cadence, const struct civil *after)
{
    c->series_wall = recurrence_occurrence(after, cadence, 1);
    c->series_ordinal = ordinal;
    c->series_number++;
    c->sequence = SERIES_NOT_SENT;
    c->cadence = cadence;
}

int64_t rhythm_preparation_at(const struct person *member, const struct meeting *m)
{
    return working_days_from(member, m->starts_at, -PREPARATION_DAYS);
}

int64_t rhythm_agenda_at(const struct person *member, const struct meeting *m)
{
    int64_t today = working_days_from(member, working_days_from(member, m->starts_at, -1), 1);
    if (today + AGENDA_LEAST <= m->starts_at)
        return today;
    return working_minute_of(member, m->starts_at, -1, AGENDA_MINUTE);
}

int64_t rhythm_follow_up_at(const struct meeting *m)
{
    return meeting_ends_at(m);
}

int64_t rhythm_check_in_at(const struct meeting *previous, const struct meeting *next)
{
    return meeting_ends_at(previous) + (next->starts_at - meeting_ends_at(previous)) / 2;
}
