/* Secrets from commands, files and a token endpoint; programs run without a shell; sendmail. No server but a small one
 * of our own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/file.h"
#include "mailer/login.h"
#include "mailer/outbox.h"
#include "mailer/process.h"
#include "mailer/spec.h"

#define ROOT "build/test_mailer_login"

static void put(const char *name, const char *text, mode_t mode)
{
    char path[200];
    struct err e = ERR_INIT;
    snprintf(path, sizeof path, ROOT "/%s", name);
    assert_int_equal(file_write_atomic(path, str_of(text), &e), 0);
    assert_int_equal(chmod(path, mode), 0);
}

static void get(const char *name, char *out, size_t room)
{
    char path[200];
    struct buf b;
    struct err e = ERR_INIT;
    snprintf(path, sizeof path, ROOT "/%s", name);
    buf_init(&b, room - 1);
    assert_int_equal(file_read(path, &b, &e), 0);
    memcpy(out, b.s, b.n + 1);
    buf_release(&b);
}

static int make_folder(void **state)
{
    (void)state;
    mkdir("build", 0777);
    mkdir(ROOT, 0700);
    return 0;
}

/* ---- programs */

static void test_split(void **state)
{
    (void)state;
    static const struct {
        const char *command;
        size_t count;
        const char *last;
    } cases[] = {{"a", 1, "a"}, {" a  b ", 2, "b"}, {"", 0, NULL}, {"   ", 0, NULL}, {"a 'b c' $(d)", 4, "$(d)"}};
    struct arena a;
    arena_init(&a, 1 << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t n;
        const char **argv = process_split(&a, cases[i].command, &n);
        assert_int_equal(n, cases[i].count);
        assert_null(argv[n]);
        if (n)
            assert_string_equal(argv[n - 1], cases[i].last);
    }
    arena_release(&a);
}

static void test_run(void **state)
{
    (void)state;
    static char megabyte[1 << 20];
    memset(megabyte, 'x', sizeof megabyte);
    const struct {
        const char *argv[4];
        struct str input;
        int code;
        size_t output;
        bool timed_out;
    } cases[] = {
        {{"cat"}, {megabyte, sizeof megabyte}, 0, sizeof megabyte, false},
        {{"cat"}, {"", 0}, 0, 0, false},
        {{"true"}, {megabyte, sizeof megabyte}, 0, 0, false}, /* does not read what it is given */
        {{"false"}, {"", 0}, 1, 0, false},
        {{"echo", "a b"}, {"", 0}, 0, 4, false},
        {{"sh", "-c", "kill -9 $$"}, {"", 0}, 137, 0, false},
        {{"sh", "-c", "exec >&-; sleep 60"}, {"", 0}, 137, 0, true},
        {{"sh", "-c", "sleep 60 & sleep 60"}, {"", 0}, 137, 0, true},
        {{"yes"}, {"", 0}, 137, 0, true}, /* says too much */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out;
        struct process_end end = {0};
        struct err e = ERR_INIT;
        buf_init(&out, 2 << 20);
        int64_t started = clock_monotonic_ms();
        assert_int_equal(process_run(cases[i].argv, cases[i].input, &out, 2, &end, &e), 0);
        assert_true(clock_monotonic_ms() - started < 8000);
        /* what is killed may have died of its closed pipe (SIGPIPE) a moment before */
        bool same_end = end.code == cases[i].code || (cases[i].timed_out && end.code == 128 + 13);
        if (!same_end || end.timed_out != cases[i].timed_out || (!end.timed_out && out.n != cases[i].output))
            fail_msg("case %zu: code %d, timed out %d, %zu octets", i, end.code, end.timed_out, out.n);
        buf_release(&out);
    }
    struct process_end end;
    struct err e = ERR_INIT;
    assert_int_equal(process_run((const char *const[]){"/none/such", NULL}, STR_NULL, NULL, 1, &end, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(process_run((const char *const[]){NULL}, STR_NULL, NULL, 1, &end, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
}

/* ---- secrets */

static void test_secrets(void **state)
{
    (void)state;
    put("good", "from file\nsecond line\n", 0600);
    put("crlf", "from file\r\n", 0600);
    put("open", "from file\n", 0644);
    put("empty", "\n", 0600);
    static char long_name[9000] = "printf ";
    memset(long_name + 7, 'x', sizeof long_name - 8);
    const struct {
        struct login login;
        enum err_kind want;
        const char *secret;
        bool is_token;
    } cases[] = {
        {{.base = ROOT}, ERR_NONE, "", false},
        {{.base = ROOT, .password_file = "", .password_command = ""}, ERR_NONE, "", false},
        {{.base = ROOT, .password_file = "good"}, ERR_NONE, "from file", false},
        {{.base = ROOT, .password_file = "crlf"}, ERR_NONE, "from file", false},
        {{.base = ROOT, .password_command = "echo from command"}, ERR_NONE, "from command", false},
        {{.base = ROOT, .token_command = "printf token"}, ERR_NONE, "token", true},
        {{.base = ROOT, .password_file = "open"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_file = "empty"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_file = "none"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_file = "."}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_command = "true"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_command = "false"}, ERR_RETRY, "", false},
        {{.base = ROOT, .password_command = long_name}, ERR_CONFIG, "", false},
        {{.base = ROOT, .password_file = "good", .token_command = "printf token"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .refresh_token_file = "good"}, ERR_CONFIG, "", false},
        {{.base = ROOT, .refresh_token_file = "good", .token_endpoint = "http://example.org/", .client_id = "c"},
         ERR_CONFIG,
         "",
         false},
        {{.base = ROOT, .refresh_token_file = "good", .token_endpoint = "http://127.0.0.1.invalid/", .client_id = "c"},
         ERR_CONFIG,
         "",
         false},
        {{.base = ROOT,
          .refresh_token_file = "good",
          .token_endpoint = "http://localhost:1@0.0.0.0/",
          .client_id = "c"},
         ERR_CONFIG,
         "",
         false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct login_secret secret;
        struct err e = ERR_INIT;
        int rc = login_fetch(&cases[i].login, &secret, &e);
        if (rc != (cases[i].want == ERR_NONE ? 0 : -1) || e.kind != cases[i].want)
            fail_msg("case %zu: %d %d %s", i, rc, e.kind, e.text);
        assert_string_equal(secret.s, cases[i].secret);
        assert_int_equal(secret.is_token, cases[i].is_token);
        assert_null(strstr(e.text, "from file"));
        login_wipe(&secret);
        assert_string_equal(secret.s, "");
    }
}

struct endpoint {
    pid_t pid;
    char url[60];
};

/* Answers one request and keeps it in the file "request". */
static struct endpoint endpoint_start(const char *status, const char *body)
{
    struct sockaddr_in here = {.sin_family = AF_INET};
    socklen_t size = sizeof here;
    struct endpoint p;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_int_equal(bind(listener, (struct sockaddr *)&here, sizeof here), 0);
    assert_int_equal(listen(listener, 1), 0);
    assert_int_equal(getsockname(listener, (struct sockaddr *)&here, &size), 0);
    snprintf(p.url, sizeof p.url, "http://127.0.0.1:%d/token", ntohs(here.sin_port));
    p.pid = fork();
    if (p.pid == 0) {
        char request[8000];
        size_t n = 0;
        int fd = accept(listener, NULL, NULL);
        const char *end = NULL;
        while (n < sizeof request - 1 && !(end && strstr(end, "client_id="))) { /* our last field but one */
            ssize_t k = read(fd, request + n, sizeof request - 1 - n);
            if (k <= 0)
                break;
            n += (size_t)k;
            request[n] = 0;
            end = strstr(request, "\r\n\r\n");
        }
        put("request", request, 0600);
        dprintf(fd, "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s", status,
                strlen(body), body);
        _exit(0);
    }
    close(listener);
    return p;
}

static void test_refresh(void **state)
{
    (void)state;
    static const struct {
        const char *status, *body;
        enum err_kind want;
        const char *kept; /* what the refresh token's file holds afterwards */
    } cases[] = {
        {"200 OK", "{\"access_token\":\"acc3ss\",\"expires_in\":3599}", ERR_NONE, "r3fresh/+"},
        {"200 OK", "{\"access_token\":\"acc3ss\",\"refresh_token\":\"r3fresh/+\"}", ERR_NONE, "r3fresh/+"},
        {"200 OK", "{\"access_token\":\"acc3ss\",\"refresh_token\":\"n3w\"}", ERR_NONE, "n3w"},
        {"400 Bad Request", "{\"error\":\"invalid_grant\"}", ERR_CONFIG, "r3fresh/+"},
        {"400 Bad Request", "{\"error\":\"Dear ana@example.org\"}", ERR_CONFIG, "r3fresh/+"},
        {"401 Unauthorized", "", ERR_CONFIG, "r3fresh/+"},
        {"503 Busy", "", ERR_UNAVAILABLE, "r3fresh/+"},
        {"429 Too Many", "{}", ERR_UNAVAILABLE, "r3fresh/+"},
        {"302 Found", "", ERR_CONFIG, "r3fresh/+"},
        {"200 OK", "{\"access_token\":7}", ERR_CONFIG, "r3fresh/+"},
        {"200 OK", "<html>", ERR_CONFIG, "r3fresh/+"},
    };
    put("client-secret", "s3cret&x\n", 0600);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct endpoint p = endpoint_start(cases[i].status, cases[i].body);
        struct login login = {.base = ROOT,
                              .token_endpoint = p.url,
                              .client_id = "c1",
                              .client_secret_file = "client-secret",
                              .refresh_token_file = "refresh"};
        struct login_secret secret;
        struct err e = ERR_INIT;
        char request[8000], kept[100];
        put("refresh", "r3fresh/+", 0600);
        int rc = login_fetch(&login, &secret, &e);
        waitpid(p.pid, NULL, 0);
        if (rc != (cases[i].want == ERR_NONE ? 0 : -1) || e.kind != cases[i].want)
            fail_msg("case %zu: %d %d %s", i, rc, e.kind, e.text);
        assert_string_equal(secret.s, rc == 0 ? "acc3ss" : "");
        assert_int_equal(secret.is_token, rc == 0);
        get("request", request, sizeof request);
        assert_non_null(strstr(request, "\r\n\r\ngrant_type=refresh_token&refresh_token=r3fresh%2F%2B&client_id=c1&"
                                        "client_secret=s3cret%26x"));
        get("refresh", kept, sizeof kept);
        assert_string_equal(kept, cases[i].kept);
        assert_null(strstr(e.text, "s3cret"));
        assert_null(strstr(e.text, "ana@"));
        login_wipe(&secret);
    }
}

static void test_endpoint_is_away(void **state)
{
    (void)state;
    struct login login = {
        .base = ROOT, .token_endpoint = "http://127.0.0.1:1/", .client_id = "c", .refresh_token_file = "refresh"};
    struct login_secret secret;
    struct err e = ERR_INIT;
    put("refresh", "r3fresh", 0600);
    assert_int_equal(login_fetch(&login, &secret, &e), -1);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
    put("refresh", "r3fresh", 0640);
    assert_int_equal(login_fetch(&login, &secret, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
}

/* ---- sendmail */

static void test_sendmail(void **state)
{
    (void)state;
    static const struct {
        const char *end; /* of the script */
        int rc;
        enum sending want;
    } cases[] = {
        {"exit 0", 0, SENDING_SENT},     {"exit 75", 0, SENDING_LATER},  {"exit 67", 0, SENDING_REFUSED},
        {"exit 65", 0, SENDING_REFUSED}, {"exit 69", 0, SENDING_LATER},  {"exit 64", -1, SENDING_LATER},
        {"exit 78", -1, SENDING_LATER},  {"exit 1", -1, SENDING_LATER},  {"kill -9 $$", 0, SENDING_UNCERTAIN},
        {"exit 127", -1, SENDING_LATER}, {"exit 77", -1, SENDING_LATER},
    };
    struct outgoing l = {.id = 1,
                         .sender = {"bounce@example.org"},
                         .recipient = {"ana@example.org"},
                         .bytes = STR("To: ana@example.org\r\n\r\nHi $HOME `id`\r\n.\r\nend\r\n"),
                         .message_id = "x@y"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char script[300], got[300];
        snprintf(script, sizeof script, "#!/bin/sh\necho \"$@\" >%s\ncat >%s\n%s\n", ROOT "/args", ROOT "/stdin",
                 cases[i].end);
        put("sendmail", script, 0700);
        struct outbox_options o = {.spec = "sendmail:" ROOT "/sendmail  --option", .base = ROOT};
        struct outbox *out;
        enum sending what = SENDING_LATER;
        struct err e = ERR_INIT;
        assert_int_equal(outbox_open(&o, &out, &e), 0);
        int rc = outbox_send(out, &l, &what, &e);
        outbox_close(out);
        if (rc != cases[i].rc || (rc == 0 && what != cases[i].want))
            fail_msg("%s: %d %d %s", cases[i].end, rc, (int)what, e.text);
        assert_null(strchr(e.text, '@'));
        get("args", got, sizeof got);
        assert_string_equal(got, "--option -i -f bounce@example.org -- ana@example.org\n");
        get("stdin", got, sizeof got);
        assert_string_equal(got, "To: ana@example.org\n\nHi $HOME `id`\n.\nend\n");
    }
}

static void test_sendmail_is_missing(void **state)
{
    (void)state;
    struct outgoing l = {.recipient = {"ana@example.org"}, .bytes = STR("x\r\n"), .message_id = "x@y"};
    struct outbox_options o = {.spec = "sendmail:/none/such", .base = ROOT},
                          none = {.spec = "sendmail: ", .base = ROOT};
    struct outbox *out;
    enum sending what;
    struct err e = ERR_INIT;
    assert_int_equal(outbox_open(&o, &out, &e), 0);
    assert_int_equal(outbox_send(out, &l, &what, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    outbox_close(out);
    assert_int_equal(outbox_open(&none, &out, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
}

/* ---- addresses of servers */

static void test_server_specs(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "smtp://",       "smtp://u@",       "smtp://u@h:0x1", "smtp://u@h:70000", "smtp://u@h/path",
        "smtp://u%0d@h", "smtp://u%zz@h",   "smtp://u%4@h",   "smtp://u@h:25:26", "smtp://u@h\r\nx",
        "smtp://u@[::1", "smtps://u\x7f@h", "smtp://u@h?x",   "smtp://u@h#x",
    };
    static const char *const good[] = {
        "smtp://h",    "smtps://u@h",  "smtp://u@h:25",         "smtp://ana@example.org@h",
        "smtp://u@h/", "smtp://[::1]", "smtp://a%40b@[::1]:25", "SMTPS://u@h",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct outbox_options o = {.spec = bad[i], .base = "."};
        struct outbox *out = NULL;
        struct err e = ERR_INIT;
        if (outbox_open(&o, &out, &e) == 0)
            fail_msg("%s was taken", bad[i]);
        assert_int_equal(e.kind, ERR_CONFIG);
    }
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct outbox_options o = {.spec = good[i], .base = "."};
        struct outbox *out = NULL;
        struct err e = ERR_INIT;
        if (outbox_open(&o, &out, &e) != 0)
            fail_msg("%s: %s", good[i], e.text);
        outbox_close(out);
    }
}

static void test_local_specs(void **state)
{
    (void)state;
    static const struct {
        const char *spec;
        bool is_local;
    } cases[] = {
        {"maildir:in", true},
        {"MAILDIR:/x", true},
        {"imap://u@localhost:1143", true},
        {"smtp://127.0.0.1:25", true},
        {"smtps://u@[::1]", true},
        {"smtp://127.1.2.3", true},
        {"smtp://h.example", false},
        {"smtp://127.evil.x", false},
        {"imaps://u@localhost.evil.x", false},
        {"sendmail:/x", false},
        {"", false},
        {"imaps://localhost@h.example", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (mail_spec_is_local(cases[i].spec) != cases[i].is_local)
            fail_msg("%s", cases[i].spec);
}

#define CASE(name) cmocka_unit_test_setup(name, make_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_split),
        CASE(test_run),
        CASE(test_secrets),
        CASE(test_refresh),
        CASE(test_endpoint_is_away),
        CASE(test_sendmail),
        CASE(test_sendmail_is_missing),
        CASE(test_server_specs),
        CASE(test_local_specs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
