/* Which asked items a clause names: "1", "#2", "1-3", "the third one", or the item's own text said again. */
#include "parser/clauses_priv.h"

#include "parser/dates.h"

#define PLACE_LAST      100 /* of WORD_ORDINAL */
#define PLACE_LAST_MANY 101

/* "1-3", "1 to 3", but not "1 a 3", which is "1 and 3" in Czech. */
static bool is_range(const struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    struct phrase_match m;
    size_t end = s->unit->to;
    bool to = reading_is_mark(s->r, i + 1, end, "-") ||
              (phrases_match_value(s->r->phrases, WORD_HOURS, HOURS_THROUGH, &t[i + 1], i + 1 < end, &m) &&
               !reading_match(s->r, WORD_AND, i + 1, end, &m));
    return to && i + 2 < end && t[i + 2].kind == TOKEN_NUMBER && t[i + 2].number > t[i].number &&
           asked_items_ref(s->r, s->items, t[i + 2].number);
}

/* A number is an item's unless it counts, measures or dates something. */
static bool is_ref_number(const struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    bool is_plus = i > s->unit->whole && reading_is_mark(s->r, i - 1, i, "+") && t[i].glued;
    if (s->has_counted || (is_plus && (i < 2 || i - 1 == s->k.from)))
        return false; /* "2 items done, 1 open"; "+1" */
    size_t end = s->unit->to;
    struct phrase_match m, item;
    bool behind_status = s->k.status && s->status_end == i; /* "forget about 3" */
    bool is_of_time =
        i > s->unit->whole + 1 && reading_match(s->r, WORD_PERIOD, i - 1, i, &m) &&
        (reading_match(s->r, WORD_NEXT, i - 2, i - 1, &m) || reading_match(s->r, WORD_PART, i - 2, i - 1, &m) ||
         reading_match(s->r, WORD_THIS, i - 2, i - 1, &m)); /* "since last week 4 no" */
    if (i > s->unit->whole && !behind_status && !is_of_time && reading_match(s->r, WORD_PART, i - 1, i, &m))
        return false;
    bool is_answer = reading_match(s->r, WORD_UNIT, i + 1, end, &m) && m.count == 1 && clause_is_last_word(s, i + 1) &&
                     (reading_match(s->r, WORD_YES, i + 1, end, &m) || reading_match(s->r, WORD_FINE, i + 1, end, &m));
    bool is_place = reading_match(s->r, WORD_ITEM, i + 1, end, &item) &&
                    reading_match(s->r, WORD_UNIT, i + 1, end, &m) && item.count > m.count; /* 2つ目, not 2つ */
    if (!is_answer && !is_place &&
        (reading_match(s->r, WORD_UNIT, i + 1, end, &m) || reading_match(s->r, WORD_PERIOD, i + 1, end, &m)))
        return false;
    if (reading_is_mark(s->r, i + 1, end, "%") || reading_is_mark(s->r, i + 1, end, "/:."))
        if (i + 2 < end && t[i + 1].glued && t[i + 2].glued && t[i + 2].kind == TOKEN_NUMBER)
            return false;
    if (i > s->unit->whole && t[i].glued && reading_is_mark(s->r, i - 1, end, "/:.,$") && i > s->unit->whole + 1 &&
        t[i - 2].kind == TOKEN_NUMBER && t[i - 1].glued && t[i - 1].mark != ',')
        return false;
    return true;
}

/* Something is said between two numbers, and the second is no object of it: not "1 and 2", "1 depends on 2". */
static bool is_part(const struct clause_scan *s, size_t number, size_t next)
{
    struct phrase_match m;
    return number + 1 < next && s->r->t.at[number + 1].kind == TOKEN_WORD && !clause_is_and(s, number + 1, &m) &&
           s->r->t.at[next - 1].kind == TOKEN_WORD && !clause_is_and(s, next - 1, &m) &&
           !reading_match(s->r, WORD_CONNECT, next - 1, next, &m) &&
           !reading_match(s->r, WORD_ITEM, next - 1, next, &m);
}

bool clause_is_enumerated(const struct clause_scan *s)
{
    const struct token *t = s->r->t.at;
    size_t last = s->unit->whole, parts = 0;
    if (t[last].kind != TOKEN_NUMBER || !asked_items_ref(s->r, s->items, t[last].number))
        return false;
    for (size_t i = last + 1; i < s->unit->to; i++) {
        if (t[i].kind != TOKEN_NUMBER || !asked_items_ref(s->r, s->items, t[i].number) || !is_ref_number(s, i))
            continue;
        if (t[i].number != t[last].number + 1 || !is_part(s, last, i))
            return false;
        last = i;
        parts++;
    }
    return parts > 0;
}

/* "1", "#2", "1-3", "2nd": the token behind, or i. */
size_t clause_take_number(struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    size_t end = s->unit->to, behind = i + 1;
    struct phrase_match m;
    if (t[i].kind == TOKEN_NUMBER &&
        (reading_is_mark(s->r, behind, end, "%") || reading_match(s->r, WORD_PERCENT, behind, end, &m))) {
        behind++;
        if (phrases_match_value(s->r->phrases, WORD_STATUS, STATUS_DONE, &t[behind], end - behind, &m))
            behind += m.count; /* "80% done" */
        clause_add_status(s,
                          t[i].number == 0     ? STATUS_NOT_STARTED
                          : t[i].number == 100 ? STATUS_DONE
                                               : STATUS_IN_PROGRESS,
                          i, behind);
        if (s->k.status == STATUS_DONE && t[i].number < 100)
            s->k.status = STATUS_IN_PROGRESS; /* "ready, to 80 %" */
        return behind;
    }
    if (t[i].kind != TOKEN_NUMBER || !is_ref_number(s, i))
        return i;
    if (is_range(s, i)) {
        item_set which = 0;
        for (long n = t[i].number; n <= t[i + 2].number; n++)
            which |= asked_items_ref(s->r, s->items, n);
        clause_add_ref(s, which, i, i + 3);
        return i + 3;
    }
    if (behind < end && t[behind].glued)
        reading_take(s->r, WORD_TH, &behind, end, NULL);
    bool begins = s->opening != OPENED_BY_COMMA && (i == s->k.from || (s->k.refs && s->k.status && !s->k.status_first));
    while (reading_is_mark(s->r, behind, end, ".):]=") && t[behind].glued && (t[behind].mark != '.' || begins))
        behind++;
    item_set which = asked_items_ref(s->r, s->items, t[i].number);
    if (!which) {
        s->k.unknown_ref = s->k.unknown_ref || (i == s->k.from && !s->k.refs);
        return i;
    }
    clause_add_ref(s, which, i, behind);
    return behind;
}

bool clause_is_noun_next(const struct clause_scan *s, size_t i)
{
    static const enum word_class classes[] = {WORD_STATUS,  WORD_FILLER, WORD_AND,  WORD_BUT,    WORD_ITEM,
                                              WORD_NOT,     WORD_LATER,  WORD_STOP, WORD_NUMBER, WORD_PLEASE,
                                              WORD_CLOSING, WORD_YES,    WORD_NO,   WORD_NONE,   WORD_HAVE};
    static const enum word_class counted[] = {WORD_UNIT, WORD_PERIOD, WORD_WEEKDAY}; /* "last week", "last chapter" */
    struct phrase_match m;
    if (i >= s->unit->to || s->r->t.at[i].kind != TOKEN_WORD)
        return false;
    for (size_t c = 0; c < sizeof counted / sizeof *counted; c++)
        if (reading_match(s->r, counted[c], i, s->unit->to, &m))
            return true;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(s->r, classes[c], i, s->unit->to, &m))
            return false;
    return true;
}

/* "one done, one to go": how many, not which. */
bool clause_is_said_again(const struct clause_scan *s, size_t at)
{
    for (size_t i = s->unit->from; i < s->unit->to; i++)
        if (i != at && s->r->t.at[i].kind == TOKEN_WORD && str_eq(s->r->t.at[i].word, s->r->t.at[at].word))
            return true;
    return false;
}

/* The first or the last `n` items. */
static item_set items_at_end(const struct clause_scan *s, unsigned place, long n)
{
    size_t count = s->items->count;
    item_set which = 0;
    if (n < 2 || (size_t)n > count || (place != 1 && place != PLACE_LAST && place != PLACE_LAST_MANY))
        return 0;
    for (size_t k = 0; k < (size_t)n; k++)
        which |= (item_set)1 << (place == 1 ? k : count - 1 - k);
    return which;
}

/* "das dritte kommt": where nouns have capitals, a small letter is none. */
static bool is_small_in_german(const struct clause_scan *s, size_t i, size_t next)
{
    static const char *const articles[] = {"der", "die", "das", "den", "dem", "zum", "beim"};
    const struct token *t = s->r->t.at;
    for (size_t k = 0; k < sizeof articles / sizeof *articles; k++)
        if (str_eq_z(t[i].word, articles[k]))
            return next < s->unit->to && t[next].raw.s[0] >= 'a' && t[next].raw.s[0] <= 'z';
    return false;
}

/* "the third one", "the last", "the first two", "les deux premiers": the token behind, or i. */
static size_t take_place(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to, at = i, many;
    reading_skip_articles(s->r, &at, end);
    many = at;
    long n = date_number(s->r, &many, end);
    if (n >= 2 && many > at && reading_match(s->r, WORD_ORDINAL, many, end, &m) && items_at_end(s, m.value, n) &&
        !clause_is_noun_next(s, many + m.count)) {
        clause_add_ref(s, items_at_end(s, m.value, n), i, many + m.count);
        return many + m.count;
    }
    if (!reading_match(s->r, WORD_ORDINAL, i, end, &m))
        return i;
    at = many = i + m.count;
    n = date_number(s->r, &many, end);
    item_set which = many == at + 1 ? items_at_end(s, m.value, n) : 0;
    if (which) {
        at = many;
    } else {
        size_t place = reading_place(m.value, s->items->count);
        which = place ? (item_set)1 << (place - 1) : 0;
        if (!which || (clause_is_noun_next(s, at) && !is_small_in_german(s, i, at)))
            return i;
    }
    clause_add_ref(s, which, i, at);
    return at;
}

/* "un : fait", "um feito, dois não": a word that may be an article opens the line, and is a label or one of a list. */
static bool is_short_one(const struct clause_scan *s, size_t at, unsigned number)
{
    return number == 1 && at == s->unit->whole && s->r->t.at[at].word.n == 2 &&
           (s->lists_numbers || reading_is_mark(s->r, at + 1, s->unit->to, ":"));
}

/* The same, and "number two", "one: done". */
size_t clause_take_ordinal(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to, at;
    if ((at = take_place(s, i)) > i)
        return at;
    bool labelled = reading_take(s->r, WORD_ITEM, &at, end, NULL);
    bool joined = s->k.refs && i > s->k.from && clause_is_and(s, i - 1, &m);
    if (!labelled && !joined && (i != s->k.from || s->names))
        return i;
    if (reading_match(s->r, WORD_NUMBER, at, end, &m) && (s->r->t.at[at].word.n > 2 || is_short_one(s, at, m.value))) {
        size_t behind = at + m.count;
        struct phrase_match next;
        item_set which = asked_items_ref(s->r, s->items, (long)m.value);
        size_t other = behind;
        bool listed = (s->k.refs && at > s->k.from && clause_is_and(s, at - 1, &next)) ||
                      (behind < end && clause_is_and(s, behind, &next) &&
                       date_number(s->r, (other += next.count, &other), end) > 0);
        struct date_found date;
        bool dated = behind < end && date_due_at(s->r, behind, end, &date) && date.has_day;
        bool told = listed || dated || reading_is_mark(s->r, behind, end, ":-.)") ||
                    reading_match(s->r, WORD_STATUS, behind, end, &next) ||
                    reading_match(s->r, WORD_NOT, behind, end, &next);
        if (which && (labelled || told) && !clause_is_said_again(s, at)) {
            clause_add_ref(s, which, i, behind);
            return behind;
        }
    }
    return i;
}

/* An item's text said again: it names the item, and its words say nothing of how it went. */
size_t clause_take_text(struct clause_scan *s, size_t i)
{
    size_t best = i, item = 0;
    for (size_t k = 0; k < s->items->count; k++) {
        size_t end = asked_items_text_end(s->items, k, &s->r->t, i, s->unit->to);
        if (end > best) {
            best = end;
            item = k;
        }
    }
    if (best == i || (best < i + 2 && best < s->unit->to))
        return i;
    item_set which = (item_set)1 << item;
    if (!(s->k.refs & which))
        clause_add_ref(s, which, i, best);
    else
        clause_mark(s, i, best);
    s->k.by_text |= which;
    s->text_from = i;
    s->text_to = best;
    return best;
}
