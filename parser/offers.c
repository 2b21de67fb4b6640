#include "parser/offers.h"

#include "parser/command_arguments.h"
#include "parser/commands.h"
#include "parser/dates.h"
#include "parser/understand.h"
#include "parser/units.h"

#define OFFERS_MAX    12
#define STRANGE_MAX   3 /* words that mean nothing here, beside a day or a number that does */
#define SENTENCES_MAX 4
#define BIT(k)        (1u << (k))

/* What a piece of text says; sets are bits of item indexes. */
struct said {
    unsigned named;   /* by number or "any" */
    unsigned on_days; /* by a day or time that they have */
    unsigned refused; /* the same beside a "not" */
    unsigned clause;  /* what the clause has named so far: "Thursday doesn't suit me" */
    bool yes, no;     /* "no" to everything */
    bool has_other;   /* a day or time that none of them has */
    struct str other; /* as `reschedule` has it, empty when it can't be reckoned */
    int strange;      /* words without a meaning here */
};

bool offers_asked(const struct asked *asked)
{
    struct civil c;
    return asked->prompt == ASKED_MEETING && asked->items_count > 0 && civil_parse_minute(asked->items[0].text, &c);
}

static size_t offers_count(const struct reading *r)
{
    return r->asked->items_count < OFFERS_MAX ? r->asked->items_count : OFFERS_MAX;
}

/* The items at this day and time; a bare weekday is any such day, a time alone any such time. */
static unsigned at_date(const struct reading *r, const struct date_found *d)
{
    unsigned fits = 0;
    for (size_t k = 0; k < offers_count(r); k++) {
        struct civil c;
        if (!civil_parse_minute(r->asked->items[k].text, &c))
            continue;
        int64_t day = civil_to_days(c.year, c.month, c.day);
        bool same_day = !d->has_day || (d->weekday ? civil_weekday(day) == d->weekday : day == d->day);
        if (same_day && (!d->has_time || c.hour * 60 + c.minute == d->minute))
            fits |= BIT(k);
    }
    return fits;
}

/* A number of the letter at token i, not a day's or an hour's: its bit, 0 for none. */
static unsigned numbered(const struct reading *r, size_t *i, size_t to)
{
    struct phrase_match m;
    const struct token *t = &r->t.at[*i];
    if (reading_match(r, WORD_ORDINAL, *i, to, &m)) {
        size_t n = reading_place(m.value, offers_count(r));
        *i += m.count;
        return n ? BIT(n - 1) : 0;
    }
    if (t->kind != TOKEN_NUMBER || t->number < 1 || (size_t)t->number > offers_count(r))
        return 0;
    bool is_time = reading_match(r, WORD_HALF_DAY, *i + 1, to, &m) || reading_match(r, WORD_OCLOCK, *i + 1, to, &m) ||
                   reading_match(r, WORD_MONTH, *i + 1, to, &m) || reading_match(r, WORD_PERIOD, *i + 1, to, &m) ||
                   reading_match(r, WORD_UNIT, *i + 1, to, &m);
    bool goes_on = *i + 2 < to && r->t.at[*i + 1].glued && r->t.at[*i + 1].kind == TOKEN_PUNCT &&
                   strchr(":./-", r->t.at[*i + 1].mark) && r->t.at[*i + 2].glued &&
                   r->t.at[*i + 2].kind == TOKEN_NUMBER;
    if (is_time || goes_on)
        return 0;
    ++*i;
    return BIT(t->number - 1);
}

static bool take_day(const struct reading *r, size_t *i, size_t to, bool no, struct said *s)
{
    struct date_found d;
    if (!r->date.is_known || (!date_at(r, *i, to, true, &d) && !date_due_at(r, *i, to, &d)) || d.is_unclear)
        return false;
    unsigned fits = at_date(r, &d);
    if (no) {
        s->refused |= fits;
    } else if (fits) {
        s->on_days |= fits;
        s->clause |= fits;
    } else {
        s->has_other = true;
        if (argument_reschedule(r, *i, d.to, false, &s->other) <= 0)
            s->other = STR("");
    }
    *i = d.to;
    return true;
}

static bool take_meaningless(const struct reading *r, size_t *i, size_t to)
{
    static const enum word_class classes[] = {WORD_FILLER, WORD_CHOICE,   WORD_ITEM,    WORD_AND,    WORD_OR,
                                              WORD_PLEASE, WORD_CLOSING,  WORD_CONNECT, WORD_ASK,    WORD_COMMAND_TAIL,
                                              WORD_GOOD,   WORD_PLEASANT, WORD_INSTEAD, WORD_OBJECT, WORD_DATE_ARTICLE};
    if (r->t.at[*i].kind == TOKEN_PUNCT || r->t.at[*i].kind == TOKEN_SYMBOL) {
        ++*i;
        return true;
    }
    for (size_t k = 0; k < sizeof classes / sizeof *classes; k++)
        if (reading_take(r, classes[k], i, to, NULL))
            return true;
    return false;
}

static unsigned everything(const struct reading *r)
{
    return BIT(offers_count(r)) - 1;
}

/* One word or phrase at *i. `no` holds until "but" or the end of a sentence. */
static void read_one(const struct reading *r, size_t *i, size_t to, bool *no, struct said *s)
{
    size_t at = *i;
    unsigned bit = numbered(r, i, to);
    if (bit || *i > at) {
        *(*no ? &s->refused : &s->named) |= bit;
        s->clause |= bit;
    } else if (reading_take(r, WORD_NONE, i, to, NULL)) {
        s->no = true;
    } else if (reading_take(r, WORD_SUITS, i, to, NULL)) {
        s->yes = s->yes || !*no;
    } else if (take_day(r, i, to, *no, s)) {
        return;
    } else if (reading_take(r, WORD_ANY, i, to, NULL) || reading_take(r, WORD_ALL, i, to, NULL)) {
        *(*no ? &s->refused : &s->named) |= everything(r);
    } else if (reading_take(r, WORD_NO, i, to, NULL) || reading_take(r, WORD_NOT, i, to, NULL)) {
        *no = s->no = true;
        s->refused |= s->clause;
    } else if (reading_take(r, WORD_BUT, i, to, NULL)) {
        *no = false;
        s->clause = 0;
    } else if (reading_take(r, WORD_YES, i, to, NULL)) {
        s->yes = s->yes || !*no;
    } else {
        bool ends = r->t.at[*i].kind == TOKEN_PUNCT && strchr(".,;!?", r->t.at[*i].mark);
        *no = *no && !ends;
        s->clause = ends ? 0 : s->clause;
        if (!take_meaningless(r, i, to)) {
            s->strange++;
            ++*i;
        }
    }
}

static void add(struct reading *r, struct answer answer)
{
    struct understood *u = r->u;
    if (u->answers_count >= UNDERSTAND_ANSWERS_MAX)
        return;
    if (!u->answers)
        u->answers = arena_array(r->a, struct answer, UNDERSTAND_ANSWERS_MAX);
    answer.question = STR("slot");
    u->answers[u->answers_count++] = answer;
}

static void add_numbers(struct reading *r, unsigned set, struct str text)
{
    for (size_t k = 0; k < offers_count(r); k++)
        if (set & BIT(k))
            add(r, (struct answer){.type = ANSWER_INT, .value = r->asked->items[k].ref, .text = text});
}

static bool is_one(unsigned set)
{
    return set && !(set & (set - 1));
}

/* What one piece says as a whole becomes answers. */
static enum offers_said conclude(struct reading *r, const struct said *s, struct str text)
{
    unsigned all = everything(r), named = s->named & ~s->refused, days = s->on_days & ~s->refused;
    enum offers_said sure = s->strange ? OFFERS_PROSE : OFFERS_CHOSEN;
    if (s->strange > STRANGE_MAX || (s->strange && named && !s->yes && !(named & days)))
        return OFFERS_NOTHING;
    if (named) {
        add_numbers(r, named, text);
        return sure;
    }
    if (days) {
        add_numbers(r, days, text);
        return is_one(days) && !(s->strange && s->has_other) ? sure : OFFERS_UNCLEAR;
    }
    if (s->has_other && s->strange && !s->yes && !s->no) /* "we should stop at noon" */
        return OFFERS_NOTHING;
    if (s->has_other && s->other.n && r->words->is_certain) {
        command_add(r, (struct command){.name = COMMAND_RESCHEDULE, .arg = s->other});
        return sure;
    }
    if (s->has_other)
        return OFFERS_UNCLEAR;
    if (s->refused && s->refused != all) { /* the others may suit, or not */
        add_numbers(r, all & ~s->refused, text);
        return OFFERS_UNCLEAR;
    }
    if (s->no || s->refused) {
        add(r, (struct answer){.type = ANSWER_BOOL, .value = 0, .text = text});
        return sure;
    }
    if (!s->yes)
        return OFFERS_NOTHING;
    add_numbers(r, all, text);
    return is_one(all) ? sure : OFFERS_UNCLEAR;
}

enum offers_said offers_read(struct reading *r)
{
    struct units units = units_find(r);
    enum offers_said said = OFFERS_NOTHING;
    for (size_t n = 0; n < units.count && n < SENTENCES_MAX && said == OFFERS_NOTHING; n++) {
        const struct unit *u = &units.at[n];
        struct said s = {.other = STR("")};
        bool no = false;
        for (size_t i = u->whole; i < u->to;)
            read_one(r, &i, u->to, &no, &s);
        said = conclude(r, &s, arena_copy(r->a, tokens_text(&r->t, u->whole, u->to)));
        for (size_t line = u->first; line <= u->last && said != OFFERS_NOTHING; line++)
            r->is_used[line] = true;
    }
    return said;
}
