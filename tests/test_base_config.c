/* Configuration files: every fault is named with its file and line, and nothing is cut or lost silently. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/config.h"
#include "scratch.h"

static int check_digit(struct str value, const char **why)
{
    *why = "not a digit";
    return value.n == 1 && ascii_is_digit(value.s[0]) ? 0 : -1;
}

static const struct config_key keys[] = {
    {"one", "must", NULL, "a word", false, NULL},
    {"one", "digit", "7", "a digit like 7", false, check_digit},
    {"one", "text", "initial text", "any text", false, NULL},
    {"two", "list", "", "one line each", true, NULL},
    {"two", "digits", "", "one digit a line", true, check_digit},
    {NULL, NULL, NULL, NULL, false, NULL},
};

#define LONG50  "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee"
#define LONG250 LONG50 LONG50 LONG50 LONG50 LONG50

static const struct {
    const char *file;
    const char *want; /* must|digit|text|list|digits, or the error behind "PATH" */
} files[] = {
    {"[one]\nmust = x\n", "x|7|initial text||"},
    {"\xef\xbb\xbf[one]\r\nmust = x\r\n", "x|7|initial text||"},
    {"# a comment\n; another\n\n[one]\nmust=x\ndigit  =  3\ntext: with a colon\n[two]\n", "x|3|with a colon||"},
    {"[one]\nmust = x\ntext = \n", "x|7|||"},
    {"[one]\nmust = x\n[two]\nlist = a\nlist = b\n[one]\ntext = y\n[two]\nlist = c\n", "x|7|y|a\nb\nc|"},
    {"[one]\nmust = x\n[two]\ndigits = 1\ndigits = 2\n", "x|7|initial text||1\n2"},
    {"[one]\nmust = mon 09:00-12:00;thu 13:00-17:00\n", "mon 09:00-12:00;thu 13:00-17:00|7|initial text||"},
    {"[one]\nmust = a = b : c\n", "a = b : c|7|initial text||"},
    {"[one]\nmust = J\xc3\xb6rg \xe2\x80\x9cx\xe2\x80\x9d\n", "J\xc3\xb6rg \xe2\x80\x9cx\xe2\x80\x9d|7|initial text||"},
    {"[one]\nmust = # no comment\n", "# no comment|7|initial text||"},
    {"[one]\nmust = " LONG250 "\n", LONG250 "|7|initial text||"},
    {"[one]\nmust = x ; thu 13:00-17:00\n", "x ; thu 13:00-17:00|7|initial text||"},
    {"[one]\nmust = x ; no comment\n", "x ; no comment|7|initial text||"},
    {"[one]\n  must = x\n  digit = 3\n", "x|3|initial text||"},
    {"[one]\nmust = x\ntext = two\n  lines\n", ":4: not a line of a configuration: write `key = value` or `[section]`"},
    {"[two]\nlist = a\n  digt = 3\n", ":3: no key 'digt' in [two]: did you mean 'digits'?"},
    {"", ": 'must' is missing in [one]: write a word"},
    {"[one]\n", ": 'must' is missing in [one]: write a word"},
    {"must = x\n", ":1: no key 'must' in []: remove the line, or see rapport.conf(5)"},
    {"[one]\nmust = x\n\ndigt = 1\n", ":4: no key 'digt' in [one]: did you mean 'digit'?"},
    {"[one]\nmust = x\n[two]\ndigit = 1\n", ":4: no key 'digit' in [two]: did you mean 'digits'?"},
    {"[three]\nmust = x\n", ":2: no key 'must' in [three]: remove the line, or see rapport.conf(5)"},
    {"[One]\nmust = x\n", ":2: no key 'must' in [One]: remove the line, or see rapport.conf(5)"},
    {"[one]\nmust = x\nmust = y\n", ":3: 'must' is set twice: keep one line"},
    {"[one]\ndigit = 12\nmust = x\n", ":2: digit: not a digit: write a digit like 7"},
    {"[one]\nmust = x\ndigit =\n", ":3: digit: not a digit: write a digit like 7"},
    {"[one]\nmust = x\n[two]\ndigits = 1\ndigits = x\n", ":5: digits: not a digit: write one digit a line"},
    {"[one]\nmust = x\nno equals sign\n", ":3: not a line of a configuration: write `key = value` or `[section]`"},
    {"[one\nmust = x\n", ":1: not a line of a configuration: write `key = value` or `[section]`"},
    {"[one]\nmust = J\xf6rg\n", ":2: must: not UTF-8: write a word"},
    {"[one]\nmust = " LONG250 "\nnope = 1\n", ":3: no key 'nope' in [one]: remove the line, or see rapport.conf(5)"},
};

static struct scratch scratch;

static void every_line_is_taken_or_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = scratch_path(&scratch, "c.conf");
        struct arena a;
        struct config c;
        struct err e = ERR_INIT;
        const char *got;
        scratch_write(path, files[i].file, 0600);
        arena_init(&a, 0);
        if (config_read(&a, path, keys, &c, &e) == 0) {
            got = arena_printf(&a, "%s|%s|%s|%s|%s", config_get(&c, "one", "must"), config_get(&c, "one", "digit"),
                               config_get(&c, "one", "text"), config_get(&c, "two", "list"),
                               config_get(&c, "two", "digits"));
        } else {
            assert_int_equal(e.kind, ERR_CONFIG);
            assert_true(strncmp(e.text, path, strlen(path)) == 0);
            got = e.text + strlen(path);
        }
        if (strcmp(got, files[i].want) != 0)
            fail_msg("%zu: \"%s\" is not \"%s\"", i, got, files[i].want);
        arena_release(&a);
    }
}

static void a_line_without_end(void **state)
{
    const char *path = scratch_path(&scratch, "long.conf");
    struct arena a;
    struct config c;
    struct err e = ERR_INIT;
    (void)state;
    arena_init(&a, 0);
    char *text = arena_printf(&a, "[one]\nmust = x\ntext = %09000d\nmust = y\n", 1);
    scratch_write(path, text, 0600);
    assert_int_equal(config_read(&a, path, keys, &c, &e), -1);
    assert_non_null(strstr(e.text, "long.conf:3: a line longer than 8190 bytes"));
    arena_release(&a);
}

static void a_missing_file_and_a_folder(void **state)
{
    struct arena a;
    struct config c;
    struct err e = ERR_INIT;
    (void)state;
    arena_init(&a, 0);
    assert_int_equal(config_read(&a, scratch_path(&scratch, "none.conf"), keys, &c, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_non_null(strstr(e.text, "none.conf: can't be read: run `rapport init`"));
    e = (struct err)ERR_INIT;
    assert_int_equal(config_read(&a, scratch.folder, keys, &c, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    arena_release(&a);
}

static void the_sample_reads_as_its_defaults(void **state)
{
    static const char *const values[] = {"one.must", "given", "one.text", "other", NULL};
    const char *path = scratch_path(&scratch, "sample.conf");
    struct buf b;
    struct arena a;
    struct config c;
    struct err e = ERR_INIT;
    (void)state;
    buf_init(&b, 4096);
    config_write_sample(keys, values, &b);
    assert_string_equal(b.s, "[one]\n# a word\nmust = given\n# a digit like 7\n#digit = 7\n# any text\ntext = other\n"
                             "\n[two]\n# one line each\n#list = \n# one digit a line\n#digits = \n");
    scratch_write(path, b.s, 0600);
    arena_init(&a, 0);
    assert_int_equal(config_read(&a, path, keys, &c, &e), 0);
    assert_string_equal(config_get(&c, "one", "must"), "given");
    assert_int_equal(config_get_int(&c, "one", "digit"), 7);
    assert_string_equal(config_get(&c, "one", "text"), "other");
    arena_release(&a);
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_is_taken_or_named),
        cmocka_unit_test(a_line_without_end),
        cmocka_unit_test(a_missing_file_and_a_folder),
        cmocka_unit_test(the_sample_reads_as_its_defaults),
    };
    scratch_make(&scratch);
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    scratch_remove(&scratch);
    return rc;
}
