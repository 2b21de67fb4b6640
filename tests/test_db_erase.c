/* Erasing a person: none of their words, names or addresses is left in the bytes of the files, and all of the others'
 * facts are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <sqlite3.h>

#include "base/file.h"
#include "db/erase.h"
#include "db/sql_priv.h"
#include "db_fixture.h"

static struct fixture f;

/* Each of Ana's words is one of a kind, so that a leak says where it comes from. */
static const char *const hers[] = {"ana@example.org", "ana.old@example.org",
                                   "Ana Silva",       "zq-takeaway",
                                   "zq-remark",       "zq-goal",
                                   "zq-note",         "zq-organizer",
                                   "zq-raw",          "zq-asked",
                                   "zq-understood",   "zq-subject",
                                   "zq-offers",       "zq-seeks",
                                   "zq-team",         "zq-quoted",
                                   "zq-reason",       "zq-odd",
                                   "zq-told",         "zq-code"};
static const char *const others[] = {"ben@example.org", "Ben Okafor", "xw-takeaway", "xw-note", "xw-chi-raw"};

static bool contains(struct str text, const char *word)
{
    return str_find_nocase(text, str_of(word), 0) != STR_NONE;
}

/* In which of the database's files a word stands, NULL for none. */
static const char *where_is(const char *word)
{
    static const char *const suffixes[] = {"", "-wal", "-shm", "-journal"};
    const char *found = NULL;
    for (size_t i = 0; i < 4; i++) {
        const char *path = arena_printf(&f.a, "%s%s", f.path, suffixes[i]);
        struct buf b;
        struct err e = ERR_INIT;
        buf_init(&b, 64 << 20);
        if (file_exists(path) && file_read(path, &b, &e) == 0 && contains(buf_str(&b), word))
            found = suffixes[i];
        buf_release(&b);
    }
    return found;
}

static void hear(int64_t mail, int64_t person, int64_t letter, enum verdict verdict, const char *asked,
                 const char *understood)
{
    struct inbox_row row = {.id = mail,
                            .verdict = verdict,
                            .reason = "answers a letter",
                            .person_id = person,
                            .letter_id = letter,
                            .message_id = arena_printf(&f.a, "mail%lld@x", (long long)mail),
                            .content_hash = "hash"};
    must(&f, db_inbox_set_heard(f.db, &row, str_of(asked), str_of(understood), FIXTURE_NOW, &f.e));
}

static int64_t letter_with(enum letter_kind kind, const struct person *to, int64_t circle, const char *subject,
                           const char *asked, const char *body)
{
    int64_t id;
    must(&f, db_begin(f.db, &f.e));
    must(&f, db_new_id(f.db, &id, &f.e));
    struct letter l = {.id = id,
                       .kind = kind,
                       .person_id = to ? to->id : 0,
                       .circle_id = circle,
                       .mail_id = to ? 0 : 1,
                       .message_id = arena_printf(&f.a, "l%lld@x", (long long)id),
                       .code = "k7m2",
                       .local_date = arena_printf(&f.a, "%lld", (long long)id),
                       .created_at = FIXTURE_NOW,
                       .subject = subject,
                       .asked = asked};
    struct outbox_row row = {.recipient = to ? to->address : f.ana.address, .next_at = FIXTURE_NOW};
    row.bytes = str_of(body);
    must(&f, db_letter_add(f.db, &l, &row, &f.e));
    must(&f, db_commit(f.db, &f.e));
    return id;
}

static int64_t waiting_for_ben, last_to_ana, ana_mail, ben_mail, ana_letter;

static int set_up(void **state)
{
    struct address alias;
    int64_t id;
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    f.ana.offers = "zq-offers";
    f.ana.seeks = "zq-seeks";
    f.ana.team = "zq-team";
    must(&f, db_person_update(f.db, &f.ana, &f.e));
    f.ben.manager = "Ana.Old@Example.org";
    f.ana.has_zone = f.ben.has_zone = true;
    must(&f, db_person_update(f.db, &f.ben, &f.e));
    must(&f, address_parse(STR("ana.old@example.org"), &alias, &f.e));
    must(&f, db_address_add(f.db, f.ana.id, &alias, false, &f.e));
    struct circle reasoned = f.circle;
    reasoned.reason = "Ana offers zq-reason";
    must(&f, db_circle_add(f.db, &reasoned, &f.e));

    struct takeaway t = {.person_id = f.ana.id, .circle_id = f.circle.id, .meeting_id = f.meeting.id};
    t.text = "zq-takeaway";
    t.due = "";
    must(&f, db_takeaway_add(f.db, &t, FIXTURE_NOW, &f.e));
    must(&f, db_takeaway_outcome(f.db, &t, STATUS_IN_PROGRESS, STR("zq-remark"), 0, FIXTURE_NOW, &f.e));
    must(&f, db_words_add(f.db, f.ana.id, WORDS_GOAL, STR("zq-goal"), FIXTURE_NOW, &id, &f.e));
    must(&f, db_circle_set_goal(f.db, f.circle.id, id, &f.e));
    must(&f, db_words_add(f.db, f.ana.id, WORDS_NOTE, STR("zq-note"), FIXTURE_NOW, &id, &f.e));
    must(&f, db_words_add(f.db, f.ana.id, WORDS_ORGANIZER, STR("zq-organizer"), FIXTURE_NOW, &id, &f.e));
    t = (struct takeaway){.person_id = f.ben.id, .circle_id = f.circle.id, .meeting_id = f.meeting.id};
    t.text = "xw-takeaway";
    t.due = "";
    must(&f, db_takeaway_add(f.db, &t, FIXTURE_NOW, &f.e));
    must(&f, db_words_add(f.db, f.ben.id, WORDS_NOTE, STR("xw-note"), FIXTURE_NOW, &id, &f.e));

    ana_letter =
        letter_with(LETTER_FOLLOW_UP, &f.ana, f.circle.id, "zq-subject for Ana Silva",
                    "{\"prompt\": \"takeaways\", \"prompt_text\": \"zq-asked\"}", "To: ana@example.org zq-code");
    int64_t sent = letter_with(LETTER_INTRODUCTION, &f.ben, f.circle.id, "Meet Ana Silva",
                               "{\"prompt\": \"questions\", \"questions\": [\"goal\"], \"prompt_text\": \"Ana Silva"
                               " <ana@example.org> says zq-quoted\", \"prompt_subject\": \"Meet Ana Silva\"}",
                               "zq-quoted");
    must(&f, db_outbox_begin(f.db, sent, "", STR("Date: today"), &f.e));
    must(&f, db_outbox_set(f.db, sent, OUTBOX_SENT, true, "", 0, FIXTURE_NOW, &f.e));
    waiting_for_ben = letter_with(LETTER_AGENDA, &f.ben, f.circle.id, "With Ana Silva", "", "Ana brings zq-quoted");
    letter_with(LETTER_TOLD, &f.chi, 0, "A word for you", "{\"prompt_text\": \"Ana Silva (ana@example.org): zq-told\"}",
                "nothing of hers");
    last_to_ana = letter_with(LETTER_CONFIRMATION, NULL, 0, "You are forgotten", "", "To: ana@example.org");

    ana_mail = fixture_mail(&f, 1, "From: Ana Silva <ana@example.org>\r\n\r\nzq-raw");
    hear(ana_mail, f.ana.id, ana_letter, VERDICT_STORED, "zq-asked", "zq-understood");
    ben_mail = fixture_mail(&f, 2, "From: ben@example.org\r\n\r\n> Ana Silva says zq-quoted\r\nfine");
    hear(ben_mail, f.ben.id, sent, VERDICT_STORED, "{\"prompt_text\": \"zq-quoted\"}", "{}");
    hear(fixture_mail(&f, 3, "From: ANA@example.org\r\n\r\nzq-odd"), 0, 0, VERDICT_ODD, "", "");
    hear(fixture_mail(&f, 4, "From: chi@example.org\r\n\r\nxw-chi-raw"), f.chi.id, 0, VERDICT_STORED, "", "");
    must(&f, db_code_add(f.db, "hash", f.ana.id, ana_letter, "forget", FIXTURE_NOW + DAY, &f.e));
    struct due d = {.kind = LETTER_CHECK_IN, .person_id = f.ana.id, .circle_id = f.circle.id, .ready_at = FIXTURE_NOW};
    must(&f, db_due_add(f.db, &d, &f.e));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

static void forget_ana(void)
{
    must(&f, db_begin(f.db, &f.e));
    must(&f, db_erase_person(f.db, f.ana.id, &f.e));
    must(&f, db_commit(f.db, &f.e));
}

/* What was on its way when she was forgotten leaves (her own last letter, a colleague's agenda), then its bytes go. */
static void send_what_waits(void)
{
    struct outbox_row *rows;
    size_t count;
    must(&f, db_outbox_ready(f.db, FIXTURE_NOW, 0, 100, &f.a, &rows, &count, &f.e));
    for (size_t i = 0; i < count; i++) {
        int64_t id = rows[i].letter_id;
        if (rows[i].bytes.n == 0 || !*rows[i].recipient.s)
            fail_msg("letter %lld would be sent empty, or to nobody", (long long)id);
        must(&f, db_outbox_begin(f.db, id, "", STR("Date: today"), &f.e));
        must(&f, db_outbox_set(f.db, id, OUTBOX_SENT, true, "", 0, FIXTURE_NOW, &f.e));
    }
}

static void no_word_is_left(void **state)
{
    struct person p;
    struct inbox_row *rows;
    size_t count;
    (void)state;
    for (size_t i = 0; i < sizeof hers / sizeof *hers; i++) /* the test would find them */
        if (!where_is(hers[i]))
            fail_msg("%s was never there", hers[i]);
    forget_ana();
    send_what_waits();
    must(&f, db_erase_finish(f.db, &f.e));
    for (size_t i = 0; i < sizeof hers / sizeof *hers; i++)
        if (where_is(hers[i]))
            fail_msg("%s is left in rapport.db%s", hers[i], where_is(hers[i]));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (!where_is(others[i]))
            fail_msg("%s is gone too", others[i]);
    assert_int_equal(db_person(f.db, f.ana.id, &f.a, &p, &f.e), 1);
    assert_int_equal(p.state, PERSON_FORGOTTEN);
    assert_int_equal(db_person_by_address(f.db, &f.ana.address, &f.a, &p, NULL, &f.e), 0);
    /* the copies in the mailbox's folders are named by what finds them there, until they are gone */
    must(&f, db_inbox_to_purge(f.db, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 3);
    for (size_t i = 0; i < count; i++) {
        assert_int_not_equal(*rows[i].message_id, 0);
        must(&f, db_inbox_set_purged(f.db, rows[i].id, &f.e));
    }
    must(&f, db_inbox_to_purge(f.db, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 0);
    assert_null(where_is("never written anywhere"));
}

static void keep_finding(void *data, const char *text)
{
    struct buf *b = data;
    buf_printf(b, "%s\n", text);
}

/* The circle's history adds up afterwards, and the other member's answer to an earlier letter is still understood. */
static void the_rest_stands(void **state)
{
    struct buf b;
    int findings = 0;
    struct letter l;
    struct takeaway *t;
    size_t count;
    (void)state;
    forget_ana();
    must(&f, db_erase_finish(f.db, &f.e));
    buf_init(&b, 4096);
    must(&f, db_check(f.db, keep_finding, &b, &findings, &f.e));
    if (findings)
        fail_msg("%s", b.s);
    buf_release(&b);
    assert_int_equal(db_letter_latest(f.db, f.ben.id, LETTER_INTRODUCTION, &f.a, &l, &f.e), 1);
    assert_non_null(strstr(l.asked, "\"goal\""));
    must(&f, db_takeaways(f.db, f.ben.id, f.circle.id, f.meeting.id, &f.a, &t, &count, &f.e));
    assert_int_equal(count, 1);
    must(&f, db_takeaways(f.db, f.ana.id, f.circle.id, f.meeting.id, &f.a, &t, &count, &f.e));
    assert_int_equal(count, 1);
    assert_string_equal(t->text, "");
    forget_ana(); /* twice is as once */
}

/* Mail that was on its way to being heard when its writer was forgotten (the very one that said yes). */
static void a_mail_heard_afterwards(void **state)
{
    int64_t late = fixture_mail(&f, 9, "From: ana@example.org\r\n\r\nzq-late yes");
    struct inbox_row row;
    struct str raw;
    (void)state;
    forget_ana();
    hear(late, f.ana.id, ana_letter, VERDICT_STORED, "zq-late", "zq-late");
    must(&f, db_erase_finish(f.db, &f.e));
    if (where_is("zq-late"))
        fail_msg("left in rapport.db%s", where_is("zq-late"));
    assert_int_equal(db_inbox_row(f.db, late, &f.a, &row, &raw, &f.e), 1);
    assert_true(row.is_heard);
}

/* A reader that holds an old state keeps the log alive: erasing must not claim to be complete. */
static void another_reader_keeps_the_log(void **state)
{
    sqlite3 *other;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(sqlite3_open(f.path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN; SELECT count(*) FROM words", NULL, NULL, NULL), SQLITE_OK);
    forget_ana();
    sqlite3_busy_timeout(f.db->handle, 0);
    assert_int_equal(db_erase_finish(f.db, &e), -1);
    assert_int_equal(e.kind, ERR_RETRY);
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(other);
    must(&f, db_erase_finish(f.db, &f.e));
    assert_null(where_is("zq-takeaway"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(no_word_is_left, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_rest_stands, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_mail_heard_afterwards, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_reader_keeps_the_log, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
