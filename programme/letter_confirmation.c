/* confirmation (P10): shows what was stored or done, and takes corrections. */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"
#include "programme/say_time.h"

/* Puts the person's takeaways of the meeting into the confirmation, numbered; replies correct this set. */
int letter_confirmation_list(struct hearing *h, bool is_correction, struct err *e)
{
    struct takeaway *t;
    size_t count;
    if (db_takeaways(h->p->db, h->person.id, h->letter.circle_id, h->meeting.id, h->a, &t, &count, e) != 0)
        return -1;
    struct value *stored = hear_note(h, "stored"), *items = value_list(h->a);
    h->noted.items = arena_array(h->a, struct asked_item, count + 1);
    h->noted.items_count = 0;
    h->noted.prompt = ASKED_CONFIRMATION;
    for (size_t i = 0; i < count; i++) {
        if (t[i].state != TAKEAWAY_OPEN)
            continue;
        struct asked_item *item = &h->noted.items[h->noted.items_count++];
        *item = (struct asked_item){(int)h->noted.items_count, str_of(t[i].text), t[i].id};
        struct value *v = value_object(h->a);
        value_set_int(v, "number", item->ref);
        value_set_words(v, "text", item->text);
        value_set_text(v, "due", programme_say_date(h->a, str_of(t[i].due), h->p->now));
        value_set_flag(v, "is_private", t[i].is_private);
        value_append(items, v);
    }
    value_set(stored, "items", items);
    value_set_flag(stored, "is_empty", h->noted.items_count == 0);
    value_set_flag(stored, "is_correction", is_correction);
    h->noted.says_next_meeting = true;
    return 0;
}

static int add_people(struct hearing *h, struct draft *d, struct err *e)
{
    struct meeting next;
    const char *others, *when, *sees = "Only you see this.";
    if (h->has_circle && h->circle.state == CIRCLE_ACTIVE) {
        if (programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0 ||
            compose_who_sees(h->p, h->a, &h->circle, h->person.id, &sees, e) != 0)
            return -1;
        value_set_text(d->facts, "others", others);
        int rc = db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, &next, e);
        if (rc < 0)
            return -1;
        if (rc == 1 && h->noted.says_next_meeting) {
            if (say_meeting_time(h->p, h->a, &h->circle, &h->person, next.starts_at, &when, e) != 0)
                return -1;
            value_set_text(d->facts, "next_meeting", when);
        }
    }
    compose_footer(d, "You get this because you wrote to us.", h->noted.items_count ? sees : "");
    return 0;
}

static bool says(const struct hearing *h, const char *section)
{
    for (size_t i = 0; i < h->noted.count; i++)
        if (strcmp(h->noted.sections[i].section, section) == 0)
            return true;
    return false;
}

/* One tap that undoes: what a break or a stop needs, or words that ask back. */
static void add_way_back(const struct hearing *h, struct draft *d)
{
    if (says(h, "stopped"))
        compose_link(d, "tap_wrong", "Please go on with my letters", "Resume");
    else if (says(h, "paused"))
        compose_link(d, "tap_wrong", "No break, please go on", "Resume");
    else if (h->noted.items_count)
        compose_link(d, "tap_wrong", "That is not right", "That is not right");
}

int letter_confirmation_answer(struct hearing *h, struct err *e)
{
    struct draft d;
    if (h->noted.count == 0)
        return 0;
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_CONFIRMATION, &d, e) != 0 || add_people(h, &d, e) != 0)
        return -1;
    for (size_t i = 0; i < h->noted.count; i++)
        value_set(d.facts, h->noted.sections[i].section, h->noted.sections[i].facts);
    d.asked = (struct asked){.prompt = h->noted.prompt, .items = h->noted.items, .items_count = h->noted.items_count};
    add_way_back(h, &d);
    return compose_finish(h->p, h->a, &d, e);
}

int letter_confirmation_forgotten(struct hearing *h, const struct address *to, struct err *e)
{
    struct draft d;
    if (compose_begin(h->p, h->a, LETTER_CONFIRMATION, NULL, to, &d, e) != 0)
        return -1;
    d.answers = &h->thread;
    value_set_flag(d.facts, "forgotten", true);
    return compose_finish(h->p, h->a, &d, e);
}

static struct takeaway *asked_takeaway(struct hearing *h, int ref, struct takeaway *t, struct err *e, int *rc)
{
    for (size_t i = 0; i < h->asked.items_count; i++) {
        if (h->asked.items[i].ref != ref)
            continue;
        *rc = db_takeaway(h->p->db, h->asked.items[i].id, h->a, t, e);
        return *rc == 1 && t->person_id == h->person.id ? t : NULL;
    }
    *rc = 0;
    return NULL;
}

static int correct_one(struct hearing *h, const struct item *item, struct err *e)
{
    struct takeaway t;
    int rc = 0;
    if (item->ref && !asked_takeaway(h, item->ref, &t, e, &rc))
        return rc < 0 ? -1 : 0;
    if (item->ref && item->status == STATUS_DROPPED)
        return db_takeaway_outcome(h->p->db, &t, STATUS_DROPPED, STR(""), h->mail->id, h->p->now, e);
    if (item->ref)
        return db_takeaway_correct(h->p->db, t.id, item->text, item->due, h->p->now, e);
    t = (struct takeaway){.person_id = h->person.id,
                          .circle_id = h->letter.circle_id,
                          .meeting_id = h->meeting.id,
                          .text = arena_str(h->a, item->text),
                          .due = arena_str(h->a, item->due),
                          .is_private = item->is_private,
                          .mail_id = h->mail->id};
    return item->text.n ? db_takeaway_add(h->p->db, &t, h->p->now, e) : 0;
}

int letter_confirmation_reply(struct hearing *h, struct err *e)
{
    if (h->asked.prompt == ASKED_CHECKIN)
        return letter_check_in_reply(h, e);
    if (!h->has_meeting || h->u.items_count == 0)
        return 0;
    for (size_t i = 0; i < h->u.items_count; i++)
        if (correct_one(h, &h->u.items[i], e) != 0)
            return -1;
    return letter_confirmation_list(h, true, e);
}
