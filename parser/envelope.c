#include "parser/envelope.h"

#include <gmime/gmime.h>

#include "base/utf8.h"
#include "parser/charset.h"
#include "parser/lines.h"
#include "parser/mail_date.h"

#define REFERENCES_MAX     50
#define RECIPIENTS_MAX     50
#define AUTHENTICATION_MAX ((size_t)16 << 10)

/* A message-id without brackets and blanks. */
static struct str bare_id(struct arena *a, struct str s)
{
    s = str_trim(s);
    size_t open = str_find_char(s, '<', 0);
    if (open != STR_NONE) {
        size_t close = str_find_char(s, '>', open);
        s = str_slice(s, open + 1, close == STR_NONE ? s.n : close);
    }
    return message_one_line(a, str_slice(s, 0, 998), 998);
}

/* Ids of a References value from its end, behind those that are there; each once. */
static void add_references(struct arena *a, struct envelope *env, struct str value)
{
    for (size_t end = value.n; end && env->references_count < REFERENCES_MAX;) {
        size_t close = end;
        while (close && value.s[close - 1] != '>')
            close--;
        if (close == 0)
            return;
        size_t open = close;
        while (open && value.s[open - 1] != '<')
            open--;
        if (open == 0)
            return;
        struct str id = bare_id(a, str_slice(value, open, close - 1));
        bool known = id.n == 0;
        for (size_t i = 0; i < env->references_count && !known; i++)
            known = str_eq(env->references[i], id);
        if (!known)
            env->references[env->references_count++] = id;
        end = open - 1;
    }
}

static void add_recipient(struct arena *a, struct envelope *env, struct str address)
{
    struct str s = message_one_line(a, address, 320);
    for (size_t i = 0; i < env->recipients_count; i++)
        if (str_eq_nocase(env->recipients[i], s))
            return;
    if (s.n && env->recipients_count < RECIPIENTS_MAX)
        env->recipients[env->recipients_count++] = s;
}

/* Counts mailboxes, members of groups too; *group is set when there is one. `first` gets the first mailbox. */
static int walk_addresses(struct arena *a, InternetAddressList *list, int depth, struct str *first, bool *group,
                          struct envelope *recipients)
{
    int count = 0;
    int n = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < n && i < 1000; i++) {
        InternetAddress *ia = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(ia)) {
            *group = true;
            if (depth < 4)
                count += walk_addresses(a, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(ia)), depth + 1,
                                        first, group, recipients);
            continue;
        }
        const char *addr = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(ia));
        if (!addr || !*addr)
            continue;
        count++;
        if (first && first->n == 0)
            *first = message_one_line(a, str_of(addr), 320);
        if (recipients)
            add_recipient(a, recipients, str_of(addr));
    }
    return count;
}

static void read_addresses(struct arena *a, struct str value, struct str *first, bool *group, int *count,
                           struct envelope *recipients)
{
    if (value.n == 0)
        return;
    struct str utf8 = charset_to_utf8(a, value, STR(""), value.n);
    InternetAddressList *list = internet_address_list_parse(NULL, arena_str(a, utf8));
    *count += walk_addresses(a, list, 0, first, group, recipients);
    if (list)
        g_object_unref(list);
}

/* The display name of the first From, folded: signatures repeat it. */
static struct str writer_name(struct arena *a, struct str value)
{
    struct str s = message_decode_header(a, value);
    size_t open = str_find_char(s, '<', 0);
    return open == STR_NONE ? STR("") : lines_fold(a, str_trim(str_slice(s, 0, open)));
}

static void read_from(struct arena *a, struct message *m)
{
    const struct gate *g = &m->gate;
    size_t n = gate_count(g, "From");
    m->from = STR("");
    for (size_t i = 0; i < n && i < 4; i++) {
        struct str other = STR("");
        read_addresses(a, gate_header_at(g, "From", i), i ? &other : &m->from, &m->from_is_group,
                       &m->envelope.from_count, NULL);
    }
    m->writer = writer_name(a, gate_header(g, "From"));
    if (m->gate.reason.n == 0 && m->from_is_group)
        m->gate.reason = STR("a group in From");
    if (m->gate.reason.n == 0 && m->envelope.from_count == 0)
        m->gate.reason = STR("no address in From");
}

static void read_authentication(struct arena *a, struct message *m)
{
    struct buf b;
    buf_init(&b, AUTHENTICATION_MAX);
    const struct gate *g = &m->gate;
    for (size_t i = 0; i < g->count; i++)
        if (str_eq_nocase(g->headers[i].name, STR("Authentication-Results"))) {
            if (b.n)
                buf_putc(&b, '\n');
            buf_add_str(&b, message_one_line(a, g->headers[i].value, 4000));
        }
    m->envelope.authentication = buf_copy(a, &b);
    buf_release(&b);
}

void envelope_read(struct arena *a, struct message *m)
{
    struct envelope *env = &m->envelope;
    const struct gate *g = &m->gate;
    read_from(a, m);
    env->message_id = bare_id(a, gate_header(g, "Message-ID"));
    env->references = arena_array(a, struct str, REFERENCES_MAX);
    add_references(a, env, gate_header(g, "In-Reply-To"));
    add_references(a, env, gate_header(g, "References"));
    env->recipients = arena_array(a, struct str, RECIPIENTS_MAX);
    static const char *const names[] = {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (size_t k = 0, n = gate_count(g, names[i]); k < n && k < 8; k++) {
            bool group = false;
            int count = 0;
            read_addresses(a, gate_header_at(g, names[i], k), NULL, &group, &count, env);
        }
    if (!mail_date_parse(gate_header(g, "Date"), &env->date))
        env->date = 0;
    env->from_is_us = gate_count(g, "X-Rapport-Letter") > 0;
    struct str path = gate_header(g, "Return-Path");
    env->null_sender = path.n && str_trim(path).n == 2 && str_eq(str_trim(path), STR("<>"));
    env->authentication = env->bounce_recipient = env->bounce_message_id = env->absence_until = env->content_hash =
        STR("");
    read_authentication(a, m);
}
