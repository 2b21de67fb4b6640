/* Understanding stored mail anew after an upgrade: what would change, and changing it. Compared is what a mail meant
 * when it was heard with what it means now; runs no command, sends nothing, and leaves alone what a person corrected,
 * closed or said more about. Reading it so once more changes nothing.
 *
 * In two halves, because a reader may take seconds over a mail and writers wait for each other: a mail is read outside
 * any transaction, and compared in a short one that first looks whether it is still the mail that was read. */
#ifndef PROGRAMME_REPARSE_H
#define PROGRAMME_REPARSE_H

#include "programme/hearing.h"

struct reparse_change {
    const char *what;   /* "takeaway", "status", "goal", "command", … */
    struct str was, is; /* "" for nothing */
    const char *stays;  /* why it is told and never applied; NULL when --apply applies it */
    struct reparse_change *next;
};

struct reparse; /* one mail, read anew; in the arena */

/* Reads a stored mail again, as its writer saw the letter. 1, 0 when there is nothing to compare, -1. */
int reparse_read(struct programme *p, const struct reader *reader, struct arena *a, int64_t mail_id,
                 struct reparse **out, struct err *e);

/* What differs, in order (NULL: nothing), beside the facts as they are by now; with `apply` also changes these, in the
 * caller's transaction. 1, 0 when the mail is another than was read (heard again, forgotten, compared by somebody
 * else): nothing is done, and it is to be read again. -1. */
int reparse_compare(struct reparse *r, bool apply, const struct reparse_change **changes, struct err *e);

#endif
