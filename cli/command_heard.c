/* rapport heard, rapport odd: what became of each mail, and what could not be understood. Writer, date and reason;
 * never the text. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/say.h"
#include "db/inbox.h"
#include "db/letters.h"

static int print_one(struct run *r, const struct inbox_row *row, struct err *e)
{
    struct person p = {.id = 0};
    struct letter l = {.id = 0};
    if ((row->person_id && db_person(r->programme.db, row->person_id, &r->arena, &p, e) < 0) ||
        (row->letter_id && db_letter(r->programme.db, row->letter_id, &r->arena, &l, e) < 0))
        return -1;
    const char *verdict = row->is_heard ? verdict_name(row->verdict) : "new";
    if (!r->json) {
        printf("%-6lld %s  %-8s %-28s %s%s%s\n", (long long)row->id, say_utc(r, row->internal_date), verdict,
               p.id ? p.address.s : "-", row->reason, l.id ? ", to the " : "", l.id ? letter_kind_name(l.kind) : "");
        return 0;
    }
    struct json_t *j = js_object();
    js_set_int(j, "id", row->id);
    js_set_z(j, "message_id", row->message_id);
    js_set_time(j, "received", row->internal_date);
    js_set_z(j, "verdict", verdict);
    js_set_z(j, "reason", row->reason);
    js_set_z(j, "person", p.id ? p.address.s : NULL);
    js_set_z(j, "letter", l.id ? letter_kind_name(l.kind) : NULL);
    js_set_z(j, "folder", row->folder);
    js_set_int(j, "size", row->size);
    run_print_json(j);
    return 0;
}

static int list(struct run *r, int argc, char **argv, bool odd_only, struct err *e)
{
    struct inbox_row *rows;
    size_t count;
    if (run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0 ||
        db_inbox_list(r->programme.db, odd_only, &r->arena, &rows, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (print_one(r, &rows[i], e) != 0)
            return -1;
    return 0;
}

int command_heard(struct run *r, int argc, char **argv, struct err *e)
{
    return list(r, argc, argv, false, e);
}

int command_odd(struct run *r, int argc, char **argv, struct err *e)
{
    return list(r, argc, argv, true, e);
}
