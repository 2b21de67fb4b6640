#include "base/utf8.h"

#include <stdlib.h>
#include <uniconv.h>
#include <unicase.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

uint32_t utf8_next(struct str s, size_t *i)
{
    ucs4_t c = 0xfffd;
    unsigned char b = (unsigned char)s.s[*i];
    if (b < 0x80) {
        ++*i;
        return b;
    }
    int n = u8_mbtoucr(&c, (const uint8_t *)s.s + *i, s.n - *i);
    if (n <= 0) {
        ++*i;
        return 0xfffd;
    }
    *i += (size_t)n;
    return c;
}

void utf8_put(struct buf *out, uint32_t c)
{
    uint8_t b[6];
    int n = u8_uctomb(b, c, sizeof b);
    if (n > 0)
        buf_add(out, b, (size_t)n);
    else
        buf_puts(out, "\xef\xbf\xbd");
}

size_t utf8_encode(uint32_t c, char out[4])
{
    uint8_t b[6];
    int n = u8_uctomb(b, c, sizeof b);
    if (n <= 0) {
        memcpy(out, "\xef\xbf\xbd", 3);
        return 3;
    }
    memcpy(out, b, (size_t)n);
    return (size_t)n;
}

uint32_t utf8_lower(uint32_t c)
{
    return uc_tolower(c);
}

/* How many bytes of ASCII s begins with, eight at a time (at most seven fewer than there are). */
static size_t ascii_prefix(struct str s)
{
    size_t i = 0;
    for (uint64_t word; i + sizeof word <= s.n; i += sizeof word) {
        memcpy(&word, s.s + i, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
    }
    return i;
}

bool utf8_is_valid(struct str s)
{
    size_t i = s.n ? ascii_prefix(s) : 0;
    return i == s.n || u8_check((const uint8_t *)s.s + i, s.n - i) == NULL;
}

struct str utf8_mend(struct arena *a, struct str s)
{
    if (s.n == 0 || (utf8_is_valid(s) && !memchr(s.s, 0, s.n)))
        return s;
    char *out = arena_bytes(a, s.n * 3 + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        size_t from = i;
        uint32_t c = utf8_next(s, &i);
        if (c == 0)
            continue;
        if (c == 0xfffd && i == from + 1) {
            memcpy(out + n, "\xef\xbf\xbd", 3);
            n += 3;
        } else {
            memcpy(out + n, s.s + from, i - from);
            n += i - from;
        }
    }
    return (struct str){out, n};
}

static struct str taken(struct arena *a, struct str was, uint8_t *result, size_t n)
{
    if (!result)
        return was; /* not valid UTF-8, or no memory: the caller still has text to work with */
    struct str out = arena_copy(a, (struct str){(char *)result, n});
    free(result);
    return out;
}

static bool is_ascii(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.s[i] >= 0x80)
            return false;
    return true;
}

struct str utf8_fold(struct arena *a, struct str s)
{
    if (is_ascii(s)) {
        char *out = arena_bytes(a, s.n + 1);
        for (size_t i = 0; i < s.n; i++)
            out[i] = ascii_lower(s.s[i]);
        return (struct str){out, s.n};
    }
    size_t n = 0;
    uint8_t *r = u8_casefold((const uint8_t *)s.s, s.n, NULL, UNINORM_NFKC, NULL, &n);
    return taken(a, s, r, n);
}

/* A letter with a stroke through it, which no decomposition takes off: l, o, d; else 0. */
static char without_stroke(uint32_t c)
{
    return c == 0x142 ? 'l' : c == 0xf8 ? 'o' : c == 0x111 ? 'd' : 0;
}

struct str utf8_fold_plain(struct arena *a, struct str s)
{
    struct str folded = utf8_fold(a, s);
    if (is_ascii(folded))
        return folded;
    size_t n = 0, kept = 0;
    uint8_t *r = u8_normalize(UNINORM_NFD, (const uint8_t *)folded.s, folded.n, NULL, &n);
    if (!r)
        return folded;
    for (size_t i = 0; i < n;) {
        size_t from = i;
        uint32_t c = utf8_next((struct str){(char *)r, n}, &i);
        if (c >= 0x300 && c <= 0x36f)
            continue;
        char letter = without_stroke(c);
        if (letter) {
            r[kept++] = (uint8_t)letter;
            continue;
        }
        memmove(r + kept, r + from, i - from);
        kept += i - from;
    }
    return utf8_nfc(a, taken(a, folded, r, kept));
}

struct str utf8_nfc(struct arena *a, struct str s)
{
    if (is_ascii(s))
        return s;
    size_t n = 0;
    uint8_t *r = u8_normalize(UNINORM_NFC, (const uint8_t *)s.s, s.n, NULL, &n);
    return taken(a, s, r, n);
}

size_t utf8_count(struct str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; count++)
        utf8_next(s, &i);
    return count;
}

size_t utf8_prefix(struct str s, size_t count)
{
    size_t i = 0;
    while (i < s.n && count--)
        utf8_next(s, &i);
    return i;
}

/* libunistring parts what a joiner (U+200D) holds together. */
size_t utf8_prefix_whole(struct str s, size_t count)
{
    const uint8_t *start = (const uint8_t *)s.s, *end = start + s.n, *at = start;
    struct str found = {s.s, 0}, whole = found;
    while ((at = u8_grapheme_next(at, end)) != NULL) {
        found.n = (size_t)(at - start);
        if (utf8_count(found) > count)
            break;
        if (!str_ends(found, STR("\xe2\x80\x8d")))
            whole = found;
    }
    return whole.n > 0 ? whole.n : utf8_prefix(s, count);
}

size_t utf8_width(struct str s)
{
    size_t width = 0;
    for (size_t i = 0; i < s.n;) {
        int w = uc_width(utf8_next(s, &i), "UTF-8");
        width += w > 0 ? (size_t)w : 0;
    }
    return width;
}

bool utf8_is_bidi_control(uint32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool utf8_is_invisible(uint32_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff || c == 0xad;
}

bool utf8_is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

bool utf8_is_space(uint32_t c)
{
    return (c >= '\t' && c <= '\r') || (c != 0x200b && uc_is_property_white_space(c));
}

bool utf8_is_alnum(uint32_t c)
{
    if (c < 0x80)
        return ascii_is_alpha((char)c) || ascii_is_digit((char)c);
    return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N | UC_CATEGORY_MASK_M);
}
