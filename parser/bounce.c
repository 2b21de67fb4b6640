#include "parser/bounce.h"

#include "parser/lines.h"
#include "parser/words/machine_words.h"

/* How much of the text is looked at for reasons and addresses: a bounce says it at once. */
#define REASON_MAX ((size_t)4 << 10)

/* The value of a field in a block of "Name: value" lines; folded lines are joined by the caller's tolerance: only the
 * first line is taken. `*at` is where to look from and moves behind it. */
static struct str field(struct str block, const char *name, size_t *at)
{
    struct str rest = str_slice(block, *at, block.n), line, wanted = str_of(name);
    while (str_next_line(&rest, &line)) {
        *at = (size_t)(rest.s - block.s);
        if (line.n > wanted.n && line.s[wanted.n] == ':' && str_starts_nocase(line, wanted)) {
            struct str value = str_trim(str_slice(line, wanted.n + 1, line.n));
            struct str next = rest, folded;
            if (value.n == 0 && str_next_line(&next, &folded)) /* the value on the folded line */
                value = str_trim(folded);
            return value;
        }
    }
    *at = block.n;
    return STR_NULL;
}

static struct str first_field(struct str block, const char *name)
{
    size_t at = 0;
    return field(block, name, &at);
}

/* "rfc822; ana@example.com" → the address; also bare or in angle brackets. */
static struct str address_in(struct str s)
{
    size_t semicolon = str_find_char(s, ';', 0);
    if (semicolon != STR_NONE)
        s = str_slice(s, semicolon + 1, s.n);
    size_t open = str_find_char(s, '<', 0), close = open == STR_NONE ? STR_NONE : str_find_char(s, '>', open);
    if (close != STR_NONE)
        s = str_slice(s, open + 1, close);
    s = str_trim(s);
    if (str_starts_nocase(s, STR("mailto:")))
        s = str_slice(s, 7, s.n);
    bool has_at = false;
    for (size_t i = 0; i < s.n; i++) {
        if (ascii_is_space(s.s[i]) || s.s[i] == ',' || s.s[i] == '>')
            s.n = i;
        else if (s.s[i] == '@')
            has_at = true;
    }
    return has_at && s.n <= 254 ? s : STR_NULL;
}

/* The first address of a text. */
static struct str first_address(struct str text)
{
    size_t at = str_find_char(text, '@', 1);
    while (at != STR_NONE) {
        size_t from = at, to = at + 1;
        while (from > 0 && !ascii_is_space(text.s[from - 1]) && !strchr("<>(),;:\"'[]", text.s[from - 1]))
            from--;
        while (to < text.n && !ascii_is_space(text.s[to]) && !strchr("<>(),;:\"'[]", text.s[to]))
            to++;
        while (to > at + 1 && text.s[to - 1] == '.')
            to--;
        if (from < at && to > at + 3 && to - from <= 254)
            return str_slice(text, from, to);
        at = str_find_char(text, '@', at + 1);
    }
    return STR_NULL;
}

/* What the codes in a text say. */
struct codes {
    int class;         /* of the first, 0 without one */
    bool is_full;      /* one is that of a full mailbox, which is for now */
    unsigned subjects; /* of the permanent ones (RFC 3463 3): bit 1 address, 2 mailbox, 3 system, 6 content, 7 policy */
};

/* "5.1.1", "5.7.606": its length, 0 when there is none at i, or it is part of a longer number (192.0.2.5, 5.9.1.2). */
static size_t enhanced_at(struct str s, size_t i)
{
    size_t n = i + 1;
    for (int part = 0; part < 2; part++) {
        size_t digits = 0;
        if (n >= s.n || s.s[n++] != '.')
            return 0;
        while (n < s.n && ascii_is_digit(s.s[n])) {
            n++;
            digits++;
        }
        if (digits == 0 || digits > 3)
            return 0;
    }
    return n + 1 < s.n && s.s[n] == '.' && ascii_is_digit(s.s[n + 1]) ? 0 : n - i;
}

/* "550 " or "550-", with something behind it. */
static bool is_smtp_code(struct str s, size_t i)
{
    return i + 4 < s.n && ascii_is_digit(s.s[i + 1]) && s.s[i + 1] < '6' && ascii_is_digit(s.s[i + 2]) &&
           (s.s[i + 3] == ' ' || s.s[i + 3] == '-') && s.s[i + 4] != ' ';
}

/* Enhanced status codes (RFC 3463) and SMTP codes in prose. */
static struct codes codes_in(struct str s)
{
    struct codes c = {0};
    for (size_t i = 0; i + 4 < s.n; i++) {
        if ((s.s[i] != '4' && s.s[i] != '5') ||
            (i && (ascii_is_digit(s.s[i - 1]) || ascii_is_alpha(s.s[i - 1]) || s.s[i - 1] == '.')))
            continue;
        size_t enhanced = enhanced_at(s, i);
        if (!enhanced && !is_smtp_code(s, i))
            continue;
        if (c.class == 0)
            c.class = s.s[i] - '0';
        struct str code = str_slice(s, i + 1, i + (enhanced ? enhanced : 3));
        if (enhanced && s.s[i] == '5' && code.s[2] == '.' && code.s[1] < '8')
            c.subjects |= 1u << (code.s[1] - '0');
        c.is_full = c.is_full || str_eq_z(code, ".2.2") || str_eq_z(code, "52") || str_eq_z(code, "22");
    }
    return c;
}

/* Which kinds of reasons a text has. */
struct reasons {
    bool full, late, soft, hard, refused, sender;
};

static struct reasons reasons_in(struct arena *a, struct str text)
{
    struct reasons r = {0};
    struct str line;
    while (str_next_line(&text, &line)) {
        struct str fold = lines_fold(a, line);
        r.full = r.full || words_hold(words_full, fold);
        r.late = r.late || words_hold(words_late, fold);
        r.soft = r.soft || words_hold(words_soft, fold);
        r.hard = r.hard || words_hold(words_hard, fold);
        r.refused = r.refused || words_hold(words_refused, fold);
        r.sender = r.sender || words_hold(words_sender, fold);
    }
    return r;
}

/* What a report or its text says of an address. A full mailbox and a mail that waited too long are for now, whatever
 * the code in front of them; what is wrong with this mail, its sender or a server says nothing of the address; an
 * unknown address is for good. */
static enum bounce_kind kind_of_text(struct arena *a, struct str text)
{
    text = str_slice(text, 0, REASON_MAX);
    struct codes codes = codes_in(text);
    struct reasons r = reasons_in(a, text);
    bool of_mail = codes.subjects & (1u << 3 | 1u << 6 | 1u << 7);
    if (codes.is_full || r.full || r.sender || codes.class == 4)
        return BOUNCE_SOFT;
    if (!r.hard && (r.late || ((of_mail || r.refused) && !(codes.subjects & 1u << 1))))
        return BOUNCE_SOFT;
    return r.soft && codes.class != 5 ? BOUNCE_SOFT : BOUNCE_HARD;
}

/* The per-recipient fields of message/delivery-status: the worst of them counts. False when none says what became of
 * the mail. */
static bool read_status(struct arena *a, const struct message *m, struct str text, struct understood *out)
{
    struct envelope *env = &out->envelope;
    struct str block = m->delivery_status;
    bool is_said = false;
    for (size_t at = 0; at < block.n;) {
        struct str action = field(block, "Action", &at);
        if (!action.s)
            break;
        bool failed = str_starts_nocase(action, STR("failed"));
        bool waits = str_starts_nocase(action, STR("delayed")) || str_starts_nocase(action, STR("expired"));
        if (failed)
            env->bounce = BOUNCE_HARD;
        else if (waits && env->bounce == BOUNCE_NONE)
            env->bounce = BOUNCE_SOFT;
        is_said = is_said || failed || waits || str_starts_nocase(action, STR("deliver")) ||
                  str_starts_nocase(action, STR("relayed")) || str_starts_nocase(action, STR("expanded"));
    }
    /* the code may say nothing: then the text beside it does */
    bool is_vague = str_starts(first_field(block, "Status"), STR("5.0.0"));
    if (env->bounce == BOUNCE_HARD &&
        (kind_of_text(a, block) == BOUNCE_SOFT || (is_vague && kind_of_text(a, text) == BOUNCE_SOFT)))
        env->bounce = BOUNCE_SOFT;
    struct str recipient = address_in(first_field(block, "Final-Recipient"));
    if (!recipient.n)
        recipient = address_in(first_field(block, "Original-Recipient"));
    if (recipient.n)
        env->bounce_recipient = arena_copy(a, recipient);
    return is_said;
}

/* By the address or, since some leave it empty, by the name. */
static bool from_is_daemon(struct arena *a, const struct message *m)
{
    static const char *const names[] = {
        "mailer-daemon",        "postmaster",  "mail-daemon", "mailerdaemon", "mailer_daemon",
        "maildaemon",           "mdaemon",     "bounce",      "bounces",      "mail.delivery.system",
        "mail-delivery-system", "post_master", "mail_daemon", "mailsystem"};
    static const struct quote_words displayed[] = {
        {"", "mailer-daemon|mailer daemon|mail delivery system|mail delivery subsystem|mail delivery service|"
             "mail delivery|postmaster|mail system|mail administrator|internet mail delivery|mail gateway"},
        {NULL, NULL}};
    struct str from = lines_fold(a, m->from.n ? m->from : gate_header(&m->gate, "From"));
    if (from.n && from.s[0] == '<')
        from = str_slice(from, 1, from.n);
    size_t at = str_find_char(from, '@', 0);
    struct str local = at == STR_NONE ? from : str_slice(from, 0, at);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_z(local, names[i]))
            return true;
    return str_starts(local, STR("microsoftexchange")) || str_starts(local, STR("mailer-daemon")) ||
           str_starts(local, STR("postmaster")) || str_starts(local, STR("\"system administrator")) ||
           (m->writer.n < 60 && words_hold(displayed, m->writer));
}

/* The text of the first body part, from HTML when there is no other. */
static struct str body_text(const struct message *m)
{
    for (size_t i = 0; i < m->bodies_count; i++) {
        if (str_trim(m->bodies[i].text).n)
            return m->bodies[i].text;
        if (m->bodies[i].html.n)
            return m->bodies[i].html;
    }
    return str_slice(m->gate.body, 0, REASON_MAX); /* its parts could not be told apart */
}

/* The header of the returned mail stands in the text, not quoted. */
static bool returns_header(struct str text)
{
    struct str rest = str_slice(text, 0, REASON_MAX), line;
    while (str_next_line(&rest, &line))
        if (str_starts(line, STR("Received: ")) || str_starts(line, STR("Return-Path: ")))
            return true;
    return false;
}

/* Nothing but signs, and perhaps the address once more. */
static bool is_punctuation(struct str s, struct str address)
{
    for (size_t i = 0; i < s.n; i++) {
        if (str_starts(str_slice(s, i, s.n), address))
            i += address.n - 1;
        else if (!strchr(" \t\"'<>,;:()[]*-", s.s[i]))
            return false;
    }
    return true;
}

/* A line that is an address and nothing else, as reports write the one that failed. */
static bool lists_address(struct str text)
{
    struct str rest = str_slice(text, 0, REASON_MAX), line;
    while (str_next_line(&rest, &line)) {
        struct str address = first_address(line);
        size_t at = address.n ? (size_t)(address.s - line.s) : 0, rest_at = at + address.n;
        if (address.n && is_punctuation(str_slice(line, 0, at), address) &&
            is_punctuation(str_slice(line, rest_at, line.n), address))
            return true;
    }
    return false;
}

/* Amazon SES may tell of bounces as JSON, by a notification service: "notificationType":"Bounce", also escaped. */
static bool is_ses_notification(const struct message *m, struct str text)
{
    static const char *const keys[] = {"notificationType", "eventType"};
    if (gate_count(&m->gate, "x-amz-sns-message-id") == 0)
        return false;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        size_t at = str_find(text, str_of(keys[i]), 0);
        for (at += at == STR_NONE ? 0 : strlen(keys[i]); at < text.n && !ascii_is_alpha(text.s[at]); at++)
            ;
        if (at < text.n && str_starts(str_slice(text, at, text.n), STR("Bounce")))
            return true;
    }
    return false;
}

static bool body_says_so(struct arena *a, struct str text)
{
    struct str rest = str_slice(text, 0, REASON_MAX), line;
    while (str_next_line(&rest, &line))
        if (words_hold(words_bounce_body, lines_fold(a, line)))
            return true;
    return false;
}

/* The Message-ID in the returned mail, which may hang on the text without being a part (qmail, Lotus). The last one:
 * the report's own text comes first. */
static struct str returned_id(const struct message *m)
{
    struct str id = first_field(m->returned, "Message-ID");
    if (id.n)
        return id;
    struct str body = m->gate.body, found = STR_NULL;
    for (size_t at = 0; at < body.n;) {
        struct str next = field(body, "Message-ID", &at);
        if (!next.s)
            break;
        found = next;
    }
    return found;
}

/* "RE: your letter: non remis (delivery failed)". */
static bool ends_as_bounce(struct str subject)
{
    while (subject.n && strchr(")].!", subject.s[subject.n - 1]))
        subject.n--;
    return words_end(words_bounce_subject, subject) > 0;
}

static bool is_prose_bounce(struct arena *a, const struct message *m, struct str text)
{
    size_t n;
    if (gate_count(&m->gate, "X-Failed-Recipients") || is_ses_notification(m, text))
        return true;
    /* no daemon's name: a null return path, or the machine's own mark, must stand behind the words */
    struct str auto_submitted = gate_header(&m->gate, "Auto-Submitted");
    bool by_sender = from_is_daemon(a, m);
    bool from_nobody = str_ends(gate_header(&m->gate, "From"), STR("<>"));
    bool is_null = m->envelope.null_sender || from_nobody;
    bool by_machine = is_null || str_starts_nocase(auto_submitted, STR("auto-replied")) ||
                      str_starts_nocase(auto_submitted, STR("auto-generated"));
    struct str subject = lines_fold(a, m->subject);
    bool by_subject = words_begin(words_bounce_subject, subject, &n) || ends_as_bounce(subject);
    if (!by_sender && !by_machine && !by_subject)
        return false;
    bool by_body = body_says_so(a, text);
    bool by_code = codes_in(str_slice(text, 0, REASON_MAX)).class != 0;
    bool returns = m->returned.n > 0 || returns_header(text); /* the mail itself hangs on it */
    if (!by_sender && !by_machine) /* a gateway under a name of its own; a person answers, or says "Fwd:" */
        return by_body && (returns || lists_address(text)) && m->envelope.references_count == 0;
    if (by_sender)
        return by_subject || by_body || by_code || returns;
    if (is_null && words_begin(words_auto_subject, subject, &n))
        return false; /* an absence note */
    return (by_subject && (by_body || by_code || is_null)) || (is_null && by_body && (by_code || from_nobody)) ||
           (is_null && returns);
}

void bounce_read(struct arena *a, const struct message *m, struct understood *out)
{
    struct envelope *env = &out->envelope;
    struct str text = body_text(m);
    bool is_report = m->delivery_status.n > 0 || str_eq(m->report_type, STR("delivery-status"));
    if (m->has_feedback || m->has_disposition)
        return;
    /* a forwarded report is somebody's mail: the report must be the whole mail, or come from a machine */
    if (is_report && !str_eq(m->content_type, STR("multipart/report")) && !env->null_sender && !from_is_daemon(a, m))
        is_report = false;
    if (!is_report && !is_prose_bounce(a, m, text))
        return;
    out->is_bounce = true;
    if (!is_report || !read_status(a, m, text, out))
        env->bounce = kind_of_text(a, text);
    if (env->bounce_recipient.n == 0) {
        struct str recipient = address_in(gate_header(&m->gate, "X-Failed-Recipients"));
        if (!recipient.n)
            recipient = first_address(str_slice(text, 0, REASON_MAX));
        env->bounce_recipient = recipient.n ? arena_copy(a, recipient) : STR("");
    }
    struct str id = returned_id(m);
    size_t open = str_find_char(id, '<', 0), close = open == STR_NONE ? STR_NONE : str_find_char(id, '>', open);
    if (close != STR_NONE)
        id = str_slice(id, open + 1, close);
    env->bounce_message_id = id.n && id.n < 998 ? arena_copy(a, str_trim(id)) : STR("");
}
