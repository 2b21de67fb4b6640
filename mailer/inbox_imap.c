#include <stdlib.h>

#include "mailer/imap_priv.h"

#define QUEUE_MAX      500
#define SEARCH_OCTETS  ((uint64_t)4 << 20)
#define SEARCH_LITERAL ((uint64_t)4 << 10)

struct imap_inbox {
    struct inbox inbox;
    uint64_t size_max;
    struct imap imap;
    struct imap_moves moves;
    struct imap_view view[INBOX_FOLDERS];
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

static int list(struct imap_inbox *m, enum inbox_folder folder, struct err *e)
{
    struct imap_view *v = &m->view[folder];
    if (imap_moves_flush(&m->imap, &m->moves, e) != 0)
        return -1;
    m->imap.selected = IMAP_PLACES; /* a SELECT says anew how many there are, and whether UIDs mean the same */
    if (imap_select(&m->imap, (enum imap_place)folder, e) != 0)
        return -1;
    int64_t known = m->inbox.after[folder].uid_validity == m->imap.uid_validity ? m->inbox.after[folder].uid : 0;
    if (imap_view_list(&m->imap, (enum imap_place)folder, v, known > 0 ? (uint32_t)known : 0, e) != 0)
        return -1;
    v->is_listed = true;
    return 0;
}

/* Takes up to `room` mails off the view. Returns how many. */
static size_t take_batch(const struct imap_inbox *m, enum inbox_folder folder, struct imap_view *v,
                         struct incoming *mails, size_t room)
{
    uint64_t bytes = 0;
    size_t n = 0;
    for (; v->next < v->count && n < room && bytes < INBOX_BATCH_BYTES; v->next++) {
        const struct imap_listed *mail = &v->mails[v->next];
        if (inbox_is_known(&m->inbox, folder, v->uid_validity, mail->uid))
            continue;
        mails[n++] = (struct incoming){.folder = folder,
                                       .uid_validity = v->uid_validity,
                                       .uid = mail->uid,
                                       .internal_date = mail->date,
                                       .size = mail->size};
        bytes += mail->size <= m->size_max ? mail->size : 0;
    }
    return n;
}

static int fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                 size_t *count, struct err *e)
{
    struct imap_inbox *m = of(in);
    struct imap_view *v = &m->view[folder];
    if (!m->imap.mailbox[folder])
        return 0;
    if (!v->is_listed && list(m, folder, e) != 0)
        return -1;
    size_t left = v->count - v->next, room = left < max ? left : max;
    *out = arena_array(a, struct incoming, room + 1);
    while (*count == 0 && v->next < v->count) { /* a whole batch may have vanished */
        *count = take_batch(m, folder, v, *out, room);
        if (imap_select(&m->imap, (enum imap_place)folder, e) != 0)
            return -1;
        if (m->imap.uid_validity != v->uid_validity)
            return err_set(e, ERR_UNAVAILABLE, "%s: the mailbox was replaced meanwhile", m->imap.host);
        if (imap_fetch_bytes(&m->imap, m->size_max, a, *out, count, e) != 0)
            return -1;
    }
    v->is_listed = *count > 0;
    return 0;
}

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
    imap_stream_allow(&imap->stream, SEARCH_OCTETS, SEARCH_LITERAL);
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
