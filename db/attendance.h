/* What members' calendars answered. */
#ifndef DB_ATTENDANCE_H
#define DB_ATTENDANCE_H

#include "db/db.h"

struct attendance {
    int64_t circle_id, person_id;
    int series_number;
    int64_t occurrence; /* UTC instant at which the series has the meeting; 0 for the whole series */
    const char *answer; /* PARTSTAT: ACCEPTED, DECLINED, TENTATIVE, DELEGATED */
    int64_t sequence, stamp;
};

/* Stores an answer when (sequence, stamp) is greater than that of the stored one: 1 when it did, 0 when an answer that
 * is as new or newer was there, -1. */
int db_attendance_set(struct db *db, const struct attendance *answer, struct err *e);

/* A person's answer to a series or meeting: 1, 0, -1. */
int db_attendance(struct db *db, int64_t circle_id, int series_number, int64_t person_id, int64_t occurrence,
                  struct arena *a, struct attendance *out, struct err *e);

#endif
