#include "db/days_off.h"

#include "db/sql_priv.h"

int db_days_off(struct db *db, struct arena *a, const char **table, int64_t *told, struct err *e)
{
    sqlite3_stmt *q =
        sql_query(db, e, "SELECT days_off, days_off_told FROM programme WHERE programme_id = $1", "i", PROGRAMME_ID);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *table = sql_text(q, 0, a);
        *told = sql_int(q, 1);
        sql_end(q);
    }
    return rc == 1 ? 0 : -1;
}

int db_days_off_set(struct db *db, const char *table, int64_t told, struct err *e)
{
    return sql_run(db, e, "UPDATE programme SET days_off = $2, days_off_told = $3 WHERE programme_id = $1", "izi",
                   PROGRAMME_ID, table, told);
}

int db_days_off_circle(struct db *db, int64_t after, int64_t *circle_id, struct err *e)
{
    return sql_one(db, e, circle_id,
                   "SELECT circle_id FROM circle WHERE programme_id = $1 AND circle_id > $2 AND state = 'active'"
                   " ORDER BY circle_id LIMIT 1",
                   "ii", PROGRAMME_ID, after);
}

int db_meeting_is_agreed(struct db *db, int64_t meeting_id, int64_t starts_at, struct err *e)
{
    int64_t id;
    return sql_one(db, e, &id,
                   "SELECT p.proposal_id FROM negotiation n JOIN proposal p ON p.programme_id = n.programme_id AND"
                   " p.negotiation_id = n.negotiation_id WHERE n.programme_id = $1 AND n.meeting_id = $2"
                   " AND n.is_open = 0 AND p.starts_at = $3 LIMIT 1",
                   "iii", PROGRAMME_ID, meeting_id, starts_at);
}
