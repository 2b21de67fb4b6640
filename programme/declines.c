#include "programme/declines.h"

#include "calendar/zone.h"
#include "db/attendance.h"
#include "programme/circles.h"
#include "scheduler/rhythm.h"

int64_t decline_occurrence(const struct circle *c, const struct meeting *m)
{
    struct civil wall = rhythm_wall(c, m->ordinal);
    return zone_to_utc(c->zone, &wall);
}

/* What they answered to this meeting, else to the whole series: 1 declined, 0, -1. */
static int has_declined(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                        int64_t person, struct err *e)
{
    struct attendance answer;
    int rc = db_attendance(p->db, c->id, c->series_number, person, decline_occurrence(c, m), a, &answer, e);
    if (rc == 0)
        rc = db_attendance(p->db, c->id, c->series_number, person, 0, a, &answer, e);
    return rc == 1 ? strcmp(answer.answer, "DECLINED") == 0 : rc;
}

static int count_coming(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                        size_t *coming, struct err *e)
{
    *coming = 0;
    for (size_t i = 0; i < c->count; i++) {
        struct person member;
        int rc = db_person(p->db, c->members[i].person_id, a, &member, e);
        int declined = rc == 1 ? has_declined(p, a, c, m, member.id, e) : rc;
        if (declined < 0)
            return -1;
        *coming += rc == 1 && !declined && !person_is_away(&member, m->starts_at);
    }
    return 0;
}

/* The meeting before this one in the series was declined too: 1, 0, -1. */
static int declined_before(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *m,
                           int64_t person, struct err *e)
{
    struct meeting before = {.ordinal = m->ordinal - 1};
    return before.ordinal < c->series_ordinal ? 0 : has_declined(p, a, c, &before, person, e);
}

int decline_take(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, const struct person *who,
                 bool whole_series, struct err *e)
{
    size_t coming;
    const char *name = arena_str(a, person_first_name(who));
    struct calendar_change why = {.who = name, .who_id = who->id};
    struct told told = {.change = "absent", .who = name, .meeting = m};
    struct due twice = {
        .kind = LETTER_RESCHEDULE, .person_id = who->id, .circle_id = c->id, .about = c->id, .ready_at = p->now};
    int before = whole_series ? 1 : declined_before(p, a, c, m, who->id, e);
    if (before < 0 || count_coming(p, a, c, m, &coming, e) != 0)
        return -1;
    if (coming >= 2 ? letter_told_others(p, a, c, who->id, &told, e) != 0
                    : circle_skip(p, a, c, m, &why, e) != 0 || negotiation_offer(p, a, c, m, who->id, e) < 0)
        return -1;
    return before == 1 ? db_due_add(p->db, &twice, e) : 0; /* a row that was there stays: asked once */
}
