#include "base/str.h"

bool str_eq_z(struct str a, const char *z)
{
    return str_eq(a, str_of(z));
}

bool str_same_nocase(const char *a, const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (ascii_lower(a[i]) != ascii_lower(b[i]))
            return false;
    return true;
}

size_t str_find(struct str s, struct str needle, size_t from)
{
    if (from > s.n)
        return STR_NONE;
    if (needle.n == 0)
        return from;
    if (needle.n > s.n - from) /* an empty view may be NULL, which memchr must not get */
        return STR_NONE;
    /* for short needles in short texts quicker than memmem() */
    const char *at = s.s + from, *behind = s.s + s.n - needle.n + 1;
    while (at < behind && (at = memchr(at, needle.s[0], (size_t)(behind - at))) != NULL) {
        if (memcmp(at, needle.s, needle.n) == 0)
            return (size_t)(at - s.s);
        at++;
    }
    return STR_NONE;
}

size_t str_find_nocase(struct str s, struct str needle, size_t from)
{
    if (needle.n == 0)
        return from <= s.n ? from : STR_NONE;
    const char first = ascii_lower(needle.s[0]);
    for (size_t i = from; i + needle.n <= s.n; i++)
        if (ascii_lower(s.s[i]) == first && str_same_nocase(s.s + i, needle.s, needle.n))
            return i;
    return STR_NONE;
}

size_t str_find_char(struct str s, char c, size_t from)
{
    if (from >= s.n)
        return STR_NONE;
    const char *hit = memchr(s.s + from, c, s.n - from);
    return hit ? (size_t)(hit - s.s) : STR_NONE;
}

struct str str_trim_end(struct str s)
{
    while (s.n && ascii_is_space(s.s[s.n - 1]))
        s.n--;
    return s;
}

struct str str_trim(struct str s)
{
    while (s.n && ascii_is_space(s.s[0])) {
        s.s++;
        s.n--;
    }
    return str_trim_end(s);
}

/* In steps, so that a text without one of the two is not searched for it to its end for every line. */
static size_t line_end(struct str s)
{
    enum { STEP = 128 };
    for (size_t i = 0; i < s.n; i += STEP) {
        size_t n = s.n - i < STEP ? s.n - i : STEP;
        const char *lf = memchr(s.s + i, '\n', n);
        if (lf)
            n = (size_t)(lf - s.s) - i;
        const char *cr = memchr(s.s + i, '\r', n);
        if (cr || lf)
            return (size_t)((cr ? cr : lf) - s.s);
    }
    return s.n;
}

bool str_next_line(struct str *rest, struct str *line)
{
    if (rest->n == 0)
        return false;
    size_t i = line_end(*rest);
    *line = (struct str){rest->s, i};
    if (i < rest->n)
        i += rest->s[i] == '\r' && i + 1 < rest->n && rest->s[i + 1] == '\n' ? 2 : 1;
    rest->s += i;
    rest->n -= i;
    return true;
}

bool str_next_piece(struct str *rest, char separator, struct str *piece)
{
    if (rest->n == 0)
        return false;
    size_t i = str_find_char(*rest, separator, 0);
    if (i == STR_NONE) {
        *piece = *rest;
        *rest = (struct str){rest->s + rest->n, 0};
    } else {
        *piece = str_slice(*rest, 0, i);
        *rest = str_slice(*rest, i + 1, rest->n);
    }
    return true;
}

bool str_to_uint(struct str s, unsigned long long max, unsigned long long *out)
{
    unsigned long long v = 0;
    if (s.n == 0)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (!ascii_is_digit(s.s[i]))
            return false;
        unsigned long long d = (unsigned long long)(s.s[i] - '0');
        if (d > max || v > (max - d) / 10)
            return false;
        v = v * 10 + d;
    }
    *out = v;
    return true;
}
