/* summary (P15): once a week, what an organizer should know and the one line that does it. */
#include "programme/letter_kinds.h"

#include "programme/organizer.h"
#include "programme/summary.h"

#define SHOWN_MAX 3
#define ROWS_MAX  20

static struct value *make_grid(struct arena *a, const struct summary *s)
{
    static const char *const states[WEEK_STATES] = {"", "paused", "planned", "unknown", "missed", "met"};
    struct value *grid = value_grid(a), *weeks = value_list(a), *rows = value_list(a);
    for (int w = 0; w < SUMMARY_WEEKS; w++)
        value_append(weeks, value_text(a, arena_printf(a, "%d", s->numbers[w])));
    for (size_t i = 0; i < s->count && i < ROWS_MAX; i++) {
        struct value *row = value_object(a), *cells = value_list(a);
        value_set_text(row, "name", arena_printf(a, "Circle %lld", (long long)s->circles[i].circle->number));
        for (int w = 0; w < SUMMARY_WEEKS; w++)
            value_append(cells, value_text(a, states[s->circles[i].weeks[w]]));
        value_set(row, "cells", cells);
        value_append(rows, row);
    }
    value_set(grid, "weeks", weeks);
    value_set(grid, "rows", rows);
    return grid;
}

void letter_summary_facts(struct arena *a, const struct summary *s, struct value *facts,
                          void (*tap)(void *data, struct value *circle, const struct summary_circle *c), void *data)
{
    struct value *circles = value_list(a);
    bool is_quiet = s->needing == 0;
    for (size_t i = 0; i < s->needing && i < SHOWN_MAX; i++) {
        struct value *v = value_object(a);
        value_set_int(v, "number", (long)s->circles[i].circle->number);
        value_set_text(v, "who", s->circles[i].who);
        value_set_text(v, "what", s->circles[i].what);
        tap(data, v, &s->circles[i]);
        value_append(circles, v);
    }
    value_set_int(facts, "week", s->week);
    value_set_text(facts, "finding", s->finding);
    value_set_text(facts, "headline", s->headline);
    value_set_text(facts, "story", s->story);
    value_set_text(facts, "actions", s->actions);
    value_set_flag(facts, "is_quiet", is_quiet);
    value_set(facts, "circles", circles);
    if (is_quiet)
        return;
    value_set_text(facts, "counts", s->counts);
    value_set(facts, "grid", make_grid(a, s));
}

static void tap_in_letter(void *data, struct value *circle, const struct summary_circle *c)
{
    const struct draft *d = data;
    value_set_link(circle, "tap", c->label, d->reply_to.s, c->order, d->code);
}

int letter_summary_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                         struct err *e)
{
    struct summary s;
    struct draft d;
    (void)due;
    if (summary_plan(p, a, e) != 0) /* the next one, for whoever organizes by then */
        return -1;
    if (!programme_is_organizer(p, &to->address))
        return 1;
    if (summary_make(p, a, summary_week_of(p->now), &s, e) != 0)
        return -1;
    if (s.count == 0)
        return 1;
    if (organizer_begin(p, a, LETTER_SUMMARY, to, &d, e) != 0)
        return -1;
    for (size_t i = 0; i < s.count && i < ROWS_MAX; i++)
        organizer_names(a, &d, (long)s.circles[i].circle->number, s.circles[i].circle->id);
    letter_summary_facts(a, &s, d.facts, tap_in_letter, &d);
    return compose_finish(p, a, &d, e);
}
