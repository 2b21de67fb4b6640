/* The post as configured: transports opened with the mailbox's login. */
#ifndef CLI_POST_H
#define CLI_POST_H

#include "cli/run.h"
#include "mailer/inbox.h"
#include "mailer/outbox.h"

int post_open_inbox(struct run *r, struct inbox **out, struct err *e);
int post_open_outbox(struct run *r, struct outbox **out, struct err *e);

#endif
