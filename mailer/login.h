/* How rapport proves who it is to a mail server: a password or an OAuth2 token, each from a command or from a file that
 * others can't read. Secrets are fetched when a connection is opened and wiped when it is; they stand in no log line,
 * error text, argument list or environment. */
#ifndef MAILER_LOGIN_H
#define MAILER_LOGIN_H

#include "base/err.h"
#include "base/str.h"

/* Options as the configuration has them; NULL or "" where not given. At most one of password_command, password_file,
 * token_command and refresh_token_file. */
struct login {
    const char *base;             /* folder that relative paths are relative to */
    const char *password_command; /* prints the password as its first line */
    const char *password_file;    /* has it as its first line */
    const char *token_command;    /* prints an access token (oama, mutt_oauth2.py, …) */
    const char *token_endpoint;   /* https URL that exchanges the refresh token for an access token (RFC 6749 6) */
    const char *client_id;
    const char *client_secret_file; /* "" for a public client */
    const char *refresh_token_file; /* written anew when the provider sends another refresh token */
    const char *ca_file;            /* PEM file of a private CA for the endpoint */
};

#define LOGIN_SECRET_MAX 8192 /* octets; Microsoft's access tokens have about 2500 */

struct login_secret {
    bool is_token; /* XOAUTH2 or OAUTHBEARER instead of a password */
    char s[LOGIN_SECRET_MAX + 1];
};

/* Fetches the secret; "" when no way to one is configured. ERR_CONFIG (also: the provider refuses the refresh token),
 * ERR_RETRY when a command fails, ERR_UNAVAILABLE when the endpoint can't be reached. Wipe it after use. */
int login_fetch(const struct login *login, struct login_secret *out, struct err *e);

void login_wipe(struct login_secret *secret);

#endif
