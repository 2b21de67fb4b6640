/* Inside matching: the people prepared for comparing millions of pairs, and the steps that match_make() puts together.
 *
 * Positions: everybody gets a place in a cohort, shuffled by the seed within their kind, so that chance and not the
 * roster's order decides between equals. `who` leads back to the list. */
#ifndef SCHEDULER_MATCH_PRIV_H
#define SCHEDULER_MATCH_PRIV_H

#include "base/random.h"
#include "scheduler/match.h"

#define MATCH_NOBODY UINT32_MAX
#define MATCH_NEVER  INT32_MIN /* weight of two people who may not meet */
#define HOURS_WORDS  6         /* 336 half hours of a week in UTC */

/* What repeats, relaxed rules and wishes weigh beside points (0..1000). */
#define WEIGHT_OLD_REPEAT (-1200) /* met before the window: new faces first, whatever the points */
#define WEIGHT_RELAXED    (-4000) /* the last step of options.relax */
#define WEIGHT_WANTED     3000

/* A sorted set of numbered words. */
struct word_set {
    const uint32_t *ids;
    uint32_t count;
};

/* What stands between two people: history, exclusion, a wish. */
struct bond {
    uint32_t other;
    int32_t weight; /* MATCH_NEVER, or added to their points */
    int32_t age;    /* rounds since they last met, 1 the last round; 0 never */
    bool is_excluded;
};

/* Compared by the hundred million, in no order that a cache likes: what the rules need stands in the first 64 bytes,
 * what points need in the next. A mask has bit (number mod 64) of each word of a set; with at most 64 words that is all
 * there is to know. */
struct cohort_person {
    _Alignas(64) int32_t level; /* -1 blank */
    uint32_t team;
    uint32_t enter, leave; /* of the reporting tree: a manager's span holds those of all reports */
    uint64_t languages_mask, offers_mask, seeks_mask;
    uint64_t bonds_mask;      /* bit (other mod 64) */
    const struct bond *bonds; /* by other */
    uint32_t bonds_count;
    int32_t first; /* weight of being placed rather than somebody else */
    uint64_t hours[HOURS_WORDS];
    struct word_set languages;
    struct word_set offers, seeks;
    uint32_t who; /* place in the list */
    int32_t room; /* circles */
};

/* Kinds stand together in this order. */
enum cohort_kind { COHORT_PEERS, COHORT_MENTORS, COHORT_MENTEES, COHORT_CHAMPIONS, COHORT_REST, COHORT_KINDS };

struct cohort {
    const struct match_person *list;
    struct cohort_person *people;
    uint32_t count;
    uint32_t from[COHORT_KINDS + 1];
    const char **skills, **languages;       /* words as first written */
    bool has_few_skills, has_few_languages; /* the mask is exact */
    bool is_random;
    uint64_t seed;
    int level_gap; /* hard limit after relaxing */
    struct random random;
    const struct match_options *options;
};

/* Shuffles and prepares everybody. */
int cohort_make(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                const struct match_options *options, struct cohort *out, struct err *e);

/* A zone's standard offset in minutes east of UTC: the smaller of its offsets on 15 January and 15 July 2026, so that a
 * match doesn't depend on the day it is made. 0 for an unknown zone. */
int match_standard_offset(const char *zone);

static inline int match_effort(const struct match_options *options)
{
    return options->effort > 1 ? options->effort : 1;
}

/* A step of relaxing: the further, the dearer. */
static inline int32_t match_relaxed_weight(const struct match_options *options, int step)
{
    return WEIGHT_RELAXED / 4 + WEIGHT_RELAXED * 3 / 4 * step / (options->window + 1);
}

/* Steps of it in files of their own: the spans of the reporting tree (manager[i] is a place in the list or
 * MATCH_NOBODY; cycles count as one person), and the bonds. */
void cohort_read_lines(struct arena *scratch, const uint32_t *manager, uint32_t n, uint32_t *enter, uint32_t *leave);
void cohort_read_bonds(struct arena *a, const struct match_history *history, const uint32_t *place, struct cohort *c);

/* NULL when nothing is between them. */
const struct bond *match_bond(const struct cohort *c, uint32_t a, uint32_t b);

/* Which hard rules stand between two people, as bits. */
enum {
    RULE_EXCLUDED = 1 << 0,
    RULE_LINE = 1 << 1,
    RULE_LANGUAGE = 1 << 2,
    RULE_LEVEL = 1 << 3,
    RULE_REPEAT = 1 << 4,
};
unsigned match_rules_between(const struct cohort *c, uint32_t a, uint32_t b);

/* 0..1000: offers that meet the other's seeks, both ways, common hours, other team, level. */
int match_points(const struct cohort *c, uint32_t a, uint32_t b);

/* What a circle of the two is worth to the search, or MATCH_NEVER. */
int32_t match_weight(const struct cohort *c, uint32_t a, uint32_t b);
bool match_may_meet(const struct cohort *c, uint32_t a, uint32_t b);

/* Small facts about two people, for reasons. */
uint32_t match_common_words(const struct word_set *x, const struct word_set *y);
int match_common_half_hours(const struct cohort_person *x, const struct cohort_person *y);

/* A number that only depends on the seed and two people, the same for (a, b) and (b, a). */
uint32_t match_chance(const struct cohort *c, uint32_t a, uint32_t b);

/* Everybody's best partners among the people [from, to) (offsets from `from` everywhere): candidate edges. */
struct candidate {
    uint32_t to;
    int32_t weight;
};
struct candidates {
    struct candidate *edges; /* of person i: [i * each, i * each + count[i]), best first */
    uint32_t each;
    uint16_t *count;
    uint32_t from, n;
};
void candidates_find(struct arena *a, const struct cohort *c, uint32_t from, uint32_t to, uint32_t each,
                     struct candidates *out);

/* As many pairs as possible (mate[i] of n, MATCH_NOBODY for who is left over), keeping everybody placed who is: by
 * candidate edges, then by all pairs that may meet. */
void pairs_augment(const struct cohort *c, const struct candidates *edges, uint32_t *mate);

/* Replaces pairs by better ones along alternating paths and cycles, never leaving more people over. After the first
 * rest, `kicks` disturbances are tried and kept when they led to something better. Then somebody who is left over makes
 * one circle of three: with an odd number of people one circle differs. True when there is one, `trio`, whom `mate`
 * leaves over. */
bool pairs_improve(struct cohort *c, const struct candidates *edges, uint32_t *mate, uint32_t trio[3], uint64_t kicks);

/* Circles of n people as lists of offsets. Each of `circle` has the number of its circle, MATCH_NOBODY when unplaced.
 */
struct partition {
    uint32_t *circle; /* of n */
    uint32_t n, circles;
};

/* Pairs over candidate edges, and a circle of three with somebody who is left over. Everybody in *out is unplaced
 * before. */
void pairs_match(struct cohort *c, const struct candidates *edges, struct partition *out);

/* Every arrangement, for up to EXACT_PEOPLE people. */
#define EXACT_PEOPLE 20
void exact_match(const struct cohort *c, uint32_t from, uint32_t n, int size, struct partition *out);

/* Groups of 3..6 by simulated annealing. */
void groups_match(struct cohort *c, const struct candidates *edges, int size, struct partition *out);

/* Mentors with mentees, champions with mentors: circles of two as places in the cohort, the first the giver. */
struct role_pair {
    enum match_kind kind;
    uint32_t giver, taker;
};
uint32_t roles_match(struct arena *a, const struct cohort *c, struct role_pair **out);

/* How many circles of `size` (*whole) and of another size (*others of *other) `n` people make: at most size - 1 differ,
 * by one. False when they can't. */
bool match_sizes(uint32_t n, int size, uint32_t *whole, uint32_t *others, int *other);

/* One line: why these people (places in the cohort) are together. */
const char *reason_for_circle(struct arena *a, const struct cohort *c, const uint32_t *members, uint32_t count);

/* "Ana offers c and sql to Ben; "; false when nothing that one offers meets what the other seeks. */
bool match_put_offers(const struct cohort *c, uint32_t giver, uint32_t taker, struct buf *out);

/* Whom somebody can be matched with, as a range of the cohort, and what those are called; NULL when nobody. */
const char *match_partners_of(const struct cohort *c, uint32_t person, uint32_t *from, uint32_t *to);

/* Why somebody has no circle, and what would help. `look` limits with how many others they are compared when there are
 * very many people without a circle. */
struct match_unplaced reason_for_unplaced(struct arena *a, const struct cohort *c, uint32_t person, uint32_t look);

/* What people are called in reasons. */
const char *match_name(const struct cohort *c, uint32_t person);

#endif
