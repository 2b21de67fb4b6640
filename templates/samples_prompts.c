#include "templates/samples_priv.h"

static struct value *add_item(struct value *list, struct arena *a, long number, const char *text, const char *due)
{
    struct value *item = sample_element(list, a);
    value_set_int(item, "number", number);
    value_set_words(item, "text", str_of(text));
    if (due)
        value_set_text(item, "due", due);
    return item;
}

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
    add_item(items, a, 1, "Try standups without a screen", "Friday 13 March");
    add_item(items, a, 2, "ask Priya about on-call", NULL);
    sample_tap(f, "tap_all_done", "All done", "All done");
    sample_tap(f, "tap_all_in_progress", "All still in progress", "All still in progress");
}

static void check_in_one(struct value *f, struct arena *a)
{
    check_in_base(f);
    value_set_flag(f, "is_one", true);
    value_set_int(f, "count", 1);
    add_item(sample_list(f, a, "items"), a, 1, "Try standups without a screen", "Friday 13 March");
    sample_tap(f, "tap_all_done", "It is done", "Done");
    sample_tap(f, "tap_all_in_progress", "It is still in progress", "Still in progress");
}

static void check_in_many(struct value *f, struct arena *a)
{
    check_in_two(f, a);
    value_set_flag(f, "is_two", false);
    value_set_int(f, "count", 4);
    struct value *items = sample_list(f, a, "items");
    add_item(items, a, 1, "Try standups without a screen", "Friday 13 March");
    add_item(items, a, 2,
             "ask Priya about on-call, and write down how the hand-over on Mondays really goes, because "
             "nobody in the team seems to know",
             NULL);
    add_item(items, a, 3, "1:1 с Олегом", "Monday 9 March");
    value_set_flag(add_item(items, a, 4, "send Chloe the talk", NULL), "is_favour", true);
}

static const struct sample check_in[] = {
    {"two takeaways", check_in_two}, {"one takeaway", check_in_one}, {"four takeaways", check_in_many}, {NULL, NULL}};

const struct sample_set samples_prompts[] = {
    {LETTER_FOLLOW_UP, follow_up},
    {LETTER_CHECK_IN, check_in},
    {LETTER_KINDS, NULL},
};
