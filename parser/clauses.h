/* One line of a check-in as clauses: which items each names and what status it says. */
#ifndef PARSER_CLAUSES_H
#define PARSER_CLAUSES_H

#include "parser/asked_items.h"
#include "parser/units.h"

enum named {
    NAMED_ALL = 1 << 0,    /* all, both */
    NAMED_NONE = 1 << 1,   /* none, neither */
    NAMED_REST = 1 << 2,   /* the rest, the others */
    NAMED_THEM = 1 << 3,   /* them, they */
    NAMED_EXCEPT = 1 << 4, /* except */
};

struct clause {
    size_t from, to;
    size_t rest;       /* behind the item and the status, where a remark begins; from when they stand inside */
    item_set refs;     /* by number, place, or whole text */
    item_set except;   /* behind "except" */
    item_set by_words; /* by some of its words */
    unsigned named;
    enum item_status status;
    bool by_verb;      /* ... as the item's verb tells: "booked" */
    bool status_first; /* the status stands before the item */
    bool negated;      /* a "not" without a status */
    bool is_unmade;    /* ... and it was a verb's: "haven't" */
    bool is_later;     /* will, should, without a status */
    bool is_short;     /* hardly a word besides */
    bool is_same;      /* "too", "as well" */
    bool is_yes;       /* "yes" instead of a status */
    bool has_date;
    bool unknown_ref; /* a number that was not asked */
    bool is_bare;     /* names items, not a word more */
    bool is_question;
    bool opened_by_but, opened_by_and;
};

struct clauses {
    struct clause *at;
    size_t count;
};

/* `bound`: the item that the line stands under, 0 for none. */
struct clauses clauses_find(const struct reading *r, const struct asked_items *items, const struct unit *u,
                            item_set bound);

#endif
