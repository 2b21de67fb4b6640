#include "mailer/process.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"

extern char **environ;

const char **process_split(struct arena *a, const char *command, size_t *count)
{
    struct str rest = str_of(command), piece;
    const char **argv = arena_array(a, const char *, rest.n / 2 + 2);
    *count = 0;
    while (str_next_piece(&rest, ' ', &piece))
        if (piece.n)
            argv[(*count)++] = arena_str(a, piece);
    return argv;
}

struct pipes {
    int in[2], out[2];
};

static void close_if_open(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void close_all(struct pipes *p)
{
    for (int i = 0; i < 2; i++) {
        close_if_open(&p->in[i]);
        close_if_open(&p->out[i]);
    }
}

static int open_pipes(struct pipes *p, struct err *e)
{
    *p = (struct pipes){{-1, -1}, {-1, -1}};
    if (pipe2(p->in, O_CLOEXEC) == 0 && pipe2(p->out, O_CLOEXEC) == 0 && fcntl(p->in[1], F_SETFL, O_NONBLOCK) == 0 &&
        fcntl(p->out[0], F_SETFL, O_NONBLOCK) == 0)
        return 0;
    err_set(e, ERR_RETRY, "no pipe to a command: %s", strerror(errno));
    close_all(p);
    return -1;
}

/* A process group of its own, so that what it started ends with it; signals as a program expects to find them. */
static int spawn(const char *const *argv, struct pipes *p, bool wants_output, pid_t *child, struct err *e)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t defaults, none;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, p->in[0], STDIN_FILENO);
    if (wants_output)
        posix_spawn_file_actions_adddup2(&files, p->out[1], STDOUT_FILENO);
    else
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setsigmask(&attributes, &none);
    int why = posix_spawnp(child, argv[0], &files, &attributes, (char *const *)(uintptr_t)argv, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    close_if_open(&p->in[0]);
    close_if_open(&p->out[1]);
    if (why == 0)
        return 0;
    bool is_ours = why == EAGAIN || why == ENOMEM;
    return err_set(e, is_ours ? ERR_RETRY : ERR_CONFIG, "%s can't be run: %s", argv[0], strerror(why));
}

static void feed(struct pipes *p, struct str *input)
{
    ssize_t n = input->n ? write(p->in[1], input->s, input->n) : 0;
    if (n > 0)
        *input = str_slice(*input, (size_t)n, input->n);
    if (input->n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
        close_if_open(&p->in[1]); /* all written, or nobody reads any more */
}

static void take(struct pipes *p, struct buf *out)
{
    char chunk[4096];
    ssize_t n = read(p->out[0], chunk, sizeof chunk);
    if (n > 0 && out)
        buf_add(out, chunk, (size_t)n);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
        close_if_open(&p->out[0]);
    explicit_bzero(chunk, sizeof chunk);
}

/* True when the child said and heard everything, false when its time is over or it said too much. */
static bool talk(struct pipes *p, struct str input, struct buf *out, int64_t deadline)
{
    while (p->in[1] >= 0 || p->out[0] >= 0) {
        int64_t left = deadline - clock_monotonic_ms();
        if (left <= 0 || (out && out->overflow))
            return false;
        struct pollfd fds[2] = {{p->in[1], POLLOUT, 0}, {p->out[0], POLLIN, 0}};
        if (poll(fds, 2, (int)left) < 0 && errno != EINTR)
            return false;
        if (fds[0].revents)
            feed(p, &input);
        if (fds[1].revents)
            take(p, out);
    }
    return true;
}

/* A program may close its output and go on: its end is waited for with the same deadline. There is no portable wait
 * with a time limit; looking every few milliseconds is what is left without touching SIGCHLD. */
static void wait_for(pid_t child, bool in_time, int64_t deadline, struct process_end *end)
{
    int status = 0;
    pid_t ended = 0;
    while (in_time && (ended = waitpid(child, &status, WNOHANG)) == 0) {
        poll(NULL, 0, 2);
        in_time = clock_monotonic_ms() < deadline;
    }
    end->timed_out = ended == 0;
    if (ended == 0) {
        kill(-child, SIGKILL);
        waitpid(child, &status, 0);
    }
    end->code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int process_run(const char *const *argv, struct str input, struct buf *out, int seconds, struct process_end *end,
                struct err *e)
{
    struct pipes p;
    pid_t child;
    if (!argv[0])
        return err_set(e, ERR_CONFIG, "a command is empty: write the program and its arguments");
    if (open_pipes(&p, e) != 0)
        return -1;
    int64_t deadline = clock_monotonic_ms() + (int64_t)seconds * 1000;
    struct sigaction ignore = {.sa_handler = SIG_IGN}, was;
    sigaction(SIGPIPE, &ignore, &was);
    int rc = spawn(argv, &p, out != NULL, &child, e);
    if (rc == 0) {
        if (!out)
            close_if_open(&p.out[0]);
        bool in_time = talk(&p, input, out, deadline);
        close_all(&p);
        wait_for(child, in_time, deadline, end);
    }
    close_all(&p);
    sigaction(SIGPIPE, &was, NULL);
    return rc;
}
