/* One line or sentence that holds one takeaway or several: where it is parted. `dates`: they say when it is due. */
#ifndef PARSER_PARTS_H
#define PARSER_PARTS_H

#include "parser/units.h"

/* Adds [from, to) as one item. False: nothing is left of it, and nothing was added. */
bool parts_emit_one(struct reading *r, size_t from, size_t to, bool dates);

/* "call Petra by Friday; send the draft" is two. */
void parts_emit(struct reading *r, size_t from, size_t to, bool dates);

/* "1) call Petra 2) book a room" is two. */
void parts_emit_numbered(struct reading *r, const struct unit *u, bool dates);

/* "a, b and c". "Two things: a and b with c" (`promised` 2, 0: it names no number) is what it says, or one. */
void parts_emit_listing(struct reading *r, size_t from, size_t to, long promised, bool dates);

#endif
