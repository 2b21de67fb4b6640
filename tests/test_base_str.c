/* Views, buffers, arenas and small tables: edges, and that what does not fit is said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/lookup.h"
#include "base/names.h"

static void assert_str(struct str s, const char *want)
{
    assert_int_equal(s.n, strlen(want));
    assert_memory_equal(s.n ? s.s : "", want, s.n);
}

static const struct {
    const char *text, *lines;
} lined[] = {
    {"", ""},
    {"a", "a|"},
    {"a\n", "a|"},
    {"a\nb", "a|b|"},
    {"a\r\nb\r\n", "a|b|"},
    {"a\rb\r", "a|b|"},
    {"\n\r\n\r", "|||"},
    {"\n\n", "||"},
    {"a\n\rb", "a||b|"},
    {"\r\r\n", "||"},
    {"a\r", "a|"},
    {"\n", "|"},
    {"a\x0b\x0c", "a\x0b\x0c|"},
};

static void lines_end_in_every_way(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof lined / sizeof *lined; i++) {
        struct str rest = str_of(lined[i].text), line;
        struct buf b;
        buf_init(&b, 100);
        while (str_next_line(&rest, &line)) {
            buf_add_str(&b, line);
            buf_putc(&b, '|');
        }
        assert_string_equal(b.s, lined[i].lines);
        buf_release(&b);
    }
}

static const struct {
    const char *text, *pieces;
} pieced[] = {
    {"", ""}, {"a", "a|"}, {"a;b", "a|b|"}, {";a", "|a|"}, {"a;", "a|"}, {";", "|"}, {";;", "||"}, {"a;;b", "a||b|"},
};

static void pieces_between_separators(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pieced / sizeof *pieced; i++) {
        struct str rest = str_of(pieced[i].text), piece;
        struct buf b;
        buf_init(&b, 100);
        while (str_next_piece(&rest, ';', &piece)) {
            buf_add_str(&b, piece);
            buf_putc(&b, '|');
        }
        assert_string_equal(b.s, pieced[i].pieces);
        buf_release(&b);
    }
}

static const struct {
    const char *text;
    unsigned long long max;
    bool ok;
    unsigned long long value;
} numbers[] = {
    {"0", 0, true, 0},
    {"1", 0, false, 0},
    {"42", 42, true, 42},
    {"43", 42, false, 0},
    {"0042", 42, true, 42},
    {"", 9, false, 0},
    {"-1", 9, false, 0},
    {"+1", 9, false, 0},
    {" 1", 9, false, 0},
    {"1 ", 9, false, 0},
    {"1e3", 9999, false, 0},
    {"0x10", 9999, false, 0},
    {"18446744073709551615", UINT64_MAX, true, UINT64_MAX},
    {"18446744073709551616", UINT64_MAX, false, 0},
    {"99999999999999999999999999", UINT64_MAX, false, 0},
    {"\xd9\xa3", 9, false, 0}, /* an Arabic digit three */
};

static void numbers_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        unsigned long long v = 77;
        assert_int_equal(str_to_uint(str_of(numbers[i].text), numbers[i].max, &v), numbers[i].ok);
        assert_int_equal(v, numbers[i].ok ? numbers[i].value : 77);
    }
}

static void null_views_are_empty(void **state)
{
    struct str null = STR_NULL, line;
    (void)state;
    assert_true(str_eq(null, STR("")));
    assert_true(str_eq_nocase(null, null));
    assert_true(str_starts(STR("a"), null));
    assert_true(str_ends(null, null));
    assert_int_equal(str_find(null, null, 0), 0);
    assert_int_equal(str_find(null, STR("a"), 0), STR_NONE);
    assert_int_equal(str_find_nocase(null, STR("a"), 0), STR_NONE);
    assert_int_equal(str_find_char(null, 'a', 0), STR_NONE);
    assert_int_equal(str_trim(null).n, 0);
    assert_int_equal(str_slice(null, 3, 9).n, 0);
    assert_false(str_next_line(&null, &line));
    assert_false(str_next_piece(&null, ';', &line));
    assert_int_equal(str_of(NULL).n, 0);
}

static void finding(void **state)
{
    struct str s = STR("Straw, strawberry");
    (void)state;
    assert_int_equal(str_find(s, STR("straw"), 0), 7);
    assert_int_equal(str_find_nocase(s, STR("STRAW"), 0), 0);
    assert_int_equal(str_find_nocase(s, STR("STRAW"), 1), 7);
    assert_int_equal(str_find_nocase(s, STR("straw"), 8), STR_NONE);
    assert_int_equal(str_find(s, STR("y"), 16), 16);
    assert_int_equal(str_find(s, STR("y"), 17), STR_NONE);
    assert_int_equal(str_find(s, STR("y"), 999), STR_NONE);
    assert_int_equal(str_find(s, STR(""), 17), 17);
    assert_str(str_slice(s, 7, 999), "strawberry");
    assert_str(str_slice(s, 9, 2), "");
    assert_str(str_trim(STR(" \t\r\n a b \f\v")), "a b");
    /* only ASCII letters fold: a Turkish capital is another letter, bytes above 127 stay */
    assert_true(str_eq_nocase(STR("ABCxyz[@`{"), STR("abcXYZ[@`{")));
    assert_false(str_eq_nocase(STR("@"), STR("`")));
    assert_false(str_eq_nocase(STR("\xc3\x84"), STR("\xc3\xa4")));
}

static void a_buffer_keeps_to_its_maximum(void **state)
{
    struct buf b;
    (void)state;
    buf_init(&b, 5);
    assert_string_equal(b.s, "");
    buf_puts(&b, "abc");
    buf_puts(&b, "def"); /* would be six: nothing of it is taken */
    assert_true(b.overflow);
    assert_string_equal(b.s, "abc");
    buf_putc(&b, 'x'); /* nor anything after it */
    assert_string_equal(b.s, "abc");
    buf_reset(&b);
    buf_printf(&b, "%d%s", 12, "345");
    assert_false(b.overflow);
    assert_string_equal(b.s, "12345");
    buf_printf(&b, "%s", "");
    assert_false(b.overflow);
    buf_printf(&b, "%c", 'x');
    assert_true(b.overflow);
    assert_string_equal(b.s, "12345");
    buf_truncate(&b, 2);
    buf_truncate(&b, 4);
    assert_string_equal(b.s, "12");
    buf_release(&b);
    assert_string_equal(b.s, "");
    buf_init(&b, 0);
    buf_add(&b, "", 0);
    assert_false(b.overflow);
    buf_putc(&b, 0);
    assert_true(b.overflow);
    buf_release(&b);
}

static void an_arena_gives_zeroed_aligned_memory(void **state)
{
    struct arena a;
    static const size_t sizes[] = {0, 1, 3, 16, 8191, 8192, 8193, 32767, 32768, 32769, 100000, 7};
    (void)state;
    arena_init(&a, 0);
    for (int round = 0; round < 3; round++) {
        char *before[sizeof sizes / sizeof *sizes];
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            char *p = before[i] = arena_alloc(&a, sizes[i]);
            assert_int_equal((uintptr_t)p % 16, 0);
            for (size_t k = 0; k < sizes[i]; k++)
                assert_int_equal(p[k], 0);
            memset(p, (int)i + 1, sizes[i]);
        }
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
            for (size_t k = 0; k < sizes[i]; k++) /* nobody wrote into somebody else's */
                assert_int_equal(before[i][k], (int)i + 1);
        arena_reset(&a);
        assert_int_equal(a.used, 0);
    }
    int *grown = arena_array(&a, int, 2);
    grown[0] = 1, grown[1] = 2;
    grown = arena_grow(&a, grown, sizeof *grown, 2, 1000);
    assert_int_equal(grown[1], 2);
    assert_int_equal(grown[999], 0);
    assert_string_equal(arena_printf(&a, "%05d%s", 7, "x"), "00007x");
    assert_int_equal(arena_copy(&a, (struct str){"a\0b", 3}).s[2], 'b');
    arena_release(&a);
}

static void errors_are_one_line(void **state)
{
    struct err e = ERR_INIT;
    char long_text[1000];
    (void)state;
    assert_int_equal(err_set(&e, ERR_DATA, "line %d\nforged: line\x7f", 3), -1);
    assert_string_equal(e.text, "line 3 forged: line ");
    assert_int_equal(err_prefix(&e, "%s", "a\rb"), -1);
    assert_string_equal(e.text, "a b: line 3 forged: line ");
    memset(long_text, 'x', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = 0;
    err_set(&e, ERR_DATA, "%s", long_text);
    assert_int_equal(strlen(e.text), sizeof e.text - 1);
    err_prefix(&e, "%s", long_text);
    assert_int_equal(strlen(e.text), sizeof e.text - 1);
    static const struct {
        enum err_kind kind;
        int code;
    } codes[] = {{ERR_NONE, 0},         {ERR_USAGE, 64},    {ERR_DATA, 65},    {ERR_NO_INPUT, 66}, {ERR_ITEM, 65},
                 {ERR_UNAVAILABLE, 69}, {ERR_SOFTWARE, 70}, {ERR_STORAGE, 75}, {ERR_RETRY, 75},    {ERR_CONFIG, 78}};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        assert_int_equal(err_exit_code(codes[i].kind), codes[i].code);
}

static void names_and_lookups(void **state)
{
    static const char *const names[] = {"zero", NULL, "two"};
    struct arena a;
    struct lookup l;
    (void)state;
    assert_string_equal(names_get(names, 3, 2), "two");
    assert_string_equal(names_get(names, 3, 1), "?");
    assert_string_equal(names_get(names, 3, 3), "?");
    assert_string_equal(names_get(names, 3, -1), "?");
    assert_int_equal(names_find(names, 3, STR("two")), 2);
    assert_int_equal(names_find(names, 3, STR("Two")), -1);
    assert_int_equal(names_find(names, 3, STR("two\0")), -1);
    arena_init(&a, 0);
    lookup_init(&l, &a, 0);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(lookup_put(&l, str_of(arena_printf(&a, "key %zu", i)), i), i);
    assert_int_equal(lookup_put(&l, STR_NULL, 5), 5);
    assert_int_equal(lookup_put(&l, STR("key 7"), 1234), 7);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(lookup_get(&l, str_of(arena_printf(&a, "key %zu", i))), i);
    assert_int_equal(lookup_get(&l, STR("")), 5);
    assert_int_equal(lookup_get(&l, STR("key")), STR_NONE);
    arena_release(&a);
}

static void an_array_grows_in_an_arena(void **state)
{
    struct arena a;
    int *array = NULL;
    (void)state;
    arena_init(&a, 1 << 20);
    for (int i = 0; i < 1000; i++) {
        array = arena_room(&a, array, sizeof *array, (size_t)i);
        array[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(array[i], i);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_end_in_every_way),
        cmocka_unit_test(pieces_between_separators),
        cmocka_unit_test(numbers_and_nothing_else),
        cmocka_unit_test(null_views_are_empty),
        cmocka_unit_test(finding),
        cmocka_unit_test(a_buffer_keeps_to_its_maximum),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(an_array_grows_in_an_arena),
        cmocka_unit_test(errors_are_one_line),
        cmocka_unit_test(names_and_lookups),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
