/* Words as they were meant, where fingers slipped. */
#ifndef PARSER_SPELLING_H
#define PARSER_SPELLING_H

#include "parser/reading.h"

/* Letters to add, drop, change or swap with their neighbour. Words of more than 24 bytes are never near: SIZE_MAX. */
size_t spelling_distance(struct str a, struct str b);

/* Words that no table knows are read as the word of this class that they are a slip from: "dnoe", "finshed", and as
 * those with the apostrophe that they lack: "havent". What they look like stays. */
void spelling_mend(struct reading *r, enum word_class class);

#endif
