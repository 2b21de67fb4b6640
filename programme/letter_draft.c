/* draft: the circles that a match made, to every organizer, who changes or releases them by reply. */
#include "programme/letter_kinds.h"

#include "programme/drafts.h"
#include "programme/matching.h"
#include "programme/organizer.h"
#include "scheduler/working.h"

/* A mail that is longer is cut by mail clients, and looked through by nobody. */
#define CIRCLES_SHOWN  60
#define UNPLACED_SHOWN 20
#define REASON_WORDS   12

static const char *members_of(struct arena *a, const struct matching *m, const struct match_circle *c)
{
    const char *text = "";
    for (size_t i = 0; i < c->count; i++)
        text = arena_printf(a, "%s%s%s", text,
                            i == 0              ? ""
                            : i + 1 == c->count ? " and "
                                                : ", ",
                            m->people[c->members[i]].name.s);
    return text;
}

static size_t words_in(struct str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] != ' ' && (i == 0 || text.s[i - 1] == ' ');
    return n;
}

/* The first clauses of a reason, best first, while there is room for them. */
static const char *short_reason(struct arena *a, const char *reason)
{
    struct str rest = str_of(reason), clause;
    const char *text = "";
    size_t words = 0;
    while (str_next_piece(&rest, ';', &clause)) {
        clause = str_trim(clause);
        words += words_in(clause);
        if (*text && words > REASON_WORDS)
            break;
        text = arena_printf(a, "%s%s%.*s", text, *text ? "; " : "", (int)clause.n, clause.s);
    }
    return arena_printf(a, "%s.", text);
}

static struct value *add_element(struct value *list, struct arena *a, const char *who, const char *reason)
{
    struct value *element = value_object(a);
    value_set_text(element, "who", who);
    value_set_text(element, "reason", reason);
    value_append(list, element);
    return element;
}

static void add_facts(struct arena *a, const struct matching *m, struct draft *d)
{
    const struct match_result *r = &m->result;
    struct value *circles = value_list(a), *unplaced = value_list(a);
    for (size_t i = 0; i < r->circles_count && i < CIRCLES_SHOWN; i++)
        value_set_int(add_element(circles, a, members_of(a, m, &r->circles[i]), short_reason(a, r->circles[i].reason)),
                      "number", (long)m->numbers[i]);
    for (size_t i = 0; i < r->unplaced_count && i < UNPLACED_SHOWN; i++) {
        const struct match_unplaced *u = &r->unplaced[i];
        add_element(unplaced, a, m->people[u->person].name.s,
                    arena_printf(a, "%s%s%s.", u->reason, *u->help ? "; " : "", u->help));
    }
    value_set(d->facts, "circles", circles);
    value_set(d->facts, "unplaced", unplaced);
    value_set_int(d->facts, "count", (long)r->circles_count);
    value_set_flag(d->facts, "is_one", r->circles_count == 1);
    if (r->circles_count > CIRCLES_SHOWN)
        value_set_int(d->facts, "more", (long)(r->circles_count - CIRCLES_SHOWN));
    if (r->unplaced_count > UNPLACED_SHOWN)
        value_set_int(d->facts, "more_unplaced", (long)(r->unplaced_count - UNPLACED_SHOWN));
    if (*m->round.inputs)
        value_set_text(d->facts, "seed", arena_printf(a, "%llu", (unsigned long long)r->seed));
    value_set_text(d->facts, "outlook", matching_outlook(a, &m->round));
    compose_link(d, "tap_send", r->circles_count == 1 ? "Send it" : arena_printf(a, "Send all %zu", r->circles_count),
                 "Send");
}

int letter_draft_send(struct programme *p, struct arena *a, struct err *e)
{
    struct matching m;
    int rc = matching_recall(p, a, &m, e);
    if (rc != 1)
        return rc;
    for (size_t i = 0; i < p->settings->organizers_count; i++) {
        struct person organizer;
        struct draft d;
        if (organizer_person(p, a, i, &organizer, e) != 0 ||
            organizer_begin(p, a, LETTER_DRAFT, &organizer, &d, e) != 0)
            return -1;
        d.send_at = working_next(&organizer, p->now);
        add_facts(a, &m, &d);
        organizer_names(a, &d, DRAFT_STAMP, m.round.drafted_at);
        if (compose_finish(p, a, &d, e) < 0)
            return -1;
    }
    return 0;
}
