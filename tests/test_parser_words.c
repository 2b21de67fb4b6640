/* The tables: every phrase is written as the words of a text are folded, or it would never be found. */
#include "said.h"

#include "parser/tokens.h"

/* "j' ai" of the tables is typed "j'ai", and "d'" stands before another word. */
static struct str as_typed(struct arena *a, struct str phrase)
{
    char *out = arena_alloc(a, phrase.n + 2);
    size_t n = 0;
    for (size_t i = 0; i < phrase.n; i++)
        if (phrase.s[i] != ' ' || i == 0 || phrase.s[i - 1] != '\'')
            out[n++] = phrase.s[i];
    if (n && out[n - 1] == '\'')
        out[n++] = 'x';
    return (struct str){out, n};
}

/* How many phrases of a part are not found as they are typed; counts all of them. */
static int not_found(struct arena *a, const struct word_group *part, size_t language, int *all)
{
    const struct phrases *p = phrases_all();
    int wrong = 0;
    for (const struct word_group *g = part; g->class; g++) {
        struct str rest = str_of(g->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase)) {
            struct tokens t = {0};
            struct phrase_match m;
            tokens_add(&t, a, p, as_typed(a, phrase), 0);
            ++*all;
            if (phrases_match_value(p, g->class, g->value, t.at, t.count, &m) &&
                m.count + str_ends(phrase, STR("'")) == t.count)
                continue;
            print_error("language %zu, class %d: %.*s\n", language, g->class, (int)phrase.n, phrase.s);
            wrong++;
        }
    }
    return wrong;
}

static void phrases_are_folded(void **state)
{
    (void)state;
    struct arena a;
    int wrong = 0, all = 0;
    arena_init(&a, ARENA_DEFAULT_MAX);
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        for (const struct word_group *const *part = word_languages[l]; *part; part++)
            wrong += not_found(&a, *part, l, &all);
    arena_release(&a);
    assert_true(all > 2000);
    if (wrong)
        fail_msg("%d of %d phrases", wrong, all);
}

/* A word is found in the languages that its text is in, and in English. */
static const struct {
    const char *text, *word;
    enum word_class class;
    bool found;
} in_texts[] = {
    {"Nous avons parlé, c'est fait", "fait", WORD_STATUS, true},
    {"Nous avons parlé, c'est fait", "done", WORD_STATUS, true},
    {"Nous avons parlé, c'est fait", "fertig", WORD_STATUS, false},
    {"Wir haben geredet, das ist fertig", "fait", WORD_STATUS, false},
    {"1 erledigt, 2 fait", "fertig", WORD_STATUS, true},
    {"1 erledigt, 2 fait", "hecho", WORD_STATUS, false},
    {"Karsten 27", "hecho", WORD_STATUS, true},
    {"", "hecho", WORD_STATUS, true},
};

static void text_tells_its_languages(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof in_texts / sizeof *in_texts; i++) {
        struct arena a;
        struct tokens text = {0}, word = {0};
        struct phrase_match m;
        arena_init(&a, ARENA_DEFAULT_MAX);
        tokens_add(&text, &a, phrases_all(), str_of(in_texts[i].text), 0);
        tokens_add(&word, &a, phrases_all(), str_of(in_texts[i].word), 0);
        const struct phrases *p = phrases_of_text(&a, text.at, text.count);
        if (phrases_match(p, in_texts[i].class, word.at, word.count, &m) != in_texts[i].found) {
            print_error("%s: %s\n", in_texts[i].text, in_texts[i].word);
            wrong++;
        }
        arena_release(&a);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(phrases_are_folded),
                                       cmocka_unit_test(text_tells_its_languages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
