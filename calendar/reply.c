#include "calendar/reply.h"

#include <libical/ical.h>

#include "calendar/foreign_zone_priv.h"
#include "calendar/reply_values_priv.h"

#define DEPTH_MAX     8
#define ZONES_MAX     8
#define CALENDARS_MAX 100
#define COMMENT_MAX   4000
#define UID_MAX       1000

struct event {
    struct str uid, comment;
    struct moment recurrence, start, stamp;
    long sequence;
    bool has_recurrence;
    size_t calendar; /* index of the VCALENDAR it stands in */
    struct attendee chosen;
    int rank; /* how good the choice is, 0 none yet */
};

enum part { PART_CALENDAR, PART_EVENT, PART_ZONE, PART_OBSERVANCE, PART_OTHER };

struct reader {
    struct arena *arena;
    struct str from, zone;
    struct {
        enum part part;
        bool ignored; /* too many of its kind, or at the wrong place */
    } open[DEPTH_MAX];
    size_t depth, too_deep;
    struct {
        struct str method, zone;
    } calendars[CALENDARS_MAX]; /* the first stands for what is outside of any */
    size_t calendars_count;
    struct event events[CALENDAR_EVENTS_MAX];
    size_t events_count;
    struct foreign_zone zones[ZONES_MAX];
    size_t zones_count;
};

/* Where a time of the event is meant that names no zone. */
static struct str floating_zone(const struct reader *r, const struct event *event)
{
    if (event->start.tzid.n > 0)
        return event->start.tzid;
    if (r->calendars[event->calendar].zone.n > 0)
        return r->calendars[event->calendar].zone;
    return r->zones_count == 1 && r->zones[0].tzid.n > 0 ? r->zones[0].tzid : r->zone;
}

static struct str format_moment(const struct reader *r, const struct event *event, const struct moment *m)
{
    char out[CLOCK_RFC3339_SIZE];
    if (!m->is_set)
        return STR_NULL;
    if (m->is_date) {
        civil_format_date(&m->civil, out);
        return arena_copy(r->arena, str_of(out));
    }
    struct str tzid = m->tzid.n > 0 ? m->tzid : floating_zone(r, event);
    clock_format(m->is_utc ? civil_to_utc(&m->civil) : foreign_to_utc(r->zones, r->zones_count, tzid, &m->civil), out);
    return arena_copy(r->arena, str_of(out));
}

static void add_comment(struct arena *a, struct str *comment, struct str more)
{
    more = reply_clean(a, more, COMMENT_MAX);
    if (more.n == 0 || str_eq(*comment, more) || comment->n > COMMENT_MAX)
        return;
    *comment = comment->n == 0 ? more : str_of(arena_printf(a, "%s\n%s", arena_str(a, *comment), arena_str(a, more)));
}

static void add_attendee(struct reader *r, struct event *event, const struct content_line *line)
{
    if (!line->value.s) /* cut off before the address */
        return;
    struct attendee x = reply_attendee(r->arena, line);
    int rank = 1 + !str_eq(x.partstat, STR("NEEDS-ACTION"));
    if (r->from.n > 0 && str_eq(x.sent_by, r->from))
        rank = 3;
    if (r->from.n > 0 && str_eq(x.address, r->from))
        rank = 4;
    if (rank > event->rank) {
        event->chosen = x;
        event->rank = rank;
    }
}

static void read_event_line(struct reader *r, struct event *event, const struct content_line *line)
{
    struct arena *a = r->arena;
    unsigned long long n;
    if (str_eq_z(line->name, "UID"))
        event->uid = reply_clean(a, reply_text(a, line), UID_MAX);
    else if (str_eq_z(line->name, "SEQUENCE"))
        event->sequence = str_to_uint(line->value, 0x7fffffff, &n) ? (long)n : 0;
    else if (str_eq_z(line->name, "DTSTAMP"))
        moment_set(a, &event->stamp, line);
    else if (str_eq_z(line->name, "DTSTART"))
        moment_set(a, &event->start, line);
    else if (str_eq_z(line->name, "RECURRENCE-ID")) {
        event->has_recurrence = true;
        moment_set(a, &event->recurrence, line);
    } else if (str_eq_z(line->name, "COMMENT") || str_eq_z(line->name, "X-RESPONSE-COMMENT"))
        add_comment(a, &event->comment, reply_text(a, line));
    else if (str_eq_z(line->name, "ATTENDEE"))
        add_attendee(r, event, line);
}

static void read_observance_line(struct arena *a, struct observance *o, const struct content_line *line)
{
    struct moment m;
    if (str_eq_z(line->name, "DTSTART")) {
        moment_set(a, &m, line);
        if (m.is_set)
            o->start = m.civil;
    } else if (str_eq_z(line->name, "TZOFFSETFROM")) {
        foreign_offset_parse(line->value, &o->from);
    } else if (str_eq_z(line->name, "TZOFFSETTO")) {
        foreign_offset_parse(line->value, &o->to);
    } else if (str_eq_z(line->name, "RRULE")) {
        o->rule = line->value;
    }
}

static void read_zone_line(struct arena *a, struct foreign_zone *zone, const struct content_line *line)
{
    if (str_eq_z(line->name, "TZID")) /* a comma is escaped here, but not where the name is used */
        zone->tzid = reply_text(a, line);
    else if (str_eq_z(line->name, "X-LIC-LOCATION"))
        zone->location = reply_text(a, line);
}

static void read_calendar_line(struct reader *r, size_t calendar, const struct content_line *line)
{
    if (str_eq_z(line->name, "METHOD"))
        r->calendars[calendar].method = reply_token(r->arena, line->value);
    else if (str_eq_z(line->name, "X-WR-TIMEZONE"))
        r->calendars[calendar].zone = line->value;
}

static enum part part_of(struct str name)
{
    static const struct {
        const char *name;
        enum part part;
    } parts[] = {{"VCALENDAR", PART_CALENDAR},
                 {"VEVENT", PART_EVENT},
                 {"VTIMEZONE", PART_ZONE},
                 {"STANDARD", PART_OBSERVANCE},
                 {"DAYLIGHT", PART_OBSERVANCE}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (str_eq_nocase(name, str_of(parts[i].name)))
            return parts[i].part;
    return PART_OTHER;
}

/* The component whose lines come now; outside of any, those of a calendar without its BEGIN. */
static enum part innermost(const struct reader *r)
{
    if (r->depth == 0)
        return PART_CALENDAR;
    return r->open[r->depth - 1].ignored ? PART_OTHER : r->open[r->depth - 1].part;
}

/* Makes room for a component; false when its lines are to be ignored. A calendar never stands in another and an event
 * only in a calendar, so a BEGIN at the wrong place means that an END is missing. */
static bool begin(struct reader *r, enum part part)
{
    switch (part) {
    case PART_CALENDAR:
        r->depth = 0;
        if (r->calendars_count == CALENDARS_MAX)
            return false;
        r->calendars_count++;
        return true;
    case PART_EVENT:
        while (innermost(r) != PART_CALENDAR)
            r->depth--;
        if (r->events_count == CALENDAR_EVENTS_MAX)
            return false;
        r->events[r->events_count++].calendar = r->calendars_count - 1;
        return true;
    case PART_ZONE:
        if (r->zones_count == ZONES_MAX)
            return false;
        r->zones_count++;
        return true;
    case PART_OBSERVANCE:
        if (innermost(r) != PART_ZONE)
            return false;
        foreign_zone_add(&r->zones[r->zones_count - 1]);
        return true;
    case PART_OTHER:
        break;
    }
    return false;
}

static void end(struct reader *r, enum part part)
{
    for (size_t i = r->depth; i > 0; i--)
        if (r->open[i - 1].part == part) {
            r->depth = i - 1;
            return;
        }
}

/* True when the line is a BEGIN or END. */
static bool read_boundary(struct reader *r, const struct content_line *line)
{
    bool is_begin = str_eq_z(line->name, "BEGIN");
    if (!is_begin && !str_eq_z(line->name, "END"))
        return false;
    enum part part = part_of(line->value);
    if (is_begin && (r->too_deep > 0 || r->depth == DEPTH_MAX)) {
        r->too_deep++;
    } else if (is_begin) {
        bool ignored = !begin(r, part);
        r->open[r->depth].part = part;
        r->open[r->depth++].ignored = ignored;
    } else if (r->too_deep > 0) {
        r->too_deep--;
    } else {
        end(r, part);
    }
    return true;
}

static void read_line(struct reader *r, const struct content_line *line)
{
    if (read_boundary(r, line) || r->too_deep > 0)
        return;
    switch (innermost(r)) {
    case PART_CALENDAR:
        read_calendar_line(r, r->calendars_count - 1, line);
        break;
    case PART_EVENT:
        read_event_line(r, &r->events[r->events_count - 1], line);
        break;
    case PART_ZONE:
        read_zone_line(r->arena, &r->zones[r->zones_count - 1], line);
        break;
    case PART_OBSERVANCE:
        read_observance_line(r->arena, foreign_zone_last(&r->zones[r->zones_count - 1]), line);
        break;
    case PART_OTHER:
        break;
    }
}

static void answer_of(const struct reader *r, const struct event *event, struct calendar_answer *out)
{
    struct arena *a = r->arena;
    struct str method = r->calendars[event->calendar].method, comment = event->comment;
    if (comment.n == 0)
        add_comment(a, &comment, event->chosen.comment);
    *out = (struct calendar_answer){
        .method = method,
        .uid = event->uid,
        .attendee = event->chosen.address,
        .partstat = event->rank > 0 ? event->chosen.partstat : STR("NEEDS-ACTION"),
        .comment = comment,
        .recurrence_id = format_moment(r, event, &event->recurrence),
        .dtstamp = format_moment(r, event, &event->stamp),
        .sequence = event->sequence,
    };
    /* a meeting was meant, but which one can't be read: nothing that could be taken for the whole series */
    if (event->has_recurrence && !event->recurrence.is_set)
        out->partstat = STR("NEEDS-ACTION");
    else if (str_eq_z(method, "COUNTER"))
        out->proposed_start = format_moment(r, event, &event->start);
}

int calendar_read(struct arena *a, struct str ics, struct str from, struct str zone, struct calendar_answer **out,
                  size_t *count)
{
    icalerror_set_errors_are_fatal(false);
    struct reader *r = arena_new(a, struct reader);
    r->arena = a;
    r->from = reply_address(a, from);
    r->zone = zone;
    r->calendars_count = 1;
    struct content_lines lines;
    struct content_line line;
    content_lines_init(&lines, a, str_slice(ics, 0, CALENDAR_READ_MAX));
    while (content_lines_next(&lines, &line))
        read_line(r, &line);
    *count = r->events_count;
    *out = arena_array(a, struct calendar_answer, r->events_count);
    for (size_t i = 0; i < r->events_count; i++)
        answer_of(r, &r->events[i], &(*out)[i]);
    return 0;
}
