/* The four steps of a tick: receive, hear, plan, send. One file and one transaction rule each (docs/DESIGN.md). */
#ifndef CLI_TICK_H
#define CLI_TICK_H

#include "cli/run.h"
#include "db/letters.h"
#include "programme/hearing.h"

struct tick_counts {
    int received, heard, odd, planned, sent, later;
};

/* Raw mail is committed, durably, about 100 mails a transaction, and only then moved to Processed on the server. */
int tick_receive(struct run *r, const struct reader *reader, struct tick_counts *counts, struct err *e);

/* One mail, one transaction. */
int tick_hear(struct run *r, const struct reader *reader, struct tick_counts *counts, struct err *e);

/* Odd mail is moved to Odd on the server, mail of forgotten people removed; nothing is opened when there is none. */
int tick_file(struct run *r, struct err *e);

/* One circle's next step, or one person's ready rows, one transaction. */
int tick_plan(struct run *r, struct tick_counts *counts, struct err *e);

/* Marked sending, committed, sent, recorded. */
int tick_send(struct run *r, struct tick_counts *counts, struct err *e);

/* Whether a letter that was good when it was written may still leave: *why is NULL, else the reason, with the state that
 * settles it. Needs nothing but the database. */
int tick_may_leave(struct run *r, const struct outbox_row *row, struct arena *a, enum outbox_state *state,
                   const char **why, struct err *e);

#endif
