/* Libraries that are loaded when the first server is spoken to. 28 more libraries come with libcurl and libetpan, and
 * linking them is more than half of what a start costs; only IMAP, SMTP and OAuth2 need them.
 *
 * late_curl.c and late_etpan.c define the functions that we call under their own names and types, as the libraries'
 * headers declare them: code that uses them is written as ever. Each calls the library's. */
#ifndef MAILER_LATE_PRIV_H
#define MAILER_LATE_PRIV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* To be called before the first function of the library; costs nothing after the first time. ERR_CONFIG when it isn't
 * there or lacks a function. */
int late_curl(struct err *e);
int late_etpan(struct err *e);

struct late_function {
    const char *name;
    void *pointer; /* to the pointer that calls it */
};

struct late_library {
    const char *name;
    const struct late_function *functions;
    size_t count;
    bool is_loaded;
};

int late_load(struct late_library *library, struct err *e);

/* What is written for each function of a library: F(type, name, parameters, arguments). */
#define LATE_POINTER(type, name, parameters, arguments) static __typeof__(name) *name##_here;
#define LATE_ROW(type, name, parameters, arguments)     {#name, &name##_here},
#define LATE_FUNCTION(type, name, parameters, arguments)                                                               \
    type name parameters                                                                                               \
    {                                                                                                                  \
        return name##_here arguments;                                                                                  \
    }
#define LATE_PROCEDURE(type, name, parameters, arguments)                                                              \
    type name parameters                                                                                               \
    {                                                                                                                  \
        name##_here arguments;                                                                                         \
    }

#endif
