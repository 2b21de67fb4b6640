/* Files: read whole with a limit, written so that a crash leaves the old or the new one, 0600 whatever the umask. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/buf.h"
#include "base/err.h"

bool file_exists(const char *path);

/* Appends the whole file; ERR_NO_INPUT when missing, ERR_DATA when it passes the buffer's maximum. "-" is stdin. */
int file_read(const char *path, struct buf *out, struct err *e);

/* The same for a secret: refuses (ERR_CONFIG) a file that group or others can read, or that is not a regular file. */
int file_read_private(const char *path, struct buf *out, struct err *e);

/* Writes beside the target, syncs, renames, syncs the folder: durable on return, never half. Mode 0600. */
int file_write_atomic(const char *path, struct str content, struct err *e);

/* Appends to a file (made with mode 0600), durable on return. */
int file_append(const char *path, struct str content, struct err *e);

/* Makes a folder, mode 0700; one that is there is fine. */
int file_make_folder(const char *path, struct err *e);

/* Syncs a folder, so that names made or removed in it are durable. */
int file_sync_folder(const char *path, struct err *e);

/* ERR_STORAGE for what a full or broken disk says, else ERR_CONFIG. Text: "PATH: reason". */
int file_error(struct err *e, const char *path);

/* PATH itself when absolute, else in the folder FOLDER. */
const char *file_path_in(struct arena *a, const char *folder, const char *path);
/* The folder part of a path, "." when there is none. */
const char *file_folder_of(struct arena *a, const char *path);

#endif
