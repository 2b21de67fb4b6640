/* tests/mail/calendar: calendar answers as each client mails them, one line of expected.jsonl for each: the mail, what
 * `calendar` of the parser's JSON must be, and where it matters kind and reply. Every one must hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glob.h>

#include "parser/parse.h"
#include "parser/understood_json.h"
#include "whole_file.h"

#define FOLDER "tests/mail/calendar/"

static const char *written(struct arena *a, const struct json_t *value)
{
    struct buf b;
    buf_init(&b, 1 << 20);
    js_write(value, &b);
    char *out = arena_str(a, buf_copy(a, &b));
    buf_release(&b);
    return out;
}

static bool same_text(const struct json_t *expected, const struct json_t *found, const char *key)
{
    struct str x = js_str(expected, key), y = js_str(found, key);
    return js_get(found, key) && (x.s == NULL) == (y.s == NULL) && str_eq(x, y);
}

static bool same_event(const struct json_t *expected, const struct json_t *found)
{
    static const char *const texts[] = {"method",         "uid",    "recurrence_id", "attendee", "partstat",
                                        "proposed_start", "comment"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!same_text(expected, found, texts[i]))
            return false;
    return js_int(expected, "sequence", -1) == js_int(found, "sequence", -2);
}

static bool same_calendar(const struct json_t *expected, const struct json_t *found)
{
    if (js_is_null(expected) || js_is_null(found))
        return js_is_null(expected) && js_is_null(found);
    bool same = js_count(expected) == js_count(found);
    for (size_t i = 0; same && i < js_count(expected); i++)
        same = same_event(js_at(expected, i), js_at(found, i));
    return same;
}

static bool is_right(struct arena *a, const struct json_t *expected)
{
    struct understood u;
    const char *name = arena_str(a, js_str(expected, "mail"));
    parse_mail(a, whole_file(a, arena_printf(a, FOLDER "%s.eml", name)), NULL, &u);
    struct json_t *all = understood_to_json(&u, NULL);
    const struct json_t *calendar = js_get(expected, "calendar");
    bool right = same_calendar(calendar, js_get(all, "calendar")) &&
                 (!js_get(expected, "reply") || same_text(expected, all, "reply")) &&
                 (!js_get(expected, "kind") || same_text(expected, all, "kind")) &&
                 (js_count(calendar) == 0 || str_eq_z(js_str(all, "kind"), "calendar"));
    if (!right)
        print_error("%s:\n  expected: %s\n  found:    %s\n", name, written(a, expected), written(a, all));
    js_free(all);
    return right;
}

static void every_answer_of_the_folder(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct str lines = whole_file(&a, FOLDER "expected.jsonl"), line;
    size_t count = 0, right = 0;
    while (str_next_line(&lines, &line)) {
        struct arena each;
        struct err e = ERR_INIT;
        arena_init(&each, 0);
        struct json_t *expected = js_parse(line, &e);
        assert_non_null(expected);
        right += is_right(&each, expected);
        count++;
        js_free(expected);
        arena_release(&each);
    }
    glob_t found;
    assert_int_equal(glob(FOLDER "*.eml", 0, NULL, &found), 0);
    print_message("%zu of %zu answers exact\n", right, count);
    assert_int_equal(right, count);
    assert_int_equal(found.gl_pathc, count);
    assert_true(count > 150);
    globfree(&found);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_answer_of_the_folder)};
    return cmocka_run_group_tests_name("parser calendar", tests, NULL, NULL);
}
