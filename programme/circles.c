#include "programme/circles_priv.h"

#include "calendar/zone.h"
#include "programme/nudging.h"
#include "programme/rounds.h"
#include "programme/slots.h"
#include "scheduler/rhythm.h"

#define LEFT_OUT "left_out"

static int add_row(struct programme *p, const struct due *due, struct err *e)
{
    return db_due_add(p->db, due, e);
}

static int move_row(struct programme *p, const struct due *due, struct err *e)
{
    return db_due_replan(p->db, due, p->now, e);
}

/* Due rows around a planned meeting: each kind of letter has its own for each member, and the circle its next step. */
static int plan_around(struct programme *p, struct arena *a, const struct planned *planned,
                       int (*put)(struct programme *p, const struct due *due, struct err *e), struct err *e)
{
    const struct circle *c = planned->circle;
    for (size_t i = 0; i < c->count; i++) {
        struct person member;
        if (db_person(p->db, c->members[i].person_id, a, &member, e) != 1)
            return -1;
        for (const struct letter_kind_def *d = letter_kind_defs; d->purpose; d++) {
            struct due due = {
                .kind = d->kind, .person_id = member.id, .circle_id = c->id, .about = planned->meeting->id};
            if (d->plan && d->plan(planned, &member, &due) && put(p, &due, e) != 0)
                return -1;
        }
    }
    struct due advance = {.is_advance = true,
                          .circle_id = c->id,
                          .about = planned->meeting->id,
                          .ready_at = meeting_ends_at(planned->meeting)};
    return put(p, &advance, e);
}

int circle_plan(struct programme *p, struct arena *a, const struct planned *planned, struct err *e)
{
    return plan_around(p, a, planned, add_row, e);
}

int circle_plan_again(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                      struct err *e)
{
    struct meeting *all;
    size_t count;
    struct planned planned = {c, m, NULL};
    if (db_due_move_meeting(p->db, m->id, m->starts_at, e) != 0 || db_meetings(p->db, c->id, a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (all[i].ordinal == m->ordinal - 1)
            planned.previous = &all[i];
    return plan_around(p, a, &planned, move_row, e);
}

/* A meeting at the series' time; when no hour of that day suits all, at that of whose turn it is to come early or late;
 * and when the day is somebody's day off, near it. *why then says so; "left_out": there is no time near it. */
static int find_time(struct programme *p, struct arena *a, const struct circle *c, struct meeting *m,
                     struct calendar_change *why, struct err *e)
{
    struct slot_search s;
    struct slot slot;
    *why = (struct calendar_change){.name = NULL};
    m->wall = rhythm_wall(c, m->ordinal);
    m->starts_at = zone_to_utc(m->zone, &m->wall);
    if (slots_of_circle(p, a, c, &s, e) != 0)
        return -1;
    s.best = m->wall.hour * 60 + m->wall.minute;
    struct civil after = rhythm_wall(c, m->ordinal + 1);
    const char *off, *reason = NULL;
    int around = slots_around_day_off(a, &s, m->starts_at, p->now + DAY, zone_to_utc(c->zone, &after), &slot, &off);
    if (around == 1)
        reason = off;
    else if (*off)
        *why = (struct calendar_change){.name = LEFT_OUT, .reason = off};
    else if (slot_find_turn(&s, m->starts_at, m->ordinal, &slot))
        reason = slots_say_turn(a, &s, &slot);
    if (reason) {
        *why = (struct calendar_change){.name = "moved", .from_at = m->starts_at, .reason = reason};
        m->wall = slot.wall;
        m->starts_at = slot.starts_at;
    }
    return 0;
}

static int add_meeting(struct programme *p, struct arena *a, const struct circle *c, int ordinal,
                       const struct meeting *previous, struct meeting *m, struct calendar_change *why, struct err *e)
{
    *m = (struct meeting){
        .circle_id = c->id, .ordinal = ordinal, .state = MEETING_PLANNED, .zone = c->zone, .minutes = c->minutes};
    if (find_time(p, a, c, m, why, e) != 0 || db_meeting_add(p->db, m, e) != 0)
        return -1;
    struct planned planned = {c, m, previous};
    return circle_plan(p, a, &planned, e);
}

int circle_introduce(struct programme *p, const struct circle *c, const struct meeting *first, int64_t person_id,
                     struct err *e)
{
    struct due introduction = {.kind = LETTER_INTRODUCTION,
                               .person_id = person_id,
                               .circle_id = c->id,
                               .about = first->id,
                               .ready_at = p->now,
                               .not_after = first->starts_at};
    if (db_due_void_kind(p->db, LETTER_WELCOME, person_id, p->now, e) != 0) /* it comes too late */
        return -1;
    return db_due_add(p->db, &introduction, e);
}

int circle_launch(struct programme *p, struct arena *a, struct circle *c, struct err *e)
{
    struct slot_search s;
    struct slot slot;
    struct meeting first;
    struct calendar_change why;
    if (slots_of_circle(p, a, c, &s, e) != 0)
        return -1;
    if (!slot_find_series(&s, c->cadence, p->settings->first_meetings, p->now, &slot))
        return letter_told_no_time(p, a, c, &s, e);
    if (round_free_members(p, a, c, e) != 0)
        return -1;
    c->state = CIRCLE_ACTIVE;
    c->launched_at = p->now;
    c->series_wall = slot.wall;
    c->series_ordinal = c->series_number = 1;
    c->sequence = SERIES_NOT_SENT;
    if (db_circle_update(p->db, c, e) != 0 || add_meeting(p, a, c, 1, NULL, &first, &why, e) != 0)
        return -1;
    why = (struct calendar_change){.reason = slots_say_turn(a, &s, &slot)};
    if (letter_invitation_send(p, a, c, &why, e) != 0)
        return -1;
    for (size_t i = 0; i < c->count; i++)
        if (circle_introduce(p, c, &first, c->members[i].person_id, e) != 0)
            return -1;
    return nudging_launched(p, c, e) == 0 ? summary_plan(p, a, e) : -1;
}

int circle_settle_meeting(struct programme *p, struct arena *a, struct meeting *m, struct err *e)
{
    int64_t met, not_met;
    if (m->state == MEETING_SKIPPED || m->state == MEETING_CANCELLED)
        return 0;
    if (db_report_count(p->db, m->id, &met, &not_met, e) != 0)
        return -1;
    if (met == 0 && not_met == 0)
        return 0;
    m->state = met ? MEETING_HELD : MEETING_MISSED;
    if (db_meeting_update(p->db, m, e) != 0)
        return -1;
    return met ? 0 : nudging_missed(p, a, m, e);
}

/* What nobody said anything about by now stays unknown: it counts for the rhythm, and never as missed. */
static int settle_earlier(struct programme *p, struct arena *a, const struct meeting *m, struct err *e)
{
    struct meeting earlier;
    int rc = db_meeting_last(p->db, m->circle_id, m->starts_at, a, &earlier, e);
    if (rc != 1 || earlier.state != MEETING_PLANNED)
        return rc < 0 ? -1 : 0;
    earlier.state = MEETING_UNKNOWN;
    return db_meeting_update(p->db, &earlier, e);
}

/* Fewer than two members who could come: a paused member is not waited for. */
static int too_few_present(struct programme *p, struct arena *a, const struct circle *c, int64_t at, bool *too_few,
                           struct err *e)
{
    size_t present = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        int rc = db_person(p->db, c->members[i].person_id, a, &m, e);
        if (rc < 0)
            return -1;
        present += rc == 1 && !person_is_away(&m, at);
    }
    *too_few = present < 2;
    return 0;
}

int circle_of_due(struct programme *p, struct arena *a, const struct due *due, struct circle *c, struct meeting *m,
                  struct err *e)
{
    int rc = db_circle(p->db, due->circle_id, a, c, e);
    if (rc == 1)
        rc = db_meeting(p->db, due->about, a, m, e);
    if (rc != 1)
        return rc;
    return c->state == CIRCLE_ACTIVE && m->state != MEETING_SKIPPED && m->state != MEETING_CANCELLED;
}

/* Whether nobody can be expected at this meeting: *why says so when it is a day off without a day near it. */
static int must_rest(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                     const struct calendar_change *why, bool *rests, struct err *e)
{
    bool too_few, left_out = why->name && strcmp(why->name, LEFT_OUT) == 0;
    if (too_few_present(p, a, c, m->starts_at, &too_few, e) != 0)
        return -1;
    *rests = too_few || left_out || m->starts_at < c->paused_until;
    return 0;
}

/* A meeting that was just planned falls out. One that would begin a series leaves that to the meeting after it. */
static int leave_out(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                     const struct calendar_change *why, struct err *e)
{
    struct calendar_change says = {.reason = why->name && strcmp(why->name, LEFT_OUT) == 0 ? why->reason : NULL};
    m->wall = rhythm_wall(c, m->ordinal); /* it moves nowhere */
    m->starts_at = zone_to_utc(c->zone, &m->wall);
    if (circle_skip(p, a, c, m, &says, e) != 0)
        return -1;
    if (c->sequence != SERIES_NOT_SENT)
        return 0;
    c->series_wall = rhythm_wall(c, m->ordinal + 1);
    c->series_ordinal = m->ordinal + 1;
    return letter_invitation_send(p, a, c, &says, e);
}

/* What calendars are to know of a meeting that was just planned. */
static int announce(struct programme *p, struct arena *a, struct circle *c, const struct meeting *m,
                    const struct calendar_change *why, struct err *e)
{
    if (c->sequence == SERIES_NOT_SENT)
        return letter_invitation_send(p, a, c, why, e);
    return why->name ? letter_update_send(p, a, c, m, why, e) : 0;
}

int circle_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct circle c;
    struct meeting m, next;
    struct calendar_change why;
    bool rests;
    int rc = db_circle(p->db, due->circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, due->about, a, &m, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || c.state != CIRCLE_ACTIVE)
        return db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    enum cadence before = c.cadence;
    bool tapers = rhythm_tapers(&c, m.ordinal + 1, p->settings->first_meetings);
    if (settle_earlier(p, a, &m, e) != 0 || (tapers && circle_taper(p, a, &c, &m, e) != 0) ||
        add_meeting(p, a, &c, m.ordinal + 1, &m, &next, &why, e) != 0 ||
        must_rest(p, a, &c, &next, &why, &rests, e) != 0 ||
        (rests ? leave_out(p, a, &c, &next, &why, e) : announce(p, a, &c, &next, &why, e)) != 0)
        return -1;
    struct meeting first = next;
    first.starts_at = rests ? zone_to_utc(c.zone, &c.series_wall) : next.starts_at;
    if ((tapers && letter_cadence_send(p, a, &c, &first, before, e) != 0) ||
        letter_zone_renew(p, a, &c, next.starts_at, e) != 0)
        return -1;
    return db_due_settle(p->db, due->id, DUE_WRITTEN, p->now, e);
}

int circle_skip(struct programme *p, struct arena *a, struct circle *c, struct meeting *m,
                const struct calendar_change *why, struct err *e)
{
    m->state = MEETING_SKIPPED;
    if (negotiation_close(p, m->id, e) != 0 || db_meeting_update(p->db, m, e) != 0 ||
        db_due_void_about(p->db, m->id, p->now, e) != 0)
        return -1;
    return letter_cancellation_send(p, a, c, m, 0, why, e);
}

int circle_move(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                const char *zone, const struct calendar_change *why, struct err *e)
{
    m->starts_at = zone_to_utc(zone, wall);
    m->wall = zone_from_utc(c->zone, m->starts_at);
    if (negotiation_close(p, m->id, e) != 0 || db_meeting_update(p->db, m, e) != 0 ||
        circle_plan_again(p, a, c, m, e) != 0)
        return -1;
    return letter_update_send(p, a, c, m, why, e);
}

int circle_follow_clock(struct programme *p, struct arena *a, const struct circle *c, struct meeting *m, struct err *e)
{
    m->starts_at = zone_to_utc(m->zone, &m->wall);
    return db_meeting_update(p->db, m, e) != 0 ? -1 : circle_plan_again(p, a, c, m, e);
}

int circle_restore(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                   int64_t left_out_at, struct err *e)
{
    struct calendar_change change = {.name = "moved", .from_at = m->starts_at, .is_restored = true};
    m->state = MEETING_PLANNED;
    m->wall = *wall;
    m->starts_at = zone_to_utc(c->zone, wall);
    if (negotiation_close(p, m->id, e) != 0 || db_meeting_update(p->db, m, e) != 0 ||
        db_due_wake_about(p->db, m->id, left_out_at, e) != 0 || circle_plan_again(p, a, c, m, e) != 0)
        return -1;
    return letter_update_send(p, a, c, m, &change, e);
}

int circle_set_place(struct programme *p, struct arena *a, struct circle *c, const char *place,
                     const struct calendar_change *why, struct err *e)
{
    c->where = place;
    return letter_update_send(p, a, c, NULL, why, e);
}
