/* How fast the calendar room is: one line a number. */
#include <stdio.h>
#include <time.h>

#include "calendar/invitation.h"
#include "calendar/recurrence.h"
#include "calendar/reply.h"
#include "calendar/zone.h"
#include "mailer/message.h"

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void report(const char *what, double from, int count)
{
    double took = seconds() - from;
    printf("%-44s %9.2f us each, %10.0f a second\n", what, took / count * 1e6, count / took);
}

static const struct invitee members[] = {{.address = {"ana@example.org"}, .name = {"Ana Silva"}},
                                         {.address = {"ben@example.org"}, .name = {"Ben Novak"}}};

/* What a member of a pair gets: each one a start and a reader of its own. */
static struct invitation facts(const char *zone, int n)
{
    return (struct invitation){.uid = "c7-1.k3q9zxw2m5@example.org",
                               .stamp = INT64_C(1772533200),
                               .organizer = {"mentoring@example.org"},
                               .organizer_name = {"Acme peer mentoring"},
                               .invitees = members,
                               .invitees_count = 2,
                               .recipient = (size_t)n % 2,
                               .summary = STR("Ana + Ben: peer mentoring"),
                               .location = STR("https://meet.example.org/c7"),
                               .zone = zone,
                               .start = {2026, 3, 1 + n % 28, 17, 0, 0},
                               .minutes = 30,
                               .is_series = true,
                               .cadence = CADENCE_BIWEEKLY};
}

static int invitations(const char *zone, int count, struct buf *b)
{
    struct err e = ERR_INIT;
    double from = seconds();
    for (int n = 0; n < count; n++) {
        struct invitation i = facts(zone, n);
        buf_reset(b);
        if (invitation_build(&i, b, &e) != 0)
            return fprintf(stderr, "%s\n", e.text), 1;
    }
    char what[80];
    snprintf(what, sizeof what, "calendars of a series, %s", zone);
    report(what, from, count);
    return 0;
}

/* The whole mail: text, HTML, calendar and its copy, as it goes into the outbox. */
static int mails(const char *zone, int count)
{
    struct err e = ERR_INIT;
    struct buf ics, mail;
    size_t octets = 0;
    char what[80], id[64];
    buf_init(&ics, INVITATION_MAX);
    buf_init(&mail, (size_t)1 << 20);
    double from = seconds();
    for (int n = 0; n < count; n++) {
        struct invitation i = facts(zone, n);
        buf_reset(&ics);
        buf_reset(&mail);
        if (invitation_build(&i, &ics, &e) != 0)
            break;
        snprintf(id, sizeof id, "r%d.invitation@example.org", n);
        struct message m = {.kind = LETTER_INVITATION,
                            .from = i.organizer,
                            .from_name = i.organizer_name,
                            .to = members[i.recipient].address,
                            .to_name = members[i.recipient].name,
                            .subject = i.summary,
                            .date = i.stamp + n,
                            .message_id = id,
                            .language = "en",
                            .list_name = i.organizer_name,
                            .list_id = "mentoring.example.org",
                            .unsubscribe = {"mentoring+s7k2m5q9@example.org"},
                            .text = STR("Hi Ana,\n\nYou meet Ben every two weeks, first on Tuesday 17 March at 17:00 "
                                        "CET, for 30 minutes.\n\nAccept or decline in your calendar.\n"),
                            .html = STR("<p>Hi Ana,</p><p>You meet Ben every two weeks, first on Tuesday 17 March at "
                                        "17:00 CET, for 30 minutes.</p><p>Accept or decline in your calendar.</p>"),
                            .calendar_method = invitation_method(i.kind),
                            .calendar = buf_str(&ics)};
        if (message_build(&m, &mail, &e) != 0)
            break;
        octets += mail.n;
    }
    snprintf(what, sizeof what, "mails with a series, %s", zone);
    report(what, from, count);
    buf_release(&ics);
    buf_release(&mail);
    return octets / (size_t)count > 1000 ? 0 : (fprintf(stderr, "%s\n", e.text), 1);
}

static void occurrences(int count)
{
    const struct civil start = {2026, 3, 17, 17, 0, 0};
    int64_t sum = 0;
    double from = seconds();
    for (int n = 0; n < count; n++) {
        struct civil c = recurrence_occurrence(&start, (enum cadence)(n % 4), n % 130);
        sum += zone_to_utc("Europe/Prague", &c);
    }
    report("occurrences resolved to instants", from, count);
    if (sum == 0)
        printf("(impossible)\n");
}

static void replies(struct str ics, int count)
{
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    double from = seconds();
    for (int n = 0; n < count; n++) {
        struct calendar_answer *out;
        size_t answers;
        calendar_read(&a, ics, STR("ben@example.org"), STR(""), &out, &answers);
        arena_reset(&a);
    }
    report("calendars read (the invitation above)", from, count);
    arena_release(&a);
}

int main(void)
{
    struct err e = ERR_INIT;
    struct buf b;
    double from = seconds();
    if (zone_prime(&e) != 0)
        return fprintf(stderr, "%s\n", e.text), 1;
    report("what a sandbox needs of calendars", from, 1);
    buf_init(&b, INVITATION_MAX);
    if (invitations("Africa/Casablanca", 5000, &b) != 0 || invitations("Europe/Prague", 20000, &b) != 0)
        return 1;
    if (mails("Europe/Prague", 20000) != 0)
        return 1;
    occurrences(1000000);
    replies(buf_str(&b), 20000);
    buf_release(&b);
    return 0;
}
