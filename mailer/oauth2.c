/* RFC 6749 section 6: a refresh token is exchanged for an access token, over HTTPS (clear text to loopback only). */
#include <curl/curl.h>

#include "base/file.h"
#include "base/json.h"
#include "mailer/late_priv.h"
#include "mailer/login_priv.h"
#include "mailer/server_priv.h"

#define ANSWER_MAX       ((size_t)64 << 10)
#define EXCHANGE_SECONDS 30L

static size_t take_answer(char *bytes, size_t size, size_t n, void *context)
{
    struct buf *answer = context;
    buf_add(answer, bytes, size * n);
    return answer->overflow ? 0 : size * n;
}

static void add_field(CURL *c, struct buf *form, const char *name, struct str value)
{
    char *escaped = curl_easy_escape(c, value.s, (int)value.n);
    buf_printf(form, "%s%s=%s", form->n ? "&" : "", name, escaped ? escaped : "");
    if (escaped)
        explicit_bzero(escaped, strlen(escaped));
    curl_free(escaped);
}

static int make_form(const struct login *login, CURL *c, struct str refresh_token, struct buf *form, struct err *e)
{
    struct buf client_secret;
    secret_buf_init(&client_secret, LOGIN_SECRET_MAX);
    int rc = 0;
    if (login->client_secret_file && *login->client_secret_file)
        rc = secret_read_file(login, login->client_secret_file, &client_secret, e);
    if (rc == 0) {
        add_field(c, form, "grant_type", STR("refresh_token"));
        add_field(c, form, "refresh_token", refresh_token);
        add_field(c, form, "client_id", str_of(login->client_id));
        if (client_secret.n)
            add_field(c, form, "client_secret", buf_str(&client_secret));
    }
    secret_buf_release(&client_secret);
    return rc;
}

static bool is_loopback(const char *url)
{
    CURLU *parsed = curl_url();
    char *host = NULL;
    bool is = parsed && curl_url_set(parsed, CURLUPART_URL, url, 0) == CURLUE_OK &&
              curl_url_get(parsed, CURLUPART_HOST, &host, 0) == CURLUE_OK && server_is_loopback(str_of(host));
    curl_free(host);
    curl_url_cleanup(parsed);
    return is;
}

static int post(const struct login *login, CURL *c, const struct buf *form, struct buf *answer, long *status,
                struct err *e)
{
    curl_easy_setopt(c, CURLOPT_URL, login->token_endpoint);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, is_loopback(login->token_endpoint) ? "http,https" : "https");
    curl_easy_setopt(c, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, form->s);
    curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, (long)form->n);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_answer);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, answer);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, EXCHANGE_SECONDS);
    if (login->ca_file && *login->ca_file)
        curl_easy_setopt(c, CURLOPT_CAINFO, login->ca_file);
    CURLcode code = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, status);
    return code == CURLE_OK ? 0 : server_error(code, "oauth2_token_endpoint", e);
}

/* The provider's error code (RFC 6749 5.2), where it is one: it goes into an error text. */
static const char *error_code(struct arena *a, const struct json_t *answer)
{
    struct str code = js_str(answer, "error");
    for (size_t i = 0; i < code.n; i++)
        if (!ascii_is_alpha(code.s[i]) && code.s[i] != '_')
            return "no reason given";
    return code.n && code.n <= 40 ? arena_str(a, code) : "no reason given";
}

static int keep_new_refresh_token(const struct login *login, struct str old, struct str new, struct err *e)
{
    if (new.n == 0 || str_eq(old, new))
        return 0;
    struct arena a;
    arena_init(&a, 1 << 20);
    int rc = file_write_atomic(file_path_in(&a, login->base, login->refresh_token_file), new, e);
    arena_release(&a);
    return rc;
}

static int read_answer(const struct login *login, struct str refresh_token, long status, const struct buf *answer,
                       struct buf *token, struct err *e)
{
    struct err ignored = ERR_INIT;
    struct arena a;
    struct json_t *tree = js_parse(buf_str(answer), &ignored);
    struct str access = js_str(tree, "access_token");
    int rc = 0;
    arena_init(&a, 1 << 16);
    if (status >= 500 || status == 429)
        rc = err_set(e, ERR_UNAVAILABLE, "oauth2_token_endpoint answered %ld: the next tick tries again", status);
    else if (status != 200 || access.n == 0)
        rc = err_set(e, ERR_CONFIG, "oauth2_token_endpoint answered %ld, %s: sign in anew for a refresh token", status,
                     error_code(&a, tree));
    else if (access.n > LOGIN_SECRET_MAX)
        rc = err_set(e, ERR_CONFIG, "oauth2_token_endpoint sent a token of %zu octets", access.n);
    else
        rc = keep_new_refresh_token(login, refresh_token, js_str(tree, "refresh_token"), e);
    if (rc == 0)
        buf_add_str(token, access);
    arena_release(&a);
    js_free(tree);
    return rc;
}

int oauth2_refresh(const struct login *login, struct buf *token, struct err *e)
{
    if (!login->token_endpoint || !*login->token_endpoint || !login->client_id || !*login->client_id)
        return err_set(e, ERR_CONFIG,
                       "login: oauth2_refresh_token_file wants oauth2_token_endpoint and "
                       "oauth2_client_id too");
    if (late_curl(e) != 0)
        return -1;
    struct buf refresh_token, form, answer;
    long status = 0;
    secret_buf_init(&refresh_token, LOGIN_SECRET_MAX);
    secret_buf_init(&form, 8 * LOGIN_SECRET_MAX);
    secret_buf_init(&answer, ANSWER_MAX);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL *c = curl_easy_init();
    int rc = c ? secret_read_file(login, login->refresh_token_file, &refresh_token, e)
               : err_set(e, ERR_RETRY, "login: out of memory");
    if (rc == 0)
        rc = make_form(login, c, buf_str(&refresh_token), &form, e);
    if (rc == 0)
        rc = post(login, c, &form, &answer, &status, e);
    if (rc == 0)
        rc = read_answer(login, buf_str(&refresh_token), status, &answer, token, e);
    curl_easy_cleanup(c);
    curl_global_cleanup();
    secret_buf_release(&answer);
    secret_buf_release(&form);
    secret_buf_release(&refresh_token);
    return rc;
}
