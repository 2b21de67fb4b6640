#include "parser/worker.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/json.h"
#include "calendar/zone.h"
#include "parser/parse.h"
#include "parser/sandbox.h"
#include "parser/understood_json.h"
#include "parser/worker_priv.h"

/* A message is the lengths of its two parts, least byte first, and the parts. */
#define LENGTH_SIZE     4
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
    int socket;      /* our end */
    int64_t busy_ms; /* of this child */
    int deaths;
};

/* ---- the child ---- */

/* What one read brought beyond what was asked for: a small message costs one system call. */
struct ahead {
    char bytes[64 << 10];
    size_t from, to;
};

static void put_length(unsigned char *out, size_t n)
{
    for (int i = 0; i < LENGTH_SIZE; i++)
        out[i] = (unsigned char)(n >> (8 * i) & 0xff);
}

static size_t get_length(const unsigned char *in)
{
    size_t n = 0;
    for (int i = LENGTH_SIZE; i-- > 0;)
        n = n << 8 | in[i];
    return n;
}

/* The next bytes of a message, from what was read ahead and then from the socket. */
static bool read_whole(struct ahead *ahead, void *p, size_t n)
{
    for (char *to = p; n;) {
        size_t there = ahead->to - ahead->from, take = there < n ? there : n;
        memcpy(to, ahead->bytes + ahead->from, take);
        ahead->from += take;
        to += take;
        n -= take;
        if (n == 0)
            break;
        bool is_large = n > sizeof ahead->bytes;
        ssize_t r = read(0, is_large ? to : ahead->bytes, is_large ? n : sizeof ahead->bytes);
        if (r < 0 && errno == EINTR)
            continue;
        if (r <= 0)
            return false;
        if (is_large) {
            to += r;
            n -= (size_t)r;
        } else {
            ahead->from = 0;
            ahead->to = (size_t)r;
        }
    }
    return true;
}

static bool read_question(struct ahead *ahead, struct arena *a, struct str *context, struct str *raw)
{
    unsigned char lengths[2 * LENGTH_SIZE];
    if (!read_whole(ahead, lengths, sizeof lengths))
        return false;
    size_t first = get_length(lengths), second = get_length(lengths + LENGTH_SIZE);
    if (first > WORKER_CONTEXT_MAX || second > PARSE_MAIL_MAX)
        return false;
    char *p = arena_alloc(a, first + second + 1);
    *context = (struct str){p, first};
    *raw = (struct str){p + first, second};
    return read_whole(ahead, p, first + second);
}

static bool write_answer(const struct buf *message)
{
    for (size_t at = 0; at < message->n;) {
        ssize_t r = write(1, message->s + at, message->n - at);
        if (r < 0 && errno == EINTR)
            continue;
        if (r <= 0)
            return false;
        at += (size_t)r;
    }
    return true;
}

static _Noreturn void serve(const struct worker *w)
{
    static struct ahead ahead; /* of the one worker that this process is */
    struct arena a;
    struct buf zones, answer, message;
    arena_init(&a, 0);
    buf_init(&zones, WORKER_ZONES_MAX);
    buf_init(&answer, WORKER_ANSWER_MAX);
    buf_init(&message, WORKER_ZONES_MAX + WORKER_ANSWER_MAX + 2 * LENGTH_SIZE);
    for (;;) {
        struct str context, raw;
        unsigned char lengths[2 * LENGTH_SIZE];
        if (!read_question(&ahead, &a, &context, &raw))
            _exit(0); /* the parent is done */
        w->job(&a, context, raw, &answer);
        zone_take_missing(&zones);
        put_length(lengths, zones.n);
        put_length(lengths + LENGTH_SIZE, answer.n);
        buf_add(&message, (const char *)lengths, sizeof lengths);
        buf_add_str(&message, buf_str(&zones));
        buf_add_str(&message, buf_str(&answer));
        if (!write_answer(&message))
            _exit(0);
        buf_reset(&zones);
        buf_reset(&answer);
        buf_reset(&message);
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

static _Noreturn void run_child(const struct worker *w, int socket)
{
    struct err e = ERR_INIT;
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sandbox_close_files(socket, socket);
    if (sandbox_enter(w->limits.memory ? w->limits.memory : MEMORY_DEFAULT, &e) != 0)
        _exit(78);
    serve(w);
}

/* ---- the parent ---- */

static void end_child(struct worker *w)
{
    if (w->pid == 0)
        return;
    close(w->socket);
    kill(w->pid, SIGKILL);
    while (waitpid(w->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    w->pid = 0;
}

static int start_child(struct worker *w, struct err *e)
{
    int ends[2];
    if (sandbox_prime(e) != 0)
        return -1;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return err_set(e, ERR_RETRY, "no socket for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    pid_t pid = fork();
    if (pid == 0)
        run_child(w, ends[1]);
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return err_set(e, ERR_RETRY, "no process for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    }
    w->pid = pid;
    w->socket = ends[0];
    w->busy_ms = 0;
    return 0;
}

/* Waits until the socket is ready or the deadline is over. */
static bool wait_for(struct worker *w, short events, int64_t deadline)
{
    for (;;) {
        int64_t left = deadline - clock_monotonic_ms();
        struct pollfd p = {w->socket, events, 0};
        if (left <= 0)
            return false;
        int r = poll(&p, 1, left > 1000000 ? 1000000 : (int)left);
        if (r > 0)
            return true;
        if (r < 0 && errno != EINTR)
            return false;
    }
}

/* Takes n sent bytes off the front of the parts. */
static void skip_sent(struct iovec *parts, size_t count, size_t n)
{
    for (size_t i = 0; i < count; i++) {
        size_t sent = parts[i].iov_len < n ? parts[i].iov_len : n;
        parts[i].iov_base = (char *)parts[i].iov_base + sent;
        parts[i].iov_len -= sent;
        n -= sent;
    }
}

/* A child that is gone is an error, no SIGPIPE. */
static bool send_question(struct worker *w, struct str context, struct str raw, int64_t deadline)
{
    unsigned char lengths[2 * LENGTH_SIZE];
    put_length(lengths, context.n);
    put_length(lengths + LENGTH_SIZE, raw.n);
    /* sendmsg reads only, whatever its type says */
    struct iovec parts[] = {
        {lengths, sizeof lengths}, {(void *)(uintptr_t)context.s, context.n}, {(void *)(uintptr_t)raw.s, raw.n}};
    const size_t count = sizeof parts / sizeof *parts;
    for (size_t left = sizeof lengths + context.n + raw.n; left;) {
        struct msghdr message = {.msg_iov = parts, .msg_iovlen = count};
        ssize_t r = sendmsg(w->socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (r > 0) {
            left -= (size_t)r;
            skip_sent(parts, count, (size_t)r);
        } else if (r == 0 || (errno != EINTR && (errno != EAGAIN || !wait_for(w, POLLOUT, deadline)))) {
            return false;
        }
    }
    return true;
}

/* At least n bytes of the answer into p, which has room for `room`; how many came, 0 when they did not. */
static size_t receive_bytes(struct worker *w, char *p, size_t n, size_t room, int64_t deadline)
{
    size_t got = 0;
    while (got < n) {
        if (!wait_for(w, POLLIN, deadline))
            return 0;
        ssize_t r = recv(w->socket, p + got, room - got, MSG_DONTWAIT);
        if (r > 0)
            got += (size_t)r;
        else if (r == 0 || (errno != EINTR && errno != EAGAIN))
            return 0;
    }
    return got;
}

/* Both parts of the answer. Nothing may come behind it: nothing else was asked. */
static bool receive_answer(struct worker *w, struct arena *a, int64_t deadline, struct str *zones, struct str *answer)
{
    char first[8 << 10];
    const size_t head = 2 * LENGTH_SIZE;
    size_t got = receive_bytes(w, first, head, sizeof first, deadline);
    if (got == 0)
        return false;
    zones->n = get_length((const unsigned char *)first);
    answer->n = get_length((const unsigned char *)first + LENGTH_SIZE);
    size_t all = zones->n + answer->n, here = got - head;
    if (zones->n > WORKER_ZONES_MAX || answer->n > WORKER_ANSWER_MAX || here > all)
        return false;
    char *p = arena_alloc(a, all + 1);
    memcpy(p, first + head, here);
    if (here < all && receive_bytes(w, p + here, all - here, all - here, deadline) == 0)
        return false;
    zones->s = p;
    answer->s = p + zones->n;
    return true;
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
        close(w->socket);
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
    bool understood = send_question(w, context, raw, deadline) && receive_answer(w, a, deadline, zones, &answer) &&
                      understood_from_json(a, answer, out, &why) == 0;
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
