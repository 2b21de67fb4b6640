#include "parser/verbs.h"

/* Verbs with a past of their own, each row: as asked, then as told. */
static const char *const irregular[] = {
    "read read",
    "write wrote written",
    "speak spoke spoken",
    "meet met",
    "find found",
    "make made",
    "take took taken",
    "give gave given",
    "send sent",
    "set set",
    "put put",
    "hold held",
    "run ran run",
    "begin began begun",
    "choose chose chosen",
    "get got gotten",
    "go went gone",
    "tell told",
    "think thought",
    "buy bought",
    "build built",
    "draw drew drawn",
    "let let",
    "cut cut",
    "do did done",
    "have had",
    "keep kept",
    "lead led",
    "learn learnt",
    "leave left",
    "pay paid",
    "say said",
    "see saw seen",
    "show showed shown",
    "teach taught",
    "try tried",
    "bring brought",
    "drive drove driven",
    "stop stopped",
    "plan planned",
    "study studied",
    "apply applied",
    "feel felt",
    "quit quit",
    "split split",
    "rewrite rewrote rewritten",
    "reread reread",
    "break broke broken",
    "know knew known",
    "sit sat",
    "stand stood",
    "win won",
    "understand understood",
    "grow grew grown",
    "catch caught",
    "ring rang rung",
    "hear heard",
    "spend spent",
    "lend lent",
    "sell sold",
    "deal dealt",
    "seek sought",
    "lay laid",
    "shut shut",
    "throw threw thrown",
    "fly flew flown",
    "fight fought",
    "withdraw withdrew withdrawn",
    "rethink rethought",
    "redo redid redone",
    "become became become",
    "overcome overcame overcome",
    "swim swam swum",
    "sing sang sung",
    "sleep slept",
    "eat ate eaten",
    "ride rode ridden",
    "rise rose risen",
    "wear wore worn",
    "bind bound",
    "feed fed",
};

/* The word is a past of `verb` (empty: of any) with a past of its own. */
static bool is_irregular_past(struct str verb, struct str word)
{
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++) {
        struct str row = str_of(irregular[i]), piece;
        if (!str_next_piece(&row, ' ', &piece) || (verb.n && !str_eq(piece, verb)))
            continue;
        while (str_next_piece(&row, ' ', &piece))
            if (str_eq(piece, word))
                return true;
    }
    return false;
}

/* verb + ending, with a final e dropped or a consonant doubled before it */
static bool is_inflected(struct str verb, struct str word, struct str ending)
{
    if (!str_ends(word, ending) || word.n <= ending.n)
        return false;
    struct str base = str_slice(word, 0, word.n - ending.n);
    if (str_eq(base, verb))
        return true;
    if (verb.s[verb.n - 1] == 'e' && str_eq(base, str_slice(verb, 0, verb.n - 1)))
        return true;
    return base.n == verb.n + 1 && str_starts(base, verb) && base.s[base.n - 1] == verb.s[verb.n - 1];
}

enum verb_form verb_form(struct str verb, struct str word)
{
    if (verb.s[0] != word.s[0] && !str_eq_z(verb, "go"))
        return VERB_OTHER;
    bool past = is_irregular_past(verb, word);
    if (past && str_eq(verb, word))
        return VERB_SAME;
    if (past || is_inflected(verb, word, STR("ed")))
        return VERB_PAST;
    if (str_eq(verb, word))
        return VERB_BARE;
    return is_inflected(verb, word, STR("ing")) ? VERB_ONGOING : VERB_OTHER;
}

bool verb_is_past(struct str word)
{
    return (str_ends(word, STR("ed")) && word.n > 4) || is_irregular_past(STR(""), word);
}
