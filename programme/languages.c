#include "programme/languages.h"

#include "base/utf8.h"

/* codes of ISO 639-1, in English, and as their speakers write it */
static const struct {
    const char *code, *name, *own;
} languages[] = {
    {"en", "English", "English"},   {"de", "German", "Deutsch"},   {"fr", "French", "français"},
    {"es", "Spanish", "español"},   {"cs", "Czech", "čeština"},    {"pt", "Portuguese", "português"},
    {"it", "Italian", "italiano"},  {"nl", "Dutch", "Nederlands"}, {"pl", "Polish", "polski"},
    {"sk", "Slovak", "slovenčina"}, {"sv", "Swedish", "svenska"},  {"da", "Danish", "dansk"},
    {"no", "Norwegian", "norsk"},   {"fi", "Finnish", "suomi"},    {"uk", "Ukrainian", "українська"},
    {"ru", "Russian", "русский"},   {"tr", "Turkish", "Türkçe"},   {"el", "Greek", "ελληνικά"},
    {"hu", "Hungarian", "magyar"},  {"ro", "Romanian", "română"},  {"ar", "Arabic", "العربية"},
    {"he", "Hebrew", "עברית"},      {"hi", "Hindi", "हिन्दी"},      {"zh", "Chinese", "中文"},
    {"ja", "Japanese", "日本語"},   {"ko", "Korean", "한국어"},
};
#define COUNT (sizeof languages / sizeof *languages)

const char *languages_say(struct arena *a, const char *list)
{
    struct str rest = str_of(list), piece;
    const char *said = "";
    while (str_next_piece(&rest, ';', &piece)) {
        piece = str_trim(piece);
        for (size_t i = 0; i < COUNT; i++)
            if (str_eq_nocase(piece, str_of(languages[i].code)))
                piece = str_of(languages[i].name);
        if (piece.n)
            said = arena_printf(a, "%s%s%.*s", said, *said ? ", " : "", (int)piece.n, piece.s);
    }
    return said;
}

/* The language that a word names, COUNT for none. */
static size_t named(struct str word)
{
    for (size_t i = 0; i < COUNT; i++)
        if (str_eq_nocase(word, str_of(languages[i].name)) || str_eq_nocase(word, str_of(languages[i].own)) ||
            str_eq_nocase(word, str_of(languages[i].code)))
            return i;
    return COUNT;
}

const char *languages_read(struct arena *a, struct str text)
{
    const char *list = "";
    bool seen[COUNT] = {false};
    for (size_t i = 0; i < text.n;) {
        size_t n = 0;
        while (i + n < text.n && !strchr(" ,;/.&()", text.s[i + n]))
            n++;
        size_t k = n ? named(str_slice(text, i, i + n)) : COUNT;
        if (k < COUNT && !seen[k]) {
            seen[k] = true;
            list = arena_printf(a, "%s%s%s", list, *list ? ";" : "", languages[k].code);
        }
        i += n ? n : 1;
    }
    return list;
}
