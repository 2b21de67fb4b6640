/* mailer/message.h: golden mails, what two other readers see in them, and what message_check() refuses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <gmime/gmime.h>

#include "base/file.h"
#include "base/json.h"
#include "mailer/message.h"

#define SCRATCH "build/test_mailer_message"

static const char ics[] = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
                          "SUMMARY:Ana & Ben \xe2\x80\x94 30 minutes\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

static const char *const thread[] = {"first@acme.example", "has blank@x", "their=reply+1@mail.example", NULL};

struct mail {
    const char *name; /* of the golden file */
    enum letter_kind kind;
    const char *to, *to_name, *from_name;
    const char *reply_to, *unsubscribe;
    const char *subject;
    int offset;
    const char *in_reply_to;
    const char *const *references;
    const char *list_name;
    const char *text, *html;
    const char *method;
    bool is_ascii;
};

#define LONG_WORDS                                                                                                     \
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "      \
    "eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-"

static const struct mail mails[] = {
    {"plain", LETTER_FOLLOW_UP, "ana@acme.example", "Ana Silva", "Acme peer mentoring", "mentoring+q7xk@acme.example",
     "mentoring+stop-q7xk@acme.example", "How was it with Ben?", 0, NULL, NULL, "Acme peer mentoring",
     "Hi Ana,\n\nDid you meet?\n", "<p>Hi Ana,</p>\n<p>Did you meet?</p>\n", NULL, true},
    {"names", LETTER_AGENDA, "o.b@acme.example", "Silva, \"Ana\" (Lisbon) \\o/", "Acme, Inc. \"peer\" <mentoring>",
     "mentoring+a@acme.example", "mentoring+b@acme.example", "Agenda: \"quotes\", commas; and <angles>", 19800, NULL,
     NULL, "Acme, Inc.", "x\n", "<p>x</p>\n", NULL, true},
    {"emoji", LETTER_CONFIRMATION, "ana@acme.example", "Ana \xf0\x9f\x8c\xb1 Gro\xc3\x9f", "M\xc3\xa9ntorat",
     "mentoring+a@acme.example", "", "Re: merci \xf0\x9f\x91\x8d f\xc3\xbcr alles", -34200,
     "their=reply+1@mail.example", thread, "M\xc3\xa9ntorat \xf0\x9f\x8c\xb1",
     "\xe2\x80\x9cGr\xc3\xbc\xc3\x9f dich\xe2\x80\x9d, sagte sie, und dann war es lange still im Zimmer.\n",
     "<p>\xe2\x80\x9cGr\xc3\xbc\xc3\x9f dich\xe2\x80\x9d, sagte sie, und dann war es lange still im Zimmer.</p>\n",
     NULL, true},
    {"rtl", LETTER_CHECK_IN, "dana@acme.example", "\xd7\x93\xd7\xa0\xd7\x94 \xd7\x9b\xd7\x94\xd7\x9f", "Acme",
     "mentoring+a@acme.example", "mentoring+b@acme.example",
     "\xd7\x9e\xd7\x94 \xd7\x94\xd7\xa6\xd7\x9c\xd7\x99\xd7\x97?", 7200, NULL, NULL, "Acme",
     "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd7\x93\xd7\xa0\xd7\x94,\n\n\xd7\x9e\xd7\x94 \xd7\x94\xd7\xa6\xd7\x9c\xd7\x99"
     "\xd7\x97?\n",
     "<p dir=\"rtl\">\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd7\x93\xd7\xa0\xd7\x94</p>\n", NULL, true},
    {"utf8_address", LETTER_WELCOME, "j\xc3\xbcrgen@xn--bcher-kva.example", "J\xc3\xbcrgen", "Acme",
     "mentoring+a@acme.example", "mentoring+b@acme.example", "Welcome", 0, NULL, NULL, "Acme", "x\n", "<p>x</p>\n",
     NULL, false},
    {"long_subject", LETTER_DIGEST, "ana@acme.example", "", "", "", "mentoring+b@acme.example", LONG_WORDS, 0, NULL,
     NULL, "", "x\n", "<p>x</p>\n", NULL, true},
    {"one_word_subject", LETTER_DIGEST, "ana@acme.example", "", "", "", "mentoring+b@acme.example",
     "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi"
     "j"
     "klmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\xc3\xa9"
     "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
     0, NULL, NULL, "", "x\n", "<p>x</p>\n", NULL, true},
    {"hard_text", LETTER_DATA, "ana@acme.example", "Ana", "Acme", "mentoring+a@acme.example", "", "Your data", 0, NULL,
     NULL, "Acme",
     ".\n..\nFrom the start\n-- \ntrailing blank \ntab\t\n=_not a boundary\n" LONG_WORDS LONG_WORDS
     "\r\nlone\rCR\n\n\n",
     "<p>" LONG_WORDS LONG_WORDS LONG_WORDS LONG_WORDS LONG_WORDS LONG_WORDS "</p>", NULL, true},
    {"invitation", LETTER_INVITATION, "ana@acme.example", "Ana Silva", "Acme peer mentoring", "",
     "mentoring+stop-q7xk@acme.example", "Ana and Ben: 30 minutes", 3600, NULL, NULL, "Acme peer mentoring",
     "When: Tuesday\n", "<p>When: Tuesday</p>\n", "REQUEST", true},
};
#define MAILS (sizeof mails / sizeof *mails)

static struct address address(const char *z)
{
    struct address a = {""};
    struct err e = ERR_INIT;
    if (*z)
        assert_int_equal(address_parse(str_of(z), &a, &e), 0);
    return a;
}

static struct name name(const char *z)
{
    struct name n = {""};
    struct err e = ERR_INIT;
    if (*z)
        assert_int_equal(name_parse(str_of(z), &n, &e), 0);
    return n;
}

static struct message message_of(const struct mail *c)
{
    return (struct message){.kind = c->kind,
                            .from = address("mentoring@acme.example"),
                            .to = address(c->to),
                            .from_name = name(c->from_name),
                            .to_name = name(c->to_name),
                            .reply_to = address(c->reply_to),
                            .subject = str_of(c->subject),
                            .date = 1772632800, /* 2026-03-04T14:00:00Z */
                            .utc_offset = c->offset,
                            .message_id = "k7m2q3@acme.example",
                            .in_reply_to = c->in_reply_to,
                            .references = c->references,
                            .language = "en",
                            .list_name = name(c->list_name),
                            .list_id = "mentoring.acme.example",
                            .unsubscribe = address(c->unsubscribe),
                            .text = str_of(c->text),
                            .html = str_of(c->html),
                            .calendar_method = c->method,
                            .calendar = c->method ? STR(ics) : STR_NULL};
}

static void build(const struct mail *c, struct buf *out)
{
    struct message m = message_of(c);
    struct err e = ERR_INIT;
    buf_init(out, 1 << 20);
    if (message_build(&m, out, &e) != 0)
        fail_msg("%s: %s", c->name, e.text);
}

/* UPDATE_GOLDEN=1 writes them anew; look at the difference before committing it. */
static void test_golden(void **state)
{
    (void)state;
    for (size_t i = 0; i < MAILS; i++) {
        struct buf got, want;
        struct err e = ERR_INIT;
        char path[200];
        snprintf(path, sizeof path, "tests/golden/mail/%s.eml", mails[i].name);
        build(&mails[i], &got);
        if (getenv("UPDATE_GOLDEN"))
            assert_int_equal(file_write_atomic(path, buf_str(&got), &e), 0);
        buf_init(&want, 1 << 20);
        assert_int_equal(file_read(path, &want, &e), 0);
        assert_string_equal(got.s, want.s);
        assert_int_equal(got.n, want.n);
        buf_release(&got);
        buf_release(&want);
    }
}

static void test_same_bytes_twice(void **state)
{
    (void)state;
    for (size_t i = 0; i < MAILS; i++) {
        struct buf once, again;
        build(&mails[i], &once);
        build(&mails[i], &again);
        assert_true(str_eq(buf_str(&once), buf_str(&again)));
        buf_release(&once);
        buf_release(&again);
    }
}

/* Somebody may be called, or have written, what readers would decode to a line break and a header. */
static void test_no_encoded_words_but_ours(void **state)
{
    struct mail c = mails[0];
    struct buf b;
    (void)state;
    c.to_name = c.from_name = c.list_name = c.subject = "=?utf-8?Q?x=0D=0ABcc=3A_evil?= =?=?b?";
    build(&c, &b);
    assert_true(str_find(buf_str(&b), STR("= ?utf-8?Q?x"), 0) != STR_NONE);
    assert_true(str_find(buf_str(&b), STR("=?"), 0) == STR_NONE);
    buf_release(&b);
}

static void test_built_passes_check(void **state)
{
    (void)state;
    for (size_t i = 0; i < MAILS; i++) {
        struct buf b;
        struct err e = ERR_INIT;
        struct address to = address(mails[i].to);
        build(&mails[i], &b);
        if (message_check(buf_str(&b), &to, &e) != 0)
            fail_msg("%s: %s", mails[i].name, e.text);
        buf_release(&b);
    }
}

/* The text as a reader gets it: CR and CRLF became line ends. */
static char *read_back_text(struct arena *a, const char *text)
{
    struct buf b;
    buf_init(&b, 1 << 20);
    struct str rest = str_of(text), line;
    while (str_next_line(&rest, &line)) {
        buf_add_str(&b, line);
        buf_putc(&b, '\n');
    }
    char *copy = arena_str(a, buf_str(&b));
    buf_release(&b);
    return copy;
}

static void assert_str(const char *what, struct str got, const char *want)
{
    if (!str_eq_z(got, want))
        fail_msg("%s: got '%.*s', want '%s'", what, (int)got.n, got.s ? got.s : "", want);
}

static void check_mailbox(const char *what, const struct json_t *list, const char *want_name, const char *want_address)
{
    assert_int_equal(js_count(list), *want_address ? 1 : 0);
    if (!*want_address)
        return;
    assert_str(what, js_value_str(js_at(js_at(list, 0), 0)), want_name);
    assert_str(what, js_value_str(js_at(js_at(list, 0), 1)), want_address);
}

static void check_parts(struct arena *a, const struct mail *c, const struct json_t *parts)
{
    assert_int_equal(js_count(parts), c->method ? 4 : 2);
    assert_str("type", js_str(js_at(parts, 0), "type"), "text/plain");
    assert_str("text", js_str(js_at(parts, 0), "content"), read_back_text(a, c->text));
    assert_str("type", js_str(js_at(parts, 1), "type"), "text/html");
    assert_str("html", js_str(js_at(parts, 1), "content"), read_back_text(a, c->html));
    if (!c->method)
        return;
    const struct json_t *calendar = js_at(parts, 2), *file = js_at(parts, 3);
    assert_str("type", js_str(calendar, "type"), "text/calendar");
    assert_str("method", js_str(js_get(calendar, "params"), "method"), c->method);
    assert_true(js_is_null(js_get(calendar, "disposition")));
    assert_str("calendar", js_str(calendar, "content"), read_back_text(a, ics));
    assert_str("type", js_str(file, "type"), "application/ics");
    assert_str("disposition", js_str(file, "disposition"), "attachment");
    assert_str("filename", js_str(file, "filename"), "invite.ics");
    assert_str("encoding", js_str(file, "encoding"), "base64");
    assert_str("file", js_str(file, "content"), read_back_text(a, ics));
}

static void check_read_back(struct arena *a, const struct mail *c, const struct json_t *seen)
{
    check_mailbox("from", js_get(seen, "from"), c->from_name, "mentoring@acme.example");
    check_mailbox("to", js_get(seen, "to"), c->to_name, c->to);
    check_mailbox("reply-to", js_get(seen, "reply_to"), "", c->reply_to);
    assert_str("subject", js_str(seen, "subject"), c->subject);
    assert_str("id", js_str(seen, "message_id"), "<k7m2q3@acme.example>");
    if (c->in_reply_to)
        assert_str("in-reply-to", js_str(seen, "in_reply_to"), arena_printf(a, "<%s>", c->in_reply_to));
    assert_int_equal(js_count(js_get(seen, "references")), c->references ? 2 : 0); /* the malformed one is left out */
    if (*c->unsubscribe)
        assert_str("unsubscribe", js_str(seen, "unsubscribe"),
                   arena_printf(a, "<mailto:%s?subject=unsubscribe>", c->unsubscribe));
    else
        assert_true(js_is_null(js_get(seen, "unsubscribe")));
    assert_true(str_ends(js_str(seen, "list_id"), STR("<mentoring.acme.example>")));
    assert_str("type", js_str(seen, "type"), c->method ? "multipart/mixed" : "multipart/alternative");
    assert_int_equal(js_bool(seen, "ascii", false), c->is_ascii);
    if (c->is_ascii) /* the email module calls RFC 6532 a defect */
        assert_int_equal(js_count(js_get(seen, "defects")), 0);
    check_parts(a, c, js_get(seen, "parts"));
}

static void run_python(const char *path, const char *output)
{
    pid_t child = fork();
    if (child == 0) {
        if (!freopen(output, "w", stdout))
            _exit(126);
        execlp("python3", "python3", "tests/read_mail.py", path, (char *)NULL);
        _exit(127);
    }
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void test_python_reads_the_same(void **state)
{
    (void)state;
    mkdir("build", 0777);
    mkdir(SCRATCH, 0700);
    for (size_t i = 0; i < MAILS; i++) {
        struct arena a;
        struct buf b;
        struct err e = ERR_INIT;
        arena_init(&a, ARENA_DEFAULT_MAX);
        build(&mails[i], &b);
        assert_int_equal(file_write_atomic(SCRATCH "/mail.eml", buf_str(&b), &e), 0);
        run_python(SCRATCH "/mail.eml", SCRATCH "/seen.json");
        buf_reset(&b);
        assert_int_equal(file_read(SCRATCH "/seen.json", &b, &e), 0);
        struct json_t *seen = js_parse(str_trim(buf_str(&b)), &e);
        assert_non_null(seen);
        check_read_back(&a, &mails[i], seen);
        js_free(seen);
        buf_release(&b);
        arena_release(&a);
    }
}

static void check_gmime_name(InternetAddressList *list, const char *want_name, const char *want_address)
{
    assert_int_equal(internet_address_list_length(list), 1);
    InternetAddress *ia = internet_address_list_get_address(list, 0);
    const char *got = internet_address_get_name(ia);
    assert_string_equal(got ? got : "", want_name);
    assert_string_equal(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(ia)), want_address);
}

static void check_gmime(const struct mail *c)
{
    struct buf b;
    build(c, &b);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(b.s, b.n);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *msg = g_mime_parser_construct_message(parser, NULL);
    assert_non_null(msg);
    assert_string_equal(g_mime_message_get_subject(msg), c->subject);
    check_gmime_name(g_mime_message_get_from(msg), c->from_name, "mentoring@acme.example");
    check_gmime_name(g_mime_message_get_to(msg), c->to_name, c->to);
    GDateTime *date = g_mime_message_get_date(msg);
    assert_int_equal(g_date_time_to_unix(date), 1772632800);
    assert_int_equal(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND, c->offset);
    assert_string_equal(g_mime_message_get_message_id(msg), "k7m2q3@acme.example");
    g_object_unref(msg);
    g_object_unref(parser);
    g_object_unref(stream);
    buf_release(&b);
}

static void test_gmime_reads_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < MAILS; i++)
        check_gmime(&mails[i]);
}

/* The longest of everything: lines stay below their limit, and what was meant is read back. (Python puts blanks between
 * the encoded words of a name, so that GMime reads those.) */
static void test_extremes(void **state)
{
    (void)state;
    static const char sprout[] = "\xf0\x9f\x8c\xb1", umlaut[] = "\xc3\xbc";
    struct arena a;
    struct buf names, local, ids, bytes, subject;
    struct err e = ERR_INIT;
    char *references[51] = {NULL};
    arena_init(&a, ARENA_DEFAULT_MAX);
    buf_init(&names, 1000);
    buf_init(&local, 1000);
    buf_init(&ids, 1000);
    buf_init(&subject, 4000);
    buf_init(&bytes, 1 << 20);
    for (int i = 0; i < 80; i++)
        buf_puts(&names, sprout);
    for (int i = 0; i < 30; i++)
        buf_puts(&local, umlaut);
    for (int i = 0; i < 240; i++)
        buf_putc(&ids, 'i');
    for (int i = 0; i < 1000; i++)
        buf_puts(&subject, i % 7 ? umlaut : " ");
    for (int i = 0; i < 50; i++)
        references[i] = arena_printf(&a, "%d%s@x", i, ids.s);
    const char *to = arena_printf(&a, "%s@%.60s.%.60s.%.60s.example", local.s, ids.s, ids.s, ids.s);
    struct mail c = mails[0];
    c.to = to;
    c.to_name = c.from_name = c.list_name = names.s;
    c.unsubscribe = to;
    c.in_reply_to = references[0];
    c.references = (const char *const *)references;
    struct message m = message_of(&c);
    m.subject = str_trim(buf_str(&subject));
    if (message_build(&m, &bytes, &e) != 0 || message_check(buf_str(&bytes), &m.to, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(str_find(buf_str(&bytes), STR("<20iii"), 0), STR_NONE); /* the middle of References is left out */
    assert_true(str_find(buf_str(&bytes), STR("<49iii"), 0) != STR_NONE);
    assert_true(str_find(buf_str(&bytes), STR("%C3%BC%C3%BC@iii"), 0) != STR_NONE);
    mkdir("build", 0777);
    mkdir(SCRATCH, 0700);
    assert_int_equal(file_write_atomic(SCRATCH "/mail.eml", buf_str(&bytes), &e), 0);
    run_python(SCRATCH "/mail.eml", SCRATCH "/seen.json");
    buf_reset(&bytes);
    assert_int_equal(file_read(SCRATCH "/seen.json", &bytes, &e), 0);
    struct json_t *seen = js_parse(str_trim(buf_str(&bytes)), &e);
    assert_non_null(seen);
    assert_str("subject", js_str(seen, "subject"), arena_str(&a, m.subject));
    assert_int_equal(js_count(js_get(seen, "references")), 20);
    js_free(seen);
    check_gmime(&c);
    buf_release(&names);
    buf_release(&local);
    buf_release(&ids);
    buf_release(&subject);
    buf_release(&bytes);
    arena_release(&a);
}

static void test_bad_facts_are_refused(void **state)
{
    (void)state;
    const struct {
        const char *subject, *id, *list_id, *language, *text;
    } bad[] = {
        {"a\r\nBcc: x@y", "a@b", "l", "en", ""}, {"a\nb", "a@b", "l", "en", ""}, {"s", "a@b\r\nX: y", "l", "en", ""},
        {"s", "no-at", "l", "en", ""},           {"s", "a b@c", "l", "en", ""},  {"s", "", "l", "en", ""},
        {"s", "a@b", "l\r\nX: y", "en", ""},     {"s", "a@b", "l", "e n", ""},   {"s", "a@b", "l", "en", "\xff"},
        {"\xff", "a@b", "l", "en", ""},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct message m = message_of(&mails[0]);
        struct err e = ERR_INIT;
        struct buf b;
        m.subject = str_of(bad[i].subject);
        m.message_id = bad[i].id;
        m.list_id = bad[i].list_id;
        m.language = bad[i].language;
        m.text = str_of(bad[i].text);
        buf_init(&b, 1 << 20);
        assert_int_equal(message_build(&m, &b, &e), -1);
        assert_int_equal(e.kind, ERR_SOFTWARE);
        assert_int_equal(b.n, 0);
        buf_release(&b);
    }
}

static void test_too_large_is_refused(void **state)
{
    (void)state;
    struct message m = message_of(&mails[0]);
    struct err e = ERR_INIT;
    struct buf b;
    buf_init(&b, 100);
    assert_int_equal(message_build(&m, &b, &e), -1);
    assert_int_equal(e.kind, ERR_SOFTWARE);
    buf_release(&b);
}

#define HEAD "From: m@acme.example\r\nTo: ana@acme.example\r\nSubject: s\r\nDate: d\r\nMessage-ID: <a@b>\r\n"
#define X100 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define X900 X100 X100 X100 X100 X100 X100 X100 X100 X100
#define CHECK(good, bytes)                                                                                             \
    {                                                                                                                  \
        STR(bytes), good                                                                                               \
    }

static void test_check(void **state)
{
    (void)state;
    const struct {
        struct str bytes;
        bool good;
    } cases[] = {
        CHECK(true, HEAD "\r\nhi\r\n"),
        CHECK(true, HEAD "\r\n"),
        CHECK(true, HEAD "\r\n" X900 "\r\n"),
        CHECK(true, "From: m@acme.example\r\nTo: \"Ana,\r\n Silva\" <ana@acme.example>\r\nSubject: s\r\nDate: d\r\n"
                    "Message-ID: <a@b>\r\n\r\nTo: in the body\r\nBcc: too\r\n"),
        CHECK(false, HEAD "\r\n" X900 X100 "\r\n"),
        CHECK(false, HEAD "\r\nhi\n"),
        CHECK(false, HEAD "\r\nhi\rho\r\n"),
        CHECK(false, HEAD "\r\nhi\r"),
        CHECK(false, HEAD "\r\nhi"),
        CHECK(false, HEAD "\r\nh\0i\r\n"),
        CHECK(false, HEAD "\r\nh\xc3\xa9\r\n"),
        CHECK(false, HEAD),
        CHECK(false, ""),
        CHECK(false, HEAD "no colon\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "To: ana@acme.example\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "from: x@acme.example\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "Subject : x\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "BCC: x@acme.example\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "Cc: x@acme.example\r\n\r\nhi\r\n"),
        CHECK(false, HEAD "Return-Path: <x@acme.example>\r\n\r\nhi\r\n"),
        CHECK(false, "From: m@acme.example\r\nTo: ana@acme.example, b@c.example\r\nSubject: s\r\nDate: d\r\n"
                     "Message-ID: <a@b>\r\n\r\nhi\r\n"),
        CHECK(false, "From: m@acme.example\r\nTo: bob@acme.example\r\nSubject: s\r\nDate: d\r\n"
                     "Message-ID: <a@b>\r\n\r\nhi\r\n"),
        CHECK(false, "From: m@acme.example\r\nTo: g: ana@acme.example;\r\nSubject: s\r\nDate: d\r\n"
                     "Message-ID: <a@b>\r\n\r\nhi\r\n"),
        CHECK(false, "To: ana@acme.example\r\nSubject: s\r\nDate: d\r\nMessage-ID: <a@b>\r\n\r\nhi\r\n"),
    };
    struct address to = address("ana@acme.example");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err e = ERR_INIT;
        int rc = message_check(cases[i].bytes, &to, &e);
        if (rc != (cases[i].good ? 0 : -1))
            fail_msg("case %zu: %d %s", i, rc, e.text);
        if (rc != 0)
            assert_int_equal(e.kind, ERR_SOFTWARE);
    }
}

static void test_redate(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *want; /* NULL: refused */
    } cases[] = {
        {"From: a\r\nDate: x\r\nTo: b\r\n\r\nDate: y\r\n",
         "From: a\r\nDate: Mon, 09 Mar 2026 19:30:00 +0530\r\nTo: b\r\n\r\nDate: y\r\n"},
        {"Date: x\r\n\r\nx\r\n", "Date: Mon, 09 Mar 2026 19:30:00 +0530\r\n\r\nx\r\n"},
        {"Date: Mon, 09 Mar 2026 19:30:00 +0530\r\n\r\nx\r\n", "Date: Mon, 09 Mar 2026 19:30:00 +0530\r\n\r\nx\r\n"},
        {"From: a\r\n\r\nhello\r\nDate: y\r\n", NULL},
        {"Date: x\r\n", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a;
        struct err e = ERR_INIT;
        struct str out = STR("");
        arena_init(&a, 1 << 16);
        int rc = message_redate(&a, str_of(cases[i].bytes), 1773064800, 19800, &out, &e);
        assert_int_equal(rc, cases[i].want ? 0 : -1);
        if (cases[i].want)
            assert_string_equal(arena_str(&a, out), cases[i].want);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_redate),
        cmocka_unit_test(test_golden),
        cmocka_unit_test(test_same_bytes_twice),
        cmocka_unit_test(test_no_encoded_words_but_ours),
        cmocka_unit_test(test_built_passes_check),
        cmocka_unit_test(test_python_reads_the_same),
        cmocka_unit_test(test_gmime_reads_the_same),
        cmocka_unit_test(test_extremes),
        cmocka_unit_test(test_bad_facts_are_refused),
        cmocka_unit_test(test_too_large_is_refused),
        cmocka_unit_test(test_check),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
