/* rapport simulate --weeks N: who would get what when, without sending.
 *
 * The programme is copied and ticks there from one due time to the next, as cron would do it, as if every
 * meeting took place and nobody wrote anything else. */
#include "cli/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "calendar/published.h"
#include "cli/say.h"
#include "cli/tick.h"
#include "db/due.h"
#include "db/letters.h"
#include "programme/rounds.h"
#include "programme/circles.h"

#define WEEKS_MAX    520
#define BATCH        100
#define CRON         (5 * MINUTE)
#define CALENDAR     "simulation.ics"
#define CALENDAR_MAX ((size_t)1 << 30)

struct simulation {
    struct run run; /* the caller's, with the copy of the database and an arena that is reset each time */
    int64_t from, until;
    int64_t letters, meetings;
    bool json;
};

static int options(struct simulation *s, int *argc, char **argv, const char **calendar, bool *launch, struct err *e)
{
    bool bad = false;
    unsigned long long weeks = 0;
    const char *given = run_option(argc, argv, "--weeks", true, &bad, e);
    *calendar = run_option(argc, argv, "--calendar", true, &bad, e);
    *launch = run_option(argc, argv, "--launch", false, &bad, e) != NULL;
    if (bad || run_too_many(*argc, argv, 1, e) != 0)
        return -1;
    if (!given || !str_to_uint(str_of(given), WEEKS_MAX, &weeks) || weeks == 0)
        return err_set(e, ERR_USAGE, "simulate: how long? Write --weeks N, with N from 1 to %d", WEEKS_MAX);
    if (!*calendar)
        *calendar = CALENDAR;
    s->from = s->run.now;
    s->until = s->from + (int64_t)weeks * 7 * DAY;
    return 0;
}

static int launch_drafts(struct simulation *s, struct err *e)
{
    struct arena *a = &s->run.arena;
    struct circle *drafts;
    size_t count;
    if (db_circles(s->run.programme.db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (circle_launch(&s->run.programme, a, &drafts[i], e) != 0)
            return -1;
    return round_released(&s->run.programme, a, e);
}

/* The meetings that are over by now were held: everybody says so. */
static int hold_meetings(struct simulation *s, struct err *e)
{
    struct arena *a = &s->run.arena;
    struct programme *p = &s->run.programme;
    struct due *due;
    size_t count;
    if (db_due_until(p->db, p->now, a, &due, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct circle c;
        struct meeting m;
        if (!due[i].is_advance)
            continue;
        int rc = db_circle(p->db, due[i].circle_id, a, &c, e);
        if (rc == 1)
            rc = db_meeting(p->db, due[i].about, a, &m, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || m.state != MEETING_PLANNED)
            continue;
        for (size_t k = 0; k < c.count; k++)
            if (db_report_set(p->db, m.id, c.members[k].person_id, 1, -1, e) != 0 ||
                db_person_heard(p->db, c.members[k].person_id, e) != 0)
                return -1;
        if (circle_settle_meeting(p, a, &m, e) != 0)
            return -1;
    }
    return 0;
}

static int print_letter(struct simulation *s, const struct outbox_row *row, struct err *e)
{
    struct arena *a = &s->run.arena;
    struct letter l;
    struct circle c = {.number = 0};
    if (db_letter(s->run.programme.db, row->letter_id, a, &l, e) < 0 ||
        (row->circle_id && db_circle(s->run.programme.db, row->circle_id, a, &c, e) < 0))
        return -1;
    s->letters++;
    if (s->json) {
        struct json_t *j = js_object();
        js_set_time(j, "at", s->run.now);
        js_set_z(j, "letter", letter_kind_name(row->kind));
        js_set_z(j, "to", row->recipient.s);
        js_set_int(j, "circle", c.number);
        js_set_z(j, "subject", l.subject);
        run_print_json(j);
        return 0;
    }
    const char *circle = c.number ? arena_printf(a, "circle %lld", (long long)c.number) : "";
    printf("%s  %-13s %-28s %-11s %s\n", say_utc(&s->run, s->run.now), letter_kind_name(row->kind), row->recipient.s,
           circle, l.subject);
    return 0;
}

/* What tick_send() would hand to the post now is written down instead. */
static int take_letters(struct simulation *s, struct err *e)
{
    struct outbox_row *rows;
    size_t count = 1;
    int64_t after = 0, now = s->run.now;
    for (; count; arena_reset(&s->run.arena)) {
        if (db_outbox_ready(s->run.programme.db, now, after, BATCH, &s->run.arena, &rows, &count, e) != 0)
            return -1;
        for (size_t i = 0; i < count; i++) {
            enum outbox_state state = OUTBOX_SENT;
            const char *why;
            after = rows[i].letter_id;
            if (tick_may_leave(&s->run, &rows[i], &s->run.arena, &state, &why, e) != 0 ||
                (!why && print_letter(s, &rows[i], e) != 0) ||
                db_outbox_set(s->run.programme.db, after, state, true, why ? why : "", 0, now, e) != 0)
                return -1;
        }
    }
    return 0;
}

/* When cron would find something to do: 1, 0 when nothing waits any more, -1. */
static int next_time(struct simulation *s, int64_t *next, struct err *e)
{
    int64_t due = INT64_MAX, letter = INT64_MAX;
    if (db_due_next_at(s->run.programme.db, &due, e) < 0 || db_outbox_next_at(s->run.programme.db, &letter, e) < 0)
        return -1;
    int64_t at = due < letter ? due : letter;
    if (at == INT64_MAX)
        return 0;
    if (at <= s->run.now)
        at = s->run.now + 1;
    *next = (at + CRON - 1) / CRON * CRON;
    return 1;
}

static void say_progress(const struct simulation *s, int64_t *said)
{
    if (s->run.now - *said < 7 * DAY || !isatty(STDERR_FILENO) || isatty(STDOUT_FILENO))
        return;
    *said = s->run.now;
    fprintf(stderr, "\rsimulated %lld of %lld weeks", (long long)((s->run.now - s->from) / (7 * DAY)),
            (long long)((s->until - s->from) / (7 * DAY)));
}

static int play(struct simulation *s, struct err *e)
{
    struct tick_counts counts = {0};
    int64_t next = s->from, said = s->from;
    int rc = 1;
    while (rc == 1 && next <= s->until) {
        arena_reset(&s->run.arena);
        s->run.now = s->run.programme.now = next;
        if (hold_meetings(s, e) != 0 || tick_plan(&s->run, &counts, e) != 0 || take_letters(s, e) != 0)
            return -1;
        say_progress(s, &said);
        rc = next_time(s, &next, e);
    }
    if (said != s->from)
        fprintf(stderr, "\n");
    return rc < 0 ? -1 : 0;
}

static int write_calendar(struct simulation *s, const char *path, struct err *e)
{
    struct arena *a = &s->run.arena;
    struct meeting *m;
    size_t count;
    struct buf text;
    if (db_meetings_between(s->run.programme.db, s->from, s->until, a, &m, &count, e) != 0)
        return -1;
    struct published_event *events = arena_array(a, struct published_event, count + 1);
    for (size_t i = 0; i < count; i++) {
        struct circle c;
        if (db_circle(s->run.programme.db, m[i].circle_id, a, &c, e) < 0)
            return -1;
        const char *members = say_members(&s->run, &c, e);
        if (!members)
            return -1;
        const char *summary = arena_printf(a, "Circle %lld: %s", (long long)c.number, members);
        events[i] = (struct published_event){
            .uid = arena_printf(a, "%lld-%d@simulation.rapport", (long long)c.number, m[i].ordinal),
            .starts_at = m[i].starts_at,
            .minutes = m[i].minutes,
            .summary = str_of(summary),
            .text = str_of(arena_printf(a, "Meeting %d%s%s", m[i].ordinal, *c.where ? "\n" : "", c.where))};
    }
    s->meetings = (int64_t)count;
    buf_init(&text, CALENDAR_MAX);
    int rc = published_build(events, count, s->from, &text, e);
    if (rc == 0)
        rc = file_write_atomic(path, buf_str(&text), e);
    buf_release(&text);
    return rc;
}

static int print_sum(struct simulation *s, const char *calendar, struct err *e)
{
    struct circle *drafts;
    size_t count;
    if (s->json)
        return 0;
    if (db_circles(s->run.programme.db, CIRCLE_DRAFT, &s->run.arena, &drafts, &count, e) != 0)
        return -1;
    printf("%lld letters; %lld meetings, in %s to look at with a calendar program. As if every meeting took place and "
           "nobody wrote.\n",
           (long long)s->letters, (long long)s->meetings, calendar);
    if (count)
        printf("%zu drafted circles are not in it: with --launch they are.\n", count);
    return 0;
}

int command_simulate(struct run *r, int argc, char **argv, struct err *e)
{
    struct simulation s = {.run = *r, .json = r->json};
    const char *calendar;
    bool launch;
    if (options(&s, &argc, argv, &calendar, &launch, e) != 0 || run_open(r, e) != 0)
        return -1;
    s.run.settings = r->settings;
    s.run.programme = r->programme;
    s.run.programme.settings = &s.run.settings;
    if (db_open_copy(r->programme.db, &s.run.programme.db, e) != 0)
        return -1;
    arena_init(&s.run.arena, 0);
    bool failed = (launch && launch_drafts(&s, e) != 0) || play(&s, e) != 0 || write_calendar(&s, calendar, e) != 0 ||
                  print_sum(&s, calendar, e) != 0;
    arena_release(&s.run.arena);
    db_close(s.run.programme.db);
    return failed ? -1 : 0;
}
