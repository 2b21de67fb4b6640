/* bench_post receive SPEC CA | send SPEC COUNT: how fast mails come in and letters go out, and how much memory that
 * takes. tests/bench_post.sh runs it against local servers, beside other programs. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "base/clock.h"
#include "mailer/inbox.h"
#include "mailer/login.h"
#include "mailer/outbox.h"

static void report(const char *what, size_t count, uint64_t octets, int64_t ms)
{
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("%-28s %6zu  %6.1f MB  %6.2f s  %6.0f /s  %4ld MB\n", what, count, (double)octets / 1e6, (double)ms / 1e3,
           (double)count * 1e3 / (double)(ms ? ms : 1), use.ru_maxrss / 1024);
}

static int complain(const struct err *e)
{
    fprintf(stderr, "bench_post: %s\n", e->text);
    return 1;
}

static int receive(const char *spec, const char *ca)
{
    const struct login login = {.base = ".", .password_command = "printf secret"};
    struct inbox_options o = {.spec = spec, .base = ".", .size_max = 25 << 20, .login = &login, .ca_file = ca};
    struct err e = ERR_INIT;
    struct inbox *in;
    struct incoming *mails;
    struct arena a;
    size_t count, total = 0;
    uint64_t octets = 0;
    int64_t started = clock_monotonic_ms();
    arena_init(&a, ARENA_DEFAULT_MAX);
    if (inbox_open(&o, &in, &e) != 0)
        return complain(&e);
    int rc;
    while ((rc = inbox_fetch(in, FOLDER_INBOX, &a, 100, &mails, &count, &e)) == 0 && count) {
        for (size_t i = 0; i < count && rc == 0; i++) {
            octets += mails[i].raw.n;
            rc = inbox_acknowledge(in, &mails[i], &e);
        }
        total += count;
        arena_reset(&a);
    }
    if (rc != 0 || inbox_flush(in, &e) != 0)
        return complain(&e);
    inbox_close(in);
    arena_release(&a);
    report("rapport, fetch and move", total, octets, clock_monotonic_ms() - started);
    return 0;
}

struct tally {
    size_t sent;
};

static void done(void *context, size_t i, enum sending what, const struct err *why)
{
    (void)i, (void)why;
    ((struct tally *)context)->sent += what == SENDING_SENT;
}

static int send_letters(const char *spec, size_t count)
{
    struct outbox_options o = {.spec = spec, .base = "."};
    struct err e = ERR_INIT;
    struct outbox *out;
    struct arena a;
    struct tally tally = {0};
    struct outbox_batch batch = {.context = &tally, .done = done};
    arena_init(&a, ARENA_DEFAULT_MAX);
    char *bytes = arena_alloc(&a, 2048);
    snprintf(bytes, 2048, "From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\n\r\n");
    for (size_t n = strlen(bytes); n + 67 < 2048; n += 67)
        memcpy(bytes + n, "A letter of two thousand octets, and this is one of its lines....\r\n", 67);
    struct outgoing *letters = arena_array(&a, struct outgoing, count);
    for (size_t i = 0; i < count; i++) {
        letters[i] = (struct outgoing){.id = (int64_t)i, .bytes = {bytes, 2046}, .message_id = "x@y"};
        snprintf(letters[i].sender.s, sizeof letters[i].sender.s, "coordinator@example.org");
        snprintf(letters[i].recipient.s, sizeof letters[i].recipient.s, "p%zu@example.org", i);
    }
    int64_t started = clock_monotonic_ms();
    if (outbox_open(&o, &out, &e) != 0 || outbox_send_many(out, letters, count, &batch, &e) != 0)
        return complain(&e);
    outbox_close(out);
    report("rapport, 4 connections", tally.sent, (uint64_t)tally.sent * 2046, clock_monotonic_ms() - started);
    arena_release(&a);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "receive") == 0)
        return receive(argv[2], argv[3]);
    if (argc == 4 && strcmp(argv[1], "send") == 0)
        return send_letters(argv[2], strtoul(argv[3], NULL, 10));
    fprintf(stderr, "usage: bench_post receive SPEC CA | send SPEC COUNT\n");
    return 64;
}
