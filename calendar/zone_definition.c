#include "calendar/zone_definition_priv.h"

#include <glib.h>
#include <sys/stat.h>

#include "calendar/recurrence.h"
#include "calendar/zone.h"

#define STEP       (3 * DAY)     /* shorter than any time between two changes (Gaza in October 2040: a week) */
#define TICK       (15 * MINUTE) /* clocks change on a quarter of an hour of UTC */
#define SEEN_YEARS 3             /* that show a rule; it must hold in the years after them */
#define RULE_YEARS 11
#define RULE_LAST  2037 /* what comes after that in the tz database is the rule of the years before */

/* The first second with another offset in (low, high], whose offsets differ; both are multiples of TICK. */
static int64_t find_change(const char *zone, int64_t low, int64_t high)
{
    int before = zone_offset(zone, low);
    while (high - low > TICK) {
        int64_t middle = low + (high - low) / 2 / TICK * TICK;
        if (zone_offset(zone, middle) == before)
            low = middle;
        else
            high = middle;
    }
    return high;
}

/* Changes from `from` on, a midnight, up to the end of a year. Returns until when they are complete. */
static int64_t list_changes(const char *zone, int64_t from, int last_year, struct zone_definition *out)
{
    int64_t to = civil_to_days(last_year + 1, 1, 1) * DAY;
    int offset = zone_offset(zone, from);
    out->offset = offset;
    out->count = 0;
    for (int64_t t = from; t < to; t += STEP) {
        int next = zone_offset(zone, t + STEP);
        if (next == offset)
            continue;
        if (out->count == ZONE_CHANGES_MAX)
            return t;
        int64_t at = find_change(zone, t, t + STEP);
        out->changes[out->count++] =
            (struct zone_change){.at = at, .from = offset, .to = next, .wall = civil_from_utc(at + offset)};
        offset = next;
    }
    return to;
}

static bool has_last_weekday(const struct civil *c)
{
    return c->day + 7 > civil_days_in_month(c->year, c->month);
}

/* Whether every second change from number `first` on has the same offsets, time and place in its month. */
static bool find_rule(const struct zone_definition *d, size_t first, struct zone_rule *rule)
{
    const struct zone_change *c = &d->changes[first];
    bool is_last = true, is_nth = true;
    int week = (c->wall.day - 1) / 7 + 1;
    int weekday = civil_weekday(civil_to_days(c->wall.year, c->wall.month, c->wall.day));
    for (size_t i = first; i < d->count; i += 2) {
        const struct zone_change *o = &d->changes[i];
        int years = (int)(i - first) / 2;
        if (o->from != c->from || o->to != c->to || o->wall.year != c->wall.year + years ||
            o->wall.month != c->wall.month || o->wall.hour != c->wall.hour || o->wall.minute != c->wall.minute ||
            o->wall.second != c->wall.second ||
            civil_weekday(civil_to_days(o->wall.year, o->wall.month, o->wall.day)) != weekday)
            return false;
        is_last = is_last && has_last_weekday(&o->wall);
        is_nth = is_nth && (o->wall.day - 1) / 7 + 1 == week;
    }
    *rule = (struct zone_rule){.month = c->wall.month, .week = is_last ? -1 : week, .weekday = weekday};
    return is_last || (is_nth && week < 5);
}

struct civil zone_rule_date(const struct zone_rule *rule, const struct zone_change *change, int year)
{
    struct civil c = change->wall;
    int first = civil_weekday(civil_to_days(year, rule->month, 1));
    c.year = year;
    c.day = 1 + (rule->weekday - first + 7) % 7 + (rule->week > 0 ? rule->week - 1 : 4) * 7;
    if (c.day > civil_days_in_month(year, rule->month))
        c.day -= 7;
    return c;
}

static bool rules_hold(const char *zone, const struct zone_definition *d, int from_year, int to_year)
{
    for (int year = from_year; year <= to_year; year++)
        for (int i = 0; i < 2; i++) {
            struct civil wall = zone_rule_date(&d->rules[i], &d->changes[i], year);
            int64_t at = civil_to_utc(&wall) - d->changes[i].from;
            if (zone_offset(zone, at - 1) != d->changes[i].from || zone_offset(zone, at) != d->changes[i].to)
                return false;
        }
    return true;
}

static void define(const char *zone, int year, int years, struct zone_definition *out)
{
    int64_t from = (civil_to_days(year, 1, 1) - 2) * DAY;
    int last = year + RULE_YEARS > RULE_LAST ? RULE_LAST : year + RULE_YEARS;
    int seen = year + SEEN_YEARS > last ? last : year + SEEN_YEARS;
    list_changes(zone, from, seen, out);
    out->ends = INT64_MAX;
    out->is_regular = out->count >= 4 && find_rule(out, 0, &out->rules[0]) && find_rule(out, 1, &out->rules[1]) &&
                      rules_hold(zone, out, seen + 1, last);
    if (out->is_regular)
        return;
    int64_t listed = list_changes(zone, from, year + years, out);
    /* a zone that gives up its changes for good needs no more than these */
    if (out->count > 0 && listed - out->changes[out->count - 1].at < 2 * 366 * DAY)
        out->ends = listed;
}

const struct zone_definition *zone_definition(const char *zone, int year, int years)
{
    static GHashTable *made; /* as zones_read of zone.c: what was worked out never changes */
    char *key = g_strdup_printf("%s %d %d", zone, year, years);
    struct zone_definition *d = made ? g_hash_table_lookup(made, key) : NULL;
    if (!made)
        made = g_hash_table_new(g_str_hash, g_str_equal);
    if (!d) {
        d = g_new0(struct zone_definition, 1);
        define(zone, year, years, d);
        g_hash_table_insert(made, g_strdup(key), d);
    }
    g_free(key);
    return d;
}

const char *zone_file(struct arena *a, const char *zone)
{
    const char *folder = g_getenv("TZDIR"); /* as GLib finds it */
    struct stat st;
    if (stat(arena_printf(a, "%s/%s", folder ? folder : "/usr/share/zoneinfo", zone), &st) != 0)
        return "";
    return arena_printf(a, "%lld %lld.%09ld %llu", (long long)st.st_size, (long long)st.st_mtim.tv_sec,
                        st.st_mtim.tv_nsec, (unsigned long long)st.st_ino);
}

static void add_change(struct buf *b, const struct zone_change *c, int64_t when)
{
    buf_printf(b, " %lld:%d>%d", (long long)when, c->from, c->to);
}

const char *zone_rules(struct arena *a, const char *zone, int year)
{
    const struct zone_definition *d = zone_definition(zone, year, ZONE_LISTED_YEARS);
    struct buf b;
    buf_init(&b, (size_t)64 << 10);
    buf_printf(&b, "%d", d->offset);
    if (d->is_regular)
        for (int i = 0; i < 2; i++) {
            const struct zone_change *c = &d->changes[i];
            buf_printf(&b, " %d.%d.%d", d->rules[i].month, d->rules[i].week, d->rules[i].weekday);
            add_change(&b, c, c->wall.hour * HOUR + c->wall.minute * MINUTE + c->wall.second);
        }
    else
        for (size_t i = 0; i < d->count; i++)
            add_change(&b, &d->changes[i], d->changes[i].at);
    char *digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)b.s, b.n);
    char *out = arena_strdup(a, digest);
    g_free(digest);
    buf_release(&b);
    return out;
}
