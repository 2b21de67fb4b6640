/* Commands in replies: one function each, in a table with how dangerous it is. Each changes facts, tells everyone else
 * it touches, and fills a section of the confirmation that says what was done, or why nothing was. */
#include "programme/hearing.h"

#include "calendar/zone.h"
#include "db/takeaways.h"
#include "programme/circles.h"
#include "programme/letter_kinds.h"
#include "programme/people.h"
#include "programme/rounds.h"
#include "programme/turns.h"

#define PLACE_MAX 200 /* characters */

/* `outcome` is a fixed string for the command's row. */
typedef int command_fn(struct hearing *h, const struct command *c, const char **outcome, struct err *e);

/* The members of a circle but the writer hear of it, each in a letter of their own. */
static int tell_others(struct hearing *h, const struct circle *c, const char *change, struct told told, struct err *e)
{
    told.change = change;
    told.who = arena_str(h->a, person_first_name(&h->person));
    return letter_told_others(h->p, h->a, c, h->person.id, &told, e);
}

/* Whose doing it was, for the calendar letters. */
static struct calendar_change by_writer(struct hearing *h, const char *name)
{
    return (struct calendar_change){
        .name = name, .who = arena_str(h->a, person_first_name(&h->person)), .who_id = h->person.id};
}

/* The section of the confirmation about a change in the circle, with the others' names in it. */
static int note_with_others(struct hearing *h, const char *section, struct value **note, struct err *e)
{
    const char *others;
    if (programme_others(h->p, h->a, &h->circle, h->person.id, &others, e) != 0)
        return -1;
    *note = hear_note(h, section);
    value_set_text(*note, "others", others);
    return 0;
}

/* Why a command changed nothing: a section of the confirmation. */
static int nothing(struct hearing *h, const char *section, const char **outcome)
{
    hear_note(h, section);
    *outcome = section;
    return 0;
}

/* A command about a circle, from somebody whose mail names none, several, or one that has ended. */
static bool lacks_circle(struct hearing *h, const char **outcome)
{
    if (h->has_circle && h->circle.state == CIRCLE_ACTIVE)
        return false;
    nothing(h, h->has_circle ? "circle_ended" : "no_circle", outcome);
    return true;
}

static int run_help(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    (void)c;
    *outcome = "done";
    return letter_help_answer(h, e);
}

static int run_stop(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    (void)c;
    if (person_stop(h->p, h->a, &h->person, e) != 0)
        return -1;
    hear_note(h, "stopped");
    h->noted.says_next_meeting = false;
    *outcome = "done";
    return 0;
}

static int run_leave(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct value *note;
    bool ended;
    (void)c;
    if (lacks_circle(h, outcome))
        return 0;
    if (note_with_others(h, "left", &note, e) != 0 ||
        round_keep_apart(h->p, &h->circle, h->person.id, "left the circle", e) != 0 ||
        circle_leave(h->p, h->a, &h->circle, &h->person, &ended, e) != 0)
        return -1;
    h->noted.says_next_meeting = false;
    *outcome = "done";
    return 0;
}

static int run_pause(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct civil day;
    int64_t until = 0;
    const char *until_date = "";
    if (c->arg.n && civil_parse_date(c->arg, &day)) {
        until = zone_to_utc(h->person.zone, &day);
        until_date = arena_str(h->a, c->arg);
        if (until <= h->p->now)
            return nothing(h, "date_past", outcome);
    }
    if (person_pause(h->p, h->a, &h->person, until, until_date, e) != 0)
        return -1;
    struct value *note = hear_note(h, "paused");
    value_set_text(note, "until", programme_say_date(h->a, str_of(until_date), h->p->now));
    h->noted.says_next_meeting = false;
    *outcome = "done";
    return 0;
}

static int run_resume(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    (void)c;
    if (h->person.state == PERSON_ACTIVE)
        return nothing(h, "not_paused", outcome);
    if (person_resume(h->p, h->a, &h->person, e) != 0)
        return -1;
    hear_note(h, "resumed");
    *outcome = "done";
    return 0;
}

/* Whether the meeting that was next when the letter came is over: a late answer must not hit the one after it. */
static int is_too_late(struct hearing *h, bool *late, struct err *e)
{
    struct meeting m;
    *late = false;
    if (!h->has_letter || !h->letter.circle_id)
        return 0;
    int rc = db_meeting_next(h->p->db, h->circle.id, h->letter.created_at, h->a, &m, e);
    if (rc == 1 && m.starts_at <= h->p->now) {
        *late = true;
        value_set_text(hear_note(h, "past"), "meeting",
                       programme_say_time(h->a, h->person.zone, m.starts_at, h->p->now));
    }
    return rc < 0 ? -1 : 0;
}

/* The next meeting for a command that wants one: 1, 0 when the confirmation says why not, -1. */
static int wanted_meeting(struct hearing *h, struct meeting *next, const char **outcome, struct err *e)
{
    bool late;
    if (lacks_circle(h, outcome))
        return 0;
    if (is_too_late(h, &late, e) != 0)
        return -1;
    if (late) {
        *outcome = "past";
        return 0;
    }
    int rc = db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, next, e);
    if (rc == 0)
        nothing(h, "no_meeting", outcome);
    return rc;
}

static int run_skip(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct meeting next;
    struct value *note;
    (void)c;
    int rc = round_sit_out(h, e);
    if (rc == 1)
        return nothing(h, "sits_out", outcome);
    if (rc == 0)
        rc = wanted_meeting(h, &next, outcome, e);
    if (rc != 1)
        return rc;
    struct calendar_change why = by_writer(h, NULL);
    if (circle_skip(h->p, h->a, &h->circle, &next, &why, e) != 0 || note_with_others(h, "skipped", &note, e) != 0)
        return -1;
    value_set_text(note, "meeting", programme_say_time(h->a, h->person.zone, next.starts_at, h->p->now));
    *outcome = "done";
    return 0;
}

/* All meetings at another time: named, or "the time doesn't suit me in general". */
static int reschedule_series(struct hearing *h, const struct command *c, int64_t to, const char **outcome,
                             struct err *e)
{
    enum negotiated came;
    int64_t first = 0;
    if (c->arg.n && to <= h->p->now)
        return nothing(h, "date_past", outcome);
    if (c->arg.n ? negotiation_propose_series(h->p, h->a, &h->circle, &h->person, to, &first, &came, e) != 0
                 : negotiation_offer_series(h->p, h->a, &h->circle, &came, e) != 0)
        return -1;
    *outcome = "done";
    return letter_reschedule_note_series(h, came, first, e);
}

static int reschedule_next(struct hearing *h, int64_t to, const char **outcome, struct err *e)
{
    struct meeting next;
    enum negotiated came;
    int rc = wanted_meeting(h, &next, outcome, e);
    if (rc != 1)
        return rc;
    if (to <= h->p->now)
        return nothing(h, "date_past", outcome);
    if (h->has_meeting && h->letter.kind == LETTER_RESCHEDULE && h->meeting.state == MEETING_SKIPPED)
        next = h->meeting; /* that is being asked about */
    int64_t from = next.starts_at;
    if (negotiation_propose(h->p, h->a, &h->circle, &next, &h->person, to, &came, e) != 0 ||
        letter_reschedule_note(h, &next, came, to, from, e) != 0)
        return -1;
    *outcome = "done";
    return 0;
}

static int run_reschedule(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct civil wall;
    int64_t to = 0;
    if (lacks_circle(h, outcome))
        return 0;
    if (c->arg.n && civil_parse_minute(c->arg, &wall))
        to = zone_to_utc(h->person.zone, &wall);
    int of_series = c->is_series ? 1 : letter_reschedule_is_of_series(h, e);
    if (of_series < 0)
        return -1;
    return of_series ? reschedule_series(h, c, to, outcome, e) : reschedule_next(h, to, outcome, e);
}

static int run_cadence(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    enum cadence cadence;
    struct value *note;
    if (lacks_circle(h, outcome))
        return 0;
    if (!cadence_from_name(c->arg, &cadence) || cadence == h->circle.cadence)
        return nothing(h, "same_rhythm", outcome);
    bool undoes = h->has_letter && h->letter.kind == LETTER_CADENCE;
    if ((undoes ? circle_undo_taper : circle_change_cadence)(h->p, h->a, &h->circle, cadence, e) != 0 ||
        tell_others(h, &h->circle, "rhythm", (struct told){.every = programme_say_rhythm(cadence)}, e) != 0 ||
        note_with_others(h, "rhythm", &note, e) != 0)
        return -1;
    value_set_text(note, "every", programme_say_rhythm(cadence));
    *outcome = "done";
    return 0;
}

static int run_timezone(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    const char *zone = arena_str(h->a, c->arg);
    if (!zone_exists(zone)) /* the parser names only zones that exist; a tz update may have taken one away */
        return nothing(h, "no_zone", outcome);
    if (db_person_set_zone(h->p->db, h->person.id, zone, e) != 0)
        return -1;
    h->person.zone = zone;
    struct civil now = zone_from_utc(zone, h->p->now);
    struct value *note = hear_note(h, "zone");
    value_set_text(note, "zone", zone);
    value_set_text(note, "local_time", arena_printf(h->a, "%02d:%02d", now.hour, now.minute));
    *outcome = "done";
    return 0;
}

static int run_where(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct value *note;
    if (lacks_circle(h, outcome))
        return 0;
    struct calendar_change why = by_writer(h, "place_changed");
    const char *place = arena_str(h->a, str_slice(c->arg, 0, utf8_prefix(c->arg, PLACE_MAX)));
    if (circle_set_place(h->p, h->a, &h->circle, place, &why, e) != 0 || note_with_others(h, "place", &note, e) != 0)
        return -1;
    value_set_words(note, "place", str_of(place));
    *outcome = "done";
    return 0;
}

static int run_swap(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    struct meeting next;
    int rc = wanted_meeting(h, &next, outcome, e);
    return rc == 1 ? turn_swap(h, &next, c->arg, outcome, e) : rc;
}

/* Dangerous ones: a single-use code goes to the known address, and nothing is done before it comes back. */
static int run_with_code(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    *outcome = "code sent";
    return letter_code_answer(h, command_name_name(c->name), e);
}

/* Words for the organizer, and wishes that only the organizer can grant. */
static int run_organizer(struct hearing *h, const struct command *c, const char **outcome, struct err *e)
{
    int64_t id;
    struct str words = c->name == COMMAND_ORGANIZER ? c->arg : h->u.reply;
    if (db_words_add(h->p->db, h->person.id, WORDS_ORGANIZER, words, h->p->now, &id, e) != 0 ||
        letter_told_organizers(h, words, e) != 0)
        return -1;
    hear_note(h, "passed_on");
    *outcome = "passed on";
    return 0;
}

static const struct {
    enum danger danger;
    command_fn *run;
} commands[COMMANDS] = {
    [COMMAND_STOP] = {DANGER_OWN_STATE, run_stop},       [COMMAND_LEAVE] = {DANGER_OWN_STATE, run_leave},
    [COMMAND_PAUSE] = {DANGER_OWN_STATE, run_pause},     [COMMAND_RESUME] = {DANGER_OWN_STATE, run_resume},
    [COMMAND_SKIP] = {DANGER_OWN_STATE, run_skip},       [COMMAND_RESCHEDULE] = {DANGER_OWN_STATE, run_reschedule},
    [COMMAND_CADENCE] = {DANGER_OWN_STATE, run_cadence}, [COMMAND_TIMEZONE] = {DANGER_OWN_STATE, run_timezone},
    [COMMAND_WHERE] = {DANGER_OWN_STATE, run_where},     [COMMAND_SWAP] = {DANGER_OWN_STATE, run_swap},
    [COMMAND_WITH] = {DANGER_OWN_STATE, run_organizer},  [COMMAND_HELP] = {DANGER_WORDS, run_help},
    [COMMAND_DATA] = {DANGER_OTHERS, run_with_code},     [COMMAND_FORGET] = {DANGER_OTHERS, run_with_code},
    [COMMAND_ORGANIZER] = {DANGER_WORDS, run_organizer},
};

enum danger command_danger(enum command_name name)
{
    return commands[name].danger;
}

static int run_one(struct hearing *h, const struct command *c, struct err *e)
{
    const char *outcome = "";
    if (commands[c->name].run(h, c, &outcome, e) != 0)
        return -1;
    return db_command_note(h->p->db, h->mail->id, h->person.id, h->has_circle ? h->circle.id : 0,
                           command_name_name(c->name), outcome, h->p->now, e);
}

static bool comes_last(enum command_name name)
{
    return name == COMMAND_STOP || name == COMMAND_FORGET;
}

int commands_run(struct hearing *h, struct err *e)
{
    for (int last = 0; last < 2; last++)
        for (size_t i = 0; i < h->u.commands_count; i++)
            if (comes_last(h->u.commands[i].name) == (last == 1) && run_one(h, &h->u.commands[i], e) != 0)
                return -1;
    return 0;
}
