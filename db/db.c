#include "db/sql_priv.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"

#define APPLICATION_ID 0x72617070 /* "rapp", in the header of the file */

static int exec(struct db *db, const char *sql, struct err *e)
{
    return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : sql_error(db, e);
}

/* synchronous=FULL: under simulated power loss FULL lost 0 acknowledged rows, NORMAL 1, OFF 40 (48 kills each).
 * secure_delete: what is erased is overwritten. */
static const char settings[] = "PRAGMA journal_mode = WAL;"
                               "PRAGMA synchronous = FULL;"
                               "PRAGMA foreign_keys = ON;"
                               "PRAGMA secure_delete = ON;"
                               "PRAGMA trusted_schema = OFF;"
                               "PRAGMA temp_store = MEMORY;";

/* Before anything is written: a file that is not ours stays as it is. */
static int check_application(struct db *db, struct err *e)
{
    int64_t application = 0, pages = 0;
    if (sql_one(db, e, &application, "SELECT application_id FROM pragma_application_id", "") != 1 ||
        sql_one(db, e, &pages, "SELECT page_count FROM pragma_page_count", "") != 1)
        return -1;
    if (pages == 0)
        return err_set(e, ERR_CONFIG, "`rapport init` was cut short: remove the file and run it again");
    if (application != APPLICATION_ID)
        return err_set(e, ERR_CONFIG, "a database, but not one of rapport: check [store] database");
    return 0;
}

static int prepare_handle(struct db *db, bool is_new, struct err *e)
{
    _Static_assert(APPLICATION_ID == 1918988400, "the pragma takes a decimal number");
    if (!is_new && check_application(db, e) != 0)
        return -1;
    if (exec(db, settings, e) != 0 || (is_new && exec(db, "PRAGMA application_id = 1918988400;", e) != 0))
        return -1;
    return db_migrate(db, e);
}

static int open_handle(const char *path, bool is_new, struct db **out, struct err *e)
{
    struct db *db = calloc(1, sizeof *db);
    if (!db)
        return err_set(e, ERR_RETRY, "out of memory: the next tick tries again");
    mode_t old =
        umask(077); /* SQLite makes -wal and -shm with the database's mode, the umask guards the first moment */
    int rc = sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, NULL);
    umask(old);
    if (rc != SQLITE_OK) {
        if (db->handle)
            sql_error(db, e);
        else
            err_set(e, ERR_RETRY, "out of memory: the next tick tries again");
    } else {
        sqlite3_extended_result_codes(db->handle, 1);
        sqlite3_busy_timeout(db->handle, 5000);
        sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
        rc = prepare_handle(db, is_new, e) == 0 ? SQLITE_OK : SQLITE_ERROR;
    }
    if (rc != SQLITE_OK) {
        db_close(db);
        return -1;
    }
    *out = db;
    return 0;
}

int db_create(const char *path, bool simulated, int64_t now, struct err *e)
{
    struct db *db = NULL;
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return err_set(e, ERR_CONFIG, "%s: exists already: it is left as it is", path);
    if (fd < 0)
        return file_error(e, path);
    fchmod(fd, 0600);
    close(fd);
    if (open_handle(path, true, &db, e) != 0)
        return -1;
    int rc =
        sql_run(db, e,
                "INSERT INTO programme (programme_id, simulated, created_at, next_id, next_circle, epoch, newest_at)"
                " VALUES ($1, $2, $3, 1, 1, 0, 0)",
                "iii", PROGRAMME_ID, (int64_t)simulated, now);
    db_close(db);
    return rc;
}

int db_open(const char *path, struct db **out, struct err *e)
{
    struct stat st;
    int64_t simulated = 0;
    if (stat(path, &st) != 0)
        return errno == ENOENT ? err_set(e, ERR_CONFIG, "%s: no database there: run `rapport init`", path)
                               : file_error(e, path);
    if (st.st_mode & 077)
        return err_set(e, ERR_CONFIG, "%s: others can read the database: run chmod 600 on it", path);
    if (open_handle(path, false, out, e) != 0)
        return err_prefix(e, "%s", path);
    int rc = sql_one(*out, e, &simulated, "SELECT simulated FROM programme WHERE programme_id = $1", "i", PROGRAMME_ID);
    if (rc == 0)
        rc = err_set(e, ERR_CONFIG, "%s: `rapport init` was cut short: remove the file and run it again", path);
    if (rc != 1) {
        db_close(*out);
        *out = NULL;
        return -1;
    }
    (*out)->simulated = simulated == 1;
    return 0;
}

int db_open_copy(struct db *db, struct db **out, struct err *e)
{
    struct db *copy = calloc(1, sizeof *copy);
    if (!copy)
        return err_set(e, ERR_RETRY, "out of memory: try again");
    copy->simulated = db->simulated;
    copy->defaults = db->defaults;
    int rc = sqlite3_open_v2("", &copy->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_exec(copy->handle, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;", NULL, NULL, NULL);
    if (rc == SQLITE_OK) {
        sqlite3_backup *b = sqlite3_backup_init(copy->handle, "main", db->handle, "main");
        if (b)
            sqlite3_backup_step(b, -1);
        rc = b ? sqlite3_backup_finish(b) : sqlite3_errcode(copy->handle);
    }
    if (rc != SQLITE_OK) {
        if (copy->handle)
            sql_error(copy, e);
        else
            err_set(e, ERR_RETRY, "out of memory: try again");
        db_close(copy);
        return -1;
    }
    *out = copy;
    return 0;
}

void db_close(struct db *db)
{
    if (!db)
        return;
    log_line(LOG_SQL, "sql %lld steps of SQLite's machine", (long long)db_vm_steps(db));
    for (size_t i = 0; i < STATEMENTS_MAX; i++)
        sqlite3_finalize(db->statements[i].stmt);
    sqlite3_close(db->handle);
    free(db);
}

bool db_is_simulated(const struct db *db)
{
    return db->simulated;
}

int db_begin(struct db *db, struct err *e)
{
    return exec(db, "BEGIN IMMEDIATE", e);
}

int db_begin_reading(struct db *db, struct err *e)
{
    return exec(db, "BEGIN", e);
}

int db_commit(struct db *db, struct err *e)
{
    if (exec(db, "COMMIT", e) == 0)
        return 0;
    db_rollback(db);
    return -1;
}

void db_rollback(struct db *db)
{
    if (!sqlite3_get_autocommit(db->handle))
        sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
}

int db_new_id(struct db *db, int64_t *id, struct err *e)
{
    int rc =
        sql_one(db, e, id, "UPDATE programme SET next_id = next_id + 1 WHERE programme_id = $1 RETURNING next_id - 1",
                "i", PROGRAMME_ID);
    return rc == 1 ? 0 : rc == 0 ? err_set(e, ERR_SOFTWARE, "the programme is missing from its database") : -1;
}

int db_skip_ids(struct db *db, int64_t n, struct err *e)
{
    return sql_run(db, e, "UPDATE programme SET next_id = next_id + $2 WHERE programme_id = $1", "ii", PROGRAMME_ID, n);
}

static int programme_int(struct db *db, const char *query, int64_t *out, struct err *e)
{
    return sql_one(db, e, out, query, "i", PROGRAMME_ID) == 1 ? 0 : -1;
}

int db_newest_at(struct db *db, int64_t *at, struct err *e)
{
    return programme_int(db, "SELECT newest_at FROM programme WHERE programme_id = $1", at, e);
}

int db_set_newest_at(struct db *db, int64_t at, struct err *e)
{
    return sql_run(db, e, "UPDATE programme SET newest_at = $2 WHERE programme_id = $1 AND newest_at < $2", "ii",
                   PROGRAMME_ID, at);
}

int db_turn_back(struct db *db, int64_t to, struct err *e)
{
    return sql_run(db, e, "UPDATE programme SET newest_at = $2 WHERE programme_id = $1", "ii", PROGRAMME_ID, to);
}

int db_epoch(struct db *db, int64_t *epoch, struct err *e)
{
    return programme_int(db, "SELECT epoch FROM programme WHERE programme_id = $1", epoch, e);
}

int db_set_epoch(struct db *db, int64_t epoch, struct err *e)
{
    return sql_run(db, e, "UPDATE programme SET epoch = $2 WHERE programme_id = $1", "ii", PROGRAMME_ID, epoch);
}

static int sync_folder_of(const char *path, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 16);
    int rc = file_sync_folder(file_folder_of(&a, path), e);
    arena_release(&a);
    return rc;
}

int db_backup(struct db *db, const char *path, struct err *e)
{
    if (file_exists(path))
        return err_set(e, ERR_CONFIG, "%s: exists already: name a new file", path);
    mode_t old = umask(077);
    int rc = sql_run(db, e, "VACUUM INTO $1", "z", path);
    umask(old);
    if (rc == 0) {
        int fd = open(path, O_RDWR | O_CLOEXEC);
        if (fd < 0 || fchmod(fd, 0600) != 0 || fsync(fd) != 0)
            rc = file_error(e, path);
        if (fd >= 0)
            close(fd);
    }
    if (rc == 0)
        rc = sync_folder_of(path, e);
    if (rc != 0)
        unlink(path); /* half a backup would stand in the way of the next one */
    return rc;
}

int64_t db_vm_steps(struct db *db)
{
    int64_t steps = 0;
    for (size_t i = 0; i < STATEMENTS_MAX; i++)
        if (db->statements[i].stmt)
            steps += sqlite3_stmt_status(db->statements[i].stmt, SQLITE_STMTSTATUS_VM_STEP, 0);
    return steps;
}
