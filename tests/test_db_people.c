/* People, their addresses and circles: defaults, aliases that nobody said yes to, and due rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "db_fixture.h"

#define NOW FIXTURE_NOW

static struct fixture f;

static int set_up(void **state)
{
    struct person_defaults defaults = {.zone = "Asia/Kolkata", .language = "cs"};
    struct err e = ERR_INIT;
    (void)state;
    fixture_open(&f);
    fixture_people(&f);
    hours_parse(STR("mon 09:00-10:00"), &defaults.hours, &e);
    db_set_person_defaults(f.db, &defaults);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

static struct address address_of(const char *text)
{
    struct address a = {""};
    must(&f, address_parse(str_of(text), &a, &f.e));
    return a;
}

/* What the roster left blank stays blank in the database: the programme's defaults of the day fill it. */
static void defaults_fill_blanks(void **state)
{
    struct person p = {.zone = "", .languages = "", .capacity = 1}, again;
    struct person_defaults other = {.zone = "America/New_York", .language = "en"};
    (void)state;
    p.address = address_of("dan@example.org");
    must(&f, name_parse(STR("Dan"), &p.name, &f.e));
    must(&f, db_person_add(f.db, &p, NOW, &f.e));
    assert_int_equal(db_person(f.db, p.id, &f.a, &again, &f.e), 1);
    assert_string_equal(again.zone, "Asia/Kolkata");
    assert_string_equal(again.language, "cs");
    assert_false(again.has_zone);
    assert_false(again.has_availability);
    assert_int_equal(again.hours.count, 1);
    must(&f, db_person_update(f.db, &again, &f.e)); /* written back as it was read: still blank */
    db_set_person_defaults(f.db, &other);
    assert_int_equal(db_person(f.db, p.id, &f.a, &again, &f.e), 1);
    assert_string_equal(again.zone, "America/New_York");
    assert_string_equal(again.language, "en");
    must(&f, db_person_set_zone(f.db, p.id, "Europe/Prague", &f.e));
    assert_int_equal(db_person(f.db, p.id, &f.a, &again, &f.e), 1);
    assert_true(again.has_zone);
    assert_string_equal(again.zone, "Europe/Prague");
    assert_int_equal(db_person(f.db, f.ana.id, &f.a, &again, &f.e), 1);
    assert_string_equal(again.language, "en");
}

static void addresses(void **state)
{
    struct address alias = address_of("ana.silva@example.org"), bens = address_of("ben@example.org"),
                   shouted = address_of("ANA@Example.org"), nobody = address_of("nobody@example.org");
    struct person p;
    bool proposed = false;
    (void)state;
    assert_int_equal(db_person_by_address(f.db, &shouted, &f.a, &p, &proposed, &f.e), 1);
    assert_true(p.id == f.ana.id && !proposed);
    assert_int_equal(db_person_by_address(f.db, &nobody, &f.a, &p, NULL, &f.e), 0);
    must(&f, db_address_add(f.db, f.ana.id, &alias, true, &f.e));
    assert_int_equal(db_person_by_address(f.db, &alias, &f.a, &p, &proposed, &f.e), 1);
    assert_true(p.id == f.ana.id && proposed);
    /* proposing somebody else's address changes nothing */
    must(&f, db_address_add(f.db, f.ana.id, &bens, true, &f.e));
    assert_int_equal(db_person_by_address(f.db, &bens, &f.a, &p, &proposed, &f.e), 1);
    assert_true(p.id == f.ben.id && !proposed);
    must(&f, db_address_accept(f.db, &alias, &f.e));
    assert_int_equal(db_person_by_address(f.db, &alias, &f.a, &p, &proposed, &f.e), 1);
    assert_true(p.id == f.ana.id && !proposed);
}

/* A roster may propose for one what turns out to be another's own address: it is that other's. */
static void an_own_address_beats_a_proposal(void **state)
{
    struct person dan = {.zone = "", .languages = "", .capacity = 1}, p;
    bool proposed = true;
    (void)state;
    dan.address = address_of("dan@example.org");
    must(&f, name_parse(STR("Dan"), &dan.name, &f.e));
    must(&f, db_address_add(f.db, f.ana.id, &dan.address, true, &f.e));
    must(&f, db_person_add(f.db, &dan, NOW, &f.e));
    assert_int_equal(db_person_by_address(f.db, &dan.address, &f.a, &p, &proposed, &f.e), 1);
    assert_true(p.id == dan.id && !proposed);
}

static void states(void **state)
{
    struct person p, *people;
    size_t count;
    int64_t n;
    (void)state;
    must(&f, db_person_set_state(f.db, f.ana.id, PERSON_PAUSED, NOW + DAY, &f.e));
    assert_int_equal(db_person(f.db, f.ana.id, &f.a, &p, &f.e), 1);
    assert_true(p.state == PERSON_PAUSED && p.paused_until == NOW + DAY);
    must(&f, db_people_count(f.db, PERSON_PAUSED, &n, &f.e));
    assert_int_equal(n, 1);
    must(&f, db_person_set_suspended(f.db, f.ana.id, true, &f.e));
    assert_int_equal(db_person(f.db, f.ana.id, &f.a, &p, &f.e), 1);
    assert_true(p.suspended);
    must(&f, db_people(f.db, &f.a, &people, &count, &f.e));
    assert_int_equal(count, 3);
    assert_true(people[0].id < people[1].id && people[1].id < people[2].id);
    assert_int_equal(db_person(f.db, 999, &f.a, &p, &f.e), 0);
}

static void circles_and_members(void **state)
{
    struct circle c, *circles;
    size_t count;
    int64_t load;
    (void)state;
    assert_int_equal(db_circle_by_number(f.db, f.circle.number, &f.a, &c, &f.e), 1);
    assert_true(c.id == f.circle.id && c.count == 2 && c.cadence == CADENCE_BIWEEKLY);
    assert_int_equal(c.series_wall.hour, 14);
    must(&f, db_circles_of(f.db, f.ana.id, &f.a, &circles, &count, &f.e));
    assert_int_equal(count, 1);
    must(&f, db_circle_load(f.db, f.ana.id, &load, &f.e));
    assert_int_equal(load, 1);
    must(&f, db_member_leave(f.db, f.circle.id, f.ana.id, NOW, &f.e));
    assert_int_equal(db_member_is(f.db, f.circle.id, f.ana.id, &f.e), 0);
    assert_int_equal(db_member_is(f.db, f.circle.id, f.ben.id, &f.e), 1);
    must(&f, db_circles_of(f.db, f.ana.id, &f.a, &circles, &count, &f.e));
    assert_int_equal(count, 0);
    must(&f, db_circles_ever_of(f.db, f.ana.id, &f.a, &circles, &count, &f.e));
    assert_int_equal(count, 1);
    assert_int_equal(circles[0].count, 1);
    /* drafts go whole, and their numbers are never used again */
    struct circle draft = f.circle, next = f.circle;
    draft.state = CIRCLE_DRAFT;
    must(&f, db_circle_add(f.db, &draft, &f.e));
    must(&f, db_circle_load(f.db, f.ben.id, &load, &f.e));
    assert_int_equal(load, 1); /* a match draws drafts anew: they take nobody's place */
    must(&f, db_circles_drop_drafts(f.db, NULL, 0, &f.e));
    assert_int_equal(db_circle(f.db, draft.id, &f.a, &c, &f.e), 0);
    must(&f, db_circle_add(f.db, &next, &f.e));
    assert_int_equal(next.number, draft.number + 1);
}

static void meetings_and_reports(void **state)
{
    struct meeting m = f.meeting;
    int64_t met, not_met;
    (void)state;
    assert_int_equal(db_meeting_next(f.db, f.circle.id, NOW, &f.a, &m, &f.e), 1);
    assert_int_equal(m.id, f.meeting.id);
    assert_int_equal(db_meeting_next(f.db, f.circle.id, m.starts_at, &f.a, &m, &f.e), 0);
    assert_int_equal(db_meeting_last(f.db, f.circle.id, meeting_ends_at(&f.meeting) - 1, &f.a, &m, &f.e), 0);
    assert_int_equal(db_meeting_last(f.db, f.circle.id, meeting_ends_at(&f.meeting), &f.a, &m, &f.e), 1);
    must(&f, db_report_set(f.db, m.id, f.ana.id, 1, -1, &f.e));
    must(&f, db_report_set(f.db, m.id, f.ana.id, -1, 4, &f.e)); /* what is not said stays */
    must(&f, db_report_set(f.db, m.id, f.ben.id, 0, -1, &f.e));
    must(&f, db_report_count(f.db, m.id, &met, &not_met, &f.e));
    assert_true(met == 1 && not_met == 1);
    m.state = MEETING_SKIPPED;
    must(&f, db_meeting_update(f.db, &m, &f.e));
    assert_int_equal(db_meeting_last(f.db, f.circle.id, NOW + 99 * DAY, &f.a, &m, &f.e), 0);
}

static void due_rows(void **state)
{
    struct due d = {.kind = LETTER_FOLLOW_UP,
                    .person_id = f.ana.id,
                    .circle_id = f.circle.id,
                    .about = f.meeting.id,
                    .ready_at = NOW + HOUR},
               advance = {.is_advance = true, .circle_id = f.circle.id, .about = f.meeting.id, .ready_at = NOW + HOUR},
               *rows, one;
    int64_t person;
    size_t count;
    (void)state;
    must(&f, db_due_add(f.db, &d, &f.e));
    must(&f, db_due_add(f.db, &d, &f.e)); /* a second run writes nothing */
    must(&f, db_due_add(f.db, &advance, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW, &person, &f.e), 0);
    assert_int_equal(db_due_next_person(f.db, NOW + HOUR, &person, &f.e), 1);
    assert_int_equal(person, f.ana.id);
    must(&f, db_due_of_person(f.db, f.ana.id, NOW + HOUR, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 1);
    assert_int_equal(db_due_next_advance(f.db, NOW + HOUR, &one, &f.e), 1);
    assert_true(one.is_advance && one.circle_id == f.circle.id);
    /* put off, and woken when a pause is over */
    must(&f, db_due_defer(f.db, rows->id, NOW + 7 * DAY, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + DAY, &person, &f.e), 0);
    must(&f, db_due_wake(f.db, f.ana.id, NOW + DAY, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + DAY, &person, &f.e), 1);
    /* a meeting that moves takes along what falls due around it */
    d.ready_at = NOW + 2 * DAY + HOUR;
    must(&f, db_due_replan(f.db, &d, NOW, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + 2 * DAY, &person, &f.e), 0);
    assert_int_equal(db_due_next_person(f.db, NOW + 2 * DAY + HOUR, &person, &f.e), 1);
    /* what lapses with the meeting lapses when it starts now, and can come back for a later time */
    must(&f, db_due_move_meeting(f.db, f.meeting.id, NOW + 2 * DAY, &f.e));
    must(&f, db_due_settle(f.db, rows->id, DUE_LAPSED, NOW, &f.e));
    must(&f, db_due_replan(f.db, &d, NOW, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + 9 * DAY, &person, &f.e), 1);
    must(&f, db_due_settle(f.db, rows->id, DUE_WRITTEN, NOW, &f.e)); /* what was written is not wanted again */
    must(&f, db_due_replan(f.db, &d, NOW, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + 9 * DAY, &person, &f.e), 0);
    must(&f, db_due_void_about(f.db, f.meeting.id, NOW, &f.e));
    assert_int_equal(db_due_next_person(f.db, NOW + 9 * DAY, &person, &f.e), 0);
    assert_int_equal(db_due_next_advance(f.db, NOW + 9 * DAY, &one, &f.e), 1); /* the circle goes on */
    must(&f, db_due_until(f.db, NOW + 9 * DAY, &f.a, &rows, &count, &f.e));
    assert_int_equal(count, 1);
    must(&f, db_due_void_circle(f.db, f.circle.id, NOW, &f.e));
    assert_int_equal(db_due_next_advance(f.db, NOW + 9 * DAY, &one, &f.e), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(defaults_fill_blanks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(addresses, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_own_address_beats_a_proposal, set_up, tear_down),
        cmocka_unit_test_setup_teardown(states, set_up, tear_down),
        cmocka_unit_test_setup_teardown(circles_and_members, set_up, tear_down),
        cmocka_unit_test_setup_teardown(meetings_and_reports, set_up, tear_down),
        cmocka_unit_test_setup_teardown(due_rows, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
