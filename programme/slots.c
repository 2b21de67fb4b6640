#include "programme/slots.h"

#include <stdlib.h>

#include "calendar/zone.h"
#include "scheduler/rhythm.h"

#define ANOTHER_DAY (10 * 60)   /* minutes outside hours */
#define AROUND_MAX  7           /* slots around a day off that are compared */
#define AHEAD       (200 * DAY) /* other circles' meetings that count */

struct busy_list {
    struct slot_busy *at;
    size_t count, cap;
};

static void add_busy(struct arena *a, struct busy_list *list, int64_t from, int minutes)
{
    if (list->count == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 32;
        list->at = arena_grow(a, list->at, sizeof *list->at, list->count, list->cap);
    }
    list->at[list->count++] = (struct slot_busy){from, from + minutes * MINUTE};
}

/* The meetings that are planned, and those that the series will bring. */
static int add_circle(struct programme *p, struct arena *a, const struct circle *c, struct busy_list *list,
                      struct err *e)
{
    struct meeting *all;
    size_t count;
    int next = c->series_ordinal;
    if (db_meetings(p->db, c->id, a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (all[i].state == MEETING_PLANNED)
            add_busy(a, list, all[i].starts_at, all[i].minutes);
        next = all[i].ordinal >= next ? all[i].ordinal + 1 : next;
    }
    for (int64_t t = 0; c->series_wall.year && t < p->now + AHEAD; next++) {
        struct civil wall = rhythm_wall(c, next);
        t = zone_to_utc(c->zone, &wall);
        add_busy(a, list, t, c->minutes);
    }
    return 0;
}

static int by_start(const void *x, const void *y)
{
    const struct slot_busy *a = x, *b = y;
    return (a->from > b->from) - (a->from < b->from);
}

static int add_member(struct programme *p, struct arena *a, const struct circle *c, int64_t person_id,
                      struct slot_member *out, struct err *e)
{
    struct person *person = arena_new(a, struct person);
    struct busy_list busy = {NULL, 0, 0};
    struct circle *others;
    size_t count;
    if (db_person(p->db, person_id, a, person, e) != 1 || db_circles_of(p->db, person_id, a, &others, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (others[i].id != c->id && add_circle(p, a, &others[i], &busy, e) != 0)
            return -1;
    if (busy.count)
        qsort(busy.at, busy.count, sizeof *busy.at, by_start);
    *out = (struct slot_member){person, busy.at, busy.count};
    return 0;
}

int slots_of_circle(struct programme *p, struct arena *a, const struct circle *c, struct slot_search *out,
                    struct err *e)
{
    *out = (struct slot_search){.count = c->count,
                                .days_off = p->settings->days_off,
                                .days_off_count = p->settings->days_off_count,
                                .anchor = c->zone,
                                .minutes = c->minutes,
                                .best = SLOT_BEST};
    for (size_t i = 0; i < c->count; i++)
        if (add_member(p, a, c, c->members[i].person_id, &out->members[i], e) != 0)
            return -1;
    return 0;
}

static const char *say_one(struct arena *a, const char *name, int burden)
{
    int minutes = abs(burden), hours = (minutes + 30) / 60;
    const char *when = burden < 0 ? "early" : "late";
    if (minutes > ANOTHER_DAY)
        return arena_printf(a, "on another day than %s works", name);
    return minutes <= 90 ? arena_printf(a, "%s for %s (%d minutes)", when, name, minutes)
                         : arena_printf(a, "%s for %s (%d hours)", when, name, hours);
}

const char *slots_say_burden(struct arena *a, const struct slot_search *s, const struct slot *slot)
{
    const char *text = "";
    for (size_t i = 0; i < s->count; i++) {
        const char *name = arena_str(a, person_first_name(s->members[i].person));
        if (slot->burden[i])
            text = arena_printf(a, "%s%s%s", text, *text ? ", " : "", say_one(a, name, slot->burden[i]));
    }
    return text;
}

const char *slots_say_turn(struct arena *a, const struct slot_search *s, const struct slot *slot)
{
    if (slot->outside == 0)
        return "";
    return arena_printf(a,
                        "No hour lies in everybody's working hours, so early and late take turns; this time it is %s.",
                        slots_say_burden(a, s, slot));
}

int slots_for_draft(struct programme *p, struct arena *a, const struct circle *c, struct slot *out, const char **burden,
                    struct err *e)
{
    struct slot_search s;
    if (slots_of_circle(p, a, c, &s, e) != 0)
        return -1;
    bool found = slot_find_series(&s, c->cadence, p->settings->first_meetings, p->now, out);
    *burden = slots_say_burden(a, &s, out);
    return found;
}

/* How far a time is from the planned one: days, then the time of day. */
static int64_t away(int64_t seconds)
{
    int64_t days = (llabs(seconds) + DAY / 2) / DAY;
    return days * DAY + llabs(llabs(seconds) - days * DAY);
}

int slots_around_day_off(struct arena *a, const struct slot_search *s, int64_t t, int64_t not_before, int64_t until,
                         struct slot *out, const char **why)
{
    struct slot found[AROUND_MAX];
    const struct day_off *off = NULL;
    size_t who = 0;
    *why = "";
    for (; who < s->count && !(off = slot_day_off(s, who, t)); who++)
        ;
    if (!off)
        return 0;
    *why = *off->name ? arena_printf(a, "That day is %s.", off->name)
                      : arena_printf(a, "That day is a day off for %s.",
                                     arena_str(a, person_first_name(s->members[who].person)));
    struct slot_window w = {.from = t - 3 * DAY > not_before ? t - 3 * DAY : not_before,
                            .until = t + 4 * DAY < until ? t + 4 * DAY : until};
    size_t count = slot_find_free(s, &w, found, AROUND_MAX);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || away(found[i].starts_at - t) < away(out->starts_at - t))
            *out = found[i];
    return count > 0;
}
