/* cadence (P5): after the first meetings the rhythm becomes monthly; a word brings the old one back. */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"
#include "programme/circles.h"
#include "programme/say_time.h"
#include "scheduler/working.h"

/* How many of a circle's meetings took place, as far as is known. */
static int count_held(struct programme *p, struct arena *a, const struct circle *c, long *held, struct err *e)
{
    struct meeting *all;
    size_t count;
    if (db_meetings(p->db, c->id, a, &all, &count, e) != 0)
        return -1;
    *held = 0;
    for (size_t i = 0; i < count; i++)
        *held += all[i].state == MEETING_HELD;
    return 0;
}

static int write_one(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *first,
                     enum cadence before, int64_t to_id, struct err *e)
{
    static struct str question = {"continue", 8};
    struct person to;
    struct draft d;
    const char *others, *sees, *when;
    long held;
    int rc = db_person(p->db, to_id, a, &to, e);
    if (rc != 1 || to.state == PERSON_STOPPED || to.state == PERSON_FORGOTTEN)
        return rc < 0 ? -1 : 0;
    if (compose_begin(p, a, LETTER_CADENCE, &to, NULL, &d, e) != 0 || count_held(p, a, c, &held, e) != 0 ||
        programme_others(p, a, c, to.id, &others, e) != 0 || compose_who_sees(p, a, c, to.id, &sees, e) != 0 ||
        say_meeting_time(p, a, c, &to, first->starts_at, &when, e) != 0)
        return -1;
    d.circle = c;
    d.meeting = first;
    d.send_at = working_next(&to, p->now);
    d.not_after = first->starts_at;
    d.asked = (struct asked){.prompt = ASKED_QUESTIONS, .questions = &question, .questions_count = 1};
    value_set_flag(d.facts, arena_printf(a, "is_%s", cadence_name(c->cadence)), true);
    value_set_text(d.facts, "from", programme_say_month(to.zone, first->starts_at));
    value_set_text(d.facts, "others", others);
    value_set_int(d.facts, "meetings_held", held > 1 ? held : 0);
    value_set_text(d.facts, "next_meeting", when);
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), sees);
    if (before == CADENCE_WEEKLY)
        compose_link(&d, "tap_keep", "Keep every week", "Every week");
    else
        compose_link(&d, "tap_keep", "Keep every two weeks", "Every two weeks");
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}

int letter_cadence_send(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *first,
                        enum cadence before, struct err *e)
{
    for (size_t i = 0; i < c->count; i++)
        if (write_one(p, a, c, first, before, c->members[i].person_id, e) != 0)
            return -1;
    return 0;
}

/* "No" without saying what instead: the rhythm of the two meetings before the letter's. */
static int old_rhythm(struct hearing *h, enum cadence *out, struct err *e)
{
    struct meeting *all;
    size_t count;
    *out = CADENCE_BIWEEKLY;
    if (db_meetings(h->p->db, h->circle.id, h->a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 2; i < count; i++)
        if (all[i].id == h->meeting.id && all[i - 1].starts_at - all[i - 2].starts_at < 11 * DAY)
            *out = CADENCE_WEEKLY;
    return 0;
}

/* The way back is the command: a plain "no" becomes one. */
int letter_cadence_reply(struct hearing *h, struct err *e)
{
    struct command *back = arena_new(h->a, struct command);
    enum cadence cadence;
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        int64_t id;
        if (!str_eq_z(answer->question, "continue") || h->u.commands_count || !h->has_circle)
            continue;
        if (answer->type != ANSWER_BOOL)
            return db_words_add(h->p->db, h->person.id, WORDS_NOTE, answer->text, h->p->now, &id, e);
        if (answer->value)
            return 0;
        if (old_rhythm(h, &cadence, e) != 0)
            return -1;
        *back = (struct command){.name = COMMAND_CADENCE, .arg = str_of(cadence_name(cadence))};
        h->u.commands = back;
        h->u.commands_count = 1;
    }
    return 0;
}
