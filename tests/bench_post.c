/* bench_post receive CONFIG | send SPEC COUNT: how fast mails come into a programme's database and letters go out, and
 * how much memory that takes. tests/bench_post.sh runs it against local servers, beside other programs. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "base/clock.h"
#include "cli/tick.h"
#include "db/inbox.h"
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

/* What a tick does: every mail in a durable row, and moved to Processed. */
static int receive(const char *config)
{
    struct run r = {.config_path = config, .now = clock_now()};
    struct tick_counts counts = {0};
    struct err e = ERR_INIT;
    arena_init(&r.arena, 0);
    if (run_open(&r, &e) != 0)
        return complain(&e);
    int64_t started = clock_monotonic_ms();
    if (tick_receive(&r, NULL, &counts, &e) != 0)
        return complain(&e);
    int64_t took = clock_monotonic_ms() - started;
    int64_t octets = 0;
    struct inbox_row *rows;
    size_t count;
    if (db_inbox_list(r.programme.db, false, &r.arena, &rows, &count, &e) != 0)
        return complain(&e);
    for (size_t i = 0; i < count; i++)
        octets += rows[i].size;
    report("rapport, rows and moves", count, (uint64_t)octets, took);
    run_close(&r);
    return count == (size_t)counts.received ? 0 : 1;
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
    if (argc == 3 && strcmp(argv[1], "receive") == 0)
        return receive(argv[2]);
    if (argc == 4 && strcmp(argv[1], "send") == 0)
        return send_letters(argv[2], strtoul(argv[3], NULL, 10));
    fprintf(stderr, "usage: bench_post receive CONFIG | send SPEC COUNT\n");
    return 64;
}
