#include "db/nudges.h"

#include "db/sql_priv.h"

int db_nudge_add(struct db *db, struct nudge *n, struct err *e)
{
    int64_t id;
    int rc = sql_one(db, e, &n->id,
                     "SELECT nudge_id FROM nudge WHERE programme_id = $1 AND person_id = $2 AND circle_id = $3"
                     " AND reason = $4 AND subject_id = $5",
                     "iiizi", PROGRAMME_ID, n->person_id, n->circle_id, nudge_reason_name(n->reason), n->subject_id);
    if (rc != 0)
        return rc;
    if (db_new_id(db, &id, e) != 0)
        return -1;
    n->id = id;
    return sql_run(db, e,
                   "INSERT INTO nudge (programme_id, nudge_id, person_id, circle_id, reason, subject_id, written_at,"
                   " answered_at) VALUES ($1, $2, $3, $4, $5, $6, 0, 0)",
                   "iiiizi", PROGRAMME_ID, id, n->person_id, n->circle_id, nudge_reason_name(n->reason), n->subject_id);
}

int db_nudge(struct db *db, int64_t id, struct nudge *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT nudge_id, person_id, circle_id, reason, subject_id, written_at, answered_at"
                                " FROM nudge WHERE programme_id = $1 AND nudge_id = $2",
                                "ii", PROGRAMME_ID, id);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc != 1)
        return rc;
    *out = (struct nudge){.id = sql_int(q, 0),
                          .person_id = sql_int(q, 1),
                          .circle_id = sql_int(q, 2),
                          .subject_id = sql_int(q, 4),
                          .written_at = sql_int(q, 5),
                          .answered_at = sql_int(q, 6)};
    nudge_reason_from_name(str_of((const char *)sqlite3_column_text(q, 3)), &out->reason);
    sql_end(q);
    return 1;
}

int db_nudge_written(struct db *db, int64_t id, int64_t now, struct err *e)
{
    return sql_run(db, e, "UPDATE nudge SET written_at = $3 WHERE programme_id = $1 AND nudge_id = $2", "iii",
                   PROGRAMME_ID, id, now);
}

int db_nudges_answered(struct db *db, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE nudge SET answered_at = $3 WHERE programme_id = $1 AND person_id = $2 AND answered_at = 0"
                   " AND written_at > 0",
                   "iii", PROGRAMME_ID, person_id, now);
}

int db_nudge_circle_answered(struct db *db, int64_t circle_id, enum nudge_reason reason, int64_t subject_id,
                             struct err *e)
{
    int64_t found;
    return sql_one(db, e, &found,
                   "SELECT nudge_id FROM nudge WHERE programme_id = $1 AND circle_id = $2 AND reason = $3"
                   " AND subject_id = $4 AND answered_at > 0 LIMIT 1",
                   "iizi", PROGRAMME_ID, circle_id, nudge_reason_name(reason), subject_id);
}
