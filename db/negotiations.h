/* New times that members agree on: negotiations, their proposals and votes. */
#ifndef DB_NEGOTIATIONS_H
#define DB_NEGOTIATIONS_H

#include "db/db.h"
#include "facts/negotiation.h"

/* Adds one without proposals; sets n->id. At most one of a meeting, and one of a circle's series, is open. */
int db_negotiation_add(struct db *db, struct negotiation *n, struct err *e);

/* Writes back round, is_open, decide_at. */
int db_negotiation_update(struct db *db, const struct negotiation *n, struct err *e);

/* With proposals and votes: 1, 0 when there is none, -1. */
int db_negotiation(struct db *db, int64_t id, struct negotiation *out, struct err *e);
int db_negotiation_of_meeting(struct db *db, int64_t meeting_id, struct negotiation *out, struct err *e); /* open */
int db_negotiation_of_series(struct db *db, int64_t circle_id, struct negotiation *out, struct err *e);   /* open */
int db_negotiation_of_proposal(struct db *db, int64_t proposal_id, struct negotiation *out, struct err *e);

/* Sets pr->id. */
int db_proposal_add(struct db *db, int64_t negotiation_id, struct proposal *pr, struct err *e);

/* A member's answer; a later one takes its place. */
int db_vote_set(struct db *db, int64_t proposal_id, int64_t person_id, bool says_yes, struct err *e);

#endif
