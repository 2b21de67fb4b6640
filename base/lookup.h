/* A table from texts to numbers: which line has this address, which number has this word. Only grows; lives in an
 * arena. The hash is not keyed: for rosters and our own tables, not for keys that a stranger chooses by the thousand.
 */
#ifndef BASE_LOOKUP_H
#define BASE_LOOKUP_H

#include "base/arena.h"

struct lookup_slot;

struct lookup {
    struct arena *arena;
    struct lookup_slot *slots;
    size_t count, cap;
};

/* Room for about `expected` keys; more are taken too. */
void lookup_init(struct lookup *l, struct arena *a, size_t expected);

/* The key's number, or STR_NONE. */
size_t lookup_get(const struct lookup *l, struct str key);

/* Remembers a key that is not there yet (the view must stay valid) and returns `value`; one that is there keeps its
 * number, which is returned. */
size_t lookup_put(struct lookup *l, struct str key, size_t value);

#endif
