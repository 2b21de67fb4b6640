/* The budget of letters: four classes, one prompt per person and local day, a rank among prompts. Pure: facts and `now`
 * in, a decision out. */
#ifndef SCHEDULER_BUDGET_H
#define SCHEDULER_BUDGET_H

#include <stdint.h>

#include "facts/letter.h"
#include "facts/person.h"

/* What is to be done with one ready letter of a person. */
enum budget_action {
    BUDGET_WRITE, /* now */
    BUDGET_DEFER, /* ask again at `at` */
    BUDGET_LAPSE, /* its not_after has passed */
    BUDGET_DROP,  /* the person gets no letters any more */
};

struct budget_row {
    enum letter_kind kind;
    int64_t not_after;  /* 0: never lapses */
    int64_t meeting_at; /* start of its meeting, 0 none */
    enum budget_action action;
    int64_t at; /* UTC, for BUDGET_DEFER: always after now */
};

/* Lower comes first among prompts that are ready on the same day. */
int budget_rank(enum letter_kind kind);

/* Decides all ready rows of one person. At most one prompt gets BUDGET_WRITE, and none when `has_prompt_today`; the
 * other prompts wait for the next working day. Answers go at once, calendar letters at once when their meeting is less
 * than 48 hours away, everything else in working hours only. While a person is paused (or their address is suspended)
 * everything but answers and calendar letters waits; while they are away, prompts do (a nudge may offer the break). */
void budget_decide(const struct person *p, int64_t now, bool has_prompt_today, struct budget_row *rows, size_t count);

#endif
