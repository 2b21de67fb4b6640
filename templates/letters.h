/* The letters: Markdown with {{mustache}}, compiled in from templates/letters/LANGUAGE/KIND.md and overridable file by
 * file from a folder. One source gives subject, text/plain and text/html. Words can't inject: mustache is expanded
 * once with opaque placeholders, cmark parses the result, people's words become TEXT nodes of that tree. */
#ifndef TEMPLATES_LETTERS_H
#define TEMPLATES_LETTERS_H

#include "base/err.h"
#include "facts/letter.h"
#include "templates/value.h"

struct letters;

struct rendered {
    struct str subject; /* one line, no controls, at most 200 characters */
    struct str text;    /* UTF-8, LF, wrapped at 72 columns but for questions, items and links */
    struct str html;    /* a whole document, LF */
};

/* Loads every template: the built-in ones, and FOLDER's over them (NULL for none). A broken override (a name that the
 * letter does not have, a placeholder in a URL or raw HTML, {{{ }}}, bad mustache) is reported through `complain` with
 * file:line and what to do, and the built-in one is used. Only a broken built-in template fails. */
int letters_load(struct arena *a, const char *folder, void (*complain)(void *data, const char *text), void *data,
                 struct letters **out, struct err *e);

/* Renders a letter in a language ("en" when there is no such translation). Facts that the letter's list of names has
 * and `facts` lacks are empty. ERR_SOFTWARE when the template asks for something of the wrong shape. */
int letters_render(const struct letters *l, struct arena *a, enum letter_kind kind, const char *language,
                   const struct value *facts, struct rendered *out, struct err *e);

/* True when there is a template for this kind. */
bool letters_has(const struct letters *l, enum letter_kind kind);

/* The languages that have templates of their own, NULL-terminated ("en", …). */
const char *const *letters_languages(const struct letters *l);

#endif
