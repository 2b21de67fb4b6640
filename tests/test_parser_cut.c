/* tests/mail: one mail per client, language and quirk, what was asked, and what must be understood of it. Every case
 * must hold; the last line says how many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <glob.h>

#include <cmocka.h>

#include "parser/parse.h"
#include "parser/understood_json.h"
#include "whole_file.h"

/* White space is compared as any run of it: clients break lines anew. */
static struct str squeeze(struct arena *a, struct str s)
{
    char *out = arena_alloc(a, s.n + 1);
    size_t n = 0;
    bool space = false;
    for (size_t i = 0; i < s.n; i++) {
        if (ascii_is_space(s.s[i])) {
            space = n > 0;
            continue;
        }
        if (space)
            out[n++] = ' ';
        space = false;
        out[n++] = s.s[i];
    }
    return (struct str){out, n};
}

static size_t compare(struct arena *a, const char *file, const char *member, struct str expected, struct str found)
{
    if (str_eq(squeeze(a, expected), squeeze(a, found)))
        return 0;
    print_error("%s: %s:\n  expected: %s\n  found:    %s\n", file, member, arena_str(a, squeeze(a, expected)),
                arena_str(a, squeeze(a, found)));
    return 1;
}

static size_t done_count(const struct understood *u)
{
    size_t n = 0;
    for (size_t i = 0; i < u->items_count; i++)
        n += u->items[i].status == STATUS_DONE;
    return n;
}

/* "text | text" of the items. */
static struct str items_text(struct arena *a, const struct understood *u)
{
    const char *out = "";
    for (size_t i = 0; i < u->items_count; i++)
        out = arena_printf(a, "%s%s%s", out, i ? " | " : "", arena_str(a, u->items[i].text));
    return str_of(out);
}

static size_t check_case(const char *path)
{
    struct arena a;
    struct err e = ERR_INIT;
    struct asked asked, *context = NULL;
    struct understood u;
    arena_init(&a, 0);
    const char *base = arena_str(&a, str_slice(str_of(path), 0, strlen(path) - 4));
    const char *asked_path = arena_printf(&a, "%s.context.json", base);
    if (file_exists(asked_path)) {
        assert_int_equal(asked_from_json(&a, whole_file(&a, asked_path), &asked, &e), 0);
        context = &asked;
    }
    struct json_t *expected = js_parse(whole_file(&a, arena_printf(&a, "%s.expected.json", base)), &e);
    assert_non_null(expected);
    parse_mail(&a, whole_file(&a, path), context, &u);
    size_t wrong = 0;
    if (js_is_string(js_get(expected, "reply")))
        wrong += compare(&a, path, "reply", js_str(expected, "reply"), u.reply);
    if (js_bool(expected, "auto", false) != u.is_auto || js_bool(expected, "bounce", false) != u.is_bounce) {
        print_error("%s: auto %d, bounce %d\n", path, u.is_auto, u.is_bounce);
        wrong++;
    }
    if (js_get(expected, "absence_until"))
        wrong += compare(&a, path, "absence_until", js_str(expected, "absence_until"), u.envelope.absence_until);
    if (js_get(expected, "bounce_kind"))
        wrong += compare(&a, path, "bounce_kind", js_str(expected, "bounce_kind"),
                         str_of(bounce_kind_name(u.envelope.bounce)));
    if (js_get(expected, "bounce_recipient"))
        wrong +=
            compare(&a, path, "bounce_recipient", js_str(expected, "bounce_recipient"), u.envelope.bounce_recipient);
    if (js_get(expected, "bounce_message_id"))
        wrong +=
            compare(&a, path, "bounce_message_id", js_str(expected, "bounce_message_id"), u.envelope.bounce_message_id);
    if (js_get(expected, "command"))
        wrong += compare(&a, path, "command", js_str(expected, "command"),
                         u.commands_count ? str_of(command_name_name(u.commands[0].name)) : STR(""));
    if (js_get(expected, "kind"))
        wrong += compare(&a, path, "kind", js_str(expected, "kind"), str_of(understood_kind_name(u.kind)));
    if (js_is_string(js_get(expected, "items")))
        wrong += compare(&a, path, "items", js_str(expected, "items"), items_text(&a, &u));
    if (js_get(expected, "answer"))
        wrong += compare(&a, path, "answer", js_str(expected, "answer"), u.answers_count ? u.answers[0].text : STR(""));
    if (js_get(expected, "done") && js_count(js_get(expected, "done")) != done_count(&u)) {
        print_error("%s: %zu items done\n", path, done_count(&u));
        wrong++;
    }
    js_free(expected);
    arena_release(&a);
    return wrong > 0;
}

static void every_mail_of_the_folder(void **state)
{
    (void)state;
    glob_t found;
    assert_int_equal(glob("tests/mail/*.eml", 0, NULL, &found), 0);
    size_t wrong = 0;
    for (size_t i = 0; i < found.gl_pathc; i++)
        wrong += check_case(found.gl_pathv[i]);
    print_message("%zu of %zu mails exact\n", found.gl_pathc - wrong, found.gl_pathc);
    assert_true(found.gl_pathc > 250);
    assert_int_equal(wrong, 0);
    globfree(&found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_mail_of_the_folder)};
    return cmocka_run_group_tests_name("parser cut", tests, NULL, NULL);
}
