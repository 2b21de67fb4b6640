/* Signatures: what a client marked, a block behind a delimiter, contact data behind a closing. A greeting and a bare
 * closing ("Thanks,\nAna") are the person's words and stay. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define BLOCK_LINES_MAX 10
#define BLOCK_WIDTH_MAX 100

/* "-- " (RFC 3676 4.3), what editors make of it, and the bars that people draw. Blank-trimmed. */
static bool is_sure_delimiter(struct str s)
{
    return str_eq(s, STR("--")) || str_eq(s, STR("—")) || str_eq(s, STR("– –")) || str_eq(s, STR("- --"));
}

static bool is_list_line(struct str s)
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

/* A sentence: six words or more and its full stop. Some draw bars between their paragraphs. */
static bool is_prose(struct str s)
{
    size_t words = 1;
    s = str_trim(s);
    for (size_t i = 0; i < s.n; i++)
        words += s.s[i] == ' ';
    return words >= 6 && strchr(".!?", s.s[s.n - 1]) && !str_ends(s, STR(" ltd.")) && !str_ends(s, STR(" inc."));
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

static bool has_contact(struct str fold)
{
    size_t at = str_find_char(fold, '@', 1);
    bool address = at != STR_NONE && at + 3 < fold.n && fold.s[at - 1] != ' ' && fold.s[at + 1] != ' ';
    return address || has_phone(fold) || str_find(fold, STR("www."), 0) != STR_NONE ||
           str_find(fold, STR("http"), 0) != STR_NONE;
}

/* "Head of Platform", "CEO @ Acme": what stands under a name, its title with a capital. "Ben is the manager now" is
 * not.
 */
static bool is_job_title(struct lines *l, size_t i)
{
    struct str fold = line_fold(l, &l->v[i]);
    size_t words = 1, from, to;
    for (size_t k = 0; k < fold.n; k++)
        words += fold.s[k] == ' ';
    if (fold.n > 70 || words > 8 || is_prose(fold) || !words_find(words_job_title, fold, &from, &to))
        return false;
    size_t at = str_find_nocase(l->v[i].text, str_slice(fold, from, to), 0);
    return at == STR_NONE || !(l->v[i].text.s[at] >= 'a' && l->v[i].text.s[at] <= 'z');
}

/* "Best regards," alone, or with a name behind it on the line. */
static bool is_closing(struct str fold)
{
    size_t n;
    if (!words_begin(words_closing, fold, &n) || fold.n > n + 40)
        return false;
    struct str rest = str_trim(str_slice(fold, n, fold.n));
    while (rest.n && strchr(",.!-: ", rest.s[0]))
        rest = str_slice(rest, 1, rest.n);
    size_t words = rest.n > 0;
    for (size_t i = 0; i < rest.n; i++)
        words += rest.s[i] == ' ';
    return words <= 3;
}

/* What stands before a title or a number on the same line: "Ana Novak | Head of Platform". */
static struct str name_part(struct str fold)
{
    static const char *const ends[] = {"|", ",", "·", " - ", " – ", " — ", " / "};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = str_find(fold, str_of(ends[i]), 1);
        if (at != STR_NONE)
            fold = str_slice(fold, 0, at);
    }
    return str_trim(fold);
}

/* How many words of the line stand in the name of From, of how many. */
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
        ++*words;
        hits += word.n > 1 && str_find(writer, word, 0) != STR_NONE;
    }
    return hits;
}

static bool is_writer(struct str fold, struct str writer)
{
    size_t words, hits = words_of_name(name_part(fold), writer, &words);
    return hits > 0 && hits * 2 >= words;
}

/* First name and family name, as on a card; a bare first name is how letters end. */
static bool is_full_name(struct str fold, struct str writer)
{
    size_t words, hits;
    fold = name_part(fold);
    hits = words_of_name(fold, writer, &words);
    return fold.n && hits == words && (words >= 2 || (str_eq(fold, writer) && (unsigned char)fold.s[0] >= 0xe0));
}

/* A line of a card: a few words with a capital or of a script without them, and no sentence. */
static bool is_card_line(struct str s)
{
    size_t words = 1;
    s = str_trim(s);
    for (size_t i = 0; i + 1 < s.n; i++)
        words += s.s[i] == ' ' && !strchr("|-/", s.s[i + 1]) && !str_starts(str_slice(s, i + 1, s.n), STR("·"));
    return s.n && words <= 6 && !(s.s[0] >= 'a' && s.s[0] <= 'z') && !strchr(".!?:;,", s.s[s.n - 1]) &&
           !str_starts_nocase(s, STR("ps")) && !str_starts_nocase(s, STR("p.s"));
}

struct run {
    size_t from, to; /* own lines, blank ones trimmed off both ends */
};

static void set(struct lines *l, size_t from, size_t to, enum line_verdict verdict)
{
    for (size_t i = from; i < to; i++)
        if (line_is_own(&l->v[i]))
            l->v[i].verdict = (unsigned char)verdict;
}

static bool holds_prose(const struct lines *l, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (!line_is_blank(&l->v[i]) && is_prose(l->v[i].text))
            return true;
    return false;
}

/* A block that may be a signature: few short lines, no list. */
static bool is_short_block(struct lines *l, size_t from, size_t to)
{
    size_t lines = 0;
    for (size_t i = from; i < to; i++) {
        if (line_is_blank(&l->v[i]))
            continue;
        if (++lines > BLOCK_LINES_MAX || l->v[i].text.n > BLOCK_WIDTH_MAX || is_list_line(str_trim(l->v[i].text)))
            return false;
    }
    return true;
}

/* What stands under a bar that somebody drew: their name first, contact data, or a last few lines under a blank one. A
 * heading may be underlined as well, right below its text and above others. */
static bool is_signed(struct lines *l, size_t bar, size_t to, struct str writer)
{
    size_t first = lines_skip_blank(l, bar + 1), paragraphs = 1;
    bool is_underscored = str_trim(l->v[bar].text).s[0] == '_';
    bool is_under_text = bar > 0 && !line_is_blank(&l->v[bar - 1]) && !is_closing(line_fold(l, &l->v[bar - 1]));
    if (first >= to)
        return !is_under_text || strchr("_-", str_trim(l->v[bar].text).s[0]);
    if (is_underscored && (!is_under_text || first > bar + 1))
        return true;
    bool found = is_writer(line_fold(l, &l->v[first]), writer);
    for (size_t i = first; i < to; i++) {
        paragraphs += line_is_blank(&l->v[i]);
        found = found || has_contact(line_fold(l, &l->v[i])) || is_job_title(l, i);
    }
    return found || (paragraphs == 1 && (bar == 0 || line_is_blank(&l->v[bar - 1])));
}

/* "--" twice with sentences between: somebody parts their paragraphs so, the last one too when it has sentences. */
static bool parts_paragraphs(const struct lines *l, struct run r, size_t i)
{
    size_t above = i, below = i + 1;
    while (above > r.from && !is_sure_delimiter(str_trim(l->v[above - 1].text)))
        above--;
    while (below < r.to && !is_sure_delimiter(str_trim(l->v[below].text)))
        below++;
    return (above > r.from || below < r.to) && holds_prose(l, i + 1, below);
}

static bool cut_delimiter(struct lines *l, struct run r, struct str writer)
{
    for (size_t i = r.from; i < r.to; i++) {
        struct str s = str_trim(l->v[i].text);
        bool sure = is_sure_delimiter(s) && !parts_paragraphs(l, r, i);
        bool bar = !sure && line_is_bar(&l->v[i], 2) && (i > r.from || lines_own_before(l, i));
        if (!sure &&
            !(bar && is_short_block(l, i + 1, r.to) && !holds_prose(l, i + 1, r.to) && is_signed(l, i, r.to, writer)))
            continue;
        set(l, i, r.to, LINE_SIGNATURE);
        return true;
    }
    return false;
}

/* Where the last paragraph of the run begins. */
static size_t last_paragraph(const struct lines *l, struct run r)
{
    size_t i = r.to;
    while (i > r.from && !line_is_blank(&l->v[i - 1]))
        i--;
    return i;
}

/* A closing that is a paragraph of its own, the last before line i; STR_NONE when there is none. It stays when it is
 * all that somebody wrote ("Danke."). */
static size_t closing_before(struct lines *l, struct run r, size_t i)
{
    while (i > r.from && line_is_blank(&l->v[i - 1]))
        i--;
    bool is_alone = i > r.from && (i - 1 == r.from ? lines_own_before(l, r.from) : line_is_blank(&l->v[i - 2]));
    return is_alone && is_closing(line_fold(l, &l->v[i - 1])) ? i - 1 : STR_NONE;
}

static bool has_postscript(struct lines *l, size_t from, size_t to)
{
    bool found = false;
    for (size_t i = from; i < to && !found; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        found = str_starts(fold, STR("ps:")) || str_starts(fold, STR("ps ")) || str_starts(fold, STR("p.s"));
    }
    return found;
}

/* "Sofia Rebelo / Research Fellow / Kestrel Labs": a paragraph under the writer's full name. */
static bool is_card(struct lines *l, size_t from, size_t to, struct str writer)
{
    struct str head = line_fold(l, &l->v[from]);
    bool is_one = is_full_name(head, writer) && (to > from + 1 || str_find(head, STR(" | "), 0) != STR_NONE);
    for (size_t i = from + 1; i < to && is_one; i++)
        is_one = is_card_line(l->v[i].text);
    return is_one;
}

/* Where in a paragraph the block may begin: at its closing or at the writer's name; `to` when nowhere. */
static size_t block_start(struct lines *l, size_t from, size_t to, struct str writer)
{
    for (size_t i = from; i < to; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        if (is_closing(fold) || is_writer(fold, writer))
            return i;
    }
    return to;
}

static size_t count_contacts(struct lines *l, size_t from, size_t to)
{
    size_t contacts = 0;
    for (size_t i = from; i < to; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        /* a number in a sentence is told */
        contacts += (has_contact(fold) && !is_prose(l->v[i].text)) || (i > from && is_job_title(l, i));
    }
    return contacts;
}

/* The company's lines, with its number, stand apart from the name above them: "Jan Kos / Head of Platform", a blank
 * line, "Acme / T +420 …". A bare closing above them stays. Returns where to cut, STR_NONE for nowhere. */
static size_t below_name(struct lines *l, struct run r, size_t start, struct str writer)
{
    size_t end = start;
    for (size_t i = start; i < r.to; i++)
        if (!line_is_blank(&l->v[i]) && !is_card_line(l->v[i].text) &&
            (!has_contact(line_fold(l, &l->v[i])) || is_prose(l->v[i].text)))
            return STR_NONE;
    if (r.to - start < 2 || count_contacts(l, start, r.to) == 0)
        return STR_NONE;
    while (end > r.from && line_is_blank(&l->v[end - 1]))
        end--;
    size_t above = last_paragraph(l, (struct run){r.from, end});
    size_t first = block_start(l, above, end, writer);
    if (end == r.from || first == end || !is_short_block(l, above, r.to))
        return STR_NONE;
    bool is_name = first == above && is_full_name(line_fold(l, &l->v[above]), writer);
    size_t closing = is_name && above > r.from ? closing_before(l, r, above) : STR_NONE;
    return closing != STR_NONE ? closing : is_name ? above : start;
}

static void cut_contact(struct lines *l, struct run r, struct str writer)
{
    size_t start = last_paragraph(l, r);
    size_t closing = start > r.from ? closing_before(l, r, start) : STR_NONE;
    size_t first = closing != STR_NONE ? start : block_start(l, start, r.to, writer);
    if (first == r.to) {
        first = below_name(l, r, start, writer);
        if (first != STR_NONE)
            set(l, first, r.to, LINE_SIGNATURE);
        return;
    }
    if (!is_short_block(l, first, r.to) || has_postscript(l, first, r.to))
        return;
    if (count_contacts(l, first, r.to) == 0 && !(first == start && start > r.from && is_card(l, start, r.to, writer)))
        return;
    if (first == start && closing != STR_NONE)
        first = closing;
    set(l, first, r.to, LINE_SIGNATURE);
}

static struct run next_run(const struct lines *l, size_t from)
{
    while (from < l->count && (!line_is_own(&l->v[from]) || line_is_blank(&l->v[from])))
        from++;
    struct run r = {from, from};
    for (size_t i = from; i < l->count && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]))
            r.to = i + 1;
    return r;
}

static bool is_all_marked(const struct lines *l)
{
    for (size_t i = 0; i < l->count; i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]) && !(l->v[i].marks & MARK_SIGNATURE))
            return false;
    return true;
}

void cut_signatures(struct lines *l, struct str writer)
{
    /* somebody who typed under or inside their signature: then the element says nothing */
    if (!is_all_marked(l))
        for (size_t i = 0; i < l->count; i++)
            if (line_is_own(&l->v[i]) && l->v[i].marks & MARK_SIGNATURE)
                l->v[i].verdict = LINE_SIGNATURE;
    for (struct run r = next_run(l, 0); r.from < l->count; r = next_run(l, r.to)) {
        if (!cut_delimiter(l, r, writer))
            cut_contact(l, r, writer);
        if (r.to == r.from)
            break;
    }
}
