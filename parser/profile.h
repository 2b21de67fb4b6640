/* What people say of themselves without a label: "I'm in. I'd like help with saying no, mornings only, in Lisbon." */
#ifndef PARSER_PROFILE_H
#define PARSER_PROFILE_H

#include "parser/answers.h"

/* Whether the letter asked for a profile: one of seeks, hours and time zone is among the questions. */
bool profile_is_asked(const struct answers *a);

/* Answers from the sentences that nobody used, each piece to the question that it is about; what is about none of them
 * answers the first open one of seeks, goal and offers. Uses all lines. */
void profile_read(struct reading *r, struct answers *a);

#endif
