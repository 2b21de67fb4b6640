/* Commands without an argument, said in their parts. */
#ifndef PARSER_COMMAND_PARTS_H
#define PARSER_COMMAND_PARTS_H

#include "parser/reading.h"

/* [from, to) is a verb and what it is done to, in any order, and beside them only words that say nothing: "delete all
 * my data", "das nächste Treffen ausfallen lassen", "je ne veux plus recevoir de mails". A word that is none of these,
 * a negation above all, makes it no command. */
bool command_parts_at(const struct reading *r, size_t from, size_t to, enum command_name *out);

#endif
