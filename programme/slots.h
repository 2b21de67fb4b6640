/* What scheduler/slot.h needs to know of a circle: its members, when their other circles meet, days off. */
#ifndef PROGRAMME_SLOTS_H
#define PROGRAMME_SLOTS_H

#include "programme/programme.h"
#include "scheduler/slot.h"

/* Fills *out for the circle; everything lives in the arena. Slots near 14:00 are preferred: the caller may set `best`.
 */
int slots_of_circle(struct programme *p, struct arena *a, const struct circle *c, struct slot_search *out,
                    struct err *e);

/* The slot that a draft's series would get when it were released now, and whom it does not suit: 1; 0 when every one
 * is impossible for somebody, *out is then the nearest miss; -1. */
int slots_for_draft(struct programme *p, struct arena *a, const struct circle *c, struct slot *out, const char **burden,
                    struct err *e);

/* A meeting at `t` that falls on a day off of some member: the nearest slot that suits all, within three days and
 * before `until`, into *out, 1; 0 with *why empty when nobody is off, or with a sentence that says why it can't be
 * held. */
int slots_around_day_off(struct arena *a, const struct slot_search *s, int64_t t, int64_t not_before, int64_t until,
                         struct slot *out, const char **why);

/* Whom a slot does not suit and how much, "" when it suits all: "early for Ana (90 minutes), late for Ben (3 hours)".
 */
const char *slots_say_burden(struct arena *a, const struct slot_search *s, const struct slot *slot);

/* The same as a sentence for the members, "" when the slot suits all. */
const char *slots_say_turn(struct arena *a, const struct slot_search *s, const struct slot *slot);

#endif
