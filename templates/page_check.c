#include "templates/page_priv.h"

#include <cmark.h>

/* What a letter's Markdown must not have, and what to write instead. */
static const struct {
    cmark_node_type type;
    const char *advice;
} unwanted[] = {
    {CMARK_NODE_HTML_BLOCK, "raw HTML: write Markdown, letters make their own HTML"},
    {CMARK_NODE_HTML_INLINE, "raw HTML: write Markdown, letters make their own HTML"},
    {CMARK_NODE_CODE_BLOCK, "a code block: start the line without spaces"},
    {CMARK_NODE_CODE, "code marks: write the word in quotation marks"},
    {CMARK_NODE_BLOCK_QUOTE, "a block quote, which a reply could not be told from: write it in quotation marks"},
    {CMARK_NODE_IMAGE, "a picture, which letters can't show: say it in words"},
};

static int check_node(cmark_node *n, struct err *e)
{
    cmark_node_type type = cmark_node_get_type(n);
    for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
        if (type == unwanted[i].type)
            return err_set(e, ERR_DATA, "%s", unwanted[i].advice);
    }
    cmark_node *parent = cmark_node_parent(n);
    if (type == CMARK_NODE_LIST && cmark_node_get_list_type(n) != CMARK_BULLET_LIST)
        return err_set(e, ERR_DATA, "a numbered list, which loses its numbers when quoted: write 1\\. in a paragraph");
    if (type != CMARK_NODE_PARAGRAPH && parent && cmark_node_get_type(parent) == CMARK_NODE_ITEM)
        return err_set(e, ERR_DATA, "more than words in a list: write one list of plain paragraphs");
    if (type == CMARK_NODE_LINK) {
        struct str url = str_of(cmark_node_get_url(n)), title = str_of(cmark_node_get_title(n));
        if (placeholder_is_in(url) || placeholder_is_in(title) || str_find(url, STR("%EE%80%80"), 0) != STR_NONE)
            return err_set(e, ERR_DATA,
                           "a value in a web address: write {{name}} beside the link, or use a one-tap answer");
        if (!str_starts(url, STR("https://")) && !str_starts(url, STR("http://")))
            return err_set(e, ERR_DATA, "a link that is no web address: write https://…");
    }
    return 0;
}

int page_check(struct str markdown, int *line, struct err *e)
{
    cmark_node *document = cmark_parse_document(markdown.s, markdown.n, CMARK_OPT_DEFAULT);
    cmark_iter *it = cmark_iter_new(document);
    int rc = 0;
    *line = 1;
    while (rc == 0) {
        cmark_event_type event = cmark_iter_next(it);
        if (event == CMARK_EVENT_DONE)
            break;
        cmark_node *n = cmark_iter_get_node(it);
        if (event != CMARK_EVENT_ENTER)
            continue;
        /* inline nodes of some cmark versions have no line of their own: the block's is near enough */
        for (cmark_node *p = n; p; p = cmark_node_parent(p)) {
            if (cmark_node_get_start_line(p) > 0) {
                *line = cmark_node_get_start_line(p);
                break;
            }
        }
        rc = check_node(n, e);
    }
    cmark_iter_free(it);
    cmark_node_free(document);
    return rc;
}
