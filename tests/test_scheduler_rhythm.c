/* The rhythm of a circle: occurrences on the anchor's wall clock, the taper, and a new series after a change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "calendar/zone.h"
#include "scheduler/rhythm.h"

static struct circle circle_of(enum cadence cadence, const char *first, int ordinal)
{
    struct circle c = {.cadence = cadence, .series_ordinal = ordinal, .series_number = 1, .zone = "Europe/Prague"};
    if (!civil_parse_minute(str_of(first), &c.series_wall))
        fail_msg("not a wall time: %s", first);
    return c;
}

static const struct {
    enum cadence cadence;
    const char *first;
    int series_ordinal, ordinal;
    const char *wall;
} walls[] = {
    {CADENCE_WEEKLY, "2026-03-11T14:00", 1, 1, "2026-03-11T14:00"},
    {CADENCE_WEEKLY, "2026-03-11T14:00", 1, 2, "2026-03-18T14:00"},
    {CADENCE_BIWEEKLY, "2026-03-11T14:00", 1, 2, "2026-03-25T14:00"},
    {CADENCE_BIWEEKLY, "2026-03-11T14:00", 1, 3, "2026-04-08T14:00"}, /* over the change of clocks */
    {CADENCE_BIWEEKLY, "2026-12-23T14:00", 4, 6, "2027-01-20T14:00"},
    {CADENCE_MONTHLY, "2026-03-11T14:00", 1, 2, "2026-04-08T14:00"}, /* the second Wednesday */
    {CADENCE_MONTHLY, "2026-03-11T14:00", 7, 8, "2026-04-08T14:00"},
    {CADENCE_MONTHLY, "2026-03-11T14:00", 1, 11, "2027-01-13T14:00"},
    {CADENCE_QUARTERLY, "2026-03-11T14:00", 1, 2, "2026-06-10T14:00"},
};

static void occurrences(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof walls / sizeof *walls; i++) {
        struct circle c = circle_of(walls[i].cadence, walls[i].first, walls[i].series_ordinal);
        struct civil w = rhythm_wall(&c, walls[i].ordinal);
        char text[CLOCK_RFC3339_SIZE];
        civil_format_minute(&w, text);
        assert_string_equal(text, walls[i].wall);
    }
}

/* The first one that is still to come, also behind a change of clocks. */
static void the_next_one(void **state)
{
    static const struct {
        const char *now, *next;
    } cases[] = {
        {"2026-03-01T00:00:00Z", "2026-03-11T13:00:00Z"},
        {"2026-03-11T12:59:59Z", "2026-03-11T13:00:00Z"},
        {"2026-03-11T13:00:00Z", "2026-03-25T13:00:00Z"},
        {"2026-03-26T00:00:00Z", "2026-04-08T12:00:00Z"},
    };
    (void)state;
    struct circle c = circle_of(CADENCE_BIWEEKLY, "2026-03-11T14:00", 4);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t now = 0, next = 0;
        assert_true(clock_parse(str_of(cases[i].now), &now) && clock_parse(str_of(cases[i].next), &next));
        assert_int_equal(rhythm_next_at(&c, now), next);
    }
}

static void the_taper(void **state)
{
    static const struct {
        enum cadence cadence;
        int ordinal, first_meetings;
        bool tapers;
    } cases[] = {
        {CADENCE_BIWEEKLY, 6, 6, false}, {CADENCE_BIWEEKLY, 7, 6, true},     {CADENCE_BIWEEKLY, 8, 6, false},
        {CADENCE_WEEKLY, 7, 6, true},    {CADENCE_MONTHLY, 7, 6, false},     {CADENCE_QUARTERLY, 7, 6, false},
        {CADENCE_BIWEEKLY, 2, 1, true},  {CADENCE_BIWEEKLY, 101, 100, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct circle c = circle_of(cases[i].cadence, "2026-03-11T14:00", 1);
        assert_int_equal(rhythm_tapers(&c, cases[i].ordinal, cases[i].first_meetings), cases[i].tapers);
    }
}

/* The new series begins after the last meeting, on its weekday, at its time of day. */
static void a_new_series(void **state)
{
    static const struct {
        const char *after;
        enum cadence cadence;
    } cases[] = {
        {"2026-05-20T14:00", CADENCE_MONTHLY}, {"2026-12-30T09:15", CADENCE_MONTHLY},
        {"2026-01-29T23:45", CADENCE_MONTHLY}, {"2026-05-20T14:00", CADENCE_QUARTERLY},
        {"2026-05-20T14:00", CADENCE_WEEKLY},  {"2026-10-23T02:30", CADENCE_BIWEEKLY},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct circle c = circle_of(CADENCE_BIWEEKLY, "2026-03-11T14:00", 1);
        struct civil after;
        c.sequence = 5;
        assert_true(civil_parse_minute(str_of(cases[i].after), &after));
        rhythm_change(&c, 7, cases[i].cadence, &after);
        struct civil first = rhythm_wall(&c, 7);
        assert_true(civil_to_utc(&first) > civil_to_utc(&after));
        assert_true(first.hour == after.hour && first.minute == after.minute);
        assert_int_equal(civil_weekday(civil_to_days(first.year, first.month, first.day)),
                         civil_weekday(civil_to_days(after.year, after.month, after.day)));
        assert_true(c.series_ordinal == 7 && c.series_number == 2 && c.sequence == SERIES_NOT_SENT &&
                    c.cadence == cases[i].cadence);
    }
}

static void letters_around_a_meeting(void **state)
{
    struct meeting first = {.starts_at = 1000000, .minutes = 30}, second = {.starts_at = 1000000 + 14 * DAY};
    (void)state;
    assert_int_equal(rhythm_follow_up_at(&first), 1000000 + 30 * MINUTE);
    int64_t check_in = rhythm_check_in_at(&first, &second);
    assert_int_equal(check_in - meeting_ends_at(&first), second.starts_at - check_in);
    second.starts_at = meeting_ends_at(&first); /* moved next to each other: never before the first one's end */
    assert_int_equal(rhythm_check_in_at(&first, &second), meeting_ends_at(&first));
}

/* Before a meeting, on the member's own clock and days. */
static void letters_before_a_meeting(void **state)
{
    static const struct {
        const char *zone, *hours, *starts, *preparation, *agenda;
    } cases[] = {
        /* a Thursday at 14:00 in Prague */
        {"Europe/Prague", "mon-fri 09:00-17:00", "2026-03-19T13:00:00Z", "2026-03-16T08:00:00Z",
         "2026-03-19T08:00:00Z"},
        /* over a weekend; at 10:30 there are no two hours left that morning */
        {"Europe/Prague", "mon-fri 09:00-17:00", "2026-03-17T09:30:00Z", "2026-03-12T08:00:00Z",
         "2026-03-16T14:00:00Z"},
        {"Europe/Prague", "mon-fri 09:00-17:00", "2026-03-17T10:00:00Z", "2026-03-12T08:00:00Z",
         "2026-03-17T08:00:00Z"},
        {"Europe/Prague", "mon-fri 09:00-17:00", "2026-03-16T09:30:00Z", "2026-03-11T08:00:00Z",
         "2026-03-13T14:00:00Z"},
        /* it is Wednesday evening there */
        {"America/Los_Angeles", "mon-fri 09:00-17:00", "2026-03-19T00:30:00Z", "2026-03-13T16:00:00Z",
         "2026-03-18T16:00:00Z"},
        /* two days a week, mornings: no 15:00 there */
        {"Europe/Prague", "tue 09:00-12:00;thu 09:00-12:00", "2026-03-19T08:30:00Z", "2026-03-10T08:00:00Z",
         "2026-03-17T10:00:00Z"},
        /* a meeting outside their days */
        {"Europe/Prague", "mon-wed 09:00-17:00", "2026-03-19T13:00:00Z", "2026-03-16T08:00:00Z",
         "2026-03-18T14:00:00Z"},
        /* hours that begin after 15:00 */
        {"Europe/Prague", "mon-fri 16:00-20:00", "2026-03-19T16:00:00Z", "2026-03-16T15:00:00Z",
         "2026-03-18T15:00:00Z"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct person p = {.zone = cases[i].zone};
        struct err e = ERR_INIT;
        struct meeting m = {.minutes = 30};
        char text[CLOCK_RFC3339_SIZE];
        assert_int_equal(hours_parse(str_of(cases[i].hours), &p.hours, &e), 0);
        assert_true(clock_parse(str_of(cases[i].starts), &m.starts_at));
        clock_format(rhythm_preparation_at(&p, &m), text);
        assert_string_equal(text, cases[i].preparation);
        clock_format(rhythm_agenda_at(&p, &m), text);
        assert_string_equal(text, cases[i].agenda);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(occurrences),
        cmocka_unit_test(the_next_one),
        cmocka_unit_test(the_taper),
        cmocka_unit_test(a_new_series),
        cmocka_unit_test(letters_around_a_meeting),
        cmocka_unit_test(letters_before_a_meeting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
