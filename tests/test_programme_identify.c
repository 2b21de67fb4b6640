/* Who a mail counts as, and which letter it answers: each way in, and each way that must stay shut. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sodium.h>

#include "db/erase.h"
#include "programme/hearing.h"
#include "db_fixture.h"

static struct fixture f;
static struct settings settings = {.box = {"box@example.org"}};
static struct secret secret = {.keys = {{.id = 'k'}}, .count = 1};
static int64_t letter_of_ana, letter_of_ben;

enum way { NOWHERE, REPLY, STOP, BOUNCE, FORGED };

/* What a mail looks like: From, where to (with whose letter's token), what it refers to. */
static const struct {
    const char *situation, *from;
    enum way to;
    bool to_ben;         /* the token is of the letter to Ben, else to Ana */
    const char *answers; /* "ana", "ben": the Message-ID of that letter; "" none */
    bool is_bounce, is_confirmed;
    const char *person; /* as whom it counts; "" nobody */
    bool names_letter, is_theirs;
    enum verdict verdict;
} mails[] = {
    {"a reply", "ana@example.org", REPLY, false, "", false, false, "ana", true, true, VERDICT_STORED},
    {"a reply, other case", "ANA@Example.ORG", REPLY, false, "", false, false, "ana", true, true, VERDICT_STORED},
    {"a reply to the bare mailbox", "ana@example.org", NOWHERE, false, "ana", false, false, "ana", true, true,
     VERDICT_STORED},
    {"a new mail", "ana@example.org", NOWHERE, false, "", false, false, "ana", false, false, VERDICT_ASKED},
    {"a forged token, the right Message-ID", "ana@example.org", FORGED, false, "ana", false, false, "ana", true, true,
     VERDICT_STORED},
    {"a forged token", "ana@example.org", FORGED, false, "", false, false, "ana", false, false, VERDICT_ASKED},
    {"from elsewhere, with her token", "ana@home.example", REPLY, false, "", false, false, "", true, false,
     VERDICT_ASKED},
    {"from elsewhere, with her token, and she said yes", "ana@home.example", REPLY, false, "", false, true, "ana", true,
     true, VERDICT_STORED},
    {"a colleague with her token", "ben@example.org", REPLY, false, "", false, false, "ben", true, false,
     VERDICT_ASKED},
    /* the colleague was asked, not she: his yes makes it his own mail, not hers */
    {"a colleague with her token, and he said yes", "ben@example.org", REPLY, false, "", false, true, "ben", false,
     false, VERDICT_STORED},
    {"a colleague who answers her letter, and said yes", "ben@example.org", NOWHERE, false, "ana", false, true, "ben",
     false, false, VERDICT_STORED},
    {"a new mail, and she said yes", "ana@example.org", NOWHERE, false, "", false, true, "ana", false, false,
     VERDICT_STORED},
    {"the stop address, from herself", "ana@example.org", STOP, false, "", false, false, "ana", true, true,
     VERDICT_STORED},
    {"the stop address, from elsewhere", "ana@home.example", STOP, false, "", false, false, "ana", true, true,
     VERDICT_STORED},
    {"a bounce of her letter", "mailer-daemon@mx.example", BOUNCE, false, "", true, false, "ana", true, true,
     VERDICT_STORED},
    {"a bounce that only names her Message-ID", "mailer-daemon@mx.example", NOWHERE, false, "ana", true, false, "",
     true, false, VERDICT_IGNORED},
    /* the bounce address stands in every Return-Path: it lets nobody speak for her */
    {"a stranger's mail to her bounce address", "eve@evil.example", BOUNCE, false, "", false, false, "", false, false,
     VERDICT_REFUSED},
    {"a colleague's mail to her bounce address", "ben@example.org", BOUNCE, false, "", false, false, "ben", false,
     false, VERDICT_ASKED},
    {"her own mail to her bounce address", "ana@example.org", BOUNCE, false, "", false, false, "ana", false, false,
     VERDICT_ASKED},
    {"her answer that went to her bounce address", "ana@example.org", BOUNCE, false, "ana", false, false, "ana", true,
     true, VERDICT_STORED},
    {"a bounce at her reply address", "mailer-daemon@mx.example", REPLY, false, "", true, false, "", true, false,
     VERDICT_IGNORED},
    {"a stranger", "eve@evil.example", NOWHERE, false, "", false, false, "", false, false, VERDICT_REFUSED},
    {"a stranger with a forged token", "eve@evil.example", FORGED, false, "", false, false, "", false, false,
     VERDICT_REFUSED},
    {"a stranger who refers to a letter", "eve@evil.example", NOWHERE, false, "ben", false, false, "", true, false,
     VERDICT_ASKED},
    {"no From that can be read", "", REPLY, false, "", false, false, "", true, false, VERDICT_ASKED},
    {"her token, his Message-ID: the token counts", "ben@example.org", REPLY, false, "ben", false, false, "ben", true,
     false, VERDICT_ASKED},
    {"a proposed alias", "ana@old.example", REPLY, false, "", false, false, "", true, false, VERDICT_ASKED},
    {"somebody who was erased, by the stop address", "dan@example.org", STOP, false, "dan", false, false, "", false,
     false, VERDICT_REFUSED},
};

static int64_t letter_of_dan;

static int set_up(void **state)
{
    struct address alias;
    struct person dan;
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    must(&f, address_parse(STR("ana@old.example"), &alias, &f.e));
    must(&f, db_address_add(f.db, f.ana.id, &alias, true, &f.e));
    letter_of_ana = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ana, "2026-03-04", "s", FIXTURE_NOW);
    letter_of_ben = fixture_letter(&f, LETTER_FOLLOW_UP, &f.ben, "2026-03-04", "s", FIXTURE_NOW);
    fixture_person(&f, &dan, "dan@example.org", "Dan");
    letter_of_dan = fixture_letter(&f, LETTER_FOLLOW_UP, &dan, "2026-03-04", "s", FIXTURE_NOW);
    must(&f, db_begin(f.db, &f.e));
    must(&f, db_erase_person(f.db, dan.id, &f.e));
    must(&f, db_commit(f.db, &f.e));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

static struct str recipient_of(enum way way, int64_t letter)
{
    static struct address to;
    static const enum token_kind kinds[] = {TOKEN_NONE, TOKEN_REPLY, TOKEN_STOP, TOKEN_BOUNCE, TOKEN_REPLY};
    to = settings.box;
    if (way != NOWHERE)
        must(&f, token_address(&secret, &settings.box, kinds[way], letter, &to, &f.e));
    if (way == FORGED) {
        char *last = strchr(to.s, '@') - 1;
        *last = *last == 'a' ? 'b' : 'a';
    }
    return str_of(to.s);
}

static struct str message_id_of(const char *whose)
{
    int64_t id = strcmp(whose, "ana") == 0 ? letter_of_ana : strcmp(whose, "ben") == 0 ? letter_of_ben : letter_of_dan;
    return str_of(arena_printf(&f.a, "letter%lld.rapport@example.org", (long long)id));
}

static void whose_mail_it_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mails / sizeof *mails; i++) {
        bool of_dan = strcmp(mails[i].answers, "dan") == 0;
        struct str to[2] = {STR("somebody@else.example"), recipient_of(mails[i].to, of_dan            ? letter_of_dan
                                                                                    : mails[i].to_ben ? letter_of_ben
                                                                                                      : letter_of_ana)};
        struct str references[2] = {STR("unknown@else.example"), STR("")};
        struct programme p = {.settings = &settings, .db = f.db, .secret = &secret, .now = FIXTURE_NOW + DAY};
        struct inbox_row row = {.id = 4711, .folder = "INBOX"};
        struct hearing h = {.p = &p, .a = &f.a, .mail = &row, .is_confirmed = mails[i].is_confirmed};
        struct verdict_facts facts;
        if (*mails[i].answers)
            references[1] = message_id_of(mails[i].answers);
        h.u = (struct understood){.from = str_of(mails[i].from), .is_bounce = mails[i].is_bounce};
        h.u.envelope = (struct envelope){.recipients = to,
                                         .recipients_count = 2,
                                         .references = references,
                                         .references_count = *mails[i].answers ? 2 : 1,
                                         .from_count = 1,
                                         .message_id = STR("m@else.example"),
                                         .content_hash = STR("h")};
        must(&f, hear_identify(&h, &f.e));
        must(&f, hear_facts(&h, &facts, &f.e));
        struct decision d = verdict_decide(&facts);
        const char *person = !h.has_person             ? ""
                             : h.person.id == f.ana.id ? "ana"
                             : h.person.id == f.ben.id ? "ben"
                                                       : "somebody else";
        if (strcmp(person, mails[i].person) != 0)
            fail_msg("%s: counts as \"%s\"", mails[i].situation, person);
        if (facts.names_letter != mails[i].names_letter || facts.letter_is_theirs != mails[i].is_theirs)
            fail_msg("%s: names a letter %d, theirs %d", mails[i].situation, facts.names_letter,
                     facts.letter_is_theirs);
        if (d.verdict != mails[i].verdict)
            fail_msg("%s: %s, %s", mails[i].situation, verdict_name(d.verdict), d.reason);
    }
}

/* A code is good for the person that it was sent to, once, and for 72 hours. */
static void codes(void **state)
{
    struct address to;
    char hash[SECRET_MAC_TEXT];
    static const struct {
        const char *from;
        int64_t at;
        bool is_used, good;
    } tries[] = {
        {"ana@example.org", FIXTURE_NOW, false, true},
        {"ana@example.org", FIXTURE_NOW + 72 * HOUR - 1, false, true},
        {"ana@example.org", FIXTURE_NOW + 72 * HOUR, false, false},
        {"ben@example.org", FIXTURE_NOW, false, false},
        {"eve@evil.example", FIXTURE_NOW, false, false},
        {"ana@example.org", FIXTURE_NOW, true, false},
    };
    (void)state;
    must(&f, token_new_code(&settings.box, &to, hash, &f.e));
    must(&f, db_code_add(f.db, hash, f.ana.id, letter_of_ana, "forget", FIXTURE_NOW + 72 * HOUR, &f.e));
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        struct str recipient = str_of(to.s);
        struct programme p = {.settings = &settings, .db = f.db, .secret = &secret, .now = tries[i].at};
        struct inbox_row row = {.id = 4711, .folder = "INBOX"};
        struct hearing h = {.p = &p, .a = &f.a, .mail = &row};
        h.u = (struct understood){.from = str_of(tries[i].from)};
        h.u.envelope = (struct envelope){.recipients = &recipient, .recipients_count = 1};
        if (tries[i].is_used)
            must(&f, db_code_use(f.db, hash, FIXTURE_NOW, &f.e));
        must(&f, hear_identify(&h, &f.e));
        assert_int_equal(h.token.kind == TOKEN_CODE, tries[i].good);
        assert_int_equal(h.has_letter, tries[i].good);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whose_mail_it_is),
        cmocka_unit_test(codes),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, set_up, tear_down);
}
