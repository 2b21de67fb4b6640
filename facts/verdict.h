/* What was decided about a mail, and why: data on its inbox row, shown by `rapport heard`. */
#ifndef FACTS_VERDICT_H
#define FACTS_VERDICT_H

#include "base/names.h"

/* stored: words kept and counted. asked: the known address is asked, nothing done until it says yes. refused: nothing
 * done, at most one refusal sent. ignored: nothing done, no letter. odd: unreadable, kept for a person. */
enum verdict { VERDICT_STORED, VERDICT_ASKED, VERDICT_REFUSED, VERDICT_IGNORED, VERDICT_ODD };
NAMES_DECLARE(verdict);

#endif
