/* Understanding stored mail anew after an upgrade: what would change, and changing it. Compared is what a mail meant
 * when it was heard with what it means now; runs no command, sends nothing, and leaves alone what a person corrected,
 * closed or said more about. Reading it so once more changes nothing. */
#ifndef PROGRAMME_REPARSE_H
#define PROGRAMME_REPARSE_H

#include "programme/hearing.h"

struct reparse_report {
    /* One change: of which mail, what ("takeaway", "status", …), what it was and would be ("" for nothing), and whether
     * it can be applied. */
    void (*change)(void *data, int64_t mail_id, const char *what, struct str was, struct str is, bool applies);
    void *data;
};

/* Reads one stored mail again, as its writer saw the letter. With `apply`, in the caller's transaction, which begins
 * before the row is read. */
int reparse_mail(struct programme *p, const struct reader *reader, struct arena *a, const struct inbox_row *row,
                 struct str raw, bool apply, const struct reparse_report *report, struct err *e);

#endif
