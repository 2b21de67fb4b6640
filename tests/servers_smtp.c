/* mailer/outbox.h against a real Postfix: what becomes of letters, in order, over connections that break. */
#include "rig/rig.h"

#include <dirent.h>

#include "base/file.h"
#include "mailer/outbox.h"

static int users;
static int64_t next_id = 1;

static struct outbox *open_patient(const char *spec, const struct login *login, int stall_seconds)
{
    struct outbox_options o = {
        .spec = spec, .base = ".", .login = login, .ca_file = rig("RIG_CA"), .stall_seconds = stall_seconds};
    struct outbox *out = NULL;
    struct err e = ERR_INIT;
    if (outbox_open(&o, &out, &e) != 0)
        fail_msg("%s", e.text);
    return out;
}

static struct outbox *open_outbox(const char *spec, const struct login *login)
{
    return open_patient(spec, login, 20);
}

static const char *clear(struct arena *a, int port)
{
    return arena_printf(a, "smtp://localhost:%d", port);
}

static struct outbox *open_clear(struct arena *a)
{
    return open_outbox(clear(a, rig_port("RIG_SMTP")), NULL);
}

static struct address address(const char *z)
{
    struct address out = {""};
    struct err e = ERR_INIT;
    if (*z && address_parse(str_of(z), &out, &e) != 0)
        fail_msg("%s: %s", z, e.text);
    return out;
}

/* The body tells the letter's number. */
static struct outgoing letter(struct arena *a, const char *to)
{
    int64_t id = next_id++;
    struct outgoing l = {.id = id, .sender = address("coordinator+b1@example.org"), .recipient = address(to)};
    l.message_id = arena_printf(a, "letter.%lld@example.org", (long long)id);
    l.bytes = str_of(arena_printf(a,
                                  "From: coordinator@example.org\r\nTo: %s\r\nSubject: s\r\nDate: Wed, 04 Mar 2026 "
                                  "14:00:00 +0000\r\nMessage-ID: <%s>\r\n\r\nletter %lld\r\n",
                                  to, l.message_id, (long long)id));
    return l;
}

static struct str longer(struct arena *a, struct str letter, size_t n)
{
    static const char line[] = "and so on, and so on, and so on\r\n";
    char *s = arena_alloc(a, n);
    memcpy(s, letter.s, letter.n);
    size_t i = letter.n;
    for (; i + sizeof line <= n; i += sizeof line - 1)
        memcpy(s + i, line, sizeof line - 1);
    return (struct str){s, i};
}

struct became {
    int rc;
    enum sending what;
    struct err e;
};

static struct became send_to(struct outbox *out, const struct outgoing *l)
{
    struct became b = {-1, SENDING_LATER, ERR_INIT};
    b.rc = outbox_send(out, l, &b.what, &b.e);
    assert_null(strchr(b.e.text, '@'));
    return b;
}

/* Appends the newest mail of a person's inbox. */
static void read_mail(const char *user, struct buf *out)
{
    char folder[300], path[700];
    struct err e = ERR_INIT;
    snprintf(folder, sizeof folder, "%s/mail/%s/new", rig("RIG_DIR"), user);
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *d; (d = readdir(dir)) != NULL;)
        if (d->d_name[0] != '.') {
            snprintf(path, sizeof path, "%s/%s", folder, d->d_name);
            assert_int_equal(file_read(path, out, &e), 0);
        }
    closedir(dir);
}

static const char *fresh_address(struct arena *a, const char **user)
{
    *user = fresh_user(a, &users);
    return arena_printf(a, "%s@example.org", *user);
}

/* ---- outcomes */

static void test_ways_in(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    static const struct login wrong = {.base = ".", .password_command = "printf wrong"};
    const char *smtps = arena_printf(a, "smtps://coordinator@localhost:%s", rig("RIG_SMTPS"));
    const char *submission = arena_printf(a, "smtp://coordinator@localhost:%s", rig("RIG_SUBMISSION"));
    const char *forced = arena_printf(a, "smtp://coordinator@0.0.0.0:%s", rig("RIG_SUBMISSION"));
    struct proxy stripped = proxy_start(rig("RIG_SUBMISSION"), "hide=STARTTLS");
    const struct login token = {.base = ".", .token_command = arena_printf(a, "printf %s", jwt(a, "coordinator"))};
    const struct login bad = {.base = ".", .token_command = arena_printf(a, "printf %sx", jwt(a, "coordinator"))};
    const struct {
        const char *spec;
        const struct login *login;
        const char *ca;
        enum err_kind want;
    } cases[] = {
        {smtps, password(), "RIG_CA", ERR_NONE},
        {submission, password(), "RIG_CA", ERR_NONE},
        {forced, password(), "RIG_CA", ERR_NONE},
        {smtps, &token, "RIG_CA", ERR_NONE},
        {submission, &token, "RIG_CA", ERR_NONE},
        {smtps, &bad, "RIG_CA", ERR_CONFIG},
        {smtps, password(), "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {submission, password(), "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {forced, password(), "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {arena_printf(a, "smtp://coordinator@0.0.0.0:%d", stripped.port), password(), "RIG_CA", ERR_UNAVAILABLE},
        {smtps, &wrong, "RIG_CA", ERR_CONFIG},
        {submission, &wrong, "RIG_CA", ERR_CONFIG},
        {arena_printf(a, "smtps://coordinator@localhost:%s", rig("RIG_SMTP")), password(), "RIG_CA", ERR_UNAVAILABLE},
        {"smtp://localhost:1", NULL, "RIG_CA", ERR_UNAVAILABLE},
    };
    int good = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct outbox_options o = {.spec = cases[i].spec, .base = ".", .login = cases[i].login, .stall_seconds = 3};
        struct outbox *out = NULL;
        struct outgoing l = letter(a, to);
        struct err e = ERR_INIT;
        o.ca_file = rig(cases[i].ca);
        if (outbox_open(&o, &out, &e) != 0)
            fail_msg("case %zu: %s", i, e.text);
        int checked = outbox_check(out, &e);
        struct became b = send_to(out, &l);
        outbox_close(out);
        if (b.rc != (cases[i].want == ERR_NONE ? 0 : -1) || b.e.kind != cases[i].want)
            fail_msg("case %zu: %d %d %s", i, b.rc, b.e.kind, b.e.text);
        if (checked != b.rc || e.kind != b.e.kind)
            fail_msg("case %zu, check: %d %d %s", i, checked, e.kind, e.text);
        good += b.rc == 0;
        if (b.rc == 0)
            assert_int_equal(b.what, SENDING_SENT);
    }
    await_mails(user, good);
    proxy_stop(&stripped);
}

static void test_outcomes(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    const struct {
        const char *to;
        enum sending want;
    } cases[] = {
        {to, SENDING_SENT},
        {arena_printf(a, "%s+tag@example.org", user), SENDING_SENT},
        {"later@example.org", SENDING_LATER},
        {"refused@example.org", SENDING_REFUSED},
        {"closing@example.org", SENDING_LATER},
        {"nobody@example.org", SENDING_REFUSED},
        {"x@elsewhere.example", SENDING_REFUSED},
        {to, SENDING_SENT},
    };
    struct outbox *out = open_clear(a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct outgoing l = letter(a, cases[i].to);
        struct became b = send_to(out, &l);
        if (b.rc != 0 || b.what != cases[i].want)
            fail_msg("%s: %d %d %s", cases[i].to, b.rc, (int)b.what, b.e.text);
    }
    outbox_close(out);
    await_mails(user, 3);
}

static void test_sender(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    struct outbox *out = open_clear(a);
    struct outgoing refused = letter(a, to), null = letter(a, to), later = letter(a, to);
    refused.sender = address("refused@example.org");
    later.sender = address("later@example.org");
    null.sender = address("");
    struct became b = send_to(out, &refused);
    assert_int_equal(b.rc, -1);
    assert_int_equal(b.e.kind, ERR_CONFIG);
    b = send_to(out, &later);
    assert_int_equal(b.rc, 0);
    assert_int_equal(b.what, SENDING_LATER);
    b = send_to(out, &null);
    assert_int_equal(b.rc, 0);
    assert_int_equal(b.what, SENDING_SENT);
    outbox_close(out);
    await_mails(user, 1);
    struct buf mail;
    buf_init(&mail, 1 << 20);
    read_mail(user, &mail);
    assert_true(str_starts(buf_str(&mail), STR("Return-Path: <>\n")));
    buf_release(&mail);
}

static void test_too_large(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    struct outbox *out = open_clear(a);
    struct outgoing l = letter(a, to), small = letter(a, to);
    l.bytes = longer(a, l.bytes, 9 << 20);
    struct became b = send_to(out, &l);
    assert_int_equal(b.rc, 0);
    assert_int_equal(b.what, SENDING_REFUSED);
    b = send_to(out, &small);
    assert_int_equal(b.what, SENDING_SENT);
    outbox_close(out);
    await_mails(user, 1);
}

static void test_dots(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    static const char text[] = "\r\n.\r\n..\r\n.x\r\n\r\n.\r\n.\r\nlast .\r\n.\r\n";
    struct outbox *out = open_clear(a);
    struct outgoing l = letter(a, to);
    l.bytes = str_of(arena_printf(a, "%.*s%s", (int)l.bytes.n, l.bytes.s, text));
    assert_int_equal(send_to(out, &l).what, SENDING_SENT);
    outbox_close(out);
    await_mails(user, 1);
    struct buf mail;
    buf_init(&mail, 1 << 20);
    read_mail(user, &mail);
    assert_true(str_ends(buf_str(&mail), STR("\n\n.\n..\n.x\n\n.\n.\nlast .\n.\n")));
    buf_release(&mail);
}

static void test_smtputf8(void **state)
{
    struct arena *a = *state;
    int before = mails_of("ana", "");
    struct proxy p = proxy_start(rig("RIG_SMTP"), "hide=STARTTLS hide=SMTPUTF8");
    struct outgoing l = letter(a, "\xc3\xbcn\xc3\xaf"
                                  "code@intl.example.org"),
                    plain = letter(a, "ana@example.org");
    struct outbox *out = open_outbox(clear(a, p.port), NULL);
    assert_int_equal(send_to(out, &plain).what, SENDING_SENT);
    for (int twice = 0; twice < 2; twice++) {
        struct became b = send_to(out, &l);
        assert_int_equal(b.rc, 0);
        assert_int_equal(b.what, SENDING_REFUSED);
    }
    outbox_close(out);
    proxy_stop(&p);
    out = open_clear(a);
    assert_int_equal(send_to(out, &l).what, SENDING_SENT);
    outbox_close(out);
    await_mails("ana", before + 2);
}

/* ---- many at a time */

struct diary {
    const struct outgoing *letters;
    size_t begun[300], began;
    size_t done[300], finished;
    enum sending what[300];
    bool is_open[300];
    size_t refuse; /* begin says no to this one */
};

static bool begin(void *context, size_t i)
{
    struct diary *d = context;
    for (size_t k = 0; k < 300; k++) /* never two of one person at a time */
        if (d->is_open[k])
            assert_false(address_same(&d->letters[k].recipient, &d->letters[i].recipient));
    d->begun[d->began++] = i;
    d->is_open[i] = i != d->refuse;
    return i != d->refuse;
}

static void done(void *context, size_t i, enum sending what, const struct err *why)
{
    struct diary *d = context;
    assert_true(d->is_open[i]);
    assert_null(strchr(why->text, '@'));
    d->is_open[i] = false;
    d->what[i] = what;
    d->done[d->finished++] = i;
}

static void test_many(void **state)
{
    struct arena *a = *state;
    const char *user[3], *to[3];
    struct outgoing letters[300];
    for (int i = 0; i < 3; i++)
        to[i] = fresh_address(a, &user[i]);
    for (size_t i = 0; i < 300; i++)
        letters[i] = letter(a, i == 7 || i == 8 ? "later@example.org" : i == 50 ? "refused@example.org" : to[i % 3]);
    struct diary d = {.letters = letters, .refuse = 9};
    struct outbox_batch batch = {.context = &d, .begin = begin, .done = done};
    struct err e = ERR_INIT;
    struct outbox *out = open_outbox(arena_printf(a, "smtps://coordinator@localhost:%s", rig("RIG_SMTPS")), password());
    if (outbox_send_many(out, letters, 300, &batch, &e) != 0)
        fail_msg("%s", e.text);
    outbox_close(out);
    assert_int_equal(d.began, 299);    /* 8 waits behind 7 */
    assert_int_equal(d.finished, 298); /* 9 was left out */
    assert_int_equal(d.what[7], SENDING_LATER);
    assert_int_equal(d.what[50], SENDING_REFUSED);
    size_t last[3] = {0}; /* one more than the index of the last letter of each person */
    for (size_t k = 0; k < d.finished; k++) {
        size_t i = d.done[k];
        if (i == 7 || i == 50)
            continue;
        assert_int_equal(d.what[i], SENDING_SENT);
        assert_true(i + 1 > last[i % 3]);
        last[i % 3] = i + 1;
    }
    await_mails(user[0], 99);
    await_mails(user[1], 99);
    await_mails(user[2], 98);
}

static void test_server_goes_away(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    struct proxy p = proxy_start(rig("RIG_SMTP"), "hide=STARTTLS");
    struct outgoing letters[3] = {letter(a, to), letter(a, to), letter(a, to)};
    struct diary d = {.letters = letters + 1, .refuse = 99};
    struct outbox_batch batch = {.context = &d, .begin = begin, .done = done};
    struct err e = ERR_INIT;
    struct outbox *out = open_outbox(clear(a, p.port), NULL);
    assert_int_equal(send_to(out, &letters[0]).what, SENDING_SENT);
    proxy_stop(&p);
    assert_int_equal(outbox_send_many(out, letters + 1, 2, &batch, &e), -1);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
    assert_int_equal(d.began, 1);
    assert_int_equal(d.finished, 1); /* what was begun has an end */
    assert_int_equal(d.what[0], SENDING_LATER);
    outbox_close(out);
    await_mails(user, 1);
}

/* ---- broken connections */

static void test_dot_cut(void **state)
{
    struct arena *a = *state;
    const char *user, *to = fresh_address(a, &user);
    const struct {
        const char *fault;
        size_t size;
        enum sending want;
        int delivered;
    } cases[] = {
        {"hide=STARTTLS cut_dot=1", 1000, SENDING_UNCERTAIN, 0}, /* the last byte was given away: nobody can know */
        {"hide=STARTTLS eat_reply=1", 1000, SENDING_UNCERTAIN, 1},
        {"hide=STARTTLS cut_up=20000", 7 << 20, SENDING_LATER, 0},
    };
    int delivered = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct proxy p = proxy_start(rig("RIG_SMTP"), cases[i].fault);
        struct outbox *out = open_patient(clear(a, p.port), NULL, 2);
        struct outgoing l = letter(a, to);
        l.bytes = longer(a, l.bytes, cases[i].size);
        struct became b = send_to(out, &l);
        if (b.rc != 0 || b.what != cases[i].want)
            fail_msg("%s: %d %d %s", cases[i].fault, b.rc, (int)b.what, b.e.text);
        outbox_close(out);
        proxy_stop(&p);
        delivered += cases[i].delivered;
    }
    await_mails(user, delivered);
}

/* A fault after N octets for N through a whole session. What was said to be sent is delivered, what was said to be
 * later, or not taken at all, is not. */
static void break_everywhere(struct arena *a, const char *fault, size_t step, int64_t patience_ms)
{
    const char *user, *to = fresh_address(a, &user);
    int sent = 0, uncertain = 0, other = 0;
    for (size_t n = 1; sent < 2 && n < 5000; n += step) {
        struct proxy p = proxy_start(rig("RIG_SMTP"), arena_printf(a, "hide=STARTTLS %s=%zu", fault, n));
        struct outbox *out = open_patient(clear(a, p.port), NULL, 2);
        struct outgoing l = letter(a, to);
        int64_t started = clock_monotonic_ms();
        struct became b = send_to(out, &l);
        int64_t took = clock_monotonic_ms() - started;
        outbox_close(out);
        proxy_stop(&p);
        if (took > patience_ms)
            fail_msg("%s=%zu took %lld ms", fault, n, (long long)took);
        if (b.rc != 0)
            assert_int_equal(b.e.kind, ERR_UNAVAILABLE);
        sent += b.rc == 0 && b.what == SENDING_SENT;
        uncertain += b.rc == 0 && b.what == SENDING_UNCERTAIN;
        other += b.rc != 0 || b.what == SENDING_LATER;
        assert_false(b.rc == 0 && b.what == SENDING_REFUSED);
    }
    assert_int_equal(sent, 2);
    assert_true(other > 5);
    /* a last letter through a sound connection is behind all the others in the queue */
    struct outbox *out = open_clear(a);
    struct outgoing l = letter(a, to);
    assert_int_equal(send_to(out, &l).what, SENDING_SENT);
    outbox_close(out);
    int64_t until = clock_monotonic_ms() + 10000;
    while (mails_of(user, "") < sent + 1 && clock_monotonic_ms() < until)
        poll(NULL, 0, 20);
    int delivered = mails_of(user, "");
    if (delivered < sent + 1 || delivered > sent + 1 + uncertain)
        fail_msg("%s: %d sent, %d uncertain, %d others, %d delivered", fault, sent + 1, uncertain, other, delivered);
}

static void test_reset_everywhere(void **state)
{
    break_everywhere(*state, "cut_down", 7, 4000);
}

static void test_closed_everywhere(void **state)
{
    break_everywhere(*state, "close_down", 11, 4000);
}

static void test_cut_letters(void **state)
{
    break_everywhere(*state, "cut_up", 7, 4000);
}

static void test_stalls(void **state)
{
    break_everywhere(*state, "stall_down", 53, 13000);
}

int main(void)
{
    users = 30; /* the others belong to servers_imap */
    const struct CMUnitTest tests[] = {
        CASE(test_ways_in),
        CASE(test_outcomes),
        CASE(test_sender),
        CASE(test_too_large),
        CASE(test_dots),
        CASE(test_smtputf8),
        CASE(test_many),
        CASE(test_server_goes_away),
        CASE(test_dot_cut),
        CASE(test_reset_everywhere),
        CASE(test_closed_everywhere),
        CASE(test_cut_letters),
        CASE(test_stalls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
