/* What an element of a mail client's HTML means for cutting. */
#ifndef PARSER_HTML_PRIV_H
#define PARSER_HTML_PRIV_H

#include <gumbo.h>

#include "parser/lines.h"

struct html_effect {
    unsigned marks; /* enum line_mark; MARK_HISTORY_FROM holds from here on, the others inside */
    bool quotes;    /* one level of quoting deeper inside */
};

struct html_effect html_effect_of(const GumboElement *element);

/* Whether an element's own style shows nothing of it: display none, no size, no opacity, far outside, or ink of the
 * ground's colour. *ground: the colour behind it ("white" for the page), which becomes the element's own. */
bool html_hides(struct arena *a, const GumboElement *element, struct str *ground);

/* A paragraph has blank lines around it unless its own style, Outlook's MsoNormal or the style sheet (is_tight) takes
 * its margin away. */
bool html_has_margin(const GumboElement *paragraph, bool is_tight);

/* A <style>, or a <head> that holds one, says "p {margin-bottom:0}" (Outlook on the web, Naver). */
bool html_sheet_is_tight(const GumboElement *e);

/* The value of an attribute, empty when absent. */
struct str html_attribute(const GumboElement *element, const char *name);

#endif
