/* introduction (P2, P23): who you are put together with, how to begin, and what do you want to work on? */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"
#include "programme/answers.h"
#include "programme/circles.h"
#include "programme/profile.h"
#include "programme/say_time.h"
#include "programme/skills.h"

#define FINE          "Fine with me"
#define OWN_WORDS_MAX 8

/* What a member said when they joined, in their own words. */
static int add_own_words(struct programme *p, struct arena *a, int64_t person_id, struct value *member, struct err *e)
{
    struct value *says = value_list(a);
    struct words words;
    size_t next = 0, count = 0;
    int rc;
    while (count < OWN_WORDS_MAX && (rc = profile_next_words(p, a, person_id, &next, &words, e)) != 0) {
        if (rc < 0)
            return -1;
        struct value *v = value_object(a);
        value_set_text(v, "label", profile_label_for_others(words.kind));
        value_set_words(v, "text", str_of(words.text));
        value_append(says, v);
        count++;
    }
    value_set(member, "says", says);
    return 0;
}

/* "Ana Silva", "Ana Silva and Ben Okafor"; each member's line; the addresses that colleagues know anyway. */
static int add_members(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                       struct draft *d, struct err *e)
{
    struct value *members = value_list(a);
    const char *full = "";
    size_t seen = 0, others = c->count - 1;
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        if (c->members[i].person_id == to->id)
            continue;
        if (db_person(p->db, c->members[i].person_id, a, &m, e) != 1)
            return -1;
        struct value *v = value_object(a);
        value_set_text(v, "name", m.name.s);
        value_set_text(v, "address", m.address.s);
        if (add_own_words(p, a, m.id, v, e) != 0)
            return -1;
        value_append(members, v);
        full = arena_printf(a, "%s%s%s", full, seen == 0 ? "" : seen + 1 == others ? " and " : ", ", m.name.s);
        seen++;
    }
    value_set(d->facts, "members", members);
    value_set_text(d->facts, "others_full", full);
    value_set_flag(d->facts, "is_pair", others == 1);
    return 0;
}

/* The first thing that one offers and the other seeks; empty when there is none. */
static struct str common_entry(struct arena *a, const char *offers, const char *seeks)
{
    struct str list = str_of(offers), piece;
    while (str_next_piece(&list, ';', &piece))
        if (skills_has(a, seeks, str_trim(piece)))
            return str_trim(piece);
    return STR("");
}

/* Why these people, said to one of them. What was traded away in the match is the organizer's. */
static int say_reason(struct programme *p, struct arena *a, const struct circle *c, const struct person *to,
                      const char **out, struct err *e)
{
    const char *text = "";
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        if (c->members[i].person_id == to->id)
            continue;
        if (db_person(p->db, c->members[i].person_id, a, &m, e) != 1)
            return -1;
        struct str name = person_first_name(&m), given = common_entry(a, m.offers, to->seeks),
                   taken = common_entry(a, to->offers, m.seeks);
        if (given.n)
            text = arena_printf(a, "%s%s%.*s offers %.*s, which you are looking for.", text, *text ? " " : "",
                                (int)name.n, name.s, (int)given.n, given.s);
        if (taken.n)
            text = arena_printf(a, "%s%sYou offer %.*s, which %.*s is looking for.", text, *text ? " " : "",
                                (int)taken.n, taken.s, (int)name.n, name.s);
    }
    *out = text;
    return 0;
}

int letter_introduction_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                              struct err *e)
{
    static struct str questions[] = {{"goal", 4}, {"where", 5}};
    struct circle c;
    struct meeting first;
    struct draft d;
    const char *others, *sees, *reason, *when;
    int rc = db_circle(p->db, due->circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, due->about, a, &first, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if (c.state != CIRCLE_ACTIVE)
        return 1;
    if (compose_begin(p, a, LETTER_INTRODUCTION, to, NULL, &d, e) != 0 || add_members(p, a, &c, to, &d, e) != 0 ||
        programme_others(p, a, &c, to->id, &others, e) != 0 || say_reason(p, a, &c, to, &reason, e) != 0 ||
        compose_who_sees(p, a, &c, to->id, &sees, e) != 0 ||
        say_meeting_time(p, a, &c, to, first.starts_at, &when, e) != 0)
        return -1;
    d.circle = &c;
    d.meeting = &first;
    d.not_after = due->not_after;
    d.asked = (struct asked){.prompt = ASKED_QUESTIONS, .questions = questions, .questions_count = *c.where ? 1 : 2};
    value_set_text(d.facts, "others", others);
    value_set_text(d.facts, "reason", reason);
    value_set_text(d.facts, "first_meeting", when);
    value_set_int(d.facts, "minutes", first.minutes);
    if (*c.where)
        value_set_words(d.facts, "place", str_of(c.where));
    compose_footer(&d, "You get this because you are part of this programme.", sees);
    compose_link(&d, "tap_fine", FINE, FINE);
    compose_link(&d, "tap_organizer", "Ask the organizer about this match",
                 "organizer: I would like to talk about this match");
    rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

int letter_introduction_reply(struct hearing *h, struct err *e)
{
    return answers_take(h, e);
}
