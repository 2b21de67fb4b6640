#include "programme/token.h"

#include <stdio.h>

#include "base/random.h"

#define ID_BYTES   5 /* 40 bits of letter ids */
#define ID_TEXT    8
#define MAC_TEXT   (SECRET_MAC_TEXT - 1)
#define CODE_BYTES 16

static const struct {
    enum token_kind kind;
    const char *mark, *purpose;
} kinds[] = {
    {TOKEN_STOP, "stop-q", "stop"},
    {TOKEN_REPLY, "q", "reply"},
    {TOKEN_BOUNCE, "b", "bounce"},
};

static void id_text(int64_t id, char out[ID_TEXT + 1])
{
    unsigned char bytes[ID_BYTES];
    struct buf b;
    for (int i = 0; i < ID_BYTES; i++)
        bytes[i] = (unsigned char)(id >> (8 * (ID_BYTES - 1 - i)));
    buf_init(&b, ID_TEXT);
    base32_put(&b, bytes, sizeof bytes);
    memcpy(out, b.s, ID_TEXT + 1);
    buf_release(&b);
}

static bool id_read(struct str s, int64_t *id)
{
    unsigned char bytes[ID_BYTES];
    size_t n;
    if (base32_get(s, bytes, sizeof bytes, &n) != 0 || n != ID_BYTES)
        return false;
    *id = 0;
    for (size_t i = 0; i < ID_BYTES; i++)
        *id = *id << 8 | bytes[i];
    return true;
}

int token_address(const struct secret *s, const struct address *box, enum token_kind kind, int64_t letter_id,
                  struct address *out, struct err *e)
{
    char id[ID_TEXT + 1], mac[SECRET_MAC_TEXT], detail[TOKEN_TEXT_SIZE];
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].kind != kind)
            continue;
        id_text(letter_id, id);
        secret_mac(s, s->keys[0].id, kinds[i].purpose, str_of(id), mac);
        snprintf(detail, sizeof detail, "%s%c%s%s", kinds[i].mark, s->keys[0].id, id, mac);
        if (address_with_detail(box, detail, out) != 0)
            return err_set(e, ERR_CONFIG, "[mail] address: too long before the @: reply addresses need 43 more signs");
        return 0;
    }
    return err_set(e, ERR_SOFTWARE, "no address for this kind of token");
}

struct token token_read(const struct secret *s, struct str detail)
{
    struct token t = {.kind = TOKEN_NONE};
    if (detail.n == 0)
        return t;
    if (ascii_lower(detail.s[0]) == 'c' && detail.n == 1 + MAC_TEXT) {
        t.kind = TOKEN_CODE;
        t.code = str_slice(detail, 1, detail.n);
        return t;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct str mark = str_of(kinds[i].mark);
        if (!str_starts_nocase(detail, mark))
            continue;
        struct str rest = str_slice(detail, mark.n, detail.n);
        char mac[SECRET_MAC_TEXT], id[ID_TEXT + 1], given[SECRET_MAC_TEXT];
        t.is_forged = true;
        if (rest.n != 1 + ID_TEXT + MAC_TEXT || !id_read(str_slice(rest, 1, 1 + ID_TEXT), &t.letter_id))
            return t;
        id_text(t.letter_id, id);
        for (size_t k = 0; k < MAC_TEXT; k++) /* some systems change the case of a local part */
            given[k] = ascii_lower(rest.s[1 + ID_TEXT + k]);
        if (secret_mac(s, ascii_lower(rest.s[0]), kinds[i].purpose, str_of(id), mac) == 0 &&
            secret_same(str_of(mac), (struct str){given, MAC_TEXT})) {
            t.kind = kinds[i].kind;
            t.is_forged = false;
        }
        return t;
    }
    return t;
}

const char *token_message_id(const struct secret *s, struct arena *a, const struct address *box, int64_t letter_id)
{
    char id[ID_TEXT + 1], mac[SECRET_MAC_TEXT];
    struct str domain = address_domain(box);
    id_text(letter_id, id);
    secret_mac(s, s->keys[0].id, "message-id", str_of(id), mac);
    return arena_printf(a, "%s.rapport@%.*s", mac, (int)domain.n, domain.s);
}

const char *token_footer_code(const struct secret *s, struct arena *a, int64_t letter_id)
{
    static const char alphabet[] = "bcdfghjkmnpqrstvwxz23456789";
    char id[ID_TEXT + 1], mac[SECRET_MAC_TEXT];
    unsigned char bytes[SECRET_MAC_SIZE];
    size_t n;
    char code[5] = "";
    id_text(letter_id, id);
    secret_mac(s, s->keys[0].id, "code", str_of(id), mac);
    base32_get(str_of(mac), bytes, sizeof bytes, &n);
    for (int i = 0; i < 4; i++)
        code[i] = alphabet[bytes[i] % (sizeof alphabet - 1)];
    return arena_strdup(a, code);
}

const char *token_series_uid(const struct secret *s, struct arena *a, const struct address *box, int64_t circle_id,
                             int series_number)
{
    char id[ID_TEXT + 1], mac[SECRET_MAC_TEXT];
    struct str domain = address_domain(box);
    id_text(circle_id, id);
    const char *series = arena_printf(a, "%s-%d", id, series_number);
    secret_mac(s, s->keys[0].id, "series", str_of(series), mac);
    return arena_printf(a, "%s-%c%s@%.*s", series, s->keys[0].id, mac, (int)domain.n, domain.s);
}

int token_read_uid(const struct secret *s, struct str uid, int64_t *circle_id, int *series_number)
{
    char mac[SECRET_MAC_TEXT];
    struct str local = str_slice(uid, 0, str_find_char(uid, '@', 0));
    size_t dash = str_find_char(local, '-', ID_TEXT + 1);
    unsigned long long number;
    if (local.n < ID_TEXT + 4 || local.s[ID_TEXT] != '-' || dash == STR_NONE || local.n != dash + 2 + MAC_TEXT ||
        !id_read(str_slice(local, 0, ID_TEXT), circle_id) ||
        !str_to_uint(str_slice(local, ID_TEXT + 1, dash), 1000000, &number))
        return 0;
    *series_number = (int)number;
    return secret_mac(s, local.s[dash + 1], "series", str_slice(local, 0, dash), mac) == 0 &&
           secret_same(str_of(mac), str_slice(local, dash + 2, local.n));
}

void token_code_hash(struct str code, char hash[SECRET_MAC_TEXT])
{
    char lower[MAC_TEXT + 1] = "";
    for (size_t i = 0; i < code.n && i < MAC_TEXT; i++)
        lower[i] = ascii_lower(code.s[i]);
    secret_hash(str_of(lower), hash);
}

int token_new_code(const struct address *box, struct address *out, char hash[SECRET_MAC_TEXT], struct err *e)
{
    unsigned char bytes[CODE_BYTES];
    struct buf b;
    random_bytes(bytes, sizeof bytes);
    buf_init(&b, TOKEN_TEXT_SIZE);
    buf_putc(&b, 'c');
    base32_put(&b, bytes, sizeof bytes);
    token_code_hash(str_slice(buf_str(&b), 1, b.n), hash);
    int rc = address_with_detail(box, b.s, out);
    buf_release(&b);
    return rc == 0 ? 0 : err_set(e, ERR_CONFIG, "[mail] address: too long before the @: codes need 28 more signs");
}
