/* People's words, whatever was made of them (db/takeaways.h). */
#include "db/takeaways.h"

#include "db/sql_priv.h"

NAMES_DEFINE(words_kind, "takeaway", "remark", "goal", "note", "organizer", "contribution", "shaped", "drives",
             "drains", "growing", "support", "offers", "seeks", "prefers", "hours", "timezone", "language", "level");

#define SELECT "SELECT words_id, person_id, kind, text, written_at FROM words WHERE programme_id = $1"

static void read_words(sqlite3_stmt *q, struct arena *a, struct words *w)
{
    w->id = sql_int(q, 0);
    w->person_id = sql_int(q, 1);
    words_kind_from_name(sql_str(q, 2, a), &w->kind);
    w->text = sql_text(q, 3, a);
    w->written_at = sql_int(q, 4);
}

static int one_words(struct db *db, sqlite3_stmt *q, struct arena *a, struct words *out, struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_words(q, a, out);
        sql_end(q);
    }
    return rc;
}

int db_words(struct db *db, int64_t id, struct arena *a, struct words *out, struct err *e)
{
    return one_words(db, sql_query(db, e, SELECT " AND words_id = $2", "ii", PROGRAMME_ID, id), a, out, e);
}

int db_words_latest(struct db *db, int64_t person_id, enum words_kind kind, struct arena *a, struct words *out,
                    struct err *e)
{
    return one_words(db,
                     sql_query(db, e, SELECT " AND person_id = $2 AND kind = $3 ORDER BY words_id DESC LIMIT 1", "iiz",
                               PROGRAMME_ID, person_id, words_kind_name(kind)),
                     a, out, e);
}

int db_words_set(struct db *db, int64_t id, struct str text, int64_t now, struct err *e)
{
    return sql_run(db, e, "UPDATE words SET text = $3, written_at = $4 WHERE programme_id = $1 AND words_id = $2",
                   "iisi", PROGRAMME_ID, id, text, now);
}

int db_words_remove(struct db *db, int64_t id, struct err *e)
{
    return sql_run(db, e, "DELETE FROM words WHERE programme_id = $1 AND words_id = $2", "ii", PROGRAMME_ID, id);
}

int db_words_add(struct db *db, int64_t person_id, enum words_kind kind, struct str text, int64_t now, int64_t *id,
                 struct err *e)
{
    if (db_new_id(db, id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO words (programme_id, words_id, person_id, kind, text, written_at, keep_until)"
                   " VALUES ($1, $2, $3, $4, $5, $6, 0)",
                   "iiizsi", PROGRAMME_ID, *id, person_id, words_kind_name(kind), text, now);
}

int db_words_of(struct db *db, int64_t person_id, struct arena *a, struct words **out, size_t *count, struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    sqlite3_stmt *q = sql_query(db, e, SELECT " AND person_id = $2 ORDER BY words_id", "ii", PROGRAMME_ID, person_id);
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_words(q, a, &(*out)[(*count)++]);
    }
    return rc;
}
