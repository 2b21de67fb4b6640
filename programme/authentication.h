/* What the receiving server proved about a mail's From (RFC 8601), as far as the configuration says whose word counts.
 */
#ifndef PROGRAMME_AUTHENTICATION_H
#define PROGRAMME_AUTHENTICATION_H

#include "base/str.h"

/* unknown: nobody's word counts, nothing was said, or the domain has no DMARC record. pass: DMARC passed for the very domain of From. fail: the one
 * whose word counts says that it did not. */
enum authentication { AUTHENTICATION_UNKNOWN, AUTHENTICATION_PASS, AUTHENTICATION_FAIL };

/* `results`: the Authentication-Results fields of the mail, top first, one a line; anybody can have put them there.
 * `trusted`: "none", "id:NAME" (fields of exactly that authserv-id count) or "microsoft365" (whose fields name none).
 * Only the topmost field that counts is looked at: the ones below are older than our server's. */
enum authentication authentication_judge(struct str results, const char *trusted, struct str from_domain);

#endif
