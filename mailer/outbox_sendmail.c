/* A sendmail program, as every Unix mail system has one: "COMMAND -i -f SENDER -- RECIPIENT", the letter on its
 * standard input with LF line ends, as such programs want it, the outcome by sysexits(3). -i: a line with one dot is
 * not the end. */
#include <stdlib.h>
#include <sysexits.h>

#include "mailer/outbox_priv.h"
#include "mailer/process.h"

#define SECONDS 120

struct sendmail_outbox {
    struct outbox outbox;
    struct arena a;
    const char **command;
    size_t count;
};

static struct sendmail_outbox *of(struct outbox *o)
{
    return (struct sendmail_outbox *)o;
}

static void close_sendmail(struct outbox *o)
{
    arena_release(&of(o)->a);
    free(o);
}

static int open_sendmail(const struct outbox_options *options, const char *where, struct outbox **out, struct err *e)
{
    (void)options;
    struct sendmail_outbox *s = calloc(1, sizeof *s);
    if (!s)
        return err_set(e, ERR_RETRY, "outbox: out of memory");
    arena_init(&s->a, 1 << 20);
    s->command = process_split(&s->a, where, &s->count);
    if (s->count == 0) {
        close_sendmail(&s->outbox);
        return err_set(e, ERR_CONFIG,
                       "outbox: sendmail: without a command, for example sendmail:/usr/sbin/sendmail -i");
    }
    *out = &s->outbox;
    return 0;
}

/* 0 with what became of the letter, -1 for what would become of every letter. */
static int judge(const struct process_end *end, enum sending *what, struct err *e)
{
    static const struct {
        int code;
        enum sending what;
    } codes[] = {
        {EX_OK, SENDING_SENT},        {EX_DATAERR, SENDING_REFUSED},   {EX_NOUSER, SENDING_REFUSED},
        {EX_NOHOST, SENDING_REFUSED}, {EX_UNAVAILABLE, SENDING_LATER}, {EX_OSERR, SENDING_LATER},
        {EX_OSFILE, SENDING_LATER},   {EX_CANTCREAT, SENDING_LATER},   {EX_IOERR, SENDING_LATER},
        {EX_TEMPFAIL, SENDING_LATER}, {EX_PROTOCOL, SENDING_LATER},    {EX_SOFTWARE, SENDING_LATER},
    };
    if (end->timed_out || end->code > 128) {
        *what = SENDING_UNCERTAIN;
        err_set(e, ERR_RETRY, "the sendmail command did not end by itself: it may have taken the letter");
        return 0;
    }
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (codes[i].code == end->code) {
            *what = codes[i].what;
            if (*what != SENDING_SENT)
                err_set(e, *what == SENDING_REFUSED ? ERR_ITEM : ERR_RETRY, "the sendmail command ended with code %d",
                        end->code);
            return 0;
        }
    return err_set(e, ERR_CONFIG, "the sendmail command ended with code %d: try it by hand", end->code);
}

/* message_check() has seen to it that CR stands before LF only. */
static void add_with_lf(struct buf *out, struct str bytes)
{
    struct str line;
    while (str_next_line(&bytes, &line)) {
        buf_add_str(out, line);
        buf_putc(out, '\n');
    }
}

static int send_letter(struct outbox *o, const struct outgoing *letter, enum sending *what, struct err *e)
{
    struct sendmail_outbox *s = of(o);
    struct process_end end = {0};
    struct arena a;
    struct buf lines;
    arena_init(&a, 1 << 20);
    buf_init(&lines, letter->bytes.n);
    add_with_lf(&lines, letter->bytes);
    const char **argv = arena_grow(&a, s->command, sizeof *s->command, s->count, s->count + 6);
    size_t n = s->count;
    argv[n++] = "-i";
    argv[n++] = "-f";
    argv[n++] = letter->sender.s[0] ? letter->sender.s : "<>";
    argv[n++] = "--";
    argv[n++] = letter->recipient.s;
    argv[n] = NULL;
    int rc = process_run(argv, buf_str(&lines), NULL, SECONDS, &end, e);
    buf_release(&lines);
    arena_release(&a);
    return rc == 0 ? judge(&end, what, e) : -1;
}

const struct outbox_transport outbox_sendmail = {
    .open = open_sendmail,
    .send = send_letter,
    .close = close_sendmail,
};
