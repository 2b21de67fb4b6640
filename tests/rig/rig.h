/* What the tests against real servers share: the rig's ports, proxies with faults, and a look into people's mailboxes.
 * One of these programs includes it; tests/servers.sh starts the rig and gives it the environment. */
#ifndef TESTS_RIG_RIG_H
#define TESTS_RIG_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <sodium.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/err.h"
#include "mailer/login.h"

static inline const char *rig(const char *name)
{
    const char *value = getenv(name);
    if (!value) {
        fprintf(stderr, "%s is not set: run tests/servers.sh\n", name);
        exit(1);
    }
    return value;
}

static inline int rig_port(const char *name)
{
    return (int)strtol(rig(name), NULL, 10);
}

/* A proxy before one of the rig's ports. */
struct proxy {
    pid_t pid;
    int life;
    int port;
};

/* Faults separated by blanks. */
static inline struct proxy proxy_start(const char *target_port, const char *faults)
{
    struct proxy p = {0};
    int in[2], out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    p.pid = fork();
    if (p.pid == 0) {
        char words[200], *argv[12] = {NULL}, *save = NULL;
        int n = 0;
        snprintf(words, sizeof words, "%s", faults);
        argv[n++] = (char *)(uintptr_t)rig("RIG_FAULTPROXY");
        argv[n++] = (char *)(uintptr_t)target_port;
        for (char *word = strtok_r(words, " ", &save); word && n < 11; word = strtok_r(NULL, " ", &save))
            argv[n++] = word;
        dup2(in[0], 0);
        dup2(out[1], 1);
        for (int fd = 3; fd < 64; fd++)
            close(fd);
        execv(argv[0], argv);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    char line[32] = "";
    assert_true(read(out[0], line, sizeof line - 1) > 0);
    close(out[0]);
    p.life = in[1];
    p.port = (int)strtol(line, NULL, 10);
    return p;
}

static inline void proxy_stop(struct proxy *p)
{
    close(p->life);
    waitpid(p->pid, NULL, 0);
}

/* How many mails a person has in a mailbox ("" for INBOX, ".Processed"), as files. */
static inline int mails_of(const char *user, const char *mailbox)
{
    int n = 0;
    for (int k = 0; k < 2; k++) {
        char path[300];
        snprintf(path, sizeof path, "%s/mail/%s/%s/%s", rig("RIG_DIR"), user, mailbox, k ? "cur" : "new");
        DIR *dir = opendir(path);
        for (struct dirent *d; dir && (d = readdir(dir)) != NULL;)
            n += d->d_name[0] != '.';
        if (dir)
            closedir(dir);
    }
    return n;
}

/* Waits until there are as many: a queue delivers after it has said yes. Fails after ten seconds. */
static inline void await_mails(const char *user, int wanted)
{
    int64_t until = clock_monotonic_ms() + 10000;
    int n;
    while ((n = mails_of(user, "")) < wanted && clock_monotonic_ms() < until)
        poll(NULL, 0, 20);
    if (n != wanted)
        fail_msg("%s has %d mails, not %d", user, n, wanted);
}

/* A person of the rig that no other test has. */
static inline const char *fresh_user(struct arena *a, int *used)
{
    return arena_printf(a, "t%d", ++*used);
}

/* An access token that the rig's Dovecot believes. */
static inline const char *jwt(struct arena *a, const char *user)
{
    char head[100], body[200], signature[100];
    unsigned char mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_state hmac;
    const char *key = rig("RIG_JWT_KEY");
    const char *h = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    const char *b = arena_printf(a, "{\"sub\":\"%s\",\"iat\":%lld,\"exp\":%lld}", user, (long long)clock_now() - 5,
                                 (long long)clock_now() + 600);
    const int kind = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    sodium_bin2base64(head, sizeof head, (const unsigned char *)h, strlen(h), kind);
    sodium_bin2base64(body, sizeof body, (const unsigned char *)b, strlen(b), kind);
    const char *signed_part = arena_printf(a, "%s.%s", head, body);
    crypto_auth_hmacsha256_init(&hmac, (const unsigned char *)key, strlen(key));
    crypto_auth_hmacsha256_update(&hmac, (const unsigned char *)signed_part, strlen(signed_part));
    crypto_auth_hmacsha256_final(&hmac, mac);
    sodium_bin2base64(signature, sizeof signature, mac, sizeof mac, kind);
    return arena_printf(a, "%s.%s", signed_part, signature);
}

static inline const struct login *password(void)
{
    static const struct login login = {.base = ".", .password_command = "printf secret"};
    return &login;
}

static inline int make_arena(void **state)
{
    static struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    *state = &a;
    return 0;
}

static inline int free_arena(void **state)
{
    arena_release(*state);
    return 0;
}

/* A case whose state is an arena of its own. */
#define CASE(name) cmocka_unit_test_setup_teardown(name, make_arena, free_arena)

#endif
