#include "parser/cut.h"

static void mark_quotes(struct lines *l)
{
    for (size_t i = 0; i < l->count; i++)
        if (l->v[i].depth)
            l->v[i].verdict = LINE_QUOTED;
}

size_t cut_quote_bars(struct lines *l, size_t i)
{
    if (i == l->count || !line_is_own(&l->v[i]) || !line_has_quote_bar(&l->v[i]))
        return i;
    const size_t indent = lines_indent(l->v[i].text);
    for (; i < l->count && line_is_own(&l->v[i]) && line_has_quote_bar(&l->v[i]); i++)
        l->v[i].verdict = LINE_QUOTED;
    const size_t end = i;
    for (; indent <= 4 && i < l->count; i++) {
        struct line *line = &l->v[i];
        bool is_row = line->text.n > indent + 1 && str_ends(line->text, STR("|"));
        if (line_is_own(line) && line_has_quote_bar(line) && !is_row && lines_indent(line->text) == indent)
            line->verdict = LINE_QUOTED;
    }
    return end;
}

/* Nobody types control signs; a terminal would obey them. */
static struct str without_controls(struct arena *a, struct str s)
{
    size_t i = 0;
    while (i < s.n && ((unsigned char)s.s[i] >= ' ' || s.s[i] == '\n' || s.s[i] == '\t') && s.s[i] != 127)
        i++;
    if (i == s.n)
        return s;
    char *out = arena_alloc(a, s.n);
    size_t n = 0;
    for (i = 0; i < s.n; i++)
        if (((unsigned char)s.s[i] >= ' ' || s.s[i] == '\n' || s.s[i] == '\t') && s.s[i] != 127)
            out[n++] = s.s[i];
    return (struct str){out, n};
}

/* Own lines [from, to) without blank ones at both ends, as one text. */
static struct str text_of(struct lines *l, size_t from, size_t to)
{
    struct line *own = arena_array(l->arena, struct line, to - from + 1);
    size_t n = 0, end = 0;
    for (size_t i = from; i < to; i++) {
        if (!line_is_own(&l->v[i]) || (n == 0 && line_is_blank(&l->v[i])))
            continue;
        if (line_is_blank(&l->v[i]) && n && line_is_blank(&own[n - 1]))
            continue;
        own[n++] = l->v[i];
        if (!line_is_blank(&l->v[i]))
            end = n;
    }
    struct str text = lines_join(l->arena, own, end);
    if (str_starts(text, STR("\xef\xbb\xbf"))) /* a byte order mark */
        text = str_slice(text, 3, text.n);
    return str_trim(without_controls(l->arena, text));
}

/* Of the first line that is kept of [from, to). */
static size_t indent_of(const struct lines *l, size_t from, size_t to)
{
    while (from < to && (!line_is_own(&l->v[from]) || line_is_blank(&l->v[from])))
        from++;
    return from < to ? lines_indent(l->v[from].text) : 0;
}

/* Blank lines part its paragraphs, whoever's they are: those of our letter count as own (subtract.c). */
static struct str above_of(struct lines *l, size_t from, size_t to)
{
    struct line *lines = arena_array(l->arena, struct line, to - from + 1);
    size_t n = 0;
    for (size_t i = from; i < to; i++)
        if (line_is_blank(&l->v[i]) || (line_is_foreign(&l->v[i]) && l->v[i].verdict != LINE_ATTRIBUTION))
            lines[n++] = l->v[i];
    return str_trim(lines_join(l->arena, lines, n));
}

static void collect(struct lines *l, struct own_words *out)
{
    struct arena *a = l->arena;
    size_t cap = 8, foreign_from = 0, size = 0;
    out->segments = arena_array(a, struct segment, cap);
    for (size_t i = 0; i < l->count;) {
        if (line_is_foreign(&l->v[i])) {
            out->has_history = true;
            i++;
            continue;
        }
        size_t end = i + 1; /* typed behind a line of the letter: a piece of its own */
        while (end < l->count && !line_is_foreign(&l->v[end]) && l->v[end].above.n == 0)
            end++;
        struct str text = text_of(l, i, end);
        if (text.n) {
            struct str above = l->v[i].above.n ? l->v[i].above : above_of(l, foreign_from, i);
            if (out->count == cap) {
                out->segments = arena_grow(a, out->segments, sizeof *out->segments, out->count, cap * 2);
                cap *= 2;
            }
            out->segments[out->count++] = (struct segment){text, indent_of(l, i, end), above};
            size += text.n + 2;
            foreign_from = end;
        }
        i = end;
    }
    char *joined = arena_alloc(a, size + 1);
    size_t n = 0;
    for (size_t i = 0; i < out->count; i++) {
        if (i) {
            memcpy(joined + n, "\n\n", 2);
            n += 2;
        }
        struct str *text = &out->segments[i].text;
        memcpy(joined + n, text->s, text->n);
        text->s = joined + n;
        n += text->n;
    }
    out->text = (struct str){joined, n};
}

void cut(struct lines *l, const struct cut_context *context, struct own_words *out)
{
    *out = (struct own_words){.is_certain = true};
    mark_quotes(l);
    if (!cut_history(l))
        out->is_certain = false;
    if (!cut_attributions(l))
        out->is_certain = false;
    if (context->letter.n ? !cut_letter(l, context->letter) : !cut_wrapped(l))
        out->is_certain = false;
    l->first_own = 0; /* the rules above give lines back */
    cut_footers(l);
    cut_signatures(l, context);
    collect(l, out);
}
