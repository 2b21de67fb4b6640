#include "cli/steps.h"

#include "base/names.h"

static const char *const names[] = {"tick-started",         "receive-fetched", "receive-stored",  "receive-committed",
                                    "receive-acknowledged", "receive-noted",   "hear-begun",      "hear-written",
                                    "hear-committed",       "file-moved",      "file-noted",      "plan-written",
                                    "plan-committed",       "send-epoch",      "send-marked",     "send-delivered",
                                    "send-recorded",        "reparse-read",    "reparse-written", "reparse-committed"};

const char *step_name(enum step step)
{
    return names_get(names, STEPS, (int)step);
}

#ifdef RAPPORT_TEST_HOOKS

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

void step_pass(enum step step)
{
    static unsigned long passes;
    unsigned long long wanted = 1;
    const char *at = getenv("RAPPORT_KILL_AT");
    if (!at)
        return;
    struct str rest = str_of(at), name;
    if (!str_next_piece(&rest, ':', &name) || !str_eq_z(name, names[step]))
        return;
    str_to_uint(rest, 1000000, &wanted);
    if (++passes >= wanted)
        kill(getpid(), SIGKILL);
}

#else

void step_pass(enum step step)
{
    (void)step;
}

#endif
