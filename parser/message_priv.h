/* A mail being taken apart: message.c walks the tree of its parts, message_parts.c takes from each what is asked for.
 */
#ifndef PARSER_MESSAGE_PRIV_H
#define PARSER_MESSAGE_PRIV_H

#include <gmime/gmime.h>

#include "parser/message.h"

#define BODIES_MAX    64
#define CALENDARS_MAX 16

struct mail_walk {
    struct arena *arena;
    struct message *out;
    size_t text_left;     /* of PARSE_TEXT_MAX */
    unsigned misdeclared; /* multiparts that were read in spite of their declaration */
};

/* Both in lower case. */
bool part_is_type(GMimeContentType *t, const char *type, const char *subtype);

/* One more text of the mail, NULL when it has BODIES_MAX. */
struct body_part *add_body(struct message *m);

/* What the mail has in this part, text for `alternative` when that is given: the multipart/alternative it stands in. */
void take_part(struct mail_walk *r, GMimePart *part, struct body_part *alternative);

/* The header of a mail that came back with a report. */
void take_returned(struct mail_walk *r, GMimeMessagePart *part);

#endif
