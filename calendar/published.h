/* A calendar for looking at: plain events without invitees (RFC 5546, 3.2.1 PUBLISH), for `rapport simulate`. */
#ifndef CALENDAR_PUBLISHED_H
#define CALENDAR_PUBLISHED_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct published_event {
    const char *uid;          /* printable ASCII, one of its kind in the calendar */
    int64_t starts_at;        /* UTC */
    int minutes;              /* 0: a moment; it takes nobody's time */
    struct str summary, text; /* UTF-8; text may be empty and have line breaks */
};

/* Appends one VCALENDAR; `stamp` is the DTSTAMP of all events. -1 with ERR_SOFTWARE when it does not fit the buffer. */
int published_build(const struct published_event *events, size_t count, int64_t stamp, struct buf *out, struct err *e);

#endif
