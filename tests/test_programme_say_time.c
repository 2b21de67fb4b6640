/* A meeting's time on everybody's clock, and weeks in which clocks shift against each other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "programme/say_time.h"

static struct arena arena;

/* People of a case: "Ana@Europe/Lisbon Ben@Europe/Berlin"; the first reads. */
static struct clocks clocks_of(const char *people)
{
    struct clocks all = {.count = 0};
    struct str rest = str_of(people), one;
    struct err e = ERR_INIT;
    while (str_next_piece(&rest, ' ', &one)) {
        struct person *p = arena_new(&arena, struct person);
        size_t at = str_find_char(one, '@', 0);
        assert_int_equal(name_parse(str_slice(one, 0, at), &p->name, &e), 0);
        p->zone = arena_str(&arena, str_slice(one, at + 1, one.n));
        p->id = (int64_t)all.count + 1;
        all.people[all.count++] = p;
    }
    return all;
}

static int64_t at(const char *text)
{
    int64_t t = 0;
    assert_true(clock_parse(str_of(text), &t));
    return t;
}

static void says(const char *people, const char *got, const char *wanted)
{
    if (strcmp(got, wanted) != 0)
        fail_msg("%s: “%s”, expected “%s”", people, got, wanted);
}

static void times(void **state)
{
    static const struct {
        const char *people, *t, *says;
    } cases[] = {
        {"Ana@Europe/Lisbon Ben@Europe/Lisbon", "2026-03-12T14:00:00Z", "Thursday 12 March at 14:00 WET"},
        {"Ana@Europe/London Ben@Europe/Lisbon", "2026-03-12T14:00:00Z", "Thursday 12 March at 14:00 GMT"},
        {"Ana@Europe/Lisbon Ben@Europe/Berlin", "2026-03-12T14:00:00Z",
         "Thursday 12 March at 14:00 WET (15:00 for Ben)"},
        {"Ana@Europe/Lisbon Ben@Europe/Berlin Chloe@Europe/Paris Dan@Asia/Kathmandu", "2026-03-12T14:00:00Z",
         "Thursday 12 March at 14:00 WET (15:00 for Ben and Chloe; 19:45 for Dan)"},
        {"Ana@Europe/Lisbon Ben@Europe/Berlin Chloe@Europe/Paris Dan@Europe/Madrid", "2026-03-12T14:00:00Z",
         "Thursday 12 March at 14:00 WET (15:00 for Ben, Chloe and Dan)"},
        {"Ana@America/Los_Angeles Ben@Pacific/Auckland", "2026-03-12T21:00:00Z",
         "Thursday 12 March at 14:00 PDT (Friday 10:00 for Ben)"},
        {"Ben@Pacific/Auckland Ana@America/Los_Angeles", "2026-03-12T21:00:00Z",
         "Friday 13 March at 10:00 NZDT (Thursday 14:00 for Ana)"},
        {"Ana@Europe/Prague Ben@Australia/Lord_Howe", "2027-03-12T08:00:00Z",
         "Friday 12 March 2027 at 09:00 CET (19:00 for Ben)"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct clocks all = clocks_of(cases[i].people);
        says(cases[i].people, say_time_for_all(&arena, &all, all.people[0], at(cases[i].t), at("2026-03-02T09:00:00Z")),
             cases[i].says);
    }
}

static void changed(void **state)
{
    static const struct {
        const char *people, *before, *t, *says;
    } cases[] = {
        {"Ana@Europe/Prague Ben@America/New_York", "2026-02-05T13:00:00Z", "2026-02-19T13:00:00Z", ""},
        /* New York's clocks change on 8 March, Prague's on the 29th; the series keeps Prague's */
        {"Ana@Europe/Prague Ben@America/New_York", "2026-03-05T13:00:00Z", "2026-03-19T13:00:00Z",
         "Clocks change before then: 09:00 for Ben (08:00 last time)."},
        {"Ben@America/New_York Ana@Europe/Prague", "2026-03-05T13:00:00Z", "2026-03-19T13:00:00Z",
         "Clocks change before then: 09:00 for you (08:00 last time)."},
        {"Ana@Europe/Prague Ben@America/New_York", "2026-03-19T13:00:00Z", "2026-04-02T12:00:00Z",
         "Clocks change before then: 08:00 for Ben (09:00 last time)."},
        /* half an hour of daylight saving */
        {"Ana@Australia/Lord_Howe Ben@Asia/Kathmandu", "2026-04-01T22:00:00Z", "2026-04-08T22:30:00Z",
         "Clocks change before then: 04:15 for Ben (03:45 last time)."},
        /* a series on a third clock: both notice */
        {"Ana@Europe/Prague Ben@America/New_York", "2026-02-26T13:00:00Z", "2026-04-02T13:00:00Z",
         "Clocks change before then: 15:00 for you (14:00 last time), 09:00 for Ben (08:00 last time)."},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct clocks all = clocks_of(cases[i].people);
        says(cases[i].people, say_clocks_changed(&arena, &all, all.people[0], at(cases[i].before), at(cases[i].t)),
             cases[i].says);
    }
}

static void ahead(void **state)
{
    static const struct {
        const char *people, *times[6], *says;
    } cases[] = {
        {"Ana@Europe/Prague Ben@Europe/Berlin", {"2026-03-05T13:00:00Z", "2026-04-02T12:00:00Z"}, ""},
        {"Ana@Europe/Prague Ben@America/New_York", {"2026-03-05T13:00:00Z"}, ""},
        {"Ana@Europe/Prague Ben@America/New_York",
         {"2026-03-05T13:00:00Z", "2026-03-19T13:00:00Z", "2026-04-02T12:00:00Z"},
         "Clocks change on the way: 09:00 for Ben on Thursday 19 March."},
        {"Ben@America/New_York Ana@Europe/Prague",
         {"2026-03-05T13:00:00Z", "2026-03-12T13:00:00Z", "2026-03-19T13:00:00Z", "2026-04-02T12:00:00Z"},
         "Clocks change on the way: 09:00 for you from Thursday 12 March to Thursday 19 March."},
        {"Ana@Europe/Prague Ben@Asia/Kolkata Chloe@Asia/Kolkata",
         {"2026-03-19T10:00:00Z", "2026-04-02T09:00:00Z", "2026-04-16T09:00:00Z"},
         "Clocks change on the way: 14:30 for Ben and Chloe from Thursday 2 April on."},
        /* one after the other, away from each other */
        {"Ana@America/Los_Angeles Ben@Australia/Sydney",
         {"2026-03-03T00:00:00Z", "2026-03-16T23:00:00Z", "2026-03-30T23:00:00Z", "2026-04-13T23:00:00Z"},
         "Clocks change on the way: 10:00 for Ben from Monday 16 March to Monday 30 March, then 09:00 for Ben from "
         "Monday "
         "13 April on."},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct clocks all = clocks_of(cases[i].people);
        int64_t t[6];
        size_t count = 0;
        for (; count < 6 && cases[i].times[count]; count++)
            t[count] = at(cases[i].times[count]);
        says(cases[i].people, say_clocks_ahead(&arena, &all, all.people[0], t, count, at("2026-03-02T09:00:00Z")),
             cases[i].says);
    }
}

int main(void)
{
    arena_init(&arena, 0);
    const struct CMUnitTest tests[] = {cmocka_unit_test(times), cmocka_unit_test(changed), cmocka_unit_test(ahead)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&arena);
    return failed;
}
