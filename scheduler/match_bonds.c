/* What history, exclusions and wishes put between two people. */
#include <stdlib.h>

#include "scheduler/match_priv.h"

struct link {
    uint32_t from, to;
    int32_t weight, age;
};

static int by_people(const void *a, const void *b)
{
    const struct link *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    /* the heaviest obstacle first: what forbids wins over what relaxes, wishes come last */
    if (x->weight != y->weight)
        return x->weight < y->weight ? -1 : 1;
    return x->age < y->age ? -1 : x->age > y->age;
}

/* A partner of `age` rounds ago (1: the last round). */
static int32_t repeat_weight(const struct match_options *options, int age)
{
    int relaxed = options->relax < options->window ? options->relax : options->window;
    if (age > options->window)
        return WEIGHT_OLD_REPEAT;
    if (age <= options->window - relaxed)
        return MATCH_NEVER;
    return match_relaxed_weight(options, options->window - age + 1);
}

static void add(struct link *links, size_t *count, const uint32_t *place, size_t a, size_t b, int32_t weight,
                int32_t age)
{
    if (a == b)
        return;
    links[(*count)++] = (struct link){place[a], place[b], weight, age};
    links[(*count)++] = (struct link){place[b], place[a], weight, age};
}

static size_t collect(const struct match_history *history, const struct match_options *options, const uint32_t *place,
                      struct link *links)
{
    size_t count = 0;
    int last = history->last_round;
    for (size_t i = 0; i < history->met_count && !history->last_round; i++)
        last = history->met[i].round > last ? history->met[i].round : last;
    for (size_t i = 0; i < history->met_count; i++) {
        const struct match_past *met = &history->met[i];
        add(links, &count, place, met->a, met->b, repeat_weight(options, last - met->round + 1), last - met->round + 1);
    }
    for (size_t i = 0; i < history->never_count; i++)
        add(links, &count, place, history->never[i].a, history->never[i].b, MATCH_NEVER, 0);
    for (size_t i = 0; i < history->wanted_count; i++)
        add(links, &count, place, history->wanted[i].a, history->wanted[i].b, WEIGHT_WANTED, 0);
    return count;
}

void cohort_read_bonds(struct arena *a, const struct match_history *history, const uint32_t *place, struct cohort *c)
{
    size_t most = 2 * (history->met_count + history->never_count + history->wanted_count), count;
    if (!most)
        return;
    struct arena scratch;
    arena_init(&scratch, most * sizeof(struct link) + 1024);
    struct link *links = arena_array(&scratch, struct link, most);
    count = collect(history, c->options, place, links);
    qsort(links, count, sizeof *links, by_people);
    struct bond *bonds = arena_array(a, struct bond, count);
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        struct cohort_person *p = &c->people[links[i].from];
        bool is_wish = links[i].weight == WEIGHT_WANTED;
        if (!i || links[i - 1].from != links[i].from || links[i - 1].to != links[i].to) {
            if (!p->bonds_count++)
                p->bonds = &bonds[used];
            p->bonds_mask |= UINT64_C(1) << (links[i].to & 63);
            bonds[used++] = (struct bond){.other = links[i].to, .weight = links[i].weight};
        } else if (is_wish && bonds[used - 1].weight != MATCH_NEVER && links[i - 1].weight != WEIGHT_WANTED) {
            /* several rounds together weigh like the worst of them; a wish adds to it */
            bonds[used - 1].weight += WEIGHT_WANTED;
        }
        struct bond *bond = &bonds[used - 1];
        bond->is_excluded |= links[i].weight == MATCH_NEVER && links[i].age == 0;
        if (links[i].age && (!bond->age || links[i].age < bond->age))
            bond->age = links[i].age;
    }
    arena_release(&scratch);
}
