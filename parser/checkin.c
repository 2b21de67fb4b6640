/* A check-in is read clause by clause: which items a clause names, and what it says of them. People write both in any
 * order and leave one of the two out, so a clause without items goes on about those before it, and one without a
 * status waits for the next. */
#include "parser/checkin_priv.h"

#include "parser/spelling.h"

enum item_status checkin_refine(enum item_status was, enum item_status now)
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

void checkin_assign(struct checkin *c, item_set which, enum item_status status, int level)
{
    for (size_t k = 0; k < c->items.count; k++) {
        struct verdict_of_item *v = &c->said[k];
        if (!(which >> k & 1) || level < v->level)
            continue;
        c->assigned |= (item_set)1 << k;
        bool over = status == STATUS_BLOCKED || status == STATUS_DROPPED;
        if (level == v->level && over && c->by_verb >> k & 1)
            v->status = status; /* "asked him, still waiting" */
        else
            v->status = level > v->level ? status : checkin_refine(v->status, status);
        v->level = level;
    }
}

/* The unit goes on with the remark that ended in an earlier one: in the same segment, and nothing in between was about
 * other items only. */
static bool goes_on(const struct checkin *c, const struct remark *before, size_t item)
{
    if (c->units.at[before->last_unit].segment != c->units.at[c->unit].segment)
        return false;
    for (size_t i = before->last_unit + 1; i < c->unit; i++)
        if (c->of_unit[i] && !(c->of_unit[i] >> item & 1))
            return false;
    return true;
}

void checkin_remark(struct checkin *c, item_set which, size_t from, size_t to)
{
    for (size_t k = 0; k < c->items.count; k++) {
        struct verdict_of_item *v = &c->said[k];
        if (!(which >> k & 1))
            continue;
        if (!v->last_remark || !goes_on(c, v->last_remark, k)) {
            struct remark *r = arena_new(c->r->a, struct remark);
            *r = (struct remark){.from = from};
            *(v->last_remark ? &v->last_remark->next : &v->remarks) = r;
            v->last_remark = r;
        } else if (v->last_remark->from == v->last_remark->to) {
            v->last_remark->from = from;
        }
        v->last_remark->to = to;
        v->last_remark->last_unit = c->unit;
    }
}

static bool is_all_but_unnamed(const struct clause *k)
{
    return k->named & (NAMED_ALL | NAMED_NONE) && k->named & NAMED_EXCEPT && !k->except;
}

static bool names_openly(const struct checkin *c, const struct clause *k)
{
    unsigned groups = c->items.count > 1 ? NAMED_NONE | NAMED_REST : NAMED_REST; /* "it is good for nothing" */
    return k->refs || k->named & groups || (k->named & NAMED_ALL && (k->status || k->is_bare));
}

static bool is_heading(const struct clauses *clauses)
{
    return clauses->count == 1 && clauses->at[0].is_heading;
}

static void read_unit(struct checkin *c, const struct unit *u, const struct clauses *clauses, item_set bound)
{
    struct thread t = {.is_labelled = u->bullet == BULLET_NUMBER};
    bool explicit = false;
    if (is_heading(clauses)) {
        c->heading = clauses->at[0].status;
        return;
    }
    if (c->heading) { /* the lines below "Done:" */
        t.status = c->heading;
        t.status_first = true;
    }
    for (size_t i = 0; i < clauses->count; i++) {
        c->is_unclear = c->is_unclear || is_all_but_unnamed(&clauses->at[i]);
        explicit = explicit || names_openly(c, &clauses->at[i]);
    }
    for (size_t i = 0; i < clauses->count; i++)
        checkin_read_clause(c, &t, clauses->at[i], explicit ? 0 : bound);
    if (t.pending && t.status && t.joined)
        checkin_assign(c, t.pending, t.status, 2); /* "1 is done and 3" */
    else
        checkin_leave_pending(c, &t);
    if (t.unbound)
        c->unbound[c->unbound_count++] = t.unbound;
}

#define QUE_REACH 5 /* words between "ne" and "que" */

/* The French "je n'ai lu que le 2": "ne … que" is "only", and denies nothing. */
static void mend_only(struct reading *r)
{
    for (size_t i = 0; i + 2 < r->t.count; i++) {
        struct token *t = r->t.at;
        if (!str_eq_z(t[i].word, "ne") && !str_eq_z(t[i].word, "n'"))
            continue;
        for (size_t k = i + 1; k < r->t.count && k <= i + QUE_REACH && t[k].kind == TOKEN_WORD; k++) {
            struct phrase_match m;
            bool is_que = str_eq_z(t[k].word, "que") || str_eq_z(t[k].word, "qu'");
            if (!is_que && reading_match(r, WORD_NOT, k, k + 1, &m))
                break; /* "je ne crois pas que" */
            if (!is_que)
                continue;
            t[i].word = STR("");
            t[i].first = 0;
            t[k].word = STR("seulement");
            t[k].first = phrases_first(r->phrases, t[k].word);
            break;
        }
    }
}

/* One answer below a list of items, which names another than the last by its words, is not of the last alone. */
static void unbind(struct checkin *c, struct clauses *clauses, item_set *bound)
{
    bool names_others = false;
    if (c->items.count < 2 || c->r->words->count != 1)
        return;
    for (size_t i = 0; i < c->units.count; i++)
        for (size_t k = 0; k < clauses[i].count; k++)
            names_others = names_others || (bound[i] && clauses[i].at[k].by_words & ~bound[i]);
    for (size_t i = 0; i < c->units.count && names_others; i++) {
        bound[i] = 0;
        clauses[i] = clauses_find(c->r, &c->items, &c->units.at[i], 0);
    }
}

enum checked checkin_read(struct reading *r)
{
    struct checkin c = {.r = r, .items = asked_items_new(r), .count = NO_COUNT};
    if (c.items.count == 0)
        return CHECKED_NOTHING;
    spelling_mend(r, WORD_SPELT);
    mend_only(r);
    c.units = units_find(r);
    const struct units units = c.units;
    struct clauses *clauses = arena_array(r->a, struct clauses, units.count + 1);
    item_set *bound = arena_array(r->a, item_set, units.count + 1);
    c.unbound = arena_array(r->a, enum item_status, units.count + 1);
    for (size_t i = 0; i < units.count; i++) {
        bound[i] = c.items.count == 1 ? 1 : asked_items_above(r, &c.items, units.at[i].segment);
        clauses[i] = clauses_find(r, &c.items, &units.at[i], bound[i]);
    }
    unbind(&c, clauses, bound);
    for (size_t i = 0; i < units.count; i++)
        for (size_t k = 0; k < clauses[i].count; k++)
            c.numbered |= clauses[i].at[k].refs & ~clauses[i].at[k].by_text;
    c.by_place = checkin_name_by_place(&c, clauses, units.count);
    c.of_unit = arena_array(r->a, item_set, units.count + 1);
    for (size_t i = 0; i < units.count; i++) {
        c.unit = i;
        c.of_unit[i] = c.assigned = 0;
        read_unit(&c, &units.at[i], &clauses[i], bound[i]);
        c.of_unit[i] = c.assigned;
    }
    return checkin_settle(&c, units.count);
}
