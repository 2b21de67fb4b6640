#include "programme/reparse.h"

#include "db/takeaways.h"
#include "parser/understand.h"
#include "parser/understood_json.h"

struct reparse {
    struct programme *p;
    struct arena *a;
    const struct inbox_row *row;
    const struct reparse_report *report;
    struct understood now;
    struct asked asked;
    bool apply;
};

static void tell(struct reparse *r, const char *what, struct str was, struct str is, bool applies)
{
    r->report->change(r->report->data, r->row->id, what, was, is, applies);
}

static bool is_untouched(const struct takeaway *t)
{
    return t->state == TAKEAWAY_OPEN && t->status == STATUS_NONE && !t->is_corrected && t->asked == 0;
}

static struct str line_of(struct reparse *r, struct str text, struct str due)
{
    if (due.n == 0)
        return text;
    return str_of(arena_printf(r->a, "%.*s (by %.*s)", (int)text.n, text.s, (int)due.n, due.s));
}

static int add(struct reparse *r, const struct takeaway *like, const struct item *item, struct err *e)
{
    struct takeaway t = {.person_id = r->row->person_id,
                         .circle_id = like->circle_id,
                         .meeting_id = like->meeting_id,
                         .text = arena_str(r->a, item->text),
                         .due = arena_str(r->a, item->due),
                         .is_private = item->is_private,
                         .mail_id = r->row->id};
    return db_takeaway_add(r->p->db, &t, r->p->now, e);
}

/* Takeaways: the mail's list as it was stored, beside the list as it is read now. */
static int compare_takeaways(struct reparse *r, struct err *e)
{
    struct takeaway *old;
    size_t count;
    if (db_takeaways_of_mail(r->p->db, r->row->id, r->a, &old, &count, e) != 0)
        return -1;
    bool free = count > 0;
    for (size_t i = 0; i < count; i++)
        free = free && is_untouched(&old[i]);
    size_t most = count > r->now.items_count ? count : r->now.items_count;
    for (size_t i = 0; i < most; i++) {
        const struct item *item = i < r->now.items_count ? &r->now.items[i] : NULL;
        struct str was = i < count ? line_of(r, str_of(old[i].text), str_of(old[i].due)) : STR("");
        struct str is = item ? line_of(r, item->text, item->due) : STR("");
        if (str_eq(was, is) || (i < count && old[i].is_corrected))
            continue;
        tell(r, "takeaway", was, is, free);
        if (!r->apply || !free)
            continue;
        int rc = !item       ? db_takeaway_remove(r->p->db, &old[i], e)
                 : i < count ? db_takeaway_reword(r->p->db, old[i].id, item->text, item->due, r->p->now, e)
                             : add(r, &old[0], item, e);
        if (rc != 0)
            return -1;
    }
    return 0;
}

/* Outcomes: only where nothing newer was said about the takeaway. */
static int compare_outcomes(struct reparse *r, struct err *e)
{
    for (size_t i = 0; i < r->now.items_count; i++) {
        const struct item *item = &r->now.items[i];
        struct takeaway t;
        int64_t id = 0;
        for (size_t k = 0; k < r->asked.items_count; k++)
            if (r->asked.items[k].ref == item->ref)
                id = r->asked.items[k].id;
        int rc = id ? db_takeaway(r->p->db, id, r->a, &t, e) : 0;
        if (rc < 0)
            return -1;
        if (rc == 0 || item->status == STATUS_NONE || item->status == t.status || t.person_id != r->row->person_id)
            continue;
        bool free = t.status_mail_id == r->row->id;
        tell(r, "status", str_of(item_status_name(t.status)), str_of(item_status_name(item->status)), free);
        if (r->apply && free &&
            db_takeaway_outcome(r->p->db, &t, item->status, item->text, r->row->id, r->p->now, e) != 0)
            return -1;
    }
    return 0;
}

/* What is only told: nothing is done about it. */
static void compare_rest(struct reparse *r, const struct understood *was)
{
    if (!str_eq(was->reply, r->now.reply))
        tell(r, "reply", was->reply, r->now.reply, false);
    if (was->kind != r->now.kind)
        tell(r, "kind", str_of(understood_kind_name(was->kind)), str_of(understood_kind_name(r->now.kind)), false);
    for (size_t i = 0; i < was->commands_count || i < r->now.commands_count; i++) {
        const char *x = i < was->commands_count ? command_name_name(was->commands[i].name) : "";
        const char *y = i < r->now.commands_count ? command_name_name(r->now.commands[i].name) : "";
        if (strcmp(x, y) != 0)
            tell(r, "command", str_of(x), str_of(y), false);
    }
}

int reparse_mail(struct programme *p, const struct reader *reader, struct arena *a, const struct inbox_row *row,
                 struct str raw, bool apply, const struct reparse_report *report, struct err *e)
{
    struct reparse r = {.p = p, .a = a, .row = row, .report = report, .apply = apply};
    struct str asked, understood;
    struct understood was;
    struct err ignored = ERR_INIT;
    if (row->verdict != VERDICT_STORED || raw.n == 0)
        return 0;
    if (db_inbox_understood(p->db, row->id, a, &asked, &understood, e) != 0)
        return -1;
    bool has_asked = asked.n && asked_from_json(a, asked, &r.asked, &ignored) == 0;
    r.asked.now = row->internal_date;
    if (understood_from_json(a, understood, &was, &ignored) != 0)
        return 0; /* bounces and stop addresses keep no meaning */
    if (reader->understand(reader->data, a, raw, has_asked ? &r.asked : NULL, &r.now, e) != 0)
        return -1;
    compare_rest(&r, &was);
    if (r.now.confidence < PARSE_CONFIDENCE_MIN)
        return 0;
    if (r.asked.prompt == ASKED_TAKEAWAYS)
        return compare_takeaways(&r, e);
    return r.asked.prompt == ASKED_CHECKIN ? compare_outcomes(&r, e) : 0;
}
