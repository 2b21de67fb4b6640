/* Organizers: who they are, and what they tell the programme in answer to its letters (trust: their own address and the
 * letter's token; what touches others for good only after a round trip). */
#ifndef PROGRAMME_ORGANIZER_H
#define PROGRAMME_ORGANIZER_H

#include "programme/hearing.h"

/* The i-th organizer of the configuration as a person: a roster's row when there is one, else one of role organizer,
 * made in the caller's transaction; it is never matched and never welcomed. */
int organizer_person(struct programme *p, struct arena *a, size_t i, struct person *out, struct err *e);

/* Begins a letter to an organizer. An answer to it may give orders; it names no circle until organizer_names(). */
int organizer_begin(struct programme *p, struct arena *a, enum letter_kind kind, const struct person *organizer,
                    struct draft *d, struct err *e);

/* Its footer. */
void organizer_footer(struct draft *d);

/* The letter names this circle: its number in an answer means this one. */
void organizer_names(struct arena *a, struct draft *d, long number, int64_t circle_id);

/* Reads h->orders from an organizer's mail: in answer to such a letter, or to none (what is refused then). */
void organizer_read(struct hearing *h);

/* Whether the mail is one that organizer_hear() answers. */
bool organizer_hears(const struct hearing *h);

/* Carries out the orders and answers with one transcript. `only_asked`: the mail must be confirmed first. */
int organizer_hear(struct hearing *h, bool only_asked, struct err *e);

/* The code for orders came back with a yes; `action` as it was kept with the code. */
int organizer_confirmed(struct hearing *h, const char *action, struct err *e);
bool organizer_owns(const char *action);

#endif
