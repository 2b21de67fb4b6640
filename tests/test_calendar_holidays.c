/* Days off from calendar files: single days, spans, and the yearly rules that holidays have. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/clock.h"
#include "calendar/holidays.h"

static const struct {
    const char *event;  /* its lines */
    const char *days;   /* some that are off */
    const char *others; /* and some that are not */
    size_t count;
} cases[] = {
    {"DTSTART;VALUE=DATE:20260406\nDTEND;VALUE=DATE:20260407", "2026-04-06", "2026-04-07 2027-04-06", 1},
    {"DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227", "2026-12-24 2026-12-26", "2026-12-27", 3},
    {"DTSTART;VALUE=DATE:20260501", "2026-05-01", "2026-05-02", 1},
    {"DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY", "2020-05-01 2026-05-01 2049-05-01", "2050-05-01 2026-05-02",
     HOLIDAY_YEARS},
    {"DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2020-11-26 2026-11-26 2027-11-25",
     "2026-11-19 2027-11-26", HOLIDAY_YEARS},
    {"DTSTART;VALUE=DATE:20200525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", "2026-05-25 2027-05-31", "2027-05-24",
     HOLIDAY_YEARS},
    {"DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY", "2024-02-29 2028-02-29", "2026-03-01", 8},
    {"DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;COUNT=2", "2026-01-01 2027-01-01", "2028-01-01", 2},
    {"DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20290101", "2026-01-01 2028-01-01",
     "2027-01-01 2030-01-01", 2},
    /* other rules and huge ones: once, at once */
    {"DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=SECONDLY", "2026-01-01", "2026-01-02", 1},
    {"DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:99991231", "2026-01-01 2026-01-31", "2026-02-01", 31},
    {"DTSTART:20260810T000000Z\nDTEND:20260810T235900Z", "2026-08-10", "2026-08-11", 1},
    {"DTSTART;VALUE=DATE:18000101", "", "1800-01-01", 0},
    {"DTSTART;VALUE=DATE:nonsense", "", "2026-01-01", 0},
};

static bool is_off(const struct day_off *list, size_t count, struct str date)
{
    struct civil c;
    assert_true(civil_parse_date(date, &c));
    for (size_t i = 0; i < count; i++)
        if (list[i].day == civil_to_days(c.year, c.month, c.day))
            return true;
    return false;
}

static void events(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a;
        struct err e = ERR_INIT;
        struct day_off *list = NULL;
        size_t count = 0;
        struct str rest, date;
        arena_init(&a, 0);
        const char *ics = arena_printf(
            &a, "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:A holiday\n%s\nEND:VEVENT\nEND:VCALENDAR\n",
            cases[i].event);
        int rc = holidays_read(&a, str_of(ics), "Europe/Prague", &list, &count, &e);
        if (count != cases[i].count || (rc == 0) != (count > 0))
            fail_msg("%s: %zu days, expected %zu", cases[i].event, count, cases[i].count);
        rest = str_of(cases[i].days);
        while (*cases[i].days && str_next_piece(&rest, ' ', &date))
            if (!is_off(list, count, date))
                fail_msg("%s: %.10s is missing", cases[i].event, date.s);
        rest = str_of(cases[i].others);
        while (str_next_piece(&rest, ' ', &date))
            if (is_off(list, count, date))
                fail_msg("%s: %.10s is off", cases[i].event, date.s);
        if (count)
            assert_string_equal(list[0].name, "A holiday");
        arena_release(&a);
    }
}

static void no_calendar(void **state)
{
    struct arena a;
    struct err e = ERR_INIT;
    struct day_off *list = NULL;
    size_t count = 0;
    (void)state;
    arena_init(&a, 0);
    assert_int_equal(holidays_read(&a, STR("hello"), NULL, &list, &count, &e), -1);
    assert_int_equal(holidays_read(&a, STR(""), NULL, &list, &count, &e), -1);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(events), cmocka_unit_test(no_calendar)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
