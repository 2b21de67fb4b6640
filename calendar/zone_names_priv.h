/* The tables behind zone_find(). */
#ifndef CALENDAR_ZONE_NAMES_PRIV_H
#define CALENDAR_ZONE_NAMES_PRIV_H

#include <stddef.h>

/* `name` in the form of utf8_fold_plain(); zone NULL when it means several. Tables end with a NULL name. */
struct zone_alias {
    const char *name, *zone;
};

extern const char *const zone_iana_names[];
extern const struct zone_alias zone_windows_names[];
extern const struct zone_alias zone_places[];
extern const struct zone_alias zone_abbreviations[];

#endif
