#include "mailer/server_priv.h"
#include "mailer/smtp_priv.h"

/* RFC 5321 4.5.3.2.6 gives the reply to the final dot ten minutes where others have five: waiting for it costs less
 * than not knowing. */
#define DOT_PATIENCE 5

static bool cannot_carry(const struct smtp_dialogue *d)
{
    return d->lacks_smtputf8 &&
           (address_needs_smtputf8(&d->letter->recipient) || address_needs_smtputf8(&d->letter->sender));
}

static size_t give(char *to, size_t size, size_t n, void *context)
{
    struct smtp_dialogue *d = context;
    if (cannot_carry(d))
        return CURL_READFUNC_ABORT; /* libcurl goes on without SMTPUTF8 where the server has none */
    size_t k = size * n < d->rest.n ? size * n : d->rest.n;
    memcpy(to, d->rest.s, k);
    d->rest = str_slice(d->rest, k, d->rest.n);
    if (d->rest.n == 0) {
        d->phase = SMTP_DOT;
        curl_easy_setopt(d->curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)(DOT_PATIENCE * d->stall_seconds));
    }
    return k;
}

/* libcurl tells its commands and the replies to its debug callback only. AUTH lines pass by here too: nothing is
 * kept. */
static int watch(CURL *c, curl_infotype type, char *bytes, size_t n, void *context)
{
    static const struct {
        struct str verb;
        enum smtp_phase phase;
    } commands[] = {
        {{"MAIL ", 5}, SMTP_MAIL},
        {{"RCPT ", 5}, SMTP_RCPT},
        {{"DATA", 4}, SMTP_DATA},
    };
    struct smtp_dialogue *d = context;
    struct str line = {bytes, n};
    (void)c;
    if (type == CURLINFO_HEADER_OUT)
        for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
            if (str_starts(line, commands[i].verb))
                d->phase = commands[i].phase;
    if (type == CURLINFO_HEADER_OUT && str_starts(line, STR("EHLO")))
        d->lacks_smtputf8 = true;
    if (type == CURLINFO_HEADER_IN && n > 4 && str_starts_nocase(str_slice(line, 4, n), STR("SMTPUTF8")))
        d->lacks_smtputf8 = false;
    return 0;
}

int smtp_dialogue_prepare(struct smtp_dialogue *d, struct curl_slist **recipients, struct err *e)
{
    CURL *c = d->curl;
    struct curl_slist *one = curl_slist_append(NULL, d->letter->recipient.s);
    if (!one)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    curl_slist_free_all(*recipients);
    *recipients = one;
    d->rest = d->letter->bytes;
    d->phase = SMTP_CONNECT;
    d->code = 0;
    curl_easy_setopt(c, CURLOPT_MAIL_FROM, d->letter->sender.s[0] ? d->letter->sender.s : NULL);
    curl_easy_setopt(c, CURLOPT_MAIL_RCPT, one);
    curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)d->letter->bytes.n);
    curl_easy_setopt(c, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(c, CURLOPT_READDATA, d);
    curl_easy_setopt(c, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, watch);
    curl_easy_setopt(c, CURLOPT_DEBUGDATA, d);
    curl_easy_setopt(c, CURLOPT_PRIVATE, d);
    curl_easy_setopt(c, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)d->stall_seconds);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)((DOT_PATIENCE + 1) * d->stall_seconds));
    return 0;
}

static enum smtp_outcome refused_by_code(const struct smtp_dialogue *d, enum sending *what, struct err *e)
{
    static const char *const to_what[] = {"", "the sender", "the recipient", "the letter", "the letter"};
    *what = d->code >= 500 ? SENDING_REFUSED : SENDING_LATER;
    err_set(e, d->code >= 500 ? ERR_ITEM : ERR_RETRY, "the server answered %ld to %s", d->code, to_what[d->phase]);
    return SMTP_OUTCOME;
}

/* A refused sender is refused for every letter: that is the configuration's fault, unless the reply is about this
 * letter's size or parameters. */
static bool is_about_us(const struct smtp_dialogue *d)
{
    bool is_auth = d->code == 530 || d->code == 534 || d->code == 535 || d->code == 538;
    return is_auth || (d->phase == SMTP_MAIL && d->code >= 500 && d->code != 552 && d->code != 555);
}

enum smtp_outcome smtp_dialogue_judge(const struct smtp_dialogue *d, const char *host, enum sending *what,
                                      struct err *e)
{
    bool has_refused = d->code >= 400 && d->code < 600;
    *what = SENDING_SENT;
    if (d->result == CURLE_OK)
        return SMTP_OUTCOME;
    if (d->phase == SMTP_CONNECT) {
        if (has_refused && d->code < 500) /* greylisted, overloaded, or its password store is away */
            err_set(e, ERR_UNAVAILABLE, "%s: it answered %ld: the next tick tries again", host, d->code);
        else
            server_error(d->result, host, e);
        return SMTP_GONE;
    }
    if (d->result == CURLE_ABORTED_BY_CALLBACK && cannot_carry(d)) {
        *what = SENDING_REFUSED;
        err_set(e, ERR_ITEM, "the server can't take an address with letters outside ASCII (RFC 6531)");
        return SMTP_OUTCOME;
    }
    if (d->phase != SMTP_DOT && d->is_reused && (!has_refused || d->code == 421))
        return SMTP_TRY_AGAIN;
    if (has_refused && is_about_us(d)) {
        err_set(e, ERR_CONFIG, "%s: the server answered %ld to our sender address: check user and address", host,
                d->code);
        return SMTP_GONE;
    }
    if (has_refused)
        return refused_by_code(d, what, e);
    if (d->phase == SMTP_DOT) {
        *what = SENDING_UNCERTAIN;
        err_set(e, ERR_RETRY, "the connection was lost after the letter's end: the server may have taken it");
    } else {
        *what = SENDING_LATER;
        err_set(e, ERR_RETRY, "the connection was lost before the letter's end");
    }
    return SMTP_OUTCOME;
}
