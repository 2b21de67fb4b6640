#include "db/inbox.h"

#include "db/sql_priv.h"

#define COLUMNS                                                                                                        \
    "i.mail_id, i.folder, i.uid_validity, i.uid, i.internal_date, i.first_seen, i.date_header, i.size, i.message_id,"  \
    " i.content_hash, i.state, i.verdict, i.reason, i.person_id, i.letter_id, i.acknowledged, i.heard_at,"             \
    " i.filed, i.filed_validity, i.filed_uid"

#define COLUMNS_COUNT 20

static void read_row(sqlite3_stmt *q, struct arena *a, struct inbox_row *r)
{
    memset(r, 0, sizeof *r);
    r->id = sql_int(q, 0);
    r->folder = sql_text(q, 1, a);
    r->uid_validity = sql_int(q, 2);
    r->uid = sql_int(q, 3);
    r->internal_date = sql_int(q, 4);
    r->first_seen = sql_int(q, 5);
    r->date_header = sql_int(q, 6);
    r->size = sql_int(q, 7);
    r->message_id = sql_text(q, 8, a);
    r->content_hash = sql_text(q, 9, a);
    r->is_heard = strcmp(sql_text(q, 10, a), "heard") == 0;
    verdict_from_name(sql_str(q, 11, a), &r->verdict);
    r->reason = sql_text(q, 12, a);
    r->person_id = sql_int(q, 13);
    r->letter_id = sql_int(q, 14);
    r->is_acknowledged = sql_int(q, 15) == 1;
    r->heard_at = sql_int(q, 16);
    r->filed = sql_text(q, 17, a);
    r->filed_validity = sql_int(q, 18);
    r->filed_uid = sql_int(q, 19);
}

static int many_rows(struct db *db, sqlite3_stmt *q, struct arena *a, struct inbox_row **out, size_t *count,
                     struct err *e)
{
    int rc;
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        read_row(q, a, &(*out)[(*count)++]);
    }
    return rc;
}

int db_inbox_add(struct db *db, const struct inbox_row *row, struct str raw, int64_t *id, struct err *e)
{
    int rc = sql_one(db, e, id,
                     "SELECT mail_id FROM inbox WHERE programme_id = $1 AND folder = $2 AND uid_validity = $3"
                     " AND uid = $4",
                     "izii", PROGRAMME_ID, row->folder, row->uid_validity, row->uid);
    if (rc != 0)
        return rc;
    if (db_new_id(db, id, e) != 0 ||
        sql_run(db, e,
                "INSERT INTO inbox (programme_id, mail_id, folder, uid_validity, uid, internal_date, first_seen,"
                " date_header, size, message_id, content_hash, state, verdict, reason, person_id, letter_id,"
                " acknowledged, heard_at)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, '', '', 'new', '', '', 0, 0, 0, 0)",
                "iiziiiii", PROGRAMME_ID, *id, row->folder, row->uid_validity, row->uid, row->internal_date,
                row->first_seen, row->size) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO inbox_raw (programme_id, mail_id, raw, asked, understood) VALUES ($1, $2, $3, '', '')",
                   "iib", PROGRAMME_ID, *id, raw);
}

int db_folder_position(struct db *db, const char *folder, int64_t *uid_validity, int64_t *uid, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e, "SELECT uid_validity, uid FROM folder WHERE programme_id = $1 AND folder = $2",
                                "iz", PROGRAMME_ID, folder);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *uid_validity = sql_int(q, 0);
        *uid = sql_int(q, 1);
        sql_end(q);
    }
    return rc;
}

int db_folder_set_position(struct db *db, const char *folder, int64_t uid_validity, int64_t uid, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO folder (programme_id, folder, uid_validity, uid) VALUES ($1, $2, $3, $4)"
                   " ON CONFLICT (programme_id, folder) DO UPDATE SET uid_validity = excluded.uid_validity,"
                   " uid = excluded.uid",
                   "izii", PROGRAMME_ID, folder, uid_validity, uid);
}

int db_inbox_set_all_acknowledged(struct db *db, struct err *e)
{
    return sql_run(db, e, "UPDATE inbox SET acknowledged = 1 WHERE programme_id = $1 AND acknowledged = 0", "i",
                   PROGRAMME_ID);
}

int db_inbox_to_purge(struct db *db, struct arena *a, struct inbox_row **out, size_t *count, struct err *e)
{
    return many_rows(db,
                     sql_query(db, e,
                               "SELECT " COLUMNS " FROM inbox i WHERE programme_id = $1 AND acknowledged = 2"
                               " ORDER BY mail_id",
                               "i", PROGRAMME_ID),
                     a, out, count, e);
}

int db_inbox_set_purged(struct db *db, int64_t id, struct err *e)
{
    return sql_run(db, e, "UPDATE inbox SET acknowledged = 3, message_id = '' WHERE programme_id = $1 AND mail_id = $2",
                   "ii", PROGRAMME_ID, id);
}

int db_inbox_set_filed(struct db *db, int64_t id, const char *filed, int64_t validity, int64_t uid, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE inbox SET filed = $3, filed_validity = $4, filed_uid = $5,"
                   " acknowledged = CASE WHEN acknowledged = 0 THEN 1 ELSE acknowledged END"
                   " WHERE programme_id = $1 AND mail_id = $2",
                   "iizii", PROGRAMME_ID, id, filed, validity, uid);
}

int db_inbox_to_odd(struct db *db, struct arena *a, struct inbox_row **out, size_t *count, struct err *e)
{
    return many_rows(db,
                     sql_query(db, e,
                               "SELECT " COLUMNS " FROM inbox i WHERE programme_id = $1 AND verdict = 'odd'"
                               " AND acknowledged = 1 AND filed <> 'Odd' ORDER BY filed_validity, filed_uid",
                               "i", PROGRAMME_ID),
                     a, out, count, e);
}

static int one_row(struct db *db, sqlite3_stmt *q, struct arena *a, struct inbox_row *out, struct str *raw,
                   struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_row(q, a, out);
        if (raw)
            *raw = sql_str(q, COLUMNS_COUNT, a);
        sql_end(q);
    }
    return rc;
}

#define WITH_RAW                                                                                                       \
    "SELECT " COLUMNS ", coalesce(r.raw, '') FROM inbox i LEFT JOIN inbox_raw r ON r.programme_id = i.programme_id"    \
    " AND r.mail_id = i.mail_id WHERE i.programme_id = $1"

int db_inbox_next(struct db *db, int64_t after, struct arena *a, struct inbox_row *out, struct str *raw, struct err *e)
{
    return one_row(db,
                   sql_query(db, e, WITH_RAW " AND i.state = 'new' AND i.mail_id > $2 ORDER BY i.mail_id LIMIT 1", "ii",
                             PROGRAMME_ID, after),
                   a, out, raw, e);
}

int db_inbox_row(struct db *db, int64_t id, struct arena *a, struct inbox_row *out, struct str *raw, struct err *e)
{
    return one_row(db, sql_query(db, e, WITH_RAW " AND i.mail_id = $2", "ii", PROGRAMME_ID, id), a, out, raw, e);
}

int db_inbox_is_duplicate(struct db *db, int64_t id, struct str message_id, struct str content_hash, struct err *e)
{
    int64_t other;
    return sql_one(db, e, &other,
                   "SELECT mail_id FROM inbox WHERE programme_id = $1 AND message_id = $2 AND content_hash = $3"
                   " AND mail_id <> $4 AND state = 'heard' LIMIT 1",
                   "issi", PROGRAMME_ID, message_id, content_hash, id);
}

/* A mail whose writer was forgotten, perhaps by this very mail: nothing of it is kept, here or on the server. */
static int drop_raw(struct db *db, int64_t id, struct err *e)
{
    if (sql_run(db, e, "DELETE FROM inbox_raw WHERE programme_id = $1 AND mail_id = $2", "ii", PROGRAMME_ID, id) != 0)
        return -1;
    return sql_run(db, e,
                   "UPDATE inbox SET content_hash = '', acknowledged = 2 WHERE programme_id = $1 AND mail_id = $2",
                   "ii", PROGRAMME_ID, id);
}

int db_inbox_set_heard(struct db *db, const struct inbox_row *row, struct str asked, struct str understood, int64_t now,
                       struct err *e)
{
    if (sql_run(db, e,
                "UPDATE inbox SET state = 'heard', verdict = $3, reason = $4, person_id = $5, letter_id = $6,"
                " message_id = $7, content_hash = $8, date_header = $9, heard_at = $10"
                " WHERE programme_id = $1 AND mail_id = $2",
                "iizziizzii", PROGRAMME_ID, row->id, verdict_name(row->verdict), row->reason, row->person_id,
                row->letter_id, row->message_id, row->content_hash, row->date_header, now) != 0)
        return -1;
    int64_t forgotten;
    int rc = sql_one(db, e, &forgotten,
                     "SELECT person_id FROM person WHERE programme_id = $1 AND person_id = $2 AND state = 'forgotten'",
                     "ii", PROGRAMME_ID, row->person_id);
    if (rc == 1)
        return drop_raw(db, row->id, e);
    if (rc < 0)
        return -1;
    return sql_run(db, e, "UPDATE inbox_raw SET asked = $3, understood = $4 WHERE programme_id = $1 AND mail_id = $2",
                   "iiss", PROGRAMME_ID, row->id, asked, understood);
}

int db_inbox_set_understood(struct db *db, int64_t id, struct str understood, struct err *e)
{
    return sql_run(db, e, "UPDATE inbox_raw SET understood = $3 WHERE programme_id = $1 AND mail_id = $2", "iis",
                   PROGRAMME_ID, id, understood);
}

int db_inbox_understood(struct db *db, int64_t id, struct arena *a, struct str *asked, struct str *understood,
                        struct err *e)
{
    sqlite3_stmt *q =
        sql_query(db, e, "SELECT asked, understood FROM inbox_raw WHERE programme_id = $1 AND mail_id = $2", "ii",
                  PROGRAMME_ID, id);
    if (!q)
        return -1;
    *asked = *understood = STR("");
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *asked = sql_str(q, 0, a);
        *understood = sql_str(q, 1, a);
        sql_end(q);
    }
    return rc < 0 ? -1 : 0;
}

int db_inbox_list(struct db *db, bool odd_only, struct arena *a, struct inbox_row **out, size_t *count, struct err *e)
{
    return many_rows(db,
                     odd_only
                         ? sql_query(db, e,
                                     "SELECT " COLUMNS " FROM inbox i WHERE programme_id = $1 AND verdict = 'odd'"
                                     " ORDER BY mail_id",
                                     "i", PROGRAMME_ID)
                         : sql_query(db, e, "SELECT " COLUMNS " FROM inbox i WHERE programme_id = $1 ORDER BY mail_id",
                                     "i", PROGRAMME_ID),
                     a, out, count, e);
}

int db_inbox_count(struct db *db, enum verdict verdict, int64_t *count, struct err *e)
{
    return sql_one(db, e, count, "SELECT count(*) FROM inbox WHERE programme_id = $1 AND verdict = $2", "iz",
                   PROGRAMME_ID, verdict_name(verdict)) == 1
               ? 0
               : -1;
}

int db_command_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t circle_id, const char *name,
                    const char *outcome, int64_t now, struct err *e)
{
    int64_t id;
    if (db_new_id(db, &id, e) != 0)
        return -1;
    return sql_run(db, e,
                   "INSERT INTO command (programme_id, command_id, mail_id, person_id, circle_id, name, outcome,"
                   " done_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                   "iiiiizzi", PROGRAMME_ID, id, mail_id, person_id, circle_id, name, outcome, now);
}

int db_command_was_noted(struct db *db, int64_t person_id, const char *name, int64_t since, struct err *e)
{
    int64_t id;
    return sql_one(db, e, &id,
                   "SELECT command_id FROM command WHERE programme_id = $1 AND person_id = $2 AND name = $3"
                   " AND done_at > $4 LIMIT 1",
                   "iizi", PROGRAMME_ID, person_id, name, since);
}

int db_bounce_note(struct db *db, int64_t mail_id, int64_t person_id, int64_t letter_id, int weight, int64_t now,
                   struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO bounce (programme_id, mail_id, person_id, letter_id, weight, at)"
                   " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (programme_id, mail_id) DO NOTHING",
                   "iiiiii", PROGRAMME_ID, mail_id, person_id, letter_id, (int64_t)weight, now);
}

int db_bounce_weight(struct db *db, int64_t person_id, int64_t since, int64_t *weight, struct err *e)
{
    return sql_one(db, e, weight,
                   "SELECT coalesce(sum(b.weight), 0) FROM bounce b WHERE b.programme_id = $1 AND b.person_id = $2 AND "
                   "b.at > $3"
                   " AND NOT EXISTS (SELECT 1 FROM bounce o WHERE o.programme_id = b.programme_id AND o.person_id ="
                   " b.person_id AND o.letter_id = b.letter_id AND o.at > $3 AND (o.weight > b.weight OR (o.weight ="
                   " b.weight AND o.mail_id < b.mail_id)))",
                   "iii", PROGRAMME_ID, person_id, since) == 1
               ? 0
               : -1;
}

int db_code_add(struct db *db, const char *hash, int64_t person_id, int64_t letter_id, const char *action,
                int64_t expires_at, struct err *e)
{
    return sql_run(db, e,
                   "INSERT INTO code (programme_id, code_hash, person_id, letter_id, action, expires_at, used_at)"
                   " VALUES ($1, $2, $3, $4, $5, $6, 0)",
                   "iziizi", PROGRAMME_ID, hash, person_id, letter_id, action, expires_at);
}

int db_code_find(struct db *db, const char *hash, int64_t person_id, int64_t now, struct arena *a, int64_t *letter_id,
                 const char **action, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT letter_id, action FROM code WHERE programme_id = $1 AND code_hash = $2"
                                " AND person_id = $3 AND used_at = 0 AND expires_at > $4",
                                "izii", PROGRAMME_ID, hash, person_id, now);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *letter_id = sql_int(q, 0);
        *action = sql_text(q, 1, a);
        sql_end(q);
    }
    return rc;
}

int db_code_use(struct db *db, const char *hash, int64_t now, struct err *e)
{
    return sql_run(db, e, "UPDATE code SET used_at = $3 WHERE programme_id = $1 AND code_hash = $2", "izi",
                   PROGRAMME_ID, hash, now);
}

int db_commands_done(struct db *db, int64_t since, struct arena *a, struct done_order **out, size_t *count,
                     struct err *e)
{
    int rc;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT k.name, k.circle_id, c.number, k.done_at FROM command k JOIN circle c ON"
                                " c.programme_id = k.programme_id AND c.circle_id = k.circle_id"
                                " WHERE k.programme_id = $1 AND k.done_at >= $2 AND k.outcome = $3"
                                " ORDER BY k.command_id",
                                "iiz", PROGRAMME_ID, since, COMMAND_DONE_BY_ORGANIZER);
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        (*out)[(*count)++] = (struct done_order){sql_text(q, 0, a), sql_int(q, 1), sql_int(q, 2), sql_int(q, 3)};
    }
    return rc;
}
