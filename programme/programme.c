#include "programme/programme.h"

#include "calendar/zone.h"

static const char *const weekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

int programme_others(struct programme *p, struct arena *a, const struct circle *c, int64_t but, const char **out,
                     struct err *e)
{
    const char *names[CIRCLE_MEMBERS_MAX];
    size_t n = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person other;
        if (c->members[i].person_id == but)
            continue;
        int rc = db_person(p->db, c->members[i].person_id, a, &other, e);
        if (rc < 0)
            return -1;
        if (rc == 1)
            names[n++] = arena_str(a, person_first_name(&other));
    }
    const char *text = n ? names[0] : "";
    for (size_t i = 1; i < n; i++)
        text = arena_printf(a, "%s%s%s", text, i + 1 == n ? " and " : ", ", names[i]);
    *out = text;
    return 0;
}

bool programme_takes_part(const struct programme *p, const struct person *person)
{
    bool joined = p->settings->joins_by_reply ? person->joining == JOINING_IN : person->joining != JOINING_OUT;
    return person->state == PERSON_ACTIVE && person->role != ROLE_ORGANIZER && joined;
}

bool programme_is_organizer(const struct programme *p, const struct address *address)
{
    for (size_t i = 0; i < p->settings->organizers_count; i++)
        if (address_same(&p->settings->organizers[i], address))
            return true;
    return false;
}

static const char *say_day(struct arena *a, const struct civil *c, int64_t now)
{
    int64_t days = civil_to_days(c->year, c->month, c->day);
    struct civil today = civil_from_utc(now);
    const char *text = arena_printf(a, "%s %d %s", weekdays[civil_weekday(days) - 1], c->day, months[c->month - 1]);
    return c->year == today.year ? text : arena_printf(a, "%s %d", text, c->year);
}

const char *programme_say_time(struct arena *a, const char *zone, int64_t t, int64_t now)
{
    struct civil c = zone_from_utc(zone, t);
    return arena_printf(a, "%s at %02d:%02d %s", say_day(a, &c, now), c.hour, c.minute, zone_abbreviation(a, zone, t));
}

const char *programme_say_weekday(const char *zone, int64_t t)
{
    struct civil c = zone_from_utc(zone, t);
    return weekdays[civil_weekday(civil_to_days(c.year, c.month, c.day)) - 1];
}

const char *programme_say_month(const char *zone, int64_t t)
{
    struct civil c = zone_from_utc(zone, t);
    return months[c.month - 1];
}

const char *programme_say_date(struct arena *a, struct str date, int64_t now)
{
    struct civil c;
    if (!civil_parse_date(date, &c))
        return "";
    return say_day(a, &c, now);
}

const char *programme_say_rhythm(enum cadence cadence)
{
    static const char *const rhythms[] = {"every week", "every two weeks", "once a month", "every three months"};
    return rhythms[cadence];
}
