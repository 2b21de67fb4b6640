/* check-in (P11): halfway to the next meeting, what became of each open takeaway? */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"
#include "scheduler/rhythm.h"

/* Halfway between two meetings; it is about the earlier one, and pointless once the later one begins. */
bool letter_check_in_plan(const struct planned *planned, const struct person *member, struct due *due)
{
    (void)member;
    if (!planned->previous)
        return false;
    due->about = planned->previous->id;
    due->ready_at = rhythm_check_in_at(planned->previous, planned->meeting);
    due->not_after = planned->meeting->starts_at;
    return true;
}

/* The open takeaways as numbered items, for the letter and for understanding the reply. */
static int list_items(struct programme *p, struct arena *a, const struct takeaway *t, size_t count, struct draft *d,
                      struct err *e)
{
    struct value *items = value_list(a);
    d->asked = (struct asked){.prompt = ASKED_CHECKIN, .items = arena_array(a, struct asked_item, count)};
    for (size_t i = 0; i < count; i++) {
        struct value *v = value_object(a);
        d->asked.items[i] = (struct asked_item){.ref = (int)i + 1, .text = str_of(t[i].text), .id = t[i].id};
        value_set_int(v, "number", (long)i + 1);
        value_set_words(v, "text", str_of(t[i].text));
        value_set_text(v, "due", programme_say_date(a, str_of(t[i].due), p->now));
        value_set_flag(v, "can_go", t[i].stills >= TAKEAWAY_STILLS_MAX);
        value_append(items, v);
        if (db_takeaway_asked(p->db, t[i].id, e) != 0)
            return -1;
    }
    d->asked.items_count = count;
    value_set(d->facts, "items", items);
    value_set_int(d->facts, "count", (long)count);
    value_set_flag(d->facts, "is_one", count == 1);
    value_set_flag(d->facts, "is_two", count == 2);
    return 0;
}

/* The open ones that are still asked about: whom letting go was offered is left in peace. */
static int read_open(struct programme *p, struct arena *a, const struct person *to, const struct circle *c,
                     struct takeaway **out, size_t *count, struct err *e)
{
    struct takeaway *t;
    size_t all;
    if (db_takeaways(p->db, to->id, c->id, 0, a, &t, &all, e) != 0)
        return -1;
    *out = t;
    *count = 0;
    for (size_t i = 0; i < all; i++)
        if (!t[i].is_let_go_offered)
            t[(*count)++] = t[i];
    return 0;
}

int letter_check_in_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                          struct err *e)
{
    struct circle c;
    struct meeting m;
    struct takeaway *t;
    size_t count;
    struct draft d;
    const char *others, *sees;
    int rc = db_circle(p->db, due->circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, due->about, a, &m, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if (read_open(p, a, to, &c, &t, &count, e) != 0)
        return -1;
    if (c.state != CIRCLE_ACTIVE || count == 0)
        return 1;
    if (compose_begin(p, a, LETTER_CHECK_IN, to, NULL, &d, e) != 0 || list_items(p, a, t, count, &d, e) != 0 ||
        programme_others(p, a, &c, to->id, &others, e) != 0 || compose_who_sees(p, a, &c, to->id, &sees, e) != 0)
        return -1;
    char day[CLOCK_RFC3339_SIZE];
    civil_format_date(&m.wall, day);
    d.circle = &c;
    d.meeting = &m;
    d.not_after = due->not_after;
    bool is_one_meeting = true;
    for (size_t i = 0; i < count; i++)
        is_one_meeting = is_one_meeting && t[i].meeting_id == m.id;
    value_set_text(d.facts, "when", is_one_meeting ? programme_say_date(a, str_of(day), p->now) : "");
    value_set_text(d.facts, "others", others);
    compose_footer(&d, "You get this because you wrote these down.", sees);
    compose_link(&d, "tap_all_done", "All done", "All done");
    compose_link(&d, "tap_all_in_progress", "All still in progress", "All still in progress");
    rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

static void note_outcome(struct hearing *h, struct value *items, const struct asked_item *asked,
                         const struct item *item)
{
    static const char *const flags[] = {NULL,         "is_done",   "is_in_progress", "is_not_started",
                                        "is_dropped", "is_blocked"};
    struct value *v = value_object(h->a);
    value_set_int(v, "number", asked->ref);
    value_set_words(v, "text", asked->text);
    value_set_flag(v, flags[item->status], true);
    if (item->text.n)
        value_set_words(v, "remark", item->text);
    value_append(items, v);
}

int letter_check_in_reply(struct hearing *h, struct err *e)
{
    struct value *items = value_list(h->a);
    size_t noted = 0;
    for (size_t i = 0; i < h->u.items_count; i++) {
        const struct item *item = &h->u.items[i];
        for (size_t k = 0; k < h->asked.items_count; k++) {
            struct takeaway t;
            if (h->asked.items[k].ref != item->ref || item->status == STATUS_NONE)
                continue;
            int rc = db_takeaway(h->p->db, h->asked.items[k].id, h->a, &t, e);
            if (rc < 0)
                return -1;
            if (rc == 0 || t.person_id != h->person.id)
                continue;
            if (db_takeaway_outcome(h->p->db, &t, item->status, item->text, h->mail->id, h->p->now, e) != 0)
                return -1;
            note_outcome(h, items, &h->asked.items[k], item);
            noted++;
        }
    }
    if (noted == 0)
        return 0;
    value_set(hear_note(h, "outcomes"), "items", items);
    h->noted.items = h->asked.items; /* a reply to the confirmation speaks of the same numbers */
    h->noted.items_count = h->asked.items_count;
    h->noted.prompt = ASKED_CHECKIN;
    h->noted.says_next_meeting = true;
    return 0;
}
