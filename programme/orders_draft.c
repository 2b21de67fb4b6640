/* Orders about a draft: what an organizer changes in it by reply, and its release. The new draft goes out by itself
 * (programme/rounds.h). */
#include "db/rounds.h"
#include "programme/drafts.h"
#include "programme/orders_priv.h"
#include "scheduler/match.h"

/* The draft that is there now: 1, 0 and *why_not when none is, -1. */
static int open_draft(struct programme *p, struct arena *a, struct round *round, const char **why_not, struct err *e)
{
    int rc = db_round_open(p->db, a, round, e);
    if (rc < 0 || (rc == 1 && round->state == ROUND_DRAFT))
        return rc;
    *why_not = "no circle is drafted now.";
    return 0;
}

static int find_two(struct programme *p, struct arena *a, const struct order *o, struct ordered *out,
                    const char **why_not, struct err *e)
{
    if (!o->who.n || !o->other.n) {
        *why_not = "whom? Two names or addresses are enough.";
        return 0;
    }
    int rc = orders_find_person(p, a, o->who, &out->person, why_not, e);
    if (rc == 1)
        rc = orders_find_person(p, a, o->other, &out->other, why_not, e);
    out->has_person = out->has_other = rc == 1;
    return rc;
}

/* "keep Ana and Ben": the drafted circle that they are in. */
static int find_kept(struct programme *p, struct arena *a, struct ordered *out, const char **why_not, struct err *e)
{
    struct circle *drafts;
    size_t count;
    if (db_circles(p->db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        int one = db_member_is(p->db, drafts[i].id, out->person.id, e);
        int other = one < 0 ? -1 : db_member_is(p->db, drafts[i].id, out->other.id, e);
        if (other < 0)
            return -1;
        if (one && other) {
            out->detail = arena_printf(a, "%lld", (long long)drafts[i].number);
            return 1;
        }
    }
    *why_not = "they are in no drafted circle together.";
    return 0;
}

static int find_keep(struct programme *p, struct arena *a, const struct order *o, struct ordered *out,
                     const char **why_not, struct err *e)
{
    for (size_t i = 0; i < o->keep_count; i++)
        out->detail = arena_printf(a, "%s%s%ld", out->detail, i ? "." : "", o->keep[i]);
    if (o->keep_count)
        return 1;
    if (!o->who.n) {
        *why_not = "which circles? Their numbers are enough.";
        return 0;
    }
    int rc = find_two(p, a, o, out, why_not, e);
    return rc == 1 ? find_kept(p, a, out, why_not, e) : rc;
}

/* "Send all 11" must mean the eleven that are there. */
static int find_all(struct programme *p, struct arena *a, const struct order *o, const char **why_not, struct err *e)
{
    struct circle *drafts;
    size_t count;
    if (db_circles(p->db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0)
        return -1;
    if (count && (!o->number || (size_t)o->number == count))
        return 1;
    *why_not =
        count ? arena_printf(a, "there are %zu drafted circles, and all go out together: “send all %zu”.", count, count)
              : "no circle is drafted now.";
    return 0;
}

static int find_relaxed(struct arena *a, const struct order *o, struct ordered *out, const char **why_not)
{
    struct match_options options = MATCH_OPTIONS_INIT;
    out->detail = arena_str(a, o->who);
    if (match_relax_from(o->who, &options))
        return 1;
    *why_not = "what can be relaxed is “repeats”, then “level”; never an exclusion, a reporting line or a language.";
    return 0;
}

int orders_draft_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                      struct ordered *out, const char **why_not, struct err *e)
{
    struct round round;
    out->detail = "";
    if (o->name == ORDER_NEVER)
        return find_two(p, a, o, out, why_not, e);
    int rc = open_draft(p, a, &round, why_not, e);
    if (rc != 1)
        return rc;
    for (size_t i = 0; known && i < known->items_count; i++)
        if (known->items[i].ref == DRAFT_STAMP)
            out->stamp = known->items[i].id;
    if (out->stamp && out->stamp != round.drafted_at) {
        *why_not = "the draft has changed since that letter: answer the newest one.";
        return 0;
    }
    out->stamp = round.drafted_at;
    switch (o->name) {
    case ORDER_SWAP:
        return find_two(p, a, o, out, why_not, e);
    case ORDER_KEEP:
        return find_keep(p, a, o, out, why_not, e);
    case ORDER_LAUNCH:
        return find_all(p, a, o, why_not, e);
    case ORDER_RELAX:
        return find_relaxed(a, o, out, why_not);
    default:
        return 1;
    }
}

int orders_draft_describe(struct programme *p, struct arena *a, const struct ordered *o, const char **action,
                          struct err *e)
{
    struct circle *drafts;
    size_t count;
    const char *with = o->name == ORDER_NEVER ? "with" : "and";
    if (o->name == ORDER_LAUNCH) {
        if (db_circles(p->db, CIRCLE_DRAFT, a, &drafts, &count, e) != 0)
            return -1;
        *action = count == 1 ? "send the drafted circle" : arena_printf(a, "send all %zu drafted circles", count);
    } else if (o->name == ORDER_KEEP) {
        *action = arena_printf(a, "keep %s and redo the rest", o->detail);
    } else if (o->has_other) {
        *action = arena_printf(a, "%s %s %s %s", order_name_name(o->name), o->person.name.s, with, o->other.name.s);
    } else {
        *action = arena_printf(a, "%s%s%s", order_name_name(o->name), *o->detail ? " " : " the draft", o->detail);
    }
    return 0;
}

static int run_keep(struct programme *p, struct arena *a, const struct ordered *o, struct draft_change *change,
                    struct err *e)
{
    int64_t keep[ORDER_KEEP_MAX];
    size_t count = 0;
    struct str rest = str_of(o->detail), piece;
    while (str_next_piece(&rest, '.', &piece)) {
        unsigned long long number;
        if (count < ORDER_KEEP_MAX && str_to_uint(piece, INT64_MAX, &number))
            keep[count++] = (int64_t)number;
    }
    return draft_redo(p, a, keep, count, change, e);
}

static int run(struct programme *p, struct arena *a, const struct ordered *o, struct draft_change *change,
               struct err *e)
{
    switch (o->name) {
    case ORDER_SWAP:
        return draft_swap(p, a, &o->person, &o->other, change, e);
    case ORDER_NEVER:
        return draft_never(p, a, &o->person, &o->other, change, e);
    case ORDER_KEEP:
    case ORDER_REDO:
        return run_keep(p, a, o, change, e);
    case ORDER_RELAX:
        return draft_relax(p, a, str_of(o->detail), change, e);
    case ORDER_LAUNCH:
        return draft_release(p, change, a, e);
    default:
        return err_set(e, ERR_SOFTWARE, "an order about no draft");
    }
}

int orders_draft_run(struct programme *p, struct arena *a, const struct ordered *o, const char **outcome, struct err *e)
{
    struct draft_change change = {.says = ""};
    struct round round = {.id = 0};
    const char *why_not = "";
    int rc = o->name == ORDER_NEVER ? 1 : open_draft(p, a, &round, &why_not, e);
    if (rc == 1 && o->stamp && o->stamp != round.drafted_at && !p->has_changed_draft) {
        why_not = "the draft has changed since then: answer the newest letter.";
        rc = 0;
    }
    if (rc == 1)
        rc = run(p, a, o, &change, e) == 0 ? 1 : -1;
    if (rc < 0)
        return -1;
    p->has_changed_draft = p->has_changed_draft || change.is_done;
    *outcome = !rc ? arena_printf(a, "nothing changed: %s", why_not)
                   : arena_printf(a, "%s: %s.", change.is_done ? "done" : "nothing changed", change.says);
    return rc == 1 && change.is_done;
}
