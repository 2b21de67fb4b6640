#include "mailer/imap_priv.h"

#define NAME_OCTETS_MAX 200
#define LIST_OCTETS     ((uint64_t)4 << 20)
#define LIST_LITERAL    ((uint64_t)4 << 10)

/* Names that other programs give the folder; the last part of a name counts. */
static const char *const junk_names[] = {"Junk", "Spam", "Junk E-mail", "Junk Email", "Junk Mail", "Bulk Mail"};

/* A name from a server is sent back to it in quotes, where libetpan writes controls as they are. */
static bool is_usable(const char *name)
{
    size_t n = strlen(name);
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)name[i] < ' ' || name[i] == 0x7f)
            return false;
    return n > 0 && n <= NAME_OCTETS_MAX;
}

static bool has_flag(const struct mailimap_mailbox_list *mailbox, const char *flag)
{
    if (!mailbox->mb_flag)
        return false;
    for (clistiter *i = clist_begin(mailbox->mb_flag->mbf_oflags); i; i = clist_next(i)) {
        const struct mailimap_mbx_list_oflag *f = clist_content(i);
        if (f->of_type == MAILIMAP_MBX_LIST_OFLAG_FLAG_EXT && f->of_flag_ext &&
            str_eq_nocase(str_of(f->of_flag_ext), str_of(flag)))
            return true;
    }
    return false;
}

static bool can_be_opened(const struct mailimap_mailbox_list *mailbox)
{
    const struct mailimap_mbx_list_flags *flags = mailbox->mb_flag;
    bool is_shut = flags && flags->mbf_type == MAILIMAP_MBX_LIST_FLAGS_SFLAG &&
                   flags->mbf_sflag == MAILIMAP_MBX_LIST_SFLAG_NOSELECT;
    return !is_shut && !has_flag(mailbox, "NonExistent"); /* RFC 5258 3.1 */
}

static bool is_named_junk(const struct mailimap_mailbox_list *mailbox)
{
    struct str name = str_of(mailbox->mb_name);
    const char *last = mailbox->mb_delimiter ? memrchr(name.s, mailbox->mb_delimiter, name.n) : NULL;
    if (last)
        name = str_slice(name, (size_t)(last - name.s) + 1, name.n);
    for (size_t i = 0; i < sizeof junk_names / sizeof *junk_names; i++)
        if (str_eq_nocase(name, str_of(junk_names[i])))
            return true;
    return false;
}

/* "INBOX." with Courier and some Cyrus servers, else nothing. */
static const char *personal_prefix(struct imap *imap)
{
    struct mailimap_namespace_data *data = NULL;
    const char *prefix = "";
    if (!mailimap_has_namespace(imap->session))
        return prefix;
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    if (mailimap_namespace(imap->session, &data) != MAILIMAP_NO_ERROR || !data)
        return prefix;
    clistiter *first = data->ns_personal ? clist_begin(data->ns_personal->ns_data_list) : NULL;
    const struct mailimap_namespace_info *info = first ? clist_content(first) : NULL;
    if (info && info->ns_prefix && is_usable(info->ns_prefix))
        prefix = arena_strdup(&imap->a, info->ns_prefix);
    mailimap_namespace_data_free(data);
    return prefix;
}

struct found {
    bool processed, odd;
    const char *junk_by_use, *junk_by_name;
};

static void look_at(struct imap *imap, const struct mailimap_mailbox_list *mailbox, struct found *found)
{
    if (!mailbox->mb_name || !is_usable(mailbox->mb_name) || !can_be_opened(mailbox))
        return;
    found->processed = found->processed || strcmp(mailbox->mb_name, imap->mailbox[FOLDER_PROCESSED]) == 0;
    found->odd = found->odd || strcmp(mailbox->mb_name, imap->mailbox[FOLDER_ODD]) == 0;
    if (!found->junk_by_use && has_flag(mailbox, "Junk"))
        found->junk_by_use = arena_strdup(&imap->a, mailbox->mb_name);
    if (!found->junk_by_name && is_named_junk(mailbox))
        found->junk_by_name = arena_strdup(&imap->a, mailbox->mb_name);
}

/* libetpan has no call for LIST with options (RFC 5258, 6154), but reads the answer of one like any other. */
static int list(struct imap *imap, struct found *found, struct err *e)
{
    bool has_use = mailimap_has_extension(imap->session, "SPECIAL-USE");
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    int r =
        mailimap_custom_command(imap->session, has_use ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"");
    if (imap_result(imap, r, "list its mailboxes", e) != 0)
        return -1;
    const struct mailimap_response_info *info = imap->session->imap_response_info;
    for (clistiter *i = info ? clist_begin(info->rsp_mailbox_list) : NULL; i; i = clist_next(i))
        look_at(imap, clist_content(i), found);
    return 0;
}

static int make(struct imap *imap, enum inbox_folder place, struct err *e)
{
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    if (imap_result(imap, mailimap_create(imap->session, imap->mailbox[place]), "make the mailboxes Processed and Odd",
                    e) != 0)
        return -1;
    imap_stream_allow(&imap->stream, LIST_OCTETS, LIST_LITERAL);
    mailimap_subscribe(imap->session, imap->mailbox[place]); /* so that people see it; it works without */
    return 0;
}

int imap_find_mailboxes(struct imap *imap, struct err *e)
{
    struct found found = {0};
    const char *prefix = personal_prefix(imap);
    imap->mailbox[FOLDER_INBOX] = "INBOX";
    imap->mailbox[FOLDER_PROCESSED] = arena_printf(&imap->a, "%sProcessed", prefix);
    imap->mailbox[FOLDER_ODD] = arena_printf(&imap->a, "%sOdd", prefix);
    if (list(imap, &found, e) != 0)
        return -1;
    imap->mailbox[FOLDER_JUNK] = found.junk_by_use ? found.junk_by_use : found.junk_by_name;
    if (!found.processed && make(imap, FOLDER_PROCESSED, e) != 0)
        return -1;
    return found.odd ? 0 : make(imap, FOLDER_ODD, e);
}
