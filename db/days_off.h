/* How far planned meetings follow the table of days off. */
#ifndef DB_DAYS_OFF_H
#define DB_DAYS_OFF_H

#include "db/db.h"

#define DAYS_OFF_ALL_TOLD (-1)

/* The digest of the table that is followed or has been, and the circle up to which it is. */
int db_days_off(struct db *db, struct arena *a, const char **table, int64_t *told, struct err *e);
int db_days_off_set(struct db *db, const char *table, int64_t told, struct err *e);

/* The first running circle behind this one: 1, 0, -1. */
int db_days_off_circle(struct db *db, int64_t after, int64_t *circle_id, struct err *e);

/* Whether a member proposed this time for this meeting, or chose it: 1, 0, -1. */
int db_meeting_is_agreed(struct db *db, int64_t meeting_id, int64_t starts_at, struct err *e);

#endif
