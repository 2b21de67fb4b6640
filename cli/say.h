/* How people, circles and times are printed for administrators. */
#ifndef CLI_SAY_H
#define CLI_SAY_H

#include "cli/run.h"
#include "facts/meeting.h"

/* "Ana Silva and Ben Okafor". */
const char *say_members(struct run *r, const struct circle *c, struct err *e);

/* An instant in UTC, "2026-03-04 14:00Z"; "-" for 0. */
const char *say_utc(struct run *r, int64_t t);

#endif
