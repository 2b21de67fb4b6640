#include "programme/corrections.h"

#include "db/contributions.h"
#include "db/takeaways.h"
#include "programme/answers.h"
#include "programme/letter_kinds.h"

static int correct_takeaway(struct hearing *h, int64_t id, const struct item *item, struct err *e)
{
    struct takeaway t;
    int rc = db_takeaway(h->p->db, id, h->a, &t, e);
    if (rc != 1 || t.person_id != h->person.id)
        return rc < 0 ? -1 : 0;
    if (item->status == STATUS_DROPPED)
        return db_takeaway_outcome(h->p->db, &t, STATUS_DROPPED, STR(""), h->mail->id, h->p->now, e);
    return db_takeaway_correct(h->p->db, t.id, item->text, item->due, h->p->now, e);
}

static int correct_contribution(struct hearing *h, int64_t id, const struct item *item, struct err *e)
{
    struct contribution c;
    int rc = db_contribution(h->p->db, id, h->a, &c, e);
    if (rc != 1 || c.person_id != h->person.id)
        return rc < 0 ? -1 : 0;
    if (item->status == STATUS_DROPPED)
        return db_contribution_remove(h->p->db, id, e);
    return item->text.n ? db_contribution_reword(h->p->db, id, item->text, h->p->now, e) : 0;
}

static int correct_one(struct hearing *h, const struct asked_item *asked, const struct item *item, struct err *e)
{
    switch (asked->of) {
    case ASKED_OF_TAKEAWAY:
        return correct_takeaway(h, asked->id, item, e);
    case ASKED_OF_CONTRIBUTION:
        return correct_contribution(h, asked->id, item, e);
    default:
        if (item->status == STATUS_DROPPED)
            return answers_correct(h, asked, STR(""), e);
        return item->text.n ? answers_correct(h, asked, item->text, e) : 0;
    }
}

static const struct asked_item *asked_item_of(const struct hearing *h, int ref)
{
    for (size_t i = 0; i < h->asked.items_count; i++)
        if (h->asked.items[i].ref == ref)
            return &h->asked.items[i];
    return NULL;
}

/* A new line belongs to the letter's meeting: it is brought to one that is still to come, and taken from one that is
 * over. */
static int add_one(struct hearing *h, const struct item *item, struct err *e)
{
    if (!h->has_meeting || item->text.n == 0)
        return 0;
    return h->meeting.starts_at > h->p->now ? letter_preparation_add(h, item, e) : letter_follow_up_add(h, item, e);
}

static bool has_asked(const struct hearing *h, enum asked_of of)
{
    for (size_t i = 0; i < h->asked.items_count; i++)
        if (h->asked.items[i].of == of)
            return true;
    return false;
}

/* The set as it stands now: all takeaways of the meeting, all that is brought to it, and the answers that were in it.
 */
static int note_again(struct hearing *h, struct err *e)
{
    bool is_over = h->has_meeting && h->meeting.starts_at <= h->p->now;
    if (h->has_meeting && (is_over || has_asked(h, ASKED_OF_TAKEAWAY)) && letter_confirmation_list(h, true, e) != 0)
        return -1;
    if (h->has_meeting && (!is_over || has_asked(h, ASKED_OF_CONTRIBUTION)) && letter_preparation_list(h, e) != 0)
        return -1;
    for (size_t i = 0; i < h->asked.items_count; i++) {
        const struct asked_item *asked = &h->asked.items[i];
        if (asked->of != ASKED_OF_TAKEAWAY && asked->of != ASKED_OF_CONTRIBUTION &&
            answers_note_again(h, asked, e) != 0)
            return -1;
    }
    return 0;
}

int corrections_take(struct hearing *h, struct err *e)
{
    for (size_t i = 0; i < h->u.items_count; i++) {
        const struct item *item = &h->u.items[i];
        const struct asked_item *asked = item->ref ? asked_item_of(h, item->ref) : NULL;
        if (asked ? correct_one(h, asked, item, e) != 0 : item->ref == 0 && add_one(h, item, e) != 0)
            return -1;
    }
    return h->u.items_count ? note_again(h, e) : 0;
}
