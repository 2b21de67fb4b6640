#include "parser/parallel.h"

#include <limits.h>

/* How many letters behind the own words must agree as well: an attribution, a header block. */
#define BEHIND 24
/* Lines as long as this may have been wrapped: the HTML knows. */
#define WRAPPED 60
/* A longer tag is not looked through for what it may hide. */
#define TAG_MAX 1024

struct reader {
    struct str s;
    size_t i;
    bool is_html;
    bool broke;  /* a line ended since the letter before */
    size_t line; /* where the line of the letter before last began, and how long it was when it ended */
    size_t length;
};

static bool is_letter(unsigned char c)
{
    return c >= 0x80 || ascii_is_alpha((char)c) || ascii_is_digit((char)c);
}

/* Behind the tag at s[i] ('<'); behind the whole element for those whose text isn't shown. */
static size_t skip_tag(struct str s, size_t i)
{
    static const char *const hidden[] = {"head", "style", "script", "title"};
    struct str rest = str_slice(s, i + 1, s.n);
    size_t end;
    if (str_starts(rest, STR("!--"))) {
        end = str_find(s, STR("-->"), i);
        return end == STR_NONE ? s.n : end + 3;
    }
    for (size_t k = 0; k < sizeof hidden / sizeof *hidden; k++) {
        if (rest.n == 0 || ascii_lower(rest.s[0]) != hidden[k][0])
            continue;
        size_t n = strlen(hidden[k]);
        if (rest.n > n && str_starts_nocase(rest, str_of(hidden[k])) && !is_letter((unsigned char)rest.s[n])) {
            char close[16] = "</";
            memcpy(close + 2, hidden[k], n);
            end = str_find_nocase(s, (struct str){close, n + 2}, i);
            end = end == STR_NONE ? STR_NONE : str_find_char(s, '>', end);
            return end == STR_NONE ? s.n : end + 1;
        }
    }
    end = str_find_char(s, '>', i);
    return end == STR_NONE ? s.n : end + 1;
}

static bool breaks_line(struct str tag)
{
    static const char *const names[] = {"br", "p",  "div", "tr", "li",    "ul",         "ol",  "h1",
                                        "h2", "h3", "h4",  "hr", "table", "blockquote", "pre", "o:p"};
    if (tag.n && tag.s[0] == '/')
        tag = str_slice(tag, 1, tag.n);
    size_t n = 0;
    while (n < tag.n && !ascii_is_space(tag.s[n]) && tag.s[n] != '>' && tag.s[n] != '/')
        n++;
    for (size_t i = 0; n && i < sizeof names / sizeof *names; i++)
        if (ascii_lower(tag.s[0]) == names[i][0] && str_eq_nocase(str_slice(tag, 0, n), str_of(names[i])))
            return true;
    return false;
}

/* The next letter or digit, 0 at the end; any entity but those for signs ends the comparison (0x01). */
static unsigned char next_letter(struct reader *r)
{
    static const char *const signs[] = {"&nbsp;", "&lt;", "&gt;", "&amp;", "&quot;", "&#39;", "&apos;"};
    r->broke = false;
    while (r->i < r->s.n) {
        unsigned char c = (unsigned char)r->s.s[r->i];
        if (r->is_html && c == '<') {
            r->broke = r->broke || breaks_line(str_slice(r->s, r->i + 1, r->i + 16));
            r->i = skip_tag(r->s, r->i);
            continue;
        }
        if (!r->is_html && c == '\n') {
            if (!r->broke)
                r->length = r->i - r->line;
            r->broke = true;
            r->line = r->i + 1;
        }
        if (r->is_html && c == '&') {
            size_t k = 0, n = sizeof signs / sizeof *signs;
            struct str rest = str_slice(r->s, r->i, r->s.n);
            while (k < n && !str_starts(rest, str_of(signs[k])))
                k++;
            if (k == n)
                return 1;
            r->i += strlen(signs[k]);
            continue;
        }
        if (c == 0xc2 && r->i + 1 < r->s.n && (unsigned char)r->s.s[r->i + 1] == 0xa0) { /* no-break space */
            r->i += 2;
            continue;
        }
        r->i++;
        if (is_letter(c))
            return c;
    }
    return 0;
}

/* What in a tag could hide or shrink words, strike them out or colour them away, or marks a signature or a quote:
 * whoever hides a command from the eye in one part must not get around the comparison of the two. By the first sign,
 * what stands behind it. */
static const char *const marks[UCHAR_MAX + 1][4] = {
    ['"'] = {"sig"},          ['#'] = {"fff"},
    ['_'] = {"_sig"},         ['b'] = {"ackground", "gcolor"},
    ['d'] = {"isplay"},       ['f'] = {"ont:"},
    ['h'] = {"eight", "id"},  ['i'] = {"gnature", "ndent"},
    ['l'] = {"eft:"},         ['o'] = {"pacity", "verflow"},
    ['p'] = {"osition"},      ['q'] = {"uote"},
    ['r'] = {"gb"},           ['s'] = {"ize=\"0"},
    ['t'] = {"op:"},          ['v'] = {"isib"},
    ['w'] = {"hite", "idth"},
};

static bool is_mark(struct str rest)
{
    for (const char *const *mark = marks[(unsigned char)ascii_lower(rest.s[0])]; *mark; mark++)
        if (rest.n > 1 && ascii_lower(rest.s[1]) == **mark &&
            str_starts_nocase(str_slice(rest, 1, rest.n), str_of(*mark)))
            return true;
    return false;
}

static bool may_hide(struct str tag)
{
    static const char *const struck[] = {"s>", "s ", "del", "strike", "details", "blockquote", "font"};
    if (tag.n > TAG_MAX)
        return true;
    for (size_t i = 0; i < sizeof struck / sizeof *struck; i++)
        if (str_starts_nocase(tag, str_of(struck[i])))
            return true;
    for (size_t i = 0; i < tag.n; i++)
        if (is_mark(str_slice(tag, i, tag.n)))
            return true;
    return false;
}

/* "font-size:0", ".0em", with or without spaces. */
static bool is_tiny(struct str tag)
{
    size_t at = str_find_nocase(tag, STR("font-size"), 0);
    if (at == STR_NONE)
        return false;
    struct str value = str_slice(tag, at + 9, tag.n);
    while (value.n && strchr(": \t\n", value.s[0]))
        value = str_slice(value, 1, value.n);
    return value.n == 0 || value.s[0] == '0' || value.s[0] == '.';
}

static bool any_may_hide(struct str html)
{
    for (size_t i = 0; (i = str_find_char(html, '<', i)) != STR_NONE;) {
        size_t end = str_find_char(html, '>', i), next = skip_tag(html, i);
        struct str tag = str_slice(html, i + 1, end == STR_NONE ? html.n : end + 1);
        if (str_starts(tag, STR("!--")))
            tag = STR("");
        if (tag.n && tag.s[0] != '/' && (may_hide(tag) || is_tiny(tag)))
            return true;
        i = next;
    }
    return false;
}

bool html_is_parallel(struct str html, struct str text, struct str own)
{
    struct reader a = {.s = html, .is_html = true}, b = {.s = text}, c = {.s = own};
    for (unsigned char x; (x = next_letter(&c)) != 0;) {
        if (next_letter(&b) != x || next_letter(&a) != x)
            return false;
        if (c.broke && c.length > WRAPPED && !a.broke)
            return false; /* the text was wrapped: the HTML has whole lines */
    }
    if (any_may_hide(str_slice(html, 0, a.i)))
        return false;
    for (int i = 0; i < BEHIND; i++) {
        unsigned char x = next_letter(&b);
        if (next_letter(&a) != x)
            return false;
        if (x == 0)
            break;
    }
    return true;
}
