#include "programme/matching.h"

#include "programme/skills.h"

/* Looking ahead takes some six matches: asked in passing up to here. */
#define LOOK_AHEAD_PEOPLE 3000

bool matching_is_rotation(const struct round *round)
{
    return round->starts_at != 0;
}

/* Circles that take somebody's room now: in a rotation those of peers end. */
static int load_of(struct programme *p, const struct matching *m, int64_t person_id, int64_t *load, struct err *e)
{
    return m->has_round && matching_is_rotation(&m->round) ? db_circle_load_but_peers(p->db, person_id, load, e)
                                                           : db_circle_load(p->db, person_id, load, e);
}

static int describe(struct programme *p, struct arena *a, const struct matching *m, const struct skills *skills,
                    const struct person *person, struct match_person *out, struct err *e)
{
    int64_t load, waited;
    struct seat seat;
    if (load_of(p, m, person->id, &load, e) != 0 || db_rounds_waited(p->db, person->id, &waited, e) != 0)
        return -1;
    int sits = m->has_round ? db_seat(p->db, m->round.id, person->id, a, &seat, e) : 0;
    if (sits < 0)
        return -1;
    int room = person->capacity - (int)load;
    *out = (struct match_person){.address = person->address.s,
                                 .name = person->name.s,
                                 .role = person->role,
                                 .manager = person->manager,
                                 .level = person->level,
                                 .team = person->team,
                                 .zone = person->zone,
                                 .languages = person->languages,
                                 .offers = skills_terms(skills, a, person->offers),
                                 .seeks = skills_terms(skills, a, person->seeks),
                                 .spans = person->hours.spans,
                                 .spans_count = person->has_availability ? person->hours.count : 0,
                                 .capacity = room > 0 ? room : 0,
                                 .waited = (int)waited,
                                 .is_away = !programme_takes_part(p, person) || room <= 0 ||
                                            (sits && seat.state == SEAT_SKIPS)};
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

bool matching_place(const struct matching *m, int64_t person_id, size_t *place)
{
    *place = place_of(m, person_id);
    return *place != m->count;
}

/* Who was together before (circles launched at one time are one round), who is together now, and who never may be. */
static int recall(struct programme *p, struct arena *a, struct matching *m, struct err *e)
{
    struct partners *partners;
    struct apart *apart;
    size_t partners_count, apart_count;
    struct match_history *h = &m->history;
    if (db_partners(p->db, a, &partners, &partners_count, e) != 0 ||
        db_apart_list(p->db, a, &apart, &apart_count, e) != 0)
        return -1;
    struct match_past *met = arena_array(a, struct match_past, partners_count);
    struct match_pair *never = arena_array(a, struct match_pair, partners_count + apart_count);
    *h = (struct match_history){.met = met, .never = never};
    bool ends = m->has_round && matching_is_rotation(&m->round);
    for (size_t i = 0; i < partners_count; i++) {
        h->last_round += i == 0 || partners[i].launched_at != partners[i - 1].launched_at;
        struct match_past past = {h->last_round, place_of(m, partners[i].person_id), place_of(m, partners[i].other_id)};
        if (past.a == m->count || past.b == m->count)
            continue;
        met[h->met_count++] = past;
        if (partners[i].are_still && !ends)
            never[h->never_count++] = (struct match_pair){past.a, past.b};
    }
    for (size_t i = 0; i < apart_count; i++) {
        struct match_pair pair = {place_of(m, apart[i].person_id), place_of(m, apart[i].other_id)};
        if (pair.a != m->count && pair.b != m->count)
            never[h->never_count++] = pair;
    }
    return 0;
}

int matching_gather(struct programme *p, struct arena *a, const struct match_options *options, struct matching *m,
                    struct err *e)
{
    struct person *people;
    *m = (struct matching){.options = *options};
    int rc = db_round_open(p->db, a, &m->round, e);
    m->has_round = rc == 1;
    if (rc < 0 || db_people(p->db, a, &people, &m->count, e) != 0)
        return -1;
    m->people = people;
    m->list = arena_array(a, struct match_person, m->count);
    const struct skills *skills = skills_of(a, people, m->count);
    for (size_t i = 0; i < m->count; i++)
        if (describe(p, a, m, skills, &people[i], &m->list[i], e) != 0)
            return -1;
    return recall(p, a, m, e);
}

int matching_make(struct programme *p, struct arena *a, const struct match_options *options, struct matching *out,
                  struct err *e)
{
    if (matching_gather(p, a, options, out, e) != 0)
        return -1;
    return match_make(a, out->list, out->count, &out->history, &out->options, &out->result, e);
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

static int draft_circle(struct programme *p, const struct matching *m, const struct match_circle *mc, int64_t *number,
                        struct err *e)
{
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
    *number = c.number;
    return 0;
}

static int look_ahead(struct matching *m, struct err *e)
{
    struct match_outlook outlook = {0};
    if (m->count > LOOK_AHEAD_PEOPLE)
        return 0;
    struct arena scratch;
    arena_init(&scratch, 0);
    int rc = match_look_ahead(&scratch, m->list, m->count, &m->history, &m->options, &outlook, e);
    m->round.repeat_free = outlook.rounds;
    m->round.is_at_least = outlook.is_at_least;
    arena_release(&scratch);
    return rc;
}

/* What the draft was made with, so that it can be made again. */
static int record_round(struct programme *p, struct arena *a, struct matching *m, struct err *e)
{
    struct round *r = &m->round;
    r->state = ROUND_DRAFT;
    r->drafted_at = p->now;
    r->mailed_at = 0;
    r->size = m->options.size;
    r->seed = (int64_t)m->result.seed;
    r->is_random = m->options.is_random;
    r->relax = m->options.relax;
    r->version = m->result.version;
    r->inputs = arena_strdup(a, m->result.inputs);
    if (m->has_round ? db_round_update(p->db, r, e) != 0 : db_round_add(p->db, r, e) != 0)
        return -1;
    m->has_round = true;
    if (db_seats_drop(p->db, r->id, SEAT_UNPLACED, e) != 0)
        return -1;
    for (size_t i = 0; i < m->result.unplaced_count; i++) {
        const struct match_unplaced *u = &m->result.unplaced[i];
        struct seat seat = {.round_id = r->id,
                            .person_id = m->people[u->person].id,
                            .state = SEAT_UNPLACED,
                            .reason = u->reason,
                            .help = u->help};
        if (db_seat_set(p->db, &seat, e) != 0)
            return -1;
    }
    return 0;
}

int matching_draft(struct programme *p, struct arena *a, struct matching *m, const int64_t *keep, size_t keep_count,
                   struct err *e)
{
    if (look_ahead(m, e) != 0 || record_round(p, a, m, e) != 0 ||
        db_circles_drop_drafts(p->db, keep, keep_count, e) != 0)
        return -1;
    m->numbers = arena_array(a, int64_t, m->result.circles_count);
    for (size_t i = 0; i < m->result.circles_count; i++)
        if (draft_circle(p, m, &m->result.circles[i], &m->numbers[i], e) != 0)
            return -1;
    return 0;
}

static enum match_kind kind_of(const struct matching *m, const struct match_circle *mc)
{
    for (size_t i = 0; i < mc->count; i++)
        if (m->list[mc->members[i]].role == ROLE_CHAMPION)
            return MATCH_CHAMPION;
    for (size_t i = 0; i < mc->count; i++)
        if (m->list[mc->members[i]].role == ROLE_MENTOR)
            return MATCH_MENTORING;
    return MATCH_PEERS;
}

int matching_recall(struct programme *p, struct arena *a, struct matching *out, struct err *e)
{
    struct match_options options = MATCH_OPTIONS_INIT;
    struct circle *circles;
    struct seat *seats;
    size_t count, seats_count;
    if (matching_gather(p, a, &options, out, e) != 0)
        return -1;
    if (!out->has_round || out->round.state != ROUND_DRAFT)
        return 0;
    if (db_circles(p->db, CIRCLE_DRAFT, a, &circles, &count, e) != 0 ||
        db_seats(p->db, out->round.id, SEAT_UNPLACED, a, &seats, &seats_count, e) != 0)
        return -1;
    const struct round *r = &out->round;
    out->options.size = r->size;
    out->options.seed = (uint64_t)r->seed;
    out->options.is_random = r->is_random;
    out->options.relax = r->relax;
    out->result = (struct match_result){.circles = arena_array(a, struct match_circle, count),
                                        .unplaced = arena_array(a, struct match_unplaced, seats_count),
                                        .is_random = r->is_random,
                                        .seed = (uint64_t)r->seed,
                                        .version = r->version};
    out->numbers = arena_array(a, int64_t, count);
    for (size_t i = 0; i < count; i++) {
        struct match_circle mc = {.reason = circles[i].reason};
        for (size_t k = 0; k < circles[i].count; k++) {
            size_t place = place_of(out, circles[i].members[k].person_id);
            if (place == out->count) /* forgotten since */
                continue;
            /* a mentor stands first */
            size_t at = circles[i].members[k].role == MEMBER_MENTOR ? 0 : mc.count;
            mc.members[mc.count] = mc.members[at];
            mc.members[at] = place;
            mc.count++;
        }
        if (mc.count < 2)
            continue;
        mc.kind = kind_of(out, &mc);
        out->numbers[out->result.circles_count] = circles[i].number;
        out->result.circles[out->result.circles_count++] = mc;
    }
    for (size_t i = 0; i < seats_count; i++) {
        size_t place = place_of(out, seats[i].person_id);
        if (place != out->count)
            out->result.unplaced[out->result.unplaced_count++] =
                (struct match_unplaced){place, seats[i].reason, seats[i].help};
    }
    return 1;
}

const char *matching_outlook(struct arena *a, const struct round *round)
{
    if (!round->repeat_free)
        return "";
    return arena_printf(a, "%s%d round%s, this one included, can go without anybody meeting a former partner",
                        round->is_at_least ? "at least " : "", round->repeat_free, round->repeat_free == 1 ? "" : "s");
}
