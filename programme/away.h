/* Absence notes: automatic mail that is useful. It gets no answer (trust); what it says is honoured: nothing is asked
 * before its end, the circles hear of it, and a break is offered where a meeting would fall into it. */
#ifndef PROGRAMME_AWAY_H
#define PROGRAMME_AWAY_H

#include "programme/hearing.h"

/* Takes the end of an absence from an automatic answer to a letter of its writer's; anything else changes nothing. */
int away_hear(struct hearing *h, struct err *e);

#endif
