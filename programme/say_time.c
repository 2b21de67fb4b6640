#include "programme/say_time.h"

#include "calendar/zone.h"
#include "scheduler/rhythm.h"

#define AHEAD       (120 * DAY)
#define AHEAD_TIMES 20 /* weekly meetings in that time, and some */
#define STRETCHES   2  /* that are said of one series: clocks shift one after the other, or there and back */

static int minute_of(const char *zone, int64_t t)
{
    struct civil c = zone_from_utc(zone, t);
    return c.hour * 60 + c.minute;
}

static const char *say_minute(struct arena *a, int minute)
{
    return arena_printf(a, "%02d:%02d", minute / 60, minute % 60);
}

/* "15:00", or "Friday 03:00" where it is another day than the reader's. */
static const char *say_on_clock(struct arena *a, const char *zone, const char *reader_zone, int64_t t, int64_t now)
{
    struct civil theirs = zone_from_utc(zone, t), readers = zone_from_utc(reader_zone, t);
    const char *time = say_minute(a, theirs.hour * 60 + theirs.minute);
    char date[CLOCK_RFC3339_SIZE];
    if (theirs.day == readers.day)
        return time;
    civil_format_date(&theirs, date);
    const char *day = programme_say_date(a, str_of(date), now);
    return arena_printf(a, "%.*s %s", (int)strcspn(day, " "), day, time);
}

/* What is said of one or several people: "15:00 for Ben and Chloe". */
struct saying {
    const char *text;
    const char *who[CIRCLE_MEMBERS_MAX];
    size_t count;
};

struct sayings {
    struct saying at[CIRCLE_MEMBERS_MAX];
    size_t count;
};

static void add_saying(struct sayings *all, const char *text, const char *who)
{
    size_t i = 0;
    while (i < all->count && strcmp(all->at[i].text, text) != 0)
        i++;
    if (i == all->count)
        all->at[all->count++] = (struct saying){.text = text};
    all->at[i].who[all->at[i].count++] = who;
}

/* "15:00 for Ben and Chloe; 10:00 for Dan" */
static const char *join_sayings(struct arena *a, const struct sayings *all, const char *between)
{
    const char *text = "";
    for (size_t i = 0; i < all->count; i++) {
        const struct saying *s = &all->at[i];
        text = arena_printf(a, "%s%s%s for ", text, i ? between : "", s->text);
        for (size_t k = 0; k < s->count; k++)
            text = arena_printf(a, "%s%s%s", text, k == 0 ? "" : k + 1 == s->count ? " and " : ", ", s->who[k]);
    }
    return text;
}

const char *say_time_for_all(struct arena *a, const struct clocks *all, const struct person *reader, int64_t t,
                             int64_t now)
{
    struct sayings others = {.count = 0};
    for (size_t i = 0; i < all->count; i++) {
        const struct person *p = all->people[i];
        if (p->id != reader->id && zone_offset(p->zone, t) != zone_offset(reader->zone, t))
            add_saying(&others, say_on_clock(a, p->zone, reader->zone, t, now), arena_str(a, person_first_name(p)));
    }
    const char *own = programme_say_time(a, reader->zone, t, now);
    return others.count ? arena_printf(a, "%s (%s)", own, join_sayings(a, &others, "; ")) : own;
}

const char *say_clocks_changed(struct arena *a, const struct clocks *all, const struct person *reader, int64_t before,
                               int64_t t)
{
    const char *text = "";
    for (int others = 0; others < 2; others++) /* the reader's own clock first */
        for (size_t i = 0; i < all->count; i++) {
            const struct person *p = all->people[i];
            int was = minute_of(p->zone, before), is = minute_of(p->zone, t);
            if ((p->id != reader->id) != (others == 1) || was == is)
                continue;
            const char *who = others ? arena_str(a, person_first_name(p)) : "you";
            text = arena_printf(a, "%s%s%s for %s (%s last time)", text, *text ? ", " : "", say_minute(a, is), who,
                                say_minute(a, was));
        }
    return *text ? arena_printf(a, "Clocks change before then: %s.", text) : "";
}

static bool clocks_show_the_same(const struct clocks *all, int64_t x, int64_t y)
{
    for (size_t i = 0; i < all->count; i++)
        if (minute_of(all->people[i]->zone, x) != minute_of(all->people[i]->zone, y))
            return false;
    return true;
}

static const char *say_day_of(struct arena *a, const struct person *reader, int64_t t, int64_t now)
{
    char date[CLOCK_RFC3339_SIZE];
    struct civil c = zone_from_utc(reader->zone, t);
    civil_format_date(&c, date);
    return programme_say_date(a, str_of(date), now);
}

/* What clocks show from occurrence `from` to `to`, where it is not what they showed at the first. */
static const char *say_stretch(struct arena *a, const struct clocks *all, const struct person *reader,
                               const int64_t *times, size_t from, size_t to, bool is_last, int64_t now)
{
    struct sayings changed = {.count = 0};
    for (int others = 0; others < 2; others++)
        for (size_t i = 0; i < all->count; i++) {
            const struct person *p = all->people[i];
            int is = minute_of(p->zone, times[from]);
            if ((p->id == reader->id) == (others == 1) || is == minute_of(p->zone, times[0]))
                continue;
            add_saying(&changed, say_minute(a, is), others ? arena_str(a, person_first_name(p)) : "you");
        }
    const char *first = say_day_of(a, reader, times[from], now), *last = say_day_of(a, reader, times[to], now);
    const char *when = is_last      ? arena_printf(a, "from %s on", first)
                       : to == from ? arena_printf(a, "on %s", first)
                                    : arena_printf(a, "from %s to %s", first, last);
    return arena_printf(a, "%s %s", join_sayings(a, &changed, ", "), when);
}

const char *say_clocks_ahead(struct arena *a, const struct clocks *all, const struct person *reader,
                             const int64_t *times, size_t count, int64_t now)
{
    const char *text = "";
    int stretches = 0;
    for (size_t from = 1, to; from < count && stretches < STRETCHES; from = to + 1) {
        to = from;
        if (clocks_show_the_same(all, times[0], times[from]))
            continue;
        while (to + 1 < count && clocks_show_the_same(all, times[from], times[to + 1]))
            to++;
        const char *stretch = say_stretch(a, all, reader, times, from, to, to + 1 == count, now);
        text = arena_printf(a, "%s%s%s", text, stretches++ ? ", then " : "", stretch);
    }
    return *text ? arena_printf(a, "Clocks change on the way: %s.", text) : "";
}

int say_clocks_of(struct programme *p, struct arena *a, const struct circle *c, struct clocks *out, struct err *e)
{
    out->count = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person *m = arena_new(a, struct person);
        int rc = db_person(p->db, c->members[i].person_id, a, m, e);
        if (rc < 0)
            return -1;
        if (rc == 1 && m->state != PERSON_FORGOTTEN)
            out->people[out->count++] = m;
    }
    return 0;
}

int say_meeting_time(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                     int64_t t, const char **out, struct err *e)
{
    struct clocks all;
    if (say_clocks_of(p, a, c, &all, e) != 0)
        return -1;
    *out = say_time_for_all(a, &all, reader, t, p->now);
    return 0;
}

/* When the meeting before this one was, by the rhythm: the same time of day on the series' clock. */
static int64_t instant_before(const struct circle *c, const struct meeting *m)
{
    struct civil wall = m->wall;
    if (m->ordinal > c->series_ordinal) {
        wall = rhythm_wall(c, m->ordinal - 1);
    } else { /* the first of a later series: those before it were weeks apart */
        int64_t day = civil_to_days(wall.year, wall.month, wall.day) - 14;
        civil_from_days(day, &wall.year, &wall.month, &wall.day);
    }
    return zone_to_utc(c->zone, &wall);
}

int say_clock_note(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                   const struct meeting *m, const char **out, struct err *e)
{
    struct clocks all;
    *out = "";
    if (m->ordinal < 2 || m->ordinal < c->series_ordinal)
        return 0;
    struct civil wall = rhythm_wall(c, m->ordinal);
    if (civil_to_utc(&wall) != civil_to_utc(&m->wall))
        return 0;
    if (say_clocks_of(p, a, c, &all, e) != 0)
        return -1;
    *out = say_clocks_changed(a, &all, reader, instant_before(c, m), m->starts_at);
    return 0;
}

int say_clock_ahead(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                    const char **out, struct err *e)
{
    struct clocks all;
    int64_t times[AHEAD_TIMES];
    size_t count = 0;
    *out = "";
    if (c->series_wall.year == 0)
        return 0;
    for (int ordinal = c->series_ordinal; count < AHEAD_TIMES; ordinal++) {
        struct civil wall = rhythm_wall(c, ordinal);
        int64_t t = zone_to_utc(c->zone, &wall);
        if (t > p->now + AHEAD)
            break;
        if (t > p->now)
            times[count++] = t;
    }
    if (say_clocks_of(p, a, c, &all, e) != 0)
        return -1;
    *out = say_clocks_ahead(a, &all, reader, times, count, p->now);
    return 0;
}
