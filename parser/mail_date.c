#include "parser/mail_date.h"

#include <gmime/gmime.h>

#define YEAR_10000 INT64_C(253402300800)

bool mail_date_parse(struct str s, int64_t *t)
{
    char z[128];
    if (s.n == 0 || s.n >= sizeof z)
        return false;
    memcpy(z, s.s, s.n);
    z[s.n] = 0;
    GDateTime *when = g_mime_utils_header_decode_date(z);
    if (!when)
        return false;
    *t = g_date_time_to_unix(when);
    g_date_time_unref(when);
    return *t >= 0 && *t < YEAR_10000;
}
