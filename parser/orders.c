#include "parser/orders.h"

#include "parser/command_arguments.h"
#include "parser/command_near.h"
#include "parser/commands.h"
#include "parser/dates.h"
#include "parser/understand.h"
#include "parser/units.h"

NAMES_DEFINE(order_name, "unknown", "help", "pause", "resume", "nudge", "end", "remove", "leave", "rematch", "launch",
             "swap", "never", "keep", "add", "redo", "relax");

#define WHO_WORDS_MAX 8

/* Words as they are folded: lower case, no accents; "re-match" is two. */
static const struct {
    enum order_name name;
    const char *phrases;
} verbs[] = {
    {ORDER_HELP, "help|commands|what can i say|what can i write"},
    {ORDER_PAUSE, "pause|hold|rest|suspend"},
    {ORDER_RESUME, "resume|unpause|restart|continue"},
    {ORDER_NUDGE, "nudge|remind|poke"},
    {ORDER_END, "end|close|finish|dissolve"},
    {ORDER_REMOVE, "remove|take out|drop"},
    {ORDER_LEAVE, "leave"},
    {ORDER_REMATCH, "rematch|re match|match again|match anew"},
    {ORDER_LAUNCH, "launch|release|release all|send|send all|send them|send them all"},
    {ORDER_SWAP, "swap|exchange|switch"},
    {ORDER_NEVER, "never|never match|never pair"},
    {ORDER_KEEP, "keep"},
    {ORDER_ADD, "add|put"},
    {ORDER_REDO, "redo|redraw|draw again|draw anew"},
    {ORDER_RELAX, "relax|allow"},
};
#define VERBS (sizeof verbs / sizeof *verbs)

/* May stand before a number or a name and says nothing. */
static bool is_filler(const struct token *t)
{
    static const char *const words[] = {"circle", "circles", "pair", "pairs", "group", "number", "no",
                                        "nr",     "the",     "all",  "with",  "of",    "from"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (t->kind == TOKEN_WORD && str_eq_z(t->word, words[i]))
            return true;
    return t->kind == TOKEN_PUNCT && strchr("#:\"'", t->mark);
}

/* How many tokens at i are the phrase, 0 when they are not. */
static size_t phrase_length(const struct reading *r, size_t i, size_t to, struct str phrase)
{
    struct str word;
    size_t n = 0;
    while (str_next_piece(&phrase, ' ', &word)) {
        while (n && reading_is_mark(r, i + n, to, "-"))
            i++;
        if (i + n >= to || r->t.at[i + n].kind != TOKEN_WORD || !str_eq(r->t.at[i + n].word, word))
            return 0;
        n++;
    }
    return n;
}

/* The longest verb at i: *behind it. */
static bool verb_at(const struct reading *r, size_t i, size_t to, enum order_name *name, size_t *behind)
{
    size_t best = 0;
    for (size_t v = 0; v < VERBS; v++) {
        struct str rest = str_of(verbs[v].phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase)) {
            size_t n = phrase_length(r, i, to, phrase);
            if (n > best) {
                best = n;
                *name = verbs[v].name;
            }
        }
    }
    *behind = i + best;
    while (best > 1 && *behind < to && reading_is_mark(r, *behind - 1, to, "-")) /* "re-match" */
        ++*behind;
    return best > 0;
}

/* The order that a word was perhaps meant to be. */
static enum order_name nearest_order(struct str word)
{
    for (size_t v = 0; v < VERBS; v++) {
        struct str rest = str_of(verbs[v].phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase))
            if (command_near_is(word, phrase))
                return verbs[v].name;
    }
    return ORDER_UNKNOWN;
}

static void skip_fillers(const struct reading *r, size_t *i, size_t to)
{
    while (*i < to && is_filler(&r->t.at[*i]))
        ++*i;
}

static bool is_and(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    return reading_is_mark(r, i, to, ",&+/") || reading_match(r, WORD_AND, i, to, &m);
}

/* Where the piece that begins at i ends: before a mark or an "and" that another verb follows; *next is that verb. */
static size_t piece_end(const struct reading *r, size_t i, size_t to, size_t *next)
{
    for (size_t k = i + 1; k < to; k++) {
        enum order_name name;
        size_t behind, at = k;
        while (at < to && (is_and(r, at, to) || reading_is_mark(r, at, to, ";.")))
            at++;
        bool parted = at > k;
        while (at < to && (reading_take(r, WORD_PLEASE, &at, to, NULL) || reading_take(r, WORD_ASK, &at, to, NULL)))
            ;
        if (parted && verb_at(r, at, to, &name, &behind)) {
            *next = at;
            return k;
        }
    }
    *next = to;
    return to;
}

/* The words of a name up to a mark that ends them. */
static struct str who_at(const struct reading *r, size_t *i, size_t to)
{
    size_t from = *i;
    while (*i < to && *i - from < WHO_WORDS_MAX && r->t.at[*i].kind != TOKEN_NUMBER &&
           !reading_is_mark(r, *i, to, "(;:!?") && !(reading_is_mark(r, *i, to, "-") && !r->t.at[*i].glued))
        ++*i;
    size_t end = *i;
    while (end > from && reading_is_mark(r, end - 1, to, ",.\"'"))
        end--;
    return arena_copy(r->a, str_trim(tokens_text(&r->t, from, end)));
}

/* "until 4 May", "for two weeks" at the end of [i, to): where it begins, `to` when there is none. */
static size_t until_at(const struct reading *r, size_t i, size_t to, struct order *o)
{
    static const char *const words[] = {"until", "till", "til", "to", "for", "through"};
    for (size_t k = i; k < to; k++)
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            if (r->t.at[k].kind != TOKEN_WORD || !str_eq_z(r->t.at[k].word, words[w]))
                continue;
            int got = argument_until(r, k, to, &o->until);
            o->is_date_unclear = got < 0;
            if (got != 0)
                return k;
        }
    return to;
}

struct orders {
    struct order *at;
    size_t count;
};

static void add_order(struct orders *list, const struct order *o)
{
    if (list->count < ORDERS_MAX)
        list->at[list->count++] = *o;
}

static bool takes_two(enum order_name name)
{
    return name == ORDER_SWAP || name == ORDER_NEVER || name == ORDER_ADD || name == ORDER_KEEP || name == ORDER_LEAVE;
}

/* The second of two: behind "with", "and", "to". */
static void read_other(const struct reading *r, size_t i, size_t to, struct order *o)
{
    static const char *const words[] = {"with", "and", "to", "for", "into", "in", "or", "from"};
    for (size_t k = i; k < to; k++) {
        bool parts = reading_is_mark(r, k, to, ",&+/");
        for (size_t w = 0; w < sizeof words / sizeof *words; w++)
            parts = parts || (r->t.at[k].kind == TOKEN_WORD && str_eq_z(r->t.at[k].word, words[w]));
        if (!parts)
            continue;
        size_t behind = k + 1;
        skip_fillers(r, &behind, to);
        o->who = k > i ? arena_copy(r->a, str_trim(tokens_text(&r->t, i, k))) : o->who;
        if (behind < to && r->t.at[behind].kind == TOKEN_NUMBER)
            o->other_number = r->t.at[behind].number;
        else
            o->other = who_at(r, &behind, to);
        return;
    }
    o->who = who_at(r, &i, to);
}

/* Numbers, one order each; false when something stands behind them that no mark parts from them. */
static bool read_numbers(const struct reading *r, size_t i, size_t to, struct order *o, struct orders *list)
{
    size_t first = list->count;
    while (i < to && r->t.at[i].kind == TOKEN_NUMBER) {
        o->number = r->t.at[i++].number;
        add_order(list, o);
        size_t at = i;
        while (at < to && is_and(r, at, to))
            at++;
        skip_fillers(r, &at, to);
        if (at == i || at == to || r->t.at[at].kind != TOKEN_NUMBER)
            break;
        i = at;
    }
    if (i == to || r->t.at[i].kind == TOKEN_PUNCT)
        return true;
    list->count = first;
    return false;
}

/* "3", "3, 5 and 7". */
static void read_kept(const struct reading *r, size_t i, size_t to, struct order *o)
{
    while (i < to && r->t.at[i].kind == TOKEN_NUMBER && o->keep_count < ORDER_KEEP_MAX) {
        o->keep[o->keep_count++] = r->t.at[i++].number;
        while (i < to && is_and(r, i, to))
            i++;
        skip_fillers(r, &i, to);
    }
}

/* "Redo the rest" behind "keep 3" says what is done anyway. */
static bool is_the_rest(const struct order *o, const struct orders *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (o->name == ORDER_REDO && list->at[i].name == ORDER_KEEP)
            return true;
    return false;
}

static void read_piece(const struct reading *r, size_t from, size_t to, struct orders *list)
{
    struct order o = {.words = arena_copy(r->a, str_trim(tokens_text(&r->t, from, to)))};
    size_t i;
    if (!verb_at(r, from, to, &o.name, &i)) {
        o.nearest = r->t.at[from].kind == TOKEN_WORD ? nearest_order(r->t.at[from].word) : ORDER_UNKNOWN;
        add_order(list, &o);
        return;
    }
    if (o.name == ORDER_HELP || o.name == ORDER_LAUNCH) {
        skip_fillers(r, &i, to);
        o.number = i < to && r->t.at[i].kind == TOKEN_NUMBER ? r->t.at[i++].number : 0;
    } else {
        size_t end = o.name == ORDER_PAUSE ? until_at(r, i, to, &o) : to;
        skip_fillers(r, &i, end);
        if (i < end && r->t.at[i].kind == TOKEN_NUMBER && !takes_two(o.name)) {
            if (read_numbers(r, i, end, &o, list))
                return;
            o = (struct order){.words = o.words, .nearest = o.name};
            i = to;
        } else if (o.name == ORDER_KEEP && i < end && r->t.at[i].kind == TOKEN_NUMBER) {
            read_kept(r, i, end, &o);
        } else if (o.name == ORDER_REDO) {
            if (is_the_rest(&o, list))
                return;
        } else if (takes_two(o.name)) {
            if (i < end && r->t.at[i].kind == TOKEN_NUMBER)
                o.number = r->t.at[i++].number;
            read_other(r, i, end, &o);
        } else {
            o.who = who_at(r, &i, end);
        }
    }
    add_order(list, &o);
}

/* "Ok, looks good": an agreement and nothing else. */
static bool says_nothing(const struct reading *r, size_t i, size_t to)
{
    static const enum word_class classes[] = {WORD_PLEASANT, WORD_YES,      WORD_NOTHING, WORD_CLOSING,
                                              WORD_AND,      WORD_GREETING, WORD_PLEASE};
    while (i < to) {
        size_t at = i;
        for (size_t c = 0; c < sizeof classes / sizeof *classes && at == i; c++)
            reading_take(r, classes[c], &at, to, NULL);
        if (at == i && r->t.at[i].kind != TOKEN_PUNCT && r->t.at[i].kind != TOKEN_SYMBOL)
            return false;
        i = at == i ? i + 1 : at;
    }
    return true;
}

static void read_line(const struct reading *r, const struct own_line *line, struct orders *list)
{
    size_t from = line->from, next;
    bool question = false, instead = false;
    while (reading_is_mark(r, from, line->to, "-*"))
        from++;
    if (says_nothing(r, from, line->to))
        return;
    from = command_lead_end(r, from, line->to);
    size_t to = command_tail_start(r, from, line->to, &question, &instead);
    for (; from < to; from = next) {
        size_t end = piece_end(r, from, to, &next);
        if (!says_nothing(r, from, end))
            read_piece(r, from, end, list);
    }
}

void orders_read(struct arena *a, struct str words, const struct asked *asked, struct order **out, size_t *count)
{
    struct own_words own = {.text = str_slice(words, 0, UNDERSTAND_TEXT_MAX), .is_certain = true};
    struct understood scratch = {.kind = KIND_OTHER};
    struct reading r = {.a = a, .phrases = phrases_all(), .asked = asked, .words = &own, .u = &scratch};
    struct orders list = {arena_array(a, struct order, ORDERS_MAX), 0};
    date_base_init(&r.date, asked, asked->now);
    tokens_add(&r.t, a, r.phrases, own.text, 0);
    r.phrases = phrases_of_text(a, r.t.at, r.t.count);
    r.is_used = arena_array(a, bool, r.t.lines_count + 1);
    units_mark_frame(&r);
    for (size_t n = 0; n < r.t.lines_count; n++)
        if (!r.is_used[n] && r.t.lines[n].from < r.t.lines[n].to)
            read_line(&r, &r.t.lines[n], &list);
    *out = list.at;
    *count = list.count;
}
