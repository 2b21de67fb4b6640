/* The zones of running circles: what is known of each, which circles are still to be told of a change, and until when
 * the invitations that are out define them. */
#ifndef DB_ZONES_H
#define DB_ZONES_H

#include "db/db.h"

#define ZONE_ALL_TOLD INT64_C(-1)

struct known_zone {
    const char *zone;  /* IANA */
    const char *file;  /* zone_file() of calendar/zone.h, */
    const char *rules; /* and zone_rules() from the start of first_year on */
    int first_year;
    bool is_changed; /* circles that were not told yet had other rules before */
    int64_t told;    /* circles with an id up to this one were told; ZONE_ALL_TOLD */
};

/* The first zone of an active circle whose name sorts behind `after` ("" for the first of all): 1, 0, -1. Costs one
 * look-up, however many circles there are. */
int db_zone_next(struct db *db, const char *after, struct arena *a, const char **zone, struct err *e);

/* What is known of a zone: 1, 0 when it was never looked at, -1. */
int db_zone_known(struct db *db, const char *zone, struct arena *a, struct known_zone *out, struct err *e);
int db_zone_set(struct db *db, const struct known_zone *z, struct err *e);

/* The active circle of a zone with the smallest id above `after`: 1, 0, -1. */
int db_zone_circle(struct db *db, const char *zone, int64_t after, int64_t *circle_id, struct err *e);

/* Until when (UTC) the definition in a circle's last invitation is right; 0 for ever. */
int db_circle_zone_until(struct db *db, int64_t circle_id, int64_t *until, struct err *e);
int db_circle_set_zone_until(struct db *db, int64_t circle_id, int64_t until, struct err *e);

#endif
