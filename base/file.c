#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

bool file_exists(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0;
}

int file_error(struct err *e, const char *path)
{
    int why = errno;
    enum err_kind kind = ERR_CONFIG;
    const char *advice = "check the path and its permissions";
    switch (why) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: /* ulimit -f */
        kind = ERR_STORAGE;
        advice = "make room; the next tick goes on";
        break;
    case EIO:
    case EROFS:
        kind = ERR_STORAGE;
        advice = "check the disk; the next tick goes on";
        break;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        kind = ERR_RETRY;
        advice = "the next tick tries again";
        break;
    case ENOENT:
        kind = ERR_NO_INPUT;
        break;
    default:
        break;
    }
    return err_set(e, kind, "%s: %s: %s", path, strerror(why), advice);
}

static int read_all(int fd, const char *path, struct buf *out, struct err *e)
{
    char chunk[65536];
    for (;;) {
        ssize_t n = read(fd, chunk, sizeof chunk);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return file_error(e, path);
        if (n == 0)
            return 0;
        buf_add(out, chunk, (size_t)n);
        if (out->overflow)
            return err_set(e, ERR_DATA, "%s: larger than %zu bytes: it is not read", path, out->max);
    }
}

int file_read(const char *path, struct buf *out, struct err *e)
{
    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, "standard input", out, e);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return file_error(e, path);
    int rc = read_all(fd, path, out, e);
    close(fd);
    return rc;
}

int file_read_private(const char *path, struct buf *out, struct err *e)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return file_error(e, path);
    int rc = 0;
    if (fstat(fd, &st) != 0)
        rc = file_error(e, path);
    else if (!S_ISREG(st.st_mode))
        rc = err_set(e, ERR_CONFIG, "%s: not a regular file: a secret needs one", path);
    else if (st.st_mode & 077)
        rc = err_set(e, ERR_CONFIG, "%s: others can read this secret: run chmod 600 on it", path);
    else
        rc = read_all(fd, path, out, e);
    close(fd);
    return rc;
}

static int write_all(int fd, struct str content)
{
    while (content.n) {
        ssize_t n = write(fd, content.s, content.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        content = str_slice(content, (size_t)n, content.n);
    }
    return 0;
}

int file_write_atomic(const char *path, struct str content, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    const char *beside = arena_printf(&a, "%s.new", path);
    int rc = 0;
    unlink(beside);
    int fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        rc = file_error(e, beside);
    } else {
        if (fchmod(fd, 0600) != 0 || write_all(fd, content) != 0 || fsync(fd) != 0)
            rc = file_error(e, beside);
        if (close(fd) != 0 && rc == 0)
            rc = file_error(e, beside);
        if (rc == 0 && rename(beside, path) != 0)
            rc = file_error(e, path);
        if (rc == 0)
            rc = file_sync_folder(file_folder_of(&a, path), e);
        if (rc != 0)
            unlink(beside);
    }
    arena_release(&a);
    return rc;
}

int file_append(const char *path, struct str content, struct err *e)
{
    int rc = 0;
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return file_error(e, path);
    if (write_all(fd, content) != 0 || fsync(fd) != 0)
        rc = file_error(e, path);
    close(fd);
    return rc;
}

int file_make_folder(const char *path, struct err *e)
{
    struct stat st;
    if (mkdir(path, 0700) == 0)
        return 0;
    if (errno == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return 0;
    return file_error(e, path);
}

int file_sync_folder(const char *path, struct err *e)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return file_error(e, path);
    int rc = fsync(fd) != 0 ? file_error(e, path) : 0;
    close(fd);
    return rc;
}

const char *file_path_in(struct arena *a, const char *folder, const char *path)
{
    if (path[0] == '/' || strcmp(folder, ".") == 0)
        return path;
    return arena_printf(a, "%s/%s", folder, path);
}

const char *file_folder_of(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return ".";
    if (slash == path)
        return "/";
    return arena_str(a, (struct str){path, (size_t)(slash - path)});
}
