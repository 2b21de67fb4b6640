#include "cli/epoch.h"

#include <stdio.h>

#include "base/file.h"
#include "cli/steps.h"

/* Letters that were sent after the backup was made have ids above the newest one here. A new letter with the id of one
 * of them would have its Message-ID too, and clients drop what they have seen; its old answers would name the new one.
 */
#define IDS_LOST ((int64_t)1 << 24)

static const char *epoch_path(struct run *r)
{
    return arena_printf(&r->arena, "%s.epoch", r->settings.key_file);
}

/* 0 when there is no file. */
static int read_file(struct run *r, int64_t *epoch, struct err *e)
{
    struct buf text;
    unsigned long long v = 0;
    *epoch = 0;
    if (!file_exists(epoch_path(r)))
        return 0;
    buf_init(&text, 64);
    int rc = file_read(epoch_path(r), &text, e);
    if (rc == 0 && !str_to_uint(str_trim(buf_str(&text)), INT64_MAX, &v))
        rc = err_set(e, ERR_CONFIG, "%s: not a number: run `rapport resume --after-restore`", epoch_path(r));
    *epoch = (int64_t)v;
    buf_release(&text);
    return rc;
}

static int write_file(struct run *r, int64_t epoch, struct err *e)
{
    const char *text = arena_printf(&r->arena, "%lld\n", (long long)epoch);
    return file_write_atomic(epoch_path(r), str_of(text), e);
}

int epoch_check(struct run *r, struct err *e)
{
    int64_t here, beside;
    if (db_epoch(r->programme.db, &here, e) != 0 || read_file(r, &beside, e) != 0)
        return -1;
    if (here == beside)
        return 0;
    if (here == beside + 1) /* a kill between the two counts; the letters of that run were not yet begun */
        return write_file(r, here, e);
    return err_set(e, ERR_CONFIG,
                   "this database is not the one that sent the last letters (run %lld, %s says %lld): if it was "
                   "restored on purpose, run `rapport resume --after-restore`",
                   (long long)here, epoch_path(r), (long long)beside);
}

int epoch_advance(struct run *r, struct err *e)
{
    int64_t epoch;
    if (db_begin(r->programme.db, e) != 0)
        return -1;
    if (db_epoch(r->programme.db, &epoch, e) != 0 || db_set_epoch(r->programme.db, epoch + 1, e) != 0) {
        db_rollback(r->programme.db);
        return -1;
    }
    if (db_commit(r->programme.db, e) != 0)
        return -1;
    step_pass(STEP_SEND_EPOCH);
    return write_file(r, epoch + 1, e);
}

int epoch_accept(struct run *r, struct err *e)
{
    int64_t here, beside;
    if (db_epoch(r->programme.db, &here, e) != 0 || read_file(r, &beside, e) != 0)
        return -1;
    int64_t epoch = here > beside ? here : beside;
    if (db_set_epoch(r->programme.db, epoch, e) != 0 || db_skip_ids(r->programme.db, IDS_LOST, e) != 0)
        return -1;
    return write_file(r, epoch, e);
}
