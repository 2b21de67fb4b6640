/* The values of one content line of a foreign event. libical takes the line apart; what it refuses, and what senders
 * get wrong, is mended here. */
#ifndef CALENDAR_REPLY_VALUES_PRIV_H
#define CALENDAR_REPLY_VALUES_PRIV_H

#include "base/clock.h"
#include "calendar/content_lines_priv.h"

/* A time as written; resolved when the whole calendar is read, since zones may be defined at its end. */
struct moment {
    bool is_set, is_date, is_utc;
    struct civil civil;
    struct str tzid; /* empty for none */
};

struct attendee {
    struct str address, sent_by, partstat, comment;
};

/* "20260317T170000Z", "20260317", and what others make of them: "2026-03-17T17:00:00+01:00", no seconds. */
void moment_set(struct arena *a, struct moment *m, const struct content_line *line);

/* ATTENDEE. The address is empty when there is none; partstat is NEEDS-ACTION when absent. */
struct attendee reply_attendee(struct arena *a, const struct content_line *line);

/* The unescaped text of UID, COMMENT, X-RESPONSE-COMMENT. */
struct str reply_text(struct arena *a, const struct content_line *line);

/* "mailto:Ana%2Bx@Example.org", "MAILTO: <ana@example.org>": the bare lower-case address, empty when there is none. */
struct str reply_address(struct arena *a, struct str s);

/* Without control characters but line breaks and tabs, trimmed, cut to `max` octets at a code point. */
struct str reply_clean(struct arena *a, struct str s, size_t max);

/* A word as METHOD and PARTSTAT have: letters, digits and hyphens up to the first other sign, in upper case. */
struct str reply_token(struct arena *a, struct str s);

#endif
