/* Days and times as people write them: "by Friday", "next Tue 3pm", "3 January", "in two weeks", "end of March". */
#ifndef PARSER_DATES_H
#define PARSER_DATES_H

#include "parser/reading.h"

struct date_found {
    size_t to; /* behind its last token */
    bool has_day;
    bool has_time;
    bool is_unclear; /* 03/01 with both readings in the coming year */
    bool is_marked;  /* a word said that it is a date or a limit: by, until, on, due, in two weeks */
    bool is_limit;   /* ... that it is the last day: by, until, before */
    bool is_soft;    /* a bare weekday, month or period: only a date where nothing follows that it may belong to */
    int64_t first;   /* of a soft period or month its first day, else `day` */
    int64_t day;     /* days since 1970-01-01; of an unclear one the day-first reading */
    int64_t other;   /* of an unclear one the other reading */
    int minute;      /* of the day */
    int weekday;     /* 1..7 when only a weekday was said ("Thursday"), else 0 */
};

/* The writer's clock: zone of the person, at the Date header when it is within 48 hours of arrival, else at arrival. */
void date_base_init(struct date_base *base, const struct asked *asked, int64_t date_header);

/* A day at token i, perhaps with a time of day before or behind it; or a time alone. `numeric`: 3/1 and 3.1 count too.
 * A date without a year is the next such day; a bare weekday the next one after today, "next Friday" that of the next
 * ISO week, "in March" its last day. False when there is none, or it can't be reckoned. */
bool date_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out);

/* The same behind words like by, until, due, on, at the latest. Without such words is_marked is false. */
bool date_due_at(const struct reading *r, size_t i, size_t end, struct date_found *out);

/* A time of day at token i: minute and the token behind. */
bool date_time_at(const struct reading *r, size_t i, size_t end, struct date_found *out);

/* "15.00" where a day stands before it: minutes that can't be a month. */
bool date_dotted_time_at(const struct reading *r, size_t i, size_t end, struct date_found *out);

/* "two weeks", "10 days", "a month", "half an hour": `days` (months and years reckoned on the calendar from `from`)
 * and `minutes`; one of the two is 0. */
bool date_span_at(const struct reading *r, size_t i, size_t end, int64_t from, size_t *to, int64_t *days,
                  int64_t *minutes);

/* "YYYY-MM-DD" and "YYYY-MM-DDTHH:MM" in the arena. */
struct str date_text(struct arena *a, int64_t day);
struct str date_minute_text(struct arena *a, int64_t day, int minute);

/* 0..100 at token i as digits or a word, -1 when there is none; moves *i behind it. */
long date_number(const struct reading *r, size_t *i, size_t end);

#endif
