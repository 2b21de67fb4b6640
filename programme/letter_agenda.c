/* agenda (P8): who has how many minutes, what each brings, and what became of the last takeaways. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "db/contributions.h"
#include "db/takeaways.h"
#include "programme/circles.h"
#include "programme/say_time.h"
#include "programme/turns.h"
#include "scheduler/agenda.h"
#include "scheduler/rhythm.h"

#define OUTCOMES_MAX 12
#define BROUGHT_MAX  6 /* of one member */

bool letter_agenda_plan(const struct planned *planned, const struct person *member, struct due *due)
{
    due->ready_at = rhythm_agenda_at(member, planned->meeting);
    due->not_after = planned->meeting->starts_at;
    return true;
}

/* "You", or a first name. */
static const char *say_who(struct arena *a, const struct person *member, const struct person *reader)
{
    return member->id == reader->id ? "You" : arena_str(a, person_first_name(member));
}

static void add_outcome(struct arena *a, struct value *list, const char *who, const struct takeaway *t)
{
    static const char *const flags[] = {"is_open",        "is_done",    "is_in_progress",
                                        "is_not_started", "is_dropped", "is_blocked"};
    struct value *v = value_object(a);
    value_set_text(v, "who", who);
    value_set_words(v, "text", str_of(t->text));
    value_set_flag(v, flags[t->status], true);
    if (*t->remark)
        value_set_words(v, "remark", str_of(t->remark));
    value_append(list, v);
}

/* What the members took away from the last meeting or closed since, but for what they keep to themselves. */
static int add_outcomes(struct programme *p, struct arena *a, const struct circle *c, struct draft *d, size_t *added,
                        struct err *e)
{
    struct meeting last;
    struct value *list = value_list(a);
    *added = 0;
    int rc = db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (rc != 1)
        return rc;
    for (size_t i = 0; i < c->count; i++) {
        struct person member;
        struct takeaway *t;
        size_t count;
        if (db_person(p->db, c->members[i].person_id, a, &member, e) != 1 ||
            db_takeaways_since(p->db, member.id, c->id, last.starts_at, a, &t, &count, e) != 0)
            return -1;
        for (size_t k = 0; k < count && *added < OUTCOMES_MAX; k++)
            if (*t[k].text) {
                add_outcome(a, list, say_who(a, &member, d->person), &t[k]);
                ++*added;
            }
    }
    value_set(d->facts, "outcomes", list);
    return 0;
}

/* One member's part, but for its minutes; NULL on error. */
static struct value *part_of(struct programme *p, struct arena *a, const struct meeting *m, const struct person *member,
                             const struct person *reader, struct err *e)
{
    struct contribution *brought;
    size_t count, shown = 0;
    struct value *part = value_object(a), *list = value_list(a);
    if (db_contributions(p->db, m->id, member->id, a, &brought, &count, e) != 0)
        return NULL;
    for (size_t i = 0; i < count && shown < BROUGHT_MAX; i++) {
        if (brought[i].is_private || !*brought[i].text)
            continue;
        struct value *v = value_object(a);
        value_set_words(v, "text", str_of(brought[i].text));
        value_set_flag(v, "is_problem", brought[i].kind == CONTRIBUTION_PROBLEM);
        value_append(list, v);
        shown++;
    }
    value_set_text(part, "who", say_who(a, member, reader));
    value_set(part, "brought", list);
    return part;
}

/* The members who are there, who brings the problem first. */
static int present(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                   struct person *members, size_t *count, bool *has_problem, struct err *e)
{
    struct person who = {.id = 0};
    int rc = turn_of(p, a, c, m, &who, e);
    if (rc < 0)
        return -1;
    *has_problem = rc == 1;
    *count = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person member;
        if (db_person(p->db, c->members[i].person_id, a, &member, e) != 1)
            return -1;
        if (person_is_away(&member, m->starts_at))
            continue;
        members[(*count)++] = member;
        if (member.id == who.id && *count > 1) {
            members[*count - 1] = members[0];
            members[0] = member;
        }
    }
    return 0;
}

static int add_parts(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                     struct draft *d, struct err *e)
{
    struct person members[CIRCLE_MEMBERS_MAX];
    struct agenda_wanted wanted = {.minutes = m->minutes};
    size_t outcomes;
    if (add_outcomes(p, a, c, d, &outcomes, e) != 0 ||
        present(p, a, c, m, members, &wanted.members, &wanted.has_problem, e) != 0)
        return -1;
    wanted.has_outcomes = outcomes > 0;
    struct agenda_minutes minutes = agenda_split(&wanted);
    struct value *parts = value_list(a);
    for (size_t i = 0; i < wanted.members; i++) {
        struct value *part = part_of(p, a, m, &members[i], d->person, e);
        bool is_turn = i == 0 && wanted.has_problem;
        if (!part)
            return -1;
        value_set_flag(part, "is_turn", is_turn);
        value_set_int(part, "minutes", is_turn ? minutes.problem : minutes.each);
        value_append(parts, part);
    }
    value_set(d->facts, "parts", parts);
    value_set_int(d->facts, "opening_minutes", minutes.opening);
    value_set_int(d->facts, "closing_minutes", minutes.closing);
    return 0;
}

int letter_agenda_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                        struct err *e)
{
    struct circle c;
    struct meeting m;
    struct draft d;
    const char *others, *when, *clock_note;
    int rc = circle_of_due(p, a, due, &c, &m, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if (compose_begin(p, a, LETTER_AGENDA, to, NULL, &d, e) != 0 || add_parts(p, a, &c, &m, &d, e) != 0 ||
        programme_others(p, a, &c, to->id, &others, e) != 0 ||
        say_meeting_time(p, a, &c, to, m.starts_at, &when, e) != 0 ||
        say_clock_note(p, a, &c, to, &m, &clock_note, e) != 0)
        return -1;
    struct civil wall = zone_from_utc(to->zone, m.starts_at);
    d.circle = &c;
    d.meeting = &m;
    d.not_after = m.starts_at;
    value_set_text(d.facts, "day", programme_say_weekday(to->zone, m.starts_at));
    value_set_text(d.facts, "time", arena_printf(a, "%02d:%02d", wall.hour, wall.minute));
    value_set_text(d.facts, "meeting", when);
    value_set_text(d.facts, "clock_note", clock_note);
    value_set_int(d.facts, "minutes", m.minutes);
    value_set_text(d.facts, "others", others);
    value_set_flag(d.facts, "is_first", m.ordinal == 1);
    if (*c.where)
        value_set_words(d.facts, "place", str_of(c.where));
    if (*c.goal)
        value_set_words(d.facts, "goal", str_of(c.goal));
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), "");
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}
