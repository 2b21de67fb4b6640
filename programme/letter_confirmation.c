/* confirmation (P10): shows what was stored or done, and takes corrections. */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"
#include "programme/corrections.h"
#include "programme/profile.h"
#include "programme/say_time.h"

/* "Is number 2 for Friday 3 April or for Wednesday 4 March?" One such question a letter. */
static void ask_which_day(struct hearing *h, struct value *stored, const struct takeaway *t, int number)
{
    const char *days[2];
    for (size_t i = 0; i < h->u.items_count; i++) {
        const struct item *item = &h->u.items[i];
        if (!item->is_due_unclear || *t->due || t->mail_id != h->mail->id || !str_eq_z(item->text, t->text) ||
            h->noted.readings_count)
            continue;
        for (size_t k = 0; k < 2; k++) {
            days[k] = programme_say_date(h->a, item->readings[k], h->p->now);
            h->noted.readings[k] = (struct asked_reading){
                str_of(days[k]), str_of(arena_printf(h->a, "%d: by %s", number, arena_str(h->a, item->readings[k])))};
        }
        h->noted.readings_count = 2;
        struct value *list = value_list(h->a), *unclear = value_object(h->a);
        value_set_int(unclear, "number", number);
        value_set_text(unclear, "first", days[0]);
        value_set_text(unclear, "second", days[1]);
        value_append(list, unclear);
        value_set(stored, "unclear", list);
    }
}

/* Puts the person's takeaways of the meeting into the confirmation, numbered; replies correct this set. */
int letter_confirmation_list(struct hearing *h, bool is_correction, struct err *e)
{
    struct takeaway *t;
    size_t count;
    if (db_takeaways(h->p->db, h->person.id, h->letter.circle_id, h->meeting.id, h->a, &t, &count, e) != 0)
        return -1;
    struct value *stored = hear_note(h, "stored"), *items = hear_note_list(h, "stored");
    bool is_empty = true;
    for (size_t i = 0; i < count; i++) {
        if (t[i].state != TAKEAWAY_OPEN)
            continue;
        struct value *v = hear_note_item(h, items, (struct asked_item){.text = str_of(t[i].text), .id = t[i].id});
        value_set_text(v, "due", programme_say_date(h->a, str_of(t[i].due), h->p->now));
        value_set_flag(v, "is_private", t[i].is_private);
        ask_which_day(h, stored, &t[i], h->noted.items[h->noted.items_count - 1].ref);
        is_empty = false;
    }
    value_set_flag(stored, "is_empty", is_empty);
    value_set_flag(stored, "is_correction", is_correction);
    return 0;
}

/* What they said of themselves, before they have a circle or for all of them. */
static bool is_about_oneself(const struct hearing *h)
{
    for (size_t i = 0; i < h->noted.items_count; i++)
        if (h->noted.items[i].of == ASKED_OF_WORDS)
            return true;
    return false;
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
    if (is_about_oneself(h))
        sees = "Your circle sees your words.";
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
    else if (says(h, "not_joining"))
        compose_link(d, "tap_wrong", "I would like to join after all", "I'm in");
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
    d.asked.readings = h->noted.readings;
    d.asked.readings_count = h->noted.readings_count;
    d.asked.questions = h->noted.questions;
    d.asked.questions_count = h->noted.questions_count;
    value_set_flag(d.facts, "can_correct", h->noted.prompt == ASKED_CONFIRMATION && h->noted.items_count);
    add_way_back(h, &d);
    return compose_finish(h->p, h->a, &d, e);
}

int letter_confirmation_point_to_others(struct hearing *h, struct err *e)
{
    struct meeting next;
    const char *addresses = "";
    if (!h->has_circle || h->circle.state != CIRCLE_ACTIVE || h->u.reply.n == 0 || h->u.is_pleasant)
        return 0;
    int64_t begun = h->p->now - h->circle.minutes * MINUTE;
    int rc = db_meeting_next(h->p->db, h->circle.id, begun - 1, h->a, &next, e);
    if (rc != 1 || next.starts_at > h->p->now + DAY)
        return rc < 0 ? -1 : 0;
    for (size_t i = 0; i < h->circle.count; i++) {
        struct person other;
        if (h->circle.members[i].person_id == h->person.id)
            continue;
        rc = db_person(h->p->db, h->circle.members[i].person_id, h->a, &other, e);
        if (rc < 0)
            return -1;
        if (rc == 1 && other.address.s[0])
            addresses = arena_printf(h->a, "%s%s%s", addresses, *addresses ? ", " : "", other.address.s);
    }
    if (!*addresses)
        return 0;
    value_set_text(hear_note(h, "running_late"), "addresses", addresses);
    return letter_confirmation_answer(h, e);
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

int letter_confirmation_reply(struct hearing *h, struct err *e)
{
    if (h->asked.prompt == ASKED_CHECKIN)
        return letter_check_in_reply(h, e);
    if (h->u.answers_count && letter_welcome_reply(h, e) != 0) /* only its confirmation asks questions */
        return -1;
    return corrections_take(h, e);
}
