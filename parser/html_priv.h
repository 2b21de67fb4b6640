/* What an element of a mail client's HTML means for cutting. */
#ifndef PARSER_HTML_PRIV_H
#define PARSER_HTML_PRIV_H

#include <gumbo.h>

#include "parser/lines.h"

struct html_effect {
    unsigned marks; /* enum line_mark; MARK_HISTORY_FROM holds from here on, the others inside */
    bool quotes;    /* one level of quoting deeper inside */
    bool is_hidden; /* not shown: left out */
};

struct html_effect html_effect_of(const GumboElement *element);

/* The value of an attribute, empty when absent. */
struct str html_attribute(const GumboElement *element, const char *name);

#endif
