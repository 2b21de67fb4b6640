/* A circle: two to six people who meet. Every relationship is one. */
#ifndef FACTS_CIRCLE_H
#define FACTS_CIRCLE_H

#include <stdint.h>

#include "base/clock.h"
#include "base/names.h"

#define CIRCLE_MEMBERS_MAX 6
#define SERIES_NOT_SENT    (-1)

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
    int64_t number; /* what letters and organizers call it: "Circle 7"; from 1, never reused */
    enum circle_state state;
    enum cadence cadence;
    int minutes;      /* of a meeting */
    const char *zone; /* anchor: the series keeps its wall time here */
    struct civil
        series_wall;    /* the first meeting of the running series, on the clock of `zone`; year 0 before launch */
    int series_ordinal; /* which meeting that is */
    int series_number;  /* a new cadence is a new series with a new UID; from 1 */
    int sequence;       /* RFC 5545 SEQUENCE of the running series as last sent */
    const char *where;  /* link, room, who calls; "" while nobody said */
    const char *reason; /* why these people, from the match */
    int64_t seed;       /* of the match that made it */
    int64_t goal_id;    /* words of db/takeaways.h, 0 while nobody said */
    const char *goal;   /* what it works on, in a member's words; "" while nobody said */
    int64_t paused_until;                      /* UTC: an organizer gave it a break; 0 none, INT64_MAX open */
    int64_t launched_at, ended_at;             /* UTC, 0 when not yet */
    struct member members[CIRCLE_MEMBERS_MAX]; /* by person id */
    size_t count;
};

#endif
