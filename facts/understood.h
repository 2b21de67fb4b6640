/* What a mail says: its envelope (who, to whom, answering what) and its meaning. The parser makes it in
 * the worker, `rapport parse --json` prints it, hearing acts on it. All views live in the arena of the call. */
#ifndef FACTS_UNDERSTOOD_H
#define FACTS_UNDERSTOOD_H

#include <stdint.h>

#include "base/names.h"
#include "base/str.h"
#include "facts/takeaway.h"

enum understood_kind {
    KIND_TAKEAWAYS,
    KIND_CHECKIN,
    KIND_USEFUL_THINGS,
    KIND_ANSWERS,
    KIND_COMMAND,
    KIND_CALENDAR,
    KIND_OTHER
};
NAMES_DECLARE(understood_kind);

enum command_name {
    COMMAND_STOP,
    COMMAND_LEAVE,
    COMMAND_PAUSE,
    COMMAND_RESUME,
    COMMAND_SKIP,
    COMMAND_RESCHEDULE,
    COMMAND_CADENCE,
    COMMAND_TIMEZONE,
    COMMAND_WHERE,
    COMMAND_SWAP,
    COMMAND_WITH,
    COMMAND_HELP,
    COMMAND_DATA,
    COMMAND_FORGET,
    COMMAND_ORGANIZER,
    COMMANDS
};
NAMES_DECLARE(command_name);

struct item {
    int ref;                 /* number of the asked item, 0 for none */
    struct str text;         /* own words; a check-in's remark */
    enum item_status status; /* check-in and confirmation only */
    struct str due;          /* "YYYY-MM-DD" or empty */
    bool is_private;         /* its line started "Private:" */
    bool is_due_unclear;     /* a date with two readings (03/01): due is empty and the confirmation asks */
    struct str readings[2];  /* ... the two, "YYYY-MM-DD" */
};

enum answer_type { ANSWER_TEXT, ANSWER_BOOL, ANSWER_INT };

struct answer {
    struct str question; /* met, worth, goal, … */
    struct str text;     /* own words */
    struct str meant;    /* of hours ("mon-thu 09:00-13:00") and time zone ("Europe/Lisbon") in our notation; or empty */
    enum answer_type type;
    long value;      /* of a BOOL (0, 1) or INT answer */
    bool is_private; /* it started "Private:", in whatever language: kept for its writer alone */
};

/* One argument at most; its JSON name depends on the command: until, to, every, tz, text, name, email. */
struct command {
    enum command_name name;
    struct str arg; /* s NULL for none */
    bool is_series; /* reschedule: all meetings from then on ("series" in JSON); arg may be missing then */
};

/* Name of the command's argument in JSON, NULL when it has none. */
const char *command_arg_name(enum command_name name);

/* One event of a calendar answer (RFC 5546 REPLY, COUNTER, …). Texts as in RFC 5545, upper case where it is. */
struct calendar_answer {
    struct str method, uid, attendee, partstat, comment;
    struct str recurrence_id;  /* RFC 3339 UTC or a plain date; empty for the series */
    struct str proposed_start; /* COUNTER only, same form */
    struct str dtstamp;        /* RFC 3339 UTC, empty when absent; "dtstamp" in JSON */
    long sequence;
};

/* What a bounce says (RFC 3464, or prose). */
enum bounce_kind { BOUNCE_NONE, BOUNCE_SOFT, BOUNCE_HARD };
NAMES_DECLARE(bounce_kind);

/* Facts from the headers that decide what may be done (trust). All are a stranger's claims. */
struct envelope {
    struct str message_id;  /* without angle brackets; empty when absent */
    struct str *references; /* In-Reply-To first, then References from the end; ids without brackets */
    size_t references_count;
    struct str *recipients; /* bare addresses of To, Cc, Delivered-To, X-Original-To, Envelope-To */
    size_t recipients_count;
    int64_t date;              /* Date header, UTC; 0 when absent or unreadable */
    int from_count;            /* mailboxes in From; other than 1 is not one person */
    bool from_is_us;           /* X-Rapport-Letter is present: a letter of ours came back */
    bool null_sender;          /* Return-Path: <> */
    bool list;                 /* List-Id, List-Post, Precedence: list/bulk, Feedback-ID of a list robot */
    bool opaque;               /* encrypted or opaque-signed: nothing to read */
    struct str authentication; /* all Authentication-Results values, top first, one a line */
    enum bounce_kind bounce;
    struct str bounce_recipient;  /* Final-Recipient's address, empty when not stated */
    struct str bounce_message_id; /* Message-ID of the returned mail, empty when not there */
    struct str absence_until;     /* out of office: last stated day, "YYYY-MM-DD", empty when not stated */
    struct str content_hash;      /* of From, Date and body, for duplicates; not the parser's (gate.h) */
};

struct understood {
    struct envelope envelope;
    struct str from, subject, reply;
    bool is_auto, is_bounce;
    enum understood_kind kind;
    struct item *items;
    size_t items_count;
    struct answer *answers;
    size_t answers_count;
    struct command *commands;
    size_t commands_count;
    struct calendar_answer *calendar;
    size_t calendar_count;
    struct command near[2]; /* what a line that is no command, or can't be done, most likely wants */
    size_t near_count;
    bool has_calendar;
    bool cut_is_certain;    /* false: own words and quote could not be told apart surely; commands is then empty */
    bool is_pleasant;       /* the writer's words are thanks, a greeting and the like, or none */
    bool commands_disagree; /* text and HTML parts name different commands */
    double confidence;      /* 0..1 */
    struct str gate;        /* what hearing refuses: "two From headers", "NUL in a header", …; empty when fine */
    struct str error;       /* why it could not be read; empty when it could */
    bool is_simple;         /* read by the simple reader, because the full one died of it */
};

#endif
