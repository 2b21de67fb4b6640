/* Words that tell of something that has been, in the languages that people answer in: "she gave me her notes". */
#ifndef PARSER_TOLD_H
#define PARSER_TOLD_H

#include "parser/reading.h"

/* Token i, in a clause that begins at `from`, is a verb in the past or another such word. */
bool told_at(const struct reading *r, size_t from, size_t i, size_t end);

#endif
