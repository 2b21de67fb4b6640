/* Pairs: the best candidate edges first, then as many people as possible, then better partners. */
#include "scheduler/match_priv.h"

/* Weights lie in -6000..4000; a bucket each sorts them in linear time. */
#define WEIGHT_LOW (-8192)
#define BUCKETS    16384

static uint32_t bucket_of(int32_t weight)
{
    int32_t b = BUCKETS - 1 - (weight - WEIGHT_LOW);
    return b < 0 ? 0 : b >= BUCKETS ? BUCKETS - 1 : (uint32_t)b;
}

static void match_greedily(const struct candidates *edges, uint32_t *mate)
{
    struct arena scratch;
    size_t all = 0;
    arena_init(&scratch, 0);
    size_t *from = arena_array(&scratch, size_t, BUCKETS + 1);
    for (uint32_t i = 0; i < edges->n; i++)
        for (uint32_t k = 0; k < edges->count[i]; k++, all++)
            from[bucket_of(edges->edges[(size_t)i * edges->each + k].weight) + 1]++;
    for (size_t b = 0; b < BUCKETS; b++)
        from[b + 1] += from[b];
    uint32_t *sorted = arena_array(&scratch, uint32_t, all);
    for (uint32_t i = 0; i < edges->n; i++)
        for (uint32_t k = 0; k < edges->count[i]; k++)
            sorted[from[bucket_of(edges->edges[(size_t)i * edges->each + k].weight)]++] = i * edges->each + k;
    for (size_t s = 0; s < all; s++) {
        uint32_t i = sorted[s] / edges->each, to = edges->edges[sorted[s]].to;
        if (mate[i] == MATCH_NOBODY && mate[to] == MATCH_NOBODY) {
            mate[i] = to;
            mate[to] = i;
        }
    }
    arena_release(&scratch);
}

/* Who is nobody's candidate is left over by the edges; the best of each other, before longer ways are looked for. */
#define LOOK_LEFT_OVER 1000

static void match_left_over(const struct cohort *c, const struct candidates *edges, uint32_t *mate)
{
    struct arena scratch;
    uint32_t count = 0;
    arena_init(&scratch, 0);
    uint32_t *left = arena_array(&scratch, uint32_t, edges->n);
    for (uint32_t i = 0; i < edges->n; i++)
        if (mate[i] == MATCH_NOBODY)
            left[count++] = i;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t best = MATCH_NOBODY;
        int32_t most = MATCH_NEVER;
        for (uint32_t k = i + 1; k < count && k <= i + LOOK_LEFT_OVER && mate[left[i]] == MATCH_NOBODY; k++) {
            if (mate[left[k]] != MATCH_NOBODY)
                continue;
            int32_t weight = match_weight(c, edges->from + left[i], edges->from + left[k]);
            if (weight > most) {
                most = weight;
                best = left[k];
            }
        }
        if (best != MATCH_NOBODY) {
            mate[left[i]] = best;
            mate[best] = left[i];
        }
    }
    arena_release(&scratch);
}

/* Disturbances per cohort: many where they are cheap, few where the whole must be quick. */
static uint64_t kicks_for(uint32_t n)
{
    return n <= 3000 ? 20 * n : n <= 10000 ? 4000 : 1000;
}

void pairs_match(struct cohort *c, const struct candidates *edges, struct partition *out)
{
    struct arena scratch;
    uint32_t trio[3];
    uint64_t kicks = kicks_for(edges->n) * (uint64_t)match_effort(c->options);
    arena_init(&scratch, 0);
    uint32_t *mate = arena_array(&scratch, uint32_t, edges->n);
    for (uint32_t i = 0; i < edges->n; i++)
        mate[i] = MATCH_NOBODY;
    match_greedily(edges, mate);
    match_left_over(c, edges, mate);
    pairs_augment(c, edges, mate);
    bool has_trio = edges->n > 2 && pairs_improve(c, edges, mate, trio, kicks);
    for (uint32_t i = 0; i < edges->n; i++)
        if (mate[i] != MATCH_NOBODY && mate[i] > i)
            out->circle[i] = out->circle[mate[i]] = out->circles++;
    for (size_t i = 0; has_trio && i < 3; i++)
        out->circle[trio[i]] = out->circles;
    out->circles += has_trio;
    arena_release(&scratch);
}
