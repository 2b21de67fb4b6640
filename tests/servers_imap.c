/* mailer/inbox.h against a real Dovecot: TLS, logins, moves, and connections that break in every place. */
#include "rig/rig.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "base/file.h"
#include "mailer/inbox.h"
#include "mailer/late_priv.h"

static int users;

struct spec {
    const char *scheme, *user, *host;
    int port;
};

static struct inbox_options options_of(struct arena *a, struct spec s)
{
    return (struct inbox_options){
        .spec = arena_printf(a, "%s://%s@%s:%d", s.scheme, s.user, s.host ? s.host : "localhost", s.port),
        .base = ".",
        .size_max = 1 << 20,
        .login = password(),
        .ca_file = rig("RIG_CA"),
        .stall_seconds = 20,
    };
}

static struct inbox *open_imaps(struct arena *a, const char *user)
{
    struct inbox_options o = options_of(a, (struct spec){"imaps", user, NULL, rig_port("RIG_IMAPS")});
    struct inbox *in = NULL;
    struct err e = ERR_INIT;
    if (inbox_open(&o, &in, &e) != 0)
        fail_msg("%s", e.text);
    return in;
}

static size_t give(char *to, size_t size, size_t n, void *context)
{
    struct str *rest = context;
    size_t k = size * n < rest->n ? size * n : rest->n;
    memcpy(to, rest->s, k);
    *rest = str_slice(*rest, k, rest->n);
    return k;
}

/* Puts a mail into a mailbox, as another mail program would. */
static void append(struct arena *a, const char *user, const char *mailbox, struct str mail)
{
    struct err e = ERR_INIT;
    assert_int_equal(late_curl(&e), 0);
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, arena_printf(a, "imap://127.0.0.1:%s/%s", rig("RIG_IMAP"), mailbox));
    curl_easy_setopt(c, CURLOPT_USERNAME, user);
    curl_easy_setopt(c, CURLOPT_PASSWORD, "secret");
    curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(c, CURLOPT_INFILESIZE, (long)mail.n);
    curl_easy_setopt(c, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(c, CURLOPT_READDATA, &mail);
    CURLcode code = curl_easy_perform(c);
    curl_easy_cleanup(c);
    if (code != CURLE_OK)
        fail_msg("append: %s", curl_easy_strerror(code));
}

/* Mails "body 1" … with Message-IDs <1@USER> …; a mail's text tells its number. */
static void append_some(struct arena *a, const char *user, const char *mailbox, int count)
{
    for (int i = 1; i <= count; i++)
        append(
            a, user, mailbox,
            str_of(arena_printf(a, "From: x@example.org\r\nMessage-ID: <%d@%s>\r\n\r\nbody %d\r\n.\r\n", i, user, i)));
}

static size_t fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out)
{
    size_t count = 0;
    struct err e = ERR_INIT;
    if (inbox_fetch(in, folder, a, max, out, &count, &e) != 0)
        fail_msg("%s", e.text);
    return count;
}

static void move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to)
{
    struct err e = ERR_INIT;
    if (inbox_move(in, mails, count, to, &e) != 0)
        fail_msg("%s", e.text);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(mails[i].place, to);
}

/* ---- the life of a mail */

static void test_receive(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails, *again;
    append_some(a, user, "INBOX", 5);
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 3, &mails), 3);
    for (int i = 0; i < 3; i++) {
        struct str want = str_of(
            arena_printf(a, "From: x@example.org\r\nMessage-ID: <%d@%s>\r\n\r\nbody %d\r\n.\r\n", i + 1, user, i + 1));
        assert_true(str_eq(mails[i].raw, want));
        assert_int_equal(mails[i].size, want.n);
        assert_int_equal(mails[i].uid, i + 1);
        assert_true(mails[i].uid_validity > 0);
        assert_true(llabs((long long)(mails[i].internal_date - clock_now())) < 60);
    }
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 3, &again), 2);
    move(in, mails, 3, FOLDER_PROCESSED);
    for (int i = 0; i < 3; i++)
        assert_true(mails[i].place_uid == i + 1 && mails[i].place_validity > 0);
    assert_int_equal(mails_of(user, ".Processed"), 3);
    assert_int_equal(again[0].uid, 4);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 3, &again), 0);
    inbox_close(in);
    in = open_imaps(a, user); /* the two that were not moved come again, with the same numbers */
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 100, &again), 2);
    assert_int_equal(again[0].uid, 4);
    assert_int_equal(again[0].uid_validity, mails[0].uid_validity);
    struct incoming gone = mails[0];
    gone.place = FOLDER_INBOX;
    gone.place_validity = gone.uid_validity;
    gone.place_uid = gone.uid;
    move(in, again, 2, FOLDER_PROCESSED);
    move(in, &gone, 1, FOLDER_PROCESSED); /* once more: gone is no error */
    assert_int_equal(gone.place_uid, 0);
    inbox_close(in);
    assert_int_equal(mails_of(user, ".Processed"), 5);
    assert_int_equal(mails_of(user, ""), 0);
}

static void test_empty(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails;
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 3, &mails), 0);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 3, &mails), 0);
    inbox_close(in);
}

static void test_too_large(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails;
    size_t n = (1 << 20) + 1;
    char *big = arena_alloc(a, n);
    memset(big, 'x', n);
    for (size_t i = 78; i + 1 < n; i += 80)
        memcpy(big + i, "\r\n", 2);
    memcpy(big, "A: b\r\n\r\n", 8);
    append(a, user, "INBOX", (struct str){big, n});
    append(a, user, "INBOX", (struct str){big, n - 1});
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 100, &mails), 2);
    assert_int_equal(mails[0].raw.n, 0);
    assert_int_equal(mails[0].size, n);
    assert_int_equal(mails[1].raw.n, n - 1);
    assert_memory_equal(mails[1].raw.s, big, n - 1);
    move(in, mails, 1, FOLDER_PROCESSED);
    inbox_close(in);
    assert_int_equal(mails_of(user, ".Processed"), 1);
}

static void test_junk(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails;
    append_some(a, user, "Spamverdacht", 3);
    append_some(a, user, "INBOX", 1);
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 100, &mails), 3);
    assert_int_equal(mails[0].folder, FOLDER_JUNK);
    int64_t validity = mails[0].uid_validity;
    move(in, &mails[1], 1, FOLDER_PROCESSED);
    inbox_close(in);
    assert_int_equal(mails_of(user, ".Processed"), 1);
    assert_int_equal(mails_of(user, ".Spamverdacht"), 2);
    append_some(a, user, "Spamverdacht", 1);
    in = open_imaps(a, user);
    inbox_start_after(in, FOLDER_JUNK, validity, 3);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 100, &mails), 1);
    assert_int_equal(mails[0].uid, 4);
    inbox_close(in);
    in = open_imaps(a, user); /* all known: "5:*" names the last mail all the same (RFC 3501 6.4.8) */
    inbox_start_after(in, FOLDER_JUNK, validity, 4);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 100, &mails), 0);
    inbox_close(in);
    in = open_imaps(a, user);
    inbox_start_after(in, FOLDER_JUNK, validity - 1, 4);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 100, &mails), 3);
    inbox_close(in);
}

/* What a later session knows of a mail that an earlier one moved, when nothing was kept of where to. */
static struct incoming lost(const struct incoming *mail, const char *message_id)
{
    struct incoming m = *mail;
    m.place = FOLDER_PROCESSED;
    m.place_validity = m.place_uid = 0;
    m.message_id = message_id;
    return m;
}

/* Looked for: by its Message-ID, and by when it came and how large it is. */
static void test_odd(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails;
    append_some(a, user, "INBOX", 5);
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 100, &mails), 5);
    move(in, mails, 4, FOLDER_PROCESSED);
    struct incoming later[] = {mails[0], mails[2], lost(&mails[1], arena_printf(a, "2@%s", user)),
                               lost(&mails[3], "an \"id\"")};
    later[3].internal_date++; /* then it's none of these */
    inbox_close(in);
    in = open_imaps(a, user);
    move(in, later, 4, FOLDER_ODD);
    assert_int_equal(mails_of(user, ".Odd"), 3);
    assert_int_equal(mails_of(user, ".Processed"), 1);
    later[3] = lost(&mails[3], NULL);
    move(in, later, 4, FOLDER_ODD); /* those that are there already stay */
    inbox_close(in);
    assert_int_equal(mails_of(user, ".Odd"), 4);
    assert_int_equal(mails_of(user, ".Processed"), 0);
    assert_int_equal(mails_of(user, ""), 1);
}

static void purge(struct inbox *in, const struct incoming *mail)
{
    struct err e = ERR_INIT;
    if (inbox_purge(in, mail, &e) != 0)
        fail_msg("%s", e.text);
}

static void test_purge(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct incoming *mails;
    append_some(a, user, "INBOX", 8);
    struct inbox *in = open_imaps(a, user);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 100, &mails), 8);
    move(in, mails, 5, FOLDER_PROCESSED);
    move(in, &mails[4], 1, FOLDER_ODD);
    purge(in, &mails[0]); /* in Processed */
    purge(in, &mails[0]);
    purge(in, &mails[4]); /* in Odd */
    purge(in, &mails[6]); /* not moved yet */
    assert_int_equal(mails_of(user, ".Processed"), 3);
    assert_int_equal(mails_of(user, ".Odd"), 0);
    assert_int_equal(mails_of(user, ""), 2);
    inbox_close(in);
    in = open_imaps(a, user);
    purge(in, &mails[1]);
    struct incoming by_id = lost(&mails[2], arena_printf(a, "3@%s", user)), by_size = lost(&mails[3], "");
    struct incoming unmoved = lost(&mails[5], arena_printf(a, "6@%s", user));
    purge(in, &by_id);
    purge(in, &unmoved);
    by_size.size++;
    purge(in, &by_size);
    assert_int_equal(mails_of(user, ".Processed"), 1);
    by_size.size--;
    purge(in, &by_size);
    inbox_close(in);
    assert_int_equal(mails_of(user, ".Processed"), 0);
    assert_int_equal(mails_of(user, ""), 1);
}

/* Without MOVE, and without UIDPLUS too. Hidden words can be found in clear text only. */
static void test_without_extensions(void **state)
{
    struct arena *a = *state;
    static const char *const faults[] = {"hide=STARTTLS hide=MOVE", "hide=STARTTLS hide=MOVE hide=UIDPLUS",
                                         "hide=STARTTLS hide=SPECIAL-USE hide=NAMESPACE"};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        const char *user = fresh_user(a, &users);
        struct proxy p = proxy_start(rig("RIG_IMAP"), faults[i]);
        struct inbox_options o = options_of(a, (struct spec){"imap", user, NULL, p.port});
        struct incoming *mails;
        struct inbox *in;
        struct err e = ERR_INIT;
        append_some(a, user, "INBOX", 5);
        if (inbox_open(&o, &in, &e) != 0)
            fail_msg("%s: %s", faults[i], e.text);
        assert_int_equal(fetch(in, FOLDER_INBOX, a, 100, &mails), 5);
        move(in, mails, 2, FOLDER_PROCESSED);
        move(in, &mails[4], 1, FOLDER_PROCESSED);
        inbox_close(in);
        proxy_stop(&p);
        assert_int_equal(mails_of(user, ".Processed"), 3);
        assert_int_equal(mails_of(user, ""), 2);
    }
}

/* ---- who may come in */

static void test_logins(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    const char *token = jwt(a, user);
    const char *file = arena_printf(a, "%s/password", rig("RIG_DIR"));
    struct err e = ERR_INIT;
    assert_int_equal(file_write_atomic(file, STR("secret\n"), &e), 0);
    const struct {
        struct login login;
        enum err_kind want;
    } cases[] = {
        {{.base = ".", .password_command = "printf secret"}, ERR_NONE},
        {{.base = rig("RIG_DIR"), .password_file = "password"}, ERR_NONE},
        {{.base = ".", .token_command = arena_printf(a, "printf %s", token)}, ERR_NONE},
        {{.base = ".", .password_command = "printf wrong"}, ERR_CONFIG},
        {{.base = ".", .token_command = arena_printf(a, "printf %sx", token)}, ERR_CONFIG},
        {{.base = ".", .password_command = "false"}, ERR_RETRY},
        {{.base = ".", .password_command = "/none/such"}, ERR_CONFIG},
        {{.base = ".", .password_file = "/none/such"}, ERR_CONFIG},
        {{.base = "."}, ERR_CONFIG},
    };
    const struct spec specs[] = {{"imaps", user, NULL, rig_port("RIG_IMAPS")},
                                 {"imap", user, NULL, rig_port("RIG_IMAP")},
                                 {"imap", user, "0.0.0.0", rig_port("RIG_IMAP")}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t k = 0; k < sizeof specs / sizeof *specs; k++) {
            struct inbox_options o = options_of(a, specs[k]);
            struct inbox *in = NULL;
            struct err why = ERR_INIT;
            o.login = &cases[i].login;
            int rc = inbox_open(&o, &in, &why);
            if (rc != (cases[i].want == ERR_NONE ? 0 : -1) || why.kind != cases[i].want)
                fail_msg("case %zu, %zu: %d %d %s", i, k, rc, why.kind, why.text);
            assert_null(strstr(why.text, "wrong"));
            assert_null(strstr(why.text, token));
            if (rc == 0)
                inbox_close(in);
        }
}

/* 0.0.0.0 reaches the rig but is not taken for loopback: TLS is a must there as it is for every server. */
static void test_tls(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct proxy stripped = proxy_start(rig("RIG_IMAP"), "hide=STARTTLS");
    const int imap = rig_port("RIG_IMAP"), imaps = rig_port("RIG_IMAPS");
    const struct {
        struct spec spec;
        const char *ca;
        enum err_kind want;
    } cases[] = {
        {{"imaps", user, "localhost", imaps}, "RIG_CA", ERR_NONE},
        {{"imaps", user, "127.0.0.1", imaps}, "RIG_CA", ERR_NONE},
        {{"imaps", user, "0.0.0.0", imaps}, "RIG_CA", ERR_NONE},
        {{"imap", user, "0.0.0.0", imap}, "RIG_CA", ERR_NONE},
        {{"imap", user, "localhost", stripped.port}, "RIG_CA", ERR_NONE},
        {{"imap", user, "0.0.0.0", stripped.port}, "RIG_CA", ERR_UNAVAILABLE},
        {{"imaps", user, "localhost", imaps}, "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {{"imap", user, "localhost", imap}, "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {{"imap", user, "0.0.0.0", imap}, "RIG_OTHER_CA", ERR_UNAVAILABLE},
        {{"imaps", user, "127.0.0.2", imaps}, "RIG_CA", ERR_UNAVAILABLE},
        {{"imaps", user, "localhost", imap}, "RIG_CA", ERR_UNAVAILABLE},
        {{"imap", "", "localhost", imap}, "RIG_CA", ERR_CONFIG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct inbox_options o = options_of(a, cases[i].spec);
        struct inbox *in = NULL;
        struct err e = ERR_INIT;
        o.ca_file = rig(cases[i].ca);
        int rc = inbox_open(&o, &in, &e);
        if (rc != (cases[i].want == ERR_NONE ? 0 : -1) || e.kind != cases[i].want)
            fail_msg("case %zu: %d %d %s", i, rc, e.kind, e.text);
        if (rc == 0)
            inbox_close(in);
    }
    proxy_stop(&stripped);
}

/* ---- broken connections */

/* Receives and acknowledges through a proxy as far as it gets. Returns 0 when all went well. */
static int receive_all(struct arena *a, const char *user, int port, int session_seconds, struct err *e)
{
    struct inbox_options o = options_of(a, (struct spec){"imap", user, NULL, port});
    struct inbox *in = NULL;
    struct incoming *mails;
    size_t count = 0;
    o.stall_seconds = 1;
    o.session_seconds = session_seconds;
    if (inbox_open(&o, &in, e) != 0)
        return -1;
    int rc;
    while ((rc = inbox_fetch(in, FOLDER_INBOX, a, 2, &mails, &count, e)) == 0 && count > 0)
        if ((rc = inbox_move(in, mails, count, FOLDER_PROCESSED, e)) != 0)
            break;
    inbox_close(in);
    return rc;
}

static int total(const char *user)
{
    return mails_of(user, "") + mails_of(user, ".Processed");
}

/* A fault after N octets, for N through a whole session: an error in bounded time or success, and every mail is in one
 * place afterwards. */
static void break_everywhere(struct arena *a, const char *fault, size_t step, int64_t patience_ms)
{
    const char *user = fresh_user(a, &users);
    int good = 0, bad = 0;
    append_some(a, user, "INBOX", 5);
    for (size_t n = 1; good < 2 && n < 20000; n += step) {
        struct proxy p = proxy_start(rig("RIG_IMAP"), arena_printf(a, "hide=STARTTLS %s=%zu", fault, n));
        struct err e = ERR_INIT;
        int64_t started = clock_monotonic_ms();
        int rc = receive_all(a, user, p.port, 20, &e);
        int64_t took = clock_monotonic_ms() - started;
        proxy_stop(&p);
        if (took > patience_ms)
            fail_msg("%s=%zu took %lld ms", fault, n, (long long)took);
        if (rc != 0 && e.kind != ERR_UNAVAILABLE)
            fail_msg("%s=%zu: kind %d, %s", fault, n, e.kind, e.text);
        assert_int_equal(total(user), 5);
        good += rc == 0;
        bad += rc != 0;
    }
    assert_int_equal(good, 2);
    assert_true(bad > 3);
    assert_int_equal(mails_of(user, ".Processed"), 5);
}

static void test_reset_everywhere(void **state)
{
    break_everywhere(*state, "cut_down", 23, 5000);
}

static void test_closed_everywhere(void **state)
{
    break_everywhere(*state, "close_down", 29, 5000);
}

static void test_cut_commands(void **state)
{
    break_everywhere(*state, "cut_up", 19, 5000);
}

static void test_stalls(void **state)
{
    break_everywhere(*state, "stall_down", 307, 6000);
}

static void test_drips(void **state)
{
    struct arena *a = *state;
    const char *user = fresh_user(a, &users);
    struct err e = ERR_INIT;
    append_some(a, user, "INBOX", 5);
    struct proxy p = proxy_start(rig("RIG_IMAP"), "hide=STARTTLS drip_down=4");
    int64_t started = clock_monotonic_ms();
    assert_int_equal(receive_all(a, user, p.port, 3, &e), -1);
    assert_true(clock_monotonic_ms() - started < 5000);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
    assert_int_equal(total(user), 5);
    proxy_stop(&p);
}

static void test_nobody_there(void **state)
{
    struct arena *a = *state;
    struct proxy p = proxy_start(rig("RIG_IMAP"), "");
    struct err e = ERR_INIT;
    proxy_stop(&p);
    assert_int_equal(receive_all(a, "t1", p.port, 20, &e), -1);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
}

/* ---- servers that no honest program is */

struct fake {
    pid_t pid;
    int port;
};

/* Serves one connection: every command is answered with the text after the first word of `answers` that stands in it
 * (pairs, ended by NULL), and OK. */
static struct fake fake_start(const char *const *answers)
{
    struct sockaddr_in here = {.sin_family = AF_INET};
    socklen_t size = sizeof here;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_int_equal(bind(listener, (struct sockaddr *)&here, sizeof here), 0);
    assert_int_equal(listen(listener, 1), 0);
    assert_int_equal(getsockname(listener, (struct sockaddr *)&here, &size), 0);
    struct fake f = {fork(), ntohs(here.sin_port)};
    if (f.pid == 0) {
        FILE *io = fdopen(accept(listener, NULL, NULL), "r+");
        char line[4000], tag[20];
        fputs("* PREAUTH hi\r\n", io);
        while (fflush(io) == 0 && fgets(line, sizeof line, io) && sscanf(line, "%19s", tag) == 1) {
            fseek(io, 0, SEEK_CUR);
            const char *text = "";
            for (size_t i = 0; answers[i] && !*text; i += 2)
                if (strstr(line, answers[i]))
                    text = answers[i + 1];
            fprintf(io, "%s%s OK done\r\n", text, tag);
        }
        _exit(0);
    }
    close(listener);
    return f;
}

static void fake_stop(struct fake *f)
{
    kill(f->pid, SIGKILL);
    waitpid(f->pid, NULL, 0);
}

#define HELLO                                                                                                          \
    "CAPABILITY", "* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\n", "LIST",                                                   \
        "* LIST () \"/\" Processed\r\n* LIST () \"/\" Odd\r\n"
#define SELECTED "SELECT", "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 4] x\r\n"

static void test_internal_dates(void **state)
{
    struct arena *a = *state;
    static const char *const answers[] = {
        HELLO,
        SELECTED,
        "INTERNALDATE",
        "* 1 FETCH (UID 1 INTERNALDATE \"04-Mar-2026 14:00:00 +0000\" RFC822.SIZE 1)\r\n"
        "* 2 FETCH (RFC822.SIZE 1 INTERNALDATE \"04-Mar-2026 19:30:00 +0530\" UID 2)\r\n"
        "* 3 FETCH (FLAGS (\\Seen) UID 3 INTERNALDATE \" 4-Mar-2026 04:30:00 -0930\" RFC822.SIZE 1)\r\n",
        "BODY",
        "* 3 FETCH (UID 3 BODY[] {1}\r\nc)\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 1 FETCH (BODY[] \"a\" UID 1)\r\n"
        "* 2 FETCH (UID 2 BODY[] \"b\")\r\n* 9 FETCH (UID 9 BODY[] \"x\")\r\n",
        NULL};
    struct fake f = fake_start(answers);
    struct inbox_options o = options_of(a, (struct spec){"imap", "t1", NULL, f.port});
    struct inbox *in = NULL;
    struct incoming *mails;
    struct err e = ERR_INIT;
    if (inbox_open(&o, &in, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(fetch(in, FOLDER_INBOX, a, 10, &mails), 3);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(mails[i].internal_date, 1772632800);
        assert_int_equal(mails[i].uid_validity, 7);
        assert_int_equal(mails[i].uid, i + 1);
        assert_true(str_eq_z(mails[i].raw, (const char *[]){"a", "b", "c"}[i]));
    }
    inbox_close(in);
    fake_stop(&f);
}

/* As Courier and some Cyrus have them. A CREATE or a SELECT of anything else would get an answer without sense. */
static void test_prefixed_mailboxes(void **state)
{
    struct arena *a = *state;
    static const char *const answers[] = {
        "CAPABILITY",
        "* CAPABILITY IMAP4rev1 NAMESPACE\r\n",
        "NAMESPACE",
        "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n",
        "LIST",
        "* LIST () \".\" INBOX\r\n* LIST (\\Noselect) \".\" Spam\r\n* LIST () \".\" \"INBOX.Junk E-mail\"\r\n"
        "* LIST () \".\" INBOX.Processed\r\n* LIST () \".\" INBOX.Odd\r\n",
        "SELECT \"INBOX.Junk E-mail\"",
        "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n",
        "INTERNALDATE",
        "* 1 FETCH (UID 1 INTERNALDATE \"04-Mar-2026 14:00:00 +0000\" RFC822.SIZE 1)\r\n",
        "BODY",
        "* 1 FETCH (UID 1 BODY[] \"a\")\r\n",
        "SELECT",
        "((((\r\n",
        "CREATE",
        "((((\r\n",
        NULL};
    struct fake f = fake_start(answers);
    struct inbox_options o = options_of(a, (struct spec){"imap", "t1", NULL, f.port});
    struct inbox *in = NULL;
    struct incoming *mails;
    struct err e = ERR_INIT;
    if (inbox_open(&o, &in, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(fetch(in, FOLDER_JUNK, a, 10, &mails), 1);
    inbox_close(in);
    fake_stop(&f);
}

/* Each ends with ERR_UNAVAILABLE, soon, and without taking the room that the server asks for. */
static void test_hostile_servers(void **state)
{
    struct arena *a = *state;
    static const char *const cases[][12] = {
        {"CAPABILITY", "* CAPABILITY IMAP4rev1\r\n* 1 FETCH (BODY[] {4000000000}\r\n", NULL},
        {HELLO, SELECTED, "INTERNALDATE", "* 1 FETCH (UID 1 BODY[] {4000000000}\r\n", NULL},
        {HELLO, SELECTED, "INTERNALDATE", "* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n", "BODY",
         "* 1 FETCH (UID 1 BODY[] {99999999999999999999999999}\r\n", NULL},
        {HELLO, SELECTED, "INTERNALDATE", "* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n", "BODY",
         "* 1 FETCH (UID 1 BODY[] {40000000}\r\n", NULL},
        {HELLO, SELECTED, "INTERNALDATE", "* 1 FETCH (((((((((((\r\n", NULL},
        {HELLO, "SELECT", "* 3 EXISTS\r\n", NULL}, /* no UIDVALIDITY */
        {"CAPABILITY", "* CAPABILITY IMAP4rev1\r\n", "LIST", "* LIST () {5}\r\nA\r\nB) x\r\n", NULL},
        {"CAPABILITY", "* BYE\r\n", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fake f = fake_start(cases[i]);
        struct err e = ERR_INIT;
        int64_t started = clock_monotonic_ms();
        int rc = receive_all(a, "t1", f.port, 5, &e);
        if (rc != -1 || e.kind != ERR_UNAVAILABLE)
            fail_msg("case %zu: %d %d %s", i, rc, e.kind, e.text);
        assert_true(clock_monotonic_ms() - started < 6000);
        fake_stop(&f);
    }
    struct rusage use;
    assert_int_equal(getrusage(RUSAGE_SELF, &use), 0);
    assert_true(use.ru_maxrss < 500000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_receive),
        CASE(test_empty),
        CASE(test_too_large),
        CASE(test_junk),
        CASE(test_odd),
        CASE(test_purge),
        CASE(test_without_extensions),
        CASE(test_logins),
        CASE(test_tls),
        CASE(test_reset_everywhere),
        CASE(test_closed_everywhere),
        CASE(test_cut_commands),
        CASE(test_stalls),
        CASE(test_drips),
        CASE(test_nobody_there),
        CASE(test_internal_dates),
        CASE(test_prefixed_mailboxes),
        CASE(test_hostile_servers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
