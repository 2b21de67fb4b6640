/* Everything remembered: one SQLite database (WAL, synchronous=FULL), opened once a run. Domain functions are in the
 * headers beside this one, one per noun; no SQL stands outside db/.
 *
 * Outcomes of storage errors, everywhere: locked by another process ERR_RETRY; disk full, I/O error, read-only,
 * corrupt or not a database ERR_STORAGE; made by a newer rapport ERR_CONFIG; the transaction is rolled back, nothing
 * is acknowledged (an injected ENOSPC was seen to come out of SQLite as IOERR). */
#ifndef DB_DB_H
#define DB_DB_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

struct db;

/* One database may hold several programmes; a configuration is one of them, the first. */
#define PROGRAMME_ID INT64_C(1)

/* Makes an empty database with the newest schema and its programme. ERR_CONFIG when the file exists. */
int db_create(const char *path, bool simulated, int64_t now, struct err *e);

/* Opens, checks that it is ours, and migrates to the newest schema under a write lock (the version is read again
 * inside it). Files are 0600 whatever the umask. */
int db_open(const char *path, struct db **out, struct err *e);
void db_close(struct db *db);

/* A copy in a temporary file without a name: what happens to it is seen by nobody and gone when it is closed. */
int db_open_copy(struct db *db, struct db **out, struct err *e);

bool db_is_simulated(const struct db *db);

/* Transactions: BEGIN IMMEDIATE … COMMIT. Rolling back never fails and may be called without a transaction. One for
 * reading sees everything as of its first query, keeps no writer waiting, and ends with db_rollback. */
int db_begin(struct db *db, struct err *e);
int db_begin_reading(struct db *db, struct err *e);
int db_commit(struct db *db, struct err *e);
void db_rollback(struct db *db);

/* A fresh id, unique in the whole programme, inside the running transaction. */
int db_new_id(struct db *db, int64_t *id, struct err *e);

/* The next n ids will never be given: a restored database doesn't know which of them were. */
int db_skip_ids(struct db *db, int64_t n, struct err *e);

/* The programme's clock: the newest `now` of any tick, and setting it. */
int db_newest_at(struct db *db, int64_t *at, struct err *e);
int db_set_newest_at(struct db *db, int64_t at, struct err *e);
/* Forgets that a tick ran later than this: its clock was wrong. */
int db_turn_back(struct db *db, int64_t to, struct err *e);

/* Sending runs so far (see cli/epoch.h). */
int db_epoch(struct db *db, int64_t *epoch, struct err *e);
int db_set_epoch(struct db *db, int64_t epoch, struct err *e);

/* A consistent copy while others read and write. ERR_CONFIG when the target exists. */
int db_backup(struct db *db, const char *path, struct err *e);

/* SQLite's quick_check, foreign keys and our invariants: each finding is handed to `report`. Returns 0 when it could
 * be checked, *findings says how many. */
int db_check(struct db *db, void (*report)(void *data, const char *text), void *data, int *findings, struct err *e);

/* All facts as sorted lines of JSON, without row ids, Message-IDs and times of writing: equal for two runs that ended
 * in the same state. With `stable` false the ids are there too. */
int db_export(struct db *db, bool stable, void (*line)(void *data, struct str text), void *data, struct err *e);

/* SQL statements run so far, and SQLite VM steps (for `make bench`). */
int64_t db_vm_steps(struct db *db);

#endif
