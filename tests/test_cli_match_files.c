/* `rapport match --roster`: files in, files out, and nothing out when a line is bad. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/match_files.h"

static char folder[] = "/tmp/rapport-match-XXXXXX";

static const char *path(const char *name)
{
    static char paths[8][80];
    static int next;
    next = (next + 1) % 8;
    snprintf(paths[next], sizeof paths[next], "%s/%s", folder, name);
    return paths[next];
}

static void put(const char *name, const char *text)
{
    struct err e = ERR_INIT;
    if (file_write_atomic(path(name), str_of(text), &e) != 0)
        fail_msg("%s", e.text);
}

static const char *get(const char *name)
{
    static struct buf b;
    struct err e = ERR_INIT;
    buf_release(&b);
    buf_init(&b, 1 << 20);
    return file_read(path(name), &b, &e) == 0 ? b.s : NULL;
}

/* Runs with stdout and stderr in files of their own; "@name" arguments are files of the folder. */
static int run(const char *const *arguments, struct err *e)
{
    char *argv[24] = {(char[]){"match"}};
    char texts[24][80];
    int argc = 1, out, err, rc;
    for (; *arguments; arguments++, argc++) {
        snprintf(texts[argc], sizeof texts[argc], "%s", **arguments == '@' ? path(*arguments + 1) : *arguments);
        argv[argc] = texts[argc];
    }
    unlink(path("g.csv"));
    unlink(path("u.csv"));
    fflush(stdout);
    fflush(stderr);
    out = dup(STDOUT_FILENO);
    err = dup(STDERR_FILENO);
    assert_non_null(freopen(path("stdout"), "w", stdout));
    assert_non_null(freopen(path("stderr"), "w", stderr));
    rc = command_match_files(argc, argv, e);
    fflush(stdout);
    fflush(stderr);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    close(out);
    close(err);
    return rc;
}

#define RUN(e, ...) run((const char *const[]){__VA_ARGS__, NULL}, e)

static const char roster[] = "email,level,languages,shoe\n"
                             "ana@example.org,3,en,38\n"
                             "Ben@example.org,3,,\n"
                             "chi@example.org,,ja,\n"
                             "dan@example.org,4,en,\n"
                             "eva@example.org,4,en,\n";

static void writes_groups_and_who_has_none(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    put("r.csv", roster);
    put("h.csv", "1,ana@example.org,BEN@example.org\n1,dan@example.org,gone@example.org\n");
    put("x.csv", "ana@example.org,dan@example.org\r\n");
    int rc = RUN(&e, "--roster", "@r.csv", "--history", "@h.csv", "--exclude", "@x.csv", "--seed", "7", "--size", "2",
                 "--out", "@g.csv", "--unplaced", "@u.csv");
    assert_int_equal(rc, 0);
    assert_string_equal(get("g.csv"), "group,email\r\n1,ana@example.org\r\n1,eva@example.org\r\n2,Ben@example.org\r\n"
                                      "2,dan@example.org\r\n");
    assert_string_equal(get("u.csv"),
                        "email,reason\r\nchi@example.org,nobody else here shares Japanese; it would help to "
                        "have more people who speak Japanese\r\n");
    assert_non_null(strstr(get("stdout"), "match: 5 people, 2 circles, 1 not placed, "));
    assert_non_null(strstr(get("stdout"), "; seed 7, version 2, input "));
    assert_non_null(strstr(get("stderr"), "note: line 1: column 4 has a name that rapport doesn't know"));
    struct stat st;
    assert_int_equal(stat(path("g.csv"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
}

static void without_a_file_the_unplaced_go_to_stderr(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    put("r.csv", roster);
    assert_int_equal(RUN(&e, "--roster", "@r.csv", "--out", "@g.csv"), 0);
    assert_non_null(strstr(get("stderr"), "email,reason\r\nchi@example.org,nobody else"));
}

static void explains_and_looks_ahead(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    put("r.csv", roster);
    assert_int_equal(RUN(&e, "--roster", "@r.csv", "--explain", "2", "--rounds"), 0);
    assert_non_null(
        strstr(get("stdout"), "match: 3 rounds, the next included, can go without anybody meeting a former"));
    assert_non_null(strstr(get("stdout"), "Group 2: peers, "));
    assert_int_equal(RUN(&e, "--roster", "@r.csv", "--explain", "3"), -1);
    assert_int_equal(e.kind, ERR_USAGE);
}

static const struct bad_case {
    const char *roster, *history, *exclude, *stderr_has;
    enum err_kind kind;
} bad[] = {
    {"email\nana\n", NULL, NULL, "line 2, column email: not an address: it has no @", ERR_DATA},
    {"email\na@x.org\nA@x.org\n", NULL, NULL, "line 3, column email: the same address as in line 2", ERR_DATA},
    {"email,level\na@x.org,high\nb@x.org,1\n", NULL, NULL, "line 2, column level: ", ERR_DATA},
    {"name\nAna\n", NULL, NULL, "column email: missing", ERR_DATA},
    {"email\na@x.org\n", "one,a@x.org,b@x.org\n2,a@x.org\n", NULL, "line 2: not `round,email,email`", ERR_DATA},
    {"email\na@x.org\n", "1,a,b@x.org\n", NULL, "line 1: not two addresses behind the round", ERR_DATA},
    {"email\na@x.org\n", NULL, "a@x.org\n", "line 1: not `email,email`", ERR_DATA},
    {"email\na@x.org\n", NULL, "a@x.org,\"b\n", "", ERR_DATA},
};

static void bad_lines_are_named_and_nothing_is_written(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err e = ERR_INIT;
        put("r.csv", bad[i].roster);
        put("h.csv", bad[i].history ? bad[i].history : "");
        put("x.csv", bad[i].exclude ? bad[i].exclude : "");
        int rc = RUN(&e, "--roster", "@r.csv", "--history", "@h.csv", "--exclude", "@x.csv", "--out", "@g.csv",
                     "--unplaced", "@u.csv");
        assert_int_equal(rc, -1);
        assert_int_equal(e.kind, bad[i].kind);
        if (!strstr(get("stderr"), bad[i].stderr_has))
            fail_msg("case %zu: %s", i, get("stderr"));
        assert_false(file_exists(path("g.csv")));
        assert_false(file_exists(path("u.csv")));
    }
}

static void usage(void **state)
{
    (void)state;
    static const char *const wrong[][6] = {
        {"--out", "@g.csv"},
        {"--roster", "@r.csv"},
        {"--roster", "@r.csv", "--out", "@g.csv", "--size=7"},
        {"--roster", "@r.csv", "--out", "@g.csv", "--seed=-1"},
        {"--roster", "@r.csv", "--out", "@g.csv", "--relax=5"},
        {"--roster", "@r.csv", "--out", "@g.csv", "--shoe"},
        {"--roster", "@r.csv", "--out", "@g.csv", "more"},
        {"--roster", "@r.csv", "--out", "@g.csv", "--seed"},
        {"--roster=@r.csv", "--out", "@g.csv", "--unplaced", "@g.csv"},
    };
    put("r.csv", roster);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct err e = ERR_INIT;
        assert_int_equal(run(wrong[i], &e), -1);
        assert_int_equal(e.kind, ERR_USAGE);
        assert_false(file_exists(path("g.csv")));
    }
    struct err e = ERR_INIT;
    assert_int_equal(RUN(&e, "--roster", "@none.csv", "--out", "@g.csv"), -1);
    assert_int_equal(e.kind, ERR_NO_INPUT);
    assert_int_equal(RUN(&e, "--roster", "@r.csv", "--out", "@nowhere/g.csv", "--unplaced", "@u.csv"), -1);
    assert_false(file_exists(path("u.csv")));
    char *files[] = {(char[]){"match"}, (char[]){"--roster=x"}, NULL}, *database[] = {(char[]){"match"}, NULL};
    assert_true(match_files_wanted(2, files));
    assert_false(match_files_wanted(1, database));
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"r.csv", "h.csv", "x.csv", "g.csv", "u.csv", "stdout", "stderr"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unlink(path(names[i]));
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_groups_and_who_has_none),
        cmocka_unit_test(without_a_file_the_unplaced_go_to_stderr),
        cmocka_unit_test(explains_and_looks_ahead),
        cmocka_unit_test(bad_lines_are_named_and_nothing_is_written),
        cmocka_unit_test(usage),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
