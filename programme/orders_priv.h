/* What the files of orders share. */
#ifndef PROGRAMME_ORDERS_PRIV_H
#define PROGRAMME_ORDERS_PRIV_H

#include "programme/orders.h"

/* Whom one name or address means: 1 one person, 0 nobody or several (*why_not), -1. */
int orders_find_person(struct programme *p, struct arena *a, struct str words, struct person *out, const char **why_not,
                       struct err *e);

/* Orders about the draft (swap, never, keep, redo, relax, launch): what they name, what they are called, and doing
 * them. The same results as orders_find(), orders_describe() and orders_run(). */
int orders_draft_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                      struct ordered *out, const char **why_not, struct err *e);
int orders_draft_describe(struct programme *p, struct arena *a, const struct ordered *o, const char **action,
                          struct err *e);
int orders_draft_run(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome,
                     struct err *e);

#endif
