#include "parser/told.h"

#define AUXILIARY_REACH 4 /* words between "habe" and "gefragt" */

/* How regular verbs look in the past. Accents count where they are all that tells it: "hablé" is not "hable". */
static const struct {
    const char *prefix, *suffix;
    size_t least;       /* bytes */
    bool needs_to_have; /* a form of to have or to be stands before it, or behind it in Czech */
} shapes[] = {
    {"", "ed", 5, false}, /* asked */
    {"ge", "t", 6, true},
    {"ge", "en", 7, true},
    {"", "iert", 7, true},
    {"be", "t", 6, true}, /* gefragt, bekommen */
    {"be", "en", 7, true},
    {"ver", "t", 7, true},
    {"ver", "en", 8, true},
    {"er", "t", 6, true},
    {"", "\xc3\xa9", 4, true},
    {"",
     "\xc3\xa9"
     "e",
     5, true},
    {"",
     "\xc3\xa9"
     "s",
     5, true},
    {"", "ado", 5, true},
    {"", "ido", 5, true},
    {"", "ato", 5, true},
    {"", "ito", 5, true},
    {"", "uto", 5, true},
    {"", "\xc3\xa9", 5, false},
    {"", "\xc3\xb3", 5, false}, /* hablé, habló */
    {"", "la", 5, true},
    {"", "li", 5, true},
    {"", "l", 5, true}, /* zeptala jsem se */
    {"",
     "\xc5\x82"
     "am",
     5, false},
    {"",
     "\xc5\x82"
     "em",
     5, false}, /* zapytałam */
};

static bool has_auxiliary(const struct reading *r, size_t from, size_t i, size_t end)
{
    struct phrase_match m;
    if (i + 1 >= end || r->t.at[i + 1].kind == TOKEN_PUNCT) /* "Jana gefragt, …" */
        return true;
    size_t first = i - from > AUXILIARY_REACH ? i - AUXILIARY_REACH : from, last = i + 2 < end ? i + 2 : end;
    for (size_t k = first; k < last; k++)
        if (k != i && reading_match(r, WORD_HAVE, k, k + 1, &m))
            return true;
    return false;
}

bool told_at(const struct reading *r, size_t from, size_t i, size_t end)
{
    struct phrase_match m;
    const struct token *t = &r->t.at[i];
    if (t->kind != TOKEN_WORD)
        return false;
    if (reading_match(r, WORD_FACT, i, end, &m))
        return true;
    for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++)
        if (t->raw.n >= shapes[k].least && str_ends(t->raw, str_of(shapes[k].suffix)) &&
            str_starts(t->word, str_of(shapes[k].prefix)) && !str_ends(t->word, STR("eed")) &&
            (!shapes[k].needs_to_have || has_auxiliary(r, from, i, end)))
            return true;
    return false;
}
