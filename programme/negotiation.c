#include "programme/negotiation.h"

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "db/letters.h"
#include "programme/circles.h"
#include "programme/slots.h"
#include "scheduler/rhythm.h"
#include "scheduler/working.h"

#define DECIDE_BEFORE  DAY  /* "by the day before" */
#define DECIDE_LATEST  HOUR /* when there is not so much time */
#define ANOTHER_DAY    (14 * HOUR)
#define TIME_TO_ANSWER (2 * HOUR) /* of working hours, before the first of these */

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

int negotiation_close(struct programme *p, int64_t meeting_id, struct err *e)
{
    struct negotiation n;
    int rc = db_negotiation_of_meeting(p->db, meeting_id, &n, e);
    if (rc != 1)
        return rc;
    n.is_open = false;
    for (size_t i = 0; i < n.count; i++)
        if (db_due_void_about(p->db, n.proposals[i].id, p->now, e) != 0)
            return -1;
    if (db_due_void_step(p->db, DUE_STEP_DECIDE, n.id, p->now, e) != 0)
        return -1;
    return db_negotiation_update(p->db, &n, e);
}

/* When the meeting after this one begins, by the rhythm. */
static int64_t next_meeting_at(struct programme *p, const struct circle *c, const struct meeting *m)
{
    struct civil wall = rhythm_wall(c, m->ordinal);
    if (rhythm_tapers(c, m->ordinal + 1, p->settings->first_meetings))
        wall = recurrence_occurrence(&wall, CADENCE_MONTHLY, 1);
    else
        wall = rhythm_wall(c, m->ordinal + 1);
    return zone_to_utc(c->zone, &wall);
}

static bool can_answer(const struct person *m)
{
    return m->state == PERSON_ACTIVE && !m->suspended;
}

/* When the last of those who are asked can have read it: 0 when nobody can be asked. */
static int read_by(struct programme *p, struct arena *a, const struct circle *c, int64_t by, int64_t *out,
                   struct err *e)
{
    *out = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        char today[CLOCK_RFC3339_SIZE];
        if (c->members[i].person_id == by)
            continue;
        if (db_person(p->db, c->members[i].person_id, a, &m, e) != 1)
            return -1;
        if (!can_answer(&m))
            continue;
        working_local_date(&m, p->now, today);
        int asked_today = db_letter_has_prompt(p->db, m.id, today, e);
        if (asked_today < 0)
            return -1;
        int64_t at = asked_today ? working_next_day(&m, p->now) : working_next(&m, p->now);
        *out = at > *out ? at : *out;
    }
    return 0;
}

/* Until when answers count for something that begins at `first`: 0 when none can come in time. */
static int64_t answers_until(int64_t read, int64_t first)
{
    if (read && first - DECIDE_BEFORE >= read + TIME_TO_ANSWER)
        return first - DECIDE_BEFORE;
    return read && first - DECIDE_LATEST >= read + DECIDE_LATEST ? first - DECIDE_LATEST : 0;
}

static int set_decision(struct programme *p, const struct negotiation *n, struct err *e)
{
    struct due decide = {.step = DUE_STEP_DECIDE, .circle_id = n->circle_id, .about = n->id, .ready_at = n->decide_at};
    return db_due_set(p->db, &decide, e);
}

/* Everybody but `by` gets a letter about what stands, with proposal `about` as its newest. */
static int ask(struct programme *p, struct arena *a, const struct negotiation *n, const struct circle *c, int64_t by,
               int64_t about, struct err *e)
{
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        struct due due = {.kind = LETTER_RESCHEDULE,
                          .person_id = c->members[i].person_id,
                          .circle_id = c->id,
                          .about = about,
                          .ready_at = p->now,
                          .not_after = n->decide_at};
        if (due.person_id == by)
            continue;
        if (db_person(p->db, due.person_id, a, &m, e) != 1 || (can_answer(&m) && db_due_add(p->db, &due, e) != 0))
            return -1;
    }
    return 0;
}

static int add_proposal(struct programme *p, struct negotiation *n, int64_t by, int64_t starts_at, struct err *e)
{
    struct proposal *pr = &n->proposals[n->count++];
    *pr = (struct proposal){.round = n->round, .starts_at = starts_at, .person_id = by};
    if (db_proposal_add(p->db, n->id, pr, e) != 0)
        return -1;
    return by ? db_vote_set(p->db, pr->id, by, true, e) : 0;
}

static int book(struct programme *p, struct arena *a, const struct negotiation *n, struct circle *c, struct meeting *m,
                int64_t starts_at, enum negotiated *out, struct err *e)
{
    struct calendar_change why = {.name = "moved", .from_at = m->starts_at};
    struct civil wall = zone_from_utc(c->zone, starts_at);
    *out = NEGOTIATED_MOVED;
    return m->state == MEETING_PLANNED ? circle_move(p, a, c, m, &wall, c->zone, &why, e)
                                       : circle_restore(p, a, c, m, &wall, n->opened_at, e);
}

static int nothing_found(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                         enum negotiated *out, struct err *e)
{
    struct told told = {.change = m->state == MEETING_PLANNED ? "stays" : "left_out", .meeting = m};
    *out = NEGOTIATED_STAYS;
    if (negotiation_close(p, m->id, e) != 0)
        return -1;
    return letter_told_others(p, a, c, 0, &told, e);
}

/* Times that suit all before the next meeting, two working days ahead and on other days than what did not suit; else
 * one working day ahead, and an hour from it. */
static int find_slots(struct programme *p, struct arena *a, const struct negotiation *n, const struct circle *c,
                      const struct meeting *m, struct slot *out, size_t *count, struct err *e)
{
    struct slot_search s;
    int64_t avoid[PROPOSALS_MAX + 1] = {m->starts_at};
    struct civil usual = rhythm_wall(c, m->ordinal);
    if (slots_of_circle(p, a, c, &s, e) != 0)
        return -1;
    s.best = usual.hour * 60 + usual.minute;
    for (size_t i = 0; i < n->count; i++)
        avoid[i + 1] = n->proposals[i].starts_at;
    *count = 0;
    for (int days = 2; days > 0 && *count == 0; days--) {
        int64_t within = days == 2 ? ANOTHER_DAY : HOUR;
        struct slot_window w = {p->now, next_meeting_at(p, c, m), avoid, n->count + 1, within};
        for (size_t i = 0; i < s.count; i++) {
            int64_t t = working_days_from(s.members[i].person, p->now, days);
            w.from = t > w.from ? t : w.from;
        }
        *count = slot_find_free(&s, &w, out, PROPOSALS_ASKED);
    }
    return 0;
}

static int offer_slots(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       enum negotiated *out, struct err *e)
{
    struct slot slots[PROPOSALS_ASKED];
    size_t count = 0;
    if (find_slots(p, a, n, c, m, slots, &count, e) != 0)
        return -1;
    if (count == 0)
        return nothing_found(p, a, c, m, out, e);
    int64_t first =
        m->state == MEETING_PLANNED && m->starts_at < slots[0].starts_at ? m->starts_at : slots[0].starts_at;
    int64_t until = answers_until(p->now, first);
    n->round = ROUND_OF_SLOTS;
    n->decide_at = until ? until : first;
    for (size_t i = 0; i < n->count; i++)
        if (db_due_void_about(p->db, n->proposals[i].id, p->now, e) != 0)
            return -1;
    size_t first_slot = n->count;
    for (size_t i = 0; i < count; i++)
        if (add_proposal(p, n, 0, slots[i].starts_at, e) != 0)
            return -1;
    *out = NEGOTIATED_OFFERED;
    if (db_negotiation_update(p->db, n, e) != 0 || set_decision(p, n, e) != 0)
        return -1;
    return ask(p, a, n, c, 0, n->proposals[first_slot].id, e);
}

int negotiation_offer(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, int64_t cannot,
                      struct err *e)
{
    enum negotiated out;
    struct slot slots[PROPOSALS_ASKED];
    size_t count = 0;
    struct negotiation n = {.circle_id = c->id,
                            .meeting_id = m->id,
                            .round = ROUND_OF_SLOTS,
                            .cannot_id = cannot,
                            .is_open = true,
                            .opened_at = p->now};
    if (m->ordinal < c->series_ordinal) /* its series has ended: it can't come back */
        return 0;
    if (find_slots(p, a, &n, c, m, slots, &count, e) != 0)
        return -1;
    if (count == 0)
        return 0;
    if (db_negotiation_add(p->db, &n, e) != 0 || offer_slots(p, a, &n, c, m, &out, e) != 0)
        return -1;
    return 1;
}

/* Adds the proposal and asks; the caller has settled that it may stand. */
static int stand(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                 const struct person *by, int64_t starts_at, enum negotiated *out, struct err *e)
{
    int64_t read, first = m->starts_at < starts_at ? m->starts_at : starts_at;
    const struct proposal *before;
    size_t standing = negotiation_standing(n, c, &before);
    for (size_t i = 0; c->count > 2 && i < standing; i++)
        first = before[i].starts_at < first ? before[i].starts_at : first;
    if (read_by(p, a, c, by->id, &read, e) != 0)
        return -1;
    int64_t until = answers_until(read, first);
    if (until == 0 && answers_until(read, m->starts_at) == 0)
        return book(p, a, n, c, m, starts_at, out, e);
    *out = until ? NEGOTIATED_ASKED : NEGOTIATED_TOO_SOON;
    if (until == 0)
        return 0;
    n->decide_at = until;
    if (n->id == 0 ? db_negotiation_add(p->db, n, e) != 0 : db_negotiation_update(p->db, n, e) != 0)
        return -1;
    if (c->count <= 2 && standing && db_due_void_about(p->db, before->id, p->now, e) != 0)
        return -1;
    if (add_proposal(p, n, by->id, starts_at, e) != 0 || set_decision(p, n, e) != 0)
        return -1;
    return ask(p, a, n, c, by->id, n->proposals[n->count - 1].id, e);
}

int negotiation_propose(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                        const struct person *by, int64_t starts_at, enum negotiated *out, struct err *e)
{
    struct negotiation n = {.circle_id = c->id, .meeting_id = m->id, .round = 1, .is_open = true, .opened_at = p->now};
    const struct proposal *standing;
    int rc = db_negotiation_of_meeting(p->db, m->id, &n, e);
    if (rc < 0)
        return -1;
    size_t count = negotiation_standing(&n, c, &standing);
    for (size_t i = 0; i < count; i++)
        if (standing[i].starts_at == starts_at)
            return negotiation_answer(p, a, &n, c, m, by, &standing[i].id, 1, out, e);
    *out = starts_at == m->starts_at && m->state == MEETING_PLANNED ? NEGOTIATED_SAME
           : starts_at >= next_meeting_at(p, c, m)                  ? NEGOTIATED_BEYOND
           : n.round == ROUND_OF_SLOTS || n.count == PROPOSALS_MAX || (c->count > 2 && count == PROPOSALS_ASKED)
               ? NEGOTIATED_FULL
               : NEGOTIATED_ASKED;
    if (*out != NEGOTIATED_ASKED)
        return 0;
    if (rc == 1 && c->count <= 2 && standing->person_id != by->id) {
        if (n.round + 1 == ROUND_OF_SLOTS)
            return offer_slots(p, a, &n, c, m, out, e);
        n.round++;
    }
    return stand(p, a, &n, c, m, by, starts_at, out, e);
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

static int settle(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                  enum negotiated *out, struct err *e)
{
    const struct proposal *standing;
    size_t count = negotiation_standing(n, c, &standing);
    const struct proposal *won = winner(c, standing, count);
    return won ? book(p, a, n, c, m, won->starts_at, out, e) : nothing_found(p, a, c, m, out, e);
}

/* Two people: a yes moves the meeting, a no brings times that suit both, and none of these the end. */
static int settle_pair(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       const struct proposal *chosen, enum negotiated *out, struct err *e)
{
    const struct proposal *standing;
    size_t against, silent, count = negotiation_standing(n, c, &standing);
    if (chosen)
        return book(p, a, n, c, m, chosen->starts_at, out, e);
    if (n->round < ROUND_OF_SLOTS)
        return offer_slots(p, a, n, c, m, out, e);
    count_members(c, standing, count, &against, &silent);
    return against == c->count ? nothing_found(p, a, c, m, out, e) : 0;
}

int negotiation_answer(struct programme *p, struct arena *a, struct negotiation *n, struct circle *c, struct meeting *m,
                       const struct person *by, const int64_t *yes, size_t count, enum negotiated *out, struct err *e)
{
    const struct proposal *standing, *chosen = NULL;
    size_t against, silent, all = negotiation_standing(n, c, &standing);
    *out = NEGOTIATED_NOTED;
    for (size_t i = 0; i < all; i++) {
        bool suits = false;
        for (size_t k = 0; k < count; k++)
            suits = suits || yes[k] == standing[i].id;
        chosen = suits && !chosen ? &standing[i] : chosen;
        if (db_vote_set(p->db, standing[i].id, by->id, suits, e) != 0)
            return -1;
    }
    if (count && !chosen) /* about something that does not stand any more */
        return 0;
    if (db_negotiation(p->db, n->id, n, e) != 1)
        return -1;
    if (c->count <= 2 && n->round < ROUND_OF_SLOTS && standing->person_id == by->id) {
        *out = NEGOTIATED_ASKED; /* their own proposal: the other one is to say */
        return 0;
    }
    if (c->count <= 2)
        return settle_pair(p, a, n, c, m, chosen, out, e);
    count_members(c, standing, all, &against, &silent);
    return silent == 0 ? settle(p, a, n, c, m, out, e) : 0;
}

int negotiation_decide(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct negotiation n;
    struct circle c;
    struct meeting m;
    enum negotiated out;
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
    return settle(p, a, &n, &c, &m, &out, e);
}
