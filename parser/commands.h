/* Commands in own words: a whole line that is one, after a greeting and "please", before thanks. */
#ifndef PARSER_COMMANDS_H
#define PARSER_COMMANDS_H

#include "parser/reading.h"

/* Adds the commands to r->u and marks their lines as used. Returns true when a line looks like a command that can't be
 * done: a date that does not exist, is past or has two readings, an unknown zone, "stop" in the middle of a paragraph.
 */
bool commands_read(struct reading *r);

/* Behind a greeting, "please" and "could you" at the beginning of a line. */
size_t command_lead_end(const struct reading *r, size_t from, size_t to);

/* One command in [from, to), its argument in the arena. `to` is the line's end; *paragraph_to (that of its paragraph)
 * bounds the words to an organizer. 1 a command, 0 none, -1 one that can't be done:
 * out->name is then what it most likely is. */
int command_at(const struct reading *r, size_t from, size_t to, size_t paragraph_to, struct command *out);

/* Before thanks and marks at its end. *question: it ended in a question mark; *instead: in such a word. */
size_t command_tail_start(const struct reading *r, size_t from, size_t to, bool *question, bool *instead);

void command_add(struct reading *r, struct command command);

#endif
