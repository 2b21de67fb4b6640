#include "parser/words/quote_words.h"

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
    /* the byte before may be the last of a letter; of a punctuation sign of three bytes it is too, which is accepted
     * as an edge only when it follows one of those */
    return !is_word_byte(before) || ((unsigned char)before >= 0x80 && (unsigned char)before < 0xc0 && from >= 3 &&
                                     (unsigned char)fold.s[from - 3] == 0xe2);
}

bool words_find(const struct quote_words *table, struct str fold, size_t *from, size_t *to)
{
    for (; table->language; table++) {
        struct str rest = str_of(table->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase)) {
            for (size_t at = 0; (at = str_find(fold, phrase, at)) != STR_NONE; at++)
                if (begins_word(fold, at, phrase) && ends_word(fold, at + phrase.n, phrase)) {
                    *from = at;
                    *to = at + phrase.n;
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
    for (; table->language; table++) {
        struct str rest = str_of(table->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            if (phrase.n > *n && str_starts(fold, phrase) && ends_word(fold, phrase.n, phrase))
                *n = phrase.n;
    }
    return *n > 0;
}

bool words_are(const struct quote_words *table, struct str fold)
{
    for (; table->language; table++) {
        struct str rest = str_of(table->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            if (str_eq(fold, phrase))
                return true;
    }
    return false;
}

bool words_end(const struct quote_words *table, struct str fold)
{
    for (; table->language; table++) {
        struct str rest = str_of(table->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            if (str_ends(fold, phrase) && begins_word(fold, fold.n - phrase.n, phrase))
                return true;
    }
    return false;
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
