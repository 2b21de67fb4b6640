/* A sandboxed child that understands mails: no files, no network, no new processes, bounded memory and time.
 *
 * One worker serves a batch. Frames go in as {length, context JSON, length, raw mail}; back come, framed the same way
 * and in the same order, the time zones and charsets that it had to do without and what it understood
 * (understood_wire.h), bounded and validated by the parent. When there are such, the parent loads them and gives the
 * mail to a new child. A mail that kills or hangs the child costs that mail only: it gets the simple reader, and a new
 * child starts with the mails behind it. */
#ifndef PARSER_WORKER_H
#define PARSER_WORKER_H

#include "base/arena.h"
#include "base/err.h"
#include "facts/asked.h"
#include "facts/understood.h"

struct worker;

struct worker_limits {
    int seconds;   /* wall clock per mail; 0: 10 */
    size_t memory; /* address space; 0: 1 GB */
};

/* So many mails may be under way at once: the child goes on while the parent does its part. */
#define WORKER_AHEAD 32

/* Starts the child. It inherits no open file but its end of a socket. -1 (ERR_RETRY) when the system refuses. */
int worker_new(const struct worker_limits *limits, struct worker **out, struct err *e);

/* Understands one mail, while no other is under way. Always fills *out unless the system itself fails (-1, ERR_RETRY).
 * out->is_simple says that the child died of it; out->error that even the simple reader found nothing. `asked` may be
 * NULL. */
int worker_parse(struct worker *w, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                 struct err *e);

/* The same in two steps, for a batch: asks about one more mail, unless worker_is_full(); `raw` and `asked` stay where
 * they are until it is answered. */
void worker_ask(struct worker *w, struct str raw, const struct asked *asked);
bool worker_is_full(const struct worker *w);

/* How many mails are asked about and not answered. */
size_t worker_under_way(const struct worker *w);

/* The answer to the one of them that was asked about first; as worker_parse(). */
int worker_answer(struct worker *w, struct arena *a, struct understood *out, struct err *e);

void worker_free(struct worker *w);

#endif
