#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "mailer/imap_priv.h"

#define LIST_MAX     100000 /* mails looked at in one go; the rest has its turn afterwards */
#define LIST_OCTETS  ((uint64_t)64 << 20)
#define LIST_LITERAL ((uint64_t)4 << 10)
#define SLACK        ((uint64_t)1 << 20) /* some servers' RFC822.SIZE is an estimate */

static int64_t utc_of(const struct mailimap_date_time *d)
{
    struct civil c = {d->dt_year, d->dt_month, d->dt_day, d->dt_hour, d->dt_min, d->dt_sec};
    if (!civil_is_valid(&c))
        return 0;
    int zone = abs(d->dt_zone) / 100 * 60 + abs(d->dt_zone) % 100; /* +0530 comes as the number 530 */
    return civil_to_utc(&c) - (d->dt_zone < 0 ? -zone : zone) * MINUTE;
}

/* The static items of a FETCH answer, NULL for others. */
static const struct mailimap_msg_att_static *static_item(clistiter *i)
{
    const struct mailimap_msg_att_item *item = clist_content(i);
    return item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC ? item->att_data.att_static : NULL;
}

static void take_listed(struct mailimap_msg_att *att, void *context)
{
    struct imap_view *v = context;
    struct imap_listed mail = {0};
    for (clistiter *i = clist_begin(att->att_list); i; i = clist_next(i)) {
        const struct mailimap_msg_att_static *item = static_item(i);
        if (!item)
            continue;
        if (item->att_type == MAILIMAP_MSG_ATT_UID)
            mail.uid = item->att_data.att_uid;
        else if (item->att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
            mail.size = item->att_data.att_rfc822_size;
        else if (item->att_type == MAILIMAP_MSG_ATT_INTERNALDATE && item->att_data.att_internal_date)
            mail.date = utc_of(item->att_data.att_internal_date);
    }
    if (mail.uid == 0 || v->count == LIST_MAX)
        return; /* news about flags, or too many */
    if (v->count == v->room) {
        v->room = v->room ? 2 * v->room : 256;
        v->mails = arena_grow(&v->a, v->mails, sizeof *v->mails, v->count, v->room);
    }
    v->mails[v->count++] = mail;
}

static void no_progress(size_t current, size_t maximum, void *context)
{
    (void)current, (void)maximum, (void)context;
}

/* Answers go to `take` one by one instead of piling up; libetpan heeds the handler only when there is a progress
 * callback too. Consumes neither set nor items. */
static int fetch_each(struct imap *imap, bool by_uid, struct mailimap_set *set, struct mailimap_fetch_type *items,
                      mailimap_msg_att_handler *take, void *context, struct err *e)
{
    clist *rest = NULL;
    mailimap_set_progress_callback(imap->session, no_progress, no_progress, NULL);
    mailimap_set_msg_att_handler(imap->session, take, context);
    int r = by_uid ? mailimap_uid_fetch(imap->session, set, items, &rest)
                   : mailimap_fetch(imap->session, set, items, &rest);
    mailimap_set_msg_att_handler(imap->session, NULL, NULL);
    mailimap_set_progress_callback(imap->session, NULL, NULL, NULL);
    if (r == MAILIMAP_NO_ERROR)
        mailimap_fetch_list_free(rest);
    return imap_result(imap, r, "hand out mails", e);
}

static int compare_uid(const void *a, const void *b)
{
    uint32_t x = ((const struct imap_listed *)a)->uid, y = ((const struct imap_listed *)b)->uid;
    return x < y ? -1 : x > y;
}

static int fetch_listed(struct imap *imap, bool by_uid, struct mailimap_set *set, struct imap_view *v, struct err *e)
{
    struct mailimap_fetch_type *items = mailimap_fetch_type_new_fetch_att_list_empty();
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_internaldate());
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_rfc822_size());
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    int rc = fetch_each(imap, by_uid, set, items, take_listed, v, e);
    mailimap_fetch_type_free(items);
    return rc;
}

int imap_view_add(struct imap *imap, struct mailimap_set *set, struct imap_view *v, struct err *e)
{
    return fetch_listed(imap, true, set, v, e);
}

int imap_view_list(struct imap *imap, enum inbox_folder place, struct imap_view *v, uint32_t known, struct err *e)
{
    arena_reset(&v->a);
    v->mails = NULL;
    v->count = v->room = v->next = 0;
    if (imap_select(imap, place, e) != 0)
        return -1;
    v->uid_validity = imap->uid_validity;
    if (imap->exists == 0)
        return 0;
    uint32_t last = imap->exists < LIST_MAX ? imap->exists : LIST_MAX;
    struct mailimap_set *set = mailimap_set_new_interval(known + 1, known ? 0 : last); /* 0 is "*" */
    int rc = fetch_listed(imap, known > 0, set, v, e);
    mailimap_set_free(set);
    if (rc == 0 && v->count)
        qsort(v->mails, v->count, sizeof *v->mails, compare_uid);
    log_line(LOG_IMAP, "imap: place %d has %zu mails", (int)place, v->count);
    return rc;
}

struct batch {
    uint64_t size_max;
    struct arena *a;
    struct incoming *mails; /* by UID */
    size_t count;
    bool *is_here;
};

static void take_bytes(struct mailimap_msg_att *att, void *context)
{
    struct batch *b = context;
    const struct mailimap_msg_att_body_section *body = NULL;
    uint32_t uid = 0;
    for (clistiter *i = clist_begin(att->att_list); i; i = clist_next(i)) {
        const struct mailimap_msg_att_static *item = static_item(i);
        if (item && item->att_type == MAILIMAP_MSG_ATT_UID)
            uid = item->att_data.att_uid;
        else if (item && item->att_type == MAILIMAP_MSG_ATT_BODY_SECTION)
            body = item->att_data.att_body_section;
    }
    for (size_t i = 0; body && i < b->count; i++) {
        struct incoming *mail = &b->mails[i];
        if (mail->uid != uid || b->is_here[i])
            continue;
        b->is_here[i] = true;
        mail->size = body->sec_length;
        if (body->sec_body_part && body->sec_length <= b->size_max)
            mail->raw = arena_copy(b->a, (struct str){body->sec_body_part, body->sec_length});
        return;
    }
}

int imap_fetch_bytes(struct imap *imap, uint64_t size_max, struct arena *a, struct incoming *mails, size_t *count,
                     struct err *e)
{
    struct batch b = {.size_max = size_max, .a = a, .mails = mails, .count = *count};
    struct mailimap_set *set = mailimap_set_new_empty();
    uint64_t octets = size_max + SLACK;
    size_t wanted = 0;
    b.is_here = arena_array(a, bool, b.count + 1);
    for (size_t i = 0; i < b.count; i++) {
        b.is_here[i] = mails[i].size > size_max;
        if (b.is_here[i])
            continue;
        wanted++;
        octets += 2 * mails[i].size + 1024;
        mailimap_set_add_single(set, (uint32_t)mails[i].uid);
    }
    struct mailimap_fetch_type *items = mailimap_fetch_type_new_fetch_att_list_empty();
    mailimap_fetch_type_new_fetch_att_list_add(items, mailimap_fetch_att_new_uid());
    mailimap_fetch_type_new_fetch_att_list_add(items,
                                               mailimap_fetch_att_new_body_peek_section(mailimap_section_new(NULL)));
    imap_stream_allow(&imap->stream, octets, size_max + SLACK);
    int rc = wanted ? fetch_each(imap, true, set, items, take_bytes, &b, e) : 0;
    mailimap_fetch_type_free(items);
    mailimap_set_free(set);
    size_t kept = 0;
    for (size_t i = 0; rc == 0 && i < b.count; i++)
        if (b.is_here[i])
            mails[kept++] = mails[i];
    *count = kept;
    return rc;
}
