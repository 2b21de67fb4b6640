/* Better pairs by alternating paths and cycles: a pair is parted, one of the two takes a better partner, whose old
 * partner looks for another, and so on, until the last one left alone suits the first (a cycle) or somebody free joins
 * in (a path). Only chains that win are kept, like Lin and Kernighan's moves for tours (1973). */
#include "scheduler/match_priv.h"

#define DEPTH_MAX 12
#define LOOK_MAX  16

/* How many ways are followed from each step on. */
static const uint32_t breadth[DEPTH_MAX] = {5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0};

struct step {
    uint32_t partner, left; /* who is taken, and whom they leave (MATCH_NOBODY: was free) */
    int32_t gain;           /* up to here, `left` alone */
};

struct chain {
    struct step steps[DEPTH_MAX];
    uint32_t length;
    int32_t gain;
    bool is_closed; /* the last one left takes the one the first left */
};

struct improving {
    struct cohort *c;
    const struct candidates *edges;
    uint32_t *mate, n;
    int32_t *weight; /* of each one's pair */
    uint32_t *queue, head, waiting;
    bool *is_waiting;
    uint32_t *changes, changes_count, changes_cap; /* person and former mate, for taking a kick back */
    bool is_logging;
    long long total;
    /* the search under way */
    uint32_t start, other; /* the pair that is parted; other MATCH_NOBODY when start was free */
    int32_t most;          /* nobody is worth more to `other` */
    struct chain now, best;
    uint32_t *in_chain, clock;
};

static int32_t weight_of(const struct improving *m, uint32_t a, uint32_t b)
{
    return match_weight(m->c, m->edges->from + a, m->edges->from + b);
}

static int32_t first_of(const struct improving *m, uint32_t v)
{
    return v == MATCH_NOBODY ? 0 : m->c->people[m->edges->from + v].first;
}

static void wake(struct improving *m, uint32_t v)
{
    if (v == MATCH_NOBODY || m->is_waiting[v])
        return;
    m->is_waiting[v] = true;
    m->queue[(m->head + m->waiting++) % m->n] = v;
}

static void keep_if_best(struct improving *m, int32_t gain, bool is_closed)
{
    if (gain <= m->best.gain)
        return;
    m->best = m->now;
    m->best.gain = gain;
    m->best.is_closed = is_closed;
}

/* Ends the chain behind its last step in each way there is. */
static void try_end(struct improving *m, const struct step *s)
{
    if (s->left == MATCH_NOBODY) {
        keep_if_best(m, s->gain + first_of(m, s->partner) - first_of(m, m->other), false);
    } else if (m->other == MATCH_NOBODY) {
        keep_if_best(m, s->gain - first_of(m, s->left), false);
    } else if (s->gain + m->most > m->best.gain) {
        int32_t weight = weight_of(m, m->other, s->left);
        if (weight != MATCH_NEVER)
            keep_if_best(m, s->gain + weight, true);
    }
}

/* `at` looks for a partner; `gain` is what the chain has won so far, with `at` alone. */
static void extend(struct improving *m, uint32_t at, int32_t gain)
{
    uint32_t depth = m->now.length, ways = breadth[depth], found = 0;
    const struct candidate *edge = &m->edges->edges[(size_t)at * m->edges->each];
    struct step next[8];
    m->now.length++;
    for (uint32_t k = 0; k < m->edges->count[at] && k < LOOK_MAX; k++) {
        uint32_t partner = edge[k].to, left = m->mate[partner];
        int32_t after = gain + edge[k].weight;
        if (after <= 0 && m->other != MATCH_NOBODY)
            break;
        if (partner == m->other || left == at || m->in_chain[partner] == m->clock)
            continue;
        struct step s = {partner, left, left == MATCH_NOBODY ? after : after - m->weight[partner]};
        m->now.steps[depth] = s;
        try_end(m, &s);
        if (left == MATCH_NOBODY)
            continue;
        uint32_t i = found < ways ? found++ : ways;
        for (; i > 0 && next[i - 1].gain < s.gain; i--)
            if (i < ways)
                next[i] = next[i - 1];
        if (i < ways)
            next[i] = s;
    }
    for (uint32_t i = 0; i < found; i++) {
        m->now.steps[depth] = next[i];
        m->in_chain[next[i].partner] = m->in_chain[next[i].left] = m->clock;
        extend(m, next[i].left, next[i].gain);
        m->in_chain[next[i].partner] = m->in_chain[next[i].left] = m->clock - 1;
    }
    m->now.length--;
}

static void set_mate(struct improving *m, uint32_t v, uint32_t mate)
{
    if (m->is_logging && m->changes_count + 2 <= m->changes_cap) {
        m->changes[m->changes_count++] = v;
        m->changes[m->changes_count++] = m->mate[v];
    }
    m->mate[v] = mate;
    wake(m, v);
}

static void pair_up(struct improving *m, uint32_t a, uint32_t b)
{
    set_mate(m, a, b);
    set_mate(m, b, a);
    m->weight[a] = m->weight[b] = weight_of(m, a, b);
}

static void apply(struct improving *m, const struct chain *chain)
{
    uint32_t at = m->start;
    for (uint32_t i = 0; i < chain->length; i++) {
        pair_up(m, at, chain->steps[i].partner);
        at = chain->steps[i].left;
    }
    if (chain->is_closed) {
        pair_up(m, m->other, at);
    } else {
        uint32_t alone = at == MATCH_NOBODY ? m->other : at;
        if (alone != MATCH_NOBODY)
            set_mate(m, alone, MATCH_NOBODY);
    }
    m->total += chain->gain;
}

static void rest(struct improving *m)
{
    while (m->waiting) {
        uint32_t v = m->queue[m->head];
        m->head = (m->head + 1) % m->n;
        m->waiting--;
        m->is_waiting[v] = false;
        m->start = v;
        m->other = m->mate[v];
        m->most = m->other == MATCH_NOBODY || !m->edges->count[m->other]
                      ? 0
                      : m->edges->edges[(size_t)m->other * m->edges->each].weight;
        m->now.length = 0;
        m->best.gain = 0;
        m->clock += 2;
        m->in_chain[v] = m->clock;
        if (m->other != MATCH_NOBODY)
            m->in_chain[m->other] = m->clock;
        extend(m, v, m->other == MATCH_NOBODY ? first_of(m, v) : -m->weight[v]);
        if (m->best.gain > 0)
            apply(m, &m->best);
    }
}

/* Takes everything back that changed since the log was emptied. */
static void take_back(struct improving *m, long long total)
{
    for (uint32_t i = m->changes_count; i > 0; i -= 2)
        m->mate[m->changes[i - 2]] = m->changes[i - 1];
    for (uint32_t i = 0; i < m->changes_count; i += 2) {
        uint32_t v = m->changes[i];
        if (m->mate[v] != MATCH_NOBODY)
            m->weight[v] = weight_of(m, v, m->mate[v]);
    }
    m->total = total;
}

/* Crosses two pairs, whatever it costs, and lets everything around come to rest again. */
static void kick(struct improving *m)
{
    uint32_t a = random_below(&m->c->random, m->n), b = m->mate[a];
    if (b == MATCH_NOBODY || !m->edges->count[a])
        return;
    uint32_t few = m->edges->count[a] < LOOK_MAX ? m->edges->count[a] : LOOK_MAX;
    uint32_t x = m->edges->edges[(size_t)a * m->edges->each + random_below(&m->c->random, few)].to, y = m->mate[x];
    if (x == b || y == MATCH_NOBODY || weight_of(m, b, y) == MATCH_NEVER)
        return;
    long long before = m->total;
    m->changes_count = 0;
    m->total -= m->weight[a] + m->weight[x];
    pair_up(m, a, x);
    pair_up(m, b, y);
    m->total += m->weight[a] + m->weight[b];
    rest(m);
    if (m->total < before && m->changes_count + 2 <= m->changes_cap)
        take_back(m, before);
}

void pairs_improve(struct cohort *c, const struct candidates *edges, uint32_t *mate, uint64_t kicks)
{
    uint32_t n = edges->n;
    struct improving m = {.c = c, .edges = edges, .mate = mate, .n = n, .changes_cap = 4096};
    struct arena scratch;
    if (n < 4)
        return;
    arena_init(&scratch, 0);
    m.weight = arena_array(&scratch, int32_t, n);
    m.queue = arena_array(&scratch, uint32_t, n);
    m.is_waiting = arena_array(&scratch, bool, n);
    m.in_chain = arena_array(&scratch, uint32_t, n);
    m.changes = arena_array(&scratch, uint32_t, m.changes_cap);
    m.clock = 1;
    for (uint32_t i = 0; i < n; i++) {
        if (mate[i] != MATCH_NOBODY)
            m.weight[i] = weight_of(&m, i, mate[i]);
        wake(&m, i);
    }
    rest(&m);
    m.is_logging = true;
    for (uint64_t k = 0; k < kicks; k++) {
        if (c->options->progress && k % 1024 == 0)
            c->options->progress(c->options->data, 50 + (int)(k * 50 / kicks));
        kick(&m);
    }
    arena_release(&scratch);
}
