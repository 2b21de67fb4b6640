#include "parser/attending.h"

#include "parser/answer_values.h"
#include "parser/command_arguments.h"
#include "parser/commands.h"
#include "parser/dates.h"
#include "parser/units.h"

#define UNITS_MAX         4
#define CLEAR_WORDS       3 /* of a "no" that needs nothing beside it */
#define SHIFT_MAX         6 /* tokens of "half an hour later" */
#define ENGAGED_WORDS_MAX 3 /* of "a dentist" before "appointment" */

enum strength { UNSAID, WEAK, STRONG };

/* One clause. Whatever word in it has no meaning here makes it prose, which says nothing. */
struct clause {
    size_t tokens;
    bool suits, cannot; /* "works for me"; "I'm out" */
    bool engaged;       /* "I have a dentist appointment": a no where it is at the meeting's time */
    bool yes, no;       /* alone: "sure", "no" */
    bool negated;
    bool unsure;
    bool own, other; /* the meeting's day or time; another one */
    bool two_others;
    bool is_told; /* it has words that may as well tell of a day: "It is on Friday" */
    bool rather;  /* another time is asked for */
    bool closes;  /* "see you Friday" */
    bool is_question;
    bool is_strange;
    struct str to; /* the other time as `reschedule` has it, empty when it can't be reckoned */
};

struct said {
    enum strength yes, no;
    bool has_other, refused_other, two_others;
    bool asks_other;    /* the other time is more than named: "would be better" */
    bool is_strange;    /* some clause was prose */
    bool opens_strange; /* ... before anything was said */
    bool has_more;      /* a "but" or a link: words that may be worth keeping */
    struct str to;
};

static bool is_attend_word(const struct reading *r, enum attend_word word, size_t i, size_t to, struct phrase_match *m)
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

static void note_other(struct clause *c, struct str to)
{
    c->two_others = c->two_others || (c->other && !str_eq(c->to, to));
    c->other = true;
    c->to = to;
}

/* "an hour later", "same time next week": reckoned from the meeting. */
static bool take_shift(const struct reading *r, size_t *i, size_t to, struct clause *c)
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

static bool take_time(const struct reading *r, size_t *i, size_t to, struct clause *c)
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
static bool take_engagement(const struct reading *r, size_t *i, size_t to, struct clause *c)
{
    struct phrase_match m;
    size_t words = *i, end = *i;
    bool then = false;
    if (!is_attend_word(r, ATTEND_ENGAGED, words, to, &m))
        return false;
    words += m.count;
    for (size_t k = words; k < to && k <= words + ENGAGED_WORDS_MAX && r->t.at[k].kind == TOKEN_WORD; k++) {
        then = then || is_attend_word(r, ATTEND_THEN, k, to, &m);
        if (is_attend_word(r, ATTEND_ENGAGEMENT, k, to, &m))
            words = end = k + m.count;
    }
    if (end == *i)
        return false;
    c->engaged = true;
    c->own = c->own || then;
    *i = end;
    return true;
}

static bool take_attend(const struct reading *r, size_t *i, size_t to, struct clause *c)
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
static bool take_yes_no(const struct reading *r, size_t *i, size_t to, struct clause *c)
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

static bool take_filling(const struct reading *r, size_t *i, size_t to, struct clause *c)
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

static void read_one(const struct reading *r, size_t *i, size_t to, struct clause *c)
{
    struct phrase_match m;
    c->tokens++;
    if (r->t.at[*i].kind == TOKEN_PUNCT || r->t.at[*i].kind == TOKEN_SYMBOL) {
        ++*i;
    } else if (is_attend_word(r, ATTEND_CLOSING, *i, to, &m)) {
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

static void say_of_this(const struct clause *c, struct said *s)
{
    if (c->unsure || c->is_question || c->closes)
        return;
    if (c->cannot || (c->negated && (c->suits || c->own)))
        s->no = STRONG;
    else if (c->suits)
        s->yes = STRONG;
    else if (c->no && s->no == UNSAID)
        s->no = WEAK;
    else if (c->yes && !c->negated && s->yes == UNSAID)
        s->yes = WEAK;
}

static void say_of_another(const struct clause *c, struct said *s)
{
    bool is_proposed = c->rather || c->suits || c->yes || (!c->is_told && !s->is_strange);
    if (c->cannot || c->negated) {
        s->refused_other = true;
    } else if (is_proposed && !c->closes) {
        s->two_others = s->two_others || c->two_others || (s->has_other && !str_eq(s->to, c->to));
        s->has_other = true;
        s->asks_other = s->asks_other || c->rather;
        s->to = c->to;
    }
}

static void clause_end(struct clause *c, struct said *s)
{
    bool said = s->yes || s->no || s->has_other;
    c->cannot = c->cannot || (c->engaged && c->own);
    c->is_strange = c->is_strange || (c->engaged && !c->own);
    if (c->is_strange) {
        s->is_strange = true;
        s->opens_strange = s->opens_strange || !said;
    } else if (c->other && !(c->own && c->suits)) {
        if (c->own && (c->cannot || c->negated))
            say_of_this(c, s); /* "Thursday and Friday don't work" */
        else
            say_of_another(c, s);
    } else if (c->tokens) {
        say_of_this(c, s);
    }
    *c = (struct clause){.to = STR("")};
}

/* "… because my daughter is ill": to the end of the sentence. */
static bool skip_reason(const struct reading *r, size_t *i, size_t to)
{
    struct phrase_match m;
    if (!is_attend_word(r, ATTEND_REASON, *i, to, &m))
        return false;
    *i = units_sentence_end(r, *i, to);
    return true;
}

/* "Thursday's fine" is said of Thursday. */
static struct reading without_contractions(const struct reading *r, size_t from, size_t to)
{
    struct reading out = *r;
    out.t.at = arena_array(r->a, struct token, r->t.count + 1);
    memcpy(out.t.at, r->t.at, r->t.count * sizeof *out.t.at);
    for (size_t i = from; i < to; i++) {
        struct token *t = &out.t.at[i], day = *t;
        struct phrase_match m;
        if (t->kind != TOKEN_WORD || !str_ends(t->word, STR("'s")))
            continue;
        day.word = str_slice(t->word, 0, t->word.n - 2);
        day.first = phrases_first(r->phrases, day.word);
        if (phrases_match(r->phrases, WORD_WEEKDAY, &day, 1, &m) || phrases_match(r->phrases, WORD_TODAY, &day, 1, &m))
            *t = day;
    }
    return out;
}

static void read_words(const struct reading *all, size_t from, size_t to, struct said *s)
{
    struct reading plain = without_contractions(all, from, to);
    const struct reading *r = &plain;
    struct clause c = {.to = STR("")};
    for (size_t i = from; i < to;) {
        bool ends = reading_is_mark(r, i, to, ".,;!?:") || (reading_is_mark(r, i, to, "-") && !r->t.at[i].glued);
        bool turns = reading_take(r, WORD_BUT, &i, to, NULL);
        s->has_more = s->has_more || turns || (i < to && r->t.at[i].kind == TOKEN_LINK);
        if (ends || turns) {
            c.is_question = ends && r->t.at[i].mark == '?';
            clause_end(&c, s);
            i += ends;
        } else if (skip_reason(r, &i, to)) {
            clause_end(&c, s);
        } else {
            read_one(r, &i, to, &c);
        }
    }
    clause_end(&c, s);
}

int attending_time(const struct reading *r, size_t from, size_t to, struct str *to_time)
{
    struct said s = {.to = STR("")};
    bool is_meeting = r->asked->prompt == ASKED_MEETING;
    read_words(r, from, to, &s);
    if (s.is_strange || s.two_others || (!is_meeting && !s.asks_other && s.no != STRONG))
        return 0;
    *to_time = s.to;
    return s.has_other ? s.to.n > 0 : s.no == STRONG && is_meeting;
}

static bool has_command(const struct reading *r, enum command_name name)
{
    for (size_t i = 0; i < r->u->commands_count; i++)
        if (r->u->commands[i].name == name)
            return true;
    return false;
}

/* Prose in front lets only what is sure through. */
static enum attending_said conclude(struct reading *r, struct answers *a, const struct said *s, struct str text)
{
    bool is_meeting = r->asked->prompt == ASKED_MEETING;
    enum strength least = s->is_strange ? STRONG : WEAK;
    struct asked_question declined = {.name = STR("attend"), .known = QUESTION_ATTEND};
    struct asked_question *q = is_meeting ? answers_open(a, QUESTION_ATTEND) : &declined;
    bool moves = s->asks_other && !s->is_strange, comes = s->yes == STRONG && !s->is_strange && !s->has_other;
    if (!is_meeting && ((s->no != STRONG && !moves && !comes) || s->opens_strange || (s->is_strange && s->has_more)))
        return ATTENDING_NOTHING;
    if (has_command(r, COMMAND_RESCHEDULE)) /* says it all */
        return s->no || s->yes ? ATTENDING_SAID : ATTENDING_NOTHING;
    if (s->two_others || (s->has_other && (s->to.n == 0 || !r->words->is_certain)))
        return ATTENDING_UNCLEAR;
    if (s->has_other) {
        command_add(r, (struct command){.name = COMMAND_RESCHEDULE, .arg = s->to});
        return ATTENDING_SAID;
    }
    if (s->yes && s->yes == s->no && (s->yes == STRONG || !s->is_strange))
        return ATTENDING_UNCLEAR;
    enum strength said = s->yes > s->no ? s->yes : s->no;
    if (said < least)
        return s->refused_other && !s->is_strange ? ATTENDING_UNCLEAR : ATTENDING_NOTHING;
    if (!q)
        return ATTENDING_NOTHING;
    answers_add(r, q, (struct answer){.type = ANSWER_BOOL, .value = s->yes > s->no, .text = text});
    return ATTENDING_SAID;
}

/* Behind "Sorry," and the like. */
static size_t without_excuse(const struct reading *r, const struct unit *u)
{
    struct phrase_match m;
    if (!reading_match(r, WORD_YES, u->whole, u->to, &m) && reading_match(r, WORD_CHATTER, u->whole, u->to, &m) &&
        reading_is_mark(r, u->whole + m.count, u->to, ",.!-"))
        return u->whole + m.count + 1;
    return u->whole;
}

/* Prose that opens with the answer: "I can't make it on Thursday as I'm with a customer", "Yes, but I'll be late". */
static enum attending_said read_opening(struct reading *r, struct answers *a, const struct unit *u, bool alone)
{
    size_t i = without_excuse(r, u);
    struct phrase_match m;
    bool is_meeting = r->asked->prompt == ASKED_MEETING;
    if (reading_match(r, WORD_MET, i, u->to, &m))
        return ATTENDING_NOTHING; /* "We did not meet" */
    bool is_no = reading_match(r, WORD_NO, i, u->to, &m), said = is_no || reading_match(r, WORD_YES, i, u->to, &m);
    struct asked_question declined = {.name = STR("attend"), .known = QUESTION_ATTEND};
    struct asked_question *q = is_meeting ? answers_open(a, QUESTION_ATTEND) : &declined;
    if (!said || !q || (!is_meeting && (!is_no || !alone || m.count < CLEAR_WORDS)))
        return ATTENDING_NOTHING;
    size_t clear = m.count, behind = i + m.count;
    if (m.count < CLEAR_WORDS && behind < u->to && r->t.at[behind].kind == TOKEN_WORD &&
        !reading_match(r, WORD_YES, behind, u->to, &m) && !reading_match(r, WORD_NO, behind, u->to, &m))
        return ATTENDING_NOTHING;
    if (is_no && clear < CLEAR_WORDS && reading_is_mark(r, behind, u->to, ",.;!?-"))
        return ATTENDING_UNCLEAR; /* "No, I have not seen the deck" */
    if (!has_command(r, COMMAND_RESCHEDULE))
        answers_add(r, q, answer_value(r, QUESTION_ATTEND, i, u->to));
    return ATTENDING_SAID;
}

static void use_lines(struct reading *r, const struct units *units, size_t count)
{
    for (size_t n = units->at[0].first; n <= units->at[count - 1].last; n++)
        r->is_used[n] = true;
}

enum attending_said attending_read(struct reading *r, struct answers *a)
{
    struct units units = units_find(r);
    struct said s = {.to = STR("")};
    bool is_meeting = r->asked->prompt == ASKED_MEETING;
    size_t read = 0;
    if (units.count == 0 || (!is_meeting && r->asked->prompt != ASKED_USEFUL_THINGS))
        return ATTENDING_NOTHING;
    if (is_meeting || units.count == 1)
        for (size_t n = 0; n < units.count && n < UNITS_MAX && (n == 0 || !s.is_strange); n++, read++)
            read_words(r, units.at[n].whole, units.at[n].to, &s);
    struct str text = read ? arena_copy(r->a, tokens_text(&r->t, units.at[0].whole, units.at[read - 1].to)) : STR("");
    enum attending_said said = read ? conclude(r, a, &s, text) : ATTENDING_NOTHING;
    if (said == ATTENDING_NOTHING) {
        read = 1;
        said = read_opening(r, a, &units.at[0], units.count == 1);
    }
    if (said != ATTENDING_NOTHING)
        use_lines(r, &units, read);
    return said;
}
