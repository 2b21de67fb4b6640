#include "programme/away.h"

#include "calendar/zone.h"
#include "programme/letter_kinds.h"
#include "programme/nudging.h"

#define LONGEST (366 * DAY)

/* The end of the last day away, on the person's clock; 0 when the note states none that could be. */
static int64_t end_of(const struct hearing *h)
{
    struct civil c;
    if (!civil_parse_date(h->u.envelope.absence_until, &c))
        return 0;
    struct civil next = civil_from_utc((civil_to_days(c.year, c.month, c.day) + 1) * DAY);
    int64_t end = zone_to_utc(h->person.zone, &next);
    return end > h->p->now && end < h->p->now + LONGEST ? end : 0;
}

int away_hear(struct hearing *h, struct err *e)
{
    struct circle *circles;
    size_t count;
    struct told told = {.change = "away", .until = arena_str(h->a, h->u.envelope.absence_until)};
    bool is_theirs = h->has_person && h->has_letter && h->letter.person_id == h->person.id;
    int64_t end = is_theirs && h->person.state == PERSON_ACTIVE ? end_of(h) : 0;
    if (end == 0 || end == h->person.away_until) /* each note says it once more */
        return 0;
    told.who = arena_str(h->a, person_first_name(&h->person));
    if (db_person_set_away(h->p->db, h->person.id, end, e) != 0 ||
        db_circles_of(h->p->db, h->person.id, h->a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct meeting next;
        int rc = db_meeting_next(h->p->db, circles[i].id, h->p->now, h->a, &next, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || next.starts_at >= end)
            continue;
        if (letter_told_others(h->p, h->a, &circles[i], h->person.id, &told, e) != 0 ||
            nudging_person(h->p, h->person.id, circles[i].id, NUDGE_AWAY, next.id, h->p->now, e) < 0)
            return -1;
    }
    return 0;
}
