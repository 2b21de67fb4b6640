#include "programme/people.h"

#include "programme/circles.h"

/* With one of two on a break the meetings rest: the next one is left out when it is before the end (`until` 0: open).
 * *said: the cancellation told the others all of it, so that no second letter does. */
static int rest_meetings(struct programme *p, struct arena *a, struct circle *c, const struct person *who,
                         const struct told *told, int64_t until, bool *said, struct err *e)
{
    struct meeting next;
    struct calendar_change why = {.name = told->change, .who = told->who, .who_id = who->id, .until = told->until};
    int rc = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    bool rests = rc == 1 && (until == 0 || next.starts_at < until);
    *said = rests && c->sequence != SERIES_NOT_SENT;
    return rests ? circle_skip(p, a, c, &next, &why, e) : rc < 0 ? -1 : 0;
}

/* The members of each circle of theirs hear of it; of a break, with the meetings that it takes. */
static int tell_circles(struct programme *p, struct arena *a, const struct person *who, struct told told, int64_t until,
                        struct err *e)
{
    struct circle *circles;
    size_t count;
    bool is_break = strcmp(told.change, "paused") == 0;
    told.who = arena_str(a, person_first_name(who));
    if (db_circles_of(p->db, who->id, a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        bool said = false;
        told.rests = is_break && circles[i].count <= 2;
        if (told.rests && rest_meetings(p, a, &circles[i], who, &told, until, &said, e) != 0)
            return -1;
        if (!said && letter_told_others(p, a, &circles[i], who->id, &told, e) != 0)
            return -1;
    }
    return 0;
}

int person_pause(struct programme *p, struct arena *a, const struct person *who, int64_t until, const char *until_date,
                 struct err *e)
{
    if (db_person_set_state(p->db, who->id, PERSON_PAUSED, until, e) != 0)
        return -1;
    return tell_circles(p, a, who, (struct told){.change = "paused", .until = until_date}, until, e);
}

int person_rest(struct programme *p, struct arena *a, const struct person *who, struct err *e)
{
    if (db_person_set_resting(p->db, who->id, e) != 0)
        return -1;
    return tell_circles(p, a, who, (struct told){.change = "quiet_rest"}, 0, e);
}

int person_resume(struct programme *p, struct arena *a, const struct person *who, struct err *e)
{
    if (db_person_set_state(p->db, who->id, PERSON_ACTIVE, 0, e) != 0 || db_due_wake(p->db, who->id, p->now, e) != 0)
        return -1;
    return tell_circles(p, a, who, (struct told){.change = "resumed"}, 0, e);
}

int person_stop(struct programme *p, struct arena *a, const struct person *who, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_of(p->db, who->id, a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        bool ended;
        if (circle_leave(p, a, &circles[i], who, &ended, e) != 0)
            return -1;
    }
    if (db_person_set_state(p->db, who->id, PERSON_STOPPED, 0, e) != 0 ||
        db_due_void_person(p->db, who->id, p->now, e) != 0)
        return -1;
    return db_outbox_hold(p->db, who->id, p->now, e);
}
