/* Where mail comes in: one interface, several transports (Maildir, IMAP). What is new is handed out in batches; the
 * caller commits it durably and only then acknowledges it, which moves it to Processed, Odd or leaves it. */
#ifndef MAILER_INBOX_H
#define MAILER_INBOX_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

struct inbox;
struct login; /* mailer/login.h */

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
    const char *spec;          /* "maildir:PATH", "imaps://user@host[:port]", "imap://…" (STARTTLS) */
    const char *base;          /* folder that relative paths are relative to */
    int64_t simulated_now;     /* != 0: INTERNALDATE of every mail of a Maildir */
    uint64_t size_max;         /* larger mails come without bytes */
    const struct login *login; /* how to prove who we are to a server; NULL for a Maildir */
    const char *ca_file;       /* PEM file of a private CA, instead of the system's; NULL for none */
    int stall_seconds;         /* a server that is silent so long is given up; 0: 30 */
    int session_seconds;       /* and so is a whole session that takes longer; 0: 600 */
};

/* Opens and logs in. ERR_CONFIG, ERR_UNAVAILABLE (69) or ERR_RETRY. */
int inbox_open(const struct inbox_options *options, struct inbox **out, struct err *e);

/* Before the first fetch of a folder: leaves out mails at or below `uid` as long as the folder's UIDVALIDITY is this
 * one. For mails that stay where they are (Junk); what is acknowledged leaves the folder by itself. */
void inbox_start_after(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid);

/* The next batch of the mails that were in the folder at its first fetch, oldest first, at most `max` and about 32 MB.
 * *count 0 at the end; the fetch after that looks anew, with what was acknowledged gone. Memory is the arena's. A mail
 * that can't be read is logged and left where it is; the rest goes on. Changes nothing on the server by itself. */
int inbox_fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                size_t *count, struct err *e);

/* After the mail is committed: moves it to Processed. Doing it again, or to a mail that is gone, is no error. May be
 * queued until inbox_flush(): a crash before that brings the mail once more, with the same three numbers. */
int inbox_acknowledge(struct inbox *in, const struct incoming *mail, struct err *e);

/* Makes the acknowledgements so far happen, durably. inbox_close() can't report an error; call this before it. */
int inbox_flush(struct inbox *in, struct err *e);

/* Later, when a mail turned out to be odd: moves it from Processed to Odd, if the transport can find it (IMAP: when it
 * was acknowledged in this session). */
int inbox_mark_odd(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid, struct err *e);

/* Removes a mail for good from wherever it is (a person asked to be forgotten). No error when it is gone. IMAP gives a
 * moved mail another UID: what was acknowledged in an earlier session is found by inbox_purge_message() only. */
int inbox_purge(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid, struct err *e);

/* Removes every mail with this Message-ID (without brackets) from INBOX, Junk, Processed and Odd of an IMAP server.
 * Nothing to do on a Maildir, where inbox_purge() finds every mail. */
int inbox_purge_message(struct inbox *in, const char *message_id, struct err *e);

void inbox_close(struct inbox *in);

#endif
