/* told: what somebody else's command changed for you, on your own clock. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "programme/say_time.h"
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

int letter_told_one(struct programme *p, struct arena *a, const struct circle *circle, const struct person *to,
                    const struct told *told, struct err *e)
{
    return write_one(p, a, to, circle, told, "", e);
}

/* One letter to each organizer: a section of the template and its facts. */
static int tell_organizers(struct programme *p, struct arena *a, const char *section, struct value *facts,
                           struct err *e)
{
    const struct settings *s = p->settings;
    for (size_t i = 0; i < s->organizers_count; i++) {
        struct person organizer;
        struct draft d;
        int rc = db_person_by_address(p->db, &s->organizers[i], a, &organizer, NULL, e);
        if (rc < 0 || compose_begin(p, a, LETTER_TOLD, rc == 1 ? &organizer : NULL, &s->organizers[i], &d, e) != 0)
            return -1;
        value_set_text(d.facts, "reader", rc == 1 ? arena_str(a, person_first_name(&organizer)) : s->organizer_name.s);
        value_set(d.facts, section, facts);
        compose_footer(&d, "You get this because you organize the programme.", "Nobody else sees this.");
        if (compose_finish(p, a, &d, e) < 0)
            return -1;
    }
    return 0;
}

static struct value *about_person(struct arena *a, const struct person *about)
{
    struct value *facts = value_object(a);
    value_set_text(facts, "name", about->name.s);
    value_set_text(facts, "address", about->address.s);
    return facts;
}

int letter_told_organizers(struct hearing *h, struct str words, struct err *e)
{
    struct value *facts = about_person(h->a, &h->person);
    value_set_words(facts, "words", words);
    return tell_organizers(h->p, h->a, "for_organizer", facts, e);
}

int letter_told_unreachable(struct programme *p, struct arena *a, const struct person *about, struct err *e)
{
    return tell_organizers(p, a, "unreachable", about_person(a, about), e);
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
    return tell_organizers(p, a, "no_time", facts, e);
}
