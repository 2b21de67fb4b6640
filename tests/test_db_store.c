/* The database as a file: who may read it, what is refused, and every trouble of storage with its outcome. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "db/sql_priv.h"
#include "db_fixture.h"

static struct fixture f;

static int set_up(void **state)
{
    (void)state;
    fixture_open(&f);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

/* Runs SQL over a connection of its own, as an administrator with sqlite3 would. */
static void sql(const char *path, const char *text)
{
    sqlite3 *other;
    char *why = NULL;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    if (sqlite3_exec(other, text, NULL, NULL, &why) != SQLITE_OK)
        fail_msg("%s: %s", text, why);
    sqlite3_close(other);
}

static int open_again(struct err *e)
{
    struct db *db = NULL;
    int rc = db_open(f.path, &db, e);
    db_close(db);
    return rc;
}

static unsigned mode_of(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 ? st.st_mode & 0777 : 0;
}

static void files_are_private(void **state)
{
    const char *path = scratch_path(&f.scratch, "open.db");
    struct db *db;
    (void)state;
    mode_t old = umask(0);
    must(&f, db_create(path, false, FIXTURE_NOW, &f.e));
    assert_int_equal(mode_of(path), 0600);
    must(&f, db_open(path, &db, &f.e));
    assert_false(db_is_simulated(db));
    must(&f, db_begin(db, &f.e));
    must(&f, db_set_newest_at(db, 1, &f.e));
    must(&f, db_commit(db, &f.e));
    assert_int_equal(mode_of(arena_printf(&f.a, "%s-wal", path)), 0600);
    assert_int_equal(mode_of(arena_printf(&f.a, "%s-shm", path)), 0600);
    const char *copy = scratch_path(&f.scratch, "backup.db");
    must(&f, db_backup(db, copy, &f.e));
    assert_int_equal(mode_of(copy), 0600);
    umask(old);
    db_close(db);
    assert_int_equal(chmod(path, 0640), 0);
    struct err e = ERR_INIT;
    assert_int_equal(db_open(path, &db, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_non_null(strstr(e.text, "chmod 600"));
}

static void an_existing_file_is_left_alone(void **state)
{
    struct err e = ERR_INIT;
    struct db *db = NULL;
    (void)state;
    assert_int_equal(db_create(f.path, false, FIXTURE_NOW, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(db_open(scratch_path(&f.scratch, "none.db"), &db, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_non_null(strstr(e.text, "run `rapport init`"));
    assert_null(db);
    assert_int_equal(access(scratch_path(&f.scratch, "none.db"), F_OK), -1);
}

/* Somebody else's database is refused as it is: no table of ours in it, no other journal. */
static void a_foreign_database_stays_untouched(void **state)
{
    const char *path = scratch_path(&f.scratch, "foreign.db");
    struct err e = ERR_INIT;
    struct db *db = NULL;
    sqlite3 *other;
    sqlite3_stmt *q;
    (void)state;
    sql(path, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);");
    assert_int_equal(chmod(path, 0600), 0);
    assert_int_equal(db_open(path, &db, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_non_null(strstr(e.text, "not one of rapport"));
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(other, "SELECT count(*) FROM sqlite_schema", -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int(q, 0), 1);
    sqlite3_finalize(q);
    assert_int_equal(sqlite3_prepare_v2(other, "PRAGMA journal_mode", -1, &q, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(q, 0), "delete");
    sqlite3_finalize(q);
    sqlite3_close(other);
}

static void files_that_are_none(void **state)
{
    static const struct {
        const char *content;
        enum err_kind kind;
        const char *says;
    } files[] = {
        {"", ERR_CONFIG, "cut short"},
        {"this is a letter to somebody, and by no means a database, however long it may be and whatever it says, for "
         "it has to be longer than a header",
         ERR_STORAGE, "damaged"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = scratch_path(&f.scratch, "none");
        struct err e = ERR_INIT;
        struct db *db = NULL;
        scratch_write(path, files[i].content, 0600);
        assert_int_equal(db_open(path, &db, &e), -1);
        if (e.kind != files[i].kind || !strstr(e.text, files[i].says))
            fail_msg("%zu: %s", i, e.text);
        (void)unlink(path);
    }
}

static void a_newer_schema_is_refused(void **state)
{
    struct err e = ERR_INIT;
    int64_t newest;
    (void)state;
    assert_int_equal(sql_one(f.db, &e, &newest, "SELECT user_version FROM pragma_user_version", ""), 1);
    db_close(f.db);
    sql(f.path, "PRAGMA user_version = 9999");
    assert_int_equal(open_again(&e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_non_null(strstr(e.text, "schema 9999"));
    sql(f.path, arena_printf(&f.a, "PRAGMA user_version = %lld", (long long)newest));
    must(&f, db_open(f.path, &f.db, &f.e));
}

static void transactions(void **state)
{
    int64_t id, again, at;
    (void)state;
    db_rollback(f.db); /* none is open: nothing happens */
    must(&f, db_begin(f.db, &f.e));
    must(&f, db_new_id(f.db, &id, &f.e));
    must(&f, db_set_newest_at(f.db, 100, &f.e));
    db_rollback(f.db);
    must(&f, db_newest_at(f.db, &at, &f.e));
    assert_int_equal(at, 0);
    must(&f, db_begin(f.db, &f.e));
    must(&f, db_new_id(f.db, &again, &f.e));
    assert_int_equal(again, id);
    must(&f, db_set_newest_at(f.db, 100, &f.e));
    must(&f, db_set_newest_at(f.db, 50, &f.e)); /* never backwards */
    must(&f, db_commit(f.db, &f.e));
    must(&f, db_newest_at(f.db, &at, &f.e));
    assert_int_equal(at, 100);
    must(&f, db_set_epoch(f.db, 7, &f.e));
    must(&f, db_epoch(f.db, &at, &f.e));
    assert_int_equal(at, 7);
}

static void locked_by_another_process(void **state)
{
    sqlite3 *other;
    struct err e = ERR_INIT;
    int64_t at;
    (void)state;
    sqlite3_busy_timeout(f.db->handle, 0);
    assert_int_equal(sqlite3_open(f.path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(db_begin(f.db, &e), -1);
    assert_int_equal(e.kind, ERR_RETRY);
    e = (struct err)ERR_INIT;
    assert_int_equal(db_set_epoch(f.db, 3, &e), -1);
    assert_int_equal(e.kind, ERR_RETRY);
    must(&f, db_epoch(f.db, &at, &f.e)); /* reading goes on */
    assert_int_equal(sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
    must(&f, db_begin(f.db, &f.e));
    db_rollback(f.db);
    sqlite3_close(other);
}

/* The disk is full in the middle of a transaction: told as storage trouble, and nothing of it stays. */
static void a_full_disk(void **state)
{
    struct err e = ERR_INIT;
    struct words *words;
    size_t count;
    int64_t id;
    char big[20000];
    (void)state;
    fixture_people(&f);
    memset(big, 'x', sizeof big);
    sqlite3_exec(f.db->handle, "PRAGMA max_page_count = 60", NULL, NULL, NULL);
    must(&f, db_begin(f.db, &f.e));
    int rc = 0;
    for (int i = 0; i < 100 && rc == 0; i++)
        rc = db_words_add(f.db, f.ana.id, WORDS_NOTE, (struct str){big, sizeof big}, 0, &id, &e);
    assert_int_equal(rc, -1);
    assert_int_equal(e.kind, ERR_STORAGE);
    assert_non_null(strstr(e.text, "full"));
    db_rollback(f.db);
    sqlite3_exec(f.db->handle, "PRAGMA max_page_count = 1000000", NULL, NULL, NULL);
    must(&f, db_words_of(f.db, f.ana.id, &f.a, &words, &count, &f.e));
    assert_int_equal(count, 0);
}

/* A file-size limit stands for a disk that fails: SQLite says IOERR or FULL, both are storage. */
static void a_disk_that_fails(void **state)
{
    struct err e = ERR_INIT;
    struct rlimit was, small;
    char big[200000];
    int64_t id;
    (void)state;
    memset(big, 'x', sizeof big);
    getrlimit(RLIMIT_FSIZE, &was);
    small = (struct rlimit){250000, was.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    int rc = 0;
    for (int i = 0; i < 10 && rc == 0; i++) {
        rc = db_begin(f.db, &e);
        if (rc == 0)
            rc = db_words_add(f.db, f.ana.id, WORDS_NOTE, (struct str){big, sizeof big}, 0, &id, &e);
        if (rc == 0)
            rc = db_commit(f.db, &e);
        else
            db_rollback(f.db);
    }
    setrlimit(RLIMIT_FSIZE, &was);
    assert_int_equal(rc, -1);
    assert_int_equal(e.kind, ERR_STORAGE);
    must(&f, db_begin(f.db, &f.e)); /* and afterwards it works again */
    must(&f, db_commit(f.db, &f.e));
}

static void a_read_only_database(void **state)
{
    struct err e = ERR_INIT;
    (void)state;
    sqlite3_exec(f.db->handle, "PRAGMA query_only = ON", NULL, NULL, NULL);
    assert_int_equal(db_set_epoch(f.db, 9, &e), -1);
    assert_int_equal(e.kind, ERR_STORAGE);
    sqlite3_exec(f.db->handle, "PRAGMA query_only = OFF", NULL, NULL, NULL);
}

static void ignore(void *data, const char *text)
{
    (void)data;
    (void)text;
}

static void a_damaged_page(void **state)
{
    const char *path = scratch_path(&f.scratch, "damaged.db");
    struct db *db = NULL;
    struct err e = ERR_INIT;
    int findings = 0;
    (void)state;
    must(&f, db_backup(f.db, path, &f.e));
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    for (long at = 5 * 4096; at < 40 * 4096; at += 64) {
        fseek(file, at, SEEK_SET);
        fputs("damaged", file);
    }
    fclose(file);
    int rc = db_open(path, &db, &e);
    if (rc == 0)
        rc = db_check(db, ignore, NULL, &findings, &e);
    assert_true(rc == -1 ? e.kind == ERR_STORAGE : findings > 0);
    db_close(db);
}

static void backups(void **state)
{
    const char *path = scratch_path(&f.scratch, "copy.db");
    struct db *copy;
    struct person p;
    struct err e = ERR_INIT;
    (void)state;
    must(&f, db_backup(f.db, path, &f.e));
    must(&f, db_open(path, &copy, &f.e));
    assert_int_equal(db_person(copy, f.ana.id, &f.a, &p, &f.e), 1);
    assert_string_equal(p.name.s, "Ana Silva");
    db_close(copy);
    assert_int_equal(db_backup(f.db, path, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(db_backup(f.db, scratch_path(&f.scratch, "no/folder.db"), &e), -1);
    assert_int_equal(db_backup(f.db, "", &e), -1);
}

static void no_words_in_errors(void **state)
{
    struct err e = ERR_INIT;
    struct person twice = f.ana;
    (void)state;
    must(&f, db_begin(f.db, &f.e));
    int rc = sql_run(f.db, &e, "INSERT INTO person SELECT * FROM person WHERE name = $1", "z", twice.name.s);
    db_rollback(f.db);
    assert_int_equal(rc, -1);
    assert_int_equal(e.kind, ERR_SOFTWARE);
    assert_null(strstr(e.text, "Ana"));
    assert_null(strstr(e.text, "example"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_private),
        cmocka_unit_test(an_existing_file_is_left_alone),
        cmocka_unit_test(a_foreign_database_stays_untouched),
        cmocka_unit_test(files_that_are_none),
        cmocka_unit_test(a_newer_schema_is_refused),
        cmocka_unit_test(transactions),
        cmocka_unit_test(locked_by_another_process),
        cmocka_unit_test(a_full_disk),
        cmocka_unit_test(a_disk_that_fails),
        cmocka_unit_test(a_read_only_database),
        cmocka_unit_test(a_damaged_page),
        cmocka_unit_test(backups),
        cmocka_unit_test(no_words_in_errors),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
