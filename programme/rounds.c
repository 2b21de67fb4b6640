#include "programme/rounds.h"

#include "calendar/zone.h"
#include "programme/circles.h"
#include "programme/letter_kinds.h"

#define TELL_AHEAD  (7 * DAY)
#define DRAFT_AHEAD (4 * DAY) /* a working day or two among them, whatever day a round begins */

static int64_t next_start(const struct programme *p, const struct round *last)
{
    /* the calendar's rounds stay in step, whatever day an organizer released one */
    int64_t from = last->starts_at ? last->starts_at : last->launched_at;
    int64_t start = from + (int64_t)p->settings->round_weeks * 7 * DAY;
    while (start - DRAFT_AHEAD - DAY < p->now) /* too late to tell people for that week */
        start += 7 * DAY;
    return start;
}

int round_free_members(struct programme *p, struct arena *a, const struct circle *draft, struct err *e)
{
    struct round round;
    int rc = db_round_open(p->db, a, &round, e);
    if (rc != 1 || !matching_is_rotation(&round))
        return rc < 0 ? -1 : 0;
    for (size_t i = 0; i < draft->count; i++) {
        struct circle *circles;
        size_t count;
        if (draft->members[i].role != MEMBER_PEER)
            continue;
        if (db_circles_of(p->db, draft->members[i].person_id, a, &circles, &count, e) != 0)
            return -1;
        for (size_t k = 0; k < count; k++)
            if (circles[k].members[0].role == MEMBER_PEER && circle_end(p, a, &circles[k], NULL, e) != 0)
                return -1;
    }
    return 0;
}

int round_keep_apart(struct programme *p, const struct circle *c, int64_t person, const char *reason, struct err *e)
{
    for (size_t i = 0; i < c->count; i++)
        for (size_t k = i + 1; k < c->count; k++) {
            int64_t one = c->members[i].person_id, other = c->members[k].person_id;
            if ((!person || one == person || other == person) &&
                db_apart_add(p->db, one, other, reason, p->now, e) != 0)
                return -1;
        }
    return 0;
}

static int tell(struct programme *p, int64_t person_id, int64_t round_id, int64_t not_after, struct err *e)
{
    struct due told = {.kind = LETTER_TOLD,
                       .person_id = person_id,
                       .about = round_about(round_id),
                       .ready_at = p->now,
                       .not_after = not_after};
    return db_due_add(p->db, &told, e);
}

int round_released(struct programme *p, struct arena *a, struct err *e)
{
    struct round round;
    struct seat *unplaced;
    size_t count;
    int rc = db_round_open(p->db, a, &round, e);
    if (rc != 1 || round.state != ROUND_DRAFT)
        return rc < 0 ? -1 : 0;
    round.state = ROUND_LAUNCHED;
    round.launched_at = p->now;
    if (db_round_update(p->db, &round, e) != 0 ||
        db_seats(p->db, round.id, SEAT_UNPLACED, a, &unplaced, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (tell(p, unplaced[i].person_id, round.id, 0, e) != 0)
            return -1;
    struct due next = {
        .is_advance = true, .about = round_about(round.id + 1), .ready_at = next_start(p, &round) - TELL_AHEAD};
    return p->settings->round_weeks ? db_due_add(p->db, &next, e) : 0;
}

/* Tells everybody who is matched with peers; the same due row drafts the round later. */
static int announce(struct programme *p, struct arena *a, const struct round *last, const struct due *due,
                    struct err *e)
{
    struct round round = {.state = ROUND_ANNOUNCED, .starts_at = next_start(p, last)};
    struct person *people;
    size_t count;
    if (db_round_add(p->db, &round, e) != 0 || db_people(p->db, a, &people, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (programme_takes_part(p, &people[i]) && people[i].role == ROLE_PARTICIPANT &&
            tell(p, people[i].id, round.id, round.starts_at - DRAFT_AHEAD, e) != 0)
            return -1;
    return db_due_defer(p->db, due->id, round.starts_at - DRAFT_AHEAD, e);
}

/* The same size as before; a new seed, made of the round's number so that a simulated programme repeats itself. */
static int make_draft(struct programme *p, struct arena *a, const struct round *round, struct err *e)
{
    struct match_options options = MATCH_OPTIONS_INIT;
    struct matching m;
    struct round last;
    int rc = db_round_last(p->db, a, &last, e);
    if (rc < 0)
        return -1;
    if (rc == 1) {
        options.size = last.size;
        options.is_random = last.is_random;
        options.seed = (uint64_t)last.seed + (uint64_t)round->id;
    }
    return matching_make(p, a, &options, &m, e) == 0 ? matching_draft(p, a, &m, NULL, 0, e) : -1;
}

int round_mail_draft(struct programme *p, struct arena *a, struct err *e)
{
    struct round round;
    int rc = db_round_open(p->db, a, &round, e);
    if (rc != 1 || round.state != ROUND_DRAFT || round.mailed_at)
        return rc < 0 ? -1 : 0;
    struct circle *drafts;
    size_t count;
    int64_t launched;
    if (db_circles(p->db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0 ||
        db_circles_launched_since(p->db, round.drafted_at, &launched, e) != 0)
        return -1;
    if (count == 0 && launched) /* a launch that was cut short behind its last circle */
        return round_released(p, a, e) == 0 ? 1 : -1;
    round.mailed_at = p->now;
    if (db_round_update(p->db, &round, e) != 0)
        return -1;
    if (count == 0) /* a match that could place nobody: it was said where it was run */
        return 0;
    return letter_draft_send(p, a, e) == 0 ? 1 : -1;
}

int round_advance(struct programme *p, struct arena *a, const struct due *due, struct err *e)
{
    struct round open, last;
    int has_open = db_round_open(p->db, a, &open, e);
    int has_last = has_open < 0 ? -1 : db_round_last(p->db, a, &last, e);
    if (has_last < 0)
        return -1;
    bool is_due = p->settings->round_weeks != 0;
    if (is_due && !has_open && has_last && due->about == round_about(last.id + 1))
        return announce(p, a, &last, due, e);
    is_due = is_due && has_open && due->about == round_about(open.id) && open.state == ROUND_ANNOUNCED;
    if (is_due && make_draft(p, a, &open, e) != 0)
        return -1;
    return db_due_settle(p->db, due->id, is_due ? DUE_WRITTEN : DUE_VOID, p->now, e);
}

/* Groups that one more may join: of the size that was asked for, and one more. */
static bool has_room(const struct circle *c, const struct round *last)
{
    size_t most = (size_t)last->size < CIRCLE_MEMBERS_MAX ? (size_t)last->size + 1 : CIRCLE_MEMBERS_MAX;
    return c->members[0].role == MEMBER_PEER && c->count > 2 && last->size > 2 && c->count < most;
}

static int join_group(struct programme *p, struct arena *a, struct matching *m, const struct round *last,
                      const struct person *newcomer, int64_t *number, struct err *e)
{
    struct circle *circles;
    size_t count, groups = 0, best, place;
    const char *reason;
    if (db_circles(p->db, CIRCLE_ACTIVE, a, &circles, &count, e) != 0)
        return -1;
    struct match_circle *choice = arena_array(a, struct match_circle, count);
    for (size_t i = 0; i < count; i++) {
        struct match_circle *c = &choice[groups];
        if (!has_room(&circles[i], last))
            continue;
        for (c->count = 0; c->count < circles[i].count; c->count++)
            if (!matching_place(m, circles[i].members[c->count].person_id, &c->members[c->count]))
                break;
        circles[groups] = circles[i];
        groups += c->count == circles[i].count;
    }
    if (!matching_place(m, newcomer->id, &place) || !groups)
        return 0;
    if (match_join(a, m->list, m->count, &m->history, &m->options, place, choice, groups, &best, &reason, e) != 0)
        return -1;
    if (best == groups)
        return 0;
    *number = circles[best].number;
    return circle_join(p, a, &circles[best], newcomer, reason, e);
}

int round_newcomers(struct programme *p, struct arena *a, const int64_t *people, size_t count, int64_t *joined,
                    struct err *e)
{
    struct round last;
    struct matching m;
    struct match_options options = MATCH_OPTIONS_INIT;
    int rc = db_round_last(p->db, a, &last, e);
    if (rc != 1 || count == 0)
        return rc < 0 ? -1 : 0;
    if (matching_gather(p, a, &options, &m, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct person newcomer;
        joined[i] = 0;
        if (db_person(p->db, people[i], a, &newcomer, e) != 1)
            return -1;
        if (newcomer.role != ROLE_PARTICIPANT || programme_is_organizer(p, &newcomer.address) ||
            !programme_takes_part(p, &newcomer)) /* the welcome letter asks first */
            continue;
        if (join_group(p, a, &m, &last, &newcomer, &joined[i], e) != 0 ||
            (!joined[i] && tell(p, newcomer.id, last.id, 0, e) != 0))
            return -1;
    }
    return 0;
}

int round_sit_out(struct hearing *h, struct err *e)
{
    struct round round;
    struct seat seat;
    if (!h->has_letter || h->letter.kind != LETTER_TOLD || h->letter.circle_id)
        return 0;
    int rc = db_round_open(h->p->db, h->a, &round, e);
    if (rc == 1)
        rc = db_seat(h->p->db, round.id, h->person.id, h->a, &seat, e);
    if (rc != 1)
        return rc;
    if (seat.letter_id != h->letter.id)
        return 0;
    seat.state = SEAT_SKIPS;
    return db_seat_set(h->p->db, &seat, e) == 0 ? 1 : -1;
}

int round_say_next(struct programme *p, struct arena *a, const struct person *to, const char **out, struct err *e)
{
    struct round open, last;
    char day[CLOCK_RFC3339_SIZE];
    int has_open = db_round_open(p->db, a, &open, e);
    int has_last = has_open < 0 ? -1 : db_round_last(p->db, a, &last, e);
    *out = "";
    if (has_last < 0)
        return -1;
    int64_t at = has_open && open.starts_at             ? open.starts_at
                 : has_last && p->settings->round_weeks ? next_start(p, &last)
                                                        : 0;
    if (at) {
        struct civil c = zone_from_utc(to->zone, at);
        civil_format_date(&c, day);
        *out = programme_say_date(a, str_of(day), p->now);
    }
    return 0;
}
