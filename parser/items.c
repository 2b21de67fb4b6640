#include "parser/items.h"

#include "base/buf.h"
#include "parser/announced.h"
#include "parser/dates.h"
#include "parser/dues.h"
#include "parser/understand.h"
#include "parser/units.h"

#define HEDGE_WORDS_MAX    3
#define COURTESY_WORDS_MAX 4

static bool is_capitals(struct str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.s[i] < 'A' || word.s[i] > 'Z')
            return false;
    return word.n > 1;
}

/* Takes a label's words; one that says who may see what follows counts in every language, whatever the rest is in. */
static bool take_label(const struct reading *r, enum word_class class, size_t *i, size_t to)
{
    struct phrase_match m;
    bool sees = class == WORD_PRIVATE || class == WORD_SHARE;
    if (*i >= to || !phrases_match(sees ? phrases_all() : r->phrases, class, &r->t.at[*i], to - *i, &m))
        return false;
    *i += m.count;
    return true;
}

/* Behind "Action:", "TODO -", "Takeaway:" at `from`, or `from`. */
static size_t label_end(const struct reading *r, enum word_class class, size_t from, size_t to)
{
    size_t i = from;
    bool bracket = reading_is_mark(r, i, to, "[(*");
    i += bracket;
    if (!take_label(r, class, &i, to) &&
        !(class == WORD_ACTION && take_label(r, WORD_MY, &i, to) && take_label(r, class, &i, to)))
        return from;
    if (i < to && r->t.at[i].kind == TOKEN_NUMBER && r->t.at[i].number < 100)
        i++; /* "Action 1:" */
    bool loud = is_capitals(r->t.at[from].raw) || str_eq_z(r->t.at[from].word, "todo");
    if (bracket && reading_is_mark(r, i, to, "])*"))
        i++;
    else if (class == WORD_ACTION && loud && i < to && r->t.at[i].kind == TOKEN_WORD &&
             (i == from + 1 || (i == from + 2 && r->t.at[from + 1].glued)))
        return i; /* "TODO call Petra", "AP1 call Petra" */
    else if (!reading_is_mark(r, i, to, ":-="))
        return from;
    else if (r->t.at[i].mark == '-' && r->t.at[i].glued)
        return from;
    while (reading_is_mark(r, i, to, ":-=*"))
        i++;
    return i;
}

bool item_says_who_sees(const struct reading *r, size_t from, size_t to)
{
    return label_end(r, WORD_PRIVATE, from, to) > from || label_end(r, WORD_SHARE, from, to) > from;
}

bool item_is_private(const struct reading *r, size_t from, size_t to)
{
    return label_end(r, WORD_PRIVATE, from, to) > from;
}

bool item_has_label(const struct reading *r, size_t from, size_t to)
{
    return label_end(r, WORD_ACTION, from, to) > from || item_says_who_sees(r, from, to);
}

bool item_is_announced(const struct reading *r, size_t from, size_t to)
{
    return announced_end(r, from, to) > from || item_has_label(r, from, to) ||
           announced_opening_end(r, from, to) > from;
}

size_t item_start(const struct reading *r, size_t from, size_t to)
{
    size_t i = label_end(r, WORD_ACTION, label_end(r, WORD_PRIVATE, from, to), to);
    return announced_end(r, announced_opening_end(r, i, to), to);
}

static bool is_open(const struct reading *r, size_t i, size_t to)
{
    return reading_is_mark(r, i, to, "([");
}

/* ", ideally by Friday": the adverb that stands apart goes with the date before which it stands. */
static size_t hedge_start(const struct reading *r, size_t from, size_t cut)
{
    struct phrase_match m;
    for (size_t n = 1; n <= HEDGE_WORDS_MAX && cut > from + n; n++)
        if (reading_match(r, WORD_ADVERB, cut - n, cut, &m) && m.count == n &&
            reading_is_mark(r, cut - n - 1, cut, ",-:;("))
            return cut - n;
    return cut;
}

/* The text of the tokens without those of the date phrase; white space collapsed. */
static struct str text_without(const struct reading *r, size_t from, size_t to, size_t cut_from, size_t cut_to)
{
    if (cut_from < cut_to) {
        cut_from = hedge_start(r, from, cut_from);
        if (cut_from > from && is_open(r, cut_from - 1, to) && reading_is_mark(r, cut_to, to, ")]")) {
            cut_from--;
            cut_to++;
        } else if (cut_from > from && is_open(r, cut_from - 1, to) && reading_is_mark(r, cut_to, to, ",;")) {
            cut_to++; /* "(due: Friday, owner: me)" */
        }
        while (cut_from > from && reading_is_mark(r, cut_from - 1, to, ",-:;>=@"))
            cut_from--;
        if (cut_from <= from)
            while (reading_is_mark(r, cut_to, to, ",-:;])"))
                cut_to++;
    } else {
        cut_from = cut_to = to;
    }
    struct buf b;
    buf_init(&b, UNDERSTAND_TEXT_MAX * 2);
    for (size_t i = from; i < to; i++) {
        if (i >= cut_from && i < cut_to)
            continue;
        bool apart = i == cut_to ? r->t.at[i].kind != TOKEN_PUNCT || is_open(r, i, to) : !r->t.at[i].glued;
        bool is_unspaced = i == cut_to && r->t.at[cut_from].glued && r->t.at[i].glued; /* Japanese */
        bool is_inside = i == cut_to && cut_from > from && is_open(r, cut_from - 1, to);
        bool space = i > from && apart && !is_unspaced && !is_inside;
        if (b.n && space)
            buf_putc(&b, ' ');
        else if (b.n && r->t.at[i - 1].raw.s + r->t.at[i - 1].raw.n < r->t.at[i].raw.s && i != cut_to) {
            const char *end = r->t.at[i - 1].raw.s + r->t.at[i - 1].raw.n; /* an inner hyphen, a decoration */
            buf_add(&b, end, (size_t)(r->t.at[i].raw.s - end));
        }
        buf_add_str(&b, r->t.at[i].raw);
    }
    struct str text = buf_copy(r->a, &b);
    buf_release(&b);
    return text;
}

static bool ends_in_smiley(const struct reading *r, size_t from, size_t to)
{
    const struct token *last = &r->t.at[to - 1];
    bool mouth = to > from + 2 && last->glued && (reading_is_mark(r, to - 1, to, ")") || str_eq_z(last->raw, "D"));
    return mouth && reading_is_mark(r, to - 2, to, ":;-=");
}

/* Without ", thanks", "please", "though" behind its day, and an emoji at either end. */
static void trim_courtesy(const struct reading *r, const struct due *due, size_t *from, size_t *to)
{
    static const enum word_class classes[] = {WORD_CLOSING, WORD_PLEASE};
    struct phrase_match m;
    size_t before;
    do {
        before = *to - *from;
        units_trim(r, from, to);
        while (*to > *from + 1 && (r->t.at[*to - 1].kind == TOKEN_SYMBOL || ends_in_smiley(r, *from, *to)))
            --*to;
        while (*to > *from + 1 && r->t.at[*from].kind == TOKEN_SYMBOL)
            ++*from;
        if (*to > *from + 1 && phrases_match_value(r->phrases, WORD_BUT, 1, &r->t.at[*to - 1], 1, &m))
            --*to;
        for (size_t n = 1; n <= COURTESY_WORDS_MAX && *to > *from + n; n++)
            for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
                if (reading_match(r, classes[c], *to - n, *to, &m) && m.count == n &&
                    (*to - n == due->to || reading_is_mark(r, *to - n - 1, *to, ",-.!;")))
                    *to -= n;
    } while (*to - *from < before);
}

struct item item_read(const struct reading *r, size_t from, size_t to, bool dates)
{
    struct item item = {.due = STR("")};
    struct due due = {0};
    for (int rounds = 0; rounds < 4; rounds++) {
        size_t before = from;
        size_t private = label_end(r, WORD_PRIVATE, from, to);
        item.is_private = item.is_private || private > from;
        from = label_end(r, WORD_ACTION, private, to);
        struct date_found d;
        if (dates && !due.date.has_day && date_due_at(r, from, to, &d) && d.has_day && due_leads(r, &d, to)) {
            due = (struct due){0, 0, d};
            from = d.to + reading_is_mark(r, d.to, to, ",:-");
        }
        from = announced_opening_end(r, from, to);
        from = announced_end(r, from, to);
        size_t adverbs = announced_adverbs_end(r, from, to);
        if (adverbs > from && adverbs < to && reading_is_mark(r, adverbs - 1, to, ",:"))
            from = adverbs; /* "First, call Petra" */
        struct phrase_match m;
        if (from < to && phrases_match_value(r->phrases, WORD_ADVERB, 1, &r->t.at[from], to - from, &m) &&
            from + m.count < to)
            from += m.count; /* "Also the tip about mails" */
        if (from == before)
            break;
    }
    if (dates && !due.date.has_day)
        due_find(r, from, to, &due);
    size_t end = to;
    trim_courtesy(r, &due, &from, &end);
    if (from < end && reading_is_mark(r, end, to, "?"))
        end++; /* a question stays one */
    if (due.to > end)
        due.to = end;
    item.text = from < end ? text_without(r, from, end, due.from, due.to) : STR("");
    while (item.text.n && strchr(".,;:-!*_ ", item.text.s[item.text.n - 1]))
        item.text.n--;
    if (due.date.has_day)
        item_set_due(r, &item, &due.date);
    return item;
}

void item_set_due(const struct reading *r, struct item *item, const struct date_found *date)
{
    item->is_due_unclear = date->is_unclear;
    if (!date->is_unclear) {
        item->due = date_text(r->a, date->day);
        return;
    }
    item->readings[0] = date_text(r->a, date->day);
    item->readings[1] = date_text(r->a, date->other);
}

void item_add(struct reading *r, struct item item)
{
    struct understood *u = r->u;
    if (u->items_count >= UNDERSTAND_ITEMS_MAX)
        return;
    if (!u->items)
        u->items = arena_array(r->a, struct item, UNDERSTAND_ITEMS_MAX);
    u->items[u->items_count++] = item;
}
