/* How a week of the programme went, for its organizers (P15): which circles met, which need a person and why, what came
 * of last week's orders. Counts, dates and states only: nobody's words. Reads all active circles, once a week. */
#ifndef PROGRAMME_SUMMARY_H
#define PROGRAMME_SUMMARY_H

#include "programme/programme.h"

#define SUMMARY_WEEKS 8

/* What a circle's week was; in the order in which one of several meetings wins. */
enum week_state { WEEK_NOTHING, WEEK_PAUSED, WEEK_PLANNED, WEEK_UNKNOWN, WEEK_MISSED, WEEK_MET, WEEK_STATES };

struct summary_circle {
    const struct circle *circle;
    const char *who;                     /* "Ana and Ben" */
    enum week_state weeks[SUMMARY_WEEKS]; /* the last is the summary's week */
    int urgency;                         /* 0: needs nobody; else lower comes first */
    const char *what;                    /* why it needs a person: a sentence; NULL */
    const char *label, *order;           /* the order that would do: "Nudge circle 7", "Nudge 7" */
};

struct summary {
    int year, week;             /* ISO */
    int numbers[SUMMARY_WEEKS]; /* of the weeks in the grid, oldest first */
    struct summary_circle *circles; /* active ones: those that need a person first, then by number */
    size_t count, needing;
    long states[WEEK_STATES]; /* circles of the week, by state */
    const char *finding, *headline, *story, *actions, *counts; /* texts of the letter; "" for none */
};

/* The week that lies about `at` (UTC), on the programme's clock. */
int summary_make(struct programme *p, struct arena *a, int64_t at, struct summary *out, struct err *e);

/* The week that a summary written at `now` is about: most of its working days are over. */
int64_t summary_week_of(int64_t now);

/* Each organizer's next summary as a due row; one that is there stays. */
int summary_plan(struct programme *p, struct arena *a, struct err *e);

#endif
