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

static void told_ended(struct value *f, struct arena *a)
{
    (void)a;
    told_base(f, "ended");
}

static const struct sample told[] = {
    {"no meeting", told_skipped},     {"one of a group is absent", told_absent},
    {"a break", told_paused},         {"back again", told_resumed},
    {"left a pair", told_left},       {"left a group", told_left_group},
    {"a new time", told_moved},       {"a new rhythm", told_rhythm},
    {"a new place", told_place},      {"whose turn it is", told_swapped},
    {"the circle ended", told_ended}, {NULL, NULL},
};

const struct sample_set samples_notices[] = {
    {LETTER_TOLD, told},
    {LETTER_KINDS, NULL},
};
