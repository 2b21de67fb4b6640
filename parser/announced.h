/* How a takeaway is announced before it is said: "I will", "I told Ben I'd", "My main takeaway from today is to". */
#ifndef PARSER_ANNOUNCED_H
#define PARSER_ANNOUNCED_H

#include "parser/reading.h"

/* Behind "I will", "I'm also going to", "So my main takeaway is to", or `from`. */
size_t announced_end(const struct reading *r, size_t from, size_t to);

/* Behind the colon of a few words that only open ("Nothing fancy: ", "One thing only: "), or `from`. */
size_t announced_opening_end(const struct reading *r, size_t from, size_t to);

/* Behind adverbs and their commas ("Also, ideally "), or `from`. */
size_t announced_adverbs_end(const struct reading *r, size_t from, size_t to);

/* Behind "My main takeaways from today are:", which several may follow, or `from`. */
size_t announced_list_end(const struct reading *r, size_t from, size_t to);

/* Nothing but such words: "My takeaways from today". */
bool announced_is_all(const struct reading *r, size_t from, size_t to);

#endif
