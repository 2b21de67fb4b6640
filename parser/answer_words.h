/* Answers without a label: "Becoming better at giving feedback. Room 4.12" to a letter that asks for goal and place. */
#ifndef PARSER_ANSWER_WORDS_H
#define PARSER_ANSWER_WORDS_H

#include "parser/answers.h"

/* The words that nobody else took, as one answer to the first question that is still open. What stands beside labels
 * while several are open answers none of them. */
void answer_words_read(struct reading *r, struct answers *a);

#endif
