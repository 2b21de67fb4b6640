/* The two halves of building a message: its fields and its parts. */
#ifndef MAILER_MESSAGE_PRIV_H
#define MAILER_MESSAGE_PRIV_H

#include <gmime/gmime.h>

#include "mailer/message.h"

/* Adds all fields of the letter but those of its content to its top part, in the order in which they are written. */
void message_add_fields(GMimeObject *top, const struct message *m);

bool message_is_id(const char *id);

/* RFC 5322 3.3, in the zone of the reader. Free with g_free(). */
char *message_date(int64_t t, int utc_offset);

#endif
