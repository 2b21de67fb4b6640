/* How own words are laid out: greeting and closing lines, bullets, and lines that a client wrapped. */
#ifndef PARSER_UNITS_H
#define PARSER_UNITS_H

#include "facts/takeaway.h"
#include "parser/reading.h"

enum bullet {
    BULLET_NONE,
    BULLET_MARK,   /* - * • */
    BULLET_NUMBER, /* 1. 1) (1) #1 */
    BULLET_BOX     /* [x] [ ], a tick or a box before words */
};

/* One thing said: a line with those that a client wrapped it into. */
struct unit {
    size_t first, last; /* lines, both inside */
    size_t from, to;    /* its tokens, without the bullet */
    size_t whole;       /* first token, the bullet included */
    size_t segment;
    enum bullet bullet;
    long number;          /* of BULLET_NUMBER */
    enum item_status box; /* of BULLET_BOX */
};

struct units {
    struct unit *at;
    size_t count;
};

/* Marks greeting and closing lines as used, and takes a greeting off the line that goes on behind it. */
void units_mark_frame(struct reading *r);

/* The lines that nobody used, as units. */
struct units units_find(const struct reading *r);

/* Behind the last line of the unit that begins at a line; the next line when none begins there. */
size_t units_end(const struct reading *r, size_t line);

/* Line n ends before the token `at`, which begins a line of its own: one that no client wrapped. */
void units_divide_line(struct reading *r, size_t n, size_t at);

/* The first sentence of [from, to) ends before the token returned. */
size_t units_sentence_end(const struct reading *r, size_t from, size_t to);

/* Where the last sentence of a unit begins: u->from when it has one. */
size_t units_last_sentence(const struct reading *r, const struct unit *u);

/* The unit from token `from` on is used: its lines there, and the end of the line that it begins in. */
void units_use_tail(struct reading *r, const struct unit *u, size_t from);

/* Behind a greeting ("Hi Ana,") at `from`, or `from` when there is none. */
size_t units_greeting_end(const struct reading *r, size_t from, size_t to);

/* [x], [ ], (x) at token i: what it says of the item, and the token behind it. */
bool units_box_at(const struct reading *r, size_t i, size_t to, enum item_status *status, size_t *behind);

/* Without marks and signs at both ends. */
void units_trim(const struct reading *r, size_t *from, size_t *to);

#endif
