/* CSV files as people's spreadsheets write them (libcsv): comma, quotes, CRLF or LF, an optional byte order mark. */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/buf.h"
#include "base/err.h"

struct csv_row {
    size_t line;       /* of the file, 1 the first; where the row starts */
    struct str *cells; /* trimmed at both ends, valid UTF-8 or mended */
    size_t count;
};

struct csv {
    struct csv_row *rows; /* empty lines left out; the header line is rows[0] when there is one */
    size_t count;
};

/* Reads a whole file; everything lives in the arena. ERR_DATA names the line of broken quoting. */
int csv_read(struct arena *a, struct str text, struct csv *out, struct err *e);

/* Appends one cell, quoted where needed, and one that starts with = + - @ (full-width too, after blanks too), TAB or CR
 * gets an apostrophe, so that no spreadsheet takes a person's words for a formula. `first` leaves the comma out. */
void csv_put_cell(struct buf *out, struct str cell, bool first);
void csv_end_row(struct buf *out);

#endif
