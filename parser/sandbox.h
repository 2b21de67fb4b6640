/* A process that may only compute: no files, no network, no processes, bounded memory. For Linux, by rlimits and a
 * seccomp filter. */
#ifndef PARSER_SANDBOX_H
#define PARSER_SANDBOX_H

#include <stddef.h>

#include "base/err.h"

/* Closes every descriptor but `in` and `out`, which become 0 and 1. */
void sandbox_close_files(int in, int out);

/* To be called in a fresh child after all it needs from files is loaded (sandbox_prime() in its parent). From then on
 * it can read 0, write 1, ask for memory up to `memory` bytes of address space, and exit. Opening a file fails with
 * EACCES, since libraries try it and can do without; a socket, a new process or program, a signal to others end it.
 * -1 when the system refuses. Under AddressSanitizer, which reserves terabytes, the address space isn't limited. */
int sandbox_enter(size_t memory, struct err *e);

/* Loads what libraries would open lazily and nearly every mail needs, once for all children: GMime's tables, a
 * charset's converter, the first time zones. Cheap when called again. */
int sandbox_prime(struct err *e);

#endif
