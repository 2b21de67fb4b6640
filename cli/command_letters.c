/* rapport letters [--failed]: what was sent, and what became of it. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/say.h"
#include "db/letters.h"

static void print_one(struct run *r, const struct outbox_row *row)
{
    if (!r->json) {
        printf("%-6lld %s  %-13s %-9s %s%s%s\n", (long long)row->letter_id, say_utc(r, row->created_at),
               letter_kind_name(row->kind), outbox_state_name(row->state), row->recipient.s, *row->reason ? ": " : "",
               row->reason);
        return;
    }
    struct json_t *j = js_object();
    js_set_int(j, "id", row->letter_id);
    js_set_z(j, "letter", letter_kind_name(row->kind));
    js_set_z(j, "class", letter_class_name(letter_kind_class(row->kind)));
    js_set_z(j, "to", row->recipient.s);
    js_set_z(j, "message_id", row->message_id);
    js_set_z(j, "state", outbox_state_name(row->state));
    js_set_z(j, "reason", row->reason);
    js_set_int(j, "attempts", row->attempts);
    js_set_time(j, "written", row->created_at);
    js_set_time(j, "settled", row->settled_at);
    js_set_time(j, "next", row->settled_at ? 0 : row->next_at);
    run_print_json(j);
}

int command_letters(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    struct outbox_row *rows;
    size_t count;
    bool failed = run_option(&argc, argv, "--failed", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0 ||
        db_outbox_list(r->programme.db, failed, &r->arena, &rows, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        print_one(r, &rows[i]);
    return 0;
}
