#include "templates/samples_priv.h"

/* ---- told ---- */

static void told_base(struct value *f, const char *flag)
{
    value_set_text(f, "who", "Ben");
    value_set_text(f, "day", "Thursday 19 March");
    value_set_flag(f, flag, true);
}

static void told_skipped(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "skipped");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static void told_absent(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "absent");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void told_paused(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "paused");
    value_set_text(f, "until", "Monday 4 May");
    value_set_flag(f, "rests", true);
}

static void told_resumed(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "resumed");
    value_set_text(f, "next_meeting", "Thursday 7 May at 14:00 CEST");
}

static void told_left(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "left");
}

static void told_left_group(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "left");
    value_set_text(f, "remaining", "Chloe and Tomáš");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void told_moved(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "moved");
    value_set_text(f, "from", "Thursday 19 March at 14:00");
    value_set_text(f, "to", "Friday 20 March at 10:00 CET");
}

static void told_rhythm(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "rhythm");
    value_set_text(f, "every", "once a month");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static void told_place(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "place");
    value_set_words(f, "place_words", STR("the blue room, third floor; https://meet.example.org/ana-and-ben"));
}

static void told_swapped(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "swapped");
}

static void told_taken(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "taken");
}

static void told_ended(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "ended");
}

static void told_rematched(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "rematched");
    value_set_text(f, "who", "Priya");
    value_set_text(f, "others", "Ben");
}

static void told_circle_paused(struct value *f, struct arena *a)
{
    told_rematched(f, a);
    value_set_flag(f, "rematched", false);
    value_set_flag(f, "circle_paused", true);
    value_set_text(f, "until", "Monday 4 May");
}

static void told_circle_resumed(struct value *f, struct arena *a)
{
    told_rematched(f, a);
    value_set_flag(f, "rematched", false);
    value_set_flag(f, "circle_resumed", true);
    value_set_text(f, "next_meeting", "Thursday 7 May at 14:00 CEST");
}

static void told_quiet_rest(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "quiet_rest");
}

static void told_away(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "away");
    value_set_text(f, "until", "Friday 27 March");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void told_you(struct value *f, const char *flag)
{
    told_base(f, flag);
    value_set_text(f, "who", "Priya");
    sample_tap(f, "tap_back", "Please go on with my letters", "Resume");
}

static void told_you_paused(struct value *f, struct arena *a)
{
    (void)a;
    told_you(f, "you_paused");
    value_set_text(f, "until", "Monday 4 May");
}

static void told_you_resumed(struct value *f, struct arena *a)
{
    (void)a;
    told_you(f, "you_resumed");
}

static void told_removed(struct value *f, struct arena *a)
{
    (void)a;
    told_you(f, "removed");
}

static struct value *told_organizer(struct value *f, struct arena *a, const char *section)
{
    struct value *about = sample_object(f, a, section);
    value_set_text(f, "reader", "Priya");
    value_set_flag(f, "to_organizer", true);
    value_set_text(about, "name", "Ben Okafor");
    value_set_text(about, "address", "ben@acme.example");
    sample_footer(f, "You get this because you organize the programme.", "Nobody else sees this.");
    return about;
}

static void told_words(struct value *f, struct arena *a)
{
    value_set_words(told_organizer(f, a, "for_organizer"), "words",
                    STR("I would rather meet somebody of another team."));
}

static void told_no_time(struct value *f, struct arena *a)
{
    struct value *facts = told_organizer(f, a, "no_time"), *misses = value_list(a), *miss = value_object(a);
    value_set_text(miss, "time", "Thursday 12 March at 11:30 CET");
    value_set_text(miss, "why", "late for Ana (2 hours)");
    value_append(misses, miss);
    value_set_int(facts, "number", 7);
    value_set_text(facts, "names", "Ana and Ben");
    value_set(facts, "misses", misses);
}

static void told_limit(struct value *f, struct arena *a)
{
    told_organizer(f, a, "limit");
}

static void told_limit_of_all(struct value *f, struct arena *a)
{
    struct value *limit = value_object(a);
    told_organizer(f, a, "limit");
    value_set_flag(limit, "is_everybody", true);
    value_set(f, "limit", limit);
}

static void told_unreachable(struct value *f, struct arena *a)
{
    told_organizer(f, a, "unreachable");
}

static void told_waiting(struct value *f, struct arena *a)
{
    struct value *note = sample_object(f, a, "waiting");
    sample_footer(f, "You get this because you are part of this programme.", "");
    value_set_text(note, "reason", "the only two people who share Japanese were your last partners");
    value_set_text(note, "next_round", "Monday 6 April");
}

static void told_newcomer(struct value *f, struct arena *a)
{
    sample_footer(f, "You get this because you are part of this programme.", "");
    value_set_flag(sample_object(f, a, "waiting"), "is_new", true);
}

static void told_new_round(struct value *f, struct arena *a)
{
    sample_footer(f, "You get this because you are part of this programme.", "Only the organizer sees your answer.");
    struct value *note = sample_object(f, a, "new_round");
    value_set_text(note, "next_round", "Monday 6 April");
    value_set_flag(note, "has_circle", true);
    sample_tap(f, "tap_skip", "Tell us you will sit this round out", "Skip");
}

static void told_resting(struct value *f, struct arena *a)
{
    told_organizer(f, a, "resting");
}

static void told_stays(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "stays");
    value_set_text(f, "others", "Ben");
    value_set_text(f, "day", "Thursday 19 March");
    value_set_text(f, "next_meeting", "Thursday 19 March at 14:00 CET");
}

static void told_left_out(struct value *f, struct arena *a)
{
    told_stays(f, a);
    value_set_flag(f, "stays", false);
    value_set_flag(f, "left_out", true);
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static const struct sample told[] = {
    {"no meeting", told_skipped},
    {"one of a group is absent", told_absent},
    {"a break", told_paused},
    {"back again", told_resumed},
    {"left a pair", told_left},
    {"left a group", told_left_group},
    {"a new time", told_moved},
    {"a new rhythm", told_rhythm},
    {"a new place", told_place},
    {"whose turn it is", told_swapped},
    {"the circle ended", told_ended},
    {"no new time", told_stays},
    {"no new time, and left out", told_left_out},
    {"words for an organizer", told_words},
    {"mail comes back", told_unreachable},
    {"no time for a draft", told_no_time},
    {"whose turn it is not", told_taken},
    {"no place in this round", told_waiting},
    {"no place for a newcomer", told_newcomer},
    {"a new round", told_new_round},
    {"an organizer looks for somebody new", told_rematched},
    {"an organizer gives a break", told_circle_paused},
    {"and ends it", told_circle_resumed},
    {"somebody is quiet", told_quiet_rest},
    {"a break for the reader", told_you_paused},
    {"and its end", told_you_resumed},
    {"the reader is out", told_removed},
    {"letters rest", told_resting},
    {"much mail", told_limit},
    {"much mail of all", told_limit_of_all},
    {"somebody is away", told_away},
    {NULL, NULL},
};

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
    {LETTER_TOLD, told},       {LETTER_AGENDA, agenda}, {LETTER_CADENCE, cadence},
    {LETTER_SUMMARY, summary}, {LETTER_DRAFT, draft},   {LETTER_KINDS, NULL},
};
