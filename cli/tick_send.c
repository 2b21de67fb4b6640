#include "cli/tick.h"

#include "base/log.h"
#include "calendar/zone.h"
#include "cli/epoch.h"
#include "cli/post.h"
#include "cli/steps.h"
#include "db/letters.h"
#include "mailer/message.h"
#include "scheduler/working.h"

#define BATCH       400
#define FIRST_RETRY (5 * MINUTE)
#define LAST_RETRY  (6 * HOUR)
#define GIVE_UP     (5 * DAY)
#define SECOND_TRY  "second try"

struct sending_batch {
    struct run *r;
    const struct outbox_row *rows;
    struct tick_counts *counts;
    struct err *e; /* of our own storage; the transport's come through `done` */
    bool failed;
};

/* Tried before without knowing what became of it: uncertain, or cut off by a kill while it was sent. */
static bool was_perhaps_taken(const struct outbox_row *row)
{
    return row->state == OUTBOX_UNCERTAIN || row->state == OUTBOX_SENDING;
}

/* A Maildir takes the same letter twice and has it once: there a letter may be tried as often as it takes. */
static bool is_idempotent(const struct run *r)
{
    return strncmp(r->settings.outbox, "maildir:", 8) == 0;
}

int tick_may_leave(struct run *r, const struct outbox_row *row, struct arena *a, enum outbox_state *state,
                   const char **why, struct err *e)
{
    struct person p;
    enum letter_class class = letter_kind_class(row->kind);
    bool is_about_them = row->kind == LETTER_TOLD && !row->circle_id; /* that they have a break, or are out */
    *why = NULL;
    if (class == CLASS_ANSWER || !row->person_id || is_about_them)
        return 0;
    if (row->not_after && row->not_after <= r->now) {
        *state = OUTBOX_LAPSED;
        *why = "its time has passed";
        return 0;
    }
    int rc = db_person(r->programme.db, row->person_id, a, &p, e);
    int is_member = rc == 1 && class == CLASS_PROMPT && row->circle_id
                        ? db_member_is(r->programme.db, row->circle_id, row->person_id, e)
                        : 1;
    if (rc < 0 || is_member < 0)
        return -1;
    if (rc != 1 || p.state == PERSON_FORGOTTEN)
        *why = "the person is gone";
    else if (class == CLASS_CALENDAR) /* a stale calendar entry is worse than a letter too many */
        return 0;
    else if (p.state == PERSON_STOPPED)
        *why = "they stopped";
    else if (p.state == PERSON_PAUSED && (p.paused_until == 0 || p.paused_until > r->now))
        *why = "they have a break";
    else if (p.suspended)
        *why = "their address bounces";
    else if (!is_member)
        *why = "they left the circle";
    if (*why)
        *state = OUTBOX_HELD;
    return 0;
}

/* Prompts and notices leave in working hours only, also when a tick comes late or a server was away. 1 when the row
 * waits from now on, 0, -1. */
static int wait_for_hours(struct run *r, const struct outbox_row *row, struct arena *a, struct err *e)
{
    struct person p;
    enum letter_class class = letter_kind_class(row->kind);
    if ((class != CLASS_PROMPT && class != CLASS_NOTICE) || !row->person_id || was_perhaps_taken(row))
        return 0;
    int rc = db_person(r->programme.db, row->person_id, a, &p, e);
    if (rc != 1 || working_is(&p, r->now))
        return rc < 0 ? -1 : 0;
    return db_outbox_set(r->programme.db, row->letter_id, row->state, false, row->reason, working_next(&p, r->now),
                         r->now, e) != 0
               ? -1
               : 1;
}

/* A letter that waited for its time, or for a server, gets the Date of the tick that tries it first. Later tries have
 * the same bytes: they are kept before the first of them leaves. */
static int redate(struct run *r, struct outbox_row *row, struct arena *a, struct err *e)
{
    struct person p;
    const char *zone = r->settings.zone;
    if (row->attempts > 0 || row->created_at == r->now)
        return 0;
    int rc = row->person_id ? db_person(r->programme.db, row->person_id, a, &p, e) : 0;
    if (rc < 0)
        return -1;
    if (rc == 1)
        zone = p.zone;
    return message_redate(a, row->bytes, r->now, zone_offset(zone, r->now), &row->bytes, e);
}

static int64_t retry_at(const struct run *r, const struct outbox_row *row)
{
    int64_t wait = FIRST_RETRY;
    for (int i = 1; i < row->attempts && wait < LAST_RETRY; i++)
        wait *= 2;
    return r->now + (wait < LAST_RETRY ? wait : LAST_RETRY);
}

static int record(struct run *r, const struct outbox_row *row, enum sending what, const char *reason,
                  struct tick_counts *counts, struct err *e)
{
    struct db *db = r->programme.db;
    switch (what) {
    case SENDING_SENT:
        counts->sent++;
        return db_outbox_set(db, row->letter_id, OUTBOX_SENT, true, "", 0, r->now, e);
    case SENDING_REFUSED:
        return db_outbox_set(db, row->letter_id, OUTBOX_REFUSED, true, reason, 0, r->now, e);
    case SENDING_UNCERTAIN: /* once more with the same bytes and Message-ID, never a third time */
        return db_outbox_set(db, row->letter_id, OUTBOX_UNCERTAIN, was_perhaps_taken(row), reason, r->now, r->now, e);
    case SENDING_LATER:
        break;
    }
    counts->later++;
    if (r->now - row->created_at > GIVE_UP)
        return db_outbox_set(db, row->letter_id, OUTBOX_REFUSED, true, "not taken for five days", 0, r->now, e);
    return db_outbox_set(db, row->letter_id, OUTBOX_LATER, false, reason, retry_at(r, row), r->now, e);
}

static bool begin(void *context, size_t i)
{
    struct sending_batch *b = context;
    const struct outbox_row *row = &b->rows[i];
    if (b->failed)
        return false;
    /* one statement is one transaction */
    const char *reason = was_perhaps_taken(row) ? SECOND_TRY : "";
    if (db_outbox_begin(b->r->programme.db, row->letter_id, reason, row->bytes, b->e) != 0) {
        b->failed = true;
        return false;
    }
    step_pass(STEP_SEND_MARKED);
    return true;
}

static void done(void *context, size_t i, enum sending what, const struct err *why)
{
    static const char *const names[] = {"sent", "later", "refused", "uncertain"};
    struct sending_batch *b = context;
    step_pass(STEP_SEND_DELIVERED);
    if (record(b->r, &b->rows[i], what, what == SENDING_SENT ? "" : why->text, b->counts, b->e) != 0)
        b->failed = true;
    step_pass(STEP_SEND_RECORDED);
    log_line(LOG_EVENT, "letter %lld %s: %s", (long long)b->rows[i].letter_id, letter_kind_name(b->rows[i].kind),
             names[what]);
}

/* Takes the next rows that may leave, `count` of `found`; settles those that may not. A row that a kill left in
 * `sending` was perhaps taken: it is tried once more like an uncertain one. */
static int load(struct run *r, struct arena *a, int64_t *after, struct outbox_row **rows, size_t *count, size_t *found,
                struct err *e)
{
    *count = 0;
    if (db_outbox_ready(r->programme.db, r->now, *after, BATCH, a, rows, found, e) != 0)
        return -1;
    for (size_t i = 0; i < *found; i++) {
        enum outbox_state state;
        struct outbox_row *row = &(*rows)[i];
        *after = row->letter_id;
        const char *why;
        if (tick_may_leave(r, row, a, &state, &why, e) != 0)
            return -1;
        if (!why && row->state == OUTBOX_SENDING && strcmp(row->reason, SECOND_TRY) == 0 && !is_idempotent(r)) {
            state = OUTBOX_UNCERTAIN;
            why = "cut off twice while it was sent";
        }
        if (why && db_outbox_set(r->programme.db, row->letter_id, state, true, why, 0, r->now, e) != 0)
            return -1;
        if (why)
            log_line(LOG_EVENT, "letter %lld %s: %s, %s", (long long)row->letter_id, letter_kind_name(row->kind),
                     outbox_state_name(state), why);
        int waits = why ? 1 : wait_for_hours(r, row, a, e);
        if (waits < 0)
            return -1;
        if (waits > 0)
            continue;
        if (redate(r, row, a, e) != 0)
            return -1;
        (*rows)[(*count)++] = *row;
    }
    return 0;
}

static int send_batch(struct run *r, struct outbox *o, struct arena *a, const struct outbox_row *rows, size_t count,
                      struct tick_counts *counts, struct err *e)
{
    struct err own = ERR_INIT;
    struct sending_batch batch = {.r = r, .rows = rows, .counts = counts, .e = &own};
    struct outbox_batch callbacks = {.context = &batch, .begin = begin, .done = done};
    struct outgoing *letters = arena_array(a, struct outgoing, count);
    for (size_t i = 0; i < count; i++)
        letters[i] = (struct outgoing){.id = rows[i].letter_id,
                                       .sender = rows[i].sender,
                                       .recipient = rows[i].recipient,
                                       .bytes = rows[i].bytes,
                                       .message_id = rows[i].message_id};
    int rc = outbox_send_many(o, letters, count, &callbacks, e);
    if (batch.failed) {
        *e = own;
        return -1;
    }
    return rc;
}

int tick_send(struct run *r, struct tick_counts *counts, struct err *e)
{
    struct outbox *o = NULL;
    struct outbox_row *rows;
    struct arena a;
    int64_t after = 0;
    size_t count, found;
    int rc;
    arena_init(&a, 0);
    for (;;) {
        arena_reset(&a);
        rc = load(r, &a, &after, &rows, &count, &found, e);
        if (rc != 0 || found == 0)
            break;
        if (count == 0)
            continue;
        if (!o && ((rc = epoch_advance(r, e)) != 0 || (rc = post_open_outbox(r, &o, e)) != 0))
            break;
        rc = send_batch(r, o, &a, rows, count, counts, e);
        if (rc != 0)
            break;
    }
    if (o)
        outbox_close(o);
    arena_release(&a);
    return rc;
}
