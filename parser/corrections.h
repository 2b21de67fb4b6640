/* Replies to a confirmation: "2: new words", "drop 2", "2 by Friday", new takeaways. */
#ifndef PARSER_CORRECTIONS_H
#define PARSER_CORRECTIONS_H

#include "parser/answers.h"
#include "parser/reading.h"
#include "parser/takeaways.h"

/* Adds corrected items (ref set) and new ones (ref 0); where the questions about oneself are asked as well, what is new
 * answers those. *is_wrong: "that is not right" and nothing instead. */
enum told corrections_read(struct reading *r, struct answers *answers, bool *is_wrong);

#endif
