#include "db/letters.h"

#include "db/sql_priv.h"

#define SELECT                                                                                                         \
    "SELECT l.letter_id, l.kind, l.person_id, l.circle_id, l.meeting_id, l.mail_id, l.message_id, l.code,"             \
    " l.local_date, l.created_at, coalesce(w.subject, ''), coalesce(w.asked, '')"                                      \
    " FROM letter l LEFT JOIN letter_words w ON w.programme_id = l.programme_id AND w.letter_id = l.letter_id"         \
    " WHERE l.programme_id = $1"

static int one_letter(struct db *db, sqlite3_stmt *q, struct arena *a, struct letter *l, struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc != 1)
        return rc;
    memset(l, 0, sizeof *l);
    l->id = sql_int(q, 0);
    letter_kind_from_name(sql_str(q, 1, a), &l->kind);
    l->person_id = sql_int(q, 2);
    l->circle_id = sql_int(q, 3);
    l->meeting_id = sql_int(q, 4);
    l->mail_id = sql_int(q, 5);
    l->message_id = sql_text(q, 6, a);
    l->code = sql_text(q, 7, a);
    l->local_date = sql_text(q, 8, a);
    l->created_at = sql_int(q, 9);
    l->subject = sql_text(q, 10, a);
    l->asked = sql_text(q, 11, a);
    sql_end(q);
    return 1;
}

int db_letter(struct db *db, int64_t id, struct arena *a, struct letter *out, struct err *e)
{
    return one_letter(db, sql_query(db, e, SELECT " AND l.letter_id = $2", "ii", PROGRAMME_ID, id), a, out, e);
}

int db_letter_by_message_id(struct db *db, struct str message_id, struct arena *a, struct letter *out, struct err *e)
{
    return one_letter(db, sql_query(db, e, SELECT " AND l.message_id = $2", "is", PROGRAMME_ID, message_id), a, out, e);
}

int db_letter_by_code(struct db *db, int64_t person_id, struct str code, struct arena *a, struct letter *out,
                      struct err *e)
{
    return one_letter(db,
                      sql_query(db, e,
                                SELECT " AND l.person_id = $2 AND l.code = $3 ORDER BY l.created_at DESC,"
                                       " l.letter_id DESC LIMIT 1",
                                "iis", PROGRAMME_ID, person_id, code),
                      a, out, e);
}

int db_letter_latest(struct db *db, int64_t person_id, enum letter_kind kind, struct arena *a, struct letter *out,
                     struct err *e)
{
    return one_letter(db,
                      sql_query(db, e,
                                SELECT " AND l.person_id = $2 AND l.kind = $3 ORDER BY l.created_at DESC,"
                                       " l.letter_id DESC LIMIT 1",
                                "iiz", PROGRAMME_ID, person_id, letter_kind_name(kind)),
                      a, out, e);
}

int db_letter_has_prompt(struct db *db, int64_t person_id, const char *local_date, struct err *e)
{
    int64_t found;
    return sql_one(db, e, &found,
                   "SELECT letter_id FROM letter WHERE programme_id = $1 AND person_id = $2 AND local_date = $3"
                   " AND class = 'prompt'",
                   "iiz", PROGRAMME_ID, person_id, local_date);
}

int db_letter_add(struct db *db, const struct letter *l, const struct outbox_row *row, struct err *e)
{
    enum letter_class class = letter_kind_class(l->kind);
    if (class == CLASS_PROMPT && l->person_id) {
        int has = db_letter_has_prompt(db, l->person_id, l->local_date, e);
        if (has != 0)
            return has;
    }
    if (sql_run(db, e,
                "INSERT INTO letter (programme_id, letter_id, kind, class, person_id, circle_id, meeting_id, mail_id,"
                " message_id, code, local_date, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                "iizziiiizzzi", PROGRAMME_ID, l->id, letter_kind_name(l->kind), letter_class_name(class), l->person_id,
                l->circle_id, l->meeting_id, l->mail_id, l->message_id, l->code, l->local_date, l->created_at) != 0)
        return -1;
    if (sql_run(db, e, "INSERT INTO letter_words (programme_id, letter_id, subject, asked) VALUES ($1, $2, $3, $4)",
                "iizz", PROGRAMME_ID, l->id, l->subject, l->asked) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO outbox (programme_id, letter_id, recipient, sender, bytes, state, reason, attempts,"
                   " next_at, not_after, settled_at) VALUES ($1, $2, $3, $4, $5, 'queued', '', 0, $6, $7, 0)",
                   "iizzbii", PROGRAMME_ID, l->id, row->recipient.s, row->sender.s, row->bytes, row->next_at,
                   row->not_after);
}

int db_letter_count_answers(struct db *db, int64_t person_id, int64_t since, int64_t *count, struct err *e)
{
    int rc = person_id >= 0 ? sql_one(db, e, count,
                                      "SELECT count(*) FROM letter WHERE programme_id = $1 AND person_id = $2"
                                      " AND class = 'answer' AND created_at > $3",
                                      "iii", PROGRAMME_ID, person_id, since)
                            : sql_one(db, e, count,
                                      "SELECT count(*) FROM letter WHERE programme_id = $1 AND class = 'answer'"
                                      " AND created_at > $2",
                                      "ii", PROGRAMME_ID, since);
    return rc == 1 ? 0 : -1;
}

int db_refusal_last(struct db *db, const char *who, int64_t *at, struct err *e)
{
    *at = 0;
    return sql_one(db, e, at, "SELECT last_at FROM refusal WHERE programme_id = $1 AND who = $2", "iz", PROGRAMME_ID,
                   who) < 0
               ? -1
               : 0;
}

int db_refusal_count(struct db *db, int64_t since, int64_t *count, struct err *e)
{
    return sql_one(db, e, count, "SELECT count(*) FROM refusal WHERE programme_id = $1 AND last_at > $2", "ii",
                   PROGRAMME_ID, since) == 1
               ? 0
               : -1;
}

/* A stranger's address and the letter to them are kept for a week. */
static int forget_strangers(struct db *db, int64_t before, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE outbox SET recipient = '', bytes = NULL WHERE programme_id = $1 AND settled_at > 0"
                   " AND letter_id IN (SELECT letter_id FROM letter WHERE programme_id = $1 AND person_id = 0"
                   " AND kind = 'refusal' AND created_at < $2)",
                   "ii", PROGRAMME_ID, before);
}

int db_refusal_note(struct db *db, const char *who, int64_t now, struct err *e)
{
    if (forget_strangers(db, now - 7 * INT64_C(86400), e) != 0)
        return -1;
    if (sql_run(db, e, "DELETE FROM refusal WHERE programme_id = $1 AND last_at < $2", "ii", PROGRAMME_ID,
                now - 8 * INT64_C(86400)) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO refusal (programme_id, who, last_at) VALUES ($1, $2, $3)"
                   " ON CONFLICT (programme_id, who) DO UPDATE SET last_at = excluded.last_at",
                   "izi", PROGRAMME_ID, who, now);
}
