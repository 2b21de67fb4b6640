#include "mailer/inbox_priv.h"

static const struct {
    const char *scheme;
    const struct inbox_transport *transport;
} transports[] = {
    {"maildir:", &inbox_maildir},
    {"imaps://", &inbox_imap},
    {"imap://", &inbox_imap},
};

int inbox_open(const struct inbox_options *options, struct inbox **out, struct err *e)
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
    return err_set(e, ERR_CONFIG, "inbox: unknown kind: write maildir:PATH, imaps://USER@HOST or imap://USER@HOST");
}

void inbox_start_after(struct inbox *in, enum inbox_folder folder, int64_t uid_validity, int64_t uid)
{
    in->after[folder].uid_validity = uid_validity;
    in->after[folder].uid = uid;
}

int inbox_fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out,
                size_t *count, struct err *e)
{
    *out = NULL;
    *count = 0;
    return in->transport->fetch(in, folder, a, max, out, count, e);
}

int inbox_move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to, struct err *e)
{
    return count ? in->transport->move(in, mails, count, to, e) : 0;
}

int inbox_purge(struct inbox *in, const struct incoming *mail, struct err *e)
{
    return in->transport->purge(in, mail, e);
}

void inbox_close(struct inbox *in)
{
    if (in)
        in->transport->close(in);
}
