#include "programme/attendance.h"

#include "calendar/zone.h"
#include "db/attendance.h"
#include "db/takeaways.h"
#include "programme/circles.h"
#include "programme/declines.h"
#include "scheduler/rhythm.h"

/* What attendees send to the organizer (RFC 5546 3.2); the rest is the organizer's to send, and we are that. */
static bool is_answer(const struct calendar_answer *c)
{
    return str_eq_z(c->method, "REPLY") || str_eq_z(c->method, "COUNTER");
}

static bool is_order(const struct calendar_answer *c)
{
    static const char *const methods[] = {"REQUEST", "CANCEL", "ADD", "PUBLISH", "DECLINECOUNTER"};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (str_eq_z(c->method, methods[i]))
            return true;
    return false;
}

bool attendance_is_order(const struct hearing *h)
{
    bool orders = false;
    for (size_t i = 0; i < h->u.calendar_count; i++) {
        const struct calendar_answer *c = &h->u.calendar[i];
        int64_t circle_id;
        int series;
        if (is_answer(c))
            return false;
        orders = orders || (is_order(c) && token_read_uid(h->p->secret, c->uid, &circle_id, &series));
    }
    /* a reply that carries the invitation along is about its words */
    return orders && !(h->has_letter && h->u.reply.n > 0);
}

int attendance_names_circle(struct hearing *h, struct err *e)
{
    for (size_t i = 0; h->has_person && i < h->u.calendar_count; i++) {
        int64_t circle_id;
        int series;
        if (!is_answer(&h->u.calendar[i]) || !token_read_uid(h->p->secret, h->u.calendar[i].uid, &circle_id, &series))
            continue;
        int rc = db_member_is(h->p->db, circle_id, h->person.id, e);
        if (rc == 1)
            rc = db_circle(h->p->db, circle_id, h->a, &h->circle, e);
        if (rc != 0) {
            h->has_circle = rc == 1;
            return rc;
        }
    }
    return 0;
}

/* ACCEPTED, DECLINED, TENTATIVE or DELEGATED; NULL for what is no answer. Thunderbird repeats moved meetings with
 * NEEDS-ACTION beside the answer to the series: those say nothing. */
static const char *known_answer(struct str partstat)
{
    static const char *const answers[] = {"ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (str_eq_z(partstat, answers[i]))
            return answers[i];
    return NULL;
}

/* The ATTENDEE speaks for the writer when it is one of their addresses, or missing. */
static int is_theirs(struct hearing *h, const struct calendar_answer *c, struct err *e)
{
    struct address attendee;
    struct person owner;
    struct err ignored = ERR_INIT;
    bool is_proposed;
    if (c->attendee.n == 0)
        return 1;
    if (address_parse(c->attendee, &attendee, &ignored) != 0)
        return 0;
    int rc = db_person_by_address(h->p->db, &attendee, h->a, &owner, &is_proposed, e);
    return rc == 1 ? owner.id == h->person.id && !is_proposed : rc;
}

/* The planned meeting that the series has at this instant, with its own time when it was moved. 1, 0, -1. */
static int meeting_at(struct hearing *h, int64_t occurrence, struct meeting *out, struct err *e)
{
    struct meeting *all;
    size_t count;
    if (db_meetings(h->p->db, h->circle.id, h->a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (all[i].ordinal < h->circle.series_ordinal)
            continue;
        struct civil wall = rhythm_wall(&h->circle, all[i].ordinal);
        if (all[i].state != MEETING_PLANNED || all[i].starts_at <= h->p->now ||
            zone_to_utc(h->circle.zone, &wall) != occurrence)
            continue;
        *out = all[i];
        return 1;
    }
    return 0;
}

static int hear_decline(struct hearing *h, int64_t occurrence, struct err *e)
{
    struct meeting m;
    if (h->circle.state != CIRCLE_ACTIVE)
        return 0;
    int rc =
        occurrence ? meeting_at(h, occurrence, &m, e) : db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, &m, e);
    return rc == 1 ? decline_take(h->p, h->a, &h->circle, &m, &h->person, occurrence == 0, e) : rc;
}

bool attendance_said(const struct hearing *h, bool comes)
{
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        if (str_eq_z(answer->question, "attend") && answer->type == ANSWER_BOOL && (answer->value != 0) == comes)
            return true;
    }
    return false;
}

/* As if their calendar had said so now. */
static int set_answer(struct hearing *h, int64_t occurrence, const char *said, struct err *e)
{
    struct attendance answer = {.circle_id = h->circle.id,
                                .person_id = h->person.id,
                                .series_number = h->circle.series_number,
                                .occurrence = occurrence,
                                .answer = said,
                                .sequence = h->circle.sequence,
                                .stamp = h->p->now};
    return db_attendance_set(h->p->db, &answer, e) < 0 ? -1 : 0;
}

int attendance_present(struct hearing *h, const struct meeting *m, struct err *e)
{
    if (h->circle.state != CIRCLE_ACTIVE || (m && m->starts_at <= h->p->now))
        return 0;
    return set_answer(h, m ? decline_occurrence(&h->circle, m) : 0, "ACCEPTED", e);
}

int attendance_absent(struct hearing *h, struct meeting *m, struct err *e)
{
    const char *others, *when = programme_say_time(h->a, h->person.zone, m->starts_at, h->p->now);
    if (m->starts_at <= h->p->now) {
        value_set_text(hear_note(h, "past"), "meeting", when);
        return 0;
    }
    if (h->circle.state != CIRCLE_ACTIVE || m->state != MEETING_PLANNED)
        return 0;
    if (set_answer(h, decline_occurrence(&h->circle, m), "DECLINED", e) != 0 ||
        decline_take(h->p, h->a, &h->circle, m, &h->person, false, e) != 0 ||
        programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0)
        return -1;
    struct value *note = hear_note(h, "skipped");
    value_set_text(note, "meeting", when);
    value_set_text(note, "others", others);
    h->noted.says_next_meeting = false;
    return 0;
}

/* A proposed new time (RFC 5546 3.2.7): the same as `reschedule`. */
static int hear_proposal(struct hearing *h, const struct calendar_answer *c, struct err *e)
{
    struct meeting m;
    int64_t occurrence = 0, start;
    if (!clock_parse(c->proposed_start, &start) || start <= h->p->now || h->circle.state != CIRCLE_ACTIVE)
        return 0;
    int rc = c->recurrence_id.n && clock_parse(c->recurrence_id, &occurrence)
                 ? meeting_at(h, occurrence, &m, e)
                 : db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, &m, e);
    if (rc != 1 || m.starts_at == start)
        return rc < 0 ? -1 : 0;
    enum negotiated came;
    int64_t from = m.starts_at;
    if (negotiation_propose(h->p, h->a, &h->circle, &m, &h->person, start, &came, e) != 0)
        return -1;
    return letter_reschedule_note(h, &m, came, start, from, e);
}

static int hear_one(struct hearing *h, const struct calendar_answer *c, struct err *e)
{
    int64_t circle_id, stamp = 0, occurrence = 0, words;
    int series;
    const char *answer = known_answer(c->partstat);
    bool proposes = str_eq_z(c->method, "COUNTER");
    if ((!proposes && (!answer || !str_eq_z(c->method, "REPLY"))) ||
        !token_read_uid(h->p->secret, c->uid, &circle_id, &series) || circle_id != h->circle.id ||
        series != h->circle.series_number)
        return 0;
    if (c->sequence > h->circle.sequence) /* never sent: else one mail would lock out all later answers */
        return 0;
    int theirs = is_theirs(h, c, e);
    if (theirs != 1)
        return theirs;
    if (proposes)
        return hear_proposal(h, c, e);
    if (c->recurrence_id.n && !clock_parse(c->recurrence_id, &occurrence))
        return 0;
    if (!clock_parse(c->dtstamp, &stamp) || stamp > h->mail->internal_date)
        stamp = h->mail->internal_date;
    struct attendance attendance = {h->circle.id, h->person.id, series, occurrence, answer, c->sequence, stamp};
    int is_new = db_attendance_set(h->p->db, &attendance, e);
    if (is_new != 1)
        return is_new;
    if (c->comment.n && db_words_add(h->p->db, h->person.id, WORDS_NOTE, c->comment, h->p->now, &words, e) != 0)
        return -1;
    return strcmp(answer, "DECLINED") == 0 ? hear_decline(h, occurrence, e) : 0;
}

int attendance_hear(struct hearing *h, struct err *e)
{
    for (size_t i = 0; i < h->u.calendar_count; i++)
        if (hear_one(h, &h->u.calendar[i], e) != 0)
            return -1;
    return 0;
}
