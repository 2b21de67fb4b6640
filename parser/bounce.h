/* Bounces: delivery status notifications (RFC 3464) and what servers write instead. */
#ifndef PARSER_BOUNCE_H
#define PARSER_BOUNCE_H

#include "parser/message.h"

/* Sets out->is_bounce and the envelope's bounce, bounce_recipient and bounce_message_id. A mail that a person forwards
 * is none. */
void bounce_read(struct arena *a, const struct message *m, struct understood *out);

#endif
