#include "scheduler/match.h"

#include <stdlib.h>

#include "scheduler/match_priv.h"

/* Candidate edges of each person: more than enough below, less memory above. */
#define EDGES_EACH       40
#define COMPARE_UNPLACED 20000000 /* comparisons for all reasons together */

static int by_members(const void *a, const void *b)
{
    const struct match_circle *x = a, *y = b;
    for (size_t i = 0; i < x->count && i < y->count; i++)
        if (x->members[i] != y->members[i])
            return x->members[i] < y->members[i] ? -1 : 1;
    return x->count < y->count ? -1 : x->count > y->count;
}

static int by_person(const void *a, const void *b)
{
    const struct match_unplaced *x = a, *y = b;
    return x->person < y->person ? -1 : x->person > y->person;
}

/* Members come as places in the cohort; a mentor or champion is the first and stays so. */
static void add_circle(struct arena *a, const struct cohort *c, enum match_kind kind, uint32_t *members, uint32_t count,
                       struct match_result *out)
{
    struct match_circle *circle = &out->circles[out->circles_count++];
    int sum = 0;
    for (uint32_t i = 1; i < count && kind == MATCH_PEERS; i++)
        for (uint32_t k = i; k > 0 && c->people[members[k]].who < c->people[members[k - 1]].who; k--) {
            uint32_t was = members[k];
            members[k] = members[k - 1];
            members[k - 1] = was;
        }
    *circle = (struct match_circle){.kind = kind, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        circle->members[i] = c->people[members[i]].who;
        for (uint32_t j = i + 1; j < count; j++)
            sum += match_points(c, members[i], members[j]);
    }
    circle->points = sum / (int)(count - 1);
    circle->reason = reason_for_circle(a, c, members, count);
    out->points += circle->points;
}

static void match_peers(struct cohort *c, struct partition *out)
{
    uint32_t n = c->from[COHORT_PEERS + 1];
    int size = c->options->size;
    *out = (struct partition){.circle = out->circle, .n = n};
    for (uint32_t i = 0; i < n; i++)
        out->circle[i] = MATCH_NOBODY;
    if (n <= EXACT_PEOPLE) {
        exact_match(c, 0, n, size, out);
        return;
    }
    struct arena scratch;
    struct candidates edges;
    arena_init(&scratch, 0);
    candidates_find(&scratch, c, 0, n, EDGES_EACH, &edges);
    if (size > 2)
        groups_match(c, &edges, size, out);
    else
        pairs_match(c, &edges, out);
    arena_release(&scratch);
}

static void add_peers(struct arena *a, struct arena *scratch, const struct cohort *c, const struct partition *peers,
                      bool *is_placed, struct match_result *out)
{
    uint32_t(*members)[CIRCLE_MEMBERS_MAX] = arena_alloc_array(scratch, sizeof *members, (size_t)peers->circles + 1);
    uint32_t *count = arena_array(scratch, uint32_t, (size_t)peers->circles + 1);
    for (uint32_t i = 0; i < peers->n; i++) {
        uint32_t circle = peers->circle[i];
        if (circle == MATCH_NOBODY)
            continue;
        members[circle][count[circle]++] = i;
        is_placed[i] = true;
    }
    for (uint32_t k = 0; k < peers->circles; k++)
        add_circle(a, c, MATCH_PEERS, members[k], count[k], out);
}

static void add_unplaced(struct arena *a, const struct cohort *c, const bool *is_placed, struct match_result *out)
{
    uint32_t left = 0;
    for (uint32_t i = 0; i < c->count; i++)
        left += !is_placed[i] && !c->list[c->people[i].who].is_away;
    out->unplaced = arena_array(a, struct match_unplaced, left);
    uint32_t look = left ? COMPARE_UNPLACED / left + 100 : 0;
    for (uint32_t i = 0; i < c->count; i++)
        if (!is_placed[i] && !c->list[c->people[i].who].is_away)
            out->unplaced[out->unplaced_count++] = reason_for_unplaced(a, c, i, look);
    qsort(out->unplaced, out->unplaced_count, sizeof *out->unplaced, by_person);
}

/* Everything that decides but the seed, each value with its length before it or an end behind it. */
static void fingerprint(const struct match_person *people, size_t n, const struct match_history *h,
                        const struct match_options *o, char out[SECRET_MAC_TEXT])
{
    struct buf all, one;
    buf_init(&all, (n + 1) * 2 * SECRET_MAC_TEXT + (h->met_count + h->never_count + h->wanted_count) * 64 + 4096);
    buf_init(&one, (size_t)1 << 24);
    buf_printf(&all, "%d %d %d %d %d %d %d %d\n", MATCH_VERSION, o->size, match_effort(o), o->is_random, o->window,
               o->relax, o->is_champion_counted, h->last_round);
    for (size_t i = 0; i < n; i++) {
        const struct match_person *p = &people[i];
        const char *const texts[] = {p->address, p->name,      p->manager, p->level, p->team,
                                     p->zone,    p->languages, p->offers,  p->seeks};
        buf_reset(&one);
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            buf_printf(&one, "%zu:%s", strlen(texts[k]), texts[k]);
        for (size_t k = 0; k < p->spans_count; k++)
            buf_printf(&one, ",%d %d %d", p->spans[k].weekday, p->spans[k].from, p->spans[k].to);
        buf_printf(&one, ";%d %d %d %d %d", (int)p->role, p->capacity, p->waited, p->has_champion, p->is_away);
        char hash[SECRET_MAC_TEXT];
        secret_hash(buf_str(&one), hash);
        buf_puts(&all, hash);
    }
    for (size_t i = 0; i < h->met_count; i++)
        buf_printf(&all, "m%d %zu %zu\n", h->met[i].round, h->met[i].a, h->met[i].b);
    for (size_t i = 0; i < h->never_count; i++)
        buf_printf(&all, "n%zu %zu\n", h->never[i].a, h->never[i].b);
    for (size_t i = 0; i < h->wanted_count; i++)
        buf_printf(&all, "w%zu %zu\n", h->wanted[i].a, h->wanted[i].b);
    secret_hash(buf_str(&all), out);
    buf_release(&one);
    buf_release(&all);
}

int match_make(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
               const struct match_options *options, struct match_result *out, struct err *e)
{
    struct arena scratch;
    struct cohort c;
    struct role_pair *roles;
    *out = (struct match_result){.seed = options->seed, .version = MATCH_VERSION};
    arena_init(&scratch, 0);
    if (cohort_make(&scratch, people, n, history, options, &c, e) != 0) {
        arena_release(&scratch);
        return -1;
    }
    fingerprint(people, n, history, options, out->inputs);
    out->is_random = c.is_random;
    struct partition peers = {.circle = arena_array(&scratch, uint32_t, n + 1)};
    bool *is_placed = arena_array(&scratch, bool, n + 1);
    match_peers(&c, &peers);
    uint32_t pairs = roles_match(&scratch, &c, &roles);
    out->circles = arena_array(a, struct match_circle, (size_t)peers.circles + pairs);
    add_peers(a, &scratch, &c, &peers, is_placed, out);
    for (uint32_t i = 0; i < pairs; i++) {
        add_circle(a, &c, roles[i].kind, (uint32_t[]){roles[i].giver, roles[i].taker}, 2, out);
        is_placed[roles[i].giver] = is_placed[roles[i].taker] = true;
    }
    qsort(out->circles, out->circles_count, sizeof *out->circles, by_members);
    add_unplaced(a, &c, is_placed, out);
    arena_release(&scratch);
    return 0;
}

bool match_relax_from(struct str text, struct match_options *options)
{
    unsigned long long steps;
    if (str_eq_z(text, "repeats"))
        steps = (unsigned long long)options->window;
    else if (str_eq_z(text, "level"))
        steps = (unsigned long long)options->window + 1;
    else if (!str_to_uint(text, (unsigned long long)options->window + 1, &steps))
        return false;
    options->relax = (int)steps;
    return true;
}
