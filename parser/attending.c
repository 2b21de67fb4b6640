#include "parser/attending.h"

#include "parser/answer_values.h"
#include "parser/attending_priv.h"
#include "parser/command_near.h"
#include "parser/commands.h"
#include "parser/units.h"

#define UNITS_MAX 4

enum strength { UNSAID, WEAK, STRONG };

struct said {
    enum strength yes, no;
    bool has_other, refused_other, two_others;
    bool asks_other;    /* the other time is more than named: "would be better" */
    bool agrees_other;  /* ... or as if it had been proposed: "Thursday works" */
    bool is_strange;    /* some clause was prose */
    bool opens_strange; /* ... before anything was said */
    bool has_more;      /* a "but" or a link: words that may be worth keeping */
    struct str to;
};

static void say_of_this(const struct attend_clause *c, struct said *s)
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

static void say_of_another(const struct attend_clause *c, struct said *s)
{
    bool is_proposed = c->rather || c->suits || c->yes || (!c->is_told && !s->is_strange);
    if (c->cannot || c->negated) {
        s->refused_other = true;
    } else if (is_proposed && !c->closes) {
        s->two_others = s->two_others || c->two_others || (s->has_other && !str_eq(s->to, c->to));
        s->has_other = true;
        s->asks_other = s->asks_other || c->rather;
        s->agrees_other = s->agrees_other || ((c->suits || c->yes) && !c->rather && !c->is_question);
        s->to = c->to;
    }
}

static void clause_end(struct attend_clause *c, struct said *s)
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
    *c = (struct attend_clause){.to = STR("")};
}

/* "… because my daughter is ill": to the end of the sentence. */
static bool skip_reason(const struct reading *r, size_t *i, size_t to)
{
    struct phrase_match m;
    if (!attend_word_at(r, ATTEND_REASON, *i, to, &m))
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
    struct attend_clause c = {.to = STR("")};
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
            attend_clause_take(r, &i, to, &c);
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
static enum attending_said conclude(struct reading *r, struct answers *a, const struct said *s, const struct unit *u,
                                    struct str text)
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
    if (s->has_other && (s->agrees_other || s->yes) && !s->asks_other && s->no == UNSAID) {
        /* a yes to a day that nobody proposed: another meeting's, or a slip; or they would like that day */
        command_near_note(r, u, (struct command){.name = COMMAND_RESCHEDULE, .arg = s->to});
        return ATTENDING_UNCLEAR;
    }
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
    enum attending_said said = read ? conclude(r, a, &s, &units.at[0], text) : ATTENDING_NOTHING;
    if (said == ATTENDING_NOTHING) {
        read = 1;
        said = read_opening(r, a, &units.at[0], units.count == 1);
    }
    if (said != ATTENDING_NOTHING)
        use_lines(r, &units, read);
    return said;
}
