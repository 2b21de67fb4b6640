#include "parser/lines.h"

#include "base/utf8.h"

void lines_init(struct lines *l, struct arena *a)
{
    *l = (struct lines){.arena = a};
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
    l->v[l->count++] = (struct line){.text = str_trim_end(text),
                                     .depth = (unsigned short)depth,
                                     .marks = (unsigned short)marks,
                                     .verdict = LINE_OWN};
    return true;
}

static bool is_left_out(uint32_t c)
{
    return utf8_is_bidi_control(c) || utf8_is_invisible(c);
}

struct str lines_fold(struct arena *a, struct str text)
{
    if (text.n > LINES_FOLD_MAX)
        text = str_slice(text, 0, LINES_FOLD_MAX);
    /* a lower-case letter takes at most one byte more than its capital */
    char *out = arena_alloc(a, text.n * 2 + 4);
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
        n += utf8_encode(utf8_lower(c), out + n);
    }
    return (struct str){out, n};
}

struct str line_fold(struct lines *l, struct line *line)
{
    if (!line->fold.s)
        line->fold = lines_fold(l->arena, line->text);
    return line->fold;
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
