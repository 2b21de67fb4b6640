#include "cli/tick.h"

#include "base/log.h"
#include "cli/post.h"
#include "cli/steps.h"
#include "db/inbox.h"

#define BATCH       500 /* fetched, and moved on the server, at once: moving hundreds was seen to cost four times that */
#define TRANSACTION 100

static const char *const folders[] = {"INBOX", "Junk"};

static int store(struct run *r, const struct incoming *mail, int64_t *id, struct tick_counts *counts, struct err *e)
{
    struct inbox_row row = {.folder = folders[mail->folder],
                            .uid_validity = mail->uid_validity,
                            .uid = mail->uid,
                            .internal_date = mail->internal_date,
                            .first_seen = r->now,
                            .size = (int64_t)mail->size};
    int rc = db_inbox_add(r->programme.db, &row, mail->raw, id, e);
    if (rc == 0) {
        counts->received++;
        log_line(LOG_EVENT, "mail %lld received: %lld bytes", (long long)*id, (long long)mail->size);
    }
    return rc < 0 ? -1 : 0;
}

/* Junk is not ours to keep: only what is plainly an answer to a letter is taken. */
static int is_wanted(struct run *r, const struct reader *reader, struct arena *a, const struct incoming *mail,
                     struct err *e)
{
    if (mail->folder == FOLDER_INBOX)
        return 1;
    return hear_is_answer(&r->programme, reader, a, mail->raw, e);
}

static int store_batch(struct run *r, const struct reader *reader, struct arena *a, const struct incoming *mails,
                       size_t count, int64_t *ids, struct tick_counts *counts, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        int wanted = is_wanted(r, reader, a, &mails[i], e);
        if (wanted < 0 || (wanted && store(r, &mails[i], &ids[i], counts, e) != 0))
            goto fail;
    }
    if (count && mails[0].folder == FOLDER_JUNK &&
        db_folder_set_position(db, folders[FOLDER_JUNK], mails[count - 1].uid_validity, mails[count - 1].uid, e) != 0)
        goto fail;
    step_pass(STEP_RECEIVE_STORED);
    return db_commit(db, e);
fail:
    db_rollback(db);
    return -1;
}

/* One transaction per hundred mails, all before the server hears of it. */
static int store_all(struct run *r, const struct reader *reader, struct arena *a, const struct incoming *mails,
                     size_t count, int64_t *ids, struct tick_counts *counts, struct err *e)
{
    for (size_t i = 0; i < count; i += TRANSACTION) {
        size_t n = count - i < TRANSACTION ? count - i : TRANSACTION;
        if (store_batch(r, reader, a, mails + i, n, ids + i, counts, e) != 0)
            return -1;
    }
    return 0;
}

static int acknowledge(struct run *r, struct inbox *in, const struct incoming *mails, const int64_t *ids, size_t count,
                       struct err *e)
{
    for (size_t i = 0; i < count; i++)
        if (ids[i] && inbox_acknowledge(in, &mails[i], e) != 0)
            return -1;
    if (inbox_flush(in, e) != 0)
        return -1;
    step_pass(STEP_RECEIVE_ACKNOWLEDGED);
    if (db_begin(r->programme.db, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (ids[i] && db_inbox_set_acknowledged(r->programme.db, ids[i], e) != 0) {
            db_rollback(r->programme.db);
            return -1;
        }
    if (db_commit(r->programme.db, e) != 0)
        return -1;
    step_pass(STEP_RECEIVE_NOTED);
    return 0;
}

static int receive_folder(struct run *r, const struct reader *reader, struct inbox *in, enum inbox_folder folder,
                          struct tick_counts *counts, struct err *e)
{
    struct arena a;
    int rc;
    arena_init(&a, 0);
    for (;;) {
        struct incoming *mails;
        size_t count;
        arena_reset(&a);
        rc = inbox_fetch(in, folder, &a, BATCH, &mails, &count, e);
        if (rc != 0 || count == 0)
            break;
        step_pass(STEP_RECEIVE_FETCHED);
        int64_t *ids = arena_array(&a, int64_t, count);
        rc = store_all(r, reader, &a, mails, count, ids, counts, e);
        if (rc != 0)
            break;
        step_pass(STEP_RECEIVE_COMMITTED);
        rc = acknowledge(r, in, mails, ids, count, e);
        if (rc != 0)
            break;
    }
    arena_release(&a);
    return rc;
}

/* A mail that was moved on the server while a kill kept us from noting it is in the folder no more. */
static int note_the_rest(struct run *r, struct err *e)
{
    return db_inbox_set_all_acknowledged(r->programme.db, e);
}

static int purge(struct run *r, struct inbox *in, struct err *e)
{
    struct arena a;
    struct inbox_row *rows;
    size_t count;
    arena_init(&a, 0);
    int rc = db_inbox_to_purge(r->programme.db, &a, &rows, &count, e);
    for (size_t i = 0; i < count && rc == 0; i++) {
        enum inbox_folder folder = strcmp(rows[i].folder, folders[FOLDER_JUNK]) == 0 ? FOLDER_JUNK : FOLDER_INBOX;
        rc = inbox_purge(in, folder, rows[i].uid_validity, rows[i].uid, e);
        if (rc == 0 && *rows[i].message_id)
            rc = inbox_purge_message(in, rows[i].message_id, e);
        if (rc == 0)
            rc = db_inbox_set_purged(r->programme.db, rows[i].id, e);
    }
    arena_release(&a);
    return rc;
}

int tick_receive(struct run *r, const struct reader *reader, struct tick_counts *counts, struct err *e)
{
    struct inbox *in;
    int64_t validity, uid;
    if (post_open_inbox(r, &in, e) != 0)
        return -1;
    int rc = db_folder_position(r->programme.db, folders[FOLDER_JUNK], &validity, &uid, e);
    if (rc == 1)
        inbox_start_after(in, FOLDER_JUNK, validity, uid);
    if (rc >= 0)
        rc = receive_folder(r, reader, in, FOLDER_INBOX, counts, e);
    if (rc == 0)
        rc = note_the_rest(r, e);
    if (rc == 0)
        rc = receive_folder(r, reader, in, FOLDER_JUNK, counts, e);
    if (rc == 0)
        rc = purge(r, in, e);
    inbox_close(in);
    return rc;
}
