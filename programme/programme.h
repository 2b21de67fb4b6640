/* A programme in a run: what its steps share. */
#ifndef PROGRAMME_PROGRAMME_H
#define PROGRAMME_PROGRAMME_H

#include "base/secret.h"
#include "db/circles.h"
#include "db/people.h"
#include "programme/settings.h"
#include "templates/letters.h"

struct programme {
    const struct settings *settings;
    struct db *db;
    const struct secret *secret; /* in memory that no child of ours sees */
    struct letters *letters;
    int64_t now;            /* read once a run */
    bool has_changed_draft; /* by an order of the mail that is heard: the next one of it is about what it made */
    int erased;             /* people erased in this run: the database must be cleaned up after */
};

/* "Ben", "Ben and Chloe", "Ben, Chloe and Dan": first names of a circle's members but one (0: all). */
int programme_others(struct programme *p, struct arena *a, const struct circle *c, int64_t but, const char **out,
                     struct err *e);

/* Whether somebody can be matched: they get letters, are no organizer, and joined as the programme wants it. */
bool programme_takes_part(const struct programme *p, const struct person *person);

/* Whether an address is an organizer's. */
bool programme_is_organizer(const struct programme *p, const struct address *address);

/* "Thursday 12 March at 14:00 CET" and "Friday 13 March" (the year is added when it is not that of `now`). */
const char *programme_say_time(struct arena *a, const char *zone, int64_t t, int64_t now);
const char *programme_say_date(struct arena *a, struct str date, int64_t now);

/* "every two weeks", "once a month". */
const char *programme_say_rhythm(enum cadence cadence);

/* "Thursday", "May". */
const char *programme_say_weekday(const char *zone, int64_t t);
const char *programme_say_month(const char *zone, int64_t t);

#endif
