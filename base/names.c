#include "base/names.h"

const char *names_get(const char *const *names, size_t n, int v)
{
    return v >= 0 && (size_t)v < n && names[v] ? names[v] : "?";
}

int names_find(const char *const *names, size_t n, struct str name)
{
    for (size_t i = 0; i < n; i++)
        if (names[i] && str_eq_z(name, names[i]))
            return (int)i;
    return -1;
}
