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
    uint32_t at;       /* where in the letter it was found, when `matched` */
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

static bool begins_line(const struct text *t, size_t i)
{
    return i == 0 || t->v[i - 1].ends_line;
}

/* How many of the n words from i on stand on its line. */
static size_t on_this_line(const struct text *t, size_t i, size_t n)
{
    size_t k = 1;
    while (k < n && !t->v[i + k - 1].ends_line)
        k++;
    return k;
}

/* Marks the mail's words that are the letter's; returns how many of the letter's were found. */
static size_t align(struct arena *a, const struct index *x, struct text *mail, const struct text *letter)
{
    bool *seen = arena_array(a, bool, letter->count + 1);
    size_t found = 0, next = 0;
    for (size_t i = 0; i < mail->count;) {
        size_t p = next, n = next < letter->count ? run_length(mail, i, letter, next) : 0;
        bool starts = begins_line(mail, i);
        /* where the letter goes on, few words are enough: a whole line of both, a line of the letter with words behind
         * it, the rest of a line that was broken anew */
        bool line = n && starts && begins_line(letter, next) && letter->v[next + n - 1].ends_line;
        bool goes_on = n && i && mail->v[i - 1].matched && !begins_line(letter, next);
        if (n < 3 && !line && !goes_on) {
            p = look_up(x, mail, i, letter, next);
            n = p == STR_NONE ? 0 : run_length(mail, i, letter, p);
            /* elsewhere a few words may be an answer that the letter gave as an example: "still on it" */
            if (n && !(starts && begins_line(letter, p)) && on_this_line(mail, i, n) < (starts ? 6 : 3))
                n = 0;
        }
        if (n == 0) {
            i++;
            continue;
        }
        for (size_t k = 0; k < n; k++) {
            mail->v[i + k].matched = true;
            mail->v[i + k].at = (uint32_t)(p + k);
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
    uint32_t first_at, last_at; /* of its matched words, in the letter */
    uint32_t rest;              /* byte behind the last word of a matched beginning, 0 for none */
};

static struct line_match *by_line(struct arena *a, const struct text *mail, size_t lines)
{
    struct line_match *m = arena_array(a, struct line_match, lines + 1);
    for (size_t i = 0; i < mail->count; i++) {
        const struct word *w = &mail->v[i];
        struct line_match *line = &m[w->line];
        if (w->matched && line->matched == line->words)
            line->rest = w->to;
        if (w->matched && line->matched == 0)
            line->first_at = w->at;
        if (w->matched)
            line->last_at = w->at;
        line->words++;
        line->matched += w->matched;
    }
    return m;
}

/* How many whole lines of the letter lie between two of its words. */
static size_t lines_between(const struct text *letter, size_t after, size_t before)
{
    size_t n = 0;
    bool whole = false;
    for (size_t i = after + 1; i < before && i < letter->count; i++) {
        if (letter->v[i - 1].ends_line)
            whole = true;
        if (whole && letter->v[i].ends_line)
            n++;
    }
    return n;
}

/* What was typed behind a line of the letter, on the same line: "1. Draft the checklist - done". */
static struct str remainder_of(struct str line, size_t from)
{
    static const char *const signs[] = {" ", ".", ":", ",", ";", "-", "=", ">", "\"", ")", "]",
                                        "?", "!", "–", "—", "→", "”", "“", "»", "’",  "»"};
    struct str s = str_trim(str_slice(line, from, line.n));
    for (size_t i = 0; i < sizeof signs / sizeof *signs && s.n;) {
        if (str_starts(s, str_of(signs[i]))) {
            s = str_trim(str_slice(s, strlen(signs[i]), s.n));
            i = 0;
        } else {
            i++;
        }
    }
    return s;
}

/* The label of a one-tap answer: a link that writes a mail with a subject. It says in the HTML what the text says in
 * other words. */
static bool is_tap(const struct line *line)
{
    return line->marks & (MARK_TAP | MARK_TABLE) || (str_find(line->text, STR("mailto:"), 0) != STR_NONE &&
                                                     str_find(line->text, STR("subject="), 0) != STR_NONE);
}

struct giving {
    struct lines *l;
    const struct line_match *m;
    const struct text *letter;
    enum line_verdict verdict; /* of the lines that hold the letter */
};

/* Lines [from, to) without a word of the letter stand between two of its lines. Where the letter is whole they were put
 * in: the writer's. Where lines of it are missing, as many stand in their place: labels of one-tap answers, which the
 * letter's text says in other words. Those come after the questions, so the last are taken for them. */
static void give_between(struct giving *g, size_t from, size_t to, size_t missing, bool is_below)
{
    for (size_t i = from; i < to; i++) {
        struct line *line = &g->l->v[i];
        if (line->verdict != g->verdict || line_is_blank(line))
            continue;
        if (is_tap(line)) {
            line->verdict = LINE_OURS;
            missing -= missing > 0;
        }
    }
    for (size_t i = to; i-- > from;) {
        struct line *line = &g->l->v[i];
        if (line->verdict != g->verdict)
            continue;
        if (line_is_blank(line)) {
            line->verdict = LINE_OWN;
        } else if (g->m[i].words == 0 && !is_below) { /* bullets, rules, links */
            line->verdict = LINE_OURS;
        } else if (missing > 0) {
            line->verdict = LINE_OURS;
            missing--;
        } else {
            line->verdict = LINE_OWN;
        }
    }
}

/* A line that holds words of the letter is ours; what follows them on it is the writer's. False when it is a mixture.
 */
static bool give_line(struct giving *g, size_t i)
{
    struct line *line = &g->l->v[i];
    const struct line_match *m = &g->m[i];
    struct str rest = m->rest && m->words > m->matched ? remainder_of(line->text, m->rest) : STR("");
    line->verdict = LINE_OURS;
    if (m->words == m->matched || is_tap(line))
        return true;
    /* the letter's line was read to its end, or the words behind replace its rest */
    if (rest.n == 0 || !g->letter->v[m->last_at].ends_line)
        return g->verdict == LINE_QUOTED;
    line->above = str_slice(line->text, 0, m->rest);
    line->text = rest;
    line->fold = STR_NULL;
    line->verdict = LINE_OWN;
    return true;
}

static bool give(struct giving *g)
{
    struct lines *l = g->l;
    bool clear = true;
    size_t before = l->count; /* the last line with words of the letter */
    for (size_t i = 0; i < l->count; i++) {
        if (l->v[i].verdict != g->verdict || g->m[i].matched == 0)
            continue;
        if (before == l->count && g->m[i].matched * 2 <= g->m[i].words)
            continue; /* a name that the letter has too */
        if (before < l->count)
            give_between(g, before + 1, i, lines_between(g->letter, g->m[before].last_at, g->m[i].first_at), false);
        clear = give_line(g, i) && clear;
        before = i;
    }
    /* below the letter's last line: the writer's, unless the letter isn't over */
    if (before < l->count && g->verdict != LINE_QUOTED)
        give_between(g, before + 1, l->count, lines_between(g->letter, g->m[before].last_at, g->letter->count), true);
    return clear;
}

/* Own lines right under a quoted one that are the letter's next words: a client wrapped the quote and forgot the mark.
 */
static void take_back_wrapped(struct lines *l, const struct line_match *m)
{
    for (size_t i = 1; i < l->count; i++) {
        struct line *line = &l->v[i];
        const struct line *above = &l->v[i - 1];
        bool quoted = above->verdict == LINE_QUOTED || above->verdict == LINE_OURS;
        if (line_is_own(line) && quoted && !line_is_blank(above) && m[i].words && m[i].words == m[i].matched &&
            m[i - 1].matched && m[i].first_at == m[i - 1].last_at + 1)
            line->verdict = LINE_OURS;
    }
}

static struct text words_of(struct lines *l, unsigned verdicts)
{
    struct text t = {0};
    for (size_t i = 0; i < l->count; i++)
        if (verdicts & 1u << l->v[i].verdict)
            add_words(l->arena, &t, l->v[i].text, i, WORDS_MAX);
    return t;
}

static size_t matched_words(const struct text *t)
{
    size_t n = 0;
    for (size_t i = 0; i < t->count; i++)
        n += t->v[i].matched;
    return n;
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
    struct text quoted = words_of(l, 1u << LINE_QUOTED);
    struct text history = words_of(l, 1u << LINE_HISTORY);
    size_t in_quote = align(a, x, &quoted, &ours), in_history = align(a, x, &history, &ours);
    struct giving g = {.l = l, .letter = &ours};
    bool clear = true;
    if (in_history * 2 >= ours.count) {
        g.verdict = LINE_HISTORY;
        g.m = by_line(a, &history, l->count);
        clear = give(&g);
    } else if (in_quote * 2 >= ours.count) {
        struct text all = words_of(l, 1u << LINE_QUOTED | 1u << LINE_OWN);
        align(a, x, &all, &ours);
        take_back_wrapped(l, by_line(a, &all, l->count));
        g.verdict = LINE_QUOTED;
        g.m = by_line(a, &quoted, l->count);
        if (matched_words(&quoted) * 10 >= quoted.count * 7)
            clear = give(&g);
    }
    if ((in_quote + in_history) * 2 >= ours.count)
        return clear;
    struct text own = words_of(l, 1u << LINE_OWN);
    size_t in_own = align(a, x, &own, &ours);
    if (in_own * 2 >= ours.count) {
        g.verdict = LINE_OWN;
        g.m = by_line(a, &own, l->count);
        return give(&g);
    }
    /* a good part of our letter among the own words, and no telling where it ends */
    return in_own < 12 || in_own * 4 < ours.count;
}
