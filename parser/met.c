#include "parser/met.h"

#include "parser/answer_values.h"
#include "parser/units.h"

/* "met yes, worth 4", "good one, 4", "We met, nothing to note", "4/5" */
static bool read_met_and_worth(struct reading *r, struct answers *a, size_t from, size_t to)
{
    struct asked_question *met = answers_open(a, QUESTION_MET), *worth = answers_open(a, QUESTION_WORTH);
    struct met_and_worth said;
    if ((!met && !worth) || !answer_met_and_worth(r, from, to, &said))
        return false;
    struct str text = tokens_text(&r->t, from, to);
    if (met && said.has_met)
        answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = said.met, .text = text});
    if (worth && said.worth)
        answers_add(r, worth, (struct answer){.type = ANSWER_INT, .value = said.worth, .text = text});
    return true;
}

/* The unit's tokens before `end` are used, those behind stay for other readers. */
static void use_head(struct reading *r, const struct unit *u, size_t end)
{
    for (size_t n = u->first; n <= u->last; n++) {
        struct own_line *l = &r->t.lines[n];
        if (l->to <= end)
            r->is_used[n] = true;
        else if (l->from < end)
            l->from = end;
    }
}

/* "4/5 - delegate reviews", "5/5, I'll write the doc": the mark before a dash or a comma. */
static void read_mark_of_five(struct reading *r, struct answers *a, const struct unit *u)
{
    struct asked_question *worth = answers_open(a, QUESTION_WORTH), *met = answers_open(a, QUESTION_MET);
    size_t end = u->from;
    if (!worth || !answer_mark_of_five(r, &end, u->to) || !reading_is_mark(r, end, u->to, "-,:;") || end + 1 >= u->to)
        return;
    struct answer answer = answer_value(r, QUESTION_WORTH, u->from, end);
    if (met)
        answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = true, .text = answer.text});
    answers_add(r, worth, answer);
    use_head(r, u, end + 1);
}

/* "4 - I'll write the doc": no list, when there is but one of it; the number is the mark. */
static void read_mark_before_words(struct reading *r, struct answers *a, const struct unit *u)
{
    struct asked_question *worth = answers_open(a, QUESTION_WORTH), *met = answers_open(a, QUESTION_MET);
    if (!worth || u->bullet != BULLET_NUMBER || u->number < 2 || u->number > 5)
        return;
    struct str text = tokens_text(&r->t, u->whole, u->whole + 1);
    if (met)
        answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = true, .text = text});
    answers_add(r, worth, (struct answer){.type = ANSWER_INT, .value = u->number, .text = text});
    use_head(r, u, u->from);
}

/* "Yes" or "no" and nothing else, to a letter that asks first whether they met. A "no" with more below may be about
 * that. */
static bool read_bare_word(struct reading *r, struct answers *a, const struct unit *u, bool alone)
{
    struct asked_question *met = answers_open(a, QUESTION_MET);
    size_t from = u->from, to = u->to;
    struct phrase_match m;
    units_trim(r, &from, &to);
    bool yes = reading_match(r, WORD_YES, from, to, &m) && m.value == 1 && from + m.count == to;
    bool no = alone && reading_match(r, WORD_NO, from, to, &m) && m.count == 1 && from + 1 == to;
    if (!met || (!yes && !no))
        return false;
    answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = yes, .text = tokens_text(&r->t, from, to)});
    return true;
}

/* "We did, over coffee", "Yes, it was great": met, and words that tell how. */
static bool read_did_meet(struct reading *r, struct answers *a, const struct unit *u)
{
    static const enum word_class tells[] = {WORD_CHATTER, WORD_GOOD,  WORD_IN,     WORD_AT,
                                            WORD_BY,      WORD_TODAY, WORD_WEEKDAY};
    struct asked_question *met = answers_open(a, QUESTION_MET);
    struct phrase_match m, rest;
    size_t end = units_sentence_end(r, u->from, u->to);
    bool said = (reading_match(r, WORD_MET, u->from, end, &m) && m.value == 1) ||
                (reading_match(r, WORD_YES, u->from, end, &m) && (m.value == 1 || m.count > 1));
    if (!met || u->bullet != BULLET_NONE || !said || answer_met_and_worth(r, u->from, end, &(struct met_and_worth){0}))
        return false;
    size_t how = u->from + m.count;
    bool is_told = how == end;
    if (reading_is_mark(r, how, end, ",-") && !item_is_announced(r, how + 1, end))
        for (size_t c = 0; c < sizeof tells / sizeof *tells && !is_told; c++)
            is_told = reading_match(r, tells[c], how + 1, end, &rest);
    if (is_told) {
        answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = 1, .text = tokens_text(&r->t, u->from, end)});
        use_head(r, u, end);
    }
    return is_told && end == u->to;
}

/* "No, Ben was ill": to a letter that asks first whether they met. */
static bool read_not_met(struct reading *r, struct answers *a, const struct unit *u)
{
    struct asked_question *met = answers_open(a, QUESTION_MET);
    struct phrase_match m;
    size_t end = units_sentence_end(r, u->from, u->to);
    if (!met || u->bullet != BULLET_NONE || !reading_match(r, WORD_NO, u->from, end, &m))
        return false;
    size_t reason = u->from + m.count;
    if (!reading_is_mark(r, reason, end, ",-") || reading_match(r, WORD_NOTHING, u->from, end, &m) ||
        reading_match(r, WORD_NOTHING, reason + 1, end, &m) || item_is_announced(r, reason + 1, end))
        return false;
    answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .text = tokens_text(&r->t, u->from, u->to)});
    return true;
}

/* "We met. 5/5. I'll try timeboxing": sentences about the meeting before those that a takeaway is in. */
static void read_first_sentences(struct reading *r, struct answers *a, const struct unit *u)
{
    size_t left = r->t.lines[u->first].from; /* what read_did_meet() left of it */
    for (size_t from = left > u->from && left < u->to ? left : u->from, end; from < u->to; from = end) {
        end = units_sentence_end(r, from, u->to);
        size_t second = end < u->to ? units_sentence_end(r, end, u->to) : end; /* "Yes. 4. I'll …" */
        if (end < u->to && read_met_and_worth(r, a, from, end))
            use_head(r, u, end);
        else if (second < u->to && read_met_and_worth(r, a, from, second))
            use_head(r, u, end = second);
        else
            return;
    }
}

/* "I'll apply for the role. 5/5": the last sentence of the mail. */
static void read_last_sentence(struct reading *r, struct answers *a, const struct unit *u)
{
    size_t last = units_last_sentence(r, u);
    if (last == u->from || !read_met_and_worth(r, a, last, u->to))
        return;
    units_use_tail(r, u, last);
}

bool met_read(struct reading *r, struct answers *a, const struct units *units, size_t n)
{
    const struct unit *u = &units->at[n];
    bool alone = units->count == 1;
    if (!alone && u->bullet != BULLET_NONE)
        return false; /* "3. good" in a list */
    if (read_met_and_worth(r, a, u->whole, u->to) || (n == 0 && read_not_met(r, a, u)) ||
        (n == 0 && read_bare_word(r, a, u, alone)) || (n == 0 && read_did_meet(r, a, u))) {
        for (size_t l = u->first; l <= u->last; l++)
            r->is_used[l] = true;
        return true;
    }
    if (u->bullet == BULLET_NONE) {
        read_first_sentences(r, a, u);
        read_mark_of_five(r, a, u);
        if (n + 1 == units->count)
            read_last_sentence(r, a, u);
    } else if (alone) {
        read_mark_before_words(r, a, u);
    }
    return false;
}
