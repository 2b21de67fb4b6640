/* What the files of negotiations share: members' words (negotiation.c), the times that can be (negotiation_times.c),
 * and a whole series (negotiation_series.c). */
#ifndef PROGRAMME_NEGOTIATION_PRIV_H
#define PROGRAMME_NEGOTIATION_PRIV_H

#include "programme/negotiation.h"
#include "scheduler/slot.h"

/* One negotiation while something is said in it. */
struct talk {
    struct programme *p;
    struct arena *a;
    struct negotiation *n;
    struct circle *c;
    struct meeting *m; /* that would move; of a series its next one (series_next()) */
    int64_t by;        /* whose word it is, 0 nobody's: the time to decide has come */
    enum negotiated came;
};

/* Ends it: nothing is asked about it any more, and nothing is decided. */
int talk_close(struct talk *t, struct err *e);

/* A member's proposal is asked about, in a negotiation that begins or goes on. `before`: answers count as long as they
 * come before something that begins then. */
int talk_propose(struct talk *t, const struct person *by, int64_t starts_at, int64_t before, struct err *e);

/* Times that suit all are offered to all; when there are none, *came is NEGOTIATED_STAYS and nothing else happened. */
int talk_offer(struct talk *t, struct err *e);

/* The meeting, or the series, gets this time. The negotiation ends, or waits for a meeting in between. */
int talk_book(struct talk *t, int64_t starts_at, struct err *e);

/* One more proposal of this round; `by` 0 is rapport, anybody else's is a yes of theirs. */
int talk_add_proposal(struct talk *t, int64_t by, int64_t starts_at, struct err *e);

/* Its decision falls due at n->decide_at. */
int talk_set_decision(struct talk *t, struct err *e);

/* When the last of those who are asked can have read it: 0 when nobody can be asked. */
int times_read_by(const struct talk *t, int64_t by, int64_t *out, struct err *e);

/* Until when answers count for something that begins at `first`: 0 when none can come in time. */
int64_t times_answers_until(int64_t read, int64_t first);

/* When the meeting after this one begins, by the rhythm. */
int64_t times_next_meeting(const struct talk *t);

/* Up to PROPOSALS_ASKED times that suit all: of one meeting before the next one, or of the whole series. */
int times_find(const struct talk *t, struct slot *out, size_t *count, struct err *e);

/* The meeting with which a new time of the series would begin, or that still comes before it: the next one that is
 * planned, else the newest. *moves: it would move itself (when not, one after it is the first). 1, 0 the circle has
 * none, -1. */
int series_next(struct programme *p, struct arena *a, const struct circle *c, struct meeting *out, bool *moves,
                struct err *e);

/* The weeks of t->m and of the meeting after it, as days since 1970-01-01 of their Mondays on the circle's clock. */
struct series_weeks {
    int64_t own, next;
};
struct series_weeks series_weeks_of(const struct talk *t);

/* Midnight of a day on the circle's clock. */
int64_t series_day_begins(const struct circle *c, int64_t day);

int series_book(struct talk *t, int64_t starts_at, struct err *e);

#endif
