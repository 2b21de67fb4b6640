/* Candidate edges: everybody's best partners. Up to ALL_PAIRS people everybody is compared with everybody; above, lists
 * by skill, language and level say who is worth comparing. */
#include <stdlib.h>

#include "scheduler/match_priv.h"

#define ALL_PAIRS 4096

/* How many people each kind of list may contribute to one person's comparisons. */
enum list_kind { LIST_BOTH_WAYS, LIST_OFFERS, LIST_SEEKS, LIST_LANGUAGE, LIST_KINDS };
#define LOOK_BOTH_WAYS 480
#define LOOK_ONE_WAY   240
#define LOOK_LANGUAGE  160
#define RUN            16
#define ENOUGH         2 /* times as many who may meet as candidates are kept */
#define WORDS_MAX      8 /* of one person's offers or seeks that make lists; more would make them quadratic */

/* The best of those offered so far, a heap with the worst on top. Equal weights are told apart by chance, else
 * everybody would have the same candidates in a cohort without profiles. */
struct best {
    struct candidate *heap;
    uint32_t count, each;
};

static bool is_worse(const struct cohort *c, uint32_t i, struct candidate x, struct candidate y)
{
    if (x.weight != y.weight)
        return x.weight < y.weight;
    uint32_t p = match_chance(c, i, x.to), q = match_chance(c, i, y.to);
    return p != q ? p < q : x.to < y.to;
}

static void sift(const struct cohort *c, uint32_t i, struct best *b, uint32_t at)
{
    for (;;) {
        uint32_t child = 2 * at + 1;
        if (child + 1 < b->count && is_worse(c, i, b->heap[child + 1], b->heap[child]))
            child++;
        if (child >= b->count || !is_worse(c, i, b->heap[child], b->heap[at]))
            return;
        struct candidate was = b->heap[at];
        b->heap[at] = b->heap[child];
        b->heap[child] = was;
        at = child;
    }
}

static void offer(const struct cohort *c, uint32_t i, struct best *b, struct candidate x)
{
    if (b->count == b->each) {
        if (x.weight < b->heap[0].weight || !is_worse(c, i, b->heap[0], x))
            return;
        b->heap[0] = x;
        sift(c, i, b, 0);
        return;
    }
    uint32_t at = b->count++;
    b->heap[at] = x;
    while (at && is_worse(c, i, b->heap[at], b->heap[(at - 1) / 2])) {
        struct candidate was = b->heap[at];
        b->heap[at] = b->heap[(at - 1) / 2];
        b->heap[(at - 1) / 2] = was;
        at = (at - 1) / 2;
    }
}

/* Best first, by taking the worst off the heap again and again. */
static void settle(const struct cohort *c, uint32_t i, struct best *b)
{
    uint32_t all = b->count;
    while (b->count > 1) {
        struct candidate worst = b->heap[0];
        b->heap[0] = b->heap[--b->count];
        b->heap[b->count] = worst;
        sift(c, i, b, 0);
    }
    b->count = all;
}

static void compare_all(const struct cohort *c, struct best *best, uint32_t from, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n; j++) {
            int32_t weight = match_weight(c, from + i, from + j);
            if (weight == MATCH_NEVER)
                continue;
            offer(c, from + i, &best[i], (struct candidate){from + j, weight});
            offer(c, from + j, &best[j], (struct candidate){from + i, weight});
        }
}

/* One person under one key; sorted, so that a key's people of neighbouring levels stand together. */
struct entry {
    uint64_t key;
    uint32_t person;
};

#define LEVEL_BITS 10
#define WORD_BITS  25

static uint64_t level_key(int32_t level)
{
    return level < 0 ? 0 : level < (1 << LEVEL_BITS) - 2 ? (uint64_t)level + 1 : (1 << LEVEL_BITS) - 1;
}

static uint64_t list_key(enum list_kind kind, uint32_t x, uint32_t y)
{
    return (((uint64_t)kind << WORD_BITS | (x & ((1u << WORD_BITS) - 1))) << WORD_BITS | (y & ((1u << WORD_BITS) - 1)))
           << LEVEL_BITS;
}

static uint32_t at_most(uint32_t n, uint32_t max)
{
    return n < max ? n : max;
}

/* The lists that a person stands in (out) or, with `is_looking`, those that hold whom they look for. */
static uint32_t keys_of(const struct cohort_person *p, bool is_looking, uint64_t *keys)
{
    const struct word_set *offers = is_looking ? &p->seeks : &p->offers, *seeks = is_looking ? &p->offers : &p->seeks;
    uint32_t n = 0;
    for (uint32_t i = 0; i < at_most(offers->count, WORDS_MAX); i++)
        for (uint32_t j = 0; j < at_most(seeks->count, WORDS_MAX); j++)
            keys[n++] = list_key(LIST_BOTH_WAYS, offers->ids[i], seeks->ids[j]);
    for (uint32_t i = 0; i < at_most(offers->count, WORDS_MAX); i++)
        keys[n++] = list_key(LIST_OFFERS, offers->ids[i], 0);
    for (uint32_t i = 0; i < at_most(seeks->count, WORDS_MAX); i++)
        keys[n++] = list_key(LIST_SEEKS, seeks->ids[i], 0);
    for (uint32_t i = 0; i < at_most(p->languages.count, WORDS_MAX); i++)
        keys[n++] = list_key(LIST_LANGUAGE, p->languages.ids[i], 0);
    return n;
}

#define KEYS_MAX (WORDS_MAX * WORDS_MAX + 3 * WORDS_MAX)

static int by_key(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->person < y->person ? -1 : x->person > y->person;
}

struct lists {
    struct entry *entries;
    size_t count;
};

static struct lists lists_make(struct arena *scratch, const struct cohort *c, uint32_t from, uint32_t n)
{
    struct lists lists = {0};
    uint64_t keys[KEYS_MAX];
    size_t most = 0;
    for (uint32_t i = 0; i < n; i++)
        most += keys_of(&c->people[from + i], false, keys);
    lists.entries = arena_array(scratch, struct entry, most);
    for (uint32_t i = 0; i < n; i++) {
        const struct cohort_person *p = &c->people[from + i];
        uint32_t count = keys_of(p, false, keys);
        for (uint32_t k = 0; k < count; k++)
            lists.entries[lists.count++] = (struct entry){keys[k] | level_key(p->level), from + i};
    }
    qsort(lists.entries, lists.count, sizeof *lists.entries, by_key);
    return lists;
}

static size_t lower_bound(const struct lists *l, uint64_t key)
{
    size_t from = 0, to = l->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (l->entries[middle].key < key)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

struct looking {
    const struct cohort *c;
    const struct lists *lists;
    uint32_t found; /* of the person: who may meet them */
    uint32_t *seen; /* by person: who looked last, plus one */
    struct best *best;
    uint32_t from, i;
};

/* Compares with up to `most` people of entries [from, to): stretches of RUN, evenly spread from a place that chance
 * chooses. Memory is asked for a whole stretch before the first comparison; waiting for it was most of the time. */
static void look_through(struct looking *l, size_t from, size_t to, uint32_t most)
{
    uint32_t me = l->from + l->i;
    uint64_t n = to - from, runs = (n < most ? n + RUN - 1 : most) / RUN;
    uint64_t start = n ? match_chance(l->c, me, (uint32_t)from) % n : 0;
    for (uint64_t run = 0; run < runs; run++) {
        uint32_t others[RUN], count = 0;
        for (uint64_t k = 0; k < RUN && run * RUN + k < n; k++) {
            uint32_t other = l->lists->entries[from + (start + run * n / runs + k) % n].person;
            if (other == me || l->seen[other - l->from] == l->i + 1)
                continue;
            l->seen[other - l->from] = l->i + 1;
            __builtin_prefetch(&l->c->people[other]);
            __builtin_prefetch(l->c->people[other].hours);
            others[count++] = other;
        }
        for (uint32_t k = 0; k < count; k++) {
            int32_t weight = match_weight(l->c, me, others[k]);
            if (weight == MATCH_NEVER)
                continue;
            l->found++;
            offer(l->c, me, l->best, (struct candidate){others[k], weight});
        }
    }
}

static void look_up(struct looking *l)
{
    static const uint32_t budget[LIST_KINDS] = {LOOK_BOTH_WAYS, LOOK_ONE_WAY, LOOK_ONE_WAY, LOOK_LANGUAGE};
    const struct cohort_person *p = &l->c->people[l->from + l->i];
    uint64_t keys[KEYS_MAX];
    uint32_t count = keys_of(p, true, keys), of_kind[LIST_KINDS] = {0};
    for (uint32_t k = 0; k < count; k++)
        of_kind[keys[k] >> (LEVEL_BITS + 2 * WORD_BITS)]++;
    l->found = 0;
    for (uint32_t k = 0; k < count; k++) {
        size_t kind = keys[k] >> (LEVEL_BITS + 2 * WORD_BITS);
        /* the lists get worse: enough of the better ones is enough */
        if (k && keys[k - 1] >> (LEVEL_BITS + 2 * WORD_BITS) != kind && l->found >= ENOUGH * l->best->each)
            break;
        uint32_t most = budget[kind] / of_kind[kind];
        uint64_t every = (1 << LEVEL_BITS) - 1;
        if (p->level < 0) {
            look_through(l, lower_bound(l->lists, keys[k]), lower_bound(l->lists, keys[k] + every + 1), most);
            continue;
        }
        int32_t low = p->level > l->c->level_gap ? p->level - l->c->level_gap : 0;
        uint64_t first = keys[k] | level_key(low), last = keys[k] | level_key(p->level + l->c->level_gap);
        look_through(l, lower_bound(l->lists, first), lower_bound(l->lists, last + 1), most);
        look_through(l, lower_bound(l->lists, keys[k]), lower_bound(l->lists, keys[k] + 1), most / 4 + 1);
    }
    /* wishes are in no list */
    for (uint32_t k = 0; k < p->bonds_count; k++)
        if (p->bonds[k].weight > 0 && p->bonds[k].other >= l->from &&
            p->bonds[k].other < l->c->from[COHORT_PEERS + 1] && l->seen[p->bonds[k].other - l->from] != l->i + 1)
            offer(l->c, l->from + l->i, l->best,
                  (struct candidate){p->bonds[k].other, match_weight(l->c, l->from + l->i, p->bonds[k].other)});
}

void candidates_find(struct arena *a, const struct cohort *c, uint32_t from, uint32_t to, uint32_t each,
                     struct candidates *out)
{
    uint32_t n = to - from;
    *out = (struct candidates){.each = each, .from = from, .n = n};
    out->edges = arena_array(a, struct candidate, (size_t)n * each);
    out->count = arena_array(a, uint16_t, n);
    struct arena scratch;
    arena_init(&scratch, 0);
    struct best *best = arena_array(&scratch, struct best, n);
    for (uint32_t i = 0; i < n; i++)
        best[i] = (struct best){.heap = &out->edges[(size_t)i * each], .each = each};
    if (n <= ALL_PAIRS) {
        compare_all(c, best, from, n);
    } else {
        struct lists lists = lists_make(&scratch, c, from, n);
        struct looking l = {.c = c, .lists = &lists, .from = from, .seen = arena_array(&scratch, uint32_t, n)};
        for (uint32_t i = 0; i < n; i++) {
            l.i = i;
            l.best = &best[i];
            look_up(&l);
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        settle(c, from + i, &best[i]);
        out->count[i] = (uint16_t)best[i].count;
        for (uint32_t k = 0; k < best[i].count; k++)
            best[i].heap[k].to -= from;
    }
    arena_release(&scratch);
}
