#include "cli/doctor.h"

#include <stdio.h>
#include <time.h>

#include "base/random.h"
#include "calendar/zone.h"
#include "cli/post.h"
#include "mailer/message.h"
#include "parser/worker.h"
#include "programme/authentication.h"

#define WAIT_MS (60 * 1000)

/* What is known of the mail that was sent. */
struct probe {
    const char *message_id;
    struct address to; /* box+doctor… */
    int64_t date;
};

static void make_probe(struct run *r, struct probe *p)
{
    unsigned char bytes[10];
    struct buf b;
    struct str domain = address_domain(&r->settings.box);
    random_bytes(bytes, sizeof bytes);
    buf_init(&b, 32);
    base32_put(&b, bytes, sizeof bytes);
    p->message_id = arena_printf(&r->arena, "%s.doctor@%.*s", b.s, (int)domain.n, domain.s);
    p->date = r->now;
    if (address_with_detail(&r->settings.box, arena_printf(&r->arena, "doctor%s", b.s), &p->to) != 0)
        p->to = r->settings.box;
    buf_release(&b);
}

/* The mail, with an Authentication-Results field in front that bears the name whose word counts: a server that lets it
 * through would let a stranger's through. */
static int build(struct run *r, const struct probe *p, struct buf *out, struct err *e)
{
    const struct settings *s = &r->settings;
    struct message m = {.kind = LETTER_HELP,
                        .from = s->box,
                        .to = p->to,
                        .from_name = s->name,
                        .subject = STR("A mail from doctor to itself"),
                        .date = p->date,
                        .utc_offset = zone_offset(s->zone, p->date),
                        .message_id = p->message_id,
                        .language = "en",
                        .list_name = s->name,
                        .list_id = s->list_id,
                        .text = STR("rapport doctor reads this back and files it away.\n"),
                        .html = STR("<p>rapport doctor reads this back and files it away.</p>\n")};
    if (strncmp(s->auth_results, "id:", 3) == 0)
        buf_printf(out, "Authentication-Results: %s; dmarc=pass header.from=doctor.invalid\r\n", s->auth_results + 3);
    return message_build(&m, out, e);
}

static int send_probe(struct doctor *d, const struct probe *p, struct err *e)
{
    struct run *r = d->r;
    struct buf bytes;
    struct outbox *o;
    enum sending what = SENDING_LATER;
    buf_init(&bytes, 1 << 20);
    int rc = build(r, p, &bytes, e);
    if (rc == 0)
        rc = post_open_outbox(r, &o, e);
    if (rc == 0) {
        struct outgoing letter = {
            .sender = p->to,
            /* like the bounce address of every letter: some servers refuse such a sender */ .recipient = p->to,
            .bytes = buf_str(&bytes),
            .message_id = p->message_id};
        rc = outbox_send(o, &letter, &what, e);
        outbox_close(o);
    }
    buf_release(&bytes);
    if (rc == 0 && what != SENDING_SENT)
        rc = -1;
    return rc;
}

/* Looks through a folder once: 1 with the mail's meaning when it is there. */
static int look(struct inbox *in, enum inbox_folder folder, struct worker *w, struct arena *a, const struct probe *p,
                struct understood *u, struct err *e)
{
    struct incoming *mails;
    size_t count;
    int found = 0;
    do {
        if (inbox_fetch(in, folder, a, 100, &mails, &count, e) != 0)
            return -1;
        for (size_t i = 0; i < count; i++) {
            if (found || str_find(mails[i].raw, STR("rapport doctor reads this back"), 0) == STR_NONE)
                continue;
            if (worker_parse(w, a, mails[i].raw, NULL, u, e) != 0)
                return -1;
            bool is_it = str_find(mails[i].raw, str_of(p->to.s), 0) != STR_NONE ||
                         str_eq_z(u->envelope.message_id, p->message_id);
            if (is_it && inbox_move(in, &mails[i], 1, FOLDER_PROCESSED, e) != 0)
                return -1;
            found = is_it;
        }
    } while (count);
    return found;
}

/* 1 when it came to INBOX, 2 to Junk, 0 not within a minute, -1. */
static int wait_for(struct doctor *d, struct worker *w, const struct probe *p, struct understood *u, struct err *e)
{
    struct inbox *in;
    int64_t until = clock_monotonic_ms() + WAIT_MS;
    int rc;
    if (post_open_inbox(d->r, &in, e) != 0)
        return -1;
    do {
        rc = look(in, FOLDER_INBOX, w, &d->r->arena, p, u, e);
        if (rc == 0 && (rc = look(in, FOLDER_JUNK, w, &d->r->arena, p, u, e)) == 1)
            rc = 2;
        if (rc == 0)
            nanosleep(&(struct timespec){.tv_nsec = 500000000}, NULL);
    } while (rc == 0 && clock_monotonic_ms() < until);
    inbox_close(in);
    return rc;
}

static void judge(struct doctor *d, const struct probe *p, const struct understood *u)
{
    bool has_plus = false;
    for (size_t i = 0; i < u->envelope.recipients_count; i++)
        has_plus = has_plus || str_eq_nocase(u->envelope.recipients[i], str_of(p->to.s));
    if (has_plus)
        doctor_ok("plus-address", "survives");
    else
        doctor_fail(d, "plus-address",
                    "lost on the way: let box+anything reach the mailbox (Postfix: recipient_delimiter = +)");
    if (str_eq_z(u->envelope.message_id, p->message_id))
        doctor_ok("Message-ID", "survives");
    else
        doctor_warn("Message-ID", "the server replaces it (Amazon SES does): replies are known by their address alone");
    if (u->envelope.date == p->date)
        doctor_ok("Date", "survives");
    else
        doctor_warn("Date", "the server replaces it: nothing depends on it");
    if (u->is_auto)
        doctor_ok("Auto-Submitted", "survives");
    else
        doctor_fail(d, "Auto-Submitted", "lost on the way: robots would answer our letters; let the server keep it");
}

static void judge_authentication(struct doctor *d, const struct understood *u)
{
    const char *trusted = d->r->settings.auth_results;
    struct str results = u->envelope.authentication;
    if (str_find(results, STR("doctor.invalid"), 0) != STR_NONE) {
        doctor_fail(
            d, "Authentication-Results",
            "a forged one came through with the server's own name: let the server remove those (RFC 8601 5), or "
            "write auth_results = none");
        return;
    }
    static const char *const methods[] = {"spf", "dkim", "dmarc"};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        const char *want = arena_printf(&d->r->arena, "%s=pass", methods[i]);
        if (str_find_nocase(results, str_of(want), 0) != STR_NONE)
            doctor_ok(methods[i], "pass");
        else if (str_find_nocase(results, str_slice(str_of(want), 0, strlen(methods[i]) + 1), 0) != STR_NONE)
            doctor_warn(methods[i], "does not pass: publish it for the mailbox's domain, or letters land in Junk");
        else
            doctor_warn(methods[i], "the server says nothing about it");
    }
    if (strcmp(trusted, "none") == 0)
        doctor_warn("auth_results",
                    "none: From is believed with a good token; where the server verifies, name it in [mail]");
}

void doctor_mail(struct doctor *d)
{
    struct err e = ERR_INIT;
    struct probe p;
    struct worker *w;
    struct understood u;
    if (strncmp(d->r->settings.outbox, "maildir:", 8) == 0 || strncmp(d->r->settings.inbox, "maildir:", 8) == 0) {
        doctor_warn("a mail to itself", "not tried: a Maildir does not bring mail back");
        return;
    }
    make_probe(d->r, &p);
    if (send_probe(d, &p, &e) != 0 || worker_new(NULL, &w, &e) != 0) {
        doctor_fail(d, "a mail to itself", e.text);
        return;
    }
    int rc = wait_for(d, w, &p, &u, &e);
    if (rc < 0)
        doctor_fail(d, "a mail to itself", e.text);
    else if (rc == 0)
        doctor_fail(d, "a mail to itself",
                    "did not come back within a minute: does [mail] inbox read the mailbox of [mail] address?");
    else if (rc == 2)
        doctor_warn("a mail to itself", "came to Junk: SPF, DKIM and DMARC of the domain keep letters out of there");
    else
        doctor_ok("a mail to itself", "came back");
    if (rc > 0) {
        judge(d, &p, &u);
        judge_authentication(d, &u);
    }
    worker_free(w);
}
