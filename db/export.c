/* Everything as JSON lines, and the invariants that `rapport check` holds it to (db/db.h). */
#include "db/sql_priv.h"

#include <stdlib.h>

#include "base/json.h"

struct export_table {
    const char *name;
    const char *stable; /* natural keys, no row ids, no times of writing; its lines are sorted */
    const char *full;
};

/* One entry per noun. The stable form names people by address and circles by number. */
static const struct export_table tables[] = {
    {"person",
     "SELECT address, name, role, state, paused_until, zone, hours, languages, level, team, manager, offers, seeks, "
     "capacity, suspended, resting, away_until, joining FROM person WHERE programme_id = $1",
     "SELECT * FROM person WHERE programme_id = $1 ORDER BY person_id"},
    {"address",
     "SELECT a.address, p.address AS person, a.standing FROM address a JOIN person p ON p.programme_id = "
     "a.programme_id AND p.person_id = a.person_id WHERE a.programme_id = $1",
     "SELECT * FROM address WHERE programme_id = $1 ORDER BY address"},
    {"circle",
     "SELECT c.number, c.state, c.cadence, c.minutes, c.zone, c.series_wall, c.series_ordinal, c.series_number, "
     "c.sequence, c.place, c.paused_until, coalesce(w.text, '') AS goal, c.reason FROM circle c LEFT JOIN words w ON w.programme_id = "
     "c.programme_id AND w.words_id = c.goal_words_id WHERE c.programme_id = $1",
     "SELECT * FROM circle WHERE programme_id = $1 ORDER BY circle_id"},
    {"nudge",
     "SELECT p.address AS person, coalesce(c.number, 0) AS circle, n.reason, n.written_at > 0 AS is_written, "
     "n.answered_at > 0 AS is_answered FROM nudge n JOIN person p ON p.programme_id = n.programme_id AND p.person_id = "
     "n.person_id LEFT JOIN circle c ON c.programme_id = n.programme_id AND c.circle_id = n.circle_id WHERE "
     "n.programme_id = $1",
     "SELECT * FROM nudge WHERE programme_id = $1 ORDER BY nudge_id"},
    {"member",
     "SELECT c.number AS circle, p.address AS person, m.role, m.left_at > 0 AS has_left FROM member m JOIN circle c ON "
     "c.programme_id = m.programme_id AND c.circle_id = m.circle_id JOIN person p ON p.programme_id = m.programme_id "
     "AND p.person_id = m.person_id WHERE m.programme_id = $1",
     "SELECT * FROM member WHERE programme_id = $1 ORDER BY circle_id, person_id"},
    {"meeting",
     "SELECT c.number AS circle, m.ordinal, m.state, m.starts_at, m.wall, m.zone, m.minutes FROM meeting m JOIN circle "
     "c ON c.programme_id = m.programme_id AND c.circle_id = m.circle_id WHERE m.programme_id = $1",
     "SELECT * FROM meeting WHERE programme_id = $1 ORDER BY meeting_id"},
    {"negotiation",
     "SELECT c.number AS circle, m.ordinal, n.is_series, n.round, n.is_open, n.decide_at FROM negotiation n JOIN meeting m ON "
     "m.programme_id = n.programme_id AND m.meeting_id = n.meeting_id JOIN circle c ON c.programme_id = n.programme_id "
     "AND c.circle_id = n.circle_id WHERE n.programme_id = $1",
     "SELECT * FROM negotiation WHERE programme_id = $1 ORDER BY negotiation_id"},
    {"proposal",
     "SELECT c.number AS circle, m.ordinal, o.round, o.starts_at, coalesce(p.address, '') AS person FROM proposal o "
     "JOIN negotiation n ON n.programme_id = o.programme_id AND n.negotiation_id = o.negotiation_id JOIN meeting m ON "
     "m.programme_id = n.programme_id AND m.meeting_id = n.meeting_id JOIN circle c ON c.programme_id = n.programme_id "
     "AND c.circle_id = n.circle_id LEFT JOIN person p ON p.programme_id = o.programme_id AND p.person_id = "
     "o.person_id WHERE o.programme_id = $1",
     "SELECT * FROM proposal WHERE programme_id = $1 ORDER BY proposal_id"},
    {"vote",
     "SELECT o.starts_at, p.address AS person, v.says_yes FROM vote v JOIN proposal o ON o.programme_id = "
     "v.programme_id AND o.proposal_id = v.proposal_id JOIN person p ON p.programme_id = v.programme_id AND "
     "p.person_id = v.person_id WHERE v.programme_id = $1",
     "SELECT * FROM vote WHERE programme_id = $1 ORDER BY proposal_id, person_id"},
    {"report",
     "SELECT c.number AS circle, m.ordinal, p.address AS person, r.met, r.worth FROM report r JOIN meeting m ON "
     "m.programme_id = r.programme_id AND m.meeting_id = r.meeting_id JOIN circle c ON c.programme_id = m.programme_id "
     "AND c.circle_id = m.circle_id JOIN person p ON p.programme_id = r.programme_id AND p.person_id = r.person_id "
     "WHERE r.programme_id = $1",
     "SELECT * FROM report WHERE programme_id = $1 ORDER BY meeting_id, person_id"},
    {"takeaway",
     "SELECT p.address AS person, c.number AS circle, m.ordinal, t.position, coalesce(w.text, '') AS text, t.due, "
     "t.is_private, t.state, t.status, coalesce(r.text, '') AS remark, t.asked FROM takeaway t JOIN person p ON "
     "p.programme_id = t.programme_id AND p.person_id = t.person_id JOIN meeting m ON m.programme_id = t.programme_id "
     "AND m.meeting_id = t.meeting_id JOIN circle c ON c.programme_id = t.programme_id AND c.circle_id = t.circle_id "
     "LEFT JOIN words w ON w.programme_id = t.programme_id AND w.words_id = t.words_id LEFT JOIN words r ON "
     "r.programme_id = t.programme_id AND r.words_id = t.remark_words_id WHERE t.programme_id = $1",
     "SELECT * FROM takeaway WHERE programme_id = $1 ORDER BY takeaway_id"},
    {"words",
     "SELECT p.address AS person, w.kind, w.text FROM words w JOIN person p ON p.programme_id = w.programme_id AND "
     "p.person_id = w.person_id WHERE w.programme_id = $1",
     "SELECT * FROM words WHERE programme_id = $1 ORDER BY words_id"},
    {"due",
     "SELECT d.kind, coalesce(p.address, '') AS person, coalesce(c.number, 0) AS circle, coalesce(m.ordinal, 0) AS "
     "meeting, d.ready_at, d.not_after, d.state FROM due d LEFT JOIN person p ON p.programme_id = d.programme_id AND "
     "p.person_id = d.person_id LEFT JOIN circle c ON c.programme_id = d.programme_id AND c.circle_id = d.circle_id "
     "LEFT JOIN meeting m ON m.programme_id = d.programme_id AND m.meeting_id = d.about WHERE d.programme_id = $1",
     "SELECT * FROM due WHERE programme_id = $1 ORDER BY due_id"},
    {"letter",
     "SELECT l.kind, coalesce(p.address, '') AS person, coalesce(c.number, 0) AS circle, coalesce(m.ordinal, 0) AS "
     "meeting, l.local_date, w.subject, o.state FROM letter l JOIN outbox o ON o.programme_id = l.programme_id AND "
     "o.letter_id = l.letter_id JOIN letter_words w ON w.programme_id = l.programme_id AND w.letter_id = l.letter_id "
     "LEFT JOIN person p ON p.programme_id = l.programme_id AND p.person_id = l.person_id LEFT JOIN circle c ON "
     "c.programme_id = l.programme_id AND c.circle_id = l.circle_id LEFT JOIN meeting m ON m.programme_id = "
     "l.programme_id AND m.meeting_id = l.meeting_id WHERE l.programme_id = $1",
     "SELECT l.*, o.recipient, o.state, o.reason, o.attempts, o.next_at, o.not_after, o.settled_at, w.subject, w.asked"
     " FROM letter l JOIN outbox o ON o.programme_id = l.programme_id AND o.letter_id = l.letter_id LEFT JOIN"
     " letter_words w ON w.programme_id = l.programme_id AND w.letter_id = l.letter_id WHERE l.programme_id = $1"
     " ORDER BY l.letter_id"},
    {"mail",
     "SELECT i.folder, i.message_id, i.content_hash, i.state, i.verdict, i.reason, coalesce(p.address, '') AS person, "
     "coalesce(l.kind, '') AS letter FROM inbox i LEFT JOIN person p ON p.programme_id = i.programme_id AND "
     "p.person_id = i.person_id LEFT JOIN letter l ON l.programme_id = i.programme_id AND l.letter_id = i.letter_id "
     "WHERE i.programme_id = $1",
     "SELECT i.*, r.asked, r.understood FROM inbox i LEFT JOIN inbox_raw r ON r.programme_id = i.programme_id AND"
     " r.mail_id = i.mail_id WHERE i.programme_id = $1 ORDER BY i.mail_id"},
    {"command",
     "SELECT coalesce(p.address, '') AS person, k.name, k.outcome, coalesce(c.number, 0) AS circle FROM command k LEFT "
     "JOIN person p ON p.programme_id = k.programme_id AND p.person_id = k.person_id LEFT JOIN circle c ON "
     "c.programme_id = k.programme_id AND c.circle_id = k.circle_id WHERE k.programme_id = $1",
     "SELECT * FROM command WHERE programme_id = $1 ORDER BY command_id"},
    {"contribution",
     "SELECT p.address AS person, c.number AS circle, m.ordinal AS meeting, k.kind, coalesce(w.text, '') AS text, "
     "k.is_private FROM contribution k JOIN person p ON p.programme_id = k.programme_id AND p.person_id = k.person_id "
     "JOIN meeting m ON m.programme_id = k.programme_id AND m.meeting_id = k.meeting_id JOIN circle c ON "
     "c.programme_id "
     "= m.programme_id AND c.circle_id = m.circle_id LEFT JOIN words w ON w.programme_id = k.programme_id AND "
     "w.words_id = k.words_id WHERE k.programme_id = $1",
     "SELECT * FROM contribution WHERE programme_id = $1 ORDER BY contribution_id"},
    {"turn",
     "SELECT c.number AS circle, m.ordinal AS meeting, p.address AS person FROM turn t JOIN meeting m ON "
     "m.programme_id "
     "= t.programme_id AND m.meeting_id = t.meeting_id JOIN circle c ON c.programme_id = m.programme_id AND "
     "c.circle_id "
     "= m.circle_id JOIN person p ON p.programme_id = t.programme_id AND p.person_id = t.person_id WHERE "
     "t.programme_id = $1",
     "SELECT * FROM turn WHERE programme_id = $1 ORDER BY meeting_id"},
    {"attendance",
     "SELECT c.number AS circle, t.series_number, p.address AS person, t.occurrence, t.answer, t.sequence FROM "
     "attendance t JOIN circle c ON c.programme_id = t.programme_id AND c.circle_id = t.circle_id JOIN person p ON "
     "p.programme_id = t.programme_id AND p.person_id = t.person_id WHERE t.programme_id = $1",
     "SELECT * FROM attendance WHERE programme_id = $1 ORDER BY circle_id, series_number, person_id, occurrence"},
    {"round",
     "SELECT state, starts_at, size, seed, is_random, relax, version, inputs, repeat_free, is_at_least FROM round "
     "WHERE "
     "programme_id = $1",
     "SELECT * FROM round WHERE programme_id = $1 ORDER BY round_id"},
    {"seat",
     "SELECT r.state AS round, p.address AS person, s.state, s.reason, s.help FROM seat s JOIN round r ON "
     "r.programme_id = "
     "s.programme_id AND r.round_id = s.round_id JOIN person p ON p.programme_id = s.programme_id AND p.person_id = "
     "s.person_id WHERE s.programme_id = $1",
     "SELECT * FROM seat WHERE programme_id = $1 ORDER BY round_id, person_id"},
    {"apart",
     "SELECT p.address AS person, o.address AS other, x.reason FROM apart x JOIN person p ON p.programme_id = "
     "x.programme_id AND p.person_id = x.person_id JOIN person o ON o.programme_id = x.programme_id AND o.person_id = "
     "x.other_id WHERE x.programme_id = $1",
     "SELECT * FROM apart WHERE programme_id = $1 ORDER BY person_id, other_id"},
    {"bounce",
     "SELECT p.address AS person, l.kind AS letter, b.weight FROM bounce b JOIN person p ON p.programme_id = "
     "b.programme_id AND p.person_id = b.person_id JOIN letter l ON l.programme_id = b.programme_id AND l.letter_id = "
     "b.letter_id WHERE b.programme_id = $1",
     "SELECT * FROM bounce WHERE programme_id = $1 ORDER BY mail_id"},
};

static void row_to_json(sqlite3_stmt *q, const char *table, struct arena *a, struct buf *out)
{
    struct json_t *row = js_object();
    js_set_z(row, "table", table);
    for (int i = 0; i < sqlite3_column_count(q); i++) {
        const char *name = sqlite3_column_name(q, i);
        if (sqlite3_column_type(q, i) == SQLITE_INTEGER)
            js_set_int(row, name, sql_int(q, i));
        else
            js_set_str(row, name, sql_str(q, i, a));
    }
    js_write(row, out);
    js_free(row);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* All lines of one table, in a total order that only the facts decide: erased people are alike but for a column that
 * no key holds. */
static int export_sorted(struct db *db, const struct export_table *table, struct buf *text,
                         void (*line)(void *data, struct str text), void *data, struct err *e)
{
    struct arena a;
    const char **lines = NULL;
    size_t count = 0, cap = 0;
    int rc = -1;
    arena_init(&a, (size_t)2 << 30);
    sqlite3_stmt *q = sql_query(db, e, table->stable, "i", PROGRAMME_ID);
    while (q && (rc = sql_row(db, q, e)) == 1) {
        buf_reset(text);
        row_to_json(q, table->name, &a, text);
        if (count == cap) {
            cap = cap ? cap * 2 : 256;
            lines = arena_grow(&a, lines, sizeof *lines, count, cap);
        }
        lines[count++] = arena_str(&a, buf_str(text));
    }
    if (rc == 0 && count)
        qsort(lines, count, sizeof *lines, by_bytes);
    for (size_t i = 0; i < count && rc == 0; i++)
        line(data, str_of(lines[i]));
    arena_release(&a);
    return rc;
}

static int export_full(struct db *db, const struct export_table *table, struct buf *text,
                       void (*line)(void *data, struct str text), void *data, struct err *e)
{
    struct arena a;
    int rc = -1;
    arena_init(&a, 0);
    sqlite3_stmt *q = sql_query(db, e, table->full, "i", PROGRAMME_ID);
    while (q && (rc = sql_row(db, q, e)) == 1) {
        buf_reset(text);
        row_to_json(q, table->name, &a, text);
        line(data, buf_str(text));
        arena_reset(&a);
    }
    arena_release(&a);
    return rc;
}

int db_export(struct db *db, bool stable, void (*line)(void *data, struct str text), void *data, struct err *e)
{
    struct buf text;
    int rc = 0;
    buf_init(&text, 64 << 20);
    for (size_t t = 0; t < sizeof tables / sizeof *tables && rc == 0; t++)
        rc = (stable ? export_sorted : export_full)(db, &tables[t], &text, line, data, e);
    buf_release(&text);
    return rc;
}

/* What must hold, and how to find where it doesn't: each query counts offenders. */
static const struct {
    const char *says, *query;
} invariants[] = {
    {"letters without an outbox row",
     "SELECT count(*) FROM letter l WHERE programme_id = $1 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE"
     " o.programme_id = l.programme_id AND o.letter_id = l.letter_id)"},
    {"letters to an address that is no person's and that answer no mail",
     "SELECT count(*) FROM letter WHERE programme_id = $1 AND person_id = 0 AND mail_id = 0 AND class <> 'notice'"},
    {"mails that were acknowledged but have no verdict and are not waiting",
     "SELECT count(*) FROM inbox WHERE programme_id = $1 AND state = 'heard' AND verdict = ''"},
    {"mails without their raw bytes that nobody's erasure took",
     "SELECT count(*) FROM inbox i WHERE programme_id = $1 AND acknowledged < 2 AND NOT EXISTS (SELECT 1 FROM"
     " inbox_raw r WHERE r.programme_id = i.programme_id AND r.mail_id = i.mail_id)"},
    {"takeaways without words, of people who are not forgotten",
     "SELECT count(*) FROM takeaway t WHERE programme_id = $1 AND NOT EXISTS (SELECT 1 FROM words w WHERE"
     " w.programme_id = t.programme_id AND w.words_id = t.words_id) AND NOT EXISTS (SELECT 1 FROM person p WHERE"
     " p.programme_id = t.programme_id AND p.person_id = t.person_id AND p.state = 'forgotten')"},
    {"contributions without words, of people who are not forgotten",
     "SELECT count(*) FROM contribution t WHERE programme_id = $1 AND NOT EXISTS (SELECT 1 FROM words w WHERE"
     " w.programme_id = t.programme_id AND w.words_id = t.words_id) AND NOT EXISTS (SELECT 1 FROM person p WHERE"
     " p.programme_id = t.programme_id AND p.person_id = t.person_id AND p.state = 'forgotten')"},
    {"words of people who are forgotten",
     "SELECT count(*) FROM words w JOIN person p ON p.programme_id = w.programme_id AND p.person_id = w.person_id"
     " WHERE w.programme_id = $1 AND p.state = 'forgotten'"},
    {"planned meetings of circles that ended",
     "SELECT count(*) FROM meeting m JOIN circle c ON c.programme_id = m.programme_id AND c.circle_id = m.circle_id"
     " WHERE m.programme_id = $1 AND m.state = 'planned' AND c.state = 'ended'"},
    {"letters waiting to be written for circles that ended",
     "SELECT count(*) FROM due d JOIN circle c ON c.programme_id = d.programme_id AND c.circle_id = d.circle_id"
     " WHERE d.programme_id = $1 AND d.state = 'waiting' AND c.state = 'ended'"},
    {"letters waiting to be written for people who are gone",
     "SELECT count(*) FROM due d JOIN person p ON p.programme_id = d.programme_id AND p.person_id = d.person_id"
     " WHERE d.programme_id = $1 AND d.state = 'waiting' AND p.state IN ('stopped', 'forgotten')"},
    {"active circles with fewer than two members",
     "SELECT count(*) FROM circle c WHERE programme_id = $1 AND state = 'active' AND (SELECT count(*) FROM member m"
     " WHERE m.programme_id = c.programme_id AND m.circle_id = c.circle_id AND m.left_at = 0) < 2"},
};

int db_check(struct db *db, void (*report)(void *data, const char *text), void *data, int *findings, struct err *e)
{
    struct arena a;
    int rc;
    *findings = 0;
    arena_init(&a, 0);
    sqlite3_stmt *q = sql_query(db, e, "PRAGMA quick_check", "");
    rc = q ? 0 : -1;
    while (q && (rc = sql_row(db, q, e)) == 1) {
        const char *text = sql_text(q, 0, &a);
        if (strcmp(text, "ok") != 0) {
            ++*findings;
            report(data, arena_printf(&a, "the database file is damaged: %s", text));
        }
    }
    int64_t broken = 0;
    if (rc == 0 && sql_one(db, e, &broken, "SELECT count(*) FROM pragma_foreign_key_check", "") != 1)
        rc = -1;
    if (broken) {
        ++*findings;
        report(data, arena_printf(&a, "%lld rows name a row that is not there", (long long)broken));
    }
    for (size_t i = 0; i < sizeof invariants / sizeof *invariants && rc == 0; i++) {
        int64_t count = 0;
        if (sql_one(db, e, &count, invariants[i].query, "i", PROGRAMME_ID) != 1)
            rc = -1;
        if (count) {
            ++*findings;
            report(data, arena_printf(&a, "%lld %s", (long long)count, invariants[i].says));
        }
    }
    arena_release(&a);
    return rc;
}
