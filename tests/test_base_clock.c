/* Civil dates over four centuries and RFC 3339 in both directions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <time.h>

#include "base/clock.h"

/* Day by day from 1600 to 2400 against counting, and against the C library. */
static void every_day_of_eight_centuries(void **state)
{
    int year = 1600, month = 1, day = 1, weekday = 6; /* 1600-01-01 was a Saturday */
    (void)state;
    for (int64_t days = -135140; year < 2400; days++) {
        int y, m, d;
        assert_int_equal(civil_to_days(year, month, day), days);
        civil_from_days(days, &y, &m, &d);
        assert_true(y == year && m == month && d == day);
        assert_int_equal(civil_weekday(days), weekday);
        time_t t = days * DAY;
        struct tm tm;
        if (day == 1 && gmtime_r(&t, &tm))
            assert_true(tm.tm_year + 1900 == year && tm.tm_mon + 1 == month && tm.tm_mday == 1);
        weekday = weekday % 7 + 1;
        if (++day > civil_days_in_month(year, month)) {
            day = 1;
            if (++month > 12) {
                month = 1;
                year++;
            }
        }
    }
}

static void leap_years(void **state)
{
    static const struct {
        int year, days;
    } februaries[] = {{1900, 28}, {2000, 29}, {2023, 28}, {2024, 29}, {2100, 28}, {2400, 29}, {4, 29}, {1, 28}};
    (void)state;
    for (size_t i = 0; i < sizeof februaries / sizeof *februaries; i++)
        assert_int_equal(civil_days_in_month(februaries[i].year, 2), februaries[i].days);
}

static void instants_and_back(void **state)
{
    static const int64_t instants[] = {0,
                                       -1,
                                       1,
                                       86399,
                                       86400,
                                       -86400,
                                       -86401,
                                       951782400,
                                       951868799,
                                       1709164800,
                                       4102444799,
                                       253402300799,
                                       -2208988800,
                                       13569465600,
                                       1772632800,
                                       INT32_MAX,
                                       INT64_C(2147483648)};
    (void)state;
    for (size_t i = 0; i < sizeof instants / sizeof *instants; i++) {
        char text[CLOCK_RFC3339_SIZE];
        int64_t back = 7;
        struct civil c = civil_from_utc(instants[i]);
        assert_true(civil_is_valid(&c));
        assert_int_equal(civil_to_utc(&c), instants[i]);
        clock_format(instants[i], text);
        assert_true(clock_parse(str_of(text), &back));
        assert_int_equal(back, instants[i]);
    }
    char text[CLOCK_RFC3339_SIZE];
    clock_format(INT64_MAX, text); /* any number gives a text that fits */
    clock_format(INT64_MIN, text);
}

static const struct {
    const char *text;
    const char *want; /* in UTC; NULL: not a time */
} times[] = {
    {"2026-03-04T14:00:00Z", "2026-03-04T14:00:00Z"},
    {"2026-03-04t14:00:00z", "2026-03-04T14:00:00Z"},
    {"2026-03-04 14:00:00Z", "2026-03-04T14:00:00Z"},
    {"2026-03-04T14:00:00+00:00", "2026-03-04T14:00:00Z"},
    {"2026-03-04T14:00:00-00:00", "2026-03-04T14:00:00Z"},
    {"2026-03-04T14:00:00+05:45", "2026-03-04T08:15:00Z"},
    {"2026-03-01T00:30:00+01:00", "2026-02-28T23:30:00Z"},
    {"2025-12-31T23:30:00-02:30", "2026-01-01T02:00:00Z"},
    {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"},
    {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"}, /* a leap second is the second after */
    {"2026-03-04T14:00:00.5Z", "2026-03-04T14:00:00Z"},
    {"2026-03-04T14:00:00.123456789+01:00", "2026-03-04T13:00:00Z"},
    {"2026-03-04T14:00:00.Z", NULL},
    {"2026-03-04T14:00:00", NULL},
    {"2026-03-04T14:00Z", NULL},
    {"2026-03-04", NULL},
    {"2026-3-4T14:00:00Z", NULL},
    {"26-03-04T14:00:00Z", NULL},
    {"2026-02-29T00:00:00Z", NULL},
    {"2026-13-01T00:00:00Z", NULL},
    {"2026-00-01T00:00:00Z", NULL},
    {"2026-01-00T00:00:00Z", NULL},
    {"2026-01-32T00:00:00Z", NULL},
    {"2026-04-31T00:00:00Z", NULL},
    {"0000-01-01T00:00:00Z", NULL},
    {"2026-01-01T24:00:00Z", NULL},
    {"2026-01-01T23:60:00Z", NULL},
    {"2026-01-01T23:59:61Z", NULL},
    {"2026-01-01T12:30:60Z", NULL}, /* leap seconds come at the end of a day */
    {"2026-01-01T00:00:00+24:00", NULL},
    {"2026-01-01T00:00:00+01:60", NULL},
    {"2026-01-01T00:00:00+0100", NULL},
    {"2026-01-01T00:00:00Zx", NULL},
    {"2026-01-01T00:00:00Z ", NULL},
    {" 2026-01-01T00:00:00Z", NULL},
    {"-026-01-01T00:00:00Z", NULL},
    {"2026-01-01T00:00:-1Z", NULL},
    {"", NULL},
};

static void rfc3339(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        char text[CLOCK_RFC3339_SIZE];
        int64_t t = 0;
        bool ok = clock_parse(str_of(times[i].text), &t);
        if (ok != (times[i].want != NULL))
            fail_msg("%s: %s", times[i].text, ok ? "taken" : "not taken");
        if (!ok)
            continue;
        clock_format(t, text);
        assert_string_equal(text, times[i].want);
    }
}

static void dates_and_minutes(void **state)
{
    struct civil c;
    char text[CLOCK_RFC3339_SIZE];
    (void)state;
    assert_true(civil_parse_date(STR("2026-03-04"), &c));
    civil_format_date(&c, text);
    assert_string_equal(text, "2026-03-04");
    assert_true(civil_parse_minute(STR("2026-03-04T09:05"), &c));
    civil_format_minute(&c, text);
    assert_string_equal(text, "2026-03-04T09:05");
    static const char *const not_dates[] = {
        "", "2026-3-4", "2026-02-30", "04.03.2026", "2026-03-04 ", "2026-03-04T", "2026/03/04", "20260304"};
    for (size_t i = 0; i < sizeof not_dates / sizeof *not_dates; i++)
        assert_false(civil_parse_date(str_of(not_dates[i]), &c));
    static const char *const not_minutes[] = {"",
                                              "2026-03-04",
                                              "2026-03-04T24:00",
                                              "2026-03-04T9:05",
                                              "2026-03-04T09:05:00",
                                              "2026-03-04T09:05Z",
                                              "2026-02-29T09:05"};
    for (size_t i = 0; i < sizeof not_minutes / sizeof *not_minutes; i++)
        assert_false(civil_parse_minute(str_of(not_minutes[i]), &c));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_eight_centuries),
        cmocka_unit_test(leap_years),
        cmocka_unit_test(instants_and_back),
        cmocka_unit_test(rfc3339),
        cmocka_unit_test(dates_and_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
