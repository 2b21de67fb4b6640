#include "mailer/server_priv.h"

#include <stdio.h>

static const char *const protocols[] = {"imap", "imaps", "smtp", "smtps"};

static int hex(char c)
{
    if (ascii_is_digit(c))
        return c - '0';
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Undoes %XX; no controls. */
static bool decode_user(struct str s, char *out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        int c = (unsigned char)s.s[i];
        if (c == '%') {
            if (i + 2 >= s.n || hex(s.s[i + 1]) < 0 || hex(s.s[i + 2]) < 0)
                return false;
            c = hex(s.s[i + 1]) * 16 + hex(s.s[i + 2]);
            i += 2;
        }
        if (c < ' ' || c == 0x7f || n + 1 >= room)
            return false;
        out[n++] = (char)c;
    }
    out[n] = 0;
    return true;
}

/* HOST, HOST:PORT, [IPV6] or [IPV6]:PORT. */
static bool split_host(struct str s, struct str *host, struct str *port)
{
    bool is_ipv6 = s.n && s.s[0] == '[';
    size_t end = str_find_char(s, is_ipv6 ? ']' : ':', 0);
    if (is_ipv6 && end == STR_NONE)
        return false;
    end = end == STR_NONE ? s.n : end + is_ipv6;
    *host = str_slice(s, 0, end);
    *port = str_slice(s, end, s.n);
    if (port->n && port->s[0] != ':')
        return false;
    *port = str_slice(*port, 1, port->n);
    struct str inside = is_ipv6 ? str_slice(*host, 1, host->n - 1) : *host;
    for (size_t i = 0; i < inside.n; i++)
        if (!ascii_is_alpha(inside.s[i]) && !ascii_is_digit(inside.s[i]) &&
            !strchr(is_ipv6 ? ":." : ".-_", inside.s[i]))
            return false;
    return inside.n > 0;
}

bool server_is_loopback(struct str host)
{
    return str_eq_nocase(host, STR("localhost")) || str_eq(host, STR("[::1]")) ||
           (str_starts(host, STR("127.")) && strspn(host.s, "0123456789.") >= host.n);
}

int server_parse(const char *spec, struct server *out, struct err *e)
{
    struct str s = str_of(spec), host, port;
    unsigned long long number = 0;
    size_t colon = str_find(s, STR("://"), 0);
    *out = (struct server){0};
    for (size_t i = 0; colon != STR_NONE && i < sizeof protocols / sizeof *protocols; i++)
        if (str_eq_nocase(str_slice(s, 0, colon), str_of(protocols[i])))
            out->protocol = protocols[i];
    if (!out->protocol)
        return err_set(e, ERR_CONFIG, "mail server: write PROTOCOL://USER@HOST");
    s = str_slice(s, colon + 3, s.n);
    if (s.n && s.s[s.n - 1] == '/')
        s.n--;
    const char *at = s.n ? memrchr(s.s, '@', s.n) : NULL;
    struct str user = str_slice(s, 0, at ? (size_t)(at - s.s) : 0);
    if (at)
        s = str_slice(s, (size_t)(at - s.s) + 1, s.n);
    if (!decode_user(user, out->user, sizeof out->user))
        return err_set(e, ERR_CONFIG, "mail server: malformed user in %s://USER@HOST", out->protocol);
    if (!split_host(s, &host, &port) || host.n >= sizeof out->host || (port.n && !str_to_uint(port, 65535, &number)))
        return err_set(e, ERR_CONFIG, "mail server: malformed host in %s://USER@HOST:PORT", out->protocol);
    memcpy(out->host, host.s, host.n);
    out->is_loopback = server_is_loopback(host);
    /* without a port libcurl takes the protocol's own, for smtp:// though the relaying one: RFC 6409 says 587 */
    if (number == 0 && strcmp(out->protocol, "smtp") == 0 && !out->is_loopback)
        number = 587;
    int n = number ? snprintf(out->url, sizeof out->url, "%s://%s:%llu/", out->protocol, out->host, number)
                   : snprintf(out->url, sizeof out->url, "%s://%s/", out->protocol, out->host);
    if (n < 0 || (size_t)n >= sizeof out->url)
        return err_set(e, ERR_CONFIG, "mail server: the host is too long");
    return 0;
}

void server_configure(CURL *c, const struct server *server, const struct login_secret *secret, const char *ca_file,
                      int stall_seconds)
{
    curl_easy_setopt(c, CURLOPT_URL, server->url);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, server->protocol);
    curl_easy_setopt(c, CURLOPT_USE_SSL, (long)(server->is_loopback ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)stall_seconds);
    curl_easy_setopt(c, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)stall_seconds);
    curl_easy_setopt(c, CURLOPT_TCP_NODELAY, 1L);
    if (ca_file && *ca_file)
        curl_easy_setopt(c, CURLOPT_CAINFO, ca_file);
    if (!server->user[0])
        return;
    curl_easy_setopt(c, CURLOPT_USERNAME, server->user);
    if (secret->is_token)
        curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, secret->s);
    else
        curl_easy_setopt(c, CURLOPT_PASSWORD, secret->s);
}

int server_error(CURLcode code, const char *host, struct err *e)
{
    static const struct {
        CURLcode code;
        enum err_kind kind;
        const char *text;
    } known[] = {
        {CURLE_LOGIN_DENIED, ERR_CONFIG, "the login was refused: check user and password or token"},
        {CURLE_SSL_CACERT_BADFILE, ERR_CONFIG, "ca_file can't be read: write a PEM file"},
        {CURLE_UNSUPPORTED_PROTOCOL, ERR_CONFIG, "only https is allowed"},
        {CURLE_URL_MALFORMAT, ERR_CONFIG, "malformed address"},
        /* the server's, or somebody's between: it may pass */
        {CURLE_PEER_FAILED_VERIFICATION, ERR_UNAVAILABLE,
         "its certificate is not valid for it: mend that, or set ca_file for a private CA; nothing was said to it"},
        {CURLE_USE_SSL_FAILED, ERR_UNAVAILABLE,
         "it offers no TLS: write imaps:// or smtps://, or another port; nothing was said to it"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].code == code)
            return err_set(e, known[i].kind, "%s: %s", host, known[i].text);
    return err_set(e, ERR_UNAVAILABLE, "%s: %s: the next tick tries again", host, curl_easy_strerror(code));
}
