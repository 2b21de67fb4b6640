#include "db/erase.h"

#include "base/json.h"
#include "db/people.h"
#include "db/sql_priv.h"

/* Circles that the person is or was in, and the letters about them. */
#define CIRCLES "SELECT circle_id FROM member WHERE programme_id = $1 AND person_id = $2"
#define LETTERS "SELECT letter_id FROM letter WHERE programme_id = $1 AND person_id = $2"
#define ANSWERS                                                                                                        \
    "SELECT i.mail_id FROM inbox i JOIN letter l ON l.programme_id = i.programme_id AND l.letter_id = i.letter_id"     \
    " WHERE i.programme_id = $1 AND i.state = 'heard' AND i.verdict <> 'asked' AND l.circle_id IN (" CIRCLES ")"

/* $1 programme, $2 person. Order matters where one statement needs what a later one removes. */
static const char *const statements[] = {
    /* what waits for the person is not sent; what was sent has no bytes any more (db/outbox.c), what waits for the
       others loses them when it is settled */
    "UPDATE outbox SET bytes = NULL, recipient = '', state = CASE WHEN settled_at = 0 THEN 'held' ELSE state END,"
    " reason = CASE WHEN settled_at = 0 THEN 'forgotten' ELSE reason END,"
    " settled_at = CASE WHEN settled_at = 0 THEN next_at ELSE settled_at END"
    " WHERE programme_id = $1 AND letter_id IN (" LETTERS ")",
    "UPDATE letter_words SET subject = '', asked = '' WHERE programme_id = $1 AND letter_id IN (" LETTERS ")",
    /* what waits for the others and was written while the person was in the circle names and quotes them. The calendars'
       part is kept: it says that they left and what moved */
    "UPDATE outbox SET bytes = NULL, state = 'held', reason = 'forgotten', settled_at = next_at WHERE programme_id = $1"
    " AND settled_at = 0 AND letter_id IN (SELECT l.letter_id FROM letter l JOIN member m ON m.programme_id ="
    " l.programme_id AND m.circle_id = l.circle_id WHERE l.programme_id = $1 AND m.person_id = $2 AND"
    " l.class IN ('prompt', 'notice') AND (m.left_at = 0 OR l.created_at <= m.left_at))",
    /* the others' letters name the person in their subjects */
    "UPDATE letter_words SET subject = '' WHERE programme_id = $1 AND letter_id IN (SELECT letter_id FROM letter"
    " WHERE programme_id = $1 AND circle_id IN (" CIRCLES "))",
    /* the others' answers quote our letters, and so the person's words, name and address */
    "UPDATE inbox SET acknowledged = 2 WHERE programme_id = $1 AND mail_id IN (" ANSWERS ")",
    "DELETE FROM inbox_raw WHERE programme_id = $1 AND mail_id IN (" ANSWERS ")",
    "DELETE FROM inbox_raw WHERE programme_id = $1 AND mail_id IN (SELECT mail_id FROM inbox WHERE programme_id = $1"
    " AND person_id = $2)",
    "UPDATE inbox SET content_hash = '', acknowledged = 2 WHERE programme_id = $1 AND person_id = $2",
    "UPDATE circle SET goal_words_id = 0 WHERE programme_id = $1 AND goal_words_id IN (SELECT words_id FROM words WHERE"
    " programme_id = $1 AND person_id = $2)",
    /* why they were put together: made of what each offers and seeks */
    "UPDATE circle SET reason = '' WHERE programme_id = $1 AND circle_id IN (" CIRCLES ")",
    "UPDATE takeaway SET words_id = 0, remark_words_id = 0, state = CASE WHEN state = 'open' THEN 'dropped' ELSE state"
    " END WHERE programme_id = $1 AND person_id = $2",
    "UPDATE contribution SET words_id = 0 WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM words WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM seat WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM apart WHERE programme_id = $1 AND (person_id = $2 OR other_id = $2)",
    "DELETE FROM code WHERE programme_id = $1 AND person_id = $2",
    /* rosters write managers in any case and by any of their addresses */
    "UPDATE person SET manager = '' WHERE programme_id = $1 AND lower(manager) IN (SELECT address FROM address WHERE"
    " programme_id = $1 AND person_id = $2)",
    "DELETE FROM address WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM due WHERE programme_id = $1 AND person_id = $2 AND state = 'waiting'",
    "UPDATE person SET address = '', name = '', state = 'forgotten', paused_until = 0, zone = '', hours = '', languages"
    " = '', level = '', team = '', manager = '', offers = '', seeks = '', suspended = 0, joining = '', resting = 0,"
    " unanswered = 0, quiet_since = 0, away_until = 0 WHERE programme_id = $1 AND"
    " person_id = $2",
};

/* The person's addresses and name: what tells that a text that belongs to nobody is about them. */
struct marks {
    struct str *texts;
    size_t count;
};

static int read_marks(struct db *db, int64_t person_id, struct arena *a, struct marks *m, struct err *e)
{
    size_t cap = 0;
    int rc;
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT address FROM address WHERE programme_id = $1 AND person_id = $2 UNION"
                                " SELECT name FROM person WHERE programme_id = $1 AND person_id = $2 AND name <> ''",
                                "ii", PROGRAMME_ID, person_id);
    *m = (struct marks){NULL, 0};
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        if (m->count == cap) {
            cap = cap ? cap * 2 : 8;
            m->texts = arena_grow(a, m->texts, sizeof *m->texts, m->count, cap);
        }
        m->texts[m->count++] = sql_str(q, 0, a);
    }
    return rc;
}

static bool mentions(struct str text, const struct marks *m)
{
    for (size_t i = 0; i < m->count; i++)
        if (str_find_nocase(text, m->texts[i], 0) != STR_NONE)
            return true;
    return false;
}

/* A row that is looked at again after its query, because it is changed. */
struct found {
    int64_t id;
    struct str text;
};

/* Rows (id, text) of a query by programme and person. */
static int find_rows(struct db *db, const char *query, int64_t person_id, struct arena *a, struct found **out,
                     size_t *count, struct err *e)
{
    int rc;
    sqlite3_stmt *q = sql_query(db, e, query, "ii", PROGRAMME_ID, person_id);
    *out = NULL;
    *count = 0;
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        *out = arena_room(a, *out, sizeof **out, *count);
        (*out)[(*count)++] = (struct found){sql_int(q, 0), sql_str(q, 1, a)};
    }
    return rc;
}

/* What a letter to somebody else asked stays, so that their answer is understood; its text as sent goes. */
static int strip_letter(struct db *db, const struct found *row, struct err *e)
{
    struct err ignored = ERR_INIT;
    struct json_t *asked = js_parse(row->text, &ignored);
    struct buf b;
    buf_init(&b, 1 << 20);
    if (js_is_object(asked)) {
        js_set_str(asked, "prompt_text", STR(""));
        js_set_str(asked, "prompt_subject", STR(""));
        js_write(asked, &b);
    }
    js_free(asked);
    int rc =
        sql_run(db, e, "UPDATE letter_words SET subject = '', asked = $3 WHERE programme_id = $1 AND letter_id = $2",
                "iis", PROGRAMME_ID, row->id, buf_str(&b));
    buf_release(&b);
    return rc;
}

/* Letters to others: all about the person's circles, and those about no circle (to organizers) that name them. */
static int strip_letters(struct db *db, int64_t person_id, const struct marks *m, struct arena *a, struct err *e)
{
    static const char *const queries[] = {
        "SELECT w.letter_id, w.asked FROM letter_words w JOIN letter l ON l.programme_id = w.programme_id AND"
        " l.letter_id = w.letter_id WHERE w.programme_id = $1 AND l.person_id <> $2 AND w.asked <> ''"
        " AND l.circle_id IN (" CIRCLES ")",
        "SELECT w.letter_id, w.asked FROM letter_words w JOIN letter l ON l.programme_id = w.programme_id AND"
        " l.letter_id = w.letter_id WHERE w.programme_id = $1 AND l.person_id <> $2 AND w.asked <> ''"
        " AND l.circle_id = 0 AND (l.class = 'notice' OR l.kind IN ('transcript', 'code'))"};
    for (size_t k = 0; k < 2; k++) {
        struct found *rows;
        size_t count;
        if (find_rows(db, queries[k], person_id, a, &rows, &count, e) != 0)
            return -1;
        for (size_t i = 0; i < count; i++)
            if ((k == 0 || mentions(rows[i].text, m)) && strip_letter(db, &rows[i], e) != 0)
                return -1;
    }
    return 0;
}

/* Mail that counted as nobody's (odd, refused) and names the person. */
static int drop_mails(struct db *db, int64_t person_id, const struct marks *m, struct arena *a, struct err *e)
{
    struct found *rows;
    size_t count;
    if (find_rows(db,
                  "SELECT i.mail_id, r.raw FROM inbox i JOIN inbox_raw r ON r.programme_id = i.programme_id AND"
                  " r.mail_id = i.mail_id WHERE i.programme_id = $1 AND i.person_id = 0 AND i.state = 'heard'"
                  " AND $2 > 0",
                  person_id, a, &rows, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (mentions(rows[i].text, m) &&
            (sql_run(db, e, "DELETE FROM inbox_raw WHERE programme_id = $1 AND mail_id = $2", "ii", PROGRAMME_ID,
                     rows[i].id) != 0 ||
             sql_run(db, e, "UPDATE inbox SET acknowledged = 2 WHERE programme_id = $1 AND mail_id = $2", "ii",
                     PROGRAMME_ID, rows[i].id) != 0))
            return -1;
    return 0;
}

int db_erase_person(struct db *db, int64_t person_id, struct err *e)
{
    struct arena a;
    struct marks marks;
    arena_init(&a, (size_t)1 << 30);
    int rc = read_marks(db, person_id, &a, &marks, e);
    if (rc == 0)
        rc = strip_letters(db, person_id, &marks, &a, e);
    if (rc == 0)
        rc = drop_mails(db, person_id, &marks, &a, e);
    for (size_t i = 0; i < sizeof statements / sizeof *statements && rc == 0; i++)
        rc = sql_run(db, e, statements[i], "ii", PROGRAMME_ID, person_id);
    arena_release(&a);
    return rc;
}

int db_erase_finish(struct db *db, struct err *e)
{
    int64_t busy = 0;
    if (sql_run(db, e, "VACUUM", "") != 0 || sql_one(db, e, &busy, "PRAGMA wal_checkpoint(TRUNCATE)", "") != 1)
        return -1;
    if (busy)
        return err_set(e, ERR_RETRY,
                       "erased, but another process reads the database and keeps a copy in its log: run "
                       "`rapport tick` when it is done");
    return 0;
}
