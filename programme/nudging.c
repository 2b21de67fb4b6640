#include "programme/nudging.h"

#include "programme/circles.h"
#include "programme/people.h"

/* practices.md P16 */
#define NO_FIRST_AFTER   (10 * DAY)
#define PROMPTS_IN_A_ROW 3
#define PROMPT_WAITS     (4 * DAY)  /* the last of them may still be answered */
#define QUIET_FOR        (10 * DAY) /* since the first: somebody in two circles gets three prompts in as many days */
#define REST_AFTER       (10 * DAY)
#define NO_MEETING_FOR   (90 * DAY)
#define CLOSE_AFTER      (7 * DAY)

int nudging_person(struct programme *p, int64_t person_id, int64_t circle_id, enum nudge_reason reason, int64_t subject,
                   int64_t ready_at, struct err *e)
{
    struct nudge n = {.person_id = person_id, .circle_id = circle_id, .reason = reason, .subject_id = subject};
    int rc = db_nudge_add(p->db, &n, e);
    if (rc != 0)
        return rc < 0 ? -1 : 0;
    struct due due = {
        .kind = LETTER_NUDGE, .person_id = person_id, .circle_id = circle_id, .about = n.id, .ready_at = ready_at};
    return db_due_add(p->db, &due, e) == 0 ? 1 : -1;
}

int nudging_circle(struct programme *p, const struct circle *c, enum nudge_reason reason, int64_t subject,
                   int64_t ready_at, struct err *e)
{
    int asked = 0;
    for (size_t i = 0; i < c->count; i++) {
        int rc = nudging_person(p, c->members[i].person_id, c->id, reason, subject, ready_at, e);
        if (rc < 0)
            return -1;
        asked += rc;
    }
    return asked;
}

int nudging_last_met(struct programme *p, const struct circle *c, int64_t *at, struct err *e)
{
    int rc = db_meeting_last_held(p->db, c->id, at, e);
    if (rc == 0)
        *at = c->launched_at;
    return rc < 0 ? -1 : 0;
}

int nudging_is_wanted(struct programme *p, struct arena *a, const struct nudge *n, const struct person *to,
                      const struct circle *circle, struct err *e)
{
    struct meeting m;
    int64_t at;
    int rc;
    switch (n->reason) {
    case NUDGE_NO_FIRST_MEETING:
        rc = circle ? db_meeting_last_held(p->db, circle->id, &at, e) : 1;
        return rc < 0 ? -1 : rc == 0;
    case NUDGE_MISSED_TWO:
        rc = db_meeting(p->db, n->subject_id, a, &m, e);
        return rc == 1 ? m.state == MEETING_MISSED : rc;
    case NUDGE_QUIET:
        return to->unanswered >= PROMPTS_IN_A_ROW;
    case NUDGE_CLOSING:
        rc = circle ? nudging_last_met(p, circle, &at, e) : -1;
        return rc < 0 ? -1 : p->now - at >= NO_MEETING_FOR;
    case NUDGE_AWAY:
        return to->away_until > p->now;
    case NUDGE_ORGANIZER:
        break;
    }
    return 1;
}

int64_t nudging_silence_ends(enum nudge_reason reason, int64_t now)
{
    switch (reason) {
    case NUDGE_MISSED_TWO:
    case NUDGE_QUIET:
        return now + REST_AFTER;
    case NUDGE_CLOSING:
        return now + CLOSE_AFTER;
    default:
        return 0;
    }
}

static int close_later(struct programme *p, int64_t circle_id, int64_t subject, struct err *e)
{
    struct due end = {.step = DUE_STEP_CLOSE,
                      .circle_id = circle_id,
                      .about = subject,
                      .ready_at = nudging_silence_ends(NUDGE_CLOSING, p->now)};
    return db_due_add(p->db, &end, e);
}

int nudging_written(struct programme *p, const struct nudge *n, struct err *e)
{
    if (db_nudge_written(p->db, n->id, p->now, e) != 0)
        return -1;
    if (n->reason == NUDGE_CLOSING) /* a week from when the first of them was asked */
        return close_later(p, n->circle_id, n->subject_id, e);
    if (n->reason != NUDGE_MISSED_TWO && n->reason != NUDGE_QUIET)
        return 0;
    struct due rest = {.step = DUE_STEP_REST, .about = n->id, .ready_at = nudging_silence_ends(n->reason, p->now)};
    return db_due_add(p->db, &rest, e);
}

/* ---- events ---- */

static int look_at(struct programme *p, int64_t circle_id, int64_t ready_at, struct err *e)
{
    struct due look = {.step = DUE_STEP_LOOK, .circle_id = circle_id, .about = ready_at, .ready_at = ready_at};
    return db_due_add(p->db, &look, e);
}

int nudging_launched(struct programme *p, const struct circle *c, struct err *e)
{
    return look_at(p, c->id, p->now + NO_FIRST_AFTER, e);
}

int nudging_missed(struct programme *p, struct arena *a, const struct meeting *m, struct err *e)
{
    struct meeting before;
    struct circle c;
    int rc = db_meeting_last(p->db, m->circle_id, m->starts_at, a, &before, e);
    if (rc != 1 || before.state != MEETING_MISSED)
        return rc < 0 ? -1 : 0;
    rc = db_circle(p->db, m->circle_id, a, &c, e);
    if (rc != 1 || c.state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : 0;
    return nudging_circle(p, &c, NUDGE_MISSED_TWO, m->id, p->now, e) < 0 ? -1 : 0;
}

int nudging_prompted(struct programme *p, const struct person *to, int64_t letter_id, int64_t circle_id, struct err *e)
{
    if (db_person_prompted(p->db, to->id, p->now, e) != 0)
        return -1;
    if (to->unanswered + 1 != PROMPTS_IN_A_ROW)
        return 0;
    int64_t ready_at = p->now + PROMPT_WAITS;
    if (to->quiet_since + QUIET_FOR > ready_at)
        ready_at = to->quiet_since + QUIET_FOR;
    return nudging_person(p, to->id, circle_id, NUDGE_QUIET, letter_id, ready_at, e) < 0 ? -1 : 0;
}

int nudging_heard(struct programme *p, struct arena *a, struct person *person, struct err *e)
{
    if (db_person_heard(p->db, person->id, e) != 0 || db_nudges_answered(p->db, person->id, p->now, e) != 0)
        return -1;
    person->unanswered = 0;
    if (person->away_until > p->now && db_person_set_away(p->db, person->id, 0, e) != 0) /* back, or reading anyway */
        return -1;
    person->away_until = 0;
    if (!person->rests)
        return 0;
    person->rests = false;
    person->state = PERSON_ACTIVE;
    return person_resume(p, a, person, e);
}

/* ---- days ---- */

/* Nothing came: letters to them rest; circle and organizers are told. */
static int step_rest(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct nudge n;
    struct person to;
    int rc = db_nudge(p->db, due->about, &n, e);
    if (rc == 1 && n.answered_at)
        rc = 0;
    if (rc == 1)
        rc = db_person(p->db, n.person_id, a, &to, e);
    if (rc != 1 || to.state != PERSON_ACTIVE)
        return rc < 0 ? -1 : db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    if (to.away_until > p->now) /* no silence of theirs */
        return db_due_defer(p->db, due->id, to.away_until + REST_AFTER, e);
    if (person_rest(p, a, &to, e) != 0 || letter_told_resting(p, a, &to, e) != 0)
        return -1;
    return db_due_settle(p->db, due->id, DUE_WRITTEN, p->now, e);
}

/* Whether the circle has a break: its own, or fewer than two members are there. Then silence means nothing. *askable:
 * how many members a letter would reach. */
static int has_break(struct programme *p, struct arena *a, const struct circle *c, size_t *askable, struct err *e)
{
    size_t on_break = 0;
    *askable = 0;
    if (c->paused_until > p->now)
        return 1;
    for (size_t i = 0; i < c->count; i++) {
        struct person m;
        int rc = db_person(p->db, c->members[i].person_id, a, &m, e);
        if (rc < 0)
            return -1;
        on_break += rc == 1 && m.state == PERSON_PAUSED && !m.rests;
        *askable += rc == 1 && m.state == PERSON_ACTIVE && !m.suspended;
    }
    return on_break + 2 > c->count;
}

/* Ten days after the launch without a meeting: asked, unless one is near. Then every ninety days without one. */
static int step_look(struct programme *p, struct arena *a, const struct due *due, const struct circle *c, struct err *e)
{
    struct meeting next;
    int64_t met;
    int has_next = db_meeting_next(p->db, c->id, p->now, a, &next, e);
    size_t askable;
    int breaks = has_next < 0 ? -1 : has_break(p, a, c, &askable, e);
    if (breaks < 0 || nudging_last_met(p, c, &met, e) != 0)
        return -1;
    if (p->now - met < NO_MEETING_FOR) {
        bool is_first = met == c->launched_at;
        if (is_first && has_next && next.starts_at - p->now < NO_FIRST_AFTER / 2)
            return db_due_defer(p->db, due->id, meeting_ends_at(&next) + DAY, e);
        if (is_first && !breaks && nudging_circle(p, c, NUDGE_NO_FIRST_MEETING, c->id, p->now, e) < 0)
            return -1;
        if (look_at(p, c->id, met + NO_MEETING_FOR, e) != 0)
            return -1;
    } else if (breaks) {
        return db_due_defer(p->db, due->id, p->now + CLOSE_AFTER, e);
    } else {
        if (nudging_circle(p, c, NUDGE_CLOSING, due->id, p->now, e) < 0 ||
            (askable == 0 && close_later(p, c->id, due->id, e) != 0)) /* nobody is there to be asked */
            return -1;
    }
    return db_due_settle(p->db, due->id, DUE_WRITTEN, p->now, e);
}

/* A week after the question: without a word from anybody, and without a meeting, the circle ends. */
static int step_close(struct programme *p, struct arena *a, const struct due *due, struct circle *c, struct err *e)
{
    int64_t met;
    int answered = db_nudge_circle_answered(p->db, c->id, NUDGE_CLOSING, due->about, e);
    size_t ignored;
    int breaks = answered < 0 ? -1 : has_break(p, a, c, &ignored, e);
    if (breaks < 0 || nudging_last_met(p, c, &met, e) != 0 ||
        db_due_settle(p->db, due->id, DUE_WRITTEN, p->now, e) != 0)
        return -1;
    if (answered || breaks || p->now - met < NO_MEETING_FOR)
        return look_at(p, c->id, (p->now - met < NO_MEETING_FOR ? met : p->now) + NO_MEETING_FOR, e);
    return circle_end(p, a, c, NULL, e);
}

int nudging_step(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct circle c;
    if (due->step == DUE_STEP_REST)
        return step_rest(p, a, due, e);
    int rc = db_circle(p->db, due->circle_id, a, &c, e);
    if (rc != 1 || c.state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    return due->step == DUE_STEP_LOOK ? step_look(p, a, due, &c, e) : step_close(p, a, due, &c, e);
}
