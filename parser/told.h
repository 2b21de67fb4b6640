/* Words that tell of something that has been, in the languages that people answer in: "she gave me her notes". */
#ifndef PARSER_TOLD_H
#define PARSER_TOLD_H

#include "parser/reading.h"

enum told_of { TOLD_OF_NOTHING, TOLD_OF_DONE, TOLD_OF_UNDONE };

/* What token i, in a clause that begins at `from`, tells: a verb in the past or the like, or ("nedomluvila") the past
 * of what was not made. */
enum told_of told_at(const struct reading *r, size_t from, size_t i, size_t end);

/* Token i is a "still" beside what the writer does: "such ich noch", "je cherche toujours", "pořád hledám". */
bool told_goes_on(const struct reading *r, size_t from, size_t i, size_t end);

#endif
