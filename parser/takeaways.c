#include "parser/takeaways.h"

#include "parser/dates.h"
#include "parser/items.h"
#include "parser/listed.h"
#include "parser/parts.h"
#include "parser/rows.h"
#include "parser/sentences.h"
#include "parser/units.h"

#define GREETING_TOKENS_MAX 4

struct tally {
    size_t bullets, announced, learnt, doing, plain, nothing, other;
};

static struct tally count_sentences(const struct reading *r, const struct units *units)
{
    struct tally c = {0};
    for (size_t n = 0; n < units->count; n++) {
        const struct unit *u = &units->at[n];
        c.bullets += u->bullet != BULLET_NONE;
        for (size_t from = u->from, end; from < u->to; from = end) {
            end = units_sentence_end(r, from, u->to);
            switch (sentence_kind(r, sentence_main(r, from, end), end)) {
            case SENTENCE_LISTING:
            case SENTENCE_ANNOUNCED:
                c.announced++;
                break;
            case SENTENCE_LEARNT:
                c.learnt++;
                break;
            case SENTENCE_DOING:
                c.doing++;
                break;
            case SENTENCE_PLAIN:
                c.plain++;
                break;
            case SENTENCE_NOTHING:
                c.nothing++;
                break;
            default:
                c.other++;
                break;
            }
        }
    }
    return c;
}

/* The number in "I'll bring two things:", 0 without one. */
static long promised_at(const struct reading *r, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        size_t at = i;
        long n = r->t.at[i].kind == TOKEN_WORD && r->t.at[i].word.n < 3 ? -1 : date_number(r, &at, to);
        if (n > 1)
            return n;
    }
    return 0;
}

static bool has_due(const struct reading *r, size_t from, size_t to)
{
    struct item item = item_read(r, from, to, true);
    return item.due.n || item.is_due_unclear;
}

/* "We moved it to next week" takes nothing away from a meeting that was none; what has a label is meant to be kept. */
static bool did_not_meet(const struct reading *r)
{
    for (size_t i = 0; i < r->u->answers_count; i++)
        if (str_eq_z(r->u->answers[i].question, "met") && r->u->answers[i].type == ANSWER_BOOL)
            return !r->u->answers[i].value;
    return false;
}

/* "By Friday.", "Both by the end of March": when the last takeaways before it are due. */
static bool take_due(struct reading *r, size_t from, size_t to)
{
    struct date_found d;
    struct understood *u = r->u;
    bool opened = reading_is_mark(r, from, to, "(");
    from += opened;
    units_trim(r, &from, &to);
    to -= opened && reading_is_mark(r, to - 1, to, ")");
    size_t i = from;
    bool all = reading_take(r, WORD_ALL, &i, to, NULL) || reading_take(r, WORD_THEM, &i, to, NULL);
    if (!u->items_count || !date_due_at(r, i, to, &d) || !d.has_day || d.to < to)
        return false;
    for (size_t n = u->items_count, left = all ? n : 1; left; left--)
        if (!u->items[--n].due.n && !u->items[n].is_due_unclear)
            item_set_due(r, &u->items[n], &d);
    return true;
}

/* The sentences of an unmarked line that are takeaways; how strict depends on what else the mail holds. */
static void emit_sentences(struct reading *r, const struct unit *u, const struct tally *c)
{
    struct phrase_match m;
    bool single = units_sentence_end(r, u->from, u->to) >= u->to;
    for (size_t from = u->from, end; from < u->to; from = end) {
        end = units_sentence_end(r, from, u->to);
        size_t main = sentence_main(r, from, end);
        enum sentence s = sentence_kind(r, main, end);
        bool take = s == SENTENCE_ANNOUNCED || s == SENTENCE_LEARNT || (s == SENTENCE_DOING && !c->bullets);
        if (s == SENTENCE_PLAIN && !c->bullets &&
            !(c->doing && !single && reading_match(r, WORD_SUBJECT, main, end, &m)))
            take = single || c->announced + c->learnt == 0 || has_due(r, from, end);
        if ((did_not_meet(r) && !item_has_label(r, from, end)) || take_due(r, from, end))
            continue;
        if (s == SENTENCE_LISTING)
            parts_emit_listing(r, sentence_listing(r, from, end), end,
                               promised_at(r, from, sentence_listing(r, from, end)), true);
        else if (take)
            parts_emit(r, main, end, true);
    }
}

enum told takeaways_read(struct reading *r)
{
    struct units units = listed_units(r);
    struct tally c = count_sentences(r, &units);
    struct columns columns = {.count = 0};
    if (c.nothing && !c.announced && !c.doing && c.bullets <= c.nothing)
        return TOLD_NOTHING;
    for (size_t n = 0; n < units.count; n++) {
        const struct unit *u = &units.at[n];
        if (rows_is_row(r, u) && (!c.bullets || u->bullet != BULLET_NONE))
            rows_emit(r, u, &columns, true);
        else if (u->bullet == BULLET_NUMBER)
            parts_emit_numbered(r, u, true);
        else if (u->bullet != BULLET_NONE && !sentence_is_empty_bullet(r, u->from, u->to))
            parts_emit_one(r, u->from, u->to, true);
        else if (u->bullet == BULLET_NONE)
            emit_sentences(r, u, &c);
    }
    if (r->u->items_count == 0)
        return c.plain + c.doing + c.bullets == 0 || did_not_meet(r) ? TOLD_NOTHING : TOLD_UNKNOWN;
    return c.bullets || (c.other == 0 && c.plain + c.doing + c.announced + c.learnt == units.count) ? TOLD_LIST
                                                                                                    : TOLD_PROSE;
}

/* Behind "I'll bring", "Happy to share", "Bringing:", or `from`. */
static size_t bring_end(const struct reading *r, size_t from, size_t to)
{
    size_t i = item_start(r, from, to);
    unsigned alone;
    if (i == from)
        reading_take(r, WORD_MAY_BRING, &i, to, NULL);
    bool may = i > from;
    if (!reading_take(r, WORD_BRING, &i, to, &alone) || !(may || alone))
        return from;
    return i + reading_is_mark(r, i, to, ":");
}

/* "And the spreadsheet", "Second, …": behind what says that another thing comes, or `from`. */
static size_t another_end(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t i = from;
    bool capital = r->t.at[from].raw.s[0] >= 'A' && r->t.at[from].raw.s[0] <= 'Z';
    if (capital && reading_take(r, WORD_AND, &i, to, NULL))
        return i;
    if (phrases_match_value(r->phrases, WORD_ADVERB, 1, &r->t.at[from], to - from, &m))
        return from + m.count;
    bool ranks = reading_take(r, WORD_ORDINAL, &i, to, NULL) || reading_take(r, WORD_RANK, &i, to, NULL);
    return ranks && reading_is_mark(r, i, to, ",:") ? i + 1 : from;
}

/* "Ben, what would help you?", "What is a useful thing?": a question to somebody is no thing to bring; "How do I say
 * no?" is. */
static bool asks_somebody(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    const struct token *t = &r->t.at[from];
    bool named =
        t->kind == TOKEN_WORD && t->raw.s[0] >= 'A' && t->raw.s[0] <= 'Z' && reading_is_mark(r, from + 1, to, ",");
    return named || (reading_match(r, WORD_ASKS, from, to, &m) && (m.value == 1 || m.count > 1));
}

/* What a sentence is among those about useful things. */
enum useful { USEFUL_GOES_ON, USEFUL_OPENS, USEFUL_LISTS, USEFUL_IDLE };

static enum useful useful_kind(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    enum sentence s = sentence_kind(r, from, to);
    if (s == SENTENCE_LISTING)
        return USEFUL_LISTS;
    if (s == SENTENCE_PLEASANT || s == SENTENCE_INTRO || s == SENTENCE_NOTHING ||
        reading_match(r, WORD_CLOSING, from, to, &m) || (s == SENTENCE_QUESTION && asks_somebody(r, from, to)))
        return USEFUL_IDLE;
    return bring_end(r, from, to) > from || another_end(r, from, to) > from ? USEFUL_OPENS : USEFUL_GOES_ON;
}

static void emit_useful_thing(struct reading *r, size_t from, size_t to)
{
    parts_emit(r, bring_end(r, another_end(r, from, to), to), to, false);
}

/* Thanks and the like before what is brought: "Congrats on the award! I'll bring the checklist." */
static bool is_before_bringing(const struct reading *r, size_t from, size_t end, size_t to)
{
    return sentence_kind(r, from, end) == SENTENCE_CHATTER && end < to &&
           bring_end(r, end, units_sentence_end(r, end, to)) > end;
}

/* Sentences that tell of one thing stay together; courtesy and questions to somebody are dropped. */
static void emit_useful_things(struct reading *r, const struct unit *u)
{
    size_t open = u->to, last = u->to;
    for (size_t from = u->from, end; from < u->to; from = end) {
        end = units_sentence_end(r, from, u->to);
        from = sentence_main(r, from, end);
        enum useful kind = useful_kind(r, from, end);
        if (kind != USEFUL_GOES_ON && open < u->to) {
            emit_useful_thing(r, open, last);
            open = u->to;
        }
        if (kind == USEFUL_LISTS) {
            size_t behind = sentence_listing(r, from, end);
            parts_emit_listing(r, behind, end, promised_at(r, from, behind), false);
        } else if (kind != USEFUL_IDLE && !(open == u->to && is_before_bringing(r, from, end, u->to))) {
            open = open < u->to ? open : from;
            last = end;
        }
    }
    if (open < u->to)
        emit_useful_thing(r, open, last);
}

/* One thing a bullet or a line, or more where the sentences say so. */
enum told useful_things_read(struct reading *r)
{
    struct units units = listed_units(r);
    struct tally c = count_sentences(r, &units);
    struct columns columns = {.count = 0};
    if (c.nothing && units.count == 1)
        return TOLD_NOTHING;
    for (size_t n = 0; n < units.count; n++) {
        const struct unit *u = &units.at[n];
        if (rows_is_row(r, u) && (!c.bullets || u->bullet != BULLET_NONE))
            rows_emit(r, u, &columns, false);
        else if (u->bullet == BULLET_NUMBER)
            parts_emit_numbered(r, u, false);
        else if (u->bullet != BULLET_NONE)
            parts_emit_one(r, u->from, u->to, false);
        else if (!c.bullets)
            emit_useful_things(r, u);
    }
    return r->u->items_count ? TOLD_LIST : TOLD_NOTHING;
}

static bool is_deferral(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    for (size_t i = from; i < to; i++)
        if (reading_match(r, WORD_DEFER, i, to, &m))
            return to == from || !reading_is_mark(r, to - 1, to, "?");
    return false;
}

static bool is_courtesy(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    bool greets = to - from <= GREETING_TOKENS_MAX && reading_match(r, WORD_GREETING, from, to, &m);
    return greets || sentence_is_pleasant(r, from, to) || is_deferral(r, from, to);
}

static bool is_courtesy_or_nothing(const struct reading *r, size_t from, size_t to)
{
    return is_courtesy(r, from, to) || sentence_is_nothing(r, from, to);
}

/* Each unit is so, or each of its sentences. */
static bool all_are(const struct reading *r, bool (*is_so)(const struct reading *, size_t, size_t))
{
    struct units units = units_find(r);
    for (size_t n = 0; n < units.count; n++) {
        size_t from = units.at[n].whole, to = units.at[n].to;
        if (is_so(r, from, to))
            continue;
        for (size_t end; from < to; from = end)
            if (!is_so(r, from, end = units_sentence_end(r, from, to)))
                return false;
    }
    return true;
}

bool takeaways_says_nothing(struct reading *r)
{
    return all_are(r, is_courtesy_or_nothing);
}

bool takeaways_is_pleasant(struct reading *r)
{
    return all_are(r, is_courtesy);
}
