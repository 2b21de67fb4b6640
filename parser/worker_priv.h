/* The worker with another job than understanding mails: for tests that try to escape. */
#ifndef PARSER_WORKER_PRIV_H
#define PARSER_WORKER_PRIV_H

#include "base/buf.h"
#include "parser/worker.h"

/* What the child does with one frame: `context` is asked as JSON or empty, the answer one JSON text. */
typedef void worker_job(struct arena *a, struct str context, struct str raw, struct buf *answer);

int worker_new_with(const struct worker_limits *limits, worker_job *job, struct worker **out, struct err *e);

/* Frames: a length of four bytes, least first, then so many bytes. */
#define WORKER_CONTEXT_MAX ((size_t)4 << 20)
#define WORKER_ZONES_MAX   ((size_t)4 << 10)
#define WORKER_ANSWER_MAX  ((size_t)16 << 20)

/* How often a child died or was killed since worker_new. */
int worker_deaths(const struct worker *w);

/* The process id of the child that runs, 0 for none. */
int worker_pid(const struct worker *w);

#endif
