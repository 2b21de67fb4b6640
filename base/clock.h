/* Instants: 64-bit seconds since 1970-01-01T00:00:00Z without leap seconds. Civil dates and RFC 3339 in UTC.
 * Zones live in calendar/. `now` is read once a run and passed down; deadlines of live connections use the monotonic
 * clock. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

#include "base/str.h"

#define MINUTE INT64_C(60)
#define HOUR   INT64_C(3600)
#define DAY    INT64_C(86400)

int64_t clock_now(void);
int64_t clock_monotonic_ms(void);

/* A date and time of day on a wall clock somewhere (or in UTC). month 1..12, day 1..31. */
struct civil {
    int year, month, day, hour, minute, second;
};

/* Days since 1970-01-01 of a proleptic Gregorian date, and back. */
int64_t civil_to_days(int year, int month, int day);
void civil_from_days(int64_t days, int *year, int *month, int *day);

/* 1 Monday .. 7 Sunday (ISO 8601). */
int civil_weekday(int64_t days);
int civil_days_in_month(int year, int month);
bool civil_is_valid(const struct civil *c);

/* The civil time read as UTC, and back. */
int64_t civil_to_utc(const struct civil *c);
struct civil civil_from_utc(int64_t t);

/* "2026-03-04T14:00:00Z". Read with any RFC 3339 offset; fractions of a second are dropped, and a leap second (the last
 * of a UTC day) is the second after it. */
#define CLOCK_RFC3339_SIZE 26
void clock_format(int64_t t, char out[CLOCK_RFC3339_SIZE]);
bool clock_parse(struct str s, int64_t *t);

/* "2026-03-04" and "2026-03-04T14:00". */
bool civil_parse_date(struct str s, struct civil *c);
bool civil_parse_minute(struct str s, struct civil *c);
void civil_format_date(const struct civil *c, char out[CLOCK_RFC3339_SIZE]);
void civil_format_minute(const struct civil *c, char out[CLOCK_RFC3339_SIZE]);

#endif
