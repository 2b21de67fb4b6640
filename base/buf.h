/* A growable string with a maximum that must be stated: what does not fit is dropped and remembered.
 *
 * Invariants: s is never NULL after init and always NUL-terminated at s[n]; n <= max. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

struct buf {
    char *s;
    size_t n;
    size_t cap;
    size_t max;
    bool overflow; /* something was dropped; nothing is added any more */
};

void buf_init(struct buf *b, size_t max);
void buf_release(struct buf *b);

/* The same in an arena, with all its room from the start: not to be released. */
void buf_over(struct buf *b, struct arena *a, size_t max);

void buf_reset(struct buf *b);

/* All or nothing: an addition that would pass max sets `overflow` and changes nothing else. */
void buf_add(struct buf *b, const void *p, size_t n);
void buf_add_str(struct buf *b, struct str s);
void buf_puts(struct buf *b, const char *z);
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Room for n more bytes at s + n of the content, for a writer of its own, and then how many it wrote. NULL when max
 * would be passed. */
char *buf_room(struct buf *b, size_t n);
void buf_wrote(struct buf *b, size_t n);

/* Takes bytes off the end. */
void buf_truncate(struct buf *b, size_t n);

static inline struct str buf_str(const struct buf *b)
{
    return (struct str){b->s, b->n};
}

/* A copy of the content in an arena. */
struct str buf_copy(struct arena *a, const struct buf *b);

#endif
