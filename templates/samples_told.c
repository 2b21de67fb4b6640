#include "templates/samples_priv.h"

static void told_base(struct value *f, const char *flag)
{
    value_set_text(f, "who", "Ben");
    value_set_text(f, "day", "Thursday 19 March");
    value_set_flag(f, flag, true);
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

static void told_rhythm(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "rhythm");
    value_set_text(f, "every", "once a month");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
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

static void told_series_stays(struct value *f, struct arena *a)
{
    told_stays(f, a);
    value_set_flag(f, "stays", false);
    value_set_flag(f, "series_stays", true);
}

static void told_series_agreed(struct value *f, struct arena *a)
{
    told_stays(f, a);
    value_set_flag(f, "stays", false);
    value_set_flag(f, "series_agreed", true);
    value_set_text(f, "new_time", "Friday 3 April at 10:00 CEST (09:00 for Ben)");
}

const struct sample samples_told[] = {
    {"one of a group is absent", told_absent},
    {"a break", told_paused},
    {"back again", told_resumed},
    {"a new rhythm", told_rhythm},
    {"whose turn it is", told_swapped},
    {"the circle ended", told_ended},
    {"no new time", told_stays},
    {"no new time, and left out", told_left_out},
    {"no new time for all meetings", told_series_stays},
    {"all meetings move when the next one is over", told_series_agreed},
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
