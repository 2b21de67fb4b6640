#include "parser/message.h"

#include <gmime/gmime.h>

#include "base/json.h"
#include "base/utf8.h"
#include "parser/charset.h"
#include "parser/envelope.h"
#include "parser/parse.h"

#define BODIES_MAX      64
#define CALENDARS_MAX   16
#define CALENDAR_MAX    ((size_t)256 << 10)
#define REPORT_MAX      ((size_t)64 << 10)
#define SUBJECT_MAX     ((size_t)2000)
#define REACTION_MAX    ((size_t)1000)
#define DEPTH_MAX       40
#define DECODED_AT_ONCE ((size_t)64 << 10)
/* A mail with more of them is not somebody's mistake. */
#define MISDECLARED_MAX 3

struct reading {
    struct arena *arena;
    struct message *out;
    size_t text_left;     /* of PARSE_TEXT_MAX */
    unsigned misdeclared; /* multiparts that were read in spite of their declaration */
};

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

static bool same_z(const char *a, const char *b)
{
    return a && ascii_lower(a[0]) == b[0] && g_ascii_strcasecmp(a, b) == 0;
}

/* Both in lower case. */
static bool is_type(GMimeContentType *t, const char *type, const char *subtype)
{
    return same_z(g_mime_content_type_get_media_type(t), type) &&
           same_z(g_mime_content_type_get_media_subtype(t), subtype);
}

/* The bytes of a part as they stand in the mail. What GMime read from memory it keeps as a range of that memory. */
static struct str encoded_bytes(GMimeDataWrapper *content)
{
    GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    GByteArray *all = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    gint64 end = stream->bound_end == -1 ? (gint64)all->len : stream->bound_end;
    return str_slice((struct str){(const char *)all->data, all->len}, (size_t)stream->bound_start, (size_t)end);
}

/* uuencoded data begins behind a line "begin MODE NAME". */
static struct str behind_begin(struct str s)
{
    struct str line;
    while (str_next_line(&s, &line))
        if (str_starts(line, STR("begin ")))
            return s;
    return STR("");
}

/* The decoded bytes of a part, at most max of them. */
static struct str part_bytes(struct arena *a, GMimePart *part, size_t max)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return STR("");
    GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content);
    struct str bytes = encoded_bytes(content), piece;
    if (encoding == GMIME_CONTENT_ENCODING_UUENCODE)
        bytes = behind_begin(bytes);
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    size_t n = 0, most = bytes.n < max + DECODED_AT_ONCE ? bytes.n : max + DECODED_AT_ONCE;
    char *out = arena_bytes(a, g_mime_encoding_outlen(&state, most) + 1);
    for (; bytes.n && n < max; bytes = str_slice(bytes, piece.n, bytes.n)) {
        piece = str_slice(bytes, 0, DECODED_AT_ONCE);
        n += g_mime_encoding_step(&state, piece.s, piece.n, out + n);
    }
    return str_slice((struct str){out, n}, 0, max);
}

static struct str part_text(struct reading *r, GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *charset = g_mime_content_type_get_parameter(type, "charset");
    struct str bytes = part_bytes(r->arena, part, PARSE_TEXT_MAX * 2);
    if (bytes.n > r->text_left)
        r->out->is_text_cut = true;
    struct str text = charset_to_utf8(r->arena, bytes, str_of(charset), r->text_left);
    r->text_left -= bytes.n > r->text_left ? r->text_left : bytes.n;
    return text;
}

static bool ends_in(const char *name, const char *ending)
{
    size_t n = name ? strlen(name) : 0, k = strlen(ending);
    return n >= k && same_z(name + n - k, ending);
}

/* By its type (RFC 5545, and what was used before), or a file by its name, whatever its sender calls the type. */
static bool is_calendar(GMimePart *part)
{
    static const char *const types[][2] = {
        {"text", "calendar"}, {"application", "ics"}, {"text", "x-vcalendar"},     {"text", "vcalendar"},
        {"text", "ics"},      {"text", "x-ics"},      {"application", "calendar"}, {"application", "x-ics"}};
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (is_type(type, types[i][0], types[i][1]))
            return true;
    return ends_in(g_mime_part_get_filename(part), ".ics");
}

static bool starts_as_calendar(struct str text)
{
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_slice(text, 3, text.n);
    return str_starts_nocase(str_trim(text), STR("BEGIN:VCALENDAR"));
}

/* Without the folds (RFC 5545 3.1) inside a character, of which either half alone would be read as damage. */
static struct str joined_characters(struct arena *a, struct str s)
{
    char *out = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        size_t next = i + (s.s[i] == '\r');
        if (n > 0 && (unsigned char)out[n - 1] >= 0x80 && next + 2 < s.n && s.s[next] == '\n' &&
            (s.s[next + 1] == ' ' || s.s[next + 1] == '\t') && (unsigned char)s.s[next + 2] >= 0x80)
            i = next + 2;
        out[n++] = s.s[i];
    }
    return (struct str){out, n};
}

static void add_calendar(struct message *m, struct str text, struct str method)
{
    for (size_t i = 0; i < m->calendars_count; i++)
        if (str_eq(m->calendars[i].text, text)) /* the same answer inline and as a file */
            return;
    if (m->calendars_count < CALENDARS_MAX)
        m->calendars[m->calendars_count++] = (struct calendar_part){text, method};
}

static void take_calendar(struct reading *r, GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *charset = g_mime_content_type_get_parameter(type, "charset");
    struct str bytes = joined_characters(r->arena, part_bytes(r->arena, part, CALENDAR_MAX));
    char *method = arena_strdup(r->arena, g_mime_content_type_get_parameter(type, "method"));
    for (char *p = method; *p; p++)
        if (*p >= 'a' && *p <= 'z')
            *p = (char)(*p - 32);
    add_calendar(r->out, charset_to_utf8(r->arena, bytes, str_of(charset), CALENDAR_MAX),
                 message_one_line(r->arena, str_of(method), 40));
}

static struct body_part *add_body(struct message *m)
{
    return m->bodies_count < BODIES_MAX ? &m->bodies[m->bodies_count++] : NULL;
}

/* Text is the body when it isn't an attachment; a name alone doesn't make it one (Apple Mail names inline texts). */
static bool is_attachment(GMimeObject *object)
{
    GMimeContentDisposition *d = g_mime_object_get_content_disposition(object);
    return d && same_z(g_mime_content_disposition_get_disposition(d), "attachment");
}

static void take_text(struct reading *r, GMimePart *part, struct body_part *alternative)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    bool is_html = is_type(type, "text", "html");
    struct body_part *body = alternative;
    if (r->text_left == 0) {
        r->out->is_text_cut = true;
        return;
    }
    struct str text = part_text(r, part);
    if (!is_html && starts_as_calendar(text)) { /* some relays call every text plain */
        add_calendar(r->out, text, STR(""));
        return;
    }
    if (str_starts(str_trim(text), STR("-----BEGIN PGP MESSAGE-----")))
        r->out->envelope.opaque = true;
    if (body && (is_html ? body->html.s : body->text.s))
        body = NULL; /* a second one of its kind inside an alternative: words of their own */
    if (!body)
        body = add_body(r->out);
    if (!body) {
        r->out->is_text_cut = true;
        return;
    }
    if (is_html) {
        body->html = text;
    } else {
        body->text = text;
        body->is_flowed = same_z(g_mime_content_type_get_parameter(type, "format"), "flowed");
        body->del_sp = same_z(g_mime_content_type_get_parameter(type, "delsp"), "yes");
    }
}

/* Emoji of a reaction: a text part with that disposition (RFC 9078), or Gmail's {"version": 1, "emoji": "👍"} beside a
 * text that tells who "reacted via Gmail". True when the part was one. */
static bool take_reaction(struct reading *r, GMimePart *part)
{
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    GMimeContentDisposition *d = g_mime_object_get_content_disposition(object);
    struct str text = STR("");
    if (is_type(type, "text", "vnd.google.email-reaction+json")) {
        struct err ignored = ERR_INIT;
        struct json_t *o = js_parse(part_bytes(r->arena, part, REACTION_MAX), &ignored);
        if (o && js_is_object(o))
            text = arena_copy(r->arena, js_str(o, "emoji"));
        js_free(o);
    } else if (d && same_z(g_mime_content_disposition_get_disposition(d), "reaction") &&
               is_type(type, "text", "plain")) {
        const char *charset = g_mime_content_type_get_parameter(type, "charset");
        text = charset_to_utf8(r->arena, part_bytes(r->arena, part, REACTION_MAX), str_of(charset), REACTION_MAX);
    } else {
        return false;
    }
    if (r->out->reaction.n == 0)
        r->out->reaction = message_one_line(r->arena, text, REACTION_MAX);
    return true;
}

static void take_part(struct reading *r, GMimePart *part, struct body_part *alternative)
{
    struct message *m = r->out;
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (take_reaction(r, part))
        return;
    if (is_calendar(part)) {
        take_calendar(r, part);
    } else if (is_type(type, "message", "delivery-status") || is_type(type, "message", "global-delivery-status")) {
        m->delivery_status = utf8_mend(r->arena, part_bytes(r->arena, part, REPORT_MAX));
    } else if (is_type(type, "message", "feedback-report")) {
        m->has_feedback = true;
    } else if (is_type(type, "message", "disposition-notification") ||
               is_type(type, "message", "global-disposition-notification")) {
        m->has_disposition = true;
    } else if (is_type(type, "text", "rfc822-headers") || is_type(type, "message", "global-headers")) {
        m->returned = utf8_mend(r->arena, part_bytes(r->arena, part, REPORT_MAX));
    } else if ((is_type(type, "text", "plain") || is_type(type, "text", "html")) && !is_attachment(object)) {
        take_text(r, part, alternative);
    } else if (is_type(type, "application", "pkcs7-mime") || is_type(type, "application", "x-pkcs7-mime") ||
               is_type(type, "application", "pgp-encrypted")) {
        m->envelope.opaque = true;
    }
}

/* The header of a mail that came back with a report. */
static void take_returned(struct reading *r, GMimeMessagePart *part)
{
    GMimeMessage *inner = g_mime_message_part_get_message(part);
    if (!inner || r->out->returned.n)
        return;
    char *headers = g_mime_object_get_headers(GMIME_OBJECT(inner), NULL);
    r->out->returned = utf8_mend(r->arena, arena_copy(r->arena, str_slice(str_of(headers), 0, REPORT_MAX)));
    g_free(headers);
}

static void walk(struct reading *r, GMimeObject *object, int depth, struct body_part *alternative);

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

static void walk_bytes(struct reading *r, struct str mail, int depth, struct body_part *alternative)
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
static void walk_misdeclared(struct reading *r, GMimeMultipart *multi, int depth, struct body_part *alternative)
{
    struct str text = without_notice(str_of(g_mime_multipart_get_prologue(multi)));
    if (r->misdeclared == MISDECLARED_MAX || str_trim(text).n == 0)
        return;
    r->misdeclared++;
    struct buf mail;
    buf_init(&mail, text.n + 1024);
    struct str boundary = boundary_in(text);
    if (boundary.n && str_find_char(boundary, '"', 0) == STR_NONE) {
        bool is_alternative = is_type(g_mime_object_get_content_type(GMIME_OBJECT(multi)), "multipart", "alternative");
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

static void walk(struct reading *r, GMimeObject *object, int depth, struct body_part *alternative)
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
    if (is_type(type, "multipart", "encrypted"))
        r->out->envelope.opaque = true;
    if (is_type(type, "multipart", "alternative")) {
        shared = alternative ? alternative : add_body(r->out);
    } else if (!is_type(type, "multipart", "related")) {
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

static void read_parts(struct reading *r)
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
    struct reading r = {.arena = a, .out = out, .text_left = PARSE_TEXT_MAX};
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
