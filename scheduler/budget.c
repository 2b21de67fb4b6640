#include "scheduler/budget.h"

#include "scheduler/working.h"

#define URGENT_CALENDAR (48 * HOUR)
#define LOOK_AGAIN      (7 * DAY) /* at somebody whose pause has no end */

/* architecture: prompts in rank order; what holds a meeting's time comes before what talks about it */
static const enum letter_kind ranks[] = {
    LETTER_WELCOME,  LETTER_INTRODUCTION, LETTER_RESCHEDULE,   LETTER_FOLLOW_UP,
    LETTER_CHECK_IN, LETTER_PREPARATION,  LETTER_OFFICE_HOURS, LETTER_FEEDBACK,
    LETTER_REVIEW,   LETTER_GOODBYE,      LETTER_HIGHLIGHTS,   LETTER_NUDGE,
};

int budget_rank(enum letter_kind kind)
{
    int n = (int)(sizeof ranks / sizeof *ranks);
    for (int i = 0; i < n; i++)
        if (ranks[i] == kind)
            return i;
    return n;
}

static void decide_alone(const struct person *p, int64_t now, struct budget_row *r)
{
    enum letter_class class = letter_kind_class(r->kind);
    r->action = BUDGET_WRITE;
    if (class == CLASS_ANSWER)
        return;
    if (p->state == PERSON_STOPPED || p->state == PERSON_FORGOTTEN) {
        r->action = BUDGET_DROP;
        return;
    }
    if (r->not_after && r->not_after <= now) {
        r->action = BUDGET_LAPSE;
        return;
    }
    if (class == CLASS_CALENDAR && r->meeting_at && r->meeting_at - now < URGENT_CALENDAR)
        return;
    if (class != CLASS_CALENDAR && (p->state == PERSON_PAUSED || p->suspended)) {
        r->action = BUDGET_DEFER;
        r->at =
            p->state == PERSON_PAUSED && p->paused_until > now ? working_next(p, p->paused_until) : now + LOOK_AGAIN;
        return;
    }
    bool waits = class == CLASS_PROMPT && p->away_until > now && r->kind != LETTER_NUDGE;
    r->at = working_next(p, waits ? p->away_until : now);
    if (r->at > now)
        r->action = BUDGET_DEFER;
}

void budget_decide(const struct person *p, int64_t now, bool has_prompt_today, struct budget_row *rows, size_t count)
{
    struct budget_row *best = NULL;
    for (size_t i = 0; i < count; i++) {
        struct budget_row *r = &rows[i];
        decide_alone(p, now, r);
        if (r->action != BUDGET_WRITE || letter_kind_class(r->kind) != CLASS_PROMPT)
            continue;
        struct budget_row *loser = r;
        if (!has_prompt_today && (!best || budget_rank(r->kind) < budget_rank(best->kind))) {
            loser = best;
            best = r;
        }
        if (loser) {
            loser->action = BUDGET_DEFER;
            loser->at = working_next_day(p, now);
        }
    }
}
