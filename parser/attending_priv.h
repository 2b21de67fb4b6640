/* attending.c says what a person's clauses mean together; attending_clause.c reads the words of one. */
#ifndef PARSER_ATTENDING_PRIV_H
#define PARSER_ATTENDING_PRIV_H

#include "parser/reading.h"

#define CLEAR_WORDS 3 /* of a "no" that needs nothing beside it */

/* One clause. Whatever word in it has no meaning here makes it prose, which says nothing. */
struct attend_clause {
    size_t tokens;
    bool suits, cannot; /* "works for me"; "I'm out" */
    bool engaged;       /* "I have a dentist appointment": a no where it is at the meeting's time */
    bool yes, no;       /* alone: "sure", "no" */
    bool negated;
    bool unsure;
    bool own, other; /* the meeting's day or time; another one */
    bool two_others;
    bool is_told; /* it has words that may as well tell of a day: "It is on Friday" */
    bool rather;  /* another time is asked for */
    bool closes;  /* "see you Friday" */
    bool is_question;
    bool is_strange;
    struct str to; /* the other time as `reschedule` has it, empty when it can't be reckoned */
};

bool attend_word_at(const struct reading *r, enum attend_word word, size_t i, size_t to, struct phrase_match *m);

/* Takes what stands at token *i, before `to`, into the clause and moves *i behind it. */
void attend_clause_take(const struct reading *r, size_t *i, size_t to, struct attend_clause *c);

#endif
