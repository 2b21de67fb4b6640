/* code: a single-use code to the known address, for what is dangerous; and what is done when it comes back with a yes.
 */
#include "programme/letter_kinds.h"

#include "programme/forgetting.h"
#include "programme/organizer.h"

#define VALID_FOR (72 * HOUR)

/* Begins the letter with a code that `action` waits for: 1, 0 when the limit of answers is reached, -1. */
static int begin(struct hearing *h, const char *action, struct draft *d, struct err *e)
{
    static struct str question = {"confirm", 7};
    char hash[SECRET_MAC_TEXT];
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_CODE, d, e) != 0 ||
        token_new_code(&h->p->settings->box, &d->reply_to, hash, e) != 0 ||
        db_code_add(h->p->db, hash, h->person.id, d->id, action, h->p->now + VALID_FOR, e) != 0)
        return -1;
    d->asked = (struct asked){.prompt = ASKED_QUESTIONS, .questions = &question, .questions_count = 1};
    value_set_text(d->facts, "valid_until",
                   programme_say_time(h->a, h->person.zone, h->p->now + VALID_FOR, h->p->now));
    compose_link(d, "tap_confirm", "Yes, that is what I want", "Yes");
    compose_footer(d, "You get this because a mail in your name asked for it.", "Only you see this.");
    return 1;
}

int letter_code_answer(struct hearing *h, const char *action, struct err *e)
{
    struct draft d;
    int rc = begin(h, action, &d, e);
    if (rc != 1)
        return rc;
    value_set_flag(d.facts, action, true);
    return compose_finish(h->p, h->a, &d, e);
}

int letter_code_orders(struct hearing *h, const char *packed, const char *action, const char *effect, struct err *e)
{
    struct draft d;
    int rc = begin(h, packed, &d, e);
    if (rc != 1)
        return rc;
    struct value *order = value_object(h->a);
    value_set_text(order, "action", action);
    value_set_text(order, "effect", effect);
    value_set(d.facts, "order", order);
    return compose_finish(h->p, h->a, &d, e);
}

static int forget(struct hearing *h, struct err *e)
{
    struct address to = h->person.address; /* the last letter goes to somebody who is no person of ours any more */
    if (forget_person(h->p, h->a, &h->person, e) != 0)
        return -1;
    return letter_confirmation_forgotten(h, &to, e);
}

int letter_code_reply(struct hearing *h, struct err *e)
{
    char hash[SECRET_MAC_TEXT];
    int64_t letter_id;
    const char *action;
    bool yes = false;
    for (size_t i = 0; i < h->u.answers_count; i++)
        yes = yes || (str_eq_z(h->u.answers[i].question, "confirm") && h->u.answers[i].type == ANSWER_BOOL &&
                      h->u.answers[i].value);
    if (!yes)
        return 0;
    token_code_hash(h->token.code, hash);
    int rc = db_code_find(h->p->db, hash, h->person.id, h->p->now, h->a, &letter_id, &action, e);
    if (rc != 1)
        return rc;
    if (db_code_use(h->p->db, hash, h->p->now, e) != 0)
        return -1;
    if (organizer_owns(action))
        return organizer_confirmed(h, action, e);
    if (db_command_note(h->p->db, h->mail->id, h->person.id, 0, action, "done", h->p->now, e) != 0)
        return -1;
    return strcmp(action, "forget") == 0 ? forget(h, e) : letter_data_answer(h, e);
}
