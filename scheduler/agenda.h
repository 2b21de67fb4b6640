/* How the minutes of a meeting are split. Pure. */
#ifndef SCHEDULER_AGENDA_H
#define SCHEDULER_AGENDA_H

#include <stdbool.h>
#include <stddef.h>

struct agenda_minutes {
    int opening; /* what became of the last takeaways; 0 when there is nothing to tell */
    int each;    /* a member's part */
    int problem; /* the part of who brings the problem; as `each` when nobody does */
    int closing; /* what each one will try, by when; takes what the even split leaves over */
};

struct agenda_wanted {
    int minutes; /* of the meeting */
    size_t members;
    bool has_outcomes, has_problem;
};

/* A sixth closes (2 to 10 minutes), a tenth opens (1 to 5); the rest is shared evenly, a problem counting as two parts.
 * The parts sum up to the meeting. */
struct agenda_minutes agenda_split(const struct agenda_wanted *wanted);

#endif
