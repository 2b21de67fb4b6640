/* refusal: to a stranger, once a week at most, nothing of theirs repeated; to a person whose mail can't be opened. */
#include "programme/letter_kinds.h"

#include "programme/authentication.h"

#define STRANGERS_A_DAY 20

/* Whether this stranger may get a letter now; notes that they do. 1, 0, -1. */
static int may_refuse(struct hearing *h, const struct address *to, struct err *e)
{
    char who[SECRET_MAC_TEXT];
    struct address key;
    int64_t last, today;
    address_key(to, &key);
    secret_mac(h->p->secret, h->p->secret->keys[0].id, "stranger", str_of(key.s), who);
    if (db_refusal_last(h->p->db, who, &last, e) != 0 || db_refusal_count(h->p->db, h->p->now - DAY, &today, e) != 0)
        return -1;
    if ((last && last > h->p->now - 7 * DAY) || today >= STRANGERS_A_DAY)
        return 0;
    return db_refusal_note(h->p->db, who, h->p->now, e) == 0 ? 1 : -1;
}

static int refuse_stranger(struct hearing *h, struct err *e)
{
    struct address from;
    struct err ignored = ERR_INIT;
    struct draft d;
    if (address_parse(h->u.from, &from, &ignored) != 0)
        return 0;
    const char *trusted = h->p->settings->auth_results;
    if (strcmp(trusted, "none") != 0 &&
        authentication_judge(h->u.envelope.authentication, trusted, address_domain(&from)) != AUTHENTICATION_PASS)
        return 0; /* where senders are judged, an address that nobody vouches for may be anybody's */
    int may = may_refuse(h, &from, e);
    if (may != 1)
        return may;
    if (compose_begin(h->p, h->a, LETTER_REFUSAL, NULL, &from, &d, e) != 0)
        return -1;
    d.answers = &h->thread;
    return compose_finish(h->p, h->a, &d, e);
}

int letter_refusal_answer(struct hearing *h, struct err *e)
{
    struct draft d;
    if (!h->has_person)
        return refuse_stranger(h, e);
    if (!h->u.envelope.opaque)
        return 0;
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_REFUSAL, &d, e) != 0)
        return -1;
    value_set_flag(d.facts, "is_encrypted", true);
    compose_footer(&d, "You get this because you wrote to us.", "");
    return compose_finish(h->p, h->a, &d, e);
}
