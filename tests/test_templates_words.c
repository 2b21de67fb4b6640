/* People's words and data in letters: nothing in them becomes markup, a header or a command of the letter, and all of
 * it arrives. Links and wrapping too. */
#include "templates_fixture.h"

#include "base/utf8.h"

/* ---- injection ---- */

static const char *const nasty[] = {
    "*bold* _it_ **b** `code` ~~s~~",
    "<script>alert(1)</script><b>",
    "[click](javascript:alert(1))",
    "](javascript:alert(1))",
    "![x](https://evil.example/p.png)",
    "<https://evil.example> <a href=\"x\">",
    "{{programme}} {{{code}}} {{> footer}} {{=<% %>=}}",
    "&amp; &lt;b&gt; &#x3c; & \"quoted\" 'single'",
    "# heading",
    "1. item",
    "- item",
    "> quote",
    "***",
    "    indented code",
    "back\\slash \\* \\",
    "a | b | c",
    "</p></div></body></html>",
    "\xee\x80\x80\xee\x80\x90\xee\x80\x81 private use",
    "שלום עולם 123",
    "日本語のテキスト",
};

/* Signs that a mail must not hold go, the rest stays as it is. */
static const struct {
    const char *given, *shown;
} cleaned[] = {
    {"a\x01"
     "b\x1b[31mc\x7f",
     "ab[31mc"},
    {"tab\there", "tab here"},
    {"\xe2\x80\xae evil\xe2\x80\xac", "evil"},
    {"  spaces at the ends \n", "spaces at the ends"},
    {"bad utf8 \xff.", "bad utf8 \xef\xbf\xbd."},
};

static void replace(struct value *v, enum value_kind kind, struct str with)
{
    for (struct value_member *m = v->members; m; m = m->next)
        replace(m->value, kind, with);
    for (size_t i = 0; i < v->count; i++)
        replace(v->items[i], kind, with);
    if (v->kind == kind && v->text.n && !v->is_number)
        v->text = with;
}

/* The document's tags, without the text between them. */
static const char *tags_of(struct arena *a, struct str html)
{
    struct buf b;
    buf_init(&b, (size_t)1 << 24);
    bool in_tag = false;
    for (size_t i = 0; i < html.n; i++) {
        if (html.s[i] == '<')
            in_tag = true;
        if (in_tag)
            buf_putc(&b, html.s[i]);
        if (html.s[i] == '>')
            in_tag = false;
    }
    const char *tags = arena_str(a, buf_str(&b));
    buf_release(&b);
    return tags;
}

static bool has(struct str s, const char *needle)
{
    return str_find(s, str_of(needle), 0) != STR_NONE;
}

/* All words, or all texts, of every sample are replaced; the letter keeps its shape. */
static void check_injection(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    static const enum value_kind kinds[] = {VALUE_WORDS, VALUE_TEXT};
    for (size_t k = 0; k < 2; k++) {
        struct value *facts = letters_sample(a, kind, variant);
        replace(facts, kinds[k], STR("plain"));
        struct rendered plain = fixture_render(l, a, kind, facts);
        bool is_used = has(plain.text, "plain");
        for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++) {
            facts = letters_sample(a, kind, variant);
            replace(facts, kinds[k], str_of(nasty[i]));
            struct rendered r = fixture_render(l, a, kind, facts);
            if (strcmp(tags_of(a, r.html), tags_of(a, plain.html)) != 0)
                fail_msg("%s: %s changes the HTML:\n%s", fixture_name(a, kind, variant), nasty[i],
                         arena_str(a, r.html));
            struct buf escaped;
            buf_init(&escaped, 65536);
            mustache_escape(&escaped, str_trim(str_of(nasty[i])));
            if (is_used && !has(r.html, escaped.s))
                fail_msg("%s: %s is not in the HTML", fixture_name(a, kind, variant), nasty[i]);
            buf_release(&escaped);
            assert_false(memchr(r.subject.s, '\n', r.subject.n));
        }
    }
}

static void test_injection(void **state)
{
    (void)state;
    assert_true(fixture_each(check_injection) > 0);
}

/* One letter with these words as its only takeaway. */
static struct rendered check_in_with(struct arena *a, struct str words)
{
    struct letters *l = fixture_built_in(a);
    struct value *facts = letters_sample(a, LETTER_CHECK_IN, 1);
    replace(facts, VALUE_WORDS, words);
    return fixture_render(l, a, LETTER_CHECK_IN, facts);
}

static void test_words_stand_as_they_are(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++) {
        struct arena a;
        arena_init(&a, 0);
        struct rendered r = check_in_with(&a, str_of(nasty[i]));
        const char *line = arena_printf(&a, "\n1. %s\n", arena_str(&a, str_trim(str_of(nasty[i]))));
        if (!has(r.text, line))
            fail_msg("%s is not in the text:\n%s", line, arena_str(&a, r.text));
        arena_release(&a);
    }
    for (size_t i = 0; i < sizeof cleaned / sizeof *cleaned; i++) {
        struct arena a;
        arena_init(&a, 0);
        struct rendered r = check_in_with(&a, str_of(cleaned[i].given));
        if (!has(r.text, arena_printf(&a, "\n1. %s\n", cleaned[i].shown)) ||
            !has(r.html, arena_printf(&a, "<span dir=\"auto\">%s</span>", cleaned[i].shown)))
            fail_msg("%s is not in the letter:\n%s", cleaned[i].shown, arena_str(&a, r.text));
        arena_release(&a);
    }
}

/* ---- words of several lines ---- */

static struct rendered asked_back_with(struct arena *a, struct str words)
{
    struct letters *l = fixture_built_in(a);
    struct value *facts = letters_sample(a, LETTER_ASKED_BACK, 0);
    value_set_words(facts, "words", words);
    return fixture_render(l, a, LETTER_ASKED_BACK, facts);
}

static void test_lines_become_paragraphs(void **state)
{
    (void)state;
    static const char *const given[] = {"one\ntwo\n\n\nthree", "one\r\ntwo\r\n\r\nthree\r\n", "one\rtwo\r\rthree",
                                        "\n\none\n two \n\nthree\n"};
    for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
        struct arena a;
        arena_init(&a, 0);
        struct rendered r = asked_back_with(&a, str_of(given[i]));
        if (!has(r.text, "\nYou wrote:\n\n“one\n\n“two\n\n“three”\n\n"))
            fail_msg("%zu: %s", i, arena_str(&a, r.text));
        assert_true(has(r.html, "<p dir=\"auto\" style=\"margin:0 0 16px\">“one</p>\n"
                                "<p dir=\"auto\" style=\"margin:0 0 16px\">“two</p>\n"
                                "<p dir=\"auto\" style=\"margin:0 0 16px\">“three”</p>\n"));
        arena_release(&a);
    }
}

/* Lines that would be quotes, signatures, an mbox's next mail, or a command of our own. */
static void test_lines_start_well(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct rendered r = asked_back_with(&a, STR("> quoted\n-- \nFrom here on\nstop"));
    struct str rest = r.text, line;
    while (str_next_line(&rest, &line)) {
        if (str_starts(line, STR(">")) || str_starts(line, STR("--")) || str_starts(line, STR("From ")) ||
            str_eq_z(line, "stop"))
            fail_msg("%s", arena_str(&a, line));
    }
    assert_true(has(r.text, "“> quoted\n") && has(r.text, "“From here on\n") && has(r.text, "“stop”\n"));
    arena_release(&a);
}

static void test_long_words(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct buf b;
    buf_init(&b, (size_t)1 << 20);
    for (int i = 0; i < 10000; i++) /* every seventh would start a line badly, every eleventh is a command */
        buf_puts(&b, i % 7 == 0 ? "From > -- " : (i % 11 == 0 ? "stop " : "word "));
    struct rendered r = asked_back_with(&a, buf_str(&b));
    struct str rest = r.text, line;
    size_t lines = 0;
    while (str_next_line(&rest, &line)) {
        if (str_starts(line, STR(">")) || str_starts(line, STR("--")) || str_starts(line, STR("From ")))
            fail_msg("%s", arena_str(&a, line));
        assert_true(utf8_width(line) <= 72 || str_ends(line, STR("?")));
        assert_false(str_eq_z(line, "stop"));
        lines++;
    }
    assert_true(lines > 500);
    /* nothing was lost */
    size_t words = 0;
    for (size_t i = str_find(r.text, STR("word"), 0); i != STR_NONE; i = str_find(r.text, STR("word"), i + 1))
        words++;
    size_t expected = 0;
    for (int i = 0; i < 10000; i++)
        expected += i % 7 != 0 && i % 11 != 0;
    assert_int_equal(words, expected);
    buf_release(&b);
    arena_release(&a);
}

/* A megabyte of short lines must not eat the arena of the job: it is cut, and says so. */
static void test_endless_words(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, (size_t)192 << 20);
    struct buf b;
    buf_init(&b, (size_t)2 << 20);
    while (b.n < (size_t)1 << 20)
        buf_puts(&b, "ž\n");
    struct rendered r = asked_back_with(&a, buf_str(&b));
    assert_true(has(r.text, "\n“ž …”\n\nWhich of these did you mean?\n"));
    assert_true(utf8_is_valid(r.text) && utf8_is_valid(r.html));
    buf_release(&b);
    arena_release(&a);
}

/* ---- subjects ---- */

static void test_subjects(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct letters *l = fixture_built_in(&a);
    static const struct {
        const char *given, *subject;
    } cases[] = {
        {"plain", "Re: plain"},
        {"", "Re: your mail"},
        {"two\r\nBcc: x@example.org", "Re: two Bcc: x@example.org"},
        {"a\x01\x7f"
         "b",
         "Re: a b"},
        {"\xe2\x80\xaegnp\xe2\x80\xac <b>&*", "Re: gnp <b>&*"},
        {"line\xe2\x80\xa8separator", "Re: line separator"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct value *facts = letters_sample(&a, LETTER_CONFIRMATION, 0);
        value_set_words(facts, "their_subject", str_of(cases[i].given));
        assert_string_equal(arena_str(&a, fixture_render(l, &a, LETTER_CONFIRMATION, facts).subject), cases[i].subject);
    }
    struct buf b;
    buf_init(&b, 65536);
    for (int i = 0; i < 300; i++)
        buf_puts(&b, "ž");
    struct value *facts = letters_sample(&a, LETTER_CONFIRMATION, 0);
    value_set_words(facts, "their_subject", buf_str(&b));
    struct str subject = fixture_render(l, &a, LETTER_CONFIRMATION, facts).subject;
    assert_int_equal(utf8_count(subject), 200);
    assert_true(str_ends(subject, STR("ž…")));
    buf_release(&b);
    arena_release(&a);
}

/* ---- links ---- */

static const struct {
    const char *address, *body, *code, *url;
} links[] = {
    {"mentoring+q7xk@acme.example", "All done", "k7m2",
     "mailto:mentoring%2Bq7xk@acme.example?subject=All%20done%20(ref%20k7m2)&body=All%20done"},
    {"m@acme.example", "We met, nothing to note", "k7m2",
     "mailto:m@acme.example?subject=We%20met%2C%20nothing%20to%20note%20(ref%20k7m2)&body=We%20met%2C%20nothing%20to%20"
     "note"},
    {"m@acme.example", "a=b&c?d#e%f\"<'\n", "",
     "mailto:m@acme.example?subject=a%3Db%26c%3Fd%23e%25f%22%3C%27%0A&body=a%3Db%26c%3Fd%23e%25f%22%3C%27%0A"},
    {"m@acme.example", "žluť", NULL, "mailto:m@acme.example?subject=%C5%BElu%C5%A5&body=%C5%BElu%C5%A5"},
    {"", "Help", "k7m2", ""},
    {NULL, "Help", "k7m2", ""},
};

static void test_links(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        struct value *facts = value_object(&a);
        value_set_link(facts, "x", "label", links[i].address, links[i].body, links[i].code);
        const struct value *v = value_host_member(NULL, facts, STR("x"));
        assert_string_equal(arena_str(&a, v->url), links[i].url);
    }
    /* no program is trusted with 400 signs: the answer is then said in words */
    struct letters *l = fixture_built_in(&a);
    struct value *facts = letters_sample(&a, LETTER_CHECK_IN, 0);
    char body[201];
    memset(body, 'b', 200);
    body[200] = 0;
    value_set_link(facts, "tap_all_done", "All <done>", "m@acme.example", body, "k7m2");
    struct rendered r = fixture_render(l, &a, LETTER_CHECK_IN, facts);
    assert_true(
        has(r.html, arena_printf(&a, "<p style=\"margin:0 0 12px\">To say it in one line, answer: %s</p>", body)));
    value_set_link(facts, "tap_all_done", "All <done>", "m@acme.example", "Done & <b>", "k7m2");
    r = fixture_render(l, &a, LETTER_CHECK_IN, facts);
    assert_true(has(r.html, "?subject=Done%20%26%20%3Cb%3E%20(ref%20k7m2)&amp;body=Done%20%26%20%3Cb%3E\" "
                            "style=\"text-decoration:underline\">All &lt;done&gt;</a>"));
    assert_true(has(r.text, "\nTo say it in one line, answer: Done & <b>\n"));
    arena_release(&a);
}

/* ---- values ---- */

static void test_wrong_shapes(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct letters *l = fixture_built_in(&a);
    static const char *const names[] = {"others", "when", "reader"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct value *facts = letters_sample(&a, LETTER_FOLLOW_UP, 0);
        value_set(facts, names[i], value_list(&a));
        struct rendered r;
        struct err e = ERR_INIT;
        assert_int_equal(letters_render(l, &a, LETTER_FOLLOW_UP, "en", facts, &r, &e), -1);
        assert_int_equal(e.kind, ERR_SOFTWARE);
    }
    struct rendered r;
    struct err e = ERR_INIT;
    assert_int_equal(letters_render(l, &a, LETTER_MIRROR, "en", value_object(&a), &r, &e), -1);
    assert_non_null(strstr(e.text, "mirror"));
    /* a grid inside a sentence */
    struct value *facts = letters_sample(&a, LETTER_SUMMARY, 0);
    value_set(facts, "counts", value_grid(&a));
    fixture_render(l, &a, LETTER_SUMMARY, facts); /* alone: fine, and empty */
    facts = letters_sample(&a, LETTER_SUMMARY, 0);
    value_set(facts, "actions", value_grid(&a));
    value_set(facts, "finding", value_grid(&a));
    assert_int_equal(letters_render(l, &a, LETTER_SUMMARY, "en", facts, &r, &e), -1);
    /* without facts a letter is poor, not broken */
    for (int k = 0; k < LETTER_KINDS; k++) {
        if (letters_has(l, (enum letter_kind)k))
            fixture_render(l, &a, (enum letter_kind)k, value_object(&a));
    }
    arena_release(&a);
}

static void test_a_second_value_replaces(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct value *facts = value_object(&a);
    value_set_text(facts, "x", "first");
    value_set_int(facts, "y", 0);
    value_set_words(facts, "x", STR("second"));
    const struct value *v = value_host_member(NULL, facts, STR("x"));
    assert_true(str_eq_z(v->text, "second"));
    assert_null(facts->members->next->next);
    assert_int_equal(value_host_shape(NULL, value_host_member(NULL, facts, STR("y"))), MUSTACHE_FALSE);
    value_set_int(facts, "y", -7);
    assert_int_equal(value_host_shape(NULL, value_host_member(NULL, facts, STR("y"))), MUSTACHE_TRUE);
    assert_null(value_host_member(NULL, facts, STR("z")));
    value_set_text(facts, "x", NULL);
    assert_int_equal(value_host_shape(NULL, value_host_member(NULL, facts, STR("x"))), MUSTACHE_FALSE);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_injection),
        cmocka_unit_test(test_words_stand_as_they_are),
        cmocka_unit_test(test_lines_become_paragraphs),
        cmocka_unit_test(test_lines_start_well),
        cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_endless_words),
        cmocka_unit_test(test_subjects),
        cmocka_unit_test(test_links),
        cmocka_unit_test(test_wrong_shapes),
        cmocka_unit_test(test_a_second_value_replaces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
