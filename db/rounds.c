#include "db/rounds.h"

#include "db/sql_priv.h"

NAMES_DEFINE(round_state, "announced", "draft", "launched");
NAMES_DEFINE(seat_state, "told", "skips", "unplaced");

#define COLUMNS                                                                                                        \
    "round_id, state, starts_at, drafted_at, launched_at, size, seed, is_random, relax, version, inputs, repeat_free," \
    " is_at_least, mailed_at"

int db_round_add(struct db *db, struct round *r, struct err *e)
{
    if (sql_one(db, e, &r->id, "SELECT coalesce(max(round_id), 0) + 1 FROM round WHERE programme_id = $1", "i",
                PROGRAMME_ID) != 1)
        return -1;
    if (sql_run(db, e,
                "INSERT INTO round (programme_id, " COLUMNS
                ") VALUES ($1, $2, $3, $4, 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 0)",
                "iizi", PROGRAMME_ID, r->id, round_state_name(r->state), r->starts_at) != 0)
        return -1;
    return db_round_update(db, r, e);
}

int db_round_update(struct db *db, const struct round *r, struct err *e)
{
    return sql_run(
        db, e,
        "UPDATE round SET state = $3, starts_at = $4, drafted_at = $5, launched_at = $6, size = $7, seed ="
        " $8, is_random = $9, relax = $10, version = $11, inputs = $12, repeat_free = $13, is_at_least = $14,"
        " mailed_at = $15"
        " WHERE programme_id = $1 AND round_id = $2",
        "iiziiiiiiiiziii", PROGRAMME_ID, r->id, round_state_name(r->state), r->starts_at, r->drafted_at, r->launched_at,
        (int64_t)r->size, r->seed, (int64_t)r->is_random, (int64_t)r->relax, (int64_t)r->version,
        r->inputs ? r->inputs : "", (int64_t)r->repeat_free, (int64_t)r->is_at_least, r->mailed_at);
}

static int one_round(struct db *db, sqlite3_stmt *q, struct arena *a, struct round *out, struct err *e)
{
    int rc = q ? sql_row(db, q, e) : -1;
    if (rc != 1)
        return rc;
    *out = (struct round){.id = sql_int(q, 0),
                          .starts_at = sql_int(q, 2),
                          .drafted_at = sql_int(q, 3),
                          .launched_at = sql_int(q, 4),
                          .size = (int)sql_int(q, 5),
                          .seed = sql_int(q, 6),
                          .is_random = sql_int(q, 7) != 0,
                          .relax = (int)sql_int(q, 8),
                          .version = (int)sql_int(q, 9),
                          .inputs = sql_text(q, 10, a),
                          .repeat_free = (int)sql_int(q, 11),
                          .is_at_least = sql_int(q, 12) != 0,
                          .mailed_at = sql_int(q, 13)};
    round_state_from_name(sql_str(q, 1, a), &out->state);
    sql_end(q);
    return 1;
}

int db_round(struct db *db, int64_t id, struct arena *a, struct round *out, struct err *e)
{
    return one_round(db,
                     sql_query(db, e, "SELECT " COLUMNS " FROM round WHERE programme_id = $1 AND round_id = $2", "ii",
                               PROGRAMME_ID, id),
                     a, out, e);
}

int db_round_open(struct db *db, struct arena *a, struct round *out, struct err *e)
{
    return one_round(db,
                     sql_query(db, e, "SELECT " COLUMNS " FROM round WHERE programme_id = $1 AND launched_at = 0", "i",
                               PROGRAMME_ID),
                     a, out, e);
}

int db_round_last(struct db *db, struct arena *a, struct round *out, struct err *e)
{
    return one_round(db,
                     sql_query(db, e,
                               "SELECT " COLUMNS " FROM round WHERE programme_id = $1 AND launched_at > 0"
                               " ORDER BY launched_at DESC, round_id DESC LIMIT 1",
                               "i", PROGRAMME_ID),
                     a, out, e);
}

int db_seat_set(struct db *db, const struct seat *s, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO seat (programme_id, round_id, person_id, state, letter_id, reason, help) VALUES ($1,"
                   " $2, $3, $4, $5, $6, $7) ON CONFLICT (programme_id, round_id, person_id) DO UPDATE SET state ="
                   " excluded.state, letter_id = excluded.letter_id, reason = excluded.reason, help = excluded.help",
                   "iiizizz", PROGRAMME_ID, s->round_id, s->person_id, seat_state_name(s->state), s->letter_id,
                   s->reason ? s->reason : "", s->help ? s->help : "");
}

static void read_seat(sqlite3_stmt *q, struct arena *a, struct seat *out)
{
    *out = (struct seat){.round_id = sql_int(q, 0),
                         .person_id = sql_int(q, 1),
                         .letter_id = sql_int(q, 3),
                         .reason = sql_text(q, 4, a),
                         .help = sql_text(q, 5, a)};
    seat_state_from_name(sql_str(q, 2, a), &out->state);
}

int db_seat(struct db *db, int64_t round_id, int64_t person_id, struct arena *a, struct seat *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT round_id, person_id, state, letter_id, reason, help FROM seat WHERE"
                                " programme_id = $1 AND round_id = $2 AND person_id = $3",
                                "iii", PROGRAMME_ID, round_id, person_id);
    int rc = q ? sql_row(db, q, e) : -1;
    if (rc != 1)
        return rc;
    read_seat(q, a, out);
    sql_end(q);
    return 1;
}

int db_seats(struct db *db, int64_t round_id, enum seat_state state, struct arena *a, struct seat **out, size_t *count,
             struct err *e)
{
    int rc = -1;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT round_id, person_id, state, letter_id, reason, help FROM seat WHERE"
                                " programme_id = $1 AND round_id = $2 AND state = $3 ORDER BY person_id",
                                "iiz", PROGRAMME_ID, round_id, seat_state_name(state));
    *out = NULL;
    *count = 0;
    while (q && (rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_seat(q, a, &(*out)[(*count)++]);
    }
    return rc;
}

int db_seat_drop(struct db *db, int64_t round_id, int64_t person_id, struct err *e)
{
    return sql_run(db, e, "DELETE FROM seat WHERE programme_id = $1 AND round_id = $2 AND person_id = $3", "iii",
                   PROGRAMME_ID, round_id, person_id);
}

int db_seats_drop(struct db *db, int64_t round_id, enum seat_state state, struct err *e)
{
    return sql_run(db, e, "DELETE FROM seat WHERE programme_id = $1 AND round_id = $2 AND state = $3", "iiz",
                   PROGRAMME_ID, round_id, seat_state_name(state));
}

int db_rounds_waited(struct db *db, int64_t person_id, int64_t *count, struct err *e)
{
    return sql_one(db, e, count,
                   "SELECT count(*) FROM seat s JOIN round r ON r.programme_id = s.programme_id AND r.round_id ="
                   " s.round_id WHERE s.programme_id = $1 AND s.person_id = $2 AND s.state = 'unplaced' AND"
                   " r.launched_at > (SELECT coalesce(max(c.launched_at), 0) FROM member m JOIN circle c ON"
                   " c.programme_id = m.programme_id AND c.circle_id = m.circle_id WHERE m.programme_id = $1 AND"
                   " m.person_id = $2)",
                   "ii", PROGRAMME_ID, person_id) == 1
               ? 0
               : -1;
}

int db_partners(struct db *db, struct arena *a, struct partners **out, size_t *count, struct err *e)
{
    int rc = -1;
    sqlite3_stmt *q = sql_query(
        db, e,
        "SELECT c.launched_at, x.person_id, y.person_id, c.state = 'active' AND x.left_at = 0 AND y.left_at = 0"
        " FROM circle c JOIN member x ON x.programme_id = c.programme_id AND x.circle_id = c.circle_id"
        " JOIN member y ON y.programme_id = c.programme_id AND y.circle_id = c.circle_id AND y.person_id > x.person_id"
        " WHERE c.programme_id = $1 AND c.launched_at > 0 ORDER BY c.launched_at, c.circle_id, x.person_id, "
        "y.person_id",
        "i", PROGRAMME_ID);
    *out = NULL;
    *count = 0;
    while (q && (rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        (*out)[(*count)++] = (struct partners){sql_int(q, 0), sql_int(q, 1), sql_int(q, 2), sql_int(q, 3) != 0};
    }
    return rc;
}

int db_apart_add(struct db *db, int64_t person_id, int64_t other_id, const char *reason, int64_t now, struct err *e)
{
    bool is_first = person_id < other_id;
    return sql_run(db, e,
                   "INSERT INTO apart (programme_id, person_id, other_id, reason, since_at) VALUES ($1, $2, $3, $4, $5)"
                   " ON CONFLICT DO NOTHING",
                   "iiizi", PROGRAMME_ID, is_first ? person_id : other_id, is_first ? other_id : person_id, reason,
                   now);
}

int db_apart_list(struct db *db, struct arena *a, struct apart **out, size_t *count, struct err *e)
{
    int rc = -1;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT person_id, other_id, reason FROM apart WHERE programme_id = $1"
                                " ORDER BY person_id, other_id",
                                "i", PROGRAMME_ID);
    *out = NULL;
    *count = 0;
    while (q && (rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        (*out)[(*count)++] = (struct apart){sql_int(q, 0), sql_int(q, 1), sql_text(q, 2, a)};
    }
    return rc;
}
