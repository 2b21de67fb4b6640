/* Understanding a stored mail anew: what its parts share. */
#ifndef PROGRAMME_REPARSE_PRIV_H
#define PROGRAMME_REPARSE_PRIV_H

#include "programme/reparse.h"

/* Why a difference is only told. */
#define STAYS_SETTLED "corrected, closed or said more about since"
#define STAYS_ACTION  "what follows from it is not done afterwards"
#define STAYS_READING "nothing else hangs on it"
#define STAYS_PRIVATE "it is a private note"
#define STAYS_UNASKED "the letter did not ask it"
#define STAYS_UNCLEAR "it is too unclear now to change anything"
#define STAYS_MACHINE "it looks like a machine's now"
#define STAYS_IGNORED "it was set aside as a machine's when it came"

struct reparse {
    struct programme *p;
    struct arena *a;
    struct inbox_row row;
    struct str asked_json, understood_json; /* beside the mail, when it was read */
    struct letter letter;                   /* that the mail answers */
    struct asked asked;
    struct understood was, now; /* as it was read when it was heard, and as it is read now */
    bool apply;
    const char *all_stay; /* why nothing of this mail is applied, NULL */
    struct reparse_change *first, **last;
};

/* Notes a difference. Returns whether the caller is to change the facts by it: it applies, and --apply is given. */
bool reparse_tell(struct reparse *r, const char *what, struct str was, struct str is, const char *stays);

/* What the mail's items became: takeaways of the letter's meeting, things that are brought to it. */
int reparse_takeaways(struct reparse *r, struct err *e);
int reparse_contributions(struct reparse *r, struct err *e);

/* An item in a line, "" for none. */
struct str reparse_say_item(struct reparse *r, const struct item *item);

/* What people said about themselves, and a circle's goal. */
int reparse_answers(struct reparse *r, struct err *e);

#endif
