/* What a sentence of an answer is: a takeaway told, a list of them, a pleasantry, nothing to say. */
#ifndef PARSER_SENTENCES_H
#define PARSER_SENTENCES_H

#include "parser/reading.h"

enum sentence {
    SENTENCE_PLAIN,
    SENTENCE_DOING,     /* Ask Petra. Then book a room. */
    SENTENCE_ANNOUNCED, /* I will, my takeaway is, Action: */
    SENTENCE_LISTING,   /* My takeaways are: a, b and c */
    SENTENCE_LEARNT,
    SENTENCE_NOTHING,
    SENTENCE_PLEASANT,
    SENTENCE_CHATTER,
    SENTENCE_QUESTION,
    SENTENCE_INTRO /* "Here are mine:" */
};

/* Where the sentence says what counts: behind the "but" of "Nothing new, but I'll call Petra", else `from`. */
size_t sentence_main(const struct reading *r, size_t from, size_t to);

enum sentence sentence_kind(const struct reading *r, size_t from, size_t to);

/* All of it is words of thanks and the like. */
bool sentence_is_pleasant(const struct reading *r, size_t from, size_t to);

/* "Nothing this time", "no, sorry, none" */
bool sentence_is_nothing(const struct reading *r, size_t from, size_t to);

/* The same of a bullet among others, where a longer one tells something: "none of my meetings will be late". */
bool sentence_is_empty_bullet(const struct reading *r, size_t from, size_t to);

/* Behind the colon of "My takeaways are: …", "From me two things: …", or `to`. */
size_t sentence_listing(const struct reading *r, size_t from, size_t to);

#endif
