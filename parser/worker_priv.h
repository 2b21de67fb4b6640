/* What the two ends of a worker agree on; and the worker with another job than understanding mails, for tests that try
 * to escape. */
#ifndef PARSER_WORKER_PRIV_H
#define PARSER_WORKER_PRIV_H

#include "base/buf.h"
#include "parser/worker.h"

/* What the child does with one frame: `context` is asked as JSON or empty, the answer as
 * understood_pack() writes it. */
typedef void worker_job(struct arena *a, struct str context, struct str raw, struct buf *answer);

int worker_new_with(const struct worker_limits *limits, worker_job *job, struct worker **out, struct err *e);

/* The job of worker_new(): parse_mail(). */
worker_job worker_understand;

/* Frames have two parts behind their lengths, of four bytes each, least first. */
#define WORKER_HEAD        8
#define WORKER_CONTEXT_MAX ((size_t)4 << 20)
#define WORKER_LACKED_MAX  ((size_t)4 << 10)
#define WORKER_ANSWER_MAX  ((size_t)16 << 20)

static inline void worker_put_lengths(unsigned char out[WORKER_HEAD], size_t first, size_t second)
{
    for (int i = 0; i < 4; i++) {
        out[i] = (unsigned char)(first >> (8 * i) & 0xff);
        out[4 + i] = (unsigned char)(second >> (8 * i) & 0xff);
    }
}

static inline void worker_get_lengths(const unsigned char in[WORKER_HEAD], size_t *first, size_t *second)
{
    *first = *second = 0;
    for (int i = 4; i-- > 0;) {
        *first = *first << 8 | in[i];
        *second = *second << 8 | in[4 + i];
    }
}

/* The whole life of the child, in its sandbox with its end of the socket. */
_Noreturn void worker_child_run(int socket, size_t memory, worker_job *job);

/* How often a child died or was killed since worker_new. */
int worker_deaths(const struct worker *w);

/* The process id of the child that runs, 0 for none. */
int worker_pid(const struct worker *w);

#endif
