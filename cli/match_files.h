/* `rapport match --roster F …`: matching from files to files, without configuration or database. */
#ifndef CLI_MATCH_FILES_H
#define CLI_MATCH_FILES_H

#include <stdbool.h>

#include "base/err.h"

/* True when these arguments (argv[0] is "match") ask for the file mode. */
bool match_files_wanted(int argc, char **argv);

/* Reads the roster (`email,…` with a header line), history (`round,email,email`) and exclusions (`email,email`) and
 * writes `group,email` to --out and `email,reason` to --unplaced (else to stderr), both whole or not at all. A summary
 * with what repeats the draft (seed, version, fingerprint of the input) goes to stdout, every bad line to stderr.
 * Returns 0, or -1 and ERR_USAGE, ERR_DATA or what the files say; nothing is written then. */
int command_match_files(int argc, char **argv, struct err *e);

#endif
