#include "parser/dates_priv.h"

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

void date_skip_articles(const struct reading *r, size_t *i, size_t end)
{
    for (int n = 0; n < 3 && reading_take(r, WORD_DATE_ARTICLE, i, end, NULL); n++)
        ;
}

int64_t date_add_months(int64_t day, int64_t months)
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
        date_skip_articles(r, &at, end);
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
    case PERIOD_FORTNIGHT:
        *days = n * (v == PERIOD_WEEK ? 7 : 14);
        break;
    default:
        *days = date_add_months(from, n * (v == PERIOD_YEAR ? 12 : v == PERIOD_QUARTER ? 3 : 1)) - from;
        break;
    }
    *to = at;
    return !half || v == PERIOD_HOUR;
}

static bool day_behind(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    reading_take(r, WORD_BY, &i, end, NULL);
    date_skip_articles(r, &i, end);
    if (reading_match(r, WORD_TODAY, i, end, &m) && m.value > 0) {
        *out = (struct date_found){.to = i + m.count, .day = r->date.today + m.value};
        return true;
    }
    return date_weekday_at(r, i, end, true, out) || date_named_at(r, i, end, true, out) ||
           date_numeric_at(r, i, end, true, out);
}

/* The Spanish "por la mañana": its word for tomorrow, at token i, means the morning. */
static bool ends_day_part(const struct reading *r, size_t i, size_t end)
{
    struct phrase_match part;
    for (size_t back = 1; back <= 2 && back <= i; back++)
        if (reading_match(r, WORD_DAY_PART, i - back, end, &part) && part.count == back + 1)
            return true;
    return false;
}

static bool day_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out)
{
    struct phrase_match m;
    if (reading_match(r, WORD_TODAY, i, end, &m) && r->date.is_known && !ends_day_part(r, i, end)) {
        size_t at = i + m.count;
        struct date_found day = {0};
        out->to = at;
        if (m.value == 0 && day_behind(r, at, end, &day)) { /* "EOD tomorrow", "end of day Friday" */
            *out = day;
            return true;
        }
        if (reading_take(r, WORD_DAY_PART, &at, end, NULL))
            out->to = at;
        out->day = r->date.today + m.value;
        return true;
    }
    size_t month = i;
    if (reading_take(r, WORD_IN, &month, end, NULL)) {
        date_skip_articles(r, &month, end);
        if (reading_match(r, WORD_MONTH, month, end, &m) || date_quarter_at(r, month, end, out) ||
            date_ranked_at(r, month, end, out) || reading_match(r, WORD_PART_OF, month, end, &m) ||
            reading_match(r, WORD_WEEK_NUMBER, month, end, &m)) {
            i = month; /* "in March", "in Q2", "in der KW 12" */
            out->is_marked = true;
        }
    }
    return date_quarter_at(r, i, end, out) || date_ranked_at(r, i, end, out) || date_feast_at(r, i, end, out) ||
           date_week_of_at(r, i, end, out) || date_numeric_at(r, i, end, numeric, out) ||
           date_week_number_at(r, i, end, out) || date_weekday_of_week_at(r, i, end, out) ||
           date_period_at(r, i, end, out) || date_weekday_at(r, i, end, numeric, out) ||
           date_coming_span_at(r, i, end, out) || date_signed_at(r, i, end, out) ||
           date_named_at(r, i, end, numeric, out);
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
    date_skip_articles(r, &at, end);
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
    bool bracket = reading_is_mark(r, at, end, "("); /* "Thursday (15:00)" */
    at += bracket;
    if ((date_time_at(r, at, end, &time) || date_dotted_time_at(r, at, end, &time)) &&
        (!bracket || reading_is_mark(r, time.to, end, ")"))) {
        out->to = time.to + bracket;
        out->has_time = true;
        out->minute = time.minute;
        out->is_soft = false;
    }
    return true;
}

/* "Sam and May", "plan Q2": alone behind another word it is more likely a name, or what is talked about. */
static bool is_name(const struct reading *r, size_t i, size_t end, const struct date_found *found)
{
    struct phrase_match m;
    struct date_found quarter;
    return found->is_soft && i > 0 && r->t.at[i - 1].kind == TOKEN_WORD &&
           ((reading_match(r, WORD_MONTH, i, end, &m) && found->to == i + m.count) ||
            reading_match(r, WORD_FEAST, i, end, &m) || date_quarter_at(r, i, end, &quarter));
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
    if (!date_at(r, at, end, marks > 0, out) && !(marks && date_at(r, i, end, true, out))) /* "d'ici deux jours" */
        return false;
    if (!marks && is_name(r, i, end, out))
        return false;
    unsigned behind;
    if (out->has_day && reading_take(r, WORD_BY_BEHIND, &out->to, end, &behind)) { /* "金曜日までに" */
        marks++;
        limit |= behind;
        out->is_soft = false;
    }
    out->is_marked = out->is_marked || marks > 0;
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
