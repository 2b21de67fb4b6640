/* JSON: what is written is one line of valid UTF-8 that our own reader takes, whatever bytes came in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>

#include "base/json.h"
#include "base/utf8.h"

static const struct {
    struct str text;
    const char *written; /* NULL: only that it is valid and read back */
} texts[] = {
    {{"plain", 5}, "\"plain\""},
    {{"", 0}, "\"\""},
    {{NULL, 0}, "null"},
    {{"a\"b\\c/d", 7}, "\"a\\\"b\\\\c/d\""},
    {{"a\r\nb\tc", 6}, "\"a\\r\\nb\\tc\""},
    {{"\x01\x1f\x7f", 3}, NULL},
    {{"J\xc3\xb6rg", 5}, "\"J\xc3\xb6rg\""},
    {{"\xf0\x9f\x8e\x89", 4}, "\"\xf0\x9f\x8e\x89\""},
    {{"J\xf6rg", 4}, "\"J\xef\xbf\xbdrg\""},
    {{"\xed\xa0\x80", 3}, NULL},
    {{"\xff\xfe\0x", 4}, NULL},
    {{"a\0b", 3}, "\"ab\""}, /* a NUL is dropped as utf8_mend() does: readers refuse it */
    {{"\0", 1}, "\"\""},
    {{"\xe2\x80\xa8", 3}, NULL},
};

static void any_bytes_become_json_that_is_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct buf b;
        struct err e = ERR_INIT;
        struct json_t *o = js_object(), *list = js_array();
        js_append_str(list, texts[i].text);
        js_set(o, "list", list);
        js_set_str(o, "t", texts[i].text);
        buf_init(&b, 4096);
        js_write(o, &b);
        assert_true(utf8_is_valid(buf_str(&b)));
        assert_null(strpbrk(b.s, "\r\n"));
        if (texts[i].written)
            assert_non_null(strstr(b.s, texts[i].written));
        struct json_t *back = js_parse(buf_str(&b), &e);
        if (!back)
            fail_msg("%zu: %s is not read: %s", i, b.s, e.text);
        assert_int_equal(js_str(back, "t").s == NULL, texts[i].text.s == NULL);
        assert_int_equal(js_count(js_get(back, "list")), 1);
        js_free(back);
        js_free(o);
        buf_release(&b);
    }
}

static void values_and_their_defaults(void **state)
{
    struct buf b;
    struct err e = ERR_INIT;
    struct json_t *o = js_object();
    (void)state;
    js_set_int(o, "int", -5);
    js_set_bool(o, "yes", true);
    js_set_real(o, "real", 0.123456);
    js_set_real(o, "whole", 1);
    js_set_z(o, "none", NULL);
    js_set_time(o, "at", 1772632800);
    js_set_time(o, "never", 0);
    buf_init(&b, 4096);
    js_write(o, &b);
    assert_string_equal(b.s, "{\"int\": -5, \"yes\": true, \"real\": 0.123, \"whole\": 1.0, \"none\": null, "
                             "\"at\": \"2026-03-04T14:00:00Z\", \"never\": null}");
    struct json_t *r = js_parse(buf_str(&b), &e);
    assert_non_null(r);
    assert_int_equal(js_int(r, "int", 1), -5);
    assert_int_equal(js_int(r, "yes", 1), 1); /* another type: the default */
    assert_int_equal(js_int(r, "absent", 9), 9);
    assert_true(js_bool(r, "yes", false));
    assert_true(js_bool(r, "int", true));
    assert_true(fabs(js_real(r, "real", 0) - 0.123) < 1e-9);
    assert_true(fabs(js_real(r, "int", 0) + 5) < 1e-9);
    assert_null(js_str(r, "int").s);
    assert_null(js_str(NULL, "int").s);
    assert_null(js_get(js_get(r, "int"), "x"));
    assert_int_equal(js_count(r), 0);
    assert_null(js_at(r, 0));
    assert_true(js_is_null(js_get(r, "none")));
    js_free(r);
    js_free(o);
    buf_release(&b);
}

static void not_json(void **state)
{
    static const struct str cases[] = {
        {"", 0},
        {NULL, 0},
        {"{", 1},
        {"{}x", 3},
        {"{}{}", 4},
        {"{'a':1}", 7},
        {"{\"a\":1,}", 8},
        {"[1,]", 4},
        {"NaN", 3},
        {"\"\\ud800\"", 8},
        {"\"\xff\"", 3},
        {"{\"a\":1,\"a\":2}", 13},
        {"\"a\0b\"", 5},
        {"\"\\u0000\"", 8},
        {"99999999999999999999", 20},
        {"1e999", 5},
        {"// x\n1", 6},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err e = ERR_INIT;
        if (js_parse(cases[i], &e))
            fail_msg("%zu is taken", i);
        assert_int_equal(e.kind, ERR_DATA);
    }
    /* a tower of brackets ends in an error, not in a stack overflow */
    struct buf b;
    struct err e = ERR_INIT;
    buf_init(&b, 1 << 20);
    for (int i = 0; i < 500000; i++)
        buf_putc(&b, '[');
    assert_null(js_parse(buf_str(&b), &e));
    buf_release(&b);
}

static void a_full_buffer_says_so(void **state)
{
    struct buf b;
    struct json_t *o = js_object();
    (void)state;
    js_set_z(o, "key", "a value that is longer than the buffer");
    buf_init(&b, 10);
    js_write(o, &b);
    assert_true(b.overflow);
    buf_release(&b);
    js_free(o);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_bytes_become_json_that_is_read),
        cmocka_unit_test(values_and_their_defaults),
        cmocka_unit_test(not_json),
        cmocka_unit_test(a_full_buffer_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
