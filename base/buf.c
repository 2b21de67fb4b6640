#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>
#include <unistd.h>

static char empty[1];

void buf_init(struct buf *b, size_t max)
{
    *b = (struct buf){.s = empty, .max = max};
}

void buf_over(struct buf *b, struct arena *a, size_t max)
{
    *b = (struct buf){.s = arena_bytes(a, max + 1), .cap = max + 1, .max = max};
    b->s[0] = 0;
}

void buf_release(struct buf *b)
{
    if (b->cap)
        free(b->s);
    buf_init(b, b->max);
}

void buf_reset(struct buf *b)
{
    buf_truncate(b, 0);
    b->overflow = false;
}

static bool reserve(struct buf *b, size_t more)
{
    if (b->overflow || more > b->max - b->n) {
        b->overflow = true;
        return false;
    }
    size_t need = b->n + more + 1;
    if (need > b->cap) {
        size_t cap = b->cap ? b->cap : 256;
        while (cap < need)
            cap *= 2;
        char *s = realloc(b->cap ? b->s : NULL, cap);
        if (!s)
            _exit(EX_TEMPFAIL); /* see arena.h: a killed step is safe */
        b->s = s;
        b->cap = cap;
    }
    return true;
}

void buf_add(struct buf *b, const void *p, size_t n)
{
    if (n == 0 || !reserve(b, n))
        return;
    memcpy(b->s + b->n, p, n);
    b->n += n;
    b->s[b->n] = 0;
}

char *buf_room(struct buf *b, size_t n)
{
    return reserve(b, n) ? b->s + b->n : NULL;
}

void buf_wrote(struct buf *b, size_t n)
{
    b->n += n;
    b->s[b->n] = 0;
}

void buf_add_str(struct buf *b, struct str s)
{
    buf_add(b, s.s, s.n);
}

void buf_puts(struct buf *b, const char *z)
{
    buf_add(b, z, strlen(z));
}

void buf_putc(struct buf *b, char c)
{
    buf_add(b, &c, 1);
}

void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0 && reserve(b, (size_t)n)) {
        vsnprintf(b->s + b->n, (size_t)n + 1, format, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

void buf_truncate(struct buf *b, size_t n)
{
    if (n < b->n) {
        b->n = n;
        b->s[n] = 0;
    }
}

struct str buf_copy(struct arena *a, const struct buf *b)
{
    return arena_copy(a, buf_str(b));
}
