#include "parser/command_arguments.h"

#include "base/address.h"
#include "calendar/zone.h"
#include "parser/dates.h"

#define NAME_WORDS_MAX 3
#define ZONE_BYTES_MAX 60

static void skip_connects(const struct reading *r, size_t *i, size_t to)
{
    while (reading_take(r, WORD_CONNECT, i, to, NULL) || reading_take(r, WORD_PLEASE, i, to, NULL) ||
           reading_is_mark(r, *i, to, ":=-,"))
        if (reading_is_mark(r, *i, to, ":=-,"))
            ++*i;
}

/* "PAUSE UNTIL <20 April>", as our letters print it. */
static void take_brackets(const struct reading *r, size_t *i, size_t *to)
{
    if (reading_is_mark(r, *i, *to, "<[(") && reading_is_mark(r, *to - 1, *to, ">])")) {
        ++*i;
        --*to;
    }
}

int argument_until(const struct reading *r, size_t from, size_t to, struct str *arg)
{
    struct date_found d;
    int64_t days, minutes;
    *arg = STR_NULL;
    reading_take(r, WORD_OBJECT, &from, to, NULL); /* "pause my meetings for …" */
    size_t i = from, behind;
    for (size_t at = from; r->date.is_known;) {
        if (date_span_at(r, at, to, r->date.today, &behind, &days, &minutes) && behind == to && days > 0) {
            *arg = date_text(r->a, r->date.today + days);
            return 1;
        }
        if (!reading_take(r, WORD_CONNECT, &at, to, NULL))
            break; /* "for a month": "a" is a number here, elsewhere a Spanish "to" */
    }
    skip_connects(r, &i, to);
    take_brackets(r, &i, &to);
    if (i == to)
        return i == from ? 1 : 0;
    if (r->date.is_known && date_span_at(r, i, to, r->date.today, &behind, &days, &minutes) && behind == to &&
        days > 0) {
        *arg = date_text(r->a, r->date.today + days); /* "pause: two weeks" */
        return 1;
    }
    if (reading_take(r, WORD_OPEN_END, &i, to, NULL) && i == to)
        return 1;
    if (!r->date.is_known)
        return -1;
    if (!date_at(r, i, to, true, &d) || d.to != to || !d.has_day)
        return i > from || d.has_day ? -1 : 0; /* "pause before answering" */
    if (d.is_unclear || d.first <= r->date.today)
        return -1;
    *arg = date_text(r->a, d.first);
    return 1;
}

/* "every 2 weeks", "every 14 days": an enum cadence_word, or -1. */
static int counted_cadence(const struct reading *r, size_t *i, size_t to)
{
    unsigned period;
    size_t at = *i;
    if (!reading_take(r, WORD_EVERY, &at, to, NULL))
        return -1;
    long n = date_number(r, &at, to);
    if (n < 1 || !reading_take(r, WORD_PERIOD, &at, to, &period))
        return -1;
    *i = at;
    long days = period == PERIOD_DAY ? n : period == PERIOD_WEEK ? n * 7 : 0;
    long months = period == PERIOD_MONTH ? n : period == PERIOD_QUARTER ? n * 3 : 0;
    if (days == 7 || days == 14 || days == 15)
        return days == 7 ? EVERY_WEEK : EVERY_TWO_WEEKS;
    if (days == 28 || days == 30 || months == 1)
        return EVERY_MONTH;
    return months == 3 ? EVERY_QUARTER : -2;
}

int argument_cadence(const struct reading *r, size_t from, size_t to, struct str *arg)
{
    static const char *const names[] = {"weekly", "biweekly", "monthly", "quarterly"};
    size_t i = from;
    unsigned v;
    skip_connects(r, &i, to);
    reading_take(r, WORD_OBJECT, &i, to, NULL);
    skip_connects(r, &i, to);
    int every = reading_take(r, WORD_CADENCE, &i, to, &v) ? (int)v : counted_cadence(r, &i, to);
    if (every == -1 || i != to)
        return 0;
    if (every < 0)
        return -1;
    *arg = str_of(names[every]);
    return 1;
}

int argument_zone(const struct reading *r, size_t from, size_t to, struct str *arg)
{
    size_t i = from;
    skip_connects(r, &i, to);
    struct str text = str_trim(tokens_text(&r->t, i, to));
    if (text.n == 0 || text.n > ZONE_BYTES_MAX)
        return -1;
    const char *zone = zone_find(text);
    if (!zone)
        return -1;
    *arg = str_of(zone);
    return 1;
}

int argument_person(const struct reading *r, size_t from, size_t to, struct str *arg)
{
    size_t i = from;
    skip_connects(r, &i, to);
    if (i == to || to - i > NAME_WORDS_MAX)
        return 0;
    bool is_capital = r->t.at[i].raw.s[0] < 'a' || r->t.at[i].raw.s[0] > 'z';
    if (!is_capital && to - i > 1)
        return 0; /* "swap ideas with Ben" */
    for (size_t k = i; k < to; k++)
        if (r->t.at[k].kind != TOKEN_WORD)
            return 0;
    *arg = arena_copy(r->a, tokens_text(&r->t, i, to));
    return 1;
}

int argument_address(const struct reading *r, size_t from, size_t to, struct str *arg)
{
    size_t i = from;
    struct address address, key;
    struct err e = ERR_INIT;
    skip_connects(r, &i, to);
    while (reading_is_mark(r, i, to, "<("))
        i++;
    if (i >= to || r->t.at[i].kind != TOKEN_LINK)
        return 0;
    struct str text = r->t.at[i++].raw;
    if (str_starts_nocase(text, STR("mailto:")))
        text = str_slice(text, 7, text.n);
    while (reading_is_mark(r, i, to, ">)."))
        i++;
    if (i != to)
        return 0;
    if (address_parse(text, &address, &e) != 0)
        return -1;
    address_key(&address, &key);
    *arg = str_of(arena_strdup(r->a, key.s));
    return 1;
}

struct moment {
    int64_t day;
    int minute;
};

static bool is_after(struct moment a, struct moment b)
{
    return a.day != b.day ? a.day > b.day : a.minute > b.minute;
}

static int set_moment(const struct reading *r, struct moment m, struct str *arg)
{
    struct moment now = {r->date.today, r->date.now.hour * 60 + r->date.now.minute};
    if (!is_after(m, now))
        return -1;
    *arg = date_minute_text(r->a, m.day, m.minute);
    return 1;
}

/* The first such weekday and time after now in the meeting's ISO week, else the first after the meeting. */
static struct moment weekday_moment(const struct reading *r, int weekday, int minute, const struct moment *meeting)
{
    struct moment now = {r->date.today, r->date.now.hour * 60 + r->date.now.minute};
    struct moment from = meeting ? *meeting : now;
    struct moment m = {from.day - (civil_weekday(from.day) - 1) + weekday - 1, minute};
    if (is_after(m, now) && meeting)
        return m;
    while (!is_after(m, from) || !is_after(m, now))
        m.day += 7;
    return m;
}

static bool meeting_moment(const struct reading *r, struct moment *out)
{
    struct civil c;
    if (!civil_parse_minute(r->asked->meeting, &c))
        return false;
    *out = (struct moment){civil_to_days(c.year, c.month, c.day), c.hour * 60 + c.minute};
    return true;
}

/* "godzinę później", "o týden": one of a period needs no number where its language has no article. */
static bool one_at(const struct reading *r, size_t i, size_t to, size_t *behind, int64_t *days, int64_t *minutes)
{
    struct phrase_match m;
    unsigned period;
    bool by = i > 0 && str_eq_z(r->t.at[i - 1].word, "o");
    if (!reading_take(r, WORD_PERIOD, &i, to, &period) || (!by && !reading_match(r, WORD_SHIFT, i, to, &m)))
        return false;
    *days = period == PERIOD_DAY ? 1 : period == PERIOD_WEEK ? 7 : 0;
    *minutes = period == PERIOD_HOUR ? 60 : 0;
    *behind = i;
    return *days || *minutes;
}

/* "15 min later", "by a week", "one hour earlier": 1 and the shifted meeting, 0 when it is no shift. */
static int shifted(const struct reading *r, size_t i, size_t to, bool earlier, struct moment m, struct str *arg)
{
    int64_t days, minutes;
    unsigned v = earlier;
    size_t at = i, behind;
    reading_take(r, WORD_CONNECT, &at, to, NULL);
    if (!date_span_at(r, at, to, m.day, &behind, &days, &minutes) && !one_at(r, at, to, &behind, &days, &minutes))
        return 0;
    reading_take(r, WORD_SHIFT, &behind, to, &v);
    if (behind != to)
        return 0;
    int64_t all = m.day * 1440 + m.minute + (v ? -1 : 1) * (days * 1440 + minutes);
    return set_moment(r, (struct moment){all / 1440, (int)(all % 1440)}, arg);
}

/* "next week", "same time next week": the meeting a week later. */
static bool is_next_week(const struct reading *r, size_t i, size_t to)
{
    unsigned period;
    reading_take(r, WORD_ZONE_SAME, &i, to, NULL);
    bool next = reading_take(r, WORD_NEXT, &i, to, NULL);
    if (!reading_take(r, WORD_PERIOD, &i, to, &period) || period != PERIOD_WEEK)
        return false;
    next = next || reading_take(r, WORD_NEXT, &i, to, NULL);
    reading_take(r, WORD_ZONE_SAME, &i, to, NULL);
    return next && i == to;
}

int argument_reschedule(const struct reading *r, size_t from, size_t to, bool earlier, struct str *arg)
{
    struct moment meeting = {0}, m;
    struct date_found d;
    size_t i = from;
    if (!r->date.is_known || from == to)
        return -1;
    bool has_meeting = meeting_moment(r, &meeting);
    reading_take(r, WORD_OBJECT, &i, to, NULL);
    if (has_meeting) {
        int shift = shifted(r, i, to, earlier, meeting, arg);
        if (shift)
            return shift;
    }
    skip_connects(r, &i, to);
    take_brackets(r, &i, &to);
    if (has_meeting && is_next_week(r, i, to))
        return set_moment(r, (struct moment){meeting.day + 7, meeting.minute}, arg);
    size_t at = i;
    reading_take(r, WORD_ZONE_SAME, &at, to, NULL);
    if (!date_at(r, at, to, true, &d) && !date_due_at(r, at, to, &d))
        return 0;
    at = d.to;
    reading_take(r, WORD_ZONE_SAME, &at, to, NULL);
    if (at != to)
        return 0;
    if (d.is_unclear || (!has_meeting && !(d.has_day && d.has_time)) ||
        (d.is_soft && d.has_day && !d.weekday && d.first != d.day))
        return -1;
    m = (struct moment){d.has_day ? d.day : meeting.day, d.has_time ? d.minute : meeting.minute};
    if (d.weekday)
        m = weekday_moment(r, d.weekday, m.minute, has_meeting ? &meeting : NULL);
    return set_moment(r, m, arg);
}
