/* What happens to a person: a break, back again, out. Each function changes facts, meetings and due rows together and
 * tells their circles; what is said to the person themselves is the caller's. */
#ifndef PROGRAMME_PEOPLE_H
#define PROGRAMME_PEOPLE_H

#include "programme/programme.h"

/* No letters and no meetings until then (UTC; 0 open). Meetings before that are skipped where fewer than two members
 * remain. `until_date` is the same day as "YYYY-MM-DD", "" open. */
int person_pause(struct programme *p, struct arena *a, const struct person *who, int64_t until, const char *until_date,
                 struct err *e);

/* Letters to them rest because nothing came; their meetings go on, since silent people meet, too. Any word of theirs ends
 * it. */
int person_rest(struct programme *p, struct arena *a, const struct person *who, struct err *e);

/* A break or a stop is over: what waited is looked at again. */
int person_resume(struct programme *p, struct arena *a, const struct person *who, struct err *e);

/* They leave their circles and get no letters any more. */
int person_stop(struct programme *p, struct arena *a, const struct person *who, struct err *e);

#endif
