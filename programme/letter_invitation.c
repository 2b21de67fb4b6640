/* invitation, update, cancellation (P6): the circle's series in its members' calendars. One letter a member, each with
 * the whole truth about the series: what falls out (EXDATE) and what was moved is repeated every time. */
#include "programme/letter_kinds.h"

#include <limits.h>

#include "calendar/invitation.h"
#include "calendar/zone.h"
#include "db/attendance.h"
#include "db/takeaways.h"
#include "db/zones.h"
#include "programme/attendance.h"
#include "programme/say_time.h"
#include "programme/token.h"
#include "scheduler/rhythm.h"
#include "scheduler/working.h"

#define URGENT         (48 * HOUR)
#define RENEWED_BEFORE (400 * DAY) /* a quarterly circle meets four times in it */

struct calendar_letter {
    enum letter_kind kind;
    const struct circle *circle;
    const struct meeting *meeting; /* that it is about; NULL for the whole series */
    struct invitation invitation;
    struct person members[CIRCLE_MEMBERS_MAX];
    struct invitee invitees[CIRCLE_MEMBERS_MAX];
    const char *title;
    const struct calendar_change *change;
    const struct meeting *next; /* NULL when none is planned */
};

static struct civil planned_wall(const struct circle *c, const struct meeting *m)
{
    return rhythm_wall(c, m->ordinal);
}

static bool same_minute(const struct civil *x, const struct civil *y)
{
    return civil_to_utc(x) == civil_to_utc(y);
}

/* What fell out of the running series, and what was moved, up to its meeting number `last`. */
static int add_exceptions_to(struct programme *p, struct arena *a, struct calendar_letter *l, int last, struct err *e)
{
    struct meeting *all;
    size_t count;
    struct invitation *i = &l->invitation;
    if (db_meetings(p->db, l->circle->id, a, &all, &count, e) != 0)
        return -1;
    struct civil *skipped = arena_array(a, struct civil, count);
    struct moved_meeting *moved = arena_array(a, struct moved_meeting, count);
    for (size_t k = 0; k < count; k++) {
        if (all[k].ordinal < l->circle->series_ordinal || all[k].ordinal > last)
            continue;
        struct civil was = planned_wall(l->circle, &all[k]);
        if (all[k].state == MEETING_SKIPPED || all[k].state == MEETING_CANCELLED)
            skipped[i->skipped_count++] = was;
        else if (!same_minute(&was, &all[k].wall))
            moved[i->moved_count++] = (struct moved_meeting){was, all[k].wall, all[k].minutes};
    }
    i->skipped = skipped;
    i->moved = moved;
    return 0;
}

static int add_exceptions(struct programme *p, struct arena *a, struct calendar_letter *l, struct err *e)
{
    return add_exceptions_to(p, a, l, INT_MAX, e);
}

/* The answer to the series that we know of, as the others see it. */
static int add_answer(struct programme *p, struct arena *a, const struct circle *c, const struct person *member,
                      struct invitee *out, struct err *e)
{
    static const char *const names[] = {"NEEDS-ACTION", "ACCEPTED", "TENTATIVE", "DECLINED", "DELEGATED"};
    struct attendance answer;
    int rc = db_attendance(p->db, c->id, c->series_number, member->id, 0, a, &answer, e);
    for (int i = 0; rc == 1 && i < (int)(sizeof names / sizeof *names); i++)
        if (strcmp(answer.answer, names[i]) == 0)
            out->answer = (enum invitee_answer)i;
    return rc < 0 ? -1 : 0;
}

static int add_people(struct programme *p, struct arena *a, struct calendar_letter *l, struct err *e)
{
    const struct circle *c = l->circle;
    const char *names = "";
    for (size_t i = 0; i < c->count; i++) {
        if (db_person(p->db, c->members[i].person_id, a, &l->members[i], e) != 1)
            return -1;
        l->invitees[i] = (struct invitee){.address = l->members[i].address, .name = l->members[i].name};
        bool is_asked_anew = l->change->name && strcmp(l->change->name, "moved") == 0;
        if (!is_asked_anew && add_answer(p, a, c, &l->members[i], &l->invitees[i], e) != 0)
            return -1;
        struct str first = person_first_name(&l->members[i]);
        names = arena_printf(a, "%s%s%.*s", names, i ? " + " : "", (int)first.n, first.s);
    }
    l->title = arena_printf(a, "%s: %s", names, p->settings->name.s);
    l->invitation.invitees = l->invitees;
    l->invitation.invitees_count = c->count;
    l->invitation.summary = str_of(l->title);
    return 0;
}

/* The series as it stands; for a single meeting the caller adds `was` and `start`. */
static int begin(struct programme *p, struct arena *a, struct calendar_letter *l, struct err *e)
{
    const struct circle *c = l->circle;
    const struct settings *s = p->settings;
    struct meeting *next = arena_new(a, struct meeting);
    l->invitation.uid = token_series_uid(p->secret, a, &s->box, c->id, c->series_number);
    l->invitation.sequence = c->sequence;
    l->invitation.stamp = p->now;
    l->invitation.organizer = s->box;
    l->invitation.organizer_name = s->name;
    l->invitation.location = str_of(c->where);
    l->invitation.zone = c->zone;
    l->invitation.start = c->series_wall;
    l->invitation.minutes = c->minutes;
    l->invitation.is_series = true;
    l->invitation.cadence = c->cadence;
    int rc = db_meeting_next(p->db, c->id, p->now, a, next, e);
    l->next = rc == 1 ? next : NULL;
    return rc < 0 ? -1 : add_people(p, a, l, e);
}

static const char *say_day(struct programme *p, struct arena *a, const struct person *to, int64_t t)
{
    char day[CLOCK_RFC3339_SIZE];
    struct civil c = zone_from_utc(to->zone, t);
    civil_format_date(&c, day);
    return programme_say_date(a, str_of(day), p->now);
}

/* "Sao Paulo" for America/Sao_Paulo. */
static const char *zone_in_words(struct arena *a, const char *zone)
{
    const char *city = strrchr(zone, '/');
    char *words = arena_strdup(a, city ? city + 1 : zone);
    for (char *p = words; *p; p++)
        if (*p == '_')
            *p = ' ';
    return words;
}

/* Who lives on the circle's clock sees no meeting move when that clock gets other rules. */
static const char *section_for(const struct calendar_letter *l, const struct person *to)
{
    bool moves = strcmp(l->change->name, "clocks_moved") == 0;
    return moves && strcmp(to->zone, l->circle->zone) == 0 ? "clock_rules" : l->change->name;
}

/* What asks for no answer. */
static bool is_quiet(const char *section)
{
    static const char *const quiet[] = {"clock_rules", "renewed", "replaced"};
    for (size_t i = 0; i < sizeof quiet / sizeof *quiet; i++)
        if (strcmp(section, quiet[i]) == 0)
            return true;
    return false;
}

static int add_facts(struct programme *p, struct arena *a, const struct calendar_letter *l, const struct person *to,
                     struct draft *d, struct err *e)
{
    const struct calendar_change *change = l->change;
    struct clocks all;
    const char *note = "";
    if (say_clocks_of(p, a, l->circle, &all, e) != 0 ||
        (l->kind == LETTER_INVITATION && say_clock_ahead(p, a, l->circle, to, &note, e) != 0))
        return -1;
    value_set_text(d->facts, "clock_note", note);
    value_set_text(d->facts, "title", l->title);
    value_set_int(d->facts, "minutes", l->circle->minutes);
    if (*l->circle->where)
        value_set_words(d->facts, "place", str_of(l->circle->where));
    int64_t first = l->next ? l->next->starts_at : rhythm_next_at(l->circle, p->now);
    if (l->kind == LETTER_INVITATION)
        value_set_text(d->facts, "first_meeting", say_time_for_all(a, &all, to, first, p->now));
    if (l->next)
        value_set_text(d->facts, "next_meeting", say_time_for_all(a, &all, to, l->next->starts_at, p->now));
    value_set_text(d->facts, "every", programme_say_rhythm(l->circle->cadence));
    if (l->meeting)
        value_set_text(d->facts, "day", say_day(p, a, to, change->from_at ? change->from_at : l->meeting->starts_at));
    const char *section = change->name ? section_for(l, to) : "";
    if (*section)
        value_set_flag(d->facts, section, true);
    value_set_flag(d->facts, "is_quiet", is_quiet(section));
    value_set_text(d->facts, "zone", zone_in_words(a, l->circle->zone));
    if (change->who && change->who_id != to->id)
        value_set_text(d->facts, "who", change->who);
    if (change->reason)
        value_set_text(d->facts, "reason", change->reason);
    if (change->until)
        value_set_text(d->facts, "until", programme_say_date(a, str_of(change->until), p->now));
    if (change->from_at) {
        value_set_text(d->facts, "from", programme_say_time(a, to->zone, change->from_at, p->now));
        value_set_text(d->facts, "to", say_time_for_all(a, &all, to, l->meeting->starts_at, p->now));
    }
    return 0;
}

/* Whoever answers in words may say whether they come. A cancellation asks nothing. */
static void ask(struct arena *a, const struct calendar_letter *l, const struct person *to, struct draft *d)
{
    const struct meeting *m = l->meeting ? l->meeting : l->next;
    char wall[CLOCK_RFC3339_SIZE];
    if (l->kind == LETTER_CANCELLATION || !m)
        return;
    struct civil local = zone_from_utc(to->zone, m->starts_at);
    civil_format_minute(&local, wall);
    d->asked = (struct asked){.prompt = ASKED_MEETING, .meeting = str_of(arena_strdup(a, wall))};
}

static int send_one(struct programme *p, struct arena *a, struct calendar_letter *l, size_t i, struct err *e)
{
    const struct person *to = &l->members[i];
    struct draft d;
    struct buf ics;
    const char *others;
    int64_t at = l->meeting ? l->meeting->starts_at : l->next ? l->next->starts_at : 0;
    l->invitation.recipient = i;
    buf_init(&ics, INVITATION_MAX);
    int rc = invitation_build(&l->invitation, &ics, e);
    if (rc == 0)
        rc = compose_begin(p, a, l->kind, to, NULL, &d, e);
    if (rc == 0)
        rc = programme_others(p, a, l->circle, to->id, &others, e);
    if (rc == 0) {
        d.circle = l->circle;
        d.meeting = l->meeting;
        d.calendar_method = invitation_method(l->invitation.kind);
        d.calendar = buf_str(&ics);
        d.send_at = at && at - p->now < URGENT ? p->now : working_next(to, p->now);
        value_set_text(d.facts, "others", others);
        compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), "");
        ask(a, l, to, &d);
        rc = add_facts(p, a, l, to, &d, e);
    }
    if (rc == 0)
        rc = compose_finish(p, a, &d, e);
    if (rc == 0) /* an update that waits for Monday, and a cancellation that cannot */
        rc = db_outbox_hurry_calendar(p->db, &to->address, l->circle->id, d.send_at, e);
    buf_release(&ics);
    return rc < 0 ? -1 : 0;
}

static int send_all(struct programme *p, struct arena *a, struct calendar_letter *l, int64_t only, struct err *e)
{
    const struct circle *c = l->circle;
    if (l->invitation.kind == INVITATION_REQUEST) {
        int64_t ends = invitation_zone_ends(c->zone, &c->series_wall, p->now, true, c->cadence);
        if (db_circle_set_zone_until(p->db, c->id, ends == INT64_MAX ? 0 : ends, e) != 0)
            return -1;
    }
    for (size_t i = 0; i < l->circle->count; i++) {
        if (l->members[i].state == PERSON_FORGOTTEN || (only && l->members[i].id != only))
            continue;
        if (send_one(p, a, l, i, e) != 0)
            return -1;
    }
    return 0;
}

static const struct calendar_change no_change = {.name = NULL};

int letter_invitation_send(struct programme *p, struct arena *a, struct circle *circle,
                           const struct calendar_change *change, struct err *e)
{
    struct calendar_change why = {.reason = change ? change->reason : NULL};
    struct calendar_letter l = {.kind = LETTER_INVITATION, .circle = circle, .change = &why};
    circle->sequence++;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0 || add_exceptions(p, a, &l, e) != 0)
        return -1;
    return send_all(p, a, &l, 0, e);
}

int letter_update_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *moved,
                       const struct calendar_change *change, struct err *e)
{
    struct calendar_letter l = {.kind = LETTER_UPDATE, .circle = circle, .meeting = moved, .change = change};
    if (circle->sequence == SERIES_NOT_SENT) /* the invitation will say it */
        return db_circle_update(p->db, circle, e);
    circle->sequence++;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0)
        return -1;
    if (moved && !change->is_restored) { /* what calendars have lost comes back with the whole series */
        l.invitation.kind = INVITATION_MOVE;
        l.invitation.was = planned_wall(circle, moved);
        l.invitation.start = moved->wall;
        l.invitation.minutes = moved->minutes;
    } else if (add_exceptions(p, a, &l, e) != 0) {
        return -1;
    }
    return send_all(p, a, &l, 0, e);
}

int letter_cancellation_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *meeting,
                             int64_t only, const struct calendar_change *change, struct err *e)
{
    struct calendar_letter l = {
        .kind = LETTER_CANCELLATION, .circle = circle, .meeting = meeting, .change = change ? change : &no_change};
    if (circle->sequence == SERIES_NOT_SENT) /* nobody has it in a calendar */
        return 0;
    circle->sequence++;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0)
        return -1;
    l.invitation.kind = meeting ? INVITATION_CANCEL_ONE : INVITATION_CANCEL;
    if (meeting) {
        l.invitation.was = planned_wall(circle, meeting);
        l.invitation.start = meeting->wall;
        l.invitation.minutes = meeting->minutes;
    }
    return send_all(p, a, &l, only, e);
}

int letter_series_end(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *last,
                      struct err *e)
{
    static const struct calendar_change change = {.name = "replaced"};
    struct calendar_letter l = {.kind = LETTER_UPDATE, .circle = circle, .change = &change};
    if (circle->sequence == SERIES_NOT_SENT || !last || last->ordinal < circle->series_ordinal)
        return letter_cancellation_send(p, a, circle, NULL, 0, &change, e);
    circle->sequence++;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0 || add_exceptions_to(p, a, &l, last->ordinal, e) != 0)
        return -1;
    struct civil wall = planned_wall(circle, last);
    l.invitation.until = zone_to_utc(circle->zone, &wall);
    return send_all(p, a, &l, 0, e);
}

int letter_invitation_reply(struct hearing *h, struct err *e)
{
    struct meeting m;
    int64_t words;
    bool comes = attendance_said(h, true), is_absent = attendance_said(h, false);
    if (!h->has_circle || (!comes && !is_absent))
        return 0;
    if (!h->u.is_pleasant && db_words_add(h->p->db, h->person.id, WORDS_NOTE, h->u.reply, h->p->now, &words, e) != 0)
        return -1;
    if (comes)
        return attendance_present(h, h->has_meeting ? &h->meeting : NULL, e);
    if (h->has_meeting)
        return attendance_absent(h, &h->meeting, e);
    int rc = db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, &m, e); /* not more than they surely mean */
    return rc == 1 ? attendance_absent(h, &m, e) : rc;
}

int letter_members_changed_send(struct programme *p, struct arena *a, struct circle *circle, int64_t newcomer,
                                const struct calendar_change *change, struct err *e)
{
    struct calendar_letter l = {.circle = circle, .change = change};
    if (circle->sequence == SERIES_NOT_SENT)
        return 0;
    circle->sequence++;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0 || add_exceptions(p, a, &l, e) != 0)
        return -1;
    for (size_t i = 0; i < circle->count; i++) {
        l.kind = circle->members[i].person_id == newcomer ? LETTER_INVITATION : LETTER_UPDATE;
        l.change = l.kind == LETTER_INVITATION ? &no_change : change;
        if (send_all(p, a, &l, circle->members[i].person_id, e) != 0)
            return -1;
    }
    return 0;
}

int letter_zone_send(struct programme *p, struct arena *a, struct circle *circle, const struct meeting *moved,
                     const struct calendar_change *change, struct err *e)
{
    struct calendar_letter l = {.kind = LETTER_UPDATE, .circle = circle, .meeting = moved, .change = change};
    if (circle->sequence == SERIES_NOT_SENT)
        return 0;
    circle->sequence += moved != NULL;
    if (db_circle_update(p->db, circle, e) != 0 || begin(p, a, &l, e) != 0 || add_exceptions(p, a, &l, e) != 0)
        return -1;
    return send_all(p, a, &l, 0, e);
}

int letter_zone_renew(struct programme *p, struct arena *a, struct circle *circle, int64_t next_at, struct err *e)
{
    static const struct calendar_change change = {.name = "renewed"};
    int64_t until;
    if (circle->sequence == SERIES_NOT_SENT)
        return 0;
    if (db_circle_zone_until(p->db, circle->id, &until, e) != 0)
        return -1;
    if (until == 0 || next_at < until - RENEWED_BEFORE ||
        invitation_zone_ends(circle->zone, &circle->series_wall, p->now, true, circle->cadence) <= until)
        return 0;
    return letter_zone_send(p, a, circle, NULL, &change, e);
}
