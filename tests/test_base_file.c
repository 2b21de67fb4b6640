/* Files: whole or not at all, private, and errors that say what to do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <signal.h>

#include "base/file.h"
#include "scratch.h"

static struct scratch scratch;

static void written_whole_and_private(void **state)
{
    const char *path = scratch_path(&scratch, "file");
    struct buf b;
    struct stat st;
    struct err e = ERR_INIT;
    (void)state;
    mode_t old = umask(0);
    assert_int_equal(file_write_atomic(path, STR("first"), &e), 0);
    assert_int_equal(file_write_atomic(path, STR("sec\0ond"), &e), 0);
    umask(old);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_false(file_exists(scratch_path(&scratch, "file.new")));
    buf_init(&b, 100);
    assert_int_equal(file_read(path, &b, &e), 0);
    assert_int_equal(b.n, 7);
    assert_int_equal(file_read_private(path, &b, &e), 0); /* appends */
    assert_int_equal(b.n, 14);
    buf_release(&b);
    assert_int_equal(file_write_atomic(path, STR(""), &e), 0);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_size, 0);
}

/* A file that somebody left (or laid) beside the target is not written into, nor followed. */
static void a_link_beside_is_not_followed(void **state)
{
    const char *victim = scratch_path(&scratch, "victim"), *path = scratch_path(&scratch, "target");
    struct buf b;
    struct err e = ERR_INIT;
    (void)state;
    scratch_write(victim, "precious", 0600);
    assert_int_equal(symlink("victim", scratch_path(&scratch, "target.new")), 0);
    assert_int_equal(file_write_atomic(path, STR("new"), &e), 0);
    buf_init(&b, 100);
    assert_int_equal(file_read(victim, &b, &e), 0);
    assert_string_equal(b.s, "precious");
    buf_release(&b);
}

/* A disk that fills up in the middle (here: the limit of a file's size) leaves the old file. */
static void a_failed_write_leaves_the_old_file(void **state)
{
    const char *path = scratch_path(&scratch, "kept");
    struct rlimit was, small = {1000, 0};
    struct buf b;
    struct err e = ERR_INIT;
    char big[4000];
    (void)state;
    assert_int_equal(file_write_atomic(path, STR("old"), &e), 0);
    memset(big, 'x', sizeof big);
    getrlimit(RLIMIT_FSIZE, &was);
    small.rlim_max = was.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    assert_int_equal(file_write_atomic(path, (struct str){big, sizeof big}, &e), -1);
    setrlimit(RLIMIT_FSIZE, &was);
    assert_false(file_exists(scratch_path(&scratch, "kept.new")));
    buf_init(&b, 100);
    assert_int_equal(file_read(path, &b, &e), 0);
    assert_string_equal(b.s, "old");
    buf_release(&b);
}

static void limits_and_missing_files(void **state)
{
    struct buf b;
    struct err e = ERR_INIT;
    (void)state;
    scratch_write(scratch_path(&scratch, "ten"), "0123456789", 0644);
    buf_init(&b, 10);
    assert_int_equal(file_read(scratch_path(&scratch, "ten"), &b, &e), 0);
    buf_release(&b);
    buf_init(&b, 9);
    assert_int_equal(file_read(scratch_path(&scratch, "ten"), &b, &e), -1);
    assert_int_equal(e.kind, ERR_DATA);
    assert_int_equal(file_read(scratch_path(&scratch, "none"), &b, &e), -1);
    assert_int_equal(e.kind, ERR_NO_INPUT);
    assert_int_equal(file_read_private(scratch_path(&scratch, "ten"), &b, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(file_read(scratch.folder, &b, &e), -1);
    buf_release(&b);
}

static void folders(void **state)
{
    struct err e = ERR_INIT;
    struct stat st;
    struct arena a;
    (void)state;
    assert_int_equal(file_make_folder(scratch_path(&scratch, "folder"), &e), 0);
    assert_int_equal(file_make_folder(scratch_path(&scratch, "folder"), &e), 0);
    assert_int_equal(stat(scratch_path(&scratch, "folder"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    scratch_write(scratch_path(&scratch, "no-folder"), "", 0600);
    assert_int_equal(file_make_folder(scratch_path(&scratch, "no-folder"), &e), -1);
    assert_int_equal(file_make_folder(scratch_path(&scratch, "no/where"), &e), -1);
    assert_int_equal(file_sync_folder(scratch.folder, &e), 0);
    assert_int_equal(file_sync_folder(scratch_path(&scratch, "no-folder"), &e), -1);
    arena_init(&a, 0);
    assert_string_equal(file_path_in(&a, "/etc/rapport", "x.db"), "/etc/rapport/x.db");
    assert_string_equal(file_path_in(&a, "/etc/rapport", "/var/x.db"), "/var/x.db");
    assert_string_equal(file_path_in(&a, ".", "x.db"), "x.db");
    assert_string_equal(file_folder_of(&a, "x.db"), ".");
    assert_string_equal(file_folder_of(&a, "/x.db"), "/");
    assert_string_equal(file_folder_of(&a, "a/b/x.db"), "a/b");
    arena_release(&a);
}

static void kinds_of_trouble(void **state)
{
    static const struct {
        int number;
        enum err_kind kind;
    } troubles[] = {{ENOSPC, ERR_STORAGE}, {EDQUOT, ERR_STORAGE}, {EFBIG, ERR_STORAGE},  {EIO, ERR_STORAGE},
                    {EROFS, ERR_STORAGE},  {EMFILE, ERR_RETRY},   {ENFILE, ERR_RETRY},   {ENOMEM, ERR_RETRY},
                    {EACCES, ERR_CONFIG},  {ENOTDIR, ERR_CONFIG}, {ENOENT, ERR_NO_INPUT}};
    (void)state;
    for (size_t i = 0; i < sizeof troubles / sizeof *troubles; i++) {
        struct err e = ERR_INIT;
        errno = troubles[i].number;
        assert_int_equal(file_error(&e, "some/path"), -1);
        assert_int_equal(e.kind, troubles[i].kind);
        assert_true(strncmp(e.text, "some/path: ", 11) == 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_whole_and_private),
        cmocka_unit_test(a_link_beside_is_not_followed),
        cmocka_unit_test(a_failed_write_leaves_the_old_file),
        cmocka_unit_test(limits_and_missing_files),
        cmocka_unit_test(folders),
        cmocka_unit_test(kinds_of_trouble),
    };
    scratch_make(&scratch);
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    scratch_remove(&scratch);
    return rc;
}
