/* tests/said.txt, said_languages.txt, said_eight_languages.txt: hundreds of answers as people write them, and what is understood of each. */
#include "said.h"

#include "whole_file.h"

struct group {
    enum asked_prompt prompt;
    const char *items, *questions;
};

static const char *part(struct arena *a, struct str *rest)
{
    struct str piece = STR("");
    str_next_piece(rest, ';', &piece);
    piece = str_trim(piece);
    return piece.n ? arena_str(a, piece) : NULL;
}

static struct group read_group(struct arena *a, struct str line)
{
    struct group g = {.prompt = ASKED_NOTHING};
    const char *prompt = part(a, &line);
    if (strcmp(prompt, "nothing") != 0)
        assert_true(asked_prompt_from_name(str_of(prompt), &g.prompt));
    g.items = part(a, &line);
    g.questions = part(a, &line);
    return g;
}

/* "\n" in the file is a line break. */
static const char *unescaped(struct arena *a, struct str s)
{
    char *out = arena_str(a, s);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool is_break = s.s[i] == '\\' && i + 1 < s.n && s.s[i + 1] == 'n';
        out[n++] = is_break ? '\n' : s.s[i];
        i += is_break;
    }
    out[n] = 0;
    return out;
}

static bool check(struct arena *a, const struct group *g, const char *text, struct str expected)
{
    struct said s;
    said_init(&s);
    if (g->prompt == ASKED_TAKEAWAYS)
        s.asked.meeting = STR("2026-03-03T08:00");
    const char *line = said_line(&s, g->prompt, g->items, g->questions, text);
    const char *got = arena_printf(a, "%s%s", s.u.confidence < PARSE_CONFIDENCE_MIN ? "? " : "", line);
    const char *wanted = unescaped(a, expected);
    bool same = strcmp(got, wanted) == 0;
    if (!same)
        print_error("said:     %s\n  expected %s\n  got      %s\n", text, wanted, got);
    said_release(&s);
    return same;
}

static void every_line_of(const char *path, size_t least)
{
    struct arena a;
    struct str text, line;
    struct group group = {0};
    const char *said = NULL;
    size_t right = 0, all = 0;
    arena_init(&a, ARENA_DEFAULT_MAX);
    text = whole_file(&a, path);
    while (str_next_line(&text, &line)) {
        struct str rest = line.n > 2 ? str_slice(line, 2, line.n) : STR("");
        if (str_starts(line, STR("@ "))) {
            group = read_group(&a, rest);
        } else if (str_starts(line, STR("< "))) {
            said = unescaped(&a, rest);
        } else if (str_starts(line, STR("> "))) {
            right += check(&a, &group, said, rest);
            all++;
        }
    }
    print_message("%zu of %zu answers understood\n", right, all);
    arena_release(&a);
    assert_true(all > least);
    assert_int_equal(right, all);
}

static void every_line(void **state)
{
    (void)state;
    every_line_of("tests/said.txt", 1500);
}

static void languages(void **state)
{
    (void)state;
    every_line_of("tests/said_languages.txt", 20);
}

static void eight_languages(void **state)
{
    (void)state;
    every_line_of("tests/said_eight_languages.txt", 150);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_line), cmocka_unit_test(languages),
                                       cmocka_unit_test(eight_languages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
