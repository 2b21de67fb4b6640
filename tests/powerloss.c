/* powerloss.so: what is left of a folder's files when the power goes. Preloaded into a program (LD_PRELOAD), it keeps a
 * second folder with what the disk surely has: a file's bytes arrive there when the file is synced, a rename or unlink
 * at once when the file is there. So an acknowledgement that was not synced before it was given is seen as a loss.
 *
 *   POWER_FOLDER   the folder that is watched
 *   POWER_LEFT     what the disk has of it; the caller starts with a copy
 *   POWER_COUNT    a file that counts the syncs, over forks
 *   POWER_KILL_AT  SIGKILL at the Nth sync, before it took place; with POWER_KILL_AFTER, after it
 *
 * cc -shared -fPIC -o powerloss.so powerloss.c -ldl */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The path on the disk of one in the folder; false when it lies elsewhere. */
static bool left_path(const char *path, char out[PATH_MAX])
{
    const char *folder = getenv("POWER_FOLDER"), *left = getenv("POWER_LEFT");
    char here[PATH_MAX], whole[2 * PATH_MAX];
    if (!folder || !left || !*folder)
        return false;
    if (path[0] == '/')
        snprintf(whole, sizeof whole, "%s", path);
    else if (getcwd(here, sizeof here))
        snprintf(whole, sizeof whole, "%s/%s", here, path);
    else
        return false;
    size_t n = strlen(folder);
    if (strncmp(whole, folder, n) != 0 || (whole[n] && whole[n] != '/'))
        return false;
    return snprintf(out, PATH_MAX, "%s%s", left, whole + n) < PATH_MAX;
}

static bool descriptor_path(int fd, char out[PATH_MAX])
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, out, PATH_MAX - 1);
    if (n < 0)
        return false;
    out[n] = 0;
    return true;
}

static void make_parents(char *path)
{
    for (char *slash = path + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = 0;
        mkdir(path, 0700);
        *slash = '/';
    }
}

/* The number of this sync, the first is 1. */
static int count_sync(void)
{
    const char *path = getenv("POWER_COUNT");
    int n = 0;
    int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (fd < 0)
        return 0;
    if (read(fd, &n, sizeof n) != (ssize_t)sizeof n)
        n = 0;
    n++;
    if (pwrite(fd, &n, sizeof n, 0) < 0)
        n = 0;
    close(fd);
    return n;
}

/* The disk has the file's bytes now. */
static void keep(const char *path, char *left)
{
    struct stat st;
    char bytes[65536];
    ssize_t n;
    make_parents(left);
    if (stat(path, &st) != 0)
        return;
    if (S_ISDIR(st.st_mode)) {
        mkdir(left, 0700);
        return;
    }
    int in = open(path, O_RDONLY | O_CLOEXEC), out = open(left, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    while (in >= 0 && out >= 0 && (n = read(in, bytes, sizeof bytes)) > 0)
        if (write(out, bytes, (size_t)n) != n)
            break;
    if (in >= 0)
        close(in);
    if (out >= 0)
        close(out);
}

static int sync_file(int fd, const char *name)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    char path[PATH_MAX], left[PATH_MAX];
    if (!descriptor_path(fd, path) || !left_path(path, left))
        return real(fd);
    const char *at = getenv("POWER_KILL_AT");
    bool is_last = at && count_sync() == atoi(at);
    if (is_last && !getenv("POWER_KILL_AFTER"))
        kill(getpid(), SIGKILL);
    int rc = real(fd);
    int why = errno;
    if (rc == 0)
        keep(path, left);
    if (is_last)
        kill(getpid(), SIGKILL);
    errno = why;
    return rc;
}

int fsync(int fd)
{
    return sync_file(fd, "fsync");
}

int fdatasync(int fd)
{
    return sync_file(fd, "fdatasync");
}

int rename(const char *from, const char *to)
{
    int (*real)(const char *, const char *) = (int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename");
    char left_from[PATH_MAX], left_to[PATH_MAX];
    int rc = real(from, to);
    int why = errno;
    if (rc == 0 && left_path(from, left_from) && left_path(to, left_to)) {
        make_parents(left_to);
        real(left_from, left_to);
    }
    errno = why;
    return rc;
}

int unlink(const char *path)
{
    int (*real)(const char *) = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    char left[PATH_MAX];
    int rc = real(path);
    int why = errno;
    if (rc == 0 && left_path(path, left))
        real(left);
    errno = why;
    return rc;
}
