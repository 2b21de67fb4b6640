#include "cli/tick.h"

#include "base/log.h"
#include "cli/epoch.h"
#include "cli/steps.h"
#include "db/erase.h"
#include "db/inbox.h"

/* A mail that makes hearing fail (a bug, a limit) is kept and marked odd, so that the next ones go on. */
static int give_up(struct run *r, struct inbox_row *row, struct err *e)
{
    if (db_begin(r->programme.db, e) != 0)
        return -1;
    row->verdict = VERDICT_ODD;
    row->reason = "it could not be handled";
    row->person_id = row->letter_id = 0;
    if (db_inbox_set_heard(r->programme.db, row, STR(""), STR(""), r->now, e) != 0) {
        db_rollback(r->programme.db);
        return -1;
    }
    return db_commit(r->programme.db, e);
}

static bool is_about_the_mail(enum err_kind kind)
{
    return kind == ERR_ITEM || kind == ERR_DATA || kind == ERR_SOFTWARE;
}

static int hear_one(struct run *r, const struct reader *reader, struct arena *a, struct inbox_row *row, struct str raw,
                    struct err *e)
{
    if (db_begin(r->programme.db, e) != 0)
        return -1;
    step_pass(STEP_HEAR_BEGUN);
    if (hear_mail(&r->programme, reader, a, row, raw, false, e) == 0) {
        step_pass(STEP_HEAR_WRITTEN);
        return db_commit(r->programme.db, e);
    }
    db_rollback(r->programme.db);
    if (!is_about_the_mail(e->kind))
        return -1;
    log_line(LOG_EVENT, "mail %lld: %s", (long long)row->id, e->text);
    return give_up(r, row, e);
}

int tick_hear(struct run *r, const struct reader *reader, struct tick_counts *counts, struct err *e)
{
    struct arena a;
    int64_t after = 0;
    int rc;
    arena_init(&a, 0);
    for (;;) {
        struct inbox_row row;
        struct str raw;
        arena_reset(&a);
        rc = db_inbox_next(r->programme.db, after, &a, &row, &raw, e);
        if (rc != 1)
            break;
        after = row.id;
        rc = hear_one(r, reader, &a, &row, raw, e);
        if (rc != 0)
            break;
        step_pass(STEP_HEAR_COMMITTED);
        counts->heard++;
        counts->odd += row.verdict == VERDICT_ODD;
        log_line(LOG_EVENT, "mail %lld heard: %s, %s", (long long)row.id, verdict_name(row.verdict), row.reason);
    }
    arena_release(&a);
    if (rc == 0 && r->programme.erased && (rc = db_erase_finish(r->programme.db, e)) == 0)
        rc = epoch_advance(r, e); /* a backup from before is older, even when nothing was sent since */
    return rc;
}
