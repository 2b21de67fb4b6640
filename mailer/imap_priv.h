/* An IMAP session: libcurl connects, verifies TLS and logs in; libetpan speaks over that connection. Every read has a
 * deadline, every command a number of octets that its answer may have, and a literal a largest size, so that a server
 * that stalls, drips, floods or closes in the middle costs a bounded time and memory. */
#ifndef MAILER_IMAP_PRIV_H
#define MAILER_IMAP_PRIV_H

#include <curl/curl.h>
#include <libetpan/libetpan.h>

#include "base/arena.h"
#include "mailer/inbox_priv.h"

/* What libetpan reads from and writes to. */
struct imap_stream {
    CURL *curl;
    curl_socket_t socket;
    const char *greeting; /* what is left of the line that tells libetpan that somebody has logged in already */
    int stall_ms;
    int64_t deadline_ms;  /* of the whole session, monotonic */
    uint64_t octets_left; /* that the server may still send */
    uint64_t literal_max;
    enum { LINE, BRACE, CLOSED, CR, LITERAL } state; /* of the literal's "{123}" CR LF in what comes in */
    uint64_t literal;                                /* its size, then what is missing of it */
    const char *trouble;                             /* why it broke, a sentence; NULL while it works */
};

/* A libetpan stream over `s`, which must stay where it is. */
mailstream *imap_stream_new(struct imap_stream *s);

/* What the answer to the next command may have: bounds are set anew before each. */
void imap_stream_allow(struct imap_stream *s, uint64_t octets, uint64_t literal_max);

#define IMAP_NONE       INBOX_PLACES
#define IMAP_MOVE_FIRST ((size_t)1000)

struct imap {
    struct arena a; /* as long as the session */
    const char *host;
    mailimap *session;
    struct imap_stream stream;
    bool has_move, has_uidplus;
    const char *mailbox[INBOX_PLACES]; /* NULL: there is none (Junk only) */
    int selected;                      /* enum inbox_folder, IMAP_NONE */
    int64_t uid_validity;              /* of the selected one */
    uint32_t exists;                   /* mails in it when it was selected */
    size_t move_at_once;               /* what this server was seen to move in some seconds */
};

int imap_open(const struct inbox_options *options, struct imap *out, struct err *e);
void imap_close(struct imap *imap);

/* Finds or makes the mailboxes: Processed and Odd in the personal namespace, Junk by its special use (RFC 6154) or one
 * of its usual names. */
int imap_find_mailboxes(struct imap *imap, struct err *e);

/* Does nothing when it is selected already. */
int imap_select(struct imap *imap, enum inbox_folder place, struct err *e);

/* 0 when libetpan's result `r` is success, else -1 and what happened; `doing` completes "the server refused to". */
int imap_result(struct imap *imap, int r, const char *doing, struct err *e);

/* Removes the mails of a set in the selected mailbox for good. */
int imap_remove(struct imap *imap, struct mailimap_set *set, struct err *e);

struct imap_listed {
    uint32_t uid;
    uint32_t size; /* as the server says */
    int64_t date;  /* INTERNALDATE, UTC */
};

/* What a mailbox had when it was looked at, by UID. */
struct imap_view {
    struct arena a;
    struct imap_listed *mails;
    size_t count, room;
    size_t next; /* to hand out */
    int64_t uid_validity;
    bool is_listed;
};

/* Looks at a mailbox: at the mails behind UID `known`, or at the first 100,000 when that is 0. "n:*" names the last
 * mail even when its UID is below n (RFC 3501 6.4.8): known ones may be among them. */
int imap_view_list(struct imap *imap, enum inbox_folder place, struct imap_view *v, uint32_t known, struct err *e);

/* Fills in the bytes of mails of the selected mailbox that are not larger than size_max, and the true sizes. Those that
 * vanished meanwhile are taken out of the array. */
int imap_fetch_bytes(struct imap *imap, uint64_t size_max, struct arena *a, struct incoming *mails, size_t *count,
                     struct err *e);

/* Appends a set of the selected mailbox to a view, in no order. */
int imap_view_add(struct imap *imap, struct mailimap_set *set, struct imap_view *v, struct err *e);

/* Moves mails as inbox_move() does. */
int imap_move(struct imap *imap, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e);

/* Looks for a mail whose numbers are not known in a mailbox, which is then selected: adds the UIDs of those that have
 * its Message-ID, or, when that can't be searched for, that came in its second and are as large. */
int imap_search(struct imap *imap, enum inbox_folder place, const struct incoming *mail, struct mailimap_set *found,
                struct err *e);

#endif
