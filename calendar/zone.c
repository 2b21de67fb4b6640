#include "calendar/zone.h"

#include <glib.h>
#include <libical/ical.h>

#include "base/utf8.h"
#include "calendar/zone_names_priv.h"

#define ZONE_NAME_MAX 64

/* Reading a zone takes 0.14 ms, looking it up 30 ns. What is read never changes, so the process keeps it, and the names
 * that it could not read: the variables of this room, seen by zone_get() and those that speak of these two. */
static GHashTable *zones_read;
static const char *zones_missing[ZONES_MISSING_MAX];
static size_t zones_missing_count;

/* "Area/Place" as the tz database writes it. GLib would also take offsets ("+05"), rules ("EST5EDT,M3.2.0,M11.1.0") and
 * any path. */
static bool is_zone_name(const char *zone)
{
    size_t n = strlen(zone);
    bool starts = true, has_slash = false;
    if (n == 0 || n > ZONE_NAME_MAX)
        return false;
    for (size_t i = 0; i < n; i++) {
        char c = zone[i];
        bool upper = ascii_is_alpha(c) && c != ascii_lower(c);
        if (starts ? !upper : !(ascii_is_alpha(c) || ascii_is_digit(c) || strchr("_+-/", c)))
            return false;
        starts = c == '/';
        has_slash = has_slash || starts;
    }
    return has_slash && !starts;
}

/* The name as the table has it, NULL when it doesn't. */
static const char *find_listed(struct str zone)
{
    for (const char *const *name = zone_iana_names; *name; name++)
        if (str_eq_z(zone, *name))
            return *name;
    return NULL;
}

static void note_missing(const char *listed)
{
    for (size_t i = 0; i < zones_missing_count; i++)
        if (zones_missing[i] == listed)
            return;
    if (listed && zones_missing_count < ZONES_MISSING_MAX)
        zones_missing[zones_missing_count++] = listed;
}

/* NULL when the tz database of this machine has no such zone. */
static GTimeZone *zone_get(const char *zone)
{
    GTimeZone *z = zones_read ? g_hash_table_lookup(zones_read, zone) : NULL;
    if (z)
        return z;
    const char *listed = find_listed(str_of(zone));
    if (!listed && !is_zone_name(zone))
        return NULL;
    z = g_time_zone_new_identifier(zone);
    if (!z) {
        note_missing(listed);
        return NULL;
    }
    if (!zones_read)
        zones_read = g_hash_table_new(g_str_hash, g_str_equal);
    g_hash_table_insert(zones_read, g_strdup(zone), z);
    return z;
}

bool zone_exists(const char *zone)
{
    return zone && zone_get(zone);
}

void zone_take_missing(struct buf *out)
{
    for (size_t i = 0; i < zones_missing_count; i++) {
        buf_puts(out, zones_missing[i]);
        buf_putc(out, '\n');
    }
    zones_missing_count = 0;
}

bool zone_load_missing(struct str names)
{
    bool is_new = false;
    struct str line;
    while (str_next_line(&names, &line)) {
        const char *zone = find_listed(line);
        if (zone && !(zones_read && g_hash_table_contains(zones_read, zone)))
            is_new = zone_get(zone) || is_new;
    }
    return is_new;
}

int zone_prime(struct err *e)
{
    icaltimezone_get_utc_timezone(); /* libical opens zone.tab at the first time in UTC that it reads */
    if (!zone_exists("Europe/Prague"))
        return err_set(e, ERR_CONFIG, "no time zones on this machine: install the package tzdata");
    return 0;
}

static int interval_at(GTimeZone *z, int64_t t)
{
    return g_time_zone_find_interval(z, G_TIME_TYPE_UNIVERSAL, t);
}

int zone_offset(const char *zone, int64_t t)
{
    GTimeZone *z = zone_get(zone);
    return z ? g_time_zone_get_offset(z, interval_at(z, t)) : 0;
}

int64_t zone_to_utc(const char *zone, const struct civil *wall)
{
    /* The offsets a day before and after are those on both sides of a change, if there is one near. The earlier offset
     * is tried first: it gives the first of two times, and moves a time in a gap forward. */
    int64_t local = civil_to_utc(wall);
    int before = zone_offset(zone, local - DAY), after = zone_offset(zone, local + DAY);
    if (zone_offset(zone, local - before) == before || zone_offset(zone, local - after) != after)
        return local - before;
    return local - after;
}

struct civil zone_from_utc(const char *zone, int64_t t)
{
    return civil_from_utc(t + zone_offset(zone, t));
}

const char *zone_abbreviation(struct arena *a, const char *zone, int64_t t)
{
    GTimeZone *z = zone_get(zone);
    const char *name = z ? g_time_zone_get_abbreviation(z, interval_at(z, t)) : "UTC";
    if (ascii_is_alpha(*name))
        return arena_strdup(a, name);
    int minutes = zone_offset(zone, t) / 60, size = minutes < 0 ? -minutes : minutes;
    if (size == 0)
        return "UTC";
    if (size % 60 == 0)
        return arena_printf(a, "UTC%c%d", minutes < 0 ? '-' : '+', size / 60);
    return arena_printf(a, "UTC%c%d:%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

/* `key` is folded and has spaces where the name has underscores. */
static bool is_same_name(struct str key, const char *name)
{
    size_t i = 0;
    for (; i < key.n && name[i]; i++)
        if (key.s[i] != (name[i] == '_' ? ' ' : ascii_lower(name[i])))
            return false;
    return i == key.n && !name[i];
}

/* "berlin" is Europe/Berlin. The areas that are no continent or ocean hold words like East (US/, Brazil/) and offsets
 * of the opposite sign (Etc/). */
static bool is_city_of(struct str key, const char *name)
{
    static const char *const not_places[] = {"Brazil/", "Canada/", "Chile/", "Etc/", "Mexico/", "US/"};
    const char *city = strrchr(name, '/');
    for (size_t i = 0; i < sizeof not_places / sizeof *not_places; i++)
        if (strncmp(name, not_places[i], strlen(not_places[i])) == 0)
            return false;
    return city && is_same_name(key, city + 1);
}

static const struct zone_alias *find_alias(const struct zone_alias *table, struct str key)
{
    for (; table->name; table++)
        if (str_eq_z(key, table->name))
            return table;
    return NULL;
}

static const char *find_folded(struct str key)
{
    const struct zone_alias *const tables[] = {zone_abbreviations, zone_windows_names, zone_places};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const struct zone_alias *alias = find_alias(tables[i], key);
        if (alias)
            return alias->zone;
    }
    for (const char *const *name = zone_iana_names; *name; name++)
        if (is_same_name(key, *name))
            return *name;
    for (const char *const *name = zone_iana_names; *name; name++)
        if (is_city_of(key, *name))
            return *name;
    return NULL;
}

const char *zone_find(struct str text)
{
    text = str_trim(text);
    if (text.n == 0 || text.n > ZONE_NAME_MAX * 2 || memchr(text.s, 0, text.n))
        return NULL;
    struct arena a;
    arena_init(&a, (size_t)16 << 10);
    struct str folded = utf8_fold_plain(&a, text);
    char *key = arena_alloc(&a, folded.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < folded.n; i++) {
        char c = folded.s[i] == '_' || ascii_is_space(folded.s[i]) ? ' ' : folded.s[i];
        if (c != ' ' || (n > 0 && key[n - 1] != ' '))
            key[n++] = c;
    }
    const char *zone = find_folded((struct str){key, n});
    arena_release(&a);
    return zone && zone_exists(zone) ? zone : NULL;
}
