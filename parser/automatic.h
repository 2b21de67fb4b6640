/* Automatic mail: replies of programs (RFC 3834), absence notes, bulk mail, robots, receipts and complaints. */
#ifndef PARSER_AUTOMATIC_H
#define PARSER_AUTOMATIC_H

#include "parser/message.h"
#include "parser/own_words.h"

/* Sets out->is_auto and the envelope's list and absence_until. out->is_bounce and calendar are already set: a bounce is
 * not automatic mail, and a calendar answer, which programs send for a person's click, isn't either. `words` are the
 * mail's own words as cut; `letter_subject` is that of the letter it answers, "" unknown. */
void automatic_read(struct arena *a, const struct message *m, const struct own_words *words, struct str letter_subject,
                    struct understood *out);

#endif
