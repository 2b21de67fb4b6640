/* What an answer's words are worth: yes or no, a mark of 1 to 5, the number of a slot. */
#ifndef PARSER_ANSWER_VALUES_H
#define PARSER_ANSWER_VALUES_H

#include "parser/reading.h"

/* The answer of [from, to) to a question (enum question or -1): typed when the question is and the words allow, else
 * TEXT. `question` is left to the caller. Text n 0: thanks and the like only. */
struct answer answer_value(const struct reading *r, int question, size_t from, size_t to);

/* "Room 4.12", "we can use my Zoom: https://…": a sentence about where to meet. */
bool answer_is_place(const struct reading *r, size_t from, size_t to);

/* "4/5", "4 out of 5" at *i, which moves behind it. */
bool answer_mark_of_five(const struct reading *r, size_t *i, size_t to);

struct met_and_worth {
    bool has_met, met;
    long worth; /* 1..5, 0 not said */
};

/* True when all of [from, to) says whether they met and what it was worth, in any order, and nothing else. */
bool answer_met_and_worth(const struct reading *r, size_t from, size_t to, struct met_and_worth *out);

#endif
