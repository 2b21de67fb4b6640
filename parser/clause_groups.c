/* Items named together: "all", "none", "the rest", "all but 2", "two of three". */
#include "parser/clauses_priv.h"

#include "parser/dates.h"

static bool is_made_of(const struct clause_scan *s, const struct phrase_match *all)
{
    return all->value < 2 || s->items->count == all->value; /* "both", where there are two */
}

bool clause_is_item_next(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t end = s->unit->to, named = i;
    while (
        named < end && !reading_match(s->r, WORD_ORDINAL, named, end, &m) &&
        (reading_take(s->r, WORD_DATE_ARTICLE, &named, end, NULL) || reading_take(s->r, WORD_ITEM, &named, end, NULL)))
        ;
    return named < end &&
           (s->r->t.at[named].kind == TOKEN_NUMBER || reading_match(s->r, WORD_ORDINAL, named, end, &m) ||
            reading_match(s->r, WORD_NUMBER, named, end, &m) || asked_items_named_at(s->r, s->items, named, i));
}

bool clause_except_at(const struct clause_scan *s, size_t i, struct phrase_match *out)
{
    struct phrase_match but;
    size_t end = s->unit->to;
    if (!reading_match(s->r, WORD_EXCEPT, i, end, out))
        return false;
    bool is_but_not = reading_match(s->r, WORD_BUT, i, end, &but) && but.count < out->count;
    return !is_but_not || clause_is_item_next(s, i + out->count);
}

size_t clause_take_group(struct clause_scan *s, size_t i)
{
    static const struct {
        enum word_class class;
        enum named named;
    } groups[] = {{WORD_REST, NAMED_REST}, {WORD_NONE, NAMED_NONE}, {WORD_ALL, NAMED_ALL}, {WORD_THEM, NAMED_THEM}};
    struct phrase_match m, best = {0}, status;
    unsigned named = 0;
    size_t end = s->unit->to;
    if (clause_except_at(s, i, &m)) {
        s->k.named |= NAMED_EXCEPT | (m.value == 1 ? NAMED_ALL : m.value == 3 ? NAMED_NONE : 0);
        if (m.value == 2) { /* it stands behind them */
            s->k.except |= s->k.refs ? s->k.refs : asked_items_by_words(s->r, s->items, s->k.from, i);
            s->k.refs = 0;
            s->k.named |= NAMED_ALL; /* "3以外は完了" */
            return i + m.count;
        }
        s->in_except = true;
        s->except_at = i + m.count;
        return i + m.count;
    }
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        if (reading_match(s->r, groups[g].class, i, end, &m) && m.count > best.count &&
            !(groups[g].class == WORD_ALL && !is_made_of(s, &m))) {
            best = m;
            named = groups[g].named;
        }
    bool is_not = named == NAMED_NONE && reading_match(s->r, WORD_NOT, i, end, &m);
    if (is_not && best.value == 1 && !clause_is_item_next(s, i + best.count))
        return i; /* "ni lo he mirado", "nem abri" */
    if (!best.count ||
        (reading_match(s->r, WORD_STATUS, i, end, &status) && status.count + (s->k.refs != 0) > best.count))
        return i; /* "2: TODO", where Spanish has todo for all */
    bool is_object = s->words > s->naming_words + 1 && !s->k.status && !s->negated_at && !s->k.refs;
    if (named == NAMED_REST && best.value != 1 && is_object)
        return i; /* "nobody misses the rest" */
    bool told = s->k.status || s->k.is_yes || s->negated_at == i;
    if ((s->k.refs || s->names) && told && !s->k.status_first && (named & (NAMED_ALL | NAMED_REST)))
        clause_close(s, i, i, OPENED_BY_ITEM); /* "1 done the rest not yet" */
    bool of_those = named == NAMED_NONE && str_eq_z(s->r->t.at[i].word, "neither") && clause_is_item_next(s, i + 1);
    if (named == NAMED_NONE && (best.value == 1 || of_those)) { /* "neither 1 nor 2" */
        if (s->k.refs || s->names)
            clause_close(s, i, i, OPENED_BY_ITEM);
        s->k.named |= NAMED_NEITHER;
        clause_mark(s, i, i + best.count);
        clause_begin_negation(s, i, i + best.count);
        return i + best.count;
    }
    if (named == NAMED_NONE)
        s->negated_at = 0;
    s->k.named |= named | (named == NAMED_REST && best.count > 1 ? NAMED_REST_OPENLY : 0) |
                  (named == NAMED_REST && best.value == 2 ? NAMED_REST_ONE : 0);
    if (named == NAMED_REST && best.value == 1 && !s->k.status)
        s->k.status = STATUS_NOT_STARTED; /* "nothing else" */
    if (named != NAMED_THEM)
        clause_mark(s, i, i + best.count);
    return i + best.count;
}

/* Behind "of three", "out of 3", "/3" or "of them" at `at`, where so many were asked; `at` otherwise. */
static size_t asked_count_end(const struct clause_scan *s, size_t at)
{
    size_t end = s->unit->to, i = at;
    const struct token *t = s->r->t.at;
    if (reading_is_mark(s->r, i, end, "/") && t[i].glued) {
        bool is_whole = ++i < end && t[i].kind == TOKEN_NUMBER && t[i].number == (long)s->items->count;
        return is_whole && s->items->count > 1 ? i + 1 : at;
    }
    if (!reading_take(s->r, WORD_OUT_OF, &i, end, NULL) && !reading_take(s->r, WORD_DATE_ARTICLE, &i, end, NULL))
        return at;
    reading_skip_articles(s->r, &i, end);
    if (reading_take(s->r, WORD_THEM, &i, end, NULL))
        return i;
    return date_number(s->r, &i, end) == (long)s->items->count && s->items->count > 1 ? i : at;
}

/* "chapter 3 of 20", "3/4 through", where other than the asked items are counted: how far one of them is. */
static size_t take_fraction(struct clause_scan *s, size_t i)
{
    const struct token *t = s->r->t.at;
    struct phrase_match m;
    size_t end = s->unit->to, at = i;
    long part = date_number(s->r, &at, end);
    bool slash = reading_is_mark(s->r, at, end, "/") && t[at].glued && at + 1 < end && t[at + 1].glued;
    if (part < 0 || (slash ? !++at : !reading_take(s->r, WORD_OUT_OF, &at, end, NULL)))
        return i;
    reading_skip_articles(s->r, &at, end);
    long whole = date_number(s->r, &at, end);
    if (whole < part || whole < 2 || (whole < 3 && slash))
        return i;
    if (at < end && phrases_match_value(s->r->phrases, WORD_STATUS, STATUS_DONE, &t[at], end - at, &m))
        at += m.count; /* "3 of 5 done" */
    clause_add_status(s, part == whole ? STATUS_DONE : part ? STATUS_IN_PROGRESS : STATUS_NOT_STARTED, i, at);
    return at;
}

/* Letters that tell Czech from what is typed alike: č, ě, ř, š, ž, ů, and their capitals. */
static bool has_czech_letter(struct str raw)
{
    static const char *const letters[] = {"\xc4\x8d", "\xc4\x9b", "\xc5\x99", "\xc5\xa1", "\xc5\xbe", "\xc5\xaf",
                                          "\xc4\x8c", "\xc4\x9a", "\xc5\x98", "\xc5\xa0", "\xc5\xbd", "\xc5\xae"};
    for (size_t k = 0; k < sizeof letters / sizeof *letters; k++)
        if (str_find(raw, str_of(letters[k]), 0) != STR_NONE)
            return true;
    return false;
}

#define LABELS_LEAST 3 /* numbers that go up from one: "one done, two not yet, three done" */

/* What must be known of the whole unit: whether it is Czech, names "the rest", whether the numbers said add up to the
 * items asked about ("two down, one to go"), and whether they count up from one and so are labels. */
void clause_look_ahead(struct clause_scan *s)
{
    struct phrase_match m;
    size_t sum = 0, said = 0, end = s->unit->to;
    bool labels = false, up = true;
    for (size_t i = s->unit->whole; i < end; i++) {
        s->is_czech = s->is_czech || (s->r->t.at[i].kind == TOKEN_WORD && has_czech_letter(s->r->t.at[i].raw));
        s->names_rest = s->names_rest || reading_match(s->r, WORD_REST, i, end, &m);
        if (!reading_match(s->r, WORD_NUMBER, i, end, &m) || s->r->t.at[i].word.n < 3)
            continue;
        s->lists_numbers = true;
        labels = labels || reading_is_mark(s->r, i + m.count, end, ":"); /* "one: done" */
        sum += m.value;
        said++;
        up = up && m.value == said && !reading_is_mark(s->r, i + m.count, end, ","); /* not "one, two" */
    }
    s->is_enumerated = clause_is_enumerated(s);
    s->counts_up = up && said >= LABELS_LEAST;
    s->adds_up = said > 1 && !labels && !s->counts_up && sum == s->items->count;
}

/* How many, but not which: "two of the three", "2/3", "two of them", "three are done", "one done, one to go". */
size_t clause_take_count(struct clause_scan *s, size_t i)
{
    struct phrase_match m, item;
    size_t at = i, end = s->unit->to;
    bool is_word = s->r->t.at[i].kind == TOKEN_WORD;
    if (i > s->k.from && (reading_match(s->r, WORD_BY, i - 1, i, &m) || clause_is_and(s, i - 1, &m)))
        return i; /* "by 2/3", "one and three" */
    if (is_word && s->counts_up)
        return i;
    bool is_part = i > s->k.from && reading_match(s->r, WORD_PART, i - 1, i, &m);
    long n = date_number(s->r, &at, end);
    if (s->k.refs || s->names || is_part || n < 0 || n > (long)s->items->count || at == i)
        return take_fraction(s, i); /* "1 is 2/3 done", "book: 2 of 3", "chapter 3 of 20" */
    size_t behind = asked_count_end(s, at);
    bool are_some = is_word && n > 1 && reading_match(s->r, WORD_ARE, at, end, &m);
    bool is_again = is_word && s->r->t.at[i].word.n > 2 &&
                    (clause_is_said_again(s, i) || s->names_rest || s->adds_up) &&
                    (reading_match(s->r, WORD_STATUS, at, end, &m) || reading_match(s->r, WORD_ARE, at, end, &m));
    bool are_items = !is_word && n > 1 && reading_match(s->r, WORD_ITEM, at, end, &item) &&
                     reading_match(s->r, WORD_UNIT, at, end, &m) && m.count == item.count; /* "2 items done" */
    if (behind == at && !are_some && !is_again && !are_items)
        return take_fraction(s, i);
    s->has_counted = s->has_counted || are_items;
    s->k.count = n;
    clause_mark(s, i, behind);
    return behind;
}
