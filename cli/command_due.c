/* rapport due [--until DATE]: what will be sent, when and why. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/say.h"
#include "db/due.h"
#include "programme/letter_kinds.h"

#define AHEAD (28 * DAY)

static int until_when(const char *given, int64_t now, int64_t *until, struct err *e)
{
    struct civil c;
    *until = now + AHEAD;
    if (!given)
        return 0;
    if (!civil_parse_date(str_of(given), &c))
        return err_set(e, ERR_USAGE, "--until: not a date: write it like 2026-04-01");
    *until = civil_to_utc(&c) + DAY - 1;
    return 0;
}

static int print_one(struct run *r, const struct due *d, struct err *e)
{
    struct person p = {.id = 0};
    struct circle c = {.number = 0};
    int64_t ready_at = d->ready_at ? d->ready_at : r->now; /* 0: with the next tick */
    static const struct {
        const char *what, *why;
    } steps[] = {[DUE_STEP_REST] = {"rest", "nothing is heard since they were asked"},
                 [DUE_STEP_LOOK] = {"look", "the circle should have met by then"},
                 [DUE_STEP_CLOSE] = {"close", "the circle is asked whether it goes on"},
                 [DUE_STEP_DECIDE] = {"new time", "who answers by then decides on a meeting's new time"}};
    bool is_letter = !d->is_advance && !d->step, is_round = d->is_advance && !d->circle_id;
    const struct letter_kind_def *def = is_letter ? letter_kind_def(d->kind) : NULL;
    const char *what = d->step         ? steps[d->step].what
                       : is_round      ? "next round"
                       : d->is_advance ? "next meeting"
                                       : letter_kind_name(d->kind);
    const char *why = d->step         ? steps[d->step].why
                      : is_round      ? "circles are matched anew"
                      : d->is_advance ? "the circle's meeting is over by then"
                      : def           ? def->purpose
                                      : "";
    if ((d->person_id && db_person(r->programme.db, d->person_id, &r->arena, &p, e) < 0) ||
        (d->circle_id && db_circle(r->programme.db, d->circle_id, &r->arena, &c, e) < 0))
        return -1;
    if (!r->json) {
        printf("%s  %-14s %-28s circle %lld: %s\n", say_utc(r, ready_at), what, p.id ? p.address.s : "-",
               (long long)c.number, why);
        return 0;
    }
    struct json_t *j = js_object();
    js_set_time(j, "at", ready_at);
    js_set_z(j, "letter", is_letter ? what : NULL);
    js_set_z(j, "what", what);
    js_set_z(j, "person", p.id ? p.address.s : NULL);
    js_set_int(j, "circle", c.number);
    js_set_z(j, "why", why);
    js_set_time(j, "not_after", d->not_after);
    run_print_json(j);
    return 0;
}

int command_due(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    int64_t until;
    struct due *due;
    size_t count;
    const char *given = run_option(&argc, argv, "--until", true, &bad, e);
    if (bad || run_too_many(argc, argv, 1, e) != 0 || until_when(given, r->now, &until, e) != 0 ||
        run_open(r, e) != 0 || db_due_until(r->programme.db, until, &r->arena, &due, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (print_one(r, &due[i], e) != 0)
            return -1;
    return 0;
}
