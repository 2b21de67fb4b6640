#include "parser/rows.h"

#include "base/buf.h"
#include "parser/items.h"
#include "parser/understand.h"

struct cells {
    size_t from[8], to[8], count;
};

static bool is_bar(const struct reading *r, size_t i, size_t to)
{
    return reading_is_mark(r, i, to, "|");
}

static struct cells cells_of(const struct reading *r, const struct unit *u)
{
    struct cells c = {.count = 0};
    size_t from = u->from + is_bar(r, u->from, u->to);
    for (size_t i = from; i <= u->to && c.count < sizeof c.from / sizeof *c.from; i++)
        if (i == u->to ? from < i : is_bar(r, i, u->to)) {
            c.from[c.count] = from;
            c.to[c.count++] = i;
            from = i + 1;
        }
    for (size_t n = 0; n < c.count; n++)
        units_trim(r, &c.from[n], &c.to[n]);
    return c;
}

bool rows_is_row(const struct reading *r, const struct unit *u)
{
    for (size_t i = u->from + 1; i + 1 < u->to; i++)
        if (is_bar(r, i, u->to))
            return true;
    return false;
}

/* "What | By when | Who": every cell is the name of a column. */
static bool read_header(const struct reading *r, const struct cells *c, struct columns *columns)
{
    struct columns named = {.count = c->count};
    for (size_t n = 0; n < c->count; n++) {
        size_t i = c->from[n];
        if (!reading_take(r, WORD_COLUMN, &i, c->to[n], &named.kinds[n]) || i < c->to[n])
            return false;
    }
    *columns = named;
    return true;
}

/* The cell is nothing but a day. */
static bool is_day(const struct reading *r, size_t from, size_t to, struct date_found *d)
{
    return (date_due_at(r, from, to, d) || date_at(r, from, to, true, d)) && d->has_day && d->to == to;
}

static bool is_own(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    return reading_match(r, WORD_ACTION, from, to, &m) && from + m.count == to; /* "me" */
}

void rows_emit(struct reading *r, const struct unit *u, struct columns *columns, bool dates)
{
    struct cells c = cells_of(r, u);
    struct item item = {.due = STR(""), .text = STR("")};
    struct date_found d = {0};
    struct buf text;
    if (columns->count == 0 && read_header(r, &c, columns))
        return;
    columns->count = columns->count ? columns->count : c.count;
    buf_init(&text, UNDERSTAND_TEXT_MAX * 2);
    for (size_t n = 0; n < c.count; n++) {
        unsigned kind = columns->kinds[n];
        if (c.from[n] == c.to[n] || (kind == COLUMN_WHO && is_own(r, c.from[n], c.to[n])))
            continue;
        if (dates && !d.has_day && is_day(r, c.from[n], c.to[n], &d))
            continue;
        struct item cell = item_read(r, c.from[n], c.to[n], dates && !item.due.n);
        buf_printf(&text,
                   text.n == 0          ? "%.*s"
                   : kind == COLUMN_WHO ? " (%.*s)"
                                        : ", %.*s",
                   (int)cell.text.n, cell.text.s);
        item.is_private = item.is_private || cell.is_private;
        if (cell.due.n)
            item.due = cell.due;
    }
    item.text = buf_copy(r->a, &text);
    buf_release(&text);
    if (d.has_day)
        item_set_due(r, &item, &d);
    if (item.text.n)
        item_add(r, item);
}
