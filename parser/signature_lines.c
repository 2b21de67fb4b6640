/* What a single line of a signature looks like: a closing, a name, a title, a number, a line of a card. */
#include "parser/signature_priv.h"

#include "parser/words/quote_words.h"

bool line_is_listed(struct str s)
{
    if (s.n < 2)
        return false;
    if ((s.s[0] == '-' || s.s[0] == '*' || s.s[0] == '+') && s.s[1] == ' ')
        return true;
    if (str_starts(s, STR("•")) || str_starts(s, STR("·")) || str_starts(s, STR("・")))
        return true;
    size_t n = 0;
    while (n < s.n && ascii_is_digit(s.s[n]))
        n++;
    return n && n < 3 && n < s.n && (s.s[n] == '.' || s.s[n] == ')');
}

bool line_ends_sentence(struct str s)
{
    static const char *const close[] = {"\"", "'", ")", "]", "”", "’", "»"};
    for (size_t i = 0; i < sizeof close / sizeof *close;) {
        bool is_one = str_ends(s, str_of(close[i]));
        s = is_one ? str_slice(s, 0, s.n - strlen(close[i])) : s;
        i = is_one ? 0 : i + 1;
    }
    return s.n && strchr(".!?", s.s[s.n - 1]) && !str_ends(s, STR(" ltd.")) && !str_ends(s, STR(" inc."));
}

/* A sentence: six words or more and its full stop. Some draw bars between their paragraphs. */
bool line_is_prose(struct str s)
{
    size_t words = 1;
    s = str_trim(s);
    for (size_t i = 0; i < s.n; i++)
        words += s.s[i] == ' ';
    return words >= 6 && strchr(".!?", s.s[s.n - 1]) && line_ends_sentence(s); /* what is in quotes is a motto */
}

/* A phone number: seven digits or more among the signs that people put between them, with a '+' or a label before. */
static bool has_phone(struct str fold)
{
    static const char *const labels[] = {"tel",    "phone", "mobile", "mob",     "cell",      "fax",     "office",
                                         "direct", "handy", "mobil",  "telefon", "téléphone", "tél",     "móvil",
                                         "gsm",    "telm",  "puh",    "direkte", "tlf",       "celular", "fon",
                                         "t",      "m",     "f",      "p",       "d",         "c",       "o"};
    size_t digits = 0, start = 0;
    for (size_t i = 0; i <= fold.n; i++) {
        char c = i < fold.n ? fold.s[i] : 'x';
        if (ascii_is_digit(c)) {
            if (digits++ == 0)
                start = i;
            continue;
        }
        if (digits && strchr(" ()-./", c) && i < fold.n)
            continue;
        if (digits >= 7 && digits <= 16) {
            struct str before = str_trim(str_slice(fold, 0, start));
            if (digits >= 8 && before.n && before.s[before.n - 1] == '|')
                return true;
            if (before.n && (before.s[before.n - 1] == '+' || before.s[before.n - 1] == '('))
                return true;
            while (before.n && strchr(":.|,", before.s[before.n - 1]))
                before.n--;
            if (before.n == 0 && digits >= 9)
                return true;
            size_t word = before.n;
            while (word && (ascii_is_alpha(before.s[word - 1]) || (unsigned char)before.s[word - 1] >= 0x80))
                word--;
            for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
                if (str_eq_z(str_slice(before, word, before.n), labels[k]))
                    return true;
        }
        digits = 0;
    }
    return false;
}

bool line_has_contact(struct str fold)
{
    size_t at = str_find_char(fold, '@', 1);
    bool address = at != STR_NONE && at + 3 < fold.n && fold.s[at - 1] != ' ' && fold.s[at + 1] != ' ';
    return address || has_phone(fold) || str_find(fold, STR("www."), 0) != STR_NONE ||
           str_find(fold, STR("http"), 0) != STR_NONE;
}

bool line_is_link(struct str fold)
{
    while (fold.n && strchr("<([", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    return (str_starts(fold, STR("http")) || str_starts(fold, STR("www."))) && str_find_char(fold, ' ', 0) == STR_NONE;
}

/* "Head of Platform", "CEO @ Acme": what stands under a name, its title with a capital. "Ben is the manager now" is
 * not.
 */
bool line_is_title(struct lines *l, size_t i)
{
    struct str fold = line_fold(l, &l->v[i]);
    size_t words = 1, from, to;
    for (size_t k = 0; k < fold.n; k++)
        words += fold.s[k] == ' ';
    if (fold.n > 70 || words > 8 || line_is_prose(fold) || !words_find(words_job_title, fold, &from, &to))
        return false;
    size_t at = str_find_nocase(l->v[i].text, str_slice(fold, from, to), 0);
    return at == STR_NONE || !(l->v[i].text.s[at] >= 'a' && l->v[i].text.s[at] <= 'z');
}

/* "Best regards," alone, or with a name behind it on the line; in two languages, "Met vriendelijke groet / Kind
 * regards,". */
bool line_is_closing(struct str fold, bool *is_bare)
{
    size_t n;
    *is_bare = false;
    if (!words_begin(words_closing, fold, &n) || fold.n > n + 40)
        return false;
    struct str rest = str_trim(str_slice(fold, n, fold.n));
    while (rest.n && strchr(",.!-: ", rest.s[0]))
        rest = str_slice(rest, 1, rest.n);
    if (rest.n && strchr("/|", rest.s[0]) && line_is_closing(str_trim(str_slice(rest, 1, rest.n)), is_bare))
        return true;
    *is_bare = rest.n == 0;
    size_t words = rest.n > 0;
    for (size_t i = 0; i < rest.n; i++)
        words += rest.s[i] == ' ';
    return words <= 3;
}

/* What stands before a title or a number on the same line: "Ana Novak | Head of Platform". */
struct str line_name_part(struct str fold)
{
    static const char *const ends[] = {"|", ",", "·", " - ", " – ", " — ", " / "};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = str_find(fold, str_of(ends[i]), 1);
        if (at != STR_NONE)
            fold = str_slice(fold, 0, at);
    }
    return str_trim(fold);
}

/* How many words of the line stand in the name of From, of how many; initials apart. */
static size_t words_of_name(struct str fold, struct str writer, size_t *words)
{
    struct str word;
    size_t hits = 0;
    *words = 0;
    if (writer.n == 0 || fold.n > 60)
        return 0;
    while (str_next_piece(&fold, ' ', &word)) {
        while (word.n && strchr(",.|", word.s[word.n - 1]))
            word.n--;
        *words += word.n > 1;
        hits += word.n > 1 && str_find(writer, word, 0) != STR_NONE;
    }
    return hits;
}

bool line_names_writer(struct str fold, struct str writer)
{
    size_t words, hits = words_of_name(line_name_part(fold), writer, &words);
    return hits > 0 && hits * 2 >= words;
}

/* First name and family name, as on a card; a bare first name is how letters end. */
bool line_is_full_name(struct str fold, struct str writer)
{
    size_t words, hits;
    fold = line_name_part(fold);
    hits = words_of_name(fold, writer, &words);
    return fold.n && hits == words && (words >= 2 || (str_eq(fold, writer) && (unsigned char)fold.s[0] >= 0xe0));
}

/* A full stop that ends no sentence: "Kestrel B.V.", "Nordlys s.r.o.", "Acme Inc.". */
static bool ends_in_abbreviation(struct str s)
{
    static const char *const words[] = {"ltd.", "inc.", "corp.", "co.", "dr.", "jr.", "sr."};
    size_t at = s.n;
    while (at && s.s[at - 1] != ' ')
        at--;
    struct str last = str_slice(s, at, s.n);
    bool is_one = last.n <= 8 && str_find_char(last, '.', 0) + 1 < last.n;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        is_one = is_one || str_eq_nocase(last, str_of(words[i]));
    return is_one && last.s[last.n - 1] == '.';
}

/* A line of a card: a few words with a capital or of a script without them, and no sentence. */
bool line_is_card(struct str s)
{
    size_t words = 1;
    s = str_trim(s);
    for (size_t i = 0; i + 1 < s.n; i++)
        words += s.s[i] == ' ' && !strchr("|-/", s.s[i + 1]) && !str_starts(str_slice(s, i + 1, s.n), STR("·"));
    return s.n && words <= 6 && !(s.s[0] >= 'a' && s.s[0] <= 'z') &&
           (!strchr(".!?:;,", s.s[s.n - 1]) || ends_in_abbreviation(s)) && !str_starts_nocase(s, STR("ps")) &&
           !str_starts_nocase(s, STR("p.s"));
}

bool line_is_postal(struct str s)
{
    s = str_trim(s);
    size_t n = 0;
    while (n < s.n && ascii_is_digit(s.s[s.n - 1 - n]))
        n++;
    if (n != 5 || s.n < 10)
        return false;
    const char *state = s.s + s.n - 8;
    return state[2] == ' ' && state[-1] == ' ' && state[0] >= 'A' && state[0] <= 'Z' && state[1] >= 'A' &&
           state[1] <= 'Z';
}
