#include "templates/samples_priv.h"

#define PAIR_TITLE "Ana + Ben: peer mentoring"
#define ROOM       "https://meet.example.org/ana-and-ben"

static void base(struct value *f)
{
    value_set_text(f, "title", PAIR_TITLE);
    value_set_text(f, "others", "Ben");
}

static void invitation_new(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_text(f, "first_meeting", "Thursday 19 March at 14:00 CET");
    value_set_text(f, "every", "every two weeks");
    value_set_int(f, "minutes", 30);
    value_set_words(f, "place", STR(ROOM));
}

static void invitation_clocks(struct value *f, struct arena *a)
{
    invitation_new(f, a);
    value_set_text(f, "first_meeting", "Thursday 5 March at 14:00 CET (08:00 for Ben)");
    value_set_text(f, "clock_note", "Clocks change on the way: 09:00 for Ben on Thursday 19 March.");
}

static void invitation_nowhere(struct value *f, struct arena *a)
{
    invitation_new(f, a);
    value_set_text(f, "title", "Ana, Ben, Chloe + Tomáš: peer mentoring");
    value_set_text(f, "others", "Ben, Chloe and Tomáš");
    value_set_int(f, "minutes", 60);
    value_set_text(f, "place", "");
}

static const struct sample invitation[] = {{"a pair with a room", invitation_new},
                                           {"a group without one", invitation_nowhere},
                                           {"clocks that shift against each other", invitation_clocks},
                                           {NULL, NULL}};

static void update_moved(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_flag(f, "moved", true);
    value_set_text(f, "from", "Thursday 19 March at 14:00");
    value_set_text(f, "to", "Friday 20 March at 10:00 CET");
}

static void update_replaced(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_flag(f, "replaced", true);
    value_set_flag(f, "is_quiet", true);
}

static void update_place(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_flag(f, "place_changed", true);
    value_set_words(f, "place", STR("the blue room"));
}

static void update_members(struct value *f, const char *section)
{
    base(f);
    value_set_flag(f, section, true);
    value_set_text(f, "who", "Ben");
    value_set_text(f, "others", "Chloe and Tomáš");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static void update_left(struct value *f, struct arena *a)
{
    (void)a;
    update_members(f, "left");
}

static void update_joined(struct value *f, struct arena *a)
{
    (void)a;
    update_members(f, "joined");
    value_set_text(f, "others", "Ben, Chloe and Tomáš");
}

static void update_zone(struct value *f, const char *section)
{
    base(f);
    value_set_flag(f, section, true);
    value_set_text(f, "zone", "Casablanca");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static void update_clocks_moved(struct value *f, struct arena *a)
{
    (void)a;
    update_zone(f, "clocks_moved");
    value_set_text(f, "from", "Thursday 2 April at 14:00");
    value_set_text(f, "to", "Thursday 2 April at 15:00 CEST (14:00 for Ben)");
}

static void update_clock_rules(struct value *f, struct arena *a)
{
    (void)a;
    update_zone(f, "clock_rules");
    value_set_flag(f, "is_quiet", true);
}

static void update_renewed(struct value *f, struct arena *a)
{
    (void)a;
    update_zone(f, "renewed");
    value_set_flag(f, "is_quiet", true);
}

static void update_turn(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_flag(f, "moved", true);
    value_set_text(f, "from", "Wednesday 24 June at 06:00");
    value_set_text(f, "to", "Wednesday 24 June at 09:00 BST (20:00 for Ben)");
    value_set_text(f, "reason",
                   "No hour lies in everybody's working hours, so early and late take turns; this time it is late for "
                   "Ben (4 hours).");
}

static const struct sample update[] = {{"one meeting moved", update_moved},
                                       {"taking turns", update_turn},
                                       {"another series follows", update_replaced},
                                       {"a new place", update_place},
                                       {"somebody left", update_left},
                                       {"somebody joined", update_joined},
                                       {"clocks with new rules, for those elsewhere", update_clocks_moved},
                                       {"clocks with new rules, for those who live there", update_clock_rules},
                                       {"an invitation renewed", update_renewed},
                                       {NULL, NULL}};

static void cancellation_one(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_text(f, "day", "Thursday 19 March");
    value_set_text(f, "next_meeting", "Thursday 2 April at 14:00 CEST");
}

static void cancellation_all(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
}

static void cancellation_by(struct value *f, struct arena *a)
{
    cancellation_one(f, a);
    value_set_text(f, "who", "Ben");
}

static void cancellation_paused(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_text(f, "who", "Ben");
    value_set_text(f, "day", "Thursday 19 March");
    value_set_text(f, "until", "Monday 4 May");
    value_set_flag(f, "paused", true);
}

static void cancellation_circle_paused(struct value *f, struct arena *a)
{
    (void)a;
    base(f);
    value_set_text(f, "who", "Olga");
    value_set_text(f, "day", "Thursday 19 March");
    value_set_text(f, "until", "");
    value_set_flag(f, "circle_paused", true);
}

static void cancellation_left(struct value *f, struct arena *a)
{
    cancellation_all(f, a);
    value_set_text(f, "who", "Ben");
}

static void cancellation_you_left(struct value *f, struct arena *a)
{
    cancellation_all(f, a);
    value_set_flag(f, "you_left", true);
}

static void cancellation_replaced(struct value *f, struct arena *a)
{
    cancellation_all(f, a);
    value_set_flag(f, "replaced", true);
}

static void cancellation_holiday(struct value *f, struct arena *a)
{
    cancellation_one(f, a);
    value_set_text(f, "reason", "That day is Labour Day.");
}

static const struct sample cancellation[] = {{"one meeting", cancellation_one},
                                             {"the series", cancellation_all},
                                             {"somebody skips", cancellation_by},
                                             {"somebody left", cancellation_left},
                                             {"a holiday", cancellation_holiday},
                                             {"the reader left a group", cancellation_you_left},
                                             {"another series follows", cancellation_replaced},
                                             {"a break", cancellation_paused},
                                             {"an organizer gives a break", cancellation_circle_paused},
                                             {NULL, NULL}};

const struct sample_set samples_calendar[] = {
    {LETTER_INVITATION, invitation},
    {LETTER_UPDATE, update},
    {LETTER_CANCELLATION, cancellation},
    {LETTER_KINDS, NULL},
};
