/* A new time for a meeting, or for all of them from now on, agreed on by the members (P6).
 *
 * Two people: the other one is asked with the proposal. A yes moves the meeting; another proposal is asked back, once;
 * a no, or a third proposal, brings three times that suit both, and the first pick books. Three and more: everybody is
 * asked about up to three proposals, and the day before, or when all have answered, the one with most yeses wins: with
 * two at least, and more than there are members whom none suits. Without a result the meeting stays, and all are told.
 *
 * A series is agreed on in the same way. The new time begins with the next meeting when answers can come before it,
 * else with the one after; the old series ends and a new one is invited to. What is already agreed on waits for a
 * meeting that is still held at the old time.
 *
 * When a meeting is so near that no answer can come in time, it moves at once, as the proposer can't come anyway, and
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
    NEGOTIATED_MOVED,    /* the meeting, or the series, has its new time */
    NEGOTIATED_AGREED,   /* the series will have it when the next meeting is over */
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

/* A member would like all meetings at the weekday and time of `wanted`. *first: when the first of them would be. */
int negotiation_propose_series(struct programme *p, struct arena *a, struct circle *c, const struct person *by,
                               int64_t wanted, int64_t *first, enum negotiated *out, struct err *e);

/* The time of the series does not suit: three others that suit all at every meeting are offered to all. *out: OFFERED,
 * STAYS when there are none (nobody is told), FULL when some are being asked about. */
int negotiation_offer_series(struct programme *p, struct arena *a, struct circle *c, enum negotiated *out,
                             struct err *e);

/* A member's answer to what stands: the ids of the proposals that suit, none of them when count is 0. */
int negotiation_answer(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       const struct person *by, const int64_t *yes, size_t count, enum negotiated *out, struct err *e);

/* A meeting that was just left out because `cannot` can't come: three new times are offered to all. 1, 0 when there is
 * none before the next meeting, -1. */
int negotiation_offer(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, int64_t cannot,
                      struct err *e);

/* The time to decide has come (a due row DUE_STEP_DECIDE). */
int negotiation_decide(struct programme *p, struct arena *a, const struct due *due, struct err *e);

/* The meeting moved, was left out or ended otherwise: nothing is asked about it any more. And of a circle's series. */
int negotiation_close(struct programme *p, int64_t meeting_id, struct err *e);
int negotiation_close_series(struct programme *p, int64_t circle_id, struct err *e);

/* Whether somebody gets letters that ask. */
bool negotiation_can_answer(const struct person *m);

/* The proposals that can be answered now: *first is one of n->proposals. Returns how many. */
size_t negotiation_standing(const struct negotiation *n, const struct circle *c, const struct proposal **first);

#endif
