#include "calendar/content_lines_priv.h"

#include <libical/ical.h>

#include "base/utf8.h"

#define NAME_MAX_OCTETS 64

static size_t leading_blanks(struct str s)
{
    size_t n = 0;
    while (n < s.n && (s.s[n] == ' ' || s.s[n] == '\t'))
        n++;
    return n;
}

void content_lines_init(struct content_lines *l, struct arena *a, struct str ics)
{
    if (str_starts(ics, STR("\xef\xbb\xbf")))
        ics = str_slice(ics, 3, ics.n);
    *l = (struct content_lines){.arena = a, .rest = ics};
    struct str rest = ics, line;
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0) {
            l->indent = leading_blanks(line);
            return;
        }
}

/* The length of the property name that the line starts with, 0 when it starts with none. */
static size_t name_length(struct str line)
{
    char name[NAME_MAX_OCTETS + 1];
    size_t n = 0;
    for (; n < line.n && n < NAME_MAX_OCTETS; n++) {
        char c = line.s[n];
        if (!ascii_is_alpha(c) && !ascii_is_digit(c) && c != '-')
            break;
        name[n] = ascii_is_alpha(c) ? (char)(c & ~0x20) : c;
    }
    if (n == 0 || n == line.n || n == NAME_MAX_OCTETS)
        return 0;
    name[n] = '\0';
    size_t end = n + leading_blanks(str_slice(line, n, line.n));
    if (end == line.n || (line.s[end] != ':' && line.s[end] != ';'))
        return 0;
    if (strcmp(name, "BEGIN") == 0 || strcmp(name, "END") == 0 || strncmp(name, "X-", 2) == 0)
        return n;
    return icalproperty_string_to_kind(name) == ICAL_NO_PROPERTY ? 0 : n;
}

static struct str value_of(struct str line)
{
    bool quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.s[i] == '"')
            quoted = !quoted;
        else if (line.s[i] == ':' && !quoted)
            return str_trim(str_slice(line, i + 1, line.n));
    }
    size_t colon = str_find_char(line, ':', 0); /* a quote that is never closed */
    return colon == STR_NONE ? STR_NULL : str_trim(str_slice(line, colon + 1, line.n));
}

static void add_cut(struct buf *b, struct str s)
{
    size_t room = CONTENT_LINE_MAX - b->n;
    buf_add_str(b, str_slice(s, 0, room));
}

static bool is_comment(struct str line)
{
    return str_starts_nocase(line, STR("COMMENT")) || str_starts_nocase(line, STR("X-RESPONSE-COMMENT"));
}

/* Takes the line at the start of *rest; its indentation goes off, and *folded says whether a fold's blank followed. */
static bool next_physical(const struct content_lines *l, struct str *rest, struct str *line, bool *folded)
{
    if (!str_next_line(rest, line))
        return false;
    size_t blanks = leading_blanks(*line);
    *line = str_slice(*line, blanks < l->indent ? blanks : l->indent, line->n);
    *folded = blanks > l->indent;
    if (*folded)
        *line = str_slice(*line, 1, line->n);
    return true;
}

bool content_lines_next(struct content_lines *l, struct content_line *out)
{
    struct str line;
    bool folded;
    size_t name;
    do
        if (!next_physical(l, &l->rest, &line, &folded))
            return false;
    while ((name = name_length(line)) == 0);

    struct buf b;
    buf_init(&b, CONTENT_LINE_MAX);
    add_cut(&b, line);
    for (;;) {
        struct str rest = l->rest;
        if (!next_physical(l, &rest, &line, &folded))
            break;
        bool is_blank = str_trim(line).n == 0;
        if (!folded && !is_blank && name_length(line) > 0)
            break;
        l->rest = rest;
        if (!folded && rest.n == 0 && line.s + line.n == rest.s)
            break; /* a name of which the rest was cut off */
        if (!folded && !is_blank && is_comment(buf_str(&b)))
            add_cut(&b, STR("\\n"));
        if (folded || !is_blank)
            add_cut(&b, line);
    }
    char *text = arena_str(l->arena, utf8_mend(l->arena, buf_str(&b)));
    buf_release(&b);
    for (size_t i = 0; i < name; i++)
        if (ascii_is_alpha(text[i]))
            text[i] = (char)(text[i] & ~0x20);
    out->text = str_trim_end(str_of(text));
    out->name = str_slice(out->text, 0, name);
    out->value = value_of(out->text);
    return true;
}
