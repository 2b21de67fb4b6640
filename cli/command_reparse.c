/* rapport reparse [--apply]: stored mail understood anew after an upgrade. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/steps.h"
#include "cli/worker_reader.h"
#include "programme/reparse.h"

#define TRIES_MAX 3 /* a mail changes twice at most: the known address says yes to it, its writer is forgotten */

struct counting {
    bool json, apply;
    int changes, applied;
};

static void print_change(struct counting *c, int64_t mail_id, const struct reparse_change *change)
{
    c->changes++;
    c->applied += !change->stays;
    if (c->json) {
        struct json_t *j = js_object();
        js_set_int(j, "mail", mail_id);
        js_set_z(j, "what", change->what);
        js_set_str(j, "was", change->was);
        js_set_str(j, "is", change->is);
        js_set_bool(j, "applies", !change->stays);
        js_set_z(j, "stays", change->stays);
        run_print_json(j);
        return;
    }
    printf("mail %lld, %s: “%.*s” → “%.*s” (%s%s)\n", (long long)mail_id, change->what, (int)change->was.n,
           change->was.s, (int)change->is.n, change->is.s,
           change->stays ? "only told: "
           : c->apply    ? "applied"
                         : "would be applied",
           change->stays ? change->stays : "");
}

/* 1, 0 when the mail is another by now, -1. */
static int compare(struct db *db, struct reparse *mail, bool apply, const struct reparse_change **changes,
                   struct err *e)
{
    if ((apply ? db_begin : db_begin_reading)(db, e) != 0)
        return -1;
    int rc = reparse_compare(mail, apply, changes, e);
    if (rc != 1 || !apply) {
        db_rollback(db);
        return rc;
    }
    step_pass(STEP_REPARSE_WRITTEN);
    if (db_commit(db, e) != 0)
        return -1;
    step_pass(STEP_REPARSE_COMMITTED);
    return 1;
}

/* A tick may run beside it, and what was killed goes on with the rest. What is said has happened. */
static int reparse_one(struct run *r, const struct reader *reader, struct counting *c, struct arena *a, int64_t id,
                       struct err *e)
{
    for (int tries = 0; tries < TRIES_MAX; tries++) {
        const struct reparse_change *changes = NULL;
        struct reparse *mail;
        arena_reset(a);
        int rc = reparse_read(&r->programme, reader, a, id, &mail, e);
        if (rc != 1)
            return rc;
        step_pass(STEP_REPARSE_READ);
        rc = compare(r->programme.db, mail, c->apply, &changes, e);
        for (; rc == 1 && changes; changes = changes->next)
            print_change(c, id, changes);
        fflush(stdout);
        if (rc != 0)
            return rc == 1 ? 0 : -1;
    }
    return err_set(e, ERR_RETRY, "mail %lld became another while it was read: run it again", (long long)id);
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
    for (size_t i = 0; i < count && rc == 0; i++)
        rc = reparse_one(r, reader, c, &a, rows[i].id, e);
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
        printf("reparse: %d differences, %d %s, %d only told\n", c.changes, c.applied,
               c.apply ? "applied" : "would be applied by --apply", c.changes - c.applied);
    return rc;
}
