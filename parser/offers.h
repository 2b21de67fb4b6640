/* Which of the numbered times of a letter suit: "2", "Thursday", "any", "1 or 3", "yes" to a single one; and another
 * time instead ("No, but Friday 10:00 works"), which is a `reschedule`. */
#ifndef PARSER_OFFERS_H
#define PARSER_OFFERS_H

#include "parser/reading.h"

/* Whether the letter offered times: prompt `meeting` with items, each the time on the reader's clock
 * ("YYYY-MM-DDTHH:MM"). */
bool offers_asked(const struct asked *asked);

enum offers_said {
    OFFERS_NOTHING, /* no words about the times */
    OFFERS_CHOSEN,  /* answers "slot" were added (a number each, or false: none), or a reschedule */
    OFFERS_PROSE,   /* the same, from words with others between */
    OFFERS_UNCLEAR  /* several fit that were not named, or "yes" to several: answers name what fits */
};

/* After commands. Lines that were taken are marked as used. */
enum offers_said offers_read(struct reading *r);

#endif
