/* All templates that are loaded, by language. */
#ifndef TEMPLATES_LETTERS_PRIV_H
#define TEMPLATES_LETTERS_PRIV_H

#include "templates/letter_file_priv.h"
#include "templates/letters.h"

/* Where a template comes from: an override is tried first. */
enum origin { OVERRIDE, BUILT_IN, ORIGINS };

struct partial {
    struct str name;
    const struct letter_file *files[ORIGINS];
};

struct translation {
    const char *code; /* "en" */
    const struct letter_file *kinds[LETTER_KINDS][ORIGINS];
    const struct letter_file *own[ORIGINS]; /* language.md */
    struct partial *partials;
    size_t partials_count, partials_cap;
    struct language language;
};

struct letters {
    struct translation **translations;
    size_t count, cap;
    const char **codes; /* NULL-terminated */
    const struct translation *english;
};

/* The translation of exactly this language, NULL for none. */
struct translation *letters_translation(const struct letters *l, struct str code);

/* A translation's partial, NULL for none. */
struct partial *letters_partial(const struct translation *t, struct str name);

#endif
