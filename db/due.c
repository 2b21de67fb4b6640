#include "db/due.h"

#include "db/sql_priv.h"

NAMES_DEFINE(due_step, "", "rest", "look", "close", "decide");
NAMES_DEFINE(due_state, "waiting", "written", "lapsed", "void");

#define ADVANCE "advance"
#define SELECT                                                                                                         \
    "SELECT due_id, kind, person_id, circle_id, about, ready_at, not_after FROM due WHERE programme_id = $1"           \
    " AND state = 'waiting'"

static void read_due(sqlite3_stmt *q, struct due *d)
{
    const char *kind = (const char *)sqlite3_column_text(q, 1);
    memset(d, 0, sizeof *d);
    d->id = sql_int(q, 0);
    d->is_advance = kind && strcmp(kind, ADVANCE) == 0;
    if (!d->is_advance && !due_step_from_name(str_of(kind), &d->step))
        letter_kind_from_name(str_of(kind), &d->kind);
    d->person_id = sql_int(q, 2);
    d->circle_id = sql_int(q, 3);
    d->about = sql_int(q, 4);
    d->ready_at = sql_int(q, 5);
    d->not_after = sql_int(q, 6);
}

static const char *kind_text(const struct due *d)
{
    return d->is_advance ? ADVANCE : d->step ? due_step_name(d->step) : letter_kind_name(d->kind);
}

int db_due_add(struct db *db, const struct due *d, struct err *e)
{
    int64_t id;
    if (db_new_id(db, &id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO due (programme_id, due_id, kind, person_id, circle_id, about, ready_at, wanted_at,"
                   " not_after, state, settled_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, 'waiting', 0)"
                   " ON CONFLICT (programme_id, kind, person_id, circle_id, about) DO NOTHING",
                   "iiziiiii", PROGRAMME_ID, id, kind_text(d), d->person_id, d->circle_id, d->about, d->ready_at,
                   d->not_after);
}

int db_due_set(struct db *db, const struct due *d, struct err *e)
{
    if (db_due_add(db, d, e) != 0)
        return -1;
    return sql_run(db, e,
                   "UPDATE due SET ready_at = $6, wanted_at = $6, not_after = $7, state = 'waiting', settled_at = 0"
                   " WHERE programme_id = $1 AND kind = $2 AND person_id = $3 AND circle_id = $4 AND about = $5",
                   "iziiiii", PROGRAMME_ID, kind_text(d), d->person_id, d->circle_id, d->about, d->ready_at,
                   d->not_after);
}

int db_due_replan(struct db *db, const struct due *d, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET ready_at = $6, wanted_at = $6, not_after = $7, state = 'waiting', settled_at = 0"
                   " WHERE programme_id = $1 AND kind = $2 AND person_id = $3 AND circle_id = $4 AND about = $5"
                   " AND (state IN ('waiting', 'lapsed') OR (state = 'written' AND kind = 'agenda' AND $6 > $8))",
                   "iziiiiii", PROGRAMME_ID, d->is_advance ? ADVANCE : letter_kind_name(d->kind), d->person_id,
                   d->circle_id, d->about, d->ready_at, d->not_after, now);
}

int db_due_next_advance(struct db *db, int64_t now, struct due *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e, SELECT " AND person_id = 0 AND ready_at <= $2 ORDER BY ready_at, due_id LIMIT 1",
                                "ii", PROGRAMME_ID, now);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_due(q, out);
        sql_end(q);
    }
    return rc;
}

int db_due_next_person(struct db *db, int64_t now, int64_t *person_id, struct err *e)
{
    return sql_one(db, e, person_id,
                   "SELECT person_id FROM due WHERE programme_id = $1 AND state = 'waiting' AND person_id > 0"
                   " AND ready_at <= $2 ORDER BY ready_at LIMIT 1",
                   "ii", PROGRAMME_ID, now);
}

static int many_due(struct db *db, sqlite3_stmt *q, struct arena *a, struct due **out, size_t *count, struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_due(q, &(*out)[(*count)++]);
    }
    return rc;
}

int db_due_of_person(struct db *db, int64_t person_id, int64_t now, struct arena *a, struct due **out, size_t *count,
                     struct err *e)
{
    return many_due(db,
                    sql_query(db, e, SELECT " AND person_id = $2 AND ready_at <= $3 ORDER BY ready_at, due_id", "iii",
                              PROGRAMME_ID, person_id, now),
                    a, out, count, e);
}

int db_due_until(struct db *db, int64_t until, struct arena *a, struct due **out, size_t *count, struct err *e)
{
    return many_due(
        db,
        sql_query(db, e, SELECT " AND ready_at <= $2 ORDER BY ready_at, person_id, due_id", "ii", PROGRAMME_ID, until),
        a, out, count, e);
}

int db_due_next_at(struct db *db, int64_t *at, struct err *e)
{
    return sql_one(db, e, at,
                   "SELECT ready_at FROM due WHERE programme_id = $1 AND state = 'waiting' ORDER BY ready_at LIMIT 1",
                   "i", PROGRAMME_ID);
}

int db_due_settle(struct db *db, int64_t id, enum due_state state, int64_t now, struct err *e)
{
    return sql_run(db, e, "UPDATE due SET state = $3, settled_at = $4 WHERE programme_id = $1 AND due_id = $2", "iizi",
                   PROGRAMME_ID, id, due_state_name(state), now);
}

int db_due_defer(struct db *db, int64_t id, int64_t ready_at, struct err *e)
{
    return sql_run(db, e, "UPDATE due SET ready_at = $3 WHERE programme_id = $1 AND due_id = $2", "iii", PROGRAMME_ID,
                   id, ready_at);
}

int db_due_void_about(struct db *db, int64_t about, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $3 WHERE programme_id = $1 AND about = $2"
                   " AND state = 'waiting' AND person_id > 0",
                   "iii", PROGRAMME_ID, about, now);
}

int db_due_wake_about(struct db *db, int64_t about, int64_t since, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'waiting', settled_at = 0 WHERE programme_id = $1 AND about = $2"
                   " AND state = 'void' AND settled_at >= $3 AND person_id IN (SELECT m.person_id FROM member m WHERE"
                   " m.programme_id = due.programme_id AND m.circle_id = due.circle_id AND m.left_at = 0)",
                   "iii", PROGRAMME_ID, about, since);
}

int db_due_void_step(struct db *db, enum due_step step, int64_t about, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $4 WHERE programme_id = $1 AND about = $2"
                   " AND state = 'waiting' AND kind = $3",
                   "iizi", PROGRAMME_ID, about, due_step_name(step), now);
}

int db_due_void_member(struct db *db, int64_t person_id, int64_t circle_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $4 WHERE programme_id = $1 AND person_id = $2"
                   " AND circle_id = $3 AND state = 'waiting'",
                   "iiii", PROGRAMME_ID, person_id, circle_id, now);
}

int db_due_void_circle(struct db *db, int64_t circle_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $3 WHERE programme_id = $1 AND circle_id = $2"
                   " AND state = 'waiting'",
                   "iii", PROGRAMME_ID, circle_id, now);
}

int db_due_move_meeting(struct db *db, int64_t meeting_id, int64_t starts_at, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET not_after = $3 WHERE programme_id = $1 AND about = $2 AND state = 'waiting'"
                   " AND not_after > 0",
                   "iii", PROGRAMME_ID, meeting_id, starts_at);
}

int db_due_void_kind(struct db *db, enum letter_kind kind, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $4 WHERE programme_id = $1 AND kind = $2"
                   " AND person_id = $3 AND state = 'waiting'",
                   "izii", PROGRAMME_ID, letter_kind_name(kind), person_id, now);
}

int db_due_void_person(struct db *db, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET state = 'void', settled_at = $3 WHERE programme_id = $1 AND person_id = $2"
                   " AND state = 'waiting'",
                   "iii", PROGRAMME_ID, person_id, now);
}

int db_due_wake(struct db *db, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE due SET ready_at = wanted_at WHERE programme_id = $1 AND person_id = $2"
                   " AND state = 'waiting' AND wanted_at <= $3",
                   "iii", PROGRAMME_ID, person_id, now);
}
