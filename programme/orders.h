/* The orders of an organizer, by mail or on the command line: one table, one function each. An order changes facts and
 * tells everybody whom it touches; a new one is a name and words in parser/orders, a function and a line in orders.c.
 */
#ifndef PROGRAMME_ORDERS_H
#define PROGRAMME_ORDERS_H

#include "parser/orders.h"
#include "programme/programme.h"
#include "programme/verdict.h"

/* An order whose words were found to name something that there is. */
struct ordered {
    enum order_name name;
    struct str words; /* as they were written */
    bool has_circle, has_person, has_other;
    struct circle circle;
    struct person person, other; /* `other`: the second one of swap, never, keep, add */
    const char *until;           /* "YYYY-MM-DD", "" open */
    /* orders about a draft (orders_draft.c) */
    int64_t stamp;      /* the draft that the answered letter shows, 0 any */
    const char *detail; /* numbers of circles to keep ("3.5"), or what to relax; "" none */
    /* who gives it: for the letters to others, and so that a nudge is one for each order */
    const char *by;
    int64_t by_id, mail_id; /* 0 on the command line */
};

/* Finds what an order names. `known`: the circles that the answered letter names; NULL: any. 1 found; 0 when not, with
 * the reason as a sentence, and in out->circle (has_circle) the one that was perhaps meant; -1. */
int orders_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                struct ordered *out, const char **why_not, struct err *e);

/* How far it reaches: OTHERS needs a round trip. */
enum danger orders_danger(enum order_name name);

/* What it is ("end circle 7, Ana and Ben") and what it would do, a sentence; for the question before it, and dry runs.
 */
int orders_describe(struct programme *p, struct arena *a, const struct ordered *o, const char **action,
                    const char **effect, struct err *e);

/* Carries it out. 1 done, 0 nothing was changed, -1; *outcome says which, for the one who gave it: "done: …" */
int orders_run(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e);

/* As text for the database (ids only), and back: 1, 0 when what it names is gone, -1. */
const char *orders_pack(struct arena *a, const struct ordered *o);
int orders_unpack(struct programme *p, struct arena *a, struct str text, struct ordered *out, struct err *e);

#endif
