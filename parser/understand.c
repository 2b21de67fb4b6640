#include "parser/understand.h"

#include "parser/answers.h"
#include "parser/attending.h"
#include "parser/checkin.h"
#include "parser/command_near.h"
#include "parser/commands.h"
#include "parser/corrections.h"
#include "parser/dates.h"
#include "parser/offers.h"
#include "parser/readings.h"
#include "parser/series.h"
#include "parser/subject.h"
#include "parser/takeaways.h"
#include "parser/units.h"

#define SURE      1.0
#define LISTED    0.9
#define FROM_TEXT 0.8
#define BY_ORDER  0.7
#define UNCLEAR   0.3

static struct reading reading_new(struct arena *a, const struct phrases *phrases, const struct own_words *words,
                                  const struct asked *asked, struct understood *u)
{
    struct reading r = {.a = a, .phrases = phrases, .asked = asked, .words = words, .u = u};
    date_base_init(&r.date, asked, u->envelope.date);
    size_t left = UNDERSTAND_TEXT_MAX;
    for (size_t i = 0; i < words->count && left; i++) {
        struct str text = str_slice(words->segments[i].text, 0, left);
        size_t first = r.t.lines_count;
        tokens_add(&r.t, a, phrases, text, i);
        if (first < r.t.lines_count)
            r.t.lines[first].indent += words->segments[i].indent;
        left -= text.n;
    }
    if (words->count == 0)
        tokens_add(&r.t, a, phrases, str_slice(words->text, 0, left), 0);
    r.phrases = phrases_of_text(a, r.t.at, r.t.count);
    r.is_used = arena_array(a, bool, r.t.lines_count + 1);
    units_mark_frame(&r);
    return r;
}

/* Takeaways as commands, items and answers of one mail are worth this much. */
struct outcome {
    enum understood_kind kind; /* when items were found */
    double confidence;
};

static struct outcome read_checkin(struct reading *r)
{
    static const double worth[] = {[CHECKED_NOTHING] = UNCLEAR,
                                   [CHECKED_UNCLEAR] = UNCLEAR,
                                   [CHECKED_EXPLICIT] = SURE,
                                   [CHECKED_BY_WORDS] = FROM_TEXT,
                                   [CHECKED_BY_ORDER] = BY_ORDER};
    enum checked checked = checkin_read(r);
    double confidence = worth[checked];
    if (checked != CHECKED_NOTHING && command_near_beside(r))
        confidence = UNCLEAR;
    if (checked == CHECKED_NOTHING && takeaways_is_pleasant(r))
        confidence = LISTED;
    return (struct outcome){KIND_CHECKIN, confidence};
}

static double told_worth(enum told told, double list)
{
    return told == TOLD_UNKNOWN ? UNCLEAR : told == TOLD_PROSE ? FROM_TEXT : told == TOLD_NOTHING ? SURE : list;
}

static struct outcome read_items(struct reading *r, struct answers *answers)
{
    bool is_wrong;
    switch (r->asked->prompt) {
    case ASKED_CHECKIN:
        return read_checkin(r);
    case ASKED_TAKEAWAYS:
        return (struct outcome){KIND_TAKEAWAYS, told_worth(takeaways_read(r), LISTED)};
    case ASKED_USEFUL_THINGS:
        return (struct outcome){KIND_USEFUL_THINGS, told_worth(useful_things_read(r), LISTED)};
    case ASKED_CONFIRMATION: {
        enum told told = corrections_read(r, answers, &is_wrong);
        return (struct outcome){KIND_TAKEAWAYS, is_wrong ? UNCLEAR : told_worth(told, LISTED)};
    }
    default:
        return (struct outcome){KIND_OTHER, r->asked->prompt != ASKED_QUESTIONS ? LISTED
                                            : takeaways_says_nothing(r)         ? SURE
                                                                                : UNCLEAR};
    }
}

/* "By when: Friday" is about the last takeaway that has no date of its own. */
static void give_due(const struct reading *r, const struct answers *a)
{
    struct understood *u = r->u;
    for (size_t i = u->items_count; a->has_due && i-- > 0;)
        if (!u->items[i].due.n && !u->items[i].is_due_unclear && !u->items[i].ref) {
            item_set_due(r, &u->items[i], &a->due);
            return;
        }
}

/* Whether they come is worth knowing, but no question of a letter was about it. */
static bool answers_a_question(const struct understood *u)
{
    for (size_t i = 0; i < u->answers_count; i++)
        if (!str_eq_z(u->answers[i].question, "attend"))
            return true;
    return false;
}

static bool has_words_left(const struct reading *r)
{
    for (size_t n = 0; n < r->t.lines_count; n++)
        if (!r->is_used[n] && r->t.lines[n].from < r->t.lines[n].to)
            return true;
    return false;
}

static bool is_asked(const struct asked *asked)
{
    return asked->prompt != ASKED_NOTHING;
}

/* Words about offered times that say nothing of them are asked back, unless they are only kind. */
static struct outcome read_offers(struct reading *r)
{
    static const double worth[] = {
        [OFFERS_NOTHING] = UNCLEAR, [OFFERS_CHOSEN] = SURE, [OFFERS_PROSE] = FROM_TEXT, [OFFERS_UNCLEAR] = UNCLEAR};
    enum offers_said said = r->u->commands_count ? OFFERS_CHOSEN : offers_read(r);
    bool is_kind = said == OFFERS_NOTHING && (!has_words_left(r) || takeaways_is_pleasant(r));
    return (struct outcome){KIND_OTHER, is_kind ? LISTED : worth[said]};
}

static void read_all(struct reading *r)
{
    struct understood *u = r->u;
    struct answers answers = {0};
    if (is_asked(r->asked))
        answers = answers_read_labelled(r);
    series_read(r);
    bool unclear = commands_read(r);
    bool is_offer = offers_asked(r->asked);
    if (is_asked(r->asked) && !is_offer) {
        unclear = attending_read(r, &answers) == ATTENDING_UNCLEAR || unclear;
        answers_read_rest(r, &answers);
    }
    bool words = !is_offer && has_words_left(r);
    bool may_be_near = words && !u->answers_count && !u->commands_count && !unclear;
    struct outcome o = {KIND_OTHER, SURE};
    if (is_offer)
        o = read_offers(r);
    else if (words && may_be_near && r->asked->prompt != ASKED_CHECKIN && command_near_read(r))
        unclear = true;
    else if (words)
        o = read_items(r, &answers);
    if (may_be_near && r->asked->prompt == ASKED_CHECKIN && o.confidence == UNCLEAR && !u->items_count)
        command_near_read(r); /* "scheduled for Friday" is an answer first */
    give_due(r, &answers);
    u->kind = u->items_count          ? o.kind
              : answers_a_question(u) ? KIND_ANSWERS
              : u->commands_count     ? KIND_COMMAND
                                      : KIND_OTHER;
    u->confidence = o.confidence;
    if (!u->items_count && (u->answers_count || u->commands_count) && words)
        u->confidence = o.confidence < FROM_TEXT ? FROM_TEXT : o.confidence;
    if (unclear)
        u->confidence = UNCLEAR;
}

/* Free words may go on over lines that one part has and the other wraps; what they begin with must be the same. */
static bool same_argument(const struct command *a, const struct command *b)
{
    struct str x = a->arg, y = b->arg, first_x = x, first_y = y;
    if (a->name == COMMAND_ORGANIZER || a->name == COMMAND_WHERE) {
        str_next_line(&x, &first_x);
        str_next_line(&y, &first_y);
    }
    return str_eq(str_trim(first_x), str_trim(first_y));
}

static bool same_commands(const struct understood *a, const struct understood *b)
{
    if (a->commands_count != b->commands_count)
        return false;
    for (size_t i = 0; i < a->commands_count; i++)
        if (a->commands[i].name != b->commands[i].name || !same_argument(&a->commands[i], &b->commands[i]))
            return false;
    return true;
}

/* The commands of one part, as if its cut were certain: parts that differ make it uncertain, and hide them. */
static struct understood commands_alone(struct arena *a, const struct phrases *phrases, const struct own_words *part,
                                        const struct asked *asked, const struct understood *u)
{
    struct understood out = {.from = u->from, .envelope = u->envelope};
    struct own_words words = *part;
    words.is_certain = true;
    struct reading r = reading_new(a, phrases, &words, asked, &out);
    if (is_asked(asked))
        answers_read_labelled(&r);
    series_read(&r);
    commands_read(&r);
    return out;
}

static bool parts_disagree(struct arena *a, const struct phrases *phrases, const struct own_words *chosen,
                           const struct own_words *other, const struct asked *asked, const struct understood *u)
{
    if (!chosen->is_certain && u->confidence >= PARSE_CONFIDENCE_MIN) /* words were read: they count */
        return false;
    struct understood of_chosen = commands_alone(a, phrases, chosen, asked, u);
    struct understood of_other = commands_alone(a, phrases, other, asked, u);
    return !same_commands(&of_chosen, &of_other);
}

/* The subject speaks when the body is empty; a subject of ours says nothing. */
static bool subject_speaks(const struct asked *asked, struct str subject, struct str *out)
{
    bool is_reply;
    *out = subject_words(subject, &is_reply);
    if (out->n == 0)
        return false;
    if (asked->prompt_subject.n)
        return !subject_same(subject, asked->prompt_subject);
    return !is_reply || asked->prompt == ASKED_CHECKIN || asked->prompt == ASKED_NOTHING ||
           asked->prompt == ASKED_MEETING;
}

void understand(struct arena *a, const struct own_words *words, const struct own_words *other_part,
                const struct asked *asked, struct understood *u)
{
    static const struct asked nothing = {.prompt = ASKED_NOTHING};
    struct own_words subject = {.is_certain = words->is_certain};
    struct str speaks;
    if (!asked)
        asked = &nothing;
    u->kind = u->has_calendar ? KIND_CALENDAR : KIND_OTHER;
    u->confidence = SURE;
    if (u->is_auto || u->is_bounce) {
        u->kind = KIND_OTHER;
        return;
    }
    const struct phrases *phrases = phrases_all();
    bool is_empty = str_trim(words->text).n == 0;
    if (is_empty) {
        if (!subject_speaks(asked, u->subject, &speaks))
            return;
        subject.text = speaks;
        words = &subject;
    }
    struct reading r = reading_new(a, phrases, words, asked, u);
    int chosen = asked->readings_count ? reading_chosen(&r) : READING_NONE;
    struct own_words said = {.is_certain = words->is_certain};
    if (chosen > 0) {
        said.text = asked->readings[chosen - 1].words;
        r = reading_new(a, phrases, &said, asked, u);
    }
    if (chosen != READING_NEITHER)
        read_all(&r);
    u->is_pleasant = takeaways_is_pleasant(&r);
    if (u->has_calendar)
        u->kind = KIND_CALENDAR;
    if (is_empty && u->kind == KIND_OTHER && !u->near_count)
        u->confidence = SURE; /* a subject that says nothing is no question unanswered */
    if (!is_empty && other_part)
        u->commands_disagree = parts_disagree(a, phrases, words, other_part, asked, u);
}
