/* The table of letters: for each kind when it is due, how it is written and what is done with a reply. A new letter is
 * one .c file, one template and one line in letter_kinds.c. */
#ifndef PROGRAMME_LETTER_KINDS_H
#define PROGRAMME_LETTER_KINDS_H

#include "db/due.h"
#include "facts/contribution.h"
#include "programme/hearing.h"
#include "programme/negotiation.h"
#include "programme/summary.h"

/* A meeting that was just planned or moved, and the one before it. */
struct planned {
    const struct circle *circle;
    const struct meeting *meeting;
    const struct meeting *previous; /* NULL before the first */
};

struct letter_kind_def {
    enum letter_kind kind;
    /* The row that a planned meeting brings to a member: its times, where kind, person, circle and `about` (the
     * meeting) are filled. False: none. Asked again when the meeting moves. NULL when meetings bring none. */
    bool (*plan)(const struct planned *planned, const struct person *member, struct due *due);
    /* Writes the letter that a due row wants. 0 written, 1 no longer wanted, 2 the budget refused it today, -1. NULL
     * for letters that are written when a mail is heard. */
    int (*write)(struct programme *p, struct arena *a, const struct due *due, const struct person *to, struct err *e);
    /* Takes what a reply says into the facts and into h->noted. NULL: only commands are heard. */
    int (*reply)(struct hearing *h, struct err *e);
    /* Why a command or letter of this kind came; for `rapport due`. */
    const char *purpose;
};

/* NULL for a kind that rapport does not write yet. */
const struct letter_kind_def *letter_kind_def(enum letter_kind kind);

/* All, ending with a NULL purpose. */
extern const struct letter_kind_def letter_kind_defs[];

/* One function per letter and job, each in letter_KIND.c. */
bool letter_follow_up_plan(const struct planned *planned, const struct person *member, struct due *due);
int letter_follow_up_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                           struct err *e);
int letter_follow_up_reply(struct hearing *h, struct err *e);
/* One more takeaway of h->meeting. */
int letter_follow_up_add(struct hearing *h, const struct item *item, struct err *e);

/* A new person will be asked, organizers not. */
int letter_welcome_want(struct programme *p, const struct person *person, struct err *e);
int letter_welcome_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                         struct err *e);
int letter_welcome_reply(struct hearing *h, struct err *e);

bool letter_preparation_plan(const struct planned *planned, const struct person *member, struct due *due);
int letter_preparation_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                             struct err *e);
int letter_preparation_reply(struct hearing *h, struct err *e);
/* What an item of a reply brings: its kind, words, and whether it is private; the rest of *c is the caller's. */
void letter_preparation_read(struct arena *a, const struct item *item, struct contribution *c);
/* One more thing that the writer brings to h->meeting; all of them, numbered, into the confirmation. */
int letter_preparation_add(struct hearing *h, const struct item *item, struct err *e);
int letter_preparation_list(struct hearing *h, struct err *e);

bool letter_agenda_plan(const struct planned *planned, const struct person *member, struct due *due);
int letter_agenda_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                        struct err *e);

bool letter_check_in_plan(const struct planned *planned, const struct person *member, struct due *due);
int letter_check_in_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                          struct err *e);
int letter_check_in_reply(struct hearing *h, struct err *e);

/* The last letter to somebody who was erased: to an address that is no person's any more. */
int letter_confirmation_forgotten(struct hearing *h, const struct address *to, struct err *e);
int letter_confirmation_answer(struct hearing *h, struct err *e); /* sends it when h->noted wants one */
/* Words that ask nothing of us, shortly before a meeting or during it ("running late"): answered at once with the others'
 * addresses. Does nothing at other times, nor for thanks. */
int letter_confirmation_point_to_others(struct hearing *h, struct err *e);
int letter_confirmation_reply(struct hearing *h, struct err *e);
/* The takeaways of h->meeting, numbered, into the confirmation. */
int letter_confirmation_list(struct hearing *h, bool is_correction, struct err *e);

/* Asks what was meant, with at most two readings; h->asked stays what is asked. Once per mail. */
int letter_asked_back_meaning(struct hearing *h, struct err *e);
/* Asks a known address whether it wrote this mail; nothing is done until it says yes. */
int letter_asked_back_identity(struct hearing *h, struct err *e);
/* Tells a writer kindly that their mail could not be read. */
int letter_asked_back_unreadable(struct hearing *h, struct err *e);
int letter_asked_back_reply(struct hearing *h, struct err *e);

int letter_help_answer(struct hearing *h, struct err *e);
/* Everything held on the person. */
int letter_data_answer(struct hearing *h, struct err *e);

/* A single-use code to the known address, for what is dangerous (`action`: forget, data). */
int letter_code_answer(struct hearing *h, const char *action, struct err *e);
/* The same for an organizer's orders: `packed` is kept with the code, the others are shown. */
int letter_code_orders(struct hearing *h, const char *packed, const char *action, const char *effect, struct err *e);
/* The code came back: with a yes, what waited for it is done. */
int letter_code_reply(struct hearing *h, struct err *e);

/* At most one refusal per stranger and week, 20 letters to strangers a day in all. */
int letter_refusal_answer(struct hearing *h, struct err *e);

/* What somebody's command changed for others, where no calendar letter says it. */
struct told {
    const char *change;            /* a section of the template: absent, paused, resumed, rhythm, swapped, taken, ended,
                                      stays, left_out, series_stays, series_agreed, circle_paused, …; to one person:
                                      you_paused, you_resumed, removed */
    const char *who;               /* first name of who did it, NULL nobody in particular */
    const struct meeting *meeting; /* the one that is concerned, NULL for none */
    int64_t first_at;              /* series_agreed: when the first meeting at the new time is */
    const char *until;             /* paused: "YYYY-MM-DD", "" open */
    bool rests;                    /* paused: the circle's meetings rest as long */
    const char *every;             /* rhythm: "every two weeks" */
};
int letter_told_others(struct programme *p, struct arena *a, const struct circle *circle, int64_t but,
                       const struct told *told, struct err *e);

/* The same to one member. */
int letter_told_one(struct programme *p, struct arena *a, const struct circle *circle, const struct person *to,
                    const struct told *told, struct err *e);

/* What an organizer's order changed for one person. */
int letter_told_person(struct programme *p, struct arena *a, const struct person *to, const struct told *told,
                       struct err *e);

/* A member's private words to the organizers. */
int letter_told_organizers(struct hearing *h, struct str words, struct err *e);

/* To the organizers: a draft has no time that is possible for all of its members, and the nearest misses. */
struct slot_search;
int letter_told_no_time(struct programme *p, struct arena *a, const struct circle *circle, const struct slot_search *s,
                        struct err *e);

/* To the organizers: mail to this person bounces, so nothing more goes there. */
int letter_told_unreachable(struct programme *p, struct arena *a, const struct person *about, struct err *e);
/* To the organizers, once a day: somebody wrote more than is answered (person_id 0: all of them together did). */
int letter_told_limit(struct hearing *h, int64_t person_id, struct err *e);
/* To the organizers: letters to this person rest, because nothing came from them. */
int letter_told_resting(struct programme *p, struct arena *a, const struct person *about, struct err *e);

/* What became of an organizer's orders: a line each, in one letter. `circles` are those that it names. */
struct transcript {
    struct value *entries;
    const struct circle *circles;
    size_t circles_count;
    bool is_open; /* something was not done */
    bool help;    /* what can be said goes with it */
};
int letter_transcript_answer(struct hearing *h, const struct transcript *t, struct err *e);

/* The weekly summary; its facts alone, for the command line: `tap` sets each circle's own. */
int letter_summary_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                         struct err *e);
void letter_summary_facts(struct arena *a, const struct summary *s, struct value *facts,
                          void (*tap)(void *data, struct value *circle, const struct summary_circle *c), void *data);

int letter_nudge_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                       struct err *e);
int letter_nudge_reply(struct hearing *h, struct err *e);

/* About rounds of matching: no place this time, or a new round begins (programme/rounds.h). */
int letter_told_round_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                            struct err *e);

/* The draft as it stands, to every organizer. */
int letter_draft_send(struct programme *p, struct arena *a, struct err *e);

int letter_reschedule_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                            struct err *e);
/* Words beside or instead of a click on its buttons; an update's too. */
int letter_invitation_reply(struct hearing *h, struct err *e);
int letter_reschedule_reply(struct hearing *h, struct err *e);
/* What came of a time that the writer proposed (`to`, UTC) for the meeting, into the confirmation. And for the series:
 * `to` is its first meeting at that time, 0 when no time was named. */
int letter_reschedule_note(struct hearing *h, const struct meeting *m, enum negotiated came, int64_t to, int64_t from,
                           struct err *e);
int letter_reschedule_note_series(struct hearing *h, enum negotiated came, int64_t to, struct err *e);
/* Whether the mail answers a letter about all meetings: a proposal for them, or whether time or rhythm should change. 1,
 * 0, -1. */
int letter_reschedule_is_of_series(struct hearing *h, struct err *e);

int letter_introduction_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                              struct err *e);
int letter_introduction_reply(struct hearing *h, struct err *e);

/* To every member: from `first` on the circle meets in its new rhythm, after that of `before`. */
int letter_cadence_send(struct programme *p, struct arena *a, const struct circle *c, const struct meeting *first,
                        enum cadence before, struct err *e);
int letter_cadence_reply(struct hearing *h, struct err *e);

/* What a calendar letter says in words besides its calendar. */
struct calendar_change {
    const char *name; /* a section of the update: moved, place_changed, replaced, left, …; of the cancellation: paused,
                         circle_paused, you_left, replaced; NULL for none */
    const char *who;  /* first name of whose doing it was, not shown to themselves; NULL nobody's */
    int64_t who_id;
    int64_t from_at;    /* moved: when the meeting was */
    bool is_restored;   /* moved: the calendars had lost the meeting */
    const char *reason; /* a sentence that says why, NULL or "" for none */
    const char *until;  /* paused, circle_paused: "YYYY-MM-DD", "" open */
};

/* The running series, to every member, for the first time. `change` may have a reason; NULL for none. */
int letter_invitation_send(struct programme *p, struct arena *a, struct circle *circle,
                           const struct calendar_change *change, struct err *e);

/* The series again after a change (SEQUENCE counts up), or one meeting that moved. */
int letter_update_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *moved,
                       const struct calendar_change *change, struct err *e);

/* One meeting, or (NULL) the whole series, goes from the calendars: of every member, or of one (`only` not 0). */
int letter_cancellation_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *meeting,
                             int64_t only, const struct calendar_change *change, struct err *e);

/* Somebody left or joined (already in or out of `circle`): the members get an update with the new list, `newcomer` (0
 * for none) an invitation. */
int letter_members_changed_send(struct programme *p, struct arena *a, struct circle *circle, int64_t newcomer,
                                const struct calendar_change *change, struct err *e);

/* The series again because what calendars know of its zone is wrong. `moved`: the next meeting, when it is at another
 * instant now, and then SEQUENCE counts up; NULL when all meetings stay where they are. */
int letter_zone_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *moved,
                     const struct calendar_change *change, struct err *e);

/* The same, unchanged, when the next meeting (at `next_at`) comes near the end of what calendars know of its zone. */
int letter_zone_renew(struct programme *p, struct arena *a, struct circle *circle, int64_t next_at, struct err *e);

/* The running series ends with its meeting `last` (NULL: it never took place), because another follows. */
int letter_series_end(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *last,
                      struct err *e);

#endif
