/* A mail server that libcurl connects to: who and where, always with verified TLS. */
#ifndef MAILER_SERVER_PRIV_H
#define MAILER_SERVER_PRIV_H

#include <curl/curl.h>

#include "base/err.h"
#include "base/str.h"
#include "mailer/login.h"

struct server {
    const char *protocol; /* "imap", "imaps", "smtp", "smtps" */
    char user[255];       /* "" without */
    char host[256];
    char url[300]; /* what libcurl wants */
    bool is_loopback;
};

/* Reads "PROTOCOL://[USER@]HOST[:PORT]"; USER may hold an @ and %XX. ERR_CONFIG. */
int server_parse(const char *spec, struct server *out, struct err *e);

/* Whether a host is this machine by its name: the only one that clear text may go to. */
bool server_is_loopback(struct str host);

/* Address, login, TLS and deadlines of a handle. TLS is always verified, and without it nothing is sent, except to
 * loopback, where a server without STARTTLS is taken as it is. */
void server_configure(CURL *c, const struct server *server, const struct login_secret *secret, const char *ca_file,
                      int stall_seconds);

/* What a failed connection or login means: ERR_CONFIG for what a human must mend, else ERR_UNAVAILABLE. Returns -1. */
int server_error(CURLcode code, const char *host, struct err *e);

#endif
