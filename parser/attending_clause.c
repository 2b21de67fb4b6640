/* The words of one clause about coming to a meeting: a yes, a no, a time, what stands in the way. */
#include "parser/attending_priv.h"

#include "parser/command_arguments.h"
#include "parser/dates.h"

#define SHIFT_MAX         6 /* tokens of "half an hour later" */
#define ENGAGED_WORDS_MAX 3 /* of "a dentist" before "appointment" */

bool attend_word_at(const struct reading *r, enum attend_word word, size_t i, size_t to, struct phrase_match *m)
{
    return i < to && phrases_match_value(r->phrases, WORD_ATTEND, word, &r->t.at[i], to - i, m);
}

static bool is_own(const struct reading *r, const struct date_found *d)
{
    struct civil c;
    if (!civil_parse_minute(r->asked->meeting, &c))
        return false;
    int64_t day = civil_to_days(c.year, c.month, c.day);
    bool same_day = !d->has_day || (d->weekday ? civil_weekday(day) == d->weekday : day == d->day);
    if (d->has_day && d->is_soft && !d->weekday)
        same_day = d->first <= day && day <= d->day; /* "this week" */
    return same_day && (!d->has_time || c.hour * 60 + c.minute == d->minute);
}

static void note_other(struct attend_clause *c, struct str to)
{
    c->two_others = c->two_others || (c->other && !str_eq(c->to, to));
    c->other = true;
    c->to = to;
}

/* "an hour later", "same time next week": reckoned from the meeting. */
static bool take_shift(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    struct str moved;
    struct phrase_match m;
    bool opens = reading_match(r, WORD_ZONE_SAME, *i, to, &m) || reading_match(r, WORD_NEXT, *i, to, &m);
    for (size_t k = *i + 1; k < to && k < *i + SHIFT_MAX; k++) {
        if (!reading_match(r, WORD_SHIFT, k, to, &m) && !(opens && reading_match(r, WORD_PERIOD, k, to, &m)))
            continue;
        if (argument_reschedule(r, *i, k + m.count, false, &moved) > 0) {
            note_other(c, moved);
            *i = k + m.count;
            return true;
        }
    }
    return false;
}

static bool take_time(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    struct date_found d;
    struct str moved;
    if (!r->date.is_known)
        return false;
    if (take_shift(r, i, to, c))
        return true;
    if ((!date_at(r, *i, to, true, &d) && !date_due_at(r, *i, to, &d)) || d.is_unclear)
        return false;
    if (d.is_limit) /* "I'm out until Friday" is about more than this meeting */
        c->is_strange = true;
    else if (is_own(r, &d))
        c->own = true;
    else
        note_other(c, argument_reschedule(r, *i, d.to, false, &moved) > 0 ? moved : STR(""));
    *i = d.to;
    reading_take(r, WORD_ZONE_SAME, i, to, NULL);
    return true;
}

/* "I have a dentist appointment then", "ich habe da einen Termin beim Arzt" */
static bool take_engagement(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    struct phrase_match m;
    size_t words = *i, end = *i;
    bool then = false;
    if (!attend_word_at(r, ATTEND_ENGAGED, words, to, &m))
        return false;
    words += m.count;
    for (size_t k = words; k < to && k <= words + ENGAGED_WORDS_MAX && r->t.at[k].kind == TOKEN_WORD; k++) {
        then = then || attend_word_at(r, ATTEND_THEN, k, to, &m);
        if (attend_word_at(r, ATTEND_ENGAGEMENT, k, to, &m))
            words = end = k + m.count;
    }
    if (end == *i)
        return false;
    c->engaged = true;
    c->own = c->own || then;
    *i = end;
    return true;
}

static bool take_attend(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    unsigned value;
    if (!reading_take(r, WORD_ATTEND, i, to, &value))
        return false;
    c->suits = c->suits || value == ATTEND_YES;
    c->cannot = c->cannot || value == ATTEND_NO;
    c->yes = c->yes || value == ATTEND_PLEASED;
    c->unsure = c->unsure || value == ATTEND_UNSURE;
    c->rather = c->rather || value == ATTEND_RATHER;
    c->own = c->own || value == ATTEND_THEN;
    c->is_strange = c->is_strange || value == ATTEND_ENGAGEMENT;
    return true;
}

/* "sure"; "yes, I can" says more, and so does "I won't be there"; "not yet" does not. */
static bool take_yes_no(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    struct phrase_match yes = {0}, no = {0};
    bool is_yes = reading_match(r, WORD_YES, *i, to, &yes), is_no = reading_match(r, WORD_NO, *i, to, &no);
    if (!is_yes && !is_no)
        return false;
    c->is_strange = c->is_strange || reading_match(r, WORD_MET, *i, to, &(struct phrase_match){0});
    if (is_yes && (!is_no || yes.count > no.count)) {
        *(yes.count > 1 ? &c->suits : &c->yes) = true;
        *i += yes.count;
    } else {
        *(no.count >= CLEAR_WORDS ? &c->cannot : &c->no) = true;
        c->negated = c->negated || no.count < CLEAR_WORDS;
        *i += no.count;
    }
    return true;
}

static bool take_filling(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    static const enum word_class classes[] = {WORD_AND, WORD_OR,           WORD_PLEASE, WORD_CONNECT,     WORD_CLOSING,
                                              WORD_AT,  WORD_DATE_ARTICLE, WORD_SAME,   WORD_COMMAND_TAIL};
    for (size_t k = 0; k < sizeof classes / sizeof *classes; k++)
        if (reading_take(r, classes[k], i, to, NULL))
            return true;
    bool is_filler = reading_take(r, WORD_FILLER, i, to, NULL) || reading_take(r, WORD_OBJECT, i, to, NULL);
    c->is_told = c->is_told || is_filler;
    return is_filler;
}

/* "could we" rather than "could" */
static bool asks_longest(const struct reading *r, size_t *i, size_t to)
{
    struct phrase_match ask, attend = {0};
    if (!reading_match(r, WORD_ASK, *i, to, &ask) ||
        (reading_match(r, WORD_ATTEND, *i, to, &attend) && attend.count >= ask.count))
        return false;
    *i += ask.count;
    return true;
}

void attend_clause_take(const struct reading *r, size_t *i, size_t to, struct attend_clause *c)
{
    struct phrase_match m;
    c->tokens++;
    if (r->t.at[*i].kind == TOKEN_PUNCT || r->t.at[*i].kind == TOKEN_SYMBOL) {
        ++*i;
    } else if (attend_word_at(r, ATTEND_CLOSING, *i, to, &m)) {
        c->closes = true;
        *i += m.count;
    } else if (asks_longest(r, i, to)) {
        c->rather = true;
    } else if (take_engagement(r, i, to, c) || take_attend(r, i, to, c) || take_time(r, i, to, c)) {
        return;
    } else if (reading_take(r, WORD_NOTHING, i, to, NULL)) {
        c->is_strange = true; /* "Nothing this time" is about what to bring */
    } else if (reading_take(r, WORD_INSTEAD, i, to, NULL) || reading_take(r, WORD_ASK, i, to, NULL)) {
        c->rather = true;
    } else if (reading_take(r, WORD_SUITS, i, to, NULL)) {
        c->suits = true;
    } else if (take_yes_no(r, i, to, c)) {
        return;
    } else if (reading_take(r, WORD_NOT, i, to, NULL)) {
        c->negated = true;
    } else if (phrases_match_value(r->phrases, WORD_COMMAND_HEAD, COMMAND_RESCHEDULE, &r->t.at[*i], to - *i, &m)) {
        *i += m.count; /* "let's move it to" */
    } else if (!take_filling(r, i, to, c)) {
        c->is_strange = true;
        ++*i;
    }
}
