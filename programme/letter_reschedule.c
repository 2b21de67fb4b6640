/* reschedule (P6): a new time for a meeting; a member's proposal, or three times that suit all. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "programme/attendance.h"
#include "programme/say_time.h"

#define NUMBERS_MAX 12

static const char *say(struct arena *a, const struct person *to, int64_t t, int64_t now)
{
    return programme_say_time(a, to->zone, t, now);
}

/* What stands, numbered: for the letter and for understanding the answer. */
static int list_standing(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                         const struct proposal *standing, size_t count, struct draft *d, struct err *e)
{
    struct value *slots = value_list(a);
    struct clocks all;
    if (say_clocks_of(p, a, c, &all, e) != 0)
        return -1;
    d->asked = (struct asked){.prompt = ASKED_MEETING, .items = arena_array(a, struct asked_item, count)};
    for (size_t i = 0; i < count; i++) {
        char wall[CLOCK_RFC3339_SIZE];
        struct value *v = value_object(a);
        struct civil local = zone_from_utc(to->zone, standing[i].starts_at);
        civil_format_minute(&local, wall);
        d->asked.items[i] =
            (struct asked_item){.ref = (int)i + 1, .text = str_of(arena_strdup(a, wall)), .id = standing[i].id};
        value_set_int(v, "number", (long)i + 1);
        value_set_text(v, "time", say_time_for_all(a, &all, to, standing[i].starts_at, p->now));
        const char *body = arena_printf(a, "%zu, %s", i + 1, say(a, to, standing[i].starts_at, p->now));
        value_set_link(v, "tap", arena_printf(a, "Number %zu suits me", i + 1), d->reply_to.s, body, d->code);
        value_append(slots, v);
    }
    d->asked.items_count = count;
    value_set(d->facts, "slots", slots);
    return 0;
}

static int first_name(struct programme *p, struct arena *a, int64_t id, const char **out, struct err *e)
{
    struct person who;
    *out = "";
    int rc = id ? db_person(p->db, id, a, &who, e) : 0;
    if (rc == 1)
        *out = arena_str(a, person_first_name(&who));
    return rc < 0 ? -1 : 0;
}

/* One proposal of somebody: a yes or no. */
static int say_proposal(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                        const struct proposal *pr, struct draft *d, struct err *e)
{
    const char *who, *when;
    if (first_name(p, a, pr->person_id, &who, e) != 0 || say_meeting_time(p, a, c, to, pr->starts_at, &when, e) != 0)
        return -1;
    value_set_flag(d->facts, "proposal", true);
    value_set_text(d->facts, "who", who);
    value_set_text(d->facts, "new_time", when);
    value_set(d->facts, "slots", value_list(a));
    d->asked.meeting = d->asked.items[0].text; /* "4pm instead" is about the proposed day */
    compose_link(d, "tap_yes", "Yes, that suits me", "Yes");
    compose_link(d, "tap_no", "No, not then", "No");
    return 0;
}

/* Until when, and what happens then. */
static const char *say_series_deadline(struct arena *a, const struct circle *c, const char *until)
{
    return c->count > 2 ? arena_printf(a, "It is decided on %s.", until)
                        : arena_printf(a, "Without an answer by %s your meetings stay as they are.", until);
}

static const char *say_deadline(struct programme *p, struct arena *a, const struct negotiation *n,
                                const struct circle *c, const struct meeting *m, const struct person *to)
{
    const char *until = say(a, to, n->decide_at, p->now);
    if (n->is_series)
        return say_series_deadline(a, c, until);
    if (m->state != MEETING_PLANNED)
        return arena_printf(a, "Without an answer by %s this meeting is left out.", until);
    if (c->count > 2)
        return arena_printf(a, "It is decided on %s.", until);
    return arena_printf(a, "Without an answer by %s the meeting stays as it was.", until);
}

/* How often, and how clocks shift on the way when one time is asked about. */
static int say_series(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                      const struct proposal *standing, size_t count, struct draft *d, struct err *e)
{
    const char *note = "";
    struct circle then = *c;
    then.series_wall = zone_from_utc(c->zone, standing->starts_at);
    if (count == 1 && say_clock_ahead(p, a, &then, to, &note, e) != 0)
        return -1;
    value_set_flag(d->facts, "series", true);
    value_set_text(d->facts, "every", programme_say_rhythm(c->cadence));
    value_set_text(d->facts, "clock_note", note);
    return 0;
}

/* Whether `to` has said something to everything that stands. */
static bool has_answered(const struct proposal *standing, size_t count, int64_t person)
{
    size_t said = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < standing[i].votes_count; k++)
            said += standing[i].votes[k].person_id == person;
    return said == count;
}

static int write(struct programme *p, struct arena *a, const struct negotiation *n, const struct circle *c,
                 const struct meeting *m, const struct person *to, struct err *e)
{
    struct draft d;
    const struct proposal *standing;
    const char *others, *sees, *cannot;
    size_t count = negotiation_standing(n, c, &standing);
    if (has_answered(standing, count, to->id))
        return 1;
    if (compose_begin(p, a, LETTER_RESCHEDULE, to, NULL, &d, e) != 0 ||
        programme_others(p, a, c, to->id, &others, e) != 0 || compose_who_sees(p, a, c, to->id, &sees, e) != 0 ||
        first_name(p, a, n->cannot_id == to->id ? 0 : n->cannot_id, &cannot, e) != 0 ||
        list_standing(p, a, c, to, standing, count, &d, e) != 0)
        return -1;
    d.circle = c;
    d.meeting = m;
    d.not_after = n->decide_at;
    value_set_text(d.facts, "others", others);
    value_set_text(d.facts, "old_time", say(a, to, m->starts_at, p->now));
    value_set_text(d.facts, "cannot", cannot);
    value_set_text(d.facts, "deadline", say_deadline(p, a, n, c, m, to));
    if (n->is_series && say_series(p, a, c, to, standing, count, &d, e) != 0)
        return -1;
    if (n->round < ROUND_OF_SLOTS && count > 1)
        value_set_flag(d.facts, "proposals", true);
    else if (n->round < ROUND_OF_SLOTS && say_proposal(p, a, c, to, standing, &d, e) != 0)
        return -1;
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), sees);
    int rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

/* Twice in a row, or for the whole series, the time did not suit: would another, or another rhythm? */
static int write_twice(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                       struct err *e)
{
    struct draft d;
    struct meeting next;
    const char *others, *sees, *when;
    int rc = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    if (rc < 0 || c->state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : 1;
    if (compose_begin(p, a, LETTER_RESCHEDULE, to, NULL, &d, e) != 0 ||
        programme_others(p, a, c, to->id, &others, e) != 0 || compose_who_sees(p, a, c, to->id, &sees, e) != 0)
        return -1;
    d.circle = c;
    d.meeting = rc == 1 ? &next : NULL;
    value_set_flag(d.facts, "twice", true);
    value_set_text(d.facts, "others", others);
    d.asked = (struct asked){.prompt = ASKED_MEETING};
    if (rc == 1) {
        char wall[CLOCK_RFC3339_SIZE];
        struct civil local = zone_from_utc(to->zone, next.starts_at);
        civil_format_minute(&local, wall);
        d.asked.meeting = str_of(arena_strdup(a, wall));
        if (say_meeting_time(p, a, c, to, next.starts_at, &when, e) != 0)
            return -1;
        value_set_text(d.facts, "next_meeting", when);
    }
    compose_link(&d, "tap_less", "Less often would suit me better",
                 c->cadence >= CADENCE_MONTHLY ? "Quarterly" : "Monthly");
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), sees);
    rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

int letter_reschedule_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                            struct err *e)
{
    struct negotiation n;
    struct circle c;
    struct meeting m;
    if (due->about == due->circle_id) {
        int found = db_circle(p->db, due->circle_id, a, &c, e);
        return found == 1 ? write_twice(p, a, &c, to, e) : found < 0 ? -1 : 1;
    }
    int rc = db_negotiation_of_proposal(p->db, due->about, &n, e);
    if (rc == 1)
        rc = db_circle(p->db, n.circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, n.meeting_id, a, &m, e);
    if (rc != 1 || !n.is_open || c.state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : 1;
    return write(p, a, &n, &c, &m, to, e);
}

int letter_reschedule_note_series(struct hearing *h, enum negotiated came, int64_t to, struct err *e)
{
    static const char *const sections[] = {
        [NEGOTIATED_ASKED] = "asked_series",       [NEGOTIATED_NOTED] = "noted_times",
        [NEGOTIATED_MOVED] = "moved_series",       [NEGOTIATED_AGREED] = "agreed_series",
        [NEGOTIATED_OFFERED] = "offered_series",   [NEGOTIATED_STAYS] = "stays",
        [NEGOTIATED_TOO_SOON] = "series_too_soon", [NEGOTIATED_BEYOND] = "series_too_soon",
        [NEGOTIATED_SAME] = "same_time",           [NEGOTIATED_FULL] = "times_stand",
    };
    const char *others, *when = "";
    struct value *note = hear_note(h, came == NEGOTIATED_STAYS && !to ? "no_slots" : sections[came]);
    if (programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0 ||
        (to && say_meeting_time(h->p, h->a, &h->circle, &h->person, to, &when, e) != 0))
        return -1;
    value_set_text(note, "others", others);
    value_set_text(note, "to", when);
    value_set_text(note, "every", programme_say_rhythm(h->circle.cadence));
    h->noted.says_next_meeting = false;
    return 0;
}

int letter_reschedule_note(struct hearing *h, const struct meeting *m, enum negotiated came, int64_t to, int64_t from,
                           struct err *e)
{
    static const char *const sections[] = {
        [NEGOTIATED_ASKED] = "asked_others", [NEGOTIATED_NOTED] = "noted_times", [NEGOTIATED_MOVED] = "moved",
        [NEGOTIATED_OFFERED] = "offered",    [NEGOTIATED_STAYS] = "stays",       [NEGOTIATED_TOO_SOON] = "too_soon",
        [NEGOTIATED_BEYOND] = "beyond",      [NEGOTIATED_SAME] = "same_time",    [NEGOTIATED_FULL] = "times_stand",
    };
    const char *others, *when;
    struct value *note = hear_note(h, sections[came]);
    if (programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0 ||
        say_meeting_time(h->p, h->a, &h->circle, &h->person, came == NEGOTIATED_MOVED ? m->starts_at : to, &when, e) !=
            0)
        return -1;
    value_set_text(note, "others", others);
    value_set_text(note, "to", when);
    value_set_text(note, "from", say(h->a, &h->person, from, h->p->now));
    h->noted.says_next_meeting = false;
    return 0;
}

/* The rows of the numbers that suit. False when the mail says nothing about them. */
static bool chosen(const struct hearing *h, int64_t *ids, size_t *count)
{
    bool says = false;
    *count = 0;
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        bool is_number = str_eq_z(answer->question, "slot") && answer->type == ANSWER_INT;
        if (!str_eq_z(answer->question, "slot") || answer->type == ANSWER_TEXT)
            continue;
        says = true;
        for (size_t k = 0; k < h->asked.items_count && is_number; k++)
            if (h->asked.items[k].ref == answer->value && *count < NUMBERS_MAX)
                ids[(*count)++] = h->asked.items[k].id;
    }
    return says;
}

/* What the letter asked about: 1; 0 when it asked whether time or rhythm should change; -1. */
static int asked_about(struct hearing *h, struct negotiation *n, struct err *e)
{
    return h->asked.items_count ? db_negotiation_of_proposal(h->p->db, h->asked.items[0].id, n, e) : 0;
}

int letter_reschedule_is_of_series(struct hearing *h, struct err *e)
{
    struct negotiation n;
    if (!h->has_letter || h->letter.kind != LETTER_RESCHEDULE)
        return 0;
    int rc = asked_about(h, &n, e);
    return rc == 1 ? n.is_series : rc == 0 ? 1 : -1;
}

/* "Yes" to the question whether another time would be better. */
static int offer_times(struct hearing *h, struct err *e)
{
    enum negotiated came;
    if (!attendance_said(h, true) || !h->has_circle || h->circle.state != CIRCLE_ACTIVE)
        return 0;
    if (negotiation_offer_series(h->p, h->a, &h->circle, &came, e) != 0)
        return -1;
    return letter_reschedule_note_series(h, came, 0, e);
}

/* The time that a number or a yes is about; of a no the end of asking. */
static int64_t time_of(const struct negotiation *n, const int64_t *ids, size_t count)
{
    for (size_t i = 0; i < n->count; i++)
        if (count && n->proposals[i].id == ids[0])
            return n->proposals[i].starts_at;
    return n->decide_at;
}

int letter_reschedule_reply(struct hearing *h, struct err *e)
{
    struct negotiation n;
    enum negotiated came;
    int64_t ids[NUMBERS_MAX];
    size_t count;
    int rc = asked_about(h, &n, e);
    if (rc <= 0)
        return rc < 0 ? -1 : offer_times(h, e);
    if (!h->has_meeting || !chosen(h, ids, &count))
        return 0;
    if (!n.is_open) { /* somebody was faster, or time ran out */
        hear_note(h, "settled_already");
        h->noted.says_next_meeting = true;
        return 0;
    }
    int64_t from = h->meeting.starts_at;
    if (negotiation_answer(h->p, h->a, &n, &h->circle, &h->meeting, &h->person, ids, count, &came, e) != 0)
        return -1;
    if (n.is_series)
        return letter_reschedule_note_series(h, came, came == NEGOTIATED_NOTED ? n.decide_at : time_of(&n, ids, count),
                                             e);
    return letter_reschedule_note(h, &h->meeting, came, n.decide_at, from, e);
}
