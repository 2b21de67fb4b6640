#include "parser/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "calendar/zone.h"
#include "parser/message.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif
#ifndef HAS_ASAN
#define HAS_ASAN 0
#endif

/* What computing needs. */
static const int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(sched_yield),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getrusage),
    SCMP_SYS(close),
    SCMP_SYS(membarrier),
    SCMP_SYS(rseq),
};

/* What libraries try and can do without: they are told no. Nothing else is even answered. */
static const int refused[] = {
    SCMP_SYS(open),      SCMP_SYS(openat),       SCMP_SYS(access),     SCMP_SYS(faccessat),
    SCMP_SYS(stat),      SCMP_SYS(lstat),        SCMP_SYS(fstat),      SCMP_SYS(newfstatat),
    SCMP_SYS(statx),     SCMP_SYS(readlink),     SCMP_SYS(readlinkat), SCMP_SYS(ioctl),
    SCMP_SYS(lseek),     SCMP_SYS(fcntl),        SCMP_SYS(prctl),      SCMP_SYS(prlimit64),
    SCMP_SYS(getrlimit), SCMP_SYS(sysinfo),      SCMP_SYS(uname),      SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getcwd),    SCMP_SYS(getuid),       SCMP_SYS(geteuid),    SCMP_SYS(getgid),
    SCMP_SYS(getegid),   SCMP_SYS(rt_sigaction), SCMP_SYS(getdents64), SCMP_SYS(mlock),
    SCMP_SYS(dup),
};

void sandbox_close_files(int in, int out)
{
    /* first out of the way of 0 and 1, then into their places */
    int high_in = fcntl(in, F_DUPFD, 10), high_out = fcntl(out, F_DUPFD, 10);
    dup2(high_in, 0);
    dup2(high_out, 1);
    if (close_range(2, ~0u, 0) != 0) {
        long max = sysconf(_SC_OPEN_MAX);
        for (int fd = 2; fd < (max > 0 ? (int)max : 1024); fd++)
            close(fd);
    }
}

static int limit(int what, rlim_t most, struct err *e)
{
    struct rlimit r = {most, most};
    if (setrlimit((__rlimit_resource_t)what, &r) != 0)
        return err_set(e, ERR_RETRY, "the worker could not be limited (%s): it is tried again at the next tick",
                       strerror(errno));
    return 0;
}

static int set_limits(size_t memory, struct err *e)
{
    const struct {
        int what;
        rlim_t most;
    } limits[] = {{RLIMIT_CORE, 0}, {RLIMIT_FSIZE, 0}, {RLIMIT_NOFILE, 2}, {RLIMIT_NPROC, 0}, {RLIMIT_CPU, 600}};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        if (limit((int)limits[i].what, limits[i].most, e) != 0)
            return -1;
    return HAS_ASAN ? 0 : limit(RLIMIT_AS, memory, e);
}

/* Memory that can be run as code is never given, and none that is a file's: mmap()'s descriptor is -1, which arrives as
 * an int or widened. */
static int add_memory_rules(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp no_exec = {.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0};
    const struct scmp_arg_cmp none = {.arg = 4, .op = SCMP_CMP_EQ, .datum_a = 0xffffffffu, .datum_b = 0};
    const struct scmp_arg_cmp none_wide = {.arg = 4, .op = SCMP_CMP_EQ, .datum_a = UINT64_MAX, .datum_b = 0};
    int r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, no_exec, none);
    r |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, no_exec, none_wide);
    r |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_exec);
    return r;
}

static int load_filter(struct err *e)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    int r = filter ? add_memory_rules(filter) : -1;
    for (size_t i = 0; r == 0 && i < sizeof allowed / sizeof *allowed; i++)
        r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0);
    for (size_t i = 0; r == 0 && i < sizeof refused / sizeof *refused; i++)
        r = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), refused[i], 0);
    if (r == 0)
        r = seccomp_load(filter);
    if (filter)
        seccomp_release(filter);
    if (r != 0)
        return err_set(e, ERR_RETRY, "the system refuses the worker's seccomp filter: is this kernel built with it?");
    return 0;
}

int sandbox_enter(size_t memory, struct err *e)
{
    prctl(PR_SET_DUMPABLE, 0);
    if (set_limits(memory, e) != 0)
        return -1;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return err_set(e, ERR_RETRY, "the worker could not give up privileges: it is tried again at the next tick");
    return load_filter(e);
}

int sandbox_prime(struct err *e)
{
    message_prime();
    return zone_prime(e);
}
