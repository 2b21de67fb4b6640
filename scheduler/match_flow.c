#include "scheduler/match_flow.h"

#include <stdbool.h>
#include <string.h>

#define NOTHING     UINT32_MAX
#define FIRST_EDGES 24 /* of each taker before the first solution */
#define MORE_EDGES  8  /* at most, each time pairs left out turn out to be wanted */
/* Pairs that are checked against a solution: half a minute of comparing. Above, only the first edges are used. */
#define PAIRS_MAX UINT64_C(1000000000)

struct edge {
    uint32_t giver, taker;
    int32_t weight;
    uint32_t next; /* in use: the giver's next edge in use */
    bool is_used;
};

/* Nodes: takers, then givers. Costs are weights below zero; potentials keep every edge that may be used at a cost of
 * nothing or more, so that Dijkstra's algorithm finds the cheapest way. */
struct flow {
    const struct flow_problem *p;
    struct edge *edges; /* by taker */
    size_t count, cap;
    size_t *from; /* of each taker's edges; takers + 1 */
    int64_t *potential;
    uint32_t *used_of;                  /* of each giver, the first of its edges in use */
    int32_t *giver_has, *taker_without; /* partners given; units of a taker that stayed without */
    int64_t enough;                     /* more than all weights together */
    int64_t *distance;                  /* of the search under way */
    size_t *via;                        /* the edge that led to a node */
    unsigned char *state;               /* 0 not seen, 1 seen, 2 settled */
    uint32_t *heap, heap_count, *position, *seen, seen_count;
};

static bool is_before(const struct flow *f, uint32_t x, uint32_t y)
{
    return f->distance[x] != f->distance[y] ? f->distance[x] < f->distance[y] : x < y;
}

static void heap_set(struct flow *f, uint32_t at, uint32_t node)
{
    f->heap[at] = node;
    f->position[node] = at;
}

static void heap_up(struct flow *f, uint32_t node)
{
    uint32_t at = f->position[node];
    while (at && is_before(f, node, f->heap[(at - 1) / 2])) {
        heap_set(f, at, f->heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    heap_set(f, at, node);
}

static uint32_t heap_take(struct flow *f)
{
    uint32_t first = f->heap[0], last = f->heap[--f->heap_count], at = 0;
    for (uint32_t child; (child = 2 * at + 1) < f->heap_count; at = child) {
        if (child + 1 < f->heap_count && is_before(f, f->heap[child + 1], f->heap[child]))
            child++;
        if (!is_before(f, f->heap[child], last))
            break;
        heap_set(f, at, f->heap[child]);
    }
    if (f->heap_count)
        heap_set(f, at, last);
    return first;
}

static void see(struct flow *f, uint32_t node, int64_t distance, size_t via)
{
    if (f->state[node] == 2 || (f->state[node] == 1 && f->distance[node] <= distance))
        return;
    f->distance[node] = distance;
    f->via[node] = via;
    if (f->state[node] == 0) {
        f->state[node] = 1;
        f->seen[f->seen_count++] = node;
        f->position[node] = f->heap_count++;
    }
    heap_up(f, node);
}

/* What it costs that one more unit of a taker stays without: all but the last are free. */
static int64_t cost_of_dropping(const struct flow *f, uint32_t taker)
{
    bool is_last = f->taker_without[taker] + 1 >= f->p->taker_room[taker];
    return is_last ? f->enough + f->p->taker_first[taker] : 0;
}

static void settle_taker(struct flow *f, uint32_t taker)
{
    for (size_t e = f->from[taker]; e < f->from[taker + 1]; e++) {
        const struct edge *edge = &f->edges[e];
        uint32_t node = f->p->takers + edge->giver;
        if (!edge->is_used)
            see(f, node, f->distance[taker] - edge->weight + f->potential[taker] - f->potential[node], e);
    }
}

static void settle_giver(struct flow *f, uint32_t node)
{
    for (uint32_t e = f->used_of[node - f->p->takers]; e != NOTHING; e = f->edges[e].next)
        see(f, f->edges[e].taker,
            f->distance[node] + f->edges[e].weight + f->potential[node] - f->potential[f->edges[e].taker], e);
}

static void use(struct flow *f, size_t e)
{
    struct edge *edge = &f->edges[e];
    edge->is_used = true;
    edge->next = f->used_of[edge->giver];
    f->used_of[edge->giver] = (uint32_t)e;
}

static void give_up(struct flow *f, size_t e)
{
    struct edge *edge = &f->edges[e];
    uint32_t *link = &f->used_of[edge->giver];
    while (*link != e)
        link = &f->edges[*link].next;
    *link = edge->next;
    edge->is_used = false;
}

/* Along the way back from `node` to where the unit came in, each edge is used or given up. */
static void route(struct flow *f, uint32_t source, uint32_t node)
{
    while (node != source) {
        size_t e = f->via[node];
        if (node >= f->p->takers) {
            use(f, e);
            node = f->edges[e].taker;
        } else {
            give_up(f, e);
            node = f->p->takers + f->edges[e].giver;
        }
    }
}

/* Finds the cheapest end for one more unit of a taker: a giver with room, or some taker who goes without. */
static void insert_unit(struct flow *f, uint32_t source)
{
    uint32_t end = NOTHING;
    int64_t best = INT64_MAX;
    f->heap_count = f->seen_count = 0;
    see(f, source, 0, 0);
    while (f->heap_count && f->distance[f->heap[0]] < best) {
        uint32_t node = heap_take(f);
        f->state[node] = 2;
        /* the end has the potential 0 */
        int64_t here = f->distance[node] + f->potential[node], cost = INT64_MAX;
        if (node < f->p->takers)
            cost = here + cost_of_dropping(f, node);
        else if (f->giver_has[node - f->p->takers] < f->p->giver_room[node - f->p->takers])
            cost = here;
        if (cost < best) {
            best = cost;
            end = node;
        }
        if (node < f->p->takers)
            settle_taker(f, node);
        else
            settle_giver(f, node);
    }
    for (uint32_t i = 0; i < f->seen_count; i++) {
        uint32_t node = f->seen[i];
        if (f->state[node] == 2 && f->distance[node] < best)
            f->potential[node] += f->distance[node] - best;
        f->state[node] = 0;
    }
    if (end < f->p->takers)
        f->taker_without[end]++;
    else
        f->giver_has[end - f->p->takers]++;
    route(f, source, end);
}

static void solve(struct flow *f)
{
    const struct flow_problem *p = f->p;
    memset(f->potential, 0, (p->takers + p->givers) * sizeof *f->potential);
    memset(f->giver_has, 0, p->givers * sizeof *f->giver_has);
    memset(f->taker_without, 0, p->takers * sizeof *f->taker_without);
    for (uint32_t j = 0; j < p->givers; j++)
        f->used_of[j] = NOTHING;
    for (size_t e = 0; e < f->count; e++) {
        struct edge *edge = &f->edges[e];
        edge->is_used = false;
        if (edge->weight > f->potential[edge->taker])
            f->potential[edge->taker] = edge->weight;
    }
    for (uint32_t i = 0; i < p->takers; i++)
        for (int32_t unit = 0; unit < p->taker_room[i]; unit++)
            insert_unit(f, i);
}

/* The best `most` pairs of a taker that are not edges yet and worth more than `least`, appended. */
static size_t add_edges(struct flow *f, struct arena *a, uint32_t taker, uint32_t most, const int64_t *least,
                        bool *known)
{
    struct edge best[FIRST_EDGES];
    uint32_t count = 0;
    for (size_t e = f->from[taker]; e < f->from[taker + 1]; e++)
        known[f->edges[e].giver] = true;
    for (uint32_t j = 0; j < f->p->givers; j++) {
        int32_t weight = known[j] || f->p->giver_room[j] <= 0 ? FLOW_NEVER : f->p->weight(f->p->data, j, taker);
        if (weight == FLOW_NEVER || (least && weight <= f->potential[taker] - least[j]))
            continue;
        /* more than its price counts, the weight alone before there is one */
        int64_t worth = weight + (least ? least[j] : 0);
        uint32_t i = count < most ? count++ : most;
        for (; i > 0 && best[i - 1].weight + (least ? least[best[i - 1].giver] : 0) < worth; i--)
            if (i < most)
                best[i] = best[i - 1];
        if (i < most)
            best[i] = (struct edge){.giver = j, .taker = taker, .weight = weight};
    }
    for (size_t e = f->from[taker]; e < f->from[taker + 1]; e++)
        known[f->edges[e].giver] = false;
    if (f->count + count > f->cap) {
        f->cap = (f->count + count) * 2;
        f->edges = arena_grow(a, f->edges, sizeof *f->edges, f->count, f->cap);
    }
    if (count)
        memcpy(&f->edges[f->count], best, count * sizeof *best);
    f->count += count;
    return count;
}

/* Edges in the order of takers again. */
static void sort_edges(struct flow *f, struct arena *a)
{
    struct edge *sorted = arena_array(a, struct edge, f->cap);
    memset(f->from, 0, (f->p->takers + 1) * sizeof *f->from);
    for (size_t e = 0; e < f->count; e++)
        f->from[f->edges[e].taker + 1]++;
    for (uint32_t i = 0; i < f->p->takers; i++)
        f->from[i + 1] += f->from[i];
    for (size_t e = 0; e < f->count; e++)
        sorted[f->from[f->edges[e].taker]++] = f->edges[e];
    for (uint32_t i = f->p->takers; i > 0; i--)
        f->from[i] = f->from[i - 1];
    f->from[0] = 0;
    f->edges = sorted;
}

static void start(struct flow *f, struct arena *scratch, const struct flow_problem *p)
{
    size_t nodes = (size_t)p->takers + p->givers;
    *f = (struct flow){.p = p, .enough = INT64_C(4) * FLOW_WEIGHT_MAX * ((int64_t)nodes + 1)};
    f->from = arena_array(scratch, size_t, (size_t)p->takers + 1);
    f->potential = arena_array(scratch, int64_t, nodes);
    f->used_of = arena_array(scratch, uint32_t, p->givers);
    f->giver_has = arena_array(scratch, int32_t, p->givers);
    f->taker_without = arena_array(scratch, int32_t, p->takers);
    f->distance = arena_array(scratch, int64_t, nodes);
    f->via = arena_array(scratch, size_t, nodes);
    f->state = arena_array(scratch, unsigned char, nodes);
    f->heap = arena_array(scratch, uint32_t, nodes);
    f->position = arena_array(scratch, uint32_t, nodes);
    f->seen = arena_array(scratch, uint32_t, nodes);
}

/* Solves over a few edges of each taker, then looks for pairs that the prices of that solution would rather have, until
 * there are none: then no other pair can make it better. */
uint32_t flow_solve(struct arena *a, const struct flow_problem *p, struct flow_pair **out)
{
    struct arena scratch;
    struct flow f;
    uint32_t found = 0;
    *out = NULL;
    if (!p->takers || !p->givers)
        return 0;
    arena_init(&scratch, 0);
    start(&f, &scratch, p);
    bool *known = arena_array(&scratch, bool, p->givers);
    size_t added = 0;
    for (uint32_t i = 0; i < p->takers; i++)
        added += add_edges(&f, &scratch, i, FIRST_EDGES, NULL, known);
    while (added) {
        sort_edges(&f, &scratch);
        solve(&f);
        added = 0;
        if ((uint64_t)p->givers * p->takers > PAIRS_MAX)
            break;
        for (uint32_t i = 0; i < p->takers; i++)
            added += add_edges(&f, &scratch, i, MORE_EDGES, f.potential + p->takers, known);
    }
    *out = arena_array(a, struct flow_pair, f.count);
    for (size_t e = 0; e < f.count; e++)
        if (f.edges[e].is_used)
            (*out)[found++] = (struct flow_pair){f.edges[e].giver, f.edges[e].taker};
    arena_release(&scratch);
    return found;
}
