/* One file per letter, named after its id and a hash of its Message-ID: sending it again, because nobody knew whether
 * it had left, finds it there. What other programs took out of the folder is sent again, as by any server. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/secret.h"
#include "mailer/maildir_priv.h"
#include "mailer/outbox_priv.h"

struct maildir_outbox {
    struct outbox outbox;
    struct arena a;
    const char *path;
    const char **seen; /* sorted base names in cur when we opened: letters that somebody read but left there */
    size_t seen_count;
};

static struct maildir_outbox *of(struct outbox *o)
{
    return (struct maildir_outbox *)o;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void close_maildir(struct outbox *o)
{
    arena_release(&of(o)->a);
    free(o);
}

static int look(struct maildir_outbox *m, struct err *e)
{
    struct maildir_entry *entries;
    size_t count;
    if (maildir_list(m->path, &m->a, &entries, &count, e) != 0)
        return -1;
    m->seen = arena_array(&m->a, const char *, count + 1);
    for (size_t i = 0; i < count; i++)
        if (str_starts(str_of(entries[i].file), STR("cur/")))
            m->seen[m->seen_count++] = entries[i].base;
    qsort(m->seen, m->seen_count, sizeof *m->seen, compare_names);
    return 0;
}

static int open_maildir(const struct outbox_options *options, const char *where, struct outbox **out, struct err *e)
{
    if (!*where)
        return err_set(e, ERR_CONFIG, "outbox: maildir: without a path");
    struct maildir_outbox *m = calloc(1, sizeof *m);
    if (!m)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    arena_init(&m->a, (size_t)1 << 30);
    m->path = file_path_in(&m->a, options->base, where);
    if (maildir_make(m->path, e) != 0 || look(m, e) != 0) {
        close_maildir(&m->outbox);
        return -1;
    }
    *out = &m->outbox;
    return 0;
}

static bool write_all(int fd, struct str s)
{
    while (s.n) {
        ssize_t n = write(fd, s.s, s.n);
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0)
            s = str_slice(s, (size_t)n, s.n);
    }
    return true;
}

static int write_letter(const char *path, const struct outgoing *letter, struct arena *a, struct err *e)
{
    const char *return_path = arena_printf(a, "Return-Path: <%s>\r\n", letter->sender.s);
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return file_error(e, path);
    int rc = 0;
    if (fchmod(fd, 0600) != 0 || !write_all(fd, str_of(return_path)) || !write_all(fd, letter->bytes) || fsync(fd) != 0)
        rc = file_error(e, path);
    if (close(fd) != 0 && rc == 0)
        rc = file_error(e, path);
    return rc;
}

/* Any trouble with the folder is the transport's, not the letter's. */
static int deliver(struct maildir_outbox *m, const struct outgoing *letter, const char *name, struct arena *a,
                   struct err *e)
{
    const char *tmp = arena_printf(a, "%s/tmp/%s", m->path, name);
    const char *new = arena_printf(a, "%s/new/%s", m->path, name);
    unlink(tmp); /* of a run that was killed */
    int rc = write_letter(tmp, letter, a, e);
    /* over one that is there: it has the same name because it is the same letter */
    if (rc == 0 && rename(tmp, new) != 0)
        rc = file_error(e, new);
    if (rc != 0)
        unlink(tmp);
    return rc == 0 ? file_sync_folder(arena_printf(a, "%s/new", m->path), e) : -1;
}

static int send_letter(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e)
{
    struct maildir_outbox *m = of(o);
    struct arena a;
    char hash[SECRET_MAC_TEXT];
    int rc = 0;
    arena_init(&a, 1 << 20);
    secret_hash(str_of(letter->message_id), hash);
    const char *name = arena_printf(&a, "%010" PRId64 ".%s.rapport", letter->id, hash);
    if (!bsearch(&name, m->seen, m->seen_count, sizeof *m->seen, compare_names))
        rc = deliver(m, letter, name, &a, e);
    arena_release(&a);
    if (rc != 0) {
        if (e->kind != ERR_STORAGE && e->kind != ERR_RETRY)
            e->kind = ERR_UNAVAILABLE; /* the folder is gone, or shut */
        return -1;
    }
    *what = SENDING_SENT;
    return 0;
}

const struct outbox_transport outbox_maildir = {
    .open = open_maildir,
    .send = send_letter,
    .close = close_maildir,
};
