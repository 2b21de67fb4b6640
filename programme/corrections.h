/* A reply to a confirmation corrects the numbered set that stands in it. */
#ifndef PROGRAMME_CORRECTIONS_H
#define PROGRAMME_CORRECTIONS_H

#include "programme/hearing.h"

/* Carries out h->u.items on what h->asked.items name, adds new lines to the letter's meeting, and notes the set as it
 * stands then. Without items nothing happens. */
int corrections_take(struct hearing *h, struct err *e);

#endif
