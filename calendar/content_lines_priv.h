/* A foreign calendar as content lines (RFC 5545 3.1), unfolded, whatever its writer did to line ends and folds. */
#ifndef CALENDAR_CONTENT_LINES_PRIV_H
#define CALENDAR_CONTENT_LINES_PRIV_H

#include "base/arena.h"

#define CONTENT_LINE_MAX ((size_t)16 << 10) /* octets of an unfolded line; what is longer is cut */

struct content_line {
    struct str name;  /* upper case */
    struct str text;  /* the whole line, name first, valid UTF-8 */
    struct str value; /* behind the first colon outside quotes, trimmed */
};

struct content_lines {
    struct arena *arena;
    struct str rest;
    size_t indent; /* blanks before each line of a calendar that somebody indented */
};

void content_lines_init(struct content_lines *l, struct arena *a, struct str ics);

/* False at the end. Lines that are none (no known name) continue the line before them, as in comments with real line
 * breaks and in lines wrapped without a blank. */
bool content_lines_next(struct content_lines *l, struct content_line *out);

#endif
