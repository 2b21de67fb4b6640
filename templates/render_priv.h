/* A page as the two parts of a mail. */
#ifndef TEMPLATES_RENDER_PRIV_H
#define TEMPLATES_RENDER_PRIV_H

#include "templates/page_priv.h"

/* What a language says by itself: templates/letters/LANGUAGE/language.md. */
struct language {
    const char *code;       /* "en": the lang attribute */
    const char *direction;  /* "ltr" or "rtl" */
    struct str open, close; /* quotation marks */
    /* How text/plain says a one-tap answer, with {{label}} and {{body}}; and behind the footer's line. */
    const struct mustache *one_tap, *one_tap_footer;
};

/* A whole HTML document with inline styles and no colours. ERR_DATA when it passes the buffer's maximum. */
int render_html(const struct page *page, const struct language *language, struct str subject, struct buf *out,
                struct err *e);

/* Paragraphs of at most 72 columns; questions (…?), numbered items (1. …) and one-tap answers are never wrapped. No
 * line starts with '>', "--" or "From ". ERR_DATA when it passes the buffer's maximum. */
int render_text(const struct page *page, const struct language *language, struct buf *out, struct err *e);

/* A paragraph that ends in the weekly grid, as a table with a caption. */
void render_grid(const struct block *b, struct buf *out);

/* The words that a one-tap answer becomes in text/plain. */
int render_tap(const struct language *language, bool in_footer, const struct span *tap, struct buf *out, struct err *e);

#endif
