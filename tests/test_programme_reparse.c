/* A stored mail that is read otherwise now: what is told, what is applied, and what happens beside it meanwhile. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/json.h"
#include "db/erase.h"
#include "parser/understood_json.h"
#include "programme/reparse.h"
#include "db_fixture.h"

static struct fixture f;

/* What a reading says of a follow-up: one takeaway ("" none), whether they met (-1 not said). */
struct reading {
    const char *takeaway;
    int met;
    double confidence;
    bool is_auto, is_simple;
};

static struct answer met_answer;
static struct item item;

static struct understood understood_of(const struct reading *reading)
{
    struct understood u = {.kind = KIND_TAKEAWAYS,
                           .reply = STR("words"),
                           .from = STR("ana@example.org"),
                           .confidence = reading->confidence,
                           .is_auto = reading->is_auto,
                           .is_simple = reading->is_simple};
    if (*reading->takeaway) {
        item = (struct item){.text = str_of(reading->takeaway)};
        u.items = &item;
        u.items_count = 1;
    }
    if (reading->met >= 0) {
        met_answer =
            (struct answer){.question = STR("met"), .text = STR("we did"), .type = ANSWER_BOOL, .value = reading->met};
        u.answers = &met_answer;
        u.answers_count = 1;
    }
    return u;
}

static struct str json_of(const struct reading *reading)
{
    struct understood u = understood_of(reading);
    return js_text(&f.a, understood_to_json(&u, NULL));
}

/* What another process does while the reader is at it: each needs the lock that writers wait for. */
enum meanwhile { NOTHING, WRITES, READ_ANEW, HEARD_AGAIN, FORGOTTEN };

struct scene {
    struct reading now;
    enum meanwhile meanwhile;
    int64_t mail;
};

static void hear_as(struct db *db, int64_t mail, enum verdict verdict, int64_t letter, struct str understood,
                    int64_t now)
{
    struct inbox_row row = {.id = mail,
                            .verdict = verdict,
                            .reason = "",
                            .message_id = "m@x",
                            .content_hash = "h",
                            .person_id = f.ana.id,
                            .letter_id = letter};
    must(&f, db_inbox_set_heard(db, &row, STR("{\"prompt\":\"takeaways\",\"questions\":[\"met\"]}"), understood, now,
                                &f.e));
}

static void do_beside(const struct scene *s)
{
    struct db *other;
    struct inbox_row row;
    struct str raw;
    must(&f, db_open(f.path, &other, &f.e));
    must(&f, db_begin(other, &f.e));
    if (s->meanwhile == READ_ANEW)
        must(&f, db_inbox_set_understood(other, s->mail, json_of(&s->now), &f.e));
    if (s->meanwhile == HEARD_AGAIN) {
        assert_int_equal(db_inbox_row(other, s->mail, &f.a, &row, &raw, &f.e), 1);
        hear_as(other, s->mail, VERDICT_STORED, row.letter_id, STR("{}"), FIXTURE_NOW + HOUR);
    }
    if (s->meanwhile == FORGOTTEN)
        must(&f, db_erase_person(other, f.ana.id, &f.e));
    must(&f, db_commit(other, &f.e));
    db_close(other);
}

static int understand(void *data, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                      struct err *e)
{
    const struct scene *s = data;
    (void)a, (void)e;
    assert_true(str_eq_z(raw, "raw") && asked && asked->prompt == ASKED_TAKEAWAYS);
    if (s->meanwhile != NOTHING)
        do_beside(s);
    *out = understood_of(&s->now);
    return 0;
}

/* A mail of Ana's that was heard as `was`, with the takeaway that hearing made of it. */
static int64_t heard(const struct reading *was, enum verdict verdict)
{
    int64_t letter = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", FIXTURE_NOW);
    int64_t mail = fixture_mail(&f, 1, "raw");
    must(&f, db_begin(f.db, &f.e));
    hear_as(f.db, mail, verdict, letter, json_of(was), FIXTURE_NOW);
    struct takeaway t = {.person_id = f.ana.id,
                         .circle_id = f.circle.id,
                         .meeting_id = f.meeting.id,
                         .text = was->takeaway,
                         .due = "",
                         .mail_id = mail};
    if (*was->takeaway && verdict == VERDICT_STORED && was->confidence > 0.5)
        must(&f, db_takeaway_add(f.db, &t, FIXTURE_NOW, &f.e));
    must(&f, db_commit(f.db, &f.e));
    return mail;
}

static const char *takeaways(void)
{
    struct takeaway *rows;
    size_t count;
    const char *said = "";
    must(&f, db_takeaways(f.db, f.ana.id, f.circle.id, f.meeting.id, &f.a, &rows, &count, &f.e));
    for (size_t i = 0; i < count; i++)
        said = arena_printf(&f.a, "%s%s%s", said, i ? ";" : "", rows[i].text);
    return said;
}

/* Reads and compares; "what: was>is" of each difference, "!" before what applies; "another" when it is another mail. */
static const char *reparse(struct scene *s, bool apply)
{
    struct reader reader = {understand, s};
    struct programme p = {.db = f.db, .now = FIXTURE_NOW + DAY};
    const struct reparse_change *c = NULL;
    struct reparse *mail;
    const char *said = "";
    int rc = reparse_read(&p, &reader, &f.a, s->mail, &mail, &f.e);
    if (rc == 0)
        return "nothing to compare";
    assert_int_equal(rc, 1);
    must(&f, (apply ? db_begin : db_begin_reading)(f.db, &f.e));
    rc = reparse_compare(mail, apply, &c, &f.e);
    if (rc < 0)
        fail_msg("%s", f.e.text);
    if (apply)
        must(&f, db_commit(f.db, &f.e));
    else
        db_rollback(f.db);
    for (; c; c = c->next)
        said = arena_printf(&f.a, "%s%s%s%s: %s>%s", said, *said ? "; " : "", c->stays ? "" : "!", c->what,
                            arena_str(&f.a, c->was), arena_str(&f.a, c->is));
    return rc == 1 ? said : "another";
}

static const struct {
    const char *situation;
    struct reading was, now;
    const char *told, *then; /* then: Ana's takeaways afterwards */
    const char *once_more;   /* what a second run tells */
    enum verdict verdict;
} cases[] = {
    {"the same", {"a", 1, 1, 0, 0}, {"a", 1, 1, 0, 0}, "", "a", "", VERDICT_STORED},
    {"other words", {"a", -1, 1, 0, 0}, {"b", -1, 1, 0, 0}, "!takeaway: a>b", "b", "", VERDICT_STORED},
    {"a line that was missed", {"", -1, 1, 0, 0}, {"b", -1, 1, 0, 0}, "!takeaway: >b", "b", "", VERDICT_STORED},
    {"what was acted on", {"a", 1, 1, 0, 0}, {"a", 0, 1, 0, 0}, "met: yes>no", "a", "", VERDICT_STORED},
    {"unclear now", {"a", -1, 1, 0, 0}, {"b", -1, 0.3, 0, 0}, "takeaway: a>b", "a", "takeaway: a>b", VERDICT_STORED},
    {"the full reader died of it",
     {"a", -1, 1, 0, 0},
     {"", -1, 0, 0, 1},
     "takeaway: a>",
     "a",
     "takeaway: a>",
     VERDICT_STORED},
    {"unclear when it came: asked about, and never answered",
     {"a", -1, 0.3, 0, 0},
     {"a", -1, 1, 0, 0},
     "!takeaway: >a",
     "a",
     "",
     VERDICT_STORED},
    {"like a machine's now",
     {"a", -1, 1, 0, 0},
     {"", -1, 1, 1, 0},
     "machine: >automatic; takeaway: a>",
     "a",
     "machine: >automatic; takeaway: a>",
     VERDICT_STORED},
    {"taken for a machine's when it came",
     {"", -1, 1, 1, 0},
     {"a", -1, 1, 0, 0},
     "machine: automatic>",
     "",
     "machine: automatic>",
     VERDICT_IGNORED},
    {"a machine's then and now", {"", -1, 1, 1, 0}, {"", -1, 1, 1, 0}, "", "", "", VERDICT_IGNORED},
    {"refused", {"", -1, 1, 0, 0}, {"a", -1, 1, 0, 0}, "nothing to compare", "", "nothing to compare", VERDICT_REFUSED},
};

static void read_otherwise(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture_open(&f);
        fixture_people(&f);
        struct scene s = {cases[i].now, NOTHING, heard(&cases[i].was, cases[i].verdict)};
        const char *looked = reparse(&s, false), *before = takeaways();
        if (strcmp(looked, cases[i].told) != 0)
            fail_msg("%s: told \"%s\", not \"%s\"", cases[i].situation, looked, cases[i].told);
        struct reading was = cases[i].was;
        if (strcmp(before, cases[i].verdict == VERDICT_STORED && was.confidence > 0.5 ? was.takeaway : "") != 0)
            fail_msg("%s: looking made the takeaways \"%s\"", cases[i].situation, before);
        const char *applied = reparse(&s, true), *then = takeaways(), *again = reparse(&s, true);
        if (strcmp(applied, cases[i].told) != 0 || strcmp(then, cases[i].then) != 0)
            fail_msg("%s: told \"%s\", then \"%s\"", cases[i].situation, applied, then);
        if (strcmp(again, cases[i].once_more) != 0 || strcmp(takeaways(), then) != 0)
            fail_msg("%s: once more \"%s\", then \"%s\"", cases[i].situation, again, takeaways());
        fixture_close(&f);
    }
}

/* A writer gets its lock while a mail is read; and when it was this mail that changed, nothing is done. */
static const struct {
    enum meanwhile meanwhile;
    const char *told, *then;
} beside[] = {
    {WRITES, "!takeaway: a>b", "b"},
    {READ_ANEW, "another", "a"},
    {HEARD_AGAIN, "another", "a"},
    {FORGOTTEN, "another", ""},
};

static void others_write_meanwhile(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        fixture_open(&f);
        fixture_people(&f);
        static const struct reading was = {"a", -1, 1, false, false}, now = {"b", -1, 1, false, false};
        struct scene s = {now, beside[i].meanwhile, heard(&was, VERDICT_STORED)};
        assert_string_equal(reparse(&s, true), beside[i].told);
        assert_string_equal(takeaways(), beside[i].then);
        fixture_close(&f);
    }
}

static void looking_keeps_no_writer_waiting(void **state)
{
    static const struct reading was = {"a", -1, 1, false, false};
    struct scene s = {{"b", -1, 1, false, false}, WRITES, 0};
    struct reader reader = {understand, &s};
    struct programme p = {.now = FIXTURE_NOW + DAY};
    const struct reparse_change *changes = NULL;
    struct reparse *mail;
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    p.db = f.db;
    s.mail = heard(&was, VERDICT_STORED);
    assert_int_equal(reparse_read(&p, &reader, &f.a, s.mail, &mail, &f.e), 1);
    must(&f, db_begin_reading(f.db, &f.e));
    assert_int_equal(reparse_compare(mail, false, &changes, &f.e), 1);
    do_beside(&s);
    db_rollback(f.db);
    assert_string_equal(takeaways(), "a");
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(read_otherwise), cmocka_unit_test(others_write_meanwhile),
                                       cmocka_unit_test(looking_keeps_no_writer_waiting)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
