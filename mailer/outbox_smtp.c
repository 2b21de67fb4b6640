/* Up to four connections to one server by curl_multi. All handles of a multi have the same server and the same demand
 * for TLS: mixing clear and TLS handles is what CVE-2026-4873 and CVE-2026-8286 are about. */
#include <inttypes.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "mailer/late_priv.h"
#include "mailer/server_priv.h"
#include "mailer/smtp_priv.h"

#define CONNECTIONS     4
#define STALL_SECONDS   60
#define SESSION_SECONDS 600

struct slot {
    struct smtp_dialogue dialogue;
    struct curl_slist *recipients;
    size_t letter;
    bool is_busy;
};

struct smtp_outbox {
    struct outbox outbox;
    struct server server;
    CURLM *multi;
    struct slot slot[CONNECTIONS];
    int64_t deadline_ms; /* no letter is begun after it */
};

/* One send_many(). */
struct run {
    struct smtp_outbox *o;
    const struct outgoing *letters;
    const struct outbox_batch *batch;
    size_t count, next; /* letters before `next` are begun or left out */
    size_t *person;     /* of each letter: the same number for the same recipient */
    bool *is_waiting;   /* by person: a letter is under way, or one was not sent */
    bool *is_begun;     /* by letter */
    size_t under_way;
    bool is_gone;
    struct err trouble;
};

static struct smtp_outbox *of(struct outbox *o)
{
    return (struct smtp_outbox *)o;
}

static void close_smtp(struct outbox *o)
{
    struct smtp_outbox *s = of(o);
    for (int i = 0; i < CONNECTIONS; i++) {
        curl_easy_cleanup(s->slot[i].dialogue.curl);
        curl_slist_free_all(s->slot[i].recipients);
    }
    if (s->multi)
        curl_multi_cleanup(s->multi);
    curl_global_cleanup();
    free(s);
}

static int make_handles(struct smtp_outbox *s, const struct outbox_options *options, const struct login_secret *secret,
                        struct err *e)
{
    int stall = options->stall_seconds ? options->stall_seconds : STALL_SECONDS;
    int session = options->session_seconds ? options->session_seconds : SESSION_SECONDS;
    s->deadline_ms = clock_monotonic_ms() + session * INT64_C(1000);
    s->multi = curl_multi_init();
    if (!s->multi)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    curl_multi_setopt(s->multi, CURLMOPT_MAXCONNECTS, (long)CONNECTIONS);
    for (int i = 0; i < CONNECTIONS; i++) {
        CURL *c = s->slot[i].dialogue.curl = curl_easy_init();
        if (!c)
            return err_set(e, ERR_RETRY, "outbox: out of memory");
        s->slot[i].dialogue.stall_seconds = stall;
        server_configure(c, &s->server, secret, options->ca_file, stall);
    }
    return 0;
}

static int open_smtp(const struct outbox_options *options, const char *where, struct outbox **out, struct err *e)
{
    (void)where;
    struct login_secret secret = {0};
    if (late_curl(e) != 0)
        return -1;
    struct smtp_outbox *s = calloc(1, sizeof *s);
    if (!s)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    curl_global_init(CURL_GLOBAL_DEFAULT);
    int rc = server_parse(options->spec, &s->server, e);
    if (rc == 0 && options->login && s->server.user[0])
        rc = login_fetch(options->login, &secret, e);
    if (rc == 0)
        rc = make_handles(s, options, &secret, e);
    login_wipe(&secret);
    if (rc != 0) {
        close_smtp(&s->outbox);
        return -1;
    }
    *out = &s->outbox;
    return 0;
}

/* ---- whose turn it is */

struct keyed {
    struct address key;
    size_t letter;
};

static int compare_keys(const void *a, const void *b)
{
    return strcmp(((const struct keyed *)a)->key.s, ((const struct keyed *)b)->key.s);
}

static void number_people(struct run *r, struct arena *a)
{
    struct keyed *sorted = arena_array(a, struct keyed, r->count + 1);
    r->person = arena_array(a, size_t, r->count + 1);
    r->is_waiting = arena_array(a, bool, r->count + 1);
    r->is_begun = arena_array(a, bool, r->count + 1);
    for (size_t i = 0; i < r->count; i++) {
        address_key(&r->letters[i].recipient, &sorted[i].key);
        sorted[i].letter = i;
    }
    qsort(sorted, r->count, sizeof *sorted, compare_keys);
    for (size_t i = 1; i < r->count; i++)
        r->person[sorted[i].letter] =
            r->person[sorted[i - 1].letter] + (strcmp(sorted[i - 1].key.s, sorted[i].key.s) != 0);
}

/* The first letter whose recipient has none under way. False when there is none now. */
static bool next_letter(struct run *r, size_t *out)
{
    if (r->is_gone || clock_monotonic_ms() > r->o->deadline_ms)
        return false;
    while (r->next < r->count && r->is_begun[r->next])
        r->next++;
    for (size_t i = r->next; i < r->count; i++) {
        if (r->is_begun[i] || r->is_waiting[r->person[i]])
            continue;
        r->is_begun[i] = true;
        if (r->batch->begin && !r->batch->begin(r->batch->context, i))
            continue;
        *out = i;
        return true;
    }
    return false;
}

/* ---- sending */

/* The transport is gone: nothing more is begun, and this letter was not taken. */
static void give_up(struct run *r, size_t letter, const struct err *why)
{
    if (!r->is_gone)
        r->trouble = *why;
    r->is_gone = true;
    r->batch->done(r->batch->context, letter, SENDING_LATER, why);
}

static void start(struct run *r, struct slot *slot, bool is_fresh)
{
    struct smtp_dialogue *d = &slot->dialogue;
    struct err e = ERR_INIT;
    d->letter = &r->letters[slot->letter];
    curl_easy_setopt(d->curl, CURLOPT_FRESH_CONNECT, (long)is_fresh);
    if (smtp_dialogue_prepare(d, &slot->recipients, &e) != 0 ||
        curl_multi_add_handle(r->o->multi, d->curl) != CURLM_OK) {
        if (e.kind == ERR_NONE)
            err_set(&e, ERR_RETRY, "outbox: out of memory");
        give_up(r, slot->letter, &e);
        return;
    }
    slot->is_busy = true;
    r->under_way++;
    r->is_waiting[r->person[slot->letter]] = true;
}

static void finish(struct run *r, struct slot *slot, CURLcode result)
{
    struct smtp_dialogue *d = &slot->dialogue;
    struct err why = ERR_INIT;
    enum sending what;
    long connects = 0;
    d->result = result;
    curl_easy_getinfo(d->curl, CURLINFO_RESPONSE_CODE, &d->code);
    curl_easy_getinfo(d->curl, CURLINFO_NUM_CONNECTS, &connects);
    d->is_reused = connects == 0;
    curl_multi_remove_handle(r->o->multi, d->curl);
    log_line(LOG_SMTP, "smtp: letter %" PRId64 " ended in phase %d, code %ld, libcurl %d", d->letter->id, (int)d->phase,
             d->code, (int)result);
    slot->is_busy = false;
    r->under_way--;
    switch (smtp_dialogue_judge(d, r->o->server.host, &what, &why)) {
    case SMTP_TRY_AGAIN:
        start(r, slot, true);
        break;
    case SMTP_GONE:
        give_up(r, slot->letter, &why);
        break;
    case SMTP_OUTCOME:
        /* what comes after a letter that will be tried again must not overtake it */
        r->is_waiting[r->person[slot->letter]] = what == SENDING_LATER || what == SENDING_UNCERTAIN;
        r->batch->done(r->batch->context, slot->letter, what, &why);
        break;
    }
}

static void finish_ended(struct run *r)
{
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(r->o->multi, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURLcode result = message->data.result; /* gone with the handle's removal */
        for (int i = 0; i < CONNECTIONS; i++)
            if (r->o->slot[i].is_busy && r->o->slot[i].dialogue.curl == message->easy_handle) {
                finish(r, &r->o->slot[i], result);
                break;
            }
    }
}

/* A multi handle that fails is a bug somewhere; what is under way may have been taken. */
static void abandon(struct run *r)
{
    r->is_gone = true;
    err_set(&r->trouble, ERR_SOFTWARE, "outbox: libcurl gave up");
    for (int i = 0; i < CONNECTIONS; i++) {
        struct slot *slot = &r->o->slot[i];
        if (!slot->is_busy)
            continue;
        curl_multi_remove_handle(r->o->multi, slot->dialogue.curl);
        slot->is_busy = false;
        r->batch->done(r->batch->context, slot->letter, SENDING_UNCERTAIN, &r->trouble);
    }
}

static int send_many(struct outbox *o, const struct outgoing *letters, size_t count, const struct outbox_batch *batch,
                     struct err *e)
{
    struct arena a;
    struct run r = {.o = of(o), .letters = letters, .batch = batch, .count = count};
    arena_init(&a, (size_t)1 << 30);
    number_people(&r, &a);
    for (;;) {
        for (int i = 0; i < CONNECTIONS; i++)
            if (!r.o->slot[i].is_busy && next_letter(&r, &r.o->slot[i].letter))
                start(&r, &r.o->slot[i], false);
        if (r.under_way == 0)
            break;
        int running = 0;
        if (curl_multi_perform(r.o->multi, &running) != CURLM_OK ||
            (running && curl_multi_poll(r.o->multi, NULL, 0, 1000, NULL) != CURLM_OK)) {
            abandon(&r);
            break;
        }
        finish_ended(&r);
    }
    arena_release(&a);
    if (r.is_gone)
        *e = r.trouble;
    return r.is_gone ? -1 : 0;
}

struct single {
    enum sending what;
    struct err why;
};

static void note(void *context, size_t i, enum sending what, const struct err *why)
{
    (void)i;
    *(struct single *)context = (struct single){what, *why};
}

static int send_one(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e)
{
    struct single single = {SENDING_LATER, ERR_INIT};
    struct outbox_batch batch = {.context = &single, .done = note};
    if (send_many(o, letter, 1, &batch, e) != 0)
        return -1;
    *what = single.what;
    *e = single.why;
    return 0;
}

static int check(struct outbox *o, struct err *e)
{
    struct smtp_outbox *s = of(o);
    CURL *c = curl_easy_duphandle(s->slot[0].dialogue.curl);
    if (!c)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
    CURLcode code = curl_easy_perform(c);
    curl_easy_cleanup(c);
    return code == CURLE_OK ? 0 : server_error(code, s->server.host, e);
}

const struct outbox_transport outbox_smtp = {
    .open = open_smtp,
    .send = send_one,
    .send_many = send_many,
    .check = check,
    .close = close_smtp,
};
