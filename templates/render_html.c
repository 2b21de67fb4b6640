#include "templates/render_priv.h"

/* Every node carries its style, because <style> is dropped by some readers; no colour is set, because readers that
 * invert colours for dark mode invert what is set. Members' words get dir="auto": they may read the other way. */
#define FOOTER_SIZE ";font-size:14px"

static void put_anchor(struct buf *out, struct str url, struct str label)
{
    buf_puts(out, "<a href=\"");
    mustache_escape(out, url);
    buf_puts(out, "\" style=\"text-decoration:underline\">");
    mustache_escape(out, label);
    buf_puts(out, "</a>");
}

static int put_tap(const struct language *language, const struct block *b, const struct span *s, struct buf *out,
                   struct err *e)
{
    if (s->url.n) {
        put_anchor(out, s->url, s->text);
        return 0;
    }
    /* without an address to write to, it is said in words as in text/plain */
    struct buf words;
    buf_init(&words, 4096);
    int rc = render_tap(language, b->in_footer, s, &words, e);
    mustache_escape(out, buf_str(&words));
    buf_release(&words);
    return rc;
}

static int put_span(const struct language *language, const struct block *b, const struct span *s, struct buf *out,
                    struct err *e)
{
    if (s->is_strong)
        buf_puts(out, "<strong style=\"font-weight:bold\">");
    if (s->is_emphasis)
        buf_puts(out, "<em style=\"font-style:italic\">");
    int rc = 0;
    switch (s->kind) {
    case SPAN_TEXT:
        mustache_escape(out, s->text);
        break;
    case SPAN_WORDS:
        buf_puts(out, "<span dir=\"auto\">");
        mustache_escape(out, s->text);
        buf_puts(out, "</span>");
        break;
    case SPAN_TAP:
        rc = put_tap(language, b, s, out, e);
        break;
    case SPAN_LINK:
        put_anchor(out, s->url, s->text);
        break;
    case SPAN_BREAK:
        buf_puts(out, "<br>");
        break;
    case SPAN_GRID:
        rc = err_set(e, ERR_SOFTWARE, "the grid must stand at the end of a paragraph");
        break;
    }
    if (s->is_emphasis)
        buf_puts(out, "</em>");
    if (s->is_strong)
        buf_puts(out, "</strong>");
    return rc;
}

static bool is_tap_alone(const struct block *b)
{
    return b->count == 1 && b->spans[0].kind == SPAN_TAP;
}

static bool is_tap_at(const struct page *page, size_t i)
{
    return i < page->count && is_tap_alone(&page->blocks[i]);
}

/* Space that shows what belongs together: a paragraph and the one answer under it, answers among each other (12 px, so
 * that a finger hits the right one), the footer. */
static const char *margin_of(const struct page *page, size_t i)
{
    const struct block *b = &page->blocks[i];
    if (b->in_item)
        return "4px 0 0";
    if (b->in_footer)
        return i > 0 && page->blocks[i - 1].in_footer ? "0 0 8px" : "24px 0 8px";
    if (!is_tap_at(page, i + 1))
        return "0 0 16px";
    if (is_tap_at(page, i))
        return "0 0 12px";
    return is_tap_at(page, i + 2) ? "0 0 16px" : "0 0 4px";
}

static int put_block(const struct page *page, size_t at, const struct language *l, struct buf *out, struct err *e)
{
    const struct block *b = &page->blocks[at];
    const char *direction = b->kind == BLOCK_WORDS ? " dir=\"auto\"" : "", *size = b->in_footer ? FOOTER_SIZE : "";
    const char *end = "</p>\n";
    if (block_is_grid(b)) {
        render_grid(b, out);
        return 0;
    }
    if (b->opens_item) {
        buf_printf(out, "<li%s style=\"margin:0 0 4px%s\">", direction, size);
        end = ""; /* more paragraphs of the item may follow */
    } else if (b->kind == BLOCK_HEADING) {
        buf_puts(out, "<h2 style=\"margin:24px 0 8px;font-size:18px\">");
        end = "</h2>\n";
    } else {
        buf_printf(out, "<p%s style=\"margin:%s%s\">", direction, margin_of(page, at), size);
    }
    for (size_t i = 0; i < b->count; i++) {
        if (put_span(l, b, &b->spans[i], out, e) != 0)
            return -1;
    }
    buf_puts(out, end);
    return 0;
}

static void put_head(const struct language *l, struct str subject, struct buf *out)
{
    buf_printf(out, "<!doctype html><html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\">\n", l->code,
               l->direction);
    buf_puts(out, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                  "<meta name=\"color-scheme\" content=\"light dark\">"
                  "<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>");
    mustache_escape(out, subject);
    buf_puts(out, "</title><style>:root{color-scheme:light dark}</style></head><body style=\"margin:0\">\n");
    buf_printf(out,
               "<div lang=\"%s\" dir=\"%s\" style=\"max-width:600px;padding:16px;"
               "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n",
               l->code, l->direction);
}

int render_html(const struct page *page, const struct language *language, struct str subject, struct buf *out,
                struct err *e)
{
    put_head(language, subject, out);
    bool in_list = false;
    for (size_t i = 0; i < page->count; i++) {
        const struct block *b = &page->blocks[i];
        if (in_list && (b->opens_item || !b->in_item))
            buf_puts(out, "</li>\n");
        if (in_list && !b->in_item)
            buf_puts(out, "</ul>\n");
        if (!in_list && b->in_item)
            buf_puts(out, "<ul style=\"margin:0 0 16px;padding:0 0 0 24px\">\n");
        in_list = b->in_item;
        if (put_block(page, i, language, out, e) != 0)
            return -1;
    }
    if (in_list)
        buf_puts(out, "</li>\n</ul>\n");
    buf_puts(out, "</div></body></html>\n");
    return out->overflow ? err_set(e, ERR_DATA, "the letter's HTML gets longer than %zu bytes", out->max) : 0;
}
