/* Lists that a mail brought, beside the lists that are read in it now. A row is changed only while it says what the
 * mail said when it was heard: then nobody corrected it. */
#include "programme/reparse_priv.h"

#include "db/contributions.h"
#include "db/takeaways.h"
#include "programme/letter_kinds.h"

#define TABLE_MAX ((size_t)1 << 20)

/* One of them is NULL: gone, or new. */
struct change {
    const struct item *was, *is;
};

/* A row that the mail brought. */
struct kept {
    int64_t id;
    struct str text, due;
    bool is_free; /* nobody closed, corrected or was asked about it */
    bool is_taken;
};

struct list {
    const char *what;
    struct kept *rows;
    size_t count;
    bool is_new_to_meeting; /* the person has nothing of the kind in this meeting */
    /* The row's words as it stores those of an item. */
    struct str (*text_of)(struct reparse *r, const struct item *item);
    int (*set)(struct reparse *r, int64_t id, const struct item *item, struct err *e);
    int (*remove)(struct reparse *r, int64_t id, struct err *e);
    int (*add)(struct reparse *r, const struct item *item, struct err *e);
};

static bool same(const struct item *x, const struct item *y)
{
    return str_eq(x->text, y->text) && str_eq(x->due, y->due) && x->is_private == y->is_private;
}

/* Between two items that both readings have: those in between changed into each other, in their order. */
static size_t pair(struct change *out, const struct item *was, size_t gone, const struct item *is, size_t fresh)
{
    size_t n = 0;
    for (; n < gone || n < fresh; n++)
        out[n] = (struct change){n < gone ? &was[n] : NULL, n < fresh ? &is[n] : NULL};
    return n;
}

/* By the longest sequence that both have (of lists too long for that: item by item). */
static size_t changes_between(struct arena *a, const struct understood *was, const struct understood *now,
                              struct change *out)
{
    size_t n = was->items_count, m = now->items_count, width = m + 1, count = 0, i = 0, k = 0;
    if ((n + 1) * width > TABLE_MAX)
        return pair(out, was->items, n, now->items, m);
    uint32_t *common = arena_array(a, uint32_t, (n + 1) * width);
    for (i = n; i-- > 0;)
        for (k = m; k-- > 0;) {
            uint32_t skip = common[(i + 1) * width + k], other = common[i * width + k + 1];
            common[i * width + k] = same(&was->items[i], &now->items[k]) ? common[(i + 1) * width + k + 1] + 1
                                    : skip > other                       ? skip
                                                                         : other;
        }
    size_t from_was = 0, from_now = 0;
    for (i = k = 0; i < n && k < m;) {
        if (same(&was->items[i], &now->items[k])) {
            count += pair(out + count, was->items + from_was, i - from_was, now->items + from_now, k - from_now);
            from_was = ++i;
            from_now = ++k;
        } else if (common[(i + 1) * width + k] >= common[i * width + k + 1]) {
            i++;
        } else {
            k++;
        }
    }
    return count + pair(out + count, was->items + from_was, n - from_was, now->items + from_now, m - from_now);
}

static struct kept *row_of(struct reparse *r, const struct list *l, const struct item *item)
{
    for (size_t i = 0; i < l->count; i++)
        if (!l->rows[i].is_taken && str_eq(l->rows[i].text, l->text_of(r, item)) && str_eq(l->rows[i].due, item->due))
            return &l->rows[i];
    return NULL;
}

/* A line may be added where the mail's list is as it was read, or nothing was read and nothing came later. */
static bool is_untouched(struct reparse *r, const struct list *l)
{
    if (l->count == 0 && r->was.items_count == 0)
        return l->is_new_to_meeting;
    bool is_free = l->count == r->was.items_count;
    for (size_t i = 0; i < l->count; i++)
        is_free = is_free && l->rows[i].is_free;
    for (size_t i = 0; i < r->was.items_count && is_free; i++)
        is_free = row_of(r, l, &r->was.items[i]) != NULL;
    return is_free;
}

struct str reparse_say_item(struct reparse *r, const struct item *item)
{
    if (!item || item->due.n == 0)
        return item ? item->text : STR("");
    return str_of(arena_printf(r->a, "%s (by %s)", arena_str(r->a, item->text), arena_str(r->a, item->due)));
}

static int change_one(struct reparse *r, const struct list *l, const struct change *c, bool may_add, struct err *e)
{
    struct kept *row = c->was ? row_of(r, l, c->was) : NULL;
    bool is_free = c->was ? row && row->is_free : may_add;
    if (!reparse_tell(r, l->what, reparse_say_item(r, c->was), reparse_say_item(r, c->is),
                      is_free ? NULL : STAYS_SETTLED))
        return 0;
    if (row)
        row->is_taken = true;
    return !c->was ? l->add(r, c->is, e) : c->is ? l->set(r, row->id, c->is, e) : l->remove(r, row->id, e);
}

static int change_list(struct reparse *r, const struct list *l, struct err *e)
{
    struct change *changes = arena_array(r->a, struct change, r->was.items_count + r->now.items_count + 1);
    size_t count = changes_between(r->a, &r->was, &r->now, changes);
    bool may_add = is_untouched(r, l);
    for (size_t i = 0; i < count; i++)
        if (change_one(r, l, &changes[i], may_add, e) != 0)
            return -1;
    return 0;
}

static struct str takeaway_text(struct reparse *r, const struct item *item)
{
    (void)r;
    return item->text;
}

static struct takeaway takeaway_of(struct reparse *r, const struct item *item)
{
    return (struct takeaway){.person_id = r->row.person_id,
                             .circle_id = r->letter.circle_id,
                             .meeting_id = r->letter.meeting_id,
                             .text = arena_str(r->a, item->text),
                             .due = arena_str(r->a, item->due),
                             .is_private = item->is_private,
                             .mail_id = r->row.id};
}

static int set_takeaway(struct reparse *r, int64_t id, const struct item *item, struct err *e)
{
    struct takeaway t = takeaway_of(r, item);
    t.id = id;
    return db_takeaway_read_anew(r->p->db, &t, e);
}

static int remove_takeaway(struct reparse *r, int64_t id, struct err *e)
{
    return db_takeaway_remove(r->p->db, id, e);
}

/* As of the day on which it was written. */
static int add_takeaway(struct reparse *r, const struct item *item, struct err *e)
{
    struct takeaway t = takeaway_of(r, item);
    return db_takeaway_add(r->p->db, &t, r->row.internal_date, e);
}

int reparse_takeaways(struct reparse *r, struct err *e)
{
    struct takeaway *rows, *all;
    size_t count, in_meeting;
    if (!r->letter.meeting_id)
        return 0;
    if (db_takeaways_of_mail(r->p->db, r->row.id, r->a, &rows, &count, e) != 0 ||
        db_takeaways(r->p->db, r->row.person_id, r->letter.circle_id, r->letter.meeting_id, r->a, &all, &in_meeting,
                     e) != 0)
        return -1;
    struct list l = {.what = "takeaway",
                     .rows = arena_array(r->a, struct kept, count + 1),
                     .count = count,
                     .is_new_to_meeting = in_meeting == 0,
                     .text_of = takeaway_text,
                     .set = set_takeaway,
                     .remove = remove_takeaway,
                     .add = add_takeaway};
    for (size_t i = 0; i < count; i++) {
        const struct takeaway *t = &rows[i];
        bool is_free = t->state == TAKEAWAY_OPEN && t->status == STATUS_NONE && !t->is_corrected && t->asked == 0;
        l.rows[i] = (struct kept){.id = t->id, .text = str_of(t->text), .due = str_of(t->due), .is_free = is_free};
    }
    return change_list(r, &l, e);
}

static struct contribution contribution_of(struct reparse *r, const struct item *item)
{
    struct contribution c = {.person_id = r->row.person_id, .meeting_id = r->letter.meeting_id, .mail_id = r->row.id};
    letter_preparation_read(r->a, item, &c);
    return c;
}

static struct str contribution_text(struct reparse *r, const struct item *item)
{
    return str_of(contribution_of(r, item).text);
}

static int set_contribution(struct reparse *r, int64_t id, const struct item *item, struct err *e)
{
    struct contribution c = contribution_of(r, item);
    c.id = id;
    return db_contribution_read_anew(r->p->db, &c, e);
}

static int remove_contribution(struct reparse *r, int64_t id, struct err *e)
{
    return db_contribution_remove(r->p->db, id, e);
}

static int add_contribution(struct reparse *r, const struct item *item, struct err *e)
{
    struct contribution c = contribution_of(r, item);
    return *c.text ? db_contribution_add(r->p->db, &c, r->row.internal_date, e) : 0;
}

int reparse_contributions(struct reparse *r, struct err *e)
{
    struct contribution *rows;
    size_t count;
    if (!r->letter.meeting_id)
        return 0;
    if (db_contributions(r->p->db, r->letter.meeting_id, r->row.person_id, r->a, &rows, &count, e) != 0)
        return -1;
    struct list l = {.what = "contribution",
                     .rows = arena_array(r->a, struct kept, count + 1),
                     .is_new_to_meeting = count == 0,
                     .text_of = contribution_text,
                     .set = set_contribution,
                     .remove = remove_contribution,
                     .add = add_contribution};
    for (size_t i = 0; i < count; i++)
        if (rows[i].mail_id == r->row.id)
            l.rows[l.count++] = (struct kept){.id = rows[i].id, .text = str_of(rows[i].text), .is_free = true};
    return change_list(r, &l, e);
}
