#include "facts/letter.h"

NAMES_DEFINE(letter_class, "answer", "calendar", "prompt", "notice");
NAMES_DEFINE(letter_kind, "confirmation", "asked-back", "help", "data", "code", "refusal", "transcript", "invitation",
             "update", "cancellation", "welcome", "introduction", "reschedule", "follow-up", "check-in", "preparation",
             "office-hours", "feedback", "review", "goodbye", "highlights", "nudge", "agenda", "cadence", "told",
             "mirror", "digest", "champion", "summary", "draft");
NAMES_DEFINE(outbox_state, "queued", "sending", "sent", "later", "refused", "uncertain", "lapsed", "held");

enum letter_class letter_kind_class(enum letter_kind kind)
{
    if (kind <= LETTER_TRANSCRIPT)
        return CLASS_ANSWER;
    if (kind <= LETTER_CANCELLATION)
        return CLASS_CALENDAR;
    if (kind <= LETTER_NUDGE)
        return CLASS_PROMPT;
    return CLASS_NOTICE;
}
