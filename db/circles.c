#include "db/circles.h"

#include "db/sql_priv.h"

#define COLUMNS                                                                                                        \
    "c.circle_id, c.number, c.state, c.cadence, c.minutes, c.zone, c.series_wall, c.series_ordinal, c.series_number, " \
    "c.sequence, c.place, c.reason, c.seed, c.launched_at, c.ended_at, c.paused_until, coalesce(w.text, ''), "         \
    "c.goal_words_id"
#define FROM                                                                                                           \
    " FROM circle c LEFT JOIN words w ON w.programme_id = c.programme_id AND w.words_id = c.goal_words_id"             \
    " WHERE c.programme_id = $1"

static const char *wall_text(const struct civil *wall, char out[CLOCK_RFC3339_SIZE])
{
    out[0] = 0;
    if (wall->year)
        civil_format_minute(wall, out);
    return out;
}

static void read_circle(sqlite3_stmt *q, struct arena *a, struct circle *c)
{
    memset(c, 0, sizeof *c);
    c->id = sql_int(q, 0);
    c->number = sql_int(q, 1);
    circle_state_from_name(sql_str(q, 2, a), &c->state);
    cadence_from_name(sql_str(q, 3, a), &c->cadence);
    c->minutes = (int)sql_int(q, 4);
    c->zone = sql_text(q, 5, a);
    if (!civil_parse_minute(sql_str(q, 6, a), &c->series_wall))
        c->series_wall.year = 0;
    c->series_ordinal = (int)sql_int(q, 7);
    c->series_number = (int)sql_int(q, 8);
    c->sequence = (int)sql_int(q, 9);
    c->where = sql_text(q, 10, a);
    c->reason = sql_text(q, 11, a);
    c->seed = sql_int(q, 12);
    c->launched_at = sql_int(q, 13);
    c->ended_at = sql_int(q, 14);
    c->paused_until = sql_int(q, 15);
    c->goal = sql_text(q, 16, a);
    c->goal_id = sql_int(q, 17);
}

static int read_members(struct db *db, struct arena *a, struct circle *c, struct err *e)
{
    int rc;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT person_id, role FROM member WHERE programme_id = $1 AND circle_id = $2"
                                " AND left_at = 0 ORDER BY person_id",
                                "ii", PROGRAMME_ID, c->id);
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        if (c->count == CIRCLE_MEMBERS_MAX)
            continue;
        struct member *m = &c->members[c->count++];
        m->person_id = sql_int(q, 0);
        member_role_from_name(sql_str(q, 1, a), &m->role);
    }
    return rc;
}

static int one_circle(struct db *db, sqlite3_stmt *q, struct arena *a, struct circle *out, struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc != 1)
        return rc;
    read_circle(q, a, out);
    sql_end(q);
    return read_members(db, a, out, e) == 0 ? 1 : -1;
}

static int many_circles(struct db *db, sqlite3_stmt *q, struct arena *a, struct circle **out, size_t *count,
                        struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_circle(q, a, &(*out)[(*count)++]);
    }
    for (size_t i = 0; rc == 0 && i < *count; i++)
        rc = read_members(db, a, &(*out)[i], e);
    return rc;
}

int db_circle(struct db *db, int64_t id, struct arena *a, struct circle *out, struct err *e)
{
    return one_circle(db, sql_query(db, e, "SELECT " COLUMNS FROM " AND c.circle_id = $2", "ii", PROGRAMME_ID, id), a,
                      out, e);
}

int db_circle_by_number(struct db *db, int64_t number, struct arena *a, struct circle *out, struct err *e)
{
    return one_circle(db, sql_query(db, e, "SELECT " COLUMNS FROM " AND c.number = $2", "ii", PROGRAMME_ID, number), a,
                      out, e);
}

int db_circles(struct db *db, enum circle_state state, struct arena *a, struct circle **out, size_t *count,
               struct err *e)
{
    return many_circles(db,
                        sql_query(db, e, "SELECT " COLUMNS FROM " AND c.state = $2 ORDER BY c.number", "iz",
                                  PROGRAMME_ID, circle_state_name(state)),
                        a, out, count, e);
}

int db_circles_of(struct db *db, int64_t person_id, struct arena *a, struct circle **out, size_t *count, struct err *e)
{
    /* not by the indexes of states and of numbers: they would read all circles for one person */
    return many_circles(db,
                        sql_query(db, e,
                                  "SELECT " COLUMNS FROM
                                  " AND c.state || '' = 'active' AND c.circle_id IN (SELECT circle_id FROM member"
                                  " WHERE programme_id = $1 AND person_id = $2 AND left_at = 0)"
                                  " ORDER BY c.number + 0",
                                  "ii", PROGRAMME_ID, person_id),
                        a, out, count, e);
}

int db_circles_ever_of(struct db *db, int64_t person_id, struct arena *a, struct circle **out, size_t *count,
                       struct err *e)
{
    return many_circles(db,
                        sql_query(db, e,
                                  "SELECT " COLUMNS FROM
                                  " AND c.state <> 'draft' AND c.circle_id IN (SELECT circle_id FROM member"
                                  " WHERE programme_id = $1 AND person_id = $2) ORDER BY c.number + 0",
                                  "ii", PROGRAMME_ID, person_id),
                        a, out, count, e);
}

int db_circles_launched_since(struct db *db, int64_t since, int64_t *count, struct err *e)
{
    return sql_one(db, e, count, "SELECT count(*) FROM circle WHERE programme_id = $1 AND launched_at >= $2", "ii",
                   PROGRAMME_ID, since) == 1
               ? 0
               : -1;
}

int db_circle_load(struct db *db, int64_t person_id, int64_t *count, struct err *e)
{
    return sql_one(db, e, count,
                   "SELECT count(*) FROM member m JOIN circle c ON c.programme_id = m.programme_id"
                   " AND c.circle_id = m.circle_id WHERE m.programme_id = $1 AND m.person_id = $2 AND m.left_at = 0"
                   " AND c.state = 'active'",
                   "ii", PROGRAMME_ID, person_id) == 1
               ? 0
               : -1;
}

int db_circle_add(struct db *db, struct circle *c, struct err *e)
{
    char wall[CLOCK_RFC3339_SIZE];
    if (db_new_id(db, &c->id, e) != 0 ||
        sql_one(db, e, &c->number,
                "UPDATE programme SET next_circle = next_circle + 1 WHERE programme_id = $1 RETURNING next_circle - 1",
                "i", PROGRAMME_ID) != 1)
        return -1;
    if (sql_run(db, e,
                "INSERT INTO circle (programme_id, circle_id, number, state, cadence, minutes, zone, series_wall,"
                " series_ordinal, series_number, sequence, place, goal_words_id, reason, seed, launched_at, ended_at)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $14, $15, $16)",
                "iiizzizziiizziii", PROGRAMME_ID, c->id, c->number, circle_state_name(c->state),
                cadence_name(c->cadence), (int64_t)c->minutes, c->zone, wall_text(&c->series_wall, wall),
                (int64_t)c->series_ordinal, (int64_t)c->series_number, (int64_t)c->sequence, c->where, c->reason,
                c->seed, c->launched_at, c->ended_at) != 0)
        return -1;
    for (size_t i = 0; i < c->count; i++)
        if (db_member_add(db, c->id, c->members[i].person_id, c->members[i].role, e) != 0)
            return -1;
    return 0;
}

int db_circle_update(struct db *db, const struct circle *c, struct err *e)
{
    char wall[CLOCK_RFC3339_SIZE];
    return sql_run(db, e,
                   "UPDATE circle SET state = $3, cadence = $4, minutes = $5, zone = $6, series_wall = $7,"
                   " series_ordinal = $8, series_number = $9, sequence = $10, place = $11, launched_at = $12,"
                   " ended_at = $13, paused_until = $14 WHERE programme_id = $1 AND circle_id = $2",
                   "iizzizziiiziii", PROGRAMME_ID, c->id, circle_state_name(c->state), cadence_name(c->cadence),
                   (int64_t)c->minutes, c->zone, wall_text(&c->series_wall, wall), (int64_t)c->series_ordinal,
                   (int64_t)c->series_number, (int64_t)c->sequence, c->where, c->launched_at, c->ended_at,
                   c->paused_until);
}

int db_circle_set_goal(struct db *db, int64_t circle_id, int64_t words_id, struct err *e)
{
    return sql_run(db, e, "UPDATE circle SET goal_words_id = $3 WHERE programme_id = $1 AND circle_id = $2", "iii",
                   PROGRAMME_ID, circle_id, words_id);
}

int db_member_is(struct db *db, int64_t circle_id, int64_t person_id, struct err *e)
{
    int64_t found;
    return sql_one(db, e, &found,
                   "SELECT person_id FROM member WHERE programme_id = $1 AND circle_id = $2 AND person_id = $3"
                   " AND left_at = 0",
                   "iii", PROGRAMME_ID, circle_id, person_id);
}

int db_member_leave(struct db *db, int64_t circle_id, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE member SET left_at = $4 WHERE programme_id = $1 AND circle_id = $2 AND person_id = $3"
                   " AND left_at = 0",
                   "iiii", PROGRAMME_ID, circle_id, person_id, now);
}

static bool is_kept(int64_t number, const int64_t *keep, size_t keep_count)
{
    for (size_t i = 0; i < keep_count; i++)
        if (keep[i] == number)
            return true;
    return false;
}

int db_circles_drop_drafts(struct db *db, const int64_t *keep, size_t keep_count, struct err *e)
{
    struct arena a;
    struct circle *drafts;
    size_t count;
    arena_init(&a, 0);
    int rc = db_circles(db, CIRCLE_DRAFT, &a, &drafts, &count, e);
    for (size_t i = 0; rc == 0 && i < count; i++)
        if (!is_kept(drafts[i].number, keep, keep_count) &&
            (sql_run(db, e, "DELETE FROM member WHERE programme_id = $1 AND circle_id = $2", "ii", PROGRAMME_ID,
                     drafts[i].id) != 0 ||
             sql_run(db, e, "DELETE FROM circle WHERE programme_id = $1 AND circle_id = $2", "ii", PROGRAMME_ID,
                     drafts[i].id) != 0))
            rc = -1;
    arena_release(&a);
    return rc;
}

int db_circle_load_but_peers(struct db *db, int64_t person_id, int64_t *count, struct err *e)
{
    return sql_one(db, e, count,
                   "SELECT count(*) FROM member m JOIN circle c ON c.programme_id = m.programme_id"
                   " AND c.circle_id = m.circle_id WHERE m.programme_id = $1 AND m.person_id = $2 AND m.left_at = 0"
                   " AND c.state = 'active' AND m.role <> 'peer'",
                   "ii", PROGRAMME_ID, person_id) == 1
               ? 0
               : -1;
}

int db_circle_set_reason(struct db *db, int64_t circle_id, const char *reason, struct err *e)
{
    return sql_run(db, e, "UPDATE circle SET reason = $3 WHERE programme_id = $1 AND circle_id = $2", "iiz",
                   PROGRAMME_ID, circle_id, reason);
}

int db_member_add(struct db *db, int64_t circle_id, int64_t person_id, enum member_role role, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO member (programme_id, circle_id, person_id, role, left_at) VALUES ($1, $2, $3, $4, 0)"
                   " ON CONFLICT (programme_id, circle_id, person_id) DO UPDATE SET role = excluded.role, left_at = 0",
                   "iiiz", PROGRAMME_ID, circle_id, person_id, member_role_name(role));
}

int db_member_replace(struct db *db, int64_t circle_id, int64_t person_id, int64_t other_id, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE member SET person_id = $4 WHERE programme_id = $1 AND circle_id = $2 AND person_id = $3",
                   "iiii", PROGRAMME_ID, circle_id, person_id, other_id);
}
