/* Hearing one mail: who wrote it, what it answers, what may be done with it, and doing it, in one transaction. */
#ifndef PROGRAMME_HEARING_H
#define PROGRAMME_HEARING_H

#include "db/inbox.h"
#include "db/letters.h"
#include "facts/asked.h"
#include "facts/understood.h"
#include "parser/orders.h"
#include "programme/compose.h"
#include "programme/verdict.h"
#include "programme/token.h"

/* How hearing gets a mail understood: a worker in a run, a table in tests. */
struct reader {
    int (*understand)(void *data, struct arena *a, struct str raw, const struct asked *asked, struct understood *out,
                      struct err *e);
    void *data;
};

#define NOTED_MAX 48

struct noted_section {
    const char *section;
    struct value *facts, *items; /* items: its list of that name, NULL while there is none */
};

/* What the confirmation will say: sections of its template, each filled once (NOTED_MAX is more than it has). */
struct noted {
    struct noted_section sections[NOTED_MAX];
    size_t count;
    struct asked_item *items; /* the numbered set that a reply to the confirmation corrects */
    size_t items_count, items_room;
    enum asked_prompt prompt;         /* how such a reply is read */
    struct asked_reading readings[2]; /* ... and what "first" and "second" stand for */
    size_t readings_count;
    struct str *questions; /* that it may answer as well, NULL for none */
    size_t questions_count;
    bool says_next_meeting;
};

struct hearing {
    struct programme *p;
    struct arena *a;
    const struct reader *reader;
    struct inbox_row *mail;
    struct understood u;
    struct asked asked; /* what the letter asked; ASKED_NOTHING without one */
    struct str asked_json;
    struct token token;
    bool has_person, has_letter, has_circle, has_meeting;
    struct order *orders; /* of an organizer, in answer to a letter to organizers or to none */
    size_t orders_count, orders_known; /* all, and those that were understood */
    bool is_organizer;                 /* From is one */
    bool is_proven;                    /* the server whose word counts says that From is who wrote it */
    bool is_alias_proposed;  /* From is an alias that nobody said yes to */
    bool is_calendar_answer; /* answers an invitation: its UID names circle and member */
    struct person person;    /* whose words these count as: From, or who confirmed them */
    struct letter letter;
    struct circle circle;   /* the letter's, or the person's only one */
    struct meeting meeting; /* the letter's */
    struct thread thread;   /* for answers to this mail */
    struct noted noted;
    bool is_confirmed;      /* the known address said yes to it */
    bool is_over_limit;     /* an answer was not sent because of a limit */
    const char *odd_reason; /* a person must look at it: the verdict becomes odd; NULL */
};

/* Hears one mail, or hears it again after the known address said yes. The caller has begun a transaction, and commits
 * it. -1 only for trouble of the system: what is wrong with the mail becomes its verdict. */
int hear_mail(struct programme *p, const struct reader *reader, struct arena *a, struct inbox_row *mail, struct str raw,
              bool is_confirmed, struct err *e);

/* Whether a mail (in Junk) is plainly an answer to a letter: a good token, and From is whom the letter went to. 1, 0,
 * -1. */
int hear_is_answer(struct programme *p, const struct reader *reader, struct arena *a, struct str raw, struct err *e);

/* identify.c: fills token, person, letter, circle, meeting and asked from the envelope. */
int hear_identify(struct hearing *h, struct err *e);

/* Facts for the verdict. */
int hear_facts(struct hearing *h, struct verdict_facts *f, struct err *e);

/* commands.c: carries out u.commands (what each may need was decided before). */
int commands_run(struct hearing *h, struct err *e);
enum danger command_danger(enum command_name name);

/* Whether an answer may still be written to this person today (5 a person and day, 50 a programme and hour); sets
 * is_over_limit when not. 1, 0, -1. */
int hear_may_answer(struct hearing *h, struct err *e);

/* Begins an answer to the mail: in its thread, to the person. */
int hear_begin_answer(struct hearing *h, enum letter_kind kind, struct draft *d, struct err *e);

/* A section of the confirmation (templates/FACTS.md) to be filled; the same object when it was begun before. */
struct value *hear_note(struct hearing *h, const char *section);

/* The list `items` of a section, and one more item in it: its number counts over all sections of the confirmation, and
 * a reply to it corrects the item by that number (item.ref is set here). */
struct value *hear_note_list(struct hearing *h, const char *section);
struct value *hear_note_item(struct hearing *h, struct value *list, struct asked_item item);

#endif
