/* Check-ins: what became of the asked items. */
#ifndef PARSER_CHECKIN_H
#define PARSER_CHECKIN_H

#include "parser/reading.h"

enum checked {
    CHECKED_NOTHING,  /* no word about how anything went */
    CHECKED_UNCLEAR,  /* a status, but of which item? Or an item, but how it went? */
    CHECKED_EXPLICIT, /* every status had its number, "all", or its place under the quoted item */
    CHECKED_BY_WORDS, /* items named by their words, or prose about the only one */
    CHECKED_BY_ORDER  /* as many lines as items */
};

/* Adds an item with ref, status and remark for each asked item that was spoken of, in the order of the letter. */
enum checked checkin_read(struct reading *r);

#endif
