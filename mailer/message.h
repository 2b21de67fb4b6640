/* The bytes of an outgoing mail, made by GMime: reproducible from their facts, because Date, Message-ID and boundaries
 * are given, never taken from the clock, the host or chance. */
#ifndef MAILER_MESSAGE_H
#define MAILER_MESSAGE_H

#include <stdint.h>

#include "base/address.h"
#include "base/buf.h"
#include "facts/letter.h"

struct message {
    enum letter_kind kind;
    struct address from, to;
    struct name from_name, to_name; /* "" leaves the display name out */
    struct address reply_to;        /* "" for none (invitations) */
    struct str subject;             /* one line; CR, LF and other controls were taken out by the renderer, and are
                                       refused here */
    int64_t date;                   /* UTC seconds */
    int utc_offset;                 /* seconds east, of the reader's zone at `date` */
    const char *message_id;         /* without angle brackets; also seeds the boundaries */
    const char *in_reply_to;        /* without brackets, NULL for none. A stranger chose this id and the next ones:
                                       malformed ones (not printable ASCII, over 250 octets) are left out */
    const char *const *references;  /* NULL-terminated, oldest first, NULL for none; the first and last 19 are kept */
    const char *language;           /* Content-Language */
    struct name list_name;          /* List-Id: "NAME <list_id>" */
    const char *list_id;            /* "mentoring.acme.example" */
    struct address unsubscribe;     /* "" leaves List-Unsubscribe out (answers) */
    struct str text, html;          /* UTF-8 with LF */
    const char *calendar_method;    /* "REQUEST", "CANCEL"; NULL when there is no calendar */
    struct str calendar;            /* the .ics bytes (CRLF) */
};

/* Appends the finished message: CRLF lines, MIME by GMime, 7-bit clean unless an address needs SMTPUTF8. ERR_SOFTWARE
 * when a fact is malformed or `out` is too small; nothing is added then. Return-Path is the transport's to add.
 * text+html: multipart/alternative. With a calendar: multipart/mixed > alternative (text, html, text/calendar with
 * method=, base64, last) + the same bytes as application/ics attachment invite.ics (libraries.md: every client shows
 * buttons). Auto-Submitted is auto-replied for class answer, else auto-generated. */
int message_build(const struct message *m, struct buf *out, struct err *e);

/* The same message with another Date: for one that waited before it was sent for the first time. *out lives in the
 * arena, or is `bytes` when nothing changes. ERR_SOFTWARE when they have no Date. */
int message_redate(struct arena *a, struct str bytes, int64_t date, int utc_offset, struct str *out, struct err *e);

/* The last look before a letter may leave: CRLF only, no bare CR or LF, no NUL, no line over 998 octets, one each of
 * From, To, Subject, Date, Message-ID, no Cc, Bcc, Sender, Resent-* or Return-Path, To is `to` alone, and the body is
 * 7-bit. ERR_SOFTWARE with what is wrong. */
int message_check(struct str bytes, const struct address *to, struct err *e);

#endif
