/* What stands behind a command's name: a day, a time, a rhythm, a zone, a place, a person. */
#ifndef PARSER_COMMAND_ARGUMENTS_H
#define PARSER_COMMAND_ARGUMENTS_H

#include "parser/reading.h"

/* Each reads all of [from, to) into *arg: 1 it is one, 0 it is something else, -1 it is one and can't be done. */
int argument_until(const struct reading *r, size_t from, size_t to, struct str *arg);
int argument_cadence(const struct reading *r, size_t from, size_t to, struct str *arg);
int argument_zone(const struct reading *r, size_t from, size_t to, struct str *arg);
int argument_person(const struct reading *r, size_t from, size_t to, struct str *arg);
int argument_address(const struct reading *r, size_t from, size_t to, struct str *arg);

/* `earlier`: the head said so ("bring forward"). */
int argument_reschedule(const struct reading *r, size_t from, size_t to, bool earlier, struct str *arg);

#endif
