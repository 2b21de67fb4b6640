/* The seam between inbox.c and the transports: a transport is one table of functions. */
#ifndef MAILER_INBOX_PRIV_H
#define MAILER_INBOX_PRIV_H

#include "mailer/inbox.h"

#define INBOX_FOLDERS     2 /* those that are read */
#define INBOX_PLACES      4
#define INBOX_BATCH_BYTES ((uint64_t)32 << 20)

struct inbox_transport {
    /* `where` is the spec without its scheme. The result embeds struct inbox as its first member. */
    int (*open)(const struct inbox_options *options, const char *where, struct inbox **out, struct err *e);
    int (*fetch)(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                 size_t *count, struct err *e);
    int (*move)(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e);
    int (*purge)(struct inbox *in, const struct incoming *mail, struct err *e);
    void (*close)(struct inbox *in);
};

struct inbox {
    const struct inbox_transport *transport; /* set by inbox_open() */
    struct {
        int64_t uid_validity, uid;
    } after[INBOX_FOLDERS];
};

extern const struct inbox_transport inbox_maildir, inbox_imap;

/* True when the caller knows this mail already (inbox_start_after()). */
static inline bool inbox_is_known(const struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid)
{
    return in->after[folder].uid_validity == uid_validity && uid <= in->after[folder].uid;
}

#endif
