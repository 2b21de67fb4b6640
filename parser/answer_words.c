#include "parser/answer_words.h"

#include "parser/answer_values.h"
#include "parser/items.h"
#include "parser/takeaways.h"
#include "parser/units.h"

static struct asked_question *first_open(struct answers *a, size_t *count)
{
    struct asked_question *q = NULL;
    *count = 0;
    for (size_t i = 0; i < a->count; i++)
        if (!a->questions[i].is_answered && a->questions[i].known != QUESTION_TAKEAWAY &&
            a->questions[i].known != QUESTION_BY_WHEN) {
            q = q ? q : &a->questions[i];
            ++*count;
        }
    return q;
}

/* "Sounds good" is no goal, and nobody is shaped by "no idea yet". */
static bool wants_more_than_courtesy(int known)
{
    return known >= QUESTION_GOAL && known <= QUESTION_SEEKS;
}

/* "Who can read this?": to whoever wrote the letter. "How do I say no?" may be what somebody wants to work on. */
static bool asks_back(const struct reading *r)
{
    struct units units = units_find(r);
    struct phrase_match m;
    bool asks = units.count && reading_match(r, WORD_ASKS, units.at[0].from, units.at[0].to, &m);
    for (size_t n = 0; asks && n < units.count; n++)
        for (size_t from = units.at[n].from; asks && from < units.at[n].to;) {
            from = units_sentence_end(r, from, units.at[n].to);
            asks = reading_is_mark(r, from - 1, from, "?");
        }
    return asks;
}

/* The sentences that name a place, out of words that answer what to work on and where to meet at once. */
static void read_places(struct reading *r, struct answers *a)
{
    struct asked_question *goal = answers_open(a, QUESTION_GOAL), *where = answers_open(a, QUESTION_WHERE);
    struct units units = units_find(r);
    if (!goal || !where || units.count == 0)
        return;
    const struct unit *u = &units.at[units.count - 1];
    size_t last = units_last_sentence(r, u);
    if (!answer_is_place(r, last, u->to))
        return;
    answers_add(r, where, answer_value(r, QUESTION_WHERE, last, u->to));
    units_use_tail(r, u, last);
}

/* Lines that begin "Private:" are no part of what others see. */
static void read_private_lines(struct reading *r, struct answers *a)
{
    size_t open;
    const struct asked_question *first = first_open(a, &open);
    struct units units = units_find(r);
    for (size_t n = 0; first && n < units.count; n++) {
        const struct unit *u = &units.at[n];
        struct asked_question q = {.name = first->name};
        if (!item_is_private(r, u->from, u->to))
            continue;
        answers_add(r, &q, answer_value(r, -1, u->from, u->to));
        for (size_t l = u->first; l <= u->last; l++)
            r->is_used[l] = true;
    }
}

void answer_words_read(struct reading *r, struct answers *a)
{
    size_t open;
    bool labelled = r->u->answers_count > 0;
    read_private_lines(r, a);
    read_places(r, a);
    struct asked_question *q = first_open(a, &open);
    if (!q || (labelled && open > 1) || (wants_more_than_courtesy(q->known) && takeaways_says_nothing(r)) ||
        (q->known != QUESTION_FEEDBACK && asks_back(r)))
        return;
    size_t first = r->t.lines_count, behind = 0;
    for (size_t n = 0; n < r->t.lines_count; n++)
        if (!r->is_used[n] && r->t.lines[n].from < r->t.lines[n].to) {
            if (first == r->t.lines_count)
                first = n;
            behind = n + 1;
        }
    if (first >= behind)
        return;
    struct answer answer = answer_value(r, q->known, r->t.lines[first].from, r->t.lines[behind - 1].to);
    bool is_typed = q->known == QUESTION_MET || q->known == QUESTION_WORTH;
    if (answer.text.n == 0 || (is_typed && answer.type == ANSWER_TEXT))
        return;
    answers_add(r, q, answer);
    for (size_t n = first; n < behind; n++)
        r->is_used[n] = true;
}
