#include "programme/orders_priv.h"

#include "calendar/zone.h"
#include "db/inbox.h"
#include "programme/circles.h"
#include "programme/nudging.h"
#include "programme/people.h"

struct order_def {
    enum danger danger;
    unsigned takes; /* enum takes; both: a name alone means the person */
    int (*run)(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e);
    const char *effect; /* what it would do to those whom it names, in words for a question */
};

static const struct order_def defs[ORDERS];

enum danger orders_danger(enum order_name name)
{
    return defs[name].danger;
}

const char *orders_say_circle(struct programme *p, struct arena *a, const struct circle *c, struct err *e)
{
    const char *who;
    if (programme_others(p, a, c, 0, &who, e) != 0)
        return NULL;
    return arena_printf(a, "circle %lld, %s", (long long)c->number, who);
}

unsigned orders_takes(enum order_name name)
{
    return defs[name].run ? defs[name].takes : 0;
}

static const char *say_until(struct programme *p, struct arena *a, const struct ordered *o)
{
    return *o->until ? arena_printf(a, " until %s", programme_say_date(a, str_of(o->until), p->now)) : "";
}

static int64_t until_in(const struct ordered *o, const char *zone)
{
    struct civil day;
    return *o->until && civil_parse_date(str_of(o->until), &day) ? zone_to_utc(zone, &day) : 0;
}

static int run_pause(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    struct told told = {.change = "you_paused", .who = o->by, .until = o->until};
    if (o->has_person) {
        if (o->person.state != PERSON_ACTIVE && !o->person.rests) {
            *outcome = arena_printf(a, "nothing changed: %s gets no letters now as it is.", o->person.name.s);
            return 0;
        }
        if (person_pause(p, a, &o->person, until_in(o, o->person.zone), o->until, e) != 0 ||
            letter_told_person(p, a, &o->person, &told, e) != 0)
            return -1;
        *outcome = arena_printf(a, "done: no letters and no meetings for %s%s.", o->person.name.s, say_until(p, a, o));
        return 1;
    }
    struct circle c = o->circle;
    int64_t until = until_in(o, c.zone);
    told.change = "circle_paused";
    if (circle_pause(p, a, &c, until ? until : INT64_MAX, &told, e) != 0)
        return -1;
    const char *label = orders_say_circle(p, a, &c, e);
    *outcome =
        arena_printf(a, "done: %s, has a break%s. All of them are told.", label ? label : "", say_until(p, a, o));
    return label ? 1 : -1;
}

static int resume_person(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome,
                         struct err *e)
{
    struct told told = {.change = "you_resumed", .who = o->by};
    const char *name = o->person.name.s;
    if (o->person.state == PERSON_STOPPED) {
        *outcome = arena_printf(a, "nothing changed: %s wanted no letters, and only their own word ends that.", name);
        return 0;
    }
    if (o->person.suspended && db_person_set_suspended(p->db, o->person.id, false, e) != 0)
        return -1;
    if (o->person.state == PERSON_PAUSED &&
        (person_resume(p, a, &o->person, e) != 0 || letter_told_person(p, a, &o->person, &told, e) != 0))
        return -1;
    bool changed = o->person.state == PERSON_PAUSED || o->person.suspended;
    *outcome = changed ? arena_printf(a, "done: letters go to %s again.", name)
                       : arena_printf(a, "nothing changed: letters go to %s as it is.", name);
    return changed;
}

static int run_resume(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome,
                      struct err *e)
{
    struct circle c = o->circle;
    struct told told = {.change = "circle_resumed", .who = o->by};
    if (o->has_person)
        return resume_person(p, a, o, outcome, e);
    const char *label = orders_say_circle(p, a, &c, e);
    if (!label)
        return -1;
    if (c.paused_until <= p->now) {
        *outcome = arena_printf(a, "nothing changed: %s, has no break.", label);
        return 0;
    }
    if (circle_resume(p, a, &c, &told, e) != 0)
        return -1;
    *outcome = arena_printf(a, "done: %s, goes on. All of them are told.", label);
    return 1;
}

static int run_nudge(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    struct circle c = o->circle;
    const char *ignored;
    int64_t subject = o->mail_id;
    if (!o->has_circle) {
        int rc = orders_find_common_circle(p, a, &o->person, 1, &c, &ignored, e);
        if (rc < 0)
            return -1;
        if (rc == 0)
            c = (struct circle){.id = 0};
    }
    if (!subject && db_new_id(p->db, &subject, e) != 0) /* each order on the command line is one of its own */
        return -1;
    int nudged = o->has_circle ? nudging_circle(p, &c, NUDGE_ORGANIZER, subject, p->now, e)
                               : nudging_person(p, o->person.id, c.id, NUDGE_ORGANIZER, subject, p->now, e);
    if (nudged < 0)
        return -1;
    const char *who = o->has_circle ? orders_say_circle(p, a, &c, e) : o->person.name.s;
    if (!who)
        return -1;
    *outcome = nudged
                   ? arena_printf(a, "done: %s, will be asked in working hours whether it is still worth doing.", who)
                   : arena_printf(a, "nothing changed: %s, was asked already.", who);
    return nudged > 0;
}

static int run_end(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    struct circle c = o->circle;
    const char *label = orders_say_circle(p, a, &c, e);
    if (!label || circle_close(p, a, &c, o->by, o->name == ORDER_REMATCH, e) != 0)
        return -1;
    *outcome = arena_printf(a, "done: %s, has ended. All of them are told%s.", label,
                            o->name == ORDER_REMATCH ? ", and they come first in the next match" : "");
    return 1;
}

static int run_remove(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome,
                      struct err *e)
{
    struct told told = {.change = "removed", .who = o->by};
    if (o->person.state == PERSON_STOPPED) {
        *outcome = arena_printf(a, "nothing changed: %s gets no letters any more.", o->person.name.s);
        return 0;
    }
    if (person_stop(p, a, &o->person, e) != 0 || letter_told_person(p, a, &o->person, &told, e) != 0)
        return -1;
    *outcome = arena_printf(a, "done: %s is out. They and their circles are told.", o->person.name.s);
    return 1;
}

static int run_leave(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    struct circle c = o->circle;
    bool ended;
    if (circle_leave(p, a, &c, &o->person, &ended, e) != 0)
        return -1;
    *outcome = arena_printf(a, "done: %s has left circle %lld%s. All of them are told.", o->person.name.s,
                            (long long)c.number, ended ? ", which has ended" : "");
    return 1;
}

static const struct order_def defs[ORDERS] = {
    [ORDER_PAUSE] = {DANGER_OWN_STATE, TAKES_CIRCLE | TAKES_PERSON, run_pause,
                     "No letters and no meetings come before its end, and everybody concerned is told."},
    [ORDER_RESUME] = {DANGER_OWN_STATE, TAKES_CIRCLE | TAKES_PERSON, run_resume,
                      "Letters and meetings go on, and everybody concerned is told."},
    [ORDER_NUDGE] = {DANGER_OWN_STATE, TAKES_CIRCLE | TAKES_PERSON, run_nudge,
                     "They are asked whether it is still worth doing."},
    [ORDER_END] = {DANGER_OTHERS, TAKES_CIRCLE, run_end,
                   "All of them are told, and their meetings go from the calendars."},
    [ORDER_REMATCH] = {DANGER_OTHERS, TAKES_CIRCLE, run_end,
                       "The circle ends, all of them are told, and they come first in the next match."},
    [ORDER_LEAVE] = {DANGER_OTHERS, TAKES_PERSON, run_leave,
                     "They leave this circle; with fewer than two left it ends. All of them are told."},
    [ORDER_REMOVE] = {DANGER_OTHERS, TAKES_PERSON, run_remove,
                      "They leave their circles and get no letters any more; they and their circles are told."},
    [ORDER_LAUNCH] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run,
                      "Everybody in them gets an introduction and an invitation."},
    [ORDER_SWAP] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run, "Nobody is told before you send the draft."},
    [ORDER_NEVER] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run, "Nobody is told; it holds for every later match."},
    [ORDER_KEEP] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run, "Nobody is told before you send the draft."},
    [ORDER_REDO] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run, "Nobody is told before you send the draft."},
    [ORDER_RELAX] = {DANGER_OTHERS, TAKES_DRAFT, orders_draft_run, "Nobody is told before you send the draft."},
};

int orders_describe(struct programme *p, struct arena *a, const struct ordered *o, const char **action,
                    const char **effect, struct err *e)
{
    *effect = defs[o->name].effect;
    if (defs[o->name].takes & TAKES_DRAFT)
        return orders_draft_describe(p, a, o, action, e);
    const char *what = o->has_circle ? orders_say_circle(p, a, &o->circle, e) : o->person.name.s;
    if (what && o->has_circle && o->has_person)
        what = arena_printf(a, "%s from %s", o->person.name.s, what);
    if (!what)
        return -1;
    *action = arena_printf(a, "%s %s", order_name_name(o->name), what);
    return 0;
}

int orders_run(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    int rc = defs[o->name].run(p, a, o, outcome, e);
    if (rc < 0)
        return -1;
    if (db_command_note(p->db, o->mail_id, o->by_id, o->has_circle ? o->circle.id : 0, order_name_name(o->name),
                        rc ? COMMAND_DONE_BY_ORGANIZER : "nothing changed", p->now, e) != 0)
        return -1;
    return rc;
}

/* ---- between the order and its confirmation ---- */

const char *orders_pack(struct arena *a, const struct ordered *o)
{
    return arena_printf(a, "%s:%lld:%lld:%lld:%lld:%s", order_name_name(o->name),
                        (long long)(o->has_circle ? o->circle.id : 0), (long long)(o->has_person ? o->person.id : 0),
                        (long long)(o->has_other ? o->other.id : 0), (long long)o->stamp, o->detail);
}

int orders_unpack(struct programme *p, struct arena *a, struct str text, struct ordered *out, struct err *e)
{
    struct str piece, rest = text;
    unsigned long long ids[4] = {0, 0, 0, 0};
    *out = (struct ordered){.until = "", .detail = ""};
    if (!str_next_piece(&rest, ':', &piece) || !order_name_from_name(piece, &out->name) || !defs[out->name].run)
        return 0;
    for (int i = 0; i < 4 && str_next_piece(&rest, ':', &piece); i++)
        if (!str_to_uint(piece, INT64_MAX, &ids[i]))
            return 0;
    out->stamp = (int64_t)ids[3];
    out->detail = arena_str(a, rest);
    int rc = 1;
    if (ids[0])
        rc = db_circle(p->db, (int64_t)ids[0], a, &out->circle, e);
    out->has_circle = ids[0] && rc == 1;
    if (rc == 1 && ids[1])
        rc = db_person(p->db, (int64_t)ids[1], a, &out->person, e);
    out->has_person = ids[1] && rc == 1;
    if (rc == 1 && ids[2])
        rc = db_person(p->db, (int64_t)ids[2], a, &out->other, e);
    out->has_other = ids[2] && rc == 1;
    if (rc == 1 && ((out->has_circle && out->circle.state == CIRCLE_ENDED) ||
                    (out->has_person && out->person.state == PERSON_FORGOTTEN)))
        return 0;
    return rc;
}
