/* Working hours as people write them: "Mon-Thu 9-13", "mornings only", "Tue and Thu from 10 to 16". */
#ifndef PARSER_HOURS_SAID_H
#define PARSER_HOURS_SAID_H

#include "parser/reading.h"

/* The whole of [from, to) as hours in the notation of facts/hours.h ("mon-thu 09:00-13:00;fri 09:00-12:00") in the
 * arena. Days without a time are whole days (09:00-17:00), times without a day are Monday to Friday. False when a word
 * says anything else. */
bool hours_said(const struct reading *r, size_t from, size_t to, struct str *out);

#endif
