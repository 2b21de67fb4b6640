#include "parser/tokens.h"

#include "base/utf8.h"
#include "parser/lines.h"

struct scan {
    struct arena *a;
    const struct phrases *phrases;
    struct tokens *t;
};

static bool is_link_end(char c)
{
    return c == '>' || c == '<' || c == '"' || c == '|';
}

#define LINK_MAX ((size_t)1000) /* a bound on looking ahead; longer runs are words */

/* Length of an URL or mail address at the beginning of s, 0 when there is none. Looks at one run of non-blanks. */
static size_t link_length(struct str s)
{
    size_t n = 0;
    while (n < s.n && n < LINK_MAX && !ascii_is_space(s.s[n]) && !is_link_end(s.s[n]))
        n++;
    struct str chunk = str_slice(s, 0, n);
    size_t at = str_find_char(chunk, '@', 1);
    bool url = str_find(chunk, STR("://"), 2) != STR_NONE || str_starts_nocase(chunk, STR("www."));
    bool mail = at != STR_NONE && at + 1 < n && str_find_char(chunk, '.', at + 2) != STR_NONE &&
                (ascii_is_alpha(chunk.s[at + 1]) || ascii_is_digit(chunk.s[at + 1]));
    if (!url && !mail)
        return 0;
    while (n > 1 && strchr(".,;:!?)'", chunk.s[n - 1]))
        n--;
    return n;
}

/* A stand-in for what differs in many scripts; 0 for no punctuation. */
static char mark_of(uint32_t c)
{
    switch (c) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return '-';
    case 0x2018:
    case 0x2019:
    case 0x201a:
        return '\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
    case 0x300c:
    case 0x300d:
        return '"';
    case 0x2026:
        return '.';
    case 0xb7:
    case 0x2022:
    case 0x2023:
    case 0x2043:
    case 0x2219:
    case 0x25aa:
    case 0x25ab:
    case 0x25cb:
    case 0x25cf:
    case 0x25e6:
    case 0x30fb:
    case 0xff65:
    case 0x25a0:
    case 0x25ba:
    case 0x25b6:
    case 0x2756:
    case 0xf0b7: /* Word's own bullet, from the Symbol font */
    case 0xf0a7:
        return '*';
    case 0x3001:
    case 0xff0c:
        return ',';
    case 0x3002:
    case 0xff0e:
        return '.';
    case 0xff1a:
        return ':';
    case 0xff1b:
        return ';';
    case 0xff01:
    case 0xa1:
        return '!';
    case 0xff1f:
    case 0xbf:
        return '?';
    case 0xff08:
        return '(';
    case 0xff09:
        return ')';
    default:
        return c > 0x20 && c < 0x7f ? (char)c : 0;
    }
}

/* Signs that change only the look of the one before: variation selectors, joiners, keycaps, skin tones. */
static bool is_decoration(uint32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || c == 0x20e3 || (c >= 0x1f3fb && c <= 0x1f3ff) || utf8_is_invisible(c) ||
           utf8_is_bidi_control(c);
}

/* Han and kana are written without spaces: each stands alone. */
static bool stands_alone(uint32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
}

static bool is_digit(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19);
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019;
}

static struct token *add_token(struct scan *s, enum token_kind kind, struct str raw, bool glued)
{
    struct tokens *t = s->t;
    t->at = arena_room(s->a, t->at, sizeof *t->at, t->count);
    struct token *k = &t->at[t->count++];
    *k = (struct token){.kind = kind, .glued = glued, .raw = raw, .word = raw, .number = -1};
    return k;
}

static struct str fold_word(struct arena *a, struct str raw)
{
    if (str_eq_nocase(raw, STR("n\xc2\xba")))
        return STR("nr"); /* "nº", which would fold to "no" */
    struct str w = utf8_fold_plain(a, raw);
    size_t at = str_find(w, STR("\xe2\x80\x99"), 0);
    if (at == STR_NONE)
        return w;
    char *out = arena_str(a, w); /* the typographic apostrophe becomes the plain one */
    out[at] = '\'';
    memmove(out + at + 1, out + at + 3, w.n - at - 3);
    return (struct str){out, w.n - 2};
}

/* "ae", "oe", "ue" for the letters that a keyboard lacks. */
static struct str without_digraphs(struct arena *a, struct str word)
{
    char *out = NULL;
    size_t n = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (!out && i + 1 < word.n && strchr("aou", word.s[i]) && word.s[i + 1] == 'e') {
            out = arena_str(a, word);
            n = i;
        }
        if (out)
            out[n++] = word.s[i];
        i += out && i + 1 < word.n && strchr("aou", word.s[i]) && word.s[i + 1] == 'e';
    }
    return out ? (struct str){out, n} : word;
}

static void look_up(struct scan *s, struct token *k)
{
    k->first = phrases_first(s->phrases, k->word);
    if (k->first || k->kind != TOKEN_WORD || str_find_char(k->word, 'e', 1) == STR_NONE)
        return;
    struct str plain = without_digraphs(s->a, k->word);
    phrase_at first = plain.n < k->word.n ? phrases_first(s->phrases, plain) : 0;
    if (first) { /* "naechste" is "nachste", but "does" is no "dos" */
        k->word = plain;
        k->first = first;
    }
}

/* French elisions are words of their own: the bytes of "j'", "qu'", "jusqu'" at the beginning, 0 for none. */
static size_t elision_length(struct str word)
{
    if (str_find_char(word, '\'', 0) == STR_NONE && str_find_char(word, '\xe2', 0) == STR_NONE)
        return 0;
    struct str apostrophe = str_find(word, STR("\xe2\x80\x99"), 0) == STR_NONE ? STR("'") : STR("\xe2\x80\x99");
    size_t at = str_find(word, apostrophe, 0);
    if (at == STR_NONE || at == 0 || at + apostrophe.n >= word.n)
        return 0;
    bool letter = at == 1 && strchr("cdjlmnstCDJLMNST", word.s[0]);
    bool que = at >= 2 && str_eq_nocase(str_slice(word, at - 2, at), STR("qu"));
    return letter || que ? at + apostrophe.n : 0;
}

static size_t word_length(struct str s)
{
    size_t i = 0, end = 0;
    while (i < s.n) {
        if (ascii_is_alpha(s.s[i])) {
            end = ++i;
            continue;
        }
        size_t from = i;
        uint32_t c = utf8_next(s, &i);
        if (is_apostrophe(c) && from > 0 && i < s.n) {
            size_t after = i;
            uint32_t next = utf8_next(s, &after);
            if (utf8_is_alnum(next) && !is_digit(next))
                continue;
            break;
        }
        if (is_decoration(c) && c != 0xfe0f && from > 0)
            continue;
        if (!utf8_is_alnum(c) || is_digit(c) || (stands_alone(c) && from > 0))
            break;
        end = i;
        if (stands_alone(c))
            break;
    }
    return end;
}

static void add_word(struct scan *s, struct str raw, bool glued)
{
    size_t elided = elision_length(raw);
    if (elided) {
        struct token *k = add_token(s, TOKEN_WORD, str_slice(raw, 0, elided), glued);
        k->word = fold_word(s->a, k->raw);
        look_up(s, k);
        raw = str_slice(raw, elided, raw.n);
        glued = true;
    }
    struct token *k = add_token(s, TOKEN_WORD, raw, glued);
    k->word = fold_word(s->a, raw);
    look_up(s, k);
}

static size_t add_number(struct scan *s, struct str rest, bool glued)
{
    size_t i = 0, end = 0;
    long v = 0;
    while (i < rest.n) {
        uint32_t c = utf8_next(rest, &i);
        if (is_digit(c)) {
            v = v < 0 || v > 99999 ? -1 : v * 10 + (long)(c >= 0xff10 ? c - 0xff10 : c - '0');
            end = i;
        } else if (is_decoration(c)) {
            end = i;
        } else {
            break;
        }
    }
    struct token *k = add_token(s, TOKEN_NUMBER, str_slice(rest, 0, end), glued);
    k->number = v;
    k->word = STR("");
    return end;
}

/* ①..⑳ and the like fold to digits. */
static bool add_circled(struct scan *s, struct str raw, bool glued)
{
    struct str folded = utf8_fold(s->a, raw);
    unsigned long long v;
    if (!str_to_uint(folded, 99, &v))
        return false;
    struct token *k = add_token(s, TOKEN_NUMBER, raw, glued);
    k->number = (long)v;
    k->word = STR("");
    return true;
}

static bool may_begin_link(const struct tokens *t, bool glued)
{
    return !glued ||
           (t->count && t->at[t->count - 1].kind == TOKEN_PUNCT && strchr("(<:\"[", t->at[t->count - 1].mark));
}

/* Takes one token off the front of rest; returns its bytes. */
static size_t take(struct scan *s, struct str rest, bool glued)
{
    size_t i = 0, link = may_begin_link(s->t, glued) ? link_length(rest) : 0;
    if (link) {
        add_token(s, TOKEN_LINK, str_slice(rest, 0, link), glued);
        return link;
    }
    uint32_t c = utf8_next(rest, &i);
    if (is_digit(c))
        return add_number(s, rest, glued);
    char mark = mark_of(c);
    if (!mark && is_decoration(c))
        return i;
    if (utf8_is_alnum(c)) {
        size_t n = word_length(rest);
        struct str raw = str_slice(rest, 0, n ? n : i);
        if (n > i || !add_circled(s, raw, glued))
            add_word(s, raw, glued);
        return raw.n;
    }
    struct token *k = add_token(s, mark ? TOKEN_PUNCT : TOKEN_SYMBOL, str_slice(rest, 0, i), glued);
    k->mark = mark;
    look_up(s, k);
    return i;
}

static bool is_inner_hyphen(const struct scan *s, size_t before, struct str rest)
{
    return rest.n > 1 && rest.s[0] == '-' && s->t->count > before && s->t->at[s->t->count - 1].kind == TOKEN_WORD &&
           (ascii_is_alpha(rest.s[1]) || (unsigned char)rest.s[1] >= 0x80);
}

static void scan_line(struct scan *s, const struct own_line *line)
{
    struct str rest = line->raw;
    size_t first = s->t->count;
    bool glued = false;
    while (rest.n) {
        size_t i = 0;
        uint32_t c = utf8_next(rest, &i);
        if (utf8_is_space(c) || utf8_is_control(c)) {
            glued = false;
        } else if (!glued || !is_inner_hyphen(s, first, rest)) { /* "in-progress" is two words */
            i = take(s, rest, glued);
            glued = true;
        }
        rest = str_slice(rest, i, rest.n);
    }
}

void tokens_add(struct tokens *t, struct arena *a, const struct phrases *phrases, struct str text, size_t segment)
{
    struct scan s = {a, phrases, t};
    struct str line;
    while (str_next_line(&text, &line)) {
        t->lines = arena_room(a, t->lines, sizeof *t->lines, t->lines_count);
        struct own_line *l = &t->lines[t->lines_count++];
        *l = (struct own_line){.raw = line, .from = t->count, .indent = lines_indent(line), .segment = segment};
        scan_line(&s, l);
        l->to = t->count;
    }
}

struct str tokens_text(const struct tokens *t, size_t from, size_t to)
{
    if (from >= to)
        return STR("");
    const char *s = t->at[from].raw.s, *end = t->at[to - 1].raw.s + t->at[to - 1].raw.n;
    return (struct str){s, (size_t)(end - s)};
}
