/* Between login.c and oauth2.c. */
#ifndef MAILER_LOGIN_PRIV_H
#define MAILER_LOGIN_PRIV_H

#include "base/buf.h"
#include "mailer/login.h"

/* A buffer for a secret: as large as it can get from the start, so that growing leaves no copies behind. */
void secret_buf_init(struct buf *b, size_t max);
void secret_buf_release(struct buf *b);

/* Appends the first line of a private file. */
int secret_read_file(const struct login *login, const char *path, struct buf *out, struct err *e);

/* Exchanges the refresh token for an access token. */
int oauth2_refresh(const struct login *login, struct buf *token, struct err *e);

#endif
