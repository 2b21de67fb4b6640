/* The pieces of letters/samples: one table of variants per letter. */
#ifndef TEMPLATES_SAMPLES_PRIV_H
#define TEMPLATES_SAMPLES_PRIV_H

#include "templates/samples.h"

struct sample {
    const char *name;
    void (*fill)(struct value *facts, struct arena *a);
};

struct sample_set {
    enum letter_kind kind;
    const struct sample *samples; /* ends with a NULL name */
};

/* Each ends with samples NULL. */
extern const struct sample_set samples_answers[];
extern const struct sample_set samples_calendar[];
extern const struct sample_set samples_prompts[];
extern const struct sample_set samples_notices[];

/* These letters have many variants. */
extern const struct sample samples_confirmation[];
extern const struct sample samples_told[];

/* A one-tap answer to the sample's letter. */
void sample_tap(struct value *facts, const char *name, const char *label, const char *body);

/* A new object as a member, or as the last element of a list. */
struct value *sample_object(struct value *facts, struct arena *a, const char *name);
struct value *sample_list(struct value *facts, struct arena *a, const char *name);
struct value *sample_element(struct value *list, struct arena *a);

/* An element with number, text (words) and, unless NULL, due. */
struct value *sample_item(struct value *list, struct arena *a, long number, const char *text, const char *due);

/* "Ben sees your answer." and why the letter came: the two sentences of the footer. */
void sample_footer(struct value *facts, const char *why, const char *who_sees);

#endif
