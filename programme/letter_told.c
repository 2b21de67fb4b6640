/* told: what somebody else's command changed for you, on your own clock. */
#include "programme/letter_kinds.h"

#include "programme/say_time.h"
#include "scheduler/working.h"

static void add_change(struct programme *p, struct arena *a, const struct told *told, struct draft *d)
{
    value_set_text(d->facts, "who", told->who);
    value_set_flag(d->facts, told->change, true);
    if (told->until)
        value_set_text(d->facts, "until", programme_say_date(a, str_of(told->until), p->now));
    value_set_flag(d->facts, "rests", told->rests);
    if (told->every)
        value_set_text(d->facts, "every", told->every);
}

static int write_one(struct programme *p, struct arena *a, const struct person *to, const struct circle *circle,
                     const struct told *told, const char *remaining, struct err *e)
{
    struct draft d;
    struct meeting next;
    const char *when = "";
    if (compose_begin(p, a, LETTER_TOLD, to, NULL, &d, e) != 0)
        return -1;
    d.circle = circle;
    d.send_at = working_next(to, p->now);
    add_change(p, a, told, &d);
    value_set_text(d.facts, "remaining", remaining);
    int rc = db_meeting_next(p->db, circle->id, p->now, a, &next, e);
    if (rc < 0 || (rc == 1 && say_meeting_time(p, a, circle, to, next.starts_at, &when, e) != 0))
        return -1;
    value_set_text(d.facts, "next_meeting", when);
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", told->who), "");
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}

int letter_told_others(struct programme *p, struct arena *a, const struct circle *circle, int64_t but,
                       const struct told *told, struct err *e)
{
    for (size_t i = 0; i < circle->count; i++) {
        struct circle without = *circle;
        struct person to;
        const char *remaining = "";
        if (circle->members[i].person_id == but)
            continue;
        int rc = db_person(p->db, circle->members[i].person_id, a, &to, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || to.state == PERSON_STOPPED || to.state == PERSON_FORGOTTEN)
            continue;
        if (strcmp(told->change, "left") == 0) {
            without.count = 0;
            for (size_t k = 0; k < circle->count; k++)
                if (circle->members[k].person_id != but)
                    without.members[without.count++] = circle->members[k];
            if (programme_others(p, a, &without, to.id, &remaining, e) != 0)
                return -1;
        }
        if (write_one(p, a, &to, circle, told, remaining, e) != 0)
            return -1;
    }
    return 0;
}

/* One letter to each organizer about a person: `words` theirs, or NULL. */
static int tell_organizers(struct programme *p, struct arena *a, const struct person *about, const char *section,
                           const struct str *words, struct err *e)
{
    const struct settings *s = p->settings;
    for (size_t i = 0; i < s->organizers_count; i++) {
        struct person organizer;
        struct draft d;
        int rc = db_person_by_address(p->db, &s->organizers[i], a, &organizer, NULL, e);
        if (rc < 0 || compose_begin(p, a, LETTER_TOLD, rc == 1 ? &organizer : NULL, &s->organizers[i], &d, e) != 0)
            return -1;
        value_set_text(d.facts, "reader", rc == 1 ? arena_str(a, person_first_name(&organizer)) : s->organizer_name.s);
        struct value *note = value_object(a);
        value_set_text(note, "name", about->name.s);
        value_set_text(note, "address", about->address.s);
        if (words)
            value_set_words(note, "words", *words);
        value_set(d.facts, section, note);
        compose_footer(&d, "You get this because you organize the programme.", "Nobody else sees this.");
        if (compose_finish(p, a, &d, e) < 0)
            return -1;
    }
    return 0;
}

int letter_told_organizers(struct hearing *h, struct str words, struct err *e)
{
    return tell_organizers(h->p, h->a, &h->person, "for_organizer", &words, e);
}

int letter_told_unreachable(struct programme *p, struct arena *a, const struct person *about, struct err *e)
{
    return tell_organizers(p, a, about, "unreachable", NULL, e);
}
