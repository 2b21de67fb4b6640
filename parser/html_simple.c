#include "base/utf8.h"
#include "parser/html.h"

/* What gumbo answers with more than linear cost, or with a tree as deep as the mail is long (measured: its lists of
 * open formatting elements are rebuilt for every paragraph; duplicate attributes are looked for pairwise). */
#define OPEN_MAX ((long)400)
#define TAG_MAX  ((size_t)16 << 10)

/* The entities that mail clients write in prose; any other stays as it is. */
static const struct {
    const char *name;
    uint32_t code;
} entities[] = {{"nbsp", ' '},  {"lt", '<'},       {"gt", '>'},       {"amp", '&'},      {"quot", '"'},
                {"apos", '\''}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"rsquo", 0x2019}, {"hellip", 0x2026}};

static const char *const breaking[] = {"br", "p",  "div", "tr", "li", "ul", "ol",         "table", "h1",
                                       "h2", "h3", "h4",  "hr", "h5", "h6", "blockquote", "pre",   "body"};

struct strip {
    struct lines *out;
    struct buf line;
    unsigned depth;
    const char *until; /* inside an element whose text isn't shown: the tag that ends it */
};

static void end_line(struct strip *s)
{
    if (s->line.n == 0)
        return;
    lines_add(s->out, str_trim(buf_copy(s->out->arena, &s->line)), s->depth, 0);
    buf_reset(&s->line);
}

/* Decodes the entity at html[i] ('&') and returns how many bytes it takes, 0 for none. */
static size_t take_entity(struct strip *s, struct str html, size_t i)
{
    size_t end = i + 1;
    while (end < html.n && end - i < 12 && html.s[end] != ';' && html.s[end] != '&' && html.s[end] != '<')
        end++;
    if (end >= html.n || html.s[end] != ';')
        return 0;
    struct str name = str_slice(html, i + 1, end);
    if (name.n > 1 && name.s[0] == '#') {
        uint32_t code = 0;
        bool hex = name.s[1] == 'x' || name.s[1] == 'X';
        for (size_t k = hex ? 2 : 1; k < name.n && code <= 0x10ffff; k++) {
            char c = ascii_lower(name.s[k]);
            int digit = ascii_is_digit(c) ? c - '0' : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
            if (digit < 0)
                return 0;
            code = code * (hex ? 16 : 10) + (uint32_t)digit;
        }
        utf8_put(&s->line, code < ' ' || code == 0xa0 ? ' ' : code);
        return name.n + 2;
    }
    for (size_t k = 0; k < sizeof entities / sizeof *entities; k++)
        if (str_eq_z(name, entities[k].name)) {
            utf8_put(&s->line, entities[k].code);
            return name.n + 2;
        }
    return 0;
}

static void take_tag(struct strip *s, struct str tag)
{
    bool closes = tag.n && tag.s[0] == '/';
    if (closes)
        tag = str_slice(tag, 1, tag.n);
    size_t n = 0;
    while (n < tag.n && (ascii_is_alpha(tag.s[n]) || ascii_is_digit(tag.s[n])))
        n++;
    struct str name = str_slice(tag, 0, n);
    if (s->until) {
        if (closes && str_eq_nocase(name, str_of(s->until)))
            s->until = NULL;
        return;
    }
    static const char *const hidden[] = {"style", "script", "head", "title"};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden && !closes; i++)
        if (str_eq_nocase(name, str_of(hidden[i])))
            s->until = hidden[i];
    for (size_t i = 0; i < sizeof breaking / sizeof *breaking; i++)
        if (str_eq_nocase(name, str_of(breaking[i]))) {
            if (s->line.n == 0 && str_eq_nocase(name, STR("br")))
                lines_add(s->out, STR(""), s->depth, 0);
            end_line(s);
        }
    if (str_eq_nocase(name, STR("blockquote"))) {
        if (!closes)
            s->depth++;
        else if (s->depth)
            s->depth--;
    }
}

/* Elements that close themselves, or that the parser closes for their writer. */
static bool never_nests(struct str name)
{
    static const char *const names[] = {"br",   "hr",   "img", "meta",  "link",  "input",    "p",   "li",
                                        "td",   "tr",   "th",  "dt",    "dd",    "col",      "wbr", "option",
                                        "area", "base", "o:p", "tbody", "thead", "st1:place"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, str_of(names[i])))
            return true;
    return false;
}

bool html_is_hostile(struct str html)
{
    long open = 0;
    for (size_t i = 0; (i = str_find_char(html, '<', i)) != STR_NONE;) {
        size_t from = ++i;
        bool closes = i < html.n && html.s[i] == '/';
        from += closes;
        while (i < html.n && html.s[i] != '>' && html.s[i] != '<')
            i++;
        struct str tag = str_slice(html, from, i);
        if (tag.n > TAG_MAX)
            return !str_starts(tag, STR("!--")); /* a long comment is only long */
        size_t end = 0;
        while (end < tag.n && !ascii_is_space(tag.s[end]) && tag.s[end] != '/')
            end++;
        if (tag.n == 0 || tag.s[0] == '!' || tag.s[0] == '?' || (tag.n && tag.s[tag.n - 1] == '/') ||
            never_nests(str_slice(tag, 0, end)))
            continue;
        open += closes ? -1 : 1;
        if (open < 0)
            open = 0;
        if (open > OPEN_MAX)
            return true;
    }
    return false;
}

void html_to_lines_simply(struct lines *l, struct str html)
{
    struct strip s = {.out = l};
    buf_init(&s.line, html.n * 3 + 8);
    for (size_t i = 0; i < html.n && l->count < LINES_MAX;) {
        char c = html.s[i];
        if (c == '<' && (i + 1 == html.n || ascii_is_alpha(html.s[i + 1]) || strchr("/!?", html.s[i + 1]))) {
            size_t end;
            if (str_starts(str_slice(html, i, html.n), STR("<!--"))) {
                end = str_find(html, STR("-->"), i + 4);
                end = end == STR_NONE ? html.n : end + 2;
            } else {
                end = str_find_char(html, '>', i);
            }
            if (end == STR_NONE)
                end = html.n;
            take_tag(&s, str_slice(html, i + 1, end));
            i = end + 1;
            continue;
        }
        if (s.until) {
            i++;
            continue;
        }
        size_t entity = c == '&' ? take_entity(&s, html, i) : 0;
        if (entity) {
            i += entity;
            continue;
        }
        if ((unsigned char)c > ' ')
            buf_putc(&s.line, c);
        else if (s.line.n && s.line.s[s.line.n - 1] != ' ')
            buf_putc(&s.line, ' ');
        i++;
    }
    end_line(&s);
    buf_release(&s.line);
}
