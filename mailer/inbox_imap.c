#include <inttypes.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "mailer/imap_priv.h"

#define LIST_MAX     100000 /* mails looked at in one go; the rest has its turn afterwards */
#define LIST_OCTETS  ((uint64_t)64 << 20)
#define LIST_LITERAL ((uint64_t)4 << 10)
#define SLACK        ((uint64_t)1 << 20) /* some servers' RFC822.SIZE is an estimate */
#define QUEUE_MAX    500

struct listed {
    uint32_t uid;
    uint32_t size;
    int64_t date;
};

struct view {
    struct arena a;
    struct listed *mails;
    size_t count, room;
    size_t next;
    int64_t uid_validity;
    bool is_listed;
};

struct imap_inbox {
    struct inbox inbox;
    uint64_t size_max;
    struct imap imap;
    struct imap_moves moves;
    struct view view[INBOX_FOLDERS];
};

static struct imap_inbox *of(struct inbox *in)
{
    return (struct imap_inbox *)in;
}

static int open_imap(const struct inbox_options *options, const char *where, struct inbox **out, struct err *e)
{
    (void)where;
    struct imap_inbox *m = calloc(1, sizeof *m);
    if (!m)
        return err_set(e, ERR_RETRY, "inbox: out of memory");
    if (imap_open(options, &m->imap, e) != 0) {
        free(m);
        return -1;
    }
    m->size_max = options->size_max;
    for (int i = 0; i < INBOX_FOLDERS; i++)
        arena_init(&m->view[i].a, ARENA_DEFAULT_MAX);
    *out = &m->inbox;
    return 0;
}

static int flush(struct inbox *in, struct err *e)
{
    return imap_moves_flush(&of(in)->imap, &of(in)->moves, e);
}

static void close_imap(struct inbox *in)
{
    struct imap_inbox *m = of(in);
    struct err ignored = ERR_INIT;
    flush(in, &ignored);
    imap_close(&m->imap);
    for (int i = 0; i < INBOX_FOLDERS; i++)
        arena_release(&m->view[i].a);
    free(m);
}

/* ---- what there is */

static int64_t utc_of(const struct mailimap_date_time *d)
{
    struct civil c = {d->dt_year, d->dt_month, d->dt_day, d->dt_hour, d->dt_min, d->dt_sec};
    if (!civil_is_valid(&c))
        return 0;
    int zone = abs(d->dt_zone) / 100 * 60 + abs(d->dt_zone) % 100; /* +0530 comes as the number 530 */
    return civil_to_utc(&c) - (d->dt_zone < 0 ? -zone : zone) * MINUTE;
}

/* The static items of a FETCH answer, NULL for others. */
static const struct mailimap_msg_att_static *static_item(clistiter *i)
{
    const struct mailimap_msg_att_item *item = clist_content(i);
    return item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC ? item->att_data.att_static : NULL;
}

static void take_listed(struct mailimap_msg_att *att, void *context)
{
    struct view *v = context;
    struct listed mail = {0};
    for (clistiter *i = clist_begin(att->att_list); i; i = clist_next(i)) {
        const struct mailimap_msg_att_static *item = static_item(i);
        if (!item)
            continue;
        if (item->att_type == MAILIMAP_MSG_ATT_UID)
            mail.uid = item->att_data.att_uid;
        else if (item->att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
            mail.size = item->att_data.att_rfc822_size;
        else if (item->att_type == MAILIMAP_MSG_ATT_INTERNALDATE && item->att_data.att_internal_date)
            mail.date = utc_of(item->att_data.att_internal_date);
    }
    if (mail.uid == 0 || v->count == LIST_MAX)
        return; /* news about flags, or too many */
    if (v->count == v->room) {
        v->room = v->room ? 2 * v->room : 256;
        v->mails = arena_grow(&v->a, v->mails, sizeof *v->mails, v->count, v->room);
    }
    v->mails[v->count++] = mail;
}

static void no_progress(size_t current, size_t maximum, void *context)
{
    (void)current, (void)maximum, (void)context;
}

/* Answers go to `take` one by one instead of piling up; libetpan heeds the handler only when there is a progress
 * callback too. Consumes neither set nor items. */
static int fetch_each(struct imap *imap, bool by_uid, struct mailimap_set *set, struct mailimap_fetch_type *items,
                      mailimap_msg_att_handler *take, void *context, struct err *e)
{
    clist *rest = NULL;
    mailimap_set_progress_callback(imap->session, no_progress, no_progress, NULL);
    mailimap_set_msg_att_handler(imap->session, take, context);
    int r = by_uid ? mailimap_uid_fetch(imap->session, set, items, &rest)
                   : mailimap_fetch(imap->session, set, items, &rest);
    mailimap_set_msg_att_handler(imap->session, NULL, NULL);
    mailimap_set_progress_callback(imap->session, NULL, NULL, NULL);
    if (r == MAILIMAP_NO_ERROR)
        mailimap_fetch_list_free(rest);
    return imap_result(imap, r, "hand out mails", e);
}

static int compare_uid(const void *a, const void *b)
{
    uint32_t x = ((const struct listed *)a)->uid, y = ((const struct listed *)b)->uid;
    return x < y ? -1 : x > y;
}

/* The mails of the selected mailbox: from the one after the known ones, where the caller knows some, else the first
 * LIST_MAX by sequence number. */
static int list(struct imap_inbox *m, enum inbox_folder folder, struct err *e)
{
    struct view *v = &m->view[folder];
    if (imap_moves_flush(&m->imap, &m->moves, e) != 0)
        return -1;
    arena_reset(&v->a);
    v->mails = NULL;
    v->count = v->room = v->next = 0;
    m->imap.selected = IMAP_PLACES; /* a SELECT says anew how many there are */
    if (imap_select(&m->imap, (enum imap_place)folder, e) != 0)
        return -1;
    v->uid_validity = m->imap.uid_validity;
    v->is_listed = true;
    if (m->imap.exists == 0)
        return 0;
    bool by_uid = inbox_is_known(&m->inbox, folder, v->uid_validity, 1);
    uint32_t first = by_uid ? (uint32_t)m->inbox.after[folder].uid + 1 : 1;
    uint32_t last = m->imap.exists < LIST_MAX ? m->imap.exists : LIST_MAX;
    struct mailimap_set *set = mailimap_set_new_interval(first, by_uid ? 0 : last); /* 0 is "*" */
    struct mailimap_fetch_type *items = mailimap_fetch_type_new_fetch_att_list_empty();
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_internaldate());
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_rfc822_size());
    imap_stream_allow(&m->imap.stream, LIST_OCTETS, LIST_LITERAL);
    int rc = fetch_each(&m->imap, by_uid, set, items, take_listed, v, e);
    mailimap_fetch_type_free(items);
    mailimap_set_free(set);
    if (rc == 0 && v->count)
        qsort(v->mails, v->count, sizeof *v->mails, compare_uid);
    return rc;
}

/* ---- their bytes */

struct batch {
    const struct imap_inbox *inbox;
    struct arena *a;
    struct incoming *mails; /* by UID */
    size_t count;
    bool *is_here;
};

static void take_bytes(struct mailimap_msg_att *att, void *context)
{
    struct batch *b = context;
    const struct mailimap_msg_att_body_section *body = NULL;
    uint32_t uid = 0;
    for (clistiter *i = clist_begin(att->att_list); i; i = clist_next(i)) {
        const struct mailimap_msg_att_static *item = static_item(i);
        if (item && item->att_type == MAILIMAP_MSG_ATT_UID)
            uid = item->att_data.att_uid;
        else if (item && item->att_type == MAILIMAP_MSG_ATT_BODY_SECTION)
            body = item->att_data.att_body_section;
    }
    for (size_t i = 0; body && i < b->count; i++) {
        struct incoming *mail = &b->mails[i];
        if (mail->uid != uid || b->is_here[i])
            continue;
        b->is_here[i] = true;
        mail->size = body->sec_length;
        if (body->sec_body_part && body->sec_length <= b->inbox->size_max)
            mail->raw = arena_copy(b->a, (struct str){body->sec_body_part, body->sec_length});
        return;
    }
}

/* Fetches the bytes of those that are small enough. Those that vanished meanwhile are taken out. */
static int fetch_bytes(struct imap_inbox *m, struct batch *b, struct err *e)
{
    struct mailimap_set *set = mailimap_set_new_empty();
    uint64_t octets = m->size_max + SLACK;
    size_t wanted = 0, kept = 0;
    for (size_t i = 0; i < b->count; i++) {
        b->is_here[i] = b->mails[i].size > m->size_max;
        if (b->is_here[i])
            continue;
        wanted++;
        octets += 2 * b->mails[i].size + 1024;
        mailimap_set_add_single(set, (uint32_t)b->mails[i].uid);
    }
    struct mailimap_fetch_type *items = mailimap_fetch_type_new_fetch_att_list_empty();
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(items,
                                               mailimap_fetch_att_new_body_peek_section(mailimap_section_new(NULL)));
    imap_stream_allow(&m->imap.stream, octets, m->size_max + SLACK);
    int rc = wanted ? fetch_each(&m->imap, true, set, items, take_bytes, b, e) : 0;
    mailimap_fetch_type_free(items);
    mailimap_set_free(set);
    for (size_t i = 0; rc == 0 && i < b->count; i++)
        if (b->is_here[i])
            b->mails[kept++] = b->mails[i];
    b->count = kept;
    return rc;
}

static int fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                 size_t *count, struct err *e)
{
    struct imap_inbox *m = of(in);
    struct view *v = &m->view[folder];
    if (!m->imap.mailbox[folder])
        return 0;
    if (!v->is_listed && list(m, folder, e) != 0)
        return -1;
    size_t left = v->count - v->next, room = left < max ? left : max;
    struct batch b = {.inbox = m, .a = a};
    b.mails = arena_array(a, struct incoming, room + 1);
    b.is_here = arena_array(a, bool, room + 1);
    while (b.count == 0 && v->next < v->count) { /* a whole batch may have vanished */
        uint64_t bytes = 0;
        for (; v->next < v->count && b.count < room && bytes < INBOX_BATCH_BYTES; v->next++) {
            const struct listed *mail = &v->mails[v->next];
            if (inbox_is_known(in, folder, v->uid_validity, mail->uid))
                continue;
            b.mails[b.count++] = (struct incoming){.folder = folder,
                                                   .uid_validity = v->uid_validity,
                                                   .uid = mail->uid,
                                                   .internal_date = mail->date,
                                                   .size = mail->size};
            bytes += mail->size <= m->size_max ? mail->size : 0;
        }
        if (imap_select(&m->imap, (enum imap_place)folder, e) != 0)
            return -1;
        if (m->imap.uid_validity != v->uid_validity)
            return err_set(e, ERR_UNAVAILABLE, "%s: the mailbox was replaced meanwhile", m->imap.host);
        if (fetch_bytes(m, &b, e) != 0)
            return -1;
    }
    v->is_listed = b.count > 0;
    *out = b.mails;
    *count = b.count;
    return 0;
}

/* ---- what becomes of them */

static int acknowledge(struct inbox *in, const struct incoming *mail, struct err *e)
{
    struct imap_inbox *m = of(in);
    imap_moves_add(
        &m->imap, &m->moves,
        (struct imap_move){
            .folder = mail->folder, .uid_validity = mail->uid_validity, .uid = mail->uid, .target = IMAP_PROCESSED});
    return m->moves.count - m->moves.done >= QUEUE_MAX ? flush(in, e) : 0;
}

/* A session's moved mail by its new number: selects where it went. NULL when it can't be told. */
static struct mailimap_set *where_it_went(struct imap *imap, const struct imap_move *move, struct err *e)
{
    if (!move || move->new_uid == 0 || imap_select(imap, move->target, e) != 0)
        return NULL;
    if (imap->uid_validity != move->new_validity)
        return NULL;
    return mailimap_set_new_single((uint32_t)move->new_uid);
}

static int mark_odd(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid, struct err *e)
{
    struct imap_inbox *m = of(in);
    struct imap_move *move = imap_moves_find(&m->moves, folder, uid_validity, uid);
    if (!move || move->target == IMAP_ODD)
        return 0;
    if (move >= m->moves.list + m->moves.done) {
        move->target = IMAP_ODD; /* still queued */
        return 0;
    }
    struct err trouble = ERR_INIT;
    struct mailimap_set *set = where_it_went(&m->imap, move, &trouble);
    if (!set) {
        *e = trouble;
        return trouble.kind == ERR_NONE ? 0 : -1;
    }
    struct imap_move again = {.uid = move->new_uid};
    int rc = imap_move_set(&m->imap, set, IMAP_ODD, &again, 1, e);
    mailimap_set_free(set);
    if (rc == 0) {
        move->target = IMAP_ODD;
        move->new_uid = again.new_uid;
        move->new_validity = again.new_validity;
    }
    return rc;
}

static int purge(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid, struct err *e)
{
    struct imap_inbox *m = of(in);
    struct err trouble = ERR_INIT;
    struct mailimap_set *set = NULL;
    if (flush(in, e) != 0)
        return -1;
    const struct imap_move *move = imap_moves_find(&m->moves, folder, uid_validity, uid);
    if (move) {
        set = where_it_went(&m->imap, move, &trouble);
    } else if (m->imap.mailbox[folder]) {
        if (imap_select(&m->imap, (enum imap_place)folder, &trouble) == 0 && m->imap.uid_validity == uid_validity)
            set = mailimap_set_new_single((uint32_t)uid);
    }
    if (!set) {
        *e = trouble;
        return trouble.kind == ERR_NONE ? 0 : -1;
    }
    int rc = imap_remove(&m->imap, set, e);
    mailimap_set_free(set);
    return rc;
}

/* Ids that can't stand between quotes as they are would need a literal; no mail program makes such. */
static bool is_searchable(const char *message_id)
{
    size_t n = strlen(message_id);
    for (size_t i = 0; i < n; i++)
        if (message_id[i] <= ' ' || message_id[i] >= 0x7f || message_id[i] == '"' || message_id[i] == '\\')
            return false;
    return n > 0 && n <= 900;
}

static int purge_in(struct imap *imap, enum imap_place place, const char *bracketed, struct err *e)
{
    clist *found = NULL;
    if (imap_select(imap, place, e) != 0)
        return -1;
    char *name = strdup("Message-ID"), *value = strdup(bracketed);
    struct mailimap_search_key *key = mailimap_search_key_new_header(name, value); /* owns both */
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    int r = mailimap_uid_search(imap->session, NULL, key, &found);
    mailimap_search_key_free(key);
    if (imap_result(imap, r, "search a mailbox", e) != 0)
        return -1;
    struct mailimap_set *set = mailimap_set_new_empty();
    for (clistiter *i = clist_begin(found); i; i = clist_next(i))
        mailimap_set_add_single(set, *(const uint32_t *)clist_content(i));
    int rc = clist_count(found) ? imap_remove(imap, set, e) : 0;
    mailimap_set_free(set);
    mailimap_search_result_free(found);
    return rc;
}

static int purge_message(struct inbox *in, const char *message_id, struct err *e)
{
    struct imap_inbox *m = of(in);
    if (!is_searchable(message_id))
        return err_set(e, ERR_ITEM, "a Message-ID can't be searched for: remove that mail by hand");
    if (flush(in, e) != 0)
        return -1;
    struct arena a;
    int rc = 0;
    arena_init(&a, 1 << 16);
    for (enum imap_place p = 0; p < IMAP_PLACES && rc == 0; p++)
        if (m->imap.mailbox[p])
            rc = purge_in(&m->imap, p, arena_printf(&a, "<%s>", message_id), e);
    arena_release(&a);
    return rc;
}

const struct inbox_transport inbox_imap = {
    .open = open_imap,
    .fetch = fetch,
    .acknowledge = acknowledge,
    .flush = flush,
    .mark_odd = mark_odd,
    .purge = purge,
    .purge_message = purge_message,
    .close = close_imap,
};
