/* Items that their place names: whoever answers in another language than an item's calls it something else. */
#include "parser/checkin_priv.h"

static bool tells(const struct clause *k)
{
    return k->status || k->is_told || k->is_unmade || k->is_hindered;
}

/* It is about the item in its place, or about something that none of ours is called and that stands before what it
 * says: "kapitolu jsem ještě nezačal", not "finished early". */
static bool may_be_about(const struct clause *k, item_set item)
{
    item_set named = k->refs | k->by_words;
    bool is_own_topic = k->rest == k->from && !k->is_bare && !k->is_of_before;
    return tells(k) && !k->named && !k->except && k->count == NO_COUNT && (named == item || (!named && is_own_topic));
}

bool checkin_name_by_place(const struct checkin *c, struct clauses *of, size_t units)
{
    struct clause *in_place[ITEM_SET_MAX];
    size_t n = 0, named = 0;
    for (size_t i = 0; i < units; i++)
        for (size_t k = 0; k < of[i].count; k++) {
            struct clause *clause = &of[i].at[k];
            if (n == c->items.count || !may_be_about(clause, (item_set)1 << n))
                return false;
            named += (clause->refs | clause->by_words) != 0;
            in_place[n++] = clause;
        }
    if (n < 2 || n != c->items.count || named == 0 || named == n || phrases_are_english(c->r->phrases))
        return false;
    for (size_t i = 0; i < n; i++)
        in_place[i]->refs = (item_set)1 << i;
    return true;
}
