/* A meeting's time in words, on every member's clock. Times of day are 24-hour; who shares the reader's clock is not
 * named. The first part is pure; the second loads a circle's members and is what letters call. */
#ifndef PROGRAMME_SAY_TIME_H
#define PROGRAMME_SAY_TIME_H

#include "programme/programme.h"

/* The people whose clocks matter. */
struct clocks {
    const struct person *people[CIRCLE_MEMBERS_MAX];
    size_t count;
};

/* "Thursday 12 March at 14:00 WET (15:00 for Ben and Chloe; Friday 03:00 for Dan)": `t` on the reader's clock, and for
 * each of the others whose clock shows something else. Stands in a sentence like programme_say_time. */
const char *say_time_for_all(struct arena *a, const struct clocks *all, const struct person *reader, int64_t t,
                             int64_t now);

/* A sentence when the time of day that clocks show at `t` is not what they showed at `before`, "" when all show the
 * same: "Clocks change before then: 15:00 for you (14:00 last time), 10:00 for Ben (09:00 last time)." */
const char *say_clocks_changed(struct arena *a, const struct clocks *all, const struct person *reader, int64_t before,
                               int64_t t);

/* For an invitation: a sentence about the occurrences at which a clock shows another time of day than at times[0], the
 * first two stretches of them, "" for none: "Clocks change on the way: 10:00 for Ben on Thursday 12 March." ("from … to
 * …" when it lasts, "from … on" when it stays so, "…, then …" for the second). */
const char *say_clocks_ahead(struct arena *a, const struct clocks *all, const struct person *reader,
                             const int64_t *times, size_t count, int64_t now);

/* The circle's members, for the three above. */
int say_clocks_of(struct programme *p, struct arena *a, const struct circle *c, struct clocks *out, struct err *e);

/* say_time_for_all of one instant for the reader of a letter. */
int say_meeting_time(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                     int64_t t, const char **out, struct err *e);

/* say_clocks_changed for a meeting against the one before it in its series: the `clock_note` of preparation and
 * agenda. "" for a first meeting and for one that was moved. */
int say_clock_note(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                   const struct meeting *m, const char **out, struct err *e);

/* say_clocks_ahead for the running series from its first meeting that is still to come, four months ahead. */
int say_clock_ahead(struct programme *p, struct arena *a, const struct circle *c, const struct person *reader,
                    const char **out, struct err *e);

#endif
