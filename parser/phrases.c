#include "parser/phrases.h"

#include <threads.h>

#include "base/lookup.h"
#include "parser/tokens.h"

/* Small, because there are many, and each page of them costs as much as reading a line. */
struct entry {
    const char *phrase;
    uint64_t classes;     /* of the first that begins with a word: a bit for each class among them, see class_bit() */
    phrase_at next;       /* of those of this class that begin with the same word */
    phrase_at next_class; /* of the first of those: the first of the word's next class */
    phrase_at next_of_class; /* whatever its words, in the order of the tables */
    uint16_t alone,
        longer;       /* of the first with its word: the languages in which it is a phrase, and begins longer ones */
    uint8_t n, first; /* bytes of the phrase, and of its first word */
    uint8_t class, value, words, language;
};

struct phrases_table {
    struct lookup first;
    struct entry *entries; /* from 1: 0 ends a chain */
    phrase_at first_of_class[UINT8_MAX + 1], last_of_class[UINT8_MAX + 1];
    size_t count;
};

const struct word_group *const word_languages[WORD_LANGUAGES][LANGUAGE_PARTS] = {
    {words_english_status, words_english_checkins, words_english_takeaways, words_english_answers,
     words_english_commands, words_english_dates},
    {words_signs},
    {words_german_checkins, words_german},
    {words_french_checkins, words_french},
    {words_spanish_checkins, words_spanish},
    {words_czech_checkins, words_czech},
    {words_italian},
    {words_portuguese},
    {words_dutch},
    {words_polish},
    {words_swedish},
    {words_japanese}};

/* Read in every text: English, which people mix in, and the signs. */
#define SIGNS       2u
#define ALWAYS_READ (1u | SIGNS)

static bool is_read(const struct phrases *p, const struct entry *e)
{
    return p->languages >> e->language & 1;
}

/* Most questions are whether a word begins a phrase of a class, and most answers are no: one look tells it. Several
 * classes share a bit, which costs a walk now and then. */
static uint64_t class_bit(unsigned class)
{
    return UINT64_C(1) << (class % 64);
}

/* Puts entry n behind the first with its word, `head`: to those of its class. */
static void chain(struct phrases_table *p, size_t head, size_t n)
{
    struct entry *e = &p->entries[n], *first = &p->entries[head];
    uint16_t *told = e->words == 1 ? &first->alone : &first->longer;
    *told = (uint16_t)(*told | 1u << e->language);
    first->classes |= class_bit(e->class);
    if (head == n)
        return;
    if (first->class == e->class) {
        e->next = first->next;
        first->next = (phrase_at)n;
        return;
    }
    phrase_at *at = &first->next_class;
    while (*at && p->entries[*at].class != e->class)
        at = &p->entries[*at].next_class;
    if (*at) {
        e->next = *at;
        e->next_class = p->entries[*at].next_class;
    }
    *at = (phrase_at)n;
}

static void add(struct phrases_table *p, struct str phrase, const struct word_group *g, size_t language)
{
    struct entry *e = &p->entries[++p->count];
    *e = (struct entry){.phrase = phrase.s,
                        .n = (uint8_t)phrase.n,
                        .first = (uint8_t)phrase.n,
                        .class = g->class,
                        .value = g->value,
                        .words = 1,
                        .language = (uint8_t)language};
    for (uint8_t i = e->n; i-- > 0;)
        if (phrase.s[i] == ' ') {
            e->first = i;
            e->words++;
        }
    chain(p, lookup_put(&p->first, str_slice(phrase, 0, e->first), p->count), p->count);
    if (p->last_of_class[g->class])
        p->entries[p->last_of_class[g->class]].next_of_class = (phrase_at)p->count;
    else
        p->first_of_class[g->class] = (phrase_at)p->count;
    p->last_of_class[g->class] = (phrase_at)p->count;
}

static struct {
    once_flag once;
    struct arena arena;
    struct phrases_table table;
    struct phrases phrases;
} all = {.once = ONCE_FLAG_INIT};

static size_t count_phrases(const struct word_group *part)
{
    size_t n = 0;
    for (const struct word_group *g = part; g->class; g++)
        for (const char *at = g->phrases; at; at = strchr(at + 1, '|'))
            n++;
    return n;
}

static void add_part(struct phrases_table *p, const struct word_group *part, size_t language)
{
    for (const struct word_group *g = part; g->class; g++) {
        struct str rest = str_of(g->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            add(p, str_slice(phrase, 0, UINT8_MAX), g, language);
    }
}

static void build(void)
{
    struct phrases_table *p = &all.table;
    size_t n = 0;
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        for (const struct word_group *const *part = word_languages[l]; *part; part++)
            n += count_phrases(*part);
    arena_init(&all.arena, ARENA_DEFAULT_MAX);
    p->entries = arena_array(&all.arena, struct entry, n + 1);
    lookup_init(&p->first, &all.arena, 9000);
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        for (const struct word_group *const *part = word_languages[l]; *part; part++)
            add_part(p, *part, l);
    all.phrases = (struct phrases){p, (1u << WORD_LANGUAGES) - 1};
}

const struct phrases *phrases_all(void)
{
    call_once(&all.once, build);
    return &all.phrases;
}

bool phrases_are_english(const struct phrases *p)
{
    return !(p->languages & ~ALWAYS_READ);
}

phrase_at phrases_first(const struct phrases *p, struct str word)
{
    size_t at = lookup_get(&p->table->first, word);
    return at == STR_NONE ? 0 : (phrase_at)at;
}

bool phrases_next(const struct phrases *p, enum word_class class, size_t *at, struct str *phrase)
{
    const struct phrases_table *t = p->table;
    do
        *at = *at ? t->entries[*at].next_of_class : t->first_of_class[class];
    while (*at && !is_read(p, &t->entries[*at]));
    if (*at == 0)
        return false;
    *phrase = (struct str){t->entries[*at].phrase, t->entries[*at].n};
    return true;
}

/* All words of an entry stand at t[0], of which the first is known to. */
static bool same_words(const struct entry *e, const struct token *t)
{
    struct str rest = {e->phrase + e->first, (size_t)(e->n - e->first)}, word;
    if (rest.n)
        rest = str_slice(rest, 1, rest.n);
    while (str_next_piece(&rest, ' ', &word))
        if (!str_eq(word, (++t)->word))
            return false;
    return true;
}

static bool match(const struct phrases *p, enum word_class class, int value, const struct token *t, size_t n,
                  struct phrase_match *out)
{
    out->count = 0;
    const struct entry *entries = p->table->entries;
    if (n == 0 || !(entries[t->first].classes & class_bit(class)))
        return false;
    phrase_at i = t->first;
    while (i && entries[i].class != class)
        i = entries[i].next_class;
    for (; i; i = entries[i].next) {
        const struct entry *e = &entries[i];
        if ((value < 0 || e->value == value) && e->words > out->count && e->words <= n && is_read(p, e) &&
            same_words(e, t))
            *out = (struct phrase_match){e->value, e->words};
    }
    return out->count > 0;
}

bool phrases_match(const struct phrases *p, enum word_class class, const struct token *t, size_t n,
                   struct phrase_match *out)
{
    return match(p, class, -1, t, n, out);
}

bool phrases_match_value(const struct phrases *p, enum word_class class, unsigned value, const struct token *t,
                         size_t n, struct phrase_match *out)
{
    return match(p, class, (int)value, t, n, out);
}

/* The languages that have a phrase at t[0], a bit for each. */
static unsigned languages_at(const struct phrases_table *p, const struct token *t, size_t n)
{
    const struct entry *first = &p->entries[t->first];
    unsigned out = first->alone;
    if (!(first->longer & ~out))
        return out;
    for (phrase_at class = t->first; class; class = p->entries[class].next_class)
        for (phrase_at i = class; i; i = p->entries[i].next) {
            const struct entry *e = &p->entries[i];
            if (!(out >> e->language & 1) && e->words <= n && same_words(e, t))
                out |= 1u << e->language;
        }
    return out;
}

#define OWN_WORD    6 /* a word of one language only tells more than one that several have */
#define TOLD_TOKENS ((size_t)400)

const struct phrases *phrases_of_text(struct arena *a, const struct token *t, size_t n)
{
    const struct phrases_table *p = phrases_all()->table;
    unsigned score[WORD_LANGUAGES] = {0}, best = 0;
    struct phrases *out = arena_alloc(a, sizeof *out);
    *out = (struct phrases){p, ALWAYS_READ};
    for (size_t i = 0; i < n && i < TOLD_TOKENS; i++) {
        unsigned has = languages_at(p, &t[i], n - i) & ~SIGNS, many = 0;
        for (size_t l = 0; l < WORD_LANGUAGES; l++)
            many += has >> l & 1;
        for (size_t l = 0; many && l < WORD_LANGUAGES; l++)
            if (has >> l & 1)
                score[l] += OWN_WORD / many;
    }
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        best = score[l] > best ? score[l] : best;
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        if (score[l] * 2 >= best)
            out->languages |= 1u << l;
    return out;
}
