/* What a stranger's bytes must pass before a MIME library sees them: sizes, depth, NULs. Nothing is refused here; what
 * is too much is cut off, and what hearing refuses is named.
 *
 * Linear in the size of the mail, by pointer arithmetic only. */
#ifndef PARSER_GATE_H
#define PARSER_GATE_H

#include "base/arena.h"

/* One top-level field: its name as written, its value unfolded (the line breaks gone, the white space kept), trimmed,
 * at most PARSE_HEADER_MAX bytes, without NUL; still encoded (RFC 2047). */
struct header {
    struct str name, value;
};

struct gate {
    struct header *headers; /* in the mail's order; the first GATE_HEADERS_MAX */
    size_t count;
    struct str clean;  /* the mail as a MIME library may see it: only its MIME fields, LF line ends */
    struct str body;   /* what follows the header in `clean` */
    struct str reason; /* "two From headers", "no From header", "NUL in a header"; empty when fine */
};

#define GATE_HEADERS_MAX 1000
#define GATE_DEPTH_MAX   60   /* multiparts and messages in messages, counted without looking at their nesting */
#define GATE_PARTS_MAX   2000 /* lines that may begin a part */

void gate_open(struct arena *a, struct str raw, struct gate *out);

/* The first field of this name (any case), or the i-th; empty when there is none. */
struct str gate_header(const struct gate *g, const char *name);
struct str gate_header_at(const struct gate *g, const char *name, size_t i);
size_t gate_count(const struct gate *g, const char *name);

/* Of From, Date and body: what stays the same when one mail arrives twice, and differs when a stranger takes its id.
 * The parent's to compute: a child that was taken over can't pass one mail off as another. */
struct str gate_content_hash(struct arena *a, struct str raw);

#endif
