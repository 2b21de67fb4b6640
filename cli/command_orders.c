/* rapport pause, resume, leave, end, remove, rematch, nudge: what an organizer can do for a person or a circle, in the
 * words of a reply ("pause ana@acme.example until 4 May"). */
#include "cli/run.h"

#include <stdio.h>

#include "programme/orders.h"

#define BY "The organizer"

/* "pause ana@acme.example until 2026-05-04", as one line; `leave ana@acme.example 7` is from a circle. */
static struct str join(struct arena *a, int argc, char **argv)
{
    const char *text = argv[0];
    for (int i = 1; i < argc; i++) {
        struct civil day;
        bool is_date = i > 1 && civil_parse_date(str_of(argv[i]), &day) && strcmp(argv[i - 1], "until") != 0;
        bool is_circle = i == 2 && strcmp(argv[0], "leave") == 0 && ascii_is_digit(argv[i][0]);
        text = arena_printf(a, "%s %s%s", text, is_date ? "until " : is_circle ? "from " : "", argv[i]);
    }
    return str_of(text);
}

/* The one order of the command line, found: 0, -1 with what to write instead. */
static int find(struct run *r, int argc, char **argv, struct ordered *out, struct err *e)
{
    struct asked asked = {.prompt = ASKED_ORGANIZER, .now = r->now, .time_zone = str_of(r->settings.zone)};
    struct order *orders;
    size_t count;
    const char *why_not = "";
    orders_read(&r->arena, join(&r->arena, argc, argv), &asked, &orders, &count);
    if (count != 1 || strcmp(order_name_name(orders[0].name), argv[0]) != 0)
        return err_set(e, ERR_USAGE,
                       "%s: not understood: name one circle by its number, or one person by address or name: "
                       "see `rapport %s --help`",
                       argv[0], argv[0]);
    int rc = orders_find(&r->programme, &r->arena, &orders[0], NULL, out, &why_not, e);
    if (rc == 0)
        return err_set(e, ERR_DATA, "%s: %s", argv[0], why_not);
    out->by = BY;
    return rc < 0 ? -1 : 0;
}

static int carry_out(struct run *r, const struct ordered *o, const char **outcome, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    if (orders_run(&r->programme, &r->arena, o, outcome, e) < 0) {
        db_rollback(db);
        return -1;
    }
    return db_commit(db, e);
}

int command_orders(struct run *r, int argc, char **argv, struct err *e)
{
    struct ordered o;
    const char *action, *effect, *outcome = "";
    bool bad = false;
    bool dry_run = run_option(&argc, argv, "--dry-run", false, &bad, e) != NULL;
    if (bad || (argc > 1 && argv[1][0] == '-' && run_too_many(argc, argv, 1, e) != 0))
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "%s: which circle or whom? Write its number, an address or a name", argv[0]);
    if (run_open(r, e) != 0 || find(r, argc, argv, &o, e) != 0 ||
        orders_describe(&r->programme, &r->arena, &o, &action, &effect, e) != 0)
        return -1;
    if (dry_run) {
        printf("%s. %s\nNothing was done (dry run).\n", action, effect);
        return 0;
    }
    if (carry_out(r, &o, &outcome, e) != 0)
        return -1;
    printf("%s\n", outcome);
    return 0;
}
