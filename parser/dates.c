#include "parser/dates.h"

#include "base/clock.h"
#include "calendar/zone.h"

#define DATE_HEADER_TRUST (48 * HOUR)

void date_base_init(struct date_base *base, const struct asked *asked, int64_t date_header)
{
    int64_t arrival = asked->now, distance = date_header - arrival;
    int64_t at = arrival;
    if (date_header && (!arrival || (distance <= DATE_HEADER_TRUST && distance >= -DATE_HEADER_TRUST)))
        at = date_header;
    *base = (struct date_base){.is_known = at != 0, .month_first = str_eq_nocase(asked->language, STR("en-US"))};
    if (!base->is_known)
        return;
    char zone[64] = "UTC";
    if (asked->time_zone.n && asked->time_zone.n < sizeof zone) {
        memcpy(zone, asked->time_zone.s, asked->time_zone.n);
        zone[asked->time_zone.n] = 0;
    }
    base->now = zone_exists(zone) ? zone_from_utc(zone, at) : civil_from_utc(at);
    base->today = civil_to_days(base->now.year, base->now.month, base->now.day);
}

long date_number(const struct reading *r, size_t *i, size_t end)
{
    unsigned v;
    if (*i < end && r->t.at[*i].kind == TOKEN_NUMBER) {
        long n = r->t.at[*i].number;
        if (n < 0 || n > 100)
            return -1;
        ++*i;
        return n;
    }
    return reading_take(r, WORD_NUMBER, i, end, &v) ? (long)v : -1;
}

static void skip_articles(const struct reading *r, size_t *i, size_t end)
{
    for (int n = 0; n < 3 && reading_take(r, WORD_DATE_ARTICLE, i, end, NULL); n++)
        ;
}

static int64_t last_of_month(int year, int month)
{
    return civil_to_days(year, month, civil_days_in_month(year, month));
}

static int64_t add_months(int64_t day, int64_t months)
{
    int y, m, d;
    civil_from_days(day, &y, &m, &d);
    int64_t at = (int64_t)y * 12 + m - 1 + months;
    y = (int)(at / 12);
    m = (int)(at % 12) + 1;
    int most = civil_days_in_month(y, m);
    return civil_to_days(y, m, d < most ? d : most);
}

static int64_t add_workdays(int64_t day, int64_t n)
{
    while (n > 0)
        n -= civil_weekday(++day) <= 5;
    return day;
}

bool date_span_at(const struct reading *r, size_t i, size_t end, int64_t from, size_t *to, int64_t *days,
                  int64_t *minutes)
{
    struct phrase_match m;
    bool half = false;
    unsigned v;
    size_t at = i;
    if (reading_match(r, WORD_PART_OF, i, end, &m) && m.value == 3) {
        half = true; /* "half an hour" */
        at += m.count;
        skip_articles(r, &at, end);
    }
    long n = half ? 1 : date_number(r, &at, end);
    if (half)
        date_number(r, &at, end);
    if (n < 1 || !reading_take(r, WORD_PERIOD, &at, end, &v))
        return false;
    *days = *minutes = 0;
    switch (v) {
    case PERIOD_MINUTE:
        *minutes = n;
        break;
    case PERIOD_HOUR:
        *minutes = half ? 30 : n * 60;
        break;
    case PERIOD_DAY:
        *days = n;
        break;
    case PERIOD_WORKDAY:
        *days = add_workdays(from, n) - from;
        break;
    case PERIOD_WEEK:
        *days = n * 7;
        break;
    default:
        *days = add_months(from, n * (v == PERIOD_YEAR ? 12 : v == PERIOD_QUARTER ? 3 : 1)) - from;
        break;
    }
    *to = at;
    return !half || v == PERIOD_HOUR;
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
    if (d && m && day_first != month_first && !r->date.month_first && r->date.is_known)
        out->is_unclear = is_coming(r, month_first);
    return true;
}

/* 2026-03-06, 2026/03/06, 6.3.2026, 6. 3., 6/3, 6-3-2026 */
static bool numeric_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
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

/* "3 January 2026", "3rd of January", "3. ledna", "1er mars", "the 15th"; "January 3rd, 2026", "March 2027" */
static bool named_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    unsigned month;
    int year = 0;
    size_t at = i;
    if (at < end && r->t.at[at].kind == TOKEN_NUMBER && r->t.at[at].number >= 1 && r->t.at[at].number <= 31) {
        int day = (int)r->t.at[at++].number;
        bool th = at < end && r->t.at[at].glued && reading_take(r, WORD_TH, &at, end, NULL);
        size_t behind = at;
        bool dot = reading_is_mark(r, at, end, ".") && r->t.at[at].glued;
        at += dot;
        skip_articles(r, &at, end);
        if (reading_take(r, WORD_MONTH, &at, end, &month)) {
            if (reading_is_mark(r, at, end, ".") && r->t.at[at].glued && at + 1 < end &&
                r->t.at[at + 1].kind == TOKEN_NUMBER)
                at++;
            year_at(r, &at, end, false, &year);
            out->to = at;
            return resolve(r, year, (int)month, day, &out->day);
        }
        if (!(th || (dot && numeric)) || !r->date.is_known)
            return false;
        out->to = dot && numeric ? behind + 1 : behind; /* "the 15th": of this month or the next that has it */
        for (int m = 0; m < 3; m++) {
            int64_t first = add_months(civil_to_days(r->date.now.year, r->date.now.month, 1), m);
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
        first = add_months(civil_to_days(y, m, 1), ahead);
        last = add_months(first, 1) - 1;
        break;
    case PERIOD_QUARTER:
        first = add_months(civil_to_days(y, (m - 1) / 3 * 3 + 1, 1), 3 * ahead);
        last = add_months(first, 3) - 1;
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
static bool period_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    unsigned part = 0, period, month, how, some;
    size_t at = i;
    if (!r->date.is_known)
        return false;
    if (reading_take(r, WORD_SOME_DATE, &at, end, &some)) {
        static const unsigned periods[] = {PERIOD_WEEK, PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR};
        out->to = at;
        if (some < 4)
            return period_day(r, periods[some], 0, 0, &out->day);
        out->day = week_start(r->date.today) + 6; /* the weekend */
        return true;
    }
    bool has_part = reading_match(r, WORD_PART_OF, at, end, &m) && m.value < 3;
    if (has_part) {
        part = m.value;
        at += m.count;
        skip_articles(r, &at, end);
        struct date_found month_found = {0};
        size_t month_at = at;
        if (reading_take(r, WORD_MONTH, &month_at, end, &month) && named_at(r, at, end, false, &month_found) &&
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
        bool ok = named_at(r, at, end, false, out); /* "next March" */
        return ok;
    }
    if (!reading_take(r, WORD_PERIOD, &at, end, &period))
        return false;
    next = next || reading_take(r, WORD_NEXT, &at, end, &how);
    if (!has_part && !next && !this)
        return false;
    if (period == PERIOD_DAY && !next)
        return false;
    out->to = at;
    out->is_soft = !has_part;
    if (out->is_soft)
        period_day(r, period, next ? 1 : 0, 2, &out->first);
    return period_day(r, period, next ? 1 : 0, part, &out->day);
}

/* "Friday", "next Tue", "this Thursday", "Friday next week", "Fri, 13 March", "vendredi prochain" */
static bool weekday_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
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
    skip_articles(r, &at, end);
    struct date_found date = {0};
    if (numeric_at(r, at, end, true, &date) || (named_at(r, at, end, numeric, &date) && !date.is_soft)) {
        *out = date;
        return true;
    }
    if (!r->date.is_known)
        return false;
    at = behind;
    if (reading_is_mark(r, at, end, "."))
        at++;
    reading_take(r, WORD_IN, &at, end, NULL);
    skip_articles(r, &at, end);
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
    out->to = behind;
    if (reading_take(r, WORD_DAY_PART, &behind, end, &part))
        out->to = behind;
    out->is_soft = true;
    out->weekday = how == 1 ? 0 : (int)day;
    out->day = how == 1 || week < today || (week == today && !this) ? week + 7 : week;
    return true;
}

/* "in two weeks", "within 10 days", "in the next two weeks", "two weeks from now", "a week today" */
static bool span_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    size_t at = i;
    int64_t days, minutes;
    if (!r->date.is_known)
        return false;
    bool in = reading_take(r, WORD_IN, &at, end, NULL);
    skip_articles(r, &at, end);
    if (in)
        reading_take(r, WORD_NEXT, &at, end, NULL);
    if (!date_span_at(r, at, end, r->date.today, &at, &days, &minutes) || minutes)
        return false;
    if (reading_is_mark(r, at, end, "'"))
        at++; /* "in two weeks' time" */
    bool from_now = reading_take(r, WORD_FROM_NOW, &at, end, NULL);
    if (!in && !from_now)
        return false;
    out->to = at;
    out->day = r->date.today + days;
    return true;
}

/* "KW 12", "week 12": the Friday of that ISO week */
static bool week_number_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
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

static bool day_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    struct phrase_match m;
    if (reading_match(r, WORD_TODAY, i, end, &m) && r->date.is_known) {
        size_t at = i + m.count;
        out->to = at;
        if (reading_take(r, WORD_DAY_PART, &at, end, NULL))
            out->to = at;
        out->day = r->date.today + m.value;
        return true;
    }
    size_t month = i;
    if (reading_take(r, WORD_IN, &month, end, NULL) && reading_match(r, WORD_MONTH, month, end, &m))
        i = month; /* "in March" */
    return numeric_at(r, i, end, numeric, out) || week_number_at(r, i, end, out) ||
           weekday_at(r, i, end, numeric, out) || span_at(r, i, end, out) || period_at(r, i, end, out) ||
           named_at(r, i, end, numeric, out);
}

/* The "09:30" of "2026-03-12T09:30". */
static bool iso_time_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct date_found time;
    if (!date_time_at(r, i, end, &time))
        return false;
    out->to = time.to;
    out->has_time = true;
    out->minute = time.minute;
    return true;
}

bool date_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    *out = (struct date_found){0};
    struct date_found time = {0}, day = {0};
    bool time_first = date_time_at(r, i, end, &time);
    size_t at = time_first ? time.to : i;
    if (time_first) {
        reading_take(r, WORD_BY, &at, end, NULL);
        reading_take(r, WORD_IN, &at, end, NULL);
        if (reading_is_mark(r, at, end, ","))
            at++;
    }
    size_t before = at;
    skip_articles(r, &at, end);
    if (!day_at(r, before, end, numeric, &day)) {
        day = (struct date_found){0};
        if (at == before || !day_at(r, at, end, numeric, &day)) {
            *out = time;
            return time_first;
        }
    }
    *out = day;
    out->first = day.first ? day.first : day.day;
    out->has_day = true;
    if (time_first) {
        out->has_time = true;
        out->minute = time.minute;
        return true;
    }
    at = day.to;
    if (reading_is_mark(r, at, end, ","))
        at++;
    else if (at < end && r->t.at[at].glued && str_eq_z(r->t.at[at].word, "t"))
        return iso_time_at(r, at + 1, end, out);
    if (date_time_at(r, at, end, &time)) {
        out->to = time.to;
        out->has_time = true;
        out->minute = time.minute;
        out->is_soft = false;
    }
    return true;
}

bool date_due_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    size_t at = i;
    int marks = 0;
    unsigned limit = 0, v;
    for (; marks < 3 && reading_take(r, WORD_BY, &at, end, &v); marks++)
        limit |= v;
    if (marks && reading_is_mark(r, at, end, ":"))
        at++;
    if (!date_at(r, at, end, marks > 0, out))
        return false;
    out->is_marked = marks > 0;
    out->is_limit = limit;
    return true;
}

struct str date_text(struct arena *a, int64_t day)
{
    struct civil c = {0};
    char text[CLOCK_RFC3339_SIZE];
    civil_from_days(day, &c.year, &c.month, &c.day);
    civil_format_date(&c, text);
    return str_of(arena_strdup(a, text));
}

struct str date_minute_text(struct arena *a, int64_t day, int minute)
{
    struct civil c = {.hour = minute / 60, .minute = minute % 60};
    char text[CLOCK_RFC3339_SIZE];
    civil_from_days(day, &c.year, &c.month, &c.day);
    civil_format_minute(&c, text);
    return str_of(arena_strdup(a, text));
}
