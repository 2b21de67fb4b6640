/* Mentors with mentees, champions with mentors: who gets whom, exactly (match_flow.h). */
#include "scheduler/match_flow.h"
#include "scheduler/match_priv.h"

struct sides {
    const struct cohort *c;
    const uint32_t *givers, *takers; /* places in the cohort */
};

static int32_t weight_of(const void *data, uint32_t giver, uint32_t taker)
{
    const struct sides *s = data;
    int32_t weight = match_weight(s->c, s->givers[giver], s->takers[taker]);
    return weight == MATCH_NEVER ? FLOW_NEVER : weight;
}

static uint32_t assign(struct arena *scratch, const struct cohort *c, const uint32_t *givers, uint32_t givers_count,
                       const uint32_t *takers, uint32_t takers_count, const int32_t *room, struct flow_pair **pairs)
{
    struct sides sides = {c, givers, takers};
    int32_t *giver_room = arena_array(scratch, int32_t, givers_count);
    int32_t *taker_room = arena_array(scratch, int32_t, takers_count);
    int64_t *first = arena_array(scratch, int64_t, takers_count);
    for (uint32_t i = 0; i < givers_count; i++)
        giver_room[i] = room[givers[i]];
    for (uint32_t i = 0; i < takers_count; i++) {
        taker_room[i] = room[takers[i]];
        first[i] = c->people[takers[i]].first;
    }
    struct flow_problem problem = {.givers = givers_count,
                                   .takers = takers_count,
                                   .giver_room = giver_room,
                                   .taker_room = taker_room,
                                   .taker_first = first,
                                   .weight = weight_of,
                                   .data = &sides};
    return flow_solve(scratch, &problem, pairs);
}

/* A place in the cohort each. */
static uint32_t *everybody(struct arena *scratch, const struct cohort *c, enum cohort_kind kind, uint32_t *count)
{
    *count = c->from[kind + 1] - c->from[kind];
    uint32_t *people = arena_array(scratch, uint32_t, *count);
    for (uint32_t i = 0; i < *count; i++)
        people[i] = c->from[kind] + i;
    return people;
}

uint32_t roles_match(struct arena *a, const struct cohort *c, struct role_pair **out)
{
    struct arena scratch;
    uint32_t mentors_count, mentees_count, champions_count, served = 0;
    struct flow_pair *mentoring, *care;
    arena_init(&scratch, 0);
    uint32_t *mentors = everybody(&scratch, c, COHORT_MENTORS, &mentors_count);
    uint32_t *mentees = everybody(&scratch, c, COHORT_MENTEES, &mentees_count);
    uint32_t *champions = everybody(&scratch, c, COHORT_CHAMPIONS, &champions_count);
    int32_t *room = arena_array(&scratch, int32_t, c->count);
    for (uint32_t i = 0; i < c->count; i++)
        room[i] = c->people[i].room;
    uint32_t n = assign(&scratch, c, mentors, mentors_count, mentees, mentees_count, room, &mentoring);
    /* mentors who got somebody and need a champion, each one */
    bool *is_mentor = arena_array(&scratch, bool, c->count);
    for (uint32_t k = 0; k < n; k++) {
        is_mentor[mentors[mentoring[k].giver]] = true;
        room[mentors[mentoring[k].giver]]--;
    }
    uint32_t *wanting = arena_array(&scratch, uint32_t, mentors_count);
    for (uint32_t i = 0; i < mentors_count; i++) {
        uint32_t mentor = mentors[i];
        if (!is_mentor[mentor] || c->list[c->people[mentor].who].has_champion ||
            (c->options->is_champion_counted && room[mentor] <= 0))
            continue;
        room[mentor] = 1;
        wanting[served++] = mentor;
    }
    uint32_t m = assign(&scratch, c, champions, champions_count, wanting, served, room, &care);
    *out = arena_array(a, struct role_pair, (size_t)n + m);
    for (uint32_t k = 0; k < n; k++)
        (*out)[k] = (struct role_pair){MATCH_MENTORING, mentors[mentoring[k].giver], mentees[mentoring[k].taker]};
    for (uint32_t k = 0; k < m; k++)
        (*out)[n + k] = (struct role_pair){MATCH_CHAMPION, champions[care[k].giver], wanting[care[k].taker]};
    arena_release(&scratch);
    return n + m;
}
