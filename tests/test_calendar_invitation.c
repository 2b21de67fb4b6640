/* Invitations: golden calendars (RAPPORT_GOLDEN=write makes them anew), what libical and our own reader find in them,
 * facts that are refused. With --all it writes invitations for the zones on stdin, for invitation_check.py. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include <libical/ical.h>

#include "base/file.h"
#include "calendar/invitation.h"
#include "calendar/recurrence.h"
#include "calendar/reply.h"
#include "calendar/zone.h"

#define STAMP INT64_C(1772533200) /* 2026-03-03T10:20:00Z */

static const struct invitee members[] = {
    {.address = {"ana.silva@example.org"}, .name = {"Silva, Ana"}},
    {.address = {"Ben+calendar@example.org"}, .name = {"Ben \"B\" ^n \xc5\x98\xc3\xadha"}, .answer = INVITEE_ACCEPTED},
    {.address = {"eva@xn--bcher-kva.example"}, .name = {""}, .answer = INVITEE_DECLINED},
};

static const struct civil skipped[] = {{2026, 3, 31, 17, 0, 0}, {2026, 4, 14, 17, 0, 0}};
static const struct moved_meeting moved[] = {{{2026, 4, 28, 17, 0, 0}, {2026, 4, 29, 9, 30, 0}, 45}};
/* the second of each behind the end of the series in make_ended() */
static const struct civil skipped_behind[] = {{2026, 4, 14, 17, 0, 0}, {2026, 6, 2, 17, 0, 0}};
static const struct moved_meeting moved_behind[] = {{{2026, 5, 19, 17, 0, 0}, {2026, 5, 20, 9, 0, 0}, 30},
                                                    {{2026, 6, 16, 17, 0, 0}, {2026, 6, 15, 9, 30, 0}, 45}};

/* What all have in common: Ana is invited by the programme to a meeting of half an hour. */
static struct invitation base_facts(void)
{
    return (struct invitation){
        .uid = "c7-1.k3q9zxw2m5@example.org",
        .stamp = STAMP,
        .organizer = {"mentoring@example.org"},
        .organizer_name = {"Acme peer mentoring"},
        .invitees = members,
        .invitees_count = 3,
        .summary = STR("Ana + Ben: peer mentoring"),
        .description =
            STR("Move it: answer this mail with a time.\nSkip it: decline this one meeting; the others stay."),
        .location = STR("https://meet.example.org/c7?a=1;b=2"),
        .zone = "Europe/Prague",
        .start = {2026, 3, 17, 17, 0, 0},
        .minutes = 30,
        .is_series = true,
        .cadence = CADENCE_BIWEEKLY,
    };
}

static void make_single(struct invitation *i)
{
    i->is_series = false;
    i->location = i->description = STR_NULL;
}
static void make_update(struct invitation *i)
{
    i->sequence = 3;
    i->start.hour = 16;
    i->cadence = CADENCE_MONTHLY;
    i->recipient = 1;
}
static void make_ended(struct invitation *i)
{
    i->sequence = 4;
    i->until = INT64_C(1779202800); /* 2026-05-19T15:00:00Z */
    i->skipped = skipped;
    i->skipped_count = 2;
    i->moved = moved;
    i->moved_count = 1;
}
static void make_move(struct invitation *i)
{
    i->kind = INVITATION_MOVE;
    i->sequence = 2;
    i->was = (struct civil){2026, 3, 31, 17, 0, 0};
    i->start = (struct civil){2026, 4, 1, 9, 0, 0};
}
static void make_cancel_one(struct invitation *i)
{
    i->kind = INVITATION_CANCEL_ONE;
    i->sequence = 2;
    i->was = i->start = (struct civil){2026, 3, 31, 17, 0, 0};
}
static void make_cancel(struct invitation *i)
{
    i->kind = INVITATION_CANCEL;
    i->sequence = 5;
    i->skipped = skipped;
    i->skipped_count = 1;
}
static void make_listed_zone(struct invitation *i)
{
    i->zone = "Africa/Casablanca";
    i->cadence = CADENCE_WEEKLY;
}
static void make_fixed_zone(struct invitation *i)
{
    i->zone = "Asia/Kolkata";
    i->cadence = CADENCE_QUARTERLY;
    i->start = (struct civil){2026, 12, 31, 23, 45, 0}; /* the fifth Thursday: the last */
}
static void make_southern(struct invitation *i)
{
    i->zone = "Australia/Sydney";
    i->cadence = CADENCE_MONTHLY;
}
static void make_awkward(struct invitation *i)
{
    i->summary = STR("One\r\nATTENDEE:mailto:evil@example.org\x01\x7f,; \\ \xff");
    i->location =
        STR("\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97"
            "\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97\xe6\xbc\xa2\xe5\xad\x97");
    i->description = STR("BEGIN:VEVENT\nEND:VCALENDAR\n\nMETHOD:CANCEL");
}

static const struct {
    const char *name;
    void (*change)(struct invitation *i);
} golden[] = {
    {"series", NULL},
    {"single", make_single},
    {"update", make_update},
    {"ended", make_ended},
    {"move", make_move},
    {"cancel_one", make_cancel_one},
    {"cancel", make_cancel},
    {"listed_zone", make_listed_zone},
    {"fixed_zone", make_fixed_zone},
    {"southern", make_southern},
    {"awkward", make_awkward},
};
#define GOLDEN_COUNT (sizeof golden / sizeof *golden)

static struct invitation facts_of(size_t n)
{
    struct invitation i = base_facts();
    if (golden[n].change)
        golden[n].change(&i);
    return i;
}

static void build(const struct invitation *i, struct buf *b)
{
    struct err e = ERR_INIT;
    buf_init(b, INVITATION_MAX);
    if (invitation_build(i, b, &e) != 0)
        fail_msg("%s", e.text);
}

static void test_golden(void **state)
{
    (void)state;
    const char *mode = getenv("RAPPORT_GOLDEN");
    for (size_t n = 0; n < GOLDEN_COUNT; n++) {
        struct err e = ERR_INIT;
        struct buf b, wanted;
        char path[200];
        struct invitation i = facts_of(n);
        build(&i, &b);
        snprintf(path, sizeof path, "tests/golden/calendar/%s.ics", golden[n].name);
        if (mode && strcmp(mode, "write") == 0 && file_write_atomic(path, buf_str(&b), &e) != 0)
            fail_msg("%s", e.text);
        buf_init(&wanted, INVITATION_MAX);
        if (file_read(path, &wanted, &e) != 0)
            fail_msg("%s", e.text);
        if (!str_eq(buf_str(&b), buf_str(&wanted)))
            fail_msg("%s is otherwise now:\n%s", path, b.s);
        buf_release(&wanted);
        buf_release(&b);
    }
}

/* CRLF only, at most 75 octets a line, no control character, never folded inside a character (Outlook decodes before it
 * unfolds), no line of libical's complaints. */
static void test_bytes(void **state)
{
    (void)state;
    for (size_t n = 0; n < GOLDEN_COUNT; n++) {
        struct buf b;
        struct invitation i = facts_of(n);
        build(&i, &b);
        assert_true(utf8_is_valid(buf_str(&b)));
        for (size_t at = 0; at < b.n;) {
            size_t end = str_find(buf_str(&b), STR("\r\n"), at);
            assert_true(end != STR_NONE && end - at <= 75 && end > at);
            for (size_t k = at; k < end; k++)
                assert_true((unsigned char)b.s[k] >= 0x20 && b.s[k] != 0x7f);
            assert_true(b.s[at] != ' ' || ((unsigned char)b.s[at + 1] & 0xc0) != 0x80);
            at = end + 2;
        }
        assert_true(str_find(buf_str(&b), STR("X-LIC"), 0) == STR_NONE);
        buf_release(&b);
    }
}

/* libical's own instances of what we wrote are the ones that we count with. */
static void test_instances(void **state)
{
    (void)state;
    for (enum cadence c = CADENCE_WEEKLY; c <= CADENCE_QUARTERLY; c++)
        for (int day = 1; day <= 31; day++) {
            struct buf b;
            struct invitation i = base_facts();
            i.start = (struct civil){2026, 12, day, 9, 30, 0};
            i.cadence = c;
            build(&i, &b);
            icalcomponent *calendar = icalcomponent_new_from_string(b.s);
            icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
            struct icalrecurrencetype rule =
                icalproperty_get_rrule(icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY));
            struct icaltimetype start = {.year = 2026, .month = 12, .day = day, .hour = 9, .minute = 30};
            icalrecur_iterator *instances = icalrecur_iterator_new(rule, start);
            for (int n = 0; n < 30; n++) {
                struct icaltimetype t = icalrecur_iterator_next(instances);
                struct civil o = recurrence_occurrence(&i.start, c, n);
                assert_true(t.year == o.year && t.month == o.month && t.day == o.day && t.hour == o.hour);
            }
            icalrecur_iterator_free(instances);
            icalcomponent_free(calendar);
            buf_release(&b);
        }
}

/* Our reader understands our invitations: which meeting of the series is meant, whom it asks. */
static void test_read_back(void **state)
{
    (void)state;
    struct arena a;
    struct calendar_answer *out;
    size_t count;
    arena_init(&a, ARENA_DEFAULT_MAX);
    for (size_t n = 0; n < GOLDEN_COUNT; n++) {
        struct buf b;
        struct invitation i = facts_of(n);
        build(&i, &b);
        calendar_read(&a, buf_str(&b), STR("eva@xn--bcher-kva.example"), STR(""), &out, &count);
        assert_int_equal(count, 1 + i.moved_count);
        assert_true(str_eq_z(out[0].method, invitation_method(i.kind)));
        assert_true(str_eq_z(out[0].uid, i.uid));
        assert_true(str_eq_z(out[0].attendee, "eva@xn--bcher-kva.example"));
        assert_true(str_eq_z(out[0].partstat, "DECLINED"));
        assert_int_equal(out[0].sequence, i.sequence);
        assert_true(str_eq_z(out[0].dtstamp, "2026-03-03T10:20:00Z"));
        bool is_one = i.kind == INVITATION_MOVE || i.kind == INVITATION_CANCEL_ONE;
        assert_true(str_eq_z(out[0].recurrence_id, is_one ? "2026-03-31T15:00:00Z" : ""));
        if (i.moved_count > 0)
            assert_true(str_eq_z(out[1].recurrence_id, "2026-04-28T15:00:00Z"));
        buf_release(&b);
    }
    arena_release(&a);
}

/* What would have come after the end of a series is not mentioned. */
static void test_behind_the_end(void **state)
{
    (void)state;
    struct buf b;
    struct invitation i = base_facts();
    make_ended(&i);
    i.skipped = skipped_behind;
    i.moved = moved_behind;
    i.moved_count = 2;
    build(&i, &b);
    assert_true(str_find(buf_str(&b), STR("EXDATE;TZID=Europe/Prague:20260414T170000"), 0) != STR_NONE);
    assert_true(str_find(buf_str(&b), STR("RECURRENCE-ID;TZID=Europe/Prague:20260519T170000"), 0) != STR_NONE);
    assert_true(str_find(buf_str(&b), STR("202606"), 0) == STR_NONE);
    buf_release(&b);
}

static void no_uid(struct invitation *i)
{
    i->uid = "";
}
static void bad_uid(struct invitation *i)
{
    i->uid = "a@b\r\nX:y";
}
static void nobody(struct invitation *i)
{
    i->invitees_count = 0;
}
static void wrong_recipient(struct invitation *i)
{
    i->recipient = 3;
}
static void no_organizer(struct invitation *i)
{
    i->organizer.s[0] = '\0';
}
static void no_zone(struct invitation *i)
{
    i->zone = "Europe/Nowhere";
}
static void no_length(struct invitation *i)
{
    i->minutes = 0;
}
static void no_date(struct invitation *i)
{
    i->start.month = 13;
}
static void no_instance(struct invitation *i)
{
    i->kind = INVITATION_MOVE;
}
static void ends_early(struct invitation *i)
{
    i->until = STAMP;
}
static void too_long(struct invitation *i)
{
    static char text[INVITATION_MAX + 1];
    memset(text, 'x', sizeof text);
    i->description = (struct str){text, sizeof text};
}

static void test_refused(void **state)
{
    (void)state;
    void (*const changes[])(struct invitation *) = {no_uid,       bad_uid,    nobody,  wrong_recipient,
                                                    no_organizer, no_zone,    no_date, no_length,
                                                    no_instance,  ends_early, too_long};
    for (size_t n = 0; n < sizeof changes / sizeof *changes; n++) {
        struct err e = ERR_INIT;
        struct buf b;
        struct invitation i = base_facts();
        changes[n](&i);
        buf_init(&b, INVITATION_MAX);
        assert_int_equal(invitation_build(&i, &b, &e), -1);
        assert_int_equal(e.kind, ERR_SOFTWARE);
        assert_int_equal(b.n, 0);
        buf_release(&b);
    }
}

static void test_zone_ends(void **state)
{
    (void)state;
    const struct civil start = {2026, 3, 17, 17, 0, 0};
    static const char *const for_ever[] = {"Europe/Prague", "America/New_York",    "Europe/Dublin",    "Asia/Kolkata",
                                           "UTC",           "Australia/Lord_Howe", "America/Sao_Paulo"};
    static const char *const listed[] = {"Africa/Casablanca", "Asia/Jerusalem", "America/Santiago", "America/Nuuk",
                                         "Africa/Cairo"};
    for (size_t i = 0; i < sizeof for_ever / sizeof *for_ever; i++)
        assert_true(invitation_zone_ends(for_ever[i], &start, STAMP, true, CADENCE_MONTHLY) == INT64_MAX);
    for (size_t i = 0; i < sizeof listed / sizeof *listed; i++) {
        int64_t ends = invitation_zone_ends(listed[i], &start, STAMP, true, CADENCE_MONTHLY);
        assert_true(ends > STAMP + 10 * 365 * DAY && ends < STAMP + 13 * 365 * DAY);
        assert_true(invitation_zone_ends(listed[i], &start, STAMP, true, CADENCE_QUARTERLY) > ends);
    }
}

/* For each zone on stdin and each cadence a calendar, behind a line "zone cadence octets". */
static int write_all(void)
{
    char zone[80];
    while (scanf("%79s", zone) == 1)
        for (enum cadence c = CADENCE_WEEKLY; c <= CADENCE_QUARTERLY; c++) {
            struct buf b;
            struct err e = ERR_INIT;
            struct invitation i = base_facts();
            i.zone = zone;
            i.cadence = c;
            buf_init(&b, INVITATION_MAX);
            if (invitation_build(&i, &b, &e) != 0)
                return fprintf(stderr, "%s: %s\n", zone, e.text), 1;
            printf("%s %s %zu\n", zone, cadence_name(c), b.n);
            fwrite(b.s, 1, b.n, stdout);
            buf_release(&b);
        }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--all") == 0)
        return write_all();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden),    cmocka_unit_test(test_bytes),   cmocka_unit_test(test_instances),
        cmocka_unit_test(test_read_back), cmocka_unit_test(test_refused), cmocka_unit_test(test_behind_the_end),
        cmocka_unit_test(test_zone_ends),
    };
    return cmocka_run_group_tests_name("calendar_invitation", tests, NULL, NULL);
}
