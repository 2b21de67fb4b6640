#include "parser/command_parts.h"

#define PARTS_TOKENS_MAX 24

struct parts {
    size_t verbs, objects;
    bool is_next; /* "the next", "this": that of a circle */
};

/* The longest of these phrases at i; 0 words when there is none. */
static size_t longest(const struct reading *r, const enum word_class *classes, size_t count, size_t i, size_t to)
{
    size_t most = 0;
    struct phrase_match m;
    for (size_t c = 0; c < count; c++)
        if (reading_match(r, classes[c], i, to, &m) && m.count > most)
            most = m.count;
    return most;
}

static size_t words_of(const struct reading *r, enum word_class class, enum command_name name, size_t i, size_t to)
{
    struct phrase_match m;
    return phrases_match_value(r->phrases, class, name, &r->t.at[i], to - i, &m) ? m.count : 0;
}

/* The part at i; moves behind it. */
static bool take_part(const struct reading *r, enum command_name name, size_t *i, size_t to, struct parts *p)
{
    static const enum word_class says_nothing[] = {WORD_DATE_ARTICLE, WORD_MY, WORD_PLEASE, WORD_COMMAND_TAIL};
    static const enum word_class nexts[] = {WORD_NEXT, WORD_THIS};
    size_t verb = words_of(r, WORD_DO, name, *i, to), object = words_of(r, WORD_DO_TO, name, *i, to);
    size_t next = longest(r, nexts, sizeof nexts / sizeof *nexts, *i, to);
    size_t beside = words_of(r, WORD_DO_BESIDE, name, *i, to);
    size_t nothing = longest(r, says_nothing, sizeof says_nothing / sizeof *says_nothing, *i, to);
    size_t rest = next > beside ? next : beside;
    rest = nothing > rest ? nothing : rest;
    p->is_next = p->is_next || next;
    if (object && object >= rest &&
        (object > verb || (object == verb && p->verbs))) { /* "skip the call", "call it off" */
        p->objects++;
        *i += object;
    } else if (verb && verb >= rest) {
        p->verbs++;
        *i += verb;
    } else if (rest) {
        *i += rest;
    } else if (reading_is_mark(r, *i, to, ",")) {
        ++*i;
    } else {
        return false;
    }
    return true;
}

/* Where words were asked for, "cancel the meeting" may be about any of theirs. */
static bool needs_next(const struct reading *r, enum command_name name)
{
    return name == COMMAND_SKIP && r->asked->prompt != ASKED_MEETING && r->asked->prompt != ASKED_NOTHING;
}

bool command_parts_at(const struct reading *r, size_t from, size_t to, enum command_name *out)
{
    static const enum command_name names[] = {COMMAND_STOP, COMMAND_LEAVE, COMMAND_RESUME,
                                              COMMAND_SKIP, COMMAND_DATA,  COMMAND_FORGET};
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    if (to - from > PARTS_TOKENS_MAX)
        return false;
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        struct parts p = {0};
        size_t i = from;
        while (i < to && take_part(r, names[n], &i, to, &p))
            ;
        if (i == to && p.verbs == 1 && p.objects && (p.is_next || !needs_next(r, names[n]))) {
            *out = names[n];
            return true;
        }
    }
    return false;
}
