#include "base/secret.h"

#include <sodium.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>

#include "base/file.h"
#include "base/random.h"

static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";

void base32_put(struct buf *out, const unsigned char *p, size_t n)
{
    unsigned bits = 0, have = 0;
    for (size_t i = 0; i < n; i++) {
        bits = bits << 8 | p[i];
        for (have += 8; have >= 5; have -= 5)
            buf_putc(out, alphabet[bits >> (have - 5) & 31]);
        bits &= (1u << have) - 1;
    }
    if (have)
        buf_putc(out, alphabet[bits << (5 - have) & 31]);
}

int base32_get(struct str s, unsigned char *out, size_t max, size_t *n)
{
    unsigned bits = 0, have = 0;
    *n = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *at = memchr(alphabet, ascii_lower(s.s[i]), 32);
        if (!at)
            return -1;
        bits = bits << 5 | (unsigned)(at - alphabet);
        have += 5;
        if (have >= 8) {
            if (*n == max)
                return -1;
            out[(*n)++] = (unsigned char)(bits >> (have - 8));
            have -= 8;
            bits &= (1u << have) - 1;
        }
    }
    return 0;
}

static int parse_key(struct str line, struct secret_key *key)
{
    size_t n = 0;
    if (line.n != 66 || line.s[1] != ' ' || !(ascii_is_digit(line.s[0]) || (line.s[0] >= 'a' && line.s[0] <= 'z')))
        return -1;
    key->id = line.s[0];
    if (sodium_hex2bin(key->key, sizeof key->key, line.s + 2, 64, NULL, &n, NULL) != 0 || n != sizeof key->key)
        return -1;
    return 0;
}

static bool has_key(const struct secret *s, char id)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->keys[i].id == id)
            return true;
    return false;
}

int secret_load(struct secret *s, const char *path, struct err *e)
{
    struct buf text;
    memset(s, 0, sizeof *s);
    buf_init(&text, 4096);
    if (file_read_private(path, &text, e) != 0)
        return -1;
    struct str rest = buf_str(&text), line;
    int rc = 0, number = 0;
    while (rc == 0 && str_next_line(&rest, &line)) {
        number++;
        line = str_trim(line);
        if (line.n == 0 || line.s[0] == '#')
            continue;
        if (s->count == SECRET_KEYS_MAX)
            rc = err_set(e, ERR_CONFIG, "%s:%d: more than %d keys: delete the oldest", path, number, SECRET_KEYS_MAX);
        else if (parse_key(line, &s->keys[s->count]) != 0)
            rc = err_set(e, ERR_CONFIG, "%s:%d: not a key: write a letter, a space and 64 hex digits", path, number);
        else if (has_key(s, s->keys[s->count].id))
            rc = err_set(e, ERR_CONFIG, "%s:%d: the key id stands twice: give each key its own letter", path, number);
        else
            s->count++;
    }
    if (rc == 0 && s->count == 0)
        rc = err_set(e, ERR_CONFIG, "%s: holds no key: restore it from where you keep it", path);
    sodium_memzero(text.s, text.n);
    buf_release(&text);
    return rc;
}

int secret_load_guarded(const char *path, const struct secret **out, struct err *e)
{
    struct secret *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (s == MAP_FAILED)
        return err_set(e, ERR_RETRY, "no memory for the keys: the next tick tries again");
    madvise(s, sizeof *s, MADV_WIPEONFORK);
    madvise(s, sizeof *s, MADV_DONTDUMP);
    if (secret_load(s, path, e) != 0) {
        secret_free(s);
        return -1;
    }
    *out = s;
    return 0;
}

void secret_free(const struct secret *s)
{
    if (!s)
        return;
    secret_wipe((struct secret *)(uintptr_t)s);
    munmap((void *)(uintptr_t)s, sizeof *s);
}

int secret_create(const char *path, struct err *e)
{
    unsigned char key[32];
    char hex[65], text[80];
    if (file_exists(path))
        return 0;
    random_bytes(key, sizeof key);
    sodium_bin2hex(hex, sizeof hex, key, sizeof key);
    int n = snprintf(text, sizeof text, "a %s\n", hex);
    int rc = file_write_atomic(path, (struct str){text, (size_t)n}, e);
    sodium_memzero(key, sizeof key);
    sodium_memzero(hex, sizeof hex);
    sodium_memzero(text, sizeof text);
    return rc;
}

void secret_wipe(struct secret *s)
{
    sodium_memzero(s, sizeof *s);
}

static void mac_text(const unsigned char mac[SECRET_MAC_SIZE], char out[SECRET_MAC_TEXT])
{
    struct buf b;
    buf_init(&b, SECRET_MAC_TEXT - 1);
    base32_put(&b, mac, SECRET_MAC_SIZE);
    memcpy(out, b.s, b.n + 1);
    buf_release(&b);
}

int secret_mac(const struct secret *s, char key_id, const char *purpose, struct str data, char out[SECRET_MAC_TEXT])
{
    for (size_t i = 0; i < s->count; i++) {
        if (s->keys[i].id != key_id)
            continue;
        unsigned char mac[SECRET_MAC_SIZE];
        crypto_generichash_state st;
        crypto_generichash_init(&st, s->keys[i].key, sizeof s->keys[i].key, sizeof mac);
        crypto_generichash_update(&st, (const unsigned char *)purpose, strlen(purpose) + 1);
        crypto_generichash_update(&st, (const unsigned char *)data.s, data.n);
        crypto_generichash_final(&st, mac, sizeof mac);
        mac_text(mac, out);
        return 0;
    }
    return -1;
}

bool secret_same(struct str a, struct str b)
{
    return a.n == b.n && sodium_memcmp(a.s, b.s, a.n) == 0;
}

void secret_hash(struct str data, char out[SECRET_MAC_TEXT])
{
    unsigned char hash[SECRET_MAC_SIZE];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)data.s, data.n, NULL, 0);
    mac_text(hash, out);
}
