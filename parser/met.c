#include "parser/met.h"

#include "parser/answer_values.h"
#include "parser/sentences.h"
#include "parser/units.h"

#define MEETING_LEAD_MAX   4  /* words before "met": "Ben and I" */
#define MEETING_TOKENS_MAX 14 /* of a clause that tells of the meeting */

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

#define NOT_MET_TOKENS_MAX 12

/* "Al final no pudimos quedar", "We hebben elkaar helaas niet gezien": "not" and the meeting apart, in any order. */
static bool says_not_met(const struct reading *r, size_t from, size_t to)
{
    const struct token *t = r->t.at;
    unsigned seen = 0;
    bool negated = false, not_met = false;
    struct phrase_match m;
    for (size_t i = from; i < to; i++) {
        for (unsigned word = MEETING_COULD; word <= MEETING_COULD_NOT; word++)
            seen |= phrases_match_value(r->phrases, WORD_MEETING, word, &t[i], to - i, &m) ? 1u << word : 0;
        negated = negated || reading_match(r, WORD_NOT, i, to, &m);
        not_met = not_met || phrases_match_value(r->phrases, WORD_MET, 0, &t[i], to - i, &m);
    }
    bool could_not = seen >> MEETING_COULD_NOT & 1 || (negated && seen >> MEETING_COULD & 1);
    return not_met || (could_not && seen >> MEETING_MEET & 1) || (negated && seen >> MEETING_MET & 1);
}

/* The first sentence of the mail, up to its reason. English says it in few ways, which are phrases. */
static bool read_not_met_apart(struct reading *r, struct answers *a, const struct unit *u)
{
    struct asked_question *met = answers_open(a, QUESTION_MET);
    size_t end = units_sentence_end(r, u->from, u->to), first = u->from;
    while (first < end && !reading_is_mark(r, first, end, ",.;:-(!?"))
        first++;
    if (!met || u->bullet != BULLET_NONE || phrases_are_english(r->phrases) || first - u->from > NOT_MET_TOKENS_MAX ||
        reading_is_mark(r, first, end, ":?") || !says_not_met(r, u->from, first))
        return false;
    answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .text = tokens_text(&r->t, u->from, end)});
    use_head(r, u, end);
    return end == u->to;
}

/* "and my takeaway is", "takeaway start the doc": what begins here is no part of what was said of the meeting. */
static bool begins_other(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    size_t behind = i;
    if (reading_take(r, WORD_AND, &behind, to, NULL))
        return item_is_announced(r, behind, to);
    return phrases_match_value(r->phrases, WORD_QUESTION, QUESTION_TAKEAWAY, &r->t.at[i], to - i, &m) ||
           phrases_match_value(r->phrases, WORD_INTENT, 0, &r->t.at[i], to - i, &m);
}

/* Behind the first clause of [from, to): a mark parts it from the next, or other words begin. */
static size_t piece_end(const struct reading *r, size_t from, size_t to)
{
    size_t end = units_sentence_end(r, from, to);
    for (size_t i = from + 1; i < end; i++)
        if (reading_is_mark(r, i, end, ",;()") || (reading_is_mark(r, i, end, "-") && !r->t.at[i].glued) ||
            begins_other(r, i, end))
            return i;
    return end;
}

/* At the beginning of a clause, behind marks and an "and". */
static size_t piece_start(const struct reading *r, size_t i, size_t to)
{
    while (i < to && (r->t.at[i].kind == TOKEN_PUNCT || r->t.at[i].kind == TOKEN_SYMBOL))
        i++;
    size_t behind = i;
    return reading_take(r, WORD_AND, &behind, to, NULL) && behind < to ? behind : i;
}

static bool is_capital(const struct token *t)
{
    return t->kind == TOKEN_WORD && t->raw.s[0] >= 'A' && t->raw.s[0] <= 'Z';
}

/* "Ben and I met for coffee this morning", "met Ben on Monday": met, when, where and whom. */
static bool is_meeting_told(const struct reading *r, size_t from, size_t to)
{
    static const enum word_class how[] = {WORD_IN,    WORD_AT,    WORD_BY,       WORD_TODAY,   WORD_WEEKDAY,
                                          WORD_PLACE, WORD_MONTH, WORD_DAY_PART, WORD_CONNECT, WORD_GOOD};
    struct phrase_match m;
    size_t i = from;
    while (i < to && i < from + MEETING_LEAD_MAX && !reading_match(r, WORD_MET, i, to, &m) &&
           (is_capital(&r->t.at[i]) || reading_match(r, WORD_AND, i, to, &m) || reading_match(r, WORD_YES, i, to, &m)))
        i++;
    bool met = reading_match(r, WORD_MET, i, to, &m) && m.value == 1;
    if (!met || to - from > MEETING_TOKENS_MAX)
        return false;
    bool is_ours = i > from || m.count > 1, is_told = false, is_open = false;
    for (i += m.count; i < to;) {
        size_t before = i;
        bool filling = reading_take(r, WORD_FILLER, &i, to, NULL);
        for (size_t c = 0; c < sizeof how / sizeof *how && i == before; c++)
            reading_take(r, how[c], &i, to, NULL);
        is_told = is_told || (i > before && !filling);
        if (i == before && !is_open && !is_capital(&r->t.at[i]) && r->t.at[i].kind == TOKEN_WORD)
            return false;
        is_open = i > before && !filling; /* "for coffee" */
        i += i == before;
    }
    return is_ours || is_told;
}

/* One clause about the meeting: met, what it was worth, or the "yes" that a mail begins with. */
static bool read_piece(struct reading *r, struct answers *a, size_t from, size_t to, bool is_first)
{
    struct asked_question *met = answers_open(a, QUESTION_MET);
    struct phrase_match m;
    if (read_met_and_worth(r, a, from, to))
        return true;
    units_trim(r, &from, &to);
    bool yes = is_first && reading_match(r, WORD_YES, from, to, &m) && m.value == 1 && from + m.count == to;
    if (!met || (!yes && !is_meeting_told(r, from, to)))
        return false;
    answers_add(r, met, (struct answer){.type = ANSWER_BOOL, .value = true, .text = tokens_text(&r->t, from, to)});
    return true;
}

/* "... a 3, mostly because I was tired": no takeaway. Behind it, or i. */
static size_t reason_end(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    size_t at = piece_start(r, i, to);
    while (reading_take(r, WORD_ADVERB, &at, to, NULL) || reading_take(r, WORD_FILLER, &at, to, NULL))
        ;
    bool is_reason = at < to && phrases_match_value(r->phrases, WORD_ATTEND, ATTEND_REASON, &r->t.at[at], to - at, &m);
    return is_reason ? units_sentence_end(r, at, to) : i;
}

/* Behind the "takeaway" in "met yes worth 4 takeaway delegate more", or i. */
static size_t label_end(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    bool is_label = i < to && !item_is_announced(r, i, to) &&
                    phrases_match_value(r->phrases, WORD_QUESTION, QUESTION_TAKEAWAY, &r->t.at[i], to - i, &m);
    return is_label ? i + m.count : i;
}

/* More about the meeting, and no takeaway: "we got sidetracked", "nothing to note". */
static bool is_of_meeting(const struct reading *r, size_t from, size_t to)
{
    enum sentence kind = from < to ? sentence_kind(r, from, to) : SENTENCE_PLAIN;
    return kind == SENTENCE_CHATTER || kind == SENTENCE_PLEASANT || kind == SENTENCE_NOTHING;
}

/* "We met. 5/5. I'll try timeboxing", "yes we met, worth 4, I'll …": sentences and clauses about the meeting before
 * those that a takeaway is in. */
static void read_first_pieces(struct reading *r, struct answers *a, const struct unit *u, bool is_first)
{
    size_t left = r->t.lines[u->first].from; /* what read_did_meet() left of it */
    for (size_t from = left > u->from && left < u->to ? left : u->from, end; from < u->to; from = end) {
        end = units_sentence_end(r, from, u->to);
        size_t second = end < u->to ? units_sentence_end(r, end, u->to) : end; /* "Yes. 4. I'll …" */
        size_t start = piece_start(r, from, u->to), piece = piece_end(r, start, u->to);
        if (end < u->to && read_met_and_worth(r, a, from, end))
            use_head(r, u, end);
        else if (second < u->to && read_met_and_worth(r, a, from, second))
            use_head(r, u, end = second);
        else if (piece < u->to && read_piece(r, a, start, piece, is_first && from == u->from))
            use_head(r, u, end = label_end(r, piece_start(r, reason_end(r, piece, u->to), u->to), u->to));
        else if (from > u->from && (is_of_meeting(r, start, piece) || reading_is_mark(r, piece, u->to, ")")))
            use_head(r, u, end = piece_start(r, piece, u->to));
        else
            return;
    }
}

/* It gives a mark, in more than a number: "give it a five", "4/5". */
static bool is_mark_given(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t i = from;
    while (reading_take(r, WORD_FILLER, &i, to, NULL) || reading_take(r, WORD_ADVERB, &i, to, NULL))
        ;
    return reading_match(r, WORD_WORTH, i, to, &m) || reading_match(r, WORD_GOOD, i, to, &m) ||
           reading_match(r, WORD_WORTH, from, to, &m) || answer_mark_of_five(r, &i, to);
}

/* "I'll apply for the role. 5/5", "…, give it a five": the last sentence or clause of the mail. */
static void read_last_piece(struct reading *r, struct answers *a, const struct unit *u)
{
    size_t sentence = units_last_sentence(r, u), last = sentence, start = sentence;
    for (size_t i = sentence, end; i < u->to; i = piece_start(r, end, u->to))
        if ((end = piece_end(r, i, u->to)) == u->to)
            start = i;
        else
            last = end;
    if (sentence > u->from && read_met_and_worth(r, a, sentence, u->to))
        units_use_tail(r, u, sentence);
    else if (start > sentence && is_mark_given(r, start, u->to) && read_met_and_worth(r, a, start, u->to))
        units_use_tail(r, u, last);
}

bool met_read(struct reading *r, struct answers *a, const struct units *units, size_t n)
{
    const struct unit *u = &units->at[n];
    bool alone = units->count == 1;
    if (!alone && u->bullet != BULLET_NONE)
        return false; /* "3. good" in a list */
    if (read_met_and_worth(r, a, u->whole, u->to) || (n == 0 && read_not_met(r, a, u)) ||
        (n == 0 && read_bare_word(r, a, u, alone)) || (n == 0 && read_not_met_apart(r, a, u)) ||
        (n == 0 && read_did_meet(r, a, u))) {
        for (size_t l = u->first; l <= u->last; l++)
            r->is_used[l] = true;
        return true;
    }
    if (u->bullet == BULLET_NONE) {
        read_first_pieces(r, a, u, n == 0);
        read_mark_of_five(r, a, u);
        if (n + 1 == units->count)
            read_last_piece(r, a, u);
    } else if (alone) {
        read_mark_before_words(r, a, u);
    }
    return false;
}
