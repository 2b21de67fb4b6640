#include "programme/orders_priv.h"

#include "base/utf8.h"
#include "calendar/zone.h"
#include "db/inbox.h"
#include "programme/circles.h"
#include "programme/nudging.h"
#include "programme/people.h"

#define NAMES_MAX 6 /* people named in one order */

enum takes { TAKES_CIRCLE = 1, TAKES_PERSON = 2, TAKES_DRAFT = 4 };

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

/* "circle 7, Ana and Ben". */
static const char *say_circle(struct programme *p, struct arena *a, const struct circle *c, struct err *e)
{
    const char *who;
    if (programme_others(p, a, c, 0, &who, e) != 0)
        return NULL;
    return arena_printf(a, "circle %lld, %s", (long long)c->number, who);
}

/* ---- finding ---- */

static bool same_name(struct arena *a, struct str x, struct str y)
{
    return x.n && str_eq(utf8_fold_plain(a, x), utf8_fold_plain(a, y));
}

/* Whether the words are this person's address, name or first name. */
static bool is_called(struct arena *a, const struct person *p, struct str words)
{
    return str_eq_nocase(words, str_of(p->address.s)) || same_name(a, words, str_of(p->name.s)) ||
           same_name(a, words, person_first_name(p));
}

/* Whom one name means: 1 one person, 0 nobody or several (*why_not), -1. */
int orders_find_person(struct programme *p, struct arena *a, struct str words, struct person *out, const char **why_not,
                       struct err *e)
{
    struct address address;
    struct err ignored = ERR_INIT;
    struct person *people;
    size_t count, found = 0;
    const char *candidates = "";
    if (address_parse(words, &address, &ignored) == 0) {
        int rc = db_person_by_address(p->db, &address, a, out, NULL, e);
        if (rc == 0)
            *why_not = "nobody here has that address.";
        return rc;
    }
    if (db_people(p->db, a, &people, &count, e) != 0) /* an organizer's word is rare, and its people are few */
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (people[i].role == ROLE_ORGANIZER || !is_called(a, &people[i], words))
            continue;
        *out = people[i];
        candidates = arena_printf(a, "%s%s%s", candidates, found ? ", " : "", people[i].address.s);
        found++;
    }
    if (found == 0)
        *why_not = "nobody here has that name. A circle's number or an address does as well.";
    if (found > 1)
        *why_not = arena_printf(a, "several people have that name: %s. Write the address.", candidates);
    return found == 1;
}

/* The active circle of all these people: 1, 0 none or several, -1. */
static int find_common_circle(struct programme *p, struct arena *a, const struct person *people, size_t count,
                              struct circle *out, const char **why_not, struct err *e)
{
    struct circle *circles;
    size_t n, found = 0;
    const char *numbers = "";
    if (db_circles_of(p->db, people[0].id, a, &circles, &n, e) != 0)
        return -1;
    for (size_t i = 0; i < n; i++) {
        bool all = true;
        for (size_t k = 1; k < count; k++) {
            int is = db_member_is(p->db, circles[i].id, people[k].id, e);
            if (is < 0)
                return -1;
            all = all && is == 1;
        }
        if (!all)
            continue;
        *out = circles[i];
        numbers = arena_printf(a, "%s%s%lld", numbers, found ? ", " : "", (long long)circles[i].number);
        found++;
    }
    if (found == 0)
        *why_not = count > 1 ? "they are in no circle together." : "that person is in no circle now.";
    if (found > 1)
        *why_not = arena_printf(a, "there is more than one such circle: %s. Write its number.", numbers);
    return found == 1;
}

/* "Ana", "Ana and Ben", "Ana, Ben and Chloe". */
static int find_people(struct programme *p, struct arena *a, struct str words, struct person *out, size_t *count,
                       const char **why_not, struct err *e)
{
    struct str piece;
    *count = 0;
    while (words.n) {
        size_t comma = str_find_char(words, ',', 0), and_at = str_find(words, STR(" and "), 0);
        size_t end = comma < and_at ? comma : and_at, skip = comma < and_at ? 1 : 5;
        if (end > words.n)
            end = words.n;
        piece = str_trim(str_slice(words, 0, end));
        words = str_slice(words, end + skip, words.n);
        if (piece.n == 0)
            continue;
        if (*count == NAMES_MAX) {
            *why_not = "that names too many people.";
            return 0;
        }
        int rc = orders_find_person(p, a, piece, &out[*count], why_not, e);
        if (rc != 1)
            return rc;
        ++*count;
    }
    return *count > 0;
}

static int find_number(struct programme *p, struct arena *a, long number, const struct asked *known,
                       struct ordered *out, const char **why_not, struct err *e)
{
    bool is_named = known == NULL;
    int rc = db_circle_by_number(p->db, number, a, &out->circle, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || out->circle.state == CIRCLE_DRAFT) {
        *why_not = arena_printf(a, "there is no circle %ld.", number);
        return 0;
    }
    out->has_circle = true;
    for (size_t i = 0; known && i < known->items_count; i++)
        is_named = is_named || known->items[i].ref == number;
    const char *label = say_circle(p, a, &out->circle, e);
    if (!label)
        return -1;
    if (out->circle.state == CIRCLE_ENDED)
        *why_not = arena_printf(a, "circle %ld has ended.", number);
    else if (!is_named)
        *why_not = arena_printf(a,
                                "the letter that you answered does not name circle %ld. It is %s: write the same in "
                                "answer to this letter if you mean it.",
                                number, label + strcspn(label, ",") + 2);
    else
        return 1;
    return 0;
}

static int find_named(struct programme *p, struct arena *a, struct str who, unsigned takes, struct ordered *out,
                      const char **why_not, struct err *e)
{
    struct person people[NAMES_MAX];
    size_t count;
    int rc = find_people(p, a, who, people, &count, why_not, e);
    if (rc != 1)
        return rc;
    if (count == 1 && (takes & TAKES_PERSON)) {
        out->person = people[0];
        out->has_person = true;
        return 1;
    }
    if (!(takes & TAKES_CIRCLE)) {
        *why_not = "that is done for one person at a time.";
        return 0;
    }
    rc = find_common_circle(p, a, people, count, &out->circle, why_not, e);
    out->has_circle = rc == 1;
    return rc;
}

/* The circle that somebody leaves: by its number, else their only one. */
static int find_membership(struct programme *p, struct arena *a, long number, const struct asked *known,
                           struct ordered *out, const char **why_not, struct err *e)
{
    if (number == 0) {
        int rc = find_common_circle(p, a, &out->person, 1, &out->circle, why_not, e);
        out->has_circle = rc == 1;
        return rc;
    }
    int rc = find_number(p, a, number, known, out, why_not, e);
    int is = rc == 1 ? db_member_is(p->db, out->circle.id, out->person.id, e) : rc;
    if (rc == 1 && is == 0)
        *why_not = arena_printf(a, "%s is not in circle %ld.", out->person.name.s, number);
    return is;
}

int orders_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                struct ordered *out, const char **why_not, struct err *e)
{
    const struct order_def *def = &defs[o->name];
    *out = (struct ordered){.name = o->name, .words = o->words, .until = arena_str(a, o->until), .detail = ""};
    if (!def->run) {
        *why_not = "that is done on the server: see rapport match and rapport launch.";
        return 0;
    }
    if (def->takes & TAKES_DRAFT)
        return orders_draft_find(p, a, o, known, out, why_not, e);
    if (o->is_date_unclear) {
        *why_not = "the day is past, does not exist or could be two days. Write it like 4 May.";
        return 0;
    }
    if (o->number && (def->takes & TAKES_CIRCLE))
        return find_number(p, a, o->number, known, out, why_not, e);
    if (o->who.n) {
        int rc = find_named(p, a, o->who, def->takes, out, why_not, e);
        bool leaves = rc == 1 && o->name == ORDER_LEAVE;
        return leaves ? find_membership(p, a, o->other_number, known, out, why_not, e) : rc;
    }
    *why_not = def->takes & TAKES_CIRCLE ? "which circle or whom? A number or a name is enough."
                                         : "whom? A name or an address is enough.";
    return 0;
}

/* ---- doing ---- */

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
    const char *label = say_circle(p, a, &c, e);
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
    const char *label = say_circle(p, a, &c, e);
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
        int rc = find_common_circle(p, a, &o->person, 1, &c, &ignored, e);
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
    const char *who = o->has_circle ? say_circle(p, a, &c, e) : o->person.name.s;
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
    const char *label = say_circle(p, a, &c, e);
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
    const char *what = o->has_circle ? say_circle(p, a, &o->circle, e) : o->person.name.s;
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
