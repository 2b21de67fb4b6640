#include "cli/tick.h"

#include "base/log.h"
#include "cli/steps.h"
#include "programme/circles.h"
#include "programme/days_off.h"
#include "programme/negotiation.h"
#include "programme/nudging.h"
#include "programme/plan.h"
#include "programme/rounds.h"
#include "programme/zones.h"

#define AFTER_FAILURE HOUR

static int commit(struct run *r, struct err *e)
{
    step_pass(STEP_PLAN_WRITTEN);
    if (db_commit(r->programme.db, e) != 0)
        return -1;
    step_pass(STEP_PLAN_COMMITTED);
    return 0;
}

static bool is_about_the_item(enum err_kind kind)
{
    return kind == ERR_ITEM || kind == ERR_DATA || kind == ERR_SOFTWARE;
}

/* Something that circles follow one after another: a zone's new rules, a new table of days off. */
struct followed {
    int (*step)(struct programme *p, struct arena *a, const char *what, int64_t *circle_id, struct err *e);
    int (*pass_over)(struct programme *p, struct arena *a, const char *what, int64_t circle_id, struct err *e);
};

/* One transaction each. A circle that can't follow is left as it is. */
static int follow(struct run *r, struct arena *a, const struct followed *f, const char *what, struct err *e)
{
    for (int more = 1; more == 1;) {
        int64_t circle_id;
        arena_reset(a);
        if (db_begin(r->programme.db, e) != 0)
            return -1;
        more = f->step(&r->programme, a, what, &circle_id, e);
        if (more < 0) {
            db_rollback(r->programme.db);
            if (!is_about_the_item(e->kind) || !circle_id)
                return -1;
            log_line(LOG_EVENT, "circle %lld: %s", (long long)circle_id, e->text);
            if (f->pass_over(&r->programme, a, what, circle_id, e) != 0)
                return -1;
            more = 1;
        } else if (commit(r, e) != 0) {
            return -1;
        }
    }
    return 0;
}

static int follow_zones(struct run *r, struct arena *a, struct err *e)
{
    static const struct followed zones = {zones_step, zones_pass_over};
    struct arena names;
    const char *zone = "";
    int rc;
    arena_init(&names, 0);
    while ((rc = zones_next_stale(&r->programme, &names, zone, &zone, e)) == 1) {
        log_line(LOG_PLAN, "zone %s: new rules or a first look", zone);
        if (follow(r, a, &zones, zone, e) != 0) {
            rc = -1;
            break;
        }
    }
    arena_release(&names);
    return rc;
}

static int follow_days_off(struct run *r, struct arena *a, struct err *e)
{
    static const struct followed days_off = {days_off_step, days_off_pass_over};
    struct arena keeps;
    const char *table;
    arena_init(&keeps, 0);
    int rc = days_off_changed(&r->programme, &keeps, &table, e);
    if (rc == 1) {
        log_line(LOG_PLAN, "days off: another table");
        rc = follow(r, a, &days_off, table, e);
    }
    arena_release(&keeps);
    return rc;
}

static int step(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    if (due->step == DUE_STEP_DECIDE)
        return negotiation_decide(p, a, due, e);
    if (due->step)
        return nudging_step(p, a, due, e);
    return due->circle_id ? circle_advance(p, a, due, e) : round_advance(p, a, due, e);
}

/* Circles move on or decide, and silence has its day, one transaction each. What can't is looked at again in an hour.
 */
static int advance_circles(struct run *r, struct arena *a, struct err *e)
{
    struct due due;
    int rc;
    while ((rc = db_due_next_advance(r->programme.db, r->now, &due, e)) == 1) {
        arena_reset(a);
        if (db_begin(r->programme.db, e) != 0)
            return -1;
        if (step(&r->programme, a, &due, e) != 0) {
            db_rollback(r->programme.db);
            if (!is_about_the_item(e->kind))
                return -1;
            log_line(LOG_EVENT, "circle %lld: %s", (long long)due.circle_id, e->text);
            if (db_due_defer(r->programme.db, due.id, r->now + AFTER_FAILURE, e) != 0)
                return -1;
            continue;
        }
        if (commit(r, e) != 0)
            return -1;
        log_line(LOG_PLAN, "circle %lld: %s", (long long)due.circle_id,
                 due.step ? due_step_name(due.step) : "advanced");
    }
    return rc;
}

/* A draft that nobody released at once goes to the organizers. */
static int mail_draft(struct run *r, struct arena *a, struct err *e)
{
    struct round round;
    arena_reset(a);
    int rc = db_round_open(r->programme.db, a, &round, e);
    if (rc != 1 || round.state != ROUND_DRAFT || round.mailed_at)
        return rc < 0 ? -1 : 0;
    if (db_begin(r->programme.db, e) != 0)
        return -1;
    if (round_mail_draft(&r->programme, a, e) < 0) {
        db_rollback(r->programme.db);
        return -1;
    }
    return commit(r, e);
}

static int put_off(struct run *r, struct arena *a, int64_t person_id, struct err *e)
{
    struct due *rows;
    size_t count;
    if (db_due_of_person(r->programme.db, person_id, r->now, a, &rows, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (db_due_defer(r->programme.db, rows[i].id, r->now + AFTER_FAILURE, e) != 0)
            return -1;
    return 0;
}

static int plan_people(struct run *r, struct arena *a, struct tick_counts *counts, struct err *e)
{
    int64_t person;
    int rc;
    while ((rc = db_due_next_person(r->programme.db, r->now, &person, e)) == 1) {
        int written = 0;
        arena_reset(a);
        if (db_begin(r->programme.db, e) != 0)
            return -1;
        if (plan_person(&r->programme, a, person, &written, e) != 0) {
            db_rollback(r->programme.db);
            if (!is_about_the_item(e->kind))
                return -1;
            log_line(LOG_EVENT, "person %lld: %s", (long long)person, e->text);
            if (put_off(r, a, person, e) != 0)
                return -1;
            continue;
        }
        if (commit(r, e) != 0)
            return -1;
        counts->planned += written;
        log_line(LOG_PLAN, "person %lld planned: %d letters", (long long)person, written);
    }
    return rc;
}

int tick_plan(struct run *r, struct tick_counts *counts, struct err *e)
{
    struct arena a;
    arena_init(&a, 0);
    int rc = follow_zones(r, &a, e);
    if (rc == 0)
        rc = follow_days_off(r, &a, e);
    if (rc == 0)
        rc = advance_circles(r, &a, e);
    if (rc == 0)
        rc = mail_draft(r, &a, e);
    if (rc == 0)
        rc = plan_people(r, &a, counts, e);
    arena_release(&a);
    return rc;
}
