/* Bytes under a charset label → UTF-8. Labels lie: what is valid UTF-8 beyond ASCII is UTF-8 whatever the label says,
 * Latin-1 is read as windows-1252 as browsers do, and bytes that don't fit their label are read as windows-1252. */
#ifndef PARSER_CHARSET_H
#define PARSER_CHARSET_H

#include "base/arena.h"

/* At most `max` bytes of input are looked at. Never fails; the result is valid UTF-8 without NUL. `label` may be empty.
 */
struct str charset_to_utf8(struct arena *a, struct str bytes, struct str label, size_t max);

/* Opens every converter once and keeps it open, so that none is loaded from a file later (parser/sandbox.h). */
void charset_prime(void);

#endif
