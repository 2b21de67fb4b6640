/* Reporting lines: the managers form a forest, in which "above" is a question of two numbers. */
#include "scheduler/match_priv.h"

/* Everybody's representative: themselves, or one member of the cycle of managers that they are part of (a roster says
 * that they all are above and below each other). */
static void join_cycles(const uint32_t *manager, uint32_t n, uint32_t *seen, uint32_t *rep)
{
    for (uint32_t i = 0; i < n; i++)
        rep[i] = i;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t v = i;
        while (v != MATCH_NOBODY && !seen[v]) {
            seen[v] = i + 1;
            v = manager[v];
        }
        if (v == MATCH_NOBODY || seen[v] != i + 1)
            continue;
        for (uint32_t u = manager[v]; u != v; u = manager[u])
            rep[u] = v;
    }
}

/* In a cycle everybody's manager is in it too, so a cycle is always a root. */
static uint32_t parent_of(const uint32_t *manager, const uint32_t *rep, uint32_t i)
{
    uint32_t up = manager[i];
    return up == MATCH_NOBODY || rep[up] == rep[i] ? MATCH_NOBODY : rep[up];
}

void cohort_read_lines(struct arena *scratch, const uint32_t *manager, uint32_t n, uint32_t *enter, uint32_t *leave)
{
    uint32_t *seen = arena_array(scratch, uint32_t, n), *rep = arena_array(scratch, uint32_t, n);
    uint32_t *first = arena_array(scratch, uint32_t, n), *next = arena_array(scratch, uint32_t, n);
    uint32_t *stack = arena_array(scratch, uint32_t, n), depth = 0, clock = 0;
    join_cycles(manager, n, seen, rep);
    for (uint32_t i = 0; i < n; i++)
        first[i] = MATCH_NOBODY;
    for (uint32_t i = n; i-- > 0;) {
        uint32_t up = parent_of(manager, rep, i);
        if (rep[i] != i || up == MATCH_NOBODY)
            continue;
        next[i] = first[up];
        first[up] = i;
    }
    for (uint32_t root = 0; root < n; root++) {
        if (rep[root] != root || parent_of(manager, rep, root) != MATCH_NOBODY)
            continue;
        stack[depth++] = root;
        enter[root] = clock++;
        while (depth) {
            uint32_t v = stack[depth - 1], child = first[v];
            if (child == MATCH_NOBODY) {
                leave[v] = clock++;
                depth--;
            } else {
                first[v] = next[child];
                enter[child] = clock++;
                stack[depth++] = child;
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        enter[i] = enter[rep[i]];
        leave[i] = leave[rep[i]];
    }
}
