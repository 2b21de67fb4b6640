#include "db/contributions.h"

#include "db/sql_priv.h"
#include "db/takeaways.h"

#define SELECT                                                                                                         \
    "SELECT c.contribution_id, c.person_id, c.meeting_id, c.kind, coalesce(w.text, ''), c.is_private, c.mail_id"       \
    " FROM contribution c LEFT JOIN words w ON w.programme_id = c.programme_id AND w.words_id = c.words_id"            \
    " WHERE c.programme_id = $1"

static void read_contribution(sqlite3_stmt *q, struct arena *a, struct contribution *c)
{
    memset(c, 0, sizeof *c);
    c->id = sql_int(q, 0);
    c->person_id = sql_int(q, 1);
    c->meeting_id = sql_int(q, 2);
    contribution_kind_from_name(sql_str(q, 3, a), &c->kind);
    c->text = sql_text(q, 4, a);
    c->is_private = sql_int(q, 5) == 1;
    c->mail_id = sql_int(q, 6);
}

int db_contribution_add(struct db *db, struct contribution *c, int64_t now, struct err *e)
{
    int64_t words;
    if (db_words_add(db, c->person_id, WORDS_CONTRIBUTION, str_of(c->text), now, &words, e) != 0 ||
        db_new_id(db, &c->id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO contribution (programme_id, contribution_id, person_id, meeting_id, kind, words_id,"
                   " is_private, mail_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                   "iiiiziiii", PROGRAMME_ID, c->id, c->person_id, c->meeting_id, contribution_kind_name(c->kind),
                   words, (int64_t)c->is_private, c->mail_id, now);
}

int db_contribution(struct db *db, int64_t id, struct arena *a, struct contribution *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e, SELECT " AND c.contribution_id = $2", "ii", PROGRAMME_ID, id);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_contribution(q, a, out);
        sql_end(q);
    }
    return rc;
}

int db_contributions(struct db *db, int64_t meeting_id, int64_t person_id, struct arena *a, struct contribution **out,
                     size_t *count, struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    sqlite3_stmt *q = sql_query(db, e, SELECT " AND c.meeting_id = $2 AND c.person_id = $3 ORDER BY c.contribution_id",
                                "iii", PROGRAMME_ID, meeting_id, person_id);
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_contribution(q, a, &(*out)[(*count)++]);
    }
    return rc;
}

/* The row of its words. 1, 0, -1. */
static int words_of(struct db *db, int64_t id, int64_t *words, struct err *e)
{
    return sql_one(db, e, words, "SELECT words_id FROM contribution WHERE programme_id = $1 AND contribution_id = $2",
                   "ii", PROGRAMME_ID, id);
}

int db_contribution_reword(struct db *db, int64_t id, struct str text, int64_t now, struct err *e)
{
    int64_t words;
    int rc = words_of(db, id, &words, e);
    return rc == 1 ? db_words_set(db, words, text, now, e) : rc;
}

int db_contribution_read_anew(struct db *db, const struct contribution *c, struct err *e)
{
    if (sql_run(db, e,
                "UPDATE words SET text = $3 WHERE programme_id = $1 AND words_id = (SELECT words_id FROM contribution"
                " WHERE programme_id = $1 AND contribution_id = $2)",
                "iiz", PROGRAMME_ID, c->id, c->text) != 0)
        return -1;
    return sql_run(
        db, e, "UPDATE contribution SET kind = $3, is_private = $4 WHERE programme_id = $1 AND contribution_id = $2",
        "iizi", PROGRAMME_ID, c->id, contribution_kind_name(c->kind), (int64_t)c->is_private);
}

int db_contribution_remove(struct db *db, int64_t id, struct err *e)
{
    int64_t words;
    int rc = words_of(db, id, &words, e);
    if (rc != 1 || db_words_remove(db, words, e) != 0)
        return rc < 0 ? -1 : 0;
    return sql_run(db, e, "DELETE FROM contribution WHERE programme_id = $1 AND contribution_id = $2", "ii",
                   PROGRAMME_ID, id);
}

int db_turn(struct db *db, int64_t meeting_id, int64_t *person_id, struct err *e)
{
    return sql_one(db, e, person_id, "SELECT person_id FROM turn WHERE programme_id = $1 AND meeting_id = $2", "ii",
                   PROGRAMME_ID, meeting_id);
}

int db_turn_set(struct db *db, int64_t meeting_id, int64_t person_id, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO turn (programme_id, meeting_id, person_id) VALUES ($1, $2, $3)"
                   " ON CONFLICT (programme_id, meeting_id) DO UPDATE SET person_id = excluded.person_id",
                   "iii", PROGRAMME_ID, meeting_id, person_id);
}

int db_turns_of(struct db *db, int64_t circle_id, int64_t but_meeting, int64_t person_id, int64_t *count, int64_t *last,
                struct err *e)
{
    *count = *last = 0;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT count(*), coalesce(max(m.ordinal), 0) FROM meeting m JOIN turn t"
                                " ON t.programme_id = m.programme_id AND t.meeting_id = m.meeting_id"
                                " WHERE m.programme_id = $1 AND m.circle_id = $2 AND m.meeting_id <> $3"
                                " AND m.state IN ('planned', 'held', 'unknown') AND t.person_id = $4",
                                "iiii", PROGRAMME_ID, circle_id, but_meeting, person_id);
    int rc = q ? sql_row(db, q, e) : -1;
    if (rc == 1) {
        *count = sql_int(q, 0);
        *last = sql_int(q, 1);
        sql_end(q);
    }
    return rc < 0 ? -1 : 0;
}
