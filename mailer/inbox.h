/* Where mail comes in: one interface, several transports (Maildir, IMAP). What is new is handed out in batches; the
 * caller commits it durably and only then acknowledges it, which moves it to Processed, Odd or leaves it. */
#ifndef MAILER_INBOX_H
#define MAILER_INBOX_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

struct inbox;

/* Folders as rapport sees them. Processed and Odd are never read. */
enum inbox_folder { FOLDER_INBOX, FOLDER_JUNK };

struct incoming {
    enum inbox_folder folder;
    int64_t uid_validity; /* with folder and uid: which mail this is, for ever */
    int64_t uid;
    int64_t internal_date; /* when the server took it, UTC (Maildir: mtime) */
    struct str raw;        /* empty when it is larger than the limit; `size` says how large */
    uint64_t size;
};

struct inbox_options {
    const char *spec;     /* "maildir:PATH", "imaps://user@host", … */
    const char *base;     /* folder that relative paths are relative to */
    int64_t simulated_now; /* != 0: INTERNALDATE of every mail of a Maildir */
    uint64_t size_max;    /* larger mails come without bytes */
};

/* Opens and logs in. ERR_CONFIG, ERR_UNAVAILABLE (69) or ERR_RETRY. */
int inbox_open(const struct inbox_options *options, struct inbox **out, struct err *e);

/* The next batch of mails that are in the folder now, oldest first, at most `max` and about 32 MB; those at or below
 * `after` (a UID of this uid_validity) are left out. *count 0 at the end. Memory is the arena's. A mail that can't be
 * read is logged and left where it is; the rest goes on. Does not change anything on the server. */
int inbox_fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                size_t *count, struct err *e);

/* After the mail is committed: moves it to Processed. Doing it again, or to a mail that is gone, is no error. */
int inbox_acknowledge(struct inbox *in, const struct incoming *mail, struct err *e);

/* Later, when a mail turned out to be odd: moves it from Processed to Odd, if the transport can find it. */
int inbox_mark_odd(struct inbox *in, int64_t uid_validity, int64_t uid, struct err *e);

/* Removes a mail for good from wherever it is (a person asked to be forgotten). No error when it is gone. */
int inbox_purge(struct inbox *in, int64_t uid_validity, int64_t uid, struct err *e);

void inbox_close(struct inbox *in);

#endif
