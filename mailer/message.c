#include "mailer/message.h"

#include <gmime/gmime.h>

#include "base/clock.h"
#include "base/secret.h"

#define ID_MAX         250 /* of one message id: keeps every header line far below 998 octets */
#define REFERENCES_MAX 20
#define URI_MAX        900
#define DATE_END       INT64_C(253402300800) /* year 10000: GLib has no dates from there on */

/* Printable ASCII without what ends or splits a msg-id (RFC 5322 3.6.4). Ids that we answer to are a stranger's. */
static bool is_id(const char *id)
{
    size_t n = strlen(id);
    if (n == 0 || n > ID_MAX)
        return false;
    for (const char *p = id; *p; p++)
        if (*p <= ' ' || *p >= 0x7f || *p == '<' || *p == '>')
            return false;
    return true;
}

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
    if (!is_id(m->message_id) || !strchr(m->message_id, '@'))
        return err_set(e, ERR_SOFTWARE, "letter: malformed Message-ID");
    if (!is_id(m->list_id))
        return err_set(e, ERR_SOFTWARE, "letter: malformed List-Id");
    if (!is_id(m->language))
        return err_set(e, ERR_SOFTWARE, "letter: malformed language");
    if (!utf8_is_valid(m->subject) || !utf8_is_valid(m->text) || !utf8_is_valid(m->html))
        return err_set(e, ERR_SOFTWARE, "letter: text that is not UTF-8");
    if (m->date < 0 || m->date >= DATE_END || m->utc_offset <= -DAY || m->utc_offset >= DAY)
        return err_set(e, ERR_SOFTWARE, "letter: date out of range");
    if (m->calendar_method && !is_id(m->calendar_method))
        return err_set(e, ERR_SOFTWARE, "letter: malformed calendar method");
    return 0;
}

/* GMime leaves "=?utf-8?Q?Bcc=0D=0A?=" as it is when somebody is called that, and readers would decode it (RFC 2047):
 * with a blank inside it starts no encoded word. */
static const char *header_text(struct arena *a, struct str s)
{
    struct buf b;
    buf_init(&b, 2 * s.n + 1);
    for (size_t i = 0; i < s.n; i++) {
        buf_putc(&b, s.s[i]);
        if (s.s[i] == '=' && i + 1 < s.n && s.s[i + 1] == '?')
            buf_putc(&b, ' ');
    }
    const char *text = arena_str(a, buf_str(&b));
    buf_release(&b);
    return text;
}

static const char *name_or_null(struct arena *a, const struct name *n)
{
    return n->s[0] ? header_text(a, str_of(n->s)) : NULL;
}

static void add_header(GMimeMessage *msg, const char *name, const char *value)
{
    g_mime_object_append_header(GMIME_OBJECT(msg), name, value, "utf-8");
}

/* For values that GMime would fold as free text, in places where their grammar allows no blank. */
static void add_raw_header(GMimeMessage *msg, const char *name, const char *value)
{
    struct buf raw;
    buf_init(&raw, URI_MAX + 100);
    buf_printf(&raw, " %s\n", value);
    add_header(msg, name, "");
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(msg));
    g_mime_header_set_raw_value(g_mime_header_list_get_header(list, name), raw.s);
    buf_release(&raw);
}

/* RFC 6068: in an address of a mailto URI everything but these is percent-encoded. */
static void add_uri_address(struct buf *out, const struct address *a)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'*+@";
    for (const char *p = a->s; *p; p++) {
        if (strchr(plain, *p))
            buf_putc(out, *p);
        else
            buf_printf(out, "%%%02X", (unsigned)(unsigned char)*p);
    }
}

static void add_unsubscribe(GMimeMessage *msg, const struct address *a)
{
    struct buf uri;
    buf_init(&uri, URI_MAX);
    buf_puts(&uri, "<mailto:");
    add_uri_address(&uri, a);
    buf_puts(&uri, "?subject=unsubscribe>");
    add_raw_header(msg, "List-Unsubscribe", uri.s);
    buf_release(&uri);
}

static void add_mailbox(GMimeMessage *msg, struct arena *a, GMimeAddressType type, const struct name *name,
                        const struct address *address)
{
    InternetAddress *mailbox = internet_address_mailbox_new(name_or_null(a, name), address->s);
    internet_address_set_charset(mailbox, "utf-8"); /* else GMime picks iso-8859-1 where that is enough */
    internet_address_list_add(g_mime_message_get_addresses(msg, type), mailbox);
    g_object_unref(mailbox);
}

/* "NAME <ID>" has the shape of a mailbox (RFC 2919 3), so GMime quotes and encodes the name as it does for one. */
static void add_list_id(GMimeMessage *msg, struct arena *a, const struct name *name, const char *id)
{
    InternetAddress *shape = internet_address_mailbox_new(name_or_null(a, name), id);
    internet_address_set_charset(shape, "utf-8");
    char *value = internet_address_to_string(shape, NULL, TRUE);
    struct buf bracketed;
    buf_init(&bracketed, 2 * URI_MAX);
    /* without a name GMime leaves the brackets out */
    buf_printf(&bracketed, name->s[0] ? "%s" : "<%s>", value);
    add_raw_header(msg, "List-Id", bracketed.s);
    buf_release(&bracketed);
    g_free(value);
    g_object_unref(shape);
}

static void add_bracketed(GMimeMessage *msg, const char *name, const char *const *ids, size_t count)
{
    struct buf value;
    buf_init(&value, (ID_MAX + 3) * REFERENCES_MAX);
    for (size_t i = 0; i < count; i++)
        if (is_id(ids[i]))
            buf_printf(&value, "%s<%s>", value.n ? " " : "", ids[i]);
    if (value.n)
        add_header(msg, name, value.s);
    buf_release(&value);
}

/* RFC 5322 3.6.4 names no limit; the first and the last ones are what clients thread by. */
static void add_references(GMimeMessage *msg, const char *const *ids)
{
    const char *kept[REFERENCES_MAX];
    size_t count = 0, n = 0;
    while (ids[count])
        count++;
    size_t skipped = count > REFERENCES_MAX ? count - REFERENCES_MAX : 0;
    for (size_t i = 0; i < count; i++)
        if (i == 0 || i > skipped)
            kept[n++] = ids[i];
    add_bracketed(msg, "References", kept, n);
}

static GDateTime *date_at(int64_t t, int utc_offset)
{
    GTimeZone *zone = g_time_zone_new_offset(utc_offset / 60 * 60); /* RFC 5322 zones have whole minutes */
    GDateTime *utc = g_date_time_new_from_unix_utc(t);
    GDateTime *date = g_date_time_to_timezone(utc, zone);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
    return date;
}

static void add_headers(GMimeMessage *msg, const struct message *m)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    GDateTime *date = date_at(m->date, m->utc_offset);
    g_mime_message_set_date(msg, date);
    g_date_time_unref(date);

    add_mailbox(msg, &a, GMIME_ADDRESS_TYPE_FROM, &m->from_name, &m->from);
    add_mailbox(msg, &a, GMIME_ADDRESS_TYPE_TO, &m->to_name, &m->to);
    if (m->reply_to.s[0])
        add_mailbox(msg, &a, GMIME_ADDRESS_TYPE_REPLY_TO, &(struct name){""}, &m->reply_to);
    g_mime_message_set_subject(msg, header_text(&a, m->subject), "utf-8");
    add_bracketed(msg, "Message-ID", &m->message_id, 1);
    if (m->in_reply_to)
        add_bracketed(msg, "In-Reply-To", &m->in_reply_to, 1);
    if (m->references)
        add_references(msg, m->references);
    bool is_answer = letter_kind_class(m->kind) == CLASS_ANSWER;
    add_header(msg, "Auto-Submitted", is_answer ? "auto-replied" : "auto-generated");
    add_list_id(msg, &a, &m->list_name, m->list_id);
    if (m->unsubscribe.s[0])
        add_unsubscribe(msg, &m->unsubscribe);
    add_header(msg, "Content-Language", m->language);
    add_header(msg, "X-Rapport-Letter", letter_kind_name(m->kind));
    arena_release(&a);
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

static void set_content(GMimePart *part, struct str bytes, GMimeContentEncoding encoding)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.s, bytes.n);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_object_unref(stream);
    g_mime_part_set_content(part, content);
    g_object_unref(content);
    g_mime_part_set_content_encoding(part, encoding);
}

static GMimeObject *text_part(const char *subtype, struct str text)
{
    GMimePart *part = g_mime_part_new_with_type("text", subtype);
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
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    set_content(part, buf_str(&lines), encoding);
    buf_release(&lines);
    return GMIME_OBJECT(part);
}

static GMimeObject *calendar_part(const struct message *m)
{
    GMimePart *part = g_mime_part_new_with_type("text", "calendar");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "method", m->calendar_method);
    set_content(part, m->calendar, GMIME_CONTENT_ENCODING_BASE64);
    return GMIME_OBJECT(part);
}

static GMimeObject *calendar_file(const struct message *m)
{
    GMimePart *part = g_mime_part_new_with_type("application", "ics");
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, "invite.ics"); /* sets the name parameter too */
    set_content(part, m->calendar, GMIME_CONTENT_ENCODING_BASE64);
    return GMIME_OBJECT(part);
}

static GMimeMultipart *multipart(const char *subtype, const struct message *m, const char *suffix)
{
    char hash[SECRET_MAC_TEXT];
    secret_hash(str_of(m->message_id), hash);
    struct buf boundary;
    buf_init(&boundary, 70); /* RFC 2046 5.1.1 */
    buf_printf(&boundary, "=_%s_%s", hash, suffix);
    GMimeMultipart *mp = g_mime_multipart_new_with_subtype(subtype);
    g_mime_multipart_set_boundary(mp, boundary.s);
    buf_release(&boundary);
    return mp;
}

static void add_part(GMimeMultipart *mp, GMimeObject *part)
{
    g_mime_multipart_add(mp, part);
    g_object_unref(part);
}

static GMimeObject *body(const struct message *m)
{
    GMimeMultipart *alternative = multipart("alternative", m, "a");
    add_part(alternative, text_part("plain", m->text));
    add_part(alternative, text_part("html", m->html));
    if (!m->calendar_method)
        return GMIME_OBJECT(alternative);
    add_part(alternative, calendar_part(m));
    GMimeMultipart *mixed = multipart("mixed", m, "m");
    add_part(mixed, GMIME_OBJECT(alternative));
    add_part(mixed, calendar_file(m));
    return GMIME_OBJECT(mixed);
}

int message_build(const struct message *m, struct buf *out, struct err *e)
{
    if (check_facts(m, e) != 0)
        return -1;
    g_mime_init();
    GMimeMessage *msg = g_mime_message_new(FALSE);
    add_headers(msg, m);
    GMimeObject *content = body(m);
    g_mime_message_set_mime_part(msg, content);
    g_object_unref(content);

    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    GMimeStream *stream = g_mime_stream_mem_new();
    ssize_t written = g_mime_object_write_to_stream(GMIME_OBJECT(msg), format, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    if (written > 0)
        buf_add(out, bytes->data, bytes->len);
    g_object_unref(stream);
    g_mime_format_options_free(format);
    g_object_unref(msg);
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
    GDateTime *when = date_at(date, utc_offset);
    char *text = g_mime_utils_header_format_date(when);
    g_date_time_unref(when);
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
