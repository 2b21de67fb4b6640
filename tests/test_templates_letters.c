/* Every built-in letter with its sample facts: as it was agreed (tests/golden/letters), within its words, in the shape
 * that mail programs and replies need. RAPPORT_GOLDEN=write writes the golden files anew. */
#include "templates_fixture.h"

#include "base/names.h"
#include "base/utf8.h"

#define GOLDEN "tests/golden/letters"

/* ---- golden ---- */

static void compare(struct arena *a, const char *path, struct str got)
{
    struct err e = ERR_INIT;
    const char *mode = getenv("RAPPORT_GOLDEN");
    if (mode && strcmp(mode, "write") == 0) {
        FILE *f = fopen(path, "w");
        assert_non_null(f);
        assert_int_equal(fwrite(got.s, 1, got.n, f), got.n);
        assert_int_equal(fclose(f), 0);
        return;
    }
    struct buf expected;
    buf_init(&expected, (size_t)1 << 20);
    if (file_read(path, &expected, &e) != 0)
        fail_msg("%s: %s", path, e.text);
    if (!str_eq(buf_str(&expected), got))
        fail_msg("%s differs; now it is:\n%s", path, arena_str(a, got));
    buf_release(&expected);
}

static void check_golden(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct rendered r = fixture_render(l, a, kind, letters_sample(a, kind, variant));
    const char *name = fixture_name(a, kind, variant);
    const char *text = arena_printf(a, "Subject: %.*s\n\n%.*s", (int)r.subject.n, r.subject.s, (int)r.text.n, r.text.s);
    compare(a, arena_printf(a, GOLDEN "/%s.txt", name), str_of(text));
    compare(a, arena_printf(a, GOLDEN "/%s.html", name), r.html);
}

static void test_golden(void **state)
{
    (void)state;
    assert_true(fixture_each(check_golden) >= 82);
}

/* Every letter has samples and every sample a letter. */
static void test_all_have_samples(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct letters *l = fixture_built_in(&a);
    for (int k = 0; k < LETTER_KINDS; k++) {
        enum letter_kind kind = (enum letter_kind)k;
        if (letters_has(l, kind) != (letters_sample_count(kind) > 0))
            fail_msg("%s: a letter without samples, or samples without a letter", letter_kind_name(kind));
        assert_string_equal(letters_sample_name(kind, letters_sample_count(kind)), "");
    }
    arena_release(&a);
}

/* ---- words ---- */

/* Of a letter without its values, numbered items, bullets, one-tap answers and footer. */
static const struct {
    enum letter_kind kind;
    int words;
} limits[] = {
    {LETTER_WELCOME, 140},     {LETTER_INTRODUCTION, 180}, {LETTER_INVITATION, 50}, {LETTER_UPDATE, 50},
    {LETTER_CANCELLATION, 50}, {LETTER_PREPARATION, 100},  {LETTER_AGENDA, 120},    {LETTER_FOLLOW_UP, 80},
    {LETTER_CONFIRMATION, 40}, {LETTER_CHECK_IN, 60},      {LETTER_NUDGE, 45},      {LETTER_RESCHEDULE, 50},
    {LETTER_CADENCE, 60},      {LETTER_ASKED_BACK, 50},    {LETTER_REFUSAL, 35},    {LETTER_SUMMARY, 120},
    {LETTER_DRAFT, 50},        {LETTER_TOLD, 60},          {LETTER_CODE, 60},       {LETTER_TRANSCRIPT, 40},
    {LETTER_HELP, 60},         {LETTER_DATA, 60},
};

#define FOOTER_MARK "FOOTER"

static void blank(struct value *v)
{
    for (struct value_member *m = v->members; m; m = m->next)
        blank(m->value);
    for (size_t i = 0; i < v->count; i++)
        blank(v->items[i]);
    if ((v->kind == VALUE_TEXT || v->kind == VALUE_WORDS) && v->text.n)
        v->text = STR("·");
}

static bool is_counted(struct str line)
{
    size_t digits = 0;
    while (digits < line.n && ascii_is_digit(line.s[digits]))
        digits++;
    return !(digits && str_starts(str_slice(line, digits, line.n), STR("."))) && !str_starts(line, STR("- ")) &&
           !str_starts(line, STR("·. ")) && !str_starts(line, STR("  ")) &&
           !str_starts(line, STR("To say it in one line"));
}

static int count_words(struct str text)
{
    int n = 0;
    struct str line, word;
    while (str_next_line(&text, &line) && str_find(line, STR(FOOTER_MARK), 0) == STR_NONE) {
        if (!is_counted(line))
            continue;
        while (str_next_piece(&line, ' ', &word)) {
            bool has_letter = false;
            for (size_t i = 0; i < word.n;)
                has_letter |= utf8_is_alnum(utf8_next(word, &i));
            n += has_letter;
        }
    }
    return n;
}

static void check_words(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct value *facts = letters_sample(a, kind, variant);
    blank(facts);
    value_set_text(facts, "why", FOOTER_MARK);
    struct rendered r = fixture_render(l, a, kind, facts);
    assert_true(str_find(r.text, STR(FOOTER_MARK), 0) != STR_NONE);
    int n = count_words(r.text);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        if (limits[i].kind != kind)
            continue;
        if (n > limits[i].words)
            fail_msg("%s has %d words, more than %d:\n%s", fixture_name(a, kind, variant), n, limits[i].words,
                     arena_str(a, r.text));
        return;
    }
    fail_msg("%s: no limit of words", letter_kind_name(kind));
}

static void test_words(void **state)
{
    (void)state;
    assert_true(fixture_each(check_words) > 0);
}

/* ---- shape ---- */

static size_t count_of(struct str s, const char *needle)
{
    size_t n = 0;
    for (size_t i = str_find(s, str_of(needle), 0); i != STR_NONE; i = str_find(s, str_of(needle), i + 1))
        n++;
    return n;
}

/* Without the weekly grid, the only place that sets colours. */
static struct str without_grid(struct arena *a, struct str html)
{
    size_t from = str_find(html, STR("<table aria-hidden=\"true\""), 0);
    if (from == STR_NONE)
        return html;
    size_t to = str_find(html, STR("</table>\n"), from) + strlen("</table>\n");
    return str_of(arena_printf(a, "%.*s%.*s", (int)from, html.s, (int)(html.n - to), html.s + to));
}

static void check_html(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct rendered r = fixture_render(l, a, kind, letters_sample(a, kind, variant));
    r.html = without_grid(a, r.html);
    const char *name = fixture_name(a, kind, variant);
    static const char head[] =
        "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light "
        "dark\">\n<title>";
    static const char top[] = "</title><style>:root{color-scheme:light dark}</style></head><body style=\"margin:0\">\n"
                              "<div lang=\"en\" dir=\"ltr\" style=\"max-width:600px;padding:16px;font-family:Arial,"
                              "Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n";
    assert_true(str_starts(r.html, STR(head)));
    assert_int_equal(count_of(r.html, top), 1);
    assert_true(str_ends(r.html, STR("</div></body></html>\n")));
    if (r.html.n > 20 * 1024)
        fail_msg("%s: %zu bytes of HTML", name, r.html.n);
    static const char *const unwanted[] = {"<ol",        "<blockquote", "<table",  "<img",     "<script",
                                           "background", " color:",     ";color:", "\"color:", "http-equiv",
                                           "<hr",        "&amp;amp;",   "{{",      "}}"};
    for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
        if (count_of(r.html, unwanted[i]))
            fail_msg("%s: %s in the HTML", name, unwanted[i]);
    }
    assert_int_equal(count_of(r.html, "<p"), count_of(r.html, "</p>"));
    assert_int_equal(count_of(r.html, "<li"), count_of(r.html, "</li>"));
    assert_int_equal(count_of(r.html, "<ul"), count_of(r.html, "</ul>"));
    assert_int_equal(count_of(r.html, "<span"), count_of(r.html, "</span>"));
    /* the four signs: a footer's paragraph, no smaller than 14 px */
    assert_true(count_of(r.html, "font-size:14px") >= 1);
    assert_int_equal(count_of(r.html, "font-size:"), count_of(r.html, "font-size:14px") +
                                                         count_of(r.html, "font-size:16px") +
                                                         count_of(r.html, "font-size:18px"));
    size_t taps = count_of(r.html, "<a href=\"mailto:"), alone = count_of(r.html, "px\"><a href=\"mailto:");
    size_t help = count_of(r.html, "body=Help\"");
    assert_int_equal(taps, alone + help);
    assert_true(alone <= 3 && help <= 1);
}

/* Every link: below 400 signs, no bare plus or space, subject before body, no line break. */
static void check_links(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct str html = fixture_render(l, a, kind, letters_sample(a, kind, variant)).html;
    for (size_t i = str_find(html, STR("mailto:"), 0); i != STR_NONE; i = str_find(html, STR("mailto:"), i + 1)) {
        struct str url = str_slice(html, i, str_find_char(html, '"', i));
        if (url.n >= 400 || memchr(url.s, '+', url.n) || memchr(url.s, ' ', url.n) || count_of(url, "%0") ||
            !count_of(url, "%2B") || !count_of(url, "?subject=") || !count_of(url, "&amp;body=") ||
            !count_of(url, "(ref%20k7m2)&amp;body="))
            fail_msg("%s: %s", fixture_name(a, kind, variant), arena_str(a, url));
    }
}

static bool may_be_long(struct str line)
{
    size_t digits = 0;
    while (digits < line.n && ascii_is_digit(line.s[digits]))
        digits++;
    bool is_item = digits && str_starts(str_slice(line, digits, line.n), STR(". "));
    return is_item || str_starts(line, STR("To say it in one line, answer: ")) ||
           str_find(line, STR("https://"), 0) != STR_NONE;
}

static void check_text(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct rendered r = fixture_render(l, a, kind, letters_sample(a, kind, variant));
    const char *name = fixture_name(a, kind, variant);
    struct str rest = r.text, line, before = STR("x");
    while (str_next_line(&rest, &line)) {
        if (str_starts(line, STR(">")) || str_starts(line, STR("--")) || str_starts(line, STR("From ")) ||
            memchr(line.s, '\t', line.n) || str_trim_end(line).n != line.n)
            fail_msg("%s: bad line: %s", name, arena_str(a, line));
        if (utf8_width(line) > 72 && !may_be_long(line))
            fail_msg("%s: %zu columns: %s", name, utf8_width(line), arena_str(a, line));
        if (str_ends(line, STR("?")) && utf8_width(line) >= 70)
            fail_msg("%s: a question of %zu columns: %s", name, utf8_width(line), arena_str(a, line));
        if (!line.n && !before.n)
            fail_msg("%s: two empty lines", name);
        before = line;
    }
    assert_int_equal(count_of(r.text, "mailto:"), 0);
    assert_int_equal(count_of(r.text, "%20"), 0);
    assert_int_equal(count_of(r.text, "**"), 0);
    assert_true(before.n && r.text.s[r.text.n - 1] == '\n');
}

/* Under 50 characters as far as it is ours; no exclamation mark, no reader's name. */
static void check_subject(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct rendered r = fixture_render(l, a, kind, letters_sample(a, kind, variant));
    if (utf8_count(r.subject) > 50 || !r.subject.n || memchr(r.subject.s, '!', r.subject.n))
        fail_msg("%s: subject of %zu characters: %s", fixture_name(a, kind, variant), utf8_count(r.subject),
                 arena_str(a, r.subject));
    assert_int_equal(count_of(r.text, "!"), 0);
}

static void test_html(void **state)
{
    (void)state;
    assert_true(fixture_each(check_html) > 0);
}

static void test_links(void **state)
{
    (void)state;
    assert_true(fixture_each(check_links) > 0);
}

static void test_text(void **state)
{
    (void)state;
    assert_true(fixture_each(check_text) > 0);
}

static void test_subjects(void **state)
{
    (void)state;
    assert_true(fixture_each(check_subject) > 0);
}

/* ---- templates/FACTS.md ---- */

static bool is_name_sign(char c)
{
    return ascii_is_alpha(c) || ascii_is_digit(c) || c == '_';
}

static bool has_word(struct str s, struct str word)
{
    for (size_t i = str_find(s, word, 0); i != STR_NONE; i = str_find(s, word, i + 1)) {
        if ((i == 0 || !is_name_sign(s.s[i - 1])) && (i + word.n == s.n || !is_name_sign(s.s[i + word.n])))
            return true;
    }
    return false;
}

static struct str read_file(struct arena *a, const char *path)
{
    struct buf b;
    buf_init(&b, (size_t)1 << 20);
    struct err e = ERR_INIT;
    if (file_read(path, &b, &e) != 0)
        fail_msg("%s", e.text);
    struct str s = buf_copy(a, &b);
    buf_release(&b);
    return s;
}

/* The words behind "Names:", continuation lines included. */
static struct str names_line(struct str file)
{
    size_t from = str_find(file, STR("Names:"), 0);
    if (from == STR_NONE)
        return STR("");
    from += strlen("Names:");
    size_t to = str_find_char(file, '\n', from);
    while (to + 1 < file.n && file.s[to + 1] == ' ')
        to = str_find_char(file, '\n', to + 1);
    return str_slice(file, from, to);
}

/* The names in the first column of a section's table. */
static void check_table(const char *letter, struct str section, struct str names)
{
    struct str line;
    while (str_next_line(&section, &line)) {
        if (!str_starts(line, STR("| ")) || str_starts(line, STR("| name |")) || str_starts(line, STR("| ---")))
            continue;
        struct str cell = str_slice(line, 2, str_find(line, STR(" |"), 2)), name;
        while (str_next_piece(&cell, ' ', &name)) {
            while (name.n && !is_name_sign(name.s[name.n - 1]))
                name.n--;
            if (name.n && is_name_sign(name.s[0]) && !has_word(names, name))
                fail_msg("FACTS.md, %s: %.*s is not in the letter's Names", letter, (int)name.n, name.s);
        }
    }
}

static void check_facts(struct arena *a, struct str facts, const char *title, const char *file)
{
    struct str names = names_line(read_file(a, arena_printf(a, "templates/letters/en/%s.md", file))), rest = names,
               name;
    size_t from = str_find(facts, str_of(arena_printf(a, "\n## %s\n", title)), 0);
    if (from == STR_NONE)
        fail_msg("FACTS.md has no section for %s", title);
    size_t to = str_find(facts, STR("\n## "), from + 4);
    struct str section = str_slice(facts, from, to);
    while (str_next_piece(&rest, ' ', &name)) {
        name = str_trim(name);
        if (name.n && !has_word(section, name))
            fail_msg("FACTS.md, %s: %.*s is missing", title, (int)name.n, name.s);
    }
    check_table(title, section, names);
}

static void test_facts_are_documented(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct str facts = read_file(&a, "templates/FACTS.md");
    struct letters *l = fixture_built_in(&a);
    check_facts(&a, facts, "Common to all letters", "language");
    for (int k = 0; k < LETTER_KINDS; k++) {
        if (letters_has(l, (enum letter_kind)k))
            check_facts(&a, facts, letter_kind_name((enum letter_kind)k), letter_kind_name((enum letter_kind)k));
    }
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_have_samples),
        cmocka_unit_test(test_html),
        cmocka_unit_test(test_links),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_subjects),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_facts_are_documented),
        cmocka_unit_test(test_golden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
