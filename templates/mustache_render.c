#include "templates/mustache.h"

/* Deeper than any sensible letter, shallow enough for the stack. */
#define PARTIALS_MAX 32

static const struct mustache_token *token(const struct mustache *m, size_t i)
{
    size_t count;
    return mustache_tokens(m, &count) + i;
}

static size_t token_count(const struct mustache *m)
{
    size_t count;
    (void)mustache_tokens(m, &count);
    return count;
}

struct context {
    const void *node;
    const struct context *outer;
};

struct renderer {
    const struct mustache_host *host;
    struct buf *out;
    struct err *e;
    int partials; /* how deep */
};

static const void *look_up(const struct renderer *r, const struct context *context, struct str name)
{
    if (str_eq_z(name, "."))
        return context ? context->node : NULL;
    struct str rest = name, piece;
    const void *node = NULL;
    if (!str_next_piece(&rest, '.', &piece))
        return NULL;
    for (; context && !node; context = context->outer) {
        if (context->node)
            node = r->host->member(r->host->data, context->node, piece);
    }
    /* only the first part of a dotted name is looked for outwards */
    while (node && rest.n && str_next_piece(&rest, '.', &piece))
        node = r->host->member(r->host->data, node, piece);
    return node;
}

void mustache_escape(struct buf *out, struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        switch (s.s[i]) {
        case '&':
            buf_puts(out, "&amp;");
            break;
        case '<':
            buf_puts(out, "&lt;");
            break;
        case '>':
            buf_puts(out, "&gt;");
            break;
        case '"':
            buf_puts(out, "&quot;");
            break;
        default:
            buf_putc(out, s.s[i]);
        }
    }
}

static int put_value(struct renderer *r, const void *node, bool escape)
{
    if (!node)
        return 0;
    if (!escape)
        return r->host->put(r->host->data, node, r->out, r->e);
    struct buf value;
    buf_init(&value, r->out->max);
    int rc = r->host->put(r->host->data, node, &value, r->e);
    mustache_escape(r->out, buf_str(&value));
    if (value.overflow)
        r->out->overflow = true;
    buf_release(&value);
    return rc;
}

/* Indentation of partials inside partials adds up; a chain, because strings would have to be made. */
struct indentation {
    struct str own;
    const struct indentation *outer;
};

static void put_indentation(struct buf *out, const struct indentation *in)
{
    if (in) {
        put_indentation(out, in->outer);
        buf_add_str(out, in->own);
    }
}

static int render(struct renderer *r, const struct mustache *m, size_t from, size_t to, const struct context *context,
                  const struct indentation *in);

static int render_section(struct renderer *r, const struct mustache *m, size_t at, const struct context *context,
                          const struct indentation *in)
{
    const struct mustache_token *t = token(m, at);
    const void *node = look_up(r, context, t->text);
    enum mustache_shape shape = node ? r->host->shape(r->host->data, node) : MUSTACHE_FALSE;
    if (shape == MUSTACHE_LIST && !r->host->element(r->host->data, node, 0))
        shape = MUSTACHE_FALSE;
    if (t->part == MUSTACHE_INVERTED)
        return shape == MUSTACHE_FALSE ? render(r, m, at + 1, t->end, context, in) : 0;
    if (shape == MUSTACHE_FALSE)
        return 0;
    if (shape == MUSTACHE_TRUE)
        return render(r, m, at + 1, t->end, &(struct context){node, context}, in);
    const void *element;
    for (size_t i = 0; (element = r->host->element(r->host->data, node, i)) && !r->out->overflow; i++) {
        if (render(r, m, at + 1, t->end, &(struct context){element, context}, in) != 0)
            return -1;
    }
    return 0;
}

static int render_partial(struct renderer *r, const struct mustache_token *t, const struct context *context,
                          const struct indentation *in)
{
    const struct mustache *partial = r->host->partial ? r->host->partial(r->host->data, t->text) : NULL;
    if (!partial)
        return 0;
    if (r->partials == PARTIALS_MAX)
        return err_set(r->e, ERR_DATA, "the partial %.*s includes itself for ever", (int)t->text.n, t->text.s);
    r->partials++;
    /* only a partial with a line of its own indents its lines, and is indented with the lines around it */
    struct indentation own = {t->indent, in};
    int rc = render(r, partial, 0, token_count(partial), context, t->indent.s ? &own : NULL);
    r->partials--;
    return rc;
}

static int render(struct renderer *r, const struct mustache *m, size_t from, size_t to, const struct context *context,
                  const struct indentation *in)
{
    int rc = 0;
    for (size_t i = from; i < to && rc == 0; i++) {
        const struct mustache_token *t = token(m, i);
        switch (t->part) {
        case MUSTACHE_TEXT:
            buf_add_str(r->out, t->text);
            break;
        case MUSTACHE_INDENT:
            put_indentation(r->out, in);
            break;
        case MUSTACHE_VALUE:
        case MUSTACHE_RAW:
            rc = put_value(r, look_up(r, context, t->text), t->part == MUSTACHE_VALUE && r->host->escape);
            break;
        case MUSTACHE_SECTION:
        case MUSTACHE_INVERTED:
            rc = render_section(r, m, i, context, in);
            i = t->end;
            break;
        case MUSTACHE_PARTIAL:
            rc = render_partial(r, t, context, in);
            break;
        case MUSTACHE_END:
            break;
        }
    }
    return rc;
}

int mustache_render(const struct mustache *m, const struct mustache_host *host, const void *root, struct buf *out,
                    struct err *e)
{
    struct renderer r = {.host = host, .out = out, .e = e};
    struct context outermost = {root, NULL};
    if (render(&r, m, 0, token_count(m), root ? &outermost : NULL, NULL) != 0)
        return -1;
    if (out->overflow)
        return err_set(e, ERR_DATA, "the rendered text passes %zu bytes", out->max);
    return 0;
}
