#include "programme/reparse_priv.h"

#include "base/json.h"
#include "db/takeaways.h"
#include "parser/understand.h"
#include "parser/understood_json.h"

void reparse_tell(struct reparse *r, const char *what, struct str was, struct str is, bool applies)
{
    r->report->change(r->report->data, r->row->id, what, was, is, applies);
}

static const struct item *outcome_of(const struct understood *u, int ref)
{
    for (size_t i = 0; i < u->items_count; i++)
        if (u->items[i].ref == ref && u->items[i].status != STATUS_NONE)
            return &u->items[i];
    return NULL;
}

static struct str say_outcome(struct reparse *r, const struct item *item)
{
    if (!item)
        return STR("");
    return str_of(arena_printf(r->a, "%s%s%s", item_status_name(item->status), item->text.n ? ": " : "",
                               arena_str(r->a, item->text)));
}

/* Changed where the takeaway's status is what this mail said, or where nothing was said about it since. */
static int compare_outcome(struct reparse *r, const struct asked_item *asked, struct err *e)
{
    const struct item *was = outcome_of(&r->was, asked->ref), *is = outcome_of(&r->now, asked->ref);
    struct takeaway t;
    if (was == is || (was && is && was->status == is->status && str_eq(was->text, is->text)))
        return 0;
    int rc = db_takeaway(r->p->db, asked->id, r->a, &t, e);
    if (rc != 1 || t.person_id != r->row->person_id)
        return rc < 0 ? -1 : 0;
    bool is_free = was ? t.status_mail_id == r->row->id : t.status_mail_id < r->row->id && t.state == TAKEAWAY_OPEN;
    reparse_tell(r, "status", say_outcome(r, was), say_outcome(r, is), is_free);
    if (!r->apply || !is_free)
        return 0;
    return db_takeaway_outcome_anew(r->p->db, &t, is ? is->status : STATUS_NONE, is ? is->text : STR(""),
                                    was && was->text.n, r->row->id, r->row->internal_date, e);
}

static int compare_outcomes(struct reparse *r, struct err *e)
{
    for (size_t i = 0; i < r->asked.items_count; i++)
        if (compare_outcome(r, &r->asked.items[i], e) != 0)
            return -1;
    return 0;
}

/* What is only told: nothing is done about it. */
static void compare_rest(struct reparse *r)
{
    const struct understood *was = &r->was, *now = &r->now;
    if (!str_eq(was->reply, now->reply))
        reparse_tell(r, "reply", was->reply, now->reply, false);
    if (was->kind != now->kind)
        reparse_tell(r, "kind", str_of(understood_kind_name(was->kind)), str_of(understood_kind_name(now->kind)),
                     false);
    for (size_t i = 0; i < was->commands_count || i < now->commands_count; i++) {
        const char *x = i < was->commands_count ? command_name_name(was->commands[i].name) : "";
        const char *y = i < now->commands_count ? command_name_name(now->commands[i].name) : "";
        if (strcmp(x, y) != 0)
            reparse_tell(r, "command", str_of(x), str_of(y), false);
    }
}

static int compare_items(struct reparse *r, struct err *e)
{
    switch (r->asked.prompt) {
    case ASKED_TAKEAWAYS:
        return reparse_takeaways(r, e);
    case ASKED_CHECKIN:
        return compare_outcomes(r, e);
    case ASKED_USEFUL_THINGS:
        return reparse_contributions(r, e);
    default:
        return 0;
    }
}

/* 1 when the mail can be read again, 0 when it can't, -1. */
static int read_both(struct reparse *r, const struct reader *reader, struct str raw, struct err *e)
{
    struct str asked, understood;
    struct err ignored = ERR_INIT;
    if (r->row->verdict != VERDICT_STORED || !r->row->person_id || raw.n == 0)
        return 0;
    if (db_inbox_understood(r->p->db, r->row->id, r->a, &asked, &understood, e) != 0)
        return -1;
    bool has_asked = asked.n && asked_from_json(r->a, asked, &r->asked, &ignored) == 0;
    r->asked.now = r->row->internal_date;
    if (understood_from_json(r->a, understood, &r->was, &ignored) != 0 || r->was.is_bounce)
        return 0;
    if (r->row->letter_id && db_letter(r->p->db, r->row->letter_id, r->a, &r->letter, e) < 0)
        return -1;
    return reader->understand(reader->data, r->a, raw, has_asked ? &r->asked : NULL, &r->now, e) == 0 ? 1 : -1;
}

int reparse_mail(struct programme *p, const struct reader *reader, struct arena *a, const struct inbox_row *row,
                 struct str raw, bool apply, const struct reparse_report *report, struct err *e)
{
    struct reparse r = {.p = p, .a = a, .row = row, .report = report, .apply = apply};
    int rc = read_both(&r, reader, raw, e);
    if (rc != 1)
        return rc;
    compare_rest(&r);
    if (r.now.confidence < PARSE_CONFIDENCE_MIN)
        return 0;
    if (compare_items(&r, e) != 0 || reparse_answers(&r, e) != 0)
        return -1;
    return apply ? db_inbox_set_understood(p->db, row->id, js_text(a, understood_to_json(&r.now, NULL)), e) : 0;
}
