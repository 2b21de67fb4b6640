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

enum imap_place { IMAP_INBOX, IMAP_JUNK, IMAP_PROCESSED, IMAP_ODD, IMAP_PLACES }; /* first two: enum inbox_folder */

struct imap {
    struct arena a; /* as long as the session */
    const char *host;
    mailimap *session;
    struct imap_stream stream;
    bool has_move, has_uidplus;
    const char *mailbox[IMAP_PLACES]; /* NULL: there is none (Junk only) */
    enum imap_place selected;         /* IMAP_PLACES: none */
    int64_t uid_validity;             /* of the selected one */
    uint32_t exists;                  /* mails in it when it was selected */
};

int imap_open(const struct inbox_options *options, struct imap *out, struct err *e);
void imap_close(struct imap *imap);

/* Finds or makes the mailboxes: Processed and Odd in the personal namespace, Junk by its special use (RFC 6154) or one
 * of its usual names. */
int imap_find_mailboxes(struct imap *imap, struct err *e);

/* Does nothing when it is selected already. */
int imap_select(struct imap *imap, enum imap_place place, struct err *e);

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
int imap_view_list(struct imap *imap, enum imap_place place, struct imap_view *v, uint32_t known, struct err *e);

/* Fills in the bytes of mails of the selected mailbox that are not larger than size_max, and the true sizes. Those that
 * vanished meanwhile are taken out of the array. */
int imap_fetch_bytes(struct imap *imap, uint64_t size_max, struct arena *a, struct incoming *mails, size_t *count,
                     struct err *e);

/* Acknowledged mails wait to be moved in batches; where moved mails went is known as long as the session. */
struct imap_move {
    enum inbox_folder folder;
    int64_t uid_validity, uid;
    enum imap_place target;
    int64_t new_validity, new_uid; /* 0: not moved yet, or the server does not say (no UIDPLUS) */
};

struct imap_moves {
    struct imap_move *list;
    size_t count, room;
    size_t done; /* moved ones stand first */
};

void imap_moves_add(struct imap *imap, struct imap_moves *m, struct imap_move move);
struct imap_move *imap_moves_find(struct imap_moves *m, enum inbox_folder folder, int64_t uid_validity, int64_t uid);
int imap_moves_flush(struct imap *imap, struct imap_moves *m, struct err *e);

/* Moves a set of the selected mailbox to another. */
int imap_move_set(struct imap *imap, struct mailimap_set *set, enum imap_place target, struct imap_move *moves,
                  size_t count, struct err *e);

#endif
