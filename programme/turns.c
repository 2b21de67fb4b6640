#include "programme/turns.h"

#include "db/contributions.h"
#include "programme/letter_kinds.h"

static bool has_mentee(const struct circle *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->members[i].role == MEMBER_MENTEE)
            return true;
    return false;
}

int turn_is_possible(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                     const struct member *member, struct person *who, struct err *e)
{
    if (member->role == MEMBER_MENTOR && has_mentee(c)) /* the mentee owns the meeting */
        return 0;
    int rc = db_person(p->db, member->person_id, a, who, e);
    if (rc != 1)
        return rc;
    return !person_is_away(who, m->starts_at) && !who->rests;
}

int turn_of(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m, struct person *who,
            struct err *e)
{
    int64_t holder = 0, fewest = INT64_MAX, oldest = INT64_MAX;
    bool found = false;
    if (db_turn(p->db, m->id, &holder, e) < 0)
        return -1;
    for (size_t i = 0; i < c->count; i++) {
        struct person member;
        int64_t count, last;
        int rc = turn_is_possible(p, a, c, m, &c->members[i], &member, e);
        if (rc < 0)
            return -1;
        if (rc == 0)
            continue;
        if (member.id == holder) {
            *who = member;
            return 1;
        }
        if (db_turns_of(p->db, c->id, m->id, member.id, &count, &last, e) != 0)
            return -1;
        if (count > fewest || (count == fewest && last >= oldest))
            continue;
        fewest = count;
        oldest = last;
        *who = member;
        found = true;
    }
    return !found ? 0 : db_turn_set(p->db, m->id, who->id, e) != 0 ? -1 : 1;
}

static bool is_called(const struct person *p, struct str name)
{
    return str_eq_nocase(name, str_of(p->name.s)) || str_eq_nocase(name, person_first_name(p)) ||
           str_eq_nocase(name, str_of(p->address.s));
}

/* The other member of that name who can bring a problem: 1, 0, -1. */
static int named_member(struct hearing *h, const struct meeting *m, struct str name, struct person *who, struct err *e)
{
    for (size_t i = 0; i < h->circle.count; i++) {
        int rc = turn_is_possible(h->p, h->a, &h->circle, m, &h->circle.members[i], who, e);
        if (rc < 0 || (rc == 1 && who->id != h->person.id && is_called(who, name)))
            return rc;
    }
    return 0;
}

static int note_nobody(struct hearing *h, const char **outcome, struct err *e)
{
    const char *others;
    if (programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0)
        return -1;
    value_set_text(hear_note(h, "no_member"), "others", others);
    *outcome = "no_member";
    return 0;
}

int turn_swap(struct hearing *h, const struct meeting *m, struct str name, const char **outcome, struct err *e)
{
    struct person holder, other;
    const char *when = programme_say_time(h->a, h->person.zone, m->starts_at, h->p->now);
    int has_holder = turn_of(h->p, h->a, &h->circle, m, &holder, e);
    int has_other = has_holder < 0 ? -1 : named_member(h, m, str_trim(name), &other, e);
    if (has_other <= 0 || has_holder == 0)
        return has_other < 0 ? -1 : note_nobody(h, outcome, e);
    bool gives = holder.id == h->person.id, takes = holder.id == other.id;
    struct value *note = hear_note(h, gives || takes ? "swapped" : "not_my_turn");
    value_set_text(note, "name", arena_str(h->a, person_first_name(gives || takes ? &other : &holder)));
    value_set_text(note, "meeting", when);
    *outcome = gives || takes ? "done" : "not_my_turn";
    if (!gives && !takes)
        return 0;
    value_set_flag(note, "is_theirs", gives);
    struct told told = {
        .change = gives ? "swapped" : "taken", .who = arena_str(h->a, person_first_name(&h->person)), .meeting = m};
    if (db_turn_set(h->p->db, m->id, gives ? other.id : h->person.id, e) != 0)
        return -1;
    return letter_told_one(h->p, h->a, &h->circle, &other, &told, e);
}
