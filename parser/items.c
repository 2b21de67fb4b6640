#include "parser/items.h"

#include "base/buf.h"
#include "parser/dates.h"
#include "parser/understand.h"
#include "parser/units.h"

static bool is_capitals(struct str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.s[i] < 'A' || word.s[i] > 'Z')
            return false;
    return word.n > 1;
}

/* Behind "Action:", "TODO -", "Takeaway:" at `from`, or `from`. */
static size_t label_end(const struct reading *r, enum word_class class, size_t from, size_t to)
{
    size_t i = from;
    bool bracket = reading_is_mark(r, i, to, "[(*");
    i += bracket;
    if (!reading_take(r, class, &i, to, NULL))
        return from;
    if (i < to && r->t.at[i].kind == TOKEN_NUMBER && r->t.at[i].number < 100)
        i++; /* "Action 1:" */
    if (bracket && reading_is_mark(r, i, to, "])*"))
        i++;
    else if (class == WORD_ACTION && i == from + 1 && is_capitals(r->t.at[from].raw) && i < to &&
             r->t.at[i].kind == TOKEN_WORD)
        return i; /* "TODO call Petra" */
    else if (!reading_is_mark(r, i, to, ":-="))
        return from;
    else if (r->t.at[i].mark == '-' && r->t.at[i].glued)
        return from;
    while (reading_is_mark(r, i, to, ":-=*"))
        i++;
    return i;
}

static size_t adverbs_end(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    while (reading_take(r, WORD_ADVERB, &i, to, NULL))
        if (reading_is_mark(r, i, to, ",:"))
            i++;
    return i;
}

/* Behind "I will", "I'm also going to", "So my main takeaway is to", or `from`. */
static size_t intent_end(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    bool at_once = reading_match(r, WORD_INTENT, from, to, &m) || reading_match(r, WORD_INTRO, from, to, &m);
    size_t start = at_once ? from : adverbs_end(r, from, to), i = start; /* "next step is to" begins with an adverb */
    if (!reading_match(r, WORD_INTENT, i, to, &m) && !reading_match(r, WORD_INTRO, i, to, &m)) {
        /* "I'm also going to": the adverb stands inside; try the two halves as one phrase */
        struct token spliced[12];
        size_t head = 0, n = 0;
        for (head = 1; head <= 3 && i + head < to; head++) {
            size_t behind = i + head;
            if (!reading_take(r, WORD_ADVERB, &behind, to, NULL))
                continue;
            for (size_t k = 0; k < head; k++)
                spliced[n++] = r->t.at[i + k];
            for (size_t k = behind; k < to && n < sizeof spliced / sizeof *spliced; k++)
                spliced[n++] = r->t.at[k];
            if (phrases_match(r->phrases, WORD_INTENT, spliced, n, &m) && m.count > head)
                return adverbs_end(r, behind + m.count - head, to);
            return from;
        }
        return from;
    }
    i += m.count;
    if (reading_is_mark(r, i, to, ":"))
        i++;
    size_t that = i + reading_is_mark(r, i, to, ",");
    if (reading_take(r, WORD_THAT, &that, to, NULL) && that > i + 1)
        i = that; /* "ich nehme mit, dass" */
    size_t adverbs = adverbs_end(r, i, to);
    return adverbs < to ? adverbs : i;
}

bool item_says_who_sees(const struct reading *r, size_t from, size_t to)
{
    return label_end(r, WORD_PRIVATE, from, to) > from || label_end(r, WORD_SHARE, from, to) > from;
}

bool item_is_announced(const struct reading *r, size_t from, size_t to)
{
    return intent_end(r, from, to) > from || label_end(r, WORD_ACTION, from, to) > from ||
           item_says_who_sees(r, from, to);
}

size_t item_start(const struct reading *r, size_t from, size_t to)
{
    size_t i = label_end(r, WORD_ACTION, label_end(r, WORD_PRIVATE, from, to), to);
    return intent_end(r, i, to);
}

/* What follows a date belongs to something else than a bare weekday's noun ("Friday mornings", "Monday report"). */
static bool may_end_date(const struct reading *r, size_t i, size_t to)
{
    static const enum word_class classes[] = {WORD_AND,    WORD_BUT,   WORD_CONNECT, WORD_BY,      WORD_ADVERB,
                                              WORD_FILLER, WORD_LATER, WORD_PLEASE,  WORD_CLOSING, WORD_DAY_PART};
    struct phrase_match m;
    if (i >= to || r->t.at[i].kind != TOKEN_WORD)
        return true;
    if (r->t.at[i].glued)
        return false;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (reading_match(r, classes[c], i, to, &m))
            return true;
    return false;
}

/* "Friday: call Petra", "call Petra (Friday)", "call Petra, Friday", "call Petra Friday" */
static bool stands_apart(const struct reading *r, size_t from, size_t i, size_t end, size_t to)
{
    bool opened = i == from || reading_is_mark(r, i - 1, to, "(-,:;[");
    bool closed = end >= to || reading_is_mark(r, end, to, ")],.:;-!");
    return closed && (opened || end + 1 >= to || (end < to && reading_is_mark(r, end, to, ".!")));
}

/* "every Friday", "from next week": no day that something is due. */
static bool follows_every(const struct reading *r, size_t from, size_t i)
{
    struct phrase_match m;
    for (size_t n = 1; n <= 3 && i >= from + n; n++)
        if ((reading_match(r, WORD_EVERY, i - n, i, &m) || reading_match(r, WORD_SINCE, i - n, i, &m)) && m.count == n)
            return true;
    return false;
}

struct due {
    size_t from, to;
    struct date_found date;
};

/* The date phrase of an item: the first with "by", "until", "on"; else the last that stands apart. */
static bool find_due(const struct reading *r, size_t from, size_t to, struct due *out)
{
    bool found = false;
    for (size_t i = from; i < to;) {
        struct date_found d;
        bool apart = i > from && reading_is_mark(r, i - 1, to, "(,-:[");
        if (follows_every(r, from, i) || !(date_due_at(r, i, to, &d) || (apart && date_at(r, i, to, true, &d))) ||
            !d.has_day) {
            i++;
            continue;
        }
        if (d.is_marked ? d.is_limit || !d.is_soft || may_end_date(r, d.to, to)
                        : stands_apart(r, from, i, d.to, to) && (!d.is_soft || may_end_date(r, d.to, to))) {
            *out = (struct due){i, d.to, d};
            found = true;
            if (d.is_marked)
                break;
        }
        i = d.to;
    }
    if (!found)
        return false;
    while (out->to < to && reading_take(r, WORD_BY, &out->to, to, NULL)) /* "Friday at the latest" */
        ;
    return true;
}

static bool is_open(const struct reading *r, size_t i, size_t to)
{
    return reading_is_mark(r, i, to, "([");
}

/* The text of the tokens without those of the date phrase; white space collapsed. */
static struct str text_without(const struct reading *r, size_t from, size_t to, size_t cut_from, size_t cut_to)
{
    if (cut_from < cut_to) {
        if (cut_from > from && is_open(r, cut_from - 1, to) && reading_is_mark(r, cut_to, to, ")]")) {
            cut_from--;
            cut_to++;
        }
        while (cut_from > from && reading_is_mark(r, cut_from - 1, to, ",-:;>="))
            cut_from--;
        if (cut_from <= from)
            while (reading_is_mark(r, cut_to, to, ",-:;"))
                cut_to++;
    } else {
        cut_from = cut_to = to;
    }
    struct buf b;
    buf_init(&b, UNDERSTAND_TEXT_MAX * 2);
    for (size_t i = from; i < to; i++) {
        if (i >= cut_from && i < cut_to)
            continue;
        bool space =
            i > from && (i == cut_to ? r->t.at[i].kind != TOKEN_PUNCT || is_open(r, i, to) : !r->t.at[i].glued);
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
        if (dates && !due.date.has_day && date_due_at(r, from, to, &d) && d.has_day &&
            (reading_is_mark(r, d.to, to, ",:-") || d.is_limit) && d.to + 1 < to) {
            due = (struct due){0, 0, d};
            from = d.to + reading_is_mark(r, d.to, to, ",:-");
        }
        from = intent_end(r, from, to);
        size_t adverbs = adverbs_end(r, from, to);
        if (adverbs > from && adverbs < to && reading_is_mark(r, adverbs - 1, to, ",:"))
            from = adverbs; /* "First, call Petra" */
        if (from == before)
            break;
    }
    if (dates && !due.date.has_day)
        find_due(r, from, to, &due);
    size_t end = to;
    units_trim(r, &from, &end);
    if (from < end && reading_is_mark(r, end, to, "?"))
        end++; /* a question stays one */
    if (due.to > end)
        due.to = end;
    item.text = from < end ? text_without(r, from, end, due.from, due.to) : STR("");
    while (item.text.n && strchr(".,;:-! ", item.text.s[item.text.n - 1]))
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
