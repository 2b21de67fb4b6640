/* Finding a mail again that was moved in a session that could not keep where it went. */
#include <stdlib.h>

#include "base/clock.h"
#include "mailer/imap_priv.h"

#define SEARCH_OCTETS  ((uint64_t)4 << 20)
#define SEARCH_LITERAL ((uint64_t)4 << 10)
#define FOUND_MAX      350 /* a command line has 8,192 octets at most (RFC 7162 4); each mail has a search of its own */

/* Ids that can't stand between quotes as they are would need a literal; no mail program makes such. */
static bool is_searchable(const char *message_id)
{
    size_t n = message_id ? strlen(message_id) : 0;
    for (size_t i = 0; i < n; i++)
        if (message_id[i] <= ' ' || message_id[i] >= 0x7f || message_id[i] == '"' || message_id[i] == '\\')
            return false;
    return n > 0 && n <= 900;
}

static struct mailimap_date *day_of(int64_t t)
{
    struct civil c = civil_from_utc(t);
    return mailimap_date_new(c.day, c.month, c.year);
}

/* Dates are compared in the server's zone, whichever that is. */
static struct mailimap_search_key *key_of(const struct incoming *mail)
{
    if (is_searchable(mail->message_id)) {
        size_t n = strlen(mail->message_id) + 3;
        char *name = strdup("Message-ID"), *value = malloc(n);
        if (value)
            snprintf(value, n, "<%s>", mail->message_id);
        return mailimap_search_key_new_header(name, value); /* owns both */
    }
    struct mailimap_search_key *all = mailimap_search_key_new_multiple_empty();
    mailimap_search_key_multiple_add(all, mailimap_search_key_new_since(day_of(mail->internal_date - DAY)));
    mailimap_search_key_multiple_add(all, mailimap_search_key_new_before(day_of(mail->internal_date + 2 * DAY)));
    if (mail->size)
        mailimap_search_key_multiple_add(all, mailimap_search_key_new_larger((uint32_t)mail->size - 1));
    mailimap_search_key_multiple_add(all, mailimap_search_key_new_smaller((uint32_t)mail->size + 1));
    return all;
}

/* Of those that came about then, the ones that came in the same second. */
static int add_same_second(struct imap *imap, struct mailimap_set *near, const struct incoming *mail,
                           struct mailimap_set *found, struct err *e)
{
    struct imap_view v = {0};
    arena_init(&v.a, ARENA_DEFAULT_MAX);
    int rc = imap_view_add(imap, near, &v, e);
    for (size_t i = 0; rc == 0 && i < v.count; i++)
        if (v.mails[i].date == mail->internal_date)
            mailimap_set_add_single(found, v.mails[i].uid);
    arena_release(&v.a);
    return rc;
}

int imap_search(struct imap *imap, enum inbox_folder place, const struct incoming *mail, struct mailimap_set *found,
                struct err *e)
{
    clist *uids = NULL;
    if (imap_select(imap, place, e) != 0)
        return -1;
    struct mailimap_search_key *key = key_of(mail);
    imap_stream_allow(&imap->stream, SEARCH_OCTETS, SEARCH_LITERAL);
    int r = mailimap_uid_search(imap->session, NULL, key, &uids);
    mailimap_search_key_free(key);
    if (imap_result(imap, r, "search a mailbox", e) != 0)
        return -1;
    bool is_certain = is_searchable(mail->message_id);
    struct mailimap_set *near = is_certain ? found : mailimap_set_new_empty();
    int room = FOUND_MAX;
    for (clistiter *i = clist_begin(uids); i && room > 0; i = clist_next(i), room--)
        mailimap_set_add_single(near, *(const uint32_t *)clist_content(i));
    int rc = is_certain || clist_isempty(uids) ? 0 : add_same_second(imap, near, mail, found, e);
    if (!is_certain)
        mailimap_set_free(near);
    mailimap_search_result_free(uids);
    return rc;
}
