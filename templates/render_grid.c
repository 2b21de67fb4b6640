#include "templates/render_priv.h"

/* A cell says its state by a letter, by lightness and by hue: blue and orange are told apart with every common colour
 * blindness (Okabe and Ito). Contrast of the letter: 5.2:1, 8.2:1, 8.4:1. Text and ground are both set, or neither is,
 * so that no dark mode makes them one. A table that repeats what the letter says is hidden from screen readers. */
static const struct {
    const char *state, *sign, *style;
} states[] = {
    {"met", "M", "background:#0072B2;color:#fff"},
    {"planned", "P", "background:#56B4E9;color:#111"},
    {"missed", "X", "background:#E69F00;color:#111"},
    {"paused", "–", "border:1px solid"},
    {"unknown", "?", "border:1px dashed"},
};

static const struct value *list_item(const struct value *object, const char *list, size_t i)
{
    const struct value *v = object ? value_host_member(NULL, object, str_of(list)) : NULL;
    return v ? value_host_element(NULL, v, i) : NULL;
}

static void put_cell(struct str state, struct buf *out)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        if (str_eq_z(state, states[i].state)) {
            buf_printf(out, "<td style=\"padding:0;text-align:center;%s\">%s</td>", states[i].style, states[i].sign);
            return;
        }
    }
    buf_puts(out, "<td></td>"); /* no meeting due: blank, not bad */
}

void render_grid(const struct block *b, struct buf *out)
{
    const struct value *grid = b->spans[b->count - 1].grid, *v;
    buf_puts(out, "<table aria-hidden=\"true\" style=\"margin:0 0 16px;border-spacing:2px;font-size:14px\">\n"
                  "<caption style=\"text-align:start\">");
    for (size_t i = 0; i + 1 < b->count; i++)
        mustache_escape(out, i + 2 < b->count ? b->spans[i].text : str_trim_end(b->spans[i].text));
    buf_puts(out, "</caption>\n<tr><td></td>");
    for (size_t i = 0; (v = list_item(grid, "weeks", i)); i++) {
        buf_puts(out, "<th scope=\"col\" style=\"width:24px;padding:0;font-weight:normal\">");
        mustache_escape(out, v->text);
        buf_puts(out, "</th>");
    }
    buf_puts(out, "</tr>\n");
    const struct value *row;
    for (size_t i = 0; (row = list_item(grid, "rows", i)); i++) {
        buf_puts(out,
                 "<tr><th scope=\"row\" style=\"height:24px;padding:0 8px 0 0;text-align:start;font-weight:normal\">");
        if ((v = value_host_member(NULL, row, STR("name"))))
            mustache_escape(out, v->text);
        buf_puts(out, "</th>");
        for (size_t c = 0; (v = list_item(row, "cells", c)); c++)
            put_cell(v->text, out);
        buf_puts(out, "</tr>\n");
    }
    buf_puts(out, "</table>\n");
}
