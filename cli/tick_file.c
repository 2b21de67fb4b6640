/* What hearing says about mails that lie on the server: odd ones go on to Odd, those of forgotten people go. */
#include "base/log.h"
#include "cli/post.h"
#include "cli/steps.h"
#include "cli/tick.h"
#include "db/inbox.h"

struct filing {
    struct inbox_row *odd, *forgotten;
    size_t odd_count, forgotten_count;
};

static struct incoming incoming_of(const struct inbox_row *row)
{
    enum inbox_folder place = strcmp(row->filed, "Odd") == 0 ? FOLDER_ODD : FOLDER_PROCESSED;
    return (struct incoming){.folder = strcmp(row->folder, "Junk") == 0 ? FOLDER_JUNK : FOLDER_INBOX,
                             .uid_validity = row->uid_validity,
                             .uid = row->uid,
                             .internal_date = row->internal_date,
                             .size = (uint64_t)row->size,
                             .place = place,
                             .place_validity = row->filed_validity,
                             .place_uid = row->filed_uid,
                             .message_id = row->message_id};
}

static int file_odd(struct run *r, struct inbox *in, const struct filing *f, struct err *e)
{
    struct db *db = r->programme.db;
    struct incoming *mails = arena_array(&r->arena, struct incoming, f->odd_count + 1);
    for (size_t i = 0; i < f->odd_count; i++)
        mails[i] = incoming_of(&f->odd[i]);
    if (inbox_move(in, mails, f->odd_count, FOLDER_ODD, e) != 0)
        return -1;
    step_pass(STEP_FILE_MOVED);
    if (db_begin(db, e) != 0)
        return -1;
    for (size_t i = 0; i < f->odd_count; i++)
        if (db_inbox_set_filed(db, f->odd[i].id, "Odd", mails[i].place_validity, mails[i].place_uid, e) != 0) {
            db_rollback(db);
            return -1;
        }
    if (db_commit(db, e) != 0)
        return -1;
    step_pass(STEP_FILE_NOTED);
    return 0;
}

static int purge(struct run *r, struct inbox *in, const struct filing *f, struct err *e)
{
    for (size_t i = 0; i < f->forgotten_count; i++) {
        struct incoming mail = incoming_of(&f->forgotten[i]);
        if (inbox_purge(in, &mail, e) != 0 || db_inbox_set_purged(r->programme.db, f->forgotten[i].id, e) != 0)
            return -1;
        log_line(LOG_EVENT, "mail %lld removed from the mailbox", (long long)f->forgotten[i].id);
    }
    return 0;
}

int tick_file(struct run *r, struct err *e)
{
    struct db *db = r->programme.db;
    struct filing f;
    struct inbox *in;
    if (db_inbox_to_odd(db, &r->arena, &f.odd, &f.odd_count, e) != 0 ||
        db_inbox_to_purge(db, &r->arena, &f.forgotten, &f.forgotten_count, e) != 0)
        return -1;
    if (f.odd_count + f.forgotten_count == 0)
        return 0;
    if (post_open_inbox(r, &in, e) != 0)
        return -1;
    int rc = f.odd_count ? file_odd(r, in, &f, e) : 0;
    if (rc == 0)
        rc = purge(r, in, &f, e);
    inbox_close(in);
    return rc;
}
