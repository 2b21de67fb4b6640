/* Where letters go out: one interface, several transports (Maildir, SMTP, sendmail). */
#ifndef MAILER_OUTBOX_H
#define MAILER_OUTBOX_H

#include <stdint.h>

#include "base/address.h"
#include "base/err.h"

struct outbox;

/* What became of one letter. sent: the transport has it, durably. later: refused for now. refused: refused for good.
 * uncertain: the connection was lost after the last byte; it may or may not have been taken. */
enum sending { SENDING_SENT, SENDING_LATER, SENDING_REFUSED, SENDING_UNCERTAIN };

struct outgoing {
    int64_t id;               /* the letter's, for file names and logs */
    struct address sender;    /* envelope sender: the bounce address; "" is the null sender */
    struct address recipient; /* one */
    struct str bytes;         /* passed message_check() */
    const char *message_id;   /* a transport that can tell uses it not to deliver a second time (Maildir) */
};

struct outbox_options {
    const char *spec; /* "maildir:PATH", "smtps://user@host", … */
    const char *base;
};

/* Opens; ERR_CONFIG, ERR_UNAVAILABLE. */
int outbox_open(const struct outbox_options *options, struct outbox **out, struct err *e);

/* Sends one letter. Returns 0 with *what, and for all but sent a short reason in e->text without addresses; -1 when
 * the transport itself is gone (ERR_UNAVAILABLE, ERR_STORAGE): this letter was not taken, and the rest should wait. */
int outbox_send(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e);

void outbox_close(struct outbox *o);

#endif
