#include "parser/asked_items.h"

#define STEM_BYTES     5 /* "delegate" and "delegated" have them in common */
#define COMPOUND_LEAST 5 /* bytes of the end of a longer word that can name its item */
#define NAMING_LEAST   3 /* bytes of a word that can name an item */
#define QUOTED_LINES   6
#define ITEM_BYTES     1000 /* of an item's text looked at */

item_set asked_items_all(const struct asked_items *items)
{
    return items->count == ITEM_SET_MAX ? ~(item_set)0 : ((item_set)1 << items->count) - 1;
}

item_set asked_items_ref(const struct reading *r, const struct asked_items *items, long ref)
{
    for (size_t k = 0; k < items->count; k++)
        if (r->asked->items[k].ref == ref)
            return (item_set)1 << k;
    return 0;
}

static bool same_token(const struct token *a, const struct token *b)
{
    if (a->kind == TOKEN_NUMBER || b->kind == TOKEN_NUMBER)
        return a->kind == b->kind && a->number == b->number;
    return str_eq(a->word, b->word);
}

static bool is_mark(const struct token *t)
{
    return t->kind == TOKEN_PUNCT;
}

size_t asked_items_text_end(const struct asked_items *items, size_t item, const struct tokens *t, size_t i, size_t to)
{
    const struct tokens *text = &items->texts[item];
    size_t k = 0, at = i, words = 0, all = 0;
    for (size_t n = 0; n < text->count; n++)
        all += !is_mark(&text->at[n]);
    while (k < text->count && at < to) {
        if (is_mark(&text->at[k])) {
            k++;
            continue;
        }
        if (is_mark(&t->at[at]) && at > i) {
            at++;
            continue;
        }
        if (!same_token(&text->at[k], &t->at[at]))
            break;
        k++;
        at++;
        words++;
    }
    while (at > i && is_mark(&t->at[at - 1]))
        at--;
    return words == all && all > 0 ? at : words >= 2 && words * 2 >= all && words + 1 < all + 1 ? at : i;
}

/* What the forms of a word have in common: its beginning, without the ending that "books", "knihu" and "libros" have.
 */
static struct str stem(struct str word)
{
    size_t apostrophe = str_find_char(word, '\'', 0);
    if (apostrophe != STR_NONE && apostrophe > 1)
        word.n = apostrophe;
    word = str_slice(word, 0, STEM_BYTES);
    if (word.n > NAMING_LEAST && word.s[word.n - 1] == 's')
        word.n--;
    while (word.n > NAMING_LEAST && strchr("aeiouy", word.s[word.n - 1]))
        word.n--;
    return word;
}

static bool is_acronym(struct str raw)
{
    return raw.n == 2 && raw.s[0] >= 'A' && raw.s[0] <= 'Z' && raw.s[1] >= 'A' && raw.s[1] <= 'Z';
}

static bool can_name(const struct reading *r, const struct token *t)
{
    struct phrase_match m;
    return t->kind == TOKEN_WORD && (t->word.n >= NAMING_LEAST || is_acronym(t->raw)) &&
           !phrases_match(r->phrases, WORD_STOP, t, 1, &m);
}

static void add_stem(const struct reading *r, struct asked_items *out, size_t item, size_t i, size_t first_weak)
{
    const struct token *t = &out->texts[item].at[i];
    struct phrase_match m;
    if (!can_name(r, t) && !phrases_match(r->phrases, WORD_WEEKDAY, t, 1, &m)) /* "Fridays" names, "Friday" is a date */
        return;
    size_t n = out->stems.count, at = lookup_put(&out->stems, stem(t->word), n);
    if (at == n)
        out->owners[n] = item;
    else if (at >= first_weak && out->owners[at] != item)
        out->owners[at] = ITEM_SET_MAX;
}

/* An item's first word, its verb as often as not, gives way: "the book" is that of "Read the book", though "Book a
 * slot" has the word. */
static void add_stems(const struct reading *r, struct asked_items *out)
{
    for (size_t k = 0; k < out->count; k++)
        for (size_t i = 1; i < out->texts[k].count; i++)
            add_stem(r, out, k, i, 0);
    size_t first_weak = out->stems.count;
    for (size_t k = 0; k < out->count; k++)
        if (out->texts[k].count)
            add_stem(r, out, k, 0, first_weak);
}

struct asked_items asked_items_new(const struct reading *r)
{
    struct asked_items out = {.count = r->asked->items_count < ITEM_SET_MAX ? r->asked->items_count : ITEM_SET_MAX};
    size_t all = 0;
    out.texts = arena_array(r->a, struct tokens, out.count + 1);
    for (size_t k = 0; k < out.count; k++) {
        tokens_add(&out.texts[k], r->a, r->phrases, str_slice(r->asked->items[k].text, 0, ITEM_BYTES), 0);
        all += out.texts[k].count;
    }
    lookup_init(&out.stems, r->a, all + 1);
    out.owners = arena_array(r->a, size_t, all + 1);
    add_stems(r, &out);
    return out;
}

/* The only item whose verb token i is a form of ("wrote", "reading"), else ITEM_SET_MAX. */
static size_t owner_of_verb(const struct reading *r, const struct asked_items *items, size_t i)
{
    size_t owner = ITEM_SET_MAX;
    for (size_t k = 0; k < items->count; k++)
        if (asked_items_verb(r, items, (item_set)1 << k, i)) {
            if (owner < ITEM_SET_MAX)
                return ITEM_SET_MAX;
            owner = k;
        }
    return owner;
}

/* "Konzept" for "Einarbeitungskonzept": the one item with a longer word that ends so. */
static size_t owner_of_compound(const struct reading *r, const struct asked_items *items, size_t i)
{
    struct str word = r->t.at[i].word;
    size_t owner = ITEM_SET_MAX;
    for (size_t k = 0; word.n >= COMPOUND_LEAST && k < items->count; k++)
        for (size_t n = 0; n < items->texts[k].count; n++)
            if (items->texts[k].at[n].word.n >= word.n + NAMING_LEAST && str_ends(items->texts[k].at[n].word, word)) {
                if (owner < ITEM_SET_MAX && owner != k)
                    return ITEM_SET_MAX;
                owner = k;
            }
    return owner;
}

/* A word too common to name an item does so as a label, when only one has it: "Meetings: fewer". */
static size_t owner_of_label(const struct reading *r, const struct asked_items *items, size_t i)
{
    size_t owner = ITEM_SET_MAX;
    if (!reading_is_mark(r, i + 1, r->t.count, ":=") || r->t.at[i].kind != TOKEN_WORD)
        return ITEM_SET_MAX;
    for (size_t k = 0; k < items->count; k++)
        for (size_t n = 0; n < items->texts[k].count; n++)
            if (str_eq(stem(items->texts[k].at[n].word), stem(r->t.at[i].word))) {
                if (owner < ITEM_SET_MAX && owner != k)
                    return ITEM_SET_MAX;
                owner = k;
            }
    return owner;
}

static size_t owner_of_stem(const struct asked_items *items, struct str word)
{
    size_t at = lookup_get(&items->stems, stem(word));
    return at == STR_NONE ? ITEM_SET_MAX : items->owners[at];
}

/* "Monday yes", "the Monday thing": where a clause begins with the day it is no date, if an item has it. */
static bool is_opening_weekday(const struct reading *r, size_t i, size_t from)
{
    struct phrase_match m;
    size_t first = from;
    reading_take(r, WORD_ONLY, &first, i, NULL);
    reading_skip_articles(r, &first, i);
    reading_take(r, WORD_ONLY, &first, i, NULL);
    return first == i && phrases_match(r->phrases, WORD_WEEKDAY, &r->t.at[i], 1, &m) && i + 1 < r->t.count &&
           r->t.at[i + 1].kind == TOKEN_WORD && !reading_match(r, WORD_DAY_PART, i + 1, r->t.count, &m);
}

/* "ask me again": what we may do is none of their items. */
static bool is_told_to_us(const struct reading *r, const struct asked_items *items, size_t item, size_t i)
{
    return asked_items_verb(r, items, (item_set)1 << item, i) == VERB_BARE && i + 1 < r->t.count &&
           (str_eq_z(r->t.at[i + 1].word, "me") || str_eq_z(r->t.at[i + 1].word, "us"));
}

/* "Kurs Verhandeln buchen": the verb stands last, so that the first word is none. */
static bool ends_in_infinitive(const struct tokens *text)
{
    const struct token *last = &text->at[text->count - 1];
    return text->count > 1 && last->kind == TOKEN_WORD && last->word.n > 3 && str_ends(last->word, STR("en")) &&
           last->raw.s[0] >= 'a' && last->raw.s[0] <= 'z';
}

/* The item that token i names, ITEM_SET_MAX for none or several. "the book" doesn't name "Book a session", and "booked"
 * not "Read the book". */
static size_t owner_at(const struct reading *r, const struct asked_items *items, size_t i, size_t from)
{
    struct phrase_match m;
    if (!can_name(r, &r->t.at[i]))
        return is_opening_weekday(r, i, from) ? owner_of_stem(items, r->t.at[i].word) : owner_of_label(r, items, i);
    size_t at = lookup_get(&items->stems, stem(r->t.at[i].word));
    bool is_noun = i > from && reading_match(r, WORD_DATE_ARTICLE, i - 1, i, &m);
    bool is_status = !is_noun && reading_match(r, WORD_STATUS, i, i + 1, &m); /* "managed" is no "manager" */
    size_t owner = at == STR_NONE || is_status ? ITEM_SET_MAX : items->owners[at], verb = owner_of_verb(r, items, i);
    if (verb < ITEM_SET_MAX && is_told_to_us(r, items, verb, i))
        return ITEM_SET_MAX;
    if (verb < ITEM_SET_MAX && verb != owner &&
        (owner == ITEM_SET_MAX || asked_items_verb(r, items, (item_set)1 << verb, i) != VERB_BARE))
        owner = verb;
    if (owner == ITEM_SET_MAX && at == STR_NONE && !is_status)
        owner = owner_of_compound(r, items, i);
    if (owner < ITEM_SET_MAX && is_noun && !ends_in_infinitive(&items->texts[owner]) &&
        asked_items_verb(r, items, (item_set)1 << owner, i) == VERB_BARE)
        return ITEM_SET_MAX;
    return owner;
}

item_set asked_items_named_at(const struct reading *r, const struct asked_items *items, size_t i, size_t from)
{
    size_t owner = owner_at(r, items, i, from);
    return owner < ITEM_SET_MAX ? (item_set)1 << owner : 0;
}

/* The item that most words of [from, to) name, 0 when none or several do. */
static item_set named_most(const struct reading *r, const struct asked_items *items, size_t from, size_t to)
{
    unsigned hits[ITEM_SET_MAX] = {0}, best = 0;
    item_set which = 0;
    for (size_t i = from; i < to; i++) {
        size_t owner = owner_at(r, items, i, from);
        if (owner < ITEM_SET_MAX)
            hits[owner]++;
    }
    for (size_t k = 0; k < items->count; k++) {
        if (hits[k] > best) {
            best = hits[k];
            which = (item_set)1 << k;
        } else if (hits[k] == best) {
            which = 0;
        }
    }
    return which;
}

item_set asked_items_by_words(const struct reading *r, const struct asked_items *items, size_t from, size_t to)
{
    struct phrase_match m;
    item_set which = 0;
    for (size_t i = from; i < to; i++) {
        if (!reading_match(r, WORD_AND, i, to, &m) || i == from)
            continue;
        which |= named_most(r, items, from, i);
        from = i + m.count;
    }
    return which | named_most(r, items, from, to);
}

bool asked_items_has_word(const struct reading *r, const struct asked_items *items, item_set which, size_t i)
{
    size_t at = can_name(r, &r->t.at[i]) ? lookup_get(&items->stems, stem(r->t.at[i].word)) : STR_NONE;
    return at != STR_NONE && items->owners[at] < ITEM_SET_MAX && which >> items->owners[at] & 1;
}

bool asked_items_text_has(const struct reading *r, const struct asked_items *items, item_set which, size_t i)
{
    if (r->t.at[i].kind != TOKEN_WORD)
        return false;
    for (size_t k = 0; k < items->count; k++)
        for (size_t n = 0; which >> k & 1 && n < items->texts[k].count; n++)
            if (str_eq(stem(items->texts[k].at[n].word), stem(r->t.at[i].word)))
                return true;
    return false;
}

bool asked_items_spell(const struct reading *r, const struct asked_items *items, size_t i)
{
    if (i + 1 == r->t.count || r->t.at[i + 1].kind != TOKEN_WORD)
        return false;
    for (size_t k = 0; k < items->count; k++)
        for (size_t n = 0; n < items->texts[k].count; n++)
            if (str_eq(items->texts[k].at[n].word, r->t.at[i].word))
                return true;
    return false;
}

bool asked_items_begin_alike(const struct reading *r, const struct asked_items *items, size_t i)
{
    size_t at = lookup_get(&items->stems, stem(r->t.at[i].word));
    if (at == STR_NONE || items->owners[at] == ITEM_SET_MAX || str_ends(r->t.at[i].word, STR("ed")))
        return false; /* "blocked" is no form of the noun in "Set up a block" */
    const struct tokens *t = &items->texts[items->owners[at]];
    struct str word = r->t.at[i].word;
    for (size_t k = 0; k < t->count; k++)
        if (str_eq(stem(t->at[k].word), stem(word)))
            return !str_eq(t->at[k].word, word);
    return false;
}

bool asked_items_pair_at(const struct reading *r, const struct asked_items *items, size_t i)
{
    for (size_t k = 0; k < items->count; k++)
        for (size_t n = 0; n + 1 < items->texts[k].count; n++)
            if (str_eq(items->texts[k].at[n].word, r->t.at[i].word) &&
                str_eq(stem(items->texts[k].at[n + 1].word), stem(r->t.at[i + 1].word)))
                return true;
    return false;
}

/* The last paragraph of the quoted lines above a piece. */
static struct str last_paragraph(struct str above)
{
    above = str_trim_end(above);
    size_t from = above.n, lines = 0;
    while (from > 0 && lines < QUOTED_LINES) {
        size_t end = from;
        while (from > 0 && above.s[from - 1] != '\n')
            from--;
        if (str_trim(str_slice(above, from, end)).n == 0)
            return str_slice(above, end, above.n);
        lines++;
        if (from > 0)
            from--;
    }
    return str_slice(above, from, above.n);
}

item_set asked_items_above(const struct reading *r, const struct asked_items *items, size_t segment)
{
    if (segment >= r->words->count || r->words->segments[segment].above.n == 0)
        return 0;
    struct tokens t = {0};
    tokens_add(&t, r->a, r->phrases, last_paragraph(r->words->segments[segment].above), 0);
    item_set found = 0;
    for (size_t i = 0; i < t.count; i++)
        for (size_t k = 0; k < items->count; k++)
            if (asked_items_text_end(items, k, &t, i, t.count) > i)
                found = (item_set)1 << k;
    if (found || t.lines_count == 0)
        return found;
    const struct own_line *last = &t.lines[t.lines_count - 1];
    if (last->to - last->from >= 3 && t.at[last->from].kind == TOKEN_NUMBER && is_mark(&t.at[last->from + 1]))
        return asked_items_ref(r, items, t.at[last->from].number);
    return 0;
}

enum verb_form asked_items_verb(const struct reading *r, const struct asked_items *items, item_set which, size_t i)
{
    struct str word = r->t.at[i].word;
    if (r->t.at[i].kind != TOKEN_WORD || word.n < 2)
        return VERB_OTHER;
    for (size_t k = 0; k < items->count; k++) {
        if (!(which >> k & 1) || items->texts[k].count == 0 || items->texts[k].at[0].kind != TOKEN_WORD)
            continue;
        struct str verb = items->texts[k].at[0].word;
        enum verb_form form = verb.n < 2 ? VERB_OTHER : verb_form(verb, word);
        if (form)
            return form;
    }
    return VERB_OTHER;
}
