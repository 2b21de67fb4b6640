#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "mailer/inbox_priv.h"
#include "mailer/maildir_priv.h"

static const char *const place_names[INBOX_PLACES] = {"", "/.Junk", "/.Processed", "/.Odd"};

struct view {
    struct arena a;
    struct maildir_entry *entries;
    size_t count;
    size_t next;   /* to hand out */
    size_t moving; /* where the last moved mail stood: the next one is likely behind it */
    bool is_listed;
};

struct maildir_inbox {
    struct inbox inbox;
    struct arena a;
    int64_t simulated_now;
    uint64_t size_max;
    const char *path[INBOX_PLACES];
    struct view view[INBOX_FOLDERS];
    struct maildir_uids uids;
    bool is_read; /* the UIDs were read in this session */
    bool is_unsynced;
};

static struct maildir_inbox *of(struct inbox *in)
{
    return (struct maildir_inbox *)in;
}

static void close_maildir(struct inbox *in)
{
    struct maildir_inbox *m = of(in);
    for (int i = 0; i < INBOX_FOLDERS; i++)
        arena_release(&m->view[i].a);
    maildir_uids_release(&m->uids);
    arena_release(&m->a);
    free(m);
}

static int open_maildir(const struct inbox_options *options, const char *where, struct inbox **out, struct err *e)
{
    if (!*where)
        return err_set(e, ERR_CONFIG, "inbox: maildir: without a path");
    struct maildir_inbox *m = calloc(1, sizeof *m);
    if (!m)
        return err_set(e, ERR_RETRY, "inbox: out of memory");
    arena_init(&m->a, 1 << 20);
    for (int i = 0; i < INBOX_FOLDERS; i++)
        arena_init(&m->view[i].a, (size_t)1 << 30);
    m->simulated_now = options->simulated_now;
    m->size_max = options->size_max;
    int rc = 0;
    for (int p = 0; p < INBOX_PLACES && rc == 0; p++) {
        m->path[p] = arena_printf(&m->a, "%s%s", file_path_in(&m->a, options->base, where), place_names[p]);
        rc = maildir_make(m->path[p], e);
    }
    maildir_uids_init(&m->uids, arena_printf(&m->a, "%s/rapport-uids", m->path[0]));
    if (rc != 0) {
        close_maildir(&m->inbox);
        return -1;
    }
    *out = &m->inbox;
    return 0;
}

static int list(struct maildir_inbox *m, enum inbox_folder folder, struct err *e)
{
    struct view *v = &m->view[folder];
    arena_reset(&v->a);
    v->next = v->moving = 0;
    if (maildir_list(m->path[folder], &v->a, &v->entries, &v->count, e) != 0)
        return -1;
    if (v->count && maildir_uids_assign(&m->uids, v->entries, v->count, e) != 0)
        return -1;
    m->is_read = m->is_read || v->count;
    v->is_listed = true;
    return 0;
}

static ssize_t read_whole(int fd, char *to, size_t n)
{
    size_t got = 0;
    while (got < n) {
        ssize_t r = read(fd, to + got, n - got);
        if (r < 0 && errno == EINTR)
            continue;
        if (r < 0)
            return -1;
        if (r == 0)
            break;
        got += (size_t)r;
    }
    return (ssize_t)got;
}

/* False, with errno, when it can't be read: a link, a pipe, no permission, or gone in the meantime. */
static bool read_mail(const struct maildir_inbox *m, const char *path, struct arena *a, struct incoming *out)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return false;
    bool ok = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    int why = EINVAL;
    if (ok) {
        out->size = (uint64_t)st.st_size;
        out->internal_date = m->simulated_now ? m->simulated_now : (int64_t)st.st_mtime;
    }
    if (ok && out->size <= m->size_max) {
        char *bytes = arena_alloc(a, (size_t)out->size + 1);
        ssize_t n = read_whole(fd, bytes, (size_t)out->size);
        ok = n >= 0;
        why = errno;
        out->raw = (struct str){bytes, ok ? (size_t)n : 0};
    }
    close(fd);
    errno = why;
    return ok;
}

static int fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                 size_t *count, struct err *e)
{
    struct maildir_inbox *m = of(in);
    struct view *v = &m->view[folder];
    if (!v->is_listed && list(m, folder, e) != 0)
        return -1;
    size_t left = v->count - v->next;
    *out = arena_array(a, struct incoming, left < max ? left + 1 : max + 1);
    uint64_t bytes = 0;
    for (; v->next < v->count && *count < max && bytes < INBOX_BATCH_BYTES; v->next++) {
        const struct maildir_entry *entry = &v->entries[v->next];
        struct incoming mail = {.folder = folder, .uid_validity = m->uids.validity, .uid = entry->uid};
        if (inbox_is_known(in, folder, mail.uid_validity, mail.uid))
            continue;
        if (!read_mail(m, arena_printf(&v->a, "%s/%s", m->path[folder], entry->file), a, &mail)) {
            if (errno != ENOENT)
                log_line(LOG_EVENT, "inbox: mail %" PRId64 " can't be read and stays where it is", entry->uid);
            continue;
        }
        mail.place = folder;
        mail.place_validity = mail.uid_validity;
        mail.place_uid = mail.uid;
        bytes += mail.raw.n;
        (*out)[(*count)++] = mail;
    }
    if (*count == 0)
        v->is_listed = false;
    return 0;
}

/* 1 when `file` of one place now stands in the other, 0 when it is not there. */
static int move_file(struct maildir_inbox *m, enum inbox_folder from, const char *file, enum inbox_folder to,
                     struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    const char *name = strchr(file, '/') + 1;
    const char *flags = strchr(name, ':') ? "" : ":2,S";
    const char *target = arena_printf(&a, "%s/cur/%s%s", m->path[to], name, flags);
    int rc = 1;
    if (rename(arena_printf(&a, "%s/%s", m->path[from], file), target) != 0)
        rc = errno == ENOENT ? 0 : file_error(e, m->path[to]);
    else
        m->is_unsynced = true;
    arena_release(&a);
    return rc;
}

/* Which UID had which name: for a session that starts with something else than a fetch. */
static int know_uids(struct maildir_inbox *m, struct err *e)
{
    if (m->is_read)
        return 0;
    m->is_read = true;
    return maildir_uids_assign(&m->uids, NULL, 0, e);
}

/* The place, up to `last`, and the file of a mail by its number, which it keeps wherever it lies; NULL when it is in
 * none of them. */
static const char *find(struct maildir_inbox *m, const struct incoming *mail, enum inbox_folder last, struct arena *a,
                        enum inbox_folder *place)
{
    const char *base = mail->uid_validity == m->uids.validity ? maildir_uids_base(&m->uids, mail->uid) : NULL;
    for (enum inbox_folder p = 0; base && p <= last; p++) {
        const char *file = maildir_find(m->path[p], a, base);
        if (file) {
            *place = p;
            return file;
        }
    }
    return NULL;
}

/* As this session saw it: 1 when it was moved, 0 when it isn't there, or has other flags now. */
static int move_seen(struct maildir_inbox *m, const struct incoming *mail, enum inbox_folder to, struct err *e)
{
    if (mail->folder >= INBOX_FOLDERS || !m->is_read || mail->uid_validity != m->uids.validity)
        return 0;
    struct view *v = &m->view[mail->folder];
    for (size_t i = 0; i < v->count; i++) {
        size_t at = (v->moving + i) % v->count;
        if (v->entries[at].uid != mail->uid)
            continue;
        v->moving = at;
        return move_file(m, mail->folder, v->entries[at].file, to, e);
    }
    return 0;
}

static int move_one(struct maildir_inbox *m, const struct incoming *mail, enum inbox_folder to, struct err *e)
{
    int rc = move_seen(m, mail, to, e);
    if (rc != 0)
        return rc < 0 ? -1 : 0;
    if (know_uids(m, e) != 0)
        return -1;
    struct arena a;
    enum inbox_folder place;
    arena_init(&a, ARENA_DEFAULT_MAX);
    const char *file = find(m, mail, to - 1, &a, &place);
    rc = file ? move_file(m, place, file, to, e) : 0;
    arena_release(&a);
    return rc < 0 ? -1 : 0;
}

static int sync_folders(struct maildir_inbox *m, struct err *e)
{
    if (!m->is_unsynced)
        return 0;
    struct arena a;
    int rc = 0;
    arena_init(&a, 1 << 20);
    /* where mails arrive first: one that stands in two places is taken for what it is, one in none is lost */
    for (int p = INBOX_PLACES - 1; p >= 0 && rc == 0; p--) {
        rc = file_sync_folder(arena_printf(&a, "%s/cur", m->path[p]), e);
        if (rc == 0)
            rc = file_sync_folder(arena_printf(&a, "%s/new", m->path[p]), e);
    }
    arena_release(&a);
    m->is_unsynced = rc != 0;
    return rc;
}

static int move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e)
{
    struct maildir_inbox *m = of(in);
    int rc = 0;
    for (size_t i = 0; i < count && rc == 0; i++) {
        rc = move_one(m, &mails[i], to, e);
        mails[i].place = to;
        mails[i].place_validity = mails[i].uid_validity;
        mails[i].place_uid = mails[i].uid;
    }
    return sync_folders(m, e) != 0 ? -1 : rc;
}

static int purge(struct inbox *in, const struct incoming *mail, struct err *e)
{
    struct maildir_inbox *m = of(in);
    if (know_uids(m, e) != 0)
        return -1;
    struct arena a;
    enum inbox_folder place;
    int rc = 0;
    arena_init(&a, ARENA_DEFAULT_MAX);
    const char *file = find(m, mail, FOLDER_ODD, &a, &place);
    if (file) {
        const char *path = arena_printf(&a, "%s/%s", m->path[place], file);
        rc = unlink(path) != 0 && errno != ENOENT ? file_error(e, path) : 0;
        m->is_unsynced = true;
    }
    arena_release(&a);
    return rc != 0 || sync_folders(m, e) != 0 ? -1 : 0;
}

const struct inbox_transport inbox_maildir = {
    .open = open_maildir,
    .fetch = fetch,
    .move = move,
    .purge = purge,
    .close = close_maildir,
};
