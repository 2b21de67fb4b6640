/* MOVE in batches (RFC 6851). A server may need a second for each command, whatever its size (Dovecot rewrites the
 * index of a Maildir: 10,000 mails took 240 s one by one, 5 s in batches of 500, 2 s in batches of 2,000), or some time
 * for each mail, silently: so a batch grows until it takes a few seconds. */
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "mailer/imap_priv.h"

#define BATCH_MAX     ((size_t)10000)
#define BATCH_MIN     ((size_t)50)
#define QUICK_MS      5000
#define SLOW_MS       15000
#define INTERVALS_MAX 350 /* of a set: a command line has 8,192 octets at most (RFC 7162 4) */
#define MOVE_OCTETS   ((uint64_t)4 << 20)
#define MOVE_LITERAL  ((uint64_t)4 << 10)

/* Pairs the UIDs of two sets in their order, as COPYUID has them (RFC 4315 3). */
struct walk {
    clistiter *at;
    uint32_t next;
};

static bool step(struct walk *w, uint32_t *uid)
{
    const struct mailimap_set_item *item = w->at ? clist_content(w->at) : NULL;
    if (!item)
        return false;
    uint32_t low = item->set_first < item->set_last ? item->set_first : item->set_last;
    uint32_t high = item->set_first < item->set_last ? item->set_last : item->set_first;
    if (w->next < low)
        w->next = low;
    *uid = w->next;
    if (w->next++ >= high) {
        w->at = clist_next(w->at);
        w->next = 0;
    }
    return true;
}

static int compare_place_uid(const void *key, const void *member)
{
    int64_t uid = *(const uint32_t *)key, other = ((const struct incoming *)member)->place_uid;
    return uid < other ? -1 : uid > other;
}

/* The new numbers of mails that stand in the order of their old ones; 0 for those that the server does not name. */
static void note_where(const struct mailimap_set *from, const struct mailimap_set *to, uint32_t validity,
                       struct incoming *mails, size_t count)
{
    uint32_t *found = calloc(count, sizeof *found), old, new;
    struct walk f = {from ? clist_begin(from->set_list) : NULL, 0}, t = {to ? clist_begin(to->set_list) : NULL, 0};
    for (size_t left = count; found && left > 0 && step(&f, &old) && step(&t, &new); left--) {
        const struct incoming *mail = bsearch(&old, mails, count, sizeof *mails, compare_place_uid);
        if (mail)
            found[mail - mails] = new;
    }
    for (size_t i = 0; i < count; i++) {
        mails[i].place_uid = found ? found[i] : 0;
        mails[i].place_validity = mails[i].place_uid ? validity : 0;
    }
    free(found);
}

/* Moves a set of the selected mailbox, which are these mails. */
static int move_set(struct imap *imap, struct mailimap_set *set, struct incoming *mails, size_t count,
                    enum inbox_folder target, struct err *e)
{
    struct mailimap_set *from = NULL, *to = NULL;
    const char *mailbox = imap->mailbox[target];
    uint32_t validity = 0;
    int64_t begin = clock_monotonic_ms();
    imap_stream_allow(&imap->stream, MOVE_OCTETS, MOVE_LITERAL);
    int r = imap->has_move ? mailimap_uidplus_uid_move(imap->session, set, mailbox, &validity, &from, &to)
                           : mailimap_uidplus_uid_copy(imap->session, set, mailbox, &validity, &from, &to);
    int rc = imap_result(imap, r, "move mails to Processed or Odd", e);
    if (rc == 0 && !imap->has_move)
        rc = imap_remove(imap, set, e);
    if (rc == 0)
        note_where(from, to, validity, mails, count);
    if (from)
        mailimap_set_free(from);
    if (to)
        mailimap_set_free(to);
    int64_t took = clock_monotonic_ms() - begin;
    if (took < QUICK_MS && count == imap->move_at_once && count < BATCH_MAX)
        imap->move_at_once *= 2;
    else if (took > SLOW_MS && imap->move_at_once > BATCH_MIN)
        imap->move_at_once /= 2;
    log_line(LOG_IMAP, "imap: moved %zu mails in %lld ms", count, (long long)took);
    return rc;
}

/* How many mails go in one command with the first: of one mailbox, with ascending numbers. Fills in their set. */
static size_t take_run(const struct imap *imap, const struct incoming *mails, size_t count, struct mailimap_set *set)
{
    size_t n = 0, intervals = 0;
    while (n < count && n < imap->move_at_once && intervals < INTERVALS_MAX) {
        size_t first = n;
        while (n < count && n < imap->move_at_once && mails[n].place == mails[0].place &&
               mails[n].place_validity == mails[0].place_validity &&
               (n == first ? n == 0 || mails[n].place_uid > mails[n - 1].place_uid
                           : mails[n].place_uid == mails[n - 1].place_uid + 1))
            n++;
        if (n == first)
            break;
        mailimap_set_add_interval(set, (uint32_t)mails[first].place_uid, (uint32_t)mails[n - 1].place_uid);
        intervals++;
    }
    return n;
}

/* One whose numbers are not known any more is looked for where mails are moved first. */
static int move_lost(struct imap *imap, struct incoming *mail, enum inbox_folder to, struct err *e)
{
    struct mailimap_set *set = mailimap_set_new_empty();
    int rc = imap_search(imap, FOLDER_PROCESSED, mail, set, e);
    if (rc == 0 && !clist_isempty(set->set_list))
        rc = move_set(imap, set, mail, 1, to, e);
    mailimap_set_free(set);
    return rc;
}

static int move_run(struct imap *imap, struct incoming *mails, size_t count, enum inbox_folder to, size_t *n,
                    struct err *e)
{
    struct mailimap_set *set = mailimap_set_new_empty();
    *n = take_run(imap, mails, count, set);
    int rc = imap_select(imap, mails[0].place, e);
    /* with another UIDVALIDITY these numbers mean other mails */
    if (rc == 0 && imap->uid_validity == mails[0].place_validity)
        rc = move_set(imap, set, mails, *n, to, e);
    else if (rc == 0)
        note_where(NULL, NULL, 0, mails, *n);
    mailimap_set_free(set);
    return rc;
}

int imap_move(struct imap *imap, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e)
{
    for (size_t i = 0, n; i < count; i += n) {
        n = 1;
        if (mails[i].place == to)
            continue;
        int rc =
            mails[i].place_uid ? move_run(imap, mails + i, count - i, to, &n, e) : move_lost(imap, &mails[i], to, e);
        if (rc != 0)
            return -1;
        for (size_t k = i; k < i + n; k++)
            mails[k].place = to;
    }
    return 0;
}
