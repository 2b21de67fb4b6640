/* Quoted lines that lost their mark: a program wrapped the quote again and marked only the first piece of each line. */
#include "parser/cut.h"

#include "base/utf8.h"

/* Where programs wrap. */
#define WIDTH_MIN 72

static bool is_marked(const struct line *line)
{
    return line->verdict == LINE_QUOTED && line->depth > 0;
}

static size_t first_word(struct str s)
{
    size_t n = 0;
    while (n < s.n && s.s[n] != ' ')
        n++;
    return n;
}

/* "<" or "," alone: of an address that was broken. */
static bool is_punctuation(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("<>,;()[]", s.s[i]))
            return false;
    return true;
}

/* The line above ends in the middle of a sentence and had no room for this one's first word; or this is the rest of a
 * broken link. An answer under a long question begins anew and follows its end. */
static bool goes_on(const struct line *above, struct str s)
{
    struct str before = str_trim(above->text);
    if (s.n == 0)
        return false;
    if ((s.s[0] == '(' && str_starts(str_slice(s, 1, s.n), STR("http"))) || is_punctuation(s))
        return true;
    if (before.n == 0)
        return false;
    size_t word = first_word(s);
    bool is_link_rest = word == s.n && (strchr("_(&=%/", s.s[0]) != NULL) &&
                        (str_find(before, STR("http"), 0) != STR_NONE || s.s[0] == '(');
    if (is_link_rest)
        return true;
    bool is_lower = s.s[0] >= 'a' && s.s[0] <= 'z';
    bool ends = strchr(".:?!", before.s[before.n - 1]) != NULL;
    return is_lower && !ends && utf8_width(before) + 2u * above->depth + 1 + word >= WIDTH_MIN;
}

bool cut_wrapped(struct lines *l)
{
    bool found = false;
    for (size_t i = 1; i + 1 < l->count; i++) {
        struct line *line = &l->v[i];
        if (!line_is_own(line) || line_is_blank(line) || !is_marked(&l->v[i - 1]) || !is_marked(&l->v[i + 1]))
            continue;
        if (!goes_on(&l->v[i - 1], str_trim(line->text)))
            continue;
        line->verdict = LINE_QUOTED;
        found = true;
    }
    return !found;
}
