#include "mailer/outbox_priv.h"

static const struct {
    const char *scheme;
    const struct outbox_transport *transport;
} transports[] = {
    {"maildir:", &outbox_maildir},
    {"smtps://", &outbox_smtp},
    {"smtp://", &outbox_smtp},
    {"sendmail:", &outbox_sendmail},
};

int outbox_open(const struct outbox_options *options, struct outbox **out, struct err *e)
{
    for (size_t i = 0; i < sizeof transports / sizeof *transports; i++) {
        struct str scheme = str_of(transports[i].scheme);
        if (!str_starts_nocase(str_of(options->spec), scheme))
            continue;
        if (transports[i].transport->open(options, options->spec + scheme.n, out, e) != 0)
            return -1;
        (*out)->transport = transports[i].transport;
        return 0;
    }
    return err_set(e, ERR_CONFIG,
                   "outbox: unknown kind: write maildir:PATH, smtps://USER@HOST, smtp://USER@HOST or sendmail:COMMAND");
}

int outbox_check(struct outbox *o, struct err *e)
{
    return o->transport->check ? o->transport->check(o, e) : 0;
}

int outbox_send(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e)
{
    return o->transport->send(o, letter, what, e);
}

/* True when a letter to the same recipient, before letter i, was begun and not finished for good. */
static bool is_behind_unsent(const struct outgoing *letters, size_t i, const bool *is_unsent)
{
    for (size_t k = 0; k < i; k++)
        if (is_unsent[k] && address_same(&letters[k].recipient, &letters[i].recipient))
            return true;
    return false;
}

static int send_one_by_one(struct outbox *o, const struct outgoing *letters, size_t count,
                           const struct outbox_batch *batch, struct err *e)
{
    struct arena a;
    int rc = 0;
    bool any_unsent = false;
    arena_init(&a, ARENA_DEFAULT_MAX);
    bool *is_unsent = arena_array(&a, bool, count + 1);
    for (size_t i = 0; rc == 0 && i < count; i++) {
        enum sending what = SENDING_LATER;
        struct err why = ERR_INIT;
        if (any_unsent && is_behind_unsent(letters, i, is_unsent))
            continue;
        if (batch->begin && !batch->begin(batch->context, i))
            continue;
        rc = o->transport->send(o, &letters[i], &what, &why);
        if (rc != 0) {
            what = SENDING_LATER;
            *e = why;
        }
        is_unsent[i] = what == SENDING_LATER || what == SENDING_UNCERTAIN;
        any_unsent = any_unsent || is_unsent[i];
        batch->done(batch->context, i, what, &why);
    }
    arena_release(&a);
    return rc;
}

int outbox_send_many(struct outbox *o, const struct outgoing *letters, size_t count, const struct outbox_batch *batch,
                     struct err *e)
{
    if (o->transport->send_many)
        return o->transport->send_many(o, letters, count, batch, e);
    return send_one_by_one(o, letters, count, batch, e);
}

void outbox_close(struct outbox *o)
{
    if (o)
        o->transport->close(o);
}
