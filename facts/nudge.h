/* A nudge (P16): one gentle question whether it is still worth doing, and why it is asked. */
#ifndef FACTS_NUDGE_H
#define FACTS_NUDGE_H

#include <stdint.h>

#include "base/names.h"

/* no_first_meeting: ten days after the launch none was held. missed_two: two meetings in a row. quiet: three prompts
 * without a word. closing: no meeting for 90 days, the circle is about to be closed. away: an absence note says until
 * when; a break is offered. organizer: an organizer said so. */
enum nudge_reason {
    NUDGE_NO_FIRST_MEETING,
    NUDGE_MISSED_TWO,
    NUDGE_QUIET,
    NUDGE_CLOSING,
    NUDGE_AWAY,
    NUDGE_ORGANIZER
};
NAMES_DECLARE(nudge_reason);

struct nudge {
    int64_t id, person_id;
    int64_t circle_id; /* 0: about no circle in particular */
    enum nudge_reason reason;
    int64_t subject_id;              /* what it is about: a meeting, a letter, a mail, the circle */
    int64_t written_at, answered_at; /* UTC, 0 not yet */
};

#endif
