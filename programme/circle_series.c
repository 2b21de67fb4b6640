/* A circle's series: one ends and another begins, with another rhythm or at another time (circles.h). */
#include "programme/circles_priv.h"

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "scheduler/rhythm.h"

int circle_taper(struct programme *p, struct arena *a, struct circle *c, const struct meeting *m, struct err *e)
{
    if (letter_series_end(p, a, c, m, e) != 0)
        return -1;
    bool is_agreed = c->series_ordinal > m->ordinal; /* members have just chosen when the next one is */
    struct civil agreed = c->series_wall, wall = rhythm_wall(c, m->ordinal); /* a moved meeting moves no series */
    rhythm_change(c, m->ordinal + 1, CADENCE_MONTHLY, &wall);
    if (is_agreed)
        c->series_wall = agreed;
    return db_circle_update(p->db, c, e);
}

/* The running series ends with what took place of it, and another begins with meeting `ordinal` at `wall`. */
static int begin_anew(struct programme *p, struct arena *a, struct circle *c, int ordinal, const struct civil *wall,
                      struct err *e)
{
    struct meeting last;
    int has_last = db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (has_last < 0 || letter_series_end(p, a, c, has_last ? &last : NULL, e) != 0)
        return -1;
    c->series_number++;
    c->sequence = SERIES_NOT_SENT;
    c->series_ordinal = ordinal;
    c->series_wall = *wall;
    return 0;
}

static int change_rhythm(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, int ordinal,
                         const struct civil *wall, struct err *e)
{
    if (begin_anew(p, a, c, ordinal, wall, e) != 0)
        return -1;
    c->cadence = cadence;
    return letter_invitation_send(p, a, c, NULL, e);
}

int circle_change_cadence(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e)
{
    struct meeting m;
    int rc = db_meeting_next(p->db, c->id, p->now, a, &m, e);
    bool is_planned = rc == 1;
    if (rc == 0)
        rc = db_meeting_newest(p->db, c->id, a, &m, e);
    if (rc != 1)
        return rc;
    struct civil wall = rhythm_wall(c, m.ordinal); /* a meeting that was moved moves no series */
    if (is_planned)                                /* it stays where it is, and belongs to the new series */
        return change_rhythm(p, a, c, cadence, m.ordinal, &wall, e);
    wall = recurrence_occurrence(&wall, cadence, 1);
    return change_rhythm(p, a, c, cadence, m.ordinal + 1, &wall, e);
}

int circle_undo_taper(struct programme *p, struct arena *a, struct circle *c, enum cadence cadence, struct err *e)
{
    struct meeting next, last;
    int rc = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    if (rc == 1)
        rc = db_meeting_last(p->db, c->id, p->now, a, &last, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || next.ordinal != c->series_ordinal)
        return circle_change_cadence(p, a, c, cadence, e);
    struct civil from = last.wall, wall;
    from.hour = c->series_wall.hour; /* a meeting that was moved moves no series */
    from.minute = c->series_wall.minute;
    wall = recurrence_occurrence(&from, cadence, 1);
    int64_t starts_at = zone_to_utc(c->zone, &wall);
    if (starts_at <= p->now + DAY || starts_at >= next.starts_at)
        return circle_change_cadence(p, a, c, cadence, e);
    next.wall = wall;
    next.starts_at = starts_at;
    if (db_meeting_update(p->db, &next, e) != 0 || circle_plan_again(p, a, c, &next, e) != 0)
        return -1;
    return change_rhythm(p, a, c, cadence, next.ordinal, &wall, e);
}

int circle_move_series(struct programme *p, struct arena *a, struct circle *c, int ordinal, const struct civil *wall,
                       struct meeting *first, int64_t since, struct err *e)
{
    static const struct calendar_change agreed = {
        .reason = "This is the new time of all your meetings; those at the old one go from your calendar."};
    bool was_left_out = first && first->state != MEETING_PLANNED;
    if (begin_anew(p, a, c, ordinal, wall, e) != 0)
        return -1;
    if (first) {
        first->state = MEETING_PLANNED;
        first->wall = *wall;
        first->starts_at = zone_to_utc(c->zone, wall);
        if (negotiation_close(p, first->id, e) != 0 || db_meeting_update(p->db, first, e) != 0 ||
            (was_left_out && db_due_wake_about(p->db, first->id, since, e) != 0) ||
            circle_plan_again(p, a, c, first, e) != 0)
            return -1;
    }
    return letter_invitation_send(p, a, c, &agreed, e);
}
