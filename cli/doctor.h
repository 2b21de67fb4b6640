/* What doctor's checks share: one line each, ok, warn or FAIL, with what to do. */
#ifndef CLI_DOCTOR_H
#define CLI_DOCTOR_H

#include "cli/run.h"

struct doctor {
    struct run *r;
    int failures;
};

void doctor_ok(const char *what, const char *detail);
void doctor_warn(const char *what, const char *detail);
void doctor_fail(struct doctor *d, const char *what, const char *why);

/* A mail to the programme's own mailbox, read back: what of it survived the way. Waits a minute at most. */
void doctor_mail(struct doctor *d);

#endif
