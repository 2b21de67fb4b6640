/* What an organizer tells the programme to do, in the words of their reply: "nudge 7", "please pause Ana until 4 May",
 * "end circle 3 and 4". Pure; the words come from facts/understood.h, so a stranger's bytes were read elsewhere. */
#ifndef PARSER_ORDERS_H
#define PARSER_ORDERS_H

#include "base/arena.h"
#include "base/names.h"
#include "facts/asked.h"

enum order_name {
    ORDER_UNKNOWN, /* not understood; `nearest` says what it looks like */
    ORDER_HELP,
    ORDER_PAUSE,
    ORDER_RESUME,
    ORDER_NUDGE,
    ORDER_END,
    ORDER_REMOVE,
    ORDER_LEAVE, /* one circle: "leave Ana from 7" */
    ORDER_REMATCH,
    ORDER_LAUNCH,
    ORDER_SWAP,
    ORDER_NEVER,
    ORDER_KEEP,
    ORDER_ADD,
    ORDER_REDO,
    ORDER_RELAX,
    ORDERS
};
NAMES_DECLARE(order_name);

#define ORDERS_MAX     40 /* of one mail; more are left out */
#define ORDER_KEEP_MAX 60

struct order {
    enum order_name name;
    struct str words; /* the piece of the line that says it, as written */
    long number;      /* of the circle it names, 0 none */
    struct str who;   /* whom it names otherwise: "Ana Silva", "ana@acme.example", "Ana and Ben"; empty none */
    struct str
        other; /* the second one of "swap Ana with Ben", "never Ana and Ben", "add Ana to 7" (with other_number) */
    long other_number;
    long keep[ORDER_KEEP_MAX]; /* numbers of "keep 3 and 5" */
    size_t keep_count;
    struct str until;        /* "YYYY-MM-DD", empty when open */
    bool is_date_unclear;    /* a day was named that can't be reckoned, is past, or has two readings */
    enum order_name nearest; /* of UNKNOWN: the order that its first word is nearest to, UNKNOWN when none is */
};

/* The orders in `words`, in their order; lines that are only a greeting, thanks or an agreement say nothing and are
 * left out. Dates are reckoned on the clock that `asked` has. */
void orders_read(struct arena *a, struct str words, const struct asked *asked, struct order **out, size_t *count);

#endif
