/* The seam between outbox.c and the transports: a transport is one table of functions. */
#ifndef MAILER_OUTBOX_PRIV_H
#define MAILER_OUTBOX_PRIV_H

#include "mailer/outbox.h"

struct outbox_transport {
    /* `where` is the spec without its scheme. The result embeds struct outbox as its first member. */
    int (*open)(const struct outbox_options *options, const char *where, struct outbox **out, struct err *e);
    int (*send)(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e);
    /* NULL: outbox.c sends one after another */
    int (*send_many)(struct outbox *o, const struct outgoing *letters, size_t count, const struct outbox_batch *batch,
                     struct err *e);
    /* NULL: opening said all there is to say */
    int (*check)(struct outbox *o, struct err *e);
    void (*close)(struct outbox *o);
};

struct outbox {
    const struct outbox_transport *transport; /* set by outbox_open() */
};

extern const struct outbox_transport outbox_maildir, outbox_smtp, outbox_sendmail;

#endif
