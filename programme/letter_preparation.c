/* preparation (P7, P9, P13): three working days before a meeting, what will you bring? */
#include "programme/letter_kinds.h"

#include "db/contributions.h"
#include "db/takeaways.h"
#include "programme/answers.h"
#include "programme/attendance.h"
#include "programme/circles.h"
#include "programme/say_time.h"
#include "programme/turns.h"
#include "scheduler/rhythm.h"

#define REMEMBERED_MAX 3

bool letter_preparation_plan(const struct planned *planned, const struct person *member, struct due *due)
{
    due->ready_at = rhythm_preparation_at(member, planned->meeting);
    due->not_after = rhythm_agenda_at(member, planned->meeting); /* what comes later is on no agenda */
    return true;
}

static int add_turn(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                    struct draft *d, struct err *e)
{
    struct person who;
    int rc = turn_of(p, a, c, m, &who, e);
    if (rc != 1)
        return rc;
    value_set_flag(d->facts, "is_my_turn", who.id == d->person->id);
    if (who.id != d->person->id)
        value_set_text(d->facts, "whose_turn", arena_str(a, person_first_name(&who)));
    return 0;
}

static void remember(struct arena *a, struct value *list, const char *text)
{
    struct value *v = value_object(a);
    if (!*text)
        return;
    value_set_words(v, "text", str_of(text));
    value_append(list, v);
}

/* What they said around the circle's last meeting: what they brought, else what they took away. */
static int add_last(struct programme *p, struct arena *a, const struct circle *c, struct draft *d, size_t *count,
                    struct err *e)
{
    struct meeting last;
    struct contribution *brought;
    struct takeaway *taken;
    struct value *list = value_list(a);
    *count = 0;
    int rc = db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (rc != 1)
        return rc;
    if (db_contributions(p->db, last.id, d->person->id, a, &brought, count, e) != 0)
        return -1;
    for (size_t i = 0; i < *count && i < REMEMBERED_MAX; i++)
        remember(a, list, brought[i].text);
    if (*count == 0) {
        if (db_takeaways(p->db, d->person->id, c->id, last.id, a, &taken, count, e) != 0)
            return -1;
        for (size_t i = 0; i < *count && i < REMEMBERED_MAX; i++)
            remember(a, list, taken[i].text);
    }
    value_set_flag(d->facts, "has_last", *count > 0);
    value_set(d->facts, "last", list);
    return 0;
}

/* Before anything was said in a meeting: what they said when they joined. */
static int add_start(struct programme *p, struct arena *a, struct draft *d, struct err *e)
{
    static const enum words_kind kinds[] = {WORDS_GROWING, WORDS_SEEKS};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct words words;
        int rc = db_words_latest(p->db, d->person->id, kinds[i], a, &words, e);
        if (rc < 0)
            return -1;
        if (rc == 1) {
            value_set_words(d->facts, "start", str_of(words.text));
            return 0;
        }
    }
    return 0;
}

static int add_memory(struct programme *p, struct arena *a, const struct circle *c, struct draft *d, struct err *e)
{
    size_t remembered;
    if (add_last(p, a, c, d, &remembered, e) != 0 || (remembered == 0 && add_start(p, a, d, e) != 0))
        return -1;
    if (*c->goal)
        value_set_words(d->facts, "goal", str_of(c->goal));
    value_set_flag(d->facts, "asks_goal", !*c->goal);
    if (*c->where)
        value_set_words(d->facts, "place", str_of(c->where));
    return 0;
}

int letter_preparation_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                             struct err *e)
{
    static struct str questions[] = {{"goal", 4}};
    struct circle c;
    struct meeting m;
    struct draft d;
    const char *others, *sees, *when;
    int rc = circle_of_due(p, a, due, &c, &m, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if (compose_begin(p, a, LETTER_PREPARATION, to, NULL, &d, e) != 0 || add_turn(p, a, &c, &m, &d, e) != 0 ||
        add_memory(p, a, &c, &d, e) != 0 || programme_others(p, a, &c, to->id, &others, e) != 0 ||
        compose_who_sees(p, a, &c, to->id, &sees, e) != 0 || say_meeting_time(p, a, &c, to, m.starts_at, &when, e) != 0)
        return -1;
    d.circle = &c;
    d.meeting = &m;
    d.not_after = m.starts_at;
    d.asked = (struct asked){.prompt = ASKED_USEFUL_THINGS, .questions = questions, .questions_count = 1};
    value_set_text(d.facts, "day", programme_say_weekday(to->zone, m.starts_at));
    value_set_text(d.facts, "others", others);
    value_set_text(d.facts, "meeting", when);
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), sees);
    compose_link(&d, "tap_nothing", "Nothing this time", "Nothing this time");
    compose_link(&d, "tap_cannot", "I cannot make it", "I cannot make it");
    rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

/* "Problem: …", "Topic: …", "Connection: …" say what they are; a question is a topic; the rest is something useful. */
static enum contribution_kind kind_of(struct str *text)
{
    static const struct {
        const char *label;
        enum contribution_kind kind;
    } labels[] = {{"problem", CONTRIBUTION_PROBLEM},       {"my problem", CONTRIBUTION_PROBLEM},
                  {"topic", CONTRIBUTION_TOPIC},           {"question", CONTRIBUTION_TOPIC},
                  {"connection", CONTRIBUTION_CONNECTION}, {"useful thing", CONTRIBUTION_USEFUL_THING}};
    size_t colon = str_find_char(*text, ':', 0);
    for (size_t i = 0; i < sizeof labels / sizeof *labels && colon != STR_NONE; i++)
        if (str_eq_nocase(str_trim(str_slice(*text, 0, colon)), str_of(labels[i].label))) {
            struct str rest = str_trim(str_slice(*text, colon + 1, text->n));
            if (rest.n)
                *text = rest;
            return labels[i].kind;
        }
    return text->n && text->s[text->n - 1] == '?' ? CONTRIBUTION_TOPIC : CONTRIBUTION_USEFUL_THING;
}

void letter_preparation_read(struct arena *a, const struct item *item, struct contribution *c)
{
    struct str text = str_trim(item->text);
    c->kind = kind_of(&text);
    c->is_private = item->is_private;
    c->text = arena_str(a, text);
}

int letter_preparation_add(struct hearing *h, const struct item *item, struct err *e)
{
    struct contribution c = {.person_id = h->person.id, .meeting_id = h->meeting.id, .mail_id = h->mail->id};
    letter_preparation_read(h->a, item, &c);
    return *c.text ? db_contribution_add(h->p->db, &c, h->p->now, e) : 0;
}

int letter_preparation_list(struct hearing *h, struct err *e)
{
    struct contribution *brought;
    size_t count;
    if (db_contributions(h->p->db, h->meeting.id, h->person.id, h->a, &brought, &count, e) != 0)
        return -1;
    struct value *list = hear_note_list(h, "brings");
    for (size_t i = 0; i < count; i++) {
        struct value *v = hear_note_item(
            h, list,
            (struct asked_item){.text = str_of(brought[i].text), .id = brought[i].id, .of = ASKED_OF_CONTRIBUTION});
        value_set_flag(v, "is_private", brought[i].is_private);
        value_set_flag(v, "is_problem", brought[i].kind == CONTRIBUTION_PROBLEM);
    }
    struct value *note = hear_note(h, "brings");
    value_set_text(note, "meeting", programme_say_time(h->a, h->person.zone, h->meeting.starts_at, h->p->now));
    value_set_flag(note, "is_empty", count == 0);
    return 0;
}

int letter_preparation_reply(struct hearing *h, struct err *e)
{
    if (!h->has_meeting)
        return 0;
    for (size_t i = 0; i < h->u.items_count; i++)
        if (letter_preparation_add(h, &h->u.items[i], e) != 0)
            return -1;
    if ((h->u.items_count && letter_preparation_list(h, e) != 0) || answers_take(h, e) != 0)
        return -1;
    return attendance_said(h, false) ? attendance_absent(h, &h->meeting, e) : 0;
}
