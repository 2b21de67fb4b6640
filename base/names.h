/* Enums and their names: the words in JSON, in the database and in letters are the same, from one table. */
#ifndef BASE_NAMES_H
#define BASE_NAMES_H

#include "base/str.h"

/* The name of value v in a table of n names, or "?" when there is none. */
const char *names_get(const char *const *names, size_t n, int v);

/* The value of a name, or -1. */
int names_find(const char *const *names, size_t n, struct str name);

#define NAMES_COUNT(table) (sizeof(table) / sizeof *(table))

/* Declares X_name() and X_from_name() of `enum X`; NAMES_DEFINE in one .c file gives them their table. */
#define NAMES_DECLARE(x)                                                                                               \
    const char *x##_name(enum x v);                                                                                    \
    bool x##_from_name(struct str name, enum x *out)

#define NAMES_DEFINE(x, ...)                                                                                           \
    static const char *const x##_names[] = {__VA_ARGS__};                                                              \
    const char *x##_name(enum x v)                                                                                     \
    {                                                                                                                  \
        return names_get(x##_names, NAMES_COUNT(x##_names), (int)v);                                                   \
    }                                                                                                                  \
    bool x##_from_name(struct str name, enum x *out)                                                                   \
    {                                                                                                                  \
        int v = names_find(x##_names, NAMES_COUNT(x##_names), name);                                                   \
        if (v >= 0)                                                                                                    \
            *out = (enum x)v;                                                                                          \
        return v >= 0;                                                                                                 \
    }                                                                                                                  \
    _Static_assert(sizeof x##_names > 0, "takes the semicolon")

#endif
