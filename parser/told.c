#include "parser/told.h"

#define AUXILIARY_REACH    4 /* words between "habe" and "gefragt" */
#define FIRST_PERSON_LEAST 4 /* bytes of "busco" and the like */

/* What stands beside a participle, for it to be one. */
enum beside { BESIDE_ANYTHING, BESIDE_AUXILIARY, BEHIND_AUXILIARY, BESIDE_HAR };

/* How regular verbs look in the past. Accents count where they are all that tells it: "hablé" is not "hable". */
static const struct {
    const char *prefix, *suffix;
    size_t least; /* bytes */
    enum beside beside;
} shapes[] = {
    {"", "ed", 5, BESIDE_ANYTHING},     /* asked */
    {"ge", "t", 6, BESIDE_AUXILIARY},   /* gefragt */
    {"ge", "en", 7, BESIDE_AUXILIARY},  /* gesprochen */
    {"ge", "d", 6, BESIDE_AUXILIARY},   /* Dutch gebeld */
    {"opge", "d", 7, BESIDE_AUXILIARY}, /* opgeruimd */
    {"afge", "d", 7, BESIDE_AUXILIARY},
    {"be", "t", 6, BESIDE_AUXILIARY},      /* besucht */
    {"be", "en", 7, BESIDE_AUXILIARY},     /* bekommen */
    {"ver", "t", 7, BESIDE_AUXILIARY},     /* vereinbart */
    {"ver", "en", 8, BESIDE_AUXILIARY},    /* verschoben */
    {"uber", "t", 8, BESIDE_AUXILIARY},    /* überarbeitet */
    {"unter", "t", 9, BESIDE_AUXILIARY},   /* unterstützt */
    {"ent", "t", 7, BESIDE_AUXILIARY},     /* entrümpelt */
    {"er", "t", 6, BESIDE_AUXILIARY},      /* erreicht */
    {"", "iert", 7, BESIDE_AUXILIARY},     /* diskutiert */
    {"", "\xc3\xa9", 4, BESIDE_AUXILIARY}, /* j'ai parlé */
    {"",
     "\xc3\xa9"
     "e",
     5, BESIDE_AUXILIARY},
    {"",
     "\xc3\xa9"
     "s",
     5, BESIDE_AUXILIARY},
    {"", "u", 4, BEHIND_AUXILIARY},   /* est relu */
    {"", "is", 4, BEHIND_AUXILIARY},  /* j'ai mis */
    {"", "it", 4, BEHIND_AUXILIARY},  /* j'ai écrit */
    {"", "ado", 5, BESIDE_AUXILIARY}, /* he hablado */
    {"", "ada", 5, BESIDE_AUXILIARY},
    {"", "ados", 6, BESIDE_AUXILIARY},
    {"", "adas", 6, BESIDE_AUXILIARY},
    {"", "ido", 5, BESIDE_AUXILIARY}, /* he leído */
    {"", "ida", 5, BESIDE_AUXILIARY},
    {"", "ato", 5, BESIDE_AUXILIARY}, /* ho parlato */
    {"", "ata", 5, BESIDE_AUXILIARY},
    {"", "ito", 5, BESIDE_AUXILIARY},
    {"", "ita", 5, BESIDE_AUXILIARY},
    {"", "uto", 5, BESIDE_AUXILIARY},
    {"", "\xc3\xa9", 5, BESIDE_ANYTHING},   /* hablé */
    {"", "\xc3\xb3", 5, BESIDE_ANYTHING},   /* habló */
    {"", "\xc3\xad", 7, BESIDE_ANYTHING},   /* escribí */
    {"", "n\xc3\xbd", 5, BESIDE_AUXILIARY}, /* napsaný */
    {"", "n\xc3\xa1", 5, BESIDE_AUXILIARY}, /* pozvaná */
    {"", "n\xc3\xa9", 5, BESIDE_AUXILIARY},
    {"", "at", 5, BESIDE_HAR}, /* har jag inte ens öppnat */
    {"", "it", 5, BESIDE_HAR},
    {"", "tt", 4, BESIDE_HAR},
    {"", "rt", 4, BESIDE_HAR},
    {"", "t\xc3\xbd", 6, BESIDE_AUXILIARY}, /* projitý */
    {"", "t\xc3\xa1", 6, BESIDE_AUXILIARY},
    {"", "t\xc3\xa9", 6, BESIDE_AUXILIARY},
    {"", "l", 5, BESIDE_AUXILIARY}, /* zeptal jsem se */
    {"", "la", 5, BESIDE_AUXILIARY},
    {"", "li", 5, BESIDE_AUXILIARY},
    {"", "ly", 5, BESIDE_AUXILIARY},
    {"",
     "\xc5\x82"
     "am",
     5, BESIDE_ANYTHING}, /* zapytałam */
    {"",
     "\xc5\x82"
     "em",
     5, BESIDE_ANYTHING},
};

/* Of German verbs, parted from them by the "ge" of a participle. */
static const char *const particles[] = {
    "ab",    "an",   "auf", "aus", "bei", "durch",  "ein", "fest",   "her",      "hin",    "los",    "mit",   "nach",
    "statt", "teil", "um",  "vor", "weg", "weiter", "zu",  "zuruck", "zusammen", "fertig", "bereit", "kennen"};

#define PARTICIPLE_LEAST 5 /* bytes of "getan" */

/* "aufgeräumt", "angesprochen", "zusammengestellt" */
static bool is_parted(struct str word)
{
    for (size_t k = 0; k < sizeof particles / sizeof *particles; k++) {
        struct str particle = str_of(particles[k]);
        struct str rest = str_starts(word, particle) ? str_slice(word, particle.n, word.n) : STR("");
        if (rest.n >= PARTICIPLE_LEAST && str_starts(rest, STR("ge")) &&
            (str_ends(rest, STR("t")) || str_ends(rest, STR("en")) || str_ends(rest, STR("an"))))
            return true;
    }
    return false;
}

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

static bool is_behind_auxiliary(const struct reading *r, size_t from, size_t i)
{
    struct phrase_match m;
    return i > from && reading_match(r, WORD_HAVE, i - 1, i, &m) && !reading_match(r, WORD_FILLER, i, i + 1, &m);
}

/* A Swedish or Norwegian "har": what has one of these shapes is many a word elsewhere. */
static bool has_har(const struct reading *r, size_t from, size_t i)
{
    for (size_t k = i - from > AUXILIARY_REACH ? i - AUXILIARY_REACH : from; k < i; k++)
        if (str_eq_z(r->t.at[k].word, "har") || str_eq_z(r->t.at[k].word, "hade"))
            return true;
    return false;
}

static bool is_beside(const struct reading *r, size_t from, size_t i, size_t end, enum beside beside)
{
    switch (beside) {
    case BESIDE_AUXILIARY:
        return has_auxiliary(r, from, i, end);
    case BEHIND_AUXILIARY:
        return is_behind_auxiliary(r, from, i);
    case BESIDE_HAR:
        return has_har(r, from, i);
    default:
        return true;
    }
}

/* "le café", "un marché": a noun in the shape of "hablé". "le", "la" and "lo" may be Spanish objects: "la entregué". */
static bool is_behind_article(const struct reading *r, size_t from, size_t i)
{
    static const char *const articles[] = {"l'",  "du",    "au", "un", "une", "ce", "mon",
                                           "son", "notre", "el", "al", "mi",  "su"};
    for (size_t k = 0; i > from && k < sizeof articles / sizeof *articles; k++)
        if (str_eq_z(r->t.at[i - 1].word, articles[k]))
            return true;
    return false;
}

static bool is_shaped(const struct reading *r, size_t from, size_t i, size_t end)
{
    const struct token *t = &r->t.at[i];
    if (is_parted(t->word))
        return has_auxiliary(r, from, i, end);
    if (str_ends(t->raw, STR("\xc3\xa9")) && is_behind_article(r, from, i))
        return false;
    bool is_english = phrases_are_english(r->phrases); /* "still have" is no "zeptal jsem" */
    for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++)
        if (!(is_english && shapes[k].beside != BESIDE_ANYTHING) && t->raw.n >= shapes[k].least &&
            str_ends(t->raw, str_of(shapes[k].suffix)) && str_starts(t->word, str_of(shapes[k].prefix)) &&
            !str_ends(t->word, STR("eed")) && is_beside(r, from, i, end, shapes[k].beside))
            return true;
    return false;
}

/* "jsem" makes it Czech, where "ne" before a verb is its "not". */
static bool is_czech_not(const struct reading *r, size_t from, size_t i, size_t end)
{
    const struct token *t = r->t.at;
    size_t first = i - from > AUXILIARY_REACH ? i - AUXILIARY_REACH : from;
    if (!str_starts(t[i].word, STR("ne")))
        return false;
    for (size_t k = first; k < end && k < i + 3; k++)
        if (str_eq_z(t[k].word, "jsem") || str_eq_z(t[k].word, "jsme"))
            return true;
    return false;
}

/* Endings of "I" in languages that leave it out: hledám, píšu, pracuji; busco, leio; szukam, piszę. */
static bool is_of_first_person(const struct reading *r, size_t i)
{
    static const char *const endings[] = {"m", "u", "ji", "o", "\xc4\x99"};
    const struct token *t = &r->t.at[i];
    struct phrase_match m;
    if (t->kind != TOKEN_WORD || t->raw.n < FIRST_PERSON_LEAST || reading_match(r, WORD_STOP, i, i + 1, &m) ||
        reading_match(r, WORD_FILLER, i, i + 1, &m))
        return false;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (str_ends(t->raw, str_of(endings[k])))
            return true;
    return false;
}

bool told_goes_on(const struct reading *r, size_t from, size_t i, size_t end)
{
    static const char *const pronouns[] = {"ich", "je", "j'", "ik", "jag"};
    struct phrase_match m;
    if (!reading_match(r, WORD_STILL, i, end, &m))
        return false;
    size_t behind = i + m.count;
    for (size_t k = from; k < end && r->t.at[k].kind == TOKEN_WORD && k < behind + 2; k++)
        for (size_t p = 0; p < sizeof pronouns / sizeof *pronouns; p++)
            if (str_eq_z(r->t.at[k].word, pronouns[p]))
                return true;
    return (i > from && is_of_first_person(r, i - 1)) || (behind < end && is_of_first_person(r, behind));
}

enum told_of told_at(const struct reading *r, size_t from, size_t i, size_t end)
{
    struct phrase_match m;
    if (r->t.at[i].kind != TOKEN_WORD)
        return TOLD_OF_NOTHING;
    if (reading_match(r, WORD_FACT, i, end, &m))
        return m.value == 0 ? TOLD_OF_DONE : TOLD_OF_NOTHING;
    if (!is_shaped(r, from, i, end))
        return TOLD_OF_NOTHING;
    return is_czech_not(r, from, i, end) ? TOLD_OF_UNDONE : TOLD_OF_DONE;
}
