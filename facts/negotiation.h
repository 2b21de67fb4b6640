/* A new time for a meeting, or for a whole series, while its members agree on it. */
#ifndef FACTS_NEGOTIATION_H
#define FACTS_NEGOTIATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts/circle.h"

#define PROPOSALS_MAX   12 /* of members, in one negotiation */
#define ROUND_OF_SLOTS  3  /* rounds 1 and 2 are proposals of members, this one the times that rapport offers */
#define ROUND_AGREED    4  /* one time of a series, that waits until the meeting before it is over */
#define PROPOSALS_ASKED 3  /* at most so many stand at a time */
/* Those of members, the times that rapport offers, and the one that was agreed on. */
#define PROPOSALS_ROOM (PROPOSALS_MAX + PROPOSALS_ASKED + 1)

struct vote {
    int64_t person_id;
    bool says_yes;
};

struct proposal {
    int64_t id;
    int round;
    int64_t starts_at; /* of the meeting; of a series its first meeting at the new time */
    int64_t person_id; /* 0: rapport's */
    struct vote votes[CIRCLE_MEMBERS_MAX];
    size_t votes_count;
};

struct negotiation {
    int64_t id, circle_id;
    int64_t meeting_id; /* of a series the one that was next when it began */
    bool is_series;
    int round;
    int64_t cannot_id; /* whose decline brought it; 0 nobody's */
    bool is_open;
    int64_t opened_at, decide_at;              /* UTC */
    struct proposal proposals[PROPOSALS_ROOM]; /* in order of being made */
    size_t count;
};

#endif
