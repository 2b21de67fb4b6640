/* Takeaways told in a table: "What | By when | Who", and below it a row for each. */
#ifndef PARSER_ROWS_H
#define PARSER_ROWS_H

#include "parser/units.h"

/* What the columns of a table hold, by their place; known from its first row. */
struct columns {
    unsigned kinds[8]; /* enum column */
    size_t count;      /* 0: no row was read yet */
};

/* The unit is a row: cells with bars between them. */
bool rows_is_row(const struct reading *r, const struct unit *u);

/* Adds what a row holds as an item; its first row may only name the columns, and a line of dashes says nothing.
 * `dates`: a cell may say when it is due. */
void rows_emit(struct reading *r, const struct unit *u, struct columns *columns, bool dates);

#endif
