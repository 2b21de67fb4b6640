#include <gmime/gmime.h>

#include "mailer/message.h"

#define LINE_MAX_OCTETS 998 /* RFC 5322 2.1.1 */

/* Exactly once, except those that must not be there at all: they would name recipients that nobody checked. */
static const struct {
    const char *name;
    int wanted;
} counted[] = {
    {"From", 1}, {"To", 1},     {"Subject", 1},   {"Date", 1},      {"Message-ID", 1}, {"Cc", 0},
    {"Bcc", 0},  {"Sender", 0}, {"Resent-To", 0}, {"Resent-Cc", 0}, {"Resent-Bcc", 0}, {"Return-Path", 0},
};
#define COUNTED (sizeof counted / sizeof *counted)

/* Every line ends in CRLF, CR and LF occur nowhere else, none is too long, no NUL. *body is what follows the header. */
static int check_lines(struct str bytes, struct str *body, struct err *e)
{
    size_t start = 0;
    *body = STR_NULL;
    for (size_t i = 0; i < bytes.n; i++) {
        char c = bytes.s[i];
        if (c == 0)
            return err_set(e, ERR_SOFTWARE, "letter: NUL at octet %zu", i);
        if (c == '\n' || (c == '\r' && (i + 1 == bytes.n || bytes.s[i + 1] != '\n')))
            return err_set(e, ERR_SOFTWARE, "letter: bare CR or LF at octet %zu", i);
        if (c != '\r')
            continue;
        if (i - start > LINE_MAX_OCTETS)
            return err_set(e, ERR_SOFTWARE, "letter: line of %zu octets", i - start);
        if (i == start && !body->s)
            *body = str_slice(bytes, i + 2, bytes.n);
        start = i + 2;
        i++;
    }
    if (start != bytes.n)
        return err_set(e, ERR_SOFTWARE, "letter: the last line has no end");
    if (!body->s)
        return err_set(e, ERR_SOFTWARE, "letter: no empty line after the header");
    return 0;
}

/* The value of `line`, a header field's first line, when it is named `name`. */
static bool is_field(struct str line, const char *name, struct str *value)
{
    size_t colon = str_find_char(line, ':', 0);
    if (colon == STR_NONE || !str_eq_nocase(str_trim_end(str_slice(line, 0, colon)), str_of(name)))
        return false;
    *value = str_slice(line, colon + 1, line.n);
    return true;
}

/* Counts the fields of the table; *to spans To's value with its continuation lines. */
static int check_fields(struct str header, struct str *to, struct err *e)
{
    int count[COUNTED] = {0};
    bool in_to = false;
    struct str rest = header, line, value;
    while (str_next_line(&rest, &line)) {
        if (line.n && (line.s[0] == ' ' || line.s[0] == '\t')) {
            if (in_to)
                to->n = (size_t)(line.s + line.n - to->s);
            continue;
        }
        in_to = false;
        if (str_find_char(line, ':', 0) == STR_NONE)
            return err_set(e, ERR_SOFTWARE, "letter: a header line without a colon");
        for (size_t i = 0; i < COUNTED; i++)
            count[i] += is_field(line, counted[i].name, &value);
        if (is_field(line, "To", &value)) {
            *to = value;
            in_to = true;
        }
    }
    for (size_t i = 0; i < COUNTED; i++)
        if (count[i] != counted[i].wanted)
            return err_set(e, ERR_SOFTWARE, "letter: %d times %s, not %d", count[i], counted[i].name,
                           counted[i].wanted);
    return 0;
}

static int check_to(struct str value, const struct address *to, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    g_mime_init();
    InternetAddressList *list = internet_address_list_parse(NULL, arena_str(&a, value));
    arena_release(&a);
    bool good = false;
    if (list && internet_address_list_length(list) == 1) {
        InternetAddress *only = internet_address_list_get_address(list, 0);
        if (INTERNET_ADDRESS_IS_MAILBOX(only))
            /* the plain getter turns A-labels into U-labels */
            good = strcmp(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(only)), to->s) == 0;
    }
    if (list)
        g_object_unref(list);
    return good ? 0 : err_set(e, ERR_SOFTWARE, "letter: To is not its one recipient");
}

int message_check(struct str bytes, const struct address *to, struct err *e)
{
    struct str body, to_value = STR_NULL;
    if (check_lines(bytes, &body, e) != 0)
        return -1;
    if (check_fields(str_slice(bytes, 0, bytes.n - body.n - 2), &to_value, e) != 0)
        return -1;
    for (size_t i = 0; i < body.n; i++)
        if ((unsigned char)body.s[i] >= 0x80)
            return err_set(e, ERR_SOFTWARE, "letter: the body is not 7-bit");
    return check_to(to_value, to, e);
}
