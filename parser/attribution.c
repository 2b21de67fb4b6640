/* "On Tue, Mar 3, 2026 at 9:00 AM Ana Novak <ana@example.com> wrote:", in any order, wrapped over up to five lines. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define WRAPPED_MAX 6
#define LENGTH_MAX  360

struct features {
    bool verb, ends_verb, colon, date, time, address, start, digit;
    bool address_verb; /* "<address> wrote" at the end */
    bool address_only; /* "ana@example.com wrote:" and nothing else */
    bool dashed;       /* dashes on both sides */
    bool begins_date;  /* a digit first */
    bool ends_address;
    bool gmt;
};

static bool is_digit_at(struct str s, size_t i)
{
    return i < s.n && ascii_is_digit(s.s[i]);
}

/* 3.3.26, 03/03/2026, 2026-03-03, "3. 3. 2026", 2026年3月3日, a year from 1990 to 2099. */
static void find_date_and_time(struct str s, struct features *f)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit_at(s, i) || (i && is_digit_at(s, i - 1)))
            continue;
        f->digit = true;
        size_t end = i;
        while (is_digit_at(s, end))
            end++;
        size_t n = end - i;
        if (n == 4 && (memcmp(s.s + i, "19", 2) == 0 || memcmp(s.s + i, "20", 2) == 0))
            f->date = true;
        size_t next = end;
        while (next < s.n && next < end + 2 &&
               (s.s[next] == ' ' || s.s[next] == '.' || s.s[next] == '/' || s.s[next] == '-'))
            next++;
        if (n <= 2 && next > end && s.s[end] != ' ' && is_digit_at(s, next)) {
            size_t second = next;
            while (is_digit_at(s, second))
                second++;
            if (second - next <= 2 && second < s.n &&
                (s.s[second] == '.' || s.s[second] == '/' || s.s[second] == '-') &&
                (is_digit_at(s, second + 1) || is_digit_at(s, second + 2)))
                f->date = true;
        }
        if (n <= 2 && end + 2 < s.n && (s.s[end] == ':' || s.s[end] == '.' || s.s[end] == 'h') &&
            is_digit_at(s, end + 1) && is_digit_at(s, end + 2) && !is_digit_at(s, end + 3))
            f->time = true;
        if (str_starts(str_slice(s, end, s.n), STR("年")) || str_starts(str_slice(s, end, s.n), STR("년")))
            f->date = true;
        i = end - 1;
    }
}

/* Dashes, stars and bars that some clients put around the line; *colon when it ends in one (of any script). */
static struct str strip(struct str s, bool *colon)
{
    while (s.n && strchr("-*_>|=# ", s.s[0]))
        s = str_slice(s, 1, s.n);
    while (s.n && strchr("-*_|=# ", s.s[s.n - 1]))
        s.n--;
    *colon = false;
    static const char *const colons[] = {":", "：", "﹕"};
    for (size_t i = 0; i < sizeof colons / sizeof *colons; i++)
        if (str_ends(s, str_of(colons[i]))) {
            *colon = true;
            s.n -= strlen(colons[i]);
            break;
        }
    return str_trim(s);
}

/* "On", "Am", "Le", … with a number or a day's name soon after. */
static bool begins_like_one(struct str s)
{
    size_t n;
    if (!words_begin(words_on, s, &n) || n == s.n)
        return false;
    if (s.s[n] != ' ' && !is_digit_at(s, n) && (unsigned char)s.s[n] < 0x80)
        return false;
    for (size_t i = n; i < s.n && i < n + 40; i++)
        if (ascii_is_digit(s.s[i]))
            return true;
    return false;
}

/* "I asked Ana at 9:00 and she wrote:" begins with who writes; and nobody quotes themselves. */
static bool tells_story(struct str s)
{
    static const char *const begins[] = {"i ", "we ", "my ", "our ", "ich ", "wir ", "je ", "nous ", "yo "};
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (str_starts(s, str_of(begins[i])))
            return true;
    return str_ends(s, STR(" i wrote")) || str_ends(s, STR(" ich schrieb"));
}

static struct features features_of(struct str fold)
{
    struct features f = {0};
    size_t from, to;
    struct str s = strip(fold, &f.colon);
    find_date_and_time(s, &f);
    size_t at = str_find_char(s, '@', 1);
    f.address = at != STR_NONE && at + 1 < s.n && s.s[at - 1] != ' ' && s.s[at + 1] != ' ';
    f.start = begins_like_one(s);
    f.verb = words_find(words_wrote, s, &from, &to);
    f.ends_verb = f.verb && words_end(words_wrote, s);
    f.dashed =
        fold.n > 4 && fold.s[0] == '-' && fold.s[1] == '-' && fold.s[fold.n - 1] == '-' && fold.s[fold.n - 2] == '-';
    f.begins_date = is_digit_at(s, 0);
    f.ends_address = f.address && s.n && s.s[s.n - 1] == '>';
    f.gmt = str_find(s, STR(" gmt"), 0) != STR_NONE;
    if (f.ends_verb && f.address) {
        size_t space = str_find_char(s, ' ', 0);
        f.address_only = f.colon && space != STR_NONE && at < space && s.s[space - 1] != '>' &&
                         words_are(words_wrote, str_slice(s, space + 1, s.n));
        size_t close = s.n;
        while (close > 0 && s.s[close - 1] != '>')
            close--;
        struct str between = str_trim(str_slice(s, close, s.n));
        size_t open = str_find_char(s, '<', 0);
        f.address_verb = open != STR_NONE && open > 1 && open < close && words_are(words_wrote, between);
    }
    if (tells_story(s))
        f = (struct features){0};
    return f;
}

/* "[...]", "<much elided>", "(snip)": what somebody puts where they left out the beginning of a quote. */
static bool is_elision(const struct line *line)
{
    struct str s = str_trim(line->text);
    return line_is_own(line) && s.n >= 3 && s.n <= 40 && strchr("[<(", s.s[0]) && strchr("]>)", s.s[s.n - 1]) &&
           str_find_char(s, '@', 0) == STR_NONE;
}

static bool is_quoted_next(const struct lines *l, size_t i)
{
    size_t next = lines_skip_blank(l, i + 1);
    if (next == l->count || next > i + 3)
        return false;
    if (is_elision(&l->v[next])) {
        size_t behind = lines_skip_blank(l, next + 1);
        return behind < l->count && behind <= next + 3 && l->v[behind].depth > l->v[i].depth;
    }
    const struct line *below = &l->v[next];
    return below->depth > l->v[i].depth || below->marks & MARK_HISTORY || line_has_quote_bar(below) ||
           below->verdict == LINE_ATTRIBUTION || below->verdict == LINE_HISTORY; /* a header block under it */
}

/* The joined lines are an attribution: how sure that is decides whether unmarked text below may be taken for history.
 */
enum sureness { NOT, WHEN_QUOTED, SURE };

static enum sureness judge(const struct features *f)
{
    if (f->verb && (f->colon || f->ends_verb)) {
        if (f->address && (f->date || f->time || f->start))
            return SURE;
        if (f->start && f->date && (f->time || f->colon))
            return SURE;
        if ((f->date && f->time) || f->address_verb)
            return SURE;
        if (f->address_only)
            return SURE;
        if (f->address || f->date || (f->dashed && f->ends_verb) || (f->start && f->digit) || f->colon)
            return WHEN_QUOTED;
        return NOT;
    }
    if (f->colon && f->address && f->date)
        return SURE;
    if (f->colon && ((f->date && (f->time || f->start)) || (f->address && f->start)))
        return WHEN_QUOTED;
    /* Gmail's old form without a verb, its colon lost or not */
    if (f->begins_date && f->date && f->time && f->gmt)
        return SURE;
    if (f->begins_date && f->date && f->ends_address)
        return WHEN_QUOTED;
    if (f->verb && f->start && f->date && f->time) /* the name behind the verb, its colon lost */
        return WHEN_QUOTED;
    if (f->verb && f->address && f->date && f->start) /* words behind the verb: "… wrote the following" */
        return WHEN_QUOTED;
    return NOT;
}

static bool may_end(struct lines *l, size_t i)
{
    struct str fold = line_fold(l, &l->v[i]);
    bool colon;
    struct str s = strip(fold, &colon);
    return fold.n < LINES_FOLD_MAX && (s.n || colon) &&
           (colon || words_hold(words_wrote, s) || (is_digit_at(s, 0) && s.n < 120));
}

/* The folded lines with a space between them; empty when they are too long for an attribution. */
static struct str join(struct lines *l, size_t from, size_t to, char room[LENGTH_MAX])
{
    size_t n = 0;
    for (size_t i = from; i < to; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        if (n + fold.n + 1 > LENGTH_MAX)
            return STR("");
        if (n)
            room[n++] = ' ';
        memcpy(room + n, fold.s, fold.n);
        n += fold.n;
    }
    return (struct str){room, n};
}

/* Line i is the beginning of the attribution below it, which was wrapped once more: it brings the "On", the date or the
 * verb that the lines below lack (`had`), and is no sentence's end. `f` is of all the lines together. */
static bool goes_on(struct lines *l, size_t i, const struct features *f, const struct features *had)
{
    struct features own = features_of(line_fold(l, &l->v[i]));
    if (f->start)
        return own.start && (own.date || own.time);
    bool ends = strchr(".!?:;", l->v[i].text.s[l->v[i].text.n - 1]) != NULL;
    return !ends && ((own.date && own.time && !had->date) || (own.verb && !had->verb));
}

/* How many lines that end at i are one attribution; 0 for none. */
static size_t length_of(struct lines *l, size_t i, enum sureness *sure)
{
    char room[LENGTH_MAX];
    size_t best = 0;
    struct features had = {0};
    *sure = NOT;
    if (!may_end(l, i))
        return 0;
    for (size_t k = 1; k <= WRAPPED_MAX && k <= i + 1; k++) {
        const struct line *first = &l->v[i + 1 - k];
        /* one blank line, before an address that stands alone (Polymail) */
        bool gap = line_is_blank(first) && k > 1 && l->v[i + 2 - k].text.n && strchr("<[", l->v[i + 2 - k].text.s[0]);
        if ((line_is_blank(first) && !gap) || first->depth != l->v[i].depth || !line_is_own(first))
            break;
        if (gap)
            continue;
        struct str joined = join(l, i + 1 - k, i + 1, room);
        if (joined.n == 0)
            break;
        struct features f = features_of(joined);
        enum sureness this = judge(&f);
        /* more lines are taken only while they add something: a date, an address, the "On" it begins with */
        if (this > *sure || (this != NOT && this == *sure && f.start && f.digit && !best)) {
            *sure = this;
            best = k;
            if (this == SURE && f.start && f.date)
                break;
        } else if (best && this == SURE) {
            if (!goes_on(l, i + 1 - k, &f, &had))
                break;
            best = k;
        }
        if (best == k)
            had = f;
    }
    return best;
}

/* "Thanks! On Tue, Mar 3, 2026 at 9:00 AM Ana <ana@example.com> wrote:" on one line: the words before it stay. They
 * must end like a sentence or in dashes, or its "On" begin one, or they are part of the attribution. */
static bool split_line(struct lines *l, size_t i)
{
    struct str s = l->v[i].text;
    for (size_t k = 1; k + 10 < s.n; k++) {
        if (s.s[k - 1] != ' ' || (k > 200))
            continue;
        struct str before = str_trim(str_slice(s, 0, k));
        bool capital = s.s[k] >= 'A' && s.s[k] <= 'Z' && before.n && before.s[before.n - 1] != ',';
        bool ends = capital || (before.n && strchr(".!?)-", before.s[before.n - 1]));
        if (!ends || (before.s[before.n - 1] == '.' && before.n > 1 && ascii_is_digit(before.s[before.n - 2])))
            continue;
        struct features f = features_of(lines_fold(l->arena, str_slice(s, k, s.n)));
        struct str own_fold = lines_fold(l->arena, before);
        struct features own = features_of(own_fold);
        if (!f.start || judge(&f) != SURE || own.address || own.date || words_are(words_on, own_fold))
            continue;
        while (before.n && strchr("- ", before.s[before.n - 1]))
            before.n--;
        if (before.n == 0)
            return false;
        l->v[i].text = before;
        l->v[i].fold = STR_NULL;
        return true;
    }
    return false;
}

bool cut_attributions(struct lines *l)
{
    bool is_clear = true;
    size_t doubtful = l->count; /* the line that alone made it unclear */
    const size_t footer_end = letter_footer_end(l);
    for (size_t i = 0; i < l->count; i++) {
        struct line *line = &l->v[i];
        if (line->marks & MARK_ATTRIBUTION && line_is_own(line)) {
            line->verdict = LINE_ATTRIBUTION;
            continue;
        }
        if (line_is_blank(line) || !line_is_own(line))
            continue;
        enum sureness sure;
        size_t n = length_of(l, i, &sure);
        if (n == 0)
            continue;
        bool quoted = is_quoted_next(l, i);
        if (!quoted && sure != SURE) {
            /* perhaps somebody's sentence, perhaps the head of a quote without marks */
            if (is_clear && lines_skip_blank(l, i + 1) != l->count) {
                is_clear = false;
                doubtful = i;
            }
            continue;
        }
        if (doubtful < l->count && doubtful + n > i)
            is_clear = true; /* it was this one's first line */
        doubtful = l->count;
        bool splits = n == 1 && split_line(l, i);
        if (!splits)
            for (size_t k = i + 1 - n; k <= i; k++)
                l->v[k].verdict = LINE_ATTRIBUTION;
        if (quoted) {
            cut_quote_bars(l, lines_skip_blank(l, i + 1));
            continue;
        }
        /* nothing above it: the answer may stand below a quote that lost its marks */
        if (!splits && !lines_own_before(l, i) && footer_end <= i) {
            is_clear = false;
            continue;
        }
        for (size_t k = i + 1; k < l->count; k++)
            if (line_is_own(&l->v[k]))
                l->v[k].verdict = LINE_HISTORY;
        return is_clear;
    }
    return is_clear;
}
