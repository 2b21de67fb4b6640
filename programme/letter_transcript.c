/* transcript (P15): what became of an organizer's orders, a line each; an answer to it may give more. */
#include "programme/letter_kinds.h"

#include "programme/organizer.h"

int letter_transcript_answer(struct hearing *h, const struct transcript *t, struct err *e)
{
    struct draft d;
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_TRANSCRIPT, &d, e) != 0)
        return -1;
    d.circle = NULL; /* it may be about several */
    d.meeting = NULL;
    d.asked = (struct asked){.prompt = ASKED_ORGANIZER};
    for (size_t i = 0; i < h->asked.items_count && h->asked.prompt == ASKED_ORGANIZER; i++)
        organizer_names(h->a, &d, (long)h->asked.items[i].ref, h->asked.items[i].id);
    for (size_t i = 0; i < t->circles_count; i++)
        organizer_names(h->a, &d, (long)t->circles[i].number, t->circles[i].id);
    value_set(d.facts, "entries", t->entries);
    value_set_flag(d.facts, "is_open", t->is_open);
    value_set_flag(d.facts, "can_say", t->help);
    organizer_footer(&d);
    return compose_finish(h->p, h->a, &d, e);
}
