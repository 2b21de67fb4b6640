/* Forgetting a person: out of their circles, and everything they wrote erased. */
#ifndef PROGRAMME_FORGETTING_H
#define PROGRAMME_FORGETTING_H

#include "programme/programme.h"

/* In the caller's transaction. Circles are left (or end), the others are told; then the erasure map is carried out and
 * p->erased counts up: after the commit, db_erase_finish() must be called and the server's folders purged. */
int forget_person(struct programme *p, struct arena *a, const struct person *person, struct err *e);

#endif
