/* Where letters go out: one interface, several transports (Maildir, SMTP, sendmail). */
#ifndef MAILER_OUTBOX_H
#define MAILER_OUTBOX_H

#include <stdint.h>

#include "base/address.h"
#include "base/err.h"

struct outbox;
struct login; /* mailer/login.h */

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
    const char *spec; /* "maildir:PATH", "smtps://user@host[:port]", "smtp://…" (STARTTLS), "sendmail:COMMAND ARG…" */
    const char *base;          /* folder that relative paths are relative to */
    const struct login *login; /* how to prove who we are to a server; NULL without */
    const char *ca_file;       /* PEM file of a private CA, instead of the system's; NULL for none */
    int stall_seconds;         /* a server that is silent so long is given up; 0: 60 */
    int session_seconds;       /* no letter is begun after so long; 0: 600 */
};

/* Opens, without connecting to a server yet; ERR_CONFIG, ERR_UNAVAILABLE. */
int outbox_open(const struct outbox_options *options, struct outbox **out, struct err *e);

/* Whether a letter could be sent now: connects, verifies TLS and logs in, where there is a server. For `doctor`. */
int outbox_check(struct outbox *o, struct err *e);

/* Sends one letter. Returns 0 with *what, and for all but sent a short reason in e->text without addresses; -1 when
 * the transport itself is gone (ERR_UNAVAILABLE, ERR_STORAGE): this letter was not taken, and the rest should wait. */
int outbox_send(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e);

/* How outbox_send_many() asks and tells. Both may be called in another order than the letters stand, but for one
 * recipient in theirs, and `done` for a letter before `begin` for the recipient's next. Every letter that `begin` said
 * yes to gets its `done`, whatever happens but the end of the process. */
struct outbox_batch {
    void *context;
    /* Before the first byte of letter i leaves. false: leave it out (done is not called). NULL: all. */
    bool (*begin)(void *context, size_t i);
    /* What became of letter i; `why` as in outbox_send(), or why the transport is gone (later: surely not taken). */
    void (*done)(void *context, size_t i, enum sending what, const struct err *why);
};

/* Sends many, over several connections where the transport has them; for one recipient strictly one after another in
 * the order given, and none of theirs after one that is later or uncertain. 0, or -1 when the transport is gone: the
 * rest was not begun and should wait. */
int outbox_send_many(struct outbox *o, const struct outgoing *letters, size_t count, const struct outbox_batch *batch,
                     struct err *e);

void outbox_close(struct outbox *o);

#endif
