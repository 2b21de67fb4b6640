/* People and their addresses. */
#ifndef DB_PEOPLE_H
#define DB_PEOPLE_H

#include "db/db.h"
#include "facts/person.h"

/* What a person without data has: the programme's zone, hours and language. Views must outlive the database. */
struct person_defaults {
    const char *zone, *language;
    struct hours hours;
};
void db_set_person_defaults(struct db *db, const struct person_defaults *defaults);

/* Reading: 1 with *out, 0 when there is none, -1. Defaults are filled in. */
int db_person(struct db *db, int64_t id, struct arena *a, struct person *out, struct err *e);

/* By any address; *is_proposed tells an alias that the person has not said yes to (NULL: don't care). */
int db_person_by_address(struct db *db, const struct address *address, struct arena *a, struct person *out,
                         bool *is_proposed, struct err *e);

/* All but the forgotten, by id. */
int db_people(struct db *db, struct arena *a, struct person **out, size_t *count, struct err *e);

/* The roster row as given: a blank zone (has_zone false, when updating) and empty hours stay blank: the defaults of the
 * day apply. Sets p->id. */
int db_person_add(struct db *db, struct person *p, int64_t now, struct err *e);
int db_person_update(struct db *db, const struct person *p, struct err *e);

int db_person_set_state(struct db *db, int64_t id, enum person_state state, int64_t paused_until, struct err *e);
/* Letters rest because nothing came from somebody (active before); any other state ends it. */
int db_person_set_resting(struct db *db, int64_t id, struct err *e);

/* One more prompt was written to them; a word came from them. */
int db_person_prompted(struct db *db, int64_t id, int64_t now, struct err *e);
int db_person_heard(struct db *db, int64_t id, struct err *e);

/* They are away until then (UTC, 0 back). */
int db_person_set_away(struct db *db, int64_t id, int64_t until, struct err *e);

int db_person_set_zone(struct db *db, int64_t id, const char *zone, struct err *e);
int db_person_set_joining(struct db *db, int64_t id, enum person_joining joining, struct err *e);
int db_person_set_suspended(struct db *db, int64_t id, bool suspended, struct err *e);

/* Registers an address as a person's; one that is known already stays as it is, one that was only proposed for
 * somebody becomes the person's whose own it is. */
int db_address_add(struct db *db, int64_t person_id, const struct address *address, bool is_proposed, struct err *e);

/* A proposed address becomes known. */
int db_address_accept(struct db *db, const struct address *address, struct err *e);

/* How many take part, are active and have no circle. Reads all people. */
int db_people_without_circle(struct db *db, int64_t *count, struct err *e);

/* How many people are in each state; organizers who take no part are not counted. */
int db_people_count(struct db *db, enum person_state state, int64_t *count, struct err *e);

#endif
