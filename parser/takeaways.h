/* Takeaways and useful things: lists, lines or prose → items. */
#ifndef PARSER_TAKEAWAYS_H
#define PARSER_TAKEAWAYS_H

#include "parser/reading.h"

/* What kind of answer it was, besides the items added to r->u. */
enum told {
    TOLD_UNKNOWN, /* words, but no item in them */
    TOLD_LIST,    /* bullets, labels, or one line each */
    TOLD_PROSE,
    TOLD_NOTHING, /* "nothing this time", or pleasantries only */
};

enum told takeaways_read(struct reading *r);
enum told useful_things_read(struct reading *r);

/* All words not used by somebody else are pleasantries. */
bool takeaways_is_pleasant(struct reading *r);

/* ... or that there is nothing to say, or not yet. */
bool takeaways_says_nothing(struct reading *r);

#endif
