#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/random.h"
#include "mailer/maildir_priv.h"

#define LIST_MAX ((size_t)1 << 30)

struct maildir_uid {
    int64_t uid;
    const char *base;
};

void maildir_uids_init(struct maildir_uids *u, const char *path)
{
    *u = (struct maildir_uids){.path = path};
    arena_init(&u->a, 2 * LIST_MAX);
}

void maildir_uids_release(struct maildir_uids *u)
{
    arena_release(&u->a);
}

static void add(struct maildir_uids *u, int64_t uid, const char *base)
{
    if (u->count == u->room) {
        u->room = u->room ? 2 * u->room : 64;
        u->list = arena_grow(&u->a, u->list, sizeof *u->list, u->count, u->room);
    }
    u->list[u->count++] = (struct maildir_uid){uid, base};
}

static bool parse_first_line(struct str line, int64_t *validity)
{
    unsigned long long v;
    static const struct str mark = {"rapport-uids 1 ", 15};
    if (!str_starts(line, mark) || !str_to_uint(str_slice(line, mark.n, line.n), UINT32_MAX, &v) || v == 0)
        return false;
    *validity = (int64_t)v;
    return true;
}

static bool parse_line(struct maildir_uids *u, struct str line)
{
    unsigned long long uid;
    size_t blank = str_find_char(line, ' ', 0);
    if (blank == STR_NONE || blank + 1 == line.n || !str_to_uint(str_slice(line, 0, blank), UINT32_MAX, &uid))
        return false;
    if (memchr(line.s, 0, line.n) || (int64_t)uid <= (u->count ? u->list[u->count - 1].uid : 0))
        return false;
    add(u, (int64_t)uid, arena_str(&u->a, str_slice(line, blank + 1, line.n)));
    return true;
}

/* Fills the list from the file's bytes; returns how many of them are whole lines, 0 for a file that isn't ours. */
static size_t parse(struct maildir_uids *u, struct str bytes)
{
    size_t good = 0;
    bool is_first = true;
    for (;;) {
        size_t end = str_find_char(bytes, '\n', good);
        if (end == STR_NONE)
            return good;
        struct str line = str_slice(bytes, good, end);
        if (!(is_first ? parse_first_line(line, &u->validity) : parse_line(u, line)))
            return good;
        is_first = false;
        good = end + 1;
    }
}

static int start_anew(struct maildir_uids *u, struct err *e)
{
    uint32_t v = 0;
    while (v == 0)
        random_bytes(&v, sizeof v);
    u->validity = (int64_t)v;
    const char *line = arena_printf(&u->a, "rapport-uids 1 %" PRId64 "\n", u->validity);
    return file_write_atomic(u->path, str_of(line), e);
}

static int load(struct maildir_uids *u, struct err *e)
{
    arena_reset(&u->a);
    u->list = NULL;
    u->count = u->room = 0;
    if (!file_exists(u->path))
        return start_anew(u, e);
    struct buf bytes;
    buf_init(&bytes, LIST_MAX);
    int rc = file_read(u->path, &bytes, e);
    if (rc == 0) {
        size_t good = parse(u, buf_str(&bytes));
        if (good == 0)
            rc = start_anew(u, e);
        else if (good < bytes.n && truncate(u->path, (off_t)good) != 0)
            rc = file_error(e, u->path);
    }
    buf_release(&bytes);
    return rc;
}

static int append(const char *path, struct str lines, struct err *e)
{
    int fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (fd < 0)
        return file_error(e, path);
    int rc = 0;
    while (rc == 0 && lines.n) {
        ssize_t n = write(fd, lines.s, lines.n);
        if (n > 0)
            lines = str_slice(lines, (size_t)n, lines.n);
        else if (n < 0 && errno != EINTR)
            rc = file_error(e, path);
    }
    if (rc == 0 && fsync(fd) != 0)
        rc = file_error(e, path);
    close(fd);
    return rc;
}

static int compare_base(const void *pa, const void *pb)
{
    return strcmp((*(const struct maildir_uid *const *)pa)->base, (*(const struct maildir_uid *const *)pb)->base);
}

/* Gives entries the UIDs of the list; those without one stay 0. Returns how many do. */
static size_t assign_known(const struct maildir_uids *u, struct maildir_entry *entries, size_t count)
{
    struct arena a;
    arena_init(&a, LIST_MAX);
    const struct maildir_uid **by_base = arena_array(&a, const struct maildir_uid *, u->count + 1);
    for (size_t i = 0; i < u->count; i++)
        by_base[i] = &u->list[i];
    qsort(by_base, u->count, sizeof *by_base, compare_base);
    size_t without = 0;
    for (size_t i = 0; i < count; i++) {
        const struct maildir_uid key = {0, entries[i].base}, *wanted = &key;
        const struct maildir_uid **hit = bsearch(&wanted, by_base, u->count, sizeof *by_base, compare_base);
        entries[i].uid = hit ? (*hit)->uid : 0;
        without += !hit;
    }
    arena_release(&a);
    return without;
}

static int assign_new(struct maildir_uids *u, struct maildir_entry *entries, size_t count, struct err *e)
{
    struct buf lines;
    buf_init(&lines, LIST_MAX);
    int64_t next = u->count ? u->list[u->count - 1].uid + 1 : 1;
    for (size_t i = 0; i < count; i++)
        if (entries[i].uid == 0) {
            entries[i].uid = next++;
            buf_printf(&lines, "%" PRId64 " %s\n", entries[i].uid, entries[i].base);
            add(u, entries[i].uid, arena_strdup(&u->a, entries[i].base));
        }
    int rc = lines.overflow ? err_set(e, ERR_STORAGE, "%s: too large", u->path) : append(u->path, buf_str(&lines), e);
    buf_release(&lines);
    return rc;
}

int maildir_uids_assign(struct maildir_uids *u, struct maildir_entry *entries, size_t count, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    /* the folder is locked, not the list, which is replaced when it is lost */
    const char *folder = file_folder_of(&a, u->path);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int rc = fd < 0 ? file_error(e, folder) : 0;
    if (rc == 0 && flock(fd, LOCK_EX) != 0)
        rc = file_error(e, folder);
    if (rc == 0)
        rc = load(u, e);
    if (rc == 0 && assign_known(u, entries, count) > 0)
        rc = assign_new(u, entries, count, e);
    if (fd >= 0)
        close(fd);
    arena_release(&a);
    return rc;
}

const char *maildir_uids_base(const struct maildir_uids *u, int64_t uid)
{
    size_t from = 0, to = u->count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (u->list[middle].uid < uid)
            from = middle + 1;
        else
            to = middle;
    }
    return from < u->count && u->list[from].uid == uid ? u->list[from].base : NULL;
}
