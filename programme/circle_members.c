/* Who is in a circle, breaks, and its end (circles.h). */
#include "programme/circles_priv.h"

#include "programme/rounds.h"

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
    if (has_next && (circle_plan(p, a, &planned, e) != 0 || circle_introduce(p, c, &next, newcomer->id, e) != 0))
        return -1;
    return letter_members_changed_send(p, a, c, newcomer->id, &why, e);
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
    if (negotiation_close_series(p, c->id, e) != 0)
        return -1;
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
