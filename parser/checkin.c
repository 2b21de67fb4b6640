/* A check-in is read clause by clause: which items a clause names, and what it says of them. People write both in any
 * order and leave one of the two out, so a clause without items goes on about those before it, and one without a
 * status waits for the next. */
#include "parser/checkin.h"

#include "parser/asked_items.h"
#include "parser/clauses.h"
#include "parser/items.h"
#include "parser/units.h"

struct verdict_of_item {
    enum item_status status;
    int level; /* 0 nothing said, 1 by "all", 2 by itself */
    size_t remark_from, remark_to;
};

struct checkin {
    struct reading *r;
    struct asked_items items;
    struct verdict_of_item said[ITEM_SET_MAX];
    enum item_status rest;     /* "the rest is …" */
    item_set rest_of;          /* open when that was said */
    enum item_status *unbound; /* statuses of lines that name no item, in order */
    size_t unbound_count;
    enum item_status bare[ITEM_SET_MAX]; /* clauses that are a status and nothing else: "done, done, not yet" */
    size_t bare_count;
    bool unbound_them;
    item_set by_verb; /* done is only what their verb says */
    bool by_words;
    bool is_unclear; /* "all done except the gardening", which is none of them */
};

/* A later word about the same item. Done stays, unless work goes on; a start or a block refines "not yet". */
static enum item_status refine(enum item_status was, enum item_status now)
{
    if (was == STATUS_NONE)
        return now;
    if (was == STATUS_NOT_STARTED && now != STATUS_NONE)
        return now;
    if (was == STATUS_IN_PROGRESS && (now == STATUS_DONE || now == STATUS_BLOCKED || now == STATUS_DROPPED))
        return now;
    if (was == STATUS_DONE && now == STATUS_IN_PROGRESS)
        return now;
    return was;
}

static void assign(struct checkin *c, item_set which, enum item_status status, int level)
{
    for (size_t k = 0; k < c->items.count; k++) {
        struct verdict_of_item *v = &c->said[k];
        if (!(which >> k & 1) || level < v->level)
            continue;
        if (level == v->level && status == STATUS_BLOCKED && c->by_verb >> k & 1)
            v->status = status; /* "asked him, still waiting" */
        else
            v->status = level > v->level ? status : refine(v->status, status);
        v->level = level;
    }
}

static void remark(struct checkin *c, item_set which, size_t from, size_t to)
{
    for (size_t k = 0; k < c->items.count; k++) {
        struct verdict_of_item *v = &c->said[k];
        if (!(which >> k & 1))
            continue;
        if (v->remark_from == v->remark_to)
            v->remark_from = from;
        v->remark_to = to;
    }
}

/* What the clauses of one unit have named so far. */
struct thread {
    item_set last;    /* the items last spoken of */
    item_set pending; /* named, their status still to come */
    enum item_status status;
    bool status_first; /* "done: 1, 3" */
    bool is_bare;      /* the pending ones came without a word: "1, 2 and 3 done" */
    bool by_number;
    bool joined; /* pending ones follow an "and" */
    bool all;    /* the last were "all" */
    enum item_status unbound;
};

static void speak(struct checkin *c, struct thread *t, const struct clause *k, item_set which, int level)
{
    if (k->by_verb)
        c->by_verb |= which;
    if (k->named & NAMED_REST) {
        c->rest = k->status;
        c->rest_of = asked_items_all(&c->items);
    }
    assign(c, which, k->status, level);
    if (k->except) {
        enum item_status rest = k->status == STATUS_DONE ? STATUS_NOT_STARTED : STATUS_NONE;
        if (rest)
            assign(c, k->except, rest, 1);
        t->last = k->except;
    } else {
        t->last = which;
    }
    t->status = k->status;
    t->status_first = k->status_first;
    t->all = level == 1;
    t->pending = 0;
    if (level == 2)
        remark(c, which, k->rest, k->to);
}

/* A clause that names items and says nothing of them. */
static void name_only(struct checkin *c, struct thread *t, const struct clause *k)
{
    if (t->all && (k->opened_by_but || k->named & NAMED_EXCEPT)) {
        assign(c, k->refs | k->except, t->status == STATUS_DONE ? STATUS_NOT_STARTED : t->status, 2);
        t->last = k->refs | k->except;
    } else if (k->is_same && t->status) { /* "2 too" */
        assign(c, k->refs, t->status, 2);
        t->last = k->refs;
    } else if (k->negated && (k->is_short || k->is_unmade)) {
        assign(c, k->refs, STATUS_NOT_STARTED, 2);
        t->last = k->refs;
        t->status = STATUS_NOT_STARTED;
    } else if (k->is_yes) {
        assign(c, k->refs, STATUS_DONE, 2);
        t->last = k->refs;
        t->status = STATUS_DONE;
    } else if (k->has_date || k->is_later) {
        assign(c, k->refs, STATUS_NOT_STARTED, 2);
        t->last = k->refs;
        t->status = STATUS_NOT_STARTED;
    } else if (t->status_first && t->status && !t->pending && (k->is_bare || k->is_short)) {
        assign(c, k->refs, t->status, 2);
        t->last |= k->refs;
    } else {
        t->pending = t->is_bare || !t->pending ? t->pending | k->refs : k->refs;
        t->is_bare = k->is_bare;
        t->joined = k->opened_by_and || k->is_same;
    }
}

/* A status that names no item. */
static void leave_unbound(struct checkin *c, struct thread *t, const struct clause *k, enum item_status status)
{
    if (k->rest == k->to && c->bare_count < ITEM_SET_MAX)
        c->bare[c->bare_count++] = status;
    t->unbound = refine(t->unbound, status);
    c->unbound_them = c->unbound_them || k->named & NAMED_THEM;
}

static void read_clause(struct checkin *c, struct thread *t, const struct clause *k, item_set bound)
{
    item_set all = asked_items_all(&c->items), which = k->refs;
    int level = 2;
    if (k->is_question || k->unknown_ref) {
        if (k->unknown_ref)
            t->last = t->pending = 0;
        return;
    }
    if (k->named & NAMED_ALL) {
        which = all & ~k->except;
        level = 1;
    } else if (k->named & NAMED_NONE) {
        assign(c, k->refs ? k->refs : all,
               k->status == STATUS_DONE || k->status == STATUS_IN_PROGRESS || !k->status ? STATUS_NOT_STARTED
                                                                                         : k->status,
               k->refs ? 2 : 1);
        return;
    } else if (k->named & NAMED_REST) {
        which = 0;
    }
    if (!which && !(k->named & NAMED_REST) && !t->by_number && !bound && k->by_words) {
        bool tells = k->has_date || k->is_yes || k->is_unmade;
        if (k->status || !t->last || (tells && k->by_words != t->last)) {
            which = k->by_words;
            c->by_words = c->by_words || c->items.count > 1;
        }
    }
    if (k->refs)
        t->by_number = true;
    if (k->status && (which || k->named & NAMED_REST)) {
        speak(c, t, k, which | (level == 2 && t->is_bare ? t->pending : 0), level);
    } else if (which) {
        struct clause named = *k;
        named.refs = which;
        if (level == 2)
            name_only(c, t, &named);
    } else if (k->status) {
        item_set about = t->pending ? t->pending : t->last ? t->last : bound;
        if (about && k->status == STATUS_BLOCKED && t->status == STATUS_IN_PROGRESS && !k->opened_by_but) {
            remark(c, about, k->from, k->to); /* "in progress, waiting for a date" */
        } else if (about) {
            assign(c, about, k->status, 2);
            remark(c, about, t->status ? k->from : k->rest, k->to);
            t->last = about;
            t->pending = 0;
            t->status = k->status;
        } else {
            leave_unbound(c, t, k, k->status);
        }
    } else if (k->is_yes && k->rest == k->to && !t->pending && !t->last && !bound) {
        leave_unbound(c, t, k, STATUS_DONE);
    } else if (bound && ((k->negated && k->is_short) || (k->is_yes && !t->status))) {
        assign(c, bound, k->negated ? STATUS_NOT_STARTED : STATUS_DONE, 2);
        c->by_words = true;
        t->last = bound;
        t->status = STATUS_DONE;
    } else if (t->last || bound) {
        remark(c, t->last ? t->last : bound, k->from, k->to);
    }
}

static bool is_all_but_unnamed(const struct clause *k)
{
    return k->named & NAMED_ALL && k->named & NAMED_EXCEPT && !k->except && k->status;
}

static void read_unit(struct checkin *c, const struct unit *u, item_set bound)
{
    struct thread t = {0};
    struct clauses clauses = clauses_find(c->r, &c->items, u, bound);
    bool explicit = false;
    for (size_t i = 0; i < clauses.count; i++) {
        c->is_unclear = c->is_unclear || is_all_but_unnamed(&clauses.at[i]);
        explicit = explicit || clauses.at[i].refs || clauses.at[i].named & (NAMED_ALL | NAMED_NONE | NAMED_REST);
    }
    for (size_t i = 0; i < clauses.count; i++)
        read_clause(c, &t, &clauses.at[i], explicit ? 0 : bound);
    if (t.pending && t.status && t.joined)
        assign(c, t.pending, t.status, 2); /* "1 is done and 3" */
    if (t.unbound)
        c->unbound[c->unbound_count++] = t.unbound;
}

static bool anything_said(const struct checkin *c)
{
    for (size_t k = 0; k < c->items.count; k++)
        if (c->said[k].level)
            return true;
    return false;
}

/* Statuses that named no item: they belong to all, to all in order, or nobody knows. */
static enum checked settle_unbound(struct checkin *c, size_t units)
{
    item_set all = asked_items_all(&c->items);
    if (c->unbound_count == 0)
        return CHECKED_NOTHING;
    if (c->unbound_count == c->items.count && units == c->unbound_count) {
        for (size_t i = 0; i < c->unbound_count; i++)
            assign(c, (item_set)1 << i, c->unbound[i], 2);
        return CHECKED_BY_ORDER;
    }
    if (units == 1 && c->bare_count == c->items.count) {
        for (size_t i = 0; i < c->bare_count; i++)
            assign(c, (item_set)1 << i, c->bare[i], 2);
        return CHECKED_BY_ORDER;
    }
    if (c->unbound_count == 1 && (c->unbound[0] == STATUS_NOT_STARTED || c->unbound_them)) {
        assign(c, all, c->unbound[0], 1);
        return CHECKED_EXPLICIT;
    }
    return CHECKED_UNCLEAR;
}

static struct str remark_text(const struct checkin *c, const struct verdict_of_item *v)
{
    size_t from = v->remark_from, to = v->remark_to;
    if (v->level == 1)
        return STR("");
    while (from < to && c->r->t.at[from].kind == TOKEN_SYMBOL && !c->r->t.at[from].first)
        from++;
    units_trim(c->r, &from, &to);
    size_t filling = from;
    while (reading_take(c->r, WORD_CLOSING, &filling, to, NULL) ||
           reading_take(c->r, WORD_FILLER, &filling, to, NULL) || reading_take(c->r, WORD_PLEASE, &filling, to, NULL))
        ;
    if (filling == to)
        return STR("");
    struct str text = tokens_text(&c->r->t, from, to);
    char *copy = arena_str(c->r->a, text);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) /* lines that a client wrapped are one again */
        if (!ascii_is_space(copy[i]) || (n && copy[n - 1] != ' '))
            copy[n++] = ascii_is_space(copy[i]) ? ' ' : copy[i];
    return (struct str){copy, n};
}

enum checked checkin_read(struct reading *r)
{
    struct checkin c = {.r = r, .items = asked_items_new(r)};
    if (c.items.count == 0)
        return CHECKED_NOTHING;
    struct units units = units_find(r);
    c.unbound = arena_array(r->a, enum item_status, units.count + 1);
    for (size_t i = 0; i < units.count; i++)
        read_unit(&c, &units.at[i], c.items.count == 1 ? 1 : asked_items_above(r, &c.items, units.at[i].segment));
    for (size_t k = 0; c.rest && k < c.items.count; k++)
        if (c.said[k].level == 0)
            assign(&c, (item_set)1 << k, c.rest, 1);
    enum checked result = c.by_words ? CHECKED_BY_WORDS : CHECKED_EXPLICIT;
    if (c.is_unclear)
        return CHECKED_UNCLEAR;
    if (!anything_said(&c))
        result = settle_unbound(&c, units.count);
    else if (c.unbound_count || (c.items.count == 1 && units.count > 1))
        result = CHECKED_BY_WORDS;
    for (size_t k = 0; k < c.items.count; k++)
        if (c.said[k].level && c.said[k].status)
            item_add(r, (struct item){.ref = r->asked->items[k].ref,
                                      .text = remark_text(&c, &c.said[k]),
                                      .status = c.said[k].status,
                                      .due = STR("")});
    return result;
}
