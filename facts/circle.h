/* A circle: two to six people who meet. Every relationship is one. */
#ifndef FACTS_CIRCLE_H
#define FACTS_CIRCLE_H

#include <stdint.h>

#include "base/names.h"

#define CIRCLE_MEMBERS_MAX 6

enum circle_state { CIRCLE_DRAFT, CIRCLE_ACTIVE, CIRCLE_ENDED };
NAMES_DECLARE(circle_state);

enum cadence { CADENCE_WEEKLY, CADENCE_BIWEEKLY, CADENCE_MONTHLY, CADENCE_QUARTERLY };
NAMES_DECLARE(cadence);

enum member_role { MEMBER_PEER, MEMBER_MENTOR, MEMBER_MENTEE };
NAMES_DECLARE(member_role);

struct member {
    int64_t person_id;
    enum member_role role;
    int64_t left_at; /* UTC, 0 while a member */
};

struct circle {
    int64_t id;
    int64_t number;          /* what letters and organizers call it: "Circle 7"; from 1, never reused */
    enum circle_state state;
    enum cadence cadence;
    int minutes;             /* of a meeting */
    const char *zone;        /* anchor: the series keeps its wall time here */
    const char *where;       /* link, room, who calls; "" while nobody said */
    const char *reason;      /* why these people, from the match */
    int64_t launched_at, ended_at; /* UTC, 0 when not yet */
    struct member members[CIRCLE_MEMBERS_MAX]; /* by person id */
    size_t count;
};

#endif
