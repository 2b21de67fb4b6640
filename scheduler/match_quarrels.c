/* Circles in which nobody minds anybody: small repairs after annealing, and who goes when there are none. */
#include "scheduler/match_groups_priv.h"

#define TRIES       2048 /* of a person to find a place where nobody minds */
#define TRIES_MOVED 64   /* of somebody who made room for another */
#define ATTEMPT_MAX 24

uint32_t groups_quarrels_of(const struct groups *g, uint32_t person)
{
    uint32_t circle = g->circle_of[g->place[person]], n = 0;
    if (circle == g->circles)
        return 0;
    for (uint32_t s = g->start[circle]; s < g->start[circle + 1]; s++)
        n += g->slot[s] != person && !match_may_meet(g->c, g->edges->from + person, g->edges->from + g->slot[s]);
    return n;
}

/* Swaps that can be taken back. */
struct attempt {
    uint32_t swaps[ATTEMPT_MAX][2];
    uint32_t count;
    int64_t gain;
};

static void attempt_swap(struct groups *g, struct attempt *t, uint32_t x, uint32_t y)
{
    t->gain += groups_gain_of(g, x, y);
    groups_swap(g, x, y);
    t->swaps[t->count][0] = x;
    t->swaps[t->count++][1] = y;
}

/* Up to `most` partners of somebody who suit each other too. */
static uint32_t pick_friends(struct groups *g, uint32_t a, uint32_t most, uint32_t *friends)
{
    uint32_t found = 0, count = g->edges->count[a];
    for (uint32_t k = 0; k < 4 * most && found < most && count; k++) {
        uint32_t v = g->edges->edges[(size_t)a * g->edges->each + random_below(&g->c->random, count)].to;
        bool suits = true;
        for (uint32_t i = 0; i < found && suits; i++)
            suits = v != friends[i] && match_may_meet(g->c, g->edges->from + v, g->edges->from + friends[i]);
        if (suits)
            friends[found++] = v;
    }
    return found;
}

/* Fetches partners who suit somebody and each other into their circle, all at once, and finds places for those who had
 * to make room: who has few partners is not helped by one change at a time. Undone when all together doesn't win. */
static bool gather(struct groups *g, uint32_t a)
{
    uint32_t circle = g->circle_of[g->place[a]], start = g->start[circle], size = g->start[circle + 1] - start;
    uint32_t friends[CIRCLE_MEMBERS_MAX], moved[CIRCLE_MEMBERS_MAX], moved_count = 0;
    uint32_t found = pick_friends(g, a, size - 1, friends);
    struct attempt t = {.count = 0};
    for (uint32_t i = 0, slot = start; i < found; i++) {
        if (g->circle_of[g->place[friends[i]]] == circle)
            continue;
        /* next to `a` and the friends who are there already */
        for (bool is_taken = true; is_taken; slot += is_taken) {
            is_taken = g->slot[slot] == a;
            for (uint32_t k = 0; k < found && !is_taken; k++)
                is_taken = g->slot[slot] == friends[k];
        }
        moved[moved_count++] = g->slot[slot];
        attempt_swap(g, &t, g->place[friends[i]], slot);
    }
    for (uint32_t i = 0; i < moved_count && t.gain <= 0; i++)
        for (uint32_t k = 0; k < TRIES_MOVED && t.count < ATTEMPT_MAX && groups_quarrels_of(g, moved[i]); k++) {
            uint32_t x, y;
            if (groups_pick_move(g, moved[i], &x, &y) && g->circle_of[y] != circle && groups_gain_of(g, x, y) > 0)
                attempt_swap(g, &t, x, y);
        }
    if (t.gain > 0)
        return true;
    while (t.count--)
        groups_swap(g, t.swaps[t.count][0], t.swaps[t.count][1]);
    return false;
}

void groups_settle(struct groups *g)
{
    bool is_better = true;
    for (int round = 0; round < 16 && is_better; round++) {
        is_better = false;
        for (uint32_t a = 0; a < g->n; a++)
            for (uint32_t k = 0; k < TRIES && groups_quarrels_of(g, a); k++) {
                uint32_t x, y;
                if (k % 2 && gather(g, a)) {
                    is_better = true;
                } else if (groups_pick_move(g, a, &x, &y) && groups_gain_of(g, x, y) > 0) {
                    groups_swap(g, x, y);
                    is_better = true;
                }
            }
    }
}

uint32_t groups_part(const struct groups *g, uint32_t *people)
{
    struct arena scratch;
    uint32_t stay = 0, last = g->n;
    arena_init(&scratch, 0);
    bool *is_out = arena_array(&scratch, bool, g->n);
    for (uint32_t circle = 0; circle < g->circles; circle++) {
        for (;;) {
            uint32_t worst = MATCH_NOBODY, most = 0;
            for (uint32_t s = g->start[circle]; s < g->start[circle + 1]; s++) {
                uint32_t a = g->slot[s], quarrels = 0;
                for (uint32_t t = g->start[circle]; t < g->start[circle + 1] && !is_out[a]; t++)
                    quarrels += t != s && !is_out[g->slot[t]] &&
                                !match_may_meet(g->c, g->edges->from + a, g->edges->from + g->slot[t]);
                if (quarrels > most) {
                    most = quarrels;
                    worst = a;
                }
            }
            if (worst == MATCH_NOBODY)
                break;
            is_out[worst] = true;
        }
        for (uint32_t s = g->start[circle]; s < g->start[circle + 1]; s++)
            if (!is_out[g->slot[s]])
                people[stay++] = g->slot[s];
            else
                people[--last] = g->slot[s];
    }
    for (uint32_t s = g->start[g->circles]; s < g->n; s++)
        people[--last] = g->slot[s];
    arena_release(&scratch);
    return stay;
}
