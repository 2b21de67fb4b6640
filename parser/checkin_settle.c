/* What a check-in comes to when every clause was read. */
#include "parser/checkin_priv.h"

#include "parser/items.h"

static bool anything_said(const struct checkin *c)
{
    for (size_t k = 0; k < c->items.count; k++)
        if (c->said[k].level)
            return true;
    return false;
}

static size_t how_many(item_set which)
{
    size_t n = 0;
    for (; which; which &= which - 1)
        n++;
    return n;
}

/* "Two of three, the book is missing": those not named are the two. False when nobody can know which. */
static bool settle_count(struct checkin *c)
{
    item_set open = 0, counted = 0, all = asked_items_all(&c->items);
    for (size_t k = 0; k < c->items.count; k++) {
        open |= (item_set)(c->said[k].level == 0) << k;
        counted |= (item_set)(c->said[k].level && c->said[k].status == c->counted) << k;
    }
    if (c->count == NO_COUNT)
        return true;
    if (c->count == 0 && open == all && c->counted == STATUS_DONE) {
        checkin_assign(c, all, STATUS_NOT_STARTED, 1);
        return true;
    }
    if (how_many(counted) == (size_t)c->count)
        return true;
    item_set lost = open & c->lost;
    if (lost && c->counted == STATUS_DONE && how_many(counted | (open & ~lost)) == (size_t)c->count) {
        checkin_assign(c, open & ~lost, STATUS_DONE, 1);
        checkin_assign(c, lost, STATUS_NOT_STARTED, 1); /* "two of three! The book is a dream" */
        c->by_words = true;
        return true;
    }
    if (how_many(counted | open) != (size_t)c->count)
        return false;
    checkin_assign(c, open, c->counted, 1);
    return true;
}

/* The others are those that nobody named: false when none was. */
static bool settle_rest(struct checkin *c)
{
    if (c->is_rest_open && !c->rest)
        return false;
    bool any = c->rest == STATUS_NONE;
    size_t open = 0;
    for (size_t k = 0; k < c->items.count; k++) {
        any = any || c->said[k].level == 2;
        open += c->said[k].level == 0;
    }
    if (c->rest && c->is_rest_one && open > 1)
        return false; /* "the other thing", of three */
    for (size_t k = 0; any && c->rest && k < c->items.count; k++)
        if (c->said[k].level == 0)
            checkin_assign(c, (item_set)1 << k, c->rest, 1);
    return any;
}

/* What was said of something unnamed is about the items left, when as many are and it is the same of each; false when
 * it could be about several. */
static bool settle_stray(struct checkin *c)
{
    item_set open = 0;
    size_t strays = c->strays + c->unnamed;
    enum item_status status = !c->unnamed                                   ? c->stray
                              : !c->strays || c->stray == c->unnamed_status ? c->unnamed_status
                                                                            : STATUS_NONE;
    for (size_t k = 0; k < c->items.count; k++)
        open |= (item_set)(c->said[k].level == 0) << k;
    if (!anything_said(c) || !strays || !open)
        return true;
    if (strays != how_many(open) || !status)
        return false;
    checkin_assign(c, open, status, 1);
    c->by_words = true;
    return true;
}

static bool is_unresolved(const struct checkin *c)
{
    item_set open = c->unresolved | (anything_said(c) ? c->lost : 0);
    for (size_t k = 0; k < c->items.count; k++)
        if (open >> k & 1 && !c->said[k].level)
            return true;
    return false;
}

/* Without what fills the line: signs, "thanks". */
static struct str stretch_text(const struct checkin *c, size_t from, size_t to)
{
    while (from < to && c->r->t.at[from].kind == TOKEN_SYMBOL && !c->r->t.at[from].first)
        from++;
    units_trim(c->r, &from, &to);
    size_t filling = from;
    while (reading_take(c->r, WORD_CLOSING, &filling, to, NULL) ||
           reading_take(c->r, WORD_FILLER, &filling, to, NULL) || reading_take(c->r, WORD_PLEASE, &filling, to, NULL))
        ;
    return filling == to ? STR("") : tokens_text(&c->r->t, from, to);
}

static struct str remark_text(const struct checkin *c, const struct verdict_of_item *v)
{
    size_t n = 0, room = 1;
    if (v->level == 1)
        return STR("");
    for (const struct remark *r = v->remarks; r; r = r->next)
        room += stretch_text(c, r->from, r->to).n + 1;
    char *copy = arena_alloc(c->r->a, room);
    for (const struct remark *r = v->remarks; r; r = r->next) {
        struct str text = stretch_text(c, r->from, r->to);
        if (n && text.n && copy[n - 1] != ' ')
            copy[n++] = ' ';
        for (size_t i = 0; i < text.n; i++) /* lines that a client wrapped are one again */
            if (!ascii_is_space(text.s[i]) || (n && copy[n - 1] != ' '))
                copy[n++] = ascii_is_space(text.s[i]) ? ' ' : text.s[i];
    }
    return (struct str){copy, n};
}

static void add_items(struct checkin *c)
{
    for (size_t k = 0; k < c->items.count; k++)
        if (c->said[k].level && c->said[k].status)
            item_add(c->r, (struct item){.ref = c->r->asked->items[k].ref,
                                         .text = remark_text(c, &c->said[k]),
                                         .status = c->said[k].status,
                                         .due = STR("")});
}

/* Statuses that named no item: they belong to all, to all in order, or nobody knows. */
static enum checked settle_unbound(struct checkin *c, size_t units)
{
    item_set all = asked_items_all(&c->items);
    if (c->bare_all && units == 1) {
        checkin_assign(c, all, STATUS_DONE, 1); /* "both!" */
        return CHECKED_BY_ORDER;
    }
    if (c->unbound_count == 0)
        return CHECKED_NOTHING;
    if (c->unbound_count == c->items.count && units == c->unbound_count) {
        for (size_t i = 0; i < c->unbound_count; i++)
            checkin_assign(c, (item_set)1 << i, c->unbound[i], 2);
        return CHECKED_BY_ORDER;
    }
    if (units == 1 && c->bare_count == c->items.count) {
        for (size_t i = 0; i < c->bare_count; i++)
            checkin_assign(c, (item_set)1 << i, c->bare[i], 2);
        return CHECKED_BY_ORDER;
    }
    if (c->unbound_count == 1 && (c->unbound[0] == STATUS_NOT_STARTED || c->unbound_them)) {
        checkin_assign(c, all, c->unbound[0], 1);
        return CHECKED_EXPLICIT;
    }
    return CHECKED_UNCLEAR;
}

/* As many lines as items, each about the item in its place, but for one of which nothing was understood. */
static bool is_line_lost(const struct checkin *c, size_t units)
{
    bool lost = false;
    if (units != c->items.count || units < 2)
        return false;
    for (size_t i = 0; i < units; i++) {
        if (c->of_unit[i] != 0 && c->of_unit[i] != (item_set)1 << i)
            return false;
        lost = lost || (c->of_unit[i] == 0 && !c->said[i].level);
    }
    return lost;
}

enum checked checkin_settle(struct checkin *c, size_t units)
{
    if (c->is_unclear)
        return CHECKED_UNCLEAR;
    bool is_clear = settle_rest(c) && settle_count(c) && settle_stray(c) && !is_unresolved(c);
    bool is_lost = anything_said(c) && is_line_lost(c, units);
    bool is_prose = c->by_words || c->unbound_count || (c->items.count == 1 && units > 1);
    enum checked result = !is_clear || is_lost ? CHECKED_UNCLEAR
                          : !anything_said(c)  ? settle_unbound(c, units)
                          : c->by_place        ? CHECKED_BY_ORDER
                          : is_prose           ? CHECKED_BY_WORDS
                                               : CHECKED_EXPLICIT;
    add_items(c);
    return result;
}
