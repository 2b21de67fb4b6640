/* Numbered migrations: the files of db/schema are compiled in and applied in order of their number, each in the same
 * transaction as the version it leads to. SQLite keeps the version in its header (user_version). */
#include "db/sql_priv.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/embedded.h"

extern const struct embedded embedded_schema[];

/* PostgreSQL's words for types, and SQLite's. */
static const char *const type_words[][2] = {{"BIGINT", "INTEGER"}, {"SMALLINT", "INTEGER"}, {"BYTEA", "BLOB"}};

static bool is_word(char c)
{
    return ascii_is_alpha(c) || ascii_is_digit(c) || c == '_';
}

static void for_sqlite(struct str sql, struct buf *out)
{
    for (size_t i = 0; i < sql.n;) {
        size_t n = 0;
        while (i + n < sql.n && is_word(sql.s[i + n]))
            n++;
        struct str word = str_slice(sql, i, i + (n ? n : 1));
        for (size_t k = 0; n && k < sizeof type_words / sizeof *type_words; k++)
            if (str_eq_z(word, type_words[k][0]))
                word = str_of(type_words[k][1]);
        buf_add_str(out, word);
        i += n ? n : 1;
    }
}

static int version_of(struct db *db, int64_t *version, struct err *e)
{
    return sql_one(db, e, version, "SELECT user_version FROM pragma_user_version", "") == 1 ? 0 : -1;
}

static int apply(struct db *db, const struct embedded *file, int64_t version, struct err *e)
{
    struct buf sql;
    buf_init(&sql, 1 << 20);
    for_sqlite(str_of(file->text), &sql);
    buf_printf(&sql, "\nPRAGMA user_version = %lld;\n", (long long)version);
    int rc = 0;
    if (sqlite3_exec(db->handle, sql.s, NULL, NULL, NULL) != SQLITE_OK) {
        rc = sql_error(db, e);
        err_prefix(e, "migration %s", file->name);
    }
    buf_release(&sql);
    return rc;
}

int db_migrate(struct db *db, struct err *e)
{
    int64_t version = 0, newest = 0;
    for (const struct embedded *f = embedded_schema; f->name; f++)
        newest = strtol(f->name, NULL, 10);
    if (version_of(db, &version, e) != 0)
        return -1;
    if (version == newest)
        return 0;
    if (version > newest)
        return err_set(e, ERR_CONFIG,
                       "the database has schema %lld, this rapport knows %lld: install the newer rapport again",
                       (long long)version, (long long)newest);
    if (db_begin(db, e) != 0 || version_of(db, &version, e) != 0) /* another process may have been faster */
        return -1;
    for (const struct embedded *f = embedded_schema; f->name; f++) {
        int64_t number = strtol(f->name, NULL, 10);
        if (number > version && apply(db, f, number, e) != 0) {
            db_rollback(db);
            return -1;
        }
    }
    return db_commit(db, e);
}
