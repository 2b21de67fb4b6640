/* Letters and their way out: one prompt a day, order per recipient, what is held, codes, bounces and refusals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "db_fixture.h"

#define NOW FIXTURE_NOW

static struct fixture f;

static int set_up(void **state)
{
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

static void one_prompt_a_day(void **state)
{
    (void)state;
    assert_int_equal(db_letter_has_prompt(f.db, f.ana.id, "2026-03-04", &f.e), 0);
    assert_int_not_equal(fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", NOW), 0);
    assert_int_equal(db_letter_has_prompt(f.db, f.ana.id, "2026-03-04", &f.e), 1);
    assert_int_equal(fixture_letter(&f, LETTER_CHECK_IN, &f.ana, "2026-03-04", "s", NOW), 0);
    assert_int_equal(fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", NOW), 0);
    assert_int_not_equal(fixture_letter(&f, LETTER_TOLD, &f.ana, "2026-03-04", "s", NOW), 0);
    assert_int_not_equal(fixture_letter(&f, LETTER_HELP, &f.ana, "2026-03-04", "s", NOW), 0);
    assert_int_not_equal(fixture_letter(&f, LETTER_CHECK_IN, &f.ana, "2026-03-05", "s", NOW), 0);
    assert_int_not_equal(fixture_letter(&f, LETTER_CHECK_IN, &f.ben, "2026-03-04", "s", NOW), 0);
}

static void finding_letters(void **state)
{
    struct letter l;
    int64_t first = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "first", NOW);
    int64_t second = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-05", "second", NOW + DAY);
    (void)state;
    assert_int_equal(db_letter(f.db, first, &f.a, &l, &f.e), 1);
    assert_string_equal(l.subject, "first");
    assert_true(l.person_id == f.ana.id && l.circle_id == f.circle.id && l.meeting_id == f.meeting.id);
    assert_int_equal(db_letter_by_message_id(f.db, str_of(l.message_id), &f.a, &l, &f.e), 1);
    assert_int_equal(l.id, first);
    assert_int_equal(db_letter_by_code(f.db, f.ana.id, STR("k7m2"), &f.a, &l, &f.e), 1);
    assert_int_equal(l.id, second);
    assert_int_equal(db_letter_by_code(f.db, f.ben.id, STR("k7m2"), &f.a, &l, &f.e), 0);
    assert_int_equal(db_letter_latest(f.db, f.ana.id, LETTER_FOLLOW_UP, &f.a, &l, &f.e), 1);
    assert_int_equal(l.id, second);
    assert_int_equal(db_letter_latest(f.db, f.ana.id, LETTER_WELCOME, &f.a, &l, &f.e), 0);
    assert_int_equal(db_letter(f.db, 999999, &f.a, &l, &f.e), 0);
    assert_int_equal(db_letter_by_message_id(f.db, STR(""), &f.a, &l, &f.e), 0);
}

/* The ids that would be handed out at `now`, in order. */
static void assert_next(int64_t now, const int64_t *want, size_t count)
{
    struct outbox_row *rows;
    size_t found;
    must(&f, db_outbox_ready(f.db, now, 0, count + 1, &f.a, &rows, &found, &f.e));
    assert_int_equal(found, count);
    for (size_t i = 0; i < count; i++) {
        struct outbox_row *one;
        assert_int_equal(rows[i].letter_id, want[i]);
        must(&f, db_outbox_ready(f.db, now, i ? want[i - 1] : 0, 1, &f.a, &one, &found, &f.e));
        assert_int_equal(found, 1); /* batch by batch it is the same */
        assert_int_equal(one->letter_id, want[i]);
    }
}

static void in_order_per_recipient(void **state)
{
    int64_t a1 = fixture_letter(&f, LETTER_TOLD, &f.ana, "", "1", NOW);
    int64_t b1 = fixture_letter(&f, LETTER_TOLD, &f.ben, "", "1", NOW);
    int64_t a2 = fixture_letter(&f, LETTER_TOLD, &f.ana, "", "2", NOW);
    int64_t later = fixture_letter(&f, LETTER_TOLD, &f.ana, "", "for tomorrow", NOW + DAY);
    int64_t a3 = fixture_letter(&f, LETTER_TOLD, &f.ana, "", "3", NOW);
    struct outbox_row *row;
    size_t found;
    (void)state;
    assert_next(NOW - 1, NULL, 0);
    assert_next(NOW, (int64_t[]){a1, b1, a2, a3}, 4); /* what was meant for tomorrow holds nothing up */
    /* the first is refused for now: the others of the same recipient wait behind it, nobody else does */
    must(&f, db_outbox_begin(f.db, a1, "", STR("Hello Ana Silva"), &f.e));
    must(&f, db_outbox_set(f.db, a1, OUTBOX_LATER, false, "451", NOW + 300, NOW, &f.e));
    assert_next(NOW + 1, (int64_t[]){b1}, 1);
    assert_next(NOW + 300, (int64_t[]){a1, b1, a2, a3}, 4);
    must(&f, db_outbox_ready(f.db, NOW + 300, 0, 1, &f.a, &row, &found, &f.e));
    assert_int_equal(row->attempts, 1);
    assert_int_equal(row->state, OUTBOX_LATER);
    assert_string_equal(row->reason, "451");
    assert_string_equal(row->recipient.s, "ana@example.org");
    assert_true(str_find(row->bytes, STR("Hello Ana Silva"), 0) != STR_NONE);
    /* settled rows never come back */
    must(&f, db_outbox_set(f.db, a1, OUTBOX_SENT, true, "", 0, NOW + 300, &f.e));
    must(&f, db_outbox_set(f.db, b1, OUTBOX_REFUSED, true, "550", 0, NOW + 300, &f.e));
    must(&f, db_outbox_set(f.db, a2, OUTBOX_UNCERTAIN, false, "", NOW + 300, NOW + 300, &f.e));
    assert_next(NOW + 300, (int64_t[]){a2, a3}, 2);
    must(&f, db_outbox_set(f.db, a2, OUTBOX_UNCERTAIN, true, "", 0, NOW + 300, &f.e));
    must(&f, db_outbox_set(f.db, a3, OUTBOX_LAPSED, true, "", 0, NOW + 300, &f.e));
    assert_next(NOW + DAY, (int64_t[]){later}, 1);
    struct outbox_row *rows;
    size_t count;
    int64_t n;
    must(&f, db_outbox_list(f.db, false, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 5);
    must(&f, db_outbox_list(f.db, true, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 3);
    must(&f, db_outbox_count(f.db, OUTBOX_SENT, &n, &f.e));
    assert_int_equal(n, 1);
}

/* Somebody stopped: what waits for them is held, answers and other people's letters are not. */
static void holding(void **state)
{
    int64_t prompt = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", NOW);
    int64_t answer = fixture_letter(&f, LETTER_CONFIRMATION, &f.ana, "2026-03-04", "s", NOW);
    int64_t sending = fixture_letter(&f, LETTER_TOLD, &f.ana, "2026-03-04", "s", NOW);
    int64_t other = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ben, "2026-03-04", "s", NOW);
    int64_t held;
    (void)state;
    must(&f, db_outbox_begin(f.db, sending, "", STR("Hello Ana Silva"), &f.e));
    must(&f, db_outbox_hold(f.db, f.ana.id, NOW, &f.e));
    must(&f, db_outbox_count(f.db, OUTBOX_HELD, &held, &f.e));
    assert_int_equal(held, 1);
    assert_next(NOW, (int64_t[]){answer, sending, other}, 3);
    (void)prompt;
}

/* What a circle's calendars are told is not overtaken; everything else keeps its time. */
static void hurrying(void **state)
{
    int64_t waits = fixture_letter(&f, LETTER_UPDATE, &f.ana, "2026-03-04", "s", NOW + DAY);
    fixture_letter(&f, LETTER_AGENDA, &f.ana, "2026-03-04", "s", NOW + DAY);
    fixture_letter(&f, LETTER_UPDATE, &f.ben, "2026-03-04", "s", NOW + DAY);
    (void)state;
    must(&f, db_outbox_hurry_calendar(f.db, &f.ana.address, f.circle.id + 1, NOW, &f.e));
    assert_next(NOW, NULL, 0);
    must(&f, db_outbox_hurry_calendar(f.db, &f.ana.address, f.circle.id, NOW + 2 * DAY, &f.e));
    assert_next(NOW, NULL, 0);
    must(&f, db_outbox_hurry_calendar(f.db, &f.ana.address, f.circle.id, NOW, &f.e));
    assert_next(NOW, (int64_t[]){waits}, 1);
    must(&f, db_outbox_set(f.db, waits, OUTBOX_LATER, false, "451", NOW + HOUR, NOW, &f.e));
    must(&f, db_outbox_hurry_calendar(f.db, &f.ana.address, f.circle.id, NOW, &f.e));
    assert_next(NOW, NULL, 0); /* a server that is to be left alone until then */
}

static void counting_answers(void **state)
{
    int64_t n;
    (void)state;
    for (int i = 0; i < 3; i++)
        fixture_letter(&f, LETTER_CONFIRMATION, &f.ana, "", "s", NOW + i * HOUR);
    fixture_letter(&f, LETTER_HELP, &f.ben, "", "s", NOW);
    fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", NOW);
    must(&f, db_letter_count_answers(f.db, f.ana.id, NOW - 1, &n, &f.e));
    assert_int_equal(n, 3);
    must(&f, db_letter_count_answers(f.db, f.ana.id, NOW, &n, &f.e));
    assert_int_equal(n, 2);
    must(&f, db_letter_count_answers(f.db, -1, NOW - 1, &n, &f.e));
    assert_int_equal(n, 4);
}

static void codes_refusals_bounces(void **state)
{
    int64_t letter = fixture_letter(&f, LETTER_CODE, &f.ana, "", "s", NOW), found, n;
    const char *action;
    (void)state;
    must(&f, db_code_add(f.db, "hash", f.ana.id, letter, "forget", NOW + 72 * HOUR, &f.e));
    assert_int_equal(db_code_find(f.db, "hash", f.ana.id, NOW, &f.a, &found, &action, &f.e), 1);
    assert_int_equal(found, letter);
    assert_string_equal(action, "forget");
    assert_int_equal(db_code_find(f.db, "hash", f.ben.id, NOW, &f.a, &found, &action, &f.e), 0);
    assert_int_equal(db_code_find(f.db, "hash", f.ana.id, NOW + 72 * HOUR, &f.a, &found, &action, &f.e), 0);
    assert_int_equal(db_code_find(f.db, "hush", f.ana.id, NOW, &f.a, &found, &action, &f.e), 0);
    must(&f, db_code_use(f.db, "hash", NOW, &f.e));
    assert_int_equal(db_code_find(f.db, "hash", f.ana.id, NOW, &f.a, &found, &action, &f.e), 0);

    must(&f, db_refusal_last(f.db, "eve", &n, &f.e));
    assert_int_equal(n, 0);
    must(&f, db_refusal_note(f.db, "eve", NOW, &f.e));
    must(&f, db_refusal_note(f.db, "mallory", NOW + 10, &f.e));
    must(&f, db_refusal_note(f.db, "eve", NOW + 20, &f.e));
    must(&f, db_refusal_last(f.db, "eve", &n, &f.e));
    assert_int_equal(n, NOW + 20);
    must(&f, db_refusal_count(f.db, NOW - DAY, &n, &f.e));
    assert_int_equal(n, 2);
    must(&f, db_refusal_note(f.db, "new", NOW + 9 * DAY, &f.e)); /* who was refused long ago is not kept */
    must(&f, db_refusal_count(f.db, 0, &n, &f.e));
    assert_int_equal(n, 1);

    must(&f, db_bounce_note(f.db, 1, f.ana.id, letter, 2, NOW, &f.e));
    must(&f, db_bounce_note(f.db, 1, f.ana.id, letter, 2, NOW, &f.e)); /* one mail is one bounce */
    must(&f, db_bounce_note(f.db, 2, f.ana.id, letter, 1, NOW + DAY, &f.e));
    must(&f, db_bounce_weight(f.db, f.ana.id, NOW - 30 * DAY, &n, &f.e));
    assert_int_equal(n, 2); /* of one letter the heaviest counts */
    must(&f, db_bounce_weight(f.db, f.ana.id, NOW, &n, &f.e));
    assert_int_equal(n, 1);
    must(&f, db_bounce_weight(f.db, f.ben.id, 0, &n, &f.e));
    assert_int_equal(n, 0);
}

static void mails(void **state)
{
    int64_t first = fixture_mail(&f, 1, "From: a\r\n\r\nfirst"), second = fixture_mail(&f, 2, "second"), id, n;
    struct inbox_row row, *rows;
    struct str raw, asked, understood;
    size_t count;
    (void)state;
    row = (struct inbox_row){.folder = "INBOX", .uid_validity = 1, .uid = 2};
    assert_int_equal(db_inbox_add(f.db, &row, STR("again"), &id, &f.e), 1);
    assert_int_equal(id, second);
    row.uid_validity = 2; /* the folder was made anew: the same UID is another mail */
    assert_int_equal(db_inbox_add(f.db, &row, STR("third"), &id, &f.e), 0);
    row.folder = "Junk";
    assert_int_equal(db_inbox_add(f.db, &row, STR("fourth"), &id, &f.e), 0);
    assert_int_equal(db_inbox_next(f.db, 0, &f.a, &row, &raw, &f.e), 1);
    assert_int_equal(row.id, first);
    assert_false(row.is_heard);
    assert_true(str_eq_z(raw, "From: a\r\n\r\nfirst"));
    row.verdict = VERDICT_ODD;
    row.reason = "unreadable";
    row.message_id = "m1@x";
    row.content_hash = "h1";
    row.person_id = f.ana.id;
    must(&f, db_inbox_set_heard(f.db, &row, STR("{\"asked\":1}"), STR("{\"understood\":1}"), NOW, &f.e));
    assert_int_equal(db_inbox_next(f.db, 0, &f.a, &row, NULL, &f.e), 1);
    assert_int_equal(row.id, second);
    /* a duplicate has both: with the Message-ID alone a stranger could make an answer vanish */
    assert_int_equal(db_inbox_is_duplicate(f.db, second, STR("m1@x"), STR("h1"), &f.e), 1);
    assert_int_equal(db_inbox_is_duplicate(f.db, second, STR("m1@x"), STR("h2"), &f.e), 0);
    assert_int_equal(db_inbox_is_duplicate(f.db, second, STR("m2@x"), STR("h1"), &f.e), 0);
    assert_int_equal(db_inbox_is_duplicate(f.db, first, STR("m1@x"), STR("h1"), &f.e), 0);
    must(&f, db_inbox_understood(f.db, first, &f.a, &asked, &understood, &f.e));
    assert_true(str_eq_z(asked, "{\"asked\":1}") && str_eq_z(understood, "{\"understood\":1}"));
    must(&f, db_inbox_list(f.db, true, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 1);
    must(&f, db_inbox_list(f.db, false, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 4);
    must(&f, db_inbox_count(f.db, VERDICT_ODD, &n, &f.e));
    assert_int_equal(n, 1);
    must(&f, db_inbox_set_filed(f.db, first, "Processed", 7, 70, &f.e));
    assert_int_equal(db_inbox_row(f.db, first, &f.a, &row, &raw, &f.e), 1);
    assert_true(row.is_acknowledged && row.is_heard && row.verdict == VERDICT_ODD);
    assert_true(strcmp(row.filed, "Processed") == 0 && row.filed_validity == 7 && row.filed_uid == 70);
    must(&f, db_inbox_to_odd(f.db, &f.a, &rows, &count, &f.e));
    assert_true(count == 1 && rows[0].id == first);
    must(&f, db_inbox_set_filed(f.db, first, "Odd", 8, 80, &f.e));
    must(&f, db_inbox_to_odd(f.db, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 0);
    assert_int_equal(db_folder_position(f.db, "Junk", &id, &n, &f.e), 0);
    must(&f, db_folder_set_position(f.db, "Junk", 5, 6, &f.e));
    must(&f, db_folder_set_position(f.db, "Junk", 5, 7, &f.e));
    assert_int_equal(db_folder_position(f.db, "Junk", &id, &n, &f.e), 1);
    assert_true(id == 5 && n == 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(one_prompt_a_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(finding_letters, set_up, tear_down),
        cmocka_unit_test_setup_teardown(in_order_per_recipient, set_up, tear_down),
        cmocka_unit_test_setup_teardown(hurrying, set_up, tear_down),
        cmocka_unit_test_setup_teardown(holding, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counting_answers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(codes_refusals_bounces, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mails, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
