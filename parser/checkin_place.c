/* Items that their place names: whoever answers in another language than an item's calls it something else. */
#include "parser/checkin_priv.h"

#define TOPIC_LEAST 4 /* letters of a word that may be what a clause is about */

static bool tells(const struct clause *k)
{
    return k->status || k->is_told || k->is_unmade || k->is_hindered;
}

bool checkin_begins_with_topic(const struct reading *r, const struct clause *k)
{
    static const enum word_class known[] = {WORD_FILLER, WORD_STOP,   WORD_STATUS, WORD_HAVE,   WORD_NOT,
                                            WORD_IT,     WORD_LATER,  WORD_FACT,   WORD_STILL,  WORD_OBSTACLE,
                                            WORD_FINE,   WORD_ADVERB, WORD_PLEASE, WORD_CHATTER};
    struct phrase_match m;
    size_t i = k->from;
    reading_skip_lead(r, &i, k->to);
    if (i >= k->to || r->t.at[i].kind != TOKEN_WORD || r->t.at[i].word.n < TOPIC_LEAST)
        return false;
    for (size_t c = 0; c < sizeof known / sizeof *known; c++)
        if (reading_match(r, known[c], i, k->to, &m))
            return false;
    return true;
}

/* It is about the item in its place, or about something that none of ours is called and that stands before what it
 * says: "kapitolu jsem ještě nezačal", not "finished early". */
static bool may_be_about(const struct reading *r, const struct clause *k, item_set item)
{
    item_set named = k->refs | k->by_words;
    return tells(k) && !k->named && !k->except && k->count == NO_COUNT &&
           (named == item || (!named && k->rest == k->from && checkin_begins_with_topic(r, k)));
}

bool checkin_name_by_place(const struct checkin *c, struct clauses *of, size_t units)
{
    struct clause *in_place[ITEM_SET_MAX];
    size_t n = 0, named = 0;
    for (size_t i = 0; i < units; i++)
        for (size_t k = 0; k < of[i].count; k++) {
            struct clause *clause = &of[i].at[k];
            if (n == c->items.count || !may_be_about(c->r, clause, (item_set)1 << n))
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
