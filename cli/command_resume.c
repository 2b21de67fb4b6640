/* rapport resume --after-restore: go on with a database that is older than what was sent. resume --after-clock: go on
 * though a tick ran with a clock far ahead. */
#include "cli/run.h"

#include <stdio.h>

#include "cli/epoch.h"
#include "db/erase.h"
#include "db/letters.h"
#include "programme/forgetting.h"

/* Whoever was forgotten since the backup is in it again: forgotten first, before anything is sent. */
static int replay_erasures(struct run *r, struct err *e)
{
    struct db *db = r->programme.db;
    int count;
    if (db_begin(db, e) != 0)
        return -1;
    if (forget_again(&r->programme, &r->arena, &count, e) != 0) {
        db_rollback(db);
        return -1;
    }
    if (db_commit(db, e) != 0)
        return -1;
    if (count)
        printf("resume: forgotten again: %d\n", count);
    return count ? db_erase_finish(db, e) : 0;
}

/* What that tick did stays done: letters left, meetings went by, prompts lapsed. What it put off from its own day on
 * would wait until then. */
static int go_on_after_clock(struct run *r, struct err *e)
{
    struct db *db;
    int64_t newest, letters;
    if (run_open(r, e) != 0 || db_newest_at(r->programme.db, &newest, e) != 0)
        return -1;
    db = r->programme.db;
    if (newest <= r->now) {
        printf("resume: no tick ran with a clock ahead of this one; nothing was changed.\n");
        return 0;
    }
    if (db_begin(db, e) != 0)
        return -1;
    if (db_outbox_bring_forward(db, r->now, &letters, e) != 0 || db_turn_back(db, r->now, e) != 0) {
        db_rollback(db);
        return -1;
    }
    if (db_commit(db, e) != 0)
        return -1;
    printf(
        "resume: ticks go on from now. Letters that waited for a later day and go out now: %lld. What was done ahead of"
        " time stays done: look at `rapport letters` and `rapport due`.\n",
        (long long)letters);
    return 0;
}

int command_resume(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    bool after_restore = run_option(&argc, argv, "--after-restore", false, &bad, e) != NULL;
    bool after_clock = run_option(&argc, argv, "--after-clock", false, &bad, e) != NULL;
    if (bad)
        return -1;
    if (after_clock)
        return run_too_many(argc, argv, 1, e) != 0 ? -1 : go_on_after_clock(r, e);
    if (!after_restore) /* of a person or a circle */
        return command_orders(r, argc, argv, e);
    if (run_too_many(argc, argv, 1, e) != 0)
        return -1;
    if (run_open(r, e) != 0 || replay_erasures(r, e) != 0 || epoch_accept(r, e) != 0)
        return -1;
    printf("resume: this database goes on. Letters that were sent since its backup may be sent once more.\n");
    return 0;
}
