/* A letter: a mail that rapport sends. Each kind has one template (templates/letters/KIND.md). */
#ifndef FACTS_LETTER_H
#define FACTS_LETTER_H

#include <stdint.h>

#include "base/names.h"

/* The class decides when a letter may go out (scheduler/budget.h). */
enum letter_class { CLASS_ANSWER, CLASS_CALENDAR, CLASS_PROMPT, CLASS_NOTICE };
NAMES_DECLARE(letter_class);

/* Every kind that exists; X-Rapport-Letter carries the name. The order within a class is no rank. */
enum letter_kind {
    LETTER_CONFIRMATION,
    LETTER_ASKED_BACK,
    LETTER_HELP,
    LETTER_DATA,
    LETTER_CODE,
    LETTER_REFUSAL,
    LETTER_TRANSCRIPT,
    LETTER_INVITATION,
    LETTER_UPDATE,
    LETTER_CANCELLATION,
    LETTER_WELCOME,
    LETTER_INTRODUCTION,
    LETTER_RESCHEDULE,
    LETTER_FOLLOW_UP,
    LETTER_CHECK_IN,
    LETTER_PREPARATION,
    LETTER_OFFICE_HOURS,
    LETTER_FEEDBACK,
    LETTER_REVIEW,
    LETTER_GOODBYE,
    LETTER_HIGHLIGHTS,
    LETTER_NUDGE,
    LETTER_AGENDA,
    LETTER_CADENCE,
    LETTER_TOLD,
    LETTER_MIRROR,
    LETTER_DIGEST,
    LETTER_CHAMPION,
    LETTER_SUMMARY,
    LETTER_DRAFT,
    LETTER_KINDS
};
NAMES_DECLARE(letter_kind);

enum letter_class letter_kind_class(enum letter_kind kind);

/* What became of sending it. queued: waits for its time or for the server. sending: handed to a server, outcome not
 * known yet. later: refused for now (4xx), tried again. uncertain: the connection was lost after DATA, tried once
 * more with the same bytes. lapsed: its not_after passed. held: the person paused, stopped or is suspended. */
enum outbox_state {
    OUTBOX_QUEUED,
    OUTBOX_SENDING,
    OUTBOX_SENT,
    OUTBOX_LATER,
    OUTBOX_REFUSED,
    OUTBOX_UNCERTAIN,
    OUTBOX_LAPSED,
    OUTBOX_HELD
};
NAMES_DECLARE(outbox_state);

#endif
