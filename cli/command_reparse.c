/* rapport reparse [--apply]: stored mail understood anew after an upgrade. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/steps.h"
#include "cli/worker_reader.h"
#include "programme/reparse.h"

struct counting {
    bool json, apply;
    int changes, applied;
};

static void print_change(void *data, int64_t mail_id, const char *what, struct str was, struct str is, bool applies)
{
    struct counting *c = data;
    c->changes++;
    c->applied += applies;
    if (c->json) {
        struct json_t *j = js_object();
        js_set_int(j, "mail", mail_id);
        js_set_z(j, "what", what);
        js_set_str(j, "was", was);
        js_set_str(j, "is", is);
        js_set_bool(j, "applies", applies);
        run_print_json(j);
        return;
    }
    printf("mail %lld, %s: “%.*s” → “%.*s”%s\n", (long long)mail_id, what, (int)was.n, was.s, (int)is.n, is.s,
           applies ? "" : " (stays)");
}

/* In a transaction of its own with --apply: a tick may run beside it, and what was killed goes on with the rest. */
static int reparse_one(struct run *r, const struct reader *reader, struct counting *c, struct arena *a, int64_t id,
                       struct err *e)
{
    struct reparse_report report = {print_change, c};
    struct inbox_row row;
    struct str raw;
    if (c->apply && db_begin(r->programme.db, e) != 0)
        return -1;
    int rc = db_inbox_row(r->programme.db, id, a, &row, &raw, e);
    if (rc == 1)
        rc = reparse_mail(&r->programme, reader, a, &row, raw, c->apply, &report, e);
    if (!c->apply)
        return rc;
    if (rc != 0) {
        db_rollback(r->programme.db);
        return rc;
    }
    step_pass(STEP_REPARSE_WRITTEN);
    rc = db_commit(r->programme.db, e);
    step_pass(STEP_REPARSE_COMMITTED);
    return rc;
}

static int reparse_all(struct run *r, const struct reader *reader, struct counting *c, struct err *e)
{
    struct inbox_row *rows;
    struct arena a;
    size_t count;
    if (db_inbox_list(r->programme.db, false, &r->arena, &rows, &count, e) != 0)
        return -1;
    arena_init(&a, 0);
    int rc = 0;
    for (size_t i = 0; i < count && rc == 0; i++) {
        arena_reset(&a);
        rc = reparse_one(r, reader, c, &a, rows[i].id, e);
    }
    arena_release(&a);
    return rc;
}

int command_reparse(struct run *r, int argc, char **argv, struct err *e)
{
    struct counting c = {.json = r->json};
    struct worker_reader worker = {NULL};
    struct reader reader = worker_reader_of(&worker);
    bool bad = false;
    c.apply = run_option(&argc, argv, "--apply", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0)
        return -1;
    int rc = reparse_all(r, &reader, &c, e);
    worker_reader_release(&worker);
    if (rc == 0 && !c.json)
        printf("reparse: %d differences, %d %s\n", c.changes, c.applied,
               c.apply ? "applied" : "would be applied by --apply");
    return rc;
}
