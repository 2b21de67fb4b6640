#include "base/address.h"

#include <idn2.h>
#include <stdio.h>
#include <stdlib.h>

/* RFC 5322 3.2.3 atext; everything above ASCII by RFC 6532 but for controls and spaces */
static bool is_atext(uint32_t c)
{
    if (c >= 0x80)
        return c != 0xfffd && !utf8_is_control(c) && !utf8_is_space(c) && !utf8_is_bidi_control(c) &&
               !utf8_is_invisible(c);
    return ascii_is_alpha((char)c) || ascii_is_digit((char)c) || (c && strchr("!#$%&'*+-/=?^_`{|}~", (int)c));
}

static const char *bad_local(struct str local)
{
    if (local.n == 0)
        return "nothing before the @";
    if (local.n > 64)
        return "more than 64 octets before the @";
    if (local.s[0] == '-')
        return "starts with a hyphen";
    if (local.s[0] == '.' || local.s[local.n - 1] == '.' || str_find(local, STR(".."), 0) != STR_NONE)
        return "a dot at an end or two in a row before the @";
    for (size_t i = 0; i < local.n;) {
        uint32_t c = utf8_next(local, &i);
        if (c != '.' && !is_atext(c))
            return "a sign before the @ that addresses don't have";
    }
    return NULL;
}

static const char *bad_domain(struct str domain)
{
    struct str rest = domain, label;
    size_t labels = 0;
    if (domain.n == 0 || domain.s[domain.n - 1] == '.')
        return "no domain after the @";
    while (str_next_piece(&rest, '.', &label)) {
        labels++;
        if (label.n == 0 || label.n > 63 || label.s[0] == '-' || label.s[label.n - 1] == '-')
            return "a part of the domain is empty, too long or starts or ends with a hyphen";
        for (size_t i = 0; i < label.n; i++)
            if (!ascii_is_alpha(label.s[i]) && !ascii_is_digit(label.s[i]) && label.s[i] != '-')
                return "a sign in the domain that domains don't have";
    }
    return labels ? NULL : "no domain after the @";
}

/* At most ADDRESS_MAX octets; a domain that gets longer by it is cut off, and no domain then. */
static void lower_domain(struct str s, char out[ADDRESS_MAX + 1])
{
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        char c[4];
        size_t k = utf8_encode(utf8_lower(utf8_next(s, &i)), c);
        if (n + k > ADDRESS_MAX)
            break;
        memcpy(out + n, c, k);
        n += k;
    }
    out[n] = 0;
}

int address_parse(struct str s, struct address *out, struct err *e)
{
    struct address a;
    size_t at = STR_NONE;
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] == '@')
            at = i;
    if (at == STR_NONE)
        return err_set(e, ERR_DATA, "not an address: it has no @");
    if (s.n > ADDRESS_MAX || memchr(s.s, 0, s.n) || !utf8_is_valid(s))
        return err_set(e, ERR_DATA, "not an address: too long or not UTF-8");
    struct str local = str_slice(s, 0, at);
    const char *why = bad_local(local);
    if (why)
        return err_set(e, ERR_DATA, "not an address: %s", why);
    char domain[ADDRESS_MAX + 1];
    lower_domain(str_slice(s, at + 1, s.n), domain);
    char *ascii = NULL;
    /* nothing is mapped (UTS 46): ana@ｃｏｒｐ.example and ana@corp。example are not ana@corp.example */
    if (idn2_to_ascii_8z(domain, &ascii, IDN2_NO_TR46 | IDN2_NFC_INPUT) != IDN2_OK)
        return err_set(e, ERR_DATA, "not an address: the domain is not one");
    why = bad_domain(str_of(ascii));
    int n = snprintf(a.s, sizeof a.s, "%.*s@%s", (int)local.n, local.s, ascii);
    idn2_free(ascii);
    if (why)
        return err_set(e, ERR_DATA, "not an address: %s", why);
    if (n < 0 || (size_t)n >= sizeof a.s)
        return err_set(e, ERR_DATA, "not an address: too long");
    for (char *c = a.s + local.n; *c; c++)
        *c = ascii_lower(*c);
    *out = a;
    return 0;
}

bool address_same(const struct address *a, const struct address *b)
{
    struct address x, y;
    address_key(a, &x);
    address_key(b, &y);
    return strcmp(x.s, y.s) == 0;
}

struct str address_local(const struct address *a)
{
    const char *at = strrchr(a->s, '@');
    return (struct str){a->s, at ? (size_t)(at - a->s) : 0};
}

struct str address_domain(const struct address *a)
{
    const char *at = strrchr(a->s, '@');
    return str_of(at ? at + 1 : "");
}

void address_key(const struct address *a, struct address *out)
{
    *out = *a;
    if (address_needs_smtputf8(a)) {
        struct arena arena;
        arena_init(&arena, 1 << 16);
        struct str nfc = utf8_nfc(&arena, str_of(a->s));
        if (nfc.n < sizeof out->s)
            memcpy(out->s, arena_str(&arena, nfc), nfc.n + 1);
        arena_release(&arena);
    }
    for (char *c = out->s; *c; c++)
        *c = ascii_lower(*c);
}

int address_with_detail(const struct address *a, const char *detail, struct address *out)
{
    struct address r;
    struct str local = address_local(a), domain = address_domain(a);
    int n = snprintf(r.s, sizeof r.s, "%.*s+%s@%.*s", (int)local.n, local.s, detail, (int)domain.n, domain.s);
    if (n < 0 || (size_t)n >= sizeof r.s || local.n + 1 + strlen(detail) > 64)
        return -1;
    *out = r;
    return 0;
}

bool address_detail(const struct address *a, const struct address *box, struct str *detail)
{
    struct str local = address_local(a), want = address_local(box);
    if (!str_eq_nocase(address_domain(a), address_domain(box)) || !str_starts_nocase(local, want))
        return false;
    *detail = str_slice(local, want.n, local.n);
    if (detail->n == 0)
        return true;
    if (detail->s[0] != '+')
        return false;
    *detail = str_slice(*detail, 1, detail->n);
    return true;
}

bool address_needs_smtputf8(const struct address *a)
{
    for (const char *c = a->s; *c; c++)
        if ((unsigned char)*c >= 0x80)
            return true;
    return false;
}

/* Into b; false when nothing is left that anybody sees. */
static bool clean_name(struct str s, struct buf *b)
{
    struct arena arena;
    arena_init(&arena, 1 << 20);
    bool space = false, is_visible = false;
    struct str nfc = utf8_nfc(&arena, utf8_mend(&arena, str_slice(s, 0, 4096)));
    for (size_t i = 0; i < nfc.n;) {
        uint32_t c = utf8_next(nfc, &i);
        if (utf8_is_control(c) || utf8_is_space(c)) {
            space = b->n > 0;
        } else if (!utf8_is_bidi_control(c) && (!utf8_is_invisible(c) || c == 0x200c || c == 0x200d)) {
            if (space)
                buf_putc(b, ' ');
            space = false;
            is_visible = is_visible || !utf8_is_invisible(c);
            utf8_put(b, c);
        }
    }
    arena_release(&arena);
    return is_visible;
}

int name_parse(struct str s, struct name *out, struct err *e)
{
    bool is_shortened;
    struct name whole;
    if (name_shorten(s, &whole, &is_shortened, e) != 0)
        return -1;
    if (is_shortened)
        return err_set(e, ERR_DATA, "the name is longer than %d characters", NAME_MAX_CHARS);
    *out = whole;
    return 0;
}

int name_shorten(struct str s, struct name *out, bool *is_shortened, struct err *e)
{
    static const char dots[] = "\xe2\x80\xa6";
    struct buf b;
    buf_init(&b, 1 << 16);
    bool is_visible = clean_name(s, &b);
    struct str name = buf_str(&b);
    *is_shortened = utf8_count(name) > NAME_MAX_CHARS;
    if (*is_shortened)
        name.n = utf8_prefix_whole(name, NAME_MAX_CHARS - 1);
    if (is_visible)
        snprintf(out->s, sizeof out->s, "%.*s%s", (int)name.n, name.s, *is_shortened ? dots : "");
    buf_release(&b);
    return is_visible ? 0 : err_set(e, ERR_DATA, "the name is empty");
}
