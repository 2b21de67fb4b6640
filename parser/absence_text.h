/* Text of an absence note, made readable for the reader of dates. */
#ifndef PARSER_ABSENCE_TEXT_H
#define PARSER_ABSENCE_TEXT_H

#include "base/arena.h"

/* A copy with the month names of other languages in English, and East Asian dates as "13 March 2026". */
struct str absence_plain_dates(struct arena *a, struct str text);

#endif
