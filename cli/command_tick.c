/* rapport tick: the cron job. */
#include "cli/tick.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "cli/epoch.h"
#include "cli/steps.h"
#include "cli/worker_reader.h"

#define CLOCK_BEHIND (2 * HOUR)

/* One tick at a time: a lock that goes with the process. */
static int take_lock(struct run *r, int *fd, struct err *e)
{
    const char *path = arena_printf(&r->arena, "%s.lock", r->settings.database);
    *fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (*fd < 0)
        return file_error(e, path);
    if (flock(*fd, LOCK_EX | LOCK_NB) == 0)
        return 0;
    int rc = errno == EWOULDBLOCK ? err_set(e, ERR_RETRY, "another tick is running: the next one goes on")
                                  : file_error(e, path);
    close(*fd);
    return rc;
}

static int check_clock(struct run *r, struct err *e)
{
    int64_t newest;
    if (db_newest_at(r->programme.db, &newest, e) != 0)
        return -1;
    if (r->now < newest - CLOCK_BEHIND)
        return err_set(e, ERR_RETRY,
                       "the clock is more than two hours behind the last tick: set it right, or if it was that tick's "
                       "which was wrong, run `rapport resume --after-clock`");
    return db_set_newest_at(r->programme.db, r->now, e);
}

/* The four steps. An inbox that is away keeps none of the others back, storage that fails all of them; the inbox's
 * error is the tick's before that of another step, which is logged then. */
static int steps(struct run *r, struct tick_counts *counts, struct err *e)
{
    struct worker_reader worker = {NULL};
    struct reader reader = worker_reader_of(&worker);
    struct err inbox = ERR_INIT;
    bool has_inbox = tick_receive(r, &reader, counts, &inbox) == 0;
    int rc = inbox.kind == ERR_STORAGE ? 0 : tick_hear(r, &reader, counts, e);
    if (rc == 0 && has_inbox)
        has_inbox = tick_file(r, &inbox) == 0;
    if (rc == 0 && inbox.kind != ERR_STORAGE)
        rc = tick_plan(r, counts, e) != 0 || tick_send(r, counts, e) != 0 ? -1 : 0;
    if (!has_inbox) {
        if (rc != 0)
            log_line(LOG_EVENT, "%s", e->text);
        *e = inbox;
        rc = -1;
    }
    worker_reader_release(&worker);
    return rc;
}

static int print_steps(void)
{
    for (int i = 0; i < STEPS_OF_TICK; i++)
        printf("%s\n", step_name((enum step)i));
    return 0;
}

int command_tick(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    struct tick_counts counts = {0};
    int lock;
    r->quiet = run_option(&argc, argv, "-q", false, &bad, e) != NULL;
    bool only_names = run_option(&argc, argv, "--steps", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 1, e) != 0)
        return -1;
    if (only_names)
        return print_steps();
    if (run_open(r, e) != 0 || take_lock(r, &lock, e) != 0)
        return -1;
    if (r->quiet)
        log_quiet();
    step_pass(STEP_TICK_STARTED);
    int rc = epoch_check(r, e);
    if (rc == 0)
        rc = check_clock(r, e);
    if (rc == 0)
        rc = steps(r, &counts, e);
    if (!r->quiet)
        printf("tick: received %d, heard %d, odd %d, planned %d, sent %d, later %d\n", counts.received, counts.heard,
               counts.odd, counts.planned, counts.sent, counts.later);
    close(lock);
    return rc;
}
