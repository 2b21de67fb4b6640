/* told, about rounds: no place this time, a circle later, and that a new round begins. */
#include "programme/rounds.h"

#include "programme/letter_kinds.h"
#include "programme/circles.h"

/* An organizer's "never these two" is nobody else's business. */
static const char *reason_for_reader(const struct seat *seat)
{
    return strstr(seat->reason, "not to be matched") ? "" : seat->reason;
}

static int add_facts(struct programme *p, struct arena *a, const struct round *round, const struct seat *seat,
                     const struct person *to, bool has_circle, struct draft *d, struct err *e)
{
    const char *next;
    struct value *note = value_object(a);
    if (round_say_next(p, a, to, &next, e) != 0)
        return -1;
    value_set_text(note, "next_round", next);
    if (round->state != ROUND_LAUNCHED) {
        value_set_flag(note, "has_circle", has_circle);
        value_set(d->facts, "new_round", note);
        compose_footer(d, "You get this because you are part of this programme.",
                       "Only the organizer sees your answer.");
        compose_link(d, "tap_skip", "Tell us you will sit this round out", "Skip");
        return 0;
    }
    value_set_text(note, "reason", seat ? reason_for_reader(seat) : "");
    value_set_flag(note, "is_new", !seat);
    value_set(d->facts, "waiting", note);
    compose_footer(d, "You get this because you are part of this programme.", "");
    return 0;
}

int letter_told_round_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                            struct err *e)
{
    struct round round;
    struct seat seat;
    struct draft d;
    int64_t load;
    int rc = db_round(p->db, -due->about, a, &round, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    int sits = db_seat(p->db, round.id, to->id, a, &seat, e);
    if (sits < 0 || db_circle_load(p->db, to->id, &load, e) != 0)
        return -1;
    /* who has a circle by now waits for none; what was told, or answered, is not told again */
    if ((round.state == ROUND_LAUNCHED && load > 0) || (sits && seat.letter_id))
        return 1;
    if (compose_begin(p, a, LETTER_TOLD, to, NULL, &d, e) != 0 ||
        add_facts(p, a, &round, sits ? &seat : NULL, to, load > 0, &d, e) != 0)
        return -1;
    if (!sits)
        seat = (struct seat){.round_id = round.id,
                             .person_id = to->id,
                             .state = round.state == ROUND_LAUNCHED ? SEAT_UNPLACED : SEAT_TOLD};
    seat.letter_id = d.id;
    if (db_seat_set(p->db, &seat, e) != 0)
        return -1;
    return compose_finish(p, a, &d, e) < 0 ? -1 : 0;
}
