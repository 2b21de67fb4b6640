#include "base/random.h"

#include <sodium.h>
#include <string.h>

int random_init(void)
{
    return sodium_init() < 0 ? -1 : 0;
}

void random_bytes(void *out, size_t n)
{
    randombytes_buf(out, n);
}

void random_seed(struct random *r, uint64_t seed)
{
    memset(r, 0, sizeof *r);
    for (size_t i = 0; i < 8; i++)
        r->key[i] = (unsigned char)(seed >> (8 * i));
    r->used = sizeof r->words / sizeof *r->words;
}

uint32_t random_next(struct random *r)
{
    if (r->used == sizeof r->words / sizeof *r->words) {
        unsigned char nonce[crypto_stream_chacha20_NONCEBYTES] = {0}, bytes[sizeof r->words];
        for (size_t i = 0; i < 8; i++)
            nonce[i] = (unsigned char)(r->block >> (8 * i));
        r->block++;
        crypto_stream_chacha20(bytes, sizeof bytes, nonce, r->key);
        for (size_t i = 0; i < sizeof r->words / sizeof *r->words; i++)
            r->words[i] = (uint32_t)bytes[4 * i] | (uint32_t)bytes[4 * i + 1] << 8 | (uint32_t)bytes[4 * i + 2] << 16 |
                          (uint32_t)bytes[4 * i + 3] << 24;
        r->used = 0;
    }
    return r->words[r->used++];
}

uint32_t random_below(struct random *r, uint32_t below)
{
    uint32_t reject = (uint32_t)(-below) % below;
    uint32_t v;
    do
        v = random_next(r);
    while (v < reject);
    return v % below;
}
