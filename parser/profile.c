#include "parser/profile.h"

#include "base/buf.h"
#include "parser/answer_values.h"
#include "parser/command_arguments.h"
#include "parser/hours_said.h"
#include "parser/understand.h"
#include "parser/units.h"

#define ZONE_WORDS_MAX      4
#define SENTENCE_TOKENS_MAX 120 /* of one that is taken apart; also what keeps reading linear */

struct piece {
    size_t from, to;
    int question; /* -1: none that is known */
};

bool profile_is_asked(const struct answers *a)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->questions[i].known == QUESTION_SEEKS || a->questions[i].known == QUESTION_HOURS ||
            a->questions[i].known == QUESTION_TIMEZONE)
            return true;
    return false;
}

/* "English or Czech is fine": names of languages and hardly a word besides. */
static bool is_languages(const struct reading *r, size_t from, size_t to)
{
    bool any = false;
    for (size_t i = from; i < to;) {
        if (reading_take(r, WORD_LANGUAGE, &i, to, NULL))
            any = true;
        else if (!(r->t.at[i].kind == TOKEN_PUNCT && ++i) && !reading_take(r, WORD_AND, &i, to, NULL) &&
                 !reading_take(r, WORD_FILLER, &i, to, NULL) && !reading_take(r, WORD_PLEASE, &i, to, NULL) &&
                 !reading_take(r, WORD_GOOD, &i, to, NULL) && !reading_take(r, WORD_YES, &i, to, NULL) &&
                 !reading_take(r, WORD_HOURS, &i, to, NULL) && !reading_take(r, WORD_ADVERB, &i, to, NULL) &&
                 !(any && reading_take(r, WORD_BUT, &i, to, NULL)))
            return false;
    }
    return any;
}

/* The longest name of a zone from token i on: the token behind it, or i. */
static size_t zone_end(const struct reading *r, size_t i, size_t to)
{
    struct str zone;
    size_t end = to < i + ZONE_WORDS_MAX ? to : i + ZONE_WORDS_MAX;
    for (; end > i; end--)
        if (argument_zone(r, i, end, &zone) > 0)
            return end;
    return i;
}

/* "Sure", "yes please", "not this time": all of the clause. */
static bool is_yes_or_no(const struct reading *r, size_t from, size_t to)
{
    static const enum word_class classes[] = {WORD_YES,     WORD_NO,     WORD_PLEASE,
                                              WORD_CLOSING, WORD_ADVERB, WORD_COMMAND_TAIL};
    struct phrase_match m;
    bool said = reading_match(r, WORD_YES, from, to, &m) || reading_match(r, WORD_NO, from, to, &m);
    for (size_t i = from; said && i < to;) {
        size_t before = i;
        for (size_t c = 0; c < sizeof classes / sizeof *classes && i == before; c++)
            reading_take(r, classes[c], &i, to, NULL);
        said = i > before || r->t.at[i++].kind == TOKEN_PUNCT;
    }
    return said;
}

/* What [i, to) is about; *start behind the words that only open it. */
static int opened_by(const struct reading *r, size_t i, size_t to, size_t *start)
{
    struct phrase_match m = {0};
    struct str hours;
    *start = i;
    if (reading_match(r, WORD_QUESTION, i, to, &m) && reading_is_mark(r, i + m.count, to, ":=")) {
        *start = i + m.count + 1;
        return (int)m.value;
    }
    if (hours_said(r, i, to, &hours))
        return QUESTION_HOURS;
    if (is_languages(r, i, to))
        return QUESTION_LANGUAGE;
    if (reading_match(r, WORD_PROFILE, i, to, &m) &&
        (m.value != QUESTION_TIMEZONE || zone_end(r, i + m.count, to) > i + m.count)) {
        *start = i + m.count;
        return (int)m.value;
    }
    return zone_end(r, i, to) == to ? QUESTION_TIMEZONE : -1; /* "Lisbon" */
}

/* The same for a clause, whatever joins it to the one before. */
static int about(const struct reading *r, size_t from, size_t to, size_t *start)
{
    *start = from;
    if (is_yes_or_no(r, from, to))
        return QUESTION_JOIN;
    int question = opened_by(r, from, to, start);
    size_t i = from;
    while (question < 0 && i < to &&
           (reading_take(r, WORD_AND, &i, to, NULL) || reading_take(r, WORD_BUT, &i, to, NULL) ||
            reading_take(r, WORD_ADVERB, &i, to, NULL) || (reading_is_mark(r, i, to, ",-") && ++i)))
        question = opened_by(r, i, to, start);
    if (question < 0)
        *start = from;
    return question;
}

/* Behind "and" a name alone opens nothing: "a" is Czech for and, and French for in. */
static bool opens_another(const struct reading *r, size_t at, size_t to, bool is_comma)
{
    size_t start;
    int question = about(r, at, to, &start);
    return question >= 0 && (is_comma || question != QUESTION_TIMEZONE || start > at);
}

/* Where the clause that begins at `from` ends: at a comma, "and" or "but" behind which another answer opens. */
static size_t clause_end(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    for (size_t i = from + 1; i < to; i++) {
        if (reading_is_mark(r, i, to, ";"))
            return i;
        bool is_comma =
            reading_is_mark(r, i, to, ",") || (reading_is_mark(r, i, to, ":") && i + 1 < to && !r->t.at[i + 1].glued);
        if (!is_comma && !reading_match(r, WORD_AND, i, to, &m) && !reading_match(r, WORD_BUT, i, to, &m))
            continue;
        size_t next = i + 1, start;
        while (next < to && reading_is_mark(r, next, to, ","))
            next++;
        int here = about(r, from, i, &start);
        size_t rest = next;
        while (rest < to && !reading_is_mark(r, rest, to, ",;"))
            rest++;
        if (here == QUESTION_JOIN || opens_another(r, next, to, is_comma) || opens_another(r, next, rest, is_comma))
            if (!(here == QUESTION_HOURS && about(r, from, to, &start) == QUESTION_HOURS))
                return i;
    }
    return to;
}

size_t profile_next(const struct reading *r, size_t from, size_t to)
{
    for (size_t i = units_sentence_end(r, from, to), start, end; i < to; i = end) {
        end = units_sentence_end(r, i, to);
        int question = end - i > SENTENCE_TOKENS_MAX ? -1 : about(r, i, clause_end(r, i, end), &start);
        if (question >= 0 && question != QUESTION_JOIN)
            return i;
    }
    return to;
}

static void answer(struct reading *r, struct asked_question *q, size_t from, size_t to)
{
    if (q->known == QUESTION_TIMEZONE && zone_end(r, from, to) > from)
        to = zone_end(r, from, to);
    units_trim(r, &from, &to);
    if (from < to)
        answers_add(r, q, answer_value(r, q->known, from, to));
}

static bool is_courtesy(const struct reading *r, size_t from, size_t to)
{
    static const enum word_class classes[] = {WORD_PLEASANT, WORD_CLOSING, WORD_GOOD,
                                              WORD_FILLER,   WORD_PLEASE,  WORD_YES};
    struct phrase_match m;
    if (reading_match(r, WORD_CLOSING, from, to, &m))
        return true; /* "Thanks for the invitation" */
    for (size_t i = from; i < to;) {
        size_t before = i;
        for (size_t c = 0; c < sizeof classes / sizeof *classes && i == before; c++)
            reading_take(r, classes[c], &i, to, NULL);
        if (i == before && r->t.at[i++].kind != TOKEN_PUNCT)
            return false;
    }
    return true;
}

/* Who does not join seeks nothing: what else they say is why. */
static bool declines(const struct reading *r)
{
    for (size_t i = 0; i < r->u->answers_count; i++)
        if (str_eq_z(r->u->answers[i].question, "join") && r->u->answers[i].type == ANSWER_BOOL)
            return !r->u->answers[i].value;
    return false;
}

static struct asked_question *first_taker(struct answers *a)
{
    static const int takers[] = {QUESTION_SEEKS, QUESTION_GOAL, QUESTION_OFFERS};
    struct asked_question *q = NULL;
    for (size_t i = 0; i < sizeof takers / sizeof *takers && !q; i++)
        q = answers_open(a, takers[i]);
    return q;
}

/* What is private goes on to the end of its line, whatever it is about. */
static void read_private(struct reading *r, struct answers *a, size_t from, size_t to)
{
    struct asked_question *q = first_taker(a);
    if (q)
        answers_add(r, q, answer_value(r, -1, from, to));
}

/* Words about nothing that is known. */
static void keep_rest(struct reading *r, struct answers *a, struct str rest)
{
    struct asked_question *q = first_taker(a);
    if (q && rest.n)
        answers_add(r, q, (struct answer){.type = ANSWER_TEXT, .text = rest});
}

static void read_unit(struct reading *r, struct answers *a, const struct unit *u, struct buf *rest)
{
    const char *between = rest->n ? "\n" : "";
    for (size_t from = u->from, end; from < u->to; from = end) {
        size_t sentence = units_sentence_end(r, from, u->to), start;
        if (item_is_private(r, from, u->to)) {
            read_private(r, a, from, u->to);
            return;
        }
        bool is_long = sentence - from > SENTENCE_TOKENS_MAX;
        end = is_long ? sentence : clause_end(r, from, sentence);
        int question = is_long ? -1 : about(r, from, end, &start);
        struct asked_question *q = question < 0 ? NULL : answers_open(a, question);
        if (q) {
            answer(r, q, start, end);
        } else if (!is_courtesy(r, from, end)) {
            buf_puts(rest, between);
            buf_add_str(rest, tokens_text(&r->t, from, end));
            between = " ";
        }
        while (end < sentence && reading_is_mark(r, end, sentence, ",;:"))
            end++;
    }
}

void profile_read(struct reading *r, struct answers *a)
{
    struct units units = units_find(r);
    struct buf rest;
    buf_init(&rest, UNDERSTAND_TEXT_MAX * 2);
    for (size_t n = 0; n < units.count; n++) {
        read_unit(r, a, &units.at[n], &rest);
        for (size_t l = units.at[n].first; l <= units.at[n].last; l++)
            r->is_used[l] = true;
    }
    if (!declines(r))
        keep_rest(r, a, buf_copy(r->a, &rest));
    buf_release(&rest);
}
