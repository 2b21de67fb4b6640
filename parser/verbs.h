/* The forms of an English verb, as items begin with one: "Book a session", and people tell that they "booked" it. */
#ifndef PARSER_VERBS_H
#define PARSER_VERBS_H

#include "base/str.h"

enum verb_form {
    VERB_OTHER,  /* another word */
    VERB_PAST,   /* booked, written */
    VERB_BARE,   /* book */
    VERB_SAME,   /* read: the bare verb and its past are one */
    VERB_ONGOING /* booking */
};

/* Which form of `verb`, itself at least two bytes long, `word` is; both folded. */
enum verb_form verb_form(struct str verb, struct str word);

/* The word, folded, looks like a verb's past: booked, met. */
bool verb_is_past(struct str word);

#endif
