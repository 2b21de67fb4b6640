/* Better pairs by alternating paths and cycles: a pair is parted, one of the two takes a better partner, whose old
 * partner looks for another, and so on, until the last one left alone suits the first (a cycle) or somebody free joins
 * in (a path). Only chains that win are kept, like Lin and Kernighan's moves for tours (1973). */
#include "scheduler/match_improve_priv.h"

/* How many ways are followed from each step on. */
static const uint32_t breadth[DEPTH_MAX] = {5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0};

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
        keep_if_best(m, s->gain + improving_first(m, s->partner) - improving_first(m, m->other), false);
    } else if (m->other == MATCH_NOBODY) {
        keep_if_best(m, s->gain - improving_first(m, s->left), false);
    } else if (s->gain + m->most > m->best.gain) {
        int32_t weight = improving_weight(m, m->other, s->left);
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
        if (partner == m->other || left == at || left == IN_TRIO || m->in_chain[partner] == m->clock)
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

static void put_mate(struct improving *m, uint32_t v, uint32_t mate)
{
    if (mate == MATCH_NOBODY && m->mate[v] != MATCH_NOBODY) {
        m->alone_at[v] = m->alone_count;
        m->alone[m->alone_count++] = v;
    } else if (mate != MATCH_NOBODY && m->mate[v] == MATCH_NOBODY) {
        uint32_t last = m->alone[--m->alone_count];
        m->alone[m->alone_at[v]] = last;
        m->alone_at[last] = m->alone_at[v];
    }
    m->mate[v] = mate;
}

void improving_set(struct improving *m, uint32_t v, uint32_t mate)
{
    if (m->is_logging) {
        if (m->changes_count + 2 > m->changes_cap) {
            m->changes = arena_grow(m->arena, m->changes, sizeof *m->changes, m->changes_count, 2 * m->changes_cap);
            m->changes_cap *= 2;
        }
        m->changes[m->changes_count++] = v;
        m->changes[m->changes_count++] = m->mate[v];
    }
    put_mate(m, v, mate);
    wake(m, v);
}

void improving_pair_up(struct improving *m, uint32_t a, uint32_t b)
{
    improving_set(m, a, b);
    improving_set(m, b, a);
    m->weight[a] = m->weight[b] = improving_weight(m, a, b);
}

static void apply(struct improving *m, const struct chain *chain)
{
    uint32_t at = m->start;
    for (uint32_t i = 0; i < chain->length; i++) {
        improving_pair_up(m, at, chain->steps[i].partner);
        at = chain->steps[i].left;
    }
    if (chain->is_closed) {
        improving_pair_up(m, m->other, at);
    } else {
        uint32_t alone = at == MATCH_NOBODY ? m->other : at;
        if (alone != MATCH_NOBODY)
            improving_set(m, alone, MATCH_NOBODY);
    }
    m->total += chain->gain;
}

void improving_rest(struct improving *m)
{
    while (m->waiting) {
        uint32_t v = m->queue[m->head];
        m->head = (m->head + 1) % m->n;
        m->waiting--;
        m->is_waiting[v] = false;
        if (m->mate[v] == IN_TRIO)
            continue;
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
        extend(m, v, m->other == MATCH_NOBODY ? improving_first(m, v) : -m->weight[v]);
        if (m->best.gain > 0)
            apply(m, &m->best);
    }
}

void improving_take_back(struct improving *m, long long total)
{
    for (uint32_t i = m->changes_count; i > 0; i -= 2)
        put_mate(m, m->changes[i - 2], m->changes[i - 1]);
    for (uint32_t i = 0; i < m->changes_count; i += 2) {
        uint32_t v = m->changes[i];
        if (m->mate[v] != MATCH_NOBODY && m->mate[v] != IN_TRIO)
            m->weight[v] = improving_weight(m, v, m->mate[v]);
    }
    m->total = total;
}

void improving_start(struct improving *m, struct arena *scratch)
{
    uint32_t n = m->n;
    m->arena = scratch;
    m->weight = arena_array(scratch, int32_t, n);
    m->queue = arena_array(scratch, uint32_t, n);
    m->is_waiting = arena_array(scratch, bool, n);
    m->in_chain = arena_array(scratch, uint32_t, n);
    m->changes = arena_array(scratch, uint32_t, m->changes_cap);
    m->alone = arena_array(scratch, uint32_t, n);
    m->alone_at = arena_array(scratch, uint32_t, n);
    m->clock = 1;
    for (uint32_t i = 0; i < n; i++) {
        if (m->mate[i] != MATCH_NOBODY) {
            m->weight[i] = improving_weight(m, i, m->mate[i]);
        } else {
            m->alone_at[i] = m->alone_count;
            m->alone[m->alone_count++] = i;
        }
        wake(m, i);
    }
}
