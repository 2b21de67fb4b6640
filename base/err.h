/* What went wrong, and what the caller should do about it.
 *
 * Functions that can fail return 0 or -1 (iterators 1, 0 at the end, -1) and take a `struct err *` as their last
 * argument. The lowest level that knows the facts writes the text; only cli/ prints it. Texts never hold passwords,
 * addresses or words of a person. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

/* The kind says what the caller does; err_exit_code() gives the sysexits(3) code that the program ends with. */
enum err_kind {
    ERR_NONE = 0,
    ERR_USAGE,       /* the command line is wrong: 64 */
    ERR_DATA,        /* input data is wrong, show it to a human: 65 */
    ERR_NO_INPUT,    /* an input file is missing: 66 */
    ERR_ITEM,        /* give this one item up, go on with the next: 65 */
    ERR_UNAVAILABLE, /* a server can't be used now: 69 */
    ERR_SOFTWARE,    /* a bug of ours, or of a library: 70 */
    ERR_STORAGE,     /* disk or database trouble, nothing acknowledged: 75 */
    ERR_RETRY,       /* try again at the next tick: 75 */
    ERR_CONFIG,      /* the configuration must be mended: 78 */
};

struct err {
    enum err_kind kind;
    char text[400]; /* "what happened: what to do", without the program's name, one line */
};

#define ERR_INIT                                                                                                       \
    {                                                                                                                  \
        ERR_NONE, ""                                                                                                   \
    }

/* Sets kind and text (cut to fit, control characters become spaces). Always returns -1: `return err_set(...)`. */
int err_set(struct err *e, enum err_kind kind, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Puts "PREFIX: " before the text that is there. Returns -1. */
int err_prefix(struct err *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The sysexits(3) code of an error kind; 0 for ERR_NONE. */
int err_exit_code(enum err_kind kind);

#endif
