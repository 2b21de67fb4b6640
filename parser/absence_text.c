/* Dates of languages that the reader of people's answers has no tables for, as English writes them. */
#include "parser/absence_text.h"

#include "base/buf.h"

#include "parser/words/machine_words.h"

static bool is_letter(struct str s, size_t i)
{
    return i < s.n && (ascii_is_alpha(s.s[i]) || (unsigned char)s.s[i] >= 0x80);
}

/* The row of words_months whose word begins at i; its length in *n. Edges are asked of what has any. */
static const struct quote_words *month_at(struct str low, size_t i, size_t *n)
{
    struct str here = str_slice(low, i, low.n);
    for (const struct quote_words *row = words_months; row->language; row++) {
        struct str rest = str_of(row->phrases), word;
        while (str_next_piece(&rest, '|', &word))
            if (word.n && here.s[0] == word.s[0] && str_starts(here, word) && !is_letter(here, word.n)) {
                *n = word.n;
                return row;
            }
    }
    return NULL;
}

static size_t digits_at(struct str s, size_t i, long *value)
{
    size_t n = 0;
    *value = 0;
    while (n < 4 && i + n < s.n && ascii_is_digit(s.s[i + n]))
        *value = *value * 10 + (s.s[i + n++] - '0');
    return n;
}

/* "mandag d. 16. marts": Danish for "the", between a weekday and its date. */
static bool is_danish_the(struct str s, size_t i)
{
    return i && s.s[i - 1] == ' ' && str_starts(str_slice(s, i, s.n), STR("d. ")) && i + 3 < s.n &&
           ascii_is_digit(s.s[i + 3]);
}

/* A number and the sign behind it, "3月" or "3 월"; its length, 0 when another sign follows. */
static size_t counted(struct str s, size_t i, const char *chinese, const char *korean, long *value)
{
    size_t n = digits_at(s, i, value);
    if (n == 0)
        return 0;
    struct str rest = str_slice(s, i + n, s.n);
    struct str sign = str_starts(rest, str_of(chinese)) ? str_of(chinese) : str_of(korean);
    if (!str_starts(rest, sign))
        return 0;
    n += sign.n;
    while (i + n < s.n && s.s[i + n] == ' ')
        n++;
    return n;
}

/* 2026年3月13日, 3월 13일: its length; 0 when it is none. *year 0 where it isn't said. */
static size_t east_asian(struct str s, size_t i, long *year, long *month, long *day)
{
    size_t y = counted(s, i, "年", "년", year);
    if (y == 0)
        *year = 0;
    size_t m = counted(s, i + y, "月", "월", month);
    size_t d = m ? counted(s, i + y + m, "日", "일", day) : 0;
    return d ? y + m + d : 0;
}

struct str absence_plain_dates(struct arena *a, struct str text)
{
    struct buf out;
    buf_init(&out, text.n * 2 + 64);
    char *lower = arena_alloc(a, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        lower[i] = ascii_lower(text.s[i]);
    struct str low = {lower, text.n};
    for (size_t i = 0; i < text.n;) {
        long year, month, day;
        size_t n = i && ascii_is_digit(text.s[i - 1]) ? 0 : east_asian(text, i, &year, &month, &day);
        if (n && month >= 1 && month <= 12) {
            buf_printf(&out, "%ld %s", day, words_months[month - 1].language);
            if (year)
                buf_printf(&out, " %ld", year);
            buf_putc(&out, ' ');
            i += n;
            continue;
        }
        if (is_danish_the(text, i)) {
            i += 3;
            continue;
        }
        const struct quote_words *row = i && is_letter(low, i - 1) ? NULL : month_at(low, i, &n);
        if (row) {
            buf_puts(&out, row->language);
            i += n;
        } else {
            buf_putc(&out, text.s[i++]);
        }
    }
    struct str copy = buf_copy(a, &out);
    buf_release(&out);
    return copy;
}
