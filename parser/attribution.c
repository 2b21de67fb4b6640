/* "On Tue, Mar 3, 2026 at 9:00 AM Ana Novak <ana@example.com> wrote:", in any order, wrapped over up to five lines. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define WRAPPED_MAX 5
#define LENGTH_MAX  360

struct features {
    bool verb, ends_verb, colon, date, time, address, start, digit;
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
    static const char around[] = "-*_>|=# ";
    while (s.n && strchr(around, s.s[0]))
        s = str_slice(s, 1, s.n);
    while (s.n && strchr(around, s.s[s.n - 1]))
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

static struct features features_of(struct str fold)
{
    struct features f = {0};
    size_t n;
    struct str s = strip(fold, &f.colon);
    find_date_and_time(s, &f);
    size_t at = str_find_char(s, '@', 1);
    f.address = at != STR_NONE && at + 1 < s.n && s.s[at - 1] != ' ' && s.s[at + 1] != ' ';
    f.start = words_begin(words_on, s, &n);
    f.verb = words_hold(words_wrote, s);
    f.ends_verb = f.verb && words_end(words_wrote, s);
    return f;
}

static bool is_quoted_next(const struct lines *l, size_t i)
{
    size_t next = lines_skip_blank(l, i + 1);
    return next < l->count && next <= i + 3 && (l->v[next].depth > l->v[i].depth || (l->v[next].marks & MARK_HISTORY));
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
        if (f->date && f->time)
            return SURE;
        if (f->address || f->date || (f->start && f->digit) || f->colon)
            return WHEN_QUOTED;
        return NOT;
    }
    if (f->colon && f->address && f->date)
        return SURE;
    if (f->colon && ((f->date && (f->time || f->start)) || (f->address && f->start)))
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
    return fold.n < LINES_FOLD_MAX && s.n && (colon || words_end(words_wrote, s) || words_hold(words_wrote, s));
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

/* How many lines that end at i are one attribution; 0 for none. */
static size_t length_of(struct lines *l, size_t i, enum sureness *sure)
{
    char room[LENGTH_MAX];
    size_t best = 0;
    *sure = NOT;
    if (!may_end(l, i))
        return 0;
    for (size_t k = 1; k <= WRAPPED_MAX && k <= i + 1; k++) {
        const struct line *first = &l->v[i + 1 - k];
        if (line_is_blank(first) || first->depth != l->v[i].depth || !line_is_own(first))
            break;
        struct str joined = join(l, i + 1 - k, i + 1, room);
        if (joined.n == 0)
            break;
        struct features f = features_of(joined);
        enum sureness this = judge(&f);
        /* more lines are taken only while they add something: a date, an address, the "On" it begins with */
        if (this > *sure || (this != NOT && this == *sure && f.start && f.digit && !best)) {
            *sure = this;
            best = k;
            if (this == SURE && f.start)
                break;
        } else if (best && this == SURE && f.start) {
            struct features own = features_of(line_fold(l, &l->v[i + 1 - k]));
            if (own.start && own.digit)
                best = k;
            break;
        }
    }
    return best;
}

void cut_attributions(struct lines *l)
{
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
        if (!quoted && sure != SURE)
            continue;
        for (size_t k = i + 1 - n; k <= i; k++)
            l->v[k].verdict = LINE_ATTRIBUTION;
        if (quoted)
            continue;
        for (size_t k = i + 1; k < l->count; k++)
            if (line_is_own(&l->v[k]))
                l->v[k].verdict = LINE_HISTORY;
        return;
    }
}
