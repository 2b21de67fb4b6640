/* Our own letter inside an answer, found by its words: where a client puts no marks (Outlook), where it is returned
 * bare or with its lines broken anew, and where somebody typed between its lines. What is left between them is the
 * writer's.
 *
 * Linear: the letter's words are indexed by threes, and every word of the mail is looked up a bounded number of times.
 */
#include "base/utf8.h"
#include "parser/cut.h"

#define WORDS_MAX  30000 /* of the mail */
#define LETTER_MAX 8000  /* of the letter */
#define BUCKETS    4096
#define CHAIN_MAX  8

struct word {
    uint32_t hash;
    uint32_t line;
    uint32_t from, to; /* bytes of the line */
    bool matched;
    bool ends_line; /* the last of its line */
};

struct text {
    struct word *v;
    size_t count, cap;
};

/* Words of one line, links left out: clients write `label <mailto:…>` for what was a link. */
static void add_words(struct arena *a, struct text *t, struct str s, size_t line, size_t max)
{
    size_t before = t->count;
    for (size_t i = 0; i < s.n && t->count < max;) {
        unsigned char b = (unsigned char)s.s[i];
        struct str rest = str_slice(s, i, s.n);
        if ((b == '<' || b == '[') && (str_starts_nocase(str_slice(rest, 1, rest.n), STR("mailto:")) ||
                                       str_starts_nocase(str_slice(rest, 1, rest.n), STR("http")))) {
            size_t end = str_find_char(s, b == '<' ? '>' : ']', i);
            i = end == STR_NONE ? s.n : end + 1;
            continue;
        }
        size_t from = i;
        uint32_t hash = 2166136261u;
        while (i < s.n) {
            size_t at = i;
            b = (unsigned char)s.s[i];
            if (b < 0x80) {
                if (!ascii_is_alpha((char)b) && !ascii_is_digit((char)b))
                    break;
                hash = (hash ^ (unsigned char)ascii_lower((char)b)) * 16777619u;
                i++;
                continue;
            }
            uint32_t c = utf8_next(s, &i);
            if (!utf8_is_alnum(c)) {
                i = at;
                break;
            }
            hash = (hash ^ utf8_lower(c)) * 16777619u;
            if (c >= 0x2e80) /* scripts without spaces: each character a word */
                break;
        }
        if (i == from) { /* not a word */
            utf8_next(s, &i);
            continue;
        }
        if (t->count == t->cap) {
            t->cap = t->cap ? t->cap * 2 : 256;
            t->v = arena_grow(a, t->v, sizeof *t->v, t->count, t->cap);
        }
        t->v[t->count++] =
            (struct word){.hash = hash, .line = (uint32_t)line, .from = (uint32_t)from, .to = (uint32_t)i};
    }
    if (t->count > before)
        t->v[t->count - 1].ends_line = true;
}

struct index {
    uint32_t heads[BUCKETS]; /* position + 1 in the letter */
    uint32_t *next;
};

static uint32_t bucket(const struct word *w)
{
    return (w[0].hash * 31 + w[1].hash * 17 + w[2].hash) % BUCKETS;
}

static struct index *make_index(struct arena *a, const struct text *letter)
{
    struct index *x = arena_new(a, struct index);
    x->next = arena_array(a, uint32_t, letter->count + 1);
    for (size_t i = letter->count < 3 ? 0 : letter->count - 2; i-- > 0;) {
        uint32_t b = bucket(&letter->v[i]);
        x->next[i] = x->heads[b];
        x->heads[b] = (uint32_t)i + 1;
    }
    return x;
}

static size_t run_length(const struct text *mail, size_t i, const struct text *letter, size_t p)
{
    size_t n = 0;
    while (i + n < mail->count && p + n < letter->count && mail->v[i + n].hash == letter->v[p + n].hash)
        n++;
    return n;
}

/* Where the letter goes on with the mail's next three words: the first place behind `after`, else the first at all. */
static size_t look_up(const struct index *x, const struct text *mail, size_t i, const struct text *letter, size_t after)
{
    size_t any = STR_NONE;
    if (i + 3 > mail->count || letter->count < 3)
        return STR_NONE;
    uint32_t at = x->heads[bucket(&mail->v[i])];
    for (int steps = 0; at && steps < CHAIN_MAX; steps++, at = x->next[at - 1]) {
        size_t q = at - 1;
        if (run_length(mail, i, letter, q) < 3)
            continue;
        if (q >= after)
            return q;
        if (any == STR_NONE)
            any = q;
    }
    return any;
}

/* Marks the mail's words that are the letter's; returns how many of the letter's were found. */
static size_t align(struct arena *a, const struct index *x, struct text *mail, const struct text *letter)
{
    bool *seen = arena_array(a, bool, letter->count + 1);
    size_t found = 0, next = 0;
    for (size_t i = 0; i < mail->count;) {
        size_t p = next, n = next < letter->count ? run_length(mail, i, letter, next) : 0;
        bool starts_line = i == 0 || mail->v[i - 1].ends_line;
        bool whole = n && starts_line && mail->v[i + n - 1].ends_line;
        bool label =
            n && starts_line && letter->v[next + n - 1].ends_line && (next == 0 || letter->v[next - 1].ends_line);
        bool goes_on = n && i && mail->v[i - 1].matched && mail->v[i - 1].ends_line;
        if (n < 3 && !whole && !label && !goes_on) {
            p = look_up(x, mail, i, letter, next);
            n = p == STR_NONE ? 0 : run_length(mail, i, letter, p);
        }
        if (n == 0) {
            i++;
            continue;
        }
        for (size_t k = 0; k < n; k++) {
            mail->v[i + k].matched = true;
            found += !seen[p + k];
            seen[p + k] = true;
        }
        i += n;
        next = p + n;
    }
    return found;
}

struct line_match {
    uint32_t words, matched;
    uint32_t rest; /* byte behind the last word of a matched beginning, 0 for none */
};

static struct line_match *by_line(struct arena *a, const struct text *mail, size_t lines)
{
    struct line_match *m = arena_array(a, struct line_match, lines + 1);
    for (size_t i = 0; i < mail->count; i++) {
        struct line_match *line = &m[mail->v[i].line];
        if (mail->v[i].matched && line->matched == line->words)
            line->rest = mail->v[i].to;
        line->words++;
        line->matched += mail->v[i].matched;
    }
    return m;
}

/* What was typed behind a line of the letter, on the same line: "1. Draft the checklist - done". */
static struct str remainder_of(struct str line, size_t from)
{
    struct str s = str_trim(str_slice(line, from, line.n));
    while (s.n && (strchr(" .:,;-=>\")]?", s.s[0]) || str_starts(s, STR("–")) || str_starts(s, STR("—")) ||
                   str_starts(s, STR("→"))))
        s = str_trim(str_slice(s, strchr(" .:,;-=>\")]?", s.s[0]) ? 1 : 3, s.n));
    return s;
}

/* Gives the lines with this verdict that hold the letter theirs: matched ones are ours, others the writer's. */
static bool give(struct lines *l, const struct line_match *m, enum line_verdict verdict)
{
    size_t first = l->count, last = 0;
    bool clear = true;
    for (size_t i = 0; i < l->count; i++)
        if (l->v[i].verdict == verdict && m[i].matched) {
            if (first == l->count)
                first = i;
            last = i;
        }
    for (size_t i = first; i < l->count; i++) {
        struct line *line = &l->v[i];
        if (line->verdict != verdict)
            continue;
        if (m[i].words == m[i].matched) {
            bool is_mark = m[i].words == 0 && !line_is_blank(line) && i < last;
            line->verdict = m[i].words || is_mark || verdict == LINE_OWN ? LINE_OURS : LINE_OWN;
            if (m[i].words == 0 && line_is_blank(line))
                line->verdict = LINE_OWN;
            continue;
        }
        if (m[i].matched == 0) {
            line->verdict = LINE_OWN;
            continue;
        }
        struct str rest = m[i].rest ? remainder_of(line->text, m[i].rest) : STR("");
        if (rest.n && m[i].words - m[i].matched <= 60) {
            line->above = str_slice(line->text, 0, m[i].rest);
            line->text = rest;
            line->fold = STR_NULL;
            line->verdict = LINE_OWN;
        } else {
            line->verdict = LINE_OURS;
            clear = false;
        }
    }
    return clear;
}

static struct text words_of(struct lines *l, enum line_verdict verdict)
{
    struct text t = {0};
    for (size_t i = 0; i < l->count; i++)
        if (l->v[i].verdict == verdict)
            add_words(l->arena, &t, l->v[i].text, i, WORDS_MAX);
    return t;
}

bool cut_letter(struct lines *l, struct str letter)
{
    struct arena *a = l->arena;
    struct text ours = {0};
    struct str line;
    size_t n = 0;
    while (str_next_line(&letter, &line))
        add_words(a, &ours, line, n++, LETTER_MAX);
    if (ours.count < 3)
        return true;
    const struct index *x = make_index(a, &ours);
    struct text quoted = words_of(l, LINE_QUOTED);
    size_t in_quote = align(a, x, &quoted, &ours);
    struct text history = words_of(l, LINE_HISTORY);
    size_t in_history = align(a, x, &history, &ours);
    bool clear = true;
    if (in_history * 2 >= ours.count)
        clear = give(l, by_line(a, &history, l->count), LINE_HISTORY);
    if ((in_quote + in_history) * 2 >= ours.count)
        return clear;
    struct text own = words_of(l, LINE_OWN);
    size_t in_own = align(a, x, &own, &ours);
    if (in_own * 2 >= ours.count)
        return give(l, by_line(a, &own, l->count), LINE_OWN);
    /* a good part of our letter among the own words, and no telling where it ends */
    return in_own < 12 || in_own * 4 < ours.count;
}
