/* Nudges and rests (P16): when somebody is asked whether it is still worth doing, never twice for the same thing, and what
 * silence does. All of it is set off by events; due rows wait for the day. */
#ifndef PROGRAMME_NUDGING_H
#define PROGRAMME_NUDGING_H

#include "db/due.h"
#include "db/nudges.h"
#include "programme/programme.h"

/* A person is to be asked, not before `ready_at`; `subject` is what it is about, circle_id may be 0. 1, 0 when they were
 * asked about that before, -1. */
int nudging_person(struct programme *p, int64_t person_id, int64_t circle_id, enum nudge_reason reason, int64_t subject,
                   int64_t ready_at, struct err *e);

/* All members. How many are to be asked, -1. */
int nudging_circle(struct programme *p, const struct circle *c, enum nudge_reason reason, int64_t subject,
                   int64_t ready_at, struct err *e);

/* Whether the reason still holds when the letter would be written: 1, 0, -1. `circle` may be NULL. */
int nudging_is_wanted(struct programme *p, struct arena *a, const struct nudge *n, const struct person *to,
                      const struct circle *circle, struct err *e);

/* The letter is in the outbox: what silence does is noted for its day. */
int nudging_written(struct programme *p, const struct nudge *n, struct err *e);

/* Until when a word is waited for that is asked now; 0 when silence does nothing. */
int64_t nudging_silence_ends(enum nudge_reason reason, int64_t now);

/* When the circle met last, UTC; its launch when it never did. */
int nudging_last_met(struct programme *p, const struct circle *c, int64_t *at, struct err *e);

/* Events. A circle was launched; a meeting was missed; a prompt was written. */
int nudging_launched(struct programme *p, const struct circle *c, struct err *e);
int nudging_missed(struct programme *p, struct arena *a, const struct meeting *m, struct err *e);
int nudging_prompted(struct programme *p, const struct person *to, int64_t letter_id, int64_t circle_id, struct err *e);

/* A word came from somebody: what they were asked is answered, and letters that rested because of silence go on. Changes
 * *person. */
int nudging_heard(struct programme *p, struct arena *a, struct person *person, struct err *e);

/* The day of a due row that is no letter (REST, LOOK, CLOSE). */
int nudging_step(struct programme *p, struct arena *a, const struct due *due, struct err *e);

#endif
