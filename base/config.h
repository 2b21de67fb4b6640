/* Configuration files (inih): a table of keys gives each its default, its line of help and its check; what is not in
 * the table is an error with file:line, and `init` writes the whole table as a commented file. */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include "base/buf.h"
#include "base/err.h"

struct config_key {
    const char *section, *name;
    const char *initial; /* the value without a line in the file; NULL: must be given */
    const char *help;    /* one line, also what to write instead when the value is wrong */
    bool is_list;        /* several lines with this name add up */
    /* 0, or -1 with the reason in *why ("not a number"); NULL takes anything */
    int (*check)(struct str value, const char **why);
};

struct config {
    const struct config_key *keys; /* ends with a NULL name */
    const char **values;           /* one per key, never NULL after reading; list values joined by '\n' */
    const char *path;
};

/* Reads and checks PATH. ERR_CONFIG says file:line, what is wrong and what to write instead. */
int config_read(struct arena *a, const char *path, const struct config_key *keys, struct config *out, struct err *e);

/* The value of a key of the table. Asking for one that is not in the table is a bug and ends the program. */
const char *config_get(const struct config *c, const char *section, const char *name);
long config_get_int(const struct config *c, const char *section, const char *name);

/* The table as a commented file; `values` may override some: pairs of "section.name", value, ended by NULL. */
void config_write_sample(const struct config_key *keys, const char *const *values, struct buf *out);

#endif
