#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>
#include <unistd.h>

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    alignas(max_align_t) unsigned char data[];
};

#define BLOCK_SIZE ((size_t)32 << 10)

static _Noreturn void out_of_memory(void)
{
    static const char text[] = "rapport: out of memory: nothing is lost, the next tick goes on\n";
    (void)!write(STDERR_FILENO, text, sizeof text - 1);
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    abort(); /* a finding: no mail may need so much */
#endif
    _exit(EX_TEMPFAIL);
}

void arena_init(struct arena *a, size_t max)
{
    *a = (struct arena){.max = max ? max : ARENA_DEFAULT_MAX};
}

void arena_release(struct arena *a)
{
    while (a->blocks) {
        struct arena_block *next = a->blocks->next;
        free(a->blocks);
        a->blocks = next;
    }
    a->used = 0;
}

void arena_reset(struct arena *a)
{
    struct arena_block *keep = a->blocks;
    if (keep && keep->size > BLOCK_SIZE)
        keep = NULL;
    if (keep) {
        a->blocks = keep->next;
        keep->next = NULL;
        keep->used = 0;
    }
    arena_release(a);
    a->blocks = keep;
}

char *arena_bytes(struct arena *a, size_t n)
{
    const size_t align = alignof(max_align_t);
    if (n > a->max - a->used)
        out_of_memory();
    size_t need = (n + align - 1) & ~(align - 1);
    if (!a->blocks || a->blocks->size - a->blocks->used < need) {
        size_t size = need > BLOCK_SIZE / 4 ? need : BLOCK_SIZE;
        struct arena_block *b = malloc(sizeof *b + size);
        if (!b)
            out_of_memory();
        b->size = size;
        b->used = 0;
        /* a large block goes behind the current one, so that the current one's rest stays usable */
        if (a->blocks && size != BLOCK_SIZE) {
            b->next = a->blocks->next;
            a->blocks->next = b;
            b->used = need;
            a->used += n;
            return (char *)b->data;
        }
        b->next = a->blocks;
        a->blocks = b;
    }
    char *p = (char *)a->blocks->data + a->blocks->used;
    a->blocks->used += need;
    a->used += n;
    return p;
}

void *arena_alloc(struct arena *a, size_t n)
{
    return memset(arena_bytes(a, n), 0, n);
}

static size_t bytes_of(size_t size, size_t count)
{
    if (size && count > SIZE_MAX / 2 / size)
        out_of_memory();
    return size * count;
}

void *arena_alloc_array(struct arena *a, size_t size, size_t count)
{
    return arena_alloc(a, bytes_of(size, count));
}

void *arena_grow(struct arena *a, const void *old, size_t size, size_t used, size_t count)
{
    char *p = arena_bytes(a, bytes_of(size, count));
    if (used)
        memcpy(p, old, size * used);
    memset(p + size * used, 0, size * (count - used));
    return p;
}

/* The room doubles, from 16: it is used up when the count is 0, or a power of two from there on. */
void *arena_room(struct arena *a, void *array, size_t size, size_t count)
{
    bool is_full = count == 0 || (count >= 16 && (count & (count - 1)) == 0);
    return is_full ? arena_grow(a, array, size, count, count ? count * 2 : 16) : array;
}

char *arena_str(struct arena *a, struct str s)
{
    char *p = arena_bytes(a, s.n + 1);
    if (s.n)
        memcpy(p, s.s, s.n);
    p[s.n] = 0;
    return p;
}

char *arena_strdup(struct arena *a, const char *z)
{
    return arena_str(a, str_of(z));
}

struct str arena_copy(struct arena *a, struct str s)
{
    return (struct str){arena_str(a, s), s.n};
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
    if (n > 0)
        vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return p;
}
