/* Times that can be agreed on: until when answers count, and what suits all (negotiation_priv.h). */
#include "programme/negotiation_priv.h"

#include "calendar/recurrence.h"
#include "calendar/zone.h"
#include "db/letters.h"
#include "programme/slots.h"
#include "scheduler/rhythm.h"
#include "scheduler/working.h"

#define DECIDE_BEFORE  DAY  /* "by the day before" */
#define DECIDE_LATEST  HOUR /* when there is not so much time */
#define ANOTHER_DAY    (14 * HOUR)
#define TIME_TO_ANSWER (2 * HOUR) /* of working hours, before the first of these */
#define LEAD_DAYS      2          /* working days before a time that is offered */

int64_t times_next_meeting(const struct talk *t)
{
    struct civil wall = rhythm_wall(t->c, t->m->ordinal);
    if (rhythm_tapers(t->c, t->m->ordinal + 1, t->p->settings->first_meetings))
        wall = recurrence_occurrence(&wall, CADENCE_MONTHLY, 1);
    else
        wall = rhythm_wall(t->c, t->m->ordinal + 1);
    return zone_to_utc(t->c->zone, &wall);
}

int times_read_by(const struct talk *t, int64_t by, int64_t *out, struct err *e)
{
    *out = 0;
    for (size_t i = 0; i < t->c->count; i++) {
        struct person m;
        char today[CLOCK_RFC3339_SIZE];
        if (t->c->members[i].person_id == by)
            continue;
        if (db_person(t->p->db, t->c->members[i].person_id, t->a, &m, e) != 1)
            return -1;
        if (!negotiation_can_answer(&m))
            continue;
        working_local_date(&m, t->p->now, today);
        int asked_today = db_letter_has_prompt(t->p->db, m.id, today, e);
        if (asked_today < 0)
            return -1;
        int64_t at = asked_today ? working_next_day(&m, t->p->now) : working_next(&m, t->p->now);
        *out = at > *out ? at : *out;
    }
    return 0;
}

int64_t times_answers_until(int64_t read, int64_t first)
{
    if (read && first - DECIDE_BEFORE >= read + TIME_TO_ANSWER)
        return first - DECIDE_BEFORE;
    return read && first - DECIDE_LATEST >= read + DECIDE_LATEST ? first - DECIDE_LATEST : 0;
}

static void lead(const struct talk *t, const struct slot_search *s, int days, struct slot_window *w)
{
    for (size_t i = 0; i < s->count; i++) {
        int64_t at = working_days_from(s->members[i].person, t->p->now, days);
        w->from = at > w->from ? at : w->from;
    }
}

/* Two working days ahead and on other days than what did not suit; else one working day ahead, and an hour from it. */
static size_t find_for_meeting(const struct talk *t, const struct slot_search *s, const int64_t *avoid, size_t avoided,
                               struct slot *out)
{
    size_t count = 0;
    for (int days = LEAD_DAYS; days > 0 && count == 0; days--) {
        struct slot_window w = {.from = t->p->now,
                                .until = times_next_meeting(t),
                                .avoid = avoid,
                                .avoid_count = avoided,
                                .avoid_within = days == LEAD_DAYS ? ANOTHER_DAY : HOUR,
                                .meetings = 1};
        lead(t, s, days, &w);
        count = slot_find_free(s, &w, out, PROPOSALS_ASKED);
    }
    return count;
}

/* One week of times that suit all at each of the meetings to come, on other days where there are some; before the next meeting where answers can come
 * before it, else from the week of the one after. */
static size_t find_for_series(const struct talk *t, const struct slot_search *s, int64_t *avoid, size_t avoided,
                              struct slot *out)
{
    struct series_weeks weeks = series_weeks_of(t);
    struct slot_window w = {.from = series_day_begins(t->c, weeks.own),
                            .avoid = avoid,
                            .avoid_count = avoided,
                            .avoid_within = ANOTHER_DAY,
                            .cadence = t->c->cadence,
                            .meetings = t->p->settings->first_meetings};
    lead(t, s, LEAD_DAYS, &w);
    if (t->m->state == MEETING_PLANNED && !times_answers_until(w.from, t->m->starts_at)) {
        w.from = series_day_begins(t->c, weeks.next);
        lead(t, s, LEAD_DAYS, &w);
    }
    w.until = w.from + 7 * DAY;
    for (size_t i = 0; i < avoided; i++) /* the same times of a week, in this one */
        while (avoid[i] < w.from)
            avoid[i] += 7 * DAY;
    size_t count = slot_find_free(s, &w, out, PROPOSALS_ASKED);
    w.avoid_within = HOUR;
    return count ? count : slot_find_free(s, &w, out, PROPOSALS_ASKED);
}

int times_find(const struct talk *t, struct slot *out, size_t *count, struct err *e)
{
    struct slot_search s;
    int64_t avoid[PROPOSALS_ROOM + 1];
    size_t avoided = 0;
    struct civil usual = rhythm_wall(t->c, t->m->ordinal);
    if (slots_of_circle(t->p, t->a, t->c, &s, e) != 0)
        return -1;
    s.best = usual.hour * 60 + usual.minute;
    avoid[avoided++] = t->n->is_series ? zone_to_utc(t->c->zone, &usual) : t->m->starts_at;
    for (size_t i = 0; i < t->n->count; i++)
        avoid[avoided++] = t->n->proposals[i].starts_at;
    *count =
        t->n->is_series ? find_for_series(t, &s, avoid, avoided, out) : find_for_meeting(t, &s, avoid, avoided, out);
    return 0;
}
