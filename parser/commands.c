#include "parser/commands.h"

#include "parser/asked_items.h"
#include "parser/command_arguments.h"
#include "parser/command_near.h"
#include "parser/command_parts.h"
#include "parser/understand.h"
#include "parser/units.h"

#define TAIL_WORDS_MAX      5
#define VERB_TOKENS_MAX     12 /* of a verb that stands last: in Japanese each character is one */
#define UNCLEAR_TOKENS_MAX  6
#define POLITE_TOKENS_MAX   24 /* of a command with "please" in its middle */
#define ORGANIZER_LINES_MAX 60 /* of a paragraph to the organizer; also what keeps reading linear */

size_t command_tail_start(const struct reading *r, size_t from, size_t to, bool *question, bool *instead)
{
    for (bool again = true; again && to > from;) {
        again = false;
        const struct token *last = &r->t.at[to - 1];
        if (last->kind == TOKEN_PUNCT && strchr(".,;!?-:", last->mark)) {
            *question = *question || last->mark == '?';
            to--;
            again = true;
            continue;
        }
        for (size_t n = TAIL_WORDS_MAX; n > 0 && !again; n--) {
            struct phrase_match m;
            if (to - from > n && ((reading_match(r, WORD_COMMAND_TAIL, to - n, to, &m) && m.count == n) ||
                                  (reading_match(r, WORD_INSTEAD, to - n, to, &m) && m.count == n))) {
                *instead = *instead || reading_match(r, WORD_INSTEAD, to - n, to, &m);
                to -= n;
                again = true;
            }
        }
    }
    return to;
}

/* Behind a greeting, "please" and "could you". */
static size_t without_lead(const struct reading *r, size_t from, size_t to, bool *asked)
{
    size_t i = units_greeting_end(r, from, to);
    if (i == to)
        i = from;
    while (i < to && r->t.at[i].kind == TOKEN_PUNCT && r->t.at[i].raw.n > 1 && strchr("?!", r->t.at[i].mark))
        i++; /* "¿Podemos …?" */
    for (;;) {
        struct phrase_match m;
        size_t behind = i;
        if (reading_take(r, WORD_AND, &behind, to, NULL) &&
            (reading_match(r, WORD_PLEASE, behind, to, &m) || reading_match(r, WORD_ASK, behind, to, &m)))
            i = behind; /* "and please skip the next one" */
        if (reading_take(r, WORD_ASK, &i, to, NULL)) {
            *asked = true;
            behind = i; /* "Můžeme to přesunout" */
            if (reading_take(r, WORD_OBJECT, &behind, to, NULL) && reading_match(r, WORD_COMMAND_HEAD, behind, to, &m))
                i = behind;
        } else if (i < to && !reading_take(r, WORD_PLEASE, &i, to, NULL))
            return i;
        while (reading_is_mark(r, i, to, ",:"))
            i++;
        if (i == to)
            return i;
    }
}

size_t command_lead_end(const struct reading *r, size_t from, size_t to)
{
    bool asked;
    return without_lead(r, from, to, &asked);
}

static bool is_word(const struct token *t, const char *word)
{
    return str_eq_z(t->word, word);
}

/* The rest of the line from token i on, as it was written. */
static struct str rest_of(const struct reading *r, size_t i, size_t to)
{
    while (reading_is_mark(r, i, to, ":=-,"))
        i++;
    return arena_copy(r->a, str_trim(tokens_text(&r->t, i, to)));
}

/* "where: room 3", "where https://…", never "where do we meet?" */
static int place_at(const struct reading *r, size_t head, size_t i, size_t line_to, bool question, struct str *arg)
{
    struct phrase_match m;
    size_t at = i;
    bool named = is_word(&r->t.at[head], "where") || i - head > 1;
    bool marked = reading_is_mark(r, at, line_to, ":=");
    bool link = at < line_to && r->t.at[at].kind == TOKEN_LINK;
    if (question && !marked && !link)
        return 0;
    if (!marked && !link && (!named || i - head > 1 || !reading_match(r, WORD_PLACE, at, line_to, &m)))
        return 0; /* "where there's a will" */
    if (!named && r->asked->prompt != ASKED_MEETING && r->asked->prompt != ASKED_NOTHING)
        return 0;
    *arg = rest_of(r, i, line_to);
    return arg->n ? 1 : 0;
}

static int organizer_at(const struct reading *r, size_t i, size_t paragraph_to, struct str *arg)
{
    if (!reading_is_mark(r, i, paragraph_to, ":-,"))
        return 0;
    *arg = rest_of(r, i, paragraph_to);
    return arg->n ? 1 : -1;
}

struct line_read {
    size_t from, to; /* of the command, lead and tail taken off */
    size_t line_from, line_to, paragraph_to;
    bool question, asked, instead;
};

static int head_at(const struct reading *r, const struct line_read *l, enum command_name name, size_t words,
                   struct str *arg)
{
    size_t i = l->from + words;
    int got;
    switch (name) {
    case COMMAND_PAUSE:
        got = i == l->to ? 0 : argument_until(r, i, l->to, arg);
        return got < 0 && !is_word(&r->t.at[l->from], "pause") && !l->asked ? 0 : got;
    case COMMAND_RESCHEDULE:
        got = argument_reschedule(r, i, l->to, is_word(&r->t.at[l->from], "bring"), arg);
        return got < 0 && i == l->to && r->asked->prompt != ASKED_MEETING ? 0 : got;
    case COMMAND_CADENCE:
        return argument_cadence(r, i, l->to, arg);
    case COMMAND_TIMEZONE:
        return argument_zone(r, i, l->to, arg);
    case COMMAND_WHERE:
        return place_at(r, l->from, i, l->line_to, l->question, arg);
    case COMMAND_SWAP:
        return argument_person(r, i, l->to, arg);
    case COMMAND_WITH:
        return argument_address(r, i, l->to, arg);
    case COMMAND_ORGANIZER:
        return organizer_at(r, i, l->paragraph_to, arg);
    default:
        return 0;
    }
}

static bool may_be_asked(enum command_name name)
{
    return name == COMMAND_HELP || name == COMMAND_DATA || name == COMMAND_RESCHEDULE || name == COMMAND_CADENCE ||
           name == COMMAND_ORGANIZER;
}

/* The whole line is a command without an argument. */
static int whole_at(const struct reading *r, const struct line_read *l, struct command *out)
{
    for (unsigned name = 0; name < COMMANDS; name++) {
        struct phrase_match m;
        if (!phrases_match_value(r->phrases, WORD_COMMAND, name, &r->t.at[l->from], l->to - l->from, &m) ||
            m.count != l->to - l->from)
            continue;
        if (name == COMMAND_HELP && l->from > l->line_from && r->asked->prompt == ASKED_QUESTIONS)
            return 0; /* "Please help" asks for a person where a letter asked something */
        *out = (struct command){.name = (enum command_name)name};
        if (name == COMMAND_ORGANIZER)
            out->arg = rest_of(r, l->from, l->to);
        return !l->question || l->asked || may_be_asked(out->name) ? 1 : -1;
    }
    *out = (struct command){0};
    if (command_parts_at(r, l->from, l->line_to, &out->name))
        return !l->question || l->asked || may_be_asked(out->name) ? 1 : -1;
    return 0;
}

static const enum command_name heads[] = {COMMAND_ORGANIZER, COMMAND_PAUSE, COMMAND_CADENCE, COMMAND_RESCHEDULE,
                                          COMMAND_TIMEZONE,  COMMAND_WHERE, COMMAND_WITH,    COMMAND_SWAP};

/* What [from, verb) says to do with the verb at [verb, end). */
static bool verb_at(const struct reading *r, size_t from, size_t verb, size_t end, struct command *out)
{
    static const enum command_name names[] = {COMMAND_RESCHEDULE, COMMAND_PAUSE};
    struct phrase_match m;
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        *out = (struct command){.name = names[n]};
        if (!phrases_match_value(r->phrases, WORD_COMMAND_HEAD, names[n], &r->t.at[verb], end - verb, &m) ||
            m.count != end - verb)
            continue;
        int got = names[n] == COMMAND_PAUSE ? argument_until(r, from, verb, &out->arg)
                                            : argument_reschedule(r, from, verb, false, &out->arg);
        if (got > 0)
            return true;
    }
    return false;
}

/* "auf Freitag 10 Uhr verschieben", "金曜日10時に変更してください", "do pátku pozastavit": the verb stands last. */
static int verb_last_at(const struct reading *r, const struct line_read *l, struct command *out)
{
    for (size_t end = l->line_to; end >= l->to && end > l->from + 1; end--)
        for (size_t words = 1; words <= VERB_TOKENS_MAX && words < end - l->from; words++)
            if (verb_at(r, l->from, end - words, end, out))
                return 1;
    return 0;
}

static int line_at(const struct reading *r, size_t from, size_t to, size_t paragraph_to, struct command *out)
{
    struct line_read l = {.line_from = from, .line_to = to, .paragraph_to = paragraph_to};
    struct phrase_match m;
    int unclear = 0, got;
    l.from = without_lead(r, from, to, &l.asked);
    l.to = command_tail_start(r, l.from, to, &l.question, &l.instead);
    if (l.from >= l.to)
        return 0;
    if ((got = whole_at(r, &l, out)) != 0 || (got = verb_last_at(r, &l, out)) != 0)
        return got;
    enum command_name wanted = COMMAND_HELP;
    for (size_t h = 0; h < sizeof heads / sizeof *heads; h++) {
        *out = (struct command){.name = heads[h]};
        if (!phrases_match_value(r->phrases, WORD_COMMAND_HEAD, heads[h], &r->t.at[l.from], l.to - l.from, &m))
            continue;
        got = head_at(r, &l, heads[h], m.count, &out->arg);
        if (got > 0)
            return !l.question || l.asked || may_be_asked(heads[h]) || heads[h] == COMMAND_WHERE ? 1 : -1;
        if (got < 0) {
            unclear = got;
            wanted = heads[h];
        }
    }
    *out = (struct command){.name = COMMAND_CADENCE};
    if ((got = argument_cadence(r, l.from, l.to, &out->arg)) > 0)
        return !l.question || l.asked ? got : -1;
    if (l.question && l.asked && l.from + 1 < l.to && r->t.at[l.from].kind == TOKEN_WORD &&
        argument_cadence(r, l.from + 1, l.to, &out->arg) > 0)
        return 1; /* "could we do monthly?", whatever the verb */
    *out = (struct command){.name = COMMAND_RESCHEDULE};
    size_t shift = l.to;
    bool shifts = shift > l.from && reading_match(r, WORD_SHIFT, shift - 1, shift, &m);
    if ((l.instead || shifts || l.asked) && r->asked->meeting.n &&
        (got = argument_reschedule(r, l.from, l.to, false, &out->arg)) > 0)
        return got;
    *out = (struct command){.name = wanted};
    return unclear;
}

static bool has_please_inside(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    for (size_t i = from + 1; i < to && to - from <= POLITE_TOKENS_MAX; i++)
        if (reading_match(r, WORD_PLEASE, i, to, &m))
            return true;
    return false;
}

/* A line is also read without "please" in its middle: "das nächste Treffen bitte absagen". */
int command_at(const struct reading *r, size_t from, size_t to, size_t paragraph_to, struct command *out)
{
    int got = line_at(r, from, to, paragraph_to, out);
    if (got != 0 || !has_please_inside(r, from, to))
        return got;
    struct reading bare = *r;
    bare.t.at = arena_array(r->a, struct token, to - from + 1);
    bare.t.count = 0;
    for (size_t i = from; i < to;)
        if (i == from || !reading_take(r, WORD_PLEASE, &i, to, NULL))
            bare.t.at[bare.t.count++] = r->t.at[i++];
    return line_at(&bare, 0, bare.t.count, bare.t.count, out);
}

void command_add(struct reading *r, struct command command)
{
    struct understood *u = r->u;
    if (u->commands_count >= UNDERSTAND_COMMANDS_MAX)
        return;
    if (!u->commands)
        u->commands = arena_array(r->a, struct command, UNDERSTAND_COMMANDS_MAX);
    u->commands[u->commands_count++] = command;
}

static size_t paragraph_end(const struct reading *r, size_t line)
{
    size_t n = line;
    while (n < line + ORGANIZER_LINES_MAX && n + 1 < r->t.lines_count &&
           r->t.lines[n + 1].from < r->t.lines[n + 1].to && !r->is_used[n + 1] &&
           r->t.lines[n + 1].segment == r->t.lines[line].segment)
        n++;
    return n;
}

static bool is_lower(const struct token *t)
{
    return t->kind == TOKEN_WORD && t->raw.s[0] >= 'a' && t->raw.s[0] <= 'z';
}

static bool ends_in_status(const struct reading *r, const struct own_line *l)
{
    struct phrase_match m;
    for (size_t n = 1; n <= 4 && n <= l->to - l->from; n++)
        if (reading_match(r, WORD_STATUS, l->to - n, l->to, &m) && m.count == n)
            return true;
    return false;
}

/* A line in the middle of a paragraph may be the end of a sentence: "this micromanaging has to / stop". */
static bool stands_alone(const struct reading *r, size_t n)
{
    const struct own_line *l = &r->t.lines[n];
    struct command other;
    if (n > 0 && r->t.lines[n - 1].from < r->t.lines[n - 1].to && r->t.lines[n - 1].segment == l->segment &&
        !r->is_used[n - 1]) {
        const struct own_line *before = &r->t.lines[n - 1];
        const struct token *last = &r->t.at[before->to - 1];
        bool ended = last->kind != TOKEN_WORD && last->kind != TOKEN_LINK && last->mark != ',';
        if (!ended && r->t.at[before->from].kind != TOKEN_NUMBER && is_lower(&r->t.at[l->from]) &&
            !ends_in_status(r, before))
            return false;
    }
    if (n + 1 < r->t.lines_count && r->t.lines[n + 1].from < r->t.lines[n + 1].to && !r->is_used[n + 1] &&
        r->t.lines[n + 1].segment == l->segment) {
        const struct own_line *after = &r->t.lines[n + 1];
        if (r->t.at[l->to - 1].kind == TOKEN_WORD && is_lower(&r->t.at[after->from]) &&
            command_at(r, after->from, after->to, after->to, &other) <= 0)
            return false;
    }
    return true;
}

/* Under a quoted item or question words are its answer, not a command. */
static bool is_bound(const struct reading *r, size_t segment)
{
    if (segment >= r->words->count)
        return false;
    struct str above = str_trim_end(r->words->segments[segment].above);
    if (above.n == 0)
        return false;
    char last = above.s[above.n - 1];
    struct asked_items items = asked_items_new(r);
    return ((last == '?' || last == ':') && r->asked->prompt != ASKED_MEETING) || asked_items_above(r, &items, segment);
}

/* Where words were asked for, a long line that only begins like a command is words. */
static bool is_free_text(const struct reading *r, const struct unit *u)
{
    return (r->asked->prompt == ASKED_TAKEAWAYS || r->asked->prompt == ASKED_USEFUL_THINGS ||
            r->asked->prompt == ASKED_QUESTIONS) &&
           u->to - u->from > UNCLEAR_TOKENS_MAX;
}

bool commands_read(struct reading *r)
{
    struct units units = units_find(r);
    bool unclear = false;
    for (size_t i = 0; i < units.count; i++) {
        const struct unit *u = &units.at[i];
        struct command command;
        size_t last = paragraph_end(r, u->last);
        if (r->is_used[u->first])
            continue; /* the words to an organizer took it */
        int got = command_at(r, u->whole, u->to, r->t.lines[last].to, &command);
        if (got == 0 || (got < 0 && is_free_text(r, u)))
            continue;
        if (got < 0 && u->bullet == BULLET_NONE)
            command_near_note(r, u, command);
        if (got < 0 || !r->words->is_certain || u->bullet != BULLET_NONE || !stands_alone(r, u->first) ||
            is_bound(r, u->segment)) {
            unclear = unclear || u->bullet == BULLET_NONE;
            continue;
        }
        command_add(r, command);
        size_t end = command.name == COMMAND_ORGANIZER ? last : u->last;
        for (size_t n = u->first; n <= end; n++)
            r->is_used[n] = true;
    }
    return unclear;
}
