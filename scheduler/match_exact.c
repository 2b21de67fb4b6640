/* The best circles of a few people, by trying every arrangement once: a set of people is worth the best circle around
 * its first person plus what the rest is worth, remembered by set. */
#include "scheduler/match_priv.h"

bool match_sizes(uint32_t n, int size, uint32_t *whole, uint32_t *others, int *other)
{
    uint32_t s = (uint32_t)size, over = n % s, circles = n / s;
    *whole = circles;
    *others = 0;
    *other = size;
    if (over == 0)
        return true;
    bool larger = size < CIRCLE_MEMBERS_MAX && circles >= over, smaller = size > 2 && circles + 1 >= s - over;
    if (!larger && !smaller)
        return false;
    if (larger && (!smaller || over <= s - over)) {
        *others = over;
        *other = size + 1;
        *whole = circles - over;
    } else {
        *others = s - over;
        *other = size - 1;
        *whole = circles + 1 - *others;
    }
    return true;
}

#define UNKNOWN (INT32_MIN + 1)

struct exact {
    uint32_t n;
    int size, other; /* the two sizes of circles in use */
    int32_t weight[EXACT_PEOPLE][EXACT_PEOPLE];
    int32_t first[EXACT_PEOPLE];
    uint32_t friends[EXACT_PEOPLE]; /* who they may meet, as bits */
    int32_t *worth;                 /* by set */
    uint32_t *circle;               /* by set: the circle of its first person */
};

/* The search for the best circle around the first person of `set`. */
struct around {
    uint32_t set;
    bool may_differ; /* a circle of `other` people is allowed here */
    int32_t best;
    uint32_t best_circle;
};

static int32_t worth_of(struct exact *x, uint32_t set);

static int people_in(uint32_t set)
{
    return __builtin_popcount(set);
}

/* Circles of unequal sizes compare by the mean per partner; 60 divides by every number of partners. */
static void close_circle(struct exact *x, struct around *r, uint32_t circle, int count, int32_t sum)
{
    int32_t rest = worth_of(x, r->set & ~circle);
    if (rest == MATCH_NEVER)
        return;
    int32_t worth = rest + sum * (60 / (count - 1));
    for (uint32_t left = circle; left; left &= left - 1)
        worth += x->first[__builtin_ctz(left)] * 60;
    if (r->best == MATCH_NEVER || worth > r->best) {
        r->best = worth;
        r->best_circle = circle;
    }
}

static void extend_circle(struct exact *x, struct around *r, uint32_t circle, uint32_t open, int count, int32_t sum)
{
    if (count == x->size || (r->may_differ && count == x->other))
        close_circle(x, r, circle, count, sum);
    int most = r->may_differ && x->other > x->size ? x->other : x->size;
    if (count == most)
        return;
    for (; open; open &= open - 1) {
        int v = __builtin_ctz(open);
        int32_t more = sum;
        for (uint32_t left = circle; left; left &= left - 1)
            more += x->weight[v][__builtin_ctz(left)];
        uint32_t later = open & ~(open & (~open + 1));
        extend_circle(x, r, circle | 1u << v, later & x->friends[v], count + 1, more);
    }
}

/* How many people a set has decides how many of its circles differ: as many as it has over, or lacks. */
static int32_t worth_of(struct exact *x, uint32_t set)
{
    if (!set)
        return 0;
    if (x->worth[set] != UNKNOWN)
        return x->worth[set];
    int first = __builtin_ctz(set), over = people_in(set) % x->size;
    struct around r = {.set = set, .may_differ = over != 0 && x->other != x->size, .best = MATCH_NEVER};
    extend_circle(x, &r, 1u << first, set & x->friends[first] & ~(1u << first), 1, 0);
    x->worth[set] = r.best;
    x->circle[set] = r.best_circle;
    return r.best;
}

/* The best set of `placed` people of those in `all`; 0 when none can be divided. */
static uint32_t best_set(struct exact *x, uint32_t all, int placed)
{
    uint32_t best = 0;
    int32_t worth = MATCH_NEVER;
    for (uint32_t set = all; set; set = (set - 1) & all) {
        if (people_in(set) != placed)
            continue;
        int32_t w = worth_of(x, set);
        if (w != MATCH_NEVER && (!best || w > worth)) {
            worth = w;
            best = set;
        }
    }
    return best;
}

void exact_match(const struct cohort *c, uint32_t from, uint32_t n, int size, struct partition *out)
{
    struct arena scratch;
    uint32_t all = 0, set = 0, whole, others;
    int last_other = 0;
    arena_init(&scratch, 0);
    struct exact *x = arena_new(&scratch, struct exact);
    x->n = n;
    x->size = size;
    x->worth = arena_array(&scratch, int32_t, (size_t)1 << n);
    x->circle = arena_array(&scratch, uint32_t, (size_t)1 << n);
    for (uint32_t i = 0; i < n; i++) {
        x->first[i] = c->people[from + i].first;
        for (uint32_t j = 0; j < n; j++) {
            x->weight[i][j] = match_weight(c, from + i, from + j);
            if (x->weight[i][j] != MATCH_NEVER)
                x->friends[i] |= 1u << j;
        }
        all |= x->friends[i] ? 1u << i : 0;
        out->circle[i] = MATCH_NOBODY;
    }
    for (int placed = people_in(all); placed > 1 && !set; placed--) {
        if (!match_sizes((uint32_t)placed, size, &whole, &others, &x->other))
            continue;
        if (x->other != last_other)
            for (size_t s = 0; s < (size_t)1 << n; s++)
                x->worth[s] = UNKNOWN;
        last_other = x->other;
        set = best_set(x, all, placed);
    }
    for (out->circles = 0; set; set &= ~x->circle[set])
        for (uint32_t left = x->circle[set], number = out->circles++; left; left &= left - 1)
            out->circle[__builtin_ctz(left)] = number;
    arena_release(&scratch);
}
