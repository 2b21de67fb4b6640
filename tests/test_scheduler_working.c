/* Working hours on people's own clocks: weeks with gaps, and the days on which clocks change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "calendar/zone.h"
#include "scheduler/working.h"

static int64_t utc(const char *text)
{
    int64_t t = 0;
    if (!clock_parse(str_of(text), &t))
        fail_msg("not a time: %s", text);
    return t;
}

static struct person person_in(const char *zone, const char *hours)
{
    struct person p = {.zone = zone};
    struct err e = ERR_INIT;
    if (*hours && hours_parse(str_of(hours), &p.hours, &e) != 0)
        fail_msg("%s: %s", hours, e.text);
    return p;
}

static void assert_at(const char *what, int64_t got, const char *want)
{
    char text[CLOCK_RFC3339_SIZE];
    clock_format(got, text);
    if (got != utc(want))
        fail_msg("%s: %s is not %s", what, text, want);
}

#define WEEK "mon-fri 09:00-17:00"
#define PART "tue 09:00-12:00;tue 13:00-17:00;thu 08:00-12:00"

static const struct {
    const char *zone, *hours, *at, *next; /* next at or after: the same when it is inside */
} nexts[] = {
    /* 2026-03-04 is a Wednesday */
    {"UTC", WEEK, "2026-03-04T09:00:00Z", "2026-03-04T09:00:00Z"},
    {"UTC", WEEK, "2026-03-04T17:00:00Z", "2026-03-04T17:00:00Z"},
    {"UTC", WEEK, "2026-03-04T08:59:59Z", "2026-03-04T09:00:00Z"},
    {"UTC", WEEK, "2026-03-04T17:00:01Z", "2026-03-05T09:00:00Z"},
    {"UTC", WEEK, "2026-03-06T17:00:01Z", "2026-03-09T09:00:00Z"},
    {"UTC", WEEK, "2026-03-08T12:00:00Z", "2026-03-09T09:00:00Z"},
    {"UTC", PART, "2026-03-04T12:00:00Z", "2026-03-05T08:00:00Z"},
    {"UTC", PART, "2026-03-05T12:00:01Z", "2026-03-10T09:00:00Z"},
    {"UTC", PART, "2026-03-10T12:30:00Z", "2026-03-10T13:00:00Z"},
    {"UTC", "wed 10:00-11:00", "2026-03-04T11:00:01Z", "2026-03-11T10:00:00Z"},
    {"UTC", "", "2026-03-08T03:00:00Z", "2026-03-08T03:00:00Z"}, /* no hours: any time */
    {"UTC", "mon-sun 00:00-24:00", "2026-03-08T23:59:59Z", "2026-03-08T23:59:59Z"},
    {"UTC", "wed 20:00-24:00", "2026-03-05T00:00:00Z", "2026-03-05T00:00:00Z"}, /* both ends are inside */
    {"UTC", "wed 20:00-24:00", "2026-03-05T00:00:01Z", "2026-03-11T20:00:00Z"},
    {"UTC", "wed 20:00-24:00;thu 00:00-02:00", "2026-03-05T00:00:00Z", "2026-03-05T00:00:00Z"},
    /* their own clock decides */
    {"Asia/Kolkata", WEEK, "2026-03-04T03:29:59Z", "2026-03-04T03:30:00Z"},
    {"America/New_York", WEEK, "2026-03-05T02:00:00Z", "2026-03-05T14:00:00Z"},
    {"Pacific/Auckland", WEEK, "2026-03-05T05:00:00Z", "2026-03-05T20:00:00Z"},
    {"Pacific/Kiritimati", WEEK, "2026-03-08T18:59:59Z", "2026-03-08T19:00:00Z"},
    {"Pacific/Niue", WEEK, "2026-03-07T04:00:01Z", "2026-03-09T20:00:00Z"},
    /* the hour is gone: New York 2026-03-08 02:00, a Sunday; Prague 2026-03-29 */
    {"America/New_York", "sun 01:30-02:30", "2026-03-08T06:00:00Z", "2026-03-08T06:30:00Z"},
    {"America/New_York", "sun 02:15-05:00", "2026-03-08T06:00:00Z", "2026-03-08T07:15:00Z"},
    {"Europe/Prague", "sun 02:00-03:00", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"},
    {"Europe/Prague", WEEK, "2026-03-27T16:00:01Z", "2026-03-30T07:00:00Z"},
    /* the hour comes twice: the first is meant. Prague 2026-10-25 */
    {"Europe/Prague", "sun 02:30-05:00", "2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z"},
    {"Europe/Prague", "sun 02:30-05:00", "2026-10-25T01:15:00Z", "2026-10-25T01:15:00Z"},
    {"Europe/Prague", WEEK, "2026-10-23T15:00:01Z", "2026-10-26T08:00:00Z"},
    /* half an hour of change, and a day whose midnight is gone */
    {"Australia/Lord_Howe", WEEK, "2026-04-05T20:00:00Z", "2026-04-05T22:30:00Z"},
    {"Africa/Cairo", "fri 00:00-08:00", "2026-04-23T21:00:00Z", "2026-04-23T22:00:00Z"},
};

static void the_next_moment(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof nexts / sizeof *nexts; i++) {
        struct person p = person_in(nexts[i].zone, nexts[i].hours);
        const char *what = arena_printf(*state, "%s, %s, at %s", nexts[i].zone, nexts[i].hours, nexts[i].at);
        int64_t t = utc(nexts[i].at);
        assert_at(what, working_next(&p, t), nexts[i].next);
        assert_int_equal(working_is(&p, t), strcmp(nexts[i].at, nexts[i].next) == 0);
    }
}

static const struct {
    const char *zone, *hours, *at;
    int days;
    const char *want;
} steps[] = {
    {"UTC", WEEK, "2026-03-04T12:00:00Z", 1, "2026-03-05T09:00:00Z"},
    {"UTC", WEEK, "2026-03-06T12:00:00Z", 1, "2026-03-09T09:00:00Z"},
    {"UTC", WEEK, "2026-03-07T12:00:00Z", 1, "2026-03-09T09:00:00Z"},
    {"UTC", WEEK, "2026-03-04T12:00:00Z", 5, "2026-03-11T09:00:00Z"},
    {"UTC", WEEK, "2026-03-09T12:00:00Z", -1, "2026-03-06T09:00:00Z"},
    {"UTC", WEEK, "2026-03-08T12:00:00Z", -1, "2026-03-06T09:00:00Z"},
    {"UTC", WEEK, "2026-03-04T23:00:00Z", 0, "2026-03-04T09:00:00Z"},
    {"UTC", WEEK, "2026-03-07T12:00:00Z", 0, "2026-03-09T09:00:00Z"},
    {"UTC", PART, "2026-03-04T12:00:00Z", 3, "2026-03-12T08:00:00Z"},
    {"UTC", "wed 10:00-11:00", "2026-03-04T12:00:00Z", 5, "2026-04-08T10:00:00Z"},
    {"UTC", "", "2026-03-04T12:00:00Z", 2, "2026-03-06T12:00:00Z"},
    /* the local day counts: in Auckland it is Thursday already */
    {"Pacific/Auckland", WEEK, "2026-03-04T12:00:00Z", 1, "2026-03-05T20:00:00Z"},
    {"America/Los_Angeles", WEEK, "2026-03-05T02:00:00Z", 1, "2026-03-05T17:00:00Z"},
    /* over the change of clocks, nine o'clock stays nine o'clock */
    {"Europe/Prague", WEEK, "2026-03-27T12:00:00Z", 1, "2026-03-30T07:00:00Z"},
    {"Europe/Prague", WEEK, "2026-10-23T12:00:00Z", 1, "2026-10-26T08:00:00Z"},
    {"America/New_York", WEEK, "2026-03-06T15:00:00Z", 1, "2026-03-09T13:00:00Z"},
};

static void working_days(void **state)
{
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct person p = person_in(steps[i].zone, steps[i].hours);
        const char *what =
            arena_printf(*state, "%s, %s, %d days from %s", steps[i].zone, steps[i].hours, steps[i].days, steps[i].at);
        assert_at(what, working_days_from(&p, utc(steps[i].at), steps[i].days), steps[i].want);
    }
}

/* Every quarter hour of a year in zones of all kinds: the next moment is never earlier, is inside, and stays put. */
static void a_year_of_quarter_hours(void **state)
{
    static const char *const zones[] = {"Europe/Prague",       "America/New_York", "Asia/Kolkata",
                                        "Australia/Lord_Howe", "Pacific/Chatham",  "Africa/Casablanca"};
    (void)state;
    for (size_t z = 0; z < sizeof zones / sizeof *zones; z++) {
        struct person p = person_in(zones[z], PART);
        for (int64_t t = utc("2026-01-01T00:00:00Z"); t < utc("2027-01-01T00:00:00Z"); t += 15 * MINUTE) {
            int64_t next = working_next(&p, t);
            struct civil c = zone_from_utc(zones[z], next);
            int minute = c.hour * 60 + c.minute;
            int weekday = civil_weekday(civil_to_days(c.year, c.month, c.day));
            bool inside = false;
            for (size_t i = 0; i < p.hours.count; i++)
                inside = inside || (p.hours.spans[i].weekday == weekday && minute >= p.hours.spans[i].from &&
                                    minute <= p.hours.spans[i].to);
            assert_true(next >= t && next - t < 8 * DAY && inside);
            assert_int_equal(working_next(&p, next), next);
            assert_true(working_next_day(&p, t) > t - DAY);
        }
    }
}

static void local_dates(void **state)
{
    static const struct {
        const char *zone, *at, *date;
    } dates[] = {
        {"UTC", "2026-03-04T23:59:59Z", "2026-03-04"},
        {"Pacific/Auckland", "2026-03-04T12:00:00Z", "2026-03-05"},
        {"Pacific/Kiritimati", "2026-12-31T10:00:00Z", "2027-01-01"},
        {"America/Los_Angeles", "2027-01-01T07:59:59Z", "2026-12-31"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        struct person p = person_in(dates[i].zone, "");
        char out[CLOCK_RFC3339_SIZE];
        working_local_date(&p, utc(dates[i].at), out);
        assert_string_equal(out, dates[i].date);
    }
}

static struct arena arena;

static int set_up(void **state)
{
    arena_init(&arena, 0);
    *state = &arena;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_next_moment),
        cmocka_unit_test(working_days),
        cmocka_unit_test(a_year_of_quarter_hours),
        cmocka_unit_test(local_dates),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
