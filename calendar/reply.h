/* Calendar answers as programs really send them (RFC 5546 by RFC 6047): what each event in a text/calendar part says.
 */
#ifndef CALENDAR_REPLY_H
#define CALENDAR_REPLY_H

#include "base/arena.h"
#include "facts/understood.h"

/* Octets looked at; the rest of a larger part is as good as cut off on the way. */
#define CALENDAR_READ_MAX   ((size_t)256 << 10)
#define CALENDAR_EVENTS_MAX 100

/* Reads the bytes of a text/calendar part (transfer encoding removed, UTF-8 or mended) from the mail of `from`, whose
 * clock is that of `zone` (IANA, empty when unknown): one answer for each VEVENT, in order, in the arena. The result is
 * always 0: bytes without an event give *count 0.
 *
 * Truncated, indented, wrongly folded or nested calendars are read as far as they go. Foreign RRULEs are not looked at,
 * foreign VTIMEZONEs only as foreign_zone_priv.h says; libical gets single lines. Bounded time and memory, no files
 * but those of zones that it names (zone.h).
 *
 * method is empty when the calendar has none (the part's `method=` parameter can stand in). attendee: the only one, or
 * of several the one whose address or SENT-BY is `from`, else the first that says something; empty when it has no mail
 * address. A time without any zone is read on the clock of DTSTART, of X-WR-TIMEZONE, of the only zone defined, of
 * the writer, else as UTC. COMMENT comes before X-RESPONSE-COMMENT, of which Google's is HTML. An event whose
 * RECURRENCE-ID can't be read has the partstat NEEDS-ACTION and proposes nothing. */
int calendar_read(struct arena *a, struct str ics, struct str from, struct str zone, struct calendar_answer **out,
                  size_t *count);

#endif
