/* Where mail comes in: one interface, several transports (Maildir, IMAP). What is new is handed out in batches; the
 * caller commits it durably and only then has it moved to Processed, or later to Odd. */
#ifndef MAILER_INBOX_H
#define MAILER_INBOX_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

struct inbox;
struct login; /* mailer/login.h */

/* Folders as rapport sees them. Processed and Odd are never read. */
enum inbox_folder { FOLDER_INBOX, FOLDER_JUNK, FOLDER_PROCESSED, FOLDER_ODD };

struct incoming {
    enum inbox_folder folder;
    int64_t uid_validity; /* with folder and uid: which mail this is, for ever */
    int64_t uid;
    int64_t internal_date; /* when the server took it, UTC (Maildir: mtime) */
    struct str raw;        /* empty when it is larger than the limit; `size` says how large */
    uint64_t size;
    /* Where it lies now, and its numbers there. 0: it was moved, and the server did not say (no UIDPLUS, RFC 4315), or
     * a killed run could not keep it. Then it is looked for: by Message-ID, or by internal_date and size. */
    enum inbox_folder place;
    int64_t place_validity;
    int64_t place_uid;
    const char *message_id; /* without brackets, NULL or "" when unknown; not filled in by inbox_fetch() */
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
 * one. For mails that stay where they are (Junk); what is moved leaves the folder by itself. */
void inbox_start_after(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid);

/* The next batch of the mails that were in INBOX or Junk at its first fetch, oldest first, at most `max` and about 32
 * MB. *count 0 at the end; the fetch after that looks anew, with what was moved gone. Memory is the arena's. A mail
 * that can't be read is logged and left where it is; the rest goes on. Changes nothing on the server by itself. */
int inbox_fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                size_t *count, struct err *e);

/* Moves mails to Processed or Odd, durably when it returns, and fills in where they lie now. What is gone, or there
 * already, is no error. -1: some may have been moved. Many at once, in the order of their numbers, cost a server far
 * less than one by one. */
int inbox_move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e);

/* Removes a mail for good from wherever it is (a person asked to be forgotten). No error when it is gone. Where it has
 * to be looked for on an IMAP server, every mail with its Message-ID goes. */
int inbox_purge(struct inbox *in, const struct incoming *mail, struct err *e);

void inbox_close(struct inbox *in);

#endif
