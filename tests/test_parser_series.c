/* Another time for all meetings, in five languages; what only sounds like it stays what it is. The clock stands at
 * Tuesday 2026-03-03 11:20 in Prague; the letter is about Monday 9 March at 14:00. */
#include "said.h"

static void check(enum asked_prompt prompt, const char *items, const struct said_case *cases, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct said s;
        said_init(&s);
        s.asked.meeting = STR("2026-03-09T14:00");
        const char *line = said_line(&s, prompt, items, NULL, cases[i].text);
        if (strcmp(line, cases[i].expected) != 0) {
            print_error("said:     %s\n  expected %s\n  got      %s\n", cases[i].text, cases[i].expected, line);
            wrong++;
        }
        said_release(&s);
    }
    if (wrong)
        fail_msg("%d of %zu cases", wrong, count);
}

#define CHECK(prompt, items, table) check((prompt), (items), (table), sizeof(table) / sizeof *(table))

static void to_a_letter_about_a_meeting(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Can we make it Wednesdays at 11 from now on?", "command | reschedule 2026-03-11T11:00 always"},
        {"always Thursday 15:00 please", "command | reschedule 2026-03-12T15:00 always"},
        {"Every Friday at 9 would be better for me", "command | reschedule 2026-03-13T09:00 always"},
        {"How about Tuesdays at 10 instead?", "command | reschedule 2026-03-10T10:00 always"},
        {"Could we move all our meetings an hour later?", "command | reschedule 2026-03-09T15:00 always"},
        {"Sorry for the trouble. Going forward, Thursdays at 4pm would work better.\n\nAna",
         "command | reschedule 2026-03-12T16:00 always"},
        {"The time doesn't work for me in general.", "command | reschedule always"},
        {"This slot never works for me", "command | reschedule always"},
        {"Können wir uns künftig immer donnerstags um 10 Uhr treffen?", "command | reschedule 2026-03-12T10:00 always"},
        {"Der Termin passt mir grundsätzlich nicht", "command | reschedule always"},
        {"Ce serait possible tous les jeudis à 15h désormais ?", "command | reschedule 2026-03-12T15:00 always"},
        {"L'horaire ne me convient jamais", "command | reschedule always"},
        {"¿Podemos vernos a partir de ahora los viernes a las 11?", "command | reschedule 2026-03-13T11:00 always"},
        {"Esta hora no me viene bien en general", "command | reschedule always"},
        {"Šlo by to odteď vždycky ve středu v 10?", "command | reschedule 2026-03-11T10:00 always"},
        {"Tenhle termín se mi nikdy nehodí", "command | reschedule always"},
        /* one meeting, or none */
        {"Could we do Thursday at 15:00?", "command | reschedule 2026-03-12T15:00"},
        {"I always enjoy our talks. Could we do Thursday at 15:00?", "command | reschedule 2026-03-12T15:00"},
        {"Works for me, always happy to meet", "other | attend=yes"},
        {"Always a pleasure, see you then", "other"},
        {"I can't make Monday", "other | attend=no"},
    };
    CHECK(ASKED_MEETING, NULL, cases);
}

static void to_a_proposal(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"No, but Fridays at 10 would suit me, always", "command | reschedule 2026-03-13T10:00 always"},
        {"yes, from now on", "answers | slot=1"},
        {"Could we always do Thursdays at 16:00?", "command | reschedule 2026-03-12T16:00 always"},
    };
    CHECK(ASKED_MEETING, "2026-03-12T15:00", cases);
}

static void where_words_are_asked_for(void **state)
{
    (void)state;
    static const struct said_case asked[] = {
        {"Could we meet on Tuesdays at 10 from now on?", "command | reschedule 2026-03-10T10:00 always"},
        {"Please let's always meet on Thursdays at 9", "command | reschedule 2026-03-12T09:00 always"},
    };
    CHECK(ASKED_TAKEAWAYS, NULL, asked);
    CHECK(ASKED_USEFUL_THINGS, NULL, asked);
}

/* What somebody takes away is no wish about meetings. */
static void takeaways_stay(void **state)
{
    (void)state;
    static const char *const texts[] = {"Move the retro to Tuesdays at 10", "Always ask first",
                                        "I will prepare every Friday at 9", "Move it to Tuesdays at 10 from now on"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct said s;
        said_init(&s);
        said_line(&s, ASKED_TAKEAWAYS, NULL, NULL, texts[i]);
        if (s.u.commands_count || s.u.items_count != 1)
            fail_msg("“%s” is a command, or no takeaway", texts[i]);
        said_release(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(to_a_letter_about_a_meeting), cmocka_unit_test(to_a_proposal),
                                       cmocka_unit_test(where_words_are_asked_for), cmocka_unit_test(takeaways_stay)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
