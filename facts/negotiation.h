/* A new time for a meeting, while its members agree on it. */
#ifndef FACTS_NEGOTIATION_H
#define FACTS_NEGOTIATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts/circle.h"

#define PROPOSALS_MAX   12 /* of a negotiation, all rounds */
#define ROUND_OF_SLOTS  3  /* rounds 1 and 2 are proposals of members, this one the times that rapport offers */
#define PROPOSALS_ASKED 3  /* at most so many stand at a time */

struct vote {
    int64_t person_id;
    bool says_yes;
};

struct proposal {
    int64_t id;
    int round;
    int64_t starts_at;
    int64_t person_id; /* 0: rapport's */
    struct vote votes[CIRCLE_MEMBERS_MAX];
    size_t votes_count;
};

struct negotiation {
    int64_t id, circle_id, meeting_id;
    int round;
    int64_t cannot_id; /* whose decline brought it; 0 nobody's */
    bool is_open;
    int64_t opened_at, decide_at;             /* UTC */
    struct proposal proposals[PROPOSALS_MAX]; /* in order of being made */
    size_t count;
};

#endif
