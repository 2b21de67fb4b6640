#include "calendar/foreign_zone_priv.h"

#include "calendar/zone.h"

/* A day of winter and one of summer in the north: when a zone's two offsets are in force. */
#define JANUARY_2026 INT64_C(1767225600)
#define JULY_2026    INT64_C(1782864000)

struct observance *foreign_zone_last(struct foreign_zone *z)
{
    return &z->observances[(z->count + FOREIGN_OBSERVANCES_MAX - 1) % FOREIGN_OBSERVANCES_MAX];
}

void foreign_zone_add(struct foreign_zone *z)
{
    z->count++;
    *foreign_zone_last(z) = (struct observance){.start = {1970, 1, 1, 0, 0, 0}};
}

bool foreign_offset_parse(struct str s, int *seconds)
{
    unsigned long long n;
    s = str_trim(s);
    if (s.n < 5 || (s.s[0] != '+' && s.s[0] != '-') || !str_to_uint(str_slice(s, 1, 5), 1500, &n))
        return false;
    int size = (int)(n / 100) * 3600 + (int)(n % 100) * 60;
    *seconds = s.s[0] == '-' ? -size : size;
    return true;
}

static int weekday_of(struct str s)
{
    static const char *const days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    for (int i = 0; i < 7; i++)
        if (str_eq_nocase(s, str_of(days[i])))
            return i + 1;
    return 0;
}

/* "-1SU", "2SU", "SU" */
static void set_weekday(struct observance *o, struct str s)
{
    if (s.n < 2)
        return;
    o->weekday = weekday_of(str_slice(s, s.n - 2, s.n));
    struct str which = str_slice(s, 0, s.n - 2);
    bool from_end = which.n > 0 && which.s[0] == '-';
    if (which.n > 0 && (from_end || which.s[0] == '+'))
        which = str_slice(which, 1, which.n);
    unsigned long long week;
    if (str_to_uint(which, 5, &week) && week > 0)
        o->day = from_end ? -(int)week : 1 + 7 * ((int)week - 1);
}

/* A yearly rule; any other is left alone, and the observance starts just once. */
static struct observance with_rule(const struct observance *o)
{
    struct observance made = *o;
    struct str rule = o->rule, part, day_list = STR_NULL;
    unsigned long long n;
    made.month = o->start.month;
    made.day = o->start.day;
    while (str_next_piece(&rule, ';', &part)) {
        size_t equals = str_find_char(part, '=', 0);
        if (equals == STR_NONE)
            continue;
        struct str key = str_trim(str_slice(part, 0, equals)), value = str_trim(str_slice(part, equals + 1, part.n));
        if (str_eq_nocase(key, STR("FREQ")))
            made.is_yearly = str_eq_nocase(value, STR("YEARLY"));
        else if (str_eq_nocase(key, STR("BYMONTH")) && str_to_uint(value, 12, &n) && n > 0)
            made.month = (int)n;
        else if (str_eq_nocase(key, STR("BYDAY")))
            set_weekday(&made, value);
        else if (str_eq_nocase(key, STR("BYMONTHDAY")))
            str_next_piece(&value, ',', &day_list);
        else if (str_eq_nocase(key, STR("UNTIL")) && str_to_uint(str_slice(value, 0, 8), 99999999, &n))
            made.until = civil_to_days((int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100)) * DAY + DAY;
    }
    /* a list of seven days and a weekday: the first such weekday from its first day on */
    if (str_to_uint(day_list, 31, &n) && n > 0)
        made.day = (int)n;
    made.is_yearly = made.is_yearly && made.month > 0;
    return made;
}

/* The local second at which the observance starts in a year. */
static int64_t onset_in(const struct observance *o, int year)
{
    int length = civil_days_in_month(year, o->month);
    int day = o->day > 0 ? o->day : length + 1 + 7 * o->day;
    if (day > length)
        day = length;
    int64_t days = civil_to_days(year, o->month, day);
    if (o->weekday > 0)
        days += (o->weekday - civil_weekday(days) + 7) % 7;
    return days * DAY + o->start.hour * HOUR + o->start.minute * MINUTE;
}

/* The latest start of the observance at or before a local second; false when it has not started yet. */
static bool latest_onset(const struct observance *o, int64_t local, int year, int64_t *onset)
{
    int64_t start = civil_to_utc(&o->start);
    if (start > local)
        return false;
    *onset = start;
    if (!o->is_yearly)
        return true;
    if (o->until > 0 && o->until < local) {
        local = o->until;
        year = civil_from_utc(local).year;
    }
    int64_t t = onset_in(o, year);
    if (t > local)
        t = onset_in(o, year - 1);
    if (t > start)
        *onset = t;
    return true;
}

static int defined_offset(const struct foreign_zone *z, const struct civil *wall)
{
    int64_t local = civil_to_utc(wall), best = INT64_MIN;
    int offset = z->observances[0].from;
    for (size_t i = 0; i < z->count && i < FOREIGN_OBSERVANCES_MAX; i++) {
        int64_t onset;
        struct observance o = with_rule(&z->observances[i]);
        if (!latest_onset(&o, local, wall->year, &onset) || onset < best)
            continue;
        best = onset;
        offset = o.to;
    }
    return offset;
}

/* "UTC+01:00", "(GMT-05.00) …", "GMT +0200 (Standard) / …", "+01:00": the first offset, if there is a sign. */
static bool offset_in_name(struct str tzid, int *seconds)
{
    size_t i = 0;
    while (i < tzid.n && (tzid.s[i] == '(' || tzid.s[i] == ' ' || ascii_is_alpha(tzid.s[i])))
        i++;
    struct str before = str_slice(tzid, 0, i);
    bool stated =
        str_find_nocase(before, STR("UTC"), 0) != STR_NONE || str_find_nocase(before, STR("GMT"), 0) != STR_NONE;
    if (!(stated || i == 0) || i >= tzid.n || (tzid.s[i] != '+' && tzid.s[i] != '-'))
        return false;
    bool west = tzid.s[i] == '-';
    int digits[4], count = 0;
    bool split = false;
    for (i++; i < tzid.n && count < 4; i++) {
        char c = tzid.s[i];
        if (ascii_is_digit(c)) {
            digits[count++] = c - '0';
        } else if ((c == ':' || c == '.') && !split && count > 0) {
            split = true;
            if (count == 1) {
                digits[1] = digits[0];
                digits[0] = 0;
                count = 2;
            }
        } else {
            break;
        }
    }
    int hours = count == 1 ? digits[0] : count >= 2 ? digits[0] * 10 + digits[1] : -1;
    int minutes = count == 4 ? digits[2] * 10 + digits[3] : 0;
    if (hours < 0 || hours > 15 || minutes > 59)
        return false;
    *seconds = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return true;
}

/* "(UTC+01:00) Amsterdam, Berlin, Bern": the first city whose clock shows that offset in winter or in summer. */
static const char *zone_of_display_name(struct str tzid)
{
    size_t end = str_find_char(tzid, ')', 0);
    int stated;
    if (tzid.n == 0 || tzid.s[0] != '(' || end == STR_NONE || end > 16)
        return NULL;
    bool has_offset = offset_in_name(tzid, &stated);
    struct str words = str_trim(str_slice(tzid, end + 1, tzid.n)), all = words, city;
    const char *zone = zone_find(words);
    while (!zone && str_next_piece(&words, ',', &city))
        while (!zone && str_next_piece(&city, '/', &all)) {
            zone = zone_find(all);
            if (zone && has_offset && zone_offset(zone, JANUARY_2026) != stated &&
                zone_offset(zone, JULY_2026) != stated)
                zone = NULL;
        }
    return zone;
}

/* Names with something before or after them. */
static const char *zone_of_tzid(struct str tzid)
{
    const char *zone = zone_find(tzid);
    if (!zone)
        zone = zone_of_display_name(tzid);
    for (size_t slash = str_find_char(tzid, '/', 0); !zone && slash != STR_NONE;
         slash = str_find_char(tzid, '/', slash + 1))
        zone = zone_find(str_slice(tzid, slash + 1, tzid.n));
    if (zone)
        return zone;
    /* "W. Europe Standard Time 1", "Europe/Berlin-1": a second definition of the same zone in one file */
    size_t n = tzid.n;
    while (n > 0 && ascii_is_digit(tzid.s[n - 1]))
        n--;
    if (n == tzid.n || n < 2 || (tzid.s[n - 1] != ' ' && tzid.s[n - 1] != '-' && tzid.s[n - 1] != '_'))
        return NULL;
    struct str shorter = str_slice(tzid, 0, n - 1);
    return shorter.n >= 8 ? zone_find(shorter) : NULL;
}

static const struct foreign_zone *definition(const struct foreign_zone *zones, size_t count, struct str tzid)
{
    for (size_t i = 0; i < count; i++)
        if (zones[i].count > 0 && str_eq(zones[i].tzid, tzid))
            return &zones[i];
    return NULL;
}

int64_t foreign_to_utc(const struct foreign_zone *zones, size_t count, struct str tzid, const struct civil *wall)
{
    int offset = 0;
    const struct foreign_zone *defined = definition(zones, count, tzid);
    bool is_word = str_find_char(tzid, '/', 0) == STR_NONE && str_find_char(tzid, ' ', 0) == STR_NONE;
    const char *zone = tzid.n > 0 && !(is_word && defined) ? zone_of_tzid(tzid) : NULL;
    if (!zone && defined)
        zone = zone_find(defined->location);
    if (zone)
        return zone_to_utc(zone, wall);
    if (defined)
        offset = defined_offset(defined, wall);
    else if (!offset_in_name(tzid, &offset))
        offset = 0;
    return civil_to_utc(wall) - offset;
}
