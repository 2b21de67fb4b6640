/* One file of templates/letters/LANGUAGE/, read and checked: KIND.md is a letter, language.md what the language says by
 * itself, every other NAME.md a partial. A letter's file:
 *
 *     Subject: What did you take from {{others}}?
 *     Names: others meeting_day
 *      met_link
 *
 *     Markdown with {{mustache}}, up to a line *** and the footer behind it
 *
 * "Names" lists what the letter may ask for; it stands in the built-in English file only and binds the others. */
#ifndef TEMPLATES_LETTER_FILE_PRIV_H
#define TEMPLATES_LETTER_FILE_PRIV_H

#include "templates/render_priv.h"

struct letter_field {
    struct str value;
    int line;
};

enum letter_header {
    HEADER_SUBJECT,
    HEADER_NAMES,
    HEADER_DIRECTION,
    HEADER_QUOTES,
    HEADER_ONE_TAP,
    HEADER_ONE_TAP_FOOTER,
    HEADERS
};

enum letter_file_kind { LETTER_FILE_LETTER, LETTER_FILE_LANGUAGE, LETTER_FILE_PARTIAL };

struct letter_file {
    const char *path; /* for messages */
    enum letter_file_kind kind;
    struct letter_field fields[HEADERS]; /* value.s NULL when absent */
    struct mustache *subject, *body;     /* subject of letters only; body not of a language */
    int body_line;
};

/* Reads the text, which must live as long as the result. ERR_DATA: "PATH:LINE: what is wrong: what to do". */
int letter_file_read(struct arena *a, const char *path, enum letter_file_kind kind, struct str text,
                     struct letter_file *out, struct err *e);

/* Checks that every name is in one of the two lists (of words parted by white space), that nothing is written raw, and
 * the Markdown (page_check()). */
int letter_file_check(struct arena *a, const struct letter_file *f, struct str names, struct str common, struct err *e);

/* True when `name` is a word of the list. */
bool letter_names_have(struct str list, struct str name);

#endif
