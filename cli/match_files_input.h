/* The files that `rapport match --roster` reads. */
#ifndef CLI_MATCH_FILES_INPUT_H
#define CLI_MATCH_FILES_INPUT_H

#include "base/lookup.h"
#include "programme/roster.h"
#include "scheduler/match.h"

#define MATCH_FILE_MAX ((size_t)512 << 20)

/* What was read. Addresses of people and their aliases lead to their place in the roster. */
struct match_files {
    struct arena arena;
    struct roster roster;
    struct match_person *people;
    struct lookup addresses;
    struct match_history history;
    size_t faults;
};

/* Reads a roster, and the history and exclusions when they are named, into an input whose arena is ready. Every bad
 * line goes to stderr with its number. */
int match_files_read(const char *roster, const char *history, const char *exclude, struct match_files *in,
                     struct err *e);

#endif
