/* One letter over SMTP: how far its dialogue got, and what that means. */
#ifndef MAILER_SMTP_PRIV_H
#define MAILER_SMTP_PRIV_H

#include <curl/curl.h>

#include "mailer/outbox_priv.h"

/* The last thing that was sent to the server. DOT: libcurl was given the last byte, so the final dot may be out. */
enum smtp_phase { SMTP_CONNECT, SMTP_MAIL, SMTP_RCPT, SMTP_DATA, SMTP_DOT };

struct smtp_dialogue {
    const struct outgoing *letter;
    struct str rest; /* bytes that libcurl did not take yet */
    enum smtp_phase phase;
    bool is_reused;      /* went over a connection that had sent a letter before */
    bool lacks_smtputf8; /* the server's EHLO did not name it */
    long code;           /* the last reply code, 0 without */
    CURLcode result;
    CURL *curl;
    int stall_seconds;
};

/* Sets a handle up for a letter; `recipients` is the handle's own list. */
int smtp_dialogue_prepare(struct smtp_dialogue *d, struct curl_slist **recipients, struct err *e);

/* When it ended. */
enum smtp_outcome {
    SMTP_OUTCOME,   /* *what says it */
    SMTP_TRY_AGAIN, /* an old connection broke before anything was taken: once more over a new one */
    SMTP_GONE       /* the server can't be used at all: e */
};
enum smtp_outcome smtp_dialogue_judge(const struct smtp_dialogue *d, const char *host, enum sending *what,
                                      struct err *e);

#endif
