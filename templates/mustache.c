#include "templates/mustache.h"

/* Deeper than any sensible letter, shallow enough for the stack. */
#define SECTIONS_MAX 32

struct mustache {
    struct mustache_token *tokens;
    size_t count, cap;
};

const struct mustache_token *mustache_tokens(const struct mustache *m, size_t *count)
{
    *count = m->count;
    return m->tokens;
}

struct compiler {
    struct arena *a;
    struct mustache *m;
    struct str src;
    size_t at; /* everything before is done */
    int line;  /* of `at` */
    struct str open, close;
    bool line_is_fresh; /* nothing was added to the current line yet */
    size_t sections[SECTIONS_MAX];
    size_t depth;
};

static void add_token(struct compiler *c, struct mustache_token t)
{
    struct mustache *m = c->m;
    if (m->count == m->cap) {
        m->cap = m->cap ? m->cap * 2 : 32;
        m->tokens = arena_grow(c->a, m->tokens, sizeof *m->tokens, m->count, m->cap);
    }
    m->tokens[m->count++] = t;
}

/* Anything that shows on a line comes after the place where a partial's indentation goes. */
static void add(struct compiler *c, struct mustache_token t)
{
    if (c->line_is_fresh)
        add_token(c, (struct mustache_token){.part = MUSTACHE_INDENT, .line = t.line});
    c->line_is_fresh = false;
    add_token(c, t);
}

static void add_text(struct compiler *c, size_t to)
{
    while (c->at < to) {
        size_t newline = str_find_char(c->src, '\n', c->at);
        bool ends = newline < to;
        size_t stop = ends ? newline + 1 : to;
        struct mustache_token t = {.part = MUSTACHE_TEXT, .text = str_slice(c->src, c->at, stop), .line = c->line};
        if (str_trim(t.text).n)
            add(c, t);
        else
            add_token(c, t); /* an empty line stays empty when a partial is indented */
        c->at = stop;
        if (ends) {
            c->line++;
            c->line_is_fresh = true;
        } else {
            c->line_is_fresh = false;
        }
    }
}

static bool is_blank(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] != ' ' && s.s[i] != '\t')
            return false;
    }
    return true;
}

/* True when the tag src[from..to) has its line(s) for itself; then *start is where the line starts and *next the
 * start of the line after. */
static bool stands_alone(const struct compiler *c, size_t from, size_t to, size_t *start, size_t *next)
{
    size_t s = from;
    while (s > 0 && c->src.s[s - 1] != '\n')
        s--;
    size_t e = str_find_char(c->src, '\n', to);
    *next = e == STR_NONE ? c->src.n : e + 1;
    size_t end = e == STR_NONE ? c->src.n : e;
    if (end > to && c->src.s[end - 1] == '\r')
        end--;
    *start = s;
    return s >= c->at && is_blank(str_slice(c->src, s, from)) && is_blank(str_slice(c->src, to, end));
}

static int count_lines(struct str s)
{
    int n = 0;
    for (size_t i = str_find_char(s, '\n', 0); i != STR_NONE; i = str_find_char(s, '\n', i + 1))
        n++;
    return n;
}

static int set_delimiters(struct compiler *c, struct str inside, struct err *e)
{
    struct str pair = str_trim(inside);
    size_t first = 0;
    while (first < pair.n && !ascii_is_space(pair.s[first]))
        first++;
    struct str open = str_slice(pair, 0, first);
    struct str close = str_trim(str_slice(pair, first, pair.n));
    bool has_space = false;
    for (size_t i = 0; i < close.n; i++)
        has_space |= ascii_is_space(close.s[i]);
    if (!open.n || !close.n || has_space || memchr(pair.s, '=', pair.n))
        return err_set(e, ERR_DATA, "delimiters must be two words without =: write {{=[ ]=}}");
    c->open = open;
    c->close = close;
    return 0;
}

static int open_section(struct compiler *c, struct mustache_token t, struct err *e)
{
    if (c->depth == SECTIONS_MAX)
        return err_set(e, ERR_DATA, "sections are nested more than %d deep", SECTIONS_MAX);
    if (c->line_is_fresh && t.indent.s)
        add_token(c, t); /* a line of its own shows nothing */
    else
        add(c, t);
    c->sections[c->depth++] = c->m->count - 1;
    return 0;
}

static int close_section(struct compiler *c, struct mustache_token t, struct err *e)
{
    if (c->depth == 0)
        return err_set(e, ERR_DATA, "{{/%.*s}} closes nothing: write {{#%.*s}} before it", (int)t.text.n, t.text.s,
                       (int)t.text.n, t.text.s);
    struct mustache_token *opened = &c->m->tokens[c->sections[c->depth - 1]];
    if (!str_eq(opened->text, t.text))
        return err_set(e, ERR_DATA, "{{/%.*s}} closes the section %.*s of line %d: write {{/%.*s}}", (int)t.text.n,
                       t.text.s, (int)opened->text.n, opened->text.s, opened->line, (int)opened->text.n,
                       opened->text.s);
    if (c->line_is_fresh && t.indent.s)
        add_token(c, t);
    else
        add(c, t);
    size_t start = c->sections[--c->depth];
    c->m->tokens[start].end = c->m->count - 1;
    return 0;
}

/* What a tag is by its first sign, and how much of its inside is the sign. */
static enum mustache_part tag_part(char sign, bool *has_sign)
{
    *has_sign = true;
    switch (sign) {
    case '#':
        return MUSTACHE_SECTION;
    case '^':
        return MUSTACHE_INVERTED;
    case '/':
        return MUSTACHE_END;
    case '>':
        return MUSTACHE_PARTIAL;
    case '&':
        return MUSTACHE_RAW;
    default:
        *has_sign = false;
        return MUSTACHE_VALUE;
    }
}

/* Adds a tag other than comments and delimiters. `indent` has s when the tag stands alone on its line. */
static int add_tag(struct compiler *c, struct str inside, struct str indent, bool triple, struct err *e)
{
    bool has_sign;
    struct mustache_token t = {.part = tag_part(inside.n ? inside.s[0] : 0, &has_sign), .line = c->line};
    if (triple)
        t.part = MUSTACHE_RAW;
    t.text = str_trim(str_slice(inside, has_sign && !triple ? 1 : 0, inside.n));
    t.indent = indent;
    if (!t.text.n)
        return err_set(e, ERR_DATA, "a tag without a name: write {{name}}");
    for (size_t i = 0; i < t.text.n; i++) {
        if (ascii_is_space(t.text.s[i]))
            return err_set(e, ERR_DATA, "a name with a space in it: write {{one_name}}");
    }
    if (t.part == MUSTACHE_SECTION || t.part == MUSTACHE_INVERTED)
        return open_section(c, t, e);
    if (t.part == MUSTACHE_END)
        return close_section(c, t, e);
    if (t.part == MUSTACHE_PARTIAL && indent.s)
        add_token(c, t);
    else
        add(c, t);
    return 0;
}

/* Takes the tag that starts at `from`. */
static int take_tag(struct compiler *c, size_t from, struct err *e)
{
    size_t inside = from + c->open.n;
    char sign = inside < c->src.n ? c->src.s[inside] : 0;
    bool triple = sign == '{', delimiters = sign == '=';
    char mark[34];
    struct str end = c->close;
    if (triple || delimiters) { /* these end in }}} and =}} */
        if (end.n + 1 > sizeof mark)
            return err_set(e, ERR_DATA, "a delimiter of more than %zu bytes", sizeof mark - 1);
        mark[0] = triple ? '}' : '=';
        memcpy(mark + 1, end.s, end.n);
        end = (struct str){mark, end.n + 1};
        inside++;
    }
    size_t stop = str_find(c->src, end, inside);
    if (stop == STR_NONE)
        return err_set(e, ERR_DATA, "a tag is not closed: write %.*s at its end", (int)end.n, end.s);
    size_t to = stop + end.n;
    struct str content = str_slice(c->src, inside, stop);

    size_t start, next;
    bool can_stand_alone = sign && strchr("#^/>!=", sign);
    bool alone = can_stand_alone && stands_alone(c, from, to, &start, &next);
    add_text(c, alone ? start : from);
    struct str indent = alone ? str_slice(c->src, start, from) : STR_NULL;
    int rc = 0;
    if (delimiters)
        rc = set_delimiters(c, content, e);
    else if (sign != '!')
        rc = add_tag(c, content, indent, triple, e);
    else if (!alone)
        c->line_is_fresh = false;
    size_t resume = alone ? next : to;
    c->line += count_lines(str_slice(c->src, from, resume));
    c->at = resume;
    if (alone)
        c->line_is_fresh = true;
    return rc;
}

int mustache_compile(struct arena *a, struct str source, struct mustache **out, int *line, struct err *e)
{
    struct compiler c = {.a = a, .src = source, .line = 1, .line_is_fresh = true};
    c.m = arena_new(a, struct mustache);
    c.open = STR("{{");
    c.close = STR("}}");
    int rc = 0;
    while (rc == 0) {
        size_t from = str_find(c.src, c.open, c.at);
        if (from == STR_NONE)
            break;
        int before = c.line + count_lines(str_slice(c.src, c.at, from));
        rc = take_tag(&c, from, e);
        if (rc != 0)
            c.line = before;
    }
    if (rc == 0) {
        add_text(&c, c.src.n);
        if (c.depth) {
            const struct mustache_token *t = &c.m->tokens[c.sections[c.depth - 1]];
            c.line = t->line;
            rc = err_set(e, ERR_DATA, "the section %.*s is not closed: write {{/%.*s}} at its end", (int)t->text.n,
                         t->text.s, (int)t->text.n, t->text.s);
        }
    }
    if (line)
        *line = c.line;
    *out = rc == 0 ? c.m : NULL;
    return rc;
}
