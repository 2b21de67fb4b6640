/* Runs another program without a shell: for passwords, tokens and sendmail. */
#ifndef MAILER_PROCESS_H
#define MAILER_PROCESS_H

#include "base/buf.h"
#include "base/err.h"

/* The argument list of a COMMAND option: split at spaces, ended by NULL. Argument 0 is NULL for an empty command. */
const char **process_split(struct arena *a, const char *command, size_t *count);

/* How a program ended. 128 + its number for a signal, as shells say it. */
struct process_end {
    int code;
    bool timed_out; /* it was killed because it took longer than allowed */
};

/* Runs argv[0], looked up in PATH, with `input` on its standard input; its standard output goes to `out`, or nowhere
 * when that is NULL; its standard error is ours. Killed, with what it started, after `seconds` (real time) or when
 * `out` overflows. -1 with ERR_CONFIG when it can't be started, ERR_RETRY when the system has no room for it. */
int process_run(const char *const *argv, struct str input, struct buf *out, int seconds, struct process_end *end,
                struct err *e);

#endif
