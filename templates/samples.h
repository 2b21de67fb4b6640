/* Facts made up for every letter, in all its variants: for `rapport preview`, for doctor, which renders every letter
 * with them, and for tests. */
#ifndef TEMPLATES_SAMPLES_H
#define TEMPLATES_SAMPLES_H

#include "facts/letter.h"
#include "templates/value.h"

/* How many variants there are of a kind; 0 when it has no samples. */
int letters_sample_count(enum letter_kind kind);

/* The facts of variant 0 .. count-1, in the arena; and what it shows ("two takeaways, one private"). */
struct value *letters_sample(struct arena *a, enum letter_kind kind, int variant);
const char *letters_sample_name(enum letter_kind kind, int variant);

#endif
