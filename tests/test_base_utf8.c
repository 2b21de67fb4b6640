/* UTF-8: strangers' bytes become valid text, and texts are compared as people see them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/utf8.h"

#define BAD "\xef\xbf\xbd"

static const struct {
    struct str given;
    const char *want;
} mended[] = {
    {{"plain", 5}, "plain"},
    {{"", 0}, ""},
    {{NULL, 0}, ""},
    {{"a\0b", 3}, "ab"},
    {{"\0\0", 2}, ""},
    {{"J\xf6rg", 4}, "J" BAD "rg"},
    {{"\xc3\xb6", 2}, "\xc3\xb6"},
    {{"\xc3", 1}, BAD},
    {{"a\xe2\x82", 3}, "a" BAD BAD},
    {{"\xc0\xaf", 2}, BAD BAD},                 /* overlong */
    {{"\xed\xa0\x80", 3}, BAD BAD BAD},         /* surrogate */
    {{"\xf4\x90\x80\x80", 4}, BAD BAD BAD BAD}, /* beyond Unicode */
    {{"\xf0\x9f\x8e\x89", 4}, "\xf0\x9f\x8e\x89"},
    {{"\xf0\x9f\x8e", 3}, BAD BAD BAD},
    {{BAD "x\xff", 5}, BAD "x" BAD},
    {{"\x80\x80", 2}, BAD BAD},
};

static void bytes_become_text(void **state)
{
    struct arena a;
    (void)state;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof mended / sizeof *mended; i++) {
        struct str s = utf8_mend(&a, mended[i].given);
        assert_true(utf8_is_valid(s));
        if (!str_eq_z(s, mended[i].want))
            fail_msg("%zu", i);
    }
    arena_release(&a);
}

/* All 65,536 pairs and a walk over longer mixtures: never past the end, always forward. */
static void decoding_never_runs_away(void **state)
{
    (void)state;
    for (unsigned first = 0; first < 256; first++)
        for (unsigned second = 0; second < 256; second++) {
            char bytes[2] = {(char)first, (char)second};
            struct str s = {bytes, 2};
            size_t steps = 0;
            for (size_t i = 0; i < s.n; steps++) {
                size_t from = i;
                utf8_next(s, &i);
                assert_true(i > from && i <= s.n);
            }
            assert_int_equal(utf8_count(s), steps);
            assert_int_equal(utf8_prefix(s, 99), 2);
        }
}

static void every_code_point_goes_round(void **state)
{
    (void)state;
    for (uint32_t c = 1; c <= 0x110010; c++) {
        char bytes[4];
        size_t n = utf8_encode(c, bytes), i = 0;
        bool good = c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff);
        struct str s = {bytes, n};
        assert_true(utf8_is_valid(s));
        assert_int_equal(utf8_next(s, &i), good ? c : 0xfffd);
        assert_int_equal(i, n);
    }
}

static void comparing(void **state)
{
    static const struct {
        const char *a, *b;
        bool fold, plain; /* equal after utf8_fold, after utf8_fold_plain */
    } pairs[] = {
        {"ABC", "abc", true, true},
        {"\xc3\x9c"
         "ber",
         "\xc3\xbc"
         "ber",
         true, true},
        {"\xc3\x9c"
         "ber",
         "uber", false, true},
        {"u\xcc\x88"
         "ber",
         "\xc3\xbc"
         "ber",
         true, true},
        {"stra\xc3\x9f"
         "e",
         "STRASSE", true, true},
        {"\xef\xac\x81sh", "fish", true, true},
        {"\xce\xa3", "\xcf\x82", true, true},
        {"\xc5\x99", "r", false, true},
        {"\xd0\xb9", "\xd0\xb8", false, true},
        {"\xe3\x81\x8c", "\xe3\x81\x8b", false, false}, /* a Japanese voicing mark is no accent */
        {"abc", "abd", false, false},
    };
    struct arena a;
    (void)state;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct str x = str_of(pairs[i].a), y = str_of(pairs[i].b);
        assert_int_equal(str_eq(utf8_fold(&a, x), utf8_fold(&a, y)), pairs[i].fold);
        assert_int_equal(str_eq(utf8_fold_plain(&a, x), utf8_fold_plain(&a, y)), pairs[i].plain);
    }
    struct str bad = STR("a\xff");
    assert_true(str_starts(utf8_fold(&a, bad), STR("a"))); /* what can't be folded is still there */
    assert_int_equal(utf8_fold(&a, STR_NULL).n, 0);
    assert_int_equal(utf8_nfc(&a, STR_NULL).n, 0);
    arena_release(&a);
}

static void classes_and_widths(void **state)
{
    static const uint32_t bidi[] = {0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069};
    static const uint32_t hidden[] = {0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad};
    static const uint32_t control[] = {0, 9, 10, 13, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029};
    static const uint32_t plain[] = {'a', ' ', 0xa0, 0xe4, 0x4e2d, 0x1f389, 0x301};
    (void)state;
    for (size_t i = 0; i < sizeof bidi / sizeof *bidi; i++)
        assert_true(utf8_is_bidi_control(bidi[i]));
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        assert_true(utf8_is_invisible(hidden[i]));
    for (size_t i = 0; i < sizeof control / sizeof *control; i++)
        assert_true(utf8_is_control(control[i]));
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        assert_false(utf8_is_bidi_control(plain[i]) || utf8_is_invisible(plain[i]) || utf8_is_control(plain[i]));
    assert_true(utf8_is_space(0xa0) && utf8_is_space(0x3000) && utf8_is_space('\t') && !utf8_is_space('a'));
    assert_true(utf8_is_alnum(0x4e2d) && utf8_is_alnum(0x301) && utf8_is_alnum('7') && !utf8_is_alnum('-'));
    assert_int_equal(utf8_width(STR("abc")), 3);
    assert_int_equal(utf8_width(STR("\xe4\xb8\xad\xe6\x96\x87")), 4);
    assert_int_equal(utf8_width(STR("e\xcc\x81")), 1);
    assert_int_equal(utf8_prefix(STR("\xc3\xa4\xc3\xb6\xc3\xbc"), 2), 4);
    assert_int_equal(utf8_lower(0xc4), 0xe4);
    assert_int_equal(utf8_lower('1'), '1');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_become_text),           cmocka_unit_test(decoding_never_runs_away),
        cmocka_unit_test(every_code_point_goes_round), cmocka_unit_test(comparing),
        cmocka_unit_test(classes_and_widths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
