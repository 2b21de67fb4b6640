/* The outbox: finished letters on their way (db/letters.h). */
#include "db/letters.h"

#include "db/sql_priv.h"

#define SELECT                                                                                                         \
    "SELECT o.letter_id, l.kind, l.person_id, o.recipient, o.sender, o.bytes, o.state, o.reason, o.attempts,"          \
    " o.next_at, o.not_after, o.settled_at, l.created_at, l.message_id, l.circle_id FROM outbox o JOIN letter l"       \
    " ON l.programme_id = o.programme_id AND l.letter_id = o.letter_id WHERE o.programme_id = $1"

static void read_address(sqlite3_stmt *q, int column, struct address *out)
{
    const char *z = (const char *)sqlite3_column_text(q, column);
    size_t n = z ? strlen(z) : 0;
    memset(out, 0, sizeof *out);
    if (n < sizeof out->s && n)
        memcpy(out->s, z, n);
}

static void read_row(sqlite3_stmt *q, struct arena *a, bool with_bytes, struct outbox_row *r)
{
    memset(r, 0, sizeof *r);
    r->letter_id = sql_int(q, 0);
    letter_kind_from_name(sql_str(q, 1, a), &r->kind);
    r->person_id = sql_int(q, 2);
    read_address(q, 3, &r->recipient);
    read_address(q, 4, &r->sender);
    if (with_bytes)
        r->bytes = sql_str(q, 5, a);
    outbox_state_from_name(sql_str(q, 6, a), &r->state);
    r->reason = sql_text(q, 7, a);
    r->attempts = (int)sql_int(q, 8);
    r->next_at = sql_int(q, 9);
    r->not_after = sql_int(q, 10);
    r->settled_at = sql_int(q, 11);
    r->created_at = sql_int(q, 12);
    r->message_id = sql_text(q, 13, a);
    r->circle_id = sql_int(q, 14);
}

static int many_rows(struct db *db, sqlite3_stmt *q, struct arena *a, bool with_bytes, struct outbox_row **out,
                     size_t *count, struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_row(q, a, with_bytes, &(*out)[(*count)++]);
    }
    return rc;
}

/* The + keeps SQLite from reading all unsettled rows in the order of their ids instead of those that are ready; ids are
 * sorted, not letters. */
int db_outbox_ready(struct db *db, int64_t now, int64_t after, size_t max, struct arena *a, struct outbox_row **out,
                    size_t *count, struct err *e)
{
    return many_rows(
        db,
        sql_query(db, e,
                  SELECT
                  " AND o.letter_id IN (SELECT r.letter_id FROM outbox r WHERE r.programme_id = $1 AND r.settled_at = 0"
                  " AND r.next_at <= $2 AND +r.letter_id > $3"
                  " AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.programme_id = r.programme_id AND b.settled_at = 0"
                  " AND b.recipient = r.recipient AND b.next_at > $2 AND b.state <> 'queued' AND b.letter_id <"
                  " r.letter_id) ORDER BY +r.letter_id LIMIT $4) ORDER BY o.letter_id",
                  "iiii", PROGRAMME_ID, now, after, (int64_t)max),
        a, true, out, count, e);
}

int db_outbox_next_at(struct db *db, int64_t *at, struct err *e)
{
    return sql_one(db, e, at,
                   "SELECT next_at FROM outbox WHERE programme_id = $1 AND settled_at = 0 ORDER BY next_at LIMIT 1",
                   "i", PROGRAMME_ID);
}

int db_outbox_begin(struct db *db, int64_t letter_id, const char *reason, struct str bytes, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE outbox SET state = 'sending', reason = $3, attempts = attempts + 1, bytes = $4"
                   " WHERE programme_id = $1 AND letter_id = $2",
                   "iizb", PROGRAMME_ID, letter_id, reason, bytes);
}

/* A settled letter's bytes are never needed again, and they quote people; the last letter to somebody who was forgotten
 * (a confirmation to nobody on the roster) leaves no address behind either. */
int db_outbox_set(struct db *db, int64_t letter_id, enum outbox_state state, bool is_settled, const char *reason,
                  int64_t next_at, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE outbox SET state = $3, reason = $4, next_at = $5, settled_at = $6,"
                   " bytes = CASE WHEN $6 > 0 THEN NULL ELSE bytes END,"
                   " recipient = CASE WHEN $6 > 0 AND EXISTS (SELECT 1 FROM letter l WHERE l.programme_id = $1 AND"
                   " l.letter_id = $2 AND l.person_id = 0 AND l.kind = 'confirmation') THEN '' ELSE recipient END"
                   " WHERE programme_id = $1 AND letter_id = $2",
                   "iizzii", PROGRAMME_ID, letter_id, outbox_state_name(state), reason, next_at,
                   is_settled ? now : INT64_C(0));
}

#define WRITTEN_AHEAD                                                                                                  \
    " programme_id = $1 AND settled_at = 0 AND next_at > $2 AND EXISTS (SELECT 1 FROM letter l WHERE l.programme_id =" \
    " outbox.programme_id AND l.letter_id = outbox.letter_id AND l.created_at > $2)"

int db_outbox_bring_forward(struct db *db, int64_t now, int64_t *count, struct err *e)
{
    if (sql_one(db, e, count, "SELECT count(*) FROM outbox WHERE" WRITTEN_AHEAD, "ii", PROGRAMME_ID, now) != 1)
        return -1;
    return sql_run(db, e, "UPDATE outbox SET next_at = $2 WHERE" WRITTEN_AHEAD, "ii", PROGRAMME_ID, now);
}

/* The + keeps SQLite to the few rows of one recipient. */
int db_outbox_hurry_calendar(struct db *db, const struct address *to, int64_t circle_id, int64_t at, struct err *e)
{
    return sql_run(
        db, e,
        "UPDATE outbox SET next_at = $4 WHERE programme_id = $1 AND recipient = $2 AND settled_at = 0"
        " AND +next_at > $4 AND state = 'queued' AND EXISTS (SELECT 1 FROM letter l WHERE l.programme_id ="
        " outbox.programme_id AND l.letter_id = outbox.letter_id AND l.circle_id = $3 AND l.class = 'calendar')",
        "izii", PROGRAMME_ID, to->s, circle_id, at);
}

int db_outbox_hold(struct db *db, int64_t person_id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE outbox SET state = 'held', reason = 'no longer wanted', settled_at = $3, bytes = NULL"
                   " WHERE programme_id = $1 AND state IN ('queued', 'later') AND letter_id IN (SELECT letter_id"
                   " FROM letter WHERE programme_id = $1 AND person_id = $2 AND class IN ('prompt', 'notice'))",
                   "iii", PROGRAMME_ID, person_id, now);
}

int db_outbox_list(struct db *db, bool failed, struct arena *a, struct outbox_row **out, size_t *count, struct err *e)
{
    return many_rows(db,
                     failed ? sql_query(db, e,
                                        SELECT " AND o.state IN ('refused', 'uncertain', 'lapsed', 'held', 'later')"
                                               " ORDER BY o.letter_id",
                                        "i", PROGRAMME_ID)
                            : sql_query(db, e, SELECT " ORDER BY o.letter_id", "i", PROGRAMME_ID),
                     a, false, out, count, e);
}

int db_outbox_count(struct db *db, enum outbox_state state, int64_t *count, struct err *e)
{
    return sql_one(db, e, count, "SELECT count(*) FROM outbox WHERE programme_id = $1 AND state = $2", "iz",
                   PROGRAMME_ID, outbox_state_name(state)) == 1
               ? 0
               : -1;
}
