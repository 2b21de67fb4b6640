/* Another time for all meetings and not for one: "can we make it Tuesdays at 10 from now on?", "always Thursday 15:00
 * please", "this time never works for me". */
#ifndef PARSER_SERIES_H
#define PARSER_SERIES_H

#include "parser/reading.h"

/* Before commands: adds a `reschedule` of the series and marks its lines as used. What a sentence says without the
 * words for "always" must be a proposal of a time by itself; without a time, a refusal of the meeting's. True when one
 * was found. */
bool series_read(struct reading *r);

#endif
