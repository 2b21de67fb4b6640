/* The letter's own fields. */
#include "mailer/message_priv.h"

#include "base/clock.h"

#define ID_MAX         250 /* of one message id: keeps every header line far below 998 octets */
#define REFERENCES_MAX 20
#define URI_MAX        900

/* Printable ASCII without what ends or splits a msg-id (RFC 5322 3.6.4). Ids that we answer to are a stranger's. */
bool message_is_id(const char *id)
{
    size_t n = strlen(id);
    if (n == 0 || n > ID_MAX)
        return false;
    for (const char *p = id; *p; p++)
        if (*p <= ' ' || *p >= 0x7f || *p == '<' || *p == '>')
            return false;
    return true;
}

/* GMime leaves "=?utf-8?Q?Bcc=0D=0A?=" as it is when somebody is called that, and readers would decode it (RFC 2047):
 * with a blank inside it starts no encoded word. */
static void plain_text(struct str s, struct buf *out)
{
    for (struct str rest = s; rest.n; rest = str_slice(rest, 1, rest.n)) {
        buf_putc(out, rest.s[0]);
        if (str_starts(rest, STR("=?")))
            buf_putc(out, ' ');
    }
}

/* A field of the letter's own header. The letter is its top part, with these fields before those of a part: a
 * GMimeMessage around it reads each field that it is given again, formats it twice and costs a third of all. */
static GMimeHeader *add_field(GMimeObject *top, const char *name, const char *text)
{
    GMimeHeaderList *list = g_mime_object_get_header_list(top);
    g_mime_header_list_append(list, name, text, "utf-8");
    return g_mime_header_list_get_header_at(list, g_mime_header_list_get_count(list) - 1);
}

/* Free text: encoded words, folded. GMime would do it once more when writing if it did not have the value as raw. */
static void add_header(GMimeObject *top, const char *name, const char *text)
{
    GMimeHeader *field = add_field(top, name, text);
    g_mime_header_set_raw_value(field, g_mime_header_get_raw_value(field));
}

/* As it is, for what GMime would fold as free text in places where its grammar allows no blank. `raw` is what stands
 * behind the colon, with the line break. */
static void add_raw_header(GMimeObject *top, const char *name, const char *raw)
{
    g_mime_header_set_raw_value(add_field(top, name, ""), raw);
}

static void add_value(GMimeObject *top, const char *name, const char *value)
{
    struct buf raw;
    buf_init(&raw, URI_MAX + 100);
    buf_printf(&raw, " %s\n", value);
    add_raw_header(top, name, raw.s);
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

static void add_unsubscribe(GMimeObject *top, const struct address *a)
{
    struct buf uri;
    buf_init(&uri, URI_MAX);
    buf_puts(&uri, "<mailto:");
    add_uri_address(&uri, a);
    buf_puts(&uri, "?subject=unsubscribe>");
    add_value(top, "List-Unsubscribe", uri.s);
    buf_release(&uri);
}

static InternetAddress *mailbox_new(const struct name *name, const char *address)
{
    struct buf text;
    buf_init(&text, 2 * sizeof name->s);
    plain_text(str_of(name->s), &text);
    InternetAddress *mailbox = internet_address_mailbox_new(text.n ? text.s : NULL, address);
    internet_address_set_charset(mailbox, "utf-8"); /* else GMime picks iso-8859-1 where that is enough */
    buf_release(&text);
    return mailbox;
}

static void add_mailbox(GMimeObject *top, const char *field, const struct name *name, const struct address *address)
{
    InternetAddress *mailbox = mailbox_new(name, address->s);
    InternetAddressList *list = internet_address_list_new();
    internet_address_list_add(list, mailbox);
    GString *line = g_string_new(field); /* with the name, because it is folded by the length of the whole line */
    g_string_append(line, ": ");
    internet_address_list_encode(list, NULL, line);
    add_raw_header(top, field, line->str + strlen(field) + 1);
    g_string_free(line, TRUE);
    g_object_unref(list);
    g_object_unref(mailbox);
}

/* "NAME <ID>" has the shape of a mailbox (RFC 2919 3), so GMime quotes and encodes the name as it does for one. */
static void add_list_id(GMimeObject *top, const struct name *name, const char *id)
{
    InternetAddress *shape = mailbox_new(name, id);
    char *value = internet_address_to_string(shape, NULL, TRUE);
    struct buf bracketed;
    buf_init(&bracketed, 2 * URI_MAX);
    /* without a name GMime leaves the brackets out */
    buf_printf(&bracketed, name->s[0] ? "%s" : "<%s>", value);
    add_value(top, "List-Id", bracketed.s);
    buf_release(&bracketed);
    g_free(value);
    g_object_unref(shape);
}

static void add_bracketed(GMimeObject *top, const char *name, const char *const *ids, size_t count)
{
    struct buf value;
    buf_init(&value, (ID_MAX + 3) * REFERENCES_MAX);
    for (size_t i = 0; i < count; i++)
        if (message_is_id(ids[i]))
            buf_printf(&value, "%s<%s>", value.n ? " " : "", ids[i]);
    if (value.n)
        add_header(top, name, value.s);
    buf_release(&value);
}

/* RFC 5322 3.6.4 names no limit; the first and the last ones are what clients thread by. */
static void add_references(GMimeObject *top, const char *const *ids)
{
    const char *kept[REFERENCES_MAX];
    size_t count = 0, n = 0;
    while (ids[count])
        count++;
    size_t skipped = count > REFERENCES_MAX ? count - REFERENCES_MAX : 0;
    for (size_t i = 0; i < count; i++)
        if (i == 0 || i > skipped)
            kept[n++] = ids[i];
    add_bracketed(top, "References", kept, n);
}

/* RFC 5322 3.3, in the zone of the reader. Free with g_free(). */
char *message_date(int64_t t, int utc_offset)
{
    GTimeZone *zone = g_time_zone_new_offset(utc_offset / 60 * 60); /* RFC 5322 zones have whole minutes */
    GDateTime *utc = g_date_time_new_from_unix_utc(t);
    GDateTime *date = g_date_time_to_timezone(utc, zone);
    char *text = g_mime_utils_header_format_date(date);
    g_date_time_unref(date);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
    return text;
}

static void add_subject(GMimeObject *top, struct str subject)
{
    struct buf text;
    buf_init(&text, 2 * subject.n + 1);
    plain_text(subject, &text);
    add_header(top, "Subject", text.s);
    buf_release(&text);
}

void message_add_fields(GMimeObject *top, const struct message *m)
{
    char *date = message_date(m->date, m->utc_offset);
    add_value(top, "Date", date);
    g_free(date);

    add_mailbox(top, "From", &m->from_name, &m->from);
    add_mailbox(top, "To", &m->to_name, &m->to);
    if (m->reply_to.s[0])
        add_mailbox(top, "Reply-To", &(struct name){""}, &m->reply_to);
    add_subject(top, m->subject);
    add_bracketed(top, "Message-ID", &m->message_id, 1);
    if (m->in_reply_to)
        add_bracketed(top, "In-Reply-To", &m->in_reply_to, 1);
    if (m->references)
        add_references(top, m->references);
    bool is_answer = letter_kind_class(m->kind) == CLASS_ANSWER;
    add_value(top, "Auto-Submitted", is_answer ? "auto-replied" : "auto-generated");
    add_list_id(top, &m->list_name, m->list_id);
    if (m->unsubscribe.s[0])
        add_unsubscribe(top, &m->unsubscribe);
    add_header(top, "Content-Language", m->language);
    add_value(top, "X-Rapport-Letter", letter_kind_name(m->kind));
    add_value(top, "MIME-Version", "1.0");
}
