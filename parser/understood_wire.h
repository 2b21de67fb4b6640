/* struct understood on its way from the worker's child to the parent: field by field, in the machine's own numbers.
 * Both are one program on one machine; JSON took both ends a fifth of all the time that a mail costs. */
#ifndef PARSER_UNDERSTOOD_WIRE_H
#define PARSER_UNDERSTOOD_WIRE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "facts/understood.h"

/* Appends it to `out`. What is no valid UTF-8 is mended, in `a`. */
void understood_pack(struct arena *a, const struct understood *u, struct buf *out);

/* Reads and validates, as understood_from_json() does: the child may be taken over. ERR_ITEM when it is anything but
 * one whole sound answer. What is read stands in `a`. */
int understood_unpack(struct arena *a, struct str bytes, struct understood *out, struct err *e);

#endif
