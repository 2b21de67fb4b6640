/* One clause of a check-in: whom its status is about, and what it says where it has none. */
#include "parser/checkin_priv.h"

void checkin_leave_pending(struct checkin *c, struct thread *t)
{
    c->unresolved |= t->pending & (t->numbers | t->labelled);
    t->pending = 0;
}

static enum item_status but_for(enum item_status s)
{
    return s == STATUS_DONE ? STATUS_NOT_STARTED : s == STATUS_NOT_STARTED ? STATUS_DONE : STATUS_NONE;
}

/* "Done, thanks to Jan it runs since Friday": a verdict stands in front of what tells how it goes. */
static void note_verdict(struct checkin *c, item_set which, const struct clause *k)
{
    for (size_t i = 0; i < c->items.count; i++)
        if (which >> i & 1)
            c->said[i].is_plain = k->status == STATUS_DONE && k->rest == k->to && !k->by_verb;
}

static bool has_verdict(const struct checkin *c, item_set which)
{
    for (size_t i = 0; i < c->items.count; i++)
        if (which >> i & 1 && !(c->said[i].is_plain && c->said[i].status == STATUS_DONE))
            return false;
    return which != 0;
}

/* "All done. Except 2": what was said of all was not said of these. */
static void except_from_all(struct checkin *c, item_set which, enum item_status status)
{
    for (size_t k = 0; k < c->items.count; k++)
        if (which >> k & 1 && c->said[k].level == 1)
            c->said[k].status = STATUS_NONE;
    checkin_assign(c, which, status, 1);
}

static void speak(struct checkin *c, struct thread *t, const struct clause *k, item_set which, int level)
{
    if (k->by_verb)
        c->by_verb |= which;
    if (k->named & NAMED_REST) {
        c->rest = k->status;
        c->is_rest_one = k->named & NAMED_REST_ONE;
    } else if (k->is_only && k->status == STATUS_NOT_STARTED) {
        c->rest = STATUS_DONE; /* "only 2 is left" */
    }
    checkin_assign(c, which, k->status, level);
    note_verdict(c, which, k);
    if (k->except && k->except_status) {
        checkin_assign(c, k->except, k->except_status, 2);
        t->last = k->except;
    } else if (k->except) {
        if (but_for(k->status))
            except_from_all(c, k->except, but_for(k->status));
        t->last = k->except;
    } else {
        t->last = which;
    }
    t->status = c->last = k->status;
    t->status_first = k->status_first;
    t->all = level == 1;
    checkin_leave_pending(c, t);
    if (level == 2)
        checkin_remark(c, which, k->rest, k->to);
}

/* What a clause without a status says all the same of the items that it names. */
static enum item_status implied(const struct checkin *c, const struct thread *t, const struct clause *k)
{
    if (t->all && (k->opened_by_but || k->named & NAMED_EXCEPT) && !k->is_told)
        return t->status == STATUS_DONE ? STATUS_NOT_STARTED : t->status;
    if (k->is_same && (t->status || k->is_short))
        return t->status ? t->status : c->last; /* "2 too" */
    if (k->negated && (k->is_short || k->is_unmade || (k->refs && !k->by_words)))
        return STATUS_NOT_STARTED;
    if (k->is_hindered)
        return STATUS_BLOCKED;
    if (k->is_yes || k->is_only || k->is_told)
        return STATUS_DONE;
    if (k->has_date || k->is_later)
        return STATUS_NOT_STARTED;
    if (k->opened_by_but && k->is_bare && t->status == STATUS_NOT_STARTED)
        return STATUS_DONE; /* "not 1, but 2" */
    return STATUS_NONE;
}

/* Nothing was said of the items yet, or only that the person's own part is done: "asked her, she is on leave". */
static bool is_open_to_hindrance(const struct checkin *c, item_set about)
{
    for (size_t k = 0; k < c->items.count; k++)
        if (about >> k & 1 && c->said[k].level && !(c->by_verb >> k & 1 && c->said[k].status == STATUS_DONE))
            return false;
    return about != 0;
}

/* A clause that names items and has no status. */
static void name_only(struct checkin *c, struct thread *t, const struct clause *k)
{
    enum item_status status = implied(c, t, k);
    if (!status && k->is_bare && !k->by_words && t->unbound && !t->pending) {
        status = t->unbound; /* "Done! Well, the first one" */
        t->unbound = STATUS_NONE;
    }
    if (!status && k->refs && k->except && !t->all) { /* "1 but not 2" */
        checkin_assign(c, k->refs, STATUS_DONE, 2);
        checkin_assign(c, k->except, STATUS_NOT_STARTED, 2);
        t->last = k->except;
        return;
    }
    if (k->negated && k->opened_by_but && t->pending && t->is_bare) {
        checkin_assign(c, t->pending, STATUS_DONE, 2); /* "1 but not 2" */
        checkin_leave_pending(c, t);
    }
    if (status == STATUS_BLOCKED && !is_open_to_hindrance(c, k->refs)) {
        checkin_remark(c, k->refs, k->from, k->to); /* "both in progress, Ines is away" */
        t->last = k->refs;
    } else if (status) {
        item_set which = k->refs | k->except | (t->is_bare ? t->pending : 0);
        checkin_assign(c, which, status, 2);
        if (k->is_told)
            c->by_verb |= which;
        if (k->is_only && status == STATUS_NOT_STARTED)
            c->rest = STATUS_DONE; /* "bara 2 hann jag inte" */
        if (k->is_told || k->is_hindered)
            checkin_remark(c, which, k->refs && k->rest < k->to ? k->rest : k->from, k->to);
        c->by_words = c->by_words || k->is_told || k->is_only || k->is_hindered;
        t->last = which;
        t->status = c->last = status;
        t->status_first = k->status_first;
        checkin_leave_pending(c, t);
    } else if (t->status_first && t->status && !t->pending && k->is_bare) {
        checkin_assign(c, k->refs, t->status, 2);
        t->last |= k->refs;
    } else {
        if (!t->is_bare)
            checkin_leave_pending(c, t);
        t->pending |= k->refs;
        t->is_bare = k->is_bare;
        t->joined = (k->opened_by_and && k->is_bare) || k->is_same;
    }
}

static void leave_stray(struct checkin *c, enum item_status status)
{
    c->stray = c->strays && c->stray != status ? STATUS_NONE : status;
    c->strays++;
}

/* A status that names no item. */
static void leave_unbound(struct checkin *c, struct thread *t, const struct clause *k, enum item_status status)
{
    c->unnamed += k->has_word && !k->is_of_before;
    c->unnamed_status = c->unnamed > 1 && c->unnamed_status != status ? STATUS_NONE : status;
    if (k->rest == k->to && c->bare_count < ITEM_SET_MAX)
        c->bare[c->bare_count++] = status;
    t->unbound = checkin_refine(t->unbound, status);
    c->unbound_them = c->unbound_them || k->named & NAMED_THEM;
}

/* Items that a clause names by their words alone. Beside numbers words may be talk about a numbered one: "2 blocked,
 * waiting for Petra". */
static item_set named_by_words(const struct checkin *c, const struct thread *t, const struct clause *k)
{
    item_set which = k->by_words & ~c->numbered;
    if (k->named & NAMED_EXCEPT && t->all)
        return which; /* "all done, except the talk with Karin" */
    bool is_listed = k->opened_by_comma || k->opened_by_and;
    if (t->numbers && is_listed && (t->is_labelled || k->status == t->status))
        return 0;
    if (t->numbers && !k->status && !(k->is_later && !k->is_told))
        return 0;
    bool tells = k->has_date || k->is_yes || k->is_unmade || k->is_later || k->is_only || (k->negated && k->is_short) ||
                 k->is_hindered || k->is_bare ||
                 (k->is_told && !k->is_of_before && (!is_listed || k->is_short || k->is_topic_first));
    bool is_topic = which != t->last && (tells || !is_listed);
    return k->status || !t->last || is_topic ? which : 0;
}

/* "All done except 2", "both!", "none of them". Returns the items that the clause's status is about. */
static item_set read_group(struct checkin *c, struct thread *t, struct clause *k)
{
    item_set all = asked_items_all(&c->items);
    if (k->named & NAMED_ALL) {
        if (!k->status && (k->named & NAMED_EXCEPT || k->is_yes) && !k->negated)
            k->status = STATUS_DONE;
        if (!k->status && k->negated && k->is_short)
            k->status = STATUS_NOT_STARTED; /* "no to both" */
        if (!k->status && t->unbound) {     /* "done!! all of it!!" */
            k->status = t->unbound;
            t->unbound = STATUS_NONE;
        }
        c->bare_all = !k->status && k->is_bare;
        return all & ~k->except;
    }
    bool made = k->status == STATUS_DONE || k->status == STATUS_IN_PROGRESS || !k->status;
    if (k->named & NAMED_EXCEPT && k->except) {
        checkin_assign(c, all & ~k->except, STATUS_NOT_STARTED, 1);
        checkin_assign(c, k->except, STATUS_DONE, 1); /* "nothing done except 2" */
        return 0;
    }
    checkin_assign(c, k->refs ? k->refs : all, made ? STATUS_NOT_STARTED : k->status, k->refs ? 2 : 1);
    return 0;
}

/* "One to go (the book)": what follows is one of those counted. */
static void read_count(struct checkin *c, struct thread *t, const struct clause *k)
{
    enum item_status counted = k->status ? k->status : k->negated ? STATUS_NOT_STARTED : STATUS_DONE;
    t->status = counted;
    t->status_first = true;
    checkin_leave_pending(c, t);
    if (c->count != NO_COUNT && c->counted == STATUS_DONE)
        return; /* "two down, one to go" */
    c->count = k->count;
    c->counted = counted;
}

/* "Asked Ravi - gold! Haven't opened the book": what can't be true of the item before is about another one. */
static bool is_stray(const struct checkin *c, const struct thread *t, const struct clause *k, item_set about)
{
    bool begins = !k->opened_by_and && !k->opened_by_but && (!k->opened_by_comma || (k->has_word && k->status_last));
    bool opens = begins && !k->opened_by_comma && !k->is_run_on && !k->opened_by_reason && k->rest == k->from &&
                 checkin_begins_with_topic(c->r, k);
    bool is_other = opens ? about != asked_items_all(&c->items) : k->is_topic && !k->is_of_before;
    if (is_other && t->status && t->last == about && !t->pending)
        return true; /* "Marek - asked him. PM - done", "I asked him. The outage report is half written" */
    if (k->opened_by_but && k->has_word && !k->is_of_before && !t->pending && t->status == STATUS_NOT_STARTED &&
        k->status == STATUS_DONE)
        return true; /* "haven't opened the book but I did tidy up" */
    if (t->pending || t->status != STATUS_DONE || k->status != STATUS_NOT_STARTED || k->is_of_before || !begins)
        return false;
    for (size_t i = 0; i < c->items.count; i++)
        if (about >> i & 1 && c->said[i].status != STATUS_DONE)
            return false;
    return k->rest != k->to; /* it speaks of something */
}

/* "Started, the date is set": what is done there is a step of the item. */
static bool is_step(const struct checkin *c, const struct thread *t, const struct clause *k)
{
    return t->status == STATUS_IN_PROGRESS && k->status == STATUS_DONE && k->opened_by_comma && !k->opened_by_but &&
           k->has_word && k->rest == k->from && checkin_begins_with_topic(c->r, k);
}

/* A status whose item is the one spoken of. */
static void go_on(struct checkin *c, struct thread *t, const struct clause *k, item_set bound)
{
    item_set about = t->pending ? t->pending : t->last ? t->last : bound;
    if (k->is_mere_no && !k->is_short && t->pending == 0) {
        checkin_remark(c, about, k->from, k->to); /* "ich finde ihre Adresse nicht" */
    } else if (!about) {
        leave_unbound(c, t, k, k->status);
    } else if (k->status == STATUS_BLOCKED && t->status == STATUS_IN_PROGRESS && !k->opened_by_but) {
        checkin_remark(c, about, k->from, k->to); /* "in progress, waiting for a date" */
    } else if (is_step(c, t, k) ||
               (k->status == STATUS_IN_PROGRESS && !k->opened_by_but && !k->is_still && has_verdict(c, about))) {
        checkin_remark(c, about, k->from, k->to);
    } else if (is_stray(c, t, k, about)) {
        leave_stray(c, k->status);
        t->status = c->last = k->status;
        t->last = 0;
    } else {
        bool is_of_all = t->all && about == asked_items_all(&c->items) && c->items.count > 1;
        checkin_assign(c, about, k->status, is_of_all ? 1 : 2); /* "both started, ask me again" */
        note_verdict(c, about, k);
        checkin_remark(c, about, t->status ? k->from : k->rest, k->to);
        t->last = about;
        checkin_leave_pending(c, t);
        t->status = c->last = k->status;
    }
}

/* Neither an item nor a status: a yes or no to the item above, else more of what was said. */
static void read_rest(struct checkin *c, struct thread *t, const struct clause *k, item_set bound)
{
    item_set about = t->pending ? t->pending : t->last ? t->last : bound;
    if (k->named & NAMED_THEM && k->is_unmade && !about) {
        leave_unbound(c, t, k, STATUS_NOT_STARTED); /* "couldn't do either" */
    } else if (k->is_yes && k->rest == k->to && !t->pending && !t->last && !bound) {
        leave_unbound(c, t, k, STATUS_DONE);
    } else if (k->is_same && k->is_short && bound && c->last && !t->status) {
        checkin_assign(c, bound, c->last, 2);
    } else if (k->is_hindered && is_open_to_hindrance(c, about)) {
        checkin_assign(c, about, STATUS_BLOCKED, 2);
        checkin_remark(c, about, k->from, k->to);
        c->by_words = true;
        t->last = about;
        checkin_leave_pending(c, t);
        t->status = STATUS_BLOCKED;
    } else if (bound && ((k->negated && (k->is_short || k->is_unmade)) || (k->is_yes && !t->status))) {
        checkin_assign(c, bound, k->negated ? STATUS_NOT_STARTED : STATUS_DONE, 2);
        c->by_words = true;
        t->last = bound;
        t->status = STATUS_DONE;
    } else if (t->last || bound) {
        checkin_remark(c, t->last ? t->last : bound, k->from, k->to);
    }
}

/* "I thought it was done but it isn't", "je le croyais fini, mais non": nothing but a "not" behind what was told. */
static bool takes_back(const struct thread *t, const struct clause *k)
{
    return k->opened_by_but && (k->negated || k->is_mere_no) && !k->has_word && !k->refs && !k->by_words && !k->named &&
           t->last && t->status == STATUS_DONE;
}

void checkin_read_clause(struct checkin *c, struct thread *t, struct clause k, item_set bound)
{
    c->is_unclear = c->is_unclear || takes_back(t, &k);
    if ((k.is_question && k.status != STATUS_DROPPED) || k.unknown_ref) {
        c->assigned |= k.refs; /* "3 ?" is asked, not lost */
        t->last = k.refs ? k.refs : k.by_words ? k.by_words : t->last;
        if (k.unknown_ref)
            t->last = t->pending = 0;
        return;
    }
    if (k.named & NAMED_ALL && !(k.named & NAMED_EXCEPT) && t->is_labelled && (k.refs || t->last))
        k.named &= ~(unsigned)NAMED_ALL; /* "4: got them all" */
    if (k.named & NAMED_ALL && !(k.named & NAMED_EXCEPT) && k.has_only && (k.refs || k.by_words))
        k.named &= ~(unsigned)NAMED_ALL; /* "of the three I only wrote the rules" */
    if (k.named & NAMED_NONE && !k.refs && !k.status && k.has_word && t->last)
        k.named &= ~(unsigned)NAMED_NONE; /* "nobody answers" */
    if (!t->numbers && !bound && !k.refs && k.by_words && !c->numbered)
        c->lost |= k.by_words;
    item_set before = t->pending ? t->pending : t->last ? t->last : bound;
    if (k.opened_by_reason && before && k.status != STATUS_BLOCKED && !k.is_hindered) {
        checkin_remark(c, before, k.from, k.to); /* "not yet because Jana did it first" */
        return;
    }
    if (k.named & NAMED_EXCEPT && !(k.named & NAMED_ALL) && t->unbound && !t->last) {
        k.named |= NAMED_ALL; /* "Done, except the talk with Karin" */
        k.status = t->unbound;
        t->unbound = STATUS_NONE;
    }
    int level = k.named & NAMED_ALL ? 1 : 2;
    if (k.named & NAMED_REST) {
        k.refs = 0;
        k.status = k.status ? k.status : implied(c, t, &k);
        c->is_rest_open = c->is_rest_open || (!k.status && (k.is_bare || k.named & NAMED_REST_OPENLY));
    }
    if (k.named & NAMED_REST)
        ;
    else if (k.named & (NAMED_ALL | NAMED_NONE))
        k.refs = read_group(c, t, &k);
    else if (!k.refs && k.count != NO_COUNT)
        read_count(c, t, &k);
    else if (!k.refs && !bound && (k.refs = named_by_words(c, t, &k)) != 0)
        c->by_words = c->by_words || c->items.count > 1;
    else
        t->numbers |= k.refs & ~k.by_text;
    if (k.is_label)
        t->labelled |= k.refs;
    if (k.named & NAMED_NONE || (!k.refs && k.count != NO_COUNT))
        return;
    if (k.status && (k.refs || k.named & NAMED_REST))
        speak(c, t, &k, k.refs | (level == 2 && t->is_bare && !k.status_first ? t->pending : 0), level);
    else if (k.refs && level == 2)
        name_only(c, t, &k);
    else if (k.status)
        go_on(c, t, &k, bound);
    else if (!k.refs)
        read_rest(c, t, &k, bound);
}
