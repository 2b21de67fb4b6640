#include "calendar/ical_priv.h"

#include "base/utf8.h"
#include "calendar/invitation_zone_priv.h"

icalcomponent *ical_new_calendar(icalproperty_method method)
{
    icalcomponent *calendar = icalcomponent_new_vcalendar();
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//rapport//rapport//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(method));
    return calendar;
}

struct icaltimetype ical_utc(int64_t t)
{
    struct civil c = civil_from_utc(t);
    struct icaltimetype time = invitation_wall(&c);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

const char *ical_clean_text(struct arena *a, struct str s, char line_break)
{
    struct str mended = utf8_mend(a, s);
    char *z = arena_alloc(a, mended.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < mended.n;) {
        size_t from = i;
        uint32_t c = utf8_next(mended, &i);
        if (c == '\n') {
            z[n++] = line_break;
        } else if (c == '\t') {
            z[n++] = ' ';
        } else if (!utf8_is_control(c)) {
            memcpy(z + n, mended.s + from, i - from);
            n += i - from;
        }
    }
    return z;
}
