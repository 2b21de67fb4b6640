/* Two kinds of chance: secrets that nobody can guess, and seeded choices that can be repeated. */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/* Once, at the start of a program and before anything of libsodium: -1 when the system has no randomness. */
int random_init(void);

/* Unguessable bytes from the system (libsodium). */
void random_bytes(void *out, size_t n);

/* A sequence that the same seed repeats on any machine (ChaCha20 of libsodium). The seed is recorded where it decided
 * something. */
struct random {
    unsigned char key[32];
    uint64_t block;
    uint32_t words[64];
    size_t used;
};

void random_seed(struct random *r, uint64_t seed);
uint32_t random_next(struct random *r);

/* 0 .. below-1, without bias. below > 0. */
uint32_t random_below(struct random *r, uint32_t below);

#endif
