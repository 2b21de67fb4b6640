/* Prepared statements for the other files of db/. A statement is prepared once per text (a string literal) and kept. */
#ifndef DB_SQL_PRIV_H
#define DB_SQL_PRIV_H

#include <sqlite3.h>

#include "db/people.h"

#define STATEMENTS_MAX 256

struct db {
    sqlite3 *handle;
    bool simulated;
    struct person_defaults defaults; /* set by db_set_person_defaults() */
    struct {
        const char *text;
        sqlite3_stmt *stmt;
    } statements[STATEMENTS_MAX]; /* open addressing by the literal's address */
};

/* Parameters are $1 … $9, bound by name (SQLite numbers $N by first appearance). `types` has one letter per value:
 * i int64_t, z const char * (NULL is ''), s struct str as text, b struct str as blob. */

/* Runs a statement to its end. */
int sql_run(struct db *db, struct err *e, const char *text, const char *types, ...);

/* Starts a query; NULL on error. Read rows with sql_row() until it is 0 or -1, or stop with sql_end(). */
sqlite3_stmt *sql_query(struct db *db, struct err *e, const char *text, const char *types, ...);
int sql_row(struct db *db, sqlite3_stmt *q, struct err *e);
void sql_end(sqlite3_stmt *q);

/* A query with one row of one integer: 1 with *out, 0 when there is no row, -1. */
int sql_one(struct db *db, struct err *e, int64_t *out, const char *text, const char *types, ...);

/* Columns of the current row; text and blobs are copied into the arena. */
static inline int64_t sql_int(sqlite3_stmt *q, int column)
{
    return sqlite3_column_int64(q, column);
}
const char *sql_text(sqlite3_stmt *q, int column, struct arena *a);
struct str sql_str(sqlite3_stmt *q, int column, struct arena *a);

/* How many rows the last change touched. */
int sql_changes(struct db *db);

/* err from the handle's last error, by the outcomes of db.h. Returns -1. */
int sql_error(struct db *db, struct err *e);

/* Brings the schema up to date (migrate.c). */
int db_migrate(struct db *db, struct err *e);

#endif
