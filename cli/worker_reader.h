/* Mails understood by a sandboxed worker that is started by the first of them, so that an idle tick starts none. */
#ifndef CLI_WORKER_READER_H
#define CLI_WORKER_READER_H

#include "parser/worker.h"
#include "programme/hearing.h"

struct worker_reader {
    struct worker *worker; /* NULL until the first mail */
};

struct reader worker_reader_of(struct worker_reader *w);
void worker_reader_release(struct worker_reader *w);

#endif
