/* Mails that break mail software: each is read in bounded time and memory and gives one valid line, in this process as
 * well as by the simple reader; and the gate names what hearing must refuse. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <time.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "parser/gate.h"
#include "parser/parse.h"
#include "parser/understood_json.h"
#include "parser/understood_wire.h"

#define HEAD                                                                                                           \
    "From: Ana <ana@example.com>\r\nTo: rapport@example.org\r\nSubject: Re: check-in\r\n"                              \
    "Date: Tue, 03 Mar 2026 11:20:00 +0100\r\nMIME-Version: 1.0\r\n"

/* before, then unit repeated, then after */
static const struct {
    const char *name, *before, *unit;
    size_t times;
    const char *after, *reply; /* reply NULL: any */
} mails[] = {
    {"comment in From", "From: ", "(", 1000000, "\r\nSubject: x\r\n\r\n1 done\r\n", "1 done"},
    {"nested groups", "From: ana@example.com\r\nTo: ", "g:", 100000, "\r\n\r\n1 done\r\n", "1 done"},
    {"messages in messages", "", HEAD "Content-Type: message/rfc822\r\n\r\n", 20000, HEAD "\r\n1 done\r\n", NULL},
    {"a million headers", HEAD, "X: y\r\n", 1000000, "\r\n1 done\r\n", "1 done"},
    {"a long header", HEAD "X-Long: ", "aaaaaaaaaa", 1000000, "\r\n\r\n1 done\r\n", "1 done"},
    {"a folded header", HEAD "X-Long: a\r\n", " b\r\n", 1000000, "\r\n1 done\r\n", "1 done"},
    {"a long line", HEAD "\r\n1 done\r\n", "aaaaaaaaaa", 2000000, "", NULL},
    {"quote depth", HEAD "\r\n1 done\r\n", ">", 2000000, " x\r\n", "1 done"},
    {"quote depth with blanks", HEAD "\r\n1 done\r\n", "> ", 1000000, "x\r\n", "1 done"},
    {"attributions without end", HEAD "\r\n1 done\r\n", "On Tue, Ana <ana@example.com> ", 60000, "\r\n", NULL},
    {"attribution lines", HEAD "\r\n", "On Tue, 3 Mar 2026 Ana <a@b.example>\r\n", 30000, "", NULL},
    {"colons", HEAD "\r\n1 done\r\n", "From: a\r\n", 30000, "", NULL},
    {"bars", HEAD "\r\n1 done\r\n", "__________\r\n", 60000, "", NULL},
    {"bars between quotes", HEAD "\r\n1 done\r\n", "> q\r\n----\r\n", 20000, "", NULL},
    {"attributions of addresses", HEAD "\r\n", "a@b.example wrote:\r\n", 40000, "", NULL},
    {"header blocks", HEAD "\r\n", "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\n", 10000, "", NULL},
    {"device lines", HEAD "\r\n1 done\r\n\r\n", "sent from my x\r\n\r\n", 20000, "", NULL},
    {"lines that show nothing", HEAD "\r\n1 done\r\n", "\xe2\x80\x8b\r\n", 40000, "", "1 done"},
    {"no boundary", HEAD "Content-Type: multipart/mixed; boundary=z\r\n\r\n1 done\r\n", "\r\n", 500000, "", "1 done"},
    {"boundaries of others", HEAD "Content-Type: multipart/mixed; boundary=z\r\n\r\n",
     "--b\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n", 100000, "1 done", NULL},
    {"blank lines", HEAD "\r\n1 done", "\r\n", 1000000, "", "1 done"},
    {"references", HEAD "References: ", "<a@b> ", 200000, "\r\n\r\n1 done\r\n", "1 done"},
    {"encoded words", HEAD "X-S: ", "=?utf-8?b?4pyT?= ", 100000, "\r\n\r\n1 done\r\n", "1 done"},
    {"encoded subject", "From: a@b.example\r\nSubject: ", "=?utf-8?b?4pyT?= ", 100000, "\r\n\r\n1 done\r\n", "1 done"},
    {"HTML depth", HEAD "Content-Type: text/html\r\n\r\n1 done", "<div>", 200000, "", "1 done"},
    {"HTML formatting", HEAD "Content-Type: text/html\r\n\r\n1 done", "<font size=1><p>", 50000, "", "1 done"},
    {"HTML attributes", HEAD "Content-Type: text/html\r\n\r\n1 done<a ", "b=c ", 200000, ">", "1 done"},
    {"HTML tables", HEAD "Content-Type: text/html\r\n\r\n1 done", "<table><tr><td>", 60000, "", NULL},
    {"HTML entities", HEAD "Content-Type: text/html\r\n\r\n1 done", "&nbsp;&#x1F600;", 300000, "", NULL},
    {"HTML quotes", HEAD "Content-Type: text/html\r\n\r\n1 done", "<blockquote>", 100000, "", "1 done"},
    {"HTML lists", HEAD "Content-Type: text/html\r\n\r\n1 done", "<ul><li>", 100000, "", NULL},
    {"parts", HEAD "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
     "--b\r\nContent-Type: text/plain\r\n\r\n1 done\r\n", 50000, "--b--\r\n", NULL},
    {"boundary without end", "Content-Type:multipart/x;boundary=\"", "\\\"", 1, "\r\n\r\n--\r\n--", NULL},
    {"recipients", HEAD "Cc: ", "\"A \\\"b\\\" (c (d))\" <a@b.example>, ", 30000, "c@d.example\r\n\r\n1 done\r\n",
     "1 done"},
    {"routes", "From: <", "@a,", 100000, "@b:c@d.example>\r\n\r\n1 done\r\n", "1 done"},
    {"angles in From", "From: ", "<", 300000, "\r\n\r\n1 done\r\n", "1 done"},
    {"parameters", HEAD "Content-Type: text/plain", "; a*0*=utf-8''b%41", 50000, "\r\n\r\n1 done\r\n", "1 done"},
    {"dates in comments", "From: a@b.example\r\nDate: ", "(x) ", 200000, "\r\n\r\n1 done\r\n", "1 done"},
    {"answers between quotes", HEAD "\r\n1 done\r\n", "> q\r\na\r\n", 20000, "", NULL},
    {"answers between quotes in HTML", HEAD "Content-Type: text/html\r\n\r\n1 done", "<blockquote>q</blockquote>a",
     20000, "", NULL},
    {"alternatives", HEAD "Content-Type: multipart/alternative; boundary=b\r\n\r\n",
     "--b\r\nContent-Type: text/html\r\n\r\n<p>1 done</p>\r\n", 20000, "--b--\r\n", NULL},
    {"partial mails", HEAD "Content-Type: message/partial; id=x; number=1; total=9\r\n\r\n", HEAD "\r\n", 5000, "",
     NULL},
    {"uuencoded", HEAD "\r\n1 done\r\n\r\nbegin 644 x\r\n",
     "M5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5%5\r\n", 30000, "`\r\nend\r\n", NULL},
    {"yenc", HEAD "\r\n1 done\r\n\r\n=ybegin line=128 size=9 name=x\r\n", "\x9e\x93\x8c\xff\x80\xc3\x28=}\r\n", 50000,
     "", NULL},
    {"winmail.dat", HEAD "Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\n",
     "eJ8+IgAQAJAIAAQAAAAAAAEAAQABB5AGAAgAAADkBAAAAAAAAOgAAQiABwAYAAAA\r\n", 30000, "", ""},
    {"UTF-7", HEAD "Content-Type: text/plain; charset=utf-7\r\n\r\n1 done\r\n", "+AGE-", 100000, "", NULL},
    {"UTF-16 that is none", HEAD "Content-Type: text/plain; charset=utf-16\r\n\r\n1 done\r\n", "a", 200000, "", NULL},
    {"shifts of ISO-2022-JP", HEAD "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n1 done\r\n", "\x1b$B$\"\x1b(B",
     100000, "", NULL},
    {"a charset that lies", HEAD "Content-Type: text/plain; charset=us-ascii\r\n\r\n1 done\r\n", "\xe2\x9c\x93\xff",
     200000, "", NULL},
    {"bidirectional signs", HEAD "Content-Type: text/plain; charset=utf-8\r\n\r\n1 done\r\n",
     "\xe2\x80\xae\xe2\x81\xa6", 200000, "", "1 done"},
    {"marks on one letter", HEAD "Content-Type: text/plain; charset=utf-8\r\n\r\n1 done\r\na", "\xcc\x81", 300000, "",
     NULL},
    {"HTML styles", HEAD "Content-Type: text/html\r\n\r\n1 done",
     "<p style=\"display:block;margin:0 0 0 0;color:red\">a</p>", 20000, "", NULL},
    {"a style sheet", HEAD "Content-Type: text/html\r\n\r\n1 done<style>", ".a{display:none}", 100000, "</style>",
     "1 done"},
    {"HTML comments", HEAD "Content-Type: text/html\r\n\r\n1 done", "<!--", 200000, "", "1 done"},
    {"HTML foster parents", HEAD "Content-Type: text/html\r\n\r\n1 done<table>", "<b>x</b>", 50000, "", NULL},
    {"HTML misnested", HEAD "Content-Type: text/html\r\n\r\n1 done", "<i><b></i></b>", 30000, "", "1 done"},
    {"HTML attributes of the body", HEAD "Content-Type: text/html\r\n\r\n1 done", "<body a=b>", 50000, "", "1 done"},
    {"HTML without closing", HEAD "Content-Type: text/html\r\n\r\n1 done", "<a b=\"", 100000, "", "1 done"},
    {"quoted-printable cut", HEAD "Content-Transfer-Encoding: quoted-printable\r\n\r\n1 done=", "=", 1, "", NULL},
    {"controls", HEAD "\r\n1 done\r\n", "\x01\x1b[2J\xff\xfe\xc0\x80", 20000, "", NULL},
    {"nothing", "", "", 0, "", ""},
    {"only headers", HEAD, "", 0, "", ""},
    {"no headers", "1 done\r\n2 drop\r\n", "", 0, "", "1 done\n2 drop"},
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* What goes from the child to the parent says the same line. */
static void check_wire(struct arena *a, const struct understood *u, const struct buf *line, const char *name)
{
    struct understood again;
    struct err e = ERR_INIT;
    struct buf packed, other;
    buf_init(&packed, (size_t)32 << 20);
    buf_init(&other, (size_t)32 << 20);
    understood_pack(a, u, &packed);
    if (understood_unpack(a, buf_str(&packed), &again, &e) != 0)
        fail_msg("%s: %s", name, e.text);
    struct json_t *json = understood_to_json(&again, "x");
    js_write(json, &other);
    js_free(json);
    assert_string_equal(other.s, line->s);
    buf_release(&packed);
    buf_release(&other);
}

static void check_line(struct understood *u, const char *name)
{
    struct buf line;
    struct err e = ERR_INIT;
    struct arena a;
    struct understood again;
    arena_init(&a, 0);
    buf_init(&line, (size_t)32 << 20);
    struct json_t *json = understood_to_json(u, "x");
    js_write(json, &line);
    js_free(json);
    assert_true(utf8_is_valid(buf_str(&line)));
    assert_null(memchr(line.s, '\n', line.n));
    if (understood_from_json(&a, buf_str(&line), &again, &e) != 0)
        fail_msg("%s: %s", name, e.text);
    assert_true(str_eq(again.reply, u->reply));
    check_wire(&a, u, &line, name);
    buf_release(&line);
    arena_release(&a);
}

static void every_mail_ends_well(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mails / sizeof *mails; i++) {
        struct buf raw;
        struct arena a;
        struct understood u;
        arena_init(&a, 0); /* as much as the worker has */
        buf_init(&raw, (size_t)64 << 20);
        buf_puts(&raw, mails[i].before);
        for (size_t k = 0; k < mails[i].times; k++)
            buf_puts(&raw, mails[i].unit);
        buf_puts(&raw, mails[i].after);
        double begin = seconds();
        parse_mail(&a, buf_str(&raw), NULL, &u);
        check_line(&u, mails[i].name);
        if (mails[i].reply && !str_eq_z(u.reply, mails[i].reply))
            fail_msg("%s: %.60s", mails[i].name, arena_str(&a, str_slice(u.reply, 0, 200)));
        parse_mail_simply(&a, buf_str(&raw), NULL, &u);
        check_line(&u, mails[i].name);
        double took = seconds() - begin;
        if (took > 3)
            fail_msg("%s took %.1f s", mails[i].name, took);
        buf_release(&raw);
        arena_release(&a);
    }
}

/* Thousands of times the same words, in answer to what was asked. */
static void ends_well(const struct asked *asked, const char *unit)
{
    struct buf raw;
    struct arena a;
    struct understood u;
    arena_init(&a, 0);
    buf_init(&raw, (size_t)1 << 20);
    buf_puts(&raw, HEAD "\r\n");
    while (raw.n < 80000)
        buf_puts(&raw, unit);
    double begin = seconds();
    parse_mail(&a, buf_str(&raw), asked, &u);
    check_line(&u, unit);
    if (seconds() - begin > 3)
        fail_msg("%s: took %.1f s", unit, seconds() - begin);
    buf_release(&raw);
    arena_release(&a);
}

static void many_answers_end_well(void **state)
{
    static const char *const units[] = {"Seeks: a\r\nOffers: b\r\nHours: mon-fri 9-17\r\n", "Private: x\r\n",
                                        "> Seeks: …\r\nb\r\n", "We met, worth 4. I'm in, mornings only, in Lisbon. "};
    static struct str questions[] = {{"seeks", 5}, {"offers", 6}, {"hours", 5}, {"timezone", 8}, {"met", 3}};
    struct asked asked = {.prompt = ASKED_QUESTIONS, .questions = questions, .questions_count = 5};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        ends_well(&asked, units[i]);
}

/* Words that stand before a noun in some language are looked at from each word on. */
static void many_small_words_end_well(void **state)
{
    static const char *const units[] = {"a ",      "the ",        "only the ", "item ",     "number the ",
                                        "my the ", "the Monday ", "one: ",     "1, one ",   "not the only a ",
                                        "and ",    "first ",      "also: ",    "not only ", "nor "};
    static struct asked_item items[] = {{.ref = 1, .text = {"Call Petra by Friday", 20}},
                                        {.ref = 2, .text = {"The Monday book", 15}}};
    struct asked asked = {.prompt = ASKED_CHECKIN, .items = items, .items_count = 2};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        ends_well(&asked, units[i]);
}

static void the_gate_names_what_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *raw;
        size_t n;
        const char *from, *gate;
    } cases[] = {
#define MAIL(z) z, sizeof(z) - 1
        {MAIL("From: Ana <ana@example.com>\n\nx\n"), "ana@example.com", ""},
        {MAIL("From: ana@corp.example\0@evil.example\n\nx\n"), "", "NUL in a header"},
        {MAIL("From: ana@example.com\nFrom: eve@evil.example\n\nx\n"), "ana@example.com", "two From headers"},
        {MAIL("Subject: x\n\nx\n"), "", "no From header"},
        {MAIL("From: team: ana@example.com, ben@example.com;\n\nx\n"), "ana@example.com", "a group in From"},
        {MAIL("From: nobody\n\nx\n"), "", NULL},
        {MAIL("From: ana@example.com\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nx\n"), "ana@example.com",
         "encrypted or opaque-signed"},
        {MAIL("From: ana@example.com, ben@example.com\n\nx\n"), "ana@example.com", ""},
#undef MAIL
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a;
        struct understood u;
        arena_init(&a, 0);
        parse_mail(&a, (struct str){cases[i].raw, cases[i].n}, NULL, &u);
        if (cases[i].gate)
            assert_string_equal(arena_str(&a, u.gate), cases[i].gate);
        if (*cases[i].from)
            assert_string_equal(arena_str(&a, u.from), cases[i].from);
        arena_release(&a);
    }
}

/* What a taken-over child could answer. */
static void wrong_answers_are_refused(void **state)
{
    (void)state;
    struct arena a;
    struct understood u;
    struct buf good;
    struct err e = ERR_INIT;
    arena_init(&a, 0);
    buf_init(&good, 1 << 20);
    parse_mail(&a, STR("From: ana@example.com\n\nskip\n"), NULL, &u);
    struct json_t *json = understood_to_json(&u, NULL);
    js_write(json, &good);
    js_free(json);
    assert_int_equal(understood_from_json(&a, buf_str(&good), &u, &e), 0);
    static const char *const changes[][2] = {
        {"\"confidence\": ", "\"confidence\": 7,\"was\": "},
        {"\"kind\": \"", "\"kind\": \"x"},
        {"\"auto\": ", "\"auto\": 1,\"was\": "},
        {"\"reply\": ", "\"reply\": null,\"was\": "},
        {"\"items\": [", "\"items\": [{\"ref\": -1,\"text\": \"\",\"status\": null,\"due\": null},"},
        {"\"items\": [", "\"items\": [{\"ref\": 1,\"text\": \"\",\"status\": null,\"due\": \"2026-13-01\"},"},
        {"\"commands\": [", "\"commands\": [{\"name\": \"pause\",\"args\": {\"until\": \"tomorrow\"}},"},
        {"\"commands\": [", "\"commands\": [{\"name\": \"root\",\"args\": {}},"},
        {"\"date\": ", "\"date\": -5,\"was\": "},
        {"\"version\": ", "\"version\": 99,\"was\": "},
        {"\"version\": ", "\"bounce\": \"maybe\",\"version\": "},
        {"\"version\": ", "\"absence_until\": \"soon\",\"version\": "},
        {"\"version\": ", "\"list\": 1,\"version\": "},
        {"\"version\": ", "\"recipients\": [7],\"version\": "},
        {"{", "[{"},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        struct str text = buf_str(&good), key = str_of(changes[i][0]);
        size_t at = str_find(text, key, 0);
        assert_true(at != STR_NONE);
        struct buf bad;
        buf_init(&bad, 1 << 20);
        buf_add_str(&bad, str_slice(text, 0, at));
        buf_puts(&bad, changes[i][1]);
        buf_add_str(&bad, str_slice(text, at + key.n, text.n));
        struct err why = ERR_INIT;
        if (understood_from_json(&a, buf_str(&bad), &u, &why) == 0)
            fail_msg("accepted: %s", changes[i][1]);
        assert_int_equal(why.kind, ERR_ITEM);
        buf_release(&bad);
    }
    buf_release(&good);
    arena_release(&a);
}

/* Every number and every length of a child's answer changed, and every part of it alone. */
static void wrong_bytes_are_refused_or_sound(void **state)
{
    (void)state;
    static const unsigned char bytes[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
    struct arena a;
    struct understood u;
    struct buf good, line;
    struct err e = ERR_INIT;
    arena_init(&a, 0);
    buf_init(&good, 1 << 20);
    buf_init(&line, 1 << 20);
    struct calendar_answer event = {.method = STR("REPLY"), .uid = STR("u"), .dtstamp = STR("2026-03-03T10:20:00Z")};
    parse_mail(&a, STR("From: ana@example.com\nTo: b@example.com\nReferences: <a@b>\n\nThanks!\n"), NULL, &u);
    u.commands = &(struct command){.name = COMMAND_PAUSE, .arg = STR("2026-05-03")};
    u.items = &(struct item){.ref = 1, .text = STR("call Petra"), .due = STR("2026-03-06")};
    u.answers = &(struct answer){.question = STR("met"), .type = ANSWER_BOOL, .value = 1};
    u.calendar = &event;
    u.items_count = u.answers_count = u.commands_count = u.calendar_count = 1;
    understood_pack(&a, &u, &good);
    for (size_t n = 0; n < good.n; n++) {
        struct err why = ERR_INIT;
        assert_int_equal(understood_unpack(&a, str_slice(buf_str(&good), 0, n), &u, &why), -1);
        assert_int_equal(why.kind, ERR_ITEM);
    }
    size_t refused = 0;
    for (size_t i = 0; i < good.n * sizeof bytes; i++) {
        char *changed = arena_str(&a, buf_str(&good));
        changed[i / sizeof bytes] = (char)bytes[i % sizeof bytes];
        if (understood_unpack(&a, (struct str){changed, good.n}, &u, &e) != 0) {
            refused++;
            continue;
        }
        struct json_t *json = understood_to_json(&u, NULL);
        buf_reset(&line);
        js_write(json, &line);
        js_free(json);
        assert_int_equal(understood_from_json(&a, buf_str(&line), &u, &e), 0);
    }
    assert_true(refused > good.n * 2);
    buf_putc(&good, 0);
    assert_int_equal(understood_unpack(&a, buf_str(&good), &u, &e), -1);
    buf_release(&good);
    buf_release(&line);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_bytes_are_refused_or_sound),
        cmocka_unit_test(every_mail_ends_well),
        cmocka_unit_test(many_answers_end_well),
        cmocka_unit_test(many_small_words_end_well),
        cmocka_unit_test(the_gate_names_what_is_refused),
        cmocka_unit_test(wrong_answers_are_refused),
    };
    return cmocka_run_group_tests_name("parser hostile", tests, NULL, NULL);
}
