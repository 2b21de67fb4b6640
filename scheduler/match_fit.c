/* Circles that a person makes or changes: do these people fit? */
#include "scheduler/match_priv.h"

/* In the order in which rules are named: what nobody can change first. */
static const char *conflict_between(struct arena *a, const struct cohort *c, uint32_t x, uint32_t y)
{
    static const struct {
        unsigned rule;
        const char *says;
    } rules[] = {
        {RULE_EXCLUDED, "are never to be matched"},    {RULE_LINE, "are in one reporting line"},
        {RULE_LANGUAGE, "have no language in common"}, {RULE_REPEAT, "were partners lately"},
        {RULE_LEVEL, "are too many levels apart"},
    };
    unsigned broken = match_rules_between(c, x, y);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (broken & rules[i].rule)
            return arena_printf(a, "%s and %s %s", match_name(c, x), match_name(c, y), rules[i].says);
    return NULL;
}

int match_conflict(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                   const struct match_options *options, const size_t *members, size_t count, const char **why,
                   struct err *e)
{
    struct arena scratch;
    struct cohort c;
    uint32_t place[CIRCLE_MEMBERS_MAX] = {0};
    *why = NULL;
    arena_init(&scratch, 0);
    int rc = cohort_make(&scratch, people, n, history, options, &c, e);
    for (uint32_t i = 0; rc == 0 && i < c.count; i++)
        for (size_t k = 0; k < count; k++)
            if (c.people[i].who == members[k])
                place[k] = i;
    for (size_t x = 0; rc == 0 && x < count; x++)
        for (size_t y = x + 1; y < count && !*why; y++)
            *why = conflict_between(a, &c, place[x], place[y]);
    arena_release(&scratch);
    return rc;
}

int match_join(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
               const struct match_options *options, size_t person, const struct match_circle *circles, size_t count,
               size_t *best, const char **reason, struct err *e)
{
    struct arena scratch;
    struct cohort c;
    int32_t most = MATCH_NEVER;
    *best = count;
    *reason = "";
    arena_init(&scratch, 0);
    int rc = cohort_make(&scratch, people, n, history, options, &c, e);
    uint32_t *place = arena_array(&scratch, uint32_t, n + 1);
    for (uint32_t i = 0; rc == 0 && i < c.count; i++)
        place[c.people[i].who] = i;
    for (size_t k = 0; rc == 0 && k < count; k++) {
        uint32_t members[CIRCLE_MEMBERS_MAX + 1] = {place[person]};
        int32_t sum = 0;
        for (size_t i = 0; i < circles[k].count && sum != MATCH_NEVER; i++) {
            members[i + 1] = place[circles[k].members[i]];
            int32_t weight = match_weight(&c, place[person], members[i + 1]);
            sum = weight == MATCH_NEVER ? MATCH_NEVER : sum + weight;
        }
        int32_t mean = sum == MATCH_NEVER ? MATCH_NEVER : sum / (int32_t)circles[k].count;
        if (mean == MATCH_NEVER || (*best != count && mean <= most))
            continue;
        most = mean;
        *best = k;
        *reason = reason_for_circle(a, &c, members, (uint32_t)circles[k].count + 1);
    }
    arena_release(&scratch);
    return rc;
}
