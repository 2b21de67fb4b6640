#include "parser/asked_items.h"

#define STEM_BYTES   5 /* "delegate" and "delegated" have it in common */
#define NAMING_LEAST 3 /* bytes of a word that can name an item */
#define QUOTED_LINES 6
#define ITEM_BYTES   1000 /* of an item's text looked at */

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

static struct str stem(struct str word)
{
    size_t apostrophe = str_find_char(word, '\'', 0);
    if (apostrophe != STR_NONE && apostrophe > 1)
        word.n = apostrophe;
    return str_slice(word, 0, STEM_BYTES);
}

static bool can_name(const struct reading *r, const struct tokens *t, size_t i)
{
    struct phrase_match m;
    return t->at[i].kind == TOKEN_WORD && t->at[i].word.n >= NAMING_LEAST &&
           !phrases_match(r->phrases, WORD_STOP, &t->at[i], 1, &m);
}

static void add_stems(const struct reading *r, struct asked_items *out, size_t item)
{
    const struct tokens *t = &out->texts[item];
    for (size_t i = 0; i < t->count; i++) {
        if (!can_name(r, t, i))
            continue;
        size_t n = out->stems.count, at = lookup_put(&out->stems, stem(t->at[i].word), n);
        if (at == n)
            out->owners[n] = item;
        else if (out->owners[at] != item)
            out->owners[at] = ITEM_SET_MAX;
    }
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
    for (size_t k = 0; k < out.count; k++)
        add_stems(r, &out, k);
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

/* The item that token i names, ITEM_SET_MAX for none or several. "the book" doesn't name "Book a session". */
static size_t owner_at(const struct reading *r, const struct asked_items *items, size_t i, size_t from)
{
    if (!can_name(r, &r->t, i))
        return ITEM_SET_MAX;
    struct phrase_match m;
    size_t at = lookup_get(&items->stems, stem(r->t.at[i].word));
    size_t owner = at == STR_NONE ? owner_of_verb(r, items, i) : items->owners[at];
    if (owner < ITEM_SET_MAX && i > from && reading_match(r, WORD_DATE_ARTICLE, i - 1, i, &m) &&
        asked_items_verb(r, items, (item_set)1 << owner, i) == 2)
        return ITEM_SET_MAX;
    return owner;
}

item_set asked_items_by_words(const struct reading *r, const struct asked_items *items, size_t from, size_t to)
{
    unsigned hits[ITEM_SET_MAX] = {0}, best = 0;
    size_t which = 0;
    bool tie = false;
    for (size_t i = from; i < to; i++) {
        size_t owner = owner_at(r, items, i, from);
        if (owner < ITEM_SET_MAX)
            hits[owner]++;
    }
    for (size_t k = 0; k < items->count; k++) {
        if (hits[k] > best) {
            best = hits[k];
            which = k;
            tie = false;
        } else if (hits[k] == best) {
            tie = true;
        }
    }
    return best && !tie ? (item_set)1 << which : 0;
}

bool asked_items_has_word(const struct reading *r, const struct asked_items *items, item_set which, size_t i)
{
    size_t at = can_name(r, &r->t, i) ? lookup_get(&items->stems, stem(r->t.at[i].word)) : STR_NONE;
    return at != STR_NONE && items->owners[at] < ITEM_SET_MAX && which >> items->owners[at] & 1;
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

/* Verbs with a past of their own, each row: as asked, then as told. */
static const char *const irregular[] = {
    "read read",
    "write wrote written",
    "speak spoke spoken",
    "meet met",
    "find found",
    "make made",
    "take took taken",
    "give gave given",
    "send sent",
    "set set",
    "put put",
    "hold held",
    "run ran run",
    "begin began begun",
    "choose chose chosen",
    "get got gotten",
    "go went gone",
    "tell told",
    "think thought",
    "buy bought",
    "build built",
    "draw drew drawn",
    "let let",
    "cut cut",
    "do did done",
    "have had",
    "keep kept",
    "lead led",
    "learn learnt",
    "leave left",
    "pay paid",
    "say said",
    "see saw seen",
    "show showed shown",
    "teach taught",
    "try tried",
    "bring brought",
    "drive drove driven",
    "stop stopped",
    "plan planned",
    "study studied",
    "apply applied",
    "feel felt",
    "quit quit",
    "split split",
    "rewrite rewrote rewritten",
    "reread reread",
    "break broke broken",
    "know knew known",
    "sit sat",
    "stand stood",
    "win won",
    "understand understood",
    "grow grew grown",
    "catch caught",
};

static bool is_irregular_past(struct str verb, struct str word)
{
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++) {
        struct str row = str_of(irregular[i]), piece;
        if (!str_next_piece(&row, ' ', &piece) || !str_eq(piece, verb))
            continue;
        while (str_next_piece(&row, ' ', &piece))
            if (str_eq(piece, word))
                return true;
    }
    return false;
}

/* verb + ending, with a final e dropped or a consonant doubled before it */
static bool is_inflected(struct str verb, struct str word, struct str ending)
{
    if (!str_ends(word, ending) || word.n <= ending.n)
        return false;
    struct str base = str_slice(word, 0, word.n - ending.n);
    if (str_eq(base, verb))
        return true;
    if (verb.s[verb.n - 1] == 'e' && str_eq(base, str_slice(verb, 0, verb.n - 1)))
        return true;
    return base.n == verb.n + 1 && str_starts(base, verb) && base.s[base.n - 1] == verb.s[verb.n - 1];
}

int asked_items_verb(const struct reading *r, const struct asked_items *items, item_set which, size_t i)
{
    struct str word = r->t.at[i].word;
    if (r->t.at[i].kind != TOKEN_WORD || word.n < 2)
        return 0;
    for (size_t k = 0; k < items->count; k++) {
        if (!(which >> k & 1) || items->texts[k].count == 0 || items->texts[k].at[0].kind != TOKEN_WORD)
            continue;
        struct str verb = items->texts[k].at[0].word;
        if (verb.n < 2)
            continue;
        bool past = is_irregular_past(verb, word);
        if (past && str_eq(verb, word))
            return 3;
        if (past || is_inflected(verb, word, STR("ed")))
            return 1;
        if (str_eq(verb, word))
            return 2;
        if (is_inflected(verb, word, STR("ing")))
            return 4;
    }
    return 0;
}
