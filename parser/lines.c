#include "parser/lines.h"

#include "base/utf8.h"

size_t lines_indent(struct str text)
{
    size_t columns = 0;
    for (size_t i = 0; i < text.n;) {
        uint32_t c = utf8_next(text, &i);
        if (!utf8_is_space(c) && !utf8_is_control(c))
            break;
        columns += c == '\t' ? 4 : 1;
    }
    return columns;
}

void lines_init(struct lines *l, struct arena *a)
{
    *l = (struct lines){.arena = a};
}

static bool is_left_out(uint32_t c)
{
    return utf8_is_bidi_control(c) || utf8_is_invisible(c);
}

/* No-break spaces, zero-width and bidirectional signs only: what rich text leaves on an empty line. */
static bool shows_nothing(struct str text)
{
    for (size_t i = 0; i < text.n;) {
        uint32_t c = utf8_next(text, &i);
        if (!is_left_out(c) && !utf8_is_space(c))
            return false;
    }
    return true;
}

/* The digits of Arabic, Persian, Devanagari and full-width text as 0 to 9: dates are written with them. */
static uint32_t plain_digit(uint32_t c)
{
    static const uint32_t zeros[] = {0x660, 0x6f0, 0x966, 0xff10};
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
        if (c >= zeros[i] && c < zeros[i] + 10)
            return '0' + (c - zeros[i]);
    return c;
}

bool lines_add(struct lines *l, struct str text, unsigned depth, unsigned marks)
{
    if (l->count == LINES_MAX)
        return false;
    if (l->count == l->cap) {
        l->cap = l->cap ? l->cap * 2 : 64;
        l->v = arena_grow(l->arena, l->v, sizeof *l->v, l->count, l->cap);
    }
    if (depth > LINES_DEPTH_MAX)
        depth = LINES_DEPTH_MAX;
    text = str_trim_end(text);
    if (text.n && (unsigned char)text.s[0] >= 0x80 && shows_nothing(text))
        text = STR("");
    l->v[l->count++] = (struct line){
        .text = text, .depth = (unsigned short)depth, .marks = (unsigned short)marks, .verdict = LINE_OWN};
    return true;
}

struct str lines_fold(struct arena *a, struct str text)
{
    if (text.n > LINES_FOLD_MAX)
        text = str_slice(text, 0, LINES_FOLD_MAX);
    /* a lower-case letter takes at most one byte more than its capital */
    char *out = arena_bytes(a, text.n * 2 + 4);
    size_t n = 0;
    bool space = false;
    for (size_t i = 0; i < text.n;) {
        unsigned char b = (unsigned char)text.s[i];
        if (b < 0x80) {
            i++;
            if (b <= ' ') {
                space = n > 0;
                continue;
            }
            if (space)
                out[n++] = ' ';
            space = false;
            out[n++] = ascii_lower((char)b);
            continue;
        }
        size_t from = i;
        uint32_t c = utf8_next(text, &i);
        if (is_left_out(c) || (c == 0xfffd && i == from + 1))
            continue;
        if (utf8_is_space(c)) {
            space = n > 0;
            continue;
        }
        if (space)
            out[n++] = ' ';
        space = false;
        n += utf8_encode(utf8_lower(plain_digit(c)), out + n);
    }
    return (struct str){out, n};
}

struct str line_fold(struct lines *l, struct line *line)
{
    if (!line->fold.s)
        line->fold = lines_fold(l->arena, line->text);
    return line->fold;
}

/* How long the sign of a bar is that `s` begins with; 0 for none. */
static size_t bar_sign(struct str s)
{
    static const char *const signs[] = {"—", "–", "─", "━", "═", "⎯", "―"};
    if (strchr("-_=*~", s.s[0]))
        return 1;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_starts(s, str_of(signs[i])))
            return strlen(signs[i]);
    return 0;
}

bool line_is_bar(const struct line *line, size_t least)
{
    size_t count = 0;
    for (struct str s = str_trim(line->text); s.n;) {
        size_t n = bar_sign(s);
        if (n == 0)
            return false;
        count++;
        s = str_slice(s, n, s.n);
        if (s.n && s.s[0] == ' ')
            s = str_slice(s, 1, s.n);
    }
    return count >= least;
}

size_t lines_skip_blank(const struct lines *l, size_t i)
{
    while (i < l->count && line_is_blank(&l->v[i]))
        i++;
    return i;
}

struct str lines_join(struct arena *a, const struct line *v, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += v[i].text.n + 1;
    char *out = arena_alloc(a, size + 1);
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (i)
            out[n++] = '\n';
        if (v[i].text.n)
            memcpy(out + n, v[i].text.s, v[i].text.n);
        n += v[i].text.n;
    }
    return (struct str){out, n};
}
