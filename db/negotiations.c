#include "db/negotiations.h"

#include "db/sql_priv.h"

#define SELECT                                                                                                         \
    "SELECT negotiation_id, circle_id, meeting_id, round, cannot_id, is_open, opened_at, decide_at, is_series FROM"    \
    " negotiation WHERE programme_id = $1"

int db_negotiation_add(struct db *db, struct negotiation *n, struct err *e)
{
    if (db_new_id(db, &n->id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO negotiation (programme_id, negotiation_id, circle_id, meeting_id, round, cannot_id,"
                   " is_open, opened_at, decide_at, is_series) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                   "iiiiiiiiii", PROGRAMME_ID, n->id, n->circle_id, n->meeting_id, (int64_t)n->round, n->cannot_id,
                   (int64_t)n->is_open, n->opened_at, n->decide_at, (int64_t)n->is_series);
}

int db_negotiation_update(struct db *db, const struct negotiation *n, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE negotiation SET round = $3, is_open = $4, decide_at = $5 WHERE programme_id = $1 AND"
                   " negotiation_id = $2",
                   "iiiii", PROGRAMME_ID, n->id, (int64_t)n->round, (int64_t)n->is_open, n->decide_at);
}

/* In order of being made, each with its votes. */
static int read_proposals(struct db *db, struct negotiation *n, struct err *e)
{
    int rc;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT p.proposal_id, p.round, p.starts_at, p.person_id, v.person_id, v.says_yes"
                                " FROM proposal p LEFT JOIN vote v ON v.programme_id = p.programme_id AND"
                                " v.proposal_id = p.proposal_id WHERE p.programme_id = $1 AND p.negotiation_id = $2"
                                " ORDER BY p.proposal_id, v.person_id",
                                "ii", PROGRAMME_ID, n->id);
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        bool is_new = n->count == 0 || n->proposals[n->count - 1].id != sql_int(q, 0);
        if (is_new && n->count == PROPOSALS_ROOM)
            continue;
        if (is_new)
            n->proposals[n->count++] = (struct proposal){.id = sql_int(q, 0),
                                                         .round = (int)sql_int(q, 1),
                                                         .starts_at = sql_int(q, 2),
                                                         .person_id = sql_int(q, 3)};
        struct proposal *pr = &n->proposals[n->count - 1];
        if (sql_int(q, 4) && pr->votes_count < CIRCLE_MEMBERS_MAX)
            pr->votes[pr->votes_count++] = (struct vote){sql_int(q, 4), sql_int(q, 5) != 0};
    }
    return rc;
}

static int one(struct db *db, sqlite3_stmt *q, struct negotiation *n, struct err *e)
{
    int rc = q ? sql_row(db, q, e) : -1;
    if (rc != 1)
        return rc;
    *n = (struct negotiation){.id = sql_int(q, 0),
                              .circle_id = sql_int(q, 1),
                              .meeting_id = sql_int(q, 2),
                              .round = (int)sql_int(q, 3),
                              .cannot_id = sql_int(q, 4),
                              .is_open = sql_int(q, 5) != 0,
                              .opened_at = sql_int(q, 6),
                              .decide_at = sql_int(q, 7),
                              .is_series = sql_int(q, 8) != 0};
    sql_end(q);
    return read_proposals(db, n, e) == 0 ? 1 : -1;
}

int db_negotiation(struct db *db, int64_t id, struct negotiation *out, struct err *e)
{
    return one(db, sql_query(db, e, SELECT " AND negotiation_id = $2", "ii", PROGRAMME_ID, id), out, e);
}

int db_negotiation_of_meeting(struct db *db, int64_t meeting_id, struct negotiation *out, struct err *e)
{
    return one(db,
               sql_query(db, e, SELECT " AND meeting_id = $2 AND is_open = 1 AND is_series = 0", "ii", PROGRAMME_ID,
                         meeting_id),
               out, e);
}

int db_negotiation_of_series(struct db *db, int64_t circle_id, struct negotiation *out, struct err *e)
{
    return one(
        db,
        sql_query(db, e, SELECT " AND circle_id = $2 AND is_open = 1 AND is_series = 1", "ii", PROGRAMME_ID, circle_id),
        out, e);
}

int db_negotiation_of_proposal(struct db *db, int64_t proposal_id, struct negotiation *out, struct err *e)
{
    int64_t id;
    int rc = sql_one(db, e, &id, "SELECT negotiation_id FROM proposal WHERE programme_id = $1 AND proposal_id = $2",
                     "ii", PROGRAMME_ID, proposal_id);
    return rc == 1 ? db_negotiation(db, id, out, e) : rc;
}

int db_proposal_add(struct db *db, int64_t negotiation_id, struct proposal *pr, struct err *e)
{
    if (db_new_id(db, &pr->id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO proposal (programme_id, proposal_id, negotiation_id, round, starts_at, person_id)"
                   " VALUES ($1, $2, $3, $4, $5, $6)",
                   "iiiiii", PROGRAMME_ID, pr->id, negotiation_id, (int64_t)pr->round, pr->starts_at, pr->person_id);
}

int db_vote_set(struct db *db, int64_t proposal_id, int64_t person_id, bool says_yes, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO vote (programme_id, proposal_id, person_id, says_yes) VALUES ($1, $2, $3, $4)"
                   " ON CONFLICT (programme_id, proposal_id, person_id) DO UPDATE SET says_yes = excluded.says_yes",
                   "iiii", PROGRAMME_ID, proposal_id, person_id, (int64_t)says_yes);
}
