/* Forgetting a person: out of their circles, and everything they wrote erased. */
#ifndef PROGRAMME_FORGETTING_H
#define PROGRAMME_FORGETTING_H

#include "programme/programme.h"

/* In the caller's transaction. Circles are left (or end), the others are told; then the erasure map is carried out and
 * p->erased counts up: after the commit, db_erase_finish() must be called and the server's folders purged. */
int forget_person(struct programme *p, struct arena *a, const struct person *person, struct err *e);

/* After a restore, in the caller's transaction: forgets again everybody whom the list of the forgotten names. The list
 * is a file beside the key (KEY.forgotten), outside of the database and its backups: keyed MACs of addresses. */
int forget_again(struct programme *p, struct arena *a, int *count, struct err *e);

#endif
