/* The Subject as an answer: without Re:, Fwd: and our "(ref k7m2)". */
#ifndef PARSER_SUBJECT_H
#define PARSER_SUBJECT_H

#include "base/str.h"

/* What is left of a subject; *is_reply says that it had Re:, Fwd: or their like in another language. */
struct str subject_words(struct str subject, bool *is_reply);

/* Both say the same after that. */
bool subject_same(struct str a, struct str b);

#endif
