/* Bytes under a charset label → UTF-8. Labels lie: what is valid UTF-8 beyond ASCII is UTF-8 whatever the label says,
 * Latin-1 is read as windows-1252 as browsers do, and bytes that don't fit their label are read as windows-1252. */
#ifndef PARSER_CHARSET_H
#define PARSER_CHARSET_H

#include "base/arena.h"
#include "base/buf.h"

/* At most `max` bytes of input are looked at. Never fails; the result is valid UTF-8 without NUL. `label` may be empty.
 */
struct str charset_to_utf8(struct arena *a, struct str bytes, struct str label, size_t max);

/* A header's value whose encoded words (RFC 2047) are labelled by the names that iconv has for what is meant. */
struct str charset_header(struct arena *a, struct str value);

/* For a process that may open no files. All converters would take 2.4 ms, so only the usual one is loaded before. */
void charset_prime(void);

/* The converters that such a process lacked, by name, one a line: what it made of their texts is no use. Forgets them.
 * The process that started it loads them and starts another; true when there is one among them that was not loaded
 * before and can be. */
void charset_take_missing(struct buf *out);
bool charset_load_missing(struct str names);

#endif
