#include "parser/spelling.h"

#define SPELT_BYTES_MAX 24
#define SPELT_LEAST     4 /* letters of a word that may be a slip */
#define SPELT_LONG      7 /* from here on a letter may be another one */

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t spelling_distance(struct str a, struct str b)
{
    size_t d[SPELT_BYTES_MAX + 1][SPELT_BYTES_MAX + 1];
    if (a.n > SPELT_BYTES_MAX || b.n > SPELT_BYTES_MAX)
        return SIZE_MAX;
    for (size_t i = 0; i <= a.n; i++)
        d[i][0] = i;
    for (size_t j = 0; j <= b.n; j++)
        d[0][j] = j;
    for (size_t i = 1; i <= a.n; i++)
        for (size_t j = 1; j <= b.n; j++) {
            d[i][j] = least(least(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a.s[i - 1] != b.s[j - 1]));
            if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] && a.s[i - 2] == b.s[j - 1])
                d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.n][b.n];
}

/* The same letters, two neighbours swapped: "doen". */
static bool is_swapped(struct str a, struct str b)
{
    size_t i = 0;
    if (a.n != b.n)
        return false;
    while (i < a.n && a.s[i] == b.s[i])
        i++;
    return i + 1 < a.n && a.s[i] == b.s[i + 1] && a.s[i + 1] == b.s[i] &&
           str_eq(str_slice(a, i + 2, a.n), str_slice(b, i + 2, b.n));
}

/* Short words differ by one letter from many others, so they may only be swapped or, from five letters on, lack one. */
static bool is_slip(struct str word, struct str meant)
{
    if (word.s[0] != meant.s[0] || word.n + 1 < meant.n || word.n > meant.n + 1)
        return false;
    if (is_swapped(word, meant))
        return true;
    bool other_length = meant.n > SPELT_LEAST && word.n != meant.n;
    bool inner_letter = meant.n >= SPELT_LONG && word.s[word.n - 1] == meant.s[meant.n - 1]; /* manager, managed */
    return (other_length || inner_letter) && spelling_distance(word, meant) == 1;
}

static bool with_apostrophe(const struct reading *r, struct str word, struct str *meant)
{
    if (!str_ends(word, STR("nt")))
        return false;
    char *copy = arena_array(r->a, char, word.n + 1);
    memcpy(copy, word.s, word.n - 1);
    memcpy(copy + word.n - 1, "'t", 2);
    *meant = (struct str){copy, word.n + 1};
    return phrases_first(r->phrases, *meant) != 0;
}

void spelling_mend(struct reading *r, enum word_class class)
{
    for (size_t i = 0; i < r->t.count; i++) {
        struct token *t = &r->t.at[i];
        struct str meant;
        bool found = t->kind == TOKEN_WORD && with_apostrophe(r, t->word, &meant);
        size_t owner = t->kind == TOKEN_WORD && str_ends(t->word, STR("'s")) ? t->word.n - 2 : 0;
        if (!found && t->kind == TOKEN_WORD && !t->first && owner) { /* "first one's done" */
            meant = str_slice(t->word, 0, owner);
            found = phrases_first(r->phrases, meant) != 0;
        }
        bool may_slip = !found && t->kind == TOKEN_WORD && !t->first && t->word.n >= SPELT_LEAST;
        for (size_t at = 0; may_slip && !found && phrases_next(r->phrases, class, &at, &meant);)
            found = is_slip(t->word, meant);
        if (found) {
            t->word = meant;
            t->first = phrases_first(r->phrases, meant);
        }
    }
}
