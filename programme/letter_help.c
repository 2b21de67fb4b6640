/* help: what can be written to this mailbox. */
#include "programme/letter_kinds.h"

int letter_help_answer(struct hearing *h, struct err *e)
{
    struct draft d;
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_HELP, &d, e) != 0)
        return -1;
    value_set_text(d.facts, "own_zone", h->person.zone);
    compose_footer(&d, "You get this because you asked for it.", "");
    return compose_finish(h->p, h->a, &d, e);
}
