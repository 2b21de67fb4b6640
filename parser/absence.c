#include "parser/absence.h"

#include "base/clock.h"
#include "parser/dates.h"
#include "parser/lines.h"
#include "parser/words/machine_words.h"

/* An absence note says it at once. */
#define LOOK_AT_MAX ((size_t)1500)
/* Nobody is away longer than this; a date further off is another one (a price list, a law). */
#define DAYS_MAX 400

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
    if (words_end(words_until, fold))
        return 2;
    struct str near = str_slice(fold, fold.n > 32 ? fold.n - 32 : 0, fold.n);
    if (words_find(words_back, near, &from, &to))
        return 3;
    return 1;
}

/* Reads dates by the reader of people's answers; a numeric one counts too ("bis 16.3."). */
static void look(const struct reading *r, struct str text, struct candidate *best)
{
    struct arena *a = r->a;
    for (size_t i = 0; i < r->t.count; i++) {
        struct date_found d;
        if (!date_at(r, i, r->t.count, true, &d) || !d.has_day || d.is_unclear || d.is_soft)
            continue;
        struct str before = str_slice(text, 0, (size_t)(r->t.at[i].raw.s - text.s));
        int weight = weight_before(a, before);
        int64_t day = weight == 3 ? d.day - 1 : d.day;
        if (day < r->date.today - 1 || day > r->date.today + DAYS_MAX) {
            i = d.to > i ? d.to - 1 : i;
            continue;
        }
        /* "until" is what is asked for; "back on" says the same; of bare dates the last ("from 2 to 16 March") */
        bool better = best->weight == 0 || (weight >= 2 && best->weight == 1) ||
                      (weight == 1 && best->weight == 1 && day > best->day) || (weight == 2 && best->weight == 3);
        if (better)
            *best = (struct candidate){day, weight};
        i = d.to > i ? d.to - 1 : i;
    }
}

struct str absence_until(struct arena *a, struct str subject, struct str words, int64_t date)
{
    static const struct asked nothing = {.time_zone = {"UTC", 3}};
    struct candidate best = {0, 0};
    if (date == 0)
        return STR("");
    const struct phrases *phrases = phrases_all();
    const struct str texts[] = {subject, str_slice(words, 0, LOOK_AT_MAX)};
    for (size_t i = 0; i < 2; i++) {
        struct reading r = {.a = a, .phrases = phrases, .asked = &nothing};
        date_base_init(&r.date, &nothing, date);
        tokens_add(&r.t, a, phrases, texts[i], 0);
        look(&r, texts[i], &best);
    }
    return best.weight ? date_text(a, best.day) : STR("");
}
