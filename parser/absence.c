#include "parser/absence.h"

#include "base/clock.h"
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

/* What stands right before a date: its last words, folded. */
static int weight_before(struct arena *a, struct str before)
{
    struct str fold = lines_fold(a, str_slice(before, before.n > 48 ? before.n - 48 : 0, before.n));
    while (fold.n && strchr(" ,:(*", fold.s[fold.n - 1]))
        fold.n--;
    size_t from, to;
    size_t until = words_end(words_until, fold);
    if (until) {
        /* "I won't be back until": the first day of work */
        struct str rest = str_trim(str_slice(fold, 0, fold.n - until));
        return words_end(words_back, rest) ? 3 : 2;
    }
    struct str near = str_slice(fold, fold.n > 32 ? fold.n - 32 : 0, fold.n);
    if (words_find(words_back, near, &from, &to))
        return 3;
    return 1;
}

/* "am 16.03. wieder erreichbar": what follows the date says that it is the first day back. */
static bool back_behind(struct arena *a, struct str after)
{
    struct str fold = lines_fold(a, str_slice(after, 0, 40));
    size_t n;
    while (fold.n && strchr(" )", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    return words_begin(words_back, fold, &n);
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
        int weight = weight_before(a, str_slice(text, 0, from));
        if (weight < 3 && back_behind(a, str_slice(text, to, text.n)))
            weight = 3;
        int64_t day = d.is_unclear ? nearer_reading(r, i, end, d.day) : d.day;
        if (!is_usable(r, last, &d, weight))
            continue;
        i = last;
        if (is_begun(r, day))
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
