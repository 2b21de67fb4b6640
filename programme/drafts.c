#include "programme/drafts.h"

#include "programme/circles.h"
#include "programme/matching.h"
#include "programme/rounds.h"

static int refuse(struct draft_change *out, const char *says)
{
    *out = (struct draft_change){says, false};
    return 0;
}

static int done(struct draft_change *out, const char *says)
{
    *out = (struct draft_change){says, true};
    return 0;
}

/* 1; 0 and *out says so when nothing is drafted; -1. */
static int recall(struct programme *p, struct arena *a, struct matching *m, struct draft_change *out, struct err *e)
{
    int rc = matching_recall(p, a, m, e);
    return rc == 0 ? refuse(out, "no circle is drafted now") : rc;
}

static bool find_two(const struct matching *m, const struct person *one, const struct person *other, size_t places[2],
                     struct draft_change *out)
{
    bool are_there = matching_place(m, one->id, &places[0]) && matching_place(m, other->id, &places[1]);
    if (!are_there || places[0] == places[1])
        refuse(out, are_there ? "that is one person twice" : "somebody of them is gone");
    return are_there && places[0] != places[1];
}

/* The drafted circle of somebody, and where in it they are; NULL when they have none. */
static struct match_circle *circle_of(struct matching *m, size_t person, size_t *member)
{
    for (size_t i = 0; i < m->result.circles_count; i++)
        for (*member = 0; *member < m->result.circles[i].count; ++*member)
            if (m->result.circles[i].members[*member] == person)
                return &m->result.circles[i];
    return NULL;
}

static int64_t id_of(const struct matching *m, size_t place)
{
    return m->people[place].id;
}

static const char *name_of(const struct matching *m, size_t place)
{
    return m->people[place].name.s;
}

/* `in` takes the place of `leaves` in a circle: what the circle is then for its reason, or *conflict. */
static int try_place(struct arena *a, const struct matching *m, const struct match_circle *circle, size_t leaves,
                     size_t in, const char **reason, const char **conflict, struct err *e)
{
    struct match_circle rest = {.count = 0};
    size_t members[CIRCLE_MEMBERS_MAX] = {in}, best;
    for (size_t i = 0; i < circle->count; i++)
        if (circle->members[i] != leaves) {
            rest.members[rest.count++] = circle->members[i];
            members[rest.count] = circle->members[i];
        }
    if (match_conflict(a, m->list, m->count, &m->history, &m->options, members, circle->count, conflict, e) != 0)
        return -1;
    return match_join(a, m->list, m->count, &m->history, &m->options, in, &rest, 1, &best, reason, e);
}

static int give_place(struct programme *p, struct arena *a, const struct matching *m, const struct match_circle *circle,
                      size_t leaves, size_t in, const char *reason, struct err *e)
{
    struct circle c;
    if (!circle) {
        struct seat seat = {.round_id = m->round.id, .person_id = id_of(m, in), .state = SEAT_UNPLACED};
        return db_seat_set(p->db, &seat, e);
    }
    if (db_circle_by_number(p->db, m->numbers[circle - m->result.circles], a, &c, e) != 1)
        return -1;
    return db_member_replace(p->db, c.id, id_of(m, leaves), id_of(m, in), e) == 0
               ? db_circle_set_reason(p->db, c.id, reason, e)
               : -1;
}

/* What an organizer had a hand in can't be made again by its seed alone. */
static int mark_changed(struct programme *p, struct matching *m, struct err *e)
{
    m->round.drafted_at = p->now;
    m->round.mailed_at = 0;
    m->round.inputs = "";
    return db_round_update(p->db, &m->round, e);
}

int draft_swap(struct programme *p, struct arena *a, const struct person *one, const struct person *other,
               struct draft_change *out, struct err *e)
{
    struct matching m;
    struct match_circle *circles[2];
    const char *reasons[2] = {"", ""}, *conflict = NULL;
    size_t places[2], member;
    int rc = recall(p, a, &m, out, e);
    if (rc != 1 || !find_two(&m, one, other, places, out))
        return rc < 0 ? -1 : 0;
    for (size_t i = 0; i < 2; i++)
        circles[i] = circle_of(&m, places[i], &member);
    if (circles[0] == circles[1])
        return refuse(out, circles[0] ? "they are in one circle" : "neither has a circle in this draft");
    if (m.list[places[0]].role != m.list[places[1]].role)
        return refuse(out, arena_printf(a, "%s is a %s and %s a %s: they can't change places", name_of(&m, places[0]),
                                        person_role_name(m.list[places[0]].role), name_of(&m, places[1]),
                                        person_role_name(m.list[places[1]].role)));
    for (size_t i = 0; i < 2 && !conflict; i++)
        if (circles[i] && try_place(a, &m, circles[i], places[i], places[1 - i], &reasons[i], &conflict, e) != 0)
            return -1;
    if (conflict)
        return refuse(out, arena_printf(a, "%s, so nothing was changed", conflict));
    for (size_t i = 0; i < 2; i++)
        if ((circles[i] ? 0 : db_seat_drop(p->db, m.round.id, id_of(&m, places[i]), e)) != 0 ||
            give_place(p, a, &m, circles[i], places[i], places[1 - i], reasons[i], e) != 0)
            return -1;
    if (mark_changed(p, &m, e) != 0)
        return -1;
    return done(out, arena_printf(a, "%s and %s have changed places", name_of(&m, places[0]), name_of(&m, places[1])));
}

static bool is_kept(const struct matching *m, size_t circle, const int64_t *keep, size_t keep_count)
{
    for (size_t i = 0; i < keep_count; i++)
        if (keep[i] == m->numbers[circle])
            return true;
    return false;
}

/* Whoever is in a circle that stays has that much less room. */
static void take_room(const struct matching *was, const int64_t *keep, size_t keep_count, struct match_person *list)
{
    for (size_t i = 0; i < was->result.circles_count; i++)
        for (size_t k = 0; is_kept(was, i, keep, keep_count) && k < was->result.circles[i].count; k++) {
            struct match_person *member = &list[was->result.circles[i].members[k]];
            member->is_away = --member->capacity <= 0 || member->is_away;
        }
}

/* The history with the pairs of circles that are given up among those who may not meet. */
static struct match_history without_pairs(struct arena *a, const struct matching *was, const int64_t *keep,
                                          size_t keep_count)
{
    struct match_history h = was->history;
    size_t most = h.never_count + was->result.circles_count * CIRCLE_MEMBERS_MAX * (CIRCLE_MEMBERS_MAX - 1) / 2;
    struct match_pair *never = arena_array(a, struct match_pair, most);
    if (h.never_count)
        memcpy(never, h.never, h.never_count * sizeof *never);
    for (size_t i = 0; i < was->result.circles_count; i++) {
        const struct match_circle *c = &was->result.circles[i];
        for (size_t x = 0; x < c->count && !is_kept(was, i, keep, keep_count); x++)
            for (size_t y = x + 1; y < c->count; y++)
                never[h.never_count++] = (struct match_pair){c->members[x], c->members[y]};
    }
    h.never = never;
    return h;
}

/* Draws everything but the kept circles anew; `other_partners` asks for new pairs where that leaves nobody more over.
 */
static int redraw(struct programme *p, struct arena *a, const struct matching *was, const int64_t *keep,
                  size_t keep_count, bool other_partners, struct draft_change *out, struct err *e)
{
    struct matching m = *was;
    struct match_result with_all;
    m.list = arena_array(a, struct match_person, m.count);
    if (m.count)
        memcpy(m.list, was->list, m.count * sizeof *m.list);
    take_room(was, keep, keep_count, m.list);
    if (match_make(a, m.list, m.count, &m.history, &m.options, &with_all, e) != 0)
        return -1;
    m.result = with_all;
    if (other_partners) {
        struct match_history history = without_pairs(a, was, keep, keep_count);
        struct match_result without;
        if (match_make(a, m.list, m.count, &history, &m.options, &without, e) != 0)
            return -1;
        if (without.unplaced_count <= with_all.unplaced_count) {
            m.result = without;
            m.history = history;
        }
    }
    if (matching_draft(p, a, &m, keep, keep_count, e) != 0 ||
        ((keep_count || other_partners) && mark_changed(p, &m, e) != 0))
        return -1;
    return done(out, arena_printf(a, "%zu circle%s drawn anew, %zu without a place, seed %llu", m.result.circles_count,
                                  m.result.circles_count == 1 ? " was" : "s were", m.result.unplaced_count,
                                  (unsigned long long)m.options.seed));
}

int draft_never(struct programme *p, struct arena *a, const struct person *one, const struct person *other,
                struct draft_change *out, struct err *e)
{
    struct matching m;
    size_t places[2], member;
    int rc = matching_recall(p, a, &m, e); /* the names are those of everybody, drafted or not */
    if (rc < 0)
        return -1;
    if (!find_two(&m, one, other, places, out))
        return 0;
    if (db_apart_add(p->db, id_of(&m, places[0]), id_of(&m, places[1]), "an organizer said so", p->now, e) != 0)
        return -1;
    const struct match_circle *x = rc ? circle_of(&m, places[0], &member) : NULL;
    const char *says = arena_printf(a, "%s and %s will not be matched", name_of(&m, places[0]), name_of(&m, places[1]));
    if (!x || x != circle_of(&m, places[1], &member))
        return done(out, says);
    if ((rc = matching_recall(p, a, &m, e)) != 1)
        return -1;
    if (redraw(p, a, &m, NULL, 0, false, out, e) != 0)
        return -1;
    out->says = arena_printf(a, "%s; %s", says, out->says);
    return 0;
}

int draft_redo(struct programme *p, struct arena *a, const int64_t *keep, size_t keep_count, struct draft_change *out,
               struct err *e)
{
    struct matching m;
    int rc = recall(p, a, &m, out, e);
    if (rc != 1)
        return rc;
    for (size_t i = 0; i < keep_count; i++) {
        bool is_there = false;
        for (size_t k = 0; k < m.result.circles_count; k++)
            is_there = is_there || m.numbers[k] == keep[i];
        if (!is_there)
            return refuse(out, arena_printf(a, "the draft has no circle %lld", (long long)keep[i]));
    }
    m.options.seed = (m.options.seed + 1) & INT64_MAX;
    return redraw(p, a, &m, keep, keep_count, true, out, e);
}

int draft_relax(struct programme *p, struct arena *a, struct str what, struct draft_change *out, struct err *e)
{
    struct matching m;
    int rc = recall(p, a, &m, out, e);
    if (rc != 1)
        return rc;
    if (!match_relax_from(str_trim(what), &m.options))
        return refuse(out, "what may be relaxed is “repeats”, then “level”; never an exclusion, a reporting line or a "
                           "language");
    return redraw(p, a, &m, NULL, 0, false, out, e);
}

int draft_lacks_somebody(struct programme *p, struct arena *a, const struct circle *draft, struct err *e)
{
    for (size_t i = 0; i < draft->count; i++) {
        struct person member;
        int rc = db_person(p->db, draft->members[i].person_id, a, &member, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || member.state == PERSON_STOPPED || member.state == PERSON_FORGOTTEN)
            return 1;
    }
    return draft->count < 2;
}

/* Memory of its own for each circle: its letters are some 30 KB. */
static int release_one(struct programme *p, struct circle *draft, bool *is_released, struct err *e)
{
    struct arena a;
    arena_init(&a, 0);
    int rc = draft_lacks_somebody(p, &a, draft, e);
    if (rc == 0 && circle_launch(p, &a, draft, e) != 0)
        rc = -1;
    *is_released = rc == 0 && draft->state == CIRCLE_ACTIVE;
    arena_release(&a);
    return rc < 0 ? -1 : 0;
}

int draft_release(struct programme *p, struct draft_change *out, struct arena *a, struct err *e)
{
    struct circle *drafts;
    size_t count, released = 0;
    if (db_circles(p->db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0)
        return -1;
    if (count == 0)
        return refuse(out, "no circle is drafted now");
    for (size_t i = 0; i < count; i++) {
        bool is_released;
        if (release_one(p, &drafts[i], &is_released, e) != 0)
            return -1;
        released += is_released;
    }
    if (released && round_released(p, a, e) != 0)
        return -1;
    const char *rest = released == count
                           ? ""
                           : arena_printf(a, "; %zu stay drafts: somebody is gone, or no time suits", count - released);
    return done(out, arena_printf(a, "%zu circle%s on the way%s", released, released == 1 ? " is" : "s are", rest));
}
