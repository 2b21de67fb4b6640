#include "calendar/invitation_zone_priv.h"

static const struct civil long_ago = {1970, 1, 1, 0, 0, 0};

struct icaltimetype invitation_wall(const struct civil *c)
{
    struct icaltimetype t = icaltime_null_time();
    t.year = c->year;
    t.month = c->month;
    t.day = c->day;
    t.hour = c->hour;
    t.minute = c->minute;
    t.second = c->second;
    return t;
}

/* libical 3.0 packs both into one number: the week times eight plus the weekday, negative from the end of the month. */
short invitation_by_day(int weekday, int week)
{
    int day = weekday % 7 + ICAL_SUNDAY_WEEKDAY;
    return (short)(week < 0 ? week * 8 - day : week * 8 + day);
}

static icalcomponent *add_observance(icalcomponent *vtimezone, int from, int to, const struct civil *first)
{
    icalcomponent *c = to > from ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
    icalcomponent_add_property(c, icalproperty_new_dtstart(invitation_wall(first)));
    icalcomponent_add_property(c, icalproperty_new_tzoffsetfrom(from));
    icalcomponent_add_property(c, icalproperty_new_tzoffsetto(to));
    icalcomponent_add_component(vtimezone, c);
    return c;
}

static void add_rule(icalcomponent *observance, const struct zone_rule *rule)
{
    struct icalrecurrencetype r;
    icalrecurrencetype_clear(&r);
    r.freq = ICAL_YEARLY_RECURRENCE;
    r.by_month[0] = (short)rule->month;
    r.by_month[1] = ICAL_RECURRENCE_ARRAY_MAX;
    r.by_day[0] = invitation_by_day(rule->weekday, rule->week);
    r.by_day[1] = ICAL_RECURRENCE_ARRAY_MAX;
    icalcomponent_add_property(observance, icalproperty_new_rrule(r));
}

static void add_rules(icalcomponent *vtimezone, const struct zone_definition *d, int year)
{
    for (int i = 0; i < 2; i++) {
        struct civil first = zone_rule_date(&d->rules[i], &d->changes[i], year);
        add_rule(add_observance(vtimezone, d->changes[i].from, d->changes[i].to, &first), &d->rules[i]);
    }
}

/* One observance for each kind of change, with its dates. The one that leads to the offset at the start begins long
 * ago, so that no time lies before the first of all. */
static void add_dates(icalcomponent *vtimezone, const struct zone_definition *d)
{
    bool has_start = false;
    for (size_t i = 0; i < d->count; i++) {
        const struct zone_change *kind = &d->changes[i];
        bool seen = false, is_start = !has_start && kind->to == d->offset;
        for (size_t k = 0; k < i; k++)
            seen = seen || (d->changes[k].from == kind->from && d->changes[k].to == kind->to);
        if (seen)
            continue;
        icalcomponent *c = add_observance(vtimezone, kind->from, kind->to, is_start ? &long_ago : &kind->wall);
        for (size_t k = is_start ? i : i + 1; k < d->count; k++)
            if (d->changes[k].from == kind->from && d->changes[k].to == kind->to) {
                struct icaldatetimeperiodtype date = {.time = invitation_wall(&d->changes[k].wall),
                                                      .period = icalperiodtype_null_period()};
                icalcomponent_add_property(c, icalproperty_new_rdate(date));
            }
        has_start = has_start || is_start;
    }
    if (!has_start)
        add_observance(vtimezone, d->offset, d->offset, &long_ago);
}

icalcomponent *invitation_zone(const char *zone, const struct civil *start, const struct zone_definition *definition)
{
    icalcomponent *c = icalcomponent_new_vtimezone();
    icalcomponent_add_property(c, icalproperty_new_tzid(zone));
    if (definition->is_regular)
        add_rules(c, definition, start->year - 1);
    else
        add_dates(c, definition);
    return c;
}
