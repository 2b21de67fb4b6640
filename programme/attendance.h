/* Calendar replies (RFC 5546): who comes. The UID carries a MAC of the series, which is the token of such a reply. */
#ifndef PROGRAMME_ATTENDANCE_H
#define PROGRAMME_ATTENDANCE_H

#include "programme/hearing.h"

/* Whether the mail carries an answer to a series of ours, from a member of its circle; then h->circle is that circle.
 * 1, 0, -1. */
int attendance_names_circle(struct hearing *h, struct err *e);

/* Whether the mail wants to change or cancel a series of ours as only its organizer may, and says nothing else. */
bool attendance_is_order(const struct hearing *h);

/* Whether they said in words that they come, or that they don't. */
bool attendance_said(const struct hearing *h, bool comes);

/* The writer comes, in words: to this meeting, or with NULL to the whole series. Nobody is told, as of a calendar. */
int attendance_present(struct hearing *h, const struct meeting *m, struct err *e);

/* The writer cannot come to this meeting, in words: with fewer than two left it is skipped, else the others are told.
 * Noted. A meeting that is over or left out stays as it is. */
int attendance_absent(struct hearing *h, struct meeting *m, struct err *e);

/* Takes the answers into the facts. A decline that leaves fewer than two for a meeting skips it. */
int attendance_hear(struct hearing *h, struct err *e);

#endif
