#include "programme/summary.h"

#include <stdlib.h>

#include "calendar/zone.h"
#include "db/due.h"
#include "db/inbox.h"
#include "db/takeaways.h"
#include "programme/nudging.h"
#include "programme/organizer.h"

#define NO_FIRST_TOLD (30 * DAY)
#define LONG_AGO      (60 * DAY)
#define ABOUT_BACK    (3 * DAY) /* a summary of Monday is about the week before, one of Friday about its own */
#define ACTIONS_MAX   5
#define NUMBERS_MAX   8

/* Urgency: the first that holds is what the summary says of a circle. */
enum need { NEED_NOTHING, NEED_HELP, NEED_BOUNCES, NEED_NEVER_MET, NEED_MISSED_TWO, NEED_RESTING, NEED_LONG_AGO };

/* What is read once for all circles. */
struct gathering {
    struct programme *p;
    struct arena *a;
    struct summary *s;
    int64_t starts[SUMMARY_WEEKS + 1]; /* UTC of the weeks' Mondays, and the end of the last */
    struct meeting *meetings;          /* of these weeks, by circle, then time */
    size_t meetings_count;
    struct help_call *calls; /* who wrote to the organizers in the last week */
    size_t calls_count;
};

static int64_t monday_of(const char *zone, int64_t at)
{
    struct civil c = zone_from_utc(zone, at);
    int64_t day = civil_to_days(c.year, c.month, c.day);
    return day - (civil_weekday(day) - 1);
}

/* ISO 8601: the week belongs to the year of its Thursday. */
static void iso_week(int64_t monday, int *year, int *week)
{
    int month, day;
    civil_from_days(monday + 3, year, &month, &day);
    *week = (int)((monday + 3 - civil_to_days(*year, 1, 1)) / 7) + 1;
}

static void set_weeks(struct gathering *g, int64_t at)
{
    const char *zone = g->p->settings->zone;
    int64_t monday = monday_of(zone, at);
    iso_week(monday, &g->s->year, &g->s->week);
    for (int i = 0; i <= SUMMARY_WEEKS; i++) {
        int year;
        int64_t day = monday + 7 * (i - SUMMARY_WEEKS + 1);
        struct civil wall = civil_from_utc(day * DAY);
        g->starts[i] = zone_to_utc(zone, &wall);
        if (i < SUMMARY_WEEKS)
            iso_week(day, &year, &g->s->numbers[i]);
    }
}

static enum week_state state_of(const struct meeting *m, int64_t now)
{
    switch (m->state) {
    case MEETING_HELD:
        return WEEK_MET;
    case MEETING_MISSED:
        return WEEK_MISSED;
    case MEETING_SKIPPED:
        return WEEK_PAUSED;
    case MEETING_CANCELLED:
        return WEEK_NOTHING;
    case MEETING_UNKNOWN:
        return WEEK_UNKNOWN;
    case MEETING_PLANNED:
        break;
    }
    return meeting_ends_at(m) > now ? WEEK_PLANNED : WEEK_UNKNOWN;
}

/* The first meeting of a circle; they are by circle, then time. */
static size_t meetings_of(const struct gathering *g, int64_t circle_id)
{
    size_t lo = 0, hi = g->meetings_count;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (g->meetings[mid].circle_id < circle_id)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void fill_weeks(const struct gathering *g, struct summary_circle *sc)
{
    size_t i = meetings_of(g, sc->circle->id);
    for (; i < g->meetings_count && g->meetings[i].circle_id == sc->circle->id; i++) {
        const struct meeting *m = &g->meetings[i];
        for (int w = 0; w < SUMMARY_WEEKS; w++) {
            enum week_state state = state_of(m, g->p->now);
            if (m->starts_at >= g->starts[w] && m->starts_at < g->starts[w + 1] && state > sc->weeks[w])
                sc->weeks[w] = state;
        }
    }
}

static const char *say_day(const struct gathering *g, int64_t t)
{
    char date[CLOCK_RFC3339_SIZE];
    struct civil c = zone_from_utc(g->p->settings->zone, t);
    civil_format_date(&c, date);
    const char *day = programme_say_date(g->a, str_of(arena_strdup(g->a, date)), g->p->now);
    const char *space = strchr(day, ' '); /* without the weekday */
    return space ? space + 1 : day;
}

static void need(const struct gathering *g, struct summary_circle *sc, enum need urgency, const char *order,
                 const char *what)
{
    if (sc->urgency && sc->urgency <= (int)urgency)
        return;
    sc->urgency = (int)urgency;
    sc->what = what;
    sc->label = arena_printf(g->a, "%s circle %lld", order, (long long)sc->circle->number);
    sc->order = arena_printf(g->a, "%s %lld", order, (long long)sc->circle->number);
}

/* Members who bounce, rest or asked for help. */
static int look_at_members(const struct gathering *g, struct summary_circle *sc, struct err *e)
{
    for (size_t i = 0; i < sc->circle->count; i++) {
        struct person m;
        int64_t id = sc->circle->members[i].person_id;
        if (db_person(g->p->db, id, g->a, &m, e) != 1)
            return -1;
        const char *name = arena_str(g->a, person_first_name(&m));
        if (m.suspended) {
            need(g, sc, NEED_BOUNCES, "Pause", arena_printf(g->a, "mail to %s comes back.", name));
        } else if (m.rests) {
            need(g, sc, NEED_RESTING, "Rematch", arena_printf(g->a, "nothing comes from %s, so letters rest.", name));
        }
        for (size_t k = 0; k < g->calls_count; k++)
            if (g->calls[k].person_id == id)
                need(g, sc, NEED_HELP, "Pause",
                     arena_printf(g->a, "%s wrote to you on %s.", name, say_day(g, g->calls[k].at)));
    }
    return 0;
}

/* The last two meetings that were to take place, when both were missed. */
static bool missed_two(const struct gathering *g, const struct circle *c, const struct meeting **first,
                       const struct meeting **second)
{
    *first = *second = NULL;
    for (size_t i = meetings_of(g, c->id); i < g->meetings_count && g->meetings[i].circle_id == c->id; i++) {
        const struct meeting *m = &g->meetings[i];
        if (m->state == MEETING_SKIPPED || m->state == MEETING_CANCELLED || meeting_ends_at(m) > g->p->now)
            continue;
        *first = *second;
        *second = m;
    }
    return *first && (*first)->state == MEETING_MISSED && (*second)->state == MEETING_MISSED;
}

static int look_at_circle(const struct gathering *g, struct summary_circle *sc, struct err *e)
{
    const struct circle *c = sc->circle;
    const struct meeting *first, *second;
    int64_t met, now = g->p->now;
    if (c->paused_until > now)
        return 0;
    if (look_at_members(g, sc, e) != 0 || nudging_last_met(g->p, c, &met, e) != 0)
        return -1;
    if (met == c->launched_at && now - met >= NO_FIRST_TOLD)
        need(g, sc, NEED_NEVER_MET, "Nudge", arena_printf(g->a, "no meeting since it began on %s.", say_day(g, met)));
    else if (now - met >= LONG_AGO)
        need(g, sc, NEED_LONG_AGO, "Nudge", arena_printf(g->a, "no meeting since %s.", say_day(g, met)));
    if (missed_two(g, c, &first, &second))
        need(g, sc, NEED_MISSED_TWO, "Nudge",
             arena_printf(g->a, "missed %s and %s.", say_day(g, first->starts_at), say_day(g, second->starts_at)));
    return 0;
}

static int by_urgency(const void *x, const void *y)
{
    const struct summary_circle *a = x, *b = y;
    int u = a->urgency ? a->urgency : 100, v = b->urgency ? b->urgency : 100;
    if (u != v)
        return u - v;
    return a->circle->number < b->circle->number ? -1 : a->circle->number > b->circle->number;
}

static int gather(struct gathering *g, struct err *e)
{
    struct summary *s = g->s;
    struct circle *circles;
    struct db *db = g->p->db;
    if (db_circles(db, CIRCLE_ACTIVE, g->a, &circles, &s->count, e) != 0 ||
        db_meetings_by_circle(db, g->starts[0], g->starts[SUMMARY_WEEKS], g->a, &g->meetings, &g->meetings_count, e) !=
            0 ||
        db_words_calls(db, g->p->now - 7 * DAY, g->a, &g->calls, &g->calls_count, e) != 0)
        return -1;
    s->circles = arena_array(g->a, struct summary_circle, s->count);
    for (size_t i = 0; i < s->count; i++) {
        struct summary_circle *sc = &s->circles[i];
        sc->circle = &circles[i];
        if (programme_others(g->p, g->a, &circles[i], 0, &sc->who, e) != 0)
            return -1;
        fill_weeks(g, sc);
        s->states[sc->weeks[SUMMARY_WEEKS - 1]]++;
        if (look_at_circle(g, sc, e) != 0)
            return -1;
        s->needing += sc->urgency != 0;
    }
    qsort(s->circles, s->count, sizeof *s->circles, by_urgency);
    return 0;
}

/* ---- words ---- */

static const char *plural(long n, const char *one, const char *many)
{
    return n == 1 ? one : many;
}

/* "7", "7 and 9", "7, 9 and 12"; at most so many. */
static const char *say_numbers(const struct gathering *g, size_t from, size_t to)
{
    const char *text = "";
    for (size_t i = from; i < to && i < from + NUMBERS_MAX; i++)
        text = arena_printf(g->a, "%s%s%lld", text,
                            i == from     ? ""
                            : i + 1 == to ? " and "
                                          : ", ",
                            (long long)g->s->circles[i].circle->number);
    return to - from > NUMBERS_MAX ? arena_printf(g->a, "%s and others", text) : text;
}

static void say_finding(struct gathering *g)
{
    struct summary *s = g->s;
    long met = s->states[WEEK_MET];
    long due = met + s->states[WEEK_MISSED] + s->states[WEEK_UNKNOWN] + s->states[WEEK_PLANNED];
    const char *circles = plural(due, "circle", "circles");
    const char *who = s->needing == 0 ? ""
                      : s->needing <= 3
                          ? arena_printf(g->a, " %s %s %s you.", plural((long)s->needing, "Circle", "Circles"),
                                         say_numbers(g, 0, s->needing), plural((long)s->needing, "needs", "need"))
                          : arena_printf(g->a, " %zu circles need you.", s->needing);
    if (due == 0) {
        s->headline = arena_printf(g->a, "No circle was to meet in week %d.%s", s->week, who);
        s->finding = "no meetings";
    } else if (met == due) {
        s->headline = due == 1   ? arena_printf(g->a, "The one circle met that was to.%s", who)
                      : due == 2 ? arena_printf(g->a, "Both circles met that were to.%s", who)
                                 : arena_printf(g->a, "All %ld circles met that were to.%s", due, who);
        s->finding = due == 1 ? "one met" : due == 2 ? "both met" : arena_printf(g->a, "all %ld met", due);
    } else {
        s->headline = arena_printf(g->a, "%ld of %ld %s met.%s", met, due, circles, who);
        s->finding = arena_printf(g->a, "%ld of %ld met", met, due);
    }
    if (s->needing)
        s->finding =
            arena_printf(g->a, "%s, %zu %s you", s->finding, s->needing, plural((long)s->needing, "needs", "need"));
    s->counts = arena_printf(g->a, "Met %ld · planned %ld · missed %ld · paused %ld", met, s->states[WEEK_PLANNED],
                             s->states[WEEK_MISSED], s->states[WEEK_PAUSED]);
    if (s->states[WEEK_UNKNOWN])
        s->counts = arena_printf(g->a, "%s · no word %ld", s->counts, s->states[WEEK_UNKNOWN]);
}

/* What is not a circle's: who has none, mail that waits for a person, and the circles that did not fit above. */
static int say_story(struct gathering *g, size_t shown, struct err *e)
{
    struct summary *s = g->s;
    int64_t alone, odd;
    if (db_people_without_circle(g->p->db, &alone, e) != 0 || db_inbox_count(g->p->db, VERDICT_ODD, &odd, e) != 0)
        return -1;
    s->story = "";
    if (s->needing > shown)
        s->story = arena_printf(g->a, "So %s %s %s.", plural((long)(s->needing - shown), "does circle", "do circles"),
                                say_numbers(g, shown, s->needing), "besides those below");
    if (alone)
        s->story = arena_printf(g->a, "%s%s%lld %s no circle.", s->story, *s->story ? " " : "", (long long)alone,
                                plural((long)alone, "person has", "people have"));
    if (odd)
        s->story = arena_printf(g->a, "%s%s%lld %s could not be understood: see “rapport odd”.", s->story,
                                *s->story ? " " : "", (long long)odd, plural((long)odd, "mail", "mails"));
    return 0;
}

/* "circle 4 was nudged and has met; circle 9 was ended." */
static int say_actions(struct gathering *g, struct err *e)
{
    static const struct {
        const char *name, *said;
    } verbs[] = {{"nudge", "was nudged"},
                 {"pause", "got a break"},
                 {"resume", "went on"},
                 {"end", "was ended"},
                 {"rematch", "was ended for a new match"}};
    struct done_order *orders;
    size_t count, said = 0;
    if (db_commands_done(g->p->db, g->p->now - 8 * DAY, g->a, &orders, &count, e) != 0)
        return -1;
    g->s->actions = "";
    for (size_t i = 0; i < count && said < ACTIONS_MAX; i++) {
        int64_t met = 0;
        if (db_meeting_last_held(g->p->db, orders[i].circle_id, &met, e) < 0)
            return -1;
        for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
            if (strcmp(verbs[v].name, orders[i].name) == 0) {
                g->s->actions = arena_printf(g->a, "%s%scircle %lld %s%s", g->s->actions, said ? "; " : "",
                                             (long long)orders[i].circle_number, verbs[v].said,
                                             v == 0 && met > orders[i].at ? " and has met" : "");
                said++;
            }
    }
    if (said)
        g->s->actions = arena_printf(g->a, "%s.", g->s->actions);
    return 0;
}

int summary_make(struct programme *p, struct arena *a, int64_t at, struct summary *out, struct err *e)
{
    struct gathering g = {.p = p, .a = a, .s = out};
    *out = (struct summary){.story = "", .actions = ""};
    set_weeks(&g, at);
    if (gather(&g, e) != 0)
        return -1;
    say_finding(&g);
    return say_story(&g, out->needing < 3 ? out->needing : 3, e) == 0 ? say_actions(&g, e) : -1;
}

/* ---- when ---- */

int64_t summary_week_of(int64_t now)
{
    return now - ABOUT_BACK;
}

int summary_plan(struct programme *p, struct arena *a, struct err *e)
{
    const struct settings *s = p->settings;
    int year, week;
    if (s->summary_weekday == 0) /* never */
        return 0;
    int64_t monday = monday_of(s->zone, p->now), at;
    for (int64_t day = monday + s->summary_weekday - 1;; day += 7) {
        struct civil wall = civil_from_utc(day * DAY + s->summary_minute * MINUTE);
        at = zone_to_utc(s->zone, &wall);
        if (at > p->now)
            break;
    }
    iso_week(monday_of(s->zone, summary_week_of(at)), &year, &week);
    for (size_t i = 0; i < s->organizers_count; i++) {
        struct person to;
        struct due due = {.kind = LETTER_SUMMARY, .about = year * 100 + week, .ready_at = at};
        if (organizer_person(p, a, i, &to, e) != 0)
            return -1;
        due.person_id = to.id;
        if (db_due_add(p->db, &due, e) != 0)
            return -1;
    }
    return 0;
}
