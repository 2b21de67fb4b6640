/* rapport reparse [--apply]: stored mail understood anew after an upgrade. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
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

static int reparse_all(struct run *r, const struct reader *reader, struct counting *c, struct err *e)
{
    struct reparse_report report = {print_change, c};
    struct inbox_row *rows;
    struct arena a;
    size_t count;
    if (db_inbox_list(r->programme.db, false, &r->arena, &rows, &count, e) != 0)
        return -1;
    arena_init(&a, 0);
    int rc = 0;
    for (size_t i = 0; i < count && rc == 0; i++) {
        struct inbox_row row;
        struct str raw;
        arena_reset(&a);
        rc = db_inbox_row(r->programme.db, rows[i].id, &a, &row, &raw, e) == 1
                 ? reparse_mail(&r->programme, reader, &a, &row, raw, c->apply, &report, e)
                 : -1;
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
    if (c.apply && db_begin(r->programme.db, e) != 0)
        return -1;
    int rc = reparse_all(r, &reader, &c, e);
    worker_reader_release(&worker);
    if (c.apply && rc == 0)
        rc = db_commit(r->programme.db, e);
    else if (c.apply)
        db_rollback(r->programme.db);
    if (rc == 0 && !c.json)
        printf("reparse: %d differences, %d %s\n", c.changes, c.applied,
               c.apply ? "applied" : "would be applied by --apply");
    return rc;
}
