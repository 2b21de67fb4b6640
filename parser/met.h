/* Did you meet, was it worth it: "good one, 4", "We met. 5/5. I'll try …", "No, Ben was ill". */
#ifndef PARSER_MET_H
#define PARSER_MET_H

#include "parser/answers.h"
#include "parser/units.h"

/* Answers met and worth, where they are open, from the n-th unit. True: the whole unit was about them, and its lines
 * are used. False: sentences or a mark before the unit's other words may have been taken off it. */
bool met_read(struct reading *r, struct answers *a, const struct units *units, size_t n);

#endif
