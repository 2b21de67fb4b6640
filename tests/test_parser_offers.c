/* Which of the offered times suit: the three of a letter, or one that somebody proposes. The clock stands at Tuesday
 * 2026-03-03 11:20 in Prague. */
#include "said.h"

#define THREE "2026-03-12T15:00|2026-03-13T10:00|2026-03-13T15:00" /* a Thursday, a Friday twice */
#define ONE   "2026-03-12T15:00"

static void check(const char *items, const char *meeting, const struct said_case *cases, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct said s;
        said_init(&s);
        s.asked.meeting = str_of(meeting);
        const char *line = said_line(&s, ASKED_MEETING, items, NULL, cases[i].text);
        const char *got = arena_printf(&s.arena, "%s%s", s.u.confidence < PARSE_CONFIDENCE_MIN ? "? " : "", line);
        if (strcmp(got, cases[i].expected) != 0) {
            print_error("said:     %s\n  expected %s\n  got      %s\n", cases[i].text, cases[i].expected, got);
            wrong++;
        }
        said_release(&s);
    }
    if (wrong)
        fail_msg("%d of %zu cases", wrong, count);
}

#define CHECK(items, meeting, table) check((items), (meeting), (table), sizeof(table) / sizeof *(table))

static void three(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"2", "answers | slot=2"},
        {"Number 2, please", "answers | slot=2"},
        {"2, Friday 13 March at 10:00 CET", "answers | slot=2"},
        {"the second one", "answers | slot=2"},
        {"the last one", "answers | slot=3"},
        {"Hi,\n\n1 works for me.\n\nThanks,\nAna", "answers | slot=1"},
        {"1 or 3", "answers | slot=1 ; slot=3"},
        {"any", "answers | slot=1 ; slot=2 ; slot=3"},
        {"all of them are fine", "answers | slot=1 ; slot=2 ; slot=3"},
        {"Thursday", "answers | slot=1"},
        {"Thursday 15:00 suits me", "answers | slot=1"},
        {"Friday at 10", "answers | slot=2"},
        {"10:00", "answers | slot=2"},
        {"not 2, but 3 is fine", "answers | slot=3"},
        {"2 doesn't work, 3 does work", "answers | slot=3"},
        {"none of these", "answers | slot=no"},
        {"No, sorry", "answers | slot=no"},
        {"I can't make any of them", "answers | slot=no"},
        {"none, how about Monday at 10:00?", "command | reschedule 2026-03-09T10:00"},
        {"skip", "command | skip"},
        {"thanks!", "other"},
        /* German, French, Spanish, Czech */
        {"Nummer 2 passt mir", "answers | slot=2"},
        {"Donnerstag geht", "answers | slot=1"},
        {"keiner davon", "answers | slot=no"},
        {"le deuxième me va", "answers | slot=2"},
        {"jeudi", "answers | slot=1"},
        {"la 2 me va bien", "answers | slot=2"},
        {"el jueves me viene bien", "answers | slot=1"},
        {"hodí se mi čtvrtek", "answers | slot=1"},
        {"číslo 3 se mi hodí", "answers | slot=3"},
    };
    CHECK(THREE, "2026-03-09T14:00", cases);
    static const struct said_case unclear[] = {
        {"Friday", "? answers | slot=2 ; slot=3"},
        {"yes", "? answers | slot=1 ; slot=2 ; slot=3"},
        {"can't make Thursday", "? answers | slot=2 ; slot=3"},
        {"2 of my children are ill", "? other"},
        {"I am away all week", "? other"},
        {"4", "? other"},
    };
    CHECK(THREE, "2026-03-09T14:00", unclear);
}

static void one(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"yes", "answers | slot=1"},
        {"Yes, works for me", "answers | slot=1"},
        {"sounds good", "answers | slot=1"},
        {"Thursday is fine", "answers | slot=1"},
        {"no", "answers | slot=no"},
        {"No, not then", "answers | slot=no"},
        {"can't make Thursday", "answers | slot=no"},
        {"Thursday doesn't suit me, how about Wednesday at 11:00?", "command | reschedule 2026-03-11T11:00"},
        {"No, but Friday 10:00 works", "command | reschedule 2026-03-13T10:00"},
        {"4pm instead?", "command | reschedule 2026-03-12T16:00"},
        {"could we do 4pm instead?", "command | reschedule 2026-03-12T16:00"},
        {"an hour later", "command | reschedule 2026-03-12T16:00"},
        {"reschedule to Friday 10:00", "command | reschedule 2026-03-13T10:00"},
        {"ja, passt", "answers | slot=1"},
        {"leider nein, lieber Freitag um 10 Uhr", "command | reschedule 2026-03-13T10:00"},
        {"oui, ça marche", "answers | slot=1"},
        {"non, plutôt vendredi à 10h", "command | reschedule 2026-03-13T10:00"},
        {"sí", "answers | slot=1"},
        {"no, mejor el viernes a las 10:00", "command | reschedule 2026-03-13T10:00"},
        {"ano, hodí se mi", "answers | slot=1"},
        {"ne, radši v pátek v 10:00", "command | reschedule 2026-03-13T10:00"},
    };
    CHECK(ONE, ONE, cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(three), cmocka_unit_test(one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
