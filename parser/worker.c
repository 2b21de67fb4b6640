#include "parser/worker.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/json.h"
#include "calendar/zone.h"
#include "parser/charset.h"
#include "parser/parse.h"
#include "parser/sandbox.h"
#include "parser/understood_json.h"
#include "parser/understood_wire.h"
#include "parser/worker_priv.h"

#define SECONDS_DEFAULT 10
#define MEMORY_DEFAULT  ((size_t)1 << 30)
/* A child gets no more mails when it is so old: its limit of 600 s of processor time (sandbox.c) must not be a mail's
 * fault, and 32 mails of 10 s each may be under way then. */
#define AGE_MAX_MS INT64_C(240000)
/* A zone or a charset is found behind another at most a few times: a context, a calendar, what its words say. */
#define LACKED_ROUNDS 8
/* Bytes of mails under way, so that they fit into a socket; a larger mail goes alone. */
#define AHEAD_BYTES ((size_t)96 << 10)
#define READ_SIZE   ((size_t)64 << 10)

struct question {
    struct str raw; /* the caller's */
    const struct asked *asked;
    struct buf context; /* `asked` as JSON */
    unsigned char lengths[WORKER_HEAD];
};

struct worker {
    struct worker_limits limits;
    worker_job *job;
    pid_t pid;   /* 0: none runs */
    int socket;  /* our end */
    int64_t old; /* when this child is too old */
    int deaths;
    struct question ring[WORKER_AHEAD]; /* under way, the oldest at `first` */
    size_t first, count, bytes;
    size_t sent, sent_bytes; /* the child has `sent` of them, and so many bytes of the next */
    struct buf in;           /* from the child; answers up to `in_from` are taken */
    size_t in_from;
};

static struct question *question_at(struct worker *w, size_t i)
{
    return &w->ring[(w->first + i) % WORKER_AHEAD];
}

static void forget_exchange(struct worker *w)
{
    w->sent = w->sent_bytes = w->in_from = 0;
    buf_reset(&w->in);
}

static void end_child(struct worker *w)
{
    if (w->pid == 0)
        return;
    close(w->socket);
    kill(w->pid, SIGKILL);
    while (waitpid(w->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    w->pid = 0;
    forget_exchange(w);
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
        worker_child_run(ends[1], w->limits.memory ? w->limits.memory : MEMORY_DEFAULT, w->job);
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return err_set(e, ERR_RETRY, "no process for the worker (%s): it is tried again at the next tick",
                       strerror(errno));
    }
    w->pid = pid;
    w->socket = ends[0];
    w->old = clock_monotonic_ms() + AGE_MAX_MS;
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

static size_t question_parts(struct question *q, struct iovec *parts)
{
    /* sendmsg reads only, whatever its type says */
    parts[0] = (struct iovec){q->lengths, sizeof q->lengths};
    parts[1] = (struct iovec){q->context.s, q->context.n};
    parts[2] = (struct iovec){(void *)(uintptr_t)q->raw.s, q->raw.n};
    return 3;
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

static void note_sent(struct worker *w, size_t n)
{
    for (w->sent_bytes += n; w->sent < w->count; w->sent++) {
        const struct question *q = question_at(w, w->sent);
        size_t size = sizeof q->lengths + q->context.n + q->raw.n;
        if (w->sent_bytes < size)
            return;
        w->sent_bytes -= size;
    }
}

/* As much of what is not sent as the socket takes now. That the child is gone is seen when all its answers are read. */
static void send_more(struct worker *w)
{
    while (w->sent < w->count) {
        struct iovec parts[3 * WORKER_AHEAD];
        size_t n = 0;
        for (size_t i = w->sent; i < w->count; i++)
            n += question_parts(question_at(w, i), parts + n);
        skip_sent(parts, n, w->sent_bytes);
        struct msghdr message = {.msg_iov = parts, .msg_iovlen = n};
        ssize_t r = sendmsg(w->socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (r < 0 && errno == EINTR)
            continue;
        if (r < 0)
            return;
        note_sent(w, (size_t)r);
    }
}

/* Sends and receives until something came. False when the child is gone or the deadline over. */
static bool exchange(struct worker *w, int64_t deadline)
{
    memmove(w->in.s, w->in.s + w->in_from, w->in.n - w->in_from);
    buf_truncate(&w->in, w->in.n - w->in_from);
    w->in_from = 0;
    for (;;) {
        /* an old child has no more to do than it has */
        bool may_send = w->sent == 0 || w->sent_bytes || clock_monotonic_ms() < w->old;
        if (may_send)
            send_more(w);
        short events = may_send && w->sent < w->count ? POLLIN | POLLOUT : POLLIN;
        if (!wait_for(w, events, deadline))
            return false;
        char *room = buf_room(&w->in, READ_SIZE);
        ssize_t r = room ? recv(w->socket, room, READ_SIZE, MSG_DONTWAIT) : 0;
        if (r > 0) {
            buf_wrote(&w->in, (size_t)r);
            return true;
        }
        if (r == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
    }
}

/* The next answer of those that came: 1, 0 when it isn't here whole, -1 when it is none. Nothing may come behind the
 * answer to all that was asked. */
static int next_answer(struct worker *w, struct str *lacked, struct str *answer)
{
    struct str in = str_slice(buf_str(&w->in), w->in_from, w->in.n);
    if (in.n < WORKER_HEAD)
        return 0;
    worker_get_lengths((const unsigned char *)in.s, &lacked->n, &answer->n);
    size_t all = WORKER_HEAD + lacked->n + answer->n;
    if (lacked->n > WORKER_LACKED_MAX || answer->n > WORKER_ANSWER_MAX || w->sent == 0 || (w->sent == 1 && in.n > all))
        return -1;
    if (in.n < all)
        return 0;
    lacked->s = in.s + WORKER_HEAD;
    answer->s = lacked->s + lacked->n;
    w->in_from += all;
    return 1;
}

static bool is_running(struct worker *w)
{
    if (w->pid && w->sent == 0 && waitpid(w->pid, NULL, WNOHANG) != 0) {
        close(w->socket);
        w->pid = 0;
        w->deaths++;
        forget_exchange(w);
    }
    if (w->pid && w->sent == 0 && clock_monotonic_ms() >= w->old)
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
    buf_init(&w->in, WORKER_HEAD + WORKER_LACKED_MAX + WORKER_ANSWER_MAX + READ_SIZE);
    for (size_t i = 0; i < WORKER_AHEAD; i++)
        buf_init(&w->ring[i].context, WORKER_CONTEXT_MAX);
    if (start_child(w, e) != 0) {
        worker_free(w);
        return -1;
    }
    *out = w;
    return 0;
}

int worker_new(const struct worker_limits *limits, struct worker **out, struct err *e)
{
    return worker_new_with(limits, worker_understand, out, e);
}

void worker_ask(struct worker *w, struct str raw, const struct asked *asked)
{
    struct question *q = question_at(w, w->count++);
    q->raw = str_slice(raw, 0, PARSE_MAIL_MAX);
    q->asked = asked;
    buf_reset(&q->context);
    if (asked) {
        struct json_t *json = asked_to_json(asked);
        js_write(json, &q->context);
        js_free(json);
        if (q->context.overflow)
            buf_reset(&q->context);
    }
    worker_put_lengths(q->lengths, q->context.n, q->raw.n);
    w->bytes += q->context.n + q->raw.n;
}

bool worker_is_full(const struct worker *w)
{
    return w->count == WORKER_AHEAD || w->bytes > AHEAD_BYTES;
}

size_t worker_under_way(const struct worker *w)
{
    return w->count;
}

/* What the child makes of the oldest mail: its answer and what it lacked. False when it died, hung or lied.
 */
static bool ask_child(struct worker *w, struct arena *a, struct str *lacked, struct understood *out)
{
    struct str answer;
    struct err why = ERR_INIT;
    int64_t deadline = clock_monotonic_ms() + 1000 * (int64_t)(w->limits.seconds ? w->limits.seconds : SECONDS_DEFAULT);
    int r;
    while ((r = next_answer(w, lacked, &answer)) == 0)
        if (!exchange(w, deadline))
            return false;
    return r > 0 && understood_unpack(a, answer, out, &why) == 0;
}

static void take_oldest(struct worker *w)
{
    const struct question *q = question_at(w, 0);
    w->bytes -= q->context.n + q->raw.n;
    w->first = (w->first + 1) % WORKER_AHEAD;
    w->count--;
    w->sent -= w->sent > 0;
}

/* The zones and charsets that a child had to do without. False when there is none that a new one would have. */
static bool load_lacked(struct str names)
{
    bool zones = zone_load_missing(names), charsets = charset_load_missing(names);
    return zones || charsets;
}

int worker_answer(struct worker *w, struct arena *a, struct understood *out, struct err *e)
{
    const struct question *q = question_at(w, 0);
    struct str lacked = STR("");
    bool is_read = false;
    for (int round = 0; round < LACKED_ROUNDS && !is_read; round++) {
        if (!is_running(w) && start_child(w, e) != 0) {
            take_oldest(w);
            return -1;
        }
        if (!ask_child(w, a, &lacked, out))
            break;
        is_read = !load_lacked(lacked);
        if (!is_read)
            end_child(w); /* it can't learn them any more */
    }
    if (!is_read) {
        end_child(w);
        w->deaths++;
        parse_mail_simply(a, q->raw, q->asked, out);
    }
    take_oldest(w);
    return 0;
}

int worker_parse(struct worker *w, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                 struct err *e)
{
    worker_ask(w, raw, asked);
    return worker_answer(w, a, out, e);
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
    for (size_t i = 0; i < WORKER_AHEAD; i++)
        buf_release(&w->ring[i].context);
    buf_release(&w->in);
    free(w);
}
