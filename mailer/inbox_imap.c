#include <stdlib.h>

#include "mailer/imap_priv.h"

struct imap_inbox {
    struct inbox inbox;
    uint64_t size_max;
    struct imap imap;
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

static void close_imap(struct inbox *in)
{
    struct imap_inbox *m = of(in);
    imap_close(&m->imap);
    for (int i = 0; i < INBOX_FOLDERS; i++)
        arena_release(&m->view[i].a);
    free(m);
}

static int list(struct imap_inbox *m, enum inbox_folder folder, struct err *e)
{
    struct imap_view *v = &m->view[folder];
    m->imap.selected = IMAP_NONE; /* a SELECT says anew how many there are, and whether UIDs mean the same */
    if (imap_select(&m->imap, folder, e) != 0)
        return -1;
    int64_t known = m->inbox.after[folder].uid_validity == m->imap.uid_validity ? m->inbox.after[folder].uid : 0;
    if (imap_view_list(&m->imap, folder, v, known > 0 ? (uint32_t)known : 0, e) != 0)
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
                                       .place = folder,
                                       .place_validity = v->uid_validity,
                                       .place_uid = mail->uid,
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
        if (imap_select(&m->imap, folder, e) != 0)
            return -1;
        if (m->imap.uid_validity != v->uid_validity)
            return err_set(e, ERR_UNAVAILABLE, "%s: the mailbox was replaced meanwhile", m->imap.host);
        if (imap_fetch_bytes(&m->imap, m->size_max, a, *out, count, e) != 0)
            return -1;
    }
    v->is_listed = *count > 0;
    return 0;
}

static int move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e)
{
    return imap_move(&of(in)->imap, mails, count, to, e);
}

/* Removes what was found in the selected mailbox. Takes the set. */
static int remove_set(struct imap *imap, struct mailimap_set *set, struct err *e)
{
    int rc = clist_isempty(set->set_list) ? 0 : imap_remove(imap, set, e);
    mailimap_set_free(set);
    return rc;
}

/* 1 when the numbers still mean a mail, which is removed then or gone already. */
static int remove_at(struct imap *imap, enum inbox_folder place, int64_t uid_validity, int64_t uid, struct err *e)
{
    if (uid == 0 || !imap->mailbox[place])
        return 0;
    if (imap_select(imap, place, e) != 0)
        return -1;
    if (imap->uid_validity != uid_validity)
        return 0;
    return remove_set(imap, mailimap_set_new_single((uint32_t)uid), e) == 0 ? 1 : -1;
}

static int purge(struct inbox *in, const struct incoming *mail, struct err *e)
{
    struct imap *imap = &of(in)->imap;
    int rc = remove_at(imap, mail->place, mail->place_validity, mail->place_uid, e);
    if (rc != 0)
        return rc < 0 ? -1 : 0;
    if (remove_at(imap, mail->folder, mail->uid_validity, mail->uid, e) < 0)
        return -1;
    for (enum inbox_folder p = FOLDER_PROCESSED; p < INBOX_PLACES; p++) {
        struct mailimap_set *found = mailimap_set_new_empty();
        if (imap_search(imap, p, mail, found, e) != 0) {
            mailimap_set_free(found);
            return -1;
        }
        if (remove_set(imap, found, e) != 0)
            return -1;
    }
    return 0;
}

const struct inbox_transport inbox_imap = {
    .open = open_imap,
    .fetch = fetch,
    .move = move,
    .purge = purge,
    .close = close_imap,
};
