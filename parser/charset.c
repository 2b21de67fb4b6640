#include "parser/charset.h"

#include <errno.h>
#include <iconv.h>

#include "base/utf8.h"

/* What mail calls a charset → what iconv calls the one that is meant. Labels in lower case without punctuation, so that
 * "ISO_8859-1", "iso8859-1" and "latin1" need few rows. A label that is not here is unknown: iconv would load any
 * converter a stranger names. */
static const struct {
    const char *label, *iconv;
} charsets[] = {
    {"utf8", "UTF-8"},
    {"usascii", "CP1252"},
    {"ascii", "CP1252"},
    {"iso88591", "CP1252"},
    {"latin1", "CP1252"},
    {"l1", "CP1252"},
    {"cp1252", "CP1252"},
    {"windows1252", "CP1252"},
    {"ansix34", "CP1252"},
    {"8bit", "CP1252"},
    {"iso885915", "ISO-8859-15"},
    {"latin9", "ISO-8859-15"},
    {"iso88592", "ISO-8859-2"},
    {"latin2", "ISO-8859-2"},
    {"windows1250", "CP1250"},
    {"cp1250", "CP1250"},
    {"iso88593", "ISO-8859-3"},
    {"iso88594", "ISO-8859-4"},
    {"iso88595", "ISO-8859-5"},
    {"windows1251", "CP1251"},
    {"cp1251", "CP1251"},
    {"koi8r", "KOI8-R"},
    {"koi8u", "KOI8-U"},
    {"iso88596", "ISO-8859-6"},
    {"windows1256", "CP1256"},
    {"cp1256", "CP1256"},
    {"iso88597", "ISO-8859-7"},
    {"windows1253", "CP1253"},
    {"cp1253", "CP1253"},
    {"iso88598", "ISO-8859-8"},
    {"iso88598i", "ISO-8859-8"},
    {"windows1255", "CP1255"},
    {"cp1255", "CP1255"},
    {"iso88599", "CP1254"},
    {"windows1254", "CP1254"},
    {"cp1254", "CP1254"},
    {"latin5", "CP1254"},
    {"iso885910", "ISO-8859-10"},
    {"iso885913", "ISO-8859-13"},
    {"windows1257", "CP1257"},
    {"cp1257", "CP1257"},
    {"iso885914", "ISO-8859-14"},
    {"iso885916", "ISO-8859-16"},
    {"windows1258", "CP1258"},
    {"cp1258", "CP1258"},
    {"tis620", "CP874"},
    {"windows874", "CP874"},
    {"cp874", "CP874"},
    {"iso885911", "CP874"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"cp936", "GB18030"},
    {"xgbk", "GB18030"},
    {"euccn", "GB18030"},
    {"hzgb2312", "GB18030"},
    {"big5", "BIG5-HKSCS"},
    {"big5hkscs", "BIG5-HKSCS"},
    {"cp950", "BIG5-HKSCS"},
    {"iso2022jp", "ISO-2022-JP-3"},
    {"iso2022jpms", "ISO-2022-JP-3"},
    {"iso2022jp1", "ISO-2022-JP-3"},
    {"iso2022jp2", "ISO-2022-JP-2"},
    {"shiftjis", "CP932"},
    {"sjis", "CP932"},
    {"xsjis", "CP932"},
    {"cp932", "CP932"},
    {"windows31j", "CP932"},
    {"eucjp", "EUC-JP-MS"},
    {"euckr", "CP949"},
    {"ksc56011987", "CP949"},
    {"ksc5601", "CP949"},
    {"cp949", "CP949"},
    {"uhc", "CP949"},
    {"iso2022kr", "ISO-2022-KR"},
    {"iso2022cn", "ISO-2022-CN"},
    {"utf16", "UTF-16"},
    {"utf16le", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"utf32", "UTF-32"},
    {"utf7", "UTF-7"},
    {"unicode11utf7", "UTF-7"},
    {"macintosh", "MACINTOSH"},
    {"macroman", "MACINTOSH"},
    {"xmacroman", "MACINTOSH"},
    {"cp437", "CP437"},
    {"ibm437", "CP437"},
    {"cp850", "CP850"},
    {"ibm850", "CP850"},
    {"cp852", "CP852"},
    {"ibm852", "CP852"},
    {"cp866", "CP866"},
    {"ibm866", "CP866"},
};

#define ROWS (sizeof charsets / sizeof *charsets)

/* The variables of this file, seen by the next functions and those that speak of what is missing: by row, the first
 * that has the name. Converters are never closed: an open one keeps its module loaded for all that are opened later. */
static iconv_t kept[ROWS];
static bool missing[ROWS];

/* ROWS for a name that no row has. */
static size_t row_of(struct str name)
{
    size_t i = 0;
    while (i < ROWS && !str_eq_z(name, charsets[i].iconv))
        i++;
    return i;
}

/* True when it was not loaded before and can be. */
static bool load(size_t row)
{
    if (kept[row])
        return false;
    iconv_t cd = iconv_open("UTF-8", charsets[row].iconv);
    if (cd == (iconv_t)-1)
        return false;
    kept[row] = cd;
    return true;
}

/* Notes what is not. */
static iconv_t open_noted(const char *name)
{
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1)
        missing[row_of(str_of(name))] = true;
    return cd;
}

static bool is_there(const char *name)
{
    iconv_t cd = open_noted(name);
    return cd != (iconv_t)-1 && iconv_close(cd) == 0;
}

static const char *find(struct str label)
{
    char plain[32];
    size_t n = 0;
    for (size_t i = 0; i < label.n && n + 1 < sizeof plain; i++)
        if (ascii_is_alpha(label.s[i]) || ascii_is_digit(label.s[i]))
            plain[n++] = ascii_lower(label.s[i]);
    if (n == 0 || n + 1 == sizeof plain)
        return NULL;
    plain[n] = 0;
    for (size_t i = 0; i < ROWS; i++)
        if (charsets[i].label[0] == plain[0] && strcmp(charsets[i].label, plain) == 0)
            return charsets[i].iconv;
    return NULL;
}

/* How many bytes iconv could not read are in *bad; each became U+FFFD. False when there is no such converter. */
static bool convert(struct arena *a, struct str in, const char *from, struct str *out, size_t *bad)
{
    iconv_t cd = open_noted(from);
    if (cd == (iconv_t)-1)
        return false;
    struct buf b;
    buf_init(&b, in.n * 4 + 16);
    char *p = (char *)(uintptr_t)in.s; /* iconv takes char ** but does not write */
    size_t left = in.n;
    *bad = 0;
    for (bool flush = false;;) {
        char piece[4096], *q = piece;
        size_t room = sizeof piece;
        size_t r = flush ? iconv(cd, NULL, NULL, &q, &room) : iconv(cd, &p, &left, &q, &room);
        buf_add(&b, piece, (size_t)(q - piece));
        if (flush && (r != (size_t)-1 || errno != E2BIG))
            break;
        if (r == (size_t)-1 && errno == E2BIG)
            continue;
        if (r == (size_t)-1 && left) { /* EILSEQ, or EINVAL at the end */
            ++*bad;
            p++;
            left--;
            buf_puts(&b, "\xef\xbf\xbd");
        }
        flush = left == 0;
    }
    iconv_close(cd);
    *out = utf8_mend(a, buf_copy(a, &b));
    buf_release(&b);
    return true;
}

/* Charsets that write other scripts in seven bits: ASCII bytes alone say nothing. */
static bool is_seven_bit(const char *name)
{
    return strncmp(name, "ISO-2022", 8) == 0 || strcmp(name, "UTF-7") == 0 || strncmp(name, "UTF-16", 6) == 0 ||
           strncmp(name, "UTF-32", 6) == 0;
}

struct str charset_to_utf8(struct arena *a, struct str bytes, struct str label, size_t max)
{
    if (bytes.n > max) {
        bytes.n = max;
        while (bytes.n && max - bytes.n < 4 && ((unsigned char)bytes.s[bytes.n] & 0xc0) == 0x80)
            bytes.n--; /* not in the middle of a UTF-8 sequence */
    }
    const char *name = find(label);
    struct str out;
    size_t bad;
    if (!name || !is_seven_bit(name)) {
        if (utf8_is_valid(bytes)) /* plain ASCII too */
            return memchr(bytes.s ? bytes.s : "", 0, bytes.n) ? utf8_mend(a, bytes) : bytes;
    }
    if (name && strcmp(name, "UTF-8") != 0 && convert(a, bytes, name, &out, &bad) && bad <= bytes.n / 20)
        return out;
    if (name && strcmp(name, "UTF-8") == 0) {
        /* mostly UTF-8 with a broken byte, or Latin-1 that calls itself UTF-8? */
        struct str mended = utf8_mend(a, bytes);
        size_t broken = 0, whole = 0;
        for (size_t i = 0; i < bytes.n;) {
            size_t from = i;
            uint32_t c = utf8_next(bytes, &i);
            broken += c == 0xfffd && i == from + 1;
            whole += c >= 0x80 && i > from + 1;
        }
        if (whole >= broken)
            return mended;
    }
    if (convert(a, bytes, "CP1252", &out, &bad))
        return out;
    return utf8_mend(a, bytes);
}

/* Of an encoded word; NULL for one that GMime does best with as it is. What is labelled ASCII and isn't is UTF-8 as a
 * rule. */
static const char *find_for_header(struct str label)
{
    size_t star = str_find_char(label, '*', 0); /* a language behind it (RFC 2231) */
    const char *name = find(str_slice(label, 0, star));
    if (!name || strcmp(name, "UTF-8") == 0)
        return NULL;
    if (str_find_nocase(label, STR("ascii"), 0) != STR_NONE)
        return "UTF-8";
    return is_there(name) ? name : NULL;
}

struct str charset_header(struct arena *a, struct str value)
{
    struct buf b;
    size_t done = 0;
    buf_init(&b, value.n * 4);
    for (size_t at = 0; (at = str_find(value, STR("=?"), at)) != STR_NONE;) {
        at += 2; /* the end of a word may look like a beginning: then no charset has such a name */
        size_t end = str_find_char(value, '?', at);
        const char *name = end == STR_NONE ? NULL : find_for_header(str_slice(value, at, end));
        if (!name)
            continue;
        buf_add_str(&b, str_slice(value, done, at));
        buf_puts(&b, name);
        done = at = end;
    }
    buf_add_str(&b, str_slice(value, done, value.n));
    struct str out = buf_copy(a, &b);
    buf_release(&b);
    return out;
}

void charset_prime(void)
{
    (void)load(row_of(STR("CP1252")));
}

void charset_take_missing(struct buf *out)
{
    for (size_t i = 0; i < ROWS; i++)
        if (missing[i]) {
            buf_puts(out, charsets[i].iconv);
            buf_putc(out, '\n');
            missing[i] = false;
        }
}

bool charset_load_missing(struct str names)
{
    bool is_new = false;
    struct str line;
    while (str_next_line(&names, &line)) {
        size_t row = row_of(line);
        is_new = (row < ROWS && load(row)) || is_new;
    }
    return is_new;
}
