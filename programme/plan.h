/* Planning: due rows become letters, within the budget. */
#ifndef PROGRAMME_PLAN_H
#define PROGRAMME_PLAN_H

#include "programme/programme.h"

/* All ready rows of one person, in the caller's transaction: the most important prompt becomes today's letter, notices
 * and calendar letters are written, the rest is put off or lapses. Every ready row is settled or put off afterwards.
 * *written counts letters. */
int plan_person(struct programme *p, struct arena *a, int64_t person_id, int *written, struct err *e);

#endif
