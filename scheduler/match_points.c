/* Two people side by side: may they meet, and what is it worth. */
#include "scheduler/match_priv.h"

NAMES_DEFINE(match_kind, "peers", "mentoring", "champion");

/* Points for 0, 1, 2, 3 or more offers of one that meet what the other seeks. */
static const int one_way[] = {0, 160, 220, 250};
#define POINTS_BOTH_WAYS  100
#define POINTS_OTHER_TEAM 100
#define POINTS_SAME_LEVEL 100
#define POINTS_NEAR_LEVEL 50
#define POINTS_HOURS_MAX  200 /* 12.5 for each common half hour */

/* __builtin_popcountll without the machine's own instruction is a call; this isn't */
static inline unsigned ones(uint64_t x)
{
    x -= x >> 1 & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + (x >> 2 & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (unsigned)(x * UINT64_C(0x0101010101010101) >> 56);
}

uint32_t match_common_words(const struct word_set *x, const struct word_set *y)
{
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < x->count && j < y->count;) {
        n += x->ids[i] == y->ids[j];
        uint32_t a = x->ids[i], b = y->ids[j];
        i += a <= b;
        j += b <= a;
    }
    return n;
}

/* `both` is what the masks have in common. */
static inline uint32_t common(uint64_t both, const struct word_set *x, const struct word_set *y, bool mask_is_exact)
{
    if (!both)
        return 0;
    return mask_is_exact ? ones(both) : match_common_words(x, y);
}

int match_common_half_hours(const struct cohort_person *x, const struct cohort_person *y)
{
    unsigned n = 0;
    for (int i = 0; i < HOURS_WORDS; i++) {
        uint64_t both = x->hours[i] & y->hours[i];
        if (both)
            n += ones(both);
    }
    return (int)n;
}

int match_points(const struct cohort *c, uint32_t a, uint32_t b)
{
    const struct cohort_person *x = &c->people[a], *y = &c->people[b];
    uint32_t gives = common(x->offers_mask & y->seeks_mask, &x->offers, &y->seeks, c->has_few_skills);
    uint32_t gets = common(y->offers_mask & x->seeks_mask, &y->offers, &x->seeks, c->has_few_skills);
    int points = one_way[gives < 3 ? gives : 3] + one_way[gets < 3 ? gets : 3];
    int hours = match_common_half_hours(x, y) * 25 / 2;
    points += gives && gets ? POINTS_BOTH_WAYS : 0;
    points += hours < POINTS_HOURS_MAX ? hours : POINTS_HOURS_MAX;
    points += x->team != y->team ? POINTS_OTHER_TEAM : 0;
    return points + (x->level == y->level ? POINTS_SAME_LEVEL : POINTS_NEAR_LEVEL);
}

const struct bond *match_bond(const struct cohort *c, uint32_t a, uint32_t b)
{
    const struct cohort_person *x = &c->people[a];
    if (!(x->bonds_mask >> (b & 63) & 1))
        return NULL;
    uint32_t from = 0, to = x->bonds_count;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (x->bonds[middle].other < b)
            from = middle + 1;
        else
            to = middle;
    }
    return from < x->bonds_count && x->bonds[from].other == b ? &x->bonds[from] : NULL;
}

static inline bool is_line(const struct cohort_person *x, const struct cohort_person *y)
{
    return (x->enter <= y->enter && y->leave <= x->leave) || (y->enter <= x->enter && x->leave <= y->leave);
}

static inline int level_gap(const struct cohort_person *x, const struct cohort_person *y)
{
    if (x->level < 0 || y->level < 0)
        return 0;
    return x->level < y->level ? y->level - x->level : x->level - y->level;
}

uint32_t match_chance(const struct cohort *c, uint32_t a, uint32_t b)
{
    uint64_t low = a < b ? a : b, high = a < b ? b : a;
    uint64_t x = c->seed ^ (low << 32 | high) * UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)(x >> 32);
}

static inline bool has_language(const struct cohort *c, const struct cohort_person *x, const struct cohort_person *y)
{
    return common(x->languages_mask & y->languages_mask, &x->languages, &y->languages, c->has_few_languages) > 0;
}

/* The hard rules: 0 or a negative weight for what was relaxed, MATCH_NEVER. */
static inline int32_t rules_weight(const struct cohort *c, uint32_t a, uint32_t b)
{
    const struct cohort_person *x = &c->people[a], *y = &c->people[b];
    int gap = level_gap(x, y);
    if (gap > c->level_gap || !has_language(c, x, y) || is_line(x, y))
        return MATCH_NEVER;
    const struct bond *bond = match_bond(c, a, b);
    int32_t weight = bond ? bond->weight : 0;
    if (weight != MATCH_NEVER && gap > MATCH_LEVEL_GAP)
        weight += match_relaxed_weight(c->options, c->options->window + 1);
    return weight;
}

unsigned match_rules_between(const struct cohort *c, uint32_t a, uint32_t b)
{
    const struct cohort_person *x = &c->people[a], *y = &c->people[b];
    const struct bond *bond = match_bond(c, a, b);
    unsigned rules = is_line(x, y) ? RULE_LINE : 0;
    rules |= has_language(c, x, y) ? 0 : RULE_LANGUAGE;
    rules |= level_gap(x, y) > c->level_gap ? RULE_LEVEL : 0;
    if (bond && bond->weight == MATCH_NEVER)
        rules |= bond->is_excluded ? RULE_EXCLUDED : RULE_REPEAT;
    return rules;
}

bool match_may_meet(const struct cohort *c, uint32_t a, uint32_t b)
{
    return a != b && rules_weight(c, a, b) != MATCH_NEVER;
}

int32_t match_weight(const struct cohort *c, uint32_t a, uint32_t b)
{
    int32_t weight = a != b ? rules_weight(c, a, b) : MATCH_NEVER;
    if (weight == MATCH_NEVER)
        return weight;
    return weight + (c->is_random ? (int32_t)(match_chance(c, a, b) % 1000) : match_points(c, a, b));
}
