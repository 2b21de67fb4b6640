#include "templates/page_priv.h"

#include <cmark.h>

#include "base/utf8.h"

/* A placeholder is U+E000, hexadecimal digits U+E010..U+E01F, U+E001: EE 80 80, EE 80 9d, EE 80 81 in UTF-8. */
#define MARK_START "\xee\x80\x80"
#define MARK_END   "\xee\x80\x81"
#define DIGITS_MAX 8

/* More of one person's words than anybody reads in a letter; what is beyond is cut and marked. */
#define WORDS_MAX ((size_t)256 << 10)

void placeholder_put(struct arena *a, struct placed *placed, const struct value *v, struct buf *out)
{
    if (placed->count == placed->cap) {
        placed->cap = placed->cap ? placed->cap * 2 : 64;
        placed->values = arena_grow(a, placed->values, sizeof(struct value *), placed->count, placed->cap);
    }
    buf_puts(out, MARK_START);
    for (int shift = (DIGITS_MAX - 1) * 4; shift >= 0; shift -= 4)
        utf8_put(out, 0xe010 + ((uint32_t)(placed->count >> shift) & 15));
    buf_puts(out, MARK_END);
    placed->values[placed->count++] = v;
}

bool placeholder_is_in(struct str s)
{
    for (size_t i = 0; i < s.n;) {
        uint32_t c = utf8_next(s, &i);
        if (c >= 0xe000 && c <= 0xf8ff)
            return true;
    }
    return false;
}

/* Takes the placeholder at s[*i]; NULL when it is none of ours. */
static const struct value *take_placeholder(const struct placed *placed, struct str s, size_t *i)
{
    size_t at = *i + strlen(MARK_START), number = 0;
    for (int d = 0; d < DIGITS_MAX; d++) {
        if (at >= s.n)
            return NULL;
        uint32_t c = utf8_next(s, &at);
        if (c < 0xe010 || c > 0xe01f)
            return NULL;
        number = number << 4 | (c - 0xe010);
    }
    if (!str_starts(str_slice(s, at, s.n), STR(MARK_END)) || number >= placed->count)
        return NULL;
    *i = at + strlen(MARK_END);
    return placed->values[number];
}

bool block_is_grid(const struct block *b)
{
    return b->count && b->spans[b->count - 1].kind == SPAN_GRID && b->kind == BLOCK_PARAGRAPH && !b->in_item;
}

struct builder {
    struct arena *a;
    const struct placed *placed;
    struct str open, close;
    struct page *page;
    size_t blocks_cap;
    struct block now; /* being filled */
    size_t spans_cap;
    bool in_footer, in_item, item_is_new;
    bool has_words_before; /* a closing quotation mark that comes next was theirs */
    int strong, emphasis;
};

static void add_block(struct builder *b)
{
    struct page *p = b->page;
    if (p->count == b->blocks_cap) {
        b->blocks_cap = b->blocks_cap ? b->blocks_cap * 2 : 32;
        p->blocks = arena_grow(b->a, p->blocks, sizeof *p->blocks, p->count, b->blocks_cap);
    }
    b->now.in_footer = b->in_footer;
    b->now.in_item = b->in_item;
    b->now.opens_item = b->item_is_new;
    b->item_is_new = false;
    p->blocks[p->count++] = b->now;
}

static void begin_block(struct builder *b, enum block_kind kind)
{
    b->now = (struct block){.kind = kind};
    b->spans_cap = 0;
    b->has_words_before = false;
}

static void add_span(struct builder *b, struct span s)
{
    if (b->now.count == b->spans_cap) {
        b->spans_cap = b->spans_cap ? b->spans_cap * 2 : 2;
        b->now.spans = arena_grow(b->a, b->now.spans, sizeof *b->now.spans, b->now.count, b->spans_cap);
    }
    s.is_strong = b->strong > 0;
    s.is_emphasis = b->emphasis > 0;
    b->now.spans[b->now.count++] = s;
}

static void add_text(struct builder *b, struct str text)
{
    if (text.n)
        add_span(b, (struct span){.kind = SPAN_TEXT, .text = text});
}

/* Nothing that says anything: the optional values of its paragraph are empty. */
static bool is_blank(const struct block *block)
{
    for (size_t i = 0; i < block->count; i++) {
        if (block->spans[i].kind == SPAN_GRID || str_trim(block->spans[i].text).n)
            return false;
    }
    return true;
}

/* Only marks are left of a paragraph that words were taken out of. */
static bool has_no_word(const struct block *block)
{
    for (size_t s = 0; s < block->count; s++) {
        struct str t = block->spans[s].text;
        for (size_t i = 0; i < t.n;) {
            if (utf8_is_alnum(utf8_next(t, &i)))
                return false;
        }
    }
    return true;
}

static void end_block(struct builder *b)
{
    if (!is_blank(&b->now) && !(b->has_words_before && has_no_word(&b->now)))
        add_block(b);
}

/* What words may hold: their signs as they are, without controls and without overrides of the reading direction that
 * would reach beyond them. Every line end becomes LF, a tab a space. */
static struct str clean_words(struct arena *a, struct str words)
{
    struct buf out;
    buf_init(&out, words.n * 3 + 8);
    for (size_t i = 0; i < words.n;) {
        if (out.n > WORDS_MAX) {
            buf_truncate(&out, str_trim_end(buf_str(&out)).n);
            buf_puts(&out, " …");
            break;
        }
        uint32_t c = utf8_next(words, &i);
        if (c == '\r' && i < words.n && words.s[i] == '\n')
            continue;
        if (c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029)
            c = '\n';
        if (c == '\t')
            c = ' ';
        bool overrides = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        if (c == '\n' || (!utf8_is_control(c) && !overrides))
            utf8_put(&out, c);
    }
    struct str clean = buf_copy(a, &out);
    buf_release(&out);
    return str_trim(clean);
}

static struct str one_line(struct arena *a, struct str s)
{
    char *copy = arena_str(a, s);
    for (size_t i = 0; i < s.n; i++) {
        if (copy[i] == '\n')
            copy[i] = ' ';
    }
    return (struct str){copy, s.n};
}

/* A template may put quotation marks around words; words of several lines bring their own. */
static void take_quote_before(struct builder *b)
{
    if (!b->now.count)
        return;
    struct span *last = &b->now.spans[b->now.count - 1];
    if (last->kind == SPAN_TEXT && str_ends(last->text, b->open))
        last->text = str_trim_end(str_slice(last->text, 0, last->text.n - b->open.n));
}

/* Every paragraph opens with a mark, as is usual in print; none of their lines is then a whole command by itself. */
static void add_words_of_lines(struct builder *b, struct str words)
{
    take_quote_before(b);
    end_block(b);
    struct str rest = words, line;
    while (str_next_line(&rest, &line)) {
        line = str_trim(line);
        if (!line.n)
            continue;
        bool is_last = str_trim(rest).n == 0;
        begin_block(b, BLOCK_WORDS);
        const char *text = arena_printf(b->a, "%.*s%.*s%.*s", (int)b->open.n, b->open.s, (int)line.n, line.s,
                                        is_last ? (int)b->close.n : 0, b->close.s);
        add_text(b, str_of(text)); /* the block says whose words they are */
        add_block(b);
    }
    /* what follows in the template's paragraph */
    begin_block(b, BLOCK_PARAGRAPH);
    b->has_words_before = true;
}

static void add_value(struct builder *b, const struct value *v, bool is_top)
{
    if (v->kind == VALUE_LINK) {
        add_span(b, (struct span){.kind = SPAN_TAP, .text = v->text, .url = v->url, .body = v->body});
        return;
    }
    if (v->kind == VALUE_GRID) {
        add_span(b, (struct span){.kind = SPAN_GRID, .grid = v});
        return;
    }
    struct str text = clean_words(b->a, v->text);
    bool has_lines = memchr(text.n ? text.s : "", '\n', text.n);
    if (!text.n)
        return;
    if (v->kind != VALUE_WORDS)
        add_text(b, has_lines ? one_line(b->a, text) : text);
    else if (has_lines && is_top)
        add_words_of_lines(b, text);
    else
        add_span(b, (struct span){.kind = SPAN_WORDS, .text = has_lines ? one_line(b->a, text) : text});
}

static void add_literal(struct builder *b, struct str text, bool is_top)
{
    size_t done = 0;
    for (size_t i = str_find(text, STR(MARK_START), 0); i != STR_NONE; i = str_find(text, STR(MARK_START), i)) {
        size_t start = i;
        const struct value *v = take_placeholder(b->placed, text, &i);
        if (!v) {
            i++;
            continue;
        }
        add_text(b, str_slice(text, done, start));
        done = i;
        add_value(b, v, is_top);
    }
    struct str rest = str_slice(text, done, text.n);
    if (b->has_words_before && !b->now.count && str_starts(rest, b->close))
        rest = str_slice(rest, b->close.n, rest.n);
    add_text(b, b->has_words_before && !b->now.count ? str_trim(rest) : rest);
}

static int refuse(cmark_node *node, struct err *e)
{
    return err_set(e, ERR_SOFTWARE, "line %d of the expanded letter is a %s, which letters have not",
                   cmark_node_get_start_line(node), cmark_node_get_type_string(node));
}

static int add_inlines(struct builder *b, cmark_node *parent, bool is_top, struct err *e)
{
    for (cmark_node *n = cmark_node_first_child(parent); n; n = cmark_node_next(n)) {
        int rc = 0;
        switch (cmark_node_get_type(n)) {
        case CMARK_NODE_TEXT:
            add_literal(b, arena_copy(b->a, str_of(cmark_node_get_literal(n))), is_top);
            break;
        case CMARK_NODE_SOFTBREAK:
            add_text(b, STR(" "));
            break;
        case CMARK_NODE_LINEBREAK:
            add_span(b, (struct span){.kind = SPAN_BREAK});
            break;
        case CMARK_NODE_STRONG:
            b->strong++;
            rc = add_inlines(b, n, false, e);
            b->strong--;
            break;
        case CMARK_NODE_EMPH:
            b->emphasis++;
            rc = add_inlines(b, n, false, e);
            b->emphasis--;
            break;
        case CMARK_NODE_LINK: {
            size_t first = b->now.count;
            rc = add_inlines(b, n, false, e);
            for (size_t i = first; i < b->now.count; i++) {
                b->now.spans[i].kind = SPAN_LINK;
                b->now.spans[i].url = arena_copy(b->a, str_of(cmark_node_get_url(n)));
            }
            break;
        }
        default:
            rc = refuse(n, e);
        }
        if (rc != 0)
            return -1;
    }
    return 0;
}

static int add_paragraph(struct builder *b, cmark_node *node, enum block_kind kind, struct err *e)
{
    begin_block(b, kind);
    /* only a paragraph can be parted around words of several lines */
    if (add_inlines(b, node, kind != BLOCK_HEADING, e) != 0)
        return -1;
    end_block(b);
    return 0;
}

static int add_list(struct builder *b, cmark_node *list, struct err *e)
{
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        b->in_item = b->item_is_new = true;
        for (cmark_node *n = cmark_node_first_child(item); n; n = cmark_node_next(n)) {
            if (cmark_node_get_type(n) != CMARK_NODE_PARAGRAPH)
                return refuse(n, e);
            if (add_paragraph(b, n, BLOCK_PARAGRAPH, e) != 0)
                return -1;
        }
    }
    b->in_item = b->item_is_new = false;
    return 0;
}

static int add_document(struct builder *b, cmark_node *document, struct err *e)
{
    int rc = 0;
    for (cmark_node *n = cmark_node_first_child(document); n && rc == 0; n = cmark_node_next(n)) {
        switch (cmark_node_get_type(n)) {
        case CMARK_NODE_PARAGRAPH:
            rc = add_paragraph(b, n, BLOCK_PARAGRAPH, e);
            break;
        case CMARK_NODE_HEADING:
            rc = add_paragraph(b, n, BLOCK_HEADING, e);
            break;
        case CMARK_NODE_LIST:
            rc = cmark_node_get_list_type(n) == CMARK_BULLET_LIST ? add_list(b, n, e) : refuse(n, e);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            b->in_footer = true;
            break;
        default:
            rc = refuse(n, e);
        }
    }
    return rc;
}

int page_parse(struct arena *a, struct str markdown, const struct placed *placed, struct str open, struct str close,
               struct page *out, struct err *e)
{
    *out = (struct page){0};
    struct builder b = {.a = a, .placed = placed, .open = open, .close = close, .page = out};
    cmark_node *document = cmark_parse_document(markdown.s, markdown.n, CMARK_OPT_DEFAULT);
    cmark_consolidate_text_nodes(document);
    int rc = add_document(&b, document, e);
    cmark_node_free(document);
    return rc;
}
