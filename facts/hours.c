#include "facts/hours.h"

#include <stdlib.h>

static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

static int day_of(struct str s)
{
    for (int i = 0; i < 7; i++)
        if (str_eq_nocase(s, str_of(days[i])))
            return i + 1;
    return 0;
}

static bool minute_of(struct str s, int *out)
{
    unsigned long long h, m;
    size_t colon = str_find_char(s, ':', 0);
    if (colon == STR_NONE || !str_to_uint(str_slice(s, 0, colon), 24, &h) || s.n - colon != 3 ||
        !str_to_uint(str_slice(s, colon + 1, s.n), 59, &m) || h * 60 + m > 1440)
        return false;
    *out = (int)(h * 60 + m);
    return true;
}

static int add_piece(struct str piece, struct hours *h, struct err *e)
{
    struct str rest = str_trim(piece), left;
    size_t space = str_find_char(rest, ' ', 0);
    if (space == STR_NONE)
        return err_set(e, ERR_DATA, "hours need a day and a span, like `mon 09:00-12:00`");
    left = str_slice(rest, 0, space);
    struct str span = str_trim(str_slice(rest, space, rest.n));
    size_t dash = str_find_char(left, '-', 0);
    int first = day_of(dash == STR_NONE ? left : str_slice(left, 0, dash));
    int last = dash == STR_NONE ? first : day_of(str_slice(left, dash + 1, left.n));
    int from, to;
    if (!first || !last)
        return err_set(e, ERR_DATA, "not a day of the week: write mon, tue, wed, thu, fri, sat or sun");
    dash = str_find_char(span, '-', 0);
    if (dash == STR_NONE || !minute_of(str_trim(str_slice(span, 0, dash)), &from) ||
        !minute_of(str_trim(str_slice(span, dash + 1, span.n)), &to) || from >= to)
        return err_set(e, ERR_DATA, "not a span of hours: write it like 09:00-17:00");
    for (int d = first; d <= (last < first ? last + 7 : last); d++) { /* "sun-thu" goes over the end of the week */
        if (h->count == HOURS_SPANS_MAX)
            return err_set(e, ERR_DATA, "more than %d spans of hours", HOURS_SPANS_MAX);
        h->spans[h->count++] = (struct hours_span){(d - 1) % 7 + 1, from, to};
    }
    return 0;
}

static int by_start(const void *a, const void *b)
{
    const struct hours_span *x = a, *y = b;
    return x->weekday != y->weekday ? x->weekday - y->weekday : x->from - y->from;
}

int hours_parse(struct str s, struct hours *out, struct err *e)
{
    struct hours h = {.count = 0};
    struct str piece;
    while (str_next_piece(&s, ';', &piece))
        if (str_trim(piece).n && add_piece(piece, &h, e) != 0)
            return -1;
    if (h.count == 0)
        return err_set(e, ERR_DATA, "no hours: write them like `mon-fri 09:00-17:00`");
    qsort(h.spans, h.count, sizeof *h.spans, by_start);
    size_t n = 0;
    for (size_t i = 0; i < h.count; i++) {
        struct hours_span *last = n ? &h.spans[n - 1] : NULL;
        if (last && last->weekday == h.spans[i].weekday && h.spans[i].from <= last->to)
            last->to = h.spans[i].to > last->to ? h.spans[i].to : last->to;
        else
            h.spans[n++] = h.spans[i];
    }
    h.count = n;
    *out = h;
    return 0;
}

void hours_format(const struct hours *h, struct buf *out)
{
    for (size_t i = 0; i < h->count; i++) {
        const struct hours_span *s = &h->spans[i];
        buf_printf(out, "%s%s %02d:%02d-%02d:%02d", i ? ";" : "", days[s->weekday - 1], s->from / 60, s->from % 60,
                   s->to / 60, s->to % 60);
    }
}

bool hours_has_day(const struct hours *h, int weekday)
{
    for (size_t i = 0; i < h->count; i++)
        if (h->spans[i].weekday == weekday)
            return true;
    return false;
}
