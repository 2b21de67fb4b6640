/* Answers to the labelled questions of our letters, taken into the facts and into the confirmation. */
#ifndef PROGRAMME_ANSWERS_H
#define PROGRAMME_ANSWERS_H

#include "programme/hearing.h"

/* What they say about themselves; the goal of the circle and where it meets, when the mail has a running one. Other
 * answers are left alone. */
int answers_take(struct hearing *h, struct err *e);

/* An answer that was stored, with its new words; empty words take it back. */
int answers_correct(struct hearing *h, const struct asked_item *asked, struct str text, struct err *e);

/* The same answers once more in a confirmation, with the words that they have now. */
int answers_note_again(struct hearing *h, const struct asked_item *asked, struct err *e);

#endif
