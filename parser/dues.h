/* When something is due: which of the days in its words say so, and which are part of it. */
#ifndef PARSER_DUES_H
#define PARSER_DUES_H

#include "parser/dates.h"

struct due {
    size_t from, to; /* its tokens */
    struct date_found date;
};

/* The date phrase of what is said in [from, to): the first with "by" or "until", else the first with "on", else the
 * last that stands apart. False: there is none. */
bool due_find(const struct reading *r, size_t from, size_t to, struct due *out);

/* The day d that opens what is said up to `to` says when it is due: "Tomorrow I'll call Petra", "Friday: …". */
bool due_leads(const struct reading *r, const struct date_found *d, size_t to);

#endif
