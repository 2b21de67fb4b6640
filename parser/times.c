/* Times of day: "15:00", "3pm", "15 Uhr", "15h30", "at 3", "noon", "half past nine", "halb zehn". */
#include "parser/dates.h"

/* A meeting "at 3" is in the afternoon: nobody mentors at three in the night. */
#define EARLIEST_BARE_HOUR 7
#define MONTHS             12

static bool minutes_behind(const struct reading *r, size_t *i, size_t end, int *minute)
{
    if (*i < end && r->t.at[*i].kind == TOKEN_NUMBER && r->t.at[*i].glued && r->t.at[*i].raw.n == 2 &&
        r->t.at[*i].number >= 0 && r->t.at[*i].number < 60) {
        *minute = (int)r->t.at[*i].number;
        ++*i;
        return true;
    }
    return false;
}

bool date_dotted_time_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    int minute;
    size_t at = i + 2;
    if (at >= end || r->t.at[i].kind != TOKEN_NUMBER || r->t.at[i].raw.n > 2 || r->t.at[i].number < 0 ||
        r->t.at[i].number > 23 || !reading_is_mark(r, i + 1, end, ".") || !r->t.at[i + 1].glued ||
        !minutes_behind(r, &at, end, &minute) || (minute > 0 && minute <= MONTHS) ||
        (reading_is_mark(r, at, end, ".") && at + 1 < end && r->t.at[at + 1].glued))
        return false;
    *out = (struct date_found){.to = at, .has_time = true, .minute = (int)r->t.at[i].number * 60 + minute};
    return true;
}

/* "午後3時": 0 am, 1 pm, -1 when nothing stands before the hour. */
static int half_before(const struct reading *r, size_t *i, size_t end)
{
    struct phrase_match m;
    for (unsigned half = 0; half < 2; half++)
        if (*i < end && phrases_match_value(r->phrases, WORD_HALF_DAY, half + 2, &r->t.at[*i], end - *i, &m)) {
            *i += m.count;
            return (int)half;
        }
    return -1;
}

/* The hour 1..12 in words, -1 for none; in some languages it is the ninth. */
static int worded_hour(const struct reading *r, size_t *i, size_t end)
{
    unsigned v;
    size_t at = *i;
    if ((!reading_take(r, WORD_NUMBER, &at, end, &v) && !reading_take(r, WORD_ORDINAL, &at, end, &v)) || v < 1 ||
        v > 12)
        return -1;
    *i = at;
    return (int)v;
}

static bool ends_clause(const struct reading *r, size_t i, size_t end)
{
    return i >= end || r->t.at[i].kind == TOKEN_PUNCT;
}

/* "half past nine", "um halb 10", "9 heures et demie", "o dziewiątej": a clock read aloud. */
static bool spoken_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    struct phrase_match m;
    size_t at = i;
    int beside = 0;
    bool marked = reading_take(r, WORD_AT, &at, end, NULL), clock = false, worded = false;
    if (reading_match(r, WORD_CLOCK, at, end, &m) && m.value < CLOCK_BEHIND - CLOCK_BEFORE) {
        beside = (int)m.value - CLOCK_BEFORE;
        at += m.count;
        clock = true;
    }
    int hour = at < end && r->t.at[at].kind == TOKEN_NUMBER && r->t.at[at].raw.n <= 2 ? (int)r->t.at[at].number : -1;
    if (hour >= 0)
        at++;
    else
        worded = (hour = worded_hour(r, &at, end)) > 0;
    if (hour < 1 || hour > 24)
        return false;
    bool oclock = reading_take(r, WORD_OCLOCK, &at, end, NULL);
    if (!clock && reading_match(r, WORD_CLOCK, at, end, &m) && m.value >= CLOCK_BEHIND - CLOCK_BEFORE) {
        beside = (int)m.value - CLOCK_BEHIND;
        at += m.count;
        clock = true;
    }
    if (!clock && !(worded && (oclock || (marked && ends_clause(r, at, end)))))
        return false;
    int minute = hour * 60 + beside;
    *out = (struct date_found){.to = at, .has_time = true, .minute = minute};
    if (minute < EARLIEST_BARE_HOUR * 60)
        out->minute += 12 * 60;
    return out->minute < 24 * 60;
}

bool date_time_at(const struct reading *r, size_t i, size_t end, struct date_found *out)
{
    unsigned v;
    size_t at = i;
    if (spoken_at(r, i, end, out))
        return true;
    bool marked = reading_take(r, WORD_AT, &at, end, NULL);
    int before = half_before(r, &at, end);
    if (reading_take(r, WORD_TIME, &at, end, &v)) {
        *out = (struct date_found){.to = at, .has_time = true, .minute = (int)v * 60};
        return true;
    }
    if (at >= end || r->t.at[at].kind != TOKEN_NUMBER || r->t.at[at].number < 0 || r->t.at[at].number > 24 ||
        r->t.at[at].raw.n > 2)
        return false;
    int hour = (int)r->t.at[at++].number, minute = 0;
    bool clear = false;
    size_t dot = at;
    if (reading_is_mark(r, at, end, ":") && r->t.at[at].glued) {
        at++;
        clear = minutes_behind(r, &at, end, &minute);
    } else if (reading_is_mark(r, at, end, ".") && r->t.at[at].glued) {
        at++;
        if (!minutes_behind(r, &at, end, &minute))
            at = dot;
    }
    bool dotted = at > dot && !clear;
    if (at > dot && !clear && !dotted)
        at = dot;
    bool oclock = reading_take(r, WORD_OCLOCK, &at, end, NULL);
    if (oclock && !minute)
        minutes_behind(r, &at, end, &minute);
    bool half = reading_take(r, WORD_HALF_DAY, &at, end, &v) && v < 2;
    if (before >= 0) {
        half = true;
        v = (unsigned)before;
    }
    if (half) {
        if (hour > 12 || hour == 0)
            return hour > 12 && v == 1
                       ? (*out = (struct date_found){.to = at, .has_time = true, .minute = hour * 60 + minute},
                          hour < 24)
                       : false;
        hour = hour % 12 + (v == 1 ? 12 : 0);
    } else if (!clear && !oclock && !marked) {
        return false; /* "15.30" alone may be a date or a number */
    } else if (!clear && !oclock && !dotted && hour < EARLIEST_BARE_HOUR) {
        hour += 12;
    }
    if (hour > 23)
        return false;
    *out = (struct date_found){.to = at, .has_time = true, .minute = hour * 60 + minute};
    return true;
}
