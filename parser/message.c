#include "parser/message.h"

#include "base/utf8.h"
#include "parser/charset.h"
#include "parser/envelope.h"
#include "parser/message_priv.h"
#include "parser/parse.h"

#define SUBJECT_MAX ((size_t)2000)
#define DEPTH_MAX   40
/* A mail with more of them is not somebody's mistake. */
#define MISDECLARED_MAX 3

/* One line without control signs, valid UTF-8. */
struct str message_one_line(struct arena *a, struct str s, size_t max)
{
    if (s.n > max)
        s.n = max;
    s = utf8_mend(a, s);
    char *out = arena_bytes(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        out[n++] = c < ' ' || c == 127 ? ' ' : (char)c;
    }
    return str_trim((struct str){out, n});
}

struct str message_decode_header(struct arena *a, struct str value)
{
    if (value.n == 0)
        return STR("");
    if (str_find(value, STR("=?"), 0) == STR_NONE)
        return message_one_line(a, charset_to_utf8(a, value, STR(""), SUBJECT_MAX), SUBJECT_MAX);
    value = charset_header(a, str_slice(value, 0, SUBJECT_MAX * 4));
    char *decoded = g_mime_utils_header_decode_text(NULL, arena_str(a, value));
    struct str out = message_one_line(a, str_of(decoded), SUBJECT_MAX);
    g_free(decoded);
    return out;
}

static struct str lower(struct arena *a, const char *z)
{
    char *s = arena_strdup(a, z ? z : "");
    for (char *p = s; *p; p++)
        *p = ascii_lower(*p);
    return str_of(s);
}

static void walk(struct mail_walk *r, GMimeObject *object, int depth, struct body_part *alternative);

/* Kept from mail to mail: a new one's buffers are so large that malloc() first joins all that the last mail freed. */
static GMimeParser *parser_of(GMimeStream *stream)
{
    static GMimeParser *parser; /* GMime's own state is process-wide as well */
    if (!parser)
        parser = g_mime_parser_new();
    g_mime_parser_init_with_stream(parser, stream);
    return parser;
}

/* The MIME tree of these bytes, NULL when there is none. Of the header only what GMime reads for it is there (gate.h):
 * a GMimeMessage would add half its cost in lists of addresses that nobody asks for. The parts look at the bytes
 * themselves. */
static GMimeObject *take_apart(struct arena *a, struct str mail)
{
    GByteArray *bytes = arena_new(a, GByteArray);
    *bytes = (GByteArray){(guint8 *)(uintptr_t)mail.s, (guint)mail.n}; /* read only, whatever its type says */
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    GMimeObject *top = g_mime_parser_construct_part(parser_of(stream), NULL);
    g_object_unref(stream);
    return top;
}

static void walk_bytes(struct mail_walk *r, struct str mail, int depth, struct body_part *alternative)
{
    GMimeObject *top = take_apart(r->arena, mail);
    if (top) {
        walk(r, top, depth, alternative);
        g_object_unref(top);
    }
}

/* The boundary that parts the text in truth: a line "--…" with a field of a part under it. */
static struct str boundary_in(struct str text)
{
    struct str line, before = STR_NULL;
    while (str_next_line(&text, &line)) {
        if (str_starts(before, STR("--")) && before.n > 3 && before.n < 200 && str_starts_nocase(line, STR("Content-")))
            return str_trim_end(str_slice(before, 2, before.n));
        before = line;
    }
    return STR_NULL;
}

/* Without "This is a multi-part message in MIME format." */
static struct str without_notice(struct str text)
{
    struct str rest = str_trim(text), line;
    bool is_notice = str_starts_nocase(rest, STR("This is a multi")) && str_next_line(&rest, &line);
    return is_notice ? rest : text;
}

/* A multipart whose boundary never occurs: by the boundary that does, else as one text. */
static void walk_misdeclared(struct mail_walk *r, GMimeMultipart *multi, int depth, struct body_part *alternative)
{
    struct str text = without_notice(str_of(g_mime_multipart_get_prologue(multi)));
    if (r->misdeclared == MISDECLARED_MAX || str_trim(text).n == 0)
        return;
    r->misdeclared++;
    struct buf mail;
    buf_init(&mail, text.n + 1024);
    struct str boundary = boundary_in(text);
    if (boundary.n && str_find_char(boundary, '"', 0) == STR_NONE) {
        bool is_alternative =
            part_is_type(g_mime_object_get_content_type(GMIME_OBJECT(multi)), "multipart", "alternative");
        buf_puts(&mail, is_alternative ? "Content-Type: multipart/alternative; boundary=\""
                                       : "Content-Type: multipart/mixed; boundary=\"");
        buf_add_str(&mail, boundary);
        buf_puts(&mail, "\"\n\n");
    } else {
        const char *encoding = g_mime_object_get_header(GMIME_OBJECT(multi), "Content-Transfer-Encoding");
        buf_puts(&mail, str_starts_nocase(str_trim(text), STR("<")) ? "Content-Type: text/html\n"
                                                                    : "Content-Type: text/plain\n");
        buf_puts(&mail, "Content-Transfer-Encoding: ");
        buf_add_str(&mail, message_one_line(r->arena, str_of(encoding), 40));
        buf_puts(&mail, "\n\n");
    }
    buf_add_str(&mail, text);
    walk_bytes(r, buf_str(&mail), depth, alternative);
    buf_release(&mail);
}

static void walk(struct mail_walk *r, GMimeObject *object, int depth, struct body_part *alternative)
{
    if (!object || depth > DEPTH_MAX)
        return;
    if (GMIME_IS_MESSAGE_PART(object)) { /* somebody else's mail: forwarded, or returned */
        take_returned(r, GMIME_MESSAGE_PART(object));
        return;
    }
    if (!GMIME_IS_MULTIPART(object)) {
        if (GMIME_IS_PART(object))
            take_part(r, GMIME_PART(object), alternative);
        return;
    }
    GMimeMultipart *multi = GMIME_MULTIPART(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    struct body_part *shared = alternative;
    if (part_is_type(type, "multipart", "encrypted"))
        r->out->envelope.opaque = true;
    if (part_is_type(type, "multipart", "alternative")) {
        shared = alternative ? alternative : add_body(r->out);
    } else if (!part_is_type(type, "multipart", "related")) {
        /* several parts one after the other, each with words of its own; inside an alternative (Apple Mail puts a whole
         * mixed tree beside the text) they are the HTML side, whose first text stands for all */
        shared = alternative;
    }
    int n = g_mime_multipart_get_count(multi);
    if (n == 0)
        walk_misdeclared(r, multi, depth + 1, shared);
    for (int i = 0; i < n && i < 200; i++)
        walk(r, g_mime_multipart_get_part(multi, i), depth + 1, shared);
}

static void read_parts(struct mail_walk *r)
{
    struct message *m = r->out;
    GMimeObject *top = take_apart(r->arena, m->gate.clean);
    if (top) {
        GMimeContentType *type = g_mime_object_get_content_type(top);
        char *name = g_mime_content_type_get_mime_type(type);
        m->content_type = lower(r->arena, name);
        m->report_type = lower(r->arena, g_mime_content_type_get_parameter(type, "report-type"));
        g_free(name);
        walk(r, top, 0, NULL);
        g_object_unref(top);
    }
}

void message_read(struct arena *a, struct str raw, struct message *out)
{
    struct mail_walk r = {.arena = a, .out = out, .text_left = PARSE_TEXT_MAX};
    *out = (struct message){
        .content_type = STR(""), .report_type = STR(""), .delivery_status = STR(""), .returned = STR("")};
    out->bodies = arena_array(a, struct body_part, BODIES_MAX);
    out->calendars = arena_array(a, struct calendar_part, CALENDARS_MAX);
    message_prime();
    gate_open(a, raw, &out->gate);
    out->subject = message_decode_header(a, gate_header(&out->gate, "Subject"));
    envelope_read(a, out);
    read_parts(&r);
}

void message_prime(void)
{
    static bool is_primed;
    if (is_primed)
        return;
    is_primed = true;
    g_mime_init();
    charset_prime();
}
