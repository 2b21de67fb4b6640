/* Words of a clause that are neither a number nor a status: names of items, "yes", "only", facts told, filling. */
#include "parser/clauses_priv.h"
#include "parser/told.h"

/* A word that one of the items has. Where nothing but an article parts it from the status of another one, that one is
 * told: "checklist done session booked". */
static void note_name(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    item_set which = asked_items_named_at(s->r, s->items, i, s->k.from);
    size_t from = i;
    if (!which)
        return;
    while (from > s->status_end && reading_match(s->r, WORD_DATE_ARTICLE, from - 1, from, &m))
        from--;
    bool told = (s->k.status || s->k.is_yes) && !s->k.status_first && (s->k.refs | s->names);
    bool is_other = from > s->k.from && !(which & (s->k.refs | s->names)) && !s->in_except;
    bool is_subject = s->k.is_told && s->names && from < i &&
                      (reading_match(s->r, WORD_FILLER, i + 1, s->unit->to, &m) ||
                       reading_match(s->r, WORD_HAVE, i + 1, s->unit->to, &m));
    if (is_other && ((told && from == s->status_end) || is_subject))
        clause_close(s, from, from, OPENED_BY_ITEM); /* "met Joanna already the wiki i haven't touched" */
    if (s->k.status && !s->k.refs && !s->names)
        s->k.status_first = true;
    s->names |= which;
    s->naming_words++;
}

bool clause_is_filling(const struct reading *r, size_t i, size_t end)
{
    static const enum word_class classes[] = {WORD_FILLER, WORD_ITEM, WORD_PLEASE, WORD_CONNECT, WORD_YES, WORD_ADVERB};
    struct phrase_match m;
    if (r->t.at[i].kind == TOKEN_SYMBOL)
        return r->t.at[i].first == 0; /* an arrow */
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(r, classes[c], i, end, &m))
            return true;
    return false;
}

/* What follows ends the clause or names the next item. */
bool clause_is_last_word(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t next = i + 1;
    static const enum word_class next_ones[] = {WORD_BUT, WORD_EXCEPT, WORD_REST};
    for (size_t c = 0; c < sizeof next_ones / sizeof *next_ones; c++)
        if (reading_match(s->r, next_ones[c], next, s->unit->to, &m))
            return true;
    if (next < s->unit->to && clause_is_and(s, next, &m))
        return true;
    if (next < s->unit->to && asked_items_named_at(s->r, s->items, next, s->k.from) & ~(s->k.refs | s->names))
        return true;
    return next >= s->unit->to || s->r->t.at[next].kind != TOKEN_WORD;
}

/* "only 2", "just the book", "solo falta", "the only thing missing"; not "I just had no time" */
static bool is_only(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to, at = i;
    unsigned strict;
    if (!reading_take(s->r, WORD_ONLY, &at, end, &strict))
        return false;
    if (strict && phrases_match_value(s->r->phrases, WORD_STATUS, STATUS_NOT_STARTED, &s->r->t.at[at], end - at, &m))
        return true;
    reading_take(s->r, WORD_STILL, &at, end, NULL); /* "nur noch" */
    size_t named = at;
    reading_skip_lead(s->r, &named, end);
    if (strict && named + 1 < end && s->r->t.at[named].kind == TOKEN_WORD && s->r->t.at[named + 1].kind == TOKEN_NUMBER)
        return true; /* "only do 3" */
    return named < end && (s->r->t.at[named].kind == TOKEN_NUMBER || reading_match(s->r, WORD_ORDINAL, at, end, &m) ||
                           reading_match(s->r, WORD_ORDINAL, named, end, &m) ||
                           ((strict || named > at) && asked_items_named_at(s->r, s->items, named, at)));
}

/* "only 2", and nothing more said of it. */
static bool ends_with_only(const struct clause_scan *s, size_t i)
{
    size_t end = s->unit->to;
    reading_take(s->r, WORD_ONLY, &i, end, NULL);
    reading_skip_lead(s->r, &i, end);
    return i < end && s->r->t.at[i].kind == TOKEN_NUMBER && (i + 1 == end || s->r->t.at[i + 1].kind == TOKEN_PUNCT);
}

/* A word that is neither an item nor a status. */
void clause_take_word(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to;
    note_name(s, i);
    if (str_eq_z(s->r->t.at[i].word, "so") && reading_match(s->r, WORD_STATUS, i + 1, end, &m))
        s->negated_at = s->later_at = 0; /* "I'm not speaking so forget it" */
    bool was_yes = s->k.is_yes;
    if (!s->k.status && reading_match(s->r, WORD_YES, i, end, &m) &&
        (m.value == 1 || ((s->k.refs || s->names) && clause_is_last_word(s, i))))
        s->k.is_yes = true; /* "1 yes", "1 ok" */
    bool named = s->k.refs || s->names || s->k.named & (NAMED_ALL | NAMED_REST);
    if (!s->k.status && named && reading_match(s->r, WORD_FINE, i, end, &m) && clause_is_last_word(s, i + m.count - 1))
        s->k.is_yes = !s->negated_at; /* "2 is fine", "all good except 2" */
    if (s->k.is_yes && !was_yes)
        s->status_end = i + 1;
    if (phrases_match_value(s->r->phrases, WORD_STILL, STILL_WHATEVER, &s->r->t.at[i], end - i, &m))
        s->still_end = i + m.count;
    s->k.is_same = s->k.is_same || reading_match(s->r, WORD_SAME, i, end, &m);
    s->k.has_only = s->k.has_only || phrases_match_value(s->r->phrases, WORD_ONLY, 1, &s->r->t.at[i], end - i, &m);
    if (is_only(s, i)) {
        if (s->k.status == STATUS_DONE && !s->k.refs && !s->names && i > s->k.from && !ends_with_only(s, i))
            clause_close(s, i, i, OPENED_BY_MARK); /* "did most of it: only 2 is open" */
        s->k.is_only = true;
    }
    enum told_of told = told_at(s->r, s->k.from, i, end);
    if (told == TOLD_OF_DONE && asked_items_spell(s->r, s->items, i))
        told = TOLD_OF_NOTHING;
    s->k.is_told = s->k.is_told || told == TOLD_OF_DONE;
    s->unmade = s->unmade || (told == TOLD_OF_DONE && s->negated_at); /* "nie otworzyłem" */
    if (told == TOLD_OF_UNDONE) {
        s->negated_from = i;
        s->negated_at = i + 1;
        s->unmade = true;
    }
    if (reading_match(s->r, WORD_UNIT, i, end, &m) && !asked_items_named_at(s->r, s->items, i, s->k.from))
        s->names_part = true;
    s->is_going = s->is_going || told_goes_on(s->r, s->k.from, i, end);
    s->words += s->r->t.at[i].kind != TOKEN_PUNCT && !clause_is_filling(s->r, i, end);
}
