#include "parser/clauses_priv.h"

#include "parser/dates.h"
#include "parser/told.h"

#define NEGATION_REACH 4 /* words between "not" and what it negates */

static void open_clause(struct clause_scan *s, size_t at, enum opening by)
{
    s->k = (struct clause){.from = at,
                           .count = NO_COUNT,
                           .opened_by_but = by == OPENED_BY_BUT,
                           .opened_by_and = by == OPENED_BY_AND,
                           .opened_by_comma = by == OPENED_BY_COMMA,
                           .opened_by_reason = by == OPENED_BY_REASON,
                           .is_run_on = by == OPENED_BY_ITEM};
    s->opening = by;
    s->negated_at = s->later_at = 0;
    s->is_put_off = s->by_negation = s->names_part = s->is_going = false;
    s->names = 0;
    s->still_end = 0;
    s->words = s->naming_words = 0;
    s->head_end = s->status_end = at;
    s->in_except = false;
    s->except_at = at;
    s->text_from = s->text_to = at;
}

/* "a" and "i" are "and" in Czech, but not in "I finished a talk"; and "è" is no Spanish "e". */
bool clause_is_and(const struct clause_scan *s, size_t i, struct phrase_match *m)
{
    static const enum word_class classes[] = {WORD_STATUS, WORD_NOT, WORD_ORDINAL};
    const struct token *t = s->r->t.at;
    struct phrase_match next;
    size_t end = s->unit->to;
    if (!reading_match(s->r, WORD_AND, i, end, m) || t[i].raw.n > t[i].word.n)
        return false;
    if (m->count > 1 || !(str_eq_z(t[i].word, "a") || str_eq_z(t[i].word, "i")) || i + 1 >= end)
        return true;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (str_eq_z(t[i].raw, "a") && reading_match(s->r, classes[c], i + 1, end, &next))
            return true;
    return t[i + 1].kind == TOKEN_NUMBER || s->is_czech;
}

static bool says_something(const struct clause *k)
{
    return k->refs || k->except || k->named || k->status || k->unknown_ref;
}

/* Words that are neither filling, nor the item's name. */
static bool says_more(const struct clause_scan *s, item_set which)
{
    struct phrase_match m;
    size_t words = s->words;
    for (size_t i = s->k.from; words && i < s->k.to; i++)
        if (asked_items_text_has(s->r, s->items, which, i) && !clause_is_filling(s->r, i, s->k.to) &&
            !reading_match(s->r, WORD_STATUS, i, s->k.to, &m))
            words--;
    return words > 0;
}

/* "The report I'm still writing", "demo wciąż przygotowuję": it goes on, whatever the verb. Without one "the report
 * still" says the opposite. */
static bool goes_on_still(const struct clause_scan *s)
{
    const struct clause *k = &s->k;
    size_t besides = s->words - s->naming_words;
    bool is_still = s->still_end && s->still_end < k->to && (besides > 1 || s->naming_words > 1);
    bool is_mine = s->is_going && !k->is_told && !s->is_put_off;
    return (is_still || is_mine) && (k->refs || k->by_words) && !k->status && !k->is_yes && !k->is_hindered &&
           !s->negated_at && !s->later_at && !k->has_date;
}

/* Its first word, behind an article, names an item: "status meeting shortened". */
static bool begins_named(const struct clause_scan *s)
{
    size_t i = s->k.from;
    while (reading_take(s->r, WORD_DATE_ARTICLE, &i, s->k.to, NULL) || reading_take(s->r, WORD_MY, &i, s->k.to, NULL))
        ;
    return i < s->k.to && asked_items_named_at(s->r, s->items, i, s->k.from) & s->k.by_words;
}

static void name_items(struct clause_scan *s)
{
    struct clause *k = &s->k;
    if (s->in_except && !k->except)
        k->except = asked_items_by_words(s->r, s->items, s->except_at, k->to);
    if (k->named & NAMED_EXCEPT && k->except && !k->refs && k->status && s->status_end <= s->except_at &&
        s->status_end > k->from)
        k->named |= NAMED_ALL; /* "nothing done except 2" */
    if (k->named & NAMED_EXCEPT && !(k->named & (NAMED_ALL | NAMED_NONE)) && k->status && !k->refs) {
        k->refs = k->except; /* "except 2, which is blocked" */
        k->except = 0;
    }
    if (!k->refs)
        k->by_words = asked_items_by_words(s->r, s->items, k->from, k->to);
    if (k->named & NAMED_NEITHER && (k->refs || k->by_words)) {
        k->refs |= k->by_words;
        k->named |= NAMED_NONE;
    }
}

void clause_close(struct clause_scan *s, size_t at, size_t next, enum opening by)
{
    struct phrase_match it;
    struct clause *k = &s->k;
    k->to = at;
    if (k->to > k->from) {
        name_items(s);
        if (k->status == STATUS_NONE || k->status == STATUS_IN_PROGRESS)
            clause_judge_by_verb(s, k->refs ? k->refs : k->by_words ? k->by_words : s->verbs_of);
        if (k->is_only && k->status == STATUS_NOT_STARTED && s->names_part && !k->refs && k->by_words)
            k->status = STATUS_IN_PROGRESS; /* "only the last chapter of the guide is missing" */
        item_set named = k->refs | k->by_words;
        k->is_still = s->still_end;
        if (goes_on_still(s))
            k->status = STATUS_IN_PROGRESS;
        if (k->is_only && named && !k->status && s->still_end == at)
            k->status = STATUS_NOT_STARTED; /* "alleen de wiki nog" */
        k->is_bare =
            s->head_end >= at || (named && !k->has_date && (s->words == s->naming_words || !says_more(s, named)));
        k->is_heading = k->status && !named && !k->named && !s->words && k->from == s->unit->whole &&
                        reading_is_mark(s->r, at - 1, at, ":");
        k->status_last = k->status && s->status_end == at;
        k->has_word = s->words > s->naming_words;
        k->is_short = s->words - s->naming_words <= 1;
        k->negated = s->negated_at && !k->status;
        k->is_unmade = k->negated && s->unmade;
        k->is_mere_no = s->by_negation && k->status == STATUS_NOT_STARTED;
        k->is_later = s->is_put_off && !k->status;
        k->is_told = k->is_told && !k->status && !s->negated_at && !s->is_put_off && !k->is_run_on;
        k->is_hindered = k->is_hindered && !k->status;
        k->is_of_before = reading_match(s->r, WORD_IT, at - 1, at, &it) ||
                          (reading_match(s->r, WORD_IT, k->from, at, &it) && !k->refs && !k->by_words);
        k->is_topic_first = begins_named(s);
        k->rest = s->head_end;
        if (!k->has_date && !says_more(s, named))
            k->rest = k->to;
        if (s->out.count == s->cap) {
            s->cap = s->cap ? s->cap * 2 : 8;
            s->out.at = arena_grow(s->r->a, s->out.at, sizeof *s->out.at, s->out.count, s->cap);
        }
        s->out.at[s->out.count++] = *k;
    }
    open_clause(s, next, by);
}

/* An item or a status stands here. Those at the clause's beginning, one after the other, are no part of a remark. */
void clause_mark(struct clause_scan *s, size_t from, size_t to)
{
    struct phrase_match m;
    for (size_t i = s->head_end; i < from;) {
        if (s->r->t.at[i].kind == TOKEN_PUNCT || (s->r->t.at[i].kind == TOKEN_SYMBOL && !s->r->t.at[i].first))
            i++;
        else if (s->head_end > s->k.from && reading_match(s->r, WORD_FILLER, i, from, &m))
            i += m.count;
        else
            return;
    }
    s->head_end = to;
}

void clause_add_ref(struct clause_scan *s, item_set which, size_t from, size_t to)
{
    struct phrase_match m;
    size_t begins = from;
    while (begins > s->k.from &&
           (reading_match(s->r, WORD_ITEM, begins - 1, begins, &m) || reading_is_mark(s->r, begins - 1, begins, "#(")))
        begins--;
    bool told = s->k.status || s->k.is_yes || (s->negated_at == begins && !s->k.status_first) || s->is_enumerated;
    if (s->k.refs && told && !s->k.status_first && !s->in_except)
        clause_close(s, begins, from, OPENED_BY_ITEM); /* "1 done 2 not yet", "1 yes 2 no", "1 not 2 almost" */
    clause_mark(s, from, to);
    if (s->in_except) {
        s->k.except |= which;
        return;
    }
    if ((s->k.status || s->k.is_yes) && !s->k.refs)
        s->k.status_first = true;
    s->k.refs |= which;
}

/* An article and an asked number, which could be a day of the month as well. */
static bool is_bare_ref(const struct clause_scan *s, size_t i, size_t to)
{
    const struct token *t = s->r->t.at;
    struct phrase_match m;
    size_t number = i;
    while (reading_take(s->r, WORD_BY, &number, to, NULL) || reading_take(s->r, WORD_DATE_ARTICLE, &number, to, NULL))
        ; /* "pour le 1" */
    return number > i && reading_match(s->r, WORD_DATE_ARTICLE, number - 1, number, &m) && number < to &&
           t[number].kind == TOKEN_NUMBER &&
           (number + 1 == to || (number + 2 == to && reading_is_mark(s->r, number + 1, to, "."))) &&
           asked_items_ref(s->r, s->items, t[number].number);
}

static bool are_two_refs(const struct clause_scan *s, size_t i, size_t to)
{
    const struct token *t = s->r->t.at;
    return t[i].kind == TOKEN_NUMBER && reading_is_mark(s->r, i + 1, to, ".") && i + 2 < to && !t[i + 2].glued &&
           t[i + 2].kind == TOKEN_NUMBER && asked_items_ref(s->r, s->items, t[i].number) &&
           asked_items_ref(s->r, s->items, t[i + 2].number);
}

static bool is_capital(const struct token *t)
{
    return !(t->raw.s[0] >= 'a' && t->raw.s[0] <= 'z');
}

static size_t take_date(struct clause_scan *s, size_t i)
{
    struct date_found d;
    struct phrase_match m;
    size_t end = s->unit->to;
    if (!date_due_at(s->r, i, end, &d) || !(d.has_day || reading_is_mark(s->r, i + 1, end, ":")))
        return i;
    if (s->r->t.at[i].kind == TOKEN_NUMBER && d.to == i + 2 && d.to < end &&
        reading_match(s->r, WORD_FILLER, d.to, end, &m))
        return i; /* "3 may be dropped" */
    bool is_fraction =
        reading_is_mark(s->r, d.to - 2, d.to, "/") && !d.is_marked &&
        (reading_match(s->r, WORD_STATUS, d.to, end, &m) || reading_match(s->r, WORD_HOURS, d.to, end, &m));
    if (is_fraction && i + 3 <= d.to)
        return i; /* "about 3/4 through" */
    if (d.is_soft && d.to <= i + 2 && asked_items_named_at(s->r, s->items, d.to - 1, s->k.from))
        return i; /* "los viernes", where the item has them */
    if (is_bare_ref(s, i, d.to) || are_two_refs(s, i, d.to))
        return i; /* "le 3"; "nothing on 1. 2: done" */
    if (d.is_soft && d.to == i + 1 && clause_is_noun_next(s, d.to))
        return i;
    if (s->r->t.at[d.to - 1].glued && reading_match(s->r, WORD_TH, d.to - 1, d.to, &m) && m.count == 1)
        return i; /* "the 2nd" */
    s->k.has_date = true;
    bool ends = d.to > i + 1 && reading_is_mark(s->r, d.to - 1, d.to, ".") && d.to < end &&
                s->r->t.at[d.to].kind == TOKEN_WORD && is_capital(&s->r->t.at[d.to]);
    return ends ? d.to - 1 : d.to; /* "until the 10. The other two …" */
}

/* Another item than those of the clause is named at token i, perhaps behind an article, or what was done with it. */
static bool names_another(const struct clause_scan *s, size_t i)
{
    if (i < s->unit->to && !asked_items_named_at(s->r, s->items, i, i) &&
        !reading_take(s->r, WORD_STATUS, &i, s->unit->to, NULL) && told_at(s->r, i, i, s->unit->to) == TOLD_OF_DONE)
        i++; /* "he revisado la guía y hablé con Karina" */
    while (reading_take(s->r, WORD_DATE_ARTICLE, &i, s->unit->to, NULL) ||
           reading_take(s->r, WORD_CONNECT, &i, s->unit->to, NULL)) /* "y con SQL" */
        ;
    return i < s->unit->to && (asked_items_named_at(s->r, s->items, i, i) & ~(s->k.refs | s->names));
}

/* An "and" parts two clauses when the first says something of its items and the second is not one more of them. */
static size_t take_and(struct clause_scan *s, size_t i, size_t next)
{
    struct phrase_match status, other;
    size_t end = s->unit->to;
    bool ref = next < end && s->r->t.at[next].kind == TOKEN_NUMBER;
    bool told = reading_match(s->r, WORD_STATUS, next, end, &status);
    bool alone = !s->k.refs && !s->names && !s->k.named && s->words == 0;
    bool answers = next < end && (reading_match(s->r, WORD_YES, next, next + 1, &other) ||
                                  reading_match(s->r, WORD_NO, next, next + 1, &other));
    bool again = next < end && i > s->k.from && str_eq(s->r->t.at[next].word, s->r->t.at[i - 1].word);
    if ((s->k.is_yes && !s->k.refs && (told || answers)) || (alone && s->k.status && (answers || (told && again))))
        clause_close(s, i, next, OPENED_BY_AND); /* "yes and no", "done and done" */
    if (s->opening == OPENED_BY_REASON && clause_is_item_next(s, next))
        clause_close(s, i, next, OPENED_BY_AND); /* "because they cancelled and 3 goes on" */
    bool is_put_off = s->is_put_off && (s->k.refs || s->names) && told;
    if (!s->k.status && (is_put_off || ((s->k.is_told || s->is_put_off) && names_another(s, next))))
        clause_close(s, i, next,
                     OPENED_BY_AND); /* "asked Miro on Monday and the summary …", "will do 2 and dropped 3" */
    if (says_something(&s->k) && s->k.status &&
        ((ref && !s->k.status_first && s->k.refs) || (told && s->k.refs) || (!ref && !told)))
        clause_close(s, i, next, OPENED_BY_AND);
    return next;
}

/* "nr. 2", "č. 3": the full stop of a short word for an item. */
static bool is_abbreviation(const struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    struct phrase_match m;
    return i > s->k.from && t[i].glued && t[i - 1].word.n <= 3 && i + 1 < s->unit->to &&
           t[i + 1].kind == TOKEN_NUMBER && reading_match(s->r, WORD_ITEM, i - 1, i, &m);
}

/* "funktioniert aber bei uns nicht": the German "but" stands behind the verb that it belongs to, and names no item. */
static bool is_but_inside(const struct clause_scan *s, size_t i)
{
    static const char *const words[] = {"aber", "jedoch", "allerdings"};
    bool is_one = false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        is_one = is_one || str_eq_z(s->r->t.at[i].word, words[k]);
    if (!is_one || !s->k.status || s->status_end != i || s->k.refs || s->names)
        return false;
    for (size_t k = i + 1; k < s->unit->to && s->r->t.at[k].kind != TOKEN_PUNCT; k++)
        if (s->r->t.at[k].kind == TOKEN_NUMBER || asked_items_named_at(s->r, s->items, k, i))
            return false;
    return true;
}

/* "vergessen, Nadia zu fragen": the comma at token i parts a status from the item that it is about. */
static bool is_infinitive_next(const struct clause_scan *s, size_t i)
{
    bool names = false, is_one = false;
    if (!s->k.status || s->k.refs || s->names || s->k.named)
        return false;
    while (++i < s->unit->to && s->r->t.at[i].kind == TOKEN_WORD) {
        names = names || asked_items_named_at(s->r, s->items, i, i);
        is_one = is_one || str_eq_z(s->r->t.at[i].word, "zu");
    }
    return names && is_one;
}

/* What ends a clause: the token behind, or i. */
static size_t take_break(struct clause_scan *s, size_t i)
{
    struct phrase_match m, except;
    const struct token *t = &s->r->t.at[i];
    size_t end = s->unit->to;
    bool apart = t->kind == TOKEN_PUNCT && !t->glued;
    if (t->kind != TOKEN_PUNCT && t->kind != TOKEN_WORD && t->kind != TOKEN_SYMBOL)
        return i;
    if (t->mark == '.' && is_abbreviation(s, i))
        return i + 1;
    size_t that = i + (t->mark == ',');
    bool denies_all = s->negated_at && !s->k.status && !s->k.refs && !s->names;
    if (denies_all && reading_take(s->r, WORD_THAT, &that, end, NULL)) {
        clause_begin_negation(s, s->negated_from, that); /* "ich glaube nicht, dass …", "no creo que …" */
        return that;
    }
    if (t->mark == ',' && is_infinitive_next(s, i))
        return i + 1;
    if (t->kind == TOKEN_PUNCT && (strchr(",;.!?()", t->mark) || (apart && strchr("/|", t->mark)))) {
        s->k.is_question = t->mark == '?';
        clause_close(s, i, i + 1, t->mark == ',' ? OPENED_BY_COMMA : OPENED_BY_MARK);
        return i + 1;
    }
    if ((t->mark == ':' || (apart && strchr("-=", t->mark))) && s->names && s->words == s->naming_words && !s->k.status)
        s->k.is_label = true;
    bool parts = t->kind == TOKEN_PUNCT && (t->mark == ':' || (apart && t->mark == '-'));
    s->k.is_topic = s->k.is_topic || (parts && s->words && !s->k.refs && !s->names && !s->k.status && !s->k.named &&
                                      s->k.count == NO_COUNT && !s->negated_at && !s->later_at);
    if (apart && t->mark == '-')
        s->negated_at = s->later_at = 0; /* "no reply yet - still waiting" */
    bool counted = s->k.count != NO_COUNT && !s->k.status && reading_is_mark(s->r, i, end, ":-");
    if (counted || (apart && t->mark == '-' && s->k.status && !s->k.status_first)) {
        clause_close(s, i, i + 1, OPENED_BY_COMMA); /* "1 - done - worked great", "two of three: …" */
        return i + 1;
    }
    bool gives_reason = phrases_match_value(s->r->phrases, WORD_ATTEND, ATTEND_REASON, t, end - i, &m) &&
                        !reading_match(s->r, WORD_SINCE, i, end, &except);
    if (gives_reason && (s->k.status || s->negated_at) && !s->k.status_first) {
        clause_close(s, i, i, OPENED_BY_REASON);
        return i + m.count;
    }
    if (reading_match(s->r, WORD_BUT, i, end, &m)) {
        if ((clause_except_at(s, i, &except) && except.count > m.count) || is_but_inside(s, i))
            return i;
        clause_close(s, i, i + m.count, OPENED_BY_BUT);
        return i + m.count;
    }
    return clause_is_and(s, i, &m) ? take_and(s, i, i + m.count) : i;
}

/* "after all", "above all": the "all" in it is none. */
static size_t take_filling(const struct clause_scan *s, size_t i)
{
    struct phrase_match m, status;
    bool is_status = reading_match(s->r, WORD_STATUS, i, s->unit->to, &status);
    bool is_filling = reading_match(s->r, WORD_FILLER, i, s->unit->to, &m) && m.count > 1;
    return is_filling && !(is_status && status.count > m.count) ? i + m.count : i;
}

struct clauses clauses_find(const struct reading *r, const struct asked_items *items, const struct unit *u,
                            item_set bound)
{
    struct clause_scan s = {.r = r, .items = items, .unit = u, .verbs_of = bound ? bound : items->count == 1 ? 1 : 0};
    size_t at = u->whole;
    if (u->bullet == BULLET_MARK || (u->bullet == BULLET_BOX && u->from > u->whole + 3))
        at++;
    clause_look_ahead(&s);
    open_clause(&s, at, OPENED_BY_MARK);
    if (u->bullet == BULLET_MARK && reading_is_mark(r, at - 1, u->to, "~"))
        clause_add_status(&s, STATUS_IN_PROGRESS, at, at); /* among lines with ticks */
    for (size_t i = at, next; i < u->to; i = next) {
        if ((next = clause_take_text(&s, i)) > i || (next = clause_take_count(&s, i)) > i ||
            (next = take_date(&s, i)) > i || (next = take_filling(&s, i)) > i ||
            (next = clause_take_group(&s, i)) > i || (next = clause_take_number(&s, i)) > i ||
            (next = clause_take_ordinal(&s, i)) > i || (next = clause_take_status(&s, i)) > i ||
            (next = take_break(&s, i)) > i)
            continue;
        clause_take_word(&s, i);
        next = i + 1;
    }
    clause_close(&s, u->to, u->to, OPENED_BY_MARK);
    return s.out;
}
