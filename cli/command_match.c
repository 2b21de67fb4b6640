/* rapport match, rapport launch: circles drafted, looked at, released. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "base/random.h"
#include "cli/match_files.h"
#include "cli/say.h"
#include "programme/circles.h"
#include "programme/drafts.h"
#include "programme/rounds.h"
#include "programme/slots.h"

static int number_option(const char *text, const char *name, unsigned long long max, uint64_t *out, struct err *e)
{
    unsigned long long v;
    if (!text)
        return 0;
    if (!str_to_uint(str_of(text), max, &v))
        return err_set(e, ERR_USAGE, "%s: write a whole number up to %llu", name, max);
    *out = v;
    return 0;
}

static void print_unplaced(const struct matching *m)
{
    for (size_t i = 0; i < m->result.unplaced_count; i++) {
        const struct match_unplaced *u = &m->result.unplaced[i];
        printf("unplaced  %s: %s%s%s\n", m->people[u->person].address.s, u->reason, *u->help ? "; " : "", u->help);
    }
}

static void print_circle(const struct matching *m, const struct match_circle *c, bool json)
{
    struct json_t *j = json ? js_object() : NULL, *members = json ? js_array() : NULL;
    for (size_t k = 0; k < c->count; k++) {
        const struct person *p = &m->people[c->members[k]];
        if (json)
            js_append_str(members, str_of(p->address.s));
        else
            printf("%s%s", k ? " + " : "", p->name.s);
    }
    if (!json) {
        printf(": %s\n", c->reason);
        return;
    }
    js_set(j, "members", members);
    js_set_z(j, "reason", c->reason);
    js_set_int(j, "points", c->points);
    run_print_json(j);
}

static int explain(const struct matching *m, size_t circle, struct err *e)
{
    struct buf text;
    buf_init(&text, 1 << 20);
    int rc = match_explain(m->list, m->count, &m->history, &m->options, &m->result, circle, &text, e);
    if (rc == 0)
        fputs(text.s, stdout);
    buf_release(&text);
    return rc;
}

/* Why a circle of a match made now is what it is. */
static int explain_made(const struct matching *m, uint64_t wanted, struct err *e)
{
    if (m->result.circles_count == 0)
        return err_set(e, ERR_DATA, "--explain: nobody can be matched now: import people, or see `rapport match`");
    if (wanted < 1 || wanted > m->result.circles_count)
        return err_set(e, ERR_USAGE, "--explain: there are circles 1 to %zu in this match", m->result.circles_count);
    return explain(m, (size_t)wanted - 1, e);
}

/* The same of the draft as it stands: 1, 0 when nothing is drafted, -1. */
static int explain_drafted(struct run *r, uint64_t wanted, struct err *e)
{
    struct matching m;
    int rc = matching_recall(&r->programme, &r->arena, &m, e);
    if (rc != 1)
        return rc;
    for (size_t i = 0; i < m.result.circles_count; i++)
        if ((uint64_t)m.numbers[i] == wanted)
            return explain(&m, i, e) == 0 ? 1 : -1;
    return err_set(e, ERR_USAGE, "--explain: the draft has no circle %llu: `rapport status` lists its circles",
                   (unsigned long long)wanted);
}

static int draft(struct run *r, struct matching *m, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    if (matching_draft(&r->programme, &r->arena, m, NULL, 0, e) != 0) {
        db_rollback(db);
        return -1;
    }
    return db_commit(db, e);
}

/* What the draft records, so that it can be made again. */
static void print_summary(struct run *r, const struct matching *m, bool is_dry)
{
    const char *outlook = is_dry ? "" : matching_outlook(&r->arena, &m->round);
    if (*outlook)
        printf("rounds: %s\n", outlook);
    printf("match: %zu circles drafted, %zu people unplaced, seed %llu, version %d, input %s%s%s\n",
           m->result.circles_count, m->result.unplaced_count, (unsigned long long)m->result.seed, m->result.version,
           m->result.inputs, m->result.is_random ? ", by chance" : "",
           is_dry ? " (dry run: nothing was changed)" : ". Next: rapport launch");
}

struct arguments {
    struct match_options options;
    uint64_t explain;
    bool has_explain, has_seed, is_dry;
};

static int read_arguments(int argc, char **argv, struct arguments *out, struct err *e)
{
    uint64_t size = 2, seed = 0;
    bool bad = false;
    *out = (struct arguments){.options = MATCH_OPTIONS_INIT};
    const char *size_text = run_option(&argc, argv, "--size", true, &bad, e);
    const char *seed_text = run_option(&argc, argv, "--seed", true, &bad, e);
    const char *explain_text = run_option(&argc, argv, "--explain", true, &bad, e);
    const char *relax = run_option(&argc, argv, "--relax", true, &bad, e);
    out->options.is_random = run_option(&argc, argv, "--random", false, &bad, e) != NULL;
    out->is_dry = run_option(&argc, argv, "--dry-run", false, &bad, e) != NULL;
    out->has_explain = explain_text != NULL;
    out->has_seed = seed_text != NULL;
    random_bytes(&seed, 4); /* four bytes: easy to type again */
    if (bad || run_too_many(argc, argv, 1, e) != 0 || number_option(size_text, "--size", 6, &size, e) != 0 ||
        number_option(seed_text, "--seed", INT64_MAX, &seed, e) != 0 ||
        number_option(explain_text, "--explain", INT64_MAX, &out->explain, e) != 0)
        return -1;
    out->options.size = (int)size;
    out->options.seed = seed;
    if (relax && !match_relax_from(str_of(relax), &out->options))
        return err_set(e, ERR_USAGE,
                       "--relax: write `repeats` (the oldest first), `level` (those, then levels two "
                       "apart), or the number of steps up to %d",
                       out->options.window + 1);
    return 0;
}

int command_match(struct run *r, int argc, char **argv, struct err *e)
{
    struct arguments args;
    struct matching m;
    if (match_files_wanted(argc, argv))
        return command_match_files(argc, argv, e);
    if (read_arguments(argc, argv, &args, e) != 0 || run_open(r, e) != 0)
        return -1;
    if (args.has_explain && !args.has_seed) {
        int rc = explain_drafted(r, args.explain, e);
        if (rc != 0)
            return rc == 1 ? 0 : -1;
    }
    if (matching_make(&r->programme, &r->arena, &args.options, &m, e) != 0)
        return -1;
    if (args.has_explain)
        return explain_made(&m, args.explain, e);
    if (!args.is_dry && draft(r, &m, e) != 0)
        return -1;
    for (size_t i = 0; i < m.result.circles_count; i++) {
        if (!r->json)
            printf("%lld  ", m.numbers ? (long long)m.numbers[i] : (long long)i + 1);
        print_circle(&m, &m.result.circles[i], r->json);
    }
    if (!r->json) {
        print_unplaced(&m);
        print_summary(r, &m, args.is_dry);
    }
    return 0;
}

/* Memory of its own for each circle: its letters are some 30 KB, and there may be 50,000 circles. */
static int release(struct run *r, struct arena *a, struct circle *c, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    if (circle_launch(&r->programme, a, c, e) != 0) {
        db_rollback(db);
        return -1;
    }
    return db_commit(db, e);
}

/* Releases a circle, or only says what would be. 1, 0 when it has no time and stays a draft, -1. */
static int launch_one(struct run *r, struct circle *c, const char *members, bool dry_run, struct err *e)
{
    struct slot slot;
    const char *burden = "";
    struct arena a;
    arena_init(&a, 0);
    int rc = slots_for_draft(&r->programme, &a, c, &slot, &burden, e);
    if (rc == 1)
        printf("circle %lld: %s, first meeting %s%s%s\n", (long long)c->number, members, say_utc(r, slot.starts_at),
               *burden ? "; no hour suits all, early and late take turns: " : "", burden);
    if (rc == 0)
        printf("circle %lld: not released, no time is possible for %s; nearest %s%s%s\n", (long long)c->number, members,
               say_utc(r, slot.starts_at), *burden ? ": " : "", burden);
    if (rc >= 0 && !dry_run && release(r, &a, c, e) != 0)
        rc = -1;
    arena_release(&a);
    return rc;
}

static int finish_round(struct run *r, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    if (round_released(&r->programme, &r->arena, e) != 0) {
        db_rollback(db);
        return -1;
    }
    return db_commit(db, e);
}

int command_launch(struct run *r, int argc, char **argv, struct err *e)
{
    struct circle *drafts;
    size_t count, left_out = 0;
    bool bad = false;
    bool dry_run = run_option(&argc, argv, "--dry-run", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0 ||
        db_circles(r->programme.db, CIRCLE_DRAFT, &r->arena, &drafts, &count, e) != 0)
        return -1;
    if (count == 0)
        return err_set(e, ERR_DATA, "launch: no circle is drafted: run `rapport match` first");
    for (size_t i = 0; i < count; i++) {
        const char *members = say_members(r, &drafts[i], e);
        int lacks = members ? draft_lacks_somebody(&r->programme, &r->arena, &drafts[i], e) : -1;
        if (lacks < 0)
            return -1;
        left_out += lacks == 1;
        if (lacks)
            printf("circle %lld: not released, a member is gone: run `rapport match` again for the others\n",
                   (long long)drafts[i].number);
        int released = lacks ? 1 : launch_one(r, &drafts[i], members, dry_run, e);
        if (released < 0)
            return -1;
        left_out += released == 0;
    }
    if (!dry_run && left_out < count && finish_round(r, e) != 0)
        return -1;
    printf("launch: %zu circles%s\n", count - left_out,
           dry_run ? " would be released (dry run)" : " released. From here `rapport tick` does the rest");
    return 0;
}
