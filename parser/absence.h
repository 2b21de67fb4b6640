/* Until when an absence note says that somebody is away. */
#ifndef PARSER_ABSENCE_H
#define PARSER_ABSENCE_H

#include <stdint.h>

#include "base/arena.h"

/* The last day away, "YYYY-MM-DD", from the subject or the first sentences of the text ("until 16 March", "back on
 * 17 March" is the day before, "from 2 to 16 March"); empty when none is stated. `date`: when the note was sent, UTC.
 */
struct str absence_until(struct arena *a, struct str subject, struct str words, int64_t date);

#endif
