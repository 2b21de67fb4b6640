/* The minutes of a meeting: every part has some, they sum up, and a problem gets about twice a part. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "scheduler/agenda.h"

static void some_meetings(void **state)
{
    static const struct {
        struct agenda_wanted wanted;
        struct agenda_minutes minutes;
    } cases[] = {
        {{30, 2, true, true}, {3, 7, 15, 5}},    {{30, 2, false, true}, {0, 8, 17, 5}},
        {{30, 2, false, false}, {0, 12, 12, 6}}, {{60, 3, true, true}, {5, 11, 23, 10}},
        {{60, 6, true, true}, {5, 6, 15, 10}},   {{15, 2, true, true}, {1, 4, 8, 2}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct agenda_minutes m = agenda_split(&cases[i].wanted);
        assert_int_equal(m.opening, cases[i].minutes.opening);
        assert_int_equal(m.each, cases[i].minutes.each);
        assert_int_equal(m.problem, cases[i].minutes.problem);
        assert_int_equal(m.closing, cases[i].minutes.closing);
    }
}

static void every_meeting_sums_up(void **state)
{
    (void)state;
    for (int minutes = 15; minutes <= 480; minutes++)
        for (size_t members = 2; members <= 6; members++)
            for (int k = 0; k < 4; k++) {
                struct agenda_wanted w = {minutes, members, (k & 1) != 0, (k & 2) != 0};
                struct agenda_minutes m = agenda_split(&w);
                assert_int_equal(m.opening + m.problem + (int)(members - 1) * m.each + m.closing, minutes);
                assert_true(m.each > 0 && m.closing > 0 && m.problem >= m.each && (m.opening > 0) == w.has_outcomes);
                assert_true(m.problem <= 3 * m.each + (int)members);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(some_meetings),
        cmocka_unit_test(every_meeting_sums_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
