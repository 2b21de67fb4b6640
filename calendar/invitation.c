#include "calendar/invitation.h"

#include "calendar/ical_priv.h"
#include "calendar/invitation_zone_priv.h"
#include "calendar/recurrence.h"
#include "calendar/zone.h"

#define UID_MAX 200

/* One build: the facts, and an arena for what is made on the way. */
struct builder {
    const struct invitation *facts;
    struct arena arena;
};

const char *invitation_method(enum invitation_kind kind)
{
    return kind == INVITATION_REQUEST || kind == INVITATION_MOVE ? "REQUEST" : "CANCEL";
}

static bool is_request(const struct invitation *i)
{
    return i->kind == INVITATION_REQUEST || i->kind == INVITATION_MOVE;
}

static bool is_one_of_series(const struct invitation *i)
{
    return i->kind == INVITATION_MOVE || i->kind == INVITATION_CANCEL_ONE;
}

/* How far behind its start a zone without rules is listed: past the 130th meeting from then, and always years ahead of
 * the day it is sent on. */
static int listed_years(const struct civil *start, int64_t stamp, bool is_series, enum cadence cadence)
{
    int since = civil_from_utc(stamp).year - start->year;
    int years = is_series && cadence == CADENCE_QUARTERLY ? 3 * ZONE_LISTED_YEARS : ZONE_LISTED_YEARS;
    return since > 0 ? since + years : years;
}

static bool is_uid(const char *uid)
{
    size_t n = uid ? strlen(uid) : 0;
    for (size_t i = 0; i < n; i++)
        if (uid[i] <= ' ' || uid[i] >= 0x7f || strchr("\\;,", uid[i]))
            return false;
    return n > 0 && n <= UID_MAX && strchr(uid, '@');
}

static int check_facts(const struct invitation *i, struct err *e)
{
    if (!is_uid(i->uid))
        return err_set(e, ERR_SOFTWARE, "invitation: malformed UID");
    if (i->invitees_count == 0 || i->recipient >= i->invitees_count)
        return err_set(e, ERR_SOFTWARE, "invitation: nobody to invite");
    if (!i->organizer.s[0])
        return err_set(e, ERR_SOFTWARE, "invitation: no organizer");
    if (!zone_exists(i->zone))
        return err_set(e, ERR_SOFTWARE, "invitation: no such time zone");
    if (!civil_is_valid(&i->start) || i->minutes <= 0 || i->sequence < 0)
        return err_set(e, ERR_SOFTWARE, "invitation: malformed time, length or sequence");
    if (is_one_of_series(i) && !civil_is_valid(&i->was))
        return err_set(e, ERR_SOFTWARE, "invitation: which meeting of the series is not said");
    if (i->is_series && i->until != 0 && i->until < zone_to_utc(i->zone, &i->start))
        return err_set(e, ERR_SOFTWARE, "invitation: the series ends before it starts");
    return 0;
}

/* libical puts quotes around a CN that needs them, but knows no escape for quotes inside; `^` would start one. */
static icalparameter *common_name(struct arena *a, const struct name *name, const struct address *address)
{
    char *z = arena_strdup(a, name->s);
    size_t n = 0;
    for (const char *p = z; *p; p++)
        if (*p != '"' && *p != '^')
            z[n++] = *p;
    z[n] = '\0';
    return icalparameter_new_cn(str_trim(str_of(z)).n > 0 ? z : address->s);
}

static const char *mailto(struct arena *a, const struct address *address)
{
    return arena_printf(a, "mailto:%s", address->s);
}

static void add(icalcomponent *c, icalproperty *p)
{
    icalcomponent_add_property(c, p);
}

static icalproperty *in_zone(icalproperty *p, const char *zone)
{
    icalproperty_add_parameter(p, icalparameter_new_tzid(zone));
    return p;
}

static void add_invitees(struct builder *b, icalcomponent *event)
{
    static const icalparameter_partstat answers[] = {
        [INVITEE_NEEDS_ACTION] = ICAL_PARTSTAT_NEEDSACTION, [INVITEE_ACCEPTED] = ICAL_PARTSTAT_ACCEPTED,
        [INVITEE_TENTATIVE] = ICAL_PARTSTAT_TENTATIVE,      [INVITEE_DECLINED] = ICAL_PARTSTAT_DECLINED,
        [INVITEE_DELEGATED] = ICAL_PARTSTAT_DELEGATED,
    };
    const struct invitation *i = b->facts;
    for (size_t k = 0; k < i->invitees_count; k++) {
        const struct invitee *x = &i->invitees[k];
        icalproperty *p = icalproperty_new_attendee(mailto(&b->arena, &x->address));
        icalproperty_add_parameter(p, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
        icalproperty_add_parameter(p, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        icalproperty_add_parameter(p, icalparameter_new_partstat(answers[x->answer]));
        if (k == i->recipient && is_request(i))
            icalproperty_add_parameter(p, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        icalproperty_add_parameter(p, common_name(&b->arena, &x->name, &x->address));
        add(event, p);
    }
}

/* The end is so many minutes later on the wall clock: also on a day whose clock changes DTEND lies behind DTSTART. */
static void add_times(icalcomponent *event, const char *zone, const struct civil *start, int minutes)
{
    struct civil end = civil_from_utc(civil_to_utc(start) + minutes * MINUTE);
    add(event, in_zone(icalproperty_new_dtstart(invitation_wall(start)), zone));
    add(event, in_zone(icalproperty_new_dtend(invitation_wall(&end)), zone));
}

/* An ended series says nothing about what would have come after its end: calendars differ in what they make of an
 * EXDATE of no meeting and of a moved meeting that belongs to none. */
static bool is_in_series(const struct invitation *i, const struct civil *was)
{
    return i->until == 0 || zone_to_utc(i->zone, was) <= i->until;
}

static void add_series(icalcomponent *event, const struct invitation *i)
{
    struct icalrecurrencetype r;
    icalrecurrencetype_clear(&r);
    bool is_weekly = i->cadence == CADENCE_WEEKLY || i->cadence == CADENCE_BIWEEKLY;
    int weekday = civil_weekday(civil_to_days(i->start.year, i->start.month, i->start.day));
    r.freq = is_weekly ? ICAL_WEEKLY_RECURRENCE : ICAL_MONTHLY_RECURRENCE;
    r.interval = i->cadence == CADENCE_BIWEEKLY ? 2 : i->cadence == CADENCE_QUARTERLY ? 3 : 1;
    r.by_day[0] = invitation_by_day(weekday, is_weekly ? 0 : recurrence_week_of_month(&i->start));
    r.by_day[1] = ICAL_RECURRENCE_ARRAY_MAX;
    if (i->until != 0)
        r.until = ical_utc(i->until);
    add(event, icalproperty_new_rrule(r));
    for (size_t k = 0; k < i->skipped_count; k++)
        if (is_in_series(i, &i->skipped[k]))
            add(event, in_zone(icalproperty_new_exdate(invitation_wall(&i->skipped[k])), i->zone));
}

static void add_text(icalcomponent *event, icalproperty *(*make)(const char *), const char *text)
{
    if (*text)
        add(event, make(text));
}

/* An event at `start`; `was` is its place in the series when it is one meeting of it, else NULL. */
static icalcomponent *new_event(struct builder *b, const struct civil *start, int minutes, const struct civil *was)
{
    const struct invitation *i = b->facts;
    icalcomponent *event = icalcomponent_new_vevent();
    icalproperty *organizer = icalproperty_new_organizer(mailto(&b->arena, &i->organizer));
    icalproperty_add_parameter(organizer, common_name(&b->arena, &i->organizer_name, &i->organizer));
    add(event, icalproperty_new_uid(i->uid));
    add(event, icalproperty_new_dtstamp(ical_utc(i->stamp)));
    add(event, icalproperty_new_sequence(i->sequence));
    if (was)
        add(event, in_zone(icalproperty_new_recurrenceid(invitation_wall(was)), i->zone));
    add_times(event, i->zone, start, minutes);
    if (i->is_series && !was)
        add_series(event, i);
    add_text(event, icalproperty_new_summary, ical_clean_text(&b->arena, i->summary, ' '));
    add_text(event, icalproperty_new_location, ical_clean_text(&b->arena, i->location, ' '));
    add_text(event, icalproperty_new_description, ical_clean_text(&b->arena, i->description, '\n'));
    add(event, icalproperty_new_status(is_request(i) ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED));
    add(event, icalproperty_new_transp(is_request(i) ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    add(event, organizer);
    add_invitees(b, event);
    return event;
}

static const struct civil *earlier(const struct civil *a, const struct civil *b)
{
    return civil_to_utc(a) <= civil_to_utc(b) ? a : b;
}

static icalcomponent *new_calendar(struct builder *b)
{
    const struct invitation *i = b->facts;
    icalcomponent *calendar = ical_new_calendar(is_request(i) ? ICAL_METHOD_REQUEST : ICAL_METHOD_CANCEL);

    const struct civil *was = is_one_of_series(i) ? &i->was : NULL, *first = was ? earlier(was, &i->start) : &i->start;
    for (size_t k = 0; k < i->moved_count; k++)
        first = earlier(first, &i->moved[k].is);
    int years = listed_years(first, i->stamp, i->is_series, i->cadence);
    icalcomponent_add_component(calendar,
                                invitation_zone(i->zone, first, zone_definition(i->zone, first->year, years)));

    icalcomponent_add_component(calendar, new_event(b, &i->start, i->minutes, was));
    for (size_t k = 0; i->kind == INVITATION_REQUEST && k < i->moved_count; k++)
        if (is_in_series(i, &i->moved[k].was))
            icalcomponent_add_component(calendar, new_event(b, &i->moved[k].is, i->moved[k].minutes, &i->moved[k].was));
    return calendar;
}

int invitation_build(const struct invitation *i, struct buf *out, struct err *e)
{
    if (check_facts(i, e) != 0)
        return -1;
    icalerror_set_errors_are_fatal(false);
    struct builder b = {.facts = i};
    arena_init(&b.arena, ARENA_DEFAULT_MAX);
    icalcomponent *calendar = new_calendar(&b);
    char *text = icalcomponent_as_ical_string_r(calendar);
    if (text)
        buf_puts(out, text);
    bool failed = !text || out->overflow;
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    arena_release(&b.arena);
    return failed ? err_set(e, ERR_SOFTWARE, "invitation: too long to be sent") : 0;
}

int64_t invitation_zone_ends(const char *zone, const struct civil *start, int64_t stamp, bool is_series,
                             enum cadence cadence)
{
    return zone_definition(zone, start->year, listed_years(start, stamp, is_series, cadence))->ends;
}
