#include "db/sql_priv.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "base/log.h"

int sql_error(struct db *db, struct err *e)
{
    int code = sqlite3_extended_errcode(db->handle);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return err_set(e, ERR_RETRY, "the database is in use by another process: the next tick tries again");
    case SQLITE_FULL:
        return err_set(e, ERR_STORAGE, "the disk of the database is full: make room; the next tick goes on");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return err_set(e, ERR_STORAGE, "the database can't be written: check its folder's permissions (SQLite %d)",
                       code);
    case SQLITE_IOERR:
        return err_set(e, ERR_STORAGE, "the disk of the database fails or is full: check it (SQLite %d)", code);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return err_set(e, ERR_STORAGE, "the database is damaged: restore a backup (SQLite %d)", code);
    case SQLITE_NOMEM:
        return err_set(e, ERR_RETRY, "out of memory: the next tick tries again");
    default:
        /* texts of SQLite name columns and constraints, never values */
        return err_set(e, ERR_SOFTWARE, "the database refused a statement: %s (SQLite %d)", sqlite3_errmsg(db->handle),
                       code);
    }
}

static sqlite3_stmt *prepare(struct db *db, const char *text, struct err *e)
{
    size_t slot = ((uintptr_t)text >> 3) % STATEMENTS_MAX;
    for (size_t i = 0; i < STATEMENTS_MAX; i++, slot = (slot + 1) % STATEMENTS_MAX) {
        if (db->statements[slot].text == text)
            return db->statements[slot].stmt;
        if (db->statements[slot].text)
            continue;
        sqlite3_stmt *stmt = NULL;
        if (sqlite3_prepare_v3(db->handle, text, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL) != SQLITE_OK) {
            sql_error(db, e);
            return NULL;
        }
        db->statements[slot].text = text;
        db->statements[slot].stmt = stmt;
        return stmt;
    }
    err_set(e, ERR_SOFTWARE, "more than %d different statements", STATEMENTS_MAX);
    return NULL;
}

static int bind_one(sqlite3_stmt *stmt, int at, char type, va_list *args)
{
    const char *z;
    struct str s;
    switch (type) {
    case 'i':
        return sqlite3_bind_int64(stmt, at, va_arg(*args, int64_t));
    case 'z':
        z = va_arg(*args, const char *);
        return sqlite3_bind_text(stmt, at, z ? z : "", -1, SQLITE_TRANSIENT);
    case 's':
        s = va_arg(*args, struct str);
        return sqlite3_bind_text(stmt, at, s.n ? s.s : "", (int)s.n, SQLITE_TRANSIENT);
    case 'b':
        s = va_arg(*args, struct str);
        return sqlite3_bind_blob64(stmt, at, s.n ? s.s : "", s.n, SQLITE_TRANSIENT);
    default:
        return SQLITE_MISUSE;
    }
}

static sqlite3_stmt *start(struct db *db, struct err *e, const char *text, const char *types, va_list *args)
{
    sqlite3_stmt *stmt = prepare(db, text, e);
    if (!stmt)
        return NULL;
    log_line(LOG_SQL, "sql %.300s", text);
    for (int i = 0; types[i]; i++) {
        char name[12];
        snprintf(name, sizeof name, "$%d", i + 1);
        int at = sqlite3_bind_parameter_index(stmt, name);
        if (at == 0 || bind_one(stmt, at, types[i], args) != SQLITE_OK) {
            err_set(e, ERR_SOFTWARE, "parameter %s of a statement can't be bound", name);
            sql_end(stmt);
            return NULL;
        }
    }
    return stmt;
}

int sql_row(struct db *db, sqlite3_stmt *q, struct err *e)
{
    int rc = sqlite3_step(q);
    if (rc == SQLITE_ROW)
        return 1;
    if (rc != SQLITE_DONE)
        sql_error(db, e);
    sql_end(q);
    return rc == SQLITE_DONE ? 0 : -1;
}

void sql_end(sqlite3_stmt *q)
{
    sqlite3_reset(q);
    sqlite3_clear_bindings(q);
}

sqlite3_stmt *sql_query(struct db *db, struct err *e, const char *text, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    sqlite3_stmt *q = start(db, e, text, types, &args);
    va_end(args);
    return q;
}

int sql_run(struct db *db, struct err *e, const char *text, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    sqlite3_stmt *q = start(db, e, text, types, &args);
    va_end(args);
    if (!q)
        return -1;
    int rc;
    while ((rc = sql_row(db, q, e)) == 1)
        ;
    return rc;
}

int sql_one(struct db *db, struct err *e, int64_t *out, const char *text, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    sqlite3_stmt *q = start(db, e, text, types, &args);
    va_end(args);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        *out = sql_int(q, 0);
        sql_end(q);
    }
    return rc;
}

struct str sql_str(sqlite3_stmt *q, int column, struct arena *a)
{
    const void *p = sqlite3_column_blob(q, column); /* a text column gives its bytes */
    int n = sqlite3_column_bytes(q, column);
    return arena_copy(a, (struct str){p, p && n > 0 ? (size_t)n : 0});
}

const char *sql_text(sqlite3_stmt *q, int column, struct arena *a)
{
    return sql_str(q, column, a).s;
}

int sql_changes(struct db *db)
{
    return sqlite3_changes(db->handle);
}
