/* The verb of an item in a clause about it: "booked" tells of "Book a session". */
#include "parser/clauses_priv.h"

/* "the shadowing", "shadowing is on Thursday", "pairing: yes": what the item is called, not that it goes on. */
static bool is_noun(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    const struct token *t = s->r->t.at;
    size_t next = i + 1;
    if (i > s->k.from && reading_match(s->r, WORD_DATE_ARTICLE, i - 1, i, &m))
        return true;
    return i == s->k.from && (next >= s->k.to || t[next].kind != TOKEN_WORD ||
                              (reading_match(s->r, WORD_HAVE, next, s->k.to, &m) || str_eq_z(t[next].word, "is") ||
                               str_eq_z(t[next].word, "was")));
}

/* "half", "almost" before token i: a word of its own that tells no end. */
static bool is_degree_before(const struct clause_scan *s, size_t i)
{
    struct phrase_match m;
    size_t at = i - 1;
    return i > s->k.from && !asked_items_verb(s->r, s->items, asked_items_all(s->items), at) &&
           phrases_match_value(s->r->phrases, WORD_STATUS, STATUS_IN_PROGRESS, &s->r->t.at[at], 1, &m);
}

/* "the backlog is clean", "backlog clean": no verb here, but what the item wants to be. */
static bool is_state(const struct clause_scan *s, item_set which, size_t i)
{
    const struct token *before = &s->r->t.at[i - 1];
    bool is_last = i + 1 >= s->k.to || s->r->t.at[i + 1].kind == TOKEN_PUNCT || clause_is_filling(s->r, i + 1, s->k.to);
    return is_last && (str_eq_z(before->word, "is") || str_eq_z(before->word, "are") || str_eq_z(before->word, "now") ||
                       asked_items_named_at(s->r, s->items, i - 1, s->k.from) & which);
}

void clause_judge_by_verb(struct clause_scan *s, item_set which)
{
    struct clause *k = &s->k;
    struct phrase_match m;
    for (size_t i = k->from; which && i < k->to; i++) {
        enum verb_form verb = asked_items_verb(s->r, s->items, which, i);
        bool still = i > k->from && reading_match(s->r, WORD_STILL, i - 1, i, &m);
        if (!verb || (i >= s->text_from && i < s->text_to))
            continue;
        if (verb == VERB_ONGOING && is_noun(s, i))
            return;
        if (verb == VERB_PAST && is_degree_before(s, i))
            return; /* "half written" */
        if ((s->negated_at && s->negated_at <= i) || (s->later_at && s->later_at <= i))
            k->status = k->status ? k->status : STATUS_NOT_STARTED;
        else if (verb == VERB_ONGOING || (verb == VERB_BARE && still))
            k->status = STATUS_IN_PROGRESS;
        else if (verb == VERB_BARE && !k->status && i > k->from && is_state(s, which, i))
            k->status = STATUS_DONE;
        else if (verb != VERB_BARE && !(verb == VERB_SAME && k->status))
            k->status = STATUS_DONE;
        k->by_verb = k->status == STATUS_DONE;
        return;
    }
}
