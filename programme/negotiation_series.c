/* A new time for all of a circle's meetings from now on (negotiation.h). */
#include "programme/negotiation_priv.h"

#include "calendar/zone.h"
#include "programme/circles.h"
#include "programme/letter_kinds.h"
#include "scheduler/rhythm.h"

int series_next(struct programme *p, struct arena *a, const struct circle *c, struct meeting *out, bool *moves,
                struct err *e)
{
    struct negotiation about_it;
    int rc = db_meeting_next(p->db, c->id, p->now, a, out, e);
    *moves = rc == 1;
    if (rc != 0)
        return rc;
    rc = db_meeting_newest(p->db, c->id, a, out, e);
    if (rc != 1)
        return rc;
    /* left out; a new time was sought for it, or not */
    rc = out->ordinal >= c->series_ordinal ? db_negotiation_of_meeting(p->db, out->id, &about_it, e) : 0;
    *moves = rc == 1;
    return rc < 0 ? -1 : 1;
}

static int64_t day_of(const struct civil *c)
{
    return civil_to_days(c->year, c->month, c->day);
}

static int64_t monday_of(const struct civil *c)
{
    return day_of(c) - (civil_weekday(day_of(c)) - 1);
}

int64_t series_day_begins(const struct circle *c, int64_t day)
{
    struct civil midnight = {0};
    civil_from_days(day, &midnight.year, &midnight.month, &midnight.day);
    return zone_to_utc(c->zone, &midnight);
}

struct series_weeks series_weeks_of(const struct talk *t)
{
    struct civil own = rhythm_wall(t->c, t->m->ordinal), next = zone_from_utc(t->c->zone, times_next_meeting(t));
    return (struct series_weeks){monday_of(&own), monday_of(&next)};
}

/* The same weekday and time of the circle's clock in the week that begins on this Monday. */
static int64_t in_week(const struct circle *c, int64_t starts_at, int64_t monday)
{
    struct civil wall = zone_from_utc(c->zone, starts_at);
    int64_t day = monday + (day_of(&wall) - monday_of(&wall));
    civil_from_days(day, &wall.year, &wall.month, &wall.day);
    return zone_to_utc(c->zone, &wall);
}

/* The first meeting at the weekday and time of `wanted`: that of t->m when it moves and answers can come before it,
 * else the one after it. *before: what answers must come before; false when none can. */
static bool place(const struct talk *t, bool moves, int64_t read, int64_t wanted, int64_t *first, int64_t *before)
{
    struct series_weeks weeks = series_weeks_of(t);
    bool fits_own = wanted >= series_day_begins(t->c, weeks.own) && wanted < series_day_begins(t->c, weeks.next);
    *first = fits_own ? wanted : in_week(t->c, wanted, weeks.own);
    *before = t->m->state == MEETING_PLANNED && t->m->starts_at < *first ? t->m->starts_at : *first;
    if (moves && wanted < series_day_begins(t->c, weeks.next) && *first > t->p->now &&
        times_answers_until(read, *before - DAY))
        return true;
    int64_t next = times_next_meeting(t);
    *first = wanted >= series_day_begins(t->c, weeks.next) ? wanted : in_week(t->c, wanted, weeks.next);
    *before = next < *first ? next : *first;
    return times_answers_until(read, *before) != 0;
}

/* Whether the series is at this weekday and time already. */
static bool is_usual(const struct circle *c, int ordinal, int64_t starts_at)
{
    struct civil wall = rhythm_wall(c, ordinal);
    return in_week(c, starts_at, monday_of(&wall)) == zone_to_utc(c->zone, &wall);
}

int negotiation_propose_series(struct programme *p, struct arena *a, struct circle *c, const struct person *by,
                               int64_t wanted, int64_t *first, enum negotiated *out, struct err *e)
{
    struct meeting m;
    struct negotiation n = {.circle_id = c->id, .round = 1, .is_series = true, .is_open = true, .opened_at = p->now};
    struct negotiation single;
    struct talk t = {p, a, &n, c, &m, by->id, NEGOTIATED_TOO_SOON};
    bool moves;
    int64_t read, before;
    *first = wanted;
    *out = NEGOTIATED_TOO_SOON;
    int rc = series_next(p, a, c, &m, &moves, e);
    if (rc != 1)
        return rc;
    if (db_negotiation_of_series(p->db, c->id, &n, e) < 0 || times_read_by(&t, by->id, &read, e) != 0)
        return -1;
    if (is_usual(c, m.ordinal, wanted)) {
        *out = NEGOTIATED_SAME;
        return 0;
    }
    if (!place(&t, moves, read, wanted, first, &before))
        return 0;
    n.meeting_id = n.id ? n.meeting_id : m.id;
    rc = moves ? db_negotiation_of_meeting(p->db, m.id, &single, e) : 0;
    if (rc < 0)
        return -1;
    bool is_left_out = m.state != MEETING_PLANNED;
    if (rc == 1 && is_left_out)
        n.opened_at = single.opened_at; /* when it was left out: it may come back with the series */
    if (talk_propose(&t, by, *first, before, e) != 0)
        return -1;
    *out = t.came;
    /* what was asked about that one meeting is asked no more: it is about all of them now */
    return rc == 1 && !is_left_out && t.came == NEGOTIATED_ASKED ? negotiation_close(p, m.id, e) : 0;
}

int negotiation_offer_series(struct programme *p, struct arena *a, struct circle *c, enum negotiated *out,
                             struct err *e)
{
    struct meeting m;
    struct negotiation n = {.circle_id = c->id, .is_series = true, .is_open = true, .opened_at = p->now};
    struct talk t = {p, a, &n, c, &m, 0, NEGOTIATED_STAYS};
    bool moves;
    *out = NEGOTIATED_FULL;
    int rc = db_negotiation_of_series(p->db, c->id, &n, e);
    if (rc != 0)
        return rc < 0 ? -1 : 0;
    rc = series_next(p, a, c, &m, &moves, e);
    if (rc < 0)
        return -1;
    n.meeting_id = rc == 1 ? m.id : 0;
    if (rc == 1 && talk_offer(&t, e) != 0)
        return -1;
    *out = t.came;
    return 0;
}

/* It is agreed on, and the old time holds once more: booked when that meeting is over. */
static int wait_for_meeting(struct talk *t, int64_t starts_at, struct err *e)
{
    struct told told = {.change = "series_agreed", .first_at = starts_at};
    bool is_new = t->n->round != ROUND_AGREED;
    t->came = NEGOTIATED_AGREED;
    t->n->decide_at = meeting_ends_at(t->m) + 1;
    if (is_new && talk_close(t, e) != 0)
        return -1;
    t->n->is_open = true;
    t->n->round = ROUND_AGREED;
    if (db_negotiation_update(t->p->db, t->n, e) != 0 || talk_set_decision(t, e) != 0)
        return -1;
    if (!is_new)
        return 0;
    return talk_add_proposal(t, 0, starts_at, e) != 0 ? -1 : letter_told_others(t->p, t->a, t->c, t->by, &told, e);
}

int series_book(struct talk *t, int64_t starts_at, struct err *e)
{
    struct meeting m;
    bool would_move;
    int rc = series_next(t->p, t->a, t->c, &m, &would_move, e);
    if (rc != 1)
        return rc;
    t->m = &m;
    struct series_weeks weeks = series_weeks_of(t);
    int64_t next = series_day_begins(t->c, weeks.next);
    bool has_begun = m.state == MEETING_PLANNED && m.starts_at <= t->p->now;
    bool moves = would_move && !has_begun && starts_at > t->p->now && starts_at < next; /* not what somebody skipped */
    if (!moves && starts_at < next)                                                     /* decided late */
        starts_at = in_week(t->c, starts_at, weeks.next);
    if (!moves && m.state == MEETING_PLANNED && meeting_ends_at(&m) > t->p->now)
        return wait_for_meeting(t, starts_at, e);
    struct civil wall = zone_from_utc(t->c->zone, starts_at);
    t->came = NEGOTIATED_MOVED;
    if (talk_close(t, e) != 0)
        return -1;
    return moves ? circle_move_series(t->p, t->a, t->c, m.ordinal, &wall, &m, t->n->opened_at, e)
                 : circle_move_series(t->p, t->a, t->c, m.ordinal + 1, &wall, NULL, 0, e);
}
