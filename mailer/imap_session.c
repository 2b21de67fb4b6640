#include "base/clock.h"
#include "mailer/imap_priv.h"
#include "mailer/late_priv.h"
#include "mailer/server_priv.h"

#define STALL_SECONDS   30
#define SESSION_SECONDS 600
#define ANSWER_OCTETS   ((uint64_t)4 << 20) /* of everything but FETCH */
#define ANSWER_LITERAL  ((uint64_t)64 << 10)

static int connect_and_log_in(const struct inbox_options *options, const struct server *server,
                              const struct login_secret *secret, struct imap *imap, struct err *e)
{
    int stall = options->stall_seconds ? options->stall_seconds : STALL_SECONDS;
    int session = options->session_seconds ? options->session_seconds : SESSION_SECONDS;
    CURL *c = imap->stream.curl = curl_easy_init();
    if (!c)
        return err_set(e, ERR_RETRY, "%s: out of memory", server->host);
    server_configure(c, server, secret, options->ca_file, stall);
    curl_easy_setopt(c, CURLOPT_CONNECT_ONLY, 1L);
    imap->stream.stall_ms = stall * 1000;
    imap->stream.deadline_ms = clock_monotonic_ms() + session * INT64_C(1000);
    CURLcode code = curl_easy_perform(c);
    if (code == CURLE_OK)
        code = curl_easy_getinfo(c, CURLINFO_ACTIVESOCKET, &imap->stream.socket);
    /* libcurl keeps the connection, not the need for the secret */
    curl_easy_setopt(c, CURLOPT_PASSWORD, NULL);
    curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, NULL);
    return code == CURLE_OK ? 0 : server_error(code, server->host, e);
}

static int start_session(struct imap *imap, struct err *e)
{
    struct mailimap_capability_data *capabilities = NULL;
    mailstream *stream = imap_stream_new(&imap->stream);
    imap->session = mailimap_new(0, NULL);
    if (!stream || !imap->session)
        return err_set(e, ERR_RETRY, "%s: out of memory", imap->host);
    imap_stream_allow(&imap->stream, ANSWER_OCTETS, ANSWER_LITERAL);
    int r = mailimap_connect(imap->session, stream);
    if (r == MAILIMAP_NO_ERROR_AUTHENTICATED)
        r = mailimap_capability(imap->session, &capabilities);
    if (imap_result(imap, r, "name its capabilities", e) != 0)
        return -1;
    mailimap_capability_data_free(capabilities);
    imap->has_move = mailimap_has_extension(imap->session, "MOVE");
    imap->has_uidplus = mailimap_has_uidplus(imap->session);
    return imap_find_mailboxes(imap, e);
}

int imap_open(const struct inbox_options *options, struct imap *out, struct err *e)
{
    struct server server;
    struct login_secret secret = {0};
    if (server_parse(options->spec, &server, e) != 0 || late_curl(e) != 0 || late_etpan(e) != 0)
        return -1;
    if (!server.user[0])
        return err_set(e, ERR_CONFIG, "inbox: write %s://USER@HOST", server.protocol);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    *out = (struct imap){.selected = IMAP_NONE, .move_at_once = IMAP_MOVE_FIRST};
    arena_init(&out->a, (size_t)1 << 30);
    out->host = arena_strdup(&out->a, server.host);
    int rc = options->login ? login_fetch(options->login, &secret, e) : 0;
    if (rc == 0)
        rc = connect_and_log_in(options, &server, &secret, out, e);
    login_wipe(&secret);
    if (rc == 0)
        rc = start_session(out, e);
    if (rc != 0)
        imap_close(out);
    return rc;
}

void imap_close(struct imap *imap)
{
    imap_stream_allow(&imap->stream, ANSWER_OCTETS, ANSWER_LITERAL);
    if (imap->session)
        mailimap_free(imap->session); /* logs out when it can */
    curl_easy_cleanup(imap->stream.curl);
    curl_global_cleanup();
    arena_release(&imap->a);
}

int imap_result(struct imap *imap, int r, const char *doing, struct err *e)
{
    if (r == MAILIMAP_NO_ERROR || r == MAILIMAP_NO_ERROR_AUTHENTICATED)
        return 0;
    if (imap->stream.trouble)
        return err_set(e, ERR_UNAVAILABLE, "%s: %s: the next tick tries again", imap->host, imap->stream.trouble);
    if (r == MAILIMAP_ERROR_PARSE || r == MAILIMAP_ERROR_PROTOCOL || r == MAILIMAP_ERROR_BAD_STATE) {
        /* nothing that follows could be relied on */
        imap->stream.trouble = "its answer made no sense";
        return err_set(e, ERR_UNAVAILABLE, "%s: %s: the next tick tries again", imap->host, imap->stream.trouble);
    }
    return err_set(e, ERR_UNAVAILABLE, "%s: the server refused to %s", imap->host, doing);
}

int imap_select(struct imap *imap, enum inbox_folder place, struct err *e)
{
    if (imap->selected == (int)place)
        return 0;
    imap->selected = IMAP_NONE;
    imap_stream_allow(&imap->stream, ANSWER_OCTETS, ANSWER_LITERAL);
    int r = mailimap_select(imap->session, imap->mailbox[place]);
    if (imap_result(imap, r, "open a mailbox", e) != 0)
        return -1;
    const struct mailimap_selection_info *info = imap->session->imap_selection_info;
    imap->uid_validity = info ? (int64_t)info->sel_uidvalidity : 0;
    imap->exists = info ? info->sel_exists : 0;
    if (imap->uid_validity == 0)
        return err_set(e, ERR_UNAVAILABLE, "%s: the server gives no UIDVALIDITY (RFC 3501 2.3.1.1)", imap->host);
    imap->selected = (int)place;
    return 0;
}

int imap_remove(struct imap *imap, struct mailimap_set *set, struct err *e)
{
    struct mailimap_flag_list *flags = mailimap_flag_list_new_empty();
    mailimap_flag_list_add(flags, mailimap_flag_new_deleted());
    struct mailimap_store_att_flags *store = mailimap_store_att_flags_new_add_flags_silent(flags);
    imap_stream_allow(&imap->stream, ANSWER_OCTETS, ANSWER_LITERAL);
    int r = mailimap_uid_store(imap->session, set, store);
    mailimap_store_att_flags_free(store);
    if (imap_result(imap, r, "mark mails deleted", e) != 0)
        return -1;
    imap_stream_allow(&imap->stream, ANSWER_OCTETS, ANSWER_LITERAL);
    /* without UIDPLUS this takes what others marked deleted along: they asked for that */
    r = imap->has_uidplus ? mailimap_uid_expunge(imap->session, set) : mailimap_expunge(imap->session);
    return imap_result(imap, r, "remove mails", e);
}
