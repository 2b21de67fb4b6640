/* Days counted inside a month: "the last Friday of March", "the first week of April", "the 1st of next month". */
#include "parser/dates_priv.h"

#define RANK_LAST 100 /* and 101, of WORD_ORDINAL */

struct span {
    int64_t first, last;
};

/* "April", "next month", "the month": that month, the coming one of its name. */
static bool month_at(const struct reading *r, size_t i, size_t end, size_t *to, struct span *out)
{
    struct phrase_match m;
    struct date_found month = {0};
    unsigned period;
    size_t at = i;
    if (reading_match(r, WORD_MONTH, at, end, &m)) {
        if (!date_named_at(r, at, end, false, &month) || !month.is_soft)
            return false;
        *out = (struct span){month.first, month.day};
        *to = month.to;
        return true;
    }
    bool next = reading_take(r, WORD_NEXT, &at, end, NULL);
    if (!next)
        reading_take(r, WORD_THIS, &at, end, NULL);
    if (!reading_take(r, WORD_PERIOD, &at, end, &period) || period != PERIOD_MONTH)
        return false;
    out->first = date_add_months(civil_to_days(r->date.now.year, r->date.now.month, 1), next);
    out->last = date_add_months(out->first, 1) - 1;
    *to = at;
    return true;
}

/* The weekday of that rank in the month; the last one counts from its end. */
static int64_t weekday_in(const struct span *month, int weekday, unsigned rank)
{
    if (rank >= RANK_LAST)
        return month->last - (civil_weekday(month->last) - weekday + 7) % 7;
    return month->first + (weekday - civil_weekday(month->first) + 7) % 7 + 7 * ((int64_t)rank - 1);
}

/* "first", "1st" at *i; *is_day: a number of a day */
static bool rank_at(const struct reading *r, size_t *i, size_t end, unsigned *rank, bool *is_day)
{
    const struct token *t = &r->t.at[*i];
    *is_day = false;
    if (reading_take(r, WORD_ORDINAL, i, end, rank))
        return true;
    size_t at = *i + 1;
    if (*i >= end || t->kind != TOKEN_NUMBER || t->number < 1 || t->number > 31 || at >= end || !r->t.at[at].glued ||
        !reading_take(r, WORD_TH, &at, end, NULL))
        return false;
    *rank = (unsigned)t->number;
    *is_day = true;
    *i = at;
    return true;
}

bool date_ranked_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    struct span month;
    unsigned rank, weekday = 0, period;
    bool is_day;
    size_t at = i;
    if (!r->date.is_known || !rank_at(r, &at, end, &rank, &is_day))
        return false;
    bool half = phrases_match_value(r->phrases, WORD_PART_OF, 3, &r->t.at[at], end - at, &m);
    bool counted = true;
    if (half)
        at += m.count;
    else if (!reading_take(r, WORD_WEEKDAY, &at, end, &weekday))
        counted = reading_take(r, WORD_PERIOD, &at, end, &period) && period == PERIOD_WEEK;
    if (!counted && !is_day)
        return false;
    reading_take(r, WORD_IN, &at, end, NULL);
    date_skip_articles(r, &at, end);
    if (!month_at(r, at, end, &out->to, &month))
        return false;
    if (half)
        out->day = rank == 1 ? month.first + 14 : month.last;
    else if (weekday || counted) /* a week is told by its Friday */
        out->day = weekday_in(&month, weekday ? (int)weekday : 5, rank);
    else
        out->day = month.first + (int64_t)rank - 1;
    return out->day >= month.first && out->day <= month.last;
}
