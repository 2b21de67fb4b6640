#include "parser/absence.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "parser/absence_text.h"
#include "parser/dates.h"
#include "parser/lines.h"
#include "parser/words/machine_words.h"

/* An absence note says it at once. */
#define LOOK_AT_MAX ((size_t)1500)
/* Nobody is away longer than this; a date further off is another one (a price list, a law). */
#define DAYS_MAX 400
/* An absence that began longer ago is no longer spoken of by its first day. */
#define BEGUN_DAYS_MAX 90

struct candidate {
    int64_t day;
    int weight; /* 0 none; 1 a date, 2 behind "until", 3 "back on" */
};

/* The last `count` characters. */
static struct str last_characters(struct str s, size_t count)
{
    size_t from = s.n;
    for (; from && count; count -= ((unsigned char)s.s[from] & 0xc0) != 0x80)
        from--;
    return str_slice(s, from, s.n);
}

/* What stands right before a date: its last words, folded. */
static int weight_before(struct arena *a, struct str before)
{
    struct str fold = lines_fold(a, last_characters(before, 48));
    while (fold.n && strchr(" ,:(*", fold.s[fold.n - 1]))
        fold.n--;
    size_t from, to;
    if (words_end(words_between, fold))
        return 0;
    size_t until = words_end(words_until, fold);
    if (until) {
        /* "I won't be back until": the first day of work */
        struct str rest = str_trim(str_slice(fold, 0, fold.n - until));
        return words_end(words_back, rest) ? 3 : 2;
    }
    return words_find(words_back, last_characters(fold, 32), &from, &to) ? 3 : 1;
}

/* "am 16.03. wieder erreichbar", "3월 6일까지", "ab 5. März im Urlaub": what follows a date may say what it is.
 * `weight` is what stands before it. */
static int weight_with(struct arena *a, int weight, struct str after)
{
    struct str fold = lines_fold(a, str_slice(after, 0, utf8_prefix(after, 40)));
    size_t n;
    if (fold.n && fold.s[0] == '(') /* "3月9日(月)より" */
        fold = str_slice(fold, str_find_char(fold, ')', 0) == STR_NONE ? 0 : str_find_char(fold, ')', 0), fold.n);
    while (fold.n && strchr(" )", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    if (weight == 3 && words_begin(words_away, fold, &n))
        return 0;
    if (weight && weight < 2 && words_begin(words_until_behind, fold, &n))
        return 2;
    if (fold.n && fold.s[0] == '-') /* "16-án térek vissza" */
        fold = str_trim(
            str_slice(fold, str_find_char(fold, ' ', 0) == STR_NONE ? fold.n : str_find_char(fold, ' ', 0), fold.n));
    return weight && words_begin(words_back, fold, &n) ? 3 : weight;
}

/* "I work Monday to Wednesday": days of every week. */
static bool are_working_days(struct arena *a, struct str before)
{
    size_t from, to;
    return words_find(words_working, lines_fold(a, last_characters(before, 32)), &from, &to);
}

/* 03/10: both readings may be meant; of an absence the nearer one that is to come. */
static int64_t nearer_reading(const struct reading *r, size_t i, size_t end, int64_t day)
{
    struct reading other = *r;
    struct date_found d;
    other.date.month_first = !other.date.month_first;
    if (!date_at(&other, i, end, true, &d) || !d.has_day || d.is_unclear || d.day < r->date.today)
        return day;
    return day < r->date.today || d.day < day ? d.day : day;
}

/* The first day of an absence that has begun reads as the same day of next year. */
static bool is_begun(const struct reading *r, int64_t day)
{
    int64_t before = r->date.today + 365 - day;
    return before >= 0 && before <= BEGUN_DAYS_MAX;
}

/* A bare weekday is a date behind "until"; two or three letters may be a word of another language ("på", "pá"). */
static bool is_usable(const struct reading *r, size_t i, const struct date_found *d, int weight)
{
    return !d->is_soft || (weight >= 2 && d->weekday && r->t.at[i].raw.n > 3);
}

/* The next "to" or "until" at or after token i: a date ends before it ("from 2 March to 16 March"). */
static size_t next_until(const struct reading *r, size_t i)
{
    while (i < r->t.count && !(r->t.at[i].kind == TOKEN_WORD && words_are(words_until, r->t.at[i].word)))
        i++;
    return i;
}

/* Reads dates by the reader of people's answers; a numeric one counts too ("bis 16.3."). */
static void look(const struct reading *r, struct str text, struct candidate *best)
{
    struct arena *a = r->a;
    for (size_t i = 0; i < r->t.count; i++) {
        struct date_found d;
        size_t end = next_until(r, i);
        if (end == i || !date_at(r, i, end, true, &d) || !d.has_day)
            continue;
        size_t from = (size_t)(r->t.at[i].raw.s - text.s), last = d.to > i ? d.to - 1 : i;
        size_t to = (size_t)(r->t.at[last].raw.s - text.s) + r->t.at[last].raw.n;
        struct str before = str_slice(text, 0, from);
        int weight = weight_with(a, weight_before(a, before), str_slice(text, to, text.n));
        int64_t day = d.is_unclear ? nearer_reading(r, i, end, d.day) : d.day;
        if (!is_usable(r, last, &d, weight) || (d.is_soft && are_working_days(a, before)))
            continue;
        i = last;
        if (weight == 0 || is_begun(r, day))
            continue;
        if (weight == 3)
            day--;
        if (day < r->date.today - 1 || day > r->date.today + DAYS_MAX)
            continue;
        /* "until" is what is asked for; "back on" says the same; of bare dates the last ("from 2 to 16 March") */
        bool better = best->weight == 0 || (weight >= 2 && best->weight == 1) ||
                      (weight == 1 && best->weight == 1 && day > best->day) || (weight == 2 && best->weight == 3);
        if (better)
            *best = (struct candidate){day, weight};
    }
}

struct str absence_until(struct arena *a, struct str subject, struct str words, int64_t date)
{
    static const struct asked nothing = {.time_zone = {"UTC", 3}};
    struct candidate best = {0, 0};
    if (date == 0)
        return STR("");
    const struct phrases *phrases = phrases_all();
    const struct str texts[] = {absence_plain_dates(a, subject),
                                absence_plain_dates(a, str_slice(words, 0, LOOK_AT_MAX))};
    for (size_t i = 0; i < 2; i++) {
        struct reading r = {.a = a, .phrases = phrases, .asked = &nothing};
        date_base_init(&r.date, &nothing, date);
        tokens_add(&r.t, a, phrases, texts[i], 0);
        r.phrases = phrases_of_text(a, r.t.at, r.t.count);
        look(&r, texts[i], &best);
    }
    return best.weight ? date_text(a, best.day) : STR("");
}
