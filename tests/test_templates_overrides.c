/* Letters of a folder over the built-in ones: what is taken, what is refused with file:line, and that a broken file
 * never costs a letter. Languages too. */
#include "templates_fixture.h"

#include <unistd.h>

struct place {
    struct arena a;
    struct buf complaints;
    char folder[64];
};

static void open_place(struct place *p)
{
    arena_init(&p->a, 0);
    buf_init(&p->complaints, 65536);
    snprintf(p->folder, sizeof p->folder, "/tmp/rapport-letters-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
}

static void write_file(struct place *p, const char *name, const char *text)
{
    const char *path = file_path_in(&p->a, p->folder, name);
    struct err e = ERR_INIT;
    assert_int_equal(file_make_folder(file_folder_of(&p->a, path), &e), 0);
    if (file_write_atomic(path, str_of(text), &e) != 0)
        fail_msg("%s", e.text);
}

static void close_place(struct place *p, const char *const *names)
{
    for (; *names; names++)
        unlink(file_path_in(&p->a, p->folder, *names));
    static const char *const folders[] = {"en", "cs", "he", "pt-BR", "not a language"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        rmdir(file_path_in(&p->a, p->folder, folders[i]));
    assert_int_equal(rmdir(p->folder), 0);
    buf_release(&p->complaints);
    arena_release(&p->a);
}

static bool has(struct str s, const char *needle)
{
    return str_find(s, str_of(needle), 0) != STR_NONE;
}

static struct rendered render(struct place *p, const struct letters *l, const char *language)
{
    struct rendered r;
    struct err e = ERR_INIT;
    if (letters_render(l, &p->a, LETTER_FOLLOW_UP, language, letters_sample(&p->a, LETTER_FOLLOW_UP, 0), &r, &e) != 0)
        fail_msg("%s", e.text);
    return r;
}

/* ---- what is refused ---- */

#define HEAD "Subject: x\n\n"

static const struct {
    const char *file, *text;
    const char *complaint; /* behind the folder's name */
} broken[] = {
    {"en/follow-up.md", HEAD "a\n\nHi {{name}}", "/en/follow-up.md:5: this letter has no {{name}}: "},
    {"en/follow-up.md", HEAD "{{#reader.x}}a{{/reader.x}}", "/en/follow-up.md:3: this letter has no {{x}}: "},
    {"en/follow-up.md", "Subject: {{nobody}}\n\nHi", "/en/follow-up.md:1: this letter has no {{nobody}}: "},
    {"en/follow-up.md", HEAD "a\n{{{reader}}}", "/en/follow-up.md:4: a raw value: write {{reader}}"},
    {"en/follow-up.md", HEAD "{{& reader}}", "/en/follow-up.md:3: a raw value: write {{reader}}"},
    {"en/follow-up.md", HEAD "a\n\n[here](https://x.example/{{reader}})",
     "/en/follow-up.md:5: a value in a web address"},
    {"en/follow-up.md", HEAD "[here](https://x.example \"{{reader}}\")",
     "/en/follow-up.md:3: a value in a web address"},
    {"en/follow-up.md", HEAD "[here][1]\n\n[1]: https://x.example/{{reader}}", "/en/follow-up.md:3: a value in a web"},
    {"en/follow-up.md", HEAD "<https://x.example/{{reader}}>", "/en/follow-up.md:3: a value in a web address"},
    {"en/follow-up.md", HEAD "[here](mailto:x@example.org)", "/en/follow-up.md:3: a link that is no web address"},
    {"en/follow-up.md", HEAD "[here](javascript:x)", "/en/follow-up.md:3: a link that is no web address"},
    {"en/follow-up.md", HEAD "a <b>{{reader}}</b>", "/en/follow-up.md:3: raw HTML"},
    {"en/follow-up.md", HEAD "a\n\n<div class=\"{{reader}}\">\n", "/en/follow-up.md:5: raw HTML"},
    {"en/follow-up.md", HEAD "{{#others}}\n<!-- x -->\n{{/others}}", "/en/follow-up.md:4: raw HTML"},
    {"en/follow-up.md", HEAD "1. one\n2. two", "/en/follow-up.md:3: a numbered list"},
    {"en/follow-up.md", HEAD "- a\n  - b", "/en/follow-up.md:4: more than words in a list"},
    {"en/follow-up.md", HEAD "> quote", "/en/follow-up.md:3: a block quote"},
    {"en/follow-up.md", HEAD "a\n\n    code", "/en/follow-up.md:5: a code block"},
    {"en/follow-up.md", HEAD "a `code` b", "/en/follow-up.md:3: code marks"},
    {"en/follow-up.md", HEAD "![x](https://x.example/p.png)", "/en/follow-up.md:3: a picture"},
    {"en/follow-up.md", HEAD "{{#others}}\nx", "/en/follow-up.md:3: the section others is not closed"},
    {"en/follow-up.md", HEAD "\n\n{{others", "/en/follow-up.md:5: a tag is not closed"},
    {"en/follow-up.md", "Hi Ana,\n\nwhat?", "/en/follow-up.md:1: the file starts with lines like"},
    {"en/follow-up.md", "\nwhat?", "/en/follow-up.md:1: no subject"},
    {"en/follow-up.md", "Subject: a\nSubject: b\n\nx", "/en/follow-up.md:2: a second Subject"},
    {"en/follow-up.md", "Subject: {{a\n\nx", "/en/follow-up.md:1: a tag is not closed"},
    {"en/follow-up.md", HEAD "private use: \xee\x80\x80", "/en/follow-up.md:1: not plain UTF-8 text"},
    {"en/follow-up.md", HEAD "latin-1: \xe9", "/en/follow-up.md:1: not plain UTF-8 text"},
    {"en/follow-up.md", "", "/en/follow-up.md:1: no subject"},
    {"en/footer.md", "***\n\n{{others}}", "/en/footer.md:3: this letter has no {{others}}"},
    {"en/follow_up.md", HEAD "x", "/en/follow_up.md: no letter has this name"},
    {"en/language.md", "Direction: up\n", "/en/language.md:1: the direction is unknown: write ltr or rtl"},
    {"en/language.md", "Quotes: \"\n", "/en/language.md:1: two quotation marks are wanted"},
    {"en/language.md", "Quotes: “ ”\nOne-tap: Say it\n", "/en/language.md:2: say where the answer goes"},
    {"en/language.md", "One-tap: {{body}}{{\n", "/en/language.md:1: a tag is not closed"},
    {"not a language/follow-up.md", HEAD "x", "/not a language: not a folder of a language"},
};

static void test_broken(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        struct place p;
        open_place(&p);
        write_file(&p, broken[i].file, broken[i].text);
        struct letters *l = fixture_load(&p.a, p.folder, &p.complaints);
        const char *start = arena_printf(&p.a, "%s%s", p.folder, broken[i].complaint);
        if (!str_starts(buf_str(&p.complaints), str_of(start)))
            fail_msg("expected: %s\ngot: %s", start, p.complaints.s);
        if (!has(buf_str(&p.complaints), "built-in one is used") && !strstr(broken[i].file, "not a language"))
            fail_msg("%s", p.complaints.s);
        assert_int_equal(str_find_char(buf_str(&p.complaints), '\n', 0), p.complaints.n - 1);
        struct rendered r = render(&p, l, "en");
        assert_string_equal(arena_str(&p.a, r.subject), "What did you take from today?");
        assert_true(has(r.text, "To say it in one line, answer: We did not meet\n"));
        assert_true(has(r.text, "\nref k7m2 · Acme peer mentoring · "));
        close_place(&p, (const char *const[]){broken[i].file, NULL});
    }
}

/* An override that only some facts break must not cost the letter. */
static void test_broken_at_rendering(void **state)
{
    (void)state;
    struct place p;
    open_place(&p);
    write_file(&p, "en/check-in.md", HEAD "{{items}}");
    struct letters *l = fixture_load(&p.a, p.folder, &p.complaints);
    assert_string_equal(p.complaints.s, "");
    struct rendered r = fixture_render(l, &p.a, LETTER_CHECK_IN, letters_sample(&p.a, LETTER_CHECK_IN, 0));
    assert_string_equal(arena_str(&p.a, r.subject), "What became of these two?");
    close_place(&p, (const char *const[]){"en/check-in.md", NULL});
}

/* ---- what is taken ---- */

static void test_override(void **state)
{
    (void)state;
    struct place p;
    open_place(&p);
    write_file(&p, "en/follow-up.md",
               "Subject: And? {{others}}\n\nSo, *{{reader}}*: **{{when}}** [rules](https://x.example/r?a=1&b=2).\n\n"
               "- one\n- two {{others}}\n\n{{tap_met}}\n\n{{> footer}}\n");
    write_file(&p, "en/README", "not a letter");
    write_file(&p, "en/footer.md", "***\n\nOur own footer, {{programme}}. {{tap_help}}\n");
    struct letters *l = fixture_load(&p.a, p.folder, &p.complaints);
    assert_string_equal(p.complaints.s, "");
    struct rendered r = render(&p, l, "en");
    assert_string_equal(arena_str(&p.a, r.subject), "And? Ben");
    assert_string_equal(
        arena_str(&p.a, r.text),
        "So, Ana: today rules (https://x.example/r?a=1&b=2).\n\n- one\n- two Ben\n\n"
        "To say it in one line, answer: We met, nothing to note\n\n"
        "Our own footer, Acme peer mentoring.\nAll the things you can say: answer Help to this letter\n");
    assert_true(has(r.html,
                    "<p style=\"margin:0 0 16px\">So, <em style=\"font-style:italic\">Ana</em>: "
                    "<strong style=\"font-weight:bold\">today</strong> "
                    "<a href=\"https://x.example/r?a=1&amp;b=2\" style=\"text-decoration:underline\">rules</a>."));
    assert_true(has(r.html, "<ul style=\"margin:0 0 16px;padding:0 0 0 24px\">\n<li style=\"margin:0 0 4px\">one</li>\n"
                            "<li style=\"margin:0 0 4px\">two Ben</li>\n</ul>\n"));
    /* the footer of every letter */
    r = fixture_render(l, &p.a, LETTER_HELP, letters_sample(&p.a, LETTER_HELP, 0));
    assert_true(has(r.text, "\nOur own footer, Acme peer mentoring.\n"));
    close_place(&p, (const char *const[]){"en/follow-up.md", "en/README", "en/footer.md", NULL});
}

static void test_languages(void **state)
{
    (void)state;
    struct place p;
    open_place(&p);
    write_file(&p, "cs/language.md", "Quotes: „ “\nOne-tap: Jedním řádkem: {{body}}\n");
    write_file(&p, "cs/follow-up.md",
               "Subject: Co z toho?\n\nAhoj {{reader}},\n\n{{who_sees}}\n\n{{tap_met}}\n\n{{> footer}}\n");
    write_file(&p, "he/language.md", "Direction: rtl\n");
    write_file(&p, "he/follow-up.md", "Subject: מה לקחת?\n\n{{reader}}\n");
    struct letters *l = fixture_load(&p.a, p.folder, &p.complaints);
    assert_string_equal(p.complaints.s, "");
    const char *const *codes = letters_languages(l);
    assert_string_equal(codes[0], "en");
    assert_string_equal(codes[1], "cs");
    assert_string_equal(codes[2], "he");
    assert_null(codes[3]);

    struct rendered r = render(&p, l, "cs");
    assert_string_equal(arena_str(&p.a, r.subject), "Co z toho?");
    assert_true(has(r.text, "\nJedním řádkem: We met, nothing to note\n"));
    assert_true(has(r.text, "\nref k7m2 · ")); /* the English footer, until there is one */
    assert_true(has(r.html, "<html lang=\"cs\" dir=\"ltr\">") && has(r.html, "<div lang=\"cs\" dir=\"ltr\""));
    assert_string_equal(arena_str(&p.a, render(&p, l, "cs-CZ").subject), "Co z toho?");
    assert_true(has(render(&p, l, "he").html, "<html lang=\"he\" dir=\"rtl\">"));
    static const char *const others[] = {"en", "en-US", "fr", "", "c"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_string_equal(arena_str(&p.a, render(&p, l, others[i]).subject), "What did you take from today?");

    /* a letter that the language lacks comes in English, and says so */
    struct err e = ERR_INIT;
    assert_int_equal(letters_render(l, &p.a, LETTER_HELP, "cs", letters_sample(&p.a, LETTER_HELP, 0), &r, &e), 0);
    assert_true(has(r.html, "<html lang=\"en\" dir=\"ltr\">"));
    close_place(&p,
                (const char *const[]){"cs/language.md", "cs/follow-up.md", "he/language.md", "he/follow-up.md", NULL});
}

static void test_no_folder(void **state)
{
    (void)state;
    struct place p;
    open_place(&p);
    struct letters *l = fixture_load(&p.a, file_path_in(&p.a, p.folder, "missing"), &p.complaints);
    assert_true(has(buf_str(&p.complaints), "/missing: no such folder: the built-in letters are used\n"));
    assert_true(letters_has(l, LETTER_FOLLOW_UP));
    close_place(&p, (const char *const[]){NULL});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_broken),    cmocka_unit_test(test_broken_at_rendering), cmocka_unit_test(test_override),
        cmocka_unit_test(test_languages), cmocka_unit_test(test_no_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
