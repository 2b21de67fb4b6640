/* Better pairs than chains alone find: disturbances that are kept unless they are for the worse, and one circle of
 * three for somebody who is left over. */
#include "scheduler/match_improve_priv.h"

/* Disturbances: people are parted and joined whatever it costs, everything around comes to rest again, and what came
 * out is kept unless it is worse. */
static void part(struct improving *m, uint32_t v)
{
    uint32_t mate = m->mate[v];
    if (mate == MATCH_NOBODY)
        return;
    m->total -= m->weight[v] + improving_first(m, v) + improving_first(m, mate);
    improving_set(m, v, MATCH_NOBODY);
    improving_set(m, mate, MATCH_NOBODY);
}

static void join(struct improving *m, uint32_t v, uint32_t mate)
{
    if (v == MATCH_NOBODY || mate == MATCH_NOBODY || improving_weight(m, v, mate) == MATCH_NEVER)
        return;
    improving_pair_up(m, v, mate);
    m->total += m->weight[v] + improving_first(m, v) + improving_first(m, mate);
}

struct before {
    long long total;
    uint32_t alone;
};

static struct before remember(struct improving *m)
{
    m->changes_count = 0;
    return (struct before){m->total, m->alone_count};
}

/* True when what the disturbance led to was taken back. */
static bool settle(struct improving *m, struct before before)
{
    improving_rest(m);
    if (m->alone_count <= before.alone && m->total >= before.total)
        return false;
    improving_take_back(m, before.total);
    return true;
}

/* One of somebody's best, for a disturbance; MATCH_NOBODY when there is none. */
static uint32_t some_candidate(struct improving *m, uint32_t v)
{
    uint32_t few = m->edges->count[v] < LOOK_MAX ? m->edges->count[v] : LOOK_MAX;
    return few ? m->edges->edges[(size_t)v * m->edges->each + random_below(&m->c->random, few)].to : MATCH_NOBODY;
}

/* Crosses two pairs, or gives somebody without a partner another's: there are few, and whom to leave is a choice too.
 */
static void kick(struct improving *m)
{
    bool is_alone = m->alone_count && random_below(&m->c->random, 4) == 0;
    uint32_t a = is_alone ? m->alone[random_below(&m->c->random, m->alone_count)] : random_below(&m->c->random, m->n);
    uint32_t b = m->mate[a], x = some_candidate(m, a);
    if (x == MATCH_NOBODY || x == b || b == IN_TRIO || m->mate[x] == IN_TRIO)
        return;
    struct before before = remember(m);
    uint32_t y = m->mate[x];
    part(m, a);
    part(m, x);
    join(m, a, x);
    join(m, b, y);
    settle(m, before);
}

/* The mean per partner; MATCH_NEVER when two of them may not meet. */
static int32_t weight_of_trio(const struct improving *m, const uint32_t trio[3])
{
    int32_t x = improving_weight(m, trio[0], trio[1]), y = improving_weight(m, trio[0], trio[2]),
            z = improving_weight(m, trio[1], trio[2]);
    return x == MATCH_NEVER || y == MATCH_NEVER || z == MATCH_NEVER ? MATCH_NEVER : (x + y + z) / 2;
}

/* Another circle of three, from this one and a pair that one of it would like: one of the pair changes places with one
 * of the three, or both come in for two. */
static void kick_trio(struct improving *m)
{
    uint32_t *t = m->trio, at = random_below(&m->c->random, 3), stays = t[at], one = t[(at + 1) % 3];
    uint32_t other = t[(at + 2) % 3], x = some_candidate(m, stays), y = x == MATCH_NOBODY ? IN_TRIO : m->mate[x];
    if (y == IN_TRIO || y == MATCH_NOBODY)
        return;
    bool are_both = random_below(&m->c->random, 2) == 0;
    uint32_t was[3] = {t[0], t[1], t[2]}, now[3] = {stays, x, are_both ? y : other}, goes = are_both ? other : y;
    int32_t weight = weight_of_trio(m, now);
    if (weight == MATCH_NEVER)
        return;
    struct before before = remember(m);
    part(m, x);
    m->total += weight - weight_of_trio(m, was);
    for (size_t i = 0; i < 3; i++) {
        m->total += improving_first(m, now[i]) - improving_first(m, was[i]);
        t[i] = now[i];
        improving_set(m, now[i], IN_TRIO);
    }
    improving_set(m, one, MATCH_NOBODY);
    improving_set(m, goes, MATCH_NOBODY);
    join(m, one, goes);
    if (settle(m, before))
        memcpy(t, was, sizeof was);
}

/* The pair that wins most by somebody joining it, and how much; MATCH_NOBODY when there is none. */
static uint32_t best_pair_for(const struct improving *m, uint32_t v, int32_t *wins)
{
    uint32_t best = MATCH_NOBODY;
    for (uint32_t x = 0; x < m->n; x++) {
        uint32_t y = m->mate[x];
        if (y == MATCH_NOBODY || y == IN_TRIO || y < x || improving_weight(m, v, x) == MATCH_NEVER)
            continue;
        int32_t weight = weight_of_trio(m, (uint32_t[]){v, x, y});
        if (weight != MATCH_NEVER && (best == MATCH_NOBODY || weight - m->weight[x] > *wins)) {
            *wins = weight - m->weight[x];
            best = x;
        }
    }
    return best;
}

/* Takes somebody out of the pairs, for a circle of three; another who was alone may get their partner. */
static void take_out(struct improving *m, uint32_t v)
{
    part(m, v);
    improving_set(m, v, IN_TRIO);
    m->total += improving_first(m, v);
    improving_rest(m);
}

static void make_trio(struct improving *m, uint32_t v)
{
    int32_t wins = 0;
    take_out(m, v);
    uint32_t x = best_pair_for(m, v, &wins), y = m->mate[x];
    m->trio[0] = v;
    m->trio[1] = x;
    m->trio[2] = y;
    improving_set(m, x, IN_TRIO);
    improving_set(m, y, IN_TRIO);
    m->total += wins;
}

/* Whom a circle of three may be made around: those who are alone, then anybody for whose sake one of them gets a
 * partner; in very many people the first ones find a good pair. */
#define ALONE_MAX     64
#define OTHERS_MAX    400
#define OTHERS_PEOPLE 3000

static uint32_t third_people(struct improving *m, uint32_t people[ALONE_MAX + OTHERS_MAX])
{
    uint32_t most = m->n <= OTHERS_PEOPLE ? ALONE_MAX : ALONE_MAX / 4, count = 0;
    for (; count < m->alone_count && count < most; count++)
        people[count] = m->alone[count];
    if (m->n > OTHERS_PEOPLE || !count)
        return count;
    uint32_t others = m->n < OTHERS_MAX ? m->n : OTHERS_MAX, start = random_below(&m->c->random, m->n);
    for (uint32_t k = 0; k < others; k++)
        people[count++] = (start + k) % m->n;
    return count;
}

/* The circle of three that leaves fewest people over and costs least; false when there is none. */
static bool choose_trio(struct improving *m)
{
    uint32_t people[ALONE_MAX + OTHERS_MAX], count = third_people(m, people);
    uint32_t best = MATCH_NOBODY, least = m->alone_count;
    long long most = 0;
    for (uint32_t k = 0; k < count; k++) {
        struct before before = remember(m);
        int32_t wins = 0;
        take_out(m, people[k]);
        uint32_t pair = best_pair_for(m, people[k], &wins);
        if (pair != MATCH_NOBODY && m->alone_count < before.alone &&
            (best == MATCH_NOBODY || m->alone_count < least || (m->alone_count == least && m->total + wins > most))) {
            best = people[k];
            least = m->alone_count;
            most = m->total + wins;
        }
        improving_take_back(m, before.total);
    }
    if (best != MATCH_NOBODY)
        make_trio(m, best);
    return best != MATCH_NOBODY;
}

#define STUMBLES 2000

/* Where nobody can join a pair as they are: three who suit each other are taken out of theirs, until the others can be
 * paired without them. */
static bool stumble_on_trio(struct improving *m)
{
    for (uint32_t k = 0; k < STUMBLES && m->alone_count && m->n <= OTHERS_PEOPLE; k++) {
        uint32_t v = random_below(&m->c->random, m->n);
        uint32_t trio[3] = {v, some_candidate(m, v), some_candidate(m, v)};
        if (trio[1] == trio[2] || weight_of_trio(m, trio) == MATCH_NEVER)
            continue;
        struct before before = remember(m);
        for (size_t i = 0; i < 3; i++)
            take_out(m, trio[i]);
        if (m->alone_count < before.alone) {
            memcpy(m->trio, trio, sizeof trio);
            m->total += weight_of_trio(m, trio);
            return true;
        }
        improving_take_back(m, before.total);
    }
    return false;
}

static void show_progress(const struct improving *m, int percent)
{
    if (m->c->options->progress)
        m->c->options->progress(m->c->options->data, percent);
}

bool pairs_improve(struct cohort *c, const struct candidates *edges, uint32_t *mate, uint32_t trio[3], uint64_t kicks)
{
    struct improving m = {.c = c, .edges = edges, .mate = mate, .n = edges->n, .changes_cap = 4096};
    struct arena scratch;
    arena_init(&scratch, 0);
    improving_start(&m, &scratch);
    improving_rest(&m);
    m.is_logging = true;
    for (uint64_t k = 0; k < kicks; k++) {
        if (k % 1024 == 0)
            show_progress(&m, 50 + (int)(k * 40 / kicks));
        kick(&m);
    }
    bool has_trio = choose_trio(&m) || stumble_on_trio(&m);
    for (uint64_t k = 0; k < kicks / 2 && has_trio; k++) {
        if (k % 1024 == 0)
            show_progress(&m, 90 + (int)(k * 20 / kicks));
        kick_trio(&m);
        kick(&m);
    }
    for (size_t i = 0; has_trio && i < 3; i++)
        mate[trio[i] = m.trio[i]] = MATCH_NOBODY;
    arena_release(&scratch);
    return has_trio;
}
