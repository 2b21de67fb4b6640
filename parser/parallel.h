/* Whether the HTML part of a mail only repeats what its text part says. */
#ifndef PARSER_PARALLEL_H
#define PARSER_PARALLEL_H

#include "base/str.h"

/* True when the HTML begins with the own words as cut from the text, goes on as the text does behind them, and holds no
 * mark of a signature, nor among the own words anything that could hide some: then its structure has nothing to add and
 * it need not be parsed, which takes as long as all the rest. Only letters and digits are compared. Linear in `own`,
 * but for the search for marks. */
bool html_is_parallel(struct str html, struct str text, struct str own);

#endif
