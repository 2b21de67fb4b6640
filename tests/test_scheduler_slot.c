/* Finding a time: in everybody's hours over the whole series, not before five working days, near 14:00 of the anchor,
 * around other meetings and days off; taking turns where no hour suits all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "scheduler/slot.h"

#define WEEK    "mon-fri 09:00-17:00"
#define SUN_THU "sun-thu 09:00-17:00"

struct people {
    const char *member[6][2]; /* zone, hours; the first's zone is the anchor */
};

static struct person persons[6];

static int64_t at(const char *text)
{
    int64_t t = 0;
    if (!clock_parse(str_of(text), &t))
        fail_msg("%s", text);
    return t;
}

static struct slot_search search_of(const struct people *people, int minutes)
{
    struct slot_search s = {.anchor = people->member[0][0], .minutes = minutes, .best = SLOT_BEST};
    struct err e = ERR_INIT;
    for (; s.count < 6 && people->member[s.count][0]; s.count++) {
        persons[s.count] = (struct person){.zone = people->member[s.count][0]};
        if (*people->member[s.count][1] &&
            hours_parse(str_of(people->member[s.count][1]), &persons[s.count].hours, &e) != 0)
            fail_msg("%s", e.text);
        s.members[s.count].person = &persons[s.count];
    }
    return s;
}

static void is_slot(const char *situation, const struct slot *s, const char *starts_at, int outside)
{
    char got[CLOCK_RFC3339_SIZE];
    clock_format(s->starts_at, got);
    if (strcmp(got, starts_at) != 0 || s->outside != outside)
        fail_msg("%s: %s, %d minutes outside; expected %s, %d", situation, got, s->outside, starts_at, outside);
}

static const struct {
    const char *situation;
    struct people people;
    const char *from;
    int minutes;
    const char *starts_at;
    int outside;
} series[] = {
    /* launched on Wednesday 2026-03-04 */
    {"one clock", {{{"UTC", WEEK}, {"UTC", WEEK}}}, "2026-03-04T12:00:00Z", 30, "2026-03-11T14:00:00Z", 0},
    {"launched on a Saturday", {{{"UTC", WEEK}, {"UTC", WEEK}}}, "2026-03-07T12:00:00Z", 30, "2026-03-13T14:00:00Z", 0},
    {"mornings only",
     {{{"UTC", WEEK}, {"UTC", "mon-fri 08:00-12:00"}}},
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T11:00:00Z",
     0},
    {"a lunch break around two",
     {{{"UTC", WEEK}, {"UTC", "mon-fri 09:00-13:00;mon-fri 14:30-17:00"}}},
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T14:30:00Z",
     0},
    {"exactly as long as what they share",
     {{{"UTC", "mon-fri 09:00-12:00"}, {"UTC", "mon-fri 11:30-17:00"}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T11:30:00Z",
     0},
    {"a quarter too short: the first member stays longer",
     {{{"UTC", "mon-fri 09:00-12:00"}, {"UTC", "mon-fri 11:45-17:00"}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-12T11:45:00Z",
     15},
    {"Prague and New York share the afternoon",
     {{{"Europe/Prague", WEEK}, {"America/New_York", WEEK}}},
     "2026-04-01T12:00:00Z",
     30,
     "2026-04-08T13:00:00Z",
     0},
    /* New York's clocks change on 2026-03-08, Prague's on the 29th: 14:00 in Prague suits both in between only */
    {"what suits in March but not in April loses",
     {{{"Europe/Prague", WEEK}, {"America/New_York", WEEK}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T14:00:00Z",
     0},
    {"the anchor is where clocks change first",
     {{{"America/New_York", WEEK}, {"Europe/Prague", WEEK}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T14:30:00Z", /* 10:30, the last half hour before 17:00 in Prague from the 29th on */
     0},
    {"autumn: Europe falls back a week before",
     {{{"Europe/London", WEEK}, {"America/Los_Angeles", "mon-fri 08:00-16:00"}}},
     "2026-10-13T12:00:00Z",
     30,
     "2026-10-20T15:00:00Z", /* 16:00; on 27 October 09:00 there, later 08:00 */
     0},
    {"no slot suits always: the one that does most often",
     {{{"Europe/London", "mon-fri 09:00-16:30"}, {"America/Los_Angeles", "mon-fri 08:30-16:30"}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T16:00:00Z", /* 15:30 suits in the odd weeks too, but would be an hour early in all others */
     0},
    {"three zones",
     {{{"Europe/Prague", WEEK}, {"Asia/Kolkata", WEEK}, {"Europe/London", WEEK}}},
     "2026-02-18T12:00:00Z",
     60,
     "2026-02-25T10:30:00Z", /* 11:30, the last hour before 17:00 in Kolkata until the 29th of March */
     0},
    {"Kathmandu's quarter",
     {{{"Europe/Prague", WEEK}, {"Asia/Kathmandu", WEEK}}},
     "2026-06-03T12:00:00Z",
     30,
     "2026-06-10T10:45:00Z", /* 12:45, and 16:30 there */
     0},
    {"Lord Howe's half hour",
     {{{"Australia/Lord_Howe", WEEK}, {"Australia/Sydney", WEEK}}},
     "2026-03-04T02:00:00Z",
     30,
     "2026-03-11T03:00:00Z",
     0},
    {"Auckland and Los Angeles",
     {{{"Pacific/Auckland", WEEK}, {"America/Los_Angeles", WEEK}}},
     "2026-06-03T12:00:00Z",
     30,
     "2026-06-10T23:30:00Z", /* Thursday 11:30, and Wednesday 16:30 there */
     0},
    {"weekends on Friday and Saturday",
     {{{"Asia/Riyadh", SUN_THU}, {"Europe/Berlin", WEEK}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T11:00:00Z",
     0},
    {"Friday is nobody's common day",
     {{{"Asia/Riyadh", SUN_THU}, {"Europe/Berlin", WEEK}}},
     "2026-03-05T12:00:00Z", /* five working days of both end on Thursday the 12th */
     30,
     "2026-03-12T11:00:00Z",
     0},
    {"a day in common only once a week",
     {{{"UTC", "mon 09:00-17:00;wed 09:00-17:00"}, {"UTC", "tue-wed 09:00-17:00"}}},
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-25T14:00:00Z",
     0},
    {"no hour suits London and Auckland: London's turn",
     {{{"Europe/London", WEEK}, {"Pacific/Auckland", WEEK}}},
     "2026-06-03T12:00:00Z",
     30,
     "2026-06-11T05:00:00Z", /* six in the morning, and 17:00 to 17:30 there */
     210},
    {"no hours at all", {{{"UTC", ""}, {"UTC", ""}}}, "2026-03-04T12:00:00Z", 30, "2026-03-09T14:00:00Z", 0},
    {"six people",
     {{{"UTC", WEEK}, {"UTC", WEEK}, {"UTC", WEEK}, {"UTC", WEEK}, {"UTC", "mon-fri 09:00-10:00"}, {"UTC", WEEK}}},
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T09:00:00Z",
     0},
};

static void finds_series(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof series / sizeof *series; i++) {
        struct slot_search s = search_of(&series[i].people, series[i].minutes);
        struct slot slot;
        assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at(series[i].from), &slot));
        is_slot(series[i].situation, &slot, series[i].starts_at, series[i].outside);
        assert_int_equal(zone_to_utc(s.anchor, &slot.wall), slot.starts_at);
    }
}

/* Every pair of these zones, launched all through a year: what is found suits both in all six meetings, and when
 * nothing does, no quarter hour of the week does. */
static void every_pair_of_zones(void **state)
{
    static const char *const zones[] = {"Europe/Prague",     "America/New_York", "America/Los_Angeles",
                                        "Asia/Kathmandu",    "Pacific/Auckland", "Australia/Lord_Howe",
                                        "America/Sao_Paulo", "Africa/Cairo",     "Asia/Tokyo",
                                        "America/St_Johns",  "Asia/Kolkata",     "UTC"};
    enum { ZONES = sizeof zones / sizeof *zones };
    (void)state;
    for (int month = 0; month < 12; month += 3)
        for (size_t i = 0; i < ZONES; i++)
            for (size_t k = 0; k < ZONES; k++) {
                struct people people = {{{zones[i], WEEK}, {zones[k], WEEK}}};
                struct slot_search s = search_of(&people, 30);
                struct slot slot = {0};
                int64_t from = at("2026-01-07T12:00:00Z") + month * 30 * DAY;
                assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, from, &slot));
                assert_true(slot.starts_at > from && !slot.is_impossible);
                bool suits = true, could = false;
                for (int n = 0; n < 6; n++) {
                    struct civil wall = recurrence_occurrence(&slot.wall, CADENCE_BIWEEKLY, n);
                    suits = suits && slot_at(&s, zone_to_utc(s.anchor, &wall)).outside == 0;
                }
                for (int q = 0; q < 7 * 96 && !suits && !could; q++) {
                    struct slot other = slot_at(&s, slot.starts_at - slot.starts_at % (15 * MINUTE) + q * 15 * MINUTE);
                    could = true;
                    for (int n = 0; n < 6 && could; n++) {
                        struct civil wall = recurrence_occurrence(&other.wall, CADENCE_BIWEEKLY, n);
                        could = slot_at(&s, zone_to_utc(s.anchor, &wall)).outside == 0;
                    }
                }
                if (!suits && could)
                    fail_msg("%s and %s in month %d: a slot that suits always was missed", zones[i], zones[k], month);
            }
}

/* The burden goes round: each member in turn, and over a round nobody has more than the others' worst. */
static void takes_turns(void **state)
{
    struct people people = {{{"Europe/London", WEEK}, {"Pacific/Auckland", WEEK}}};
    struct slot_search s = search_of(&people, 30);
    struct slot slot;
    int64_t first = at("2026-06-10T05:00:00Z");
    (void)state;
    assert_false(slot_find_turn(&s, first, 1, &slot)); /* it is that turn's already */
    assert_true(slot_find_turn(&s, first + 14 * DAY, 2, &slot));
    is_slot("Auckland's turn", &slot, "2026-06-24T08:00:00Z", 210);
    assert_int_equal(slot.burden[0], 0);
    assert_int_equal(slot.burden[1], 210);
    assert_false(slot_find_turn(&s, first + 28 * DAY, 3, &slot));
    struct people near = {{{"Europe/London", WEEK}, {"Europe/Berlin", WEEK}}};
    s = search_of(&near, 30);
    assert_false(slot_find_turn(&s, at("2026-06-10T20:00:00Z"), 2, &slot)); /* an evening that they chose themselves */
}

static void minds_other_meetings_and_days_off(void **state)
{
    struct people people = {{{"UTC", WEEK}, {"UTC", WEEK}}};
    struct slot_search s = search_of(&people, 30);
    struct slot slot;
    struct slot_busy busy[] = {{at("2026-03-11T14:00:00Z"), at("2026-03-11T15:00:00Z")},
                               {at("2026-03-25T13:00:00Z"), at("2026-03-25T13:45:00Z")}};
    (void)state;
    s.members[1].busy = busy;
    s.members[1].busy_count = 1;
    assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at("2026-03-04T12:00:00Z"), &slot));
    is_slot("another circle at two", &slot, "2026-03-11T13:30:00Z", 0);
    s.members[1].busy_count = 2;
    assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at("2026-03-04T12:00:00Z"), &slot));
    is_slot("and in the second meeting", &slot, "2026-03-11T15:00:00Z", 0);
    int64_t wednesday = civil_to_days(2026, 3, 11);
    struct day_off off[] = {{wednesday, "Europe/Berlin", "theirs"}, {wednesday, NULL, "ours"}};
    s.members[1].busy_count = 0;
    s.days_off = off;
    s.days_off_count = 1;
    assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at("2026-03-04T12:00:00Z"), &slot));
    is_slot("a holiday elsewhere", &slot, "2026-03-11T14:00:00Z", 0);
    s.days_off_count = 2;
    assert_true(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at("2026-03-04T12:00:00Z"), &slot));
    is_slot("a holiday", &slot, "2026-03-12T14:00:00Z", 0);
    assert_string_equal(slot_day_off(&s, 0, at("2026-03-11T14:00:00Z"))->name, "ours");
    assert_null(slot_day_off(&s, 0, at("2026-03-12T14:00:00Z")));
}

static void offers_three(void **state)
{
    struct people people = {{{"UTC", WEEK}, {"UTC", "mon-tue 09:00-12:00"}}};
    struct slot_search s = search_of(&people, 30);
    struct slot slots[3];
    int64_t avoid = at("2026-03-09T11:30:00Z");
    (void)state;
    struct slot_window days = {.from = at("2026-03-06T09:00:00Z"),
                               .until = at("2026-03-20T00:00:00Z"),
                               .avoid = &avoid,
                               .avoid_count = 1,
                               .avoid_within = HOUR};
    assert_int_equal(slot_find_free(&s, &days, slots, 3), 3);
    is_slot("an hour from what is avoided", &slots[0], "2026-03-09T10:30:00Z", 0);
    is_slot("the next day", &slots[1], "2026-03-10T11:30:00Z", 0);
    is_slot("the next week", &slots[2], "2026-03-16T11:30:00Z", 0);
    struct slot_window one_day = {.from = at("2026-03-06T09:00:00Z"), .until = at("2026-03-10T00:00:00Z")};
    assert_int_equal(slot_find_free(&s, &one_day, slots, 3), 3);
    is_slot("several of a day", &slots[1], "2026-03-09T10:30:00Z", 0);
    struct slot_window morning_gone = {.from = at("2026-03-09T11:05:00Z"), .until = at("2026-03-09T23:00:00Z")};
    assert_int_equal(slot_find_free(&s, &morning_gone, slots, 3), 1);
    is_slot("not before the window", &slots[0], "2026-03-09T11:30:00Z", 0);
    struct slot_window nothing = {.from = at("2026-03-11T09:00:00Z"), .until = at("2026-03-13T00:00:00Z")};
    assert_int_equal(slot_find_free(&s, &nothing, slots, 3), 0);
}

/* Times for a whole series suit at each of its meetings: in New York clocks change on the way. */
static void offers_for_a_series(void **state)
{
    struct people people = {{{"Europe/Prague", "mon-fri 14:00-17:00"}, {"America/New_York", "mon-fri 09:00-10:30"}}};
    struct slot_search s = search_of(&people, 30);
    struct slot slots[3];
    (void)state;
    s.anchor = "Europe/Prague";
    s.best = 14 * 60;
    struct slot_window one = {.from = at("2026-03-16T00:00:00Z"), .until = at("2026-03-17T00:00:00Z")};
    assert_int_equal(slot_find_free(&s, &one, slots, 1), 1);
    is_slot("this week an hour nearer", &slots[0], "2026-03-16T13:00:00Z", 0);
    one.meetings = 6;
    one.cadence = CADENCE_BIWEEKLY;
    assert_int_equal(slot_find_free(&s, &one, slots, 1), 1);
    is_slot("also when both have changed", &slots[0], "2026-03-16T14:00:00Z", 0);
}

static void nobody_can(void **state)
{
    struct people people = {{{"UTC", "mon 09:00-12:00"}, {"UTC", "thu 09:00-12:00"}}};
    struct slot_search s = search_of(&people, 30);
    struct slot slot, misses[3];
    (void)state;
    assert_false(slot_find_series(&s, CADENCE_BIWEEKLY, 6, at("2026-03-04T12:00:00Z"), &slot));
    assert_true(slot.is_impossible);
    assert_int_equal(slot_find_misses(&s, at("2026-03-04T12:00:00Z"), misses, 3), 3);
    assert_true(misses[0].outside <= misses[1].outside && misses[1].outside <= misses[2].outside);
    assert_true(misses[0].starts_at != misses[1].starts_at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_series), cmocka_unit_test(every_pair_of_zones),
        cmocka_unit_test(takes_turns),  cmocka_unit_test(minds_other_meetings_and_days_off),
        cmocka_unit_test(offers_three), cmocka_unit_test(offers_for_a_series),
        cmocka_unit_test(nobody_can),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
