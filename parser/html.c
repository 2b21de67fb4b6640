#include "parser/html.h"

#include <stdio.h>

#include "base/utf8.h"
#include "parser/html_priv.h"

/* A tree is many times as large as its text. */
#define TREE_MAX ((size_t)512 << 20)

struct frame {
    const GumboNode *node;
    unsigned next; /* child */
    unsigned depth, marks;
    bool is_pre, is_tap;
    struct str ground; /* the colour behind the text */
    int number;        /* of the next item of an ordered list; 0 for bullets; -1 outside a list */
};

struct page {
    struct lines *out;
    struct buf line;
    bool wants_blank; /* a paragraph's margin, not written yet */
    bool wants_space; /* white space that counts only when a word follows */
    bool has_nbsp;    /* the line so far is a no-break space: alone, it is how Outlook writes an empty line */
    bool from_marked; /* MARK_HISTORY_FROM for the next line */
    bool rule_marked;
    bool is_tight;            /* the style sheet takes the paragraphs' margins away */
    bool in_tap, line_is_tap; /* inside a link that writes a mail with a subject; the line holds nothing else */
    unsigned depth, marks;
    char prefix[16]; /* "- " or "3. " for the next line */
};

static void add_line(struct page *p, struct str text)
{
    unsigned marks = p->marks;
    if (p->from_marked)
        marks |= MARK_HISTORY_FROM;
    if (p->rule_marked)
        marks |= MARK_RULE;
    if (p->line_is_tap && text.n)
        marks |= MARK_TAP;
    p->from_marked = p->rule_marked = p->line_is_tap = false;
    lines_add(p->out, text, p->depth, marks);
}

static void end_line(struct page *p)
{
    p->wants_space = false;
    p->wants_blank = p->wants_blank || (p->line.n == 0 && p->has_nbsp);
    p->has_nbsp = false;
    if (p->line.n == 0)
        return;
    add_line(p, buf_copy(p->out->arena, &p->line));
    buf_reset(&p->line);
}

static void blank_line(struct page *p)
{
    end_line(p);
    p->wants_blank = true;
}

/* Before the first word of a line. */
static void begin_line(struct page *p)
{
    if (p->wants_blank && p->out->count && !line_is_blank(&p->out->v[p->out->count - 1]))
        lines_add(p->out, STR(""), p->depth, p->marks);
    p->wants_blank = false;
    buf_puts(&p->line, p->prefix);
    p->prefix[0] = 0;
    p->line_is_tap = p->in_tap;
}

static void add_text(struct page *p, const char *z, bool is_pre)
{
    struct str s = str_of(z);
    for (size_t i = 0; i < s.n;) {
        unsigned char b = (unsigned char)s.s[i];
        size_t from = i++;
        if (is_pre && b == '\n') {
            if (p->line.n == 0)
                add_line(p, STR(""));
            end_line(p);
            continue;
        }
        if (b == 0xc2 && i < s.n && (unsigned char)s.s[i] == 0xa0) { /* no-break space */
            i++;
            b = ' ';
            p->has_nbsp = true;
        }
        if (b <= ' ') {
            if (is_pre && p->line.n)
                buf_putc(&p->line, ' ');
            else
                p->wants_space = p->line.n > 0;
            continue;
        }
        while (i < s.n && (unsigned char)s.s[i] > ' ' && (unsigned char)s.s[i] != 0xc2)
            i++;
        if (p->line.n == 0)
            begin_line(p);
        if (p->wants_space)
            buf_putc(&p->line, ' ');
        p->wants_space = false;
        p->line_is_tap = p->line_is_tap && p->in_tap;
        buf_add(&p->line, s.s + from, i - from);
    }
}

static bool is_block(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_P:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_BODY:
        return true;
    default:
        return false;
    }
}

static bool is_skipped(GumboTag tag)
{
    return tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_TITLE ||
           tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_S ||
           tag == GUMBO_TAG_STRIKE || tag == GUMBO_TAG_DEL; /* struck out: no longer meant */
}

static void element_begins(struct page *p, const GumboElement *e, const struct frame *parent)
{
    if (e->tag == GUMBO_TAG_BR) {
        if (p->line.n == 0)
            add_line(p, STR(""));
        p->wants_blank = false;
        end_line(p);
        return;
    }
    if (e->tag == GUMBO_TAG_IMG) { /* an emoji drawn as an image */
        struct str alt = html_attribute(e, "alt");
        if (alt.n && alt.n < 20 && (unsigned char)alt.s[0] >= 0xe2)
            add_text(p, alt.s, false);
        return;
    }
    if (e->tag == GUMBO_TAG_HR && str_eq_nocase(html_attribute(e, "color"), STR("#b5c4df")) &&
        str_eq(html_attribute(e, "size"), STR("1"))) { /* Foxmail draws its signature's delimiter */
        end_line(p);
        add_line(p, STR("--"));
        return;
    }
    if (!is_block(e->tag))
        return;
    if ((e->tag == GUMBO_TAG_P && html_has_margin(e, p->is_tight)) ||
        (e->tag >= GUMBO_TAG_H1 && e->tag <= GUMBO_TAG_H6) ||
        ((e->tag == GUMBO_TAG_UL || e->tag == GUMBO_TAG_OL) && parent->number < 0))
        blank_line(p);
    else
        end_line(p);
    if (e->tag == GUMBO_TAG_LI && parent->number > 0)
        snprintf(p->prefix, sizeof p->prefix, "%d. ", parent->number % 1000000);
    else if (e->tag == GUMBO_TAG_LI)
        snprintf(p->prefix, sizeof p->prefix, "- ");
}

static void element_ends(struct page *p, const GumboElement *e, const struct frame *parent)
{
    if (e->tag == GUMBO_TAG_TD || e->tag == GUMBO_TAG_TH)
        p->wants_space = p->line.n > 0;
    if (e->tag == GUMBO_TAG_LI)
        p->prefix[0] = 0;
    if (!is_block(e->tag))
        return;
    if ((e->tag == GUMBO_TAG_P && html_has_margin(e, p->is_tight)) ||
        (e->tag >= GUMBO_TAG_H1 && e->tag <= GUMBO_TAG_H6) ||
        ((e->tag == GUMBO_TAG_UL || e->tag == GUMBO_TAG_OL) && parent->number < 0))
        blank_line(p);
    else
        end_line(p);
}

static bool is_pre(const GumboElement *e, bool inherited)
{
    if (e->tag == GUMBO_TAG_PRE)
        return true;
    struct str style = html_attribute(e, "style");
    size_t at = style.n ? str_find_nocase(style, STR("white-space:"), 0) : STR_NONE;
    if (at == STR_NONE)
        return inherited;
    return str_starts_nocase(str_trim(str_slice(style, at + 12, style.n)), STR("pre"));
}

/* The frame of an element that is entered; false when it shows nothing. */
static bool enter(struct page *p, struct frame *parent, const GumboNode *node, struct frame *out)
{
    const GumboElement *e = &node->v.element;
    struct html_effect effect = html_effect_of(e);
    struct str ground = parent->ground;
    if (e->tag == GUMBO_TAG_HEAD || e->tag == GUMBO_TAG_STYLE)
        p->is_tight = p->is_tight || html_sheet_is_tight(e);
    if (is_skipped(e->tag) || html_hides(p->out->arena, e, &ground))
        return false;
    *out = (struct frame){.node = node,
                          .depth = parent->depth,
                          .marks = parent->marks,
                          .is_pre = parent->is_pre,
                          .is_tap = parent->is_tap,
                          .ground = ground};
    out->number = e->tag == GUMBO_TAG_OL   ? 1
                  : e->tag == GUMBO_TAG_UL ? 0
                  : e->tag == GUMBO_TAG_LI ? parent->number
                                           : -1;
    if (e->tag == GUMBO_TAG_OL) {
        unsigned long long start = 1;
        if (str_to_uint(str_trim(html_attribute(e, "start")), 100000, &start))
            out->number = start ? (int)start : 1;
    }
    out->is_pre = is_pre(e, parent->is_pre);
    if (e->tag == GUMBO_TAG_A) {
        struct str href = html_attribute(e, "href");
        out->is_tap = str_starts_nocase(href, STR("mailto:")) && str_find(href, STR("subject="), 0) != STR_NONE;
    }
    element_begins(p, e, parent);
    if (effect.quotes) {
        out->depth++;
        end_line(p);
    }
    if (effect.marks & MARK_HISTORY_FROM)
        p->from_marked = true;
    if (effect.marks & MARK_RULE)
        p->rule_marked = true;
    out->marks |= effect.marks & ~(unsigned)(MARK_HISTORY_FROM | MARK_RULE);
    if (out->marks != parent->marks)
        end_line(p);
    p->depth = out->depth;
    p->marks = out->marks;
    p->in_tap = out->is_tap;
    return true;
}

static void leave(struct page *p, const struct frame *frame, struct frame *parent)
{
    const GumboElement *e = &frame->node->v.element;
    element_ends(p, e, parent);
    if (frame->depth != parent->depth || frame->marks != parent->marks)
        end_line(p);
    if (e->tag == GUMBO_TAG_LI && parent->number > 0)
        parent->number++;
    p->depth = parent->depth;
    p->marks = parent->marks;
    p->in_tap = parent->is_tap;
}

/* Depth first with a stack of our own: a tree may be deeper than the process's stack. */
static void walk(struct page *p, const GumboNode *root)
{
    struct arena *a = p->out->arena;
    size_t cap = 64, n = 1;
    struct frame *stack = arena_array(a, struct frame, cap);
    stack[0] = (struct frame){.node = root, .number = -1, .ground = STR("white")};
    while (n && p->out->count < LINES_MAX) {
        struct frame *top = &stack[n - 1];
        const GumboVector *children = &top->node->v.element.children;
        if (top->next == children->length) {
            if (n > 1)
                leave(p, top, &stack[n - 2]);
            n--;
            continue;
        }
        const GumboNode *child = children->data[top->next++];
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA) {
            add_text(p, child->v.text.text, top->is_pre);
        } else if (child->type == GUMBO_NODE_COMMENT) {
            if (str_find(str_of(child->v.text.text), STR("originalMessage"), 0) != STR_NONE) /* Samsung */
                p->from_marked = true;
        } else if (child->type == GUMBO_NODE_ELEMENT) {
            struct frame next;
            if (!enter(p, top, child, &next))
                continue;
            if (n == cap) {
                stack = arena_grow(a, stack, sizeof *stack, n, cap * 2);
                cap *= 2;
            }
            stack[n++] = next;
        }
    }
    end_line(p);
}

static void *take(void *arena, size_t n)
{
    return arena_alloc(arena, n);
}

static void give_back(void *arena, void *p)
{
    (void)arena;
    (void)p;
}

void html_to_lines(struct lines *l, struct str html)
{
    if (html.n == 0)
        return;
    if (html_is_hostile(html)) {
        html_to_lines_simply(l, html);
        return;
    }
    /* an arena of its own, freed at once: gumbo's own clean-up recurses as deep as the tree */
    struct arena tree;
    arena_init(&tree, TREE_MAX);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = give_back;
    options.userdata = &tree;
    options.max_errors = 0;
    GumboOutput *parsed = gumbo_parse_with_options(&options, html.s, html.n);
    struct page page = {.out = l};
    buf_init(&page.line, html.n + 1);
    walk(&page, parsed->root);
    buf_release(&page.line);
    arena_release(&tree);
}
