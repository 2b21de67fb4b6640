#include "templates/samples_priv.h"

/* ---- asked-back ---- */

static void add_reading(struct value *list, struct arena *a, long number, const char *meaning, const char *label,
                        const char *body)
{
    struct value *reading = sample_element(list, a);
    value_set_int(reading, "number", number);
    value_set_text(reading, "meaning", meaning);
    sample_tap(reading, "tap", label, body);
}

static void asked_back_base(struct value *f)
{
    value_set_words(f, "their_subject", STR("What did you take from today?"));
    sample_footer(f, "You get this because you wrote to us.", "Only you see this.");
}

static void asked_back_unclear(struct value *f, struct arena *a)
{
    asked_back_base(f);
    value_set_flag(f, "unclear", true);
    value_set_words(f, "words", STR("move it a bit"));
    struct value *readings = sample_list(f, a, "readings");
    add_reading(readings, a, 1, "You meet a day later, on Friday 20 March at the same time", "Friday 20 March suits me",
                "1, Friday 20 March suits me");
    add_reading(readings, a, 2, "You meet a week later, on Thursday 26 March at the same time",
                "Thursday 26 March suits me", "2, Thursday 26 March suits me");
}

static void asked_back_long(struct value *f, struct arena *a)
{
    asked_back_unclear(f, a);
    value_set_words(f, "words", STR("hm, the usual thing again.\n\nCould we perhaps move it a bit?\nOr not at all."));
}

static void asked_back_no_letter(struct value *f, struct arena *a)
{
    asked_back_base(f);
    value_set_flag(f, "no_letter", true);
    value_set_words(f, "words", STR("skip please"));
    add_reading(sample_list(f, a, "readings"), a, 1, "Sit out Thursday 19 March with Ben", "Yes, that is what I meant",
                "1, that is what I meant");
}

static void asked_back_unreadable(struct value *f, struct arena *a)
{
    (void)a;
    asked_back_base(f);
    value_set_flag(f, "unreadable", true);
}

static void asked_back_other_address(struct value *f, struct arena *a)
{
    asked_back_base(f);
    value_set_flag(f, "other_address", true);
    struct value *readings = sample_list(f, a, "readings");
    add_reading(readings, a, 1, "It was me, and the words count", "It was me", "1, it was me");
    add_reading(readings, a, 2, "It was not me", "It was not me", "2, it was not me");
}

static void asked_back_which_circle(struct value *f, struct arena *a)
{
    asked_back_base(f);
    value_set_flag(f, "which_circle", true);
    value_set_words(f, "words", STR("skip"));
    struct value *circles = sample_list(f, a, "circles");
    static const char *const others[] = {"Ben", "Chloe and Tomáš"};
    for (long i = 0; i < 2; i++) {
        struct value *circle = sample_element(circles, a);
        value_set_int(circle, "number", i + 1);
        value_set_text(circle, "others", others[i]);
    }
}

static const struct sample asked_back[] = {
    {"two readings", asked_back_unclear},
    {"two readings of several lines", asked_back_long},
    {"no letter named", asked_back_no_letter},
    {"unreadable", asked_back_unreadable},
    {"another address", asked_back_other_address},
    {"which circle", asked_back_which_circle},
    {NULL, NULL},
};

/* ---- help, refusal ---- */

static void help_plain(struct value *f, struct arena *a)
{
    (void)a;
    value_set_text(f, "own_zone", "Europe/Prague");
    value_set_text(f, "why", "You get this because you asked what you can write.");
    value_set_text(f, "tap_help", "");
}

static const struct sample help[] = {{"all commands", help_plain}, {NULL, NULL}};

static void refusal_stranger(struct value *f, struct arena *a)
{
    (void)a;
    static const char *const of_people[] = {"reader", "code", "why", "tap_help"};
    for (size_t i = 0; i < sizeof of_people / sizeof *of_people; i++)
        value_set_text(f, of_people[i], "");
}

static void refusal_encrypted(struct value *f, struct arena *a)
{
    (void)a;
    value_set_flag(f, "is_encrypted", true);
    value_set_text(f, "why", "You get this because you wrote to us.");
}

static const struct sample refusal[] = {
    {"a stranger", refusal_stranger}, {"an encrypted mail", refusal_encrypted}, {NULL, NULL}};

/* ---- code ---- */

static struct value *code_base(struct value *f, struct arena *a, const char *what, const char *label)
{
    sample_footer(f, "You get this because a mail in your name asked for it.", "Only you see this.");
    value_set_text(f, "valid_until", "Sunday 22 March at 09:00 CET");
    sample_tap(f, "tap_confirm", label, "Confirm bq3hx7nd");
    return sample_object(f, a, what);
}

static void code_forget(struct value *f, struct arena *a)
{
    code_base(f, a, "forget", "Yes, erase everything");
}

static void code_data(struct value *f, struct arena *a)
{
    code_base(f, a, "data", "Yes, send it to me");
}

static void code_alias(struct value *f, struct arena *a)
{
    value_set_text(code_base(f, a, "alias", "Yes, it is mine"), "address", "ana.silva@home.example");
}

static void code_order(struct value *f, struct arena *a)
{
    struct value *order = code_base(f, a, "order", "Yes, end circle 7");
    value_set_text(order, "action", "end circle 7");
    value_set_text(order, "effect", "Ben and Chloe are told, and their meetings leave their calendars.");
}

static const struct sample code[] = {{"erase everything", code_forget},
                                     {"everything held", code_data},
                                     {"another address", code_alias},
                                     {"an organizer's command", code_order},
                                     {NULL, NULL}};

/* ---- data ---- */

static void add_entry(struct value *entries, struct arena *a, const char *label, const char *text)
{
    struct value *entry = sample_element(entries, a);
    value_set_text(entry, "label", label);
    value_set_words(entry, "text", str_of(text));
}

static struct value *add_group(struct value *groups, struct arena *a, const char *title, const char *sees)
{
    struct value *group = sample_element(groups, a);
    value_set_text(group, "title", title);
    value_set_text(group, "sees", sees);
    return sample_list(group, a, "entries");
}

static void data_all(struct value *f, struct arena *a)
{
    value_set_words(f, "their_subject", STR("data"));
    value_set_text(f, "as_of", "Thursday 19 March at 09:12 CET");
    sample_footer(f, "You get this because you asked for it.", "Only you see this.");
    struct value *groups = sample_list(f, a, "groups");
    struct value *you = add_group(groups, a, "You", "The organizer gave these, and sees them.");
    add_entry(you, a, "name", "Ana Silva");
    add_entry(you, a, "address", "ana@acme.example");
    add_entry(you, a, "clock", "Europe/Prague, Monday to Friday 09:00–17:00");
    struct value *takeaways = add_group(groups, a, "Your takeaways", "Ben sees these, but for those marked private.");
    add_entry(takeaways, a, "5 March, open, for 13 March", "Try standups without a screen");
    add_entry(takeaways, a, "5 March, private, done", "ask Priya about on-call\n\nand tell Ben how it went");
    add_group(groups, a, "Letters that were not delivered", "");
}

static const struct sample data[] = {{"a roster row and two takeaways", data_all}, {NULL, NULL}};

/* ---- transcript ---- */

static void transcript_some(struct value *f, struct arena *a)
{
    value_set_words(f, "their_subject", STR("Week 12: 9 of 11 met, 1 needs you"));
    value_set_flag(f, "is_open", true);
    value_set_flag(f, "to_organizer", true);
    sample_footer(f, "You get this because you are an organizer of the programme.", "Only you see this.");
    struct value *entries = sample_list(f, a, "entries");
    static const char *const lines[][2] = {{"pause 12", "done, until you say otherwise."},
                                           {"nudge 7", "a letter goes to Ben and Chloe tomorrow morning."},
                                           {"rematch 40", "not done: there is no circle 40."}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct value *entry = sample_element(entries, a);
        value_set_words(entry, "text", str_of(lines[i][0]));
        value_set_text(entry, "outcome", lines[i][1]);
    }
}

static void transcript_help(struct value *f, struct arena *a)
{
    value_set_words(f, "their_subject", STR("Week 12: 9 of 11 met, 1 needs you"));
    value_set_flag(f, "is_open", true);
    value_set_flag(f, "to_organizer", true);
    value_set_flag(f, "can_say", true);
    sample_footer(f, "You get this because you are an organizer of the programme.", "Only organizers see this.");
    struct value *entry = sample_element(sample_list(f, a, "entries"), a);
    value_set_words(entry, "text", STR("nugde the seventh"));
    value_set_text(entry, "outcome", "not understood. “nudge” is near to it, and wants a number or a name.");
}

static const struct sample transcript[] = {
    {"three commands", transcript_some}, {"an unknown word", transcript_help}, {NULL, NULL}};

const struct sample_set samples_answers[] = {
    {LETTER_CONFIRMATION, samples_confirmation},
    {LETTER_ASKED_BACK, asked_back},
    {LETTER_HELP, help},
    {LETTER_REFUSAL, refusal},
    {LETTER_CODE, code},
    {LETTER_DATA, data},
    {LETTER_TRANSCRIPT, transcript},
    {LETTER_KINDS, NULL},
};
