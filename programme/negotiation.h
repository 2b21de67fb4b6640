/* A new time for a meeting, agreed on by its members (P6).
 *
 * Two people: the other one is asked with the proposal. A yes moves the meeting; another proposal is asked back, once;
 * a no, or a third proposal, brings three times that suit both, and the first pick books. Three and more: everybody is
 * asked about up to three proposals, and the day before, or when all have answered, the one with most yeses wins: with
 * two at least, and more than there are members whom none suits. Without a result the meeting stays, and all are told.
 *
 * When the meeting is so near that no answer can come in time, it moves at once, as the proposer can't come anyway, and
 * the calendars' update is the question. Each function changes facts, due rows, calendars and letters together. */
#ifndef PROGRAMME_NEGOTIATION_H
#define PROGRAMME_NEGOTIATION_H

#include "db/due.h"
#include "db/negotiations.h"
#include "programme/programme.h"

/* What came of a proposal or an answer. */
enum negotiated {
    NEGOTIATED_ASKED,    /* the others are asked */
    NEGOTIATED_NOTED,    /* counted, others have not answered yet */
    NEGOTIATED_MOVED,    /* m has its new time */
    NEGOTIATED_OFFERED,  /* three times are offered to all */
    NEGOTIATED_STAYS,    /* no new time was found */
    NEGOTIATED_TOO_SOON, /* nothing changed: nobody can answer before that time */
    NEGOTIATED_BEYOND,   /* nothing changed: the next meeting comes before that time */
    NEGOTIATED_SAME,     /* nothing changed: it is at that time */
    NEGOTIATED_FULL      /* nothing changed: three times stand already */
};

/* A member would like to meet at `starts_at` (after now) instead. */
int negotiation_propose(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                        const struct person *by, int64_t starts_at, enum negotiated *out, struct err *e);

/* A member's answer to what stands: the ids of the proposals that suit, none of them when count is 0. */
int negotiation_answer(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       const struct person *by, const int64_t *yes, size_t count, enum negotiated *out, struct err *e);

/* A meeting that was just left out because `cannot` can't come: three new times are offered to all. 1, 0 when there is
 * none before the next meeting, -1. */
int negotiation_offer(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, int64_t cannot,
                      struct err *e);

/* The time to decide has come (a due row DUE_STEP_DECIDE). */
int negotiation_decide(struct programme *p, struct arena *a, const struct due *due, struct err *e);

/* The meeting moved, was left out or ended otherwise: nothing is asked about it any more. */
int negotiation_close(struct programme *p, int64_t meeting_id, struct err *e);

/* The proposals that can be answered now: *first is one of n->proposals. Returns how many. */
size_t negotiation_standing(const struct negotiation *n, const struct circle *c, const struct proposal **first);

#endif
