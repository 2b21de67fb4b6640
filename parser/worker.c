#include "parser/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/json.h"
#include "calendar/zone.h"
#include "parser/parse.h"
#include "parser/sandbox.h"
#include "parser/understood_json.h"
#include "parser/worker_priv.h"

#define SECONDS_DEFAULT 10
#define MEMORY_DEFAULT  ((size_t)1 << 30)
/* A child lives no longer than its limit of processor time allows (sandbox.c). */
#define BUSY_MAX_MS INT64_C(300000)
/* A zone is found behind another at most a few times: a context, a calendar, what its words say. */
#define ZONE_ROUNDS 8

struct worker {
    struct worker_limits limits;
    worker_job *job;
    pid_t pid;       /* 0: none runs */
    int to, from;    /* our ends of the pipes */
    int64_t busy_ms; /* of this child */
    int deaths;
};

/* ---- the child ---- */

static bool read_whole(void *p, size_t n)
{
    for (char *to = p; n;) {
        ssize_t r = read(0, to, n);
        if (r < 0 && errno == EINTR)
            continue;
        if (r <= 0)
            return false;
        to += r;
        n -= (size_t)r;
    }
    return true;
}

static bool write_whole(const void *p, size_t n)
{
    for (const char *from = p; n;) {
        ssize_t r = write(1, from, n);
        if (r < 0 && errno == EINTR)
            continue;
        if (r <= 0)
            return false;
        from += r;
        n -= (size_t)r;
    }
    return true;
}

static void put_length(unsigned char out[4], size_t n)
{
    for (int i = 0; i < 4; i++)
        out[i] = (unsigned char)(n >> (8 * i) & 0xff);
}

static size_t get_length(const unsigned char in[4])
{
    size_t n = 0;
    for (int i = 4; i-- > 0;)
        n = n << 8 | in[i];
    return n;
}

static bool read_frame(struct arena *a, size_t max, struct str *out)
{
    unsigned char length[4];
    if (!read_whole(length, sizeof length) || get_length(length) > max)
        return false;
    char *p = arena_alloc(a, get_length(length) + 1);
    *out = (struct str){p, get_length(length)};
    return read_whole(p, out->n);
}

static bool write_frame(const struct buf *b)
{
    unsigned char length[4];
    put_length(length, b->n);
    return write_whole(length, sizeof length) && write_whole(b->s, b->n);
}

static _Noreturn void serve(const struct worker *w)
{
    struct arena a;
    struct buf zones, answer;
    arena_init(&a, 0);
    buf_init(&zones, WORKER_ZONES_MAX);
    buf_init(&answer, WORKER_ANSWER_MAX);
    for (;;) {
        struct str context, raw;
        if (!read_frame(&a, WORKER_CONTEXT_MAX, &context) || !read_frame(&a, PARSE_MAIL_MAX, &raw))
            _exit(0); /* the parent is done */
        w->job(&a, context, raw, &answer);
        zone_take_missing(&zones);
        if (!write_frame(&zones) || !write_frame(&answer))
            _exit(0);
        buf_reset(&zones);
        buf_reset(&answer);
        arena_reset(&a);
    }
}

static void understand_frame(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    struct asked asked;
    struct understood u;
    struct err e = ERR_INIT;
    bool has_context = context.n && asked_from_json(a, context, &asked, &e) == 0;
    parse_mail(a, raw, has_context ? &asked : NULL, &u);
    struct json_t *json = understood_to_json(&u, NULL);
    js_write(json, answer);
    js_free(json);
}

static _Noreturn void run_child(const struct worker *w, int in, int out)
{
    struct err e = ERR_INIT;
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sandbox_close_files(in, out);
    if (sandbox_enter(w->limits.memory ? w->limits.memory : MEMORY_DEFAULT, &e) != 0)
        _exit(78);
    serve(w);
}

/* ---- the parent ---- */

static void end_child(struct worker *w)
{
    if (w->pid == 0)
        return;
    close(w->to);
    close(w->from);
    kill(w->pid, SIGKILL);
    while (waitpid(w->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    w->pid = 0;
}

static int start_child(struct worker *w, struct err *e)
{
    int there[2], back[2];
    if (sandbox_prime(e) != 0)
        return -1;
    if (pipe2(there, O_CLOEXEC) != 0)
        return err_set(e, ERR_RETRY, "no pipe for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    if (pipe2(back, O_CLOEXEC) != 0) {
        close(there[0]);
        close(there[1]);
        return err_set(e, ERR_RETRY, "no pipe for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    }
    pid_t pid = fork();
    if (pid == 0)
        run_child(w, there[0], back[1]);
    close(there[0]);
    close(back[1]);
    if (pid < 0) {
        close(there[1]);
        close(back[0]);
        return err_set(e, ERR_RETRY, "no process for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    }
    fcntl(there[1], F_SETFL, O_NONBLOCK);
    fcntl(back[0], F_SETFL, O_NONBLOCK);
    w->pid = pid;
    w->to = there[1];
    w->from = back[0];
    w->busy_ms = 0;
    return 0;
}

/* Waits until the descriptor is ready or the deadline is over. */
static bool wait_for(int fd, short events, int64_t deadline)
{
    for (;;) {
        int64_t left = deadline - clock_monotonic_ms();
        struct pollfd p = {fd, events, 0};
        if (left <= 0)
            return false;
        int r = poll(&p, 1, left > 1000000 ? 1000000 : (int)left);
        if (r > 0)
            return true;
        if (r < 0 && errno != EINTR)
            return false;
    }
}

static bool send_bytes(struct worker *w, const void *p, size_t n, int64_t deadline)
{
    for (const char *from = p; n;) {
        ssize_t r = write(w->to, from, n);
        if (r > 0) {
            from += r;
            n -= (size_t)r;
        } else if (r < 0 && errno == EAGAIN) {
            if (!wait_for(w->to, POLLOUT, deadline))
                return false;
        } else if (r == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

static bool receive_bytes(struct worker *w, void *p, size_t n, int64_t deadline)
{
    for (char *to = p; n;) {
        ssize_t r = read(w->from, to, n);
        if (r > 0) {
            to += r;
            n -= (size_t)r;
        } else if (r < 0 && errno == EAGAIN) {
            if (!wait_for(w->from, POLLIN, deadline))
                return false;
        } else if (r == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

static bool send_frame(struct worker *w, struct str s, int64_t deadline)
{
    unsigned char length[4];
    put_length(length, s.n);
    return send_bytes(w, length, sizeof length, deadline) && send_bytes(w, s.s, s.n, deadline);
}

/* Both frames without the SIGPIPE of a child that is gone: blocked, and taken back if it came. */
static bool send_quietly(struct worker *w, struct str context, struct str raw, int64_t deadline)
{
    sigset_t pipe_only, before, pending;
    sigemptyset(&pipe_only);
    sigaddset(&pipe_only, SIGPIPE);
    sigpending(&pending);
    bool was_pending = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe_only, &before);
    bool sent = send_frame(w, context, deadline) && send_frame(w, raw, deadline);
    if (!sent && !was_pending)
        sigtimedwait(&pipe_only, NULL, &(struct timespec){0, 0});
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return sent;
}

static bool receive_frame(struct worker *w, struct arena *a, size_t max, int64_t deadline, struct str *out)
{
    unsigned char length[4];
    if (!receive_bytes(w, length, sizeof length, deadline))
        return false;
    size_t n = get_length(length);
    if (n > max)
        return false;
    char *p = arena_alloc(a, n + 1);
    *out = (struct str){p, n};
    return receive_bytes(w, p, n, deadline);
}

static struct str context_of(struct arena *a, const struct asked *asked)
{
    if (!asked)
        return STR("");
    struct buf b;
    struct json_t *json = asked_to_json(asked);
    buf_init(&b, WORKER_CONTEXT_MAX);
    js_write(json, &b);
    js_free(json);
    struct str out = b.overflow ? STR("") : buf_copy(a, &b);
    buf_release(&b);
    return out;
}

static bool is_running(struct worker *w)
{
    if (w->pid && waitpid(w->pid, NULL, WNOHANG) != 0) {
        close(w->to);
        close(w->from);
        w->pid = 0;
        w->deaths++;
    }
    if (w->busy_ms > BUSY_MAX_MS)
        end_child(w);
    return w->pid != 0;
}

int worker_new_with(const struct worker_limits *limits, worker_job *job, struct worker **out, struct err *e)
{
    struct worker *w = calloc(1, sizeof *w);
    if (!w)
        return err_set(e, ERR_RETRY, "no memory for the worker: it is tried again at the next tick");
    if (limits)
        w->limits = *limits;
    w->job = job;
    if (start_child(w, e) != 0) {
        free(w);
        return -1;
    }
    *out = w;
    return 0;
}

int worker_new(const struct worker_limits *limits, struct worker **out, struct err *e)
{
    return worker_new_with(limits, understand_frame, out, e);
}

/* What the child makes of one mail: its answer and the zones that it lacked. False when it died, hung or lied. */
static bool ask_child(struct worker *w, struct arena *a, struct str context, struct str raw, struct str *zones,
                      struct understood *out)
{
    struct str answer;
    struct err why = ERR_INIT;
    int64_t begin = clock_monotonic_ms();
    int64_t deadline = begin + 1000 * (int64_t)(w->limits.seconds ? w->limits.seconds : SECONDS_DEFAULT);
    bool understood =
        send_quietly(w, context, raw, deadline) && receive_frame(w, a, WORKER_ZONES_MAX, deadline, zones) &&
        receive_frame(w, a, WORKER_ANSWER_MAX, deadline, &answer) && understood_from_json(a, answer, out, &why) == 0;
    w->busy_ms += clock_monotonic_ms() - begin;
    return understood;
}

int worker_parse(struct worker *w, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                 struct err *e)
{
    struct str zones = STR(""), sent = str_slice(raw, 0, PARSE_MAIL_MAX), context = context_of(a, asked);
    for (int round = 0; round < ZONE_ROUNDS; round++) {
        if (!is_running(w) && start_child(w, e) != 0)
            return -1;
        if (!ask_child(w, a, context, sent, &zones, out))
            break;
        if (!zone_load_missing(zones))
            return 0;
        end_child(w); /* it can't learn them any more */
    }
    end_child(w);
    w->deaths++;
    parse_mail_simply(a, sent, asked, out);
    return 0;
}

int worker_deaths(const struct worker *w)
{
    return w->deaths;
}

int worker_pid(const struct worker *w)
{
    return (int)w->pid;
}

void worker_free(struct worker *w)
{
    if (!w)
        return;
    end_child(w);
    free(w);
}
