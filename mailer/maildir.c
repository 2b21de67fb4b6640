#include "mailer/maildir_priv.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "base/file.h"

int maildir_make(const char *path, struct err *e)
{
    static const char *const inside[] = {"", "/cur", "/new", "/tmp"};
    struct arena a;
    int rc = 0;
    arena_init(&a, 1 << 20);
    for (size_t i = 0; rc == 0 && i < sizeof inside / sizeof *inside; i++)
        rc = file_make_folder(arena_printf(&a, "%s%s", path, inside[i]), e);
    arena_release(&a);
    if (rc != 0 && e->kind == ERR_NO_INPUT)
        e->kind = ERR_CONFIG;
    return rc;
}

struct str maildir_base(const char *name)
{
    return (struct str){name, strcspn(name, ":")};
}

static bool is_mail_name(const char *name)
{
    if (name[0] == '.' || name[0] == ':')
        return false;
    for (; *name; name++)
        if ((unsigned char)*name < ' ' || *name == 0x7f)
            return false;
    return true;
}

static unsigned long long seconds_of(const char *base)
{
    unsigned long long v = 0;
    size_t n = strspn(base, "0123456789");
    return str_to_uint((struct str){base, n}, INT64_MAX, &v) ? v : 0;
}

static int compare_age(const void *pa, const void *pb)
{
    const struct maildir_entry *a = pa, *b = pb;
    unsigned long long ta = seconds_of(a->base), tb = seconds_of(b->base);
    if (ta != tb)
        return ta < tb ? -1 : 1;
    int names = strverscmp(a->base, b->base);
    return names ? names : strcmp(a->file, b->file);
}

struct listing {
    struct maildir_entry *entries;
    size_t count, room;
};

static int list_one(const char *path, const char *inside, struct arena *a, struct listing *list, struct err *e)
{
    const char *folder = arena_printf(a, "%s/%s", path, inside);
    DIR *dir = opendir(folder);
    if (!dir)
        return file_error(e, folder);
    struct dirent *d;
    for (errno = 0; (d = readdir(dir)) != NULL; errno = 0) {
        if (!is_mail_name(d->d_name))
            continue;
        if (list->count == list->room) {
            list->room = list->room ? 2 * list->room : 64;
            list->entries = arena_grow(a, list->entries, sizeof *list->entries, list->count, list->room);
        }
        list->entries[list->count++] = (struct maildir_entry){.base = arena_str(a, maildir_base(d->d_name)),
                                                              .file = arena_printf(a, "%s/%s", inside, d->d_name)};
    }
    int rc = errno ? file_error(e, folder) : 0;
    closedir(dir);
    return rc;
}

int maildir_list(const char *path, struct arena *a, struct maildir_entry **out, size_t *count, struct err *e)
{
    struct listing list = {0};
    if (list_one(path, "new", a, &list, e) != 0 || list_one(path, "cur", a, &list, e) != 0)
        return -1;
    if (list.count)
        qsort(list.entries, list.count, sizeof *list.entries, compare_age);
    /* a mail that was moved from new to cur between the two looks stands in both */
    size_t kept = 0;
    for (size_t i = 0; i < list.count; i++) {
        if (kept && strcmp(list.entries[kept - 1].base, list.entries[i].base) == 0)
            list.entries[kept - 1] = list.entries[i];
        else
            list.entries[kept++] = list.entries[i];
    }
    *out = list.entries;
    *count = kept;
    return 0;
}

const char *maildir_find(const char *path, struct arena *a, const char *base)
{
    struct maildir_entry *entries;
    size_t count;
    struct err ignored = ERR_INIT;
    if (maildir_list(path, a, &entries, &count, &ignored) != 0)
        return NULL;
    for (size_t i = 0; i < count; i++)
        if (strcmp(entries[i].base, base) == 0)
            return entries[i].file;
    return NULL;
}
