/* Days off and meetings that are planned already: when the table of the configuration changes, meetings that fall on a
 * day off now move near it, or are left out, with a letter. A time that members agreed on stays: they know their days. */
#ifndef PROGRAMME_DAYS_OFF_H
#define PROGRAMME_DAYS_OFF_H

#include "programme/programme.h"

/* Whether planned meetings have not followed the table as it is now: 1 with its digest in the arena, 0, -1. */
int days_off_changed(struct programme *p, struct arena *a, const char **table, struct err *e);

/* One step towards that, in the transaction of the caller: the table is noted, or one circle follows (*circle_id, 0 none).
 * 1 there is more, 0 all is done, -1. */
int days_off_step(struct programme *p, struct arena *a, const char *table, int64_t *circle_id, struct err *e);

/* A circle that could not follow is left as it is. */
int days_off_pass_over(struct programme *p, struct arena *a, const char *table, int64_t circle_id, struct err *e);

#endif
