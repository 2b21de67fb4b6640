/* Looking phrases up. The tables are made ready once, at the first look: sorted by their first and by their last byte,
 * so that a text is read once and not once per phrase. */
#include "parser/words/quote_words.h"

#include <stdint.h>
#include <stdlib.h>
#include <sysexits.h>

#define TABLES_MAX 128

struct phrases {
    const struct quote_words *table;
    struct str *by_first, *by_last;
    uint16_t first[257], last[257]; /* where the phrases of a byte begin; [256] the end */
};

/* Scripts that write words without spaces between them have no edges: theirs take three bytes and more (CJK, Thai, …).
 */
static bool has_edges(char c)
{
    return (unsigned char)c < 0xe0;
}

static bool is_word_byte(char c)
{
    return ascii_is_alpha(c) || ascii_is_digit(c) || ((unsigned char)c >= 0x80 && (unsigned char)c < 0xe0);
}

static bool ends_word(struct str fold, size_t to, struct str phrase)
{
    return to >= fold.n || !has_edges(phrase.s[0]) || !is_word_byte(phrase.s[phrase.n - 1]) ||
           !is_word_byte(fold.s[to]);
}

static bool begins_word(struct str fold, size_t from, struct str phrase)
{
    if (from == 0 || !has_edges(phrase.s[0]) || !is_word_byte(phrase.s[0]))
        return true;
    char before = fold.s[from - 1];
    /* the byte before may be the last of a letter; of a punctuation sign of three bytes it is too, which is an edge */
    return !is_word_byte(before) || ((unsigned char)before >= 0x80 && (unsigned char)before < 0xc0 && from >= 3 &&
                                     (unsigned char)fold.s[from - 3] == 0xe2);
}

static size_t count_phrases(const struct quote_words *table)
{
    size_t n = 0;
    for (; table->language; table++) {
        struct str rest = str_of(table->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            n += phrase.n > 0;
    }
    return n;
}

/* Counting sort by one byte of each phrase. */
static void sort_phrases(const struct quote_words *table, bool by_last, struct str *out, uint16_t starts[257])
{
    uint16_t next[257] = {0};
    for (int pass = 0; pass < 2; pass++) {
        for (const struct quote_words *row = table; row->language; row++) {
            struct str rest = str_of(row->phrases), phrase;
            while (str_next_piece(&rest, '|', &phrase)) {
                if (phrase.n == 0)
                    continue;
                unsigned char byte = (unsigned char)phrase.s[by_last ? phrase.n - 1 : 0];
                if (pass == 0)
                    next[byte + 1]++;
                else
                    out[next[byte]++] = phrase;
            }
        }
        if (pass == 0) {
            for (int i = 0; i < 256; i++)
                next[i + 1] = (uint16_t)(next[i + 1] + next[i]);
            memcpy(starts, next, sizeof next);
        }
    }
}

/* The one mutable thing of this file; each entry is written once. */
static const struct phrases *ready(const struct quote_words *table)
{
    static struct phrases tables[TABLES_MAX];
    size_t i = (uintptr_t)table / sizeof *table % TABLES_MAX, first = i;
    while (tables[i].table && tables[i].table != table) {
        i = (i + 1) % TABLES_MAX;
        if (i == first)
            abort(); /* more tables than this file knows of: a bug */
    }
    struct phrases *p = &tables[i];
    if (p->table)
        return p;
    size_t n = count_phrases(table);
    p->by_first = calloc(n + 1, sizeof *p->by_first);
    p->by_last = calloc(n + 1, sizeof *p->by_last);
    if (!p->by_first || !p->by_last)
        exit(EX_TEMPFAIL);
    sort_phrases(table, false, p->by_first, p->first);
    sort_phrases(table, true, p->by_last, p->last);
    p->table = table;
    return p;
}

/* Inside a word, where no phrase begins that has edges: begins_word() for all that begin with this byte at once. */
static bool is_inside(struct str fold, size_t i)
{
    return i && (ascii_is_alpha(fold.s[i - 1]) || ascii_is_digit(fold.s[i - 1])) && is_word_byte(fold.s[i]);
}

bool words_find(const struct quote_words *table, struct str fold, size_t *from, size_t *to)
{
    const struct phrases *p = ready(table);
    for (size_t i = 0; i < fold.n; i++) {
        if (is_inside(fold, i))
            continue;
        unsigned char byte = (unsigned char)fold.s[i];
        struct str rest = str_slice(fold, i, fold.n);
        for (size_t k = p->first[byte]; k < p->first[byte + 1]; k++) {
            struct str phrase = p->by_first[k];
            if (phrase.n > 1 && rest.n > 1 && phrase.s[1] != rest.s[1])
                continue; /* as good as all of them end here */
            if (str_starts(rest, phrase) && begins_word(fold, i, phrase) && ends_word(fold, i + phrase.n, phrase)) {
                *from = i;
                *to = i + phrase.n;
                return true;
            }
        }
    }
    return false;
}

bool words_hold(const struct quote_words *table, struct str fold)
{
    size_t from, to;
    return words_find(table, fold, &from, &to);
}

bool words_begin(const struct quote_words *table, struct str fold, size_t *n)
{
    *n = 0;
    if (fold.n == 0)
        return false;
    const struct phrases *p = ready(table);
    unsigned char byte = (unsigned char)fold.s[0];
    for (size_t k = p->first[byte]; k < p->first[byte + 1]; k++) {
        struct str phrase = p->by_first[k];
        if (phrase.n > *n && str_starts(fold, phrase) && ends_word(fold, phrase.n, phrase))
            *n = phrase.n;
    }
    return *n > 0;
}

bool words_are(const struct quote_words *table, struct str fold)
{
    if (fold.n == 0)
        return false;
    const struct phrases *p = ready(table);
    unsigned char byte = (unsigned char)fold.s[0];
    for (size_t k = p->first[byte]; k < p->first[byte + 1]; k++)
        if (str_eq(fold, p->by_first[k]))
            return true;
    return false;
}

size_t words_end(const struct quote_words *table, struct str fold)
{
    size_t longest = 0;
    if (fold.n == 0)
        return 0;
    const struct phrases *p = ready(table);
    unsigned char byte = (unsigned char)fold.s[fold.n - 1];
    for (size_t k = p->last[byte]; k < p->last[byte + 1]; k++) {
        struct str phrase = p->by_last[k];
        if (phrase.n > longest && str_ends(fold, phrase) && begins_word(fold, fold.n - phrase.n, phrase))
            longest = phrase.n;
    }
    return longest;
}

enum quote_key words_key(struct str fold)
{
    static const struct {
        const struct quote_words *table;
        enum quote_key key;
    } keys[] = {{words_from, QUOTE_KEY_FROM},
                {words_sent, QUOTE_KEY_SENT},
                {words_to, QUOTE_KEY_TO},
                {words_subject, QUOTE_KEY_SUBJECT},
                {words_other, QUOTE_KEY_OTHER}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (words_are(keys[i].table, fold))
            return keys[i].key;
    return QUOTE_KEY_NONE;
}
