/* One line of a check-in as clauses: which items each names and what status it says. */
#ifndef PARSER_CLAUSES_H
#define PARSER_CLAUSES_H

#include "parser/asked_items.h"
#include "parser/units.h"

enum named {
    NAMED_ALL = 1 << 0,         /* all, both */
    NAMED_NONE = 1 << 1,        /* none, neither */
    NAMED_REST = 1 << 2,        /* the rest, the others */
    NAMED_THEM = 1 << 3,        /* them, they */
    NAMED_EXCEPT = 1 << 4,      /* except */
    NAMED_NEITHER = 1 << 5,     /* neither, nor: none of those that the clause names */
    NAMED_REST_ONE = 1 << 7,    /* the other one: of two */
    NAMED_REST_OPENLY = 1 << 6, /* the rest, in more than one word: "the others", not "others" */
};

#define NO_COUNT (-1L)

struct clause {
    size_t from, to;
    size_t rest;       /* behind the item and the status, where a remark begins; from when they stand inside */
    item_set refs;     /* by number, place, or whole text */
    item_set by_text;  /* those of them whose text it says again */
    item_set except;   /* behind "except" */
    item_set by_words; /* by some of its words */
    unsigned named;
    long count; /* "two of three": how many, but not which; else NO_COUNT */
    enum item_status status;
    enum item_status except_status; /* said of the excepted ones */
    bool by_verb;                   /* ... as the item's verb tells: "booked" */
    bool status_first;              /* the status, or the "yes", stands before the item */
    bool is_of_before;              /* it ends with "it": what is told is of what was spoken of before */
    bool status_last;               /* nothing stands behind the status */
    bool has_word;                  /* a word besides, which names no item */
    bool is_told;                   /* something that was, without a status: "she gave me her notes" */
    bool is_hindered;               /* something keeps it from going on, without a status: "he is on leave" */
    bool is_still;                  /* "still", "pořád" */
    bool negated;                   /* a "not" without a status */
    bool is_mere_no;                /* the status is no more than a "no" or "nicht" */
    bool is_unmade;                 /* ... and it was a verb's: "haven't" */
    bool is_later;                  /* will, should, without a status */
    bool is_short;                  /* hardly a word besides */
    bool is_same;                   /* "too", "as well" */
    bool is_only;                   /* "only 2", "just the book" */
    bool has_only;                  /* an "only" anywhere */
    bool is_yes;                    /* "yes" instead of a status */
    bool has_date;
    bool unknown_ref; /* a number that was not asked */
    bool is_bare;     /* names items, not a word more */
    bool is_label;    /* ... and a colon behind, whatever follows it */
    bool is_question;
    bool is_topic;       /* it begins with words that name nothing asked and a colon or a dash: "PM - done" */
    bool is_topic_first; /* its first word names an item by words */
    bool is_heading;     /* a status and a colon, and not a word more */
    bool is_run_on;      /* nothing stood before it: a new item began */
    bool opened_by_but, opened_by_and, opened_by_comma, opened_by_reason;
};

struct clauses {
    struct clause *at;
    size_t count;
};

/* `bound`: the item that the line stands under, 0 for none. */
struct clauses clauses_find(const struct reading *r, const struct asked_items *items, const struct unit *u,
                            item_set bound);

#endif
