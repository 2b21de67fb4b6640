#include "parser/corrections.h"

#include "parser/clauses.h"
#include "parser/items.h"
#include "parser/profile.h"

static int ref_of(const struct reading *r, item_set which)
{
    for (size_t k = 0; k < r->asked->items_count && k < ITEM_SET_MAX; k++)
        if (which >> k & 1)
            return r->asked->items[k].ref;
    return 0;
}

static void drop(struct reading *r, item_set which)
{
    for (size_t k = 0; k < r->asked->items_count && k < ITEM_SET_MAX; k++)
        if (which >> k & 1)
            item_add(r, (struct item){
                            .ref = r->asked->items[k].ref, .status = STATUS_DROPPED, .text = STR(""), .due = STR("")});
}

/* "drop 2", "2 and 3 can go", "remove the first one" */
static bool read_drop(struct reading *r, const struct asked_items *items, const struct unit *u)
{
    struct clauses clauses = clauses_find(r, items, u, 0);
    item_set dropped = 0;
    for (size_t i = 0; i < clauses.count; i++) {
        const struct clause *k = &clauses.at[i];
        item_set which = k->named & NAMED_ALL ? asked_items_all(items) & ~k->except
                         : k->refs            ? k->refs
                         : items->count == 1  ? 1
                                              : k->by_words;
        if (k->status == STATUS_DROPPED)
            dropped |= which;
        else if (k->refs || k->status)
            return false;
    }
    drop(r, dropped);
    return dropped != 0;
}

/* "2: new words", "2 should be: new words", "number 2 is by Friday" */
static bool read_new_words(struct reading *r, const struct asked_items *items, const struct unit *u)
{
    const struct token *t = r->t.at;
    size_t i = u->whole;
    bool labelled = reading_take(r, WORD_ITEM, &i, u->to, NULL);
    if (reading_is_mark(r, i, u->to, "#("))
        i++;
    if (i >= u->to || t[i].kind != TOKEN_NUMBER)
        return false;
    item_set which = asked_items_ref(r, items, t[i].number);
    size_t behind = i + 1;
    bool marked = reading_is_mark(r, behind, u->to, ".:)-=");
    while (reading_is_mark(r, behind, u->to, ".:)-="))
        behind++;
    bool meant = reading_take(r, WORD_SHOULD_BE, &behind, u->to, NULL);
    while (reading_is_mark(r, behind, u->to, ":-="))
        behind++;
    if (!which || behind >= u->to || !(marked || meant || labelled || behind == i + 1))
        return false;
    struct item item = item_read(r, behind, u->to, true);
    item.ref = ref_of(r, which);
    if (item.text.n == 0 && item.due.n == 0 && !item.is_due_unclear)
        return false;
    item_add(r, item);
    return true;
}

enum told corrections_read(struct reading *r, struct answers *answers, bool *is_wrong)
{
    struct asked_items items = asked_items_new(r);
    struct units units = units_find(r);
    struct phrase_match m;
    size_t corrected = 0;
    *is_wrong = false;
    for (size_t n = 0; n < units.count; n++) {
        const struct unit *u = &units.at[n];
        size_t start = u->whole;
        bool used = false;
        while (reading_take(r, WORD_NO, &start, u->to, NULL) || reading_is_mark(r, start, u->to, ",."))
            if (reading_is_mark(r, start, u->to, ",."))
                start++;
        if (reading_match(r, WORD_WRONG, u->whole, u->to, &m) || reading_match(r, WORD_WRONG, start, u->to, &m))
            *is_wrong = used = true;
        else if (read_drop(r, &items, u) || read_new_words(r, &items, u))
            used = ++corrected;
        for (size_t l = u->first; used && l <= u->last; l++)
            r->is_used[l] = true;
    }
    if (*is_wrong && corrected == 0)
        return TOLD_UNKNOWN;
    enum told told = TOLD_NOTHING;
    if (profile_is_asked(answers)) /* what was stored is about oneself, and so are more words */
        profile_read(r, answers);
    else
        told = takeaways_read(r);
    *is_wrong = *is_wrong && r->u->items_count == 0;
    return corrected ? TOLD_LIST : told;
}
