#include "programme/circles.h"

#include "calendar/recurrence.h"
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
    return plan_around(p, a, &planned, add_row, e);
}

static int introduce(struct programme *p, const struct circle *c, const struct meeting *first, int64_t person_id,
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
        if (introduce(p, c, &first, c->members[i].person_id, e) != 0)
            return -1;
    return nudging_launched(p, c, e) == 0 ? summary_plan(p, a, e) : -1;
}

int circle_join(struct programme *p, struct arena *a, struct circle *c, const struct person *newcomer,
                const char *reason, struct err *e)
{
    struct calendar_change why = {
        .name = "joined", .who = arena_str(a, person_first_name(newcomer)), .who_id = newcomer->id};
    struct meeting next, previous;
    int has_next = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    int has_previous = has_next < 0 ? -1 : db_meeting_last(p->db, c->id, p->now, a, &previous, e);
    if (has_previous < 0 || db_member_add(p->db, c->id, newcomer->id, MEMBER_PEER, e) != 0 ||
        db_circle_set_reason(p->db, c->id, reason, e) != 0 || db_circle(p->db, c->id, a, c, e) != 1)
        return -1;
    struct planned planned = {c, &next, has_previous ? &previous : NULL};
    if (has_next && (plan_around(p, a, &planned, add_row, e) != 0 || introduce(p, c, &next, newcomer->id, e) != 0))
        return -1;
    return letter_members_changed_send(p, a, c, newcomer->id, &why, e);
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

/* The rhythm becomes monthly: the old series ends with this meeting, a new one begins with the next. */
static int taper(struct programme *p, struct arena *a, struct circle *c, const struct meeting *m, struct err *e)
{
    if (letter_series_end(p, a, c, m, e) != 0)
        return -1;
    struct civil wall = rhythm_wall(c, m->ordinal); /* a meeting that was moved moves no series */
    rhythm_change(c, m->ordinal + 1, CADENCE_MONTHLY, &wall);
    return db_circle_update(p->db, c, e);
}

/* A series that nobody was invited to yet starts with this meeting. */
static int begin_series(struct programme *p, struct arena *a, struct circle *c, const struct meeting *first,
                        struct err *e)
{
    if (c->sequence != SERIES_NOT_SENT)
        return 0;
    c->series_wall = first->wall;
    c->series_ordinal = first->ordinal;
    return letter_invitation_send(p, a, c, NULL, e);
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

int circle_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct circle c;
    struct meeting m, next;
    struct calendar_change why;
    bool too_few = false;
    int rc = db_circle(p->db, due->circle_id, a, &c, e);
    if (rc == 1)
        rc = db_meeting(p->db, due->about, a, &m, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || c.state != CIRCLE_ACTIVE)
        return db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    enum cadence before = c.cadence;
    bool tapers = rhythm_tapers(&c, m.ordinal + 1, p->settings->first_meetings);
    if (settle_earlier(p, a, &m, e) != 0 || (tapers && taper(p, a, &c, &m, e) != 0) ||
        add_meeting(p, a, &c, m.ordinal + 1, &m, &next, &why, e) != 0)
        return -1;
    bool left_out = why.name && strcmp(why.name, LEFT_OUT) == 0;
    why.name = left_out ? NULL : why.name;
    if ((tapers                          ? letter_invitation_send(p, a, &c, &why, e)
         : c.sequence == SERIES_NOT_SENT ? begin_series(p, a, &c, &next, e)
         : why.name                      ? letter_update_send(p, a, &c, &next, &why, e)
                                         : 0) != 0 ||
        too_few_present(p, a, &c, next.starts_at, &too_few, e) != 0)
        return -1;
    bool rests = too_few || left_out || next.starts_at < c.paused_until;
    if (rests ? circle_skip(p, a, &c, &next, left_out ? &why : NULL, e) != 0
              : tapers && letter_cadence_send(p, a, &c, &next, before, e) != 0)
        return -1;
    if (letter_zone_renew(p, a, &c, next.starts_at, e) != 0)
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

/* What is due around a meeting that moved follows it; what lapses when it starts (the introduction) too. */
static int plan_again(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
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

int circle_move(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                const char *zone, const struct calendar_change *why, struct err *e)
{
    m->starts_at = zone_to_utc(zone, wall);
    m->wall = zone_from_utc(c->zone, m->starts_at);
    if (negotiation_close(p, m->id, e) != 0 || db_meeting_update(p->db, m, e) != 0 || plan_again(p, a, c, m, e) != 0)
        return -1;
    return letter_update_send(p, a, c, m, why, e);
}

int circle_follow_clock(struct programme *p, struct arena *a, const struct circle *c, struct meeting *m, struct err *e)
{
    m->starts_at = zone_to_utc(m->zone, &m->wall);
    return db_meeting_update(p->db, m, e) != 0 ? -1 : plan_again(p, a, c, m, e);
}

int circle_restore(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct civil *wall,
                   int64_t left_out_at, struct err *e)
{
    struct calendar_change change = {.name = "moved", .from_at = m->starts_at, .is_restored = true};
    m->state = MEETING_PLANNED;
    m->wall = *wall;
    m->starts_at = zone_to_utc(c->zone, wall);
    if (negotiation_close(p, m->id, e) != 0 || db_meeting_update(p->db, m, e) != 0 ||
        db_due_wake_about(p->db, m->id, left_out_at, e) != 0 || plan_again(p, a, c, m, e) != 0)
        return -1;
    return letter_update_send(p, a, c, m, &change, e);
}

int circle_set_place(struct programme *p, struct arena *a, struct circle *c, const char *place,
                     const struct calendar_change *why, struct err *e)
{
    c->where = place;
    return letter_update_send(p, a, c, NULL, why, e);
}

int circle_change_cadence(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e)
{
    struct meeting next, last;
    int has_next = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    int has_last = has_next < 0 ? -1 : db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (has_last < 0 || letter_series_end(p, a, c, has_last ? &last : NULL, e) != 0)
        return -1;
    c->series_number++;
    c->sequence = SERIES_NOT_SENT;
    c->cadence = cadence;
    /* a meeting that is planned stays where it is and starts the new series; else the next one that is planned does */
    return has_next ? begin_series(p, a, c, &next, e) : db_circle_update(p->db, c, e);
}

int circle_undo_taper(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e)
{
    struct meeting next, last;
    int rc = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    if (rc == 1)
        rc = db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (rc < 0)
        return -1;
    if (rc == 1 && next.ordinal == c->series_ordinal) {
        struct civil from = last.wall, wall;
        from.hour = c->series_wall.hour; /* a meeting that was moved moves no series */
        from.minute = c->series_wall.minute;
        wall = recurrence_occurrence(&from, cadence, 1);
        int64_t starts_at = zone_to_utc(c->zone, &wall);
        if (starts_at > p->now + DAY && starts_at < next.starts_at) {
            next.wall = wall;
            next.starts_at = starts_at;
            if (db_meeting_update(p->db, &next, e) != 0 || plan_again(p, a, c, &next, e) != 0)
                return -1;
        }
    }
    return circle_change_cadence(p, a, c, cadence, e);
}

int circle_end(struct programme *p, struct arena *a, struct circle *c, const struct calendar_change *why, struct err *e)
{
    struct meeting *meetings;
    size_t count;
    if (letter_cancellation_send(p, a, c, NULL, 0, why, e) != 0 ||
        db_meetings(p->db, c->id, a, &meetings, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (meetings[i].state != MEETING_PLANNED)
            continue;
        meetings[i].state = meeting_ends_at(&meetings[i]) <= p->now ? MEETING_UNKNOWN : MEETING_CANCELLED;
        if (negotiation_close(p, meetings[i].id, e) != 0 || db_meeting_update(p->db, &meetings[i], e) != 0)
            return -1;
    }
    c->state = CIRCLE_ENDED;
    c->ended_at = p->now;
    c->where = "";
    if (db_circle_update(p->db, c, e) != 0)
        return -1;
    return db_due_void_circle(p->db, c->id, p->now, e);
}

int circle_pause(struct programme *p, struct arena *a, struct circle *c, int64_t until, const struct told *told,
                 struct err *e)
{
    struct meeting next;
    struct calendar_change why = {.name = told->change, .who = told->who, .until = told->until};
    int rc = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    bool rests = rc == 1 && next.starts_at < until;
    bool said = rests && c->sequence != SERIES_NOT_SENT; /* by the cancellation */
    if (rc < 0 || (rests && circle_skip(p, a, c, &next, &why, e) != 0))
        return -1;
    c->paused_until = until;
    if (db_circle_update(p->db, c, e) != 0)
        return -1;
    return said ? 0 : letter_told_others(p, a, c, 0, told, e);
}

int circle_resume(struct programme *p, struct arena *a, struct circle *c, const struct told *told, struct err *e)
{
    c->paused_until = 0;
    if (db_circle_update(p->db, c, e) != 0)
        return -1;
    return letter_told_others(p, a, c, 0, told, e);
}

int circle_close(struct programme *p, struct arena *a, struct circle *c, const char *by, bool rematch, struct err *e)
{
    struct told told = {.change = rematch ? "rematched" : "ended", .who = by};
    bool in_calendars = c->sequence != SERIES_NOT_SENT;
    if ((rematch && round_keep_apart(p, c, 0, "rematched", e) != 0) || circle_end(p, a, c, NULL, e) != 0)
        return -1;
    if (in_calendars && !rematch) /* the cancellation says it */
        return 0;
    return letter_told_others(p, a, c, 0, &told, e);
}

/* The others' calendars lose the one who left, and the leaver's lose the series. */
static int tell_of_leaving(struct programme *p, struct arena *a, struct circle *c, const struct person *leaver,
                           struct err *e)
{
    static const struct calendar_change you_left = {.name = "you_left"};
    struct calendar_change why = {.name = "left", .who = arena_str(a, person_first_name(leaver)), .who_id = leaver->id};
    struct circle rest;
    if (letter_cancellation_send(p, a, c, NULL, leaver->id, &you_left, e) != 0 ||
        db_member_leave(p->db, c->id, leaver->id, p->now, e) != 0)
        return -1;
    int rc = db_circle(p->db, c->id, a, &rest, e);
    if (rc != 1 || letter_members_changed_send(p, a, &rest, 0, &why, e) != 0)
        return -1;
    c->sequence = rest.sequence;
    return 0;
}

int circle_leave(struct programme *p, struct arena *a, struct circle *c, const struct person *leaver, bool *ended,
                 struct err *e)
{
    struct calendar_change why = {.who = arena_str(a, person_first_name(leaver)), .who_id = leaver->id};
    *ended = c->count <= 2;
    if (*ended ? circle_end(p, a, c, &why, e) != 0 || db_member_leave(p->db, c->id, leaver->id, p->now, e) != 0
               : tell_of_leaving(p, a, c, leaver, e) != 0)
        return -1;
    return db_due_void_member(p->db, leaver->id, c->id, p->now, e);
}
