#include "parser/clauses_priv.h"

#include "parser/dates.h"

#define NEGATION_REACH 4 /* words between "not" and what it negates */

static void open_clause(struct clause_scan *s, size_t at, enum opening by)
{
    s->k = (struct clause){.from = at, .opened_by_but = by == OPENED_BY_BUT, .opened_by_and = by == OPENED_BY_AND};
    s->opening = by;
    s->negated_at = s->later_at = 0;
    s->words = 0;
    s->head_end = at;
    s->in_except = false;
    s->except_at = at;
    s->text_from = s->text_to = at;
}

static bool says_something(const struct clause *k)
{
    return k->refs || k->except || k->named || k->status || k->unknown_ref;
}

/* The verb of the items named, in the clause: past tells that it was done, unless negated or still to come. */
static void judge_by_verb(struct clause_scan *s, item_set which)
{
    struct clause *k = &s->k;
    struct phrase_match m;
    for (size_t i = k->from; which && i < k->to; i++) {
        int verb = asked_items_verb(s->r, s->items, which, i);
        bool still = i > k->from && reading_match(s->r, WORD_STILL, i - 1, i, &m);
        if (!verb || (i >= s->text_from && i < s->text_to))
            continue;
        if (s->negated_at || s->later_at)
            k->status = k->status ? k->status : STATUS_NOT_STARTED;
        else if (verb == 4 || (verb == 2 && still))
            k->status = STATUS_IN_PROGRESS;
        else if (verb != 2 && !(verb == 3 && k->status))
            k->status = STATUS_DONE;
        k->by_verb = k->status == STATUS_DONE;
        return;
    }
}

/* Words that are neither filling, nor the item's name. */
static bool says_more(const struct clause_scan *s, item_set which)
{
    struct phrase_match m;
    size_t words = s->words;
    for (size_t i = s->k.from; words && i < s->k.to; i++)
        if (asked_items_has_word(s->r, s->items, which, i) && !reading_match(s->r, WORD_STATUS, i, s->k.to, &m))
            words--;
    return words > 0;
}

static void close_clause(struct clause_scan *s, size_t at, size_t next, enum opening by)
{
    struct clause *k = &s->k;
    k->to = at;
    if (k->to > k->from) {
        if (s->in_except && !k->except)
            k->except = asked_items_by_words(s->r, s->items, s->except_at, k->to);
        if (k->named & NAMED_EXCEPT && !(k->named & NAMED_ALL) && k->status && !k->refs) {
            k->refs = k->except; /* "except 2, which is blocked" */
            k->except = 0;
        }
        if (!k->refs && !(k->named & NAMED_THEM))
            k->by_words = asked_items_by_words(s->r, s->items, k->from, k->to);
        if (k->status == STATUS_NONE || k->status == STATUS_IN_PROGRESS)
            judge_by_verb(s, k->refs ? k->refs : k->by_words ? k->by_words : s->verbs_of);
        k->is_bare = s->head_end >= at;
        k->is_short = s->words <= 1;
        k->negated = s->negated_at && !k->status;
        k->is_unmade = k->negated && s->unmade;
        k->is_later = s->later_at && s->later == 1 && !k->status;
        k->rest = s->head_end;
        if (!k->has_date && !says_more(s, k->refs | k->by_words))
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
    bool told = s->k.status ? !s->k.status_first : s->k.is_yes;
    if (s->k.refs && told && !s->in_except)
        close_clause(s, from, from, OPENED_BY_MARK); /* "1 done 2 not yet", "1 yes 2 no" */
    clause_mark(s, from, to);
    if (s->in_except) {
        s->k.except |= which;
        return;
    }
    if (s->k.status && !s->k.refs)
        s->k.status_first = true;
    s->k.refs |= which;
}

static bool reaches(size_t word_at, size_t i)
{
    return word_at && i - (word_at - 1) <= NEGATION_REACH + 1;
}

static enum item_status negate(enum item_status s)
{
    switch (s) {
    case STATUS_DONE:
    case STATUS_IN_PROGRESS:
    case STATUS_NOT_STARTED:
        return STATUS_NOT_STARTED;
    case STATUS_BLOCKED:
        return STATUS_IN_PROGRESS;
    default:
        return STATUS_NONE;
    }
}

void clause_add_status(struct clause_scan *s, enum item_status status, size_t from, size_t to)
{
    if (reaches(s->later_at, from) && s->later == 2)
        return; /* "once 1 is done" */
    if (reaches(s->negated_at, from))
        status = negate(status);
    else if (reaches(s->later_at, from) && (status == STATUS_DONE || status == STATUS_IN_PROGRESS))
        status = STATUS_NOT_STARTED;
    if (!status)
        return;
    const struct token *t = s->r->t.at;
    if (s->k.status && !s->k.refs && from > s->k.from && t[from].kind == TOKEN_SYMBOL &&
        t[from - 1].kind == TOKEN_SYMBOL)
        close_clause(s, from, from, OPENED_BY_MARK); /* two thumbs */
    if (s->k.status && s->k.refs && s->k.status_first && !s->in_except)
        close_clause(s, from, from, OPENED_BY_MARK); /* "done 1 drop 3" */
    if (to > from)
        clause_mark(s, from, to);
    if (s->k.status == STATUS_NONE || (s->k.status == STATUS_NOT_STARTED && status != STATUS_DONE) ||
        (s->k.status == STATUS_IN_PROGRESS && status == STATUS_DONE))
        s->k.status = status;
    s->negated_at = s->later_at = 0;
}

/* An article and an asked number, which could be a day of the month as well. */
static bool is_bare_ref(const struct clause_scan *s, size_t i, size_t to)
{
    const struct token *t = s->r->t.at;
    size_t number = i;
    return reading_take(s->r, WORD_DATE_ARTICLE, &number, to, NULL) && t[number].kind == TOKEN_NUMBER &&
           (number + 1 == to || (number + 2 == to && reading_is_mark(s->r, number + 1, to, "."))) &&
           asked_items_ref(s->r, s->items, t[number].number);
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
    if (is_bare_ref(s, i, d.to))
        return i; /* "le 3" */
    if (d.is_soft && d.to == i + 1 && clause_is_noun_next(s, d.to))
        return i;
    if (s->r->t.at[d.to - 1].glued && reading_match(s->r, WORD_TH, d.to - 1, d.to, &m) && m.count == 1)
        return i; /* "the 2nd" */
    s->k.has_date = true;
    return d.to;
}

/* "no", "open" and the like are a status only where no noun follows: "no problem". */
static bool is_mere_negation(const struct clause_scan *s, size_t i, const struct phrase_match *status)
{
    struct phrase_match m;
    size_t next = i + status->count;
    return status->count == 1 && status->value == STATUS_NOT_STARTED &&
           (reading_match(s->r, WORD_NOT, i, next, &m) || reading_match(s->r, WORD_NO, i, next, &m)) &&
           next < s->unit->to && s->r->t.at[next].kind == TOKEN_WORD &&
           !reading_match(s->r, WORD_AND, next, s->unit->to, &m) &&
           !reading_match(s->r, WORD_BUT, next, s->unit->to, &m) &&
           !reading_match(s->r, WORD_CLOSING, next, s->unit->to, &m);
}

/* "almost" is a status, "almost 3 weeks" is none. */
static bool is_measure(const struct clause_scan *s, size_t i, const struct phrase_match *status)
{
    struct phrase_match m;
    size_t next = i + status->count;
    return reading_match(s->r, WORD_PART, i, next, &m) && m.count == status->count && next < s->unit->to &&
           s->r->t.at[next].kind != TOKEN_PUNCT && s->r->t.at[next].kind != TOKEN_SYMBOL;
}

/* "todavía no", "noch nicht": what follows at once is negated too. */
static bool opens_negation(const struct clause_scan *s, size_t i, size_t count)
{
    struct phrase_match m;
    size_t last = i + count - 1, next = last + 1;
    return reading_match(s->r, WORD_NOT, last, next, &m) && next < s->unit->to && s->r->t.at[next].kind == TOKEN_WORD;
}

static size_t take_status(struct clause_scan *s, size_t i)
{
    struct phrase_match m, not = {0}, later = {0};
    size_t end = s->unit->to;
    enum item_status box;
    size_t behind;
    if (units_box_at(s->r, i, end, &box, &behind)) {
        clause_add_status(s, box, i, behind);
        return behind;
    }
    bool status = reading_match(s->r, WORD_STATUS, i, end, &m) && !is_mere_negation(s, i, &m) && !is_measure(s, i, &m);
    bool negates = reading_match(s->r, WORD_NOT, i, end, &not );
    bool defers = reading_match(s->r, WORD_LATER, i, end, &later);
    if (status && m.count >= not .count && m.count >= later.count) {
        clause_add_status(s, (enum item_status)m.value, i, i + m.count);
        if (m.value == STATUS_NOT_STARTED && m.count > 1 && opens_negation(s, i, m.count))
            s->negated_at = i + m.count; /* "todavía no | he empezado" */
        return i + m.count;
    }
    if (negates && not .count >= later.count) {
        s->negated_at = i + not .count;
        s->unmade = not .value == 1;
        return i + not .count;
    }
    if (defers && later.value == 2 && i + later.count >= end)
        return i; /* "1: sí" is no "if" */
    if (defers) {
        s->later_at = i + later.count;
        s->later = later.value;
        return i + later.count;
    }
    int verb = s->verbs_of ? asked_items_verb(s->r, s->items, s->verbs_of, i) : 0;
    if ((verb == 2 || verb == 4) && !reaches(s->negated_at, i) && !reaches(s->later_at, i))
        verb = 0;
    if (!verb)
        return i;
    s->k.by_verb = !s->k.status;
    clause_add_status(s, STATUS_DONE, i, i); /* "read it twice" is a remark as it stands */
    return i + 1;
}

/* "two of them", where there are more. */
static bool is_some_of(const struct clause_scan *s, size_t i)
{
    size_t number = i - 2, of = i - 1;
    if (i < s->k.from + 2 || !reading_take(s->r, WORD_DATE_ARTICLE, &of, i, NULL))
        return false;
    long n = date_number(s->r, &number, i);
    return n > 0 && (size_t)n < s->items->count;
}

static size_t take_group(struct clause_scan *s, size_t i)
{
    static const struct {
        enum word_class class;
        enum named named;
    } groups[] = {{WORD_REST, NAMED_REST}, {WORD_NONE, NAMED_NONE}, {WORD_ALL, NAMED_ALL}, {WORD_THEM, NAMED_THEM}};
    struct phrase_match m, best = {0}, status;
    unsigned named = 0;
    size_t end = s->unit->to;
    if (reading_match(s->r, WORD_EXCEPT, i, end, &m)) {
        s->in_except = true;
        s->except_at = i + m.count;
        s->k.named |= NAMED_EXCEPT | (m.value ? NAMED_ALL : 0);
        return i + m.count;
    }
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        if (reading_match(s->r, groups[g].class, i, end, &m) && m.count > best.count &&
            !(groups[g].class == WORD_ALL && m.value >= 2 && s->items->count != m.value)) {
            best = m;
            named = groups[g].named;
        }
    if (!best.count ||
        (reading_match(s->r, WORD_STATUS, i, end, &status) && status.count + (s->k.refs != 0) > best.count))
        return i; /* "2: TODO", where Spanish has todo for all */
    if (named == NAMED_THEM && is_some_of(s, i))
        s->k.unknown_ref = true; /* "two of them" */
    if (s->k.refs && s->k.status && (named & (NAMED_ALL | NAMED_REST)))
        close_clause(s, i, i, OPENED_BY_MARK); /* "1 done the rest not yet" */
    if (named == NAMED_NONE)
        s->negated_at = 0;
    s->k.named |= named;
    if (named != NAMED_THEM)
        clause_mark(s, i, i + best.count);
    return i + best.count;
}

/* What ends a clause: the token behind, or i. */
static size_t take_break(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    const struct token *t = &s->r->t.at[i];
    size_t end = s->unit->to;
    if (t->kind == TOKEN_PUNCT && strchr(",;.!?()", t->mark)) {
        s->k.is_question = t->mark == '?';
        close_clause(s, i, i + 1, t->mark == ',' ? OPENED_BY_COMMA : OPENED_BY_MARK);
        return i + 1;
    }
    if (t->kind == TOKEN_PUNCT && t->mark == '-' && !t->glued)
        s->negated_at = s->later_at = 0; /* "no reply yet - still waiting" */
    if (t->kind == TOKEN_PUNCT && t->mark == '-' && !t->glued && s->k.status && !s->k.status_first) {
        close_clause(s, i, i + 1, OPENED_BY_COMMA); /* "1 - done - worked great" */
        return i + 1;
    }
    if (reading_match(s->r, WORD_BUT, i, end, &m)) {
        struct phrase_match except;
        if (reading_match(s->r, WORD_EXCEPT, i, end, &except) && except.count > m.count)
            return i;
        close_clause(s, i, i + m.count, OPENED_BY_BUT);
        return i + m.count;
    }
    if (reading_match(s->r, WORD_AND, i, end, &m)) {
        size_t next = i + m.count;
        struct phrase_match status;
        bool ref = next < end && s->r->t.at[next].kind == TOKEN_NUMBER;
        bool told = reading_match(s->r, WORD_STATUS, next, end, &status);
        if (s->k.is_yes && !s->k.refs && told)
            close_clause(s, i, next, OPENED_BY_AND); /* "yes and no" */
        if (says_something(&s->k) && s->k.status &&
            ((ref && !s->k.status_first && s->k.refs) || (told && s->k.refs) || (!ref && !told)))
            close_clause(s, i, next, OPENED_BY_AND);
        return next;
    }
    return i;
}

static bool is_filling(const struct reading *r, size_t i, size_t end)
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
static bool is_last_word(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t next = i + 1;
    return next >= s->unit->to || s->r->t.at[next].kind != TOKEN_WORD ||
           reading_match(s->r, WORD_AND, next, s->unit->to, &m);
}

struct clauses clauses_find(const struct reading *r, const struct asked_items *items, const struct unit *u,
                            item_set bound)
{
    struct clause_scan s = {.r = r, .items = items, .unit = u, .verbs_of = bound ? bound : items->count == 1 ? 1 : 0};
    struct phrase_match m;
    size_t at = u->whole;
    if (u->bullet == BULLET_MARK || (u->bullet == BULLET_BOX && u->from > u->whole + 3))
        at++;
    open_clause(&s, at, OPENED_BY_MARK);
    for (size_t i = at, next; i < u->to; i = next) {
        if ((next = clause_take_text(&s, i)) > i || (next = take_date(&s, i)) > i || (next = take_group(&s, i)) > i ||
            (next = clause_take_number(&s, i)) > i || (next = clause_take_ordinal(&s, i)) > i ||
            (next = take_status(&s, i)) > i || (next = take_break(&s, i)) > i)
            continue;
        if (!s.k.status && reading_match(r, WORD_YES, i, u->to, &m) &&
            (m.value == 1 || (s.k.refs && is_last_word(&s, i))))
            s.k.is_yes = true; /* "1 yes", "1 ok" */
        s.k.is_same = s.k.is_same || reading_match(r, WORD_SAME, i, u->to, &m);
        next = i + 1;
        s.words += r->t.at[i].kind != TOKEN_PUNCT && !is_filling(r, i, u->to);
    }
    close_clause(&s, u->to, u->to, OPENED_BY_MARK);
    return s.out;
}
