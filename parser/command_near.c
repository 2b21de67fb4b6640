#include "parser/command_near.h"

#include "parser/command_arguments.h"
#include "parser/commands.h"
#include "parser/spelling.h"
#include "parser/units.h"

#define NEAR_TOKENS_MAX    12
#define REQUEST_TOKENS_MAX 60 /* of a line that may hold a request */
#define CLAUSES_MAX        6  /* that are looked at for it */
#define SPELT_TOKENS_MAX   4  /* of a misspelt command without what it needs */
#define SPELT_LEAST        3  /* letters of a word that may be a misspelt command */
#define SPELT_LONG         7  /* from here on two letters may be wrong */
#define SHORTENED_LEAST    5  /* "resched", "unsub" */
#define NAMES_LEAST        5  /* letters of a word that can name a meeting */
#define OPENERS_MAX        4  /* "and then also": before a request */
#define BESIDE_MAX         60 /* clauses of one unit that are looked at */

bool command_near_is(struct str word, struct str meant)
{
    if (word.n < SPELT_LEAST || word.s[0] != meant.s[0])
        return false;
    if (word.n >= SHORTENED_LEAST && str_starts(meant, word))
        return true;
    return spelling_distance(word, meant) <= (meant.n >= SPELT_LONG ? 2u : 1u);
}

/* The line once more with its first word as it was meant: a command then, or the beginning of one. */
static bool spelt_at(struct reading *r, size_t from, size_t to, struct command *out)
{
    struct str meant;
    for (size_t at = 0; phrases_next(r->phrases, WORD_SPELLING, &at, &meant);) {
        if (str_eq(r->t.at[from].word, meant) || !command_near_is(r->t.at[from].word, meant))
            continue;
        struct reading mended = *r;
        mended.t.at = arena_array(r->a, struct token, to - from + 1);
        mended.t.count = to - from;
        memcpy(mended.t.at, &r->t.at[from], (to - from) * sizeof *mended.t.at);
        mended.t.at[0].word = meant;
        mended.t.at[0].first = phrases_first(r->phrases, meant);
        int got = command_at(&mended, 0, to - from, to - from, out);
        if (got > 0 || (got < 0 && to - from <= SPELT_TOKENS_MAX))
            return true;
    }
    return false;
}

/* Words that say how or what, and no argument: "it", "the meeting", "a bit", "soon". */
static bool is_vague(const struct reading *r, size_t i, size_t to)
{
    static const enum word_class classes[] = {WORD_OBJECT, WORD_VAGUE, WORD_CONNECT, WORD_PLEASE, WORD_COMMAND_TAIL};
    size_t from = i, named = 0;
    while (i < to) {
        size_t before = i;
        for (size_t c = 0; c < sizeof classes / sizeof *classes && i == before; c++)
            if (reading_take(r, classes[c], &i, to, NULL))
                named += classes[c] != WORD_CONNECT; /* "move on" names nothing */
        if (i == before && !(r->t.at[i].kind == TOKEN_PUNCT && ++i))
            return false;
    }
    return named || from == to;
}

/* "I'm in Tokyo until May": where somebody is may be their zone, and it may be a journey. */
static bool zone_at(const struct reading *r, size_t i, size_t to, struct command *out)
{
    for (size_t end = to; end > i; end--)
        if (argument_zone(r, i, end, &out->arg) > 0)
            return is_vague(r, end, to) || argument_until(r, end, to, &(struct str){0}) > 0;
    return false;
}

static bool hint_at(const struct reading *r, size_t from, size_t to, struct command *out)
{
    struct phrase_match m;
    if (!reading_match(r, WORD_NEAR, from, to, &m))
        return false;
    size_t i = from + m.count;
    *out = (struct command){.name = (enum command_name)m.value};
    if (out->name == COMMAND_TIMEZONE)
        return zone_at(r, i, to, out);
    if (out->name == COMMAND_PAUSE && i < to && argument_until(r, i, to, &out->arg) > 0 && out->arg.n)
        return true;
    return is_vague(r, i, to);
}

void command_near_note(struct reading *r, const struct unit *u, struct command unclear)
{
    struct understood *out = r->u;
    out->near_count = 0;
    for (int month_first = 0; month_first < 2; month_first++) {
        struct reading told = *r;
        struct command command;
        told.date.month_first = month_first;
        told.date.is_told = true;
        bool is_new = command_at(&told, u->whole, u->to, u->to, &command) > 0 &&
                      !(out->near_count && str_eq(out->near[0].arg, command.arg));
        if (is_new)
            out->near[out->near_count++] = command;
    }
    if (out->near_count == 0)
        out->near[out->near_count++] = unclear;
}

/* A clause that opens with "please", or with "can we" where no words are asked for. */
static bool opens_request(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    bool may_ask = r->asked->prompt == ASKED_NOTHING || r->asked->prompt == ASKED_MEETING;
    return reading_match(r, WORD_PLEASE, i, to, &m) || (may_ask && reading_match(r, WORD_ASK, i, to, &m));
}

static bool ends_in_please(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    return to > from + 1 && reading_match(r, WORD_PLEASE, to - 1, to, &m);
}

static bool is_to_be_asked(enum command_name name)
{
    return name != COMMAND_HELP && name != COMMAND_WHERE && name != COMMAND_SWAP && name != COMMAND_ORGANIZER;
}

/* Behind "and", "but", "then" at token i, up to `most` of them. */
static size_t openers_end(const struct reading *r, size_t i, size_t to, size_t most)
{
    struct phrase_match m;
    for (; most > 0 && (reading_match(r, WORD_AND, i, to, &m) || reading_match(r, WORD_BUT, i, to, &m) ||
                        reading_match(r, WORD_ADVERB, i, to, &m));
         most--)
        i += m.count;
    return i;
}

/* "I'm on leave from April, please pause until 1 September": a command in the middle of a line is none, but somebody
 * waits for it to be done. */
static bool requested_at(const struct reading *r, const struct unit *u, struct command *out)
{
    size_t clauses = 0;
    for (size_t i = u->from; i < u->to && clauses < CLAUSES_MAX; i++) {
        size_t at = openers_end(r, i, u->to, 1);
        bool opens = i == u->from || at > i || reading_is_mark(r, i - 1, u->to, ".,;!?-:");
        size_t end = units_sentence_end(r, at, u->to);
        if (!opens || !(opens_request(r, at, u->to) || ends_in_please(r, at, end)))
            continue;
        clauses++;
        if (command_at(r, at, end, end, out) > 0 && is_to_be_asked(out->name))
            return true;
    }
    return false;
}

/* Words that a check-in says of an item as well, "skip it", are about a meeting only where they name it. */
static bool may_be_of_item(const struct reading *r, size_t from, size_t to, enum command_name name)
{
    struct phrase_match m;
    if (name != COMMAND_SKIP && name != COMMAND_LEAVE)
        return false;
    for (size_t i = command_lead_end(r, from, to) + 1; i < to; i++)
        if (reading_match(r, WORD_NEXT, i, to, &m) ||
            (r->t.at[i].kind == TOKEN_WORD && r->t.at[i].word.n >= NAMES_LEAST))
            return false;
    return true;
}

/* Behind the first mark in [i, to) that parts clauses. */
static size_t clause_end(const struct reading *r, size_t i, size_t to)
{
    for (; i < to; i++) {
        bool ends =
            reading_is_mark(r, i, to, ".") && i + 1 < to && !r->t.at[i + 1].glued; /* "Friday 10:00. 1 is done" */
        if (ends || reading_is_mark(r, i, to, ",;(") || (reading_is_mark(r, i, to, "-") && !r->t.at[i].glued))
            break;
    }
    return i;
}

/* A command from token i on, to the end of the sentence or of the clause. */
static bool beside_at(const struct reading *r, const struct unit *u, size_t i, struct command *out)
{
    size_t sentence = units_sentence_end(r, i, u->to);
    bool is_last = sentence == u->to && (i == u->from || reading_is_mark(r, i - 1, i, ".!?"));
    for (size_t end = sentence, n = 0; n < 2; n++, end = clause_end(r, i, sentence)) {
        size_t words = command_lead_end(r, i, end);
        bool is_word = end <= words + 1 || (end == words + 2 && r->t.at[end - 1].kind == TOKEN_PUNCT);
        if (words < end && (!is_word || (is_last && i > u->from)) && command_at(r, i, end, end, out) > 0 &&
            is_to_be_asked(out->name) && (is_word || !may_be_of_item(r, i, end, out->name)))
            return true;
    }
    return false;
}

bool command_near_beside(struct reading *r)
{
    struct units units = units_find(r);
    if (!r->words->is_certain)
        return false;
    for (size_t n = 0; n < units.count; n++) {
        const struct unit *u = &units.at[n];
        for (size_t i = u->from, clauses = 0; i < u->to && clauses < BESIDE_MAX; i++) {
            bool opens = i == u->from || reading_is_mark(r, i - 1, u->to, ".,;!?-:)");
            size_t at = openers_end(r, i, u->to, OPENERS_MAX);
            if (!opens && (at == i || !opens_request(r, at, u->to)))
                continue;
            clauses++;
            if (at < u->to && beside_at(r, u, at, &r->u->near[0])) {
                r->u->near_count = 1;
                return true;
            }
        }
    }
    return false;
}

bool command_near_read(struct reading *r)
{
    struct units units = units_find(r);
    if (units.count != 1 || !r->words->is_certain)
        return false;
    size_t from = units.at[0].from, to = units.at[0].to;
    if (units.at[0].bullet == BULLET_NONE && r->asked->prompt != ASKED_CHECKIN && to - from <= REQUEST_TOKENS_MAX &&
        requested_at(r, &units.at[0], &r->u->near[0])) {
        r->u->near_count = 1;
        return true;
    }
    if (units.at[0].bullet != BULLET_NONE || to - from > NEAR_TOKENS_MAX)
        return false;
    from = command_lead_end(r, from, to);
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    bool may_hint = r->asked->prompt == ASKED_NOTHING || r->asked->prompt == ASKED_MEETING;
    bool found = from < to && r->t.at[from].kind == TOKEN_WORD &&
                 ((may_hint && hint_at(r, from, to, &r->u->near[0])) || spelt_at(r, from, to, &r->u->near[0]));
    r->u->near_count = found;
    return found;
}
