/* Maildirs (https://cr.yp.to/proto/maildir.html): making, listing, and numbers for mails that have none.
 *
 * A file's base name is what stands before its ':'. A mail is the same mail as long as it has the same base name,
 * whatever folder and flags it has. */
#ifndef MAILER_MAILDIR_PRIV_H
#define MAILER_MAILDIR_PRIV_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

/* Makes the folder with cur, new and tmp, 0700, as far as they are missing. ERR_CONFIG, ERR_STORAGE. */
int maildir_make(const char *path, struct err *e);

struct maildir_entry {
    const char *base;
    const char *file; /* "new/NAME" or "cur/NAME" */
    int64_t uid;      /* 0 until maildir_uids_assign() */
};

/* All mails of new and cur, oldest first: by the number that a name starts with (seconds, 0 without one), then by
 * name, digits in it compared as numbers. Dot files and names with control characters are left out. */
int maildir_list(const char *path, struct arena *a, struct maildir_entry **out, size_t *count, struct err *e);

/* The base part of a file name. */
struct str maildir_base(const char *name);

/* Looks in new and cur for a base name: its file ("cur/NAME") in the arena, NULL when it is not there. */
const char *maildir_find(const char *path, struct arena *a, const char *base);

/* UIDs as IMAP has them, kept in the file PATH: a line with the UIDVALIDITY, then one line "UID BASE" per mail ever
 * seen, only ever appended to. Lines are on the disk before a UID is handed out, so that none is given twice; what a
 * crash left half-written was never handed out and is cut off. A lost file means a new UIDVALIDITY. */
struct maildir_uids {
    const char *path;
    struct arena a;
    int64_t validity;
    struct maildir_uid *list; /* by uid */
    size_t count, room;
};

void maildir_uids_init(struct maildir_uids *u, const char *path);
void maildir_uids_release(struct maildir_uids *u);

/* Reads the list anew, and gives every entry its UID, those without one a new one in the order they stand. */
int maildir_uids_assign(struct maildir_uids *u, struct maildir_entry *entries, size_t count, struct err *e);

/* The base name of a UID, NULL when there is none. Looks at what the last assign read. */
const char *maildir_uids_base(const struct maildir_uids *u, int64_t uid);

#endif
