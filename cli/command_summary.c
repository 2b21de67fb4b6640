/* rapport summary [--week DATE]: what organizers get once a week, now. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "calendar/zone.h"
#include "programme/letter_kinds.h"

/* On the command line an order is a command. */
static void tap_in_shell(void *data, struct value *circle, const struct summary_circle *c)
{
    struct str order = str_of(c->order);
    size_t space = str_find_char(order, ' ', 0);
    char *text =
        arena_printf(data, "rapport %.*s %.*s", (int)space, order.s, (int)(order.n - space - 1), order.s + space + 1);
    text[8] = ascii_lower(text[8]);
    value_set_text(circle, "tap", text);
}

static int print_text(struct run *r, const struct summary *s, struct err *e)
{
    struct rendered out;
    struct arena *a = &r->arena;
    struct value *facts = value_object(a);
    value_set_text(facts, "programme", r->settings.name.s);
    value_set_text(facts, "organizer_name", r->settings.organizer_name.s);
    value_set_text(facts, "organizer_address", r->settings.organizers[0].s);
    value_set_text(facts, "reader", r->settings.organizer_name.s);
    letter_summary_facts(a, s, facts, tap_in_shell, a);
    if (letters_render(r->programme.letters, a, LETTER_SUMMARY, r->settings.language, facts, &out, e) != 0)
        return -1;
    printf("%s\n\n%s", arena_str(a, out.subject), arena_str(a, out.text));
    return 0;
}

static void print_json(const struct summary *s)
{
    static const char *const states[WEEK_STATES] = {"none", "paused", "planned", "unknown", "missed", "met"};
    struct json_t *j = js_object(), *counts = js_object(), *circles = js_array();
    js_set_int(j, "year", s->year);
    js_set_int(j, "week", s->week);
    js_set_z(j, "finding", s->finding);
    js_set_z(j, "headline", s->headline);
    for (int i = 0; i < WEEK_STATES; i++)
        js_set_int(counts, states[i], s->states[i]);
    js_set(j, "counts", counts);
    for (size_t i = 0; i < s->needing; i++) {
        struct json_t *c = js_object();
        js_set_int(c, "number", s->circles[i].circle->number);
        js_set_z(c, "who", s->circles[i].who);
        js_set_z(c, "why", s->circles[i].what);
        js_set_z(c, "order", s->circles[i].order);
        js_append(circles, c);
    }
    js_set(j, "needs_you", circles);
    run_print_json(j);
}

int command_summary(struct run *r, int argc, char **argv, struct err *e)
{
    struct summary s;
    struct civil day;
    bool bad = false;
    const char *given = run_option(&argc, argv, "--week", true, &bad, e);
    int64_t at = summary_week_of(r->now);
    if (bad || run_too_many(argc, argv, 1, e) != 0)
        return -1;
    if (given && !civil_parse_date(str_of(given), &day))
        return err_set(e, ERR_USAGE, "--week: not a date: write any day of the week, like 2026-03-18");
    if (run_open(r, e) != 0)
        return -1;
    if (given)
        at = zone_to_utc(r->settings.zone, &day);
    if (summary_make(&r->programme, &r->arena, at, &s, e) != 0)
        return -1;
    if (r->json)
        print_json(&s);
    return r->json ? 0 : print_text(r, &s, e);
}
