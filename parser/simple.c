/* A mail that killed the full reader: its headers and first text, by means of our own that are bounded and linear. No
 * MIME tree, no charset but UTF-8 and Latin-1, no calendar; what it finds is never certain, so no command is taken. */
#include "parser/cut.h"
#include "parser/gate.h"
#include "parser/html.h"
#include "parser/parse.h"

#include "base/utf8.h"

#define SIMPLE_TEXT_MAX ((size_t)64 << 10)

/* The address between angle brackets, or the first word with an '@'. */
static struct str simple_address(struct arena *a, struct str value)
{
    value = str_slice(value, 0, 1000);
    size_t open = str_find_char(value, '<', 0), close = open == STR_NONE ? STR_NONE : str_find_char(value, '>', open);
    struct str s = close == STR_NONE ? value : str_slice(value, open + 1, close), word;
    while (str_next_piece(&s, ' ', &word))
        if (word.n <= 254 && str_find_char(word, '@', 1) != STR_NONE)
            return utf8_mend(a, arena_copy(a, word));
    return STR("");
}

/* One line of valid UTF-8; encoded words stay as they are. */
static struct str simple_header(struct arena *a, struct str value)
{
    struct str s = utf8_mend(a, str_slice(value, 0, 998));
    char *out = arena_alloc(a, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        out[i] = (unsigned char)s.s[i] < ' ' || s.s[i] == 127 ? ' ' : s.s[i];
    return str_trim((struct str){out, s.n});
}

static int hex(char c)
{
    c = ascii_lower(c);
    return ascii_is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static struct str decode_quoted_printable(struct arena *a, struct str s)
{
    char *out = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] == '=' && i + 2 < s.n && hex(s.s[i + 1]) >= 0 && hex(s.s[i + 2]) >= 0) {
            out[n++] = (char)(hex(s.s[i + 1]) * 16 + hex(s.s[i + 2]));
            i += 2;
        } else if (s.s[i] == '=' && i + 1 < s.n && (s.s[i + 1] == '\n' || s.s[i + 1] == '\r')) {
            i += s.s[i + 1] == '\r' && i + 2 < s.n && s.s[i + 2] == '\n' ? 2 : 1;
        } else {
            out[n++] = s.s[i];
        }
    }
    return (struct str){out, n};
}

static struct str decode_base64(struct arena *a, struct str s)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *out = arena_alloc(a, s.n + 1);
    size_t n = 0;
    uint32_t bits = 0;
    int have = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *digit = s.s[i] ? strchr(digits, s.s[i]) : NULL;
        if (!digit)
            continue;
        bits = bits << 6 | (uint32_t)(digit - digits);
        have += 6;
        if (have >= 8) {
            have -= 8;
            out[n++] = (char)(bits >> have & 0xff);
        }
    }
    return (struct str){out, n};
}

/* The first text of the body and how it is written. */
struct first_text {
    struct str text;
    bool is_html, is_base64, is_quoted_printable;
};

static void look_at_field(struct first_text *t, struct str name, struct str value)
{
    if (str_eq_nocase(name, STR("Content-Type")))
        t->is_html = str_starts_nocase(value, STR("text/html"));
    if (str_eq_nocase(name, STR("Content-Transfer-Encoding"))) {
        t->is_base64 = str_starts_nocase(value, STR("base64"));
        t->is_quoted_printable = str_starts_nocase(value, STR("quoted-printable"));
    }
}

/* In a multipart: from the blank line behind the first part header that declares a text, to the next boundary. */
static struct first_text find_text(const struct gate *g)
{
    struct first_text t = {.text = g->body};
    struct str type = gate_header(g, "Content-Type"), line;
    if (!str_starts_nocase(type, STR("multipart/")) && !str_starts_nocase(type, STR("message/"))) {
        for (size_t i = 0; i < g->count; i++)
            look_at_field(&t, g->headers[i].name, g->headers[i].value);
        return t;
    }
    struct str rest = g->body;
    bool in_header = false, is_text = false;
    while (str_next_line(&rest, &line)) {
        if (line.n > 2 && line.s[0] == '-' && line.s[1] == '-') {
            in_header = true;
            is_text = false;
            t = (struct first_text){0};
        } else if (in_header && line.n == 0) {
            in_header = false;
            if (is_text)
                break;
        } else if (in_header) {
            size_t colon = str_find_char(line, ':', 0);
            if (colon == STR_NONE)
                continue;
            struct str name = str_slice(line, 0, colon), value = str_trim(str_slice(line, colon + 1, line.n));
            look_at_field(&t, name, value);
            is_text = is_text || (str_eq_nocase(name, STR("Content-Type")) && str_starts_nocase(value, STR("text/")));
        }
    }
    if (!is_text)
        return (struct first_text){.text = STR("")};
    t.text = rest;
    for (struct str look = rest; str_next_line(&look, &line);)
        if (line.n > 2 && line.s[0] == '-' && line.s[1] == '-' && line.s[2] != ' ') {
            t.text = str_slice(rest, 0, (size_t)(line.s - rest.s));
            break;
        }
    return t;
}

void parse_mail_simply(struct arena *a, struct str raw, const struct asked *asked, struct understood *out)
{
    struct gate g;
    *out = (struct understood){.kind = KIND_OTHER, .is_simple = true, .confidence = 0};
    gate_open(a, str_slice(raw, 0, (size_t)4 << 20), &g);
    out->gate = g.reason;
    out->error = STR("");
    out->from = simple_address(a, gate_header(&g, "From"));
    out->subject = simple_header(a, gate_header(&g, "Subject"));
    struct envelope *env = &out->envelope;
    env->from_count = out->from.n ? 1 : 0;
    struct str id = str_trim(gate_header(&g, "Message-ID"));
    if (id.n > 2 && id.s[0] == '<' && id.s[id.n - 1] == '>')
        env->message_id = simple_header(a, str_slice(id, 1, id.n - 1));
    env->from_is_us = gate_count(&g, "X-Rapport-Letter") > 0;
    env->null_sender = str_eq(gate_header(&g, "Return-Path"), STR("<>"));
    struct str automatic = gate_header(&g, "Auto-Submitted");
    out->is_auto = (automatic.n && !str_eq_nocase(automatic, STR("no"))) || env->null_sender;

    struct first_text found = find_text(&g);
    struct str text = str_slice(found.text, 0, SIMPLE_TEXT_MAX);
    if (found.is_base64)
        text = decode_base64(a, text);
    else if (found.is_quoted_printable)
        text = decode_quoted_printable(a, text);
    text = utf8_mend(a, text);
    struct lines lines;
    lines_init(&lines, a);
    if (found.is_html)
        html_to_lines_simply(&lines, text);
    else
        lines_from_text(&lines, text, false, false);
    struct own_words words;
    struct cut_context context = {
        .letter = asked ? asked->prompt_text : STR(""), .writer = STR(""), .address = STR("")};
    cut(&lines, &context, &words);
    out->reply = words.text;
    if (out->reply.n == 0 && out->from.n == 0)
        out->error = STR("could not be read");
}
