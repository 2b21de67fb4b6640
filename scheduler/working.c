#include "scheduler/working.h"

#include "calendar/zone.h"

static int64_t local_day(const struct person *p, int64_t t)
{
    struct civil c = zone_from_utc(p->zone, t);
    return civil_to_days(c.year, c.month, c.day);
}

/* The instant of minute `minute` of a local day; 1440 is the end of it. */
static int64_t at(const struct person *p, int64_t day, int minute)
{
    struct civil c = {.hour = minute / 60 % 24, .minute = minute % 60};
    civil_from_days(day + minute / 1440, &c.year, &c.month, &c.day);
    return zone_to_utc(p->zone, &c);
}

/* The first span of a local day, NULL when it is not a working day. */
static const struct hours_span *first_span(const struct person *p, int64_t day)
{
    for (size_t i = 0; i < p->hours.count; i++)
        if (p->hours.spans[i].weekday == civil_weekday(day))
            return &p->hours.spans[i];
    return NULL;
}

int64_t working_next(const struct person *p, int64_t t)
{
    int64_t day = local_day(p, t);
    for (int64_t d = day - 1; d < day + 8; d++) /* a span until 24:00 ends inside, on what is the next day */
        for (size_t i = 0; i < p->hours.count; i++) {
            const struct hours_span *s = &p->hours.spans[i];
            if (s->weekday != civil_weekday(d))
                continue;
            int64_t from = at(p, d, s->from);
            if (t <= from)
                return from;
            if (t <= at(p, d, s->to))
                return t;
        }
    return t; /* no hours at all: any time */
}

bool working_is(const struct person *p, int64_t t)
{
    return working_next(p, t) == t;
}

int64_t working_days_from(const struct person *p, int64_t t, int days)
{
    int64_t day = local_day(p, t);
    int step = days < 0 ? -1 : 1;
    if (p->hours.count == 0)
        return t + days * DAY;
    for (int left = days < 0 ? -days : days; left > 0;) {
        day += step;
        left -= first_span(p, day) != NULL;
    }
    const struct hours_span *s = first_span(p, day);
    return s ? at(p, day, s->from) : working_next(p, at(p, day, 0));
}

int64_t working_minute_of(const struct person *p, int64_t t, int days, int minute)
{
    int64_t start = working_days_from(p, t, days), day = local_day(p, start);
    const struct hours_span *first = first_span(p, day);
    if (!first)
        return start;
    int best = first->from;
    for (const struct hours_span *s = first; s < p->hours.spans + p->hours.count && s->weekday == first->weekday; s++)
        if (s->from <= minute)
            best = minute <= s->to ? minute : s->to - s->from > 60 ? s->to - 60 : s->from;
    return at(p, day, best);
}

int64_t working_next_day(const struct person *p, int64_t t)
{
    return working_days_from(p, t, 1);
}

void working_local_date(const struct person *p, int64_t t, char out[CLOCK_RFC3339_SIZE])
{
    struct civil c = zone_from_utc(p->zone, t);
    civil_format_date(&c, out);
}
