/* Every letter that we write, returned by itself in every quoting style, reads as empty; answered in every style, the
 * answers are what is left. The letters are the golden ones of the templates. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/json.h"
#include "parser/parse.h"

#define HEAD                                                                                                           \
    "From: Ana Novak <ana@corp.example>\nSubject: Re: letter\nDate: Tue, 03 Mar 2026 11:20:00 +0100\n"                 \
    "MIME-Version: 1.0\nContent-Type: %s; charset=utf-8\n\n"
#define OUTLOOK                                                                                                        \
    "From: Acme peer mentoring <mentoring@acme.example>\nSent: Tuesday, March 3, 2026 9:00 AM\n"                       \
    "To: Ana Novak <ana@corp.example>\nSubject: letter\n\n"
#define GMAIL "On Tue, Mar 3, 2026 at 9:00 AM Acme peer mentoring <\nmentoring@acme.example> wrote:\n\n"
#define GMAIL_HTML                                                                                                     \
    "<br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Acme wrote:<br></div><blockquote "               \
    "class=\"gmail_quote\">"
#define OUTLOOK_HTML "<div class=\"WordSection1\"><div id=\"divRplyFwdMsg\"><b>From:</b> Acme<br></div>"

struct letter {
    struct str text, html; /* without its Subject line; what stands inside <body>, empty when there is none */
};

/* Lines with `mark` before each, the n-th line broken after `width` bytes at a space (0: never), the rest unmarked. */
static struct str marked(struct arena *a, struct str text, const char *mark, size_t width)
{
    struct buf b;
    struct str line;
    buf_init(&b, 1 << 20);
    while (str_next_line(&text, &line)) {
        buf_puts(&b, mark);
        while (width && line.n > width) {
            size_t at = width;
            while (at > 1 && line.s[at] != ' ')
                at--;
            if (at <= 1)
                break;
            buf_add_str(&b, str_slice(line, 0, at));
            buf_putc(&b, '\n');
            line = str_slice(line, at + 1, line.n);
        }
        buf_add_str(&b, line);
        buf_putc(&b, '\n');
    }
    struct str out = buf_copy(a, &b);
    buf_release(&b);
    return out;
}

/* The letter's paragraphs with an answer below the numbered ones and the questions; `answered` gets the answers. */
static struct str answered(struct arena *a, struct str text, const char *mark, struct str *answers)
{
    static const char *const words[] = {"done, went great", "not yet", "drop it please", "yes we met"};
    struct buf b, all;
    struct str rest = text;
    size_t n = 0;
    buf_init(&b, 1 << 20);
    buf_init(&all, 1 << 16);
    while (rest.n) {
        size_t end = str_find(rest, STR("\n\n"), 0);
        struct str paragraph = str_slice(rest, 0, end == STR_NONE ? rest.n : end);
        rest = end == STR_NONE ? STR("") : str_slice(rest, end + 2, rest.n);
        buf_add_str(&b, marked(a, paragraph, mark, 0));
        buf_putc(&b, '\n');
        bool asks = str_ends(str_trim(paragraph), STR("?")) ||
                    (paragraph.n > 2 && ascii_is_digit(paragraph.s[0]) && paragraph.s[1] == '.');
        if (!asks || n == 4)
            continue;
        buf_printf(&b, "%s\n\n", words[n]);
        buf_printf(&all, "%s%s", n ? "\n\n" : "", words[n]);
        n++;
    }
    *answers = buf_copy(a, &all);
    struct str out = buf_copy(a, &b);
    buf_release(&b);
    buf_release(&all);
    return out;
}

static size_t check(struct arena *a, const char *file, const char *style, const struct letter *letter, const char *type,
                    const char *before, struct str body, struct str expected)
{
    struct understood u;
    struct asked asked = {.prompt = ASKED_CHECKIN, .time_zone = STR("UTC"), .prompt_text = letter->text};
    struct str head = str_of(arena_printf(a, HEAD, type));
    struct buf raw;
    buf_init(&raw, 1 << 21);
    buf_add_str(&raw, head);
    buf_puts(&raw, before);
    buf_add_str(&raw, body);
    parse_mail(a, buf_str(&raw), &asked, &u);
    buf_release(&raw);
    if (str_eq(u.reply, expected) && (expected.n || (u.items_count == 0 && u.commands_count == 0)))
        return 0;
    print_error("%s, %s:\n  expected: %s\n  found:    %s\n", file, style, arena_str(a, expected),
                arena_str(a, u.reply));
    return 1;
}

static size_t check_letter(const char *path, size_t *count)
{
    struct arena a;
    struct err e = ERR_INIT;
    struct buf b;
    arena_init(&a, 0);
    buf_init(&b, 1 << 20);
    assert_int_equal(file_read(path, &b, &e), 0);
    struct letter letter = {.text = buf_copy(&a, &b), .html = STR("")};
    letter.text = str_slice(letter.text, str_find(letter.text, STR("\n\n"), 0) + 2, letter.text.n);
    buf_reset(&b);
    char *html = arena_strdup(&a, path);
    memcpy(html + strlen(html) - 3, "htm", 3);
    html = arena_printf(&a, "%sl", html);
    if (file_exists(html)) {
        assert_int_equal(file_read(html, &b, &e), 0);
        struct str whole = buf_copy(&a, &b);
        size_t from = str_find(whole, STR("<body"), 0), to = str_find(whole, STR("</body>"), 0);
        assert_true(from != STR_NONE && to != STR_NONE);
        letter.html = str_slice(whole, str_find_char(whole, '>', from) + 1, to);
    }
    buf_release(&b);
    const struct str text = letter.text, none = STR("");
    struct str answers, quoted_answers;
    struct str inline_text = answered(&a, text, "", &answers),
               inline_quoted = answered(&a, text, "> ", &quoted_answers);
    const struct {
        const char *style, *type, *before;
        struct str body, expected;
    } cases[] = {
        {"bare", "text/plain", "", text, none},
        {"marked", "text/plain", GMAIL, marked(&a, text, "> ", 0), none},
        {"marked without attribution", "text/plain", "", marked(&a, text, "> ", 0), none},
        {"marked twice", "text/plain", GMAIL, marked(&a, text, ">> ", 0), none},
        {"Outlook", "text/plain", OUTLOOK, text, none},
        {"unmarked", "text/plain", GMAIL, text, none},
        {"broken anew", "text/plain", OUTLOOK, marked(&a, text, "", 40), none},
        {"bars", "text/plain", GMAIL, marked(&a, text, "| ", 0), none},
        {"indented", "text/plain", GMAIL, marked(&a, text, "    ", 0), none},
        {"Gmail HTML", "text/html", GMAIL_HTML, letter.html, none},
        {"Outlook HTML", "text/html", OUTLOOK_HTML, letter.html, none},
        {"bare HTML", "text/html", "", letter.html, none},
        {"answered, Outlook", "text/plain", OUTLOOK, inline_text, answers},
        {"answered, bare", "text/plain", "", inline_text, answers},
        {"answered, marked", "text/plain", GMAIL, inline_quoted, quoted_answers},
        {"answered above", "text/plain", "all went well\n\n" OUTLOOK, text, STR("all went well")},
    };
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].body.n == 0)
            continue;
        ++*count;
        wrong +=
            check(&a, path, cases[i].style, &letter, cases[i].type, cases[i].before, cases[i].body, cases[i].expected);
    }
    arena_release(&a);
    return wrong;
}

static void every_golden_letter(void **state)
{
    (void)state;
    glob_t found;
    size_t wrong = 0, count = 0;
    assert_int_equal(glob("tests/golden/letters/*.txt", 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++)
        wrong += check_letter(found.gl_pathv[i], &count);
    print_message("%zu of %zu returned letters read right\n", count - wrong, count);
    assert_true(count > 500);
    assert_int_equal(wrong, 0);
    globfree(&found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_golden_letter)};
    return cmocka_run_group_tests_name("parser returned letters", tests, NULL, NULL);
}
