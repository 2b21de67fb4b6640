/* Why these people, at length: for the organizer who looks at a draft. */
#include "scheduler/match_priv.h"

/* "mon 14:00-16:00, tue …" on the clock of a zone; hours are half hours of the week in UTC. */
static void put_spans(const uint64_t hours[HOURS_WORDS], int offset, struct buf *out)
{
    static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const int week = 7 * 24 * 60;
    const char *sign = "";
    for (int i = 0, end; i < 336; i = end + 1) {
        for (end = i; end < 336 && hours[end / 64] >> (end % 64) & 1; end++)
            ;
        if (end == i)
            continue;
        int from = ((i * 30 + offset) % week + week) % week, to = (from + (end - i) * 30) % week;
        buf_printf(out, "%s%s %02d:%02d-", sign, days[from / 1440], from % 1440 / 60, from % 60);
        if (to / 1440 != from / 1440 && to % 1440)
            buf_printf(out, "%s ", days[to / 1440]);
        buf_printf(out, "%02d:%02d", to % 1440 ? to % 1440 / 60 : 24, to % 60);
        sign = ", ";
    }
}

static void put_common_hours(const struct cohort *c, const uint32_t *members, size_t count, struct buf *out)
{
    uint64_t hours[HOURS_WORDS], any = 0;
    for (int w = 0; w < HOURS_WORDS; w++) {
        hours[w] = c->people[members[0]].hours[w];
        for (size_t i = 1; i < count; i++)
            hours[w] &= c->people[members[i]].hours[w];
        any |= hours[w];
    }
    if (!any) {
        buf_puts(out, count > 2 ? "No hour suits all of them.\n" : "They have no hour in common.\n");
        return;
    }
    buf_puts(out, "Common hours (standard time):\n");
    for (size_t i = 0; i < count; i++) {
        const char *zone = c->list[c->people[members[i]].who].zone;
        buf_printf(out, "  %s, %s: ", match_name(c, members[i]), *zone ? zone : "UTC");
        put_spans(hours, match_standard_offset(zone), out);
        buf_putc(out, '\n');
    }
}

static void put_traits(const struct cohort *c, uint32_t person, struct buf *out)
{
    const struct match_person *p = &c->list[c->people[person].who];
    buf_printf(out, "  %s: level %s, team %s, speaks %s, offers %s, seeks %s\n", match_name(c, person),
               *p->level ? p->level : "not known", *p->team ? p->team : "not known",
               *p->languages ? p->languages : "en", *p->offers ? p->offers : "nothing",
               *p->seeks ? p->seeks : "nothing");
}

static void put_given_up_rules(const struct cohort *c, uint32_t a, uint32_t b, struct buf *out)
{
    const struct bond *bond = match_bond(c, a, b);
    int gap = c->people[a].level - c->people[b].level;
    if (c->people[a].level >= 0 && c->people[b].level >= 0 && (gap > MATCH_LEVEL_GAP || gap < -MATCH_LEVEL_GAP))
        buf_printf(out, "  %s and %s are two levels apart.\n", match_name(c, a), match_name(c, b));
    if (bond && bond->age)
        buf_printf(out, "  %s and %s met %d round%s ago.\n", match_name(c, a), match_name(c, b), bond->age,
                   bond->age == 1 ? "" : "s");
}

/* Who of all others would be worth most to somebody, and where they are. */
static void put_better_partner(const struct cohort *c, const size_t *circle_of, const uint32_t *members, size_t count,
                               size_t me, struct buf *out)
{
    uint32_t from, to, best = MATCH_NOBODY;
    int32_t here = 0, most = 0;
    for (size_t i = 0; i < count; i++)
        if (i != me) {
            int32_t weight = match_weight(c, members[me], members[i]);
            here += weight == MATCH_NEVER ? 0 : weight;
        }
    here /= (int32_t)count - 1;
    if (!match_partners_of(c, members[me], &from, &to))
        return;
    for (uint32_t i = from; i < to; i++) {
        int32_t weight = match_weight(c, members[me], i);
        if (weight > here && weight > most && circle_of[c->people[i].who] != circle_of[c->people[members[me]].who]) {
            most = weight;
            best = i;
        }
    }
    if (best == MATCH_NOBODY) {
        buf_printf(out, "  Nobody would suit %s better.\n", match_name(c, members[me]));
        return;
    }
    buf_printf(out, "  %s would suit %s better (%d points, here %d)", match_name(c, best), match_name(c, members[me]),
               most, here);
    if (circle_of[c->people[best].who])
        buf_printf(out, " and is in group %zu.\n", circle_of[c->people[best].who]);
    else
        buf_puts(out, " and has no group.\n");
}

static void put_circle(const struct cohort *c, const struct match_result *result, size_t number,
                       const size_t *circle_of, const uint32_t *members, struct buf *out)
{
    const struct match_circle *circle = &result->circles[number];
    bool helps = false;
    int points = 0;
    for (size_t i = 0; i < circle->count; i++)
        for (size_t k = i + 1; k < circle->count; k++)
            points += match_points(c, members[i], members[k]);
    buf_printf(out, "Group %zu: %s, %d points\n", number + 1, match_kind_name(circle->kind),
               points / (int)(circle->count - 1));
    for (size_t i = 0; i < circle->count; i++)
        put_traits(c, members[i], out);
    buf_puts(out, "What they offer each other: ");
    for (size_t i = 0; i < circle->count; i++)
        for (size_t k = 0; k < circle->count; k++)
            if (i != k)
                helps = match_put_offers(c, members[i], members[k], out) || helps;
    if (helps)
        buf_truncate(out, out->n - 2);
    buf_puts(out, helps ? ".\n" : "nothing that another seeks.\n");
    put_common_hours(c, members, circle->count, out);
    buf_puts(out, c->is_random ? "Matched by chance; traded away:\n" : "Traded away:\n");
    for (size_t i = 0; i < circle->count; i++)
        for (size_t k = i + 1; k < circle->count; k++)
            put_given_up_rules(c, members[i], members[k], out);
    for (size_t i = 0; i < circle->count && !c->is_random; i++)
        put_better_partner(c, circle_of, members, circle->count, i, out);
}

int match_explain(const struct match_person *people, size_t n, const struct match_history *history,
                  const struct match_options *options, const struct match_result *result, size_t circle,
                  struct buf *out, struct err *e)
{
    struct arena scratch;
    struct cohort c;
    uint32_t members[CIRCLE_MEMBERS_MAX] = {0};
    if (circle >= result->circles_count)
        return err_set(e, ERR_USAGE, "there is no group %zu, only %zu", circle + 1, result->circles_count);
    arena_init(&scratch, 0);
    int rc = cohort_make(&scratch, people, n, history, options, &c, e);
    if (rc == 0) {
        /* of the list: the number of the circle, from 1; somebody in several is looked for in the last */
        size_t *circle_of = arena_array(&scratch, size_t, n);
        for (size_t k = 0; k < result->circles_count; k++)
            for (size_t i = 0; i < result->circles[k].count; i++)
                circle_of[result->circles[k].members[i]] = k + 1;
        for (uint32_t i = 0; i < c.count; i++)
            for (size_t k = 0; k < result->circles[circle].count; k++)
                if (result->circles[circle].members[k] == c.people[i].who)
                    members[k] = i;
        put_circle(&c, result, circle, circle_of, members, out);
    }
    arena_release(&scratch);
    return rc;
}
