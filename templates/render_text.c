#include "templates/render_priv.h"

#include "base/utf8.h"

#define COLUMNS 72

/* Neither a line that wraps nor the rest of its paragraph gets shorter than this: one short word left alone on a line
 * could be heard as a command ("stop") when the letter comes back in a reply. */
#define LINE_MIN 24

#define LINE_MAX_BYTES ((size_t)8 << 20)

/* ---- one-tap answers ---- */

static int put_value(void *data, const void *node, struct buf *out, struct err *e)
{
    (void)data;
    (void)e;
    buf_add_str(out, *(const struct str *)node);
    return 0;
}

static const void *tap_member(void *data, const void *node, struct str name)
{
    (void)data;
    const struct span *tap = node;
    if (str_eq_z(name, "label"))
        return &tap->text;
    return str_eq_z(name, "body") ? &tap->body : NULL;
}

static enum mustache_shape no_shape(void *data, const void *node)
{
    (void)data;
    (void)node;
    return MUSTACHE_FALSE;
}

int render_tap(const struct language *language, bool in_footer, const struct span *tap, struct buf *out, struct err *e)
{
    const struct mustache_host host = {.member = tap_member, .shape = no_shape, .put = put_value};
    return mustache_render(in_footer ? language->one_tap_footer : language->one_tap, &host, tap, out, e);
}

/* ---- wrapping ---- */

/* What must not start a line: quote marks, signature marks, and what an mbox takes for the next mail. */
static bool starts_badly(struct str s)
{
    return str_starts(s, STR(">")) || str_starts(s, STR("--")) || str_starts(s, STR("From "));
}

static void put_line(struct buf *out, struct str line, const char *indent)
{
    line = str_trim_end(line);
    buf_puts(out, indent);
    if (!*indent && starts_badly(line))
        buf_putc(out, ' ');
    buf_add_str(out, line);
    buf_putc(out, '\n');
}

/* The end of the first line of `text`, given its room in columns. */
static size_t first_line(struct str text, size_t room, size_t width)
{
    size_t best = text.n, at = 0, before = 0;
    while (at < text.n) {
        size_t space = str_find_char(text, ' ', at);
        size_t end = space == STR_NONE ? text.n : space;
        before += utf8_width(str_slice(text, at, end));
        if (before > room && best < text.n)
            return best;
        if (space == STR_NONE)
            break;
        size_t next = space;
        while (next < text.n && text.s[next] == ' ')
            next++;
        size_t gap = next - space;
        if (before >= LINE_MIN && width >= before + gap + LINE_MIN && !starts_badly(str_slice(text, next, text.n)))
            best = space;
        if (before > room && best < text.n)
            return best;
        before += gap;
        at = next;
    }
    return best < text.n && width > room ? best : text.n;
}

/* `first` goes before the first line ("- "), `then` before the others ("  "). */
static void put_wrapped(struct buf *out, struct str text, const char *first, const char *then)
{
    text = str_trim(text);
    size_t width = utf8_width(text);
    const char *indent = first;
    while (text.n) {
        size_t room = COLUMNS - strlen(indent);
        size_t end = width <= room ? text.n : first_line(text, room, width);
        struct str line = str_slice(text, 0, end), rest = str_slice(text, end, text.n);
        put_line(out, line, indent);
        while (rest.n && rest.s[0] == ' ')
            rest = str_slice(rest, 1, rest.n);
        width -= utf8_width(line) + (text.n - end - rest.n);
        text = rest;
        indent = then;
    }
}

/* ---- blocks ---- */

/* Questions and items must stay whole: replies are understood by subtracting them. */
static bool stays_whole(struct str text)
{
    text = str_trim(text);
    size_t digits = 0;
    while (digits < text.n && ascii_is_digit(text.s[digits]))
        digits++;
    bool is_item = digits && str_starts(str_slice(text, digits, text.n), STR(". "));
    return is_item || str_ends(text, STR("?"));
}

struct writer {
    const struct language *language;
    struct buf *out;
    struct buf line;          /* collected so far */
    const char *first, *then; /* before the next line, before those after it */
};

static void end_line(struct writer *w)
{
    struct str text = str_trim(buf_str(&w->line));
    if (stays_whole(text))
        put_line(w->out, text, w->first);
    else
        put_wrapped(w->out, text, w->first, w->then);
    if (text.n)
        w->first = w->then;
    buf_reset(&w->line);
}

static int add_tap(struct writer *w, const struct block *b, const struct span *tap, struct err *e)
{
    end_line(w);
    struct buf words;
    buf_init(&words, LINE_MAX_BYTES);
    int rc = render_tap(w->language, b->in_footer, tap, &words, e);
    put_line(w->out, str_trim(buf_str(&words)), w->first);
    buf_release(&words);
    return rc;
}

static int put_block(struct writer *w, const struct block *b, struct err *e)
{
    w->first = b->opens_item ? "- " : (b->in_item ? "  " : "");
    w->then = b->in_item ? "  " : "";
    for (size_t i = 0; i < b->count; i++) {
        const struct span *s = &b->spans[i];
        switch (s->kind) {
        case SPAN_TAP:
            if (add_tap(w, b, s, e) != 0)
                return -1;
            break;
        case SPAN_BREAK:
            end_line(w);
            break;
        case SPAN_LINK:
            buf_add_str(&w->line, s->text);
            if (!str_eq(s->text, s->url)) {
                buf_puts(&w->line, " (");
                buf_add_str(&w->line, s->url);
                buf_putc(&w->line, ')');
            }
            break;
        case SPAN_TEXT:
        case SPAN_WORDS:
            buf_add_str(&w->line, s->text);
            break;
        case SPAN_GRID:
            return err_set(e, ERR_SOFTWARE, "the grid must stand at the end of a paragraph");
        }
    }
    if (b->kind == BLOCK_WORDS && stays_whole(buf_str(&w->line))) {
        /* theirs, and as long as they like */
        put_wrapped(w->out, buf_str(&w->line), w->first, w->then);
        buf_reset(&w->line);
    }
    end_line(w);
    return 0;
}

int render_text(const struct page *page, const struct language *language, struct buf *out, struct err *e)
{
    struct writer w = {.language = language, .out = out};
    buf_init(&w.line, LINE_MAX_BYTES);
    int rc = 0;
    for (size_t i = 0; i < page->count && rc == 0; i++) {
        const struct block *b = &page->blocks[i];
        bool next_item = b->opens_item && i > 0 && page->blocks[i - 1].in_item;
        if (block_is_grid(b)) /* what it shows stands in the letter as words */
            continue;
        if (out->n && !next_item)
            buf_putc(out, '\n');
        rc = put_block(&w, b, e);
    }
    if (rc == 0 && (w.line.overflow || out->overflow))
        rc = err_set(e, ERR_DATA, "the letter's text gets longer than %zu bytes", out->max);
    buf_release(&w.line);
    return rc;
}
