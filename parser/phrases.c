#include "parser/phrases_priv.h"
#include "parser/tokens.h"

/* Read in every text: English, which people mix in, and the signs. */
#define SIGNS       2u
#define ALWAYS_READ (1u | SIGNS)

static bool is_read(const struct phrases *p, const struct phrase_entry *e)
{
    return p->languages >> e->language & 1;
}

const struct phrases *phrases_all(void)
{
    static const struct phrases all = {&phrases_table, (1u << WORD_LANGUAGES) - 1};
    return &all;
}

bool phrases_are_english(const struct phrases *p)
{
    return !(p->languages & ~ALWAYS_READ);
}

phrase_at phrases_first(const struct phrases *p, struct str word)
{
    const struct phrases_table *t = p->table;
    uint64_t hash = str_hash(word);
    for (size_t i = hash % PHRASE_SLOTS; t->slots[i].first; i = (i + 1) % PHRASE_SLOTS) {
        const struct phrase_entry *e = &t->entries[t->slots[i].first];
        if (t->slots[i].tag == phrase_tag(hash) && str_eq((struct str){t->texts + e->at, e->first}, word))
            return t->slots[i].first;
    }
    return 0;
}

bool phrases_next(const struct phrases *p, enum word_class class, size_t *at, struct str *phrase)
{
    const struct phrases_table *t = p->table;
    do
        *at = *at ? t->entries[*at].next_of_class : t->first_of_class[class];
    while (*at && !is_read(p, &t->entries[*at]));
    if (*at == 0)
        return false;
    *phrase = (struct str){t->texts + t->entries[*at].at, t->entries[*at].n};
    return true;
}

/* All words of an entry stand at t[0], of which the first is known to. */
static bool same_words(const struct phrases_table *p, const struct phrase_entry *e, const struct token *t)
{
    struct str rest = {p->texts + e->at + e->first, (size_t)(e->n - e->first)}, word;
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
    const struct phrase_entry *entries = p->table->entries;
    phrase_at i = t->first;
    while (i && entries[i].class != class)
        i = entries[i].next_class;
    for (; i; i = entries[i].next) {
        const struct phrase_entry *e = &entries[i];
        if ((value < 0 || e->value == value) && e->words > out->count && e->words <= n && is_read(p, e) &&
            same_words(p->table, e, t))
            *out = (struct phrase_match){e->value, e->words};
    }
    return out->count > 0;
}

/* One look, which most questions end with. */
static bool may_match(const struct phrases *p, enum word_class class, const struct token *t, size_t n,
                      struct phrase_match *out)
{
    out->count = 0;
    return n > 0 && p->table->entries[t->first].classes & phrase_class_bit(class);
}

bool phrases_match(const struct phrases *p, enum word_class class, const struct token *t, size_t n,
                   struct phrase_match *out)
{
    return may_match(p, class, t, n, out) && match(p, class, -1, t, n, out);
}

bool phrases_match_value(const struct phrases *p, enum word_class class, unsigned value, const struct token *t,
                         size_t n, struct phrase_match *out)
{
    return may_match(p, class, t, n, out) && match(p, class, (int)value, t, n, out);
}

/* The languages that have a phrase at t[0], a bit for each. */
static unsigned languages_at(const struct phrases_table *p, const struct token *t, size_t n)
{
    const struct phrase_entry *first = &p->entries[t->first];
    unsigned out = first->alone;
    if (!(first->longer & ~out))
        return out;
    for (phrase_at class = t->first; class; class = p->entries[class].next_class)
        for (phrase_at i = class; i; i = p->entries[i].next) {
            const struct phrase_entry *e = &p->entries[i];
            if (!(out >> e->language & 1) && e->words <= n && same_words(p, e, t))
                out |= 1u << e->language;
        }
    return out;
}

#define OWN_WORD    6 /* a word of one language only tells more than one that several have */
#define TOLD_TOKENS ((size_t)400)

#define ACCENTED_LEAST 4 /* bytes of a word whose letters tell its language: "só" is not the German Sunday */

/* Written with letters that English lacks. */
static bool has_other_letters(struct str raw)
{
    if (raw.n < ACCENTED_LEAST)
        return false;
    for (size_t i = 0; i < raw.n; i++)
        if ((unsigned char)raw.s[i] >= 0x80)
            return true;
    return false;
}

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
                score[l] += OWN_WORD / many * (l && has_other_letters(t[i].raw) ? 2 : 1);
    }
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        best = score[l] > best ? score[l] : best;
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        if (score[l] * 2 >= best)
            out->languages |= 1u << l;
    return out;
}
