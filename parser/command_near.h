/* What a line that is no command most likely wants: "move it a bit", "unsuscribe", "I'm in Tokyo now". */
#ifndef PARSER_COMMAND_NEAR_H
#define PARSER_COMMAND_NEAR_H

#include "parser/units.h"

/* Looks at the only line that nobody used, and says in r->u->near what to ask about. False: nothing like a command. */
bool command_near_read(struct reading *r);

/* The same for a sentence or clause beside a check-in: "1 done. Please skip the next meeting". */
bool command_near_beside(struct reading *r);

/* The same for a command that can't be done: its two readings where a date has two, else its name alone. */
void command_near_note(struct reading *r, const struct unit *u, struct command unclear);

/* Whether a word is perhaps another one, with a letter or two wrong. */
bool command_near_is(struct str word, struct str meant);

#endif
