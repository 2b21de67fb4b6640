/* Memory that is freed all at once: one arena per mail, per letter, per run, passed explicitly.
 *
 * An allocation never returns NULL: a process that is out of memory, or an arena that passes its maximum, ends with
 * exit code 75 (EX_TEMPFAIL). That is safe because every step of a tick can be killed between any two lines; what
 * reads strangers' bytes runs in a child of its own with a limit of its own (parser/worker.h). */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

struct arena_block;

struct arena {
    struct arena_block *blocks;
    size_t used; /* bytes handed out since init or reset */
    size_t max;
};

#define ARENA_DEFAULT_MAX ((size_t)256 << 20)

void arena_init(struct arena *a, size_t max);
void arena_release(struct arena *a);

/* Frees everything but one block, for use in a loop. */
void arena_reset(struct arena *a);

/* Zeroed, aligned for any object. */
void *arena_alloc(struct arena *a, size_t n);
#define arena_new(a, type)          ((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, count) ((type *)arena_alloc_array((a), sizeof(type), (count)))
void *arena_alloc_array(struct arena *a, size_t size, size_t count);

/* Not zeroed: for bytes that are written at once. */
char *arena_bytes(struct arena *a, size_t n);

/* A copy with room for `count` elements of `size` bytes, the first `used` of them those of `old`. */
void *arena_grow(struct arena *a, const void *old, size_t size, size_t used, size_t count);

/* The same array with room for an element behind its `count`, for one that only this function grows (NULL at 0). */
void *arena_room(struct arena *a, void *array, size_t size, size_t count);

/* NUL-terminated copies. A NUL inside a view is kept; use only where it can't be or doesn't matter. */
char *arena_strdup(struct arena *a, const char *z);
char *arena_str(struct arena *a, struct str s);
struct str arena_copy(struct arena *a, struct str s);
char *arena_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
