/* What the files of orders share. */
#ifndef PROGRAMME_ORDERS_PRIV_H
#define PROGRAMME_ORDERS_PRIV_H

#include "programme/orders.h"

/* What an order is about; CIRCLE and PERSON: a name alone means the person. */
enum takes { TAKES_CIRCLE = 1, TAKES_PERSON = 2, TAKES_DRAFT = 4 };

/* Of enum takes; 0: an order that only the server's command line takes. */
unsigned orders_takes(enum order_name name);

/* "circle 7, Ana and Ben"; NULL: *e says why. */
const char *orders_say_circle(struct programme *p, struct arena *a, const struct circle *c, struct err *e);

/* Whom one name or address means: 1 one person, 0 nobody or several (*why_not), -1. */
int orders_find_person(struct programme *p, struct arena *a, struct str words, struct person *out, const char **why_not,
                       struct err *e);

/* The one active circle of all these people: 1, 0 none or several (*why_not), -1. */
int orders_find_common_circle(struct programme *p, struct arena *a, const struct person *people, size_t count,
                              struct circle *out, const char **why_not, struct err *e);

/* Orders about the draft (swap, never, keep, redo, relax, launch): what they name, what they are called, and doing
 * them. The same results as orders_find(), orders_describe() and orders_run(). */
int orders_draft_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                      struct ordered *out, const char **why_not, struct err *e);
int orders_draft_describe(struct programme *p, struct arena *a, const struct ordered *o, const char **action,
                          struct err *e);
int orders_draft_run(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome,
                     struct err *e);

#endif
