#include "parser/html_priv.h"

struct str html_attribute(const GumboElement *element, const char *name)
{
    const GumboAttribute *a = element->attributes.length ? gumbo_get_attribute(&element->attributes, name) : NULL;
    return a ? str_of(a->value) : STR("");
}

/* Which client writes it stands beside each row; names are found anywhere in the attribute, since web mailers put
 * prefixes ("x_", "ydp1") before those of mails they show. */
static const struct {
    const char *attribute, *holds;
    unsigned marks;
    bool quotes;
} marks[] = {
    {"class", "gmail_attr", MARK_ATTRIBUTION, false},                       /* Gmail, K-9 */
    {"class", "moz-cite-prefix", MARK_ATTRIBUTION, false},                  /* Thunderbird */
    {"class", "moz-forward-container", MARK_HISTORY, false},                /* Thunderbird */
    {"class", "moz-email-headers-table", MARK_HISTORY_FROM, false},         /* Thunderbird */
    {"class", "yahoo_quoted", MARK_HISTORY, false},                         /* Yahoo, AOL */
    {"id", "yahoo_quoted", MARK_HISTORY, false},                            /* Yahoo */
    {"id", "divRplyFwdMsg", MARK_HISTORY_FROM, false},                      /* Outlook web and mobile */
    {"id", "mail-editor-reference-message-container", MARK_HISTORY, false}, /* Outlook mobile */
    {"id", "stopSpelling", MARK_HISTORY_FROM, false},                       /* Hotmail */
    {"id", "OLK_SRC_BODY_SECTION", MARK_HISTORY, false},                    /* Outlook for Mac */
    {"id", "isReplyContent", MARK_HISTORY, false},                          /* NetEase */
    {"class", "ntes-mailmaster-quote", MARK_HISTORY, false},                /* NetEase */
    {"name", "messageReplySection", MARK_HISTORY, false},                   /* Spark */
    {"data-marker", "__DIVIDER__", MARK_HISTORY_FROM, false},               /* Zimbra */
    {"data-marker", "__HEADERS__", MARK_HISTORY_FROM, false},               /* Zimbra */
    {"data-marker", "__QUOTED_TEXT__", 0, true},                            /* Zimbra */
    {"id", "zwchr", MARK_HISTORY_FROM, false},                              /* Zimbra */
    {"data-marker", "__SIG_P", MARK_SIGNATURE, false},                      /* Zimbra */
    {"data-smartmail", "gmail_signature", MARK_SIGNATURE, false},           /* Gmail */
    {"id", "AppleMailSignature", MARK_SIGNATURE, false},                    /* Apple Mail on a phone */
    {"id", "MAC_OUTLOOK_SIGNATURE", MARK_SIGNATURE, false},                 /* Outlook for Mac */
    {"id", "ms-outlook-mobile-signature", MARK_SIGNATURE, false},           /* Outlook mobile */
    {"name", "messageSignatureSection", MARK_SIGNATURE, false},             /* Spark */
    {"class", "bloop_sign", MARK_SIGNATURE, false},                         /* Airmail */
    {"class", "front-blockquote", MARK_HISTORY, false},                     /* Front */
    {"class", "zmail_extra", MARK_HISTORY, false},                          /* Zoho */
    {"data-sigid", "", MARK_SIGNATURE, false},                              /* Zoho */
    {"class", "signature", MARK_SIGNATURE, false}, /* Gmail, Thunderbird, K-9, Proton, Front, … */
};

static struct str lower_copy(struct str s, char *out, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n && n + 1 < size; i++)
        if (!ascii_is_space(s.s[i]))
            out[n++] = ascii_lower(s.s[i]);
    return (struct str){out, n};
}

static bool holds(struct str s, const char *z)
{
    return str_find(s, str_of(z), 0) != STR_NONE;
}

/* A block quote that only indents (Gmail's and Yahoo's "indent more"): no bar, a left margin. */
static bool only_indents(const GumboElement *e, struct str style)
{
    if (html_attribute(e, "type").n || holds(html_attribute(e, "class"), "quote"))
        return false;
    return holds(style, "border:none") || holds(style, "border:0");
}

/* A row of a table that shows data; tables that only lay a page out have no header cells. */
static bool has_header_cell(const GumboElement *row)
{
    for (unsigned i = 0; i < row->children.length && i < 8; i++) {
        const GumboNode *cell = row->children.data[i];
        if (cell->type == GUMBO_NODE_ELEMENT && cell->v.element.tag == GUMBO_TAG_TH)
            return true;
    }
    return false;
}

struct html_effect html_effect_of(const GumboElement *e)
{
    struct html_effect out = {0};
    if (e->tag == GUMBO_TAG_HR)
        out.marks |= MARK_RULE;
    if (e->tag == GUMBO_TAG_CAPTION || (e->tag == GUMBO_TAG_TR && has_header_cell(e)))
        out.marks |= MARK_TABLE;
    if (e->tag == GUMBO_TAG_UNKNOWN && e->original_tag.length >= 10 &&
        strncmp(e->original_tag.data, "<signature", 10) == 0) /* Mailspring */
        out.marks |= MARK_SIGNATURE;
    if (e->attributes.length == 0) {
        out.quotes = e->tag == GUMBO_TAG_BLOCKQUOTE;
        return out;
    }
    for (unsigned i = 0; i < e->attributes.length; i++) {
        const GumboAttribute *a = e->attributes.data[i];
        struct str value = str_of(a->value);
        for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
            if (strcmp(a->name, marks[k].attribute) == 0 && holds(value, marks[k].holds)) {
                out.marks |= marks[k].marks;
                out.quotes = out.quotes || marks[k].quotes;
            }
        if (strcmp(a->name, "id") == 0 && (str_eq(value, STR("Signature")) || str_eq(value, STR("x_Signature"))))
            out.marks |= MARK_SIGNATURE; /* Outlook on the web */
        if (strcmp(a->name, "id") == 0 && value.n > 3 && str_starts(value, STR("sig")) && ascii_is_digit(value.s[3]))
            out.marks |= MARK_SIGNATURE; /* Fastmail */
    }
    char small[400];
    struct str style = lower_copy(html_attribute(e, "style"), small, sizeof small);
    if (e->tag == GUMBO_TAG_BLOCKQUOTE && !only_indents(e, style))
        out.quotes = true;
    if (holds(style, "border-top:solid") || holds(style, "border-top:1")) /* above Outlook's header block */
        out.marks |= MARK_RULE;
    return out;
}
