/* A takeaway: what someone took from a meeting, in their own words, and what became of it. */
#ifndef FACTS_TAKEAWAY_H
#define FACTS_TAKEAWAY_H

#include <stdint.h>

#include "base/names.h"

enum takeaway_state { TAKEAWAY_OPEN, TAKEAWAY_DONE, TAKEAWAY_DROPPED };
NAMES_DECLARE(takeaway_state);

/* How it goes, as a check-in answer says it. */
enum item_status { STATUS_NONE, STATUS_DONE, STATUS_IN_PROGRESS, STATUS_NOT_STARTED, STATUS_DROPPED, STATUS_BLOCKED };
NAMES_DECLARE(item_status);

/* So often "still on it" is asked about; then letting go is offered once, and no more. */
#define TAKEAWAY_STILLS_MAX 3

struct takeaway {
    int64_t id, person_id, circle_id, meeting_id;
    int position;     /* within the person's answer, from 1 */
    const char *text; /* the person's own words; "" when they were erased */
    const char *due;  /* "YYYY-MM-DD" on the person's calendar, "" for none */
    bool is_private;  /* a line that started "Private:": seen by its writer only */
    enum takeaway_state state;
    enum item_status status; /* the last that was said, STATUS_NONE before */
    const char *remark;      /* the last check-in's own words, "" for none */
    int asked;               /* check-ins that asked about it */
    int stills;              /* of them, answered with "still on it" or the like */
    bool is_let_go_offered;  /* since the third such answer a check-in offered to let it go */
    int64_t mail_id;         /* the mail that it was read from */
    int64_t status_mail_id;  /* the mail that the status was read from, 0 none */
    bool is_corrected;       /* its person said it anew */
    int64_t created_at, closed_at;
};

#endif
