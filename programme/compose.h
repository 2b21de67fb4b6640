/* Composing a letter: from facts to a finished message in the outbox, in the caller's transaction.
 *
 * compose_begin draws the letter's id, because its reply address, Message-ID and footer code are made of it; the
 * letter's own file adds facts and one-tap links; compose_finish renders, builds the bytes, checks them once more and
 * writes letter and outbox row. */
#ifndef PROGRAMME_COMPOSE_H
#define PROGRAMME_COMPOSE_H

#include "facts/asked.h"
#include "facts/understood.h"
#include "programme/programme.h"

/* The mail that an answer answers. */
struct thread {
    struct str message_id; /* empty: it had none, the answer starts a thread */
    int64_t mail_id;
};

struct draft {
    enum letter_kind kind;
    int64_t id;
    const struct person *person; /* NULL: somebody who is not on the roster */
    struct address to;
    const struct circle *circle;   /* NULL for none */
    const struct meeting *meeting; /* NULL for none */
    struct address reply_to;       /* made by compose_begin from the token; "" on invitations */
    const char *code;              /* the footer code */
    struct value *facts;
    struct asked asked;           /* prompt ASKED_NOTHING when only commands are expected; its meeting is filled from
                                     `meeting` when it is empty */
    const struct thread *answers; /* NULL: the letter starts a thread */
    int64_t send_at;              /* UTC; compose_begin sets now */
    int64_t not_after;            /* 0: never lapses */
    const char *calendar_method;  /* NULL: no calendar part */
    struct str calendar;
};

/* `person` NULL: to `to` alone (a stranger), without any token. Fills the facts that every letter has. */
int compose_begin(struct programme *p, struct arena *a, enum letter_kind kind, const struct person *person,
                  const struct address *to, struct draft *d, struct err *e);

/* Why the letter came, and who sees an answer to it: two sentences of the footer. */
void compose_footer(struct draft *d, const char *why, const char *who_sees);

/* "Only you see this.", "Ben sees your answer.", "Ben and Chloe see your answer." for a circle. */
int compose_who_sees(struct programme *p, struct arena *a, const struct circle *c, int64_t reader, const char **out,
                     struct err *e);

/* A one-tap answer, and our own words of it. */
void compose_link(struct draft *d, const char *name, const char *label, const char *body);

/* 0 when the letter is in the outbox, 1 when the budget refused it (a prompt was written for that day), -1. */
int compose_finish(struct programme *p, struct arena *a, struct draft *d, struct err *e);

#endif
