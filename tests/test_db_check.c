/* `check` finds each thing that is broken behind its back, and the stable export depends on facts alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sqlite3.h>

#include "db/erase.h"
#include "db_fixture.h"

static struct fixture f;

static void fill(void)
{
    struct takeaway t = {.person_id = f.ana.id, .circle_id = f.circle.id, .meeting_id = f.meeting.id, .due = ""};
    struct due d = {.kind = LETTER_CHECK_IN,
                    .person_id = f.ana.id,
                    .circle_id = f.circle.id,
                    .about = f.meeting.id,
                    .ready_at = FIXTURE_NOW};
    t.text = "a takeaway";
    must(&f, db_takeaway_add(f.db, &t, FIXTURE_NOW, &f.e));
    must(&f, db_due_add(f.db, &d, &f.e));
    fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", FIXTURE_NOW);
    fixture_mail(&f, 1, "raw");
}

static int set_up(void **state)
{
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    fill();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

/* Breaks the database as an administrator with sqlite3 would, foreign keys off. */
static void breaks(const char *text)
{
    sqlite3 *other;
    char *why = NULL;
    assert_int_equal(sqlite3_open(f.path, &other), SQLITE_OK);
    if (sqlite3_exec(other, text, NULL, NULL, &why) != SQLITE_OK)
        fail_msg("%s: %s", text, why);
    sqlite3_close(other);
}

static void keep(void *data, const char *text)
{
    struct buf *b = data;
    buf_puts(b, text);
    buf_putc(b, '\n');
}

static void assert_findings(const char *what, const char *want)
{
    struct buf b;
    int findings = 0;
    buf_init(&b, 1 << 16);
    must(&f, db_check(f.db, keep, &b, &findings, &f.e));
    if (!*want && (findings || b.n))
        fail_msg("%s: %s", what, b.s);
    if (*want && (findings < 1 || !strstr(b.s, want)))
        fail_msg("%s: \"%s\" is not in \"%s\"", what, want, b.s);
    buf_release(&b);
}

/* SQL that breaks something, what check says, and SQL that mends it. */
static const struct {
    const char *breaks, *says;
} damages[] = {
    {"DELETE FROM outbox", "1 letters without an outbox row"},
    {"UPDATE letter SET person_id = 0", "1 letters to an address that is no person's"},
    {"UPDATE inbox SET state = 'heard'", "1 mails that were acknowledged but have no verdict"},
    {"DELETE FROM inbox_raw", "1 mails without their raw bytes"},
    {"DELETE FROM words", "1 takeaways without words"},
    {"UPDATE person SET state = 'forgotten' WHERE name LIKE 'Ana%'", "1 words of people who are forgotten"},
    {"UPDATE circle SET state = 'ended'", "1 planned meetings of circles that ended"},
    {"UPDATE circle SET state = 'ended'; UPDATE meeting SET state = 'cancelled'",
     "1 letters waiting to be written for circles that ended"},
    {"UPDATE person SET state = 'stopped' WHERE name LIKE 'Ana%'",
     "1 letters waiting to be written for people who are gone"},
    {"UPDATE member SET left_at = 1 WHERE person_id = (SELECT person_id FROM person WHERE name LIKE 'Ben%')",
     "1 active circles with fewer than two members"},
    {"DELETE FROM person WHERE name LIKE 'Ben%'", "rows name a row that is not there"},
    {"DELETE FROM circle", "rows name a row that is not there"},
};

static void each_broken_thing_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        if (i)
            set_up(state);
        assert_findings("before", "");
        breaks(damages[i].breaks);
        assert_findings(damages[i].breaks, damages[i].says);
        if (i + 1 < sizeof damages / sizeof *damages)
            tear_down(state);
    }
}

/* Rubbish in the middle of a table's page. */
static void a_damaged_page_is_found(void **state)
{
    struct db *db = NULL;
    struct buf b;
    int findings = 0;
    struct err e = ERR_INIT;
    const char *path = scratch_path(&f.scratch, "copy.db");
    (void)state;
    must(&f, db_backup(f.db, path, &f.e));
    sqlite3 *other;
    sqlite3_stmt *q;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(other, "SELECT rootpage FROM sqlite_schema WHERE name = 'words'", -1, &q, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    long page = sqlite3_column_int(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(other);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    fseek(file, (page - 1) * 4096 + 8, SEEK_SET);
    for (int i = 0; i < 500; i++)
        fputc(0xee, file);
    fclose(file);
    buf_init(&b, 1 << 16);
    must(&f, db_open(path, &db, &f.e));
    int rc = db_check(db, keep, &b, &findings, &e);
    assert_true(findings > 0 || (rc == -1 && e.kind == ERR_STORAGE));
    buf_release(&b);
    db_close(db);
}

static void keep_line(void *data, struct str text)
{
    struct buf *b = data;
    buf_add_str(b, text);
    buf_putc(b, '\n');
}

static void export_into(struct buf *b, bool stable)
{
    buf_init(b, 1 << 20);
    must(&f, db_export(f.db, stable, keep_line, b, &f.e));
    assert_false(b->overflow);
}

/* The same programme twice, the second time with other ids, another order and another hour. */
static void build(struct fixture *x, bool other_way)
{
    static const char *const people[][2] = {{"ana@example.org", "Ana"},
                                            {"ben@example.org", "Ben"},
                                            {"chi@example.org", "Chi"},
                                            {"dan@example.org", "Dan"},
                                            {"eva@example.org", "Eva"}};
    struct person p[5];
    int64_t at = FIXTURE_NOW + (other_way ? 12345 : 0), id;
    fixture_open(x);
    must(x, db_begin(x->db, &x->e));
    for (int burn = other_way ? 17 : 0; burn > 0; burn--)
        must(x, db_new_id(x->db, &id, &x->e));
    for (int k = 0; k < 5; k++) {
        int i = other_way ? 4 - k : k;
        fixture_person(x, &p[i], people[i][0], people[i][1]);
        p[i].role = i == 4 ? ROLE_MENTOR : ROLE_PARTICIPANT;
        must(x, db_person_update(x->db, &p[i], &x->e));
    }
    x->ana = p[0];
    x->ben = p[1];
    x->circle = (struct circle){.state = CIRCLE_ACTIVE,
                                .cadence = CADENCE_MONTHLY,
                                .minutes = 30,
                                .zone = "UTC",
                                .where = "",
                                .reason = "",
                                .members = {{.person_id = p[0].id}, {.person_id = p[1].id}},
                                .count = 2};
    must(x, db_circle_add(x->db, &x->circle, &x->e));
    x->meeting = (struct meeting){.circle_id = x->circle.id,
                                  .ordinal = 1,
                                  .starts_at = FIXTURE_NOW,
                                  .wall = {2026, 3, 4, 14, 0, 0},
                                  .zone = "UTC"};
    must(x, db_meeting_add(x->db, &x->meeting, &x->e));
    for (int k = 0; k < 2; k++) {
        int i = other_way ? 1 - k : k;
        struct takeaway t = {.person_id = p[i].id, .circle_id = x->circle.id, .meeting_id = x->meeting.id, .due = ""};
        t.text = i ? "of Ben" : "of Ana";
        must(x, db_takeaway_add(x->db, &t, at, &x->e));
        must(x, db_report_set(x->db, x->meeting.id, p[i].id, 1, 4, &x->e));
        must(x, db_bounce_note(x->db, 100 + i, p[i].id, 0, 1, at, &x->e));
        must(x, db_command_note(x->db, i, p[i].id, x->circle.id, "skip", i ? "done" : "past", at, &x->e));
        struct due d = {.kind = LETTER_CHECK_IN, .person_id = p[i].id, .ready_at = FIXTURE_NOW + DAY};
        must(x, db_due_add(x->db, &d, &x->e));
    }
    /* forgotten people have nothing that tells them apart but what they were */
    must(x, db_erase_person(x->db, p[3].id, &x->e));
    must(x, db_erase_person(x->db, p[4].id, &x->e));
    must(x, db_commit(x->db, &x->e));
    for (int k = 0; k < 2; k++) {
        int i = other_way ? 1 - k : k;
        struct inbox_row row = {.verdict = VERDICT_STORED, .reason = "", .message_id = "", .content_hash = ""};
        fixture_letter(x, LETTER_FOLLOW_UP, &p[i], "2026-03-04", "s", at);
        row.id = fixture_mail(x, 1 + k, "x");
        row.person_id = p[i].id;
        must(x, db_inbox_set_heard(x->db, &row, STR(""), STR(""), at, &x->e));
    }
}

static void the_stable_export(void **state)
{
    struct buf first, second, full;
    (void)state;
    tear_down(state);
    build(&f, false);
    export_into(&first, true);
    fixture_close(&f);
    build(&f, true);
    export_into(&second, true);
    export_into(&full, false);
    assert_string_equal(first.s, second.s);
    assert_null(strstr(first.s, "\"person_id\""));
    assert_null(strstr(first.s, "\"letter_id\""));
    assert_null(strstr(first.s, "created_at"));
    assert_non_null(strstr(full.s, "\"person_id\""));
    assert_non_null(strstr(first.s, "of Ana"));
    buf_release(&first);
    buf_release(&second);
    buf_release(&full);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_broken_thing_is_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_damaged_page_is_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_stable_export, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
