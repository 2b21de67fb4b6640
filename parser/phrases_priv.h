/* The table of phrases as they are looked up: phrases_make.c writes it when rapport is built, so that a start has
 * nothing to build. It has numbers where pointers would have to be relocated at each start. */
#ifndef PARSER_PHRASES_PRIV_H
#define PARSER_PHRASES_PRIV_H

#include "parser/phrases.h"

/* Small, because there are many, and each page of them costs as much as reading a line. */
struct phrase_entry {
    uint64_t classes;        /* of the first that begins with a word: a bit for each class among them */
    uint32_t at;             /* where its text stands in `texts` */
    phrase_at next;          /* of those of this class that begin with the same word */
    phrase_at next_class;    /* of the first of those: the first of the word's next class */
    phrase_at next_of_class; /* whatever its words, in the order of the languages' tables */
    uint16_t alone,
        longer;       /* of the first with its word: the languages in which it is a phrase, and begins longer ones */
    uint8_t n, first; /* bytes of the phrase, and of its first word */
    uint8_t class, value, words, language;
};

/* Where the phrases of a word are: at the place that its hash tells, or the next free ones. */
struct phrase_slot {
    uint16_t tag;    /* bits of the hash: other words are passed by without a look at them */
    phrase_at first; /* 0: free */
};

#define PHRASE_SLOTS 32768

struct phrases_table {
    const char *texts;
    const struct phrase_entry *entries; /* from 1: 0 ends a chain */
    const struct phrase_slot *slots;
    phrase_at first_of_class[UINT8_MAX + 1];
};

extern const struct phrases_table phrases_table;

/* Most questions are whether a word begins a phrase of a class, and most answers are no: one look tells it. Several
 * classes share a bit, which costs a walk now and then. */
static inline uint64_t phrase_class_bit(unsigned class)
{
    return UINT64_C(1) << (class % 64);
}

static inline uint16_t phrase_tag(uint64_t hash)
{
    return (uint16_t)(hash >> 48);
}

#endif
