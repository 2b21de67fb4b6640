#include "templates/samples_priv.h"

/* ---- agenda ---- */

static struct value *add_part(struct value *parts, struct arena *a, const char *who, long minutes)
{
    struct value *part = sample_element(parts, a);
    value_set_text(part, "who", who);
    value_set_int(part, "minutes", minutes);
    sample_list(part, a, "brought");
    return part;
}

static struct value *add_brought(struct value *part, struct arena *a, const char *text)
{
    struct value *brought = sample_element(sample_list(part, a, "brought"), a);
    value_set_words(brought, "text", str_of(text));
    return brought;
}

static struct value *agenda_base(struct value *f, struct arena *a)
{
    value_set_text(f, "day", "Thursday");
    value_set_text(f, "time", "14:00");
    value_set_text(f, "meeting", "Thursday 19 March at 14:00 CET");
    value_set_int(f, "minutes", 30);
    value_set_int(f, "closing_minutes", 5);
    value_set_text(f, "others", "Ben");
    return sample_list(f, a, "parts");
}

static void agenda_pair(struct value *f, struct arena *a)
{
    struct value *parts = agenda_base(f, a);
    value_set_words(f, "place", STR("https://meet.example.org/ana-and-ben"));
    value_set_text(f, "clock_note", "Clocks change on 29 March: from then on it is 15:00 for Ben.");
    value_set_words(f, "goal", STR("leading without a title"));
    value_set_int(f, "opening_minutes", 3);
    struct value *outcomes = sample_list(f, a, "outcomes");
    struct value *done = sample_element(outcomes, a), *open = sample_element(outcomes, a);
    value_set_text(done, "who", "You");
    value_set_words(done, "text", STR("Try standups without a screen"));
    value_set_flag(done, "is_done", true);
    value_set_words(done, "remark", STR("worked great"));
    value_set_text(open, "who", "Ben");
    value_set_words(open, "text", STR("write the test plan before the code"));
    value_set_flag(open, "is_open", true);
    struct value *mine = add_part(parts, a, "You", 15);
    value_set_flag(mine, "is_turn", true);
    value_set_flag(add_brought(mine, a, "how we could say no to the third rewrite"), "is_problem", true);
    add_part(parts, a, "Ben", 7);
}

static void agenda_first(struct value *f, struct arena *a)
{
    struct value *parts = agenda_base(f, a);
    value_set_flag(f, "is_first", true);
    value_set_flag(add_part(parts, a, "Ben", 17), "is_turn", true);
    add_brought(add_part(parts, a, "You", 8), a, "a checklist for incident reviews");
}

static const struct sample agenda[] = {
    {"a pair, one of them open", agenda_pair}, {"a first meeting", agenda_first}, {NULL, NULL}};

/* ---- cadence ---- */

static void cadence_monthly(struct value *f, struct arena *a)
{
    (void)a;
    value_set_flag(f, "is_monthly", true);
    value_set_text(f, "from", "May");
    value_set_text(f, "others", "Ben");
    value_set_int(f, "meetings_held", 6);
    value_set_text(f, "next_meeting", "Thursday 7 May at 14:00 CEST");
    value_set_text(f, "who_sees", "Ben hears if it stays as it was.");
    sample_tap(f, "tap_keep", "Keep every two weeks", "Every two weeks");
}

static const struct sample cadence[] = {{"monthly after six meetings", cadence_monthly}, {NULL, NULL}};

/* ---- summary ---- */

static void summary_base(struct value *f, const char *finding, const char *headline, const char *counts)
{
    sample_footer(f, "You get this because you are an organizer of the programme.", "Only organizers see this.");
    value_set_text(f, "reader", "Petra");
    value_set_flag(f, "to_organizer", true);
    value_set_int(f, "week", 12);
    value_set_text(f, "finding", finding);
    value_set_text(f, "headline", headline);
    value_set_text(f, "counts", counts);
}

static void add_row(struct value *rows, struct arena *a, const char *name, const char *const *cells)
{
    struct value *row = sample_element(rows, a);
    value_set_text(row, "name", name);
    struct value *list = sample_list(row, a, "cells");
    for (int i = 0; i < 8; i++)
        value_append(list, value_text(a, cells[i]));
}

static struct value *sample_grid(struct arena *a)
{
    static const char *const weeks[] = {"5", "6", "7", "8", "9", "10", "11", "12"};
    static const char *const seven[] = {"met", "", "met", "", "unknown", "missed", "", "missed"};
    static const char *const one[] = {"", "met", "", "met", "", "met", "", "planned"};
    static const char *const two[] = {"met", "", "paused", "paused", "paused", "", "met", ""};
    struct value *grid = value_grid(a);
    struct value *columns = sample_list(grid, a, "weeks");
    for (int i = 0; i < 8; i++)
        value_append(columns, value_text(a, weeks[i]));
    struct value *rows = sample_list(grid, a, "rows");
    add_row(rows, a, "Circle 7", seven);
    add_row(rows, a, "Circle 1", one);
    add_row(rows, a, "Circle 2", two);
    return grid;
}

static void summary_one(struct value *f, struct arena *a)
{
    summary_base(f, "9 of 11 met, 1 needs you", "9 of 11 circles met. Circle 7 needs you.",
                 "Met 9 · planned 1 · missed 1 · paused 0");
    struct value *circle = sample_element(sample_list(f, a, "circles"), a);
    value_set_int(circle, "number", 7);
    value_set_text(circle, "who", "Ben and Chloe");
    value_set_text(circle, "what", "missed 12 and 26 March, no word since.");
    sample_tap(circle, "tap", "Nudge circle 7", "Nudge 7");
    value_set(f, "grid", sample_grid(a));
    value_set_text(f, "actions", "circle 4 was nudged and has met.");
}

static void summary_quiet(struct value *f, struct arena *a)
{
    (void)a;
    summary_base(f, "all 11 met", "All 11 circles met that were to.", "");
    value_set_flag(f, "is_quiet", true);
}

static const struct sample summary[] = {
    {"one circle needs a person", summary_one}, {"a quiet week", summary_quiet}, {NULL, NULL}};

/* ---- draft ---- */

static void draft_two(struct value *f, struct arena *a)
{
    static const char *const circles[][2] = {{"Ana and Ben", "both lead without a title, four hours in common."},
                                             {"Chloe and Tomáš", "one offers interviewing, the other seeks it."}};
    sample_footer(f, "You get this because you are an organizer of the programme.", "Only organizers see this.");
    value_set_text(f, "reader", "Petra");
    value_set_flag(f, "to_organizer", true);
    value_set_int(f, "count", 2);
    value_set_int(f, "seed", 41);
    struct value *list = sample_list(f, a, "circles");
    for (long i = 0; i < 2; i++) {
        struct value *circle = sample_element(list, a);
        value_set_int(circle, "number", i + 1);
        value_set_text(circle, "who", circles[i][0]);
        value_set_text(circle, "reason", circles[i][1]);
    }
    struct value *unplaced = sample_element(sample_list(f, a, "unplaced"), a);
    value_set_text(unplaced, "who", "Jun");
    value_set_text(unplaced, "reason", "no hour in common with anyone.");
    sample_tap(f, "tap_send", "Send all 2", "Send all 2");
}

static void draft_one(struct value *f, struct arena *a)
{
    sample_footer(f, "You get this because you are an organizer of the programme.", "Only organizers see this.");
    value_set_text(f, "reader", "Petra");
    value_set_int(f, "count", 1);
    value_set_flag(f, "is_one", true);
    value_set_int(f, "seed", 41);
    struct value *circle = sample_element(sample_list(f, a, "circles"), a);
    value_set_int(circle, "number", 12);
    value_set_text(circle, "who", "Ana Silva and Ben Weber");
    value_set_text(circle, "reason", "no offer meets what another seeks; 3 hours a week in common.");
    value_set_text(f, "outlook", "2 rounds, this one included, can go without anybody meeting a former partner");
    sample_tap(f, "tap_send", "Send it", "Send");
}

static const struct sample draft[] = {
    {"two circles, one person left", draft_two}, {"one circle", draft_one}, {NULL, NULL}};

const struct sample_set samples_notices[] = {
    {LETTER_TOLD, samples_told}, {LETTER_AGENDA, agenda}, {LETTER_CADENCE, cadence},
    {LETTER_SUMMARY, summary},   {LETTER_DRAFT, draft},   {LETTER_KINDS, NULL},
};
