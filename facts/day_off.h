/* A day without meetings: a holiday, for everybody or for the people in one zone. */
#ifndef FACTS_DAY_OFF_H
#define FACTS_DAY_OFF_H

#include <stdint.h>

struct day_off {
    int64_t day;      /* since 1970-01-01, on the calendar of whose day it is */
    const char *zone; /* IANA: only of people in that zone; NULL everybody's */
    const char *name; /* "Easter Monday", "" unknown */
};

#endif
