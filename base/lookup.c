#include "base/lookup.h"

struct lookup_slot {
    struct str key; /* s NULL: free */
    size_t value;
};

static struct lookup_slot *slot_of(const struct lookup *l, struct str key)
{
    size_t i = str_hash(key) & (l->cap - 1);
    while (l->slots[i].key.s && !str_eq(l->slots[i].key, key))
        i = (i + 1) & (l->cap - 1);
    return &l->slots[i];
}

void lookup_init(struct lookup *l, struct arena *a, size_t expected)
{
    *l = (struct lookup){.arena = a, .cap = 16};
    while (l->cap < expected * 2)
        l->cap *= 2;
    l->slots = arena_array(a, struct lookup_slot, l->cap);
}

size_t lookup_get(const struct lookup *l, struct str key)
{
    const struct lookup_slot *slot = slot_of(l, key);
    return slot->key.s ? slot->value : STR_NONE;
}

size_t lookup_put(struct lookup *l, struct str key, size_t value)
{
    if ((l->count + 1) * 2 > l->cap) {
        struct lookup was = *l;
        lookup_init(l, was.arena, was.cap);
        for (size_t i = 0; i < was.cap; i++)
            if (was.slots[i].key.s)
                *slot_of(l, was.slots[i].key) = was.slots[i];
        l->count = was.count;
    }
    struct lookup_slot *slot = slot_of(l, key);
    if (slot->key.s)
        return slot->value;
    *slot = (struct lookup_slot){{key.s ? key.s : "", key.n}, value};
    l->count++;
    return value;
}
