#include "base/clock.h"

#include <stdio.h>
#include <time.h>

int64_t clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return t.tv_sec;
}

int64_t clock_monotonic_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Years counted from March, so that the leap day is the last of its year (the usual era arithmetic of the proleptic
 * Gregorian calendar: 400 years are 146,097 days). */
int64_t civil_to_days(int year, int month, int day)
{
    int64_t y = (int64_t)year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

void civil_from_days(int64_t days, int *year, int *month, int *day)
{
    int64_t z = days + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;
    *day = (int)(doy - (153 * mp + 2) / 5 + 1);
    *month = (int)(mp < 10 ? mp + 3 : mp - 9);
    *year = (int)(yoe + era * 400 + (*month <= 2));
}

int civil_weekday(int64_t days)
{
    int64_t w = (days + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(w < 0 ? w + 7 : w) + 1;
}

int civil_days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
        return 29;
    return days[month - 1];
}

bool civil_is_valid(const struct civil *c)
{
    return c->year >= 1 && c->year <= 9999 && c->month >= 1 && c->month <= 12 && c->day >= 1 &&
           c->day <= civil_days_in_month(c->year, c->month) && c->hour >= 0 && c->hour <= 23 && c->minute >= 0 &&
           c->minute <= 59 && c->second >= 0 && c->second <= 59;
}

int64_t civil_to_utc(const struct civil *c)
{
    return civil_to_days(c->year, c->month, c->day) * DAY + c->hour * HOUR + c->minute * MINUTE + c->second;
}

struct civil civil_from_utc(int64_t t)
{
    int64_t days = t / DAY, rest = t % DAY;
    if (rest < 0) {
        rest += DAY;
        days--;
    }
    struct civil c = {.hour = (int)(rest / HOUR), .minute = (int)(rest / MINUTE % 60), .second = (int)(rest % 60)};
    civil_from_days(days, &c.year, &c.month, &c.day);
    return c;
}

void clock_format(int64_t t, char out[CLOCK_RFC3339_SIZE])
{
    struct civil c = civil_from_utc(t);
    snprintf(out, CLOCK_RFC3339_SIZE, "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year % 10000, c.month, c.day, c.hour,
             c.minute, c.second);
}

/* Reads exactly n digits at *s. */
static bool take_digits(struct str *s, int n, int *out)
{
    if (s->n < (size_t)n)
        return false;
    int v = 0;
    for (int i = 0; i < n; i++) {
        if (!ascii_is_digit(s->s[i]))
            return false;
        v = v * 10 + (s->s[i] - '0');
    }
    *s = str_slice(*s, (size_t)n, s->n);
    *out = v;
    return true;
}

static bool take_char(struct str *s, char c)
{
    if (s->n == 0 || s->s[0] != c)
        return false;
    *s = str_slice(*s, 1, s->n);
    return true;
}

static bool take_date(struct str *s, struct civil *c)
{
    return take_digits(s, 4, &c->year) && take_char(s, '-') && take_digits(s, 2, &c->month) && take_char(s, '-') &&
           take_digits(s, 2, &c->day);
}

static bool take_minute(struct str *s, struct civil *c)
{
    return take_date(s, c) && (take_char(s, 'T') || take_char(s, 't') || take_char(s, ' ')) &&
           take_digits(s, 2, &c->hour) && take_char(s, ':') && take_digits(s, 2, &c->minute);
}

/* "Z", "+05:45": seconds east of UTC, and nothing behind it. */
static bool take_offset(struct str *s, int64_t *offset)
{
    int hours = 0, minutes = 0;
    *offset = 0;
    if (take_char(s, 'Z') || take_char(s, 'z'))
        return s->n == 0;
    int sign = take_char(s, '+') ? 1 : take_char(s, '-') ? -1 : 0;
    if (!sign || !take_digits(s, 2, &hours) || !take_char(s, ':') || !take_digits(s, 2, &minutes) || hours > 23 ||
        minutes > 59)
        return false;
    *offset = sign * (hours * HOUR + minutes * MINUTE);
    return s->n == 0;
}

bool clock_parse(struct str s, int64_t *t)
{
    struct civil c = {0};
    int digit;
    int64_t offset;
    if (!take_minute(&s, &c) || !take_char(&s, ':') || !take_digits(&s, 2, &c.second))
        return false;
    bool leap = c.second == 60;
    c.second -= leap;
    if (take_char(&s, '.')) {
        if (!take_digits(&s, 1, &digit))
            return false;
        while (take_digits(&s, 1, &digit))
            ;
    }
    if (!civil_is_valid(&c) || !take_offset(&s, &offset))
        return false;
    int64_t v = civil_to_utc(&c) + leap - offset;
    if (leap && v % DAY != 0)
        return false;
    *t = v;
    return true;
}

bool civil_parse_date(struct str s, struct civil *c)
{
    *c = (struct civil){0};
    return take_date(&s, c) && s.n == 0 && civil_is_valid(c);
}

bool civil_parse_minute(struct str s, struct civil *c)
{
    *c = (struct civil){0};
    return take_minute(&s, c) && s.n == 0 && civil_is_valid(c);
}

void civil_format_date(const struct civil *c, char out[CLOCK_RFC3339_SIZE])
{
    snprintf(out, CLOCK_RFC3339_SIZE, "%04d-%02d-%02d", c->year % 10000, c->month % 100, c->day % 100);
}

void civil_format_minute(const struct civil *c, char out[CLOCK_RFC3339_SIZE])
{
    snprintf(out, CLOCK_RFC3339_SIZE, "%04d-%02d-%02dT%02d:%02d", c->year % 10000, c->month % 100, c->day % 100,
             c->hour % 100, c->minute % 100);
}
