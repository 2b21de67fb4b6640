#include "parser/gate.h"

#include "base/buf.h"
#include "base/secret.h"
#include "parser/parse.h"

/* All fields together; the longest real headers (ARC sets, long recipient lists) stay below. */
#define HEADERS_TOTAL_MAX ((size_t)512 << 10)
/* A field that GMime reads by recursion for every ':' or '(' (measured: 200 KB of "g:" end its stack). */
#define ADDRESSES_MAX ((size_t)16 << 10)

struct scan {
    struct arena *arena;
    struct gate *gate;
    struct buf clean;
    size_t headers_size, cap;
    bool nul_in_header;
};

/* The next line with its end taken off, at LF, CRLF or a lone CR when the mail knows no other end. */
static bool next_line(struct str *rest, bool lone_cr, struct str *line)
{
    if (rest->n == 0)
        return false;
    const char end = lone_cr ? '\r' : '\n';
    size_t i = str_find_char(*rest, end, 0);
    size_t after = i == STR_NONE ? rest->n : i + 1;
    if (i == STR_NONE)
        i = rest->n;
    *line = str_slice(*rest, 0, i);
    if (!lone_cr)
        while (line->n && line->s[line->n - 1] == '\r')
            line->n--;
    *rest = str_slice(*rest, after, rest->n);
    return true;
}

/* Length of the field name when the line begins a header field (RFC 5322 2.2: printable ASCII without colon; white
 * space before the colon is obsolete but seen), else 0. */
static size_t name_length(struct str line)
{
    size_t i = 0;
    while (i < line.n && i < 100 && line.s[i] > ' ' && line.s[i] < 127 && line.s[i] != ':')
        i++;
    size_t n = i;
    while (i < line.n && (line.s[i] == ' ' || line.s[i] == '\t'))
        i++;
    return i < line.n && line.s[i] == ':' ? n : 0;
}

static struct str without_nul(struct arena *a, struct str s)
{
    if (s.n == 0 || !memchr(s.s, 0, s.n))
        return s;
    char *out = arena_alloc(a, s.n);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i])
            out[n++] = s.s[i];
    return (struct str){out, n};
}

static bool holds_addresses(struct str name)
{
    static const char *const names[] = {"From",
                                        "To",
                                        "Cc",
                                        "Bcc",
                                        "Reply-To",
                                        "Sender",
                                        "Resent-To",
                                        "Resent-From",
                                        "Resent-Cc",
                                        "Mail-Followup-To",
                                        "Resent-Sender",
                                        "Resent-Bcc",
                                        "Disposition-Notification-To"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, str_of(names[i])))
            return true;
    return false;
}

/* Cuts a list of addresses where its colons or brackets become more than any real one has. */
static struct str bounded_addresses(struct str value)
{
    if (value.n > ADDRESSES_MAX)
        value.n = ADDRESSES_MAX;
    size_t open = 0;
    for (size_t i = 0; i < value.n; i++) {
        if (value.s[i] == ':' || value.s[i] == '(')
            open++;
        if (open > 100)
            return str_slice(value, 0, i);
    }
    return value;
}

/* Fields that never stand in a person's text: the header goes on behind a line of spaces when one follows. */
static bool is_transport_field(struct str line)
{
    static const char *const names[] = {"X-",         "Content-",    "MIME-Version", "Message-ID",
                                        "Received",   "DKIM-",       "List-",        "Return-Path",
                                        "References", "In-Reply-To", "ARC-",         "Authentication-Results"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_starts_nocase(line, str_of(names[i])))
            return name_length(line) > 0;
    return false;
}

/* A second one of these would overrule the first, which is the sender's. */
static bool is_repeated(const struct gate *g, struct str name)
{
    bool once = str_eq_nocase(name, STR("Content-Type")) || str_eq_nocase(name, STR("Content-Transfer-Encoding"));
    for (size_t i = 0; once && i < g->count; i++)
        if (str_eq_nocase(g->headers[i].name, name))
            return true;
    return false;
}

/* One whole field with its folded lines. */
static void take_field(struct scan *s, struct str name, struct str value)
{
    if (value.n > PARSE_HEADER_MAX)
        value.n = PARSE_HEADER_MAX;
    if (value.n && memchr(value.s, 0, value.n)) {
        s->nul_in_header = true;
        value = without_nul(s->arena, value);
    }
    if (holds_addresses(name))
        value = bounded_addresses(value);
    struct gate *g = s->gate;
    if (g->count == GATE_HEADERS_MAX || s->headers_size + value.n > HEADERS_TOTAL_MAX || is_repeated(g, name))
        return;
    s->headers_size += value.n;
    if (g->count == s->cap) {
        g->headers = arena_grow(s->arena, g->headers, sizeof *g->headers, g->count, s->cap * 2);
        s->cap *= 2;
    }
    g->headers[g->count++] = (struct header){name, str_trim(value)};
    if (!str_starts_nocase(name, STR("Content-")) && !str_eq_nocase(name, STR("MIME-Version")))
        return; /* the library takes parts apart; all else is read from the fields here */
    buf_add_str(&s->clean, name);
    buf_puts(&s->clean, ": ");
    buf_add_str(&s->clean, str_trim(value));
    buf_putc(&s->clean, '\n');
}

/* Unfolds the field that begins with `first` and whose further lines are the next of *rest. */
static struct str unfold(struct scan *s, struct str first, struct str *rest, bool lone_cr)
{
    if (rest->n == 0 || (rest->s[0] != ' ' && rest->s[0] != '\t'))
        return first;
    struct buf b;
    struct str line;
    buf_init(&b, PARSE_HEADER_MAX);
    buf_add_str(&b, str_slice(first, 0, PARSE_HEADER_MAX));
    while (rest->n && (rest->s[0] == ' ' || rest->s[0] == '\t')) {
        struct str before = *rest;
        next_line(rest, lone_cr, &line);
        if (str_trim(line).n == 0) { /* only white space: the end of the header, by mistake of its writer */
            *rest = before;
            break;
        }
        buf_add_str(&b, line); /* what passes the maximum is dropped */
    }
    struct str out = buf_copy(s->arena, &b);
    buf_release(&b);
    return out;
}

static void take_headers(struct scan *s, struct str *rest, bool lone_cr)
{
    struct str line;
    bool is_first = true;
    while (rest->n) {
        struct str before = *rest;
        next_line(rest, lone_cr, &line);
        if (str_trim(line).n == 0) {
            struct str after = *rest, next = STR_NULL;
            if (line.n && s->gate->count && next_line(&after, lone_cr, &next) && is_transport_field(next))
                continue; /* a folded line of nothing but white space */
            return;
        }
        size_t n = name_length(line);
        if (n == 0) {
            /* "From " of an mbox, or ">From " that one added */
            if (is_first && (str_starts(line, STR("From ")) || str_starts(line, STR(">From ")))) {
                is_first = false;
                continue;
            }
            if (memchr(line.s, 0, line.n)) {
                s->nul_in_header = true;
                continue;
            }
            /* a line that is no field ends the header: better words than nothing. Among fields it is skipped. */
            struct str after = *rest, next = STR_NULL;
            if (s->gate->count && next_line(&after, lone_cr, &next) && name_length(next))
                continue;
            *rest = before;
            return;
        }
        is_first = false;
        struct str name = str_slice(line, 0, n);
        struct str value = str_slice(line, str_find_char(line, ':', n) + 1, line.n);
        take_field(s, name, unfold(s, value, rest, lone_cr));
    }
}

/* The body, cut off where more parts begin than a mail of a person has, NULs taken out. A line that may begin a part is
 * one that begins a boundary or declares a type; that one is inside another isn't asked. */
static void take_body(struct scan *s, struct str rest, bool lone_cr)
{
    size_t parts = 0, deep = 0;
    struct str whole = rest, line;
    size_t end = rest.n;
    while (rest.n) {
        size_t at = (size_t)(rest.s - whole.s);
        if (!next_line(&rest, lone_cr, &line))
            break;
        if (line.n < 3)
            continue;
        bool begins = line.s[0] == '-' && line.s[1] == '-';
        bool nests = (line.s[0] == 'C' || line.s[0] == 'c') && str_starts_nocase(line, STR("content-type:")) &&
                     (str_find_nocase(str_slice(line, 0, 100), STR("multipart"), 0) != STR_NONE ||
                      str_find_nocase(str_slice(line, 0, 100), STR("message"), 0) != STR_NONE ||
                      str_trim(line).n < 15 /* the type on the next line */);
        parts += begins;
        deep += nests;
        if (parts > GATE_PARTS_MAX || deep > GATE_DEPTH_MAX) {
            end = at;
            break;
        }
    }
    whole = str_slice(whole, 0, end);
    if (!lone_cr && !memchr(whole.s ? whole.s : "", 0, whole.n)) {
        buf_add_str(&s->clean, whole);
        return;
    }
    while (next_line(&whole, lone_cr, &line)) {
        buf_add_str(&s->clean, without_nul(s->arena, line));
        buf_putc(&s->clean, '\n');
    }
}

/* ana@corp@evil and ana@corp;mal@evil, which GMime reads as ana@corp: two @ in one mailbox, outside quoted strings and
 * comments. */
static bool has_double_at(struct str from)
{
    size_t ats = 0, comments = 0;
    bool quoted = false;
    for (size_t i = 0; i < from.n; i++) {
        char c = from.s[i];
        if (c == '\\' && (quoted || comments)) {
            i++;
            continue;
        }
        if (c == '"' && comments == 0)
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '(')
            comments++;
        if (c == ')' && comments)
            comments--;
        if (comments)
            continue;
        if (strchr("<>,:", c))
            ats = 0;
        else if (c == '@' && ++ats == 2)
            return true;
    }
    return false;
}

void gate_open(struct arena *a, struct str raw, struct gate *out)
{
    struct scan s = {.arena = a, .gate = out, .cap = 32};
    *out = (struct gate){.headers = arena_array(a, struct header, s.cap), .reason = STR("")};
    if (raw.n > PARSE_MAIL_MAX)
        raw.n = PARSE_MAIL_MAX;
    /* a byte order mark, or blank lines that a transport or "show original" put before the header */
    if (str_starts(raw, STR("\xef\xbb\xbf")))
        raw = str_slice(raw, 3, raw.n);
    size_t blank = 0;
    for (size_t i = 0; i < raw.n && strchr(" \t\r\n", raw.s[i]) && raw.s[i]; i++)
        if (raw.s[i] == '\n' || raw.s[i] == '\r')
            blank = i + 1;
    raw = str_slice(raw, blank, raw.n);
    bool lone_cr = raw.n && !memchr(raw.s, '\n', raw.n) && memchr(raw.s, '\r', raw.n);
    buf_over(&s.clean, a, raw.n + GATE_HEADERS_MAX + 4); /* a space more in each field, and ends of lines */
    struct str rest = raw;
    take_headers(&s, &rest, lone_cr);
    buf_putc(&s.clean, '\n');
    size_t header_size = s.clean.n;
    take_body(&s, rest, lone_cr);
    out->clean = buf_str(&s.clean);
    out->body = str_slice(out->clean, header_size, out->clean.n);
    size_t froms = gate_count(out, "From");
    if (s.nul_in_header)
        out->reason = STR("NUL in a header");
    else if (froms > 1)
        out->reason = STR("two From headers");
    else if (froms == 0)
        out->reason = STR("no From header");
    else if (has_double_at(gate_header(out, "From")))
        out->reason = STR("two @ in From");
}

struct str gate_content_hash(struct arena *a, struct str raw)
{
    struct gate g;
    char hash[SECRET_MAC_TEXT];
    gate_open(a, raw, &g);
    struct str from = gate_header(&g, "From"), date = gate_header(&g, "Date"), body = str_trim(g.body);
    struct buf b;
    buf_init(&b, from.n + date.n + body.n + 2);
    buf_add_str(&b, from);
    buf_putc(&b, '\n');
    buf_add_str(&b, date);
    buf_putc(&b, '\n');
    for (struct str rest = body, piece; str_next_piece(&rest, '\r', &piece);)
        buf_add_str(&b, piece);
    secret_hash(buf_str(&b), hash);
    buf_release(&b);
    return str_of(arena_strdup(a, hash));
}

struct str gate_header_at(const struct gate *g, const char *name, size_t i)
{
    struct str wanted = str_of(name);
    for (size_t k = 0; k < g->count; k++)
        if (str_eq_nocase(g->headers[k].name, wanted) && i-- == 0)
            return g->headers[k].value;
    return STR_NULL;
}

struct str gate_header(const struct gate *g, const char *name)
{
    return gate_header_at(g, name, 0);
}

size_t gate_count(const struct gate *g, const char *name)
{
    struct str wanted = str_of(name);
    size_t n = 0;
    for (size_t k = 0; k < g->count; k++)
        n += str_eq_nocase(g->headers[k].name, wanted);
    return n;
}
