/* Groups of 3..6 by simulated annealing: two people of different groups change places when that wins, or loses less
 * than chance and a falling temperature allow. Two who may not meet cost so much that the end has none; should some be
 * left, the fewest people who part them go on the bench, and the others are tried again. Integers only: the logarithm
 * that annealing needs is a shift. */
#include "scheduler/match_groups_priv.h"

#define MATRIX_PEOPLE 3072 /* up to here all weights are worked out once */
/* What two who may not meet weigh, for each partner in a circle: less than anything relaxed (those count a quarter),
 * but so little that a warm search gets through. */
#define FORBIDDEN  (-600)
#define MOVES_EACH 4000
#define MOVES_MIN  800000
#define MOVES_MAX  24000000
#define BLOCKS     256  /* of moves at one temperature */
#define HOT        7200 /* in weights times 60 */
#define COOLING    52   /* a block's temperature is 1/52 lower than the one before */
#define TRIES_ALL  4    /* to place everybody before somebody is left out */
#define TRIES_EACH 8    /* people who are left out one by one, more by halves */

/* Weights of a circle of s people count 60 / (s - 1) each: the mean per partner, as an integer. */
static int32_t scale_of(const struct groups *g, uint32_t circle)
{
    static const int32_t scale[] = {0, 0, 60, 30, 20, 15, 12};
    return circle == g->circles ? 0 : scale[g->start[circle + 1] - g->start[circle]];
}

static int32_t weight_of(const struct groups *g, uint32_t a, uint32_t b)
{
    if (g->matrix)
        return g->matrix[(size_t)a * g->n + b];
    int32_t weight = match_weight(g->c, g->edges->from + a, g->edges->from + b);
    return weight == MATCH_NEVER ? g->forbidden : weight < 0 ? weight / 4 : weight;
}

/* What `person` is worth in a circle, in place of whoever is in `slot`. */
static int32_t worth_in(const struct groups *g, uint32_t person, uint32_t slot)
{
    uint32_t circle = g->circle_of[slot];
    if (circle == g->circles)
        return 0;
    int32_t sum = 0;
    for (uint32_t s = g->start[circle]; s < g->start[circle + 1]; s++)
        if (s != slot)
            sum += weight_of(g, person, g->slot[s]);
    return sum * scale_of(g, circle) + g->c->people[g->edges->from + person].first * 60;
}

void groups_swap(struct groups *g, uint32_t x, uint32_t y)
{
    uint32_t a = g->slot[x], b = g->slot[y];
    g->slot[x] = b;
    g->slot[y] = a;
    g->place[a] = y;
    g->place[b] = x;
}

bool groups_pick_move(struct groups *g, uint32_t a, uint32_t *x, uint32_t *y)
{
    uint32_t count = g->edges->count[a], chance = random_next(&g->c->random);
    *x = g->place[a];
    if (count && chance % 8) {
        uint32_t friend = g->edges->edges[(size_t)a * g->edges->each + (chance >> 3) % count].to;
        uint32_t circle = g->circle_of[g->place[friend]];
        uint32_t size = g->start[circle + 1] - g->start[circle];
        *y = circle == g->circles ? g->place[friend] : g->start[circle] + (chance >> 16) % size;
        if (*y == g->place[friend] && circle != g->circles && size > 1)
            *y = g->start[circle] + (*y - g->start[circle] + 1) % size;
    } else {
        *y = random_below(&g->c->random, g->n);
    }
    return g->circle_of[*x] != g->circle_of[*y];
}

int32_t groups_gain_of(struct groups *g, uint32_t x, uint32_t y)
{
    uint32_t a = g->slot[x], b = g->slot[y];
    return worth_in(g, a, y) + worth_in(g, b, x) - worth_in(g, a, x) - worth_in(g, b, y);
}

/* -log2 of a random number in (0, 1), times 65536, the fraction by a straight line. */
static uint32_t minus_log(uint32_t u)
{
    uint32_t zeros = u ? (uint32_t)__builtin_clz(u) : 31;
    return ((zeros + 1) << 16) - (uint32_t)((uint64_t)u << (zeros + 1) >> 16 & 0xffff);
}

static void anneal(struct groups *g, uint64_t moves, int32_t hot)
{
    int64_t temperature = (int64_t)hot << 8;
    for (int block = 0; block < BLOCKS; block++, temperature -= temperature / COOLING) {
        if (g->c->options->progress && block % 16 == 0)
            g->c->options->progress(g->c->options->data, 10 + block * 85 / BLOCKS);
        for (uint64_t k = 0; k < moves / BLOCKS; k++) {
            uint32_t x, y;
            if (!groups_pick_move(g, random_below(&g->c->random, g->n), &x, &y))
                continue;
            int32_t gain = groups_gain_of(g, x, y);
            if (gain >= 0 || -gain <= (temperature * minus_log(random_next(&g->c->random))) >> 24)
                groups_swap(g, x, y);
        }
    }
}

/* Lays out circles for `placed` people in the order of `people`; the others are the bench. */
static void lay_out(struct groups *g, const uint32_t *people, uint32_t placed, int size)
{
    uint32_t whole, others, at = 0;
    int other;
    match_sizes(placed, size, &whole, &others, &other);
    g->circles = whole + others;
    for (uint32_t circle = 0; circle < g->circles; circle++) {
        g->start[circle] = at;
        at += (uint32_t)(circle < whole ? size : other);
    }
    g->start[g->circles] = at;
    g->start[g->circles + 1] = g->n;
    for (uint32_t circle = 0; circle <= g->circles; circle++)
        for (uint32_t s = g->start[circle]; s < g->start[circle + 1]; s++)
            g->circle_of[s] = circle;
    for (uint32_t s = 0; s < g->n; s++) {
        g->slot[s] = people[s];
        g->place[people[s]] = s;
    }
}

/* Who has fewest candidates comes first. */
static uint32_t *scarcest_first(const struct groups *g, struct arena *scratch)
{
    uint32_t *people = arena_array(scratch, uint32_t, g->n), at = 0;
    for (uint32_t count = 0; count <= g->edges->each; count++)
        for (uint32_t i = 0; i < g->n; i++)
            if (g->edges->count[i] == count)
                people[at++] = i;
    return people;
}

/* Puts people in an order in which circles of `size` are good already: each circle is started by the one with
 * fewest partners and
 * filled by their best partners who suit everybody in it. People without any partner come last. */
static void order_greedily(const struct groups *g, int size, uint32_t *people)
{
    struct arena scratch;
    uint32_t at = 0;
    arena_init(&scratch, 0);
    bool *is_taken = arena_array(&scratch, bool, g->n);
    uint32_t *scarce = scarcest_first(g, &scratch);
    for (uint32_t turn = 0; turn < g->n; turn++) {
        uint32_t i = scarce[turn], start = at;
        if (is_taken[i] || !g->edges->count[i])
            continue;
        is_taken[i] = true;
        people[at++] = i;
        for (uint32_t k = 0; k < g->edges->count[i] && at - start < (uint32_t)size; k++) {
            uint32_t v = g->edges->edges[(size_t)i * g->edges->each + k].to;
            bool suits = !is_taken[v];
            for (uint32_t s = start + 1; s < at && suits; s++)
                suits = match_may_meet(g->c, g->edges->from + v, g->edges->from + people[s]);
            if (!suits)
                continue;
            is_taken[v] = true;
            people[at++] = v;
        }
        for (uint32_t later = turn + 1; later < g->n && at - start < (uint32_t)size; later++) {
            uint32_t v = scarce[later];
            if (!is_taken[v] && g->edges->count[v]) {
                is_taken[v] = true;
                people[at++] = v;
            }
        }
    }
    for (uint32_t i = 0; i < g->n; i++)
        if (!is_taken[i])
            people[at++] = i;
    arena_release(&scratch);
}

static int64_t total_of(const struct groups *g)
{
    int64_t total = 0;
    for (uint32_t s = 0; s < g->n; s++)
        total += worth_in(g, g->slot[s], s);
    return total;
}

/* A whole search among those who have a place, kept when it led to something better without a quarrel. */
static void polish(struct groups *g, uint64_t moves, struct arena *scratch)
{
    uint32_t *before = arena_grow(scratch, g->slot, sizeof *before, g->n, g->n);
    int64_t total = total_of(g);
    anneal(g, moves, HOT);
    groups_settle(g);
    bool has_quarrels = false;
    for (uint32_t i = 0; i < g->n && !has_quarrels; i++)
        has_quarrels = groups_quarrels_of(g, i) > 0;
    if (!has_quarrels && total_of(g) >= total)
        return;
    for (uint32_t s = 0; s < g->n; s++) {
        g->slot[s] = before[s];
        g->place[before[s]] = s;
    }
}

static uint32_t fitting_count(uint32_t most, int size)
{
    uint32_t whole, others;
    int other;
    while (most && !match_sizes(most, size, &whole, &others, &other))
        most--;
    return most;
}

static void fill_matrix(struct groups *g, int16_t *matrix)
{
    g->matrix = NULL;
    for (uint32_t i = 0; i < g->n && matrix; i++)
        for (uint32_t j = 0; j < i; j++)
            matrix[(size_t)i * g->n + j] = matrix[(size_t)j * g->n + i] = (int16_t)weight_of(g, i, j);
    g->matrix = matrix;
}

void groups_match(struct cohort *c, const struct candidates *edges, int size, struct partition *out)
{
    struct arena scratch;
    struct groups g = {.c = c, .edges = edges, .n = edges->n, .forbidden = FORBIDDEN * (size - 1)};
    uint64_t moves = (uint64_t)g.n * MOVES_EACH;
    moves = moves < MOVES_MIN ? MOVES_MIN : moves > MOVES_MAX ? MOVES_MAX : moves;
    moves *= (uint64_t)match_effort(c->options);
    arena_init(&scratch, 0);
    g.slot = arena_array(&scratch, uint32_t, g.n);
    g.place = arena_array(&scratch, uint32_t, g.n);
    g.circle_of = arena_array(&scratch, uint32_t, g.n);
    g.start = arena_array(&scratch, uint32_t, g.n + 2);
    uint32_t *people = arena_array(&scratch, uint32_t, g.n), placed = 0;
    int16_t *matrix = g.n <= MATRIX_PEOPLE ? arena_array(&scratch, int16_t, (size_t)g.n * g.n) : NULL;
    fill_matrix(&g, matrix);
    order_greedily(&g, size, people);
    for (uint32_t i = 0; i < g.n; i++)
        placed += g.edges->count[i] > 0;
    placed = fitting_count(placed, size);
    lay_out(&g, people, placed, size);
    anneal(&g, moves, HOT);
    for (int tries = 0;; tries++) {
        groups_settle(&g);
        uint32_t stay = groups_part(&g, people);
        if (stay == placed) {
            if (tries > 0)
                polish(&g, moves, &scratch);
            break;
        }
        if (tries >= TRIES_ALL) {
            /* few too many: one by one, so that nobody is left out for nothing */
            uint32_t less = placed - stay > TRIES_EACH ? (placed - stay) / 2 : 1;
            placed = fitting_count(placed - less, size);
            lay_out(&g, people, placed, size);
        }
        if (tries == 0) {
            /* anew, from circles around those with few partners, and never into a quarrel */
            g.forbidden *= 8;
            fill_matrix(&g, matrix);
            order_greedily(&g, size, people);
            lay_out(&g, people, placed, size);
            anneal(&g, moves, HOT / 2);
        } else {
            anneal(&g, moves / 4, HOT / 4);
        }
    }
    out->circles = g.circles;
    for (uint32_t s = 0; s < g.n; s++)
        out->circle[g.slot[s]] = g.circle_of[s] == g.circles ? MATCH_NOBODY : g.circle_of[s];
    arena_release(&scratch);
}
