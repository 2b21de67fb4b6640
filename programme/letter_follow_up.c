/* follow-up (P10): after a meeting, what do you take away? */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "db/takeaways.h"
#include "programme/circles.h"
#include "scheduler/rhythm.h"

#define LAPSES_AFTER (7 * DAY)

bool letter_follow_up_plan(const struct planned *planned, const struct person *member, struct due *due)
{
    (void)member;
    due->ready_at = rhythm_follow_up_at(planned->meeting);
    due->not_after = meeting_ends_at(planned->meeting) + LAPSES_AFTER;
    return true;
}

/* "today", or "Thursday 12 March" */
static const char *say_when(struct programme *p, struct arena *a, const struct person *to, const struct meeting *m)
{
    char day[CLOCK_RFC3339_SIZE], today[CLOCK_RFC3339_SIZE];
    struct civil met = zone_from_utc(to->zone, m->starts_at), now = zone_from_utc(to->zone, p->now);
    civil_format_date(&met, day);
    civil_format_date(&now, today);
    return strcmp(day, today) == 0 ? "today" : programme_say_date(a, str_of(day), p->now);
}

int letter_follow_up_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                           struct err *e)
{
    static struct str questions[] = {{"met", 3}, {"worth", 5}};
    struct circle c;
    struct meeting m;
    struct draft d;
    const char *others, *sees;
    int rc = circle_of_due(p, a, due, &c, &m, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if (compose_begin(p, a, LETTER_FOLLOW_UP, to, NULL, &d, e) != 0 ||
        programme_others(p, a, &c, to->id, &others, e) != 0 || compose_who_sees(p, a, &c, to->id, &sees, e) != 0)
        return -1;
    d.circle = &c;
    d.meeting = &m;
    d.not_after = due->not_after;
    d.asked = (struct asked){.prompt = ASKED_TAKEAWAYS, .questions = questions, .questions_count = 2};
    value_set_text(d.facts, "when", say_when(p, a, to, &m));
    value_set_text(d.facts, "others", others);
    compose_footer(&d, arena_printf(a, "You get this because you meet %s.", others), sees);
    compose_link(&d, "tap_met", "We met, nothing to note", "We met, nothing to note");
    compose_link(&d, "tap_not_met", "We did not meet", "We did not meet");
    rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

/* Did you meet, was it worth it: into the meeting's report and the confirmation. */
static int take_answers(struct hearing *h, struct err *e)
{
    int met = -1, worth = -1;
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        if (str_eq_z(answer->question, "met") && answer->type == ANSWER_BOOL)
            met = answer->value != 0;
        if (str_eq_z(answer->question, "worth") && answer->type == ANSWER_INT && answer->value >= 1 &&
            answer->value <= 5)
            worth = (int)answer->value;
    }
    if (met < 0 && (worth > 0 || h->u.items_count))
        met = 1; /* who takes something away, or found it worth something, has met */
    if (met < 0)
        return 0;
    if (db_report_set(h->p->db, h->meeting.id, h->person.id, met, worth, e) != 0 ||
        circle_settle_meeting(h->p, h->a, &h->meeting, e) != 0)
        return -1;
    struct value *note = hear_note(h, met ? "met" : "not_met");
    if (worth > 0)
        value_set_int(note, "worth", worth);
    return 0;
}

int letter_follow_up_add(struct hearing *h, const struct item *item, struct err *e)
{
    struct takeaway t = {.person_id = h->person.id,
                         .circle_id = h->letter.circle_id,
                         .meeting_id = h->meeting.id,
                         .text = arena_str(h->a, item->text),
                         .due = arena_str(h->a, item->due),
                         .is_private = item->is_private,
                         .mail_id = h->mail->id};
    return db_takeaway_add(h->p->db, &t, h->p->now, e);
}

int letter_follow_up_reply(struct hearing *h, struct err *e)
{
    if (!h->has_meeting)
        return 0;
    if (take_answers(h, e) != 0)
        return -1;
    for (size_t i = 0; i < h->u.items_count; i++)
        if (letter_follow_up_add(h, &h->u.items[i], e) != 0)
            return -1;
    return h->u.items_count ? letter_confirmation_list(h, false, e) : 0;
}
