#include "programme/negotiation_priv.h"

#include "calendar/zone.h"
#include "programme/circles.h"
#include "programme/letter_kinds.h"

size_t negotiation_standing(const struct negotiation *n, const struct circle *c, const struct proposal **first)
{
    size_t i = n->count;
    while (i > 0 && n->proposals[i - 1].round == n->round)
        i--;
    if (c->count <= 2 && n->round < ROUND_OF_SLOTS && n->count)
        i = n->count - 1; /* who proposes again takes back what they proposed before */
    *first = &n->proposals[i];
    return n->count - i;
}

bool negotiation_can_answer(const struct person *m)
{
    return m->state == PERSON_ACTIVE && !m->suspended;
}

static int close_asking(struct programme *p, struct negotiation *n, struct err *e)
{
    n->is_open = false;
    for (size_t i = 0; i < n->count; i++)
        if (db_due_void_about(p->db, n->proposals[i].id, p->now, e) != 0)
            return -1;
    if (db_due_void_step(p->db, DUE_STEP_DECIDE, n->id, p->now, e) != 0)
        return -1;
    return db_negotiation_update(p->db, n, e);
}

int negotiation_close(struct programme *p, int64_t meeting_id, struct err *e)
{
    struct negotiation n;
    int rc = db_negotiation_of_meeting(p->db, meeting_id, &n, e);
    return rc == 1 ? close_asking(p, &n, e) : rc;
}

int negotiation_close_series(struct programme *p, int64_t circle_id, struct err *e)
{
    struct negotiation n;
    int rc = db_negotiation_of_series(p->db, circle_id, &n, e);
    return rc == 1 ? close_asking(p, &n, e) : rc;
}

int talk_close(struct talk *t, struct err *e)
{
    return close_asking(t->p, t->n, e);
}

int talk_set_decision(struct talk *t, struct err *e)
{
    struct due decide = {
        .step = DUE_STEP_DECIDE, .circle_id = t->n->circle_id, .about = t->n->id, .ready_at = t->n->decide_at};
    return db_due_set(t->p->db, &decide, e);
}

/* Everybody but `by` gets a letter about what stands, with proposal `about` as its newest. */
static int ask(struct talk *t, int64_t by, int64_t about, struct err *e)
{
    for (size_t i = 0; i < t->c->count; i++) {
        struct person m;
        struct due due = {.kind = LETTER_RESCHEDULE,
                          .person_id = t->c->members[i].person_id,
                          .circle_id = t->c->id,
                          .about = about,
                          .ready_at = t->p->now,
                          .not_after = t->n->decide_at};
        if (due.person_id == by)
            continue;
        if (db_person(t->p->db, due.person_id, t->a, &m, e) != 1 ||
            (negotiation_can_answer(&m) && db_due_add(t->p->db, &due, e) != 0))
            return -1;
    }
    return 0;
}

int talk_add_proposal(struct talk *t, int64_t by, int64_t starts_at, struct err *e)
{
    if (t->n->count == PROPOSALS_ROOM)
        return err_set(e, ERR_ITEM, "negotiation %lld: more times than can be proposed", (long long)t->n->id);
    struct proposal *pr = &t->n->proposals[t->n->count++];
    *pr = (struct proposal){.round = t->n->round, .starts_at = starts_at, .person_id = by};
    if (db_proposal_add(t->p->db, t->n->id, pr, e) != 0)
        return -1;
    return by ? db_vote_set(t->p->db, pr->id, by, true, e) : 0;
}

int talk_book(struct talk *t, int64_t starts_at, struct err *e)
{
    struct calendar_change why = {.name = "moved", .from_at = t->m->starts_at};
    struct civil wall = zone_from_utc(t->c->zone, starts_at);
    if (t->n->is_series)
        return series_book(t, starts_at, e);
    t->came = NEGOTIATED_MOVED;
    return t->m->state == MEETING_PLANNED ? circle_move(t->p, t->a, t->c, t->m, &wall, t->c->zone, &why, e)
                                          : circle_restore(t->p, t->a, t->c, t->m, &wall, t->n->opened_at, e);
}

static int nothing_found(struct talk *t, struct err *e)
{
    bool stays = t->m->state == MEETING_PLANNED;
    struct told told = {.change = t->n->is_series ? "series_stays" : stays ? "stays" : "left_out", .meeting = t->m};
    if (t->n->is_series)
        told.meeting = NULL;
    t->came = NEGOTIATED_STAYS;
    if (t->n->id && talk_close(t, e) != 0)
        return -1;
    return letter_told_others(t->p, t->a, t->c, 0, &told, e);
}

int talk_offer(struct talk *t, struct err *e)
{
    struct negotiation *n = t->n;
    struct slot slots[PROPOSALS_ASKED];
    size_t count;
    t->came = NEGOTIATED_STAYS;
    if (times_find(t, slots, &count, e) != 0)
        return -1;
    if (count == 0)
        return 0;
    bool stands = t->m->state == MEETING_PLANNED && t->m->starts_at > t->p->now && t->m->starts_at < slots[0].starts_at;
    int64_t first = stands ? t->m->starts_at : slots[0].starts_at;
    int64_t until = times_answers_until(t->p->now, first);
    if (n->is_series && !until) /* the old time holds once more */
        until = times_answers_until(t->p->now, slots[0].starts_at);
    n->round = ROUND_OF_SLOTS;
    n->decide_at = until ? until : first;
    for (size_t i = 0; i < n->count; i++)
        if (db_due_void_about(t->p->db, n->proposals[i].id, t->p->now, e) != 0)
            return -1;
    if (n->id == 0 ? db_negotiation_add(t->p->db, n, e) != 0 : db_negotiation_update(t->p->db, n, e) != 0)
        return -1;
    size_t first_slot = n->count;
    for (size_t i = 0; i < count; i++)
        if (talk_add_proposal(t, 0, slots[i].starts_at, e) != 0)
            return -1;
    t->came = NEGOTIATED_OFFERED;
    return talk_set_decision(t, e) != 0 ? -1 : ask(t, 0, n->proposals[first_slot].id, e);
}

static int offer_or_end(struct talk *t, struct err *e)
{
    if (talk_offer(t, e) != 0)
        return -1;
    return t->came == NEGOTIATED_STAYS ? nothing_found(t, e) : 0;
}

int negotiation_offer(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, int64_t cannot,
                      struct err *e)
{
    struct negotiation n = {
        .circle_id = c->id, .meeting_id = m->id, .cannot_id = cannot, .is_open = true, .opened_at = p->now};
    struct talk t = {p, a, &n, c, m, cannot, NEGOTIATED_STAYS};
    if (m->ordinal < c->series_ordinal) /* its series has ended: it can't come back */
        return 0;
    if (talk_offer(&t, e) != 0)
        return -1;
    return t.came == NEGOTIATED_OFFERED;
}

static int stand(struct talk *t, const struct person *by, int64_t starts_at, int64_t before, struct err *e)
{
    struct negotiation *n = t->n;
    int64_t read;
    const struct proposal *standing;
    size_t count = negotiation_standing(n, t->c, &standing);
    for (size_t i = 0; t->c->count > 2 && i < count; i++)
        before = standing[i].starts_at < before ? standing[i].starts_at : before;
    if (times_read_by(t, by->id, &read, e) != 0)
        return -1;
    int64_t until = times_answers_until(read, before);
    if (until == 0 && !n->is_series && times_answers_until(read, t->m->starts_at) == 0)
        return talk_book(t, starts_at, e);
    t->came = until ? NEGOTIATED_ASKED : NEGOTIATED_TOO_SOON;
    if (until == 0)
        return 0;
    n->decide_at = until;
    if (n->id == 0 ? db_negotiation_add(t->p->db, n, e) != 0 : db_negotiation_update(t->p->db, n, e) != 0)
        return -1;
    if (t->c->count <= 2 && count && db_due_void_about(t->p->db, standing->id, t->p->now, e) != 0)
        return -1;
    if (talk_add_proposal(t, by->id, starts_at, e) != 0 || talk_set_decision(t, e) != 0)
        return -1;
    return ask(t, by->id, n->proposals[n->count - 1].id, e);
}

int talk_propose(struct talk *t, const struct person *by, int64_t starts_at, int64_t before, struct err *e)
{
    struct negotiation *n = t->n;
    bool is_pair = t->c->count <= 2;
    const struct proposal *standing;
    size_t count = negotiation_standing(n, t->c, &standing);
    for (size_t i = 0; i < count; i++)
        if (standing[i].starts_at == starts_at)
            return negotiation_answer(t->p, t->a, n, t->c, t->m, by, &standing[i].id, 1, &t->came, e);
    t->came = NEGOTIATED_FULL;
    if (n->round >= ROUND_OF_SLOTS || n->count == PROPOSALS_MAX || (!is_pair && count == PROPOSALS_ASKED))
        return 0;
    if (n->id && is_pair && standing->person_id != by->id) {
        if (n->round + 1 == ROUND_OF_SLOTS)
            return offer_or_end(t, e);
        n->round++;
    }
    return stand(t, by, starts_at, before, e);
}

int negotiation_propose(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                        const struct person *by, int64_t starts_at, enum negotiated *out, struct err *e)
{
    struct negotiation n = {.circle_id = c->id, .meeting_id = m->id, .round = 1, .is_open = true, .opened_at = p->now};
    struct talk t = {p, a, &n, c, m, by->id, NEGOTIATED_SAME};
    if (db_negotiation_of_meeting(p->db, m->id, &n, e) < 0)
        return -1;
    if (starts_at >= times_next_meeting(&t))
        t.came = NEGOTIATED_BEYOND;
    else if ((starts_at != m->starts_at || m->state != MEETING_PLANNED) &&
             talk_propose(&t, by, starts_at, m->starts_at < starts_at ? m->starts_at : starts_at, e) != 0)
        return -1;
    *out = t.came;
    return 0;
}

static size_t count_votes(const struct proposal *pr, bool says_yes)
{
    size_t n = 0;
    for (size_t i = 0; i < pr->votes_count; i++)
        n += pr->votes[i].says_yes == says_yes;
    return n;
}

static const struct vote *vote_of(const struct proposal *pr, int64_t person)
{
    for (size_t i = 0; i < pr->votes_count; i++)
        if (pr->votes[i].person_id == person)
            return &pr->votes[i];
    return NULL;
}

/* Members who said no to all that stands, and those who have not answered to all of it. */
static void count_members(const struct circle *c, const struct proposal *standing, size_t count, size_t *against,
                          size_t *silent)
{
    *against = *silent = 0;
    for (size_t i = 0; i < c->count; i++) {
        size_t no = 0, said = 0;
        for (size_t k = 0; k < count; k++) {
            const struct vote *v = vote_of(&standing[k], c->members[i].person_id);
            said += v != NULL;
            no += v && !v->says_yes;
        }
        *against += no == count;
        *silent += said < count && !(said && no < said); /* who proposed one need not answer about the others */
    }
}

/* The most yeses, the earlier proposal among equals; NULL when nothing wins. */
static const struct proposal *winner(const struct circle *c, const struct proposal *standing, size_t count)
{
    const struct proposal *best = NULL;
    size_t against, silent;
    count_members(c, standing, count, &against, &silent);
    for (size_t i = 0; i < count; i++) {
        size_t yes = count_votes(&standing[i], true);
        if (yes >= 2 && yes > against && (!best || yes > count_votes(best, true)))
            best = &standing[i];
    }
    return best;
}

static int settle(struct talk *t, struct err *e)
{
    const struct proposal *standing;
    size_t count = negotiation_standing(t->n, t->c, &standing);
    const struct proposal *won = t->n->round == ROUND_AGREED ? standing : winner(t->c, standing, count);
    return won ? talk_book(t, won->starts_at, e) : nothing_found(t, e);
}

/* Two people: a yes moves the meeting, a no brings times that suit both, and none of these the end. */
static int settle_pair(struct talk *t, const struct proposal *chosen, struct err *e)
{
    const struct proposal *standing;
    size_t against, silent, count = negotiation_standing(t->n, t->c, &standing);
    if (chosen)
        return talk_book(t, chosen->starts_at, e);
    if (t->n->round < ROUND_OF_SLOTS)
        return offer_or_end(t, e);
    count_members(t->c, standing, count, &against, &silent);
    return against == t->c->count ? nothing_found(t, e) : 0;
}

int negotiation_answer(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       const struct person *by, const int64_t *yes, size_t count, enum negotiated *out, struct err *e)
{
    struct talk t = {p, a, n, c, m, by->id, NEGOTIATED_NOTED};
    const struct proposal *standing, *chosen = NULL;
    size_t against, silent, all = negotiation_standing(n, c, &standing);
    *out = n->round == ROUND_AGREED ? NEGOTIATED_AGREED : NEGOTIATED_NOTED;
    for (size_t i = 0; i < all && n->round != ROUND_AGREED; i++) {
        bool suits = false;
        for (size_t k = 0; k < count; k++)
            suits = suits || yes[k] == standing[i].id;
        chosen = suits && !chosen ? &standing[i] : chosen;
        if (db_vote_set(p->db, standing[i].id, by->id, suits, e) != 0)
            return -1;
    }
    if (n->round == ROUND_AGREED || (count && !chosen)) /* about something that does not stand any more */
        return 0;
    if (db_negotiation(p->db, n->id, n, e) != 1)
        return -1;
    if (c->count <= 2 && n->round < ROUND_OF_SLOTS && standing->person_id == by->id) {
        *out = NEGOTIATED_ASKED; /* their own proposal: the other one is to say */
        return 0;
    }
    count_members(c, standing, all, &against, &silent);
    if (c->count <= 2 ? settle_pair(&t, chosen, e) != 0 : silent == 0 && settle(&t, e) != 0)
        return -1;
    *out = t.came;
    return 0;
}

int negotiation_decide(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct negotiation n;
    struct circle c;
    struct meeting m;
    struct talk t = {p, a, &n, &c, &m, 0, NEGOTIATED_STAYS};
    int rc = db_negotiation(p->db, due->about, &n, e);
    if (rc == 1)
        rc = db_circle(p->db, n.circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, n.meeting_id, a, &m, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || !n.is_open || c.state != CIRCLE_ACTIVE)
        return db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    if (db_due_settle(p->db, due->id, DUE_WRITTEN, p->now, e) != 0)
        return -1;
    return settle(&t, e);
}
