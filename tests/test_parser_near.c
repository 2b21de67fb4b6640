/* Lines that are no command and look like one: what is asked back, and what the answer to that means. */
#include "said.h"

static void near(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"move it a bit", "other ? near reschedule"},
        {"Could we move the meeting please?", "other ? near reschedule"},
        {"postpone", "other ? near reschedule"},
        {"another day please", "other ? near reschedule"},
        {"resched to friday 3pm", "other ? near reschedule 2026-03-06T15:00"},
        {"reshcedule to Thursday 15:00", "other ? near reschedule 2026-03-05T15:00"},
        {"unsuscribe", "other ? near stop"},
        {"Unsubcribe me please", "other ? near stop"},
        {"skpi", "other ? near skip"},
        {"puase until May", "other ? near pause 2026-05-01"},
        {"pause until 04/05", "other ? near pause 2026-05-04 ; pause 2026-04-05"},
        {"reschedule to 04/05 10:00", "other ? near reschedule 2026-05-04T10:00 ; reschedule 2026-04-05T10:00"},
        {"timezone Nowhere", "other ? near timezone"},
        {"I'm in Tokyo now", "other ? near timezone Asia/Tokyo"},
        {"I've moved to Lisbon", "other ? near timezone Europe/Lisbon"},
        {"I'm on leave until 20 March", "other ? near pause 2026-03-20"},
        {"less often please", "other ? near cadence"},
        {"stop it", "other ? near stop"},
        {"mnthly", "other ? near cadence monthly"},
        /* nothing of a command in them */
        {"See you tomorrow", "other"},
        {"I'm in a hurry", "other"},
        {"move fast and break things", "other"},
        {"Stop by my desk tomorrow", "other"},
        {"Resume attached.", "other"},
        {"leave on Friday", "other"},
        {"Help Priya with the onboarding", "other"},
        {"skip to the end", "other"},
        {"swap ideas with Ben", "other"},
        {"pause before answering", "other"},
        {"please leave the door open", "other"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
}

static void in_lists(void **state)
{
    (void)state;
    static const struct said_case takeaways[] = {
        {"unsuscribe", "other ? near stop"},
        {"Pause for thought before big decisions in the team",
         "takeaways | \"Pause for thought before big decisions in "
         "the team\""},
        {"- stpo\n- strat", "takeaways | \"stpo\" ; \"strat\""},
        {"Shop", "other ? near stop"},
        {"Ship it", "takeaways | \"Ship it\""},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, takeaways);
}

/* Not a whole line, so not done; but somebody waits for it. */
static void beside_check_ins(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"1 done. Please skip our next meeting.", "checkin | 1 done \"Please skip our next meeting\" ? near skip"},
        {"Both finished, could we move the meeting to Friday 9am?",
         "checkin | 1 done ; 2 done ? near reschedule 2026-03-06T09:00"},
        {"2 not yet. unsubscribe", "checkin | 2 not_started \"unsubscribe\" ? near stop"},
        {"1 done 2 in progress, pause until may 15",
         "checkin | 1 done ; 2 in_progress \"pause until may 15\" ? near pause 2026-05-15"},
        {"Please cancel the next meeting, 1 is done and 2 is not.", "checkin | 1 done ; 2 not_started ? near skip"},
        /* what an item may be told to be */
        {"1 done, 2 - please skip this one", "checkin | 1 done ; 2 dropped"},
        {"1 done. Skip 2.", "checkin | 1 done ; 2 dropped"},
        {"1 done, 2 done, I will skip the party", "checkin | 1 done ; 2 done \"I will skip the party\""},
        {"2 done. Stop by my desk for 1.", "checkin | 2 done \"Stop by my desk for 1\""},
    };
    SAID_CHECK(ASKED_CHECKIN, "Draft the checklist|Talk to Petra", NULL, cases);
}

static void readings(void **state)
{
    (void)state;
    static const struct {
        enum asked_prompt prompt;
        const char *readings, *text, *expected;
    } cases[] = {
        {ASKED_CHECKIN, "All done|All still in progress", "1", "checkin | 1 done ; 2 done"},
        {ASKED_CHECKIN, "All done|All still in progress", "first", "checkin | 1 done ; 2 done"},
        {ASKED_CHECKIN, "All done|All still in progress", "The second one please.\n\nThanks,\nAna",
         "checkin | 1 in_progress ; 2 in_progress"},
        {ASKED_CHECKIN, "All done|All still in progress", "number 2", "checkin | 1 in_progress ; 2 in_progress"},
        {ASKED_CHECKIN, "All done|All still in progress", "neither", "other"},
        {ASKED_CHECKIN, "All done|All still in progress", "no", "other"},
        {ASKED_CHECKIN, "All done|All still in progress", "1 done, 2 not yet", "checkin | 1 done ; 2 not_started"},
        {ASKED_CHECKIN, "All done|All still in progress", "3", "other"},
        {ASKED_MEETING, "Reschedule to 2026-03-05T14:00|Reschedule to 2026-03-11T14:00", "2",
         "command | reschedule 2026-03-11T14:00"},
        {ASKED_MEETING, "Stop|Help", "das erste", "command | stop"},
        {ASKED_MEETING, "Stop|Help", "first or second?", "other"},
        {ASKED_MEETING, "Stop|Help", "2, That one", "command | help"},
        {ASKED_MEETING, "Stop|Help", "This one", "command | stop"},
        {ASKED_MEETING, "Stop", "yes", "command | stop"},
        {ASKED_MEETING, "Stop", "Yes please", "command | stop"},
        {ASKED_MEETING, "Stop", "no", "other"},
        {ASKED_MEETING, "Stop|Help", "Skip", "command | skip"},
        {ASKED_CONFIRMATION, "1: by 4 May 2026|1: by 5 April 2026", "first", "takeaways | 1 @2026-05-04"},
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct said s;
        said_init(&s);
        said_ask_readings(&s, cases[i].readings);
        const char *got = said_line(&s, cases[i].prompt, "Call Petra|Book a room", NULL, cases[i].text);
        if (strcmp(got, cases[i].expected) != 0) {
            print_error("%s: expected %s, got %s (%.2f)\n", cases[i].text, cases[i].expected, got, s.u.confidence);
            wrong++;
        }
        said_release(&s);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(near), cmocka_unit_test(in_lists),
                                       cmocka_unit_test(beside_check_ins), cmocka_unit_test(readings)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
