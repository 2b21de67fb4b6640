#include "cli/tick.h"

#include "base/clock.h"
#include "base/log.h"
#include "cli/post.h"
#include "cli/steps.h"
#include "db/inbox.h"

#define BATCH         500 /* fetched at once */
#define TRANSACTION   100
#define MOVE_MAX      10000 /* moved on the server at once: in batches of 500 that was seen to cost four times as much */
#define MOVE_AFTER_MS 20000 /* and not long after they came: a session that breaks brings them again */

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

/* Mails that are committed and not moved yet. */
struct stored {
    struct arena a;
    struct incoming *mails; /* without their bytes */
    int64_t *ids;
    size_t count;
    int64_t since_ms;
};

static void remember(struct stored *s, const struct incoming *mails, const int64_t *ids, size_t count)
{
    if (!s->mails) {
        s->mails = arena_array(&s->a, struct incoming, MOVE_MAX + BATCH);
        s->ids = arena_array(&s->a, int64_t, MOVE_MAX + BATCH);
    }
    for (size_t i = 0; i < count; i++)
        if (ids[i]) {
            s->mails[s->count] = mails[i];
            s->mails[s->count].raw = STR("");
            s->ids[s->count++] = ids[i];
        }
}

static int move_stored(struct run *r, struct inbox *in, struct stored *s, struct err *e)
{
    struct db *db = r->programme.db;
    if (inbox_move(in, s->mails, s->count, FOLDER_PROCESSED, e) != 0)
        return -1;
    step_pass(STEP_RECEIVE_ACKNOWLEDGED);
    if (db_begin(db, e) != 0)
        return -1;
    for (size_t i = 0; i < s->count; i++)
        if (db_inbox_set_filed(db, s->ids[i], "Processed", s->mails[i].place_validity, s->mails[i].place_uid, e) != 0) {
            db_rollback(db);
            return -1;
        }
    if (db_commit(db, e) != 0)
        return -1;
    step_pass(STEP_RECEIVE_NOTED);
    s->count = 0;
    s->since_ms = clock_monotonic_ms();
    return 0;
}

static int receive_batch(struct run *r, const struct reader *reader, struct inbox *in, enum inbox_folder folder,
                         struct stored *stored, struct arena *a, size_t *count, struct tick_counts *counts,
                         struct err *e)
{
    struct incoming *mails;
    if (inbox_fetch(in, folder, a, BATCH, &mails, count, e) != 0)
        return -1;
    if (*count == 0)
        return 0;
    step_pass(STEP_RECEIVE_FETCHED);
    int64_t *ids = arena_array(a, int64_t, *count);
    if (store_all(r, reader, a, mails, *count, ids, counts, e) != 0)
        return -1;
    step_pass(STEP_RECEIVE_COMMITTED);
    remember(stored, mails, ids, *count);
    return 0;
}

static int receive_folder(struct run *r, const struct reader *reader, struct inbox *in, enum inbox_folder folder,
                          struct tick_counts *counts, struct err *e)
{
    struct stored stored = {.since_ms = clock_monotonic_ms()};
    struct arena a;
    size_t count = 1;
    int rc = 0;
    arena_init(&a, 0);
    arena_init(&stored.a, 0);
    while (rc == 0 && count) {
        arena_reset(&a);
        rc = receive_batch(r, reader, in, folder, &stored, &a, &count, counts, e);
        bool is_time = count == 0 || stored.count >= MOVE_MAX || clock_monotonic_ms() - stored.since_ms > MOVE_AFTER_MS;
        if (rc == 0 && stored.count && is_time)
            rc = move_stored(r, in, &stored, e);
    }
    arena_release(&stored.a);
    arena_release(&a);
    return rc;
}

/* A mail that was moved on the server while a kill kept us from noting it is in the folder no more. */
static int note_the_rest(struct run *r, struct err *e)
{
    return db_inbox_set_all_acknowledged(r->programme.db, e);
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
    inbox_close(in);
    return rc;
}
