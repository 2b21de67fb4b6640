/* A clause while it is read. */
#ifndef PARSER_CLAUSES_PRIV_H
#define PARSER_CLAUSES_PRIV_H

#include "parser/clauses.h"

#define NOT_ONLY        2 /* of WORD_NOT */
#define STILL_WHATEVER  2 /* of WORD_STILL: "still" itself */
#define LATER_CONDITION 2 /* of WORD_LATER: "once", "if" */
#define LATER_AFTER     3 /* "after": puts off what is named before it and nothing else */

/* What stood between two clauses. */
enum opening { OPENED_BY_MARK, OPENED_BY_COMMA, OPENED_BY_BUT, OPENED_BY_AND, OPENED_BY_ITEM, OPENED_BY_REASON };

struct clause_scan {
    const struct reading *r;
    const struct asked_items *items;
    const struct unit *unit;
    item_set verbs_of; /* whose verb counts: the bound or only item */
    struct clauses out;
    size_t cap;
    struct clause k;             /* the one being read */
    size_t negated_at, later_at; /* token + 1 of the last such word, 0 none */
    size_t negated_from;         /* first token of that "not" */
    unsigned later;
    bool is_put_off;  /* a will or should was said */
    bool unmade;      /* the last "not" was a verb's: "haven't" */
    bool by_negation; /* the status is a mere "no" or "nicht" */
    enum opening opening;
    item_set names;                     /* named by words so far */
    size_t words;                       /* that are no filling */
    size_t naming_words;                /* ... and name an item */
    size_t head_end;                    /* behind the items and statuses that the clause begins with */
    size_t status_end;                  /* behind the last status */
    size_t still_end;                   /* behind "still", 0 for none */
    size_t text_from, text_to;          /* an item's text said again: its verb tells nothing */
    bool is_czech, names_rest, adds_up, counts_up; /* of the whole unit, see clause_look_ahead() */
    bool lists_numbers;                 /* a number stands in the unit as a word: "dva", "three" */
    bool has_counted;                   /* the unit said how many: "2 items done, 1 open" */
    bool is_enumerated;                 /* its numbers open its parts: "1 talked to her 2 half done 3 no" */
    bool is_going;                      /* "still" beside what the writer does: "such ich noch" */
    bool names_part;                    /* a chapter, a page: of an item, where it names none */
    bool in_except;
    size_t except_at; /* behind "except" */
};

/* clauses.c: an item or a status stands at [from, to). */
void clause_mark(struct clause_scan *s, size_t from, size_t to);

/* clause_groups.c: before the first clause of a unit. */
void clause_look_ahead(struct clause_scan *s);

/* clause_refs.c: the unit's numbers open its parts, one after the other. */
bool clause_is_enumerated(const struct clause_scan *s);

/* The verb of the items named, in the clause: past tells that it was done, unless negated or still to come. */
void clause_judge_by_verb(struct clause_scan *s, item_set which);

/* Ends the clause before token `at`; the next begins at `next`. */
void clause_close(struct clause_scan *s, size_t at, size_t next, enum opening by);

/* "except", or a "but not" before an item. */
bool clause_except_at(const struct clause_scan *s, size_t i, struct phrase_match *out);

/* An item follows, by number, place or name, perhaps behind an article. */
bool clause_is_item_next(const struct clause_scan *s, size_t i);

/* A "not" stands at [from, to). */
void clause_begin_negation(struct clause_scan *s, size_t from, size_t to);

/* An "and" stands at token i, in the language of the unit. */
bool clause_is_and(const struct clause_scan *s, size_t i, struct phrase_match *m);

/* What follows token i ends the clause or names the next item. */
bool clause_is_last_word(const struct clause_scan *s, size_t i);

/* A noun or the like follows: "first draft", "Friday mornings". */
bool clause_is_noun_next(const struct clause_scan *s, size_t i);

/* The word at token `at` stands in the unit once more. */
bool clause_is_said_again(const struct clause_scan *s, size_t at);

void clause_add_ref(struct clause_scan *s, item_set which, size_t from, size_t to);
void clause_add_status(struct clause_scan *s, enum item_status status, size_t from, size_t to);

/* What stands at token i says nothing beside an item or a status. */
bool clause_is_filling(const struct reading *r, size_t i, size_t end);

/* A word that is neither an item's number nor a status. */
void clause_take_word(struct clause_scan *s, size_t i);

/* Each takes what stands at token i and returns the token behind it, or i. */
size_t clause_take_status(struct clause_scan *s, size_t i);
size_t clause_take_group(struct clause_scan *s, size_t i);
size_t clause_take_count(struct clause_scan *s, size_t i);
size_t clause_take_number(struct clause_scan *s, size_t i);
size_t clause_take_ordinal(struct clause_scan *s, size_t i);
size_t clause_take_text(struct clause_scan *s, size_t i);

#endif
