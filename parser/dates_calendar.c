/* Days named on the calendar: "3 January", "March 3rd", 2026-03-06, 6.3., 03/01, "the 15th". */
#include "parser/dates_priv.h"

static int64_t last_of_month(int year, int month)
{
    return civil_to_days(year, month, civil_days_in_month(year, month));
}

/* A year behind a day and month: "2026", "'26", "26" after a slash or dot. */
static bool year_at(const struct reading *r, size_t *i, size_t end, bool two_digits, int *year)
{
    size_t at = *i;
    if (reading_is_mark(r, at, end, ",'"))
        at++;
    for (struct phrase_match m; reading_match(r, WORD_DATE_ARTICLE, at, end, &m); at += m.count)
        ;
    if (at >= end || r->t.at[at].kind != TOKEN_NUMBER)
        return false;
    long n = r->t.at[at].number;
    if (n >= 2000 && n < 2100 && r->t.at[at].raw.n == 4)
        *year = (int)n;
    else if (two_digits && n >= 20 && n < 100 && r->t.at[at].raw.n == 2)
        *year = (int)n + 2000;
    else
        return false;
    *i = at + 1;
    return true;
}

/* The day of a month in the year said, or its next coming when `year` is 0. */
static bool resolve(const struct reading *r, int year, int month, int day, int64_t *out)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    if (!year && !r->date.is_known)
        return false;
    int from = year ? year : r->date.now.year, last = year ? year : from + 4;
    for (int y = from; y <= last; y++) {
        if (day > civil_days_in_month(y, month))
            continue;
        *out = civil_to_days(y, month, day);
        if (year || *out >= r->date.today)
            return true;
    }
    return false;
}

static bool is_coming(const struct reading *r, int64_t day)
{
    return day >= r->date.today && day <= r->date.today + 366;
}

/* 3/1, 3/1/26: day first, for an en-US person month first; both readings in the coming year are asked about. */
static bool slashed(const struct reading *r, int a, int b, int year, struct date_found *out)
{
    int64_t day_first = 0, month_first = 0;
    bool d = resolve(r, year, b, a, &day_first), m = resolve(r, year, a, b, &month_first);
    if (!d && !m)
        return false;
    if (r->date.month_first ? m : !d) {
        out->day = month_first;
        return true;
    }
    out->day = day_first;
    if (d && m && day_first != month_first && !r->date.month_first && !r->date.is_told && r->date.is_known)
        out->is_unclear = is_coming(r, month_first);
    out->other = month_first;
    return true;
}

/* 2026-03-06, 2026/03/06, 6.3.2026, 6. 3., 6/3, 6-3-2026 */
bool date_numeric_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    const struct token *t = r->t.at;
    if (i + 2 >= end || t[i].kind != TOKEN_NUMBER || t[i + 1].kind != TOKEN_PUNCT || !t[i + 1].glued ||
        t[i + 2].kind != TOKEN_NUMBER || !strchr("-/.", t[i + 1].mark))
        return false;
    char mark = t[i + 1].mark;
    bool again = i + 4 < end && t[i + 3].kind == TOKEN_PUNCT && t[i + 3].mark == mark && t[i + 3].glued &&
                 t[i + 4].kind == TOKEN_NUMBER;
    int a = (int)t[i].number, b = (int)t[i + 2].number, year = 0;
    if (mark != '.' && !t[i + 2].glued)
        return false;
    if (a >= 1900 && a < 2100 && again && mark != '.') {
        out->to = i + 5;
        return resolve(r, a, b, (int)t[i + 4].number, &out->day);
    }
    size_t at = i + 4;
    if (again && year_at(r, &at, end, true, &year))
        out->to = at;
    else if (mark == '.' && reading_is_mark(r, i + 3, end, ".") && t[i + 3].glued)
        out->to = i + 4;
    else if (numeric && !again && mark != '-')
        out->to = i + 3;
    else
        return false;
    if (mark == '.')
        return resolve(r, year, b, a, &out->day);
    return slashed(r, a, b, year, out);
}

/* "9:30": the minutes are no day. */
static bool is_of_clock(const struct token *t, size_t i)
{
    return i >= 2 && t[i].glued && t[i - 1].glued && t[i - 1].kind == TOKEN_PUNCT && t[i - 1].mark == ':' &&
           t[i - 2].kind == TOKEN_NUMBER;
}

/* "le 20", "el día 20", and nothing counted behind it. */
static bool is_behind_article(const struct reading *r, size_t i, size_t behind, size_t end)
{
    struct phrase_match m;
    bool ends = behind >= end || (r->t.at[behind].kind == TOKEN_PUNCT && !r->t.at[behind].glued) ||
                reading_is_mark(r, behind, end, ".,;!)");
    return i > 0 && ends && r->t.at[i].raw.n <= 2 && reading_match(r, WORD_DATE_ARTICLE, i - 1, i, &m);
}

/* "3 January 2026", "3rd of January", "3. ledna", "1er mars", "the 15th"; "January 3rd, 2026", "March 2027" */
bool date_named_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    struct phrase_match m;
    unsigned month;
    int year = 0;
    size_t at = i;
    if (at < end && r->t.at[at].kind == TOKEN_NUMBER && r->t.at[at].number >= 1 && r->t.at[at].number <= 31 &&
        !is_of_clock(r->t.at, at)) {
        int day = (int)r->t.at[at++].number;
        bool th = at < end && r->t.at[at].glued && reading_take(r, WORD_TH, &at, end, NULL);
        size_t behind = at;
        if (reading_is_mark(r, at, end, "-/") && r->t.at[at].glued && reading_match(r, WORD_MONTH, at + 1, end, &m))
            at++;                                                                                   /* 13-Mar-2026 */
        bool clock = at + 1 < end && r->t.at[at + 1].glued && r->t.at[at + 1].kind == TOKEN_NUMBER; /* 15.00 */
        bool dot = !th && !clock && reading_is_mark(r, at, end, ".") && r->t.at[at].glued;
        at += dot;
        date_skip_articles(r, &at, end);
        if (reading_take(r, WORD_MONTH, &at, end, &month)) {
            if (reading_is_mark(r, at, end, ".-/") && r->t.at[at].glued && at + 1 < end &&
                r->t.at[at + 1].kind == TOKEN_NUMBER)
                at++;
            year_at(r, &at, end, false, &year);
            out->to = at;
            return resolve(r, year, (int)month, day, &out->day);
        }
        bool behind_article = numeric && !th && !dot && is_behind_article(r, i, behind, end); /* "pour le 20" */
        if (!(th || (dot && numeric) || behind_article) || !r->date.is_known ||
            reading_match(r, WORD_PERIOD, at, end, &m))
            return false;                               /* "the 2nd week" */
        out->to = dot && numeric ? behind + 1 : behind; /* "the 15th": of this month or the next that has it */
        for (int ahead = 0; ahead < 3; ahead++) {
            int64_t first = date_add_months(civil_to_days(r->date.now.year, r->date.now.month, 1), ahead);
            int y, mo, d;
            civil_from_days(first, &y, &mo, &d);
            out->day = first + day - 1;
            if (day <= civil_days_in_month(y, mo) && out->day >= r->date.today)
                return true;
        }
        return false;
    }
    if (!reading_take(r, WORD_MONTH, &at, end, &month))
        return false;
    if (reading_is_mark(r, at, end, ".") && at + 1 < end && r->t.at[at + 1].kind == TOKEN_NUMBER)
        at++;
    size_t the = at; /* "March the 13th" */
    if (reading_take(r, WORD_DATE_ARTICLE, &the, end, NULL) && reading_match(r, WORD_TH, the + 1, end, &m))
        at = the;
    if (at < end && r->t.at[at].kind == TOKEN_NUMBER && r->t.at[at].number >= 1 && r->t.at[at].number <= 31 &&
        r->t.at[at].raw.n <= 2) {
        int day = (int)r->t.at[at++].number;
        if (at < end && r->t.at[at].glued)
            reading_take(r, WORD_TH, &at, end, NULL);
        year_at(r, &at, end, false, &year);
        out->to = at;
        return resolve(r, year, (int)month, day, &out->day);
    }
    year_at(r, &at, end, false, &year);
    out->to = at;
    out->is_soft = true;
    if (!year && !r->date.is_known)
        return false;
    int y = year ? year : r->date.now.year + ((int)month < r->date.now.month);
    out->first = civil_to_days(y, (int)month, 1);
    out->day = last_of_month(y, (int)month);
    return true;
}

static bool sign_at(const struct reading *r, size_t i, size_t end, unsigned sign, long most)
{
    struct phrase_match m;
    const struct token *t = &r->t.at[i];
    return i + 1 < end && t->kind == TOKEN_NUMBER && t->number >= 1 && t->number <= most &&
           phrases_match_value(r->phrases, WORD_DATE_SIGN, sign, &t[1], end - i - 1, &m);
}

/* "3月5日", "3月末", "3月" */
bool date_signed_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    if (!r->date.is_known || !sign_at(r, i, end, 0, 12))
        return false;
    int month = (int)r->t.at[i].number, y = r->date.now.year + (month < r->date.now.month);
    out->to = i + 2;
    if (sign_at(r, i + 2, end, 1, 31)) {
        out->to = i + 4;
        return resolve(r, 0, month, (int)r->t.at[i + 2].number, &out->day);
    }
    if (i + 2 < end && phrases_match_value(r->phrases, WORD_DATE_SIGN, 2, &r->t.at[i + 2], end - i - 2, &m))
        out->to += m.count;
    else
        out->is_soft = true;
    out->day = last_of_month(y, month);
    out->first = out->is_soft ? civil_to_days(y, month, 1) : out->day;
    return true;
}
