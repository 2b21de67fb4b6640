/* rapport doctor: one line for each thing that must be right: ok, warn or FAIL, with what to do. */
#include "cli/doctor.h"

#include <stdio.h>
#include <sysexits.h>

#include "calendar/zone.h"
#include "cli/post.h"
#include "parser/worker.h"
#include "templates/samples.h"

void doctor_ok(const char *what, const char *detail)
{
    printf("ok    %s: %s\n", what, detail);
}

void doctor_warn(const char *what, const char *detail)
{
    printf("warn  %s: %s\n", what, detail);
}

void doctor_fail(struct doctor *d, const char *what, const char *why)
{
    printf("FAIL  %s: %s\n", what, why);
    d->failures++;
}

static void ignore_finding(void *data, const char *text)
{
    (void)data;
    printf("FAIL  database: %s\n", text);
}

static void check_database(struct doctor *d)
{
    struct err e = ERR_INIT;
    int findings = 0;
    if (db_check(d->r->programme.db, ignore_finding, NULL, &findings, &e) != 0)
        doctor_fail(d, "database", e.text);
    else if (findings)
        d->failures += findings;
    else
        doctor_ok("database", d->r->settings.database);
}

static void check_zones(struct doctor *d)
{
    static const char *const zones[] = {"Europe/Prague", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"};
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (!zone_exists(zones[i])) {
            doctor_fail(d, "zones", "the tz database lacks common zones: install the package tzdata");
            return;
        }
    doctor_ok("zones", "the tz database is there");
}

static void check_letters(struct doctor *d)
{
    int count = 0;
    for (int kind = 0; kind < LETTER_KINDS; kind++)
        for (int v = 0; v < letters_sample_count((enum letter_kind)kind); v++) {
            struct err e = ERR_INIT;
            struct rendered out;
            struct value *facts = letters_sample(&d->r->arena, (enum letter_kind)kind, v);
            if (letters_render(d->r->programme.letters, &d->r->arena, (enum letter_kind)kind, d->r->settings.language,
                               facts, &out, &e) != 0) {
                doctor_fail(d, letter_kind_name((enum letter_kind)kind), e.text);
                return;
            }
            count++;
        }
    doctor_ok("letters", arena_printf(&d->r->arena, "%d rendered", count));
}

static void check_worker(struct doctor *d)
{
    static const char mail[] = "From: Ana <ana@example.org>\r\nTo: rapport@example.org\r\nSubject: test\r\n"
                               "Date: Tue, 03 Mar 2026 11:20:00 +0100\r\nMessage-ID: <t@example.org>\r\n\r\nhelp\r\n";
    struct worker *w;
    struct understood u;
    struct err e = ERR_INIT;
    if (worker_new(NULL, &w, &e) != 0) {
        doctor_fail(d, "worker", e.text);
        return;
    }
    if (worker_parse(w, &d->r->arena, STR(mail), NULL, &u, &e) != 0)
        doctor_fail(d, "worker", e.text);
    else if (u.is_simple || u.error.n || u.commands_count != 1)
        doctor_fail(d, "worker", "the sandboxed reader did not understand a plain mail: is seccomp available?");
    else
        doctor_ok("worker", "reads a mail in its sandbox");
    worker_free(w);
}

static void check_post(struct doctor *d)
{
    struct err e = ERR_INIT;
    struct inbox *in;
    struct outbox *out;
    const struct settings *s = &d->r->settings;
    if (post_open_inbox(d->r, &in, &e) != 0) {
        doctor_fail(d, "inbox", e.text);
    } else {
        doctor_ok("inbox", s->inbox);
        inbox_close(in);
    }
    if (post_open_outbox(d->r, &out, &e) != 0) {
        doctor_fail(d, "outbox", e.text);
    } else {
        if (outbox_check(out, &e) != 0)
            doctor_fail(d, "outbox", e.text);
        else
            doctor_ok("outbox", s->outbox);
        outbox_close(out);
    }
}

int command_doctor(struct run *r, int argc, char **argv, struct err *e)
{
    struct doctor d = {.r = r};
    if (run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0)
        return -1;
    doctor_ok("configuration", r->config_path);
    check_database(&d);
    check_zones(&d);
    check_letters(&d);
    check_worker(&d);
    check_post(&d);
    doctor_mail(&d);
    if (d.failures)
        return err_set(e, ERR_CONFIG, "doctor: %d things to mend, see above", d.failures);
    return EX_OK;
}
