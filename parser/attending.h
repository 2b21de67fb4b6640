/* What a reply to a meeting says in plain words of coming to it: "Thursday works", "can't make it", or another time
 * instead ("Thursday doesn't work, how about Friday at 10?"), which is a `reschedule` and nothing else: whoever
 * proposes a time wants to meet. */
#ifndef PARSER_ATTENDING_H
#define PARSER_ATTENDING_H

#include "parser/answers.h"

enum attending_said {
    ATTENDING_NOTHING,
    ATTENDING_SAID,   /* an `attend` or a `reschedule` was added */
    ATTENDING_UNCLEAR /* it is about coming, but not sure what: two times, or a day that they cannot */
};

/* To the lines that nobody used. An invitation may be accepted and declined; a letter that asks for useful things may
 * only be answered with "I cannot make it". */
enum attending_said attending_read(struct reading *r, struct answers *a);

/* What [from, to) says by itself of the time of a meeting: 1 another time is proposed (*to_time as `reschedule` has
 * it), or the meeting's does not suit (*to_time empty); 0 neither. Where the letter is about other things a proposal
 * must be more than a time. */
int attending_time(const struct reading *r, size_t from, size_t to, struct str *to_time);

#endif
