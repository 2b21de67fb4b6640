/* Judges a match from the rules alone. Shares nothing with the matcher but the structs at its door: words are compared
 * as text, managers followed one by one, hours marked in an array; small cases are solved by trying everything, roles
 * by the Hungarian method on a full table. */
#ifndef TESTS_MATCH_JUDGE_H
#define TESTS_MATCH_JUDGE_H

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "match_people.h"

#define JUDGE_NEVER (-1000000)

struct judge {
    const struct match_person *people;
    size_t n;
    const struct match_history *history;
    const struct match_options *options;
    int last_round;
};

static inline bool judge_has_word(const char *list, const char *word, size_t n)
{
    for (const char *at = list; *at;) {
        size_t length = strcspn(at, ";");
        if (length == n && strncasecmp(at, word, n) == 0)
            return true;
        at += length + (at[length] == ';');
    }
    return false;
}

/* How many different words of one list stand in the other. */
static inline int judge_common(const char *x, const char *y)
{
    int common = 0;
    for (const char *at = x; *at;) {
        size_t n = strcspn(at, ";");
        bool is_first = true;
        for (const char *before = x; before < at && is_first; before += strcspn(before, ";") + 1)
            is_first = strcspn(before, ";") != n || strncasecmp(before, at, n) != 0;
        common += n && is_first && judge_has_word(y, at, n);
        at += n + (at[n] == ';');
    }
    return common;
}

static inline bool judge_is_above(const struct judge *j, size_t boss, size_t person)
{
    size_t at = person;
    for (size_t steps = 0; steps <= j->n; steps++) {
        size_t up = 0;
        while (up < j->n && strcasecmp(j->people[up].address, j->people[at].manager) != 0)
            up++;
        if (up == j->n)
            return false;
        if (up == boss)
            return true;
        at = up;
    }
    return false;
}

static inline int judge_level(const struct match_person *p)
{
    return *p->level ? atoi(p->level) : -1;
}

/* The rule that keeps two people apart, NULL when none does. */
static inline const char *judge_rule(const struct judge *j, size_t a, size_t b)
{
    const struct match_person *x = &j->people[a], *y = &j->people[b];
    const struct match_options *o = j->options;
    int gap = judge_level(x) - judge_level(y), window = o->window - (o->relax < o->window ? o->relax : o->window);
    if (judge_level(x) >= 0 && judge_level(y) >= 0 && abs(gap) > (o->relax > o->window ? 2 : 1))
        return "level";
    if (!judge_common(*x->languages ? x->languages : "en", *y->languages ? y->languages : "en"))
        return "language";
    for (size_t i = 0; i < j->history->never_count; i++) {
        const struct match_pair *p = &j->history->never[i];
        if ((p->a == a && p->b == b) || (p->a == b && p->b == a))
            return "excluded";
    }
    for (size_t i = 0; i < j->history->met_count; i++) {
        const struct match_past *p = &j->history->met[i];
        if (p->round > j->last_round - window && ((p->a == a && p->b == b) || (p->a == b && p->b == a)))
            return "repeat";
    }
    if (judge_is_above(j, a, b) || judge_is_above(j, b, a))
        return "reporting line";
    return NULL;
}

static inline void judge_mark_hours(const struct match_person *p, bool *free)
{
    int offset = 0;
    for (size_t i = 0; i < sizeof people_zones / sizeof *people_zones; i++)
        if (strcmp(people_zones[i].name, p->zone) == 0)
            offset = people_zones[i].offset;
    for (size_t i = 0; i < p->spans_count; i++)
        for (int m = p->spans[i].from; m < p->spans[i].to; m += 30)
            free[((p->spans[i].weekday - 1) * 1440 + m - offset + 10080) % 10080 / 30] = true;
}

static inline int judge_points(const struct judge *j, size_t a, size_t b)
{
    static const int one_way[] = {0, 160, 220, 250};
    const struct match_person *x = &j->people[a], *y = &j->people[b];
    bool free_x[336] = {0}, free_y[336] = {0};
    int gives = judge_common(x->offers, y->seeks), gets = judge_common(y->offers, x->seeks), hours = 0;
    judge_mark_hours(x, free_x);
    judge_mark_hours(y, free_y);
    for (int i = 0; i < 336; i++)
        hours += free_x[i] && free_y[i];
    int points = one_way[gives < 3 ? gives : 3] + one_way[gets < 3 ? gets : 3] + (gives && gets ? 100 : 0);
    points += hours * 25 / 2 < 200 ? hours * 25 / 2 : 200;
    points += strcasecmp(x->team, y->team) != 0 ? 100 : 0;
    return points + (judge_level(x) == judge_level(y) ? 100 : 50);
}

static inline struct judge judge_new(const struct match_person *people, size_t n, const struct match_history *history,
                                     const struct match_options *options)
{
    struct judge j = {people, n, history, options, history->last_round};
    for (size_t i = 0; i < history->met_count && !history->last_round; i++)
        j.last_round = history->met[i].round > j.last_round ? history->met[i].round : j.last_round;
    return j;
}

#define JUDGE_FAIL(...)                                                                                                \
    do {                                                                                                               \
        snprintf(why, size, __VA_ARGS__);                                                                              \
        return false;                                                                                                  \
    } while (0)

/* Everything that must hold of a result. */
static inline bool judge_result(const struct judge *j, const struct match_result *r, char *why, size_t size)
{
    int *seen = calloc(j->n + 1, sizeof *seen);
    size_t differ = 0, peers = 0;
    long long points = 0;
    for (size_t i = 0; i < r->circles_count; i++) {
        const struct match_circle *c = &r->circles[i];
        int sum = 0;
        if (c->count < 2 || c->count > 6 || !c->reason || !*c->reason)
            JUDGE_FAIL("circle %zu: %zu people, reason %s", i, c->count, c->reason);
        for (size_t x = 0; x < c->count; x++) {
            seen[c->members[x]]++;
            for (size_t y = x + 1; y < c->count; y++) {
                const char *rule = judge_rule(j, c->members[x], c->members[y]);
                if (rule)
                    JUDGE_FAIL("circle %zu: %s between %zu and %zu", i, rule, c->members[x], c->members[y]);
                sum += judge_points(j, c->members[x], c->members[y]);
            }
        }
        if (c->points != sum / (int)(c->count - 1))
            JUDGE_FAIL("circle %zu: %d points, not %d", i, c->points, sum / (int)(c->count - 1));
        points += c->points;
        if (c->kind != MATCH_PEERS)
            continue;
        peers += c->count;
        differ += c->count != (size_t)j->options->size;
        if (abs((int)c->count - j->options->size) > 1)
            JUDGE_FAIL("circle %zu has %zu people, not about %d", i, c->count, j->options->size);
    }
    if (differ > (size_t)j->options->size - 1)
        JUDGE_FAIL("%zu circles of %zu people differ from %d", differ, peers, j->options->size);
    for (size_t i = 0; i < r->unplaced_count; i++) {
        if (seen[r->unplaced[i].person] || !r->unplaced[i].reason || !*r->unplaced[i].reason)
            JUDGE_FAIL("person %zu: placed and unplaced, or without a reason", r->unplaced[i].person);
        seen[r->unplaced[i].person] = -1;
    }
    for (size_t i = 0; i < j->n; i++) {
        int most = j->people[i].role == ROLE_PARTICIPANT ? 1 : j->people[i].capacity;
        if (j->people[i].is_away ? seen[i] != 0 : seen[i] == 0 || seen[i] > most)
            JUDGE_FAIL("person %zu is in %d circles", i, seen[i]);
    }
    if (points != r->points)
        JUDGE_FAIL("%lld points in all, not %lld", r->points, points);
    free(seen);
    return true;
}

/* The sum that arrangements are compared by: of each circle 60 / (people - 1) times the points of its pairs. */
static inline long long judge_worth(const struct judge *j, const struct match_result *r)
{
    long long worth = 0;
    for (size_t i = 0; i < r->circles_count; i++) {
        const struct match_circle *c = &r->circles[i];
        for (size_t x = 0; x < c->count; x++)
            for (size_t y = x + 1; y < c->count; y++)
                worth += judge_points(j, c->members[x], c->members[y]) * (60 / (long long)(c->count - 1));
    }
    return worth;
}

/* Tries every arrangement of up to 11 people: most people placed, then the highest worth. With p people placed as few
 * circles as possible differ from the size, larger ones rather than smaller. */
struct judge_try {
    int points[11][11]; /* JUDGE_NEVER: may not meet */
    size_t n;
    int size, circle_of[11], counts[11];
    size_t best_placed;
    long long best;
};

static inline void judge_wanted(int placed, int size, int *larger, int *smaller)
{
    *larger = *smaller = -1;
    for (int differ = 0; differ < size; differ++)
        for (int kind = 0; kind < 2; kind++) {
            int in_others = differ * (kind == 0 ? size + 1 : size - 1);
            bool is_allowed = kind == 0 ? size < 6 : size > 2;
            if ((differ && !is_allowed) || in_others > placed || (placed - in_others) % size != 0)
                continue;
            *larger = kind == 0 ? differ : 0;
            *smaller = kind == 0 ? 0 : differ;
            return;
        }
}

static inline void judge_look(struct judge_try *t, int circles)
{
    int larger = 0, smaller = 0, want_larger, want_smaller, placed = 0;
    long long worth = 0;
    for (int c = 0; c < circles; c++) {
        if (abs(t->counts[c] - t->size) > 1 || t->counts[c] < 2)
            return;
        larger += t->counts[c] > t->size;
        smaller += t->counts[c] < t->size;
        placed += t->counts[c];
    }
    judge_wanted(placed, t->size, &want_larger, &want_smaller);
    if (larger != want_larger || smaller != want_smaller || (size_t)placed < t->best_placed)
        return;
    for (size_t x = 0; x < t->n; x++)
        for (size_t y = x + 1; y < t->n; y++)
            if (t->circle_of[x] >= 0 && t->circle_of[x] == t->circle_of[y])
                worth += t->points[x][y] * (60 / (t->counts[t->circle_of[x]] - 1));
    if ((size_t)placed > t->best_placed || worth > t->best) {
        t->best_placed = (size_t)placed;
        t->best = worth;
    }
}

static inline void judge_place(struct judge_try *t, size_t person, int circles)
{
    if (person == t->n) {
        judge_look(t, circles);
        return;
    }
    for (int c = -1; c <= circles; c++) {
        bool suits = c < 0 || c == circles || t->counts[c] <= t->size;
        for (size_t other = 0; other < person && suits && c >= 0; other++)
            suits = t->circle_of[other] != c || t->points[person][other] != JUDGE_NEVER;
        if (!suits)
            continue;
        t->circle_of[person] = c;
        if (c >= 0)
            t->counts[c]++;
        judge_place(t, person + 1, circles + (c == circles));
        if (c >= 0)
            t->counts[c]--;
    }
}

static inline void judge_try_all(const struct judge *j, struct judge_try *t)
{
    memset(t, 0, sizeof *t);
    t->n = j->n;
    t->size = j->options->size;
    for (size_t x = 0; x < j->n; x++)
        for (size_t y = 0; y < j->n; y++)
            t->points[x][y] = x != y && judge_rule(j, x, y) ? JUDGE_NEVER : judge_points(j, x, y);
    judge_place(t, 0, 0);
}

/* The best assignment of mentees to mentors with room for several (a copy for each place): most mentees first, then
 * points. Kuhn's method with potentials on a square table of costs. */
static inline void judge_assign(const struct judge *j, const size_t *mentors, size_t places, const size_t *mentees,
                                size_t count, size_t *assigned, long long *points)
{
    const long long much = 1000000;
    size_t n = places > count ? places : count;
    long long *cost = calloc((n + 1) * (n + 1), sizeof *cost), *u = calloc(2 * (n + 1), sizeof *u), *v = u + n + 1;
    size_t *match = calloc(2 * (n + 1), sizeof *match), *way = match + n + 1;
    for (size_t x = 1; x <= count; x++)
        for (size_t y = 1; y <= places; y++)
            if (!judge_rule(j, mentees[x - 1], mentors[y - 1]))
                cost[x * (n + 1) + y] = -much - judge_points(j, mentees[x - 1], mentors[y - 1]);
    for (size_t x = 1; x <= n; x++) {
        long long *least = malloc((n + 1) * sizeof *least);
        bool *used = calloc(n + 1, sizeof *used);
        for (size_t y = 0; y <= n; y++)
            least[y] = 1LL << 60;
        size_t at = 0;
        match[0] = x;
        do {
            size_t row = match[at], next = 0;
            long long delta = 1LL << 60;
            used[at] = true;
            for (size_t y = 1; y <= n; y++) {
                if (used[y])
                    continue;
                long long here = cost[row * (n + 1) + y] - u[row] - v[y];
                if (here < least[y]) {
                    least[y] = here;
                    way[y] = at;
                }
                if (least[y] < delta) {
                    delta = least[y];
                    next = y;
                }
            }
            for (size_t y = 0; y <= n; y++) {
                if (used[y]) {
                    u[match[y]] += delta;
                    v[y] -= delta;
                } else {
                    least[y] -= delta;
                }
            }
            at = next;
        } while (match[at]);
        for (; at; at = way[at])
            match[at] = match[way[at]];
        free(least);
        free(used);
    }
    *assigned = 0;
    *points = 0;
    for (size_t y = 1; y <= n; y++)
        if (cost[match[y] * (n + 1) + y]) {
            *assigned += 1;
            *points -= cost[match[y] * (n + 1) + y] + much;
        }
    free(cost);
    free(u);
    free(match);
}

#endif
