#include "parser/answer_values.h"

#include "parser/command_arguments.h"
#include "parser/dates.h"
#include "parser/hours_said.h"
#include "parser/items.h"
#include "parser/phrases.h"
#include "parser/units.h"

#define WORTH_MOST       5
#define PLACE_TOKENS_MAX 14 /* of a sentence with a link to the place */
#define PLACE_LEAD_MAX   6  /* words before a place's name */

/* A word of this class in any language, alone or before a mark. */
static bool is_said_abroad(const struct reading *r, enum word_class class, size_t from, size_t to)
{
    struct phrase_match m;
    return from < to && phrases_match(phrases_all(), class, &r->t.at[from], to - from, &m) &&
           (from + m.count == to || r->t.at[from + m.count].kind == TOKEN_PUNCT);
}

/* "Met: ano", where the mail's other words are of another language, or too few: yes in some and no in none. */
static int yes_or_no_abroad(const struct reading *r, size_t from, size_t to)
{
    bool is_yes = is_said_abroad(r, WORD_YES, from, to), is_no = is_said_abroad(r, WORD_NO, from, to);
    return is_yes == is_no ? -1 : is_yes;
}

/* 1 yes, 0 no, -1 neither: by what the words begin with. */
static int yes_or_no(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match yes = {0}, no = {0};
    bool is_yes = reading_match(r, WORD_YES, from, to, &yes), is_no = reading_match(r, WORD_NO, from, to, &no);
    if (!is_yes && !is_no)
        return yes_or_no_abroad(r, from, to);
    return is_yes && (!is_no || yes.count > no.count);
}

static int met(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    if (reading_match(r, WORD_MET, from, to, &m))
        return (int)m.value;
    return yes_or_no(r, from, to);
}

/* "a good one", "one of the best": a number that counts nothing. */
static bool is_pronoun(const struct reading *r, size_t i, size_t to, long n)
{
    const struct token *t = r->t.at;
    return n == 1 && t[i].kind == TOKEN_WORD &&
           ((i > 0 && t[i - 1].kind == TOKEN_WORD) || (i + 1 < to && t[i + 1].kind == TOKEN_WORD));
}

/* "4", "4/5", "4 out of 5", "four", "5 - really good": the first number 1..5, 0 for none. */
static long mark_at(const struct reading *r, size_t *i, size_t to)
{
    size_t at = *i, of;
    if (at >= to || (r->t.at[at].kind == TOKEN_WORD && r->t.at[at].word.n < 3))
        return 0; /* "a" is no mark */
    long n = date_number(r, &at, to);
    if (n < 1 || n > WORTH_MOST || is_pronoun(r, *i, to, n) || reading_is_mark(r, at, to, ":"))
        return 0; /* "3:" is before a list */
    if (reading_is_mark(r, at, to, ".,") && at + 1 < to && r->t.at[at].glued && r->t.at[at + 1].glued)
        return 0; /* 3.5 */
    of = at;
    if (reading_is_mark(r, of, to, "/"))
        of++;
    else if (!reading_take(r, WORD_OUT_OF, &of, to, NULL))
        of = to;
    if (of < to) {
        if (date_number(r, &of, to) != WORTH_MOST)
            return 0;
        at = of;
    }
    *i = at;
    return n;
}

bool answer_mark_of_five(const struct reading *r, size_t *i, size_t to)
{
    size_t at = *i;
    if (!mark_at(r, &at, to) || at == *i + 1)
        return false;
    *i = at;
    return true;
}

static bool take_filling(const struct reading *r, size_t *i, size_t to)
{
    if (*i < to && r->t.at[*i].kind == TOKEN_PUNCT && r->t.at[*i].mark != '?') {
        ++*i;
        return true;
    }
    return reading_take(r, WORD_AND, i, to, NULL) || reading_take(r, WORD_BUT, i, to, NULL) ||
           reading_take(r, WORD_FILLER, i, to, NULL) || reading_take(r, WORD_CLOSING, i, to, NULL) ||
           reading_take(r, WORD_PLEASANT, i, to, NULL);
}

/* "worth", "give our talk", "on a scale of 1-5": before a mark. */
static bool take_worth(const struct reading *r, size_t *i, size_t to)
{
    unsigned is_scale;
    size_t at = *i;
    if (!reading_take(r, WORD_WORTH, &at, to, &is_scale))
        return false;
    if (is_scale) {
        if (date_number(r, &at, to) < 0)
            return false;
        if (reading_is_mark(r, at, to, "-") || !reading_take(r, WORD_CONNECT, &at, to, NULL))
            at++;
        if (at >= to || date_number(r, &at, to) != WORTH_MOST)
            return false;
    } else {
        reading_take(r, WORD_OBJECT, &at, to, NULL);
    }
    *i = at;
    return true;
}

/* "Nos vimos el martes": the day says no more. */
static bool take_day(const struct reading *r, size_t *i, size_t to)
{
    static const enum word_class days[] = {WORD_WEEKDAY, WORD_FACT, WORD_DATE_ARTICLE, WORD_BY};
    bool taken = false;
    for (size_t c = 0; c < sizeof days / sizeof *days && !taken; c++)
        taken = reading_take(r, days[c], i, to, NULL);
    return taken;
}

bool answer_met_and_worth(const struct reading *r, size_t from, size_t to, struct met_and_worth *out)
{
    struct phrase_match m;
    bool good = false;
    *out = (struct met_and_worth){0};
    size_t start = from;
    if (start + 1 < to && r->t.at[start].kind == TOKEN_WORD && reading_match(r, WORD_MET, start + 1, to, &m) &&
        !m.value)
        from = ++start; /* "Ben couldn't make it" */
    for (size_t i = start; i < to;) {
        size_t before = i;
        if (phrases_match_value(r->phrases, WORD_QUESTION, QUESTION_MET, &r->t.at[i], to - i, &m)) {
            size_t value = i + m.count;
            while (reading_is_mark(r, value, to, ":?=-"))
                value++;
            int said = yes_or_no(r, value, to);
            if (said >= 0) {
                reading_take(r, said ? WORD_YES : WORD_NO, &value, to, NULL);
                out->has_met = true;
                out->met = said;
                i = value;
                continue;
            }
        }
        if (reading_match(r, WORD_MET, i, to, &m)) {
            i += m.count;
            out->met = m.value && (!out->has_met || out->met);
            out->has_met = true;
            if (!out->met)
                return i == to || r->t.at[i].kind != TOKEN_WORD || before == from; /* the reason may follow */
            continue;
        }
        long mark = out->worth ? 0 : mark_at(r, &i, to);
        if (mark) {
            out->worth = mark;
        } else if (reading_take(r, WORD_GOOD, &i, to, NULL) || take_worth(r, &i, to)) {
            good = true;
        } else if (reading_take(r, WORD_NOTHING, &i, to, NULL)) {
            good = good || out->has_met;
        } else if (!reading_take(r, WORD_YES, &i, to, NULL) && !take_filling(r, &i, to) &&
                   !(out->has_met && take_day(r, &i, to))) {
            return false;
        }
    }
    if (out->worth && !out->has_met)
        out->has_met = out->met = true;
    return out->has_met || (out->worth && good);
}

/* A slot or a reading by number, by place, by "any" (the first), or by a word that only one of the items has. */
static long choice(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t i = from;
    while (reading_take(r, WORD_ITEM, &i, to, NULL) || reading_take(r, WORD_FILLER, &i, to, NULL) ||
           reading_take(r, WORD_CHOICE, &i, to, NULL) || reading_is_mark(r, i, to, "#("))
        if (reading_is_mark(r, i, to, "#("))
            i++;
    if (i < to && r->t.at[i].kind == TOKEN_NUMBER && !reading_is_mark(r, i + 1, to, ":") &&
        !reading_match(r, WORD_HALF_DAY, i + 1, to, &m) && !reading_match(r, WORD_OCLOCK, i + 1, to, &m))
        return r->t.at[i].number > 0 && (!r->asked->items_count || (size_t)r->t.at[i].number <= r->asked->items_count)
                   ? r->t.at[i].number
                   : 0;
    for (size_t at = from; at < to; at++) {
        if (reading_match(r, WORD_ORDINAL, at, to, &m))
            return r->asked->items_count ? (long)reading_place(m.value, r->asked->items_count) : (long)m.value;
        if (reading_match(r, WORD_ANY, at, to, &m))
            return 1;
    }
    for (size_t at = from; at < to; at++) {
        long found = 0, hits = 0;
        if (r->t.at[at].kind != TOKEN_WORD && r->t.at[at].kind != TOKEN_NUMBER)
            continue;
        for (size_t k = 0; k < r->asked->items_count; k++)
            if (str_find_nocase(r->asked->items[k].text, r->t.at[at].raw, 0) != STR_NONE) {
                hits++;
                found = r->asked->items[k].ref;
            }
        if (hits == 1 && r->t.at[at].raw.n > 1)
            return found;
    }
    return 0;
}

static bool is_courtesy_only(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    while (i < to)
        if (!(r->t.at[i].kind == TOKEN_PUNCT && ++i) && !reading_take(r, WORD_CLOSING, &i, to, NULL))
            return false;
    return true;
}

/* "we'll | meet at the cafe" */
static bool is_meet_at(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    return i < to && phrases_match_value(r->phrases, WORD_COMMAND_HEAD, COMMAND_RESCHEDULE, &r->t.at[i], to - i, &m) &&
           (reading_match(r, WORD_AT, i + 1, to, &m) || reading_match(r, WORD_IN, i + 1, to, &m) ||
            reading_match(r, WORD_PLACE, i + 1, to, &m));
}

bool answer_is_place(const struct reading *r, size_t from, size_t to)
{
    static const enum word_class classes[] = {WORD_FILLER, WORD_CONNECT, WORD_ASK,    WORD_OBJECT, WORD_DATE_ARTICLE,
                                              WORD_PLEASE, WORD_AT,      WORD_ADVERB, WORD_IN,     WORD_BY};
    struct phrase_match m;
    for (size_t i = from; i < to && i < from + PLACE_TOKENS_MAX; i++)
        if (r->t.at[i].kind == TOKEN_LINK)
            return true;
    for (size_t i = from, skipped = 0; i < to && skipped < PLACE_LEAD_MAX; skipped++) {
        size_t before = i;
        if (reading_match(r, WORD_PLACE, i, to, &m))
            return true;
        size_t meet = reading_match(r, WORD_INTENT, i, to, &m) ? i + m.count : i;
        if (meet > i && !is_meet_at(r, meet, to))
            return false; /* "I want to meet more people" */
        i = meet > i ? meet + 1 : i;
        for (size_t c = 0; c < sizeof classes / sizeof *classes && i == before; c++)
            reading_take(r, classes[c], &i, to, NULL);
        if (i == before && !phrases_match_value(r->phrases, WORD_COMMAND_HEAD, COMMAND_WHERE, &r->t.at[i], to - i, &m))
            return false;
        i += i == before;
    }
    return false;
}

struct answer answer_value(const struct reading *r, int question, size_t from, size_t to)
{
    struct answer a = {.type = ANSWER_TEXT};
    size_t start = from, end = to;
    units_trim(r, &start, &end);
    if (is_courtesy_only(r, from, to))
        return a;
    a.text = arena_copy(r->a, tokens_text(&r->t, from, to));
    a.is_private = item_is_private(r, start, end);
    long v = -1;
    switch (question) {
    case QUESTION_HOURS:
        if (!hours_said(r, start, end, &a.meant))
            a.meant = STR("");
        return a;
    case QUESTION_TIMEZONE:
        if (argument_zone(r, start, end, &a.meant) < 0)
            a.meant = STR("");
        return a;
    case QUESTION_MET:
        v = met(r, start, end);
        break;
    case QUESTION_JOIN:
    case QUESTION_ATTEND:
    case QUESTION_CONTINUE:
        v = yes_or_no(r, start, end);
        break;
    case QUESTION_WORTH:
        for (size_t i = start; i < end && v < 1; i++) {
            size_t at = i;
            v = mark_at(r, &at, end);
        }
        break;
    case QUESTION_SLOT:
    case QUESTION_READING:
        v = choice(r, start, end);
        break;
    default:
        return a;
    }
    bool is_bool = question != QUESTION_WORTH && question != QUESTION_SLOT && question != QUESTION_READING;
    if (is_bool ? v >= 0 : v > 0) {
        a.type = is_bool ? ANSWER_BOOL : ANSWER_INT;
        a.value = v;
    }
    return a;
}
