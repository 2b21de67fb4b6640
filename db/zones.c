#include "db/zones.h"

#include "db/sql_priv.h"

int db_zone_next(struct db *db, const char *after, struct arena *a, const char **zone, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT zone FROM circle WHERE programme_id = $1 AND state = 'active' AND zone > $2"
                                " ORDER BY zone LIMIT 1",
                                "iz", PROGRAMME_ID, after);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *zone = sql_text(q, 0, a);
        sql_end(q);
    }
    return rc;
}

int db_zone_known(struct db *db, const char *zone, struct arena *a, struct known_zone *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT file, rules, first_year, is_changed, told FROM zone WHERE programme_id = $1"
                                " AND zone = $2",
                                "iz", PROGRAMME_ID, zone);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *out = (struct known_zone){.zone = zone,
                                   .file = sql_text(q, 0, a),
                                   .rules = sql_text(q, 1, a),
                                   .first_year = (int)sql_int(q, 2),
                                   .is_changed = sql_int(q, 3) == 1,
                                   .told = sql_int(q, 4)};
        sql_end(q);
    }
    return rc;
}

int db_zone_set(struct db *db, const struct known_zone *z, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO zone (programme_id, zone, file, rules, first_year, is_changed, told)"
                   " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (programme_id, zone) DO UPDATE SET"
                   " file = excluded.file, rules = excluded.rules, first_year = excluded.first_year,"
                   " is_changed = excluded.is_changed, told = excluded.told",
                   "izzziii", PROGRAMME_ID, z->zone, z->file, z->rules, (int64_t)z->first_year, (int64_t)z->is_changed,
                   z->told);
}

int db_zone_circle(struct db *db, const char *zone, int64_t after, int64_t *circle_id, struct err *e)
{
    return sql_one(db, e, circle_id,
                   "SELECT circle_id FROM circle WHERE programme_id = $1 AND state = 'active' AND zone = $2"
                   " AND circle_id > $3 ORDER BY circle_id LIMIT 1",
                   "izi", PROGRAMME_ID, zone, after);
}

int db_circle_zone_until(struct db *db, int64_t circle_id, int64_t *until, struct err *e)
{
    *until = 0;
    return sql_one(db, e, until, "SELECT zone_until FROM circle WHERE programme_id = $1 AND circle_id = $2", "ii",
                   PROGRAMME_ID, circle_id) < 0
               ? -1
               : 0;
}

int db_circle_set_zone_until(struct db *db, int64_t circle_id, int64_t until, struct err *e)
{
    return sql_run(db, e, "UPDATE circle SET zone_until = $3 WHERE programme_id = $1 AND circle_id = $2", "iii",
                   PROGRAMME_ID, circle_id, until);
}
