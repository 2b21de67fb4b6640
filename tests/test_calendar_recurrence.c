/* Which days a series meets on, and at which instants. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "calendar/recurrence.h"
#include "calendar/zone.h"

static void test_occurrences(void **state)
{
    (void)state;
    static const struct {
        const char *start;
        enum cadence cadence;
        int n;
        const char *wall;
    } cases[] = {
        {"2026-03-17T17:00", CADENCE_WEEKLY, 0, "2026-03-17T17:00"},
        {"2026-03-17T17:00", CADENCE_WEEKLY, 2, "2026-03-31T17:00"},
        {"2026-12-29T17:00", CADENCE_WEEKLY, 1, "2027-01-05T17:00"},
        {"2026-03-17T17:00", CADENCE_BIWEEKLY, 1, "2026-03-31T17:00"},
        {"2026-03-17T17:00", CADENCE_BIWEEKLY, 26, "2027-03-16T17:00"},
        {"2026-12-08T09:00", CADENCE_MONTHLY, 1, "2027-01-12T09:00"}, /* the second Tuesday */
        {"2026-12-08T09:00", CADENCE_MONTHLY, 2, "2027-02-09T09:00"},
        {"2026-12-01T09:00", CADENCE_MONTHLY, 1, "2027-01-05T09:00"}, /* the first */
        {"2026-12-28T09:00", CADENCE_MONTHLY, 1, "2027-01-25T09:00"}, /* the fourth Monday, not the last */
        {"2027-02-22T09:00", CADENCE_MONTHLY, 1, "2027-03-22T09:00"}, /* the fourth, though it is February's last */
        {"2026-12-29T09:00", CADENCE_MONTHLY, 1, "2027-01-26T09:00"}, /* the fifth: the last */
        {"2026-12-29T09:00", CADENCE_MONTHLY, 2, "2027-02-23T09:00"},
        {"2026-12-29T09:00", CADENCE_MONTHLY, 3, "2027-03-30T09:00"},
        {"2027-01-31T09:00", CADENCE_MONTHLY, 1, "2027-02-28T09:00"}, /* the last Sunday */
        {"2026-11-11T23:30", CADENCE_QUARTERLY, 1, "2027-02-10T23:30"},
        {"2026-11-11T23:30", CADENCE_QUARTERLY, 4, "2027-11-10T23:30"},
        {"2026-11-30T08:15", CADENCE_QUARTERLY, 1, "2027-02-22T08:15"},
        {"2028-02-29T08:15", CADENCE_QUARTERLY, 1, "2028-05-30T08:15"},
        {"2027-01-12T09:00", CADENCE_MONTHLY, -1, "2026-12-08T09:00"}, /* before the start */
        {"2027-01-12T09:00", CADENCE_MONTHLY, -13, "2025-12-09T09:00"},
        {"2026-11-11T23:30", CADENCE_QUARTERLY, -4, "2025-11-12T23:30"},
        {"2026-03-17T17:00", CADENCE_BIWEEKLY, -1, "2026-03-03T17:00"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct civil start;
        char wall[CLOCK_RFC3339_SIZE];
        assert_true(civil_parse_minute(str_of(cases[i].start), &start));
        struct civil c = recurrence_occurrence(&start, cases[i].cadence, cases[i].n);
        civil_format_minute(&c, wall);
        assert_string_equal(wall, cases[i].wall);
    }
}

/* Properties over 400 starts and ten years: same weekday and time, in order, one a month, and in the start's week. */
static void test_properties(void **state)
{
    (void)state;
    struct civil first = {2026, 1, 1, 16, 45, 0};
    int64_t day = civil_to_days(first.year, first.month, first.day);
    for (int i = 0; i < 400; i++) {
        struct civil start = civil_from_utc((day + i) * DAY + 16 * HOUR + 45 * MINUTE);
        for (enum cadence c = CADENCE_WEEKLY; c <= CADENCE_QUARTERLY; c++) {
            int64_t before = -1;
            for (int n = 0; n < 40; n++) {
                struct civil o = recurrence_occurrence(&start, c, n);
                int64_t t = civil_to_utc(&o);
                assert_true(civil_is_valid(&o) && t > before);
                assert_int_equal(civil_weekday(t / DAY), civil_weekday(day + i));
                assert_true(o.hour == 16 && o.minute == 45);
                if (n == 0)
                    assert_int_equal(t, civil_to_utc(&start));
                if (c >= CADENCE_MONTHLY) {
                    assert_int_equal(o.year * 12 + o.month - start.year * 12 - start.month,
                                     n * (c == CADENCE_MONTHLY ? 1 : 3));
                    int week = recurrence_week_of_month(&start);
                    if (week > 0)
                        assert_int_equal(recurrence_week_of_month(&o), week);
                    else
                        assert_true(o.day + 7 > civil_days_in_month(o.year, o.month));
                }
                before = t;
            }
        }
    }
}

/* The local hour stays while the clocks change. */
static void test_instants(void **state)
{
    (void)state;
    static const struct {
        const char *zone, *start;
        enum cadence cadence;
        const char *utc[3];
    } cases[] = {
        {"Europe/Prague",
         "2026-03-17T17:00",
         CADENCE_BIWEEKLY,
         {"2026-03-17T16:00:00Z", "2026-03-31T15:00:00Z", "2026-04-14T15:00:00Z"}},
        {"America/New_York", /* the second in a gap; the third at its own time again */
         "2026-03-01T02:30",
         CADENCE_WEEKLY,
         {"2026-03-01T07:30:00Z", "2026-03-08T07:30:00Z", "2026-03-15T06:30:00Z"}},
        {"America/New_York",
         "2026-10-25T01:30",
         CADENCE_WEEKLY,
         {"2026-10-25T05:30:00Z", "2026-11-01T05:30:00Z", "2026-11-08T06:30:00Z"}},
        {"Asia/Kolkata",
         "2026-12-08T09:00",
         CADENCE_MONTHLY,
         {"2026-12-08T03:30:00Z", "2027-01-12T03:30:00Z", "2027-02-09T03:30:00Z"}},
        {"Africa/Casablanca",
         "2027-02-01T09:00",
         CADENCE_WEEKLY,
         {"2027-02-01T08:00:00Z", "2027-02-08T09:00:00Z", "2027-02-15T09:00:00Z"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct civil start;
        assert_true(civil_parse_minute(str_of(cases[i].start), &start));
        for (int n = 0; n < 3; n++) {
            char utc[CLOCK_RFC3339_SIZE];
            struct civil c = recurrence_occurrence(&start, cases[i].cadence, n);
            clock_format(zone_to_utc(cases[i].zone, &c), utc);
            assert_string_equal(utc, cases[i].utc[n]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_occurrences),
        cmocka_unit_test(test_properties),
        cmocka_unit_test(test_instants),
    };
    return cmocka_run_group_tests_name("calendar_recurrence", tests, NULL, NULL);
}
