/* Working hours: the spans of a week in which a person may get letters and have meetings, on their own wall clock. */
#ifndef FACTS_HOURS_H
#define FACTS_HOURS_H

#include "base/buf.h"
#include "base/err.h"

#define HOURS_SPANS_MAX 28

struct hours_span {
    int weekday;  /* 1 Monday .. 7 Sunday */
    int from, to; /* minutes after midnight, both ends inside; from < to <= 1440 */
};

struct hours {
    struct hours_span spans[HOURS_SPANS_MAX]; /* by weekday, then from; never overlapping */
    size_t count;
};

/* "mon-fri 09:00-17:00", "sun-thu 08:00-16:00" or "mon 09:00-12:00;thu 13:00-17:00"; day names of three letters, any
 * case; spans that touch or overlap are joined. ERR_DATA with the reason. */
int hours_parse(struct str s, struct hours *out, struct err *e);

/* The same form, one span a piece ("mon 09:00-12:00;thu 13:00-17:00"). */
void hours_format(const struct hours *h, struct buf *out);

bool hours_has_day(const struct hours *h, int weekday);

#endif
