/* The budget: what may go out today, what waits, what lapses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>

#include "base/clock.h"
#include "scheduler/budget.h"

static int64_t utc(const char *text)
{
    int64_t t = 0;
    if (*text && !clock_parse(str_of(text), &t))
        fail_msg("not a time: %s", text);
    return t;
}

static struct person person_of(enum person_state state, const char *until, bool suspended)
{
    struct person p = {.zone = "Europe/Prague", .state = state, .paused_until = utc(until), .suspended = suspended};
    struct err e = ERR_INIT;
    if (hours_parse(STR("mon-fri 09:00-17:00"), &p.hours, &e) != 0)
        fail_msg("%s", e.text);
    return p;
}

#define NOON    "2026-03-04T11:00:00Z" /* a Wednesday, 12:00 in Prague */
#define NIGHT   "2026-03-04T22:00:00Z"
#define MORNING "2026-03-05T08:00:00Z" /* the next one, 09:00 in Prague */

static const struct {
    const char *situation, *now;
    enum person_state state;
    const char *until;
    bool suspended;
    enum letter_kind kind;
    const char *not_after, *meeting;
    enum budget_action action;
    const char *at;
} alone[] = {
    {"a prompt at noon", NOON, PERSON_ACTIVE, "", false, LETTER_FOLLOW_UP, "", "", BUDGET_WRITE, ""},
    {"a prompt at night", NIGHT, PERSON_ACTIVE, "", false, LETTER_FOLLOW_UP, "", "", BUDGET_DEFER, MORNING},
    {"a notice at noon", NOON, PERSON_ACTIVE, "", false, LETTER_TOLD, "", "", BUDGET_WRITE, ""},
    {"a notice at night", NIGHT, PERSON_ACTIVE, "", false, LETTER_AGENDA, "", "", BUDGET_DEFER, MORNING},
    {"a prompt on Saturday", "2026-03-07T11:00:00Z", PERSON_ACTIVE, "", false, LETTER_CHECK_IN, "", "", BUDGET_DEFER,
     "2026-03-09T08:00:00Z"},
    {"an answer at night", NIGHT, PERSON_ACTIVE, "", false, LETTER_CONFIRMATION, "", "", BUDGET_WRITE, ""},
    {"an answer to somebody who stopped", NIGHT, PERSON_STOPPED, "", false, LETTER_CONFIRMATION, "", "", BUDGET_WRITE,
     ""},
    {"an answer during a pause", NIGHT, PERSON_PAUSED, "", true, LETTER_HELP, "", "", BUDGET_WRITE, ""},
    {"an answer never lapses", NIGHT, PERSON_ACTIVE, "", false, LETTER_HELP, NOON, "", BUDGET_WRITE, ""},
    /* calendar letters: at once under 48 hours */
    {"a cancellation at night for tomorrow", NIGHT, PERSON_ACTIVE, "", false, LETTER_CANCELLATION, "",
     "2026-03-05T13:00:00Z", BUDGET_WRITE, ""},
    {"a cancellation at night, 48 hours less a second", NIGHT, PERSON_ACTIVE, "", false, LETTER_CANCELLATION, "",
     "2026-03-06T21:59:59Z", BUDGET_WRITE, ""},
    {"a cancellation at night, 48 hours", NIGHT, PERSON_ACTIVE, "", false, LETTER_CANCELLATION, "",
     "2026-03-06T22:00:00Z", BUDGET_DEFER, MORNING},
    {"an invitation without a meeting at night", NIGHT, PERSON_ACTIVE, "", false, LETTER_INVITATION, "", "",
     BUDGET_DEFER, MORNING},
    {"an update during a pause", NOON, PERSON_PAUSED, "", false, LETTER_UPDATE, "", "", BUDGET_WRITE, ""},
    {"an update for tomorrow to a suspended address", NIGHT, PERSON_ACTIVE, "", true, LETTER_UPDATE, "",
     "2026-03-05T13:00:00Z", BUDGET_WRITE, ""},
    {"an update to somebody who stopped", NOON, PERSON_STOPPED, "", false, LETTER_UPDATE, "", "2026-03-05T13:00:00Z",
     BUDGET_DROP, ""},
    /* pauses and suspension */
    {"a prompt during a pause with an end", NOON, PERSON_PAUSED, "2026-03-14T23:00:00Z", false, LETTER_FOLLOW_UP, "",
     "", BUDGET_DEFER, "2026-03-16T08:00:00Z"},
    {"a prompt during a pause without end", NOON, PERSON_PAUSED, "", false, LETTER_FOLLOW_UP, "", "", BUDGET_DEFER,
     "2026-03-11T11:00:00Z"},
    {"a prompt after a pause that nobody ended yet", NOON, PERSON_PAUSED, "2026-03-04T10:00:00Z", false,
     LETTER_FOLLOW_UP, "", "", BUDGET_DEFER, "2026-03-11T11:00:00Z"},
    {"a notice to a suspended address", NOON, PERSON_ACTIVE, "", true, LETTER_TOLD, "", "", BUDGET_DEFER,
     "2026-03-11T11:00:00Z"},
    {"a prompt to somebody who stopped", NOON, PERSON_STOPPED, "", false, LETTER_WELCOME, "", "", BUDGET_DROP, ""},
    {"a notice to somebody forgotten", NOON, PERSON_FORGOTTEN, "", false, LETTER_TOLD, "", "", BUDGET_DROP, ""},
    /* lapsing comes before waiting */
    {"a prompt after its time", NOON, PERSON_ACTIVE, "", false, LETTER_CHECK_IN, "2026-03-04T10:59:59Z", "",
     BUDGET_LAPSE, ""},
    {"a prompt at its last moment", NOON, PERSON_ACTIVE, "", false, LETTER_CHECK_IN, NOON, "", BUDGET_LAPSE, ""},
    {"a prompt a second before", NOON, PERSON_ACTIVE, "", false, LETTER_CHECK_IN, "2026-03-04T11:00:01Z", "",
     BUDGET_WRITE, ""},
    {"a prompt after its time, paused", NOON, PERSON_PAUSED, "", false, LETTER_CHECK_IN, "2026-03-04T10:00:00Z", "",
     BUDGET_LAPSE, ""},
};

static void one_letter_alone(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) {
        struct person p = person_of(alone[i].state, alone[i].until, alone[i].suspended);
        struct budget_row row = {
            .kind = alone[i].kind, .not_after = utc(alone[i].not_after), .meeting_at = utc(alone[i].meeting)};
        char text[CLOCK_RFC3339_SIZE];
        budget_decide(&p, utc(alone[i].now), false, &row, 1);
        clock_format(row.at, text);
        if (row.action != alone[i].action)
            fail_msg("%s: action %d", alone[i].situation, (int)row.action);
        if (row.action == BUDGET_DEFER && row.at != utc(alone[i].at))
            fail_msg("%s: until %s", alone[i].situation, text);
        if (row.action == BUDGET_DEFER)
            assert_true(row.at > utc(alone[i].now));
    }
}

static void prompts_by_rank(void **state)
{
    static const enum letter_kind order[] = {LETTER_WELCOME,      LETTER_INTRODUCTION, LETTER_RESCHEDULE,
                                             LETTER_FOLLOW_UP,    LETTER_CHECK_IN,     LETTER_PREPARATION,
                                             LETTER_OFFICE_HOURS, LETTER_FEEDBACK,     LETTER_REVIEW,
                                             LETTER_GOODBYE,      LETTER_HIGHLIGHTS,   LETTER_NUDGE};
    struct person p = person_of(PERSON_ACTIVE, "", false);
    size_t n = sizeof order / sizeof *order, prompts = 0;
    (void)state;
    for (int k = 0; k < LETTER_KINDS; k++)
        prompts += letter_kind_class((enum letter_kind)k) == CLASS_PROMPT;
    assert_int_equal(n, prompts); /* every prompt has its rank */
    for (size_t x = 0; x < n; x++)
        for (size_t y = 0; y < n; y++) {
            struct budget_row rows[2] = {{.kind = order[x]}, {.kind = order[y]}};
            assert_int_equal(budget_rank(order[x]) < budget_rank(order[y]), x < y);
            budget_decide(&p, utc(NOON), false, rows, 2);
            size_t winner = x <= y ? 0 : 1;
            assert_int_equal(rows[winner].action, BUDGET_WRITE);
            assert_int_equal(rows[1 - winner].action, BUDGET_DEFER);
            assert_int_equal(rows[1 - winner].at, utc(MORNING));
            budget_decide(&p, utc(NOON), true, rows, 2); /* one was written today already */
            assert_int_equal(rows[0].action, BUDGET_DEFER);
            assert_int_equal(rows[1].action, BUDGET_DEFER);
        }
}

/* A full day over several circles: one prompt, what has lapsed takes no place, the rest as alone. */
static void a_full_day(void **state)
{
    struct person p = person_of(PERSON_ACTIVE, "", false);
    struct budget_row rows[] = {
        {.kind = LETTER_NUDGE},        {.kind = LETTER_INTRODUCTION, .not_after = utc("2026-03-04T10:00:00Z")},
        {.kind = LETTER_AGENDA},       {.kind = LETTER_CHECK_IN},
        {.kind = LETTER_CONFIRMATION}, {.kind = LETTER_FOLLOW_UP},
        {.kind = LETTER_FOLLOW_UP},    {.kind = LETTER_INVITATION},
        {.kind = LETTER_TOLD},
    };
    static const enum budget_action want[] = {BUDGET_DEFER, BUDGET_LAPSE, BUDGET_WRITE, BUDGET_DEFER, BUDGET_WRITE,
                                              BUDGET_WRITE, BUDGET_DEFER, BUDGET_WRITE, BUDGET_WRITE};
    (void)state;
    budget_decide(&p, utc(NOON), false, rows, sizeof rows / sizeof *rows);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(rows[i].action, want[i]);
    budget_decide(&p, utc(NOON), false, rows, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_letter_alone),
        cmocka_unit_test(prompts_by_rank),
        cmocka_unit_test(a_full_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
