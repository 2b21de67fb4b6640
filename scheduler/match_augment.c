/* As many pairs as possible: Edmonds' algorithm (Paths, Trees, and Flowers, 1965), a search from one person at a time,
 * blossoms joined by union-find. Nobody who has a partner loses their place. The people of a search that failed can be
 * left alone for the rest: no better matching goes through them. */
#include "scheduler/match_priv.h"

/* Comparisons of the search over all pairs before it gives up: about ten seconds, reached by no cohort of 20,000. */
#define COMPARISONS_MAX UINT64_C(1000000000)

struct search {
    const struct cohort *c;
    const struct candidates *edges;
    uint32_t *mate, n;
    bool is_everybody; /* all pairs that may meet instead of candidate edges */
    uint64_t comparisons;
    uint32_t *before;  /* the odd person's even neighbour that led to them */
    uint32_t *blossom; /* union-find */
    uint32_t *queue, queue_from, queue_to;
    uint32_t *touched, touched_count;
    uint32_t *stamp, clock;
    unsigned char *side; /* 0 not reached, 1 even, 2 odd */
    bool *is_done;
};

static uint32_t top_of(struct search *s, uint32_t v)
{
    while (s->blossom[v] != v) {
        s->blossom[v] = s->blossom[s->blossom[v]];
        v = s->blossom[v];
    }
    return v;
}

static void reach(struct search *s, uint32_t v, unsigned char side)
{
    if (!s->side[v])
        s->touched[s->touched_count++] = v;
    s->side[v] = side;
    if (side == 1)
        s->queue[s->queue_to++] = v;
}

static uint32_t common_base(struct search *s, uint32_t x, uint32_t y)
{
    s->clock++;
    for (;;) {
        if (x != MATCH_NOBODY) {
            x = top_of(s, x);
            if (s->stamp[x] == s->clock)
                return x;
            s->stamp[x] = s->clock;
            x = s->mate[x] == MATCH_NOBODY ? MATCH_NOBODY : s->before[s->mate[x]];
        }
        uint32_t was = x;
        x = y;
        y = was;
    }
}

/* Everybody from x down to the base becomes even: they can be reached around the blossom's other side, through y. */
static void shrink(struct search *s, uint32_t x, uint32_t y, uint32_t base)
{
    while (top_of(s, x) != base) {
        s->before[x] = y;
        y = s->mate[x];
        if (s->side[y] == 2)
            reach(s, y, 1);
        if (s->blossom[x] == x)
            s->blossom[x] = base;
        if (s->blossom[y] == y)
            s->blossom[y] = base;
        x = s->before[y];
    }
}

static void flip_path(struct search *s, uint32_t v)
{
    while (v != MATCH_NOBODY) {
        uint32_t u = s->before[v], next = s->mate[u];
        s->mate[v] = u;
        s->mate[u] = v;
        v = next;
    }
}

/* True when the path ended at somebody free. */
static bool look_at(struct search *s, uint32_t u, uint32_t v)
{
    if (s->is_done[v])
        return false;
    if (!s->side[v]) {
        s->before[v] = u;
        reach(s, v, 2);
        if (s->mate[v] == MATCH_NOBODY) {
            flip_path(s, v);
            return true;
        }
        reach(s, s->mate[v], 1);
    } else if (s->side[v] == 1 && top_of(s, u) != top_of(s, v)) {
        uint32_t base = common_base(s, u, v);
        shrink(s, u, v, base);
        shrink(s, v, u, base);
    }
    return false;
}

static bool grow_from(struct search *s, uint32_t root)
{
    s->queue_from = s->queue_to = 0;
    reach(s, root, 1);
    while (s->queue_from < s->queue_to) {
        uint32_t u = s->queue[s->queue_from++];
        if (!s->is_everybody) {
            const struct candidate *edge = &s->edges->edges[(size_t)u * s->edges->each];
            for (uint32_t k = 0; k < s->edges->count[u]; k++)
                if (look_at(s, u, edge[k].to))
                    return true;
            continue;
        }
        s->comparisons += s->n;
        for (uint32_t v = 0; v < s->n; v++)
            /* an odd person changes nothing: don't compare */
            if (s->side[v] != 2 && !s->is_done[v] && match_may_meet(s->c, s->edges->from + u, s->edges->from + v) &&
                look_at(s, u, v))
                return true;
    }
    return false;
}

static void search_all(struct search *s, bool is_everybody)
{
    s->is_everybody = is_everybody;
    for (uint32_t root = 0; root < s->n; root++) {
        if (s->mate[root] != MATCH_NOBODY || s->is_done[root] || s->comparisons > COMPARISONS_MAX)
            continue;
        bool found = grow_from(s, root);
        for (uint32_t k = 0; k < s->touched_count; k++) {
            uint32_t v = s->touched[k];
            s->side[v] = 0;
            s->blossom[v] = v;
            s->is_done[v] = !found;
        }
        s->touched_count = 0;
    }
    memset(s->is_done, 0, s->n * sizeof *s->is_done);
}

static uint32_t count_free(const uint32_t *mate, uint32_t n)
{
    uint32_t free = 0;
    for (uint32_t i = 0; i < n; i++)
        free += mate[i] == MATCH_NOBODY;
    return free;
}

void pairs_augment(const struct cohort *c, const struct candidates *edges, uint32_t *mate)
{
    uint32_t n = edges->n;
    struct search s = {.c = c, .edges = edges, .mate = mate, .n = n};
    struct arena scratch;
    if (count_free(mate, n) < 2)
        return;
    arena_init(&scratch, 0);
    s.before = arena_array(&scratch, uint32_t, n);
    s.blossom = arena_array(&scratch, uint32_t, n);
    s.queue = arena_array(&scratch, uint32_t, n);
    s.touched = arena_array(&scratch, uint32_t, n);
    s.stamp = arena_array(&scratch, uint32_t, n);
    s.side = arena_array(&scratch, unsigned char, n);
    s.is_done = arena_array(&scratch, bool, n);
    for (uint32_t i = 0; i < n; i++)
        s.blossom[i] = i;
    search_all(&s, false);
    if (count_free(mate, n) >= 2)
        search_all(&s, true);
    arena_release(&scratch);
}
