/* How fast the calendar room is: one line a number. */
#include <stdio.h>
#include <time.h>

#include "calendar/invitation.h"
#include "calendar/recurrence.h"
#include "calendar/reply.h"
#include "calendar/zone.h"

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

static int invitations(const char *zone, int count, struct buf *b)
{
    struct invitee members[] = {{.address = {"ana@example.org"}, .name = {"Ana Silva"}},
                                {.address = {"ben@example.org"}, .name = {"Ben Novak"}}};
    struct invitation i = {.uid = "c7-1.k3q9zxw2m5@example.org",
                           .stamp = INT64_C(1772533200),
                           .organizer = {"mentoring@example.org"},
                           .organizer_name = {"Acme peer mentoring"},
                           .invitees = members,
                           .invitees_count = 2,
                           .summary = STR("Ana + Ben: peer mentoring"),
                           .description = STR("Move it: answer this mail with a time.\nSkip it: decline this meeting."),
                           .location = STR("https://meet.example.org/c7"),
                           .zone = zone,
                           .start = {2026, 3, 17, 17, 0, 0},
                           .minutes = 30,
                           .is_series = true,
                           .cadence = CADENCE_BIWEEKLY};
    struct err e = ERR_INIT;
    double from = seconds();
    for (int n = 0; n < count; n++) {
        i.recipient = (size_t)n % 2;
        i.start.day = 1 + n % 28;
        buf_reset(b);
        if (invitation_build(&i, b, &e) != 0)
            return fprintf(stderr, "%s\n", e.text), 1;
    }
    char what[80];
    snprintf(what, sizeof what, "invitations to a series, %s", zone);
    report(what, from, count);
    return 0;
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
    occurrences(1000000);
    replies(buf_str(&b), 20000);
    buf_release(&b);
    return 0;
}
