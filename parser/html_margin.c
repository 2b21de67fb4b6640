/* Where the HTML of a mail has blank lines: between paragraphs, unless a style takes their margin away. */
#include "parser/html_priv.h"

/* A style sheet is looked at so far. */
#define SHEET_MAX ((size_t)64 << 10)

enum margin { MARGIN_UNSAID, MARGIN_NONE, MARGIN_SOME };

static enum margin margin_of(struct str value)
{
    return str_starts(value, STR("0")) || str_starts(value, STR(".0")) ? MARGIN_NONE : MARGIN_SOME;
}

/* The margin below: "margin:0", "margin:0cm 0cm 0.0001pt", "margin-bottom:0"; "margin:0 0 16px" keeps one. */
static enum margin margin_below(struct str style)
{
    size_t at = str_find_nocase(style, STR("margin-bottom:"), 0);
    if (at != STR_NONE)
        return margin_of(str_trim(str_slice(style, at + 14, style.n)));
    at = str_find_nocase(style, STR("margin:"), 0);
    if (at == STR_NONE)
        return MARGIN_UNSAID;
    struct str values = str_slice(style, at + 7, style.n), value, bottom = STR("");
    size_t end = str_find_char(values, ';', 0);
    values = str_trim(str_slice(values, 0, end == STR_NONE ? values.n : end));
    for (int i = 0; i < 3 && str_next_piece(&values, ' ', &value);) {
        if (value.n == 0)
            continue;
        bottom = i != 1 ? value : bottom;
        i++;
    }
    return margin_of(bottom);
}

bool html_has_margin(const GumboElement *paragraph, bool is_tight)
{
    if (str_starts_nocase(html_attribute(paragraph, "class"), STR("mso")))
        return false;
    enum margin own = margin_below(html_attribute(paragraph, "style"));
    return own == MARGIN_SOME || (own == MARGIN_UNSAID && !is_tight);
}

/* All paragraphs: "p", alone or among others ("body, p"); ".hmmessage p" is Hotmail's. */
static bool selects_paragraphs(struct str selectors)
{
    static const char *const all[] = {"p", "body p", "div p", ".hmmessage p"};
    struct str one;
    bool does = false;
    while (str_next_piece(&selectors, ',', &one))
        for (size_t i = 0; i < sizeof all / sizeof *all; i++)
            does = does || str_eq_nocase(str_trim(one), str_of(all[i]));
    return does;
}

/* Up to the first rule for some screens only, whose braces nest. */
static bool text_is_tight(struct str sheet)
{
    bool is_tight = false;
    sheet = str_slice(sheet, 0, SHEET_MAX);
    for (size_t open; (open = str_find_char(sheet, '{', 0)) != STR_NONE;) {
        struct str selectors = str_trim(str_slice(sheet, 0, open));
        size_t close = str_find_char(sheet, '}', open);
        if (close == STR_NONE || str_find_char(selectors, '@', 0) != STR_NONE)
            break;
        if (str_starts(selectors, STR("<!--")))
            selectors = str_slice(selectors, 4, selectors.n);
        enum margin below = margin_below(str_slice(sheet, open + 1, close));
        if (below != MARGIN_UNSAID && selects_paragraphs(selectors))
            is_tight = below == MARGIN_NONE;
        sheet = str_slice(sheet, close + 1, sheet.n);
    }
    return is_tight;
}

bool html_sheet_is_tight(const GumboElement *e)
{
    for (unsigned i = 0; i < e->children.length; i++) {
        const GumboNode *child = e->children.data[i];
        bool is_sheet = child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_STYLE;
        if (is_sheet && html_sheet_is_tight(&child->v.element))
            return true;
        if (e->tag == GUMBO_TAG_STYLE && child->type == GUMBO_NODE_TEXT && text_is_tight(str_of(child->v.text.text)))
            return true;
    }
    return false;
}
