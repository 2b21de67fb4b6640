#include "calendar/published.h"

#include <libical/ical.h>

#include "base/arena.h"
#include "base/clock.h"
#include "calendar/ical_priv.h"

static icalcomponent *new_event(struct arena *a, const struct published_event *x, int64_t stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(x->uid));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(ical_utc(stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(ical_utc(x->starts_at)));
    if (x->minutes)
        icalcomponent_add_property(event, icalproperty_new_dtend(ical_utc(x->starts_at + x->minutes * MINUTE)));
    icalcomponent_add_property(event, icalproperty_new_summary(ical_clean_text(a, x->summary, ' ')));
    if (x->text.n)
        icalcomponent_add_property(event, icalproperty_new_description(ical_clean_text(a, x->text, '\n')));
    icalcomponent_add_property(event,
                               icalproperty_new_transp(x->minutes ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

int published_build(const struct published_event *events, size_t count, int64_t stamp, struct buf *out, struct err *e)
{
    struct arena a;
    icalerror_set_errors_are_fatal(false);
    icalcomponent *calendar = ical_new_calendar(ICAL_METHOD_PUBLISH);
    arena_init(&a, 0);
    for (size_t i = 0; i < count; i++) {
        arena_reset(&a);
        icalcomponent_add_component(calendar, new_event(&a, &events[i], stamp));
    }
    arena_release(&a);
    char *text = icalcomponent_as_ical_string_r(calendar);
    if (text)
        buf_puts(out, text);
    bool failed = !text || out->overflow;
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return failed ? err_set(e, ERR_SOFTWARE, "the calendar is too long") : 0;
}
