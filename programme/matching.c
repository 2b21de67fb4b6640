#include "programme/matching.h"

static int describe(struct programme *p, const struct person *person, struct match_person *m, struct err *e)
{
    int64_t load;
    if (db_circle_load(p->db, person->id, &load, e) != 0)
        return -1;
    int room = person->capacity - (int)load;
    *m = (struct match_person){.address = person->address.s,
                               .name = person->name.s,
                               .role = person->role,
                               .manager = person->manager,
                               .level = person->level,
                               .team = person->team,
                               .zone = person->zone,
                               .languages = person->languages,
                               .offers = person->offers,
                               .seeks = person->seeks,
                               .spans = person->hours.spans,
                               .spans_count = person->has_availability ? person->hours.count : 0,
                               .capacity = room > 0 ? room : 0,
                               .is_away = person->state != PERSON_ACTIVE || room <= 0 ||
                                          person->role == ROLE_ORGANIZER};
    return 0;
}

static size_t place_of(const struct matching *m, int64_t person_id)
{
    for (size_t lo = 0, hi = m->count; lo < hi;) { /* people are by id */
        size_t mid = lo + (hi - lo) / 2;
        if (m->people[mid].id == person_id)
            return mid;
        if (m->people[mid].id < person_id)
            lo = mid + 1;
        else
            hi = mid;
    }
    return m->count;
}

/* Who was together before: circles launched at one time are one round. */
static int recall(struct programme *p, struct arena *a, struct matching *m, struct err *e)
{
    static const enum circle_state states[] = {CIRCLE_ENDED, CIRCLE_ACTIVE};
    struct match_past *met = NULL;
    size_t count = 0, cap = 0;
    struct circle *all[2];
    size_t all_count[2];
    int64_t newest = 0;
    int round = 0;
    for (size_t s = 0; s < 2; s++)
        if (db_circles(p->db, states[s], a, &all[s], &all_count[s], e) != 0)
            return -1;
    for (;;) { /* the next launch after `newest` */
        int64_t next = INT64_MAX;
        for (size_t s = 0; s < 2; s++)
            for (size_t i = 0; i < all_count[s]; i++)
                if (all[s][i].launched_at > newest && all[s][i].launched_at < next)
                    next = all[s][i].launched_at;
        if (next == INT64_MAX)
            break;
        newest = next;
        round++;
        for (size_t s = 0; s < 2; s++)
            for (size_t i = 0; i < all_count[s]; i++) {
                const struct circle *c = &all[s][i];
                for (size_t x = 0; c->launched_at == newest && x < c->count; x++)
                    for (size_t y = x + 1; y < c->count; y++) {
                        struct match_past past = {round, place_of(m, c->members[x].person_id),
                                                  place_of(m, c->members[y].person_id)};
                        if (past.a == m->count || past.b == m->count)
                            continue;
                        if (count == cap) {
                            cap = cap ? cap * 2 : 64;
                            met = arena_grow(a, met, sizeof *met, count, cap);
                        }
                        met[count++] = past;
                    }
            }
    }
    m->history = (struct match_history){.met = met, .met_count = count, .last_round = round};
    return 0;
}

int matching_make(struct programme *p, struct arena *a, const struct match_options *options, struct matching *out,
                  struct err *e)
{
    struct person *people;
    struct matching m = {.options = *options};
    if (db_people(p->db, a, &people, &m.count, e) != 0)
        return -1;
    m.people = people;
    m.list = arena_array(a, struct match_person, m.count);
    for (size_t i = 0; i < m.count; i++)
        if (describe(p, &people[i], &m.list[i], e) != 0)
            return -1;
    if (recall(p, a, &m, e) != 0 || match_make(a, m.list, m.count, &m.history, &m.options, &m.result, e) != 0)
        return -1;
    *out = m;
    return 0;
}

static enum member_role role_in(enum match_kind kind, size_t place)
{
    if (kind == MATCH_PEERS)
        return MEMBER_PEER;
    return place == 0 ? MEMBER_MENTOR : MEMBER_MENTEE;
}

/* The anchor of a circle's series: the zone of its first member by address. */
static const char *anchor_zone(const struct matching *m, const struct match_circle *c)
{
    const struct person *first = &m->people[c->members[0]];
    for (size_t i = 1; i < c->count; i++)
        if (strcmp(m->people[c->members[i]].address.s, first->address.s) < 0)
            first = &m->people[c->members[i]];
    return first->zone;
}

int matching_draft(struct programme *p, const struct matching *m, struct err *e)
{
    if (db_circles_drop_drafts(p->db, e) != 0)
        return -1;
    for (size_t i = 0; i < m->result.circles_count; i++) {
        const struct match_circle *mc = &m->result.circles[i];
        struct circle c = {.state = CIRCLE_DRAFT,
                           .cadence = p->settings->cadence,
                           .minutes = mc->count > 2 ? p->settings->minutes_group : p->settings->minutes_pair,
                           .zone = anchor_zone(m, mc),
                           .where = "",
                           .reason = mc->reason,
                           .seed = (int64_t)m->result.seed,
                           .count = mc->count};
        for (size_t k = 0; k < mc->count; k++)
            c.members[k] = (struct member){.person_id = m->people[mc->members[k]].id, .role = role_in(mc->kind, k)};
        if (db_circle_add(p->db, &c, e) != 0)
            return -1;
    }
    return 0;
}
