/* Matching a programme's people: from the database to drafted circles. The procedure is scheduler/match.h's. */
#ifndef PROGRAMME_MATCHING_H
#define PROGRAMME_MATCHING_H

#include "programme/programme.h"
#include "scheduler/match.h"

struct matching {
    const struct person *people; /* in the order of the match's list */
    struct match_person *list;
    size_t count;
    struct match_history history;
    struct match_options options;
    struct match_result result;
};

/* Matches everybody who has room and is not away; changes nothing. `options` gives size, seed and is_random. */
int matching_make(struct programme *p, struct arena *a, const struct match_options *options, struct matching *out,
                  struct err *e);

/* Makes the result the programme's draft, in place of an older draft, in the caller's transaction. */
int matching_draft(struct programme *p, const struct matching *m, struct err *e);

#endif
