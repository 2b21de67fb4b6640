/* The calendar part of an invitation, an update or a cancellation (RFC 5545, RFC 5546), in the one form that Google,
 * Outlook, Exchange, Apple, Thunderbird and Fastmail all show with buttons: a bare IANA TZID with a small VTIMEZONE of
 * its own, a simple RRULE, DTEND, CRLF, every member an ATTENDEE, one VCALENDAR with METHOD. */
#ifndef CALENDAR_INVITATION_H
#define CALENDAR_INVITATION_H

#include "base/address.h"
#include "base/buf.h"
#include "base/clock.h"
#include "facts/circle.h"

#define INVITATION_MAX ((size_t)256 << 10) /* a good maximum for the buffer */

/* REQUEST of a series (with all of its moved meetings) or of a single meeting; REQUEST that moves one meeting of a
 * series; CANCEL of one meeting; CANCEL of everything under the UID. An update is the same again with a higher
 * sequence; an ended series is one with `until`. */
enum invitation_kind { INVITATION_REQUEST, INVITATION_MOVE, INVITATION_CANCEL_ONE, INVITATION_CANCEL };

/* The answer that we know of, as the others see it. */
enum invitee_answer { INVITEE_NEEDS_ACTION, INVITEE_ACCEPTED, INVITEE_TENTATIVE, INVITEE_DECLINED, INVITEE_DELEGATED };

struct invitee {
    struct address address; /* exactly as the invitation's To has it: aliases get no buttons */
    struct name name;       /* "" shows the address */
    enum invitee_answer answer;
};

/* One meeting of a series that stands at another time. Walls are on the clock of the series' zone. */
struct moved_meeting {
    struct civil was, is;
    int minutes;
};

struct invitation {
    enum invitation_kind kind;
    const char *uid; /* printable ASCII, at most 200 octets, with '@' */
    int sequence;
    int64_t stamp;            /* DTSTAMP, UTC */
    struct address organizer; /* the programme's bare mailbox: From of the message, never another for this UID */
    struct name organizer_name;
    const struct invitee *invitees; /* all members, in every copy */
    size_t invitees_count;
    size_t recipient;                          /* index of the one who gets this copy: asked for an answer (RSVP) */
    struct str summary, description, location; /* UTF-8; "" leaves it out; the description may have line breaks */
    const char *zone;                          /* IANA; exists */
    struct civil start; /* the first meeting of the series, or the single one; for MOVE its new time, for
                           CANCEL_ONE its time as last sent */
    int minutes;        /* of a meeting, > 0 */
    bool is_series;     /* meets by `cadence` from `start` on */
    enum cadence cadence;
    int64_t until;               /* UTC instant of the last meeting of an ended series, 0 for none; not before start.
                                    What is skipped and moved behind it is left out */
    const struct civil *skipped; /* EXDATE: walls of meetings that fall out */
    size_t skipped_count;
    const struct moved_meeting *moved; /* REQUEST of a series: what has been moved so far */
    size_t moved_count;
    struct civil was; /* MOVE, CANCEL_ONE: when the series has this meeting */
};

/* "REQUEST" or "CANCEL", also the part's `method=` parameter. */
const char *invitation_method(enum invitation_kind kind);

/* Appends the calendar. -1 with ERR_SOFTWARE when the facts contradict each other (no invitees, no such zone, an
 * impossible UID, until before the start). Names lose `"` and `^`, which clients show wrongly or take for escapes. */
int invitation_build(const struct invitation *i, struct buf *out, struct err *e);

/* Until when the VTIMEZONE of an invitation is right that starts at `start` and is sent at `stamp`: zones whose changes
 * follow no rule that clients know (Casablanca, Jerusalem, …) are listed for years ahead, and the invitation must be
 * sent again (same sequence, new stamp) before that ends. INT64_MAX for all others. */
int64_t invitation_zone_ends(const char *zone, const struct civil *start, int64_t stamp, bool is_series,
                             enum cadence cadence);

#endif
