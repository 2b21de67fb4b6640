#include "templates/samples_priv.h"

static void confirmation_base(struct value *f)
{
    value_set_words(f, "their_subject", STR("What did you take from today?"));
    value_set_text(f, "others", "Ben");
    sample_footer(f, "You get this because you wrote to us.", "");
    sample_tap(f, "tap_wrong", "That is not right", "That is not right");
}

static struct value *stored_two(struct value *f, struct arena *a)
{
    struct value *stored = sample_object(f, a, "stored");
    struct value *items = sample_list(stored, a, "items");
    sample_item(items, a, 1, "Try standups without a screen", "Friday 13 March");
    value_set_flag(sample_item(items, a, 2, "ask Priya about on-call", NULL), "is_private", true);
    return stored;
}

static void confirmation_stored(struct value *f, struct arena *a)
{
    confirmation_base(f);
    stored_two(f, a);
    value_set_text(f, "who_sees", "Ben sees this.");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
    value_set_flag(f, "can_correct", true);
}

static void confirmation_met(struct value *f, struct arena *a)
{
    confirmation_stored(f, a);
    struct value *met = sample_object(f, a, "met");
    value_set_int(met, "worth", 4);
}

static void confirmation_unclear(struct value *f, struct arena *a)
{
    confirmation_base(f);
    struct value *stored = sample_object(f, a, "stored");
    sample_item(sample_list(stored, a, "items"), a, 1, "Read the on-call guide", NULL);
    struct value *unclear = sample_element(sample_list(stored, a, "unclear"), a);
    value_set_int(unclear, "number", 1);
    value_set_text(unclear, "first", "3 January");
    value_set_text(unclear, "second", "1 March");
    value_set_text(f, "who_sees", "Ben sees this.");
}

static void confirmation_corrected(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_flag(stored_two(f, a), "is_correction", true);
    value_set_text(f, "who_sees", "Ben sees this.");
}

static void confirmation_emptied(struct value *f, struct arena *a)
{
    confirmation_base(f);
    struct value *stored = sample_object(f, a, "stored");
    value_set_flag(stored, "is_correction", true);
    value_set_flag(stored, "is_empty", true);
}

static void confirmation_outcomes(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_words(f, "their_subject", STR("What became of these three?"));
    struct value *items = sample_list(sample_object(f, a, "outcomes"), a, "items");
    struct value *done = sample_item(items, a, 1, "Try standups without a screen", NULL);
    value_set_flag(done, "is_done", true);
    value_set_words(done, "remark", STR("worked great, also for the people at home"));
    value_set_flag(sample_item(items, a, 2, "ask Priya about on-call", NULL), "is_in_progress", true);
    value_set_flag(sample_item(items, a, 3, "send Chloe the talk", NULL), "is_dropped", true);
    value_set_text(f, "who_sees", "Ben will see it on Thursday's agenda.");
}

static void confirmation_not_met(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_flag(f, "not_met", true);
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
    (void)a;
}

static void confirmation_brings(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_words(f, "their_subject", STR("Thursday with Ben: what will you bring?"));
    struct value *brings = sample_object(f, a, "brings");
    value_set_text(brings, "meeting", "Thursday 19 March");
    struct value *items = sample_list(brings, a, "items");
    sample_item(items, a, 1, "https://example.org/a-checklist-for-incident-reviews", NULL);
    value_set_flag(sample_item(items, a, 2, "how we could say no to the third rewrite", NULL), "is_problem", true);
    value_set_flag(f, "can_correct", true);
    value_set_text(f, "who_sees", "Ben sees this on the agenda.");
}

static void confirmation_brings_nothing(struct value *f, struct arena *a)
{
    confirmation_base(f);
    struct value *brings = sample_object(f, a, "brings");
    value_set_text(brings, "meeting", "Thursday 19 March");
    value_set_flag(brings, "is_empty", true);
}

static void confirmation_answers(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_words(f, "their_subject", STR("You and Ben Okafor"));
    struct value *items = sample_list(sample_object(f, a, "answers"), a, "items");
    value_set_text(sample_item(items, a, 1, "leading without a title", NULL), "label", "What you want to work on");
    value_set_flag(f, "can_correct", true);
    value_set_text(f, "who_sees", "Ben sees this.");
}

static void confirmation_joined(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_words(f, "their_subject", STR("Joining Acme peer mentoring: one question"));
    sample_object(f, a, "joined");
    struct value *items = sample_list(sample_object(f, a, "answers"), a, "items");
    value_set_text(sample_item(items, a, 1, "saying no, kindly", NULL), "label", "You would like help with");
    value_set_text(sample_item(items, a, 2, "Lisbon", NULL), "label", "Your clock (Europe/Lisbon)");
    value_set_flag(f, "kept_private", true);
    value_set_flag(f, "can_correct", true);
    value_set_text(f, "who_sees", "Your circle sees your words.");
}

static void confirmation_not_joining(struct value *f, struct arena *a)
{
    confirmation_base(f);
    value_set_flag(sample_object(f, a, "not_joining"), "has_circle", true);
}

/* Confirmed commands: the name of the section, and up to two facts in it. */
static struct value *command(struct value *f, struct arena *a, const char *section, const char *name, const char *text)
{
    confirmation_base(f);
    value_set_words(f, "their_subject", STR("What will you bring on Thursday?"));
    struct value *s = sample_object(f, a, section);
    if (name)
        value_set_text(s, name, text);
    return s;
}

static void confirmation_sits_out(struct value *f, struct arena *a)
{
    command(f, a, "sits_out", NULL, NULL);
}

static void confirmation_skipped(struct value *f, struct arena *a)
{
    command(f, a, "skipped", "meeting", "Thursday 19 March");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
    sample_tap(f, "tap_wrong", "I will come after all", "Resume");
}

static void confirmation_paused(struct value *f, struct arena *a)
{
    command(f, a, "paused", "until", "Monday 4 May");
    sample_tap(f, "tap_wrong", "No break, please go on", "Resume");
}

static void confirmation_goes_on(struct value *f, struct arena *a)
{
    command(f, a, "goes_on", NULL, NULL);
}

static void confirmation_resumed(struct value *f, struct arena *a)
{
    command(f, a, "resumed", NULL, NULL);
    value_set_text(f, "next_meeting", "Thursday 7 May at 14:00 CEST");
}

static void confirmation_left(struct value *f, struct arena *a)
{
    command(f, a, "left", NULL, NULL);
    sample_tap(f, "tap_wrong", "I would like to stay", "I would like to stay");
}

static void confirmation_stopped(struct value *f, struct arena *a)
{
    command(f, a, "stopped", NULL, NULL);
    sample_tap(f, "tap_wrong", "Please go on with my letters", "Resume");
}

static void confirmation_moved(struct value *f, struct arena *a)
{
    command(f, a, "moved", "to", "Friday 20 March at 10:00 CET");
}

static void confirmation_rhythm(struct value *f, struct arena *a)
{
    command(f, a, "rhythm", "every", "every two weeks");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void confirmation_zone(struct value *f, struct arena *a)
{
    value_set_text(command(f, a, "zone", "zone", "Asia/Kolkata"), "local_time", "15:34");
}

static void confirmation_place(struct value *f, struct arena *a)
{
    value_set_words(command(f, a, "place", NULL, NULL), "place", STR("https://meet.example.org/ana-and-ben"));
}

static void confirmation_swapped(struct value *f, struct arena *a)
{
    struct value *swapped = command(f, a, "swapped", "meeting", "Thursday 19 March");
    value_set_text(swapped, "name", "Ben");
    value_set_flag(swapped, "is_theirs", true);
}

static void confirmation_taken(struct value *f, struct arena *a)
{
    value_set_text(command(f, a, "swapped", "meeting", "Thursday 19 March"), "name", "Ben");
}

static void confirmation_not_my_turn(struct value *f, struct arena *a)
{
    value_set_text(command(f, a, "not_my_turn", "meeting", "Thursday 19 March"), "name", "Chloe");
}

static void confirmation_no_member(struct value *f, struct arena *a)
{
    command(f, a, "no_member", "others", "Ben and Chloe");
}

static void confirmation_wanted(struct value *f, struct arena *a)
{
    command(f, a, "wanted", "address", "chloe@acme.example");
}

static void confirmation_passed_on(struct value *f, struct arena *a)
{
    command(f, a, "passed_on", NULL, NULL);
}

static void confirmation_running_late(struct value *f, struct arena *a)
{
    command(f, a, "running_late", "addresses", "ben@acme.example");
}

static void confirmation_past(struct value *f, struct arena *a)
{
    command(f, a, "past", "meeting", "Thursday 5 March");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void confirmation_forgotten(struct value *f, struct arena *a)
{
    command(f, a, "forgotten", NULL, NULL);
    value_set_text(f, "tap_wrong", "");
    value_set_text(f, "tap_help", "");
}

static void negotiated(struct value *f, struct arena *a, const char *section, const char *to)
{
    struct value *note = command(f, a, section, "to", to);
    value_set_text(note, "from", "Thursday 19 March at 14:00 CET");
    value_set_text(note, "others", "Ben");
}

static void confirmation_asked_others(struct value *f, struct arena *a)
{
    negotiated(f, a, "asked_others", "Friday 20 March at 10:00 CET (09:00 for Ben)");
}

static void of_series(struct value *f, struct arena *a, const char *section)
{
    struct value *note = command(f, a, section, "to", "Friday 20 March at 10:00 CET (09:00 for Ben)");
    value_set_text(note, "others", "Ben");
    value_set_text(note, "every", "every two weeks");
}

static void confirmation_asked_series(struct value *f, struct arena *a)
{
    of_series(f, a, "asked_series");
}

static void confirmation_moved_series(struct value *f, struct arena *a)
{
    of_series(f, a, "moved_series");
}

static void confirmation_agreed_series(struct value *f, struct arena *a)
{
    of_series(f, a, "agreed_series");
}

static void confirmation_offered_series(struct value *f, struct arena *a)
{
    of_series(f, a, "offered_series");
}

static void confirmation_no_slots(struct value *f, struct arena *a)
{
    of_series(f, a, "no_slots");
}

static void confirmation_series_too_soon(struct value *f, struct arena *a)
{
    of_series(f, a, "series_too_soon");
}

static void confirmation_noted_times(struct value *f, struct arena *a)
{
    negotiated(f, a, "noted_times", "Wednesday 18 March at 14:00 CET");
}

static void confirmation_offered(struct value *f, struct arena *a)
{
    negotiated(f, a, "offered", "");
}

static void confirmation_stays(struct value *f, struct arena *a)
{
    negotiated(f, a, "stays", "");
}

static void confirmation_too_soon(struct value *f, struct arena *a)
{
    negotiated(f, a, "too_soon", "Monday 16 March at 10:00 CET");
}

static void confirmation_beyond(struct value *f, struct arena *a)
{
    negotiated(f, a, "beyond", "Friday 3 April at 10:00 CEST");
}

static void confirmation_times_stand(struct value *f, struct arena *a)
{
    negotiated(f, a, "times_stand", "");
}

static void confirmation_settled_already(struct value *f, struct arena *a)
{
    command(f, a, "settled_already", NULL, NULL);
    value_set_text(f, "next_meeting", "Friday 20 March at 10:00 CET");
}

const struct sample samples_confirmation[] = {
    {"two takeaways, one private", confirmation_stored},
    {"takeaways, a meeting held and its worth", confirmation_met},
    {"a date with two readings", confirmation_unclear},
    {"corrected", confirmation_corrected},
    {"corrected to nothing", confirmation_emptied},
    {"outcomes of a check-in", confirmation_outcomes},
    {"did not meet", confirmation_not_met},
    {"useful things for the next meeting", confirmation_brings},
    {"an answered question", confirmation_answers},
    {"skip", confirmation_skipped},
    {"pause", confirmation_paused},
    {"resume", confirmation_resumed},
    {"leave", confirmation_left},
    {"stop", confirmation_stopped},
    {"reschedule", confirmation_moved},
    {"a new time is asked about", confirmation_asked_others},
    {"a new time for all meetings is asked about", confirmation_asked_series},
    {"all meetings have a new time", confirmation_moved_series},
    {"... when the next one is over", confirmation_agreed_series},
    {"three times for all meetings", confirmation_offered_series},
    {"no time for all meetings", confirmation_no_slots},
    {"nobody can be asked about all meetings", confirmation_series_too_soon},
    {"an answer to proposed times", confirmation_noted_times},
    {"three times are offered", confirmation_offered},
    {"no new time was found", confirmation_stays},
    {"too soon to be answered", confirmation_too_soon},
    {"behind the next meeting", confirmation_beyond},
    {"other times are being asked about", confirmation_times_stand},
    {"settled before", confirmation_settled_already},
    {"cadence", confirmation_rhythm},
    {"timezone", confirmation_zone},
    {"where", confirmation_place},
    {"swap", confirmation_swapped},
    {"with", confirmation_wanted},
    {"organizer", confirmation_passed_on},
    {"running late", confirmation_running_late},
    {"a past meeting", confirmation_past},
    {"forgotten", confirmation_forgotten},
    {"nothing for the next meeting", confirmation_brings_nothing},
    {"somebody else's turn taken", confirmation_taken},
    {"a swap of somebody else's turn", confirmation_not_my_turn},
    {"a swap with nobody", confirmation_no_member},
    {"skip a round", confirmation_sits_out},
    {"a nudge is answered", confirmation_goes_on},
    {"joining, with answers", confirmation_joined},
    {"not joining", confirmation_not_joining},
    {NULL, NULL},
};
