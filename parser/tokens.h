/* Text as words: one pass that every reader of own words shares. */
#ifndef PARSER_TOKENS_H
#define PARSER_TOKENS_H

#include "base/arena.h"
#include "parser/phrases.h"

enum token_kind {
    TOKEN_WORD,   /* letters, with inner apostrophes; an East Asian character stands alone */
    TOKEN_NUMBER, /* digits, also full-width, circled and keycap ones */
    TOKEN_PUNCT,  /* one ASCII or Unicode punctuation mark */
    TOKEN_SYMBOL, /* an emoji or another sign; variation selectors and skin tones are dropped */
    TOKEN_LINK    /* an URL or a mail address */
};

struct token {
    enum token_kind kind;
    char mark;       /* of PUNCT: an ASCII stand-in: '-' for dashes, '*' for bullets, '\'' and '"' for quotes */
    bool glued;      /* no white space before it */
    struct str raw;  /* view of the text */
    struct str word; /* folded: lower case, no accents */
    long number;     /* of NUMBER, 0..999999; -1 for a longer one and for other kinds */
    phrase_at first;
};

/* One line of the text. */
struct own_line {
    struct str raw;  /* with its indentation, without its end */
    size_t from, to; /* its tokens; equal for a blank line */
    size_t indent;   /* columns of white space before it */
    size_t segment;  /* which segment of the own words it belongs to */
    bool is_divided; /* begins inside a line of the text, with something else than the words before */
};

struct tokens {
    struct token *at;
    size_t count;
    struct own_line *lines;
    size_t lines_count;
};

/* Appends the lines and tokens of a text. `phrases` looks up where phrases may begin. */
void tokens_add(struct tokens *t, struct arena *a, const struct phrases *phrases, struct str text, size_t segment);

/* The text from the first byte of token `from` to the last of token to - 1. */
struct str tokens_text(const struct tokens *t, size_t from, size_t to);

#endif
