/* What people say of themselves without a label: "I'm in. I'd like help with saying no, mornings only, in Lisbon." */
#ifndef PARSER_PROFILE_H
#define PARSER_PROFILE_H

#include "parser/answers.h"

/* Whether the letter asked for a profile: one of seeks, hours and time zone is among the questions. */
bool profile_is_asked(const struct answers *a);

/* Behind the first sentence of [from, to), where one begins that is about another question; else `to`. */
size_t profile_next(const struct reading *r, size_t from, size_t to);

/* Answers from the sentences that nobody used, each piece to the question that it is about; what is about none of them
 * answers the first open one of seeks, goal and offers. Uses all lines. */
void profile_read(struct reading *r, struct answers *a);

#endif
