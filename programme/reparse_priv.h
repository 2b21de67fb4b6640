/* Understanding a stored mail anew: what its parts share. */
#ifndef PROGRAMME_REPARSE_PRIV_H
#define PROGRAMME_REPARSE_PRIV_H

#include "programme/reparse.h"

struct reparse {
    struct programme *p;
    struct arena *a;
    const struct inbox_row *row;
    const struct reparse_report *report;
    struct letter letter; /* that the mail answers */
    struct asked asked;
    struct understood was, now; /* as it was read when it was heard, and as it is read now */
    bool apply;
};

void reparse_tell(struct reparse *r, const char *what, struct str was, struct str is, bool applies);

/* What the mail's items became: takeaways of the letter's meeting, things that are brought to it. */
int reparse_takeaways(struct reparse *r, struct err *e);
int reparse_contributions(struct reparse *r, struct err *e);

/* What people said about themselves, and a circle's goal. */
int reparse_answers(struct reparse *r, struct err *e);

#endif
