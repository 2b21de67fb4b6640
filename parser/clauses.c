#include "parser/clauses.h"

#include "parser/dates.h"

#define NEGATION_REACH 4 /* words between "not" and what it negates */

/* What stood between two clauses. */
enum opening { OPENED_BY_MARK, OPENED_BY_COMMA, OPENED_BY_BUT, OPENED_BY_AND };

struct scan {
    const struct reading *r;
    const struct asked_items *items;
    const struct unit *unit;
    item_set verbs_of; /* whose verb counts: the bound or only item */
    struct clauses out;
    size_t cap;
    struct clause k;             /* the one being read */
    size_t negated_at, later_at; /* token + 1 of the last such word, 0 none */
    unsigned later;
    enum opening opening;
    size_t words;    /* that say something else */
    size_t head_end; /* behind the items and statuses that the clause begins with */
    bool in_except;
};

static void open_clause(struct scan *s, size_t at, enum opening by)
{
    s->k = (struct clause){.from = at, .opened_by_but = by == OPENED_BY_BUT, .opened_by_and = by == OPENED_BY_AND};
    s->opening = by;
    s->negated_at = s->later_at = 0;
    s->words = 0;
    s->head_end = at;
    s->in_except = false;
}

static bool says_something(const struct clause *k)
{
    return k->refs || k->except || k->named || k->status || k->unknown_ref;
}

/* The verb of the items named, in the clause: past tells that it was done, unless negated or still to come. */
static void judge_by_verb(struct scan *s, item_set which)
{
    struct clause *k = &s->k;
    struct phrase_match m;
    for (size_t i = k->from; which && i < k->to; i++) {
        int verb = asked_items_verb(s->r, s->items, which, i);
        bool still = i > k->from && reading_match(s->r, WORD_STILL, i - 1, i, &m);
        if (!verb)
            continue;
        if (s->negated_at || s->later_at)
            k->status = k->status ? k->status : STATUS_NOT_STARTED;
        else if (verb == 2 && still)
            k->status = STATUS_IN_PROGRESS;
        else if (verb != 2)
            k->status = STATUS_DONE;
        return;
    }
}

/* Words that are neither filling, nor the item's name. */
static bool says_more(const struct scan *s, item_set which)
{
    struct phrase_match m;
    size_t words = s->words;
    for (size_t i = s->k.from; words && i < s->k.to; i++)
        if (asked_items_has_word(s->r, s->items, which, i) && !reading_match(s->r, WORD_STATUS, i, s->k.to, &m))
            words--;
    return words > 0;
}

static void close_clause(struct scan *s, size_t at, size_t next, enum opening by)
{
    struct clause *k = &s->k;
    k->to = at;
    if (k->to > k->from) {
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
static void mark(struct scan *s, size_t from, size_t to)
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

static void add_ref(struct scan *s, item_set which, size_t from, size_t to)
{
    if (s->k.refs && s->k.status && !s->k.status_first && !s->in_except)
        close_clause(s, from, from, OPENED_BY_MARK); /* "1 done 2 not yet" */
    mark(s, from, to);
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

static void add_status(struct scan *s, enum item_status status, size_t from, size_t to)
{
    if (reaches(s->later_at, from) && s->later == 2)
        return; /* "once 1 is done" */
    if (reaches(s->negated_at, from))
        status = negate(status);
    else if (reaches(s->later_at, from) && (status == STATUS_DONE || status == STATUS_IN_PROGRESS))
        status = STATUS_NOT_STARTED;
    if (!status)
        return;
    if (s->k.status && s->k.refs && s->k.status_first && !s->in_except)
        close_clause(s, from, from, OPENED_BY_MARK); /* "done 1 drop 3" */
    if (to > from)
        mark(s, from, to);
    if (s->k.status == STATUS_NONE || (s->k.status == STATUS_NOT_STARTED && status != STATUS_DONE) ||
        (s->k.status == STATUS_IN_PROGRESS && status == STATUS_DONE))
        s->k.status = status;
    s->negated_at = s->later_at = 0;
}

static bool is_range(const struct scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    return reading_is_mark(s->r, i + 1, s->unit->to, "-") && i + 2 < s->unit->to && t[i + 2].kind == TOKEN_NUMBER &&
           t[i + 2].number > t[i].number && asked_items_ref(s->r, s->items, t[i + 2].number);
}

/* A number is an item's unless it counts, measures or dates something. */
static bool is_ref_number(const struct scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    size_t end = s->unit->to;
    struct phrase_match m;
    if (i > s->unit->whole && reading_match(s->r, WORD_PART, i - 1, i, &m))
        return false;
    if (reading_match(s->r, WORD_UNIT, i + 1, end, &m) || reading_match(s->r, WORD_PERIOD, i + 1, end, &m))
        return false;
    if (reading_is_mark(s->r, i + 1, end, "%") || reading_is_mark(s->r, i + 1, end, "/:."))
        if (i + 2 < end && t[i + 1].glued && t[i + 2].glued && t[i + 2].kind == TOKEN_NUMBER)
            return false;
    if (i > s->unit->whole && t[i].glued && reading_is_mark(s->r, i - 1, end, "/:.,$") && i > s->unit->whole + 1 &&
        t[i - 2].kind == TOKEN_NUMBER && t[i - 1].glued && t[i - 1].mark != ',')
        return false;
    return true;
}

/* "1", "#2", "1-3", "2nd": the token behind, or i. */
static size_t take_number(struct scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    size_t end = s->unit->to, behind = i + 1;
    if (t[i].kind == TOKEN_NUMBER && reading_is_mark(s->r, behind, end, "%")) {
        add_status(s,
                   t[i].number == 0     ? STATUS_NOT_STARTED
                   : t[i].number == 100 ? STATUS_DONE
                                        : STATUS_IN_PROGRESS,
                   i, i + 2);
        return i + 2;
    }
    if (t[i].kind != TOKEN_NUMBER || !is_ref_number(s, i))
        return i;
    if (is_range(s, i)) {
        item_set which = 0;
        for (long n = t[i].number; n <= t[i + 2].number; n++)
            which |= asked_items_ref(s->r, s->items, n);
        add_ref(s, which, i, i + 3);
        return i + 3;
    }
    if (behind < end && t[behind].glued)
        reading_take(s->r, WORD_TH, &behind, end, NULL);
    while (reading_is_mark(s->r, behind, end, ".):]=") && t[behind].glued &&
           !(t[behind].mark == '.' && (i != s->k.from || s->opening == OPENED_BY_COMMA)))
        behind++;
    item_set which = asked_items_ref(s->r, s->items, t[i].number);
    if (!which) {
        s->k.unknown_ref = s->k.unknown_ref || (i == s->k.from && !s->k.refs);
        return i;
    }
    add_ref(s, which, i, behind);
    return behind;
}

static bool is_noun_next(const struct scan *s, size_t i)
{
    static const enum word_class classes[] = {WORD_STATUS, WORD_FILLER, WORD_AND,  WORD_BUT,   WORD_ITEM,
                                              WORD_NOT,    WORD_LATER,  WORD_STOP, WORD_NUMBER};
    struct phrase_match m;
    if (i >= s->unit->to || s->r->t.at[i].kind != TOKEN_WORD)
        return false;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(s->r, classes[c], i, s->unit->to, &m))
            return false;
    return true;
}

/* "the third one", "the last", "the first two", "number two", "one: done": the token behind, or i. */
static size_t take_ordinal(struct scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to, at = i, count = s->items->count;
    if (reading_match(s->r, WORD_ORDINAL, i, end, &m) && !is_noun_next(s, i + m.count)) {
        at += m.count;
        size_t place = m.value == 100 ? count : m.value, many = at;
        long n = date_number(s->r, &many, end);
        item_set which = 0;
        if (n >= 2 && (size_t)n <= count && many == at + 1 && (m.value == 1 || m.value == 100)) {
            for (size_t k = 0; k < (size_t)n; k++)
                which |= (item_set)1 << (m.value == 1 ? k : count - 1 - k);
            at = many;
        } else if (place <= count) {
            which = (item_set)1 << (place - 1);
        }
        if (!which)
            return i;
        add_ref(s, which, i, at);
        return at;
    }
    bool labelled = reading_take(s->r, WORD_ITEM, &at, end, NULL);
    if (!labelled && i != s->k.from)
        return i;
    if (reading_match(s->r, WORD_NUMBER, at, end, &m) && s->r->t.at[at].word.n > 2) {
        size_t behind = at + m.count;
        struct phrase_match next;
        item_set which = asked_items_ref(s->r, s->items, (long)m.value);
        bool told = reading_is_mark(s->r, behind, end, ":-.)") ||
                    reading_match(s->r, WORD_STATUS, behind, end, &next) ||
                    reading_match(s->r, WORD_NOT, behind, end, &next);
        if (which && (labelled || told)) {
            add_ref(s, which, i, behind);
            return behind;
        }
    }
    return i;
}

/* An item's text said again: it names the item, and its words say nothing of how it went. */
static size_t take_text(struct scan *s, size_t i)
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
        add_ref(s, which, i, best);
    else
        mark(s, i, best);
    return best;
}

static size_t take_date(struct scan *s, size_t i)
{
    struct date_found d;
    struct phrase_match m;
    size_t end = s->unit->to;
    if (!date_due_at(s->r, i, end, &d) || !(d.has_day || reading_is_mark(s->r, i + 1, end, ":")))
        return i;
    if (s->r->t.at[i].kind == TOKEN_NUMBER && d.to == i + 2 && d.to < end &&
        reading_match(s->r, WORD_FILLER, d.to, end, &m))
        return i; /* "3 may be dropped" */
    if (d.is_soft && d.to == i + 1 && is_noun_next(s, d.to))
        return i;
    if (s->r->t.at[d.to - 1].glued && reading_match(s->r, WORD_TH, d.to - 1, d.to, &m) && m.count == 1)
        return i; /* "the 2nd" */
    s->k.has_date = true;
    return d.to;
}

/* "no", "open" and the like are a status only where no noun follows: "no problem". */
static bool is_mere_negation(const struct scan *s, size_t i, const struct phrase_match *status)
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

static size_t take_status(struct scan *s, size_t i)
{
    struct phrase_match m, not = {0}, later = {0};
    size_t end = s->unit->to;
    enum item_status box;
    size_t behind;
    if (units_box_at(s->r, i, end, &box, &behind)) {
        add_status(s, box, i, behind);
        return behind;
    }
    bool status = reading_match(s->r, WORD_STATUS, i, end, &m) && !is_mere_negation(s, i, &m);
    bool negates = reading_match(s->r, WORD_NOT, i, end, &not );
    bool defers = reading_match(s->r, WORD_LATER, i, end, &later);
    if (status && m.count >= not .count && m.count >= later.count) {
        add_status(s, (enum item_status)m.value, i, i + m.count);
        return i + m.count;
    }
    if (negates && not .count >= later.count) {
        s->negated_at = i + not .count;
        return i + not .count;
    }
    if (defers) {
        s->later_at = i + later.count;
        s->later = later.value;
        return i + later.count;
    }
    int verb = s->verbs_of ? asked_items_verb(s->r, s->items, s->verbs_of, i) : 0;
    if (verb == 2 && !reaches(s->negated_at, i) && !reaches(s->later_at, i))
        verb = 0;
    if (!verb)
        return i;
    add_status(s, STATUS_DONE, i, i); /* "read it twice" is a remark as it stands */
    return i + 1;
}

static size_t take_group(struct scan *s, size_t i)
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
        s->k.named |= NAMED_EXCEPT | (m.value ? NAMED_ALL : 0);
        return i + m.count;
    }
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        if (reading_match(s->r, groups[g].class, i, end, &m) && m.count > best.count &&
            !(groups[g].class == WORD_ALL && m.value == 2 && s->items->count != 2)) {
            best = m;
            named = groups[g].named;
        }
    if (!best.count || (reading_match(s->r, WORD_STATUS, i, end, &status) && status.count > best.count))
        return i;
    if (s->k.refs && s->k.status && (named & (NAMED_ALL | NAMED_REST)))
        close_clause(s, i, i, OPENED_BY_MARK); /* "1 done the rest not yet" */
    if (named == NAMED_NONE)
        s->negated_at = 0;
    s->k.named |= named;
    if (named != NAMED_THEM)
        mark(s, i, i + best.count);
    return i + best.count;
}

/* What ends a clause: the token behind, or i. */
static size_t take_break(struct scan *s, size_t i)
{
    struct phrase_match m;
    const struct token *t = &s->r->t.at[i];
    size_t end = s->unit->to;
    if (t->kind == TOKEN_PUNCT && strchr(",;.!?()", t->mark)) {
        s->k.is_question = t->mark == '?';
        close_clause(s, i, i + 1, t->mark == ',' ? OPENED_BY_COMMA : OPENED_BY_MARK);
        return i + 1;
    }
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

struct clauses clauses_find(const struct reading *r, const struct asked_items *items, const struct unit *u,
                            item_set bound)
{
    struct scan s = {.r = r, .items = items, .unit = u, .verbs_of = bound ? bound : items->count == 1 ? 1 : 0};
    struct phrase_match m;
    size_t at = u->whole;
    if (u->bullet == BULLET_MARK || (u->bullet == BULLET_BOX && u->from > u->whole + 3))
        at++;
    open_clause(&s, at, OPENED_BY_MARK);
    for (size_t i = at, next; i < u->to; i = next) {
        if ((next = take_text(&s, i)) > i || (next = take_date(&s, i)) > i || (next = take_group(&s, i)) > i ||
            (next = take_number(&s, i)) > i || (next = take_ordinal(&s, i)) > i || (next = take_status(&s, i)) > i ||
            (next = take_break(&s, i)) > i)
            continue;
        if (!s.k.status && reading_match(r, WORD_YES, i, u->to, &m) && m.value == 1)
            s.k.is_yes = true;
        s.k.is_same = s.k.is_same || reading_match(r, WORD_SAME, i, u->to, &m);
        next = i + 1;
        s.words += r->t.at[i].kind != TOKEN_PUNCT && !is_filling(r, i, u->to);
    }
    close_clause(&s, u->to, u->to, OPENED_BY_MARK);
    return s.out;
}
