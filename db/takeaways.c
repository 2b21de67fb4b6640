#include "db/takeaways.h"

#include "db/sql_priv.h"

#define SELECT                                                                                                         \
    "SELECT t.takeaway_id, t.person_id, t.circle_id, t.meeting_id, t.position, coalesce(w.text, ''), t.due,"           \
    " t.is_private, t.state, t.status, coalesce(r.text, ''), t.asked, t.created_at, t.closed_at,"                      \
    " t.mail_id, t.status_mail_id, t.is_corrected, t.stills, t.let_go_offered"                                         \
    " FROM takeaway t LEFT JOIN words w ON w.programme_id = t.programme_id AND w.words_id = t.words_id"                \
    " LEFT JOIN words r ON r.programme_id = t.programme_id AND r.words_id = t.remark_words_id"                         \
    " WHERE t.programme_id = $1"

static void read_takeaway(sqlite3_stmt *q, struct arena *a, struct takeaway *t)
{
    memset(t, 0, sizeof *t);
    t->id = sql_int(q, 0);
    t->person_id = sql_int(q, 1);
    t->circle_id = sql_int(q, 2);
    t->meeting_id = sql_int(q, 3);
    t->position = (int)sql_int(q, 4);
    t->text = sql_text(q, 5, a);
    t->due = sql_text(q, 6, a);
    t->is_private = sql_int(q, 7) == 1;
    takeaway_state_from_name(sql_str(q, 8, a), &t->state);
    item_status_from_name(sql_str(q, 9, a), &t->status);
    t->remark = sql_text(q, 10, a);
    t->asked = (int)sql_int(q, 11);
    t->created_at = sql_int(q, 12);
    t->closed_at = sql_int(q, 13);
    t->mail_id = sql_int(q, 14);
    t->status_mail_id = sql_int(q, 15);
    t->is_corrected = sql_int(q, 16) == 1;
    t->stills = (int)sql_int(q, 17);
    t->is_let_go_offered = sql_int(q, 18) == 1;
}

int db_takeaway_add(struct db *db, struct takeaway *t, int64_t now, struct err *e)
{
    int64_t words = 0, position = 0;
    if (db_words_add(db, t->person_id, WORDS_TAKEAWAY, str_of(t->text), now, &words, e) != 0 ||
        db_new_id(db, &t->id, e) != 0 ||
        sql_one(db, e, &position,
                "SELECT count(*) + 1 FROM takeaway WHERE programme_id = $1 AND person_id = $2 AND meeting_id = $3",
                "iii", PROGRAMME_ID, t->person_id, t->meeting_id) != 1)
        return -1;
    t->position = (int)position;
    return sql_run(db, e,
                   "INSERT INTO takeaway (programme_id, takeaway_id, person_id, circle_id, meeting_id, position,"
                   " words_id, remark_words_id, due, is_private, state, status, asked, mail_id, status_mail_id,"
                   " is_corrected, created_at, closed_at)"
                   " VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, 'open', 'none', 0, $11, 0, 0, $10, 0)",
                   "iiiiiiiziii", PROGRAMME_ID, t->id, t->person_id, t->circle_id, t->meeting_id, position, words,
                   t->due, (int64_t)t->is_private, now, t->mail_id);
}

int db_takeaway(struct db *db, int64_t id, struct arena *a, struct takeaway *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e, SELECT " AND t.takeaway_id = $2", "ii", PROGRAMME_ID, id);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_takeaway(q, a, out);
        sql_end(q);
    }
    return rc;
}

static int many_takeaways(struct db *db, sqlite3_stmt *q, struct arena *a, struct takeaway **out, size_t *count,
                          struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_takeaway(q, a, &(*out)[(*count)++]);
    }
    return rc;
}

int db_takeaways(struct db *db, int64_t person_id, int64_t circle_id, int64_t meeting_id, struct arena *a,
                 struct takeaway **out, size_t *count, struct err *e)
{
    sqlite3_stmt *q = meeting_id ? sql_query(db, e,
                                             SELECT " AND t.person_id = $2 AND t.circle_id = $3 AND t.meeting_id = $4"
                                                    " ORDER BY t.takeaway_id",
                                             "iiii", PROGRAMME_ID, person_id, circle_id, meeting_id)
                                 : sql_query(db, e,
                                             SELECT " AND t.person_id = $2 AND t.circle_id = $3 AND t.state = 'open'"
                                                    " ORDER BY t.takeaway_id",
                                             "iii", PROGRAMME_ID, person_id, circle_id);
    return many_takeaways(db, q, a, out, count, e);
}

int db_takeaways_since(struct db *db, int64_t person_id, int64_t circle_id, int64_t since, struct arena *a,
                       struct takeaway **out, size_t *count, struct err *e)
{
    return many_takeaways(db,
                          sql_query(db, e,
                                    SELECT
                                    " AND t.person_id = $2 AND t.circle_id = $3 AND t.is_private = 0"
                                    " AND (t.created_at >= $4 OR t.closed_at >= $4) ORDER BY t.state, t.takeaway_id",
                                    "iiii", PROGRAMME_ID, person_id, circle_id, since),
                          a, out, count, e);
}

int db_takeaways_open(struct db *db, int64_t person_id, int64_t circle_id, int64_t *count, struct err *e)
{
    return sql_one(db, e, count,
                   "SELECT count(*) FROM takeaway WHERE programme_id = $1 AND person_id = $2 AND circle_id = $3"
                   " AND state = 'open'",
                   "iii", PROGRAMME_ID, person_id, circle_id) == 1
               ? 0
               : -1;
}

#define ITS_WORDS                                                                                                      \
    " WHERE programme_id = $1 AND words_id = (SELECT words_id FROM takeaway WHERE programme_id = $1 AND takeaway_id "  \
    "= $2)"

int db_takeaway_correct(struct db *db, int64_t id, struct str text, struct str due, int64_t now, struct err *e)
{
    if (text.n && sql_run(db, e, "UPDATE words SET text = $3, written_at = $4" ITS_WORDS, "iisi", PROGRAMME_ID, id,
                          text, now) != 0)
        return -1;
    return sql_run(db, e,
                   "UPDATE takeaway SET is_corrected = 1, due = CASE WHEN $3 = '' THEN due ELSE $3 END"
                   " WHERE programme_id = $1 AND takeaway_id = $2",
                   "iis", PROGRAMME_ID, id, due);
}

int db_takeaway_read_anew(struct db *db, const struct takeaway *t, struct err *e)
{
    if (sql_run(db, e, "UPDATE words SET text = $3" ITS_WORDS, "iiz", PROGRAMME_ID, t->id, t->text) != 0)
        return -1;
    return sql_run(db, e, "UPDATE takeaway SET due = $3, is_private = $4 WHERE programme_id = $1 AND takeaway_id = $2",
                   "iizi", PROGRAMME_ID, t->id, t->due, (int64_t)t->is_private);
}

static enum takeaway_state state_after(enum item_status status)
{
    return status == STATUS_DONE ? TAKEAWAY_DONE : status == STATUS_DROPPED ? TAKEAWAY_DROPPED : TAKEAWAY_OPEN;
}

int db_takeaway_outcome(struct db *db, const struct takeaway *t, enum item_status status, struct str remark,
                        int64_t mail_id, int64_t now, struct err *e)
{
    int64_t words = 0;
    enum takeaway_state state = state_after(status);
    if (remark.n && db_words_add(db, t->person_id, WORDS_REMARK, remark, now, &words, e) != 0)
        return -1;
    return sql_run(db, e,
                   "UPDATE takeaway SET status = $3, state = $4, closed_at = $5, status_mail_id = $7,"
                   " stills = CASE WHEN $4 = 'open' AND stills < asked THEN stills + 1 ELSE stills END,"
                   " remark_words_id = CASE WHEN $6 > 0 THEN $6 ELSE remark_words_id END"
                   " WHERE programme_id = $1 AND takeaway_id = $2",
                   "iizziii", PROGRAMME_ID, t->id, item_status_name(status), takeaway_state_name(state),
                   state == TAKEAWAY_OPEN ? INT64_C(0) : now, words, mail_id);
}

int db_takeaway_outcome_anew(struct db *db, const struct takeaway *t, enum item_status status, struct str remark,
                             bool had_remark, int64_t mail_id, int64_t at, struct err *e)
{
    int64_t words = 0, stills = t->stills;
    enum takeaway_state state = state_after(status);
    if (t->status_mail_id == mail_id && t->state == TAKEAWAY_OPEN && t->status != STATUS_NONE && stills > 0)
        stills--;
    if (state == TAKEAWAY_OPEN && status != STATUS_NONE && stills < t->asked)
        stills++;
    if (remark.n && db_words_add(db, t->person_id, WORDS_REMARK, remark, at, &words, e) != 0)
        return -1;
    if (had_remark &&
        sql_run(db, e,
                "DELETE FROM words WHERE programme_id = $1 AND words_id = (SELECT remark_words_id FROM takeaway"
                " WHERE programme_id = $1 AND takeaway_id = $2)",
                "ii", PROGRAMME_ID, t->id) != 0)
        return -1;
    return sql_run(db, e,
                   "UPDATE takeaway SET status = $3, state = $4, closed_at = $5, status_mail_id = $7, stills = $8,"
                   " remark_words_id = CASE WHEN $9 = 1 THEN $6 ELSE remark_words_id END WHERE programme_id = $1"
                   " AND takeaway_id = $2",
                   "iizziiiii", PROGRAMME_ID, t->id, item_status_name(status), takeaway_state_name(state),
                   state == TAKEAWAY_OPEN ? INT64_C(0) : at, words, status == STATUS_NONE ? INT64_C(0) : mail_id,
                   stills, (int64_t)(had_remark || remark.n));
}

int db_takeaway_asked(struct db *db, int64_t id, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE takeaway SET asked = asked + 1, let_go_offered = CASE WHEN stills >= $3 THEN 1 ELSE 0 END"
                   " WHERE programme_id = $1 AND takeaway_id = $2",
                   "iii", PROGRAMME_ID, id, (int64_t)TAKEAWAY_STILLS_MAX);
}

int db_takeaways_of_mail(struct db *db, int64_t mail_id, struct arena *a, struct takeaway **out, size_t *count,
                         struct err *e)
{
    return many_takeaways(
        db, sql_query(db, e, SELECT " AND t.mail_id = $2 ORDER BY t.takeaway_id", "ii", PROGRAMME_ID, mail_id), a, out,
        count, e);
}

int db_takeaway_remove(struct db *db, int64_t id, struct err *e)
{
    if (sql_run(db, e, "DELETE FROM words" ITS_WORDS, "ii", PROGRAMME_ID, id) != 0)
        return -1;
    return sql_run(db, e, "DELETE FROM takeaway WHERE programme_id = $1 AND takeaway_id = $2", "ii", PROGRAMME_ID, id);
}

int db_words_calls(struct db *db, int64_t since, struct arena *a, struct help_call **out, size_t *count, struct err *e)
{
    int rc;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT person_id, max(written_at) FROM words WHERE programme_id = $1"
                                " AND kind = 'organizer' AND written_at >= $2 GROUP BY person_id ORDER BY person_id",
                                "ii", PROGRAMME_ID, since);
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        (*out)[(*count)++] = (struct help_call){sql_int(q, 0), sql_int(q, 1)};
    }
    return rc;
}
