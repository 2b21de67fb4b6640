/* A check-in while it is read. */
#ifndef PARSER_CHECKIN_PRIV_H
#define PARSER_CHECKIN_PRIV_H

#include "parser/checkin.h"
#include "parser/clauses.h"
#include "parser/units.h"

/* A stretch of tokens, of one segment, that says more of an item. */
struct remark {
    size_t from, to, last_unit;
    struct remark *next;
};

struct verdict_of_item {
    enum item_status status;
    int level;     /* 0 nothing said, 1 by "all", 2 by itself */
    bool is_plain; /* done, in a clause that says nothing else: a verdict */
    struct remark *remarks, *last_remark;
};

struct checkin {
    struct reading *r;
    struct asked_items items;
    struct units units;
    size_t unit; /* the one that is read */
    struct verdict_of_item said[ITEM_SET_MAX];
    item_set numbered;      /* named by number anywhere: their words elsewhere are talk */
    item_set lost;          /* named by words, in a clause of which nothing was understood */
    item_set unresolved;    /* named by number, and nothing was understood of them */
    enum item_status rest;  /* "the rest is …" */
    bool is_rest_one;       /* ... of "the other one" */
    enum item_status last;  /* the last status said: "2 - ditto" */
    enum item_status stray; /* said of none of the items named */
    size_t strays;
    enum item_status unnamed_status; /* said in clauses that speak of something and name no item */
    size_t unnamed;
    enum item_status heading; /* "Done:" above the lines being read */
    long count;               /* "two of three are done", else NO_COUNT */
    enum item_status counted;
    bool is_rest_open;         /* "the rest", of which nothing was understood */
    enum item_status *unbound; /* statuses of lines that name no item, in order */
    size_t unbound_count;
    enum item_status bare[ITEM_SET_MAX]; /* clauses that are a status and nothing else: "done, done, not yet" */
    size_t bare_count;
    bool unbound_them;
    item_set assigned; /* in the line being read */
    item_set *of_unit; /* ... and in each before */
    item_set by_verb;  /* done is only what their verb, or what was told, says */
    bool by_words;
    bool by_place;   /* checkin_name_by_place() */
    bool bare_all;   /* "both!" and not a word more */
    bool is_unclear; /* "all done except the gardening", which is none of them */
};

/* What the clauses of one unit have named so far. */
struct thread {
    item_set last;     /* the items last spoken of */
    item_set pending;  /* named, their status still to come */
    item_set numbers;  /* named by number */
    item_set labelled; /* ... or by a word and a colon */
    enum item_status status;
    bool status_first; /* "done: 1, 3" */
    bool is_bare;      /* the pending ones came without a word: "1, 2 and 3 done" */
    bool is_labelled;  /* the line begins with an item's number */
    bool joined;       /* pending ones follow an "and" */
    bool all;          /* the last were "all" */
    enum item_status unbound;
};

/* Another word about these items; a lower level never overrides a higher one. */
void checkin_assign(struct checkin *c, item_set which, enum item_status status, int level);

/* A later word about the same item. Done stays, unless work goes on; a start or a block refines "not yet". */
enum item_status checkin_refine(enum item_status was, enum item_status now);

/* More words about these items: their remark goes on to the last. */
void checkin_remark(struct checkin *c, item_set which, size_t from, size_t to);

/* One clause more of a unit; `bound` is the item that its line stands under, 0 for none. */
void checkin_read_clause(struct checkin *c, struct thread *t, struct clause k, item_set bound);

/* What was named and nothing was said of is over with. By number, that is a question left. */
void checkin_leave_pending(struct checkin *c, struct thread *t);

/* "kapitolu …", "das Kapitel …": a word of no meaning of ours, perhaps behind an article. */
bool checkin_begins_with_topic(const struct reading *r, const struct clause *k);

/* As many clauses as items, in the order of the letter, some of them about something that no item is called: each names
 * the item in its place. False when that is not how it was written. */
bool checkin_name_by_place(const struct checkin *c, struct clauses *of, size_t units);

/* When every clause was read: the rest, counts and statuses that named no item; then the items. */
enum checked checkin_settle(struct checkin *c, size_t units);

#endif
