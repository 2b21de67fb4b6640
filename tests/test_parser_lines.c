/* quote_lines.txt and quote_html.txt: what mail clients put around people's words, in each language that we know; each
 * line stands in a mail as its client puts it there, and the writer's words alone are left. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "parser/parse.h"
#include "whole_file.h"

#define HEAD                                                                                                           \
    "From: Jan Kos <jan@corp.example>\nSubject: Re: letter\nDate: Tue, 03 Mar 2026 11:20:00 +0100\n"                   \
    "MIME-Version: 1.0\nContent-Type: text/%s; charset=utf-8\n\n%s"
#define OWN    "I told the team on Monday.\nIt went well."
#define OLD    "What did you take from it?\nPlease tell us by Friday."
#define QUOTED "> What did you take from it?\n> Please tell us by Friday."
#define WIDTH  50

static size_t check(struct arena *a, const char *type, const char *body, const char *expected, const char *what,
                    struct str line)
{
    struct understood u;
    parse_mail(a, str_of(arena_printf(a, HEAD, type, body)), NULL, &u);
    if (str_eq(u.reply, str_of(expected)))
        return 0;
    print_error("%s: %.*s\n  found: %.*s\n", what, (int)line.n, line.s, (int)u.reply.n, u.reply.s);
    return 1;
}

/* Broken at spaces, as programs wrap what they quote. */
static const char *wrapped(struct arena *a, struct str line)
{
    char *out = arena_str(a, line);
    size_t start = 0, space = 0, width = 0; /* in characters */
    for (size_t i = 0; i < line.n; i++) {
        if (out[i] == ' ')
            space = i;
        width += ((unsigned char)out[i] & 0xc0) != 0x80;
        if (width > WIDTH && space > start) {
            out[space] = '\n';
            width = i - space;
            start = space + 1;
        }
    }
    return out;
}

static size_t check_attribution(struct arena *a, struct str line)
{
    const char *z = arena_str(a, line);
    return check(a, "plain", arena_printf(a, OWN "\n\n%s\n\n" QUOTED "\n", z), OWN, "above a quote", line) +
           check(a, "plain", arena_printf(a, OWN "\n\n%s\n\n" QUOTED "\n", wrapped(a, line)), OWN, "wrapped", line) +
           check(a, "plain", arena_printf(a, OWN "\n\n%s\n\n" OLD "\n", z), OWN, "above a quote without marks", line) +
           check(a, "plain", arena_printf(a, "%s\n" QUOTED "\n\n" OWN "\n", z), OWN, "answer below", line);
}

static size_t check_header(struct arena *a, struct str names)
{
    static const char *const values[] = {"Ana Novak", "3. 3. 2026 9:00", "Jan Kos", "Re: letter"};
    struct str rest = names, name;
    const char *plain = "", *bold = "", *html = "";
    for (size_t i = 0; i < 4 && str_next_piece(&rest, '|', &name); i++) {
        const char *z = arena_str(a, name);
        plain = arena_printf(a, "%s%s: %s%s\n", plain, z, values[i], i == 0 ? " <ana@corp.example>" : "");
        bold = arena_printf(a, "%s*%s:* %s\n", bold, z, values[i]);
        html = arena_printf(a, "%s<b>%s:</b> %s<br>", html, z, values[i]);
    }
    html = arena_printf(a,
                        "<div>I told the team on Monday.<br>It went well.</div><div><br></div><div>%s</div>"
                        "<p>What did you take from it?</p><p>Please tell us by Friday.</p>",
                        html);
    return check(a, "plain", arena_printf(a, OWN "\n\n%s\n" OLD "\n", plain), OWN, "header", names) +
           check(a, "plain", arena_printf(a, OWN "\n\n%s\n" OLD "\n", bold), OWN, "bold header", names) +
           check(a, "html", html, OWN, "header in HTML", names);
}

/* Above an earlier mail without marks. */
static size_t check_head(struct arena *a, struct str line)
{
    const char *lines = "";
    struct str rest = line;
    for (size_t at; (at = str_find(rest, STR("¶"), 0)) != STR_NONE; rest = str_slice(rest, at + 2, rest.n))
        lines = arena_printf(a, "%s%s\n", lines, arena_str(a, str_slice(rest, 0, at)));
    return check(a, "plain", arena_printf(a, OWN "\n\n%s%s\n\n" OLD "\n", lines, arena_str(a, rest)), OWN, "head",
                 line);
}

static size_t check_line(struct arena *a, struct str kind, struct str rest)
{
    struct str language;
    bool is_header = str_eq(kind, STR("header")), is_head = str_eq(kind, STR("head"));
    if (is_header || is_head || str_eq(kind, STR("attribution"))) {
        if (!str_next_piece(&rest, ' ', &language))
            return 1;
        return is_head ? check_head(a, rest) : is_header ? check_header(a, rest) : check_attribution(a, rest);
    }
    const char *below = arena_printf(a, OWN "\n\n%s\n", arena_str(a, rest));
    if (str_eq(kind, STR("device")) || str_eq(kind, STR("footer")))
        return check(a, "plain", below, OWN, "below", rest);
    if (!str_eq(kind, STR("own")))
        return 1;
    return check(a, "plain", below, arena_str(a, str_trim(str_of(below))), "own", rest);
}

static void test_lines(void **state)
{
    (void)state;
    struct arena all, a;
    arena_init(&all, 0);
    arena_init(&a, 0);
    struct str text = whole_file(&all, "tests/quote_lines.txt"), line, kind;
    size_t lines = 0, wrong = 0;
    while (str_next_line(&text, &line)) {
        if (line.n == 0 || line.s[0] == '#' || !str_next_piece(&line, ' ', &kind))
            continue;
        arena_reset(&a);
        wrong += check_line(&a, kind, line) > 0;
        lines++;
    }
    arena_release(&a);
    arena_release(&all);
    print_message("lines around people's words: %zu of %zu right\n", lines - wrong, lines);
    assert_true(lines > 400);
    assert_int_equal(wrong, 0);
}

/* Each placeholder's text in its place. */
static const char *filled(struct arena *a, struct str html)
{
    static const char *const texts[][2] = {
        {"{1}", "I told the team on Monday."},
        {"{2}", "It went well."},
        {"{old}", "<p>What did you take from it?</p><p>Please tell us by Friday.</p>"}};
    const char *out = arena_str(a, html);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct str rest = str_of(out);
        const char *next = "";
        for (size_t at; (at = str_find(rest, str_of(texts[i][0]), 0)) != STR_NONE;
             rest = str_slice(rest, at + strlen(texts[i][0]), rest.n))
            next = arena_printf(a, "%s%s%s", next, arena_str(a, str_slice(rest, 0, at)), texts[i][1]);
        out = arena_printf(a, "%s%s", next, arena_str(a, rest));
    }
    return out;
}

static void test_html(void **state)
{
    (void)state;
    struct arena all, a;
    arena_init(&all, 0);
    arena_init(&a, 0);
    struct str text = whole_file(&all, "tests/quote_html.txt"), line, client;
    size_t lines = 0, wrong = 0;
    while (str_next_line(&text, &line)) {
        struct understood u;
        if (line.n == 0 || line.s[0] == '#' || !str_next_piece(&line, ' ', &client))
            continue;
        arena_reset(&a);
        parse_mail(&a, str_of(arena_printf(&a, HEAD, "html", filled(&a, line))), NULL, &u);
        struct str first, rest = u.reply;
        bool is_right = str_next_line(&rest, &first) && str_eq(first, STR("I told the team on Monday.")) &&
                        str_eq(str_trim(rest), STR("It went well."));
        if (!is_right)
            print_error("%.*s: %.*s\n", (int)client.n, client.s, (int)u.reply.n, u.reply.s);
        wrong += !is_right;
        lines++;
    }
    arena_release(&a);
    arena_release(&all);
    print_message("HTML of clients: %zu of %zu right\n", lines - wrong, lines);
    assert_true(lines > 50);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lines), cmocka_unit_test(test_html)};
    return cmocka_run_group_tests_name("parser lines", tests, NULL, NULL);
}
