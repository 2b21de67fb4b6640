#include "scheduler/slot.h"

#include <stdlib.h>

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "scheduler/working.h"

#define STEP        15 /* minutes */
#define DAYS        42
#define TURN_DAYS   14
#define LEAD_DAYS   5
#define DAY_MINUTES 1440
#define WEEK        (7 * DAY_MINUTES)
#define EARLIEST    (6 * 60)
#define LATEST      (23 * 60)
#define APART       HOUR /* slots that are offered beside each other */
#define TOO_MUCH    (100 * DAY_MINUTES)

static int64_t day_of(const struct civil *c)
{
    return civil_to_days(c->year, c->month, c->day);
}

/* Minutes outside the hours: negative before them, positive behind. The week is a ring. */
static int outside_hours(const struct hours *hours, int weekday, int minute, int minutes)
{
    int from = (weekday - 1) * DAY_MINUTES + minute, best = WEEK;
    for (size_t i = 0; i < hours->count; i++) {
        const struct hours_span *h = &hours->spans[i];
        for (int shift = -WEEK; shift <= WEEK; shift += WEEK) {
            int opens = (h->weekday - 1) * DAY_MINUTES + h->from + shift;
            int closes = (h->weekday - 1) * DAY_MINUTES + h->to + shift;
            int early = opens > from ? opens - from : 0, late = from + minutes > closes ? from + minutes - closes : 0;
            int out = early >= late ? -early : late; /* a span shorter than the meeting: what is more */
            if (abs(out) < abs(best))
                best = out;
        }
    }
    return hours->count ? best : 0;
}

static bool is_busy(const struct slot_member *m, int64_t t, int minutes)
{
    for (size_t i = 0; i < m->busy_count && m->busy[i].from < t + minutes * MINUTE; i++)
        if (m->busy[i].to > t)
            return true;
    return false;
}

const struct day_off *slot_day_off(const struct slot_search *s, size_t member, int64_t t)
{
    const struct person *p = s->members[member].person;
    if (s->days_off_count == 0)
        return NULL;
    struct civil c = zone_from_utc(p->zone, t);
    for (size_t i = 0; i < s->days_off_count; i++)
        if (s->days_off[i].day == day_of(&c) && (!s->days_off[i].zone || strcmp(s->days_off[i].zone, p->zone) == 0))
            return &s->days_off[i];
    return NULL;
}

/* Minutes for one member; *impossible is set, never cleared. */
static int burden(const struct slot_search *s, size_t member, int64_t t, bool *impossible)
{
    const struct slot_member *m = &s->members[member];
    const struct hours *hours = &m->person->hours;
    struct civil c = zone_from_utc(m->person->zone, t);
    int weekday = civil_weekday(day_of(&c)), minute = c.hour * 60 + c.minute;
    int out = outside_hours(hours, weekday, minute, s->minutes);
    if (out != 0 && (!hours_has_day(hours, weekday) || minute < EARLIEST || minute + s->minutes > LATEST))
        *impossible = true;
    if (is_busy(m, t, s->minutes) || slot_day_off(s, member, t))
        *impossible = true;
    return out;
}

struct slot slot_at(const struct slot_search *s, int64_t t)
{
    struct slot out = {.wall = zone_from_utc(s->anchor, t), .starts_at = t};
    for (size_t i = 0; i < s->count; i++) {
        out.burden[i] = burden(s, i, t, &out.is_impossible);
        out.outside += abs(out.burden[i]);
    }
    return out;
}

/* The k-th quarter hour of a day by its distance from `best`: 0 the best itself. -1 when there are no more. */
static int quarter(const struct slot_search *s, int k)
{
    int minute = s->best - s->best % STEP, left = k;
    for (int step = 0; step <= DAY_MINUTES; step += STEP)
        for (int side = step ? -1 : 1; side <= 1; side += 2) {
            int at = minute + side * step;
            if (at >= 0 && at + s->minutes <= DAY_MINUTES && left-- == 0)
                return at;
        }
    return -1;
}

static int64_t instant(const struct slot_search *s, int64_t day, int minute)
{
    struct civil c = {.hour = minute / 60, .minute = minute % 60};
    civil_from_days(day, &c.year, &c.month, &c.day);
    return zone_to_utc(s->anchor, &c);
}

/* Minutes outside hours over the series that begins with `first`; stops counting above `most`. A later meeting that is
 * impossible for somebody weighs a day. */
static int over_series(const struct slot_search *s, const struct slot *first, enum cadence cadence, int meetings,
                       int most)
{
    struct slot_search later = *s; /* a day off moves one meeting, not the series */
    later.days_off_count = 0;
    int sum = first->outside;
    for (int n = 1; n < meetings && sum <= most; n++) {
        struct civil wall = recurrence_occurrence(&first->wall, cadence, n);
        struct slot slot = slot_at(&later, zone_to_utc(s->anchor, &wall));
        sum += slot.is_impossible ? DAY_MINUTES : slot.outside;
    }
    return sum;
}

/* Working days of everybody: the first instant at which a meeting may be. */
static int64_t not_before(const struct slot_search *s, int64_t from)
{
    int64_t latest = from;
    for (size_t i = 0; i < s->count; i++) {
        int64_t t = working_days_from(s->members[i].person, from, LEAD_DAYS);
        latest = t > latest ? t : latest;
    }
    return latest;
}

/* In meeting `ordinal` the burden is this member's. */
static size_t bearer(const struct slot_search *s, int ordinal)
{
    return (size_t)(ordinal - 1) % s->count;
}

/* The day's slot for a turn: the smallest sum of burdens, of these the one that the others notice least. False when
 * every slot is impossible. */
static bool best_of_turn(const struct slot_search *s, int64_t day, int ordinal, struct slot *out)
{
    int least = TOO_MUCH, least_others = 0;
    for (int k = 0, minute; (minute = quarter(s, k)) >= 0; k++) {
        struct slot slot = slot_at(s, instant(s, day, minute));
        int others = slot.outside - abs(slot.burden[bearer(s, ordinal)]);
        if (slot.is_impossible || slot.outside > least || (slot.outside == least && others >= least_others))
            continue;
        *out = slot;
        least = slot.outside;
        least_others = others;
    }
    return least < TOO_MUCH;
}

/* No hour suits all: the day on which a round of turns costs least. */
static bool find_taking_turns(const struct slot_search *s, int64_t first_day, int64_t earliest, struct slot *out)
{
    int64_t least = INT64_MAX;
    for (int64_t day = first_day; day < first_day + TURN_DAYS; day++) {
        int64_t sum = 0;
        struct slot first = {0}, slot;
        bool possible = true;
        for (int turn = 1; turn <= (int)s->count && possible; turn++) {
            possible = best_of_turn(s, day, turn, &slot) && slot.starts_at >= earliest;
            sum += possible ? slot.outside : 0;
            first = turn == 1 ? slot : first;
        }
        if (possible && sum < least) {
            least = sum;
            *out = first;
        }
    }
    /* at least the first of them */
    for (int64_t day = first_day; least == INT64_MAX && day < first_day + DAYS; day++)
        if (best_of_turn(s, day, 1, out) && out->starts_at >= earliest)
            return true;
    return least < INT64_MAX;
}

bool slot_find_series(const struct slot_search *s, enum cadence cadence, int meetings, int64_t from, struct slot *out)
{
    int64_t earliest = not_before(s, from);
    struct civil c = zone_from_utc(s->anchor, earliest);
    int64_t first_day = day_of(&c);
    int least = TOO_MUCH;
    for (int64_t day = first_day; day < first_day + DAYS && least > 0; day++) {
        if (day == first_day + TURN_DAYS && least < TOO_MUCH)
            break; /* one odd week on the way is no reason to begin a month later */
        for (int k = 0, minute; least > 0 && (minute = quarter(s, k)) >= 0; k++) {
            struct slot slot = slot_at(s, instant(s, day, minute));
            if (slot.is_impossible || slot.outside || slot.starts_at < earliest)
                continue;
            int sum = over_series(s, &slot, cadence, meetings, least);
            if (sum < least) {
                least = sum;
                *out = slot;
            }
        }
    }
    if (least < TOO_MUCH || find_taking_turns(s, first_day, earliest, out))
        return true;
    slot_find_misses(s, from, out, 1);
    return false;
}

bool slot_find_turn(const struct slot_search *s, int64_t t, int ordinal, struct slot *out)
{
    struct civil c = zone_from_utc(s->anchor, t);
    struct slot stays = slot_at(s, t), found;
    if (stays.outside == 0 || !best_of_turn(s, day_of(&c), ordinal, &found) || found.outside == 0 ||
        found.starts_at == t)
        return false;
    *out = found;
    return true;
}

static bool is_near(int64_t t, const int64_t *times, size_t count, int64_t within)
{
    for (size_t i = 0; i < count; i++)
        if (llabs(times[i] - t) < within)
            return true;
    return false;
}

static void insert_slot(struct slot *list, size_t *count, const struct slot *slot)
{
    size_t at = *count;
    while (at > 0 && list[at - 1].starts_at > slot->starts_at) {
        list[at] = list[at - 1];
        at--;
    }
    list[at] = *slot;
    ++*count;
}

/* The day's slot that suits all and is an hour from those that were found. */
static bool free_on_day(const struct slot_search *s, const struct slot_window *w, int64_t day, const struct slot *found,
                        size_t found_count, struct slot *out)
{
    for (int k = 0, minute; (minute = quarter(s, k)) >= 0; k++) {
        *out = slot_at(s, instant(s, day, minute));
        bool is_free = !out->is_impossible && out->outside == 0 && out->starts_at >= w->from &&
                       out->starts_at < w->until && !is_near(out->starts_at, w->avoid, w->avoid_count, w->avoid_within);
        for (size_t i = 0; i < found_count && is_free; i++)
            is_free = !is_near(out->starts_at, &found[i].starts_at, 1, APART);
        if (is_free && over_series(s, out, w->cadence, w->meetings, 0) == 0)
            return true;
    }
    return false;
}

size_t slot_find_free(const struct slot_search *s, const struct slot_window *w, struct slot *out, size_t max)
{
    struct civil first = zone_from_utc(s->anchor, w->from), last = zone_from_utc(s->anchor, w->until);
    size_t found = 0, before;
    do { /* one a day; then, when days are scarce, another */
        before = found;
        for (int64_t day = day_of(&first); day <= day_of(&last) && found < max; day++) {
            struct slot slot;
            if (free_on_day(s, w, day, out, found, &slot))
                insert_slot(out, &found, &slot);
        }
    } while (found > before && found < max);
    return found;
}

/* Less outside hours, or as much for fewer people. */
static bool is_nearer(const struct slot_search *s, const struct slot *x, const struct slot *y)
{
    int people = 0;
    for (size_t i = 0; i < s->count; i++)
        people += (x->burden[i] != 0) - (y->burden[i] != 0);
    return x->outside != y->outside ? x->outside < y->outside : people < 0;
}

size_t slot_find_misses(const struct slot_search *s, int64_t from, struct slot *out, size_t max)
{
    int64_t earliest = not_before(s, from);
    struct civil c = zone_from_utc(s->anchor, earliest);
    size_t found = 0;
    for (int64_t day = day_of(&c); day < day_of(&c) + TURN_DAYS; day++) {
        struct slot best = {.outside = TOO_MUCH};
        for (int k = 0, minute; (minute = quarter(s, k)) >= 0; k++) {
            struct slot slot = slot_at(s, instant(s, day, minute));
            if (slot.starts_at >= earliest && is_nearer(s, &slot, &best))
                best = slot;
        }
        size_t at = found < max ? found : max;
        while (at > 0 && is_nearer(s, &best, &out[at - 1])) {
            if (at < max)
                out[at] = out[at - 1];
            at--;
        }
        if (at < max && best.outside < TOO_MUCH) {
            out[at] = best;
            found += found < max;
        }
    }
    return found;
}
