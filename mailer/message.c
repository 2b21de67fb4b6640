#include "mailer/message_priv.h"

#include "base/clock.h"
#include "base/secret.h"

#define DATE_END INT64_C(253402300800) /* year 10000: GLib has no dates from there on */

static bool has_control(struct str s)
{
    for (size_t i = 0; i < s.n;)
        if (utf8_is_control(utf8_next(s, &i)))
            return true;
    return false;
}

static int check_facts(const struct message *m, struct err *e)
{
    if (has_control(m->subject))
        return err_set(e, ERR_SOFTWARE, "letter: control character in the subject");
    if (!message_is_id(m->message_id) || !strchr(m->message_id, '@'))
        return err_set(e, ERR_SOFTWARE, "letter: malformed Message-ID");
    if (!message_is_id(m->list_id))
        return err_set(e, ERR_SOFTWARE, "letter: malformed List-Id");
    if (!message_is_id(m->language))
        return err_set(e, ERR_SOFTWARE, "letter: malformed language");
    if (!utf8_is_valid(m->subject) || !utf8_is_valid(m->text) || !utf8_is_valid(m->html))
        return err_set(e, ERR_SOFTWARE, "letter: text that is not UTF-8");
    if (m->date < 0 || m->date >= DATE_END || m->utc_offset <= -DAY || m->utc_offset >= DAY)
        return err_set(e, ERR_SOFTWARE, "letter: date out of range");
    if (m->calendar_method && !message_is_id(m->calendar_method))
        return err_set(e, ERR_SOFTWARE, "letter: malformed calendar method");
    return 0;
}

/* 7bit only for short ASCII lines without a blank at the end, which relays like to take off. "=_" begins our boundaries
 * and can't occur in the other two encodings. */
static GMimeContentEncoding choose_encoding(struct str text)
{
    size_t high = 0;
    bool plain = str_find(text, STR("=_"), 0) == STR_NONE;
    for (size_t i = 0; i < text.n; i++)
        high += (unsigned char)text.s[i] >= 0x80 || text.s[i] == 0;
    struct str rest = text, line;
    while (plain && str_next_line(&rest, &line))
        plain = line.n <= 78 && str_eq(line, str_trim_end(line));
    if (high == 0 && plain)
        return GMIME_CONTENT_ENCODING_7BIT;
    /* six octets for a quoted-printable sign of two bytes, not quite three in base64 */
    return high * 6 <= text.n ? GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE : GMIME_CONTENT_ENCODING_BASE64;
}

/* GMime encodes a type for the header when it is set, and once more with each parameter that it gets later. */
struct parameter {
    const char *name, *value;
};

static void set_type(GMimeObject *object, const char *type, const char *subtype, const struct parameter *parameters)
{
    GMimeContentType *content_type = g_mime_content_type_new(type, subtype);
    for (; parameters->name; parameters++)
        g_mime_content_type_set_parameter(content_type, parameters->name, parameters->value);
    g_mime_object_set_content_type(object, content_type);
    g_object_unref(content_type);
}

static GMimeObject *new_part(const char *type, const char *subtype, const struct parameter *parameters)
{
    GMimeObject *part = g_mime_object_new_type(NULL, type, subtype);
    set_type(part, type, subtype, parameters);
    return part;
}

/* Bytes that are in their encoding already: nothing is left to do for GMime when it writes. */
static GMimeDataWrapper *encoded(struct str bytes, GMimeContentEncoding encoding)
{
    GMimeEncoding state;
    GByteArray *out = g_byte_array_new();
    g_mime_encoding_init_encode(&state, encoding);
    g_byte_array_set_size(out, (guint)g_mime_encoding_outlen(&state, bytes.n));
    g_byte_array_set_size(out, (guint)g_mime_encoding_flush(&state, bytes.s, bytes.n, (char *)out->data));
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(out);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, encoding);
    g_object_unref(stream);
    return content;
}

static void set_content(GMimeObject *part, GMimeDataWrapper *content)
{
    g_mime_part_set_content(GMIME_PART(part), content);
    g_mime_part_set_content_encoding(GMIME_PART(part), g_mime_data_wrapper_get_encoding(content));
}

static GMimeObject *text_part(const char *subtype, struct str text)
{
    GMimeObject *part = new_part("text", subtype, (struct parameter[]){{"charset", "utf-8"}, {NULL, NULL}});
    GMimeContentEncoding encoding = choose_encoding(text);
    /* base64 hides line ends from the stream that makes the others CRLF; RFC 2045 6.8 wants them canonical before */
    const char *end = encoding == GMIME_CONTENT_ENCODING_BASE64 ? "\r\n" : "\n";
    struct buf lines;
    buf_init(&lines, 2 * text.n + 2);
    struct str rest = text, line;
    while (str_next_line(&rest, &line)) {
        buf_add_str(&lines, line);
        buf_puts(&lines, end);
    }
    GMimeDataWrapper *content = encoded(buf_str(&lines), encoding);
    set_content(part, content);
    g_object_unref(content);
    buf_release(&lines);
    return part;
}

static GMimeObject *calendar_part(const struct message *m, GMimeDataWrapper *calendar)
{
    GMimeObject *part = new_part(
        "text", "calendar", (struct parameter[]){{"charset", "utf-8"}, {"method", m->calendar_method}, {NULL, NULL}});
    set_content(part, calendar);
    return part;
}

static GMimeObject *calendar_file(GMimeDataWrapper *calendar)
{
    static const char name[] = "invite.ics";
    GMimeObject *part = new_part("application", "ics", (struct parameter[]){{"name", name}, {NULL, NULL}});
    GMimeContentDisposition *attachment = g_mime_content_disposition_new();
    g_mime_content_disposition_set_disposition(attachment, GMIME_DISPOSITION_ATTACHMENT);
    g_mime_content_disposition_set_parameter(attachment, "filename", name);
    g_mime_object_set_content_disposition(part, attachment);
    g_object_unref(attachment);
    set_content(part, calendar);
    return part;
}

static void set_boundary(GMimeObject *multipart, const char *subtype, const char *hash, char suffix)
{
    char boundary[SECRET_MAC_TEXT + 8]; /* at most 70 (RFC 2046 5.1.1) */
    snprintf(boundary, sizeof boundary, "=_%s_%c", hash, suffix);
    set_type(multipart, "multipart", subtype, (struct parameter[]){{"boundary", boundary}, {NULL, NULL}});
}

static void add_part(GMimeObject *multipart, GMimeObject *part)
{
    g_mime_multipart_add(GMIME_MULTIPART(multipart), part);
    g_object_unref(part);
}

/* The fields of a letter are those of its top part, and stand before the type. */
static GMimeObject *letter(const struct message *m)
{
    char hash[SECRET_MAC_TEXT];
    secret_hash(str_of(m->message_id), hash);
    GMimeObject *alternative = g_mime_object_new_type(NULL, "multipart", "alternative");
    if (!m->calendar_method)
        message_add_fields(alternative, m);
    set_boundary(alternative, "alternative", hash, 'a');
    add_part(alternative, text_part("plain", m->text));
    add_part(alternative, text_part("html", m->html));
    if (!m->calendar_method)
        return alternative;
    GMimeDataWrapper *calendar = encoded(m->calendar, GMIME_CONTENT_ENCODING_BASE64);
    add_part(alternative, calendar_part(m, calendar));
    GMimeObject *mixed = g_mime_object_new_type(NULL, "multipart", "mixed");
    message_add_fields(mixed, m);
    set_boundary(mixed, "mixed", hash, 'm');
    add_part(mixed, alternative);
    add_part(mixed, calendar_file(calendar));
    g_object_unref(calendar);
    return mixed;
}

int message_build(const struct message *m, struct buf *out, struct err *e)
{
    if (check_facts(m, e) != 0)
        return -1;
    g_mime_init();
    GMimeObject *top = letter(m);
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    GMimeStream *stream = g_mime_stream_mem_new();
    ssize_t written = g_mime_object_write_to_stream(top, format, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    if (written > 0)
        buf_add(out, bytes->data, bytes->len);
    g_object_unref(stream);
    g_mime_format_options_free(format);
    g_object_unref(top);
    if (written <= 0)
        return err_set(e, ERR_SOFTWARE, "letter: GMime could not write it");
    if (out->overflow)
        return err_set(e, ERR_SOFTWARE, "letter: larger than %zu bytes", out->max);
    return 0;
}

int message_redate(struct arena *a, struct str bytes, int64_t date, int utc_offset, struct str *out, struct err *e)
{
    static const struct str field = {"\r\nDate: ", 8};
    size_t body = str_find(bytes, STR("\r\n\r\n"), 0), start = str_find(bytes, field, 0);
    if (str_starts(bytes, STR("Date: ")))
        start = 6;
    else if (start != STR_NONE)
        start += field.n;
    if (start == STR_NONE || body == STR_NONE || start > body || date < 0 || date >= DATE_END)
        return err_set(e, ERR_SOFTWARE, "letter: no Date to set");
    size_t end = str_find(bytes, STR("\r\n"), start);
    char *text = message_date(date, utc_offset);
    *out = bytes;
    if (!str_eq_z(str_slice(bytes, start, end), text)) {
        struct buf b;
        buf_init(&b, bytes.n + 100);
        buf_add_str(&b, str_slice(bytes, 0, start));
        buf_puts(&b, text);
        buf_add_str(&b, str_slice(bytes, end, bytes.n));
        *out = buf_copy(a, &b);
        buf_release(&b);
    }
    g_free(text);
    return 0;
}
