#include "parser/parallel.h"

/* How many letters behind the own words must agree as well: an attribution, a header block. */
#define BEHIND 24
/* Lines as long as this may have been wrapped: the HTML knows. */
#define WRAPPED 60

struct reader {
    struct str s;
    size_t i;
    bool is_html;
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
        size_t n = strlen(hidden[k]);
        if (rest.n > n && str_starts_nocase(rest, str_of(hidden[k])) && !is_letter((unsigned char)rest.s[n])) {
            char close[16] = "</";
            memcpy(close + 2, hidden[k], n);
            end = str_find_nocase(s, (struct str){close, n + 2}, i);
            return end == STR_NONE ? s.n : end + 2;
        }
    }
    end = str_find_char(s, '>', i);
    return end == STR_NONE ? s.n : end + 1;
}

/* The next letter or digit, 0 at the end; any entity but those for signs ends the comparison (0x01). */
static unsigned char next_letter(struct reader *r)
{
    static const char *const signs[] = {"&nbsp;", "&lt;", "&gt;", "&amp;", "&quot;", "&#39;", "&apos;"};
    while (r->i < r->s.n) {
        unsigned char c = (unsigned char)r->s.s[r->i];
        if (r->is_html && c == '<') {
            r->i = skip_tag(r->s, r->i);
            continue;
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

/* Anything that could hide or shrink words, strike them out or colour them away: whoever hides a command from the eye
 * in one part must not get around the comparison of the two. Plain elements can't. */
static bool may_hide(struct str html)
{
    static const char *const marks[] = {"style", "class", "hidden",  "font",    "color",
                                        "<s>",   "<del",  "<strike", "<details"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_find_nocase(html, str_of(marks[i]), 0) != STR_NONE)
            return true;
    return false;
}

static bool has_signature(struct str html)
{
    static const char *const marks[] = {"ignature", "id=\"sig", "__SIG"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_find(html, str_of(marks[i]), 0) != STR_NONE)
            return true;
    return false;
}

bool html_is_parallel(struct str html, struct str text, struct str own)
{
    struct reader a = {.s = html, .is_html = true}, b = {.s = text}, c = {.s = own};
    struct str rest = own, line;
    while (str_next_line(&rest, &line))
        if (line.n > WRAPPED)
            return false;
    for (unsigned char x; (x = next_letter(&c)) != 0;)
        if (next_letter(&b) != x || next_letter(&a) != x)
            return false;
    if (may_hide(str_slice(html, 0, a.i)))
        return false;
    for (int i = 0; i < BEHIND; i++) {
        unsigned char x = next_letter(&b);
        if (next_letter(&a) != x || x == 0)
            return false;
    }
    return !has_signature(html);
}
