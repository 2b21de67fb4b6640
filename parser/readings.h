/* The answer to an asked-back letter: which of its readings was meant. */
#ifndef PARSER_READINGS_H
#define PARSER_READINGS_H

#include "parser/reading.h"

#define READING_NONE    0 /* the words choose none of them: they say something else */
#define READING_NEITHER (-1)

/* "1", "the first one", "number 2 please", "yes" where there is one, "3 April" where they are days: its number from 1
 * on. "Neither", "no": READING_NEITHER. */
int reading_chosen(const struct reading *r);

#endif
