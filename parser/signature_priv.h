/* What a single line says of itself to who looks for signatures. `s` is a line's text, `fold` line_fold() of it,
 * `writer` the name in From, folded; empty when unknown. */
#ifndef PARSER_SIGNATURE_PRIV_H
#define PARSER_SIGNATURE_PRIV_H

#include "parser/lines.h"

bool line_is_listed(struct str s);          /* "- …", "2) …": an item, never a signature */
bool line_ends_sentence(struct str s);      /* a full stop, quotes and brackets apart */
bool line_is_prose(struct str s);           /* a sentence */
bool line_is_card(struct str s);            /* could stand on a card: few words, a capital, no sentence */
bool line_has_contact(struct str fold);     /* a phone number, an address, a link */
bool line_is_link(struct str fold);         /* nothing but a link */
struct str line_name_part(struct str fold); /* without the title or number that stands behind a name */
bool line_is_postal(struct str s);          /* "19925 Stevens Blvd. Cupertino, CA 95014" */

/* "Best regards,": *is_bare when no name stands behind it. */
bool line_is_closing(struct str fold, bool *is_bare);

/* How much of the line the writer's name is: at least half of it, or a whole name of two words. */
bool line_names_writer(struct str fold, struct str writer);
bool line_is_full_name(struct str fold, struct str writer);

/* "Head of Platform", "CEO @ Acme". */
bool line_is_title(struct lines *l, size_t i);

#endif
