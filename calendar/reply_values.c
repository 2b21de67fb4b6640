#include "calendar/reply_values_priv.h"

#include <libical/ical.h>

#include "base/address.h"

#define TOKEN_MAX 40

struct str reply_token(struct arena *a, struct str s)
{
    s = str_trim(s);
    size_t n = 0;
    while (n < s.n && n < TOKEN_MAX && (ascii_is_alpha(s.s[n]) || ascii_is_digit(s.s[n]) || s.s[n] == '-'))
        n++;
    char *z = arena_str(a, str_slice(s, 0, n));
    for (char *p = z; *p; p++)
        if (ascii_is_alpha(*p))
            *p = (char)(*p & ~0x20);
    return (struct str){z, n};
}

struct str reply_clean(struct arena *a, struct str s, size_t max)
{
    struct buf b;
    buf_init(&b, max);
    s = str_trim(s);
    for (size_t i = 0; i < s.n;) {
        size_t from = i;
        uint32_t c = utf8_next(s, &i);
        if (b.n + (i - from) > max)
            break;
        if (c == '\n' || c == '\t' || !utf8_is_control(c))
            buf_add(&b, s.s + from, i - from);
    }
    struct str out = str_trim(buf_copy(a, &b));
    buf_release(&b);
    return out;
}

static int hex_of(char c)
{
    return ascii_is_digit(c) ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

static struct str percent_decoded(struct arena *a, struct str s)
{
    char *z = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        int high = s.s[i] == '%' && i + 2 < s.n ? hex_of(s.s[i + 1]) : -1;
        int low = high >= 0 ? hex_of(s.s[i + 2]) : -1;
        z[n++] = low >= 0 ? (char)(high * 16 + low) : s.s[i];
        i += low >= 0 ? 2 : 0;
    }
    return (struct str){z, n};
}

/* Without quotes and schemes around it, and without what follows the address in a mailto: URI (RFC 6068). */
static struct str without_scheme(struct str s)
{
    static const char *const schemes[] = {"mailto:", "smtp:"};
    bool is_uri = false;
    for (bool again = true; again;) {
        again = false;
        s = str_trim(s);
        while (s.n > 0 && (s.s[0] == '"' || s.s[0] == '\''))
            s = str_slice(s, 1, s.n);
        for (size_t i = 0; i < 2; i++)
            if (str_starts_nocase(s, str_of(schemes[i]))) {
                s = str_slice(s, strlen(schemes[i]), s.n);
                again = is_uri = true;
            }
    }
    size_t query = is_uri ? str_find_char(s, '?', 0) : STR_NONE;
    s = str_slice(s, 0, query);
    while (s.n > 0 && (s.s[s.n - 1] == '"' || s.s[s.n - 1] == '\''))
        s.n--;
    return str_trim(s);
}

struct str reply_address(struct arena *a, struct str s)
{
    s = percent_decoded(a, without_scheme(s));
    size_t open = str_find_char(s, '<', 0), close = open == STR_NONE ? STR_NONE : str_find_char(s, '>', open);
    if (close != STR_NONE)
        s = without_scheme(str_slice(s, open + 1, close));
    struct address parsed, key;
    struct err e = ERR_INIT;
    if (address_parse(s, &parsed, &e) != 0)
        return STR_NULL;
    address_key(&parsed, &key);
    return arena_copy(a, str_of(key.s));
}

/* Without TEXT escapes (RFC 5545 3.3.11) when `signs` has a backslash (some senders escape quotes and colons as well),
 * and those of parameters (RFC 6868) when it has a caret. What is no escape stays as it is; libical takes the sign
 * behind an odd backslash away. */
static struct str unescaped(struct arena *a, struct str s, const char *signs)
{
    char *z = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.s[i], next = i + 1 < s.n ? s.s[i + 1] : ' ';
        if (strchr(signs, c) && strchr(c == '^' ? "n'^" : "nN,;\\\":", next)) {
            c = next == 'n' || next == 'N' ? '\n' : next == '\'' ? '"' : next;
            i++;
        }
        z[n++] = c;
    }
    return str_trim((struct str){z, n});
}

/* A copy of what libical gave us to free. */
static struct str taken(struct arena *a, char *z)
{
    struct str s = z ? arena_copy(a, str_of(z)) : STR_NULL;
    icalmemory_free_buffer(z);
    return utf8_mend(a, s); /* it may cut inside a character */
}

static struct str parameter(struct arena *a, icalproperty *p, const char *name)
{
    return p ? unescaped(a, taken(a, icalproperty_get_parameter_as_string_r(p, name)), "\\^") : STR_NULL;
}

/* "&#39;" and its kind at the start of s as one sign; 0 octets when there is none. */
static size_t html_entity(struct str s, uint32_t *sign)
{
    static const struct {
        const char *name;
        uint32_t sign;
    } named[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&nbsp;", ' '}};
    unsigned long long n;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (str_starts_nocase(s, str_of(named[i].name))) {
            *sign = named[i].sign;
            return strlen(named[i].name);
        }
    size_t end = str_starts(s, STR("&#")) ? str_find_char(str_slice(s, 0, 10), ';', 0) : STR_NONE;
    if (end == STR_NONE || !str_to_uint(str_slice(s, 2, end), 0x10ffff, &n))
        return 0;
    *sign = (uint32_t)n;
    return end + 1;
}

/* Google writes the note of an answer as it stands in its page. */
static struct str without_entities(struct arena *a, struct str s)
{
    struct buf b;
    buf_init(&b, s.n + 4); /* no sign is longer than its entity */
    for (size_t i = 0; i < s.n;) {
        uint32_t sign;
        size_t n = s.s[i] == '&' ? html_entity(str_slice(s, i, s.n), &sign) : 0;
        if (n > 0)
            utf8_put(&b, sign);
        else
            buf_add(&b, s.s + i, 1);
        i += n > 0 ? n : 1;
    }
    struct str out = buf_copy(a, &b);
    buf_release(&b);
    return out;
}

void moment_set(struct arena *a, struct moment *m, const struct content_line *line)
{
    char digits[20];
    size_t n = 0, i = 0;
    int64_t utc;
    struct str s = line->value;
    icalproperty *p = icalproperty_new_from_string(line->text.s);
    icalvalue *value = p ? icalproperty_get_value(p) : NULL;
    if (!p && s.n > 0) { /* libical refuses the time: the parameters with another time */
        struct str head = {line->text.s, (size_t)(s.s - line->text.s)};
        p = icalproperty_new_from_string(arena_printf(a, "%s19700101T000000", arena_str(a, head)));
    }
    if (value) /* it is right even behind an unquoted TZID with a colon */
        s = str_trim(taken(a, icalvalue_as_ical_string_r(value)));
    *m = (struct moment){.tzid = parameter(a, p, "TZID")};
    if (p)
        icalproperty_free(p);
    if (clock_parse(s, &utc)) {
        *m = (struct moment){.is_set = true, .is_utc = true, .civil = civil_from_utc(utc)};
        return;
    }
    for (; i < s.n && n < sizeof digits - 1; i++)
        if (ascii_is_digit(s.s[i]))
            digits[n++] = s.s[i];
        else if (s.s[i] != '-' && s.s[i] != ':' && !(n == 8 && (s.s[i] | 0x20) == 't'))
            break;
    m->is_utc = i < s.n && (s.s[i] | 0x20) == 'z';
    m->is_date = n == 8;
    if (n != 8 && n != 12 && n != 14)
        return;
    while (n < 14)
        digits[n++] = '0';
    unsigned long long date, time;
    if (!str_to_uint((struct str){digits, 8}, 99991231, &date) ||
        !str_to_uint((struct str){digits + 8, 6}, 235960, &time))
        return;
    m->civil = (struct civil){(int)(date / 10000), (int)(date / 100 % 100), (int)(date % 100),
                              (int)(time / 10000), (int)(time / 100 % 100), (int)(time % 100)};
    if (m->civil.second > 59) /* a leap second */
        m->civil.second = 59;
    m->is_set = civil_is_valid(&m->civil);
}

struct str reply_text(struct arena *a, const struct content_line *line)
{
    return unescaped(a, line->value, "\\");
}

/* Lines that break the rules (a colon or quotes inside CN): the last address in them, and the first PARTSTAT. */
static void read_broken_attendee(struct arena *a, struct str line, struct attendee *out)
{
    size_t at = STR_NONE;
    for (size_t i = str_find_nocase(line, STR("mailto:"), 0); i != STR_NONE;
         i = str_find_nocase(line, STR("mailto:"), i + 1))
        at = i;
    if (out->address.n == 0 && at != STR_NONE) {
        size_t end = at;
        while (end < line.n && !ascii_is_space(line.s[end]) && line.s[end] != '"' && line.s[end] != ';')
            end++;
        out->address = reply_address(a, str_slice(line, at, end));
    }
    size_t status = str_find_nocase(line, STR("PARTSTAT"), 0);
    if (out->partstat.n > 0 || status == STR_NONE)
        return;
    struct str rest = str_trim(str_slice(line, status + 8, line.n));
    if (rest.n == 0 || rest.s[0] != '=')
        return;
    out->partstat = reply_token(a, str_slice(rest, 1, rest.n));
}

struct attendee reply_attendee(struct arena *a, const struct content_line *line)
{
    struct attendee out = {0};
    icalproperty *p = icalproperty_new_from_string(line->text.s);
    const char *value = p ? icalproperty_get_attendee(p) : NULL;
    if (value)
        out.address = reply_address(a, str_of(value));
    if (out.address.n == 0)
        out.address = reply_address(a, parameter(a, p, "EMAIL"));
    out.partstat = reply_token(a, parameter(a, p, "PARTSTAT"));
    out.sent_by = reply_address(a, parameter(a, p, "SENT-BY"));
    out.comment = without_entities(a, parameter(a, p, "X-RESPONSE-COMMENT"));
    if (p)
        icalproperty_free(p);
    if (out.address.n == 0 || out.partstat.n == 0)
        read_broken_attendee(a, line->text, &out);
    if (out.partstat.n == 0)
        out.partstat = STR("NEEDS-ACTION");
    return out;
}
