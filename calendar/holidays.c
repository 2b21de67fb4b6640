#include "calendar/holidays.h"

#include <libical/ical.h>

#include "base/clock.h"

#define DAYS_MAX 31

void holidays_add(struct arena *a, struct day_off **list, size_t *count, struct day_off day)
{
    if (*count == 0 || (*count >= 16 && (*count & (*count - 1)) == 0)) /* full at each power of two */
        *list = arena_grow(a, *list, sizeof **list, *count, *count ? *count * 2 : 16);
    (*list)[(*count)++] = day;
}

/* The n-th (negative: from the end) weekday 1..7 (Monday 1) of a month; 0 when it has none. */
static int64_t weekday_of_month(int year, int month, int nth, int weekday)
{
    int64_t first = civil_to_days(year, month, 1), last = first + civil_days_in_month(year, month) - 1;
    int64_t day = nth > 0 ? first + (weekday - civil_weekday(first) + 7) % 7 + (nth - 1) * 7
                          : last - (civil_weekday(last) - weekday + 7) % 7 + (nth + 1) * 7;
    return day >= first && day <= last ? day : 0;
}

/* The first day of the event in a year of its rule; 0 for none. */
static int64_t day_in_year(const struct icaltimetype *start, const struct icalrecurrencetype *rule, int year)
{
    int month = rule->by_month[0] != ICAL_RECURRENCE_ARRAY_MAX ? rule->by_month[0] : start->month;
    if (month < 1 || month > 12)
        return 0;
    if (rule->by_day[0] != ICAL_RECURRENCE_ARRAY_MAX) {
        int nth = icalrecurrencetype_day_position(rule->by_day[0]);
        int weekday = (int)icalrecurrencetype_day_day_of_week(rule->by_day[0]); /* Sunday is 1 */
        return nth ? weekday_of_month(year, month, nth, weekday == 1 ? 7 : weekday - 1) : 0;
    }
    return start->day <= civil_days_in_month(year, month) ? civil_to_days(year, month, start->day) : 0;
}

/* How many days it lasts. */
static int length(icalcomponent *event, const struct icaltimetype *start)
{
    icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    if (!end)
        return 1;
    struct icaltimetype t = icalproperty_get_dtend(end);
    int64_t days = civil_to_days(t.year, t.month, t.day) - civil_to_days(start->year, start->month, start->day);
    if (!start->is_date && (t.hour || t.minute || t.second))
        days++;
    return days < 1 ? 1 : days > DAYS_MAX ? DAYS_MAX : (int)days;
}

static bool is_plain_date(const struct icaltimetype *t)
{
    struct civil c = {.year = t->year, .month = t->month, .day = t->day};
    return !icaltime_is_null_time(*t) && t->year >= 1900 && t->year <= 2200 && civil_is_valid(&c);
}

static void add_event(struct arena *a, icalcomponent *event, const char *zone, struct day_off **list, size_t *count)
{
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    icalproperty *rrule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    const char *summary = icalcomponent_get_summary(event);
    struct icalrecurrencetype rule;
    icalrecurrencetype_clear(&rule);
    if (!is_plain_date(&start))
        return;
    if (rrule)
        rule = icalproperty_get_rrule(rrule);
    bool yearly = rrule && rule.freq == ICAL_YEARLY_RECURRENCE;
    const char *name = arena_str(a, str_slice(str_of(summary ? summary : ""), 0, 80));
    int every = rule.interval > 0 ? rule.interval : 1, days = length(event, &start);
    int times = !yearly ? 1 : rule.count > 0 && rule.count < HOLIDAY_YEARS ? rule.count : HOLIDAY_YEARS;
    int64_t until = yearly && !icaltime_is_null_time(rule.until)
                        ? civil_to_days(rule.until.year, rule.until.month, rule.until.day)
                        : INT64_MAX;
    for (int n = 0; n < times; n++) {
        int64_t day = yearly ? day_in_year(&start, &rule, start.year + n * every)
                             : civil_to_days(start.year, start.month, start.day);
        for (int d = 0; day && day <= until && d < days && *count < HOLIDAYS_MAX; d++)
            holidays_add(a, list, count, (struct day_off){day + d, zone, name});
    }
}

int holidays_read(struct arena *a, struct str ics, const char *zone, struct day_off **list, size_t *count,
                  struct err *e)
{
    size_t before = *count;
    icalcomponent *all = icalparser_parse_string(arena_str(a, ics));
    if (!all)
        return err_set(e, ERR_CONFIG, "no calendar");
    for (icalcompiter i = icalcomponent_begin_component(all, ICAL_VEVENT_COMPONENT); icalcompiter_deref(&i);
         icalcompiter_next(&i))
        add_event(a, icalcompiter_deref(&i), zone, list, count);
    icalcomponent_free(all);
    return *count > before ? 0 : err_set(e, ERR_CONFIG, "no day in it");
}
