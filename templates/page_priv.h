/* A letter between Markdown and mail: blocks of spans, which both parts (text/plain and text/html) are written from.
 *
 * Values reach Markdown as placeholders only: private-use signs that no template may have. cmark sees them as letters
 * of a word; the values take their places after it has parsed, so nothing in them can become markup. */
#ifndef TEMPLATES_PAGE_PRIV_H
#define TEMPLATES_PAGE_PRIV_H

#include "templates/value_priv.h"

enum span_kind {
    SPAN_TEXT,  /* ours, or plain data */
    SPAN_WORDS, /* a person's own words, one line */
    SPAN_TAP,   /* a one-tap answer: text is its label */
    SPAN_LINK,  /* a web address of the template: text and url */
    SPAN_GRID,  /* the weekly grid, the last of its block */
    SPAN_BREAK  /* the line ends here */
};

struct span {
    enum span_kind kind;
    bool is_strong, is_emphasis;
    struct str text, url, body;
    const struct value *grid;
};

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_HEADING,
    BLOCK_WORDS /* one paragraph of a person's words of several lines, quotation marks included */
};

struct block {
    enum block_kind kind;
    bool in_footer;  /* behind the template's thematic break */
    bool in_item;    /* of a bullet list */
    bool opens_item; /* the first of its item */
    struct span *spans;
    size_t count;
};

/* True for a paragraph that ends in the grid. */
bool block_is_grid(const struct block *b);

struct page {
    struct block *blocks;
    size_t count;
};

/* Values by placeholder number. */
struct placed {
    const struct value **values;
    size_t count, cap;
};

/* Appends the placeholder of a new number for `v`. */
void placeholder_put(struct arena *a, struct placed *placed, const struct value *v, struct buf *out);

/* True when there is a placeholder's sign in the text: a template must have none. */
bool placeholder_is_in(struct str s);

/* Markdown with placeholders → blocks, in the arena. `open` and `close` are the language's quotation marks.
 * ERR_SOFTWARE when the Markdown has something that letters have not (see page_check()). */
int page_parse(struct arena *a, struct str markdown, const struct placed *placed, struct str open, struct str close,
               struct page *out, struct err *e);

/* Looks at the Markdown of a template in which every tag became a placeholder (or, where it shows nothing, nothing):
 * no placeholder in an address, no raw HTML, no block quote, code, image, numbered or nested list. ERR_DATA with the
 * line of `markdown` in *line and what to write instead. */
int page_check(struct str markdown, int *line, struct err *e);

#endif
