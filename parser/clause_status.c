/* What a clause says: statuses, and the words that turn or put off what follows them. */
#include "parser/clauses_priv.h"

#define NEGATION_REACH 4 /* words between "not" and what it negates */
#define DEGREE_REACH   2 /* words between "almost" and "done" */

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

static bool are_both_signs(const struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    return i > s->k.from && t[i].kind == TOKEN_SYMBOL && t[i - 1].kind == TOKEN_SYMBOL;
}

static bool is_and_between(const struct clause_scan *s, size_t from, size_t to)
{
    struct phrase_match m;
    for (size_t i = from; i < to; i++)
        if (clause_is_and(s, i, &m))
            return true;
    return false;
}

void clause_add_status(struct clause_scan *s, enum item_status status, size_t from, size_t to)
{
    size_t begins = from;
    bool is_sign = to > from && s->r->t.at[from].kind == TOKEN_SYMBOL;
    if (reaches(s->later_at, from) && s->later == LATER_CONDITION && !is_sign && status != STATUS_NOT_STARTED)
        return; /* "once 1 is done" */
    if (s->in_except && s->k.except && s->k.status) {
        s->k.except_status = status; /* "all but 2, still on that" without the comma */
        return;
    }
    if (is_sign) {
        s->negated_at = s->later_at = 0;
    } else if (reaches(s->negated_at, from)) {
        status = negate(status);
        begins = s->negated_from;
    } else if (reaches(s->later_at, from) && status == STATUS_DONE) {
        status = STATUS_NOT_STARTED;
    }
    if (!status) {
        s->negated_at = 0; /* "I haven't given up working on it" */
        return;
    }
    if (s->k.status && !s->k.refs && are_both_signs(s, from))
        clause_close(s, from, from, OPENED_BY_MARK); /* two thumbs */
    if (s->k.status && s->k.status_first && (s->k.refs || s->names) && !s->in_except)
        clause_close(s, begins, begins, OPENED_BY_MARK); /* "done 1 drop 3", "finished the list booked the room" */
    if (to > from)
        clause_mark(s, from, to);
    bool is_degree = from - s->status_end <= DEGREE_REACH && !is_and_between(s, s->status_end, from);
    if (s->k.status == STATUS_NONE || (s->k.status == STATUS_NOT_STARTED && status != STATUS_DONE) ||
        (s->k.status == STATUS_IN_PROGRESS && status == STATUS_DONE && !is_degree))
        s->k.status = status;
    s->status_end = to;
    s->negated_at = s->later_at = 0;
}

static bool is_negation(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    return s->r->t.at[i].kind == TOKEN_WORD &&
           (reading_match(s->r, WORD_NOT, i, i + 1, &m) || reading_match(s->r, WORD_NO, i, i + 1, &m));
}

/* "no", "open" and the like are a status only where no noun follows: "no problem". */
static bool is_mere_negation(const struct clause_scan *s, size_t i, const struct phrase_match *status)
{
    struct phrase_match m;
    size_t next = i + status->count;
    return status->count == 1 && status->value == STATUS_NOT_STARTED && is_negation(s, i) && next < s->unit->to &&
           s->r->t.at[next].kind == TOKEN_WORD && !clause_is_and(s, next, &m) && !is_negation(s, next) &&
           !reading_match(s->r, WORD_BUT, next, s->unit->to, &m) &&
           !reading_match(s->r, WORD_CLOSING, next, s->unit->to, &m);
}

/* A "not" at the clause's end, behind what it turns round: languages whose verb stands before it. */
static bool is_verbs_negation(const struct clause_scan *s, size_t i, size_t count)
{
    static const char *const words[] = {"nicht", "nich", "net", "niet", "inte", "ikke"};
    size_t next = i + count;
    bool ends = next >= s->unit->to || s->r->t.at[next].kind == TOKEN_PUNCT;
    if (!ends || s->k.status != STATUS_DONE || s->status_end >= i)
        return false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (str_eq_z(s->r->t.at[next - 1].word, words[k]))
            return true;
    return false;
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
    bool is_not = reading_match(s->r, WORD_NOT, last, next, &m) ||
                  (reading_match(s->r, WORD_NOT, i, next, &m) && m.count == count);
    return is_not && next < s->unit->to && s->r->t.at[next].kind == TOKEN_WORD;
}

void clause_begin_negation(struct clause_scan *s, size_t from, size_t to)
{
    s->negated_from = from;
    s->negated_at = to;
}

/* "looking", "leyendo", "escribiéndolo" */
static bool is_gerund(struct str word)
{
    static const char *const objects[] = {"lo", "la", "los", "las", "me", "te", "se", "le", "les", "nos", "ci", "ne"};
    for (size_t k = 0; k < sizeof objects / sizeof *objects; k++)
        if (str_ends(word, str_of(objects[k])) &&
            str_ends(str_slice(word, 0, word.n - str_of(objects[k]).n), STR("ndo")))
            return true;
    return str_ends(word, STR("ing")) || str_ends(word, STR("ndo"));
}

/* "still looking", "sigo leyendo", "sponsor: talking to two people": whatever it is, it goes on. */
static bool goes_on(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    const struct token *t = &s->r->t.at[i];
    if (str_eq_z(t->word, "on") && i > s->k.from && reading_match(s->r, WORD_STILL, i - 1, i, &m) && m.value >= 1 &&
        clause_is_item_next(s, i + 1))
        return true; /* "I'm on 2" */
    bool is_told =
        i > s->k.from && ((reading_match(s->r, WORD_STILL, i - 1, i, &m) && m.value >= 1) ||
                          (reading_is_mark(s->r, i - 1, i, ":-") && !reading_match(s->r, WORD_STOP, i, i + 1, &m) &&
                           !asked_items_named_at(s->r, s->items, i, i)));
    bool is_answer = i > s->k.from && s->k.refs && s->r->t.at[i - 1].kind == TOKEN_NUMBER && clause_is_last_word(s, i);
    return (is_told || is_answer) && t->kind == TOKEN_WORD && t->word.n > (is_answer ? 4 : 5) && is_gerund(t->word) &&
           !reaches(s->negated_at, i) && !reaches(s->later_at, i);
}

/* The verb of the item that the line stands under, or of the only one: "booked". */
static size_t take_verb(struct clause_scan *s, size_t i)
{
    enum verb_form verb = s->verbs_of ? asked_items_verb(s->r, s->items, s->verbs_of, i) : VERB_OTHER;
    if ((verb == VERB_BARE || verb == VERB_ONGOING) && !reaches(s->negated_at, i) && !reaches(s->later_at, i))
        verb = VERB_OTHER;
    if (!verb)
        return i;
    s->k.by_verb = !s->k.status;
    clause_add_status(s, STATUS_DONE, i, i); /* "read it twice" is a remark as it stands */
    return i + 1;
}

/* "y" and "n" at a clause's end, where they can be no "and". */
static size_t take_letter(struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    bool ends = i + 1 >= s->unit->to || reading_is_mark(s->r, i + 1, s->unit->to, ",;.|") ||
                (reading_is_mark(s->r, i + 1, s->unit->to, "/") && !t[i + 1].glued);
    if (!ends || t[i].kind != TOKEN_WORD || t[i].word.n != 1 || s->words || !strchr("yn", t[i].word.s[0]))
        return i;
    if (t[i].word.s[0] == 'y')
        s->k.is_yes = true;
    else
        clause_add_status(s, STATUS_NOT_STARTED, i, i + 1);
    return i + 1;
}

/* "Fridays are blocked", where the item is to block them; "the skip-levels", where it is to skip nothing. */
static size_t take_own_word(struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    bool is_mine = i > s->k.from && reading_match(s->r, WORD_STILL, i - 1, i, &m) && m.value >= 1; /* "I'm blocked" */
    enum verb_form verb = asked_items_verb(s->r, s->items, asked_items_all(s->items), i);
    if (!is_mine && (verb == VERB_PAST || (verb == VERB_OTHER && asked_items_begin_alike(s->r, s->items, i)))) {
        s->k.by_verb = true;
        clause_add_status(s, STATUS_DONE, i, i + 1);
        return i + 1;
    }
    bool is_name = i + 1 < s->unit->to && asked_items_pair_at(s->r, s->items, i) &&
                   !reading_match(s->r, WORD_IT, i + 1, s->unit->to, &m);
    return is_name ? i + 1 : i;
}

static size_t take_negation(struct clause_scan *s, size_t i, const struct phrase_match * not )
{
    struct phrase_match m;
    if (is_verbs_negation(s, i, not ->count)) {
        s->k.status = STATUS_NOT_STARTED;
        return i + not ->count;
    }
    bool joined = i > s->k.from && clause_is_and(s, i - 1, &m);
    if (s->k.refs && s->k.status_first && s->k.status)
        clause_close(s, i, i, OPENED_BY_MARK); /* "done 1 not 2" */
    else if (s->k.refs && !s->k.status && joined)
        clause_close(s, i - 1, i, OPENED_BY_BUT); /* "1 and not 2" */
    clause_begin_negation(s, i, i + not ->count);
    s->unmade = not ->value == 1;
    return i + not ->count;
}

#define AS_NOT_WORDS 6

/* "isn't needed any more" is looked up as "not needed any more". */
static bool status_as_not(const struct clause_scan *s, size_t i, struct phrase_match *out)
{
    struct token as_not[AS_NOT_WORDS];
    size_t n = s->unit->to - i < AS_NOT_WORDS ? s->unit->to - i : AS_NOT_WORDS;
    if (!str_ends(s->r->t.at[i].word, STR("n't")))
        return false;
    memcpy(as_not, &s->r->t.at[i], n * sizeof *as_not);
    as_not[0].word = STR("not");
    as_not[0].first = phrases_first(s->r->phrases, as_not[0].word);
    return phrases_match(s->r->phrases, WORD_STATUS, as_not, n, out) && out->count > 1;
}

/* "la 3 sí está hecha": the accent tells it from "if". */
static bool is_affirmed(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    const struct token *t = &s->r->t.at[i];
    return t->raw.n > t->word.n && reading_match(s->r, WORD_YES, i, i + 1, &m);
}

/* German "hatte" and "konnte", which are folded like the "hätte" and "könnte" of what is not so. */
static bool is_mere_past(const struct token *t)
{
    static const char *const words[] = {"hatte", "konnte", "konnten", "musste", "mussten"};
    bool is_one = false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        is_one = is_one || str_eq_z(t->word, words[k]);
    return is_one && t->raw.n == t->word.n;
}

size_t clause_take_status(struct clause_scan *s, size_t i)
{
    struct phrase_match m, hinders, article, not = {0}, later = {0};
    item_set all = asked_items_all(s->items);
    size_t end = s->unit->to;
    enum item_status box;
    size_t behind;
    if (units_box_at(s->r, i, end, &box, &behind)) {
        clause_add_status(s, box, i, behind);
        return behind;
    }
    if ((behind = take_letter(s, i)) > i)
        return behind;
    bool status = reading_match(s->r, WORD_STATUS, i, end, &m) && !is_mere_negation(s, i, &m) && !is_measure(s, i, &m);
    status = status || status_as_not(s, i, &m);
    bool negates = reading_match(s->r, WORD_NOT, i, end, &not );
    bool defers = reading_match(s->r, WORD_LATER, i, end, &later);
    size_t others = not .count > later.count ? not .count : later.count;
    if (reading_match(s->r, WORD_OBSTACLE, i, end, &hinders) && hinders.count > others &&
        !(status && m.count >= hinders.count)) {
        s->k.is_hindered = s->k.is_hindered || !reaches(s->negated_at, i);
        return i + hinders.count;
    }
    bool is_said_so = asked_items_has_word(s->r, s->items, all, i) && !asked_items_begin_alike(s->r, s->items, i) &&
                      asked_items_verb(s->r, s->items, all, i) != VERB_PAST;
    if (status && m.count == 1 && m.value == STATUS_IN_PROGRESS && is_said_so)
        return i; /* "laufen", where the item is to run */
    bool is_noun =
        status && m.count == 1 && i > s->k.from && reading_match(s->r, WORD_DATE_ARTICLE, i - 1, i, &article);
    if (is_noun && asked_items_named_at(s->r, s->items, i, s->k.from))
        return i; /* "la lista de riesgos", where lista is ready as well */
    bool may_be_own = status && m.count == 1 && (m.value == STATUS_BLOCKED || m.value == STATUS_DROPPED);
    if (may_be_own && (behind = take_own_word(s, i)) > i)
        return behind;
    if (status && m.count >= others) {
        if (m.value == STATUS_NOT_STARTED && is_verbs_negation(s, i, m.count))
            s->k.status = STATUS_NOT_STARTED; /* "das klappt bei uns nicht" */
        s->by_negation = m.count == 1 && is_negation(s, i);
        clause_add_status(s, (enum item_status)m.value, i, i + m.count);
        if (m.value == STATUS_NOT_STARTED && m.count > 1 && opens_negation(s, i, m.count))
            clause_begin_negation(s, i, i + m.count); /* "todavía no | he empezado" */
        return i + m.count;
    }
    if (negates && not .value == NOT_ONLY)
        return i + not .count;
    if (negates && not .count >= later.count)
        return take_negation(s, i, &not );
    if (defers && later.count == 1 && i > s->k.from && reading_match(s->r, WORD_DATE_ARTICLE, i - 1, i, &article))
        return i; /* Dutch "het plan" */
    if (defers && is_affirmed(s, i))
        return i;
    if (defers && later.count == 1 && is_mere_past(&s->r->t.at[i]))
        return i;
    bool names_only = (s->k.refs || s->names) && s->words == s->naming_words && !s->k.status;
    s->is_put_off =
        s->is_put_off || (defers && later.value >= LATER_CONDITION && names_only); /* "wiki after the release" */
    if (defers && later.value == LATER_AFTER)
        return i + later.count;
    if (defers && later.value == LATER_CONDITION &&
        (i + later.count >= end || s->r->t.at[i + later.count].kind == TOKEN_PUNCT))
        return i; /* "1: sí" is no "if" */
    if (defers) {
        s->later_at = i + later.count;
        s->later = later.value;
        s->is_put_off = s->is_put_off || later.value == 1;
        return i + later.count;
    }
    if (goes_on(s, i)) {
        clause_add_status(s, STATUS_IN_PROGRESS, i - 1, i + 1);
        return i + 1;
    }
    return take_verb(s, i);
}
