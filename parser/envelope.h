/* Who wrote a mail, to whom, when, answering what: the header fields that decide what may be done. All are a stranger's
 * claims, bounded and one line each. */
#ifndef PARSER_ENVELOPE_H
#define PARSER_ENVELOPE_H

#include "parser/message.h"

/* Fills m->envelope, from, from_is_group, writer, and m->gate.reason where From is a group or has no address, from
 * m->gate's fields. */
void envelope_read(struct arena *a, struct message *m);

#endif
