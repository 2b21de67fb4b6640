/* The child of a worker: reads frames, answers each at once, until its parent is done. */
#include "parser/worker_priv.h"

#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "calendar/zone.h"
#include "parser/charset.h"
#include "parser/parse.h"
#include "parser/sandbox.h"
#include "parser/understood_json.h"
#include "parser/understood_wire.h"

/* What one read brought beyond what was asked for: small messages cost less than one system call each. */
struct ahead {
    char bytes[64 << 10];
    size_t from, to;
};

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
    unsigned char lengths[WORKER_HEAD];
    if (!read_whole(ahead, lengths, sizeof lengths))
        return false;
    size_t first, second;
    worker_get_lengths(lengths, &first, &second);
    if (first > WORKER_CONTEXT_MAX || second > PARSE_MAIL_MAX)
        return false;
    char *p = arena_bytes(a, first + second);
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

static _Noreturn void serve(worker_job *job)
{
    static struct ahead ahead; /* of the one worker that this process is */
    struct arena a;
    struct buf lacked, answer, message;
    arena_init(&a, 0);
    buf_init(&lacked, WORKER_LACKED_MAX);
    buf_init(&answer, WORKER_ANSWER_MAX);
    buf_init(&message, WORKER_HEAD + WORKER_LACKED_MAX + WORKER_ANSWER_MAX);
    for (;;) {
        struct str context, raw;
        unsigned char lengths[WORKER_HEAD];
        if (!read_question(&ahead, &a, &context, &raw))
            _exit(0); /* the parent is done */
        job(&a, context, raw, &answer);
        zone_take_missing(&lacked);
        charset_take_missing(&lacked);
        worker_put_lengths(lengths, lacked.n, answer.n);
        buf_add(&message, lengths, sizeof lengths);
        buf_add_str(&message, buf_str(&lacked));
        buf_add_str(&message, buf_str(&answer));
        if (!write_answer(&message))
            _exit(0);
        buf_reset(&lacked);
        buf_reset(&answer);
        buf_reset(&message);
        arena_reset(&a);
    }
}

void worker_understand(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    struct asked asked;
    struct understood u;
    struct err e = ERR_INIT;
    bool has_context = context.n && asked_from_json(a, context, &asked, &e) == 0;
    parse_mail(a, raw, has_context ? &asked : NULL, &u);
    understood_pack(a, &u, answer);
}

void worker_child_run(int socket, size_t memory, worker_job *job)
{
    struct err e = ERR_INIT;
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sandbox_close_files(socket, socket);
    if (sandbox_enter(memory, &e) != 0)
        _exit(78);
    serve(job);
}
