#include "programme/reparse_priv.h"

#include "base/json.h"
#include "db/takeaways.h"
#include "parser/understand.h"
#include "parser/understood_json.h"

bool reparse_tell(struct reparse *r, const char *what, struct str was, struct str is, const char *stays)
{
    struct reparse_change *c = arena_new(r->a, struct reparse_change);
    *c = (struct reparse_change){what, was, is, r->all_stay ? r->all_stay : stays, NULL};
    *r->last = c;
    r->last = &c->next;
    return r->apply && !c->stays;
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
    if (rc != 1 || t.person_id != r->row.person_id)
        return rc < 0 ? -1 : 0;
    bool is_free = was ? t.status_mail_id == r->row.id : t.status_mail_id < r->row.id && t.state == TAKEAWAY_OPEN;
    if (!reparse_tell(r, "status", say_outcome(r, was), say_outcome(r, is), is_free ? NULL : STAYS_SETTLED))
        return 0;
    return db_takeaway_outcome_anew(r->p->db, &t, is ? is->status : STATUS_NONE, is ? is->text : STR(""),
                                    was && was->text.n, r->row.id, r->row.internal_date, e);
}

static int compare_outcomes(struct reparse *r, struct err *e)
{
    for (size_t i = 0; i < r->asked.items_count; i++)
        if (compare_outcome(r, &r->asked.items[i], e) != 0)
            return -1;
    return 0;
}

/* Of a reply that corrects what was confirmed, or that asks nothing with items. */
static void tell_items(struct reparse *r)
{
    const struct understood *was = &r->was, *now = &r->now;
    for (size_t i = 0; i < was->items_count || i < now->items_count; i++) {
        const struct item *x = i < was->items_count ? &was->items[i] : NULL;
        const struct item *y = i < now->items_count ? &now->items[i] : NULL;
        struct str said[] = {reparse_say_item(r, x), reparse_say_item(r, y)};
        if (!x || !y || x->ref != y->ref || x->status != y->status || !str_eq(said[0], said[1]))
            reparse_tell(r, "item", said[0], said[1], STAYS_ACTION);
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
        tell_items(r);
        return 0;
    }
}

static struct str say_machine(const struct understood *u)
{
    return u->is_bounce ? STR("bounce") : u->is_auto ? STR("automatic") : STR("");
}

static void compare_machine(struct reparse *r)
{
    struct str was = say_machine(&r->was), now = say_machine(&r->now);
    if (!str_eq(was, now))
        reparse_tell(r, "machine", was, now, STAYS_ACTION);
}

static int compare_all(struct reparse *r, struct err *e)
{
    const struct understood *was = &r->was, *now = &r->now;
    if (!str_eq(was->reply, now->reply))
        reparse_tell(r, "reply", was->reply, now->reply, STAYS_READING);
    if (was->kind != now->kind)
        reparse_tell(r, "kind", str_of(understood_kind_name(was->kind)), str_of(understood_kind_name(now->kind)),
                     STAYS_READING);
    for (size_t i = 0; i < was->commands_count || i < now->commands_count; i++) {
        const char *x = i < was->commands_count ? command_name_name(was->commands[i].name) : "";
        const char *y = i < now->commands_count ? command_name_name(now->commands[i].name) : "";
        if (strcmp(x, y) != 0)
            reparse_tell(r, "command", str_of(x), str_of(y), STAYS_ACTION);
    }
    return compare_items(r, e) == 0 && reparse_answers(r, e) == 0 ? 0 : -1;
}

/* A mail that was unclear when it came was asked about: of what was read in it nothing was taken. */
static void forget_untaken(struct understood *was)
{
    if (was->confidence < PARSE_CONFIDENCE_MIN)
        was->items_count = was->answers_count = was->commands_count = 0;
}

/* Whose words were stored, and what a machine's was taken for. */
static bool is_of_interest(const struct inbox_row *row, const struct understood *was)
{
    bool was_machine = was->is_auto || was->is_bounce;
    return row->person_id &&
           (row->verdict == VERDICT_STORED ? !was_machine : row->verdict == VERDICT_IGNORED && was->is_auto);
}

int reparse_read(struct programme *p, const struct reader *reader, struct arena *a, int64_t mail_id,
                 struct reparse **out, struct err *e)
{
    struct reparse *r = arena_new(a, struct reparse);
    struct err ignored = ERR_INIT;
    struct str raw;
    *r = (struct reparse){.p = p, .a = a};
    int rc = db_inbox_row(p->db, mail_id, a, &r->row, &raw, e);
    if (rc != 1 || raw.n == 0)
        return rc < 0 ? -1 : 0;
    if (db_inbox_understood(p->db, mail_id, a, &r->asked_json, &r->understood_json, e) != 0)
        return -1;
    if (understood_from_json(a, r->understood_json, &r->was, &ignored) != 0 || !is_of_interest(&r->row, &r->was))
        return 0;
    bool has_asked = r->asked_json.n && asked_from_json(a, r->asked_json, &r->asked, &ignored) == 0;
    r->asked.now = r->row.internal_date;
    forget_untaken(&r->was);
    *out = r;
    return reader->understand(reader->data, a, raw, has_asked ? &r->asked : NULL, &r->now, e) == 0 ? 1 : -1;
}

/* Whether the mail is what it was when it was read: 1, 0, -1. */
static int is_unchanged(struct reparse *r, struct err *e)
{
    struct inbox_row row;
    struct str raw, asked, understood;
    int rc = db_inbox_row(r->p->db, r->row.id, r->a, &row, &raw, e);
    if (rc != 1 || db_inbox_understood(r->p->db, r->row.id, r->a, &asked, &understood, e) != 0)
        return rc == 0 ? 0 : -1;
    return row.verdict == r->row.verdict && row.person_id == r->row.person_id && row.letter_id == r->row.letter_id &&
           row.heard_at == r->row.heard_at && str_eq(asked, r->asked_json) && str_eq(understood, r->understood_json);
}

static const char *why_all_stay(const struct reparse *r)
{
    if (r->row.verdict != VERDICT_STORED)
        return STAYS_IGNORED;
    if (r->now.is_auto || r->now.is_bounce)
        return STAYS_MACHINE;
    return r->now.confidence < PARSE_CONFIDENCE_MIN ? STAYS_UNCLEAR : NULL;
}

int reparse_compare(struct reparse *r, bool apply, const struct reparse_change **changes, struct err *e)
{
    int rc = is_unchanged(r, e);
    if (rc != 1)
        return rc;
    r->apply = apply;
    r->all_stay = why_all_stay(r);
    r->last = &r->first;
    if (r->row.letter_id && db_letter(r->p->db, r->row.letter_id, r->a, &r->letter, e) < 0)
        return -1;
    compare_machine(r);
    if (r->row.verdict == VERDICT_STORED && compare_all(r, e) != 0)
        return -1;
    *changes = r->first;
    if (!apply || r->all_stay)
        return 1;
    struct str now = js_text(r->a, understood_to_json(&r->now, NULL));
    return str_eq(now, r->understood_json) || db_inbox_set_understood(r->p->db, r->row.id, now, e) == 0 ? 1 : -1;
}
