#include "db/attendance.h"

#include "db/sql_priv.h"

int db_attendance_set(struct db *db, const struct attendance *answer, struct err *e)
{
    if (sql_run(
            db, e,
            "INSERT INTO attendance (programme_id, circle_id, series_number, person_id, occurrence, answer, sequence,"
            " stamp) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
            " ON CONFLICT (programme_id, circle_id, series_number, person_id, occurrence) DO UPDATE SET"
            " answer = excluded.answer, sequence = excluded.sequence, stamp = excluded.stamp"
            " WHERE (excluded.sequence, excluded.stamp) > (attendance.sequence, attendance.stamp)",
            "iiiiizii", PROGRAMME_ID, answer->circle_id, (int64_t)answer->series_number, answer->person_id,
            answer->occurrence, answer->answer, answer->sequence, answer->stamp) != 0)
        return -1;
    return sql_changes(db) > 0;
}

int db_attendance(struct db *db, int64_t circle_id, int series_number, int64_t person_id, int64_t occurrence,
                  struct arena *a, struct attendance *out, struct err *e)
{
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT answer, sequence, stamp FROM attendance WHERE programme_id = $1 AND circle_id ="
                                " $2 AND series_number = $3 AND person_id = $4 AND occurrence = $5",
                                "iiiii", PROGRAMME_ID, circle_id, (int64_t)series_number, person_id, occurrence);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *out = (struct attendance){circle_id,         person_id,     series_number, occurrence,
                                   sql_text(q, 0, a), sql_int(q, 1), sql_int(q, 2)};
        sql_end(q);
    }
    return rc;
}
