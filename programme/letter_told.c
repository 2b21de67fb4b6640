/* told: what somebody else's command changed for you, on your own clock. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "programme/say_time.h"
#include "programme/organizer.h"
#include "programme/slots.h"
#include "scheduler/working.h"

#define MISSES 3

static const char *say_day(struct arena *a, const char *zone, int64_t t, int64_t now)
{
    char day[CLOCK_RFC3339_SIZE];
    struct civil c = zone_from_utc(zone, t);
    civil_format_date(&c, day);
    return programme_say_date(a, str_of(day), now);
}

static void add_change(struct programme *p, struct arena *a, const struct told *told, struct draft *d)
{
    if (told->who)
        value_set_text(d->facts, "who", told->who);
    value_set_flag(d->facts, told->change, true);
    if (told->until)
        value_set_text(d->facts, "until", programme_say_date(a, str_of(told->until), p->now));
    value_set_flag(d->facts, "rests", told->rests);
    if (told->every)
        value_set_text(d->facts, "every", told->every);
    if (told->meeting)
        value_set_text(d->facts, "day", say_day(a, d->person->zone, told->meeting->starts_at, p->now));
}

static int write_one(struct programme *p, struct arena *a, const struct person *to, const struct circle *circle,
                     const struct told *told, struct err *e)
{
    struct draft d;
    struct meeting next;
    const char *others, *when = "";
    if (compose_begin(p, a, LETTER_TOLD, to, NULL, &d, e) != 0 ||
        programme_others(p, a, circle, to->id, &others, e) != 0)
        return -1;
    d.circle = circle;
    d.send_at = working_next(to, p->now);
    d.not_after = told->meeting ? told->meeting->starts_at : 0; /* once it begins, they see for themselves */
    add_change(p, a, told, &d);
    value_set_text(d.facts, "others", others);
    int rc = circle->state == CIRCLE_ACTIVE ? db_meeting_next(p->db, circle->id, p->now, a, &next, e) : 0;
    if (rc < 0 || (rc == 1 && say_meeting_time(p, a, circle, to, next.starts_at, &when, e) != 0))
        return -1;
    value_set_text(d.facts, "next_meeting", when);
    if (told->first_at && say_meeting_time(p, a, circle, to, told->first_at, &when, e) != 0)
        return -1;
    value_set_text(d.facts, "new_time", told->first_at ? when : "");
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", *others ? others : told->who), "");
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}

int letter_told_person(struct programme *p, struct arena *a, const struct person *to, const struct told *told,
                       struct err *e)
{
    struct draft d;
    if (compose_begin(p, a, LETTER_TOLD, to, NULL, &d, e) != 0)
        return -1;
    d.send_at = working_next(to, p->now);
    add_change(p, a, told, &d);
    compose_link(&d, "tap_back", "Please go on with my letters", "Resume");
    compose_footer(&d, "You get this because you are part of this programme.", "");
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}

int letter_told_others(struct programme *p, struct arena *a, const struct circle *circle, int64_t but,
                       const struct told *told, struct err *e)
{
    for (size_t i = 0; i < circle->count; i++) {
        struct person to;
        if (circle->members[i].person_id == but)
            continue;
        int rc = db_person(p->db, circle->members[i].person_id, a, &to, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || to.state == PERSON_STOPPED || to.state == PERSON_FORGOTTEN)
            continue;
        if (write_one(p, a, &to, circle, told, e) != 0)
            return -1;
    }
    return 0;
}

int letter_told_one(struct programme *p, struct arena *a, const struct circle *circle, const struct person *to,
                    const struct told *told, struct err *e)
{
    return write_one(p, a, to, circle, told, e);
}

/* One letter to each organizer: a section of the template and its facts. Their answer may name these circles. */
static int tell_organizers(struct programme *p, struct arena *a, const char *section, struct value *facts,
                           const struct circle *circles, size_t count, struct err *e)
{
    for (size_t i = 0; i < p->settings->organizers_count; i++) {
        struct person organizer;
        struct draft d;
        if (organizer_person(p, a, i, &organizer, e) != 0)
            return -1;
        if (organizer.state == PERSON_STOPPED)
            continue;
        if (organizer_begin(p, a, LETTER_TOLD, &organizer, &d, e) != 0)
            return -1;
        value_set(d.facts, section, facts);
        for (size_t k = 0; k < count; k++)
            organizer_names(a, &d, (long)circles[k].number, circles[k].id);
        compose_footer(&d, "You get this because you organize the programme.", "Nobody else sees this.");
        if (compose_finish(p, a, &d, e) < 0)
            return -1;
    }
    return 0;
}

static int tell_about_person(struct programme *p, struct arena *a, const struct person *about, const char *section,
                             const struct str *words, struct err *e)
{
    struct value *facts = value_object(a);
    struct circle *circles;
    size_t count;
    value_set_text(facts, "name", about->name.s);
    value_set_text(facts, "address", about->address.s);
    if (words)
        value_set_words(facts, "words", *words);
    if (db_circles_of(p->db, about->id, a, &circles, &count, e) != 0)
        return -1;
    return tell_organizers(p, a, section, facts, circles, count, e);
}

int letter_told_organizers(struct hearing *h, struct str words, struct err *e)
{
    return tell_about_person(h->p, h->a, &h->person, "for_organizer", &words, e);
}

int letter_told_unreachable(struct programme *p, struct arena *a, const struct person *about, struct err *e)
{
    return tell_about_person(p, a, about, "unreachable", NULL, e);
}

int letter_told_limit(struct hearing *h, int64_t person_id, struct err *e)
{
    static const char said[] = "limit";
    struct value *facts = value_object(h->a);
    int rc = db_command_was_noted(h->p->db, person_id, said, h->p->now - DAY, e);
    if (rc != 0)
        return rc < 0 ? -1 : 0;
    if (db_command_note(h->p->db, h->mail->id, person_id, 0, said, "the organizers were told", h->p->now, e) != 0)
        return -1;
    if (person_id)
        return tell_about_person(h->p, h->a, &h->person, said, NULL, e);
    value_set_flag(facts, "is_everybody", true);
    return tell_organizers(h->p, h->a, said, facts, NULL, 0, e);
}

int letter_told_no_time(struct programme *p, struct arena *a, const struct circle *circle, const struct slot_search *s,
                        struct err *e)
{
    struct slot misses[MISSES];
    size_t count = slot_find_misses(s, p->now, misses, MISSES);
    struct value *facts = value_object(a), *list = value_list(a);
    const char *names;
    if (programme_others(p, a, circle, 0, &names, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct value *miss = value_object(a);
        value_set_text(miss, "time", programme_say_time(a, circle->zone, misses[i].starts_at, p->now));
        const char *why = slots_say_burden(a, s, &misses[i]);
        value_set_text(miss, "why", *why ? why : "somebody has another meeting or a day off");
        value_append(list, miss);
    }
    value_set_int(facts, "number", (long)circle->number);
    value_set_text(facts, "names", names);
    value_set(facts, "misses", list);
    return tell_organizers(p, a, "no_time", facts, circle, 1, e);
}

int letter_told_resting(struct programme *p, struct arena *a, const struct person *about, struct err *e)
{
    return tell_about_person(p, a, about, "resting", NULL, e);
}
