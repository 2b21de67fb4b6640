#include "parser/units.h"

#include "base/utf8.h"
#include "parser/items.h"

#define GREETED_NAMES_MAX  4
#define CLOSING_LINES_MAX  5
#define SIGNED_WORDS_MAX   4
#define WRAP_COLUMNS       66 /* a line whose next word would not have fitted in so many was wrapped by a client */
#define WRAP_LEAST_COLUMNS 40 /* a shorter one ends where its writer ended it */

void units_trim(const struct reading *r, size_t *from, size_t *to)
{
    while (*from < *to && r->t.at[*from].kind == TOKEN_PUNCT && !strchr("\"#(@$", r->t.at[*from].mark))
        ++*from;
    while (*to > *from && r->t.at[*to - 1].kind == TOKEN_PUNCT && !strchr("\")]%", r->t.at[*to - 1].mark))
        --*to;
}

static bool is_known_opening(const struct reading *r, size_t i, size_t end)
{
    static const enum word_class classes[] = {WORD_PLEASE, WORD_ASK,    WORD_COMMAND, WORD_COMMAND_HEAD,
                                              WORD_STATUS, WORD_INTENT, WORD_CHATTER, WORD_NOTHING,
                                              WORD_ALL,    WORD_YES,    WORD_NO};
    struct phrase_match m;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(r, classes[c], i, end, &m))
            return true;
    return false;
}

size_t units_greeting_end(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    if (!reading_take(r, WORD_GREETING, &i, to, NULL))
        return from;
    size_t names = i;
    while (i < to && i - names < GREETED_NAMES_MAX && r->t.at[i].kind == TOKEN_WORD && !is_known_opening(r, i, to))
        i++;
    if (i == to)
        return to;
    if (r->t.at[i].kind == TOKEN_PUNCT && strchr(",!.:-;", r->t.at[i].mark)) {
        while (i < to && (r->t.at[i].kind == TOKEN_PUNCT || r->t.at[i].kind == TOKEN_SYMBOL) &&
               !strchr("[(#", r->t.at[i].mark))
            i++;
        return i;
    }
    return r->t.at[i].kind == TOKEN_WORD && !is_known_opening(r, i, to) ? from : i;
}

/* The whole line is a closing phrase, perhaps with a name behind it: "Thanks, Ana". */
static bool is_closing(const struct reading *r, const struct own_line *l)
{
    size_t i = l->from, words = 0;
    bool any = false;
    while (i < l->to) {
        if (r->t.at[i].kind == TOKEN_PUNCT && r->t.at[i].mark != '?')
            i++;
        else if (reading_take(r, WORD_CLOSING, &i, l->to, NULL))
            any = true;
        else if (any && r->t.at[i].kind == TOKEN_WORD && words++ < SIGNED_WORDS_MAX && !is_known_opening(r, i, l->to))
            i++;
        else if (any && r->t.at[i].kind == TOKEN_SYMBOL)
            i++;
        else
            return false;
    }
    return any;
}

/* A name under a closing: few words, no digits. */
static bool is_signed(const struct reading *r, const struct own_line *l)
{
    if (l->to - l->from > SIGNED_WORDS_MAX)
        return false;
    for (size_t i = l->from; i < l->to; i++)
        if (r->t.at[i].kind == TOKEN_NUMBER || r->t.at[i].kind == TOKEN_LINK || is_known_opening(r, i, l->to))
            return false;
    return true;
}

/* "Ana" at the very end, where the mail is from ana@… or ana.novak@… */
static bool is_writers_name(const struct reading *r, const struct own_line *l)
{
    size_t from = l->from, to = l->to;
    units_trim(r, &from, &to);
    if (from == to || to - from > 2 || r->t.at[from].kind != TOKEN_WORD || r->t.at[from].word.n < 2)
        return false;
    struct str local = r->u->from;
    size_t at = str_find_char(local, '@', 0);
    local = str_slice(local, 0, at == STR_NONE ? 0 : at);
    return str_starts_nocase(local, r->t.at[from].word) && !is_known_opening(r, from, to);
}

/* At the end of the lines from..to: of the mail, or of what stands above answers typed into our letter. */
static void mark_closing(struct reading *r, size_t from, size_t to)
{
    size_t seen = 0;
    bool names_only = true;
    for (size_t n = to; n > from && seen < CLOSING_LINES_MAX; n--) {
        const struct own_line *l = &r->t.lines[n - 1];
        if (l->from == l->to)
            continue;
        if (seen == 0 && n > 1 && is_writers_name(r, l))
            r->is_used[n - 1] = true;
        if (is_closing(r, l)) {
            for (size_t i = n - 1; i < to; i++)
                r->is_used[i] = true;
            seen = 0; /* "Thanks!" above "Best, Ana" is closing too */
            continue;
        }
        names_only = names_only && is_signed(r, l);
        if (!names_only)
            return;
        seen++;
    }
}

void units_mark_frame(struct reading *r)
{
    for (size_t n = 0, words = 0; n < r->t.lines_count && words < 2; n++) {
        struct own_line *l = &r->t.lines[n];
        if (l->from == l->to)
            continue;
        size_t end = units_greeting_end(r, l->from, l->to);
        if (end == l->to && end > l->from)
            r->is_used[n] = true;
        else
            l->from = end;
        words++;
    }
    for (size_t n = 0, from = 0; n < r->t.lines_count; n++)
        if (n + 1 == r->t.lines_count || r->t.lines[n + 1].segment != r->t.lines[n].segment) {
            mark_closing(r, from, n + 1);
            from = n + 1;
        }
}

bool units_box_at(const struct reading *r, size_t i, size_t to, enum item_status *status, size_t *behind)
{
    struct phrase_match m;
    const struct token *t = r->t.at;
    if (!reading_is_mark(r, i, to, "[("))
        return false;
    const char *close = t[i].mark == '[' ? "]" : ")";
    size_t in = i + 1;
    if (reading_is_mark(r, in, to, close) && (*close == ']' || !t[in].glued)) {
        *status = STATUS_NOT_STARTED;
        *behind = in + 1;
        return true;
    }
    if (in >= to || !reading_is_mark(r, in + 1, to, close))
        return false;
    bool sign = t[in].kind == TOKEN_SYMBOL && reading_match(r, WORD_STATUS, in, to, &m);
    bool partly = reading_is_mark(r, in, to, "~/") || (*close == ']' && reading_is_mark(r, in, to, "."));
    if (!sign && !partly && !str_eq_z(t[in].word, "x") && !str_eq_z(t[in].word, "v"))
        return false;
    *status = sign ? (enum item_status)m.value : partly ? STATUS_IN_PROGRESS : STATUS_DONE;
    *behind = in + 2;
    return true;
}

static bool number_at(const struct reading *r, size_t from, size_t to, struct unit *u)
{
    const struct token *t = r->t.at;
    size_t i = from;
    bool opened = reading_is_mark(r, i, to, "(#");
    i += opened;
    if (i >= to || t[i].kind != TOKEN_NUMBER || t[i].number < 0 || t[i].number > 99)
        return false;
    long number = t[i++].number;
    bool closed = reading_is_mark(r, i, to, ".):") && t[i].glued;
    if (closed && t[i].mark != ':' && i + 1 < to && t[i + 1].glued && t[i + 1].kind == TOKEN_NUMBER)
        return false; /* 1.5, 3.3. */
    if (closed && t[i].mark == ':' && i + 1 < to && t[i + 1].glued && t[i + 1].kind == TOKEN_NUMBER)
        return false; /* 15:00 */
    if (closed)
        i++;
    else if (reading_is_mark(r, i, to, "-") && i + 1 < to && !t[i + 1].glued)
        i++;
    else if (!opened)
        return false;
    if (i >= to)
        return false;
    u->number = number;
    u->bullet = BULLET_NUMBER;
    u->from = i;
    return true;
}

/* "- @Ben: …", "- (maybe) …": a dash apart from the mark behind it, with a word to come; not "- - -". */
static bool is_bullet_before_mark(const struct reading *r, size_t i, size_t to)
{
    bool apart = r->t.at[i + 1].kind == TOKEN_PUNCT && !r->t.at[i + 1].glued && reading_is_mark(r, i, to, "-*+");
    for (; apart && i < to && r->t.at[i].kind != TOKEN_WORD; i++)
        ;
    return apart && i < to;
}

static void read_bullet(const struct reading *r, const struct own_line *l, struct unit *u)
{
    const struct token *t = r->t.at;
    size_t i = u->from = u->whole = l->from;
    u->to = l->to;
    if (l->to - l->from < 2)
        return;
    bool minus = t[i].mark != '*' && t[i + 1].glued && t[i + 1].kind == TOKEN_NUMBER; /* -1 */
    bool mark = reading_is_mark(r, i, l->to, "-*+~>") && t[i + 1].kind != TOKEN_PUNCT && !minus;
    bool box_after = reading_is_mark(r, i, l->to, "-*+") && reading_is_mark(r, i + 1, l->to, "[(");
    bool letter = t[i].kind == TOKEN_WORD && t[i].raw.n == 1 && reading_is_mark(r, i + 1, l->to, ")") &&
                  t[i + 1].glued && i + 2 < l->to;
    if (letter) { /* "a) call Petra" */
        u->bullet = BULLET_MARK;
        u->from = i + 2;
        return;
    }
    bool arrow = t[i].kind == TOKEN_SYMBOL && strchr("\xe2", t[i].raw.s[0]) && t[i].first == 0;
    if (mark || box_after || arrow || is_bullet_before_mark(r, i, l->to)) {
        u->bullet = BULLET_MARK;
        u->from = i + 1;
    }
    if (units_box_at(r, u->from, l->to, &u->box, &u->from))
        u->bullet = BULLET_BOX;
    else if (u->bullet == BULLET_NONE)
        number_at(r, l->from, l->to, u);
}

static bool is_lower(const struct token *t)
{
    return t->kind == TOKEN_WORD && t->raw.s[0] >= 'a' && t->raw.s[0] <= 'z';
}

/* The line before is full, or stops in the middle of a sentence: this one goes on with it. */
static bool continues(const struct reading *r, const struct unit *u, const struct own_line *before,
                      const struct own_line *l)
{
    if (l->is_divided ||
        item_says_who_sees(r, l->from, l->to)) /* what is private is never the end of what others see */
        return false;
    if (u->bullet != BULLET_NONE && l->indent > r->t.lines[u->first].indent)
        return true;
    size_t columns = utf8_width(str_trim_end(before->raw));
    if (columns < WRAP_LEAST_COLUMNS || l->from == l->to)
        return false;
    const struct token *first = &r->t.at[l->from];
    struct str raw = str_trim(l->raw);
    size_t word = str_find_char(raw, ' ', 0);
    if (word == STR_NONE)
        word = raw.n;
    if (columns + 1 + word > WRAP_COLUMNS)
        return true;
    bool ended = strchr(".!?:;", r->t.at[before->to - 1].mark) && r->t.at[before->to - 1].kind == TOKEN_PUNCT;
    const struct token *opens = &r->t.at[u->from]; /* whoever begins in lower case begins each line so */
    return !ended && is_lower(first) && !(u->bullet == BULLET_NONE && is_lower(opens));
}

/* Line n, which nobody used: it goes on with the open unit (NULL: there is none), or is the beginning of a new one. */
static bool joins(const struct reading *r, struct unit *open, size_t n, struct unit *fresh)
{
    const struct own_line *l = &r->t.lines[n];
    *fresh = (struct unit){.first = n, .last = n, .segment = l->segment};
    read_bullet(r, l, fresh);
    if (!open || open->segment != fresh->segment || fresh->bullet != BULLET_NONE ||
        !continues(r, open, &r->t.lines[n - 1], l))
        return false;
    open->last = n;
    open->to = l->to;
    return true;
}

static bool parts_units(const struct reading *r, size_t n)
{
    return r->t.lines[n].from == r->t.lines[n].to || r->is_used[n];
}

size_t units_last_sentence(const struct reading *r, const struct unit *u)
{
    size_t last = u->from;
    for (size_t end = u->from; (end = units_sentence_end(r, end, u->to)) < u->to;)
        last = end;
    return last;
}

void units_use_tail(struct reading *r, const struct unit *u, size_t from)
{
    for (size_t n = u->first; n <= u->last; n++) {
        struct own_line *l = &r->t.lines[n];
        if (l->from >= from)
            r->is_used[n] = true;
        else if (l->to > from)
            l->to = from;
    }
}

void units_divide_line(struct reading *r, size_t n, size_t at)
{
    size_t behind = r->t.lines_count - n - 1;
    struct own_line *lines = arena_array(r->a, struct own_line, r->t.lines_count + 1);
    bool *is_used = arena_array(r->a, bool, r->t.lines_count + 2);
    memcpy(lines, r->t.lines, (n + 1) * sizeof *lines);
    memcpy(lines + n + 2, r->t.lines + n + 1, behind * sizeof *lines);
    memcpy(is_used, r->is_used, (n + 1) * sizeof *is_used);
    memcpy(is_used + n + 2, r->is_used + n + 1, behind * sizeof *is_used);
    lines[n + 1] = lines[n];
    lines[n + 1].from = lines[n].to = at;
    lines[n + 1].is_divided = true;
    is_used[n + 1] = is_used[n];
    r->t.lines = lines;
    r->is_used = is_used;
    r->t.lines_count++;
}

struct units units_find(const struct reading *r)
{
    struct units out = {arena_array(r->a, struct unit, r->t.lines_count + 1), 0};
    struct unit *open = NULL, fresh;
    for (size_t n = 0; n < r->t.lines_count; n++) {
        if (parts_units(r, n)) {
            open = NULL;
        } else if (!joins(r, open, n, &fresh)) {
            out.at[out.count] = fresh;
            open = &out.at[out.count++];
        }
    }
    return out;
}

size_t units_end(const struct reading *r, size_t line)
{
    struct unit open = {0}, fresh;
    bool is_open = false;
    size_t n = line;
    while (n > 0 && !parts_units(r, n - 1))
        n--;
    for (; n < r->t.lines_count && !parts_units(r, n); n++)
        if (!joins(r, is_open ? &open : NULL, n, &fresh)) {
            if (n > line)
                break;
            open = fresh;
            is_open = true;
        }
    return is_open && open.first == line ? open.last + 1 : line + 1;
}

/* "Dr.", "e.g.", "3." do not end a sentence. */
static bool is_abbreviation(const struct token *t)
{
    static const char *const short_words[] = {"dr", "mr", "mrs", "ms",  "prof", "approx", "vs", "nr",   "no",
                                              "eg", "ie", "ca",  "bzw", "evtl", "usw",    "tj", "napr", "resp"};
    if (t->kind == TOKEN_NUMBER)
        return !(t->glued && t[-1].kind == TOKEN_PUNCT && t[-1].mark == '/'); /* 4/5 is a mark, and ends one */
    if (t->raw.n == 1)
        return t->kind == TOKEN_WORD && !(t->glued && t[-1].kind == TOKEN_NUMBER); /* "in 1:1s." */
    for (size_t i = 0; i < sizeof short_words / sizeof *short_words; i++)
        if (str_eq_z(t->word, short_words[i]))
            return true;
    return false;
}

/* "Mar. 13", "Fr. 6.3." */
static bool is_short_day(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    return i + 1 < to && r->t.at[i].raw.n <= 4 && r->t.at[i + 1].kind == TOKEN_PUNCT && i + 2 < to &&
           r->t.at[i + 2].kind == TOKEN_NUMBER &&
           (reading_match(r, WORD_MONTH, i, to, &m) || reading_match(r, WORD_WEEKDAY, i, to, &m));
}

/* "It was a 4. I want to …": behind a number, a sentence all the same. */
static bool begins_anew(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    return r->t.at[i - 2].kind == TOKEN_NUMBER && (r->t.at[i].raw.s[0] < 'a' || r->t.at[i].raw.s[0] > 'z') &&
           (item_is_announced(r, i, to) || reading_match(r, WORD_CHATTER, i, to, &m) ||
            (reading_match(r, WORD_STOP, i, to, &m) && !reading_match(r, WORD_PERIOD, i, to, &m) &&
             !reading_match(r, WORD_MONTH, i, to, &m) && !reading_match(r, WORD_WEEKDAY, i, to, &m)));
}

size_t units_sentence_end(const struct reading *r, size_t from, size_t to)
{
    const struct token *t = r->t.at;
    for (size_t i = from; i + 1 < to; i++) {
        if (t[i].kind != TOKEN_PUNCT || !strchr(".!?", t[i].mark) || (t[i + 1].kind == TOKEN_PUNCT && t[i + 1].glued))
            continue;
        bool east_asian = t[i].raw.n > 1;
        if (t[i + 1].glued && !east_asian)
            continue;
        if (t[i].mark == '.' && i > from &&
            ((is_abbreviation(&t[i - 1]) && !begins_anew(r, i + 1, to)) || is_short_day(r, i - 1, to)))
            continue;
        bool lower = t[i + 1].kind == TOKEN_WORD && t[i + 1].raw.s[0] >= 'a' && t[i + 1].raw.s[0] <= 'z';
        struct phrase_match m; /* "w/ him. celebrate" */
        if (t[i].mark == '.' && lower && i > from && t[i - 1].raw.n <= 4 &&
            !reading_match(r, WORD_DOING, i + 1, to, &m))
            continue;
        return i + 1;
    }
    return to;
}
