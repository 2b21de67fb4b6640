/* What is taken from a part of a mail: texts, calendars, a reaction, what came back with a report. */
#include "base/json.h"
#include "base/utf8.h"
#include "parser/charset.h"
#include "parser/message_priv.h"
#include "parser/parse.h"

#define CALENDAR_MAX    ((size_t)256 << 10)
#define REPORT_MAX      ((size_t)64 << 10)
#define REACTION_MAX    ((size_t)1000)
#define DECODED_AT_ONCE ((size_t)64 << 10)

static bool same_z(const char *a, const char *b)
{
    return a && ascii_lower(a[0]) == b[0] && g_ascii_strcasecmp(a, b) == 0;
}

bool part_is_type(GMimeContentType *t, const char *type, const char *subtype)
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

static struct str part_text(struct mail_walk *r, GMimePart *part)
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
        if (part_is_type(type, types[i][0], types[i][1]))
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

static void take_calendar(struct mail_walk *r, GMimePart *part)
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

struct body_part *add_body(struct message *m)
{
    return m->bodies_count < BODIES_MAX ? &m->bodies[m->bodies_count++] : NULL;
}

/* Text is the body when it isn't an attachment; a name alone doesn't make it one (Apple Mail names inline texts). */
static bool is_attachment(GMimeObject *object)
{
    GMimeContentDisposition *d = g_mime_object_get_content_disposition(object);
    return d && same_z(g_mime_content_disposition_get_disposition(d), "attachment");
}

static void take_text(struct mail_walk *r, GMimePart *part, struct body_part *alternative)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    bool is_html = part_is_type(type, "text", "html");
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
static bool take_reaction(struct mail_walk *r, GMimePart *part)
{
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    GMimeContentDisposition *d = g_mime_object_get_content_disposition(object);
    struct str text = STR("");
    if (part_is_type(type, "text", "vnd.google.email-reaction+json")) {
        struct err ignored = ERR_INIT;
        struct json_t *o = js_parse(part_bytes(r->arena, part, REACTION_MAX), &ignored);
        if (o && js_is_object(o))
            text = arena_copy(r->arena, js_str(o, "emoji"));
        js_free(o);
    } else if (d && same_z(g_mime_content_disposition_get_disposition(d), "reaction") &&
               part_is_type(type, "text", "plain")) {
        const char *charset = g_mime_content_type_get_parameter(type, "charset");
        text = charset_to_utf8(r->arena, part_bytes(r->arena, part, REACTION_MAX), str_of(charset), REACTION_MAX);
    } else {
        return false;
    }
    if (r->out->reaction.n == 0)
        r->out->reaction = message_one_line(r->arena, text, REACTION_MAX);
    return true;
}

void take_part(struct mail_walk *r, GMimePart *part, struct body_part *alternative)
{
    struct message *m = r->out;
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (take_reaction(r, part))
        return;
    if (is_calendar(part)) {
        take_calendar(r, part);
    } else if (part_is_type(type, "message", "delivery-status") ||
               part_is_type(type, "message", "global-delivery-status")) {
        m->delivery_status = utf8_mend(r->arena, part_bytes(r->arena, part, REPORT_MAX));
    } else if (part_is_type(type, "message", "feedback-report")) {
        m->has_feedback = true;
    } else if (part_is_type(type, "message", "disposition-notification") ||
               part_is_type(type, "message", "global-disposition-notification")) {
        m->has_disposition = true;
    } else if (part_is_type(type, "text", "rfc822-headers") || part_is_type(type, "message", "global-headers")) {
        m->returned = utf8_mend(r->arena, part_bytes(r->arena, part, REPORT_MAX));
    } else if ((part_is_type(type, "text", "plain") || part_is_type(type, "text", "html")) && !is_attachment(object)) {
        take_text(r, part, alternative);
    } else if (part_is_type(type, "application", "pkcs7-mime") || part_is_type(type, "application", "x-pkcs7-mime") ||
               part_is_type(type, "application", "pgp-encrypted")) {
        m->envelope.opaque = true;
    }
}

void take_returned(struct mail_walk *r, GMimeMessagePart *part)
{
    GMimeMessage *inner = g_mime_message_part_get_message(part);
    if (!inner || r->out->returned.n)
        return;
    char *headers = g_mime_object_get_headers(GMIME_OBJECT(inner), NULL);
    r->out->returned = utf8_mend(r->arena, arena_copy(r->arena, str_slice(str_of(headers), 0, REPORT_MAX)));
    g_free(headers);
}
