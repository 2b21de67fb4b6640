/* Cost follows the work that is due: no statement of an idle tick, and none of one mail or one person, reads through a
 * table, whatever the programme's size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "db/contributions.h"
#include "db/sql_priv.h"
#include "db/days_off.h"
#include "db/zones.h"
#include "db_fixture.h"

#define NOW FIXTURE_NOW

static struct fixture f;

/* The programme table has one row, and these indexes hold only what is due (partial ones). */
static const char *const harmless[] = {"SCAN CONSTANT ROW", " programme USING",           "INDEX outbox_open",
                                       "INDEX inbox_new",   "INDEX inbox_unacknowledged", "INDEX inbox_purge",
                                       "INDEX inbox_to_odd"};

/* Reads through a table, through the whole programme by the first column of a key alone, or through all that are in one
 * state, as most circles are. */
static bool is_scan(const char *plan)
{
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
        if (strstr(plan, harmless[i]))
            return false;
    return strncmp(plan, "SCAN", 4) == 0 || strstr(plan, "(programme_id=?)") ||
           strstr(plan, "(programme_id=? AND state=?)");
}

/* Fails when one of the statements prepared so far scans a table; `least` of them must be there. */
static void assert_no_scans(int least)
{
    int seen = 0, scans = 0;
    for (size_t i = 0; i < STATEMENTS_MAX; i++) {
        const char *text = f.db->statements[i].text;
        sqlite3_stmt *q;
        if (!text || strncmp(text, "PRAGMA", 6) == 0 || strstr(text, "FROM pragma_"))
            continue;
        seen++;
        if (sqlite3_prepare_v2(f.db->handle, arena_printf(&f.a, "EXPLAIN QUERY PLAN %s", text), -1, &q, NULL) !=
            SQLITE_OK)
            fail_msg("%s: %s", text, sqlite3_errmsg(f.db->handle));
        while (sqlite3_step(q) == SQLITE_ROW) {
            const char *plan = (const char *)sqlite3_column_text(q, 3);
            if (is_scan(plan)) {
                print_error("%s\n  %s\n", plan, text);
                scans++;
            }
        }
        sqlite3_finalize(q);
    }
    if (seen < least || scans)
        fail_msg("%d scans in %d statements", scans, seen);
}

static int set_up(void **state)
{
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    db_close(f.db); /* the statements of setting up are none of a tick */
    must(&f, db_open(f.path, &f.db, &f.e));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

/* All that a tick asks the database when nothing is due. */
static void idle(void)
{
    int64_t n, m;
    struct due due;
    struct inbox_row row, *rows;
    struct outbox_row *out;
    struct str raw;
    size_t count;
    must(&f, db_epoch(f.db, &n, &f.e));
    must(&f, db_newest_at(f.db, &n, &f.e));
    must(&f, db_set_newest_at(f.db, NOW, &f.e));
    assert_int_equal(db_folder_position(f.db, "Junk", &n, &m, &f.e), 0);
    must(&f, db_inbox_set_all_acknowledged(f.db, &f.e));
    must(&f, db_inbox_to_odd(f.db, &f.a, &rows, &count, &f.e));
    must(&f, db_inbox_to_purge(f.db, &f.a, &rows, &count, &f.e));
    assert_int_equal(db_inbox_next(f.db, 0, &f.a, &row, &raw, &f.e), 0);
    struct known_zone known;
    const char *zone, *table;
    must(&f, db_zone_next(f.db, "", &f.a, &zone, &f.e) < 0);
    must(&f, db_zone_known(f.db, "Europe/Prague", &f.a, &known, &f.e) < 0);
    must(&f, db_zone_circle(f.db, "Europe/Prague", 0, &n, &f.e) < 0);
    must(&f, db_days_off(f.db, &f.a, &table, &n, &f.e));
    assert_int_equal(db_due_next_advance(f.db, NOW, &due, &f.e), 0);
    assert_int_equal(db_due_next_person(f.db, NOW, &n, &f.e), 0);
    must(&f, db_outbox_ready(f.db, NOW, 0, 100, &f.a, &out, &count, &f.e));
    assert_int_equal(count, 0);
}

static void an_idle_tick(void **state)
{
    (void)state;
    idle();
    assert_no_scans(10);
}

/* The same number of steps with nothing in the database and with 30,000 rows of everything that is not due. */
static void an_idle_tick_of_a_large_programme(void **state)
{
    int64_t small, large;
    (void)state;
    idle();
    db_vm_steps(f.db);
    small = -db_vm_steps(f.db);
    idle();
    small += db_vm_steps(f.db);
    must(&f, db_begin(f.db, &f.e));
    static const char *const fill[] = {
        "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 30999) INSERT INTO due SELECT 1, "
        "i,"
        " 'follow-up', i, 1, i, $1, $1, 0, 'waiting', 0 FROM n",
        "WITH RECURSIVE n (i) AS (SELECT 31000 UNION ALL SELECT i + 1 FROM n WHERE i < 60999) INSERT INTO due SELECT 1,"
        " i, 'advance', 0, i, i, $1, $1, 0, 'waiting', 0 FROM n",
        "WITH RECURSIVE n (i) AS (SELECT 61000 UNION ALL SELECT i + 1 FROM n WHERE i < 90999) INSERT INTO due SELECT 1,"
        " i, 'check-in', i, 1, i, 1, 1, 0, 'written', 1 FROM n WHERE $1 > 0",
        "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 30999) INSERT INTO inbox SELECT "
        "1,"
        " i, 'INBOX', 1, i, 1, 1, 1, 1, 'm', 'h', 'heard', 'stored', '', 1, 0, 1, 1, 'Processed', 1, i FROM n WHERE $1 "
        "> 0",
        "WITH RECURSIVE n (i) AS (SELECT 100000 UNION ALL SELECT i + 1 FROM n WHERE i < 129999) INSERT INTO letter "
        "SELECT"
        " 1, i, 'told', 'notice', 1, 1, 0, 0, i, '', '', 1 FROM n WHERE $1 > 0",
        "WITH RECURSIVE n (i) AS (SELECT 100000 UNION ALL SELECT i + 1 FROM n WHERE i < 129999) INSERT INTO outbox "
        "SELECT"
        " 1, i, 'ana@example.org', '', NULL, 'sent', '', 1, 1, 0, 1 FROM n WHERE $1 > 0",
        "WITH RECURSIVE n (i) AS (SELECT 130000 UNION ALL SELECT i + 1 FROM n WHERE i < 139999) INSERT INTO letter "
        "SELECT"
        " 1, i, 'told', 'notice', 1, 1, 0, 0, i, '', '', 1 FROM n WHERE $1 > 0",
        "WITH RECURSIVE n (i) AS (SELECT 130000 UNION ALL SELECT i + 1 FROM n WHERE i < 139999) INSERT INTO outbox "
        "SELECT"
        " 1, i, 'ana@example.org', '', NULL, 'queued', '', 0, $1, 0, 0 FROM n",
    };
    for (size_t i = 0; i < sizeof fill / sizeof *fill; i++)
        must(&f, sql_run(f.db, &f.e, fill[i], "i", NOW + DAY));
    must(&f, db_commit(f.db, &f.e));
    large = -db_vm_steps(f.db);
    idle();
    large += db_vm_steps(f.db);
    if (large > small + 100)
        fail_msg("%lld steps became %lld", (long long)small, (long long)large);
}

/* What hearing a mail, planning a person and sending a letter ask. */
static void one_mail_one_person_one_letter(void **state)
{
    struct person p;
    struct letter l;
    struct circle c, *circles;
    struct meeting m, *meetings;
    struct due *due, d = {.kind = LETTER_FOLLOW_UP, .ready_at = NOW};
    struct takeaway t = {.text = "x", .due = ""}, *takeaways;
    struct contribution brought = {.text = "x"}, *all_brought;
    struct words *words, one;
    struct inbox_row row = {.reason = "", .message_id = "m@x", .content_hash = "h"};
    const char *action;
    int64_t n, k;
    size_t count;
    (void)state;
    int64_t letter = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", NOW);
    row.id = fixture_mail(&f, 1, "x");
    d.person_id = t.person_id = brought.person_id = f.ana.id;
    d.circle_id = t.circle_id = f.circle.id;
    d.about = t.meeting_id = brought.meeting_id = f.meeting.id;
    assert_int_equal(db_person(f.db, f.ana.id, &f.a, &p, &f.e), 1);
    assert_int_equal(db_person_by_address(f.db, &f.ana.address, &f.a, &p, NULL, &f.e), 1);
    assert_int_equal(db_letter(f.db, letter, &f.a, &l, &f.e), 1);
    assert_int_equal(db_letter_by_message_id(f.db, str_of(l.message_id), &f.a, &l, &f.e), 1);
    assert_int_equal(db_letter_by_code(f.db, f.ana.id, STR("k7m2"), &f.a, &l, &f.e), 1);
    assert_int_equal(db_letter_latest(f.db, f.ana.id, LETTER_FOLLOW_UP, &f.a, &l, &f.e), 1);
    must(&f, db_letter_count_answers(f.db, f.ana.id, 0, &n, &f.e));
    must(&f, db_letter_count_answers(f.db, -1, NOW, &n, &f.e));
    must(&f, db_refusal_last(f.db, "who", &n, &f.e));
    must(&f, db_refusal_count(f.db, NOW, &n, &f.e));
    must(&f, db_bounce_note(f.db, row.id, f.ana.id, letter, 1, NOW, &f.e));
    must(&f, db_bounce_weight(f.db, f.ana.id, 0, &n, &f.e));
    must(&f, db_code_add(f.db, "hash", f.ana.id, letter, "forget", NOW + DAY, &f.e));
    assert_int_equal(db_code_find(f.db, "hash", f.ana.id, NOW, &f.a, &n, &action, &f.e), 1);
    must(&f, db_code_use(f.db, "hash", NOW, &f.e));
    assert_int_equal(db_circle(f.db, f.circle.id, &f.a, &c, &f.e), 1);
    assert_int_equal(db_circle_by_number(f.db, 1, &f.a, &c, &f.e), 1);
    must(&f, db_circles_of(f.db, f.ana.id, &f.a, &circles, &count, &f.e));
    must(&f, db_circles_ever_of(f.db, f.ana.id, &f.a, &circles, &count, &f.e));
    must(&f, db_circle_load(f.db, f.ana.id, &n, &f.e));
    must(&f, db_circle_update(f.db, &f.circle, &f.e));
    must(&f, db_circle_set_goal(f.db, f.circle.id, 0, &f.e));
    assert_int_equal(db_member_is(f.db, f.circle.id, f.ana.id, &f.e), 1);
    assert_int_equal(db_meeting(f.db, f.meeting.id, &f.a, &m, &f.e), 1);
    assert_int_equal(db_meeting_next(f.db, f.circle.id, NOW, &f.a, &m, &f.e), 1);
    assert_int_equal(db_meeting_newest(f.db, f.circle.id, &f.a, &m, &f.e), 1);
    assert_int_equal(db_meeting_last(f.db, f.circle.id, NOW, &f.a, &m, &f.e), 0);
    must(&f, db_meetings(f.db, f.circle.id, &f.a, &meetings, &count, &f.e));
    must(&f, db_meeting_update(f.db, &f.meeting, &f.e));
    must(&f, db_report_set(f.db, f.meeting.id, f.ana.id, 1, 5, &f.e));
    must(&f, db_report_count(f.db, f.meeting.id, &n, &k, &f.e));
    must(&f, db_takeaway_add(f.db, &t, NOW, &f.e));
    must(&f, db_takeaways(f.db, f.ana.id, f.circle.id, 0, &f.a, &takeaways, &count, &f.e));
    must(&f, db_takeaways(f.db, f.ana.id, f.circle.id, f.meeting.id, &f.a, &takeaways, &count, &f.e));
    must(&f, db_takeaways_of_mail(f.db, row.id, &f.a, &takeaways, &count, &f.e));
    must(&f, db_takeaways_open(f.db, f.ana.id, f.circle.id, &n, &f.e));
    must(&f, db_takeaway_read_anew(f.db, &t, &f.e));
    must(&f, db_takeaway_outcome(f.db, &t, STATUS_DONE, STR("great"), row.id, NOW, &f.e));
    must(&f, db_takeaway_asked(f.db, t.id, &f.e));
    must(&f, db_takeaway_outcome_anew(f.db, &t, STATUS_IN_PROGRESS, STR("slow"), true, row.id, NOW, &f.e));
    must(&f, db_takeaways_since(f.db, f.ana.id, f.circle.id, NOW, &f.a, &takeaways, &count, &f.e));
    must(&f, db_contribution_add(f.db, &brought, NOW, &f.e));
    assert_int_equal(db_contribution(f.db, brought.id, &f.a, &brought, &f.e), 1);
    must(&f, db_contributions(f.db, f.meeting.id, f.ana.id, &f.a, &all_brought, &count, &f.e));
    must(&f, db_contribution_read_anew(f.db, &brought, &f.e));
    must(&f, db_contribution_reword(f.db, brought.id, STR("y"), NOW, &f.e));
    must(&f, db_contribution_remove(f.db, brought.id, &f.e));
    assert_int_equal(db_turn(f.db, f.meeting.id, &n, &f.e), 0);
    must(&f, db_turn_set(f.db, f.meeting.id, f.ana.id, &f.e));
    must(&f, db_turns_of(f.db, f.circle.id, 0, f.ana.id, &n, &k, &f.e));
    assert_int_equal(n, 1);
    must(&f, db_words_add(f.db, f.ana.id, WORDS_SEEKS, STR("x"), NOW, &n, &f.e));
    assert_int_equal(db_words(f.db, n, &f.a, &one, &f.e), 1);
    assert_int_equal(db_words_latest(f.db, f.ana.id, WORDS_SEEKS, &f.a, &one, &f.e), 1);
    must(&f, db_person_set_joining(f.db, f.ana.id, JOINING_IN, &f.e));
    must(&f, db_words_of(f.db, f.ana.id, &f.a, &words, &count, &f.e));
    must(&f, db_due_add(f.db, &d, &f.e));
    must(&f, db_due_of_person(f.db, f.ana.id, NOW, &f.a, &due, &count, &f.e));
    assert_int_equal(count, 1);
    must(&f, db_due_defer(f.db, due->id, NOW + 1, &f.e));
    must(&f, db_due_move_meeting(f.db, f.meeting.id, NOW, &f.e));
    must(&f, db_due_replan(f.db, &d, NOW, &f.e));
    must(&f, db_due_void_about(f.db, f.meeting.id, NOW, &f.e));
    must(&f, db_due_void_person(f.db, f.ana.id, NOW, &f.e));
    must(&f, db_due_void_kind(f.db, LETTER_WELCOME, f.ana.id, NOW, &f.e));
    must(&f, db_due_void_circle(f.db, f.circle.id, NOW, &f.e));
    must(&f, db_due_void_member(f.db, f.ana.id, f.circle.id, NOW, &f.e));
    must(&f, db_due_wake(f.db, f.ana.id, NOW, &f.e));
    must(&f, db_due_settle(f.db, due->id, DUE_VOID, NOW, &f.e));
    must(&f, db_inbox_set_filed(f.db, row.id, "Processed", 1, 1, &f.e));
    assert_int_equal(db_inbox_is_duplicate(f.db, row.id, STR("m@x"), STR("h"), &f.e), 0);
    must(&f, db_inbox_set_heard(f.db, &row, STR(""), STR(""), NOW, &f.e));
    must(&f, db_inbox_set_purged(f.db, row.id, &f.e));
    must(&f, db_command_note(f.db, row.id, f.ana.id, f.circle.id, "skip", "done", NOW, &f.e));
    must(&f, db_person_set_state(f.db, f.ana.id, PERSON_ACTIVE, 0, &f.e));
    must(&f, db_person_set_zone(f.db, f.ana.id, "UTC", &f.e));
    must(&f, db_person_set_suspended(f.db, f.ana.id, false, &f.e));
    must(&f, db_outbox_set(f.db, letter, OUTBOX_SENT, true, "", 0, NOW, &f.e));
    must(&f, db_outbox_hold(f.db, f.ana.id, NOW, &f.e));
    must(&f, db_refusal_note(f.db, "who", NOW, &f.e));
    must(&f, db_member_leave(f.db, f.circle.id, f.ana.id, NOW, &f.e));
    assert_no_scans(72);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_idle_tick, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_idle_tick_of_a_large_programme, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_mail_one_person_one_letter, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
