/* The rhythm of a circle: when it meets next, and when the letters around a meeting fall due. Pure. */
#ifndef SCHEDULER_RHYTHM_H
#define SCHEDULER_RHYTHM_H

#include "facts/circle.h"
#include "facts/meeting.h"
#include "facts/person.h"

/* The wall time of meeting `ordinal` in the circle's running series. */
struct civil rhythm_wall(const struct circle *c, int ordinal);

/* When the running series has its first meeting after `now`, UTC. */
int64_t rhythm_next_at(const struct circle *c, int64_t now);

/* Whether the circle's rhythm tapers at this meeting: it is the one after the first `first_meetings`, and the cadence
 * is still biweekly or weekly. Then a monthly series starts with it. */
bool rhythm_tapers(const struct circle *c, int ordinal, int first_meetings);

/* Starts a new series at meeting `ordinal` with another cadence: the first occurrence of it after `after` (the previous
 * meeting's wall time), on the same weekday at the same time of day. Changes the circle's series fields. */
void rhythm_change(struct circle *c, int ordinal, enum cadence cadence, const struct civil *after);

/* Preparation: at the start of a member's working hours, three of their working days before the meeting. */
int64_t rhythm_preparation_at(const struct person *member, const struct meeting *m);

/* Agenda: at the start of a member's working hours on the day of the meeting when that is two hours or more before it,
 * else on their previous working day at 15:00, or when their hours end before, an hour before they do. */
int64_t rhythm_agenda_at(const struct person *member, const struct meeting *m);

/* Follow-up: when the meeting is over. Check-in: halfway between two meetings. Instants before working hours. */
int64_t rhythm_follow_up_at(const struct meeting *m);
int64_t rhythm_check_in_at(const struct meeting *previous, const struct meeting *next);

#endif
