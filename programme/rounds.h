/* Rounds: what follows when a draft is released, for people without a place and for newcomers; and rotation, where the
 * calendar brings a new round every few weeks. */
#ifndef PROGRAMME_ROUNDS_H
#define PROGRAMME_ROUNDS_H

#include "db/due.h"
#include "db/rounds.h"
#include "programme/hearing.h"
#include "programme/matching.h"

/* A draft is about to begin: in a rotation its members' circles of peers end. */
int round_free_members(struct programme *p, struct arena *a, const struct circle *draft, struct err *e);

/* These members (`person` 0), or one of them and the others, are not matched with each other again; `reason` is a fixed
 * string. */
int round_keep_apart(struct programme *p, const struct circle *c, int64_t person, const char *reason, struct err *e);

/* The draft was released, as far as it could be: who has no place is told, and the next round is planned. */
int round_released(struct programme *p, struct arena *a, struct err *e);

/* What is due about a round in the table of due rows: no meeting and no circle. */
static inline int64_t round_about(int64_t round_id)
{
    return -round_id;
}

/* A step of a round that the calendar brings: it is announced a week before, and drafted four days before. */
int round_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e);

/* A draft that was not released yet, to the organizers, once for each of its shapes: 1 when letters were written, 0, -1. */
int round_mail_draft(struct programme *p, struct arena *a, struct err *e);

/* Newcomers while circles run: each joins the group with room that they suit best, or is told when they will have a
 * circle. `joined` (of `count`): the circle's number, 0 for none. */
int round_newcomers(struct programme *p, struct arena *a, const int64_t *people, size_t count, int64_t *joined,
                    struct err *e);

/* `skip` in answer to the letter that announced a round: 1, 0 when it was no such letter, -1. */
int round_sit_out(struct hearing *h, struct err *e);

/* "Monday 6 April", when the round begins that the calendar brings next; "" when none does. */
int round_say_next(struct programme *p, struct arena *a, const struct person *to, const char **out, struct err *e);

#endif
