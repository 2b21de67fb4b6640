/* A Mustache engine (the core modules of the Mustache specification 1.4: interpolation, sections, inverted sections,
 * comments, delimiters, partials). It knows nothing of letters: what is looked up, and how a value is written, is its
 * host's. A tag is never expanded twice: values are written as they are and not looked at again. */
#ifndef TEMPLATES_MUSTACHE_H
#define TEMPLATES_MUSTACHE_H

#include "base/buf.h"
#include "base/err.h"

struct mustache; /* a compiled template */

/* How a section takes a value: left out; shown once with the value as its context; shown once per element. */
enum mustache_shape { MUSTACHE_FALSE, MUSTACHE_TRUE, MUSTACHE_LIST };

/* How the engine sees the data. A node is whatever the host says; NULL is "there is none". `data` is handed through. */
struct mustache_host {
    void *data;
    /* The member of a node, NULL when it has none of that name or is nothing that has members. */
    const void *(*member)(void *data, const void *node, struct str name);
    enum mustache_shape (*shape)(void *data, const void *node);
    /* Element i of a list from 0, NULL behind the last. */
    const void *(*element)(void *data, const void *node, size_t i);
    /* Appends a value's text. -1 with *e set ends the rendering. */
    int (*put)(void *data, const void *node, struct buf *out, struct err *e);
    /* The partial of that name, NULL for none (which is empty, as the specification says). NULL function: no partials.
     */
    const struct mustache *(*partial)(void *data, struct str name);
    bool escape; /* {{x}} escapes & < > " for HTML; {{{x}}} and {{&x}} never do */
};

/* Compiles; views of `source` are kept, so it must live as long as the result. ERR_DATA with *line (from 1, may be
 * NULL) and a text that says what is wrong and what to write. */
int mustache_compile(struct arena *a, struct str source, struct mustache **out, int *line, struct err *e);

/* Renders with `root` as the outermost context (NULL for none), appending to `out`. ERR_DATA when the output passes
 * the buffer's maximum or partials include each other for ever. */
int mustache_render(const struct mustache *m, const struct mustache_host *host, const void *root, struct buf *out,
                    struct err *e);

/* Appends `s` with & < > and " as HTML entities. */
void mustache_escape(struct buf *out, struct str s);

/* What a template is made of, in order, for whoever checks one. TEXT holds at most one line with its line end. */
enum mustache_part {
    MUSTACHE_TEXT,
    MUSTACHE_INDENT,   /* nothing of its own: where a line starts, a partial's lines are indented here */
    MUSTACHE_VALUE,    /* {{name}} */
    MUSTACHE_RAW,      /* {{{name}}} or {{&name}} */
    MUSTACHE_SECTION,  /* {{#name}} */
    MUSTACHE_INVERTED, /* {{^name}} */
    MUSTACHE_END,      /* {{/name}} */
    MUSTACHE_PARTIAL   /* {{>name}} */
};

struct mustache_token {
    enum mustache_part part;
    struct str text;   /* TEXT: itself; tags: the name */
    struct str indent; /* PARTIAL: the white space before one that stands alone on its line */
    size_t end;        /* SECTION, INVERTED: index of its END */
    int line;          /* of the source, from 1 */
};

/* The tokens; *count of them. They live as long as the template. */
const struct mustache_token *mustache_tokens(const struct mustache *m, size_t *count);

#endif
