/* The epoch: how many sending runs there have been, in the database and in a file beside the key. A database that is
 * behind the file is older than what was sent (restored, or a copy): it sends nothing until it is told to. */
#ifndef CLI_EPOCH_H
#define CLI_EPOCH_H

#include "cli/run.h"

/* ERR_CONFIG when this database is older than what was sent. */
int epoch_check(struct run *r, struct err *e);

/* Before the first letter of a tick: counts up in the database (durable), then beside it. */
int epoch_advance(struct run *r, struct err *e);

/* `resume --after-restore`: the file's count becomes the database's. */
int epoch_accept(struct run *r, struct err *e);

#endif
