/* Days reckoned from today: "Friday", "next week", "end of the month", "in two weeks", "KW 12". */
#include "parser/dates_priv.h"

static int64_t week_start(int64_t day)
{
    return day - (civil_weekday(day) - 1);
}

/* The end (the working week ends on Friday), middle or start of a period that lies `ahead` periods from now. */
static bool period_day(const struct reading *r, unsigned period, int ahead, unsigned part, int64_t *out)
{
    int y = r->date.now.year, m = r->date.now.month;
    int64_t today = r->date.today, first, last;
    switch (period) {
    case PERIOD_DAY:
        *out = today + ahead;
        return true;
    case PERIOD_WEEK:
    case PERIOD_WORKDAY:
        first = week_start(today) + 7 * (int64_t)ahead;
        last = first + 4 < today ? first + 6 : first + 4;
        break;
    case PERIOD_MONTH:
        first = date_add_months(civil_to_days(y, m, 1), ahead);
        last = date_add_months(first, 1) - 1;
        break;
    case PERIOD_QUARTER:
        first = date_add_months(civil_to_days(y, (m - 1) / 3 * 3 + 1, 1), 3 * ahead);
        last = date_add_months(first, 3) - 1;
        break;
    case PERIOD_YEAR:
        first = civil_to_days(y + ahead, 1, 1);
        last = civil_to_days(y + ahead, 12, 31);
        break;
    default:
        return false;
    }
    *out = part == 0 ? last : part == 2 ? first : first + (last - first) / 2;
    return true;
}

/* "end of March", "mid April", "end of next week", "EOM", "next month", "this week" */
bool date_period_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    unsigned part = 0, period, month, how, some;
    size_t at = i;
    if (!r->date.is_known)
        return false;
    if (reading_take(r, WORD_SOME_DATE, &at, end, &some)) {
        static const unsigned periods[] = {PERIOD_WEEK, PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR};
        int ahead = reading_take(r, WORD_AFTER_NEXT, &at, end, NULL) ? 2 : 0;
        out->to = at;
        if (some < 4)
            return period_day(r, periods[some], ahead, 0, &out->day);
        out->day = week_start(r->date.today) + 6; /* the weekend */
        return true;
    }
    bool has_part = reading_match(r, WORD_PART_OF, at, end, &m) && m.value < 3;
    if (has_part) {
        part = m.value;
        at += m.count;
        date_skip_articles(r, &at, end);
        struct date_found quarter = {0};
        if (date_quarter_at(r, at, end, &quarter)) {
            out->to = quarter.to;
            out->day = part == 0 ? quarter.day : part == 2 ? quarter.first : (quarter.first + quarter.day) / 2;
            return true;
        }
        struct date_found month_found = {0};
        size_t month_at = at;
        if (reading_take(r, WORD_MONTH, &month_at, end, &month) && date_named_at(r, at, end, false, &month_found) &&
            month_found.is_soft) {
            int y, mo, d;
            civil_from_days(month_found.day, &y, &mo, &d);
            out->to = month_found.to;
            out->day = part == 0 ? month_found.day : civil_to_days(y, mo, part == 1 ? 15 : 1);
            return true;
        }
    }
    bool next = reading_take(r, WORD_NEXT, &at, end, &how), this = !next && reading_take(r, WORD_THIS, &at, end, NULL);
    if (next && reading_match(r, WORD_MONTH, at, end, &m)) {
        bool ok = date_named_at(r, at, end, false, out); /* "next March" */
        return ok;
    }
    if (!reading_take(r, WORD_PERIOD, &at, end, &period))
        return false;
    int ahead = reading_take(r, WORD_AFTER_NEXT, &at, end, NULL) ? 2 : 1; /* "the week after next" */
    next = next || ahead == 2 || reading_take(r, WORD_NEXT, &at, end, &how);
    if (!has_part && !next && !this)
        return false;
    if (period == PERIOD_DAY && !next)
        return false;
    out->to = at;
    out->is_soft = !has_part;
    if (out->is_soft)
        period_day(r, period, next ? ahead : 0, 2, &out->first);
    return period_day(r, period, next ? ahead : 0, part, &out->day);
}

/* "next week Thursday", "příští týden ve čtvrtek" */
bool date_weekday_of_week_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    unsigned period, day;
    size_t at = i;
    if (!r->date.is_known || !reading_take(r, WORD_NEXT, &at, end, NULL) ||
        !reading_take(r, WORD_PERIOD, &at, end, &period) || period != PERIOD_WEEK)
        return false;
    reading_take(r, WORD_BY, &at, end, NULL);
    if (!reading_take(r, WORD_WEEKDAY, &at, end, &day))
        return false;
    *out = (struct date_found){.to = at, .day = week_start(r->date.today) + 7 + (int64_t)day - 1};
    return true;
}

/* "Friday week": the Friday after the coming one; not "the Friday week plan". */
static bool takes_week(const struct reading *r, size_t *i, size_t end)
{
    struct phrase_match m;
    if (*i >= end || !phrases_match_value(r->phrases, WORD_AFTER_NEXT, 1, &r->t.at[*i], end - *i, &m) ||
        (*i + m.count < end && r->t.at[*i + m.count].kind == TOKEN_WORD))
        return false;
    *i += m.count;
    return true;
}

/* "Friday", "next Tue", "this Thursday", "Friday next week", "Fri, 13 March", "vendredi prochain" */
bool date_weekday_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    unsigned day, how = 2, part = 0;
    size_t at = i;
    bool this = reading_take(r, WORD_THIS, &at, end, NULL);
    if (!this)
        reading_take(r, WORD_NEXT, &at, end, &how);
    if (!reading_take(r, WORD_WEEKDAY, &at, end, &day))
        return false;
    size_t behind = at;
    if (reading_is_mark(r, at, end, ".") && r->t.at[at].glued)
        at++; /* "Fr. 13.3." */
    if (reading_is_mark(r, at, end, ","))
        at++;
    date_skip_articles(r, &at, end);
    struct date_found date = {0};
    if (date_numeric_at(r, at, end, true, &date) || (date_named_at(r, at, end, numeric, &date) && !date.is_soft)) {
        *out = date;
        if (out->is_unclear && civil_weekday(out->other) == (int)day) /* "Wed 6/3": only one of both is a Wednesday */
            out->day = out->other;
        out->is_unclear = out->is_unclear && civil_weekday(out->day) != (int)day;
        return true;
    }
    if (!r->date.is_known)
        return false;
    at = behind;
    if (reading_is_mark(r, at, end, "."))
        at++;
    reading_take(r, WORD_IN, &at, end, NULL);
    date_skip_articles(r, &at, end);
    int64_t today = r->date.today, week = week_start(today) + (int64_t)day - 1;
    size_t next_at = at;
    unsigned period;
    if (reading_take(r, WORD_NEXT, &next_at, end, NULL) && reading_take(r, WORD_PERIOD, &next_at, end, &period) &&
        period == PERIOD_WEEK) {
        *out = (struct date_found){.to = next_at, .day = week + 7};
        return true;
    }
    if (reading_take(r, WORD_PERIOD, &at, end, &period) && period == PERIOD_WEEK &&
        reading_take(r, WORD_NEXT, &at, end, NULL)) {
        *out = (struct date_found){.to = at, .day = week + 7};
        return true;
    }
    if (how == 2)
        reading_take(r, WORD_NEXT, &behind, end, &how);
    bool later = takes_week(r, &behind, end);
    out->to = behind;
    if (reading_take(r, WORD_DAY_PART, &behind, end, &part))
        out->to = behind;
    out->is_soft = true;
    out->weekday = how == 1 ? 0 : (int)day;
    out->day = how == 1 || week < today || (week == today && !this) ? week + 7 : week;
    if (later) {
        out->day += 7;
        out->is_soft = false;
    }
    return true;
}

/* The "month" of "within the next month" */
static bool is_next_one(const struct reading *r, size_t i, size_t end, size_t *to, int64_t *days)
{
    struct phrase_match m;
    unsigned period;
    size_t at = i;
    if (i == 0 || !reading_match(r, WORD_NEXT, i - 1, i, &m) || !reading_take(r, WORD_PERIOD, &at, end, &period))
        return false;
    int64_t today = r->date.today;
    if (period == PERIOD_WEEK || period == PERIOD_FORTNIGHT)
        *days = period == PERIOD_WEEK ? 7 : 14;
    else if (period == PERIOD_MONTH || period == PERIOD_QUARTER || period == PERIOD_YEAR)
        *days = date_add_months(today, period == PERIOD_MONTH ? 1 : period == PERIOD_QUARTER ? 3 : 12) - today;
    else
        return false;
    *to = at;
    return true;
}

/* "in two weeks", "within 10 days", "in the next two weeks", "two weeks from now", "a week today" */
bool date_coming_span_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    size_t at = i;
    int64_t days, minutes;
    if (!r->date.is_known)
        return false;
    bool in = reading_take(r, WORD_IN, &at, end, NULL);
    date_skip_articles(r, &at, end);
    if (in)
        reading_take(r, WORD_NEXT, &at, end, NULL);
    if (in && is_next_one(r, at, end, &at, &days)) { /* "within the next month" */
        *out = (struct date_found){.to = at, .day = r->date.today + days, .is_marked = true};
        return true;
    }
    if (!date_span_at(r, at, end, r->date.today, &at, &days, &minutes) || minutes)
        return false;
    size_t on = at; /* "a week on Thursday", "two weeks from Friday" */
    struct date_found day = {0};
    if (!in && days % 7 == 0 &&
        (reading_take(r, WORD_BY, &on, end, NULL) || reading_take(r, WORD_SINCE, &on, end, NULL)) &&
        date_weekday_at(r, on, end, false, &day)) {
        *out = (struct date_found){.to = day.to, .day = day.day + days};
        return true;
    }
    if (reading_is_mark(r, at, end, "'"))
        at++; /* "in two weeks' time" */
    bool from_now = reading_take(r, WORD_FROM_NOW, &at, end, NULL);
    if (!in && !from_now)
        return false;
    out->to = at;
    out->day = r->date.today + days;
    out->is_marked = in;
    return true;
}

/* "Q2", "Q1 2027": the last day of that quarter, of the coming one of that number */
bool date_quarter_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    const struct token *t = r->t.at;
    if (i + 1 >= end || !str_eq_z(t[i].word, "q") || !t[i + 1].glued || t[i + 1].kind != TOKEN_NUMBER ||
        t[i + 1].number < 1 || t[i + 1].number > 4 || !r->date.is_known)
        return false;
    int last = (int)t[i + 1].number * 3, year = r->date.now.year + (last < r->date.now.month);
    out->to = i + 2;
    if (i + 2 < end && t[i + 2].kind == TOKEN_NUMBER && t[i + 2].number >= 2000 && t[i + 2].number < 2100) {
        year = (int)t[i + 2].number;
        out->to = i + 3;
    }
    out->first = civil_to_days(year, last - 2, 1);
    out->day = civil_to_days(year, last, civil_days_in_month(year, last));
    out->is_soft = true;
    return true;
}

/* Easter Sunday of a year in the Gregorian calendar (the "anonymous" computus, Nature 13, 1876). */
static int64_t easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return civil_to_days(year, f / 31, f % 31 + 1);
}

static int64_t feast_of(unsigned which, int year)
{
    if (which > 1)
        return easter(year) + (which == 3);
    return civil_to_days(year, 12, which ? 31 : 24);
}

/* "Christmas", "New Year", "Easter": a day that the calendar knows by name */
bool date_feast_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    unsigned which;
    size_t at = i;
    if (!r->date.is_known || !reading_take(r, WORD_FEAST, &at, end, &which))
        return false;
    out->to = at;
    out->is_soft = true;
    for (int y = r->date.now.year; y <= r->date.now.year + 1; y++) {
        out->day = feast_of(which, y);
        if (out->day >= r->date.today)
            break;
    }
    return true;
}

/* "the week of the 16th": the Friday of that week */
bool date_week_of_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct date_found d = {0};
    size_t at = i;
    if (!reading_take(r, WORD_WEEK_OF, &at, end, NULL))
        return false;
    date_skip_articles(r, &at, end);
    if ((!date_numeric_at(r, at, end, true, &d) && !date_named_at(r, at, end, true, &d)) || d.is_soft)
        return false;
    out->to = d.to;
    out->first = week_start(d.day);
    out->day = out->first + 4;
    return true;
}

/* "KW 12", "week 12": the Friday of that ISO week */
bool date_week_number_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    size_t at = i;
    if (!reading_take(r, WORD_WEEK_NUMBER, &at, end, NULL) || at >= end || r->t.at[at].kind != TOKEN_NUMBER ||
        r->t.at[at].number < 1 || r->t.at[at].number > 53 || !r->date.is_known)
        return false;
    for (int y = r->date.now.year; y <= r->date.now.year + 1; y++) {
        int64_t friday = week_start(civil_to_days(y, 1, 4)) + 7 * (r->t.at[at].number - 1) + 4;
        out->to = at + 1;
        out->day = friday;
        if (friday >= r->date.today)
            return true;
    }
    return false;
}
