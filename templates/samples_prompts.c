#include "templates/samples_priv.h"

/* ---- follow-up ---- */

static void follow_up_pair(struct value *f, struct arena *a)
{
    (void)a;
    value_set_text(f, "when", "today");
    value_set_text(f, "others", "Ben");
    sample_footer(f, "You get this because you were due to meet Ben today.", "Ben sees your answer.");
    sample_tap(f, "tap_met", "We met, nothing to note", "We met, nothing to note");
    sample_tap(f, "tap_not_met", "We did not meet", "We did not meet");
}

static void follow_up_group(struct value *f, struct arena *a)
{
    follow_up_pair(f, a);
    value_set_text(f, "when", "Thursday");
    value_set_text(f, "others", "Ben, Chloe and Tomáš");
    sample_footer(f, "You get this because you were due to meet Ben, Chloe and Tomáš on Thursday.",
                  "Ben, Chloe and Tomáš see your answer.");
}

static const struct sample follow_up[] = {
    {"a pair, the same day", follow_up_pair}, {"a group, days later", follow_up_group}, {NULL, NULL}};

/* ---- check-in ---- */

static void check_in_base(struct value *f)
{
    value_set_text(f, "when", "5 March");
    value_set_text(f, "others", "Ben");
    sample_footer(f, "You get this because you noted takeaways from your meeting with Ben.", "Ben sees your answer.");
}

static void check_in_two(struct value *f, struct arena *a)
{
    check_in_base(f);
    value_set_flag(f, "is_two", true);
    value_set_int(f, "count", 2);
    struct value *items = sample_list(f, a, "items");
    sample_item(items, a, 1, "Try standups without a screen", "Friday 13 March");
    sample_item(items, a, 2, "ask Priya about on-call", NULL);
    sample_tap(f, "tap_all_done", "All done", "All done");
    sample_tap(f, "tap_all_in_progress", "All still in progress", "All still in progress");
}

static void check_in_one(struct value *f, struct arena *a)
{
    check_in_base(f);
    value_set_flag(f, "is_one", true);
    value_set_int(f, "count", 1);
    sample_item(sample_list(f, a, "items"), a, 1, "Try standups without a screen", "Friday 13 March");
    sample_tap(f, "tap_all_done", "It is done", "Done");
    sample_tap(f, "tap_all_in_progress", "It is still in progress", "Still in progress");
}

static void check_in_many(struct value *f, struct arena *a)
{
    check_in_two(f, a);
    value_set_flag(f, "is_two", false);
    value_set_int(f, "count", 4);
    struct value *items = sample_list(f, a, "items");
    sample_item(items, a, 1, "Try standups without a screen", "Friday 13 March");
    sample_item(items, a, 2,
                "ask Priya about on-call, and write down how the hand-over on Mondays really goes, because "
                "nobody in the team seems to know",
                NULL);
    value_set_flag(sample_item(items, a, 3, "1:1 с Олегом", "Monday 9 March"), "can_go", true);
    value_set_flag(sample_item(items, a, 4, "send Chloe the talk", NULL), "is_favour", true);
}

static const struct sample check_in[] = {
    {"two takeaways", check_in_two}, {"one takeaway", check_in_one}, {"four takeaways", check_in_many}, {NULL, NULL}};

/* ---- welcome ---- */

static void welcome_known(struct value *f, struct arena *a)
{
    (void)a;
    sample_footer(f, "You get this because Petra Novak put you on the programme's list.",
                  "Your circle sees your words; the organizer sees what you offer and want help with.");
    value_set_text(f, "purpose", "two or three colleagues who help each other with their own questions");
    value_set_int(f, "minutes", 30);
    value_set_text(f, "every", "every two weeks");
    value_set_text(f, "until", "Wednesday 30 September");
    value_set_text(f, "zone", "Europe/Prague");
    value_set_text(f, "hours", "Monday to Friday 09:00–17:00");
    value_set_text(f, "language", "English, Portuguese");
    value_set_text(f, "level", "4");
    value_set_text(f, "offers", "databases, incident reviews");
    sample_tap(f, "tap_in", "I'm in", "I'm in");
    sample_tap(f, "tap_not_now", "Not this time", "Not this time");
}

static void welcome_by_reply(struct value *f, struct arena *a)
{
    welcome_known(f, a);
    value_set_flag(f, "by_reply", true);
    value_set_text(f, "until", "");
    value_set_text(f, "language", "");
    value_set_text(f, "level", "");
    value_set_text(f, "offers", "");
    value_set_text(f, "seeks", "giving feedback");
}

static const struct sample welcome[] = {
    {"from a full roster row", welcome_known}, {"joining by reply", welcome_by_reply}, {NULL, NULL}};

/* ---- introduction ---- */

static struct value *add_member(struct value *members, struct arena *a, const char *name, const char *address)
{
    struct value *member = sample_element(members, a);
    value_set_text(member, "name", name);
    value_set_text(member, "address", address);
    return sample_list(member, a, "says");
}

static void add_says(struct value *says, struct arena *a, const char *label, const char *text)
{
    struct value *v = sample_element(says, a);
    value_set_text(v, "label", label);
    value_set_words(v, "text", str_of(text));
}

static struct value *introduction_base(struct value *f, struct arena *a)
{
    value_set_text(f, "purpose", "two or three colleagues who help each other with their own questions");
    value_set_text(f, "first_meeting", "Thursday 19 March at 14:00 CET");
    value_set_int(f, "minutes", 30);
    sample_tap(f, "tap_fine", "Fine with me", "Fine with me");
    sample_tap(f, "tap_organizer", "Ask the organizer about this match", "Ask the organizer about this match");
    return sample_list(f, a, "members");
}

static void introduction_pair(struct value *f, struct arena *a)
{
    struct value *members = introduction_base(f, a);
    value_set_flag(f, "is_pair", true);
    value_set_text(f, "others", "Ben");
    value_set_text(f, "others_full", "Ben Okafor");
    value_set_text(f, "reason", "You both lead without a title, in teams that never meet.");
    value_set_text(f, "who_sees", "Ben sees your answer.");
    struct value *says = add_member(members, a, "Ben Okafor", "ben@acme.example");
    add_says(says, a, "Growing into", "somebody who says no");
    add_says(says, a, "Can offer",
             "I moved from support to engineering two years ago.\nI am good at writing things down.");
}

static void introduction_group(struct value *f, struct arena *a)
{
    struct value *members = introduction_base(f, a);
    value_set_text(f, "others", "Ben and Chloe");
    value_set_text(f, "others_full", "Ben Okafor and Chloe Martin");
    value_set_text(f, "reason", "All three of you are new in your role.");
    value_set_text(f, "who_sees", "Ben and Chloe see your answer.");
    value_set_int(f, "minutes", 60);
    value_set_words(f, "place", STR("the blue room"));
    struct value *says = add_member(members, a, "Ben Okafor", "ben@acme.example");
    add_says(says, a, "Would like help with", "hiring, and what to do on the days without any");
    add_member(members, a, "Chloe Martin", "chloe@acme.example");
}

static const struct sample introduction[] = {
    {"a pair", introduction_pair}, {"a group, one without words", introduction_group}, {NULL, NULL}};

/* ---- preparation ---- */

static void preparation_full(struct value *f, struct arena *a)
{
    value_set_text(f, "day", "Thursday");
    value_set_text(f, "others", "Ben");
    value_set_text(f, "meeting", "Thursday 19 March at 14:00 CET");
    value_set_flag(f, "is_my_turn", true);
    value_set_words(f, "goal", STR("leading without a title"));
    value_set_flag(f, "has_last", true);
    struct value *last = sample_list(f, a, "last");
    value_set_words(sample_element(last, a), "text", STR("I would like to hear how others say no"));
    value_set_words(sample_element(last, a), "text", STR("a template for one-to-ones"));
    sample_footer(f, "You get this because you meet Ben on Thursday.", "Ben sees your answer on the agenda.");
    sample_tap(f, "tap_nothing", "Nothing this time", "Nothing this time");
    sample_tap(f, "tap_cannot", "I cannot make it", "I cannot make it");
}

static void preparation_bare(struct value *f, struct arena *a)
{
    preparation_full(f, a);
    value_set_flag(f, "is_my_turn", false);
    value_set_text(f, "whose_turn", "Ben");
    value_set_text(f, "goal", "");
    value_set_flag(f, "has_last", false);
    sample_list(f, a, "last");
    value_set_flag(f, "asks_goal", true);
    value_set_words(f, "start", STR("growing into a lead, and saying no more often"));
    value_set_words(f, "place", STR("the blue room"));
}

static const struct sample preparation[] = {
    {"my turn, with a goal", preparation_full}, {"somebody else's turn", preparation_bare}, {NULL, NULL}};

/* ---- reschedule ---- */

static void reschedule_three(struct value *f, struct arena *a)
{
    static const char *const times[] = {"Thursday 19 March at 15:00 CET", "Friday 20 March at 10:00 CET",
                                        "Monday 23 March at 14:00 CET"};
    value_set_text(f, "others", "Ben");
    value_set_text(f, "old_time", "Thursday 19 March at 14:00");
    value_set_text(f, "cannot", "Ben");
    value_set_text(f, "deadline", "If nobody answers by Wednesday at 12:00 CET, this meeting is left out.");
    value_set_text(f, "who_sees", "Ben sees the time you choose.");
    struct value *slots = sample_list(f, a, "slots");
    for (long i = 0; i < 3; i++) {
        struct value *slot = sample_element(slots, a);
        value_set_int(slot, "number", i + 1);
        value_set_text(slot, "time", times[i]);
        const char *body = arena_printf(a, "%ld, %s", i + 1, times[i]);
        sample_tap(slot, "tap", arena_printf(a, "Number %ld suits me", i + 1), body);
    }
}

static void reschedule_proposal(struct value *f, struct arena *a)
{
    (void)a;
    value_set_text(f, "others", "Ben");
    value_set_text(f, "old_time", "Thursday 19 March at 14:00 CET");
    value_set_text(f, "who", "Ben");
    value_set_flag(f, "proposal", true);
    value_set_text(f, "new_time", "Friday 20 March at 10:00 CET (09:00 for Ben)");
    value_set_text(f, "deadline", "Without an answer by Wednesday 18 March at 14:00 CET the meeting stays as it was.");
    value_set_text(f, "who_sees", "Ben sees your answer.");
    sample_tap(f, "tap_yes", "Yes, that suits me", "Yes");
    sample_tap(f, "tap_no", "No, not then", "No");
}

static void reschedule_proposals(struct value *f, struct arena *a)
{
    reschedule_three(f, a);
    value_set_text(f, "others", "Ben and Chloe");
    value_set_flag(f, "proposals", true);
    value_set_text(f, "deadline", "It is decided on Wednesday 18 March at 14:00 CET.");
    value_set_text(f, "who_sees", "Ben and Chloe see your answer.");
}

static void reschedule_twice(struct value *f, struct arena *a)
{
    (void)a;
    value_set_text(f, "others", "Ben");
    value_set_flag(f, "twice", true);
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
    value_set_text(f, "who_sees", "Ben sees your answer.");
    sample_tap(f, "tap_less", "Less often would suit me better", "Monthly");
}

static void of_series(struct value *f)
{
    value_set_flag(f, "series", true);
    value_set_text(f, "every", "every two weeks");
}

static void reschedule_series(struct value *f, struct arena *a)
{
    reschedule_proposal(f, a);
    of_series(f);
    value_set_text(f, "clock_note", "Clocks change on the way: 08:00 for Ben from Friday 3 April on.");
    value_set_text(f, "deadline",
                   "Without an answer by Wednesday 18 March at 14:00 CET your meetings stay as they are.");
}

static void reschedule_series_slots(struct value *f, struct arena *a)
{
    reschedule_three(f, a);
    of_series(f);
    value_set_text(f, "cannot", "");
    value_set_text(f, "deadline",
                   "Without an answer by Wednesday 18 March at 14:00 CET your meetings stay as they are.");
}

static void reschedule_series_proposals(struct value *f, struct arena *a)
{
    reschedule_proposals(f, a);
    of_series(f);
}

static const struct sample reschedule[] = {{"three slots", reschedule_three},
                                           {"a proposal", reschedule_proposal},
                                           {"proposals in a group", reschedule_proposals},
                                           {"declined twice in a row", reschedule_twice},
                                           {"all meetings", reschedule_series},
                                           {"three slots for all meetings", reschedule_series_slots},
                                           {"proposals for all meetings in a group", reschedule_series_proposals},
                                           {NULL, NULL}};

/* ---- nudge ---- */

static void nudge_base(struct value *f, const char *flag)
{
    value_set_words(f, "prompt_subject", STR("You and Ben Okafor"));
    value_set_text(f, "others", "Ben");
    value_set_flag(f, flag, true);
    value_set_text(f, "who_sees", "Ben sees your answer.");
    sample_tap(f, "tap_keep", "Keep going", "Keep going");
    sample_tap(f, "tap_break", "A break until 4 May", "Pause until 4 May 2026");
}

static void nudge_first(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "no_first_meeting");
    value_set_text(f, "silence", "If I hear nothing, the next invitation stands.");
}

static void nudge_missed(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "missed_two");
    value_set_text(f, "silence", "If I hear nothing by 29 March, your meetings rest until you write.");
}

static void nudge_quiet(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "quiet");
    value_set_text(f, "since", "4 March");
    value_set_text(f, "waiting", "one line on what you would like to talk about on Thursday.");
    value_set_text(f, "silence", "If I hear nothing, letters to you rest; any line from you ends that.");
}

static void nudge_closing(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "closing");
    value_set_text(f, "since", "12 December");
    value_set_text(f, "silence", "If I hear nothing by 29 March, the circle is closed, without a word about why.");
}

static void nudge_away(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "away");
    value_set_text(f, "back", "Monday 30 March");
    value_set_text(f, "silence", "If nothing comes, everything stays as it is.");
    sample_tap(f, "tap_break", "A break until 30 March", "Pause until 30 March 2026");
}

static void nudge_organizer(struct value *f, struct arena *a)
{
    (void)a;
    nudge_base(f, "by_organizer");
    value_set_words(f, "prompt_subject", STR(""));
    value_set_text(f, "silence", "If nothing comes, everything stays as it is.");
}

static const struct sample nudge[] = {{"no first meeting", nudge_first},
                                      {"two meetings missed", nudge_missed},
                                      {"a quiet person", nudge_quiet},
                                      {"before a circle is closed", nudge_closing},
                                      {"an absence note came", nudge_away},
                                      {"an organizer asks", nudge_organizer},
                                      {NULL, NULL}};

const struct sample_set samples_prompts[] = {
    {LETTER_WELCOME, welcome},
    {LETTER_INTRODUCTION, introduction},
    {LETTER_PREPARATION, preparation},
    {LETTER_RESCHEDULE, reschedule},
    {LETTER_NUDGE, nudge},
    {LETTER_FOLLOW_UP, follow_up},
    {LETTER_CHECK_IN, check_in},
    {LETTER_KINDS, NULL},
};
