/* Meetings and what members said about them (db/circles.h). */
#include "db/circles.h"

#include "db/sql_priv.h"

#define SELECT                                                                                                         \
    "SELECT meeting_id, circle_id, ordinal, state, starts_at, wall, zone, minutes FROM meeting WHERE programme_id = "  \
    "$1"

static void read_meeting(sqlite3_stmt *q, struct arena *a, struct meeting *m)
{
    memset(m, 0, sizeof *m);
    m->id = sql_int(q, 0);
    m->circle_id = sql_int(q, 1);
    m->ordinal = (int)sql_int(q, 2);
    meeting_state_from_name(sql_str(q, 3, a), &m->state);
    m->starts_at = sql_int(q, 4);
    civil_parse_minute(sql_str(q, 5, a), &m->wall);
    m->zone = sql_text(q, 6, a);
    m->minutes = (int)sql_int(q, 7);
}

static int one_meeting(struct db *db, sqlite3_stmt *q, struct arena *a, struct meeting *out, struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_meeting(q, a, out);
        sql_end(q);
    }
    return rc;
}

int db_meeting(struct db *db, int64_t id, struct arena *a, struct meeting *out, struct err *e)
{
    return one_meeting(db, sql_query(db, e, SELECT " AND meeting_id = $2", "ii", PROGRAMME_ID, id), a, out, e);
}

int db_meeting_next(struct db *db, int64_t circle_id, int64_t after, struct arena *a, struct meeting *out,
                    struct err *e)
{
    return one_meeting(db,
                       sql_query(db, e,
                                 SELECT " AND circle_id = $2 AND state = 'planned' AND starts_at > $3"
                                        " ORDER BY starts_at LIMIT 1",
                                 "iii", PROGRAMME_ID, circle_id, after),
                       a, out, e);
}

int db_meeting_last(struct db *db, int64_t circle_id, int64_t before, struct arena *a, struct meeting *out,
                    struct err *e)
{
    return one_meeting(db,
                       sql_query(db, e,
                                 SELECT " AND circle_id = $2 AND state IN ('planned', 'held', 'missed', 'unknown')"
                                        " AND starts_at + minutes * 60 <= $3 ORDER BY starts_at DESC LIMIT 1",
                                 "iii", PROGRAMME_ID, circle_id, before),
                       a, out, e);
}

int db_meeting_newest(struct db *db, int64_t circle_id, struct arena *a, struct meeting *out, struct err *e)
{
    return one_meeting(
        db, sql_query(db, e, SELECT " AND circle_id = $2 ORDER BY ordinal DESC LIMIT 1", "ii", PROGRAMME_ID, circle_id),
        a, out, e);
}

static int many_meetings(struct db *db, sqlite3_stmt *q, struct arena *a, struct meeting **out, size_t *count,
                         struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_meeting(q, a, &(*out)[(*count)++]);
    }
    return rc;
}

int db_meeting_last_held(struct db *db, int64_t circle_id, int64_t *at, struct err *e)
{
    return sql_one(db, e, at,
                   "SELECT starts_at FROM meeting WHERE programme_id = $1 AND circle_id = $2 AND state = 'held'"
                   " ORDER BY starts_at DESC LIMIT 1",
                   "ii", PROGRAMME_ID, circle_id);
}

int db_meetings(struct db *db, int64_t circle_id, struct arena *a, struct meeting **out, size_t *count, struct err *e)
{
    return many_meetings(db,
                         sql_query(db, e, SELECT " AND circle_id = $2 ORDER BY ordinal", "ii", PROGRAMME_ID, circle_id),
                         a, out, count, e);
}

int db_meetings_by_circle(struct db *db, int64_t from, int64_t to, struct arena *a, struct meeting **out, size_t *count,
                          struct err *e)
{
    return many_meetings(db,
                         sql_query(db, e,
                                   SELECT " AND starts_at >= $2 AND starts_at < $3 ORDER BY circle_id, starts_at",
                                   "iii", PROGRAMME_ID, from, to),
                         a, out, count, e);
}

int db_meetings_between(struct db *db, int64_t from, int64_t to, struct arena *a, struct meeting **out, size_t *count,
                        struct err *e)
{
    return many_meetings(db,
                         sql_query(db, e,
                                   SELECT " AND starts_at >= $2 AND starts_at < $3 AND state NOT IN ('cancelled',"
                                          " 'skipped') ORDER BY starts_at, meeting_id",
                                   "iii", PROGRAMME_ID, from, to),
                         a, out, count, e);
}

int db_meeting_add(struct db *db, struct meeting *m, struct err *e)
{
    char wall[CLOCK_RFC3339_SIZE];
    civil_format_minute(&m->wall, wall);
    if (db_new_id(db, &m->id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO meeting (programme_id, meeting_id, circle_id, ordinal, state, starts_at, wall, zone,"
                   " minutes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                   "iiiizizzi", PROGRAMME_ID, m->id, m->circle_id, (int64_t)m->ordinal, meeting_state_name(m->state),
                   m->starts_at, wall, m->zone, (int64_t)m->minutes);
}

int db_meeting_update(struct db *db, const struct meeting *m, struct err *e)
{
    char wall[CLOCK_RFC3339_SIZE];
    civil_format_minute(&m->wall, wall);
    return sql_run(db, e,
                   "UPDATE meeting SET state = $3, starts_at = $4, wall = $5, zone = $6, minutes = $7"
                   " WHERE programme_id = $1 AND meeting_id = $2",
                   "iizizzi", PROGRAMME_ID, m->id, meeting_state_name(m->state), m->starts_at, wall, m->zone,
                   (int64_t)m->minutes);
}

int db_report_set(struct db *db, int64_t meeting_id, int64_t person_id, int met, int worth, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO report (programme_id, meeting_id, person_id, met, worth) VALUES ($1, $2, $3, $4, $5)"
                   " ON CONFLICT (programme_id, meeting_id, person_id) DO UPDATE SET"
                   " met = CASE WHEN excluded.met >= 0 THEN excluded.met ELSE report.met END,"
                   " worth = CASE WHEN excluded.worth >= 0 THEN excluded.worth ELSE report.worth END",
                   "iiiii", PROGRAMME_ID, meeting_id, person_id, (int64_t)met, (int64_t)worth);
}

int db_report_count(struct db *db, int64_t meeting_id, int64_t *met, int64_t *not_met, struct err *e)
{
    if (sql_one(db, e, met, "SELECT count(*) FROM report WHERE programme_id = $1 AND meeting_id = $2 AND met = 1", "ii",
                PROGRAMME_ID, meeting_id) != 1)
        return -1;
    return sql_one(db, e, not_met,
                   "SELECT count(*) FROM report WHERE programme_id = $1 AND meeting_id = $2 AND met = 0", "ii",
                   PROGRAMME_ID, meeting_id) == 1
               ? 0
               : -1;
}
