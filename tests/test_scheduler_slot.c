/* The first meeting's slot: in everybody's hours, not before five working days, near 14:00 of the anchor. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "calendar/zone.h"
#include "scheduler/slot.h"
#include "scheduler/working.h"

#define WEEK "mon-fri 09:00-17:00"

static const struct {
    const char *situation;
    const char *members[6][2]; /* zone, hours */
    const char *anchor, *from;
    int minutes;
    const char *starts_at, *wall;
    int outside;
} slots[] = {
    /* launched on Wednesday 2026-03-04 */
    {"one clock",
     {{"UTC", WEEK}, {"UTC", WEEK}},
     "UTC",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T14:00:00Z",
     "2026-03-11T14:00",
     0},
    {"launched on a Saturday",
     {{"UTC", WEEK}, {"UTC", WEEK}},
     "UTC",
     "2026-03-07T12:00:00Z",
     30,
     "2026-03-13T14:00:00Z",
     "2026-03-13T14:00",
     0},
    {"mornings only",
     {{"UTC", WEEK}, {"UTC", "mon-fri 08:00-12:00"}},
     "UTC",
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T11:00:00Z",
     "2026-03-11T11:00",
     0},
    {"a lunch break around two",
     {{"UTC", WEEK}, {"UTC", "mon-fri 09:00-13:00;mon-fri 14:30-17:00"}},
     "UTC",
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T14:30:00Z",
     "2026-03-11T14:30",
     0},
    {"exactly as long as what they share",
     {{"UTC", "mon-fri 09:00-12:00"}, {"UTC", "mon-fri 11:30-17:00"}},
     "UTC",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T11:30:00Z",
     "2026-03-11T11:30",
     0},
    {"a quarter too short",
     {{"UTC", "mon-fri 09:00-12:00"}, {"UTC", "mon-fri 11:45-17:00"}},
     "UTC",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T11:45:00Z",
     "2026-03-11T11:45",
     15},
    {"Prague and New York share the afternoon",
     {{"Europe/Prague", WEEK}, {"America/New_York", WEEK}},
     "Europe/Prague",
     "2026-02-18T12:00:00Z",
     30,
     "2026-02-25T14:00:00Z",
     "2026-02-25T15:00",
     0},
    /* New York's clocks change on 2026-03-08, Prague's on the 29th: in between they are an hour closer */
    {"Prague and New York in the odd weeks",
     {{"Europe/Prague", WEEK}, {"America/New_York", WEEK}},
     "Europe/Prague",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-11T13:00:00Z",
     "2026-03-11T14:00",
     0},
    {"three zones",
     {{"Europe/Prague", WEEK}, {"Asia/Kolkata", WEEK}, {"Europe/London", WEEK}},
     "Europe/Prague",
     "2026-02-18T12:00:00Z",
     60,
     "2026-02-25T10:30:00Z",
     "2026-02-25T11:30",
     0},
    {"a day in common only once a week",
     {{"UTC", "mon 09:00-17:00;wed 09:00-17:00"}, {"UTC", "tue-wed 09:00-17:00"}},
     "UTC",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-25T14:00:00Z",
     "2026-03-25T14:00",
     0},
    {"nobody's hours meet",
     {{"Europe/London", WEEK}, {"Pacific/Auckland", WEEK}},
     "Europe/London",
     "2026-06-03T12:00:00Z",
     30,
     "2026-06-10T21:00:00Z",
     "2026-06-10T22:00",
     30},
    {"no hours at all",
     {{"UTC", ""}, {"UTC", ""}},
     "UTC",
     "2026-03-04T12:00:00Z",
     30,
     "2026-03-09T14:00:00Z",
     "2026-03-09T14:00",
     0},
    {"the night of the anchor is another's day",
     {{"Pacific/Auckland", WEEK}, {"Pacific/Auckland", WEEK}},
     "America/New_York",
     "2026-06-03T12:00:00Z",
     30,
     "2026-06-10T21:00:00Z",
     "2026-06-10T17:00",
     0},
    {"six people",
     {{"UTC", WEEK}, {"UTC", WEEK}, {"UTC", WEEK}, {"UTC", WEEK}, {"UTC", "mon-fri 09:00-10:00"}, {"UTC", WEEK}},
     "UTC",
     "2026-03-04T12:00:00Z",
     60,
     "2026-03-11T09:00:00Z",
     "2026-03-11T09:00",
     0},
};

static void first_slots(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        struct person people[6] = {0};
        const struct person *members[6];
        size_t count = 0;
        struct err e = ERR_INIT;
        struct slot s;
        int64_t from = 0;
        char at[CLOCK_RFC3339_SIZE], wall[CLOCK_RFC3339_SIZE];
        for (; count < 6 && slots[i].members[count][0]; count++) {
            people[count].zone = slots[i].members[count][0];
            if (*slots[i].members[count][1] &&
                hours_parse(str_of(slots[i].members[count][1]), &people[count].hours, &e) != 0)
                fail_msg("%s", e.text);
            members[count] = &people[count];
        }
        assert_true(clock_parse(str_of(slots[i].from), &from));
        slot_find_first(members, count, slots[i].anchor, slots[i].minutes, from, &s);
        clock_format(s.starts_at, at);
        civil_format_minute(&s.wall, wall);
        if (strcmp(at, slots[i].starts_at) != 0 || strcmp(wall, slots[i].wall) != 0 || s.outside != slots[i].outside)
            fail_msg("%s: %s (%s), %d minutes outside", slots[i].situation, at, wall, s.outside);
        assert_int_equal(zone_to_utc(slots[i].anchor, &s.wall), s.starts_at);
        if (s.outside == 0)
            for (size_t k = 0; k < count; k++)
                assert_true(working_is(members[k], s.starts_at) &&
                            working_is(members[k], s.starts_at + slots[i].minutes * MINUTE));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(first_slots)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
