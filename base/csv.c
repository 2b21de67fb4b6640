#include "base/csv.h"

#include <csv.h>
#include <stdlib.h>

#include "base/utf8.h"

struct reading {
    struct arena *a;
    struct csv *out;
    size_t rows_cap, cells_cap;
    struct csv_row row;
};

static void on_cell(void *s, size_t n, void *data)
{
    struct reading *r = data;
    if (r->row.count == r->cells_cap) {
        r->cells_cap = r->cells_cap ? r->cells_cap * 2 : 16;
        r->row.cells = arena_grow(r->a, r->row.cells, sizeof *r->row.cells, r->row.count, r->cells_cap);
    }
    struct str cell = arena_copy(r->a, (struct str){s, n});
    r->row.cells[r->row.count++] = str_trim(utf8_mend(r->a, cell));
}

static void on_row(int end, void *data)
{
    struct reading *r = data;
    (void)end;
    if (r->row.count == 0 || (r->row.count == 1 && r->row.cells[0].n == 0))
        goto next;
    if (r->out->count == r->rows_cap) {
        r->rows_cap = r->rows_cap ? r->rows_cap * 2 : 64;
        r->out->rows = arena_grow(r->a, r->out->rows, sizeof *r->out->rows, r->out->count, r->rows_cap);
    }
    r->out->rows[r->out->count++] = r->row;
next:
    r->row = (struct csv_row){0};
    r->cells_cap = 0;
}

int csv_read(struct arena *a, struct str text, struct csv *out, struct err *e)
{
    struct csv_parser p;
    struct reading r = {.a = a, .out = out};
    *out = (struct csv){0};
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_slice(text, 3, text.n);
    if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0)
        return err_set(e, ERR_SOFTWARE, "the CSV reader can't be started");
    /* line by line, so that a row knows where it starts; libcsv keeps its state between calls */
    int rc = 0;
    size_t line = 1, row_line = 1;
    while (text.n && rc == 0) {
        size_t end = str_find_char(text, '\n', 0);
        end = end == STR_NONE ? text.n : end + 1;
        size_t rows = out->count;
        if (csv_parse(&p, text.s, end, on_cell, on_row, &r) != end)
            rc = err_set(e, ERR_DATA, "line %zu: broken quoting: a quote inside a cell is written twice", line);
        for (size_t i = rows; i < out->count; i++)
            out->rows[i].line = row_line;
        line++;
        if (r.row.count == 0 && p.entry_pos == 0 && !p.quoted)
            row_line = line;
        text = str_slice(text, end, text.n);
    }
    if (rc == 0 && csv_fini(&p, on_cell, on_row, &r) != 0)
        rc = err_set(e, ERR_DATA, "line %zu: a quote is opened and never closed", row_line);
    for (size_t i = 0; i < out->count; i++)
        if (out->rows[i].line == 0)
            out->rows[i].line = row_line;
    csv_free(&p);
    return rc;
}

/* Whether a spreadsheet may take a cell for a formula: programs look behind leading blanks, and East Asian ones take
 * the full-width signs too. */
static bool is_formula(struct str cell)
{
    struct str rest = str_trim(cell);
    size_t i = 0;
    if (cell.n && (cell.s[0] == '\t' || cell.s[0] == '\r'))
        return true;
    if (rest.n == 0)
        return false;
    switch (utf8_next(rest, &i)) {
    case '=':
    case '+':
    case '-':
    case '@':
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
        return true;
    default:
        return false;
    }
}

void csv_put_cell(struct buf *out, struct str cell, bool first)
{
    if (!first)
        buf_putc(out, ',');
    bool formula = is_formula(cell);
    bool quote = formula;
    for (size_t i = 0; i < cell.n && !quote; i++)
        quote = strchr(",\"\r\n", cell.s[i]) || (i == 0 && ascii_is_space(cell.s[0]));
    if (!quote) {
        buf_add_str(out, cell);
        return;
    }
    buf_putc(out, '"');
    if (formula)
        buf_putc(out, '\'');
    for (size_t i = 0; i < cell.n; i++) {
        if (cell.s[i] == '"')
            buf_putc(out, '"');
        buf_putc(out, cell.s[i]);
    }
    buf_putc(out, '"');
}

void csv_end_row(struct buf *out)
{
    buf_puts(out, "\r\n");
}
