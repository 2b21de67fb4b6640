/* The verdict on a mail: one pure function over facts of its headers, tokens and the roster (trust). */
#ifndef PROGRAMME_VERDICT_H
#define PROGRAMME_VERDICT_H

#include "base/str.h"
#include "facts/verdict.h"

/* How far an action reaches, and so what it needs. */
enum danger { DANGER_NONE, DANGER_WORDS, DANGER_OWN_STATE, DANGER_OTHERS };

struct verdict_facts {
    bool is_duplicate;
    bool is_bounce, has_bounce_token;
    bool has_stop_token; /* a List-Unsubscribe address with a good MAC: the address alone is a stop */
    bool is_ours;        /* a letter of ours that came back */
    bool is_automatic, is_list, has_null_sender;
    bool is_unreadable, is_opaque;
    bool is_gated;              /* no From, two of them, a group, a NUL */
    bool has_several_mailboxes; /* one From header naming more than one */
    bool is_junk;               /* from the Junk folder */
    bool is_known;              /* From is a person's known address */
    bool is_organizer;
    bool is_only_organizer; /* and takes no part in the programme */
    int orders;             /* an organizer's, among its commands */
    bool names_letter;     /* token in the address, or our Message-ID in In-Reply-To or References */
    bool letter_is_theirs; /* that letter went to the person that From is */
    bool has_forged_token;
    bool is_confirmed;  /* the known address said yes to this mail */
    bool is_letter_old; /* older than 90 days: no commands */
    bool has_words;     /* anything that would be kept: a reply, items, answers, a calendar answer */
    enum danger danger; /* the highest of its commands */
    int commands;
    bool commands_disagree; /* text and HTML name different commands */
    bool is_calendar_order; /* a REQUEST or CANCEL for a series of ours, and nothing else */
    bool is_proven_false;   /* the server whose word counts says that From is not who wrote it */
};

struct decision {
    enum verdict verdict;
    const char *reason;       /* a fixed string, kept on the inbox row */
    bool answer;              /* asked: ask the known address; refused: send the refusal; odd: tell the writer kindly */
    bool commands_only_asked; /* words count, commands wait for a yes */
};

struct decision verdict_decide(const struct verdict_facts *f);

#endif
