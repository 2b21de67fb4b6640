#include "parser/dues.h"

#include "parser/verbs.h"

/* What follows a date belongs to something else than a bare weekday's noun ("Friday mornings", "Monday report"). */
static bool may_end_date(const struct reading *r, size_t i, size_t to)
{
    static const enum word_class classes[] = {WORD_AND,    WORD_BUT,   WORD_CONNECT, WORD_BY,      WORD_ADVERB,
                                              WORD_FILLER, WORD_LATER, WORD_PLEASE,  WORD_CLOSING, WORD_DAY_PART};
    struct phrase_match m;
    if (i >= to || r->t.at[i].kind != TOKEN_WORD)
        return true;
    if (r->t.at[i].glued)
        return false;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(r, classes[c], i, to, &m))
            return true;
    return false;
}

/* "Friday: call Petra", "call Petra (Friday)", "call Petra, Friday", "call Petra Friday" */
static bool stands_apart(const struct reading *r, size_t from, size_t i, size_t end, size_t to)
{
    bool opened = i == from || reading_is_mark(r, i - 1, to, "(-,:;[");
    bool closed = end >= to || reading_is_mark(r, end, to, ")],.:;-!");
    return closed && (opened || end + 1 >= to || (end < to && reading_is_mark(r, end, to, ".!")));
}

/* "every Friday", "from next week": no day that something is due. */
static bool follows_every(const struct reading *r, size_t from, size_t i, const struct date_found *d)
{
    struct phrase_match m;
    if (d->weekday && reading_match(r, WORD_EVERY, i, d->to, &m)) /* "los lunes"; "le mardi", not "le mardi 10 mars" */
        return true;
    for (size_t n = 1; n <= 3 && i >= from + n; n++)
        if ((reading_match(r, WORD_EVERY, i - n, i, &m) || reading_match(r, WORD_SINCE, i - n, i, &m)) && m.count == n)
            return true;
    return false;
}

/* Behind a day or a time of day. */
static bool take_day_or_time(const struct reading *r, size_t *i, size_t to)
{
    struct date_found d;
    if (!date_time_at(r, *i, to, &d) && !date_at(r, *i, to, false, &d))
        return false;
    *i = d.to;
    return true;
}

/* Behind "to Wednesday", "to 9:30", "between Monday and Thursday", "(la revue) du lundi" at token i: days and times
 * that belong to the words before them. Else `i`. */
static size_t governed_end(const struct reading *r, size_t i, size_t to)
{
    size_t end = i;
    unsigned v = 0;
    if (!reading_take(r, WORD_GOVERNS, &end, to, &v) || v || !take_day_or_time(r, &end, to))
        return i;
    for (size_t next = end; next < to; end = next)
        if (!(reading_take(r, WORD_AND, &next, to, NULL) || reading_is_mark(r, next++, to, "-")) ||
            !take_day_or_time(r, &next, to))
            break;
    return end;
}

static bool is_subject(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    struct date_found d;
    bool capital = i < to && r->t.at[i].raw.s[0] >= 'A' && r->t.at[i].raw.s[0] <= 'Z';
    return reading_match(r, WORD_SUBJECT, i, to, &m) ||
           (capital && r->t.at[i].kind == TOKEN_WORD && i + 1 < to && r->t.at[i + 1].kind == TOKEN_WORD &&
            !date_at(r, i, to, false, &d));
}

/* "before he leaves on Friday", "what we said on Monday": the day is that of a clause inside what is said. */
static bool is_in_clause(const struct reading *r, size_t from, size_t i)
{
    struct phrase_match m;
    for (size_t k = from + 1; k + 1 < i; k++) {
        size_t behind = k;
        if (reading_take(r, WORD_WHEN, &behind, i, NULL) && is_subject(r, behind, i))
            return true;
        behind = k;
        bool joined = reading_match(r, WORD_AND, k - 1, k, &m); /* "Ben and I agreed to …" */
        if (!joined && reading_take(r, WORD_SUBJECT, &behind, i, NULL) && behind < i &&
            verb_is_past(r->t.at[behind].word))
            return true;
    }
    return false;
}

/* "call Petra tomorrow to plan it": a coming day that is called by no name; "the morning" and "Morgen" are none. */
static bool is_coming_day(const struct reading *r, size_t from, size_t i, size_t to)
{
    struct phrase_match m;
    bool lower = r->t.at[i].raw.s[0] >= 'a' && r->t.at[i].raw.s[0] <= 'z';
    return lower && i > from && r->t.at[i - 1].kind == TOKEN_WORD && reading_match(r, WORD_TODAY, i, to, &m) &&
           (m.value > 0 || m.count > 1) && !reading_match(r, WORD_DATE_ARTICLE, i - 1, i, &m) &&
           !reading_match(r, WORD_THIS, i - 1, i, &m);
}

/* "Tomorrow I'll call Petra", "Nächste Woche rede ich mit Petra"; not "Monday reports" or "March numbers". */
bool due_leads(const struct reading *r, const struct date_found *d, size_t to)
{
    struct phrase_match m;
    if (reading_is_mark(r, d->to, to, ",:-") || d->is_limit)
        return d->to + 1 < to;
    if (d->to >= to || r->t.at[d->to].kind != TOKEN_WORD || r->t.at[d->to].glued)
        return false;
    bool is_name = d->is_soft && (d->weekday || reading_match(r, WORD_MONTH, d->to - 1, d->to, &m));
    return reading_match(r, WORD_INTENT, d->to, to, &m) || (!is_name && !d->is_marked && !d->has_time);
}

/* Behind "at the latest", "EOD" after a day at the end of what is said; *limit: such words. Else `i`. */
static size_t tail_end(const struct reading *r, size_t i, size_t to, bool *limit)
{
    unsigned v;
    size_t at = i;
    bool found = false;
    while (at < to && (reading_take(r, WORD_BY, &at, to, &v) || (reading_take(r, WORD_TODAY, &at, to, &v) && v == 0)))
        found = true;
    found = found && (at >= to || r->t.at[at].kind == TOKEN_PUNCT);
    *limit = found;
    return found ? at : i;
}

/* "No meetings on Friday", "Don't write on Sundays" */
static bool is_denied(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    return reading_match(r, WORD_NO, from, to, &m) || reading_match(r, WORD_NOT, from, to, &m);
}

/* "the invoice for February" */
static bool is_for_month(const struct reading *r, size_t i, const struct date_found *d)
{
    struct phrase_match m, month;
    return d->is_soft && phrases_match_value(r->phrases, WORD_GOVERNS, 1, &r->t.at[i], d->to - i, &m) &&
           reading_match(r, WORD_MONTH, i + m.count, d->to, &month);
}

/* "on 12 and 13 May", "12-14 May": the day at token i is the last of several. */
static bool ends_row(const struct reading *r, size_t from, size_t i)
{
    struct phrase_match m;
    bool joined = i > from + 1 && (reading_match(r, WORD_AND, i - 1, i, &m) || reading_is_mark(r, i - 1, i, "-"));
    return joined && r->t.at[i].kind == TOKEN_NUMBER && r->t.at[i - 2].kind == TOKEN_NUMBER;
}

/* Its text goes on without the date at d, which says when it is due. */
static bool is_due(const struct reading *r, size_t from, size_t i, size_t to, const struct date_found *d)
{
    bool apart = stands_apart(r, from, i, d->to, to) && (!d->is_soft || may_end_date(r, d->to, to));
    if (d->is_limit || (i > from && reading_is_mark(r, i - 1, to, "(-,:;[")))
        return d->is_limit || apart;
    if (is_in_clause(r, from, i) || is_denied(r, from, to) || is_for_month(r, i, d))
        return false;
    return d->is_marked ? !d->is_soft || may_end_date(r, d->to, to) : apart || is_coming_day(r, from, i, to);
}

/* "no calls before 10.": in English the dot makes no day of a number. */
static bool is_full_stop(const struct reading *r, size_t to, const struct date_found *d)
{
    const struct token *t = r->t.at;
    return d->to == to && d->to > 2 && reading_is_mark(r, to - 1, to, ".") && t[to - 2].kind == TOKEN_NUMBER &&
           t[to - 3].kind == TOKEN_WORD && phrases_are_english(r->phrases);
}

/* A day at token i, also a bare number of one where it stands apart. */
static bool day_at(const struct reading *r, size_t from, size_t i, size_t to, struct date_found *d)
{
    bool apart = i > from && reading_is_mark(r, i - 1, to, "(,-:[");
    return (date_due_at(r, i, to, d) || (apart && date_at(r, i, to, true, d))) && d->has_day && !is_full_stop(r, to, d);
}

bool due_find(const struct reading *r, size_t from, size_t to, struct due *out)
{
    bool found = false;
    for (size_t i = from; i < to && !(found && out->date.is_limit);) {
        struct date_found d;
        bool limit, is_day = day_at(r, from, i, to, &d);
        size_t governed = is_day && d.is_marked ? i : governed_end(r, i, to);
        if (governed > i) {
            i = governed;
        } else if (is_day && !follows_every(r, from, i, &d) && !ends_row(r, from, i)) {
            size_t first = i;
            d.to = i = tail_end(r, d.to, to, &limit);
            d.is_marked = d.is_marked || limit;
            d.is_limit = d.is_limit || limit;
            bool better = !found || d.is_limit || !out->date.is_marked;
            if (better && is_due(r, from, first, to, &d)) {
                *out = (struct due){first, d.to, d};
                found = true;
            }
        } else if (is_day) {
            i = d.to;
        } else {
            i++;
        }
    }
    return found;
}
