/* A view of bytes: not owned, not NUL-terminated, and functions that look at it. Views in, buffers out (buf.h). */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
    const char *s;
    size_t n;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
#define STR_NULL     ((struct str){NULL, 0})

static inline struct str str_of(const char *z)
{
    return (struct str){z, z ? strlen(z) : 0};
}

static inline struct str str_slice(struct str s, size_t from, size_t to)
{
    if (to > s.n)
        to = s.n;
    if (from > to)
        from = to;
    return (struct str){from > 0 ? s.s + from : s.s, to - from}; /* NULL + 0 is undefined in C */
}

/* Most answers are no, and the length or one byte tells it: these are here so that it costs no call. */
static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || (a.s[0] == b.s[0] && memcmp(a.s, b.s, a.n) == 0));
}
static inline bool str_starts(struct str s, struct str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || (s.s[0] == prefix.s[0] && memcmp(s.s, prefix.s, prefix.n) == 0));
}
static inline bool str_ends(struct str s, struct str suffix)
{
    return s.n >= suffix.n && (suffix.n == 0 || (s.s[s.n - suffix.n] == suffix.s[0] &&
                                                 memcmp(s.s + s.n - suffix.n, suffix.s, suffix.n) == 0));
}
bool str_eq_z(struct str a, const char *z);

/* ASCII letters compare without case; other bytes as they are. */
bool str_same_nocase(const char *a, const char *b, size_t n);
static inline bool str_eq_nocase(struct str a, struct str b)
{
    return a.n == b.n && str_same_nocase(a.s, b.s, a.n);
}
static inline bool str_starts_nocase(struct str s, struct str prefix)
{
    return s.n >= prefix.n && str_same_nocase(s.s, prefix.s, prefix.n);
}

/* Index of the first occurrence at or after `from`, or (size_t)-1. Linear for a needle of bounded length. */
size_t str_find(struct str s, struct str needle, size_t from);
size_t str_find_nocase(struct str s, struct str needle, size_t from);
size_t str_find_char(struct str s, char c, size_t from);
#define STR_NONE ((size_t)-1)

/* Without ASCII white space (space, \t, \r, \n, \f, \v) at both ends, or the end only. */
struct str str_trim(struct str s);
struct str str_trim_end(struct str s);

/* Takes the next line off *rest (ending in \n, \r\n, lone \r, or the end), without its end. False when *rest is used
 * up. */
bool str_next_line(struct str *rest, struct str *line);

/* Takes the next piece up to `separator` off *rest. A string without separators is one piece; the empty one is none. */
bool str_next_piece(struct str *rest, char separator, struct str *piece);

/* A whole decimal number 0..max and nothing else. */
bool str_to_uint(struct str s, unsigned long long max, unsigned long long *out);

/* FNV-1a, 64 bits, mixed at the end because the low bits choose places in tables. Not keyed: a stranger can choose
 * texts of one hash. */
static inline uint64_t str_hash(struct str s)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.s[i]) * UINT64_C(0x100000001b3);
    return h ^ h >> 32;
}

static inline bool ascii_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool ascii_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

#endif
