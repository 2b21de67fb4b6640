/* The keys that tokens are made with, outside the database and its backups, and keyed MACs of them.
 *
 * The key file holds one line per key: an id (one lower-case letter or digit), a space, 64 hex digits. The first line
 * makes new tokens; the others still prove old ones (rotation: put a new line first, delete the last after 90 days). */
#ifndef BASE_SECRET_H
#define BASE_SECRET_H

#include "base/buf.h"
#include "base/err.h"

#define SECRET_KEYS_MAX 8
#define SECRET_MAC_SIZE 16       /* 128 bits, more than the 100 that trust asks for */
#define SECRET_MAC_TEXT (26 + 1) /* base32 of a MAC, NUL-terminated */

struct secret_key {
    char id;
    unsigned char key[32];
};

struct secret {
    struct secret_key keys[SECRET_KEYS_MAX];
    size_t count;
};

/* Reads a key file. It must be a regular file with a mode that lets nobody else in (ERR_CONFIG). */
int secret_load(struct secret *s, const char *path, struct err *e);

/* The same, into memory of its own that a forked child sees as zeros (MADV_WIPEONFORK): the worker that reads
 * strangers' bytes must not hold the keys, even if it is taken over. Release with secret_free(). */
int secret_load_guarded(const char *path, const struct secret **out, struct err *e);
void secret_free(const struct secret *s);

/* Makes a key file with one random key, mode 0600; leaves one that exists alone. Durable on return. */
int secret_create(const char *path, struct err *e);

void secret_wipe(struct secret *s);

/* The MAC of `purpose`, a zero byte and `data` under the key with this id, as lower-case base32. The purpose keeps a
 * token made for one thing from being good for another. -1 when there is no such key. */
int secret_mac(const struct secret *s, char key_id, const char *purpose, struct str data, char out[SECRET_MAC_TEXT]);

/* Compares in constant time. */
bool secret_same(struct str a, struct str b);

/* A fingerprint without a key (BLAKE2b-128 as base32): for telling whether two mails are the same. */
void secret_hash(struct str data, char out[SECRET_MAC_TEXT]);

/* Lower-case base32 of RFC 4648 (a-z, 2-7) without padding. Reading takes either case; -1 on any other sign. */
void base32_put(struct buf *out, const unsigned char *p, size_t n);
int base32_get(struct str s, unsigned char *out, size_t max, size_t *n);

#endif
