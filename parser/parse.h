/* The bytes of a mail, and what was asked → what its writer meant. Pure: no files, no database, no clock.
 *
 * This runs GMime and gumbo over a stranger's bytes: outside tests only a worker (worker.h) calls it. */
#ifndef PARSER_PARSE_H
#define PARSER_PARSE_H

#include "base/arena.h"
#include "base/err.h"
#include "facts/asked.h"
#include "facts/understood.h"

/* Limits before anything is parsed; what is above is cut off or said in `gate`. */
#define PARSE_MAIL_MAX   ((size_t)25 << 20) /* stored */
#define PARSE_TEXT_MAX   ((size_t)1 << 20)  /* understood: bytes of text looked at */
#define PARSE_HEADER_MAX ((size_t)64 << 10) /* one header field */

/* Always fills *out, with `error` set when the mail can't be read. `asked` may be NULL. */
void parse_mail(struct arena *a, struct str raw, const struct asked *asked, struct understood *out);

/* Headers and the first text only, by means that no library can die of (ours): for a mail that killed the worker. */
void parse_mail_simply(struct arena *a, struct str raw, const struct asked *asked, struct understood *out);

#endif
