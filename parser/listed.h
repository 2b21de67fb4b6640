/* Own words as a list: units whose numbers and boxes people typed without a list's marks, and bullets below bullets. */
#ifndef PARSER_LISTED_H
#define PARSER_LISTED_H

#include "parser/units.h"

struct units listed_units(const struct reading *r);

#endif
