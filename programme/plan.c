#include "programme/plan.h"

#include "db/due.h"
#include "programme/letter_kinds.h"
#include "scheduler/budget.h"
#include "scheduler/working.h"

#define LOOK_AGAIN (7 * DAY) /* at a break without an end */

/* Until when the circle that the letter is about has a break; 0 when it has none. */
static int circle_break(struct programme *p, struct arena *a, const struct due *due, int64_t *until, struct err *e)
{
    struct circle c;
    *until = 0;
    int rc = due->circle_id ? db_circle(p->db, due->circle_id, a, &c, e) : 0;
    if (rc == 1)
        *until = c.paused_until == INT64_MAX ? p->now + LOOK_AGAIN : c.paused_until;
    return rc < 0 ? -1 : 0;
}

static int write_letter(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                        int *written, struct err *e)
{
    const struct letter_kind_def *def = letter_kind_def(due->kind);
    int64_t break_ends;
    if (circle_break(p, a, due, &break_ends, e) != 0)
        return -1;
    if (break_ends > p->now)
        return db_due_defer(p->db, due->id, working_next(to, break_ends), e);
    int rc = def && def->write ? def->write(p, a, due, to, e) : 1;
    if (rc < 0)
        return -1;
    *written += rc == 0;
    if (rc == 2)
        return db_due_defer(p->db, due->id, working_next_day(to, p->now), e);
    return db_due_settle(p->db, due->id, rc == 0 ? DUE_WRITTEN : DUE_VOID, p->now, e);
}

static int carry_out(struct programme *p, struct arena *a, const struct due *due, const struct budget_row *row,
                     const struct person *to, int *written, struct err *e)
{
    switch (row->action) {
    case BUDGET_WRITE:
        return write_letter(p, a, due, to, written, e);
    case BUDGET_DEFER:
        return db_due_defer(p->db, due->id, row->at, e);
    case BUDGET_LAPSE:
        return db_due_settle(p->db, due->id, DUE_LAPSED, p->now, e);
    case BUDGET_DROP:
        return db_due_settle(p->db, due->id, DUE_VOID, p->now, e);
    }
    return err_set(e, ERR_SOFTWARE, "a budget action that is none");
}

static int budget_row_of(struct programme *p, struct arena *a, const struct due *due, struct budget_row *row,
                         struct err *e)
{
    struct meeting m;
    *row = (struct budget_row){.kind = due->kind, .not_after = due->not_after};
    if (letter_kind_class(due->kind) != CLASS_CALENDAR || !due->about)
        return 0;
    int rc = db_meeting(p->db, due->about, a, &m, e);
    if (rc == 1)
        row->meeting_at = m.starts_at;
    return rc < 0 ? -1 : 0;
}

/* A pause with an end is over by itself. */
static int end_pause(struct programme *p, struct person *to, struct err *e)
{
    if (to->state != PERSON_PAUSED || to->paused_until == 0 || to->paused_until > p->now)
        return 0;
    to->state = PERSON_ACTIVE;
    return db_person_set_state(p->db, to->id, PERSON_ACTIVE, 0, e);
}

int plan_person(struct programme *p, struct arena *a, int64_t person_id, int *written, struct err *e)
{
    struct person to;
    struct due *due;
    size_t count;
    char today[CLOCK_RFC3339_SIZE];
    int rc = db_person(p->db, person_id, a, &to, e);
    if (rc != 1)
        return rc < 0 ? -1 : db_due_void_person(p->db, person_id, p->now, e);
    if (end_pause(p, &to, e) != 0 || db_due_of_person(p->db, person_id, p->now, a, &due, &count, e) != 0)
        return -1;
    working_local_date(&to, p->now, today);
    int has_prompt = db_letter_has_prompt(p->db, person_id, today, e);
    struct budget_row *rows = arena_array(a, struct budget_row, count);
    /* a prompt that turns out to be unwanted leaves its place to the next: until nothing more is written */
    for (size_t left = count; left && has_prompt >= 0;) {
        for (size_t i = 0; i < left; i++)
            if (budget_row_of(p, a, &due[i], &rows[i], e) != 0)
                return -1;
        budget_decide(&to, p->now, has_prompt == 1, rows, left);
        size_t chosen = left;
        for (size_t i = 0; i < left && chosen == left; i++)
            if (rows[i].action == BUDGET_WRITE)
                chosen = i;
        if (chosen == left) {
            for (size_t i = 0; i < left; i++)
                if (carry_out(p, a, &due[i], &rows[i], &to, written, e) != 0)
                    return -1;
            return 0;
        }
        if (carry_out(p, a, &due[chosen], &rows[chosen], &to, written, e) != 0)
            return -1;
        due[chosen] = due[--left];
        has_prompt = db_letter_has_prompt(p->db, person_id, today, e);
    }
    return has_prompt < 0 ? -1 : 0;
}
