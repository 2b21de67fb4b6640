/* What cutting leaves: the writer's own words, and for each piece the quoted lines that it stands under. */
#ifndef PARSER_OWN_WORDS_H
#define PARSER_OWN_WORDS_H

#include "base/arena.h"
#include "facts/asked.h"

/* One piece of own words. In an inline answer every piece has the quoted (or subtracted) lines directly before it; a
 * top or bottom answer is one segment with an empty `above`. */
struct segment {
    struct str text;  /* own words, LF, trimmed: a view of own_words.text, so that what spans two has what is between */
    size_t indent;    /* columns of white space that trimming took off its first line */
    struct str above; /* the quoted lines since the previous segment, marks taken off, LF; empty when none */
};

struct own_words {
    struct str text; /* all segments joined by a blank line: the `reply` of the contract */
    struct segment *segments;
    size_t count;
    bool is_certain;  /* false: own words and quote could not be told apart surely: no command is taken */
    bool has_history; /* earlier mail stood beside them */
};

#endif
