/* Rosters as organizers write them: what is read, and that every fault is named with its line and column. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>

#include "programme/roster.h"

#define HEAD "email,name\n"

static const struct roster_defaults strict = {.zone = "UTC"};
static const struct roster_defaults lenient = {.zone = "UTC", .is_name_optional = true};

static const struct fault_case {
    const char *csv, *problems;
    int rc;
    bool is_lenient;
} faults[] = {
    {HEAD "ana@example.org,Ana\n", "", 0, false},
    {"\xef\xbb\xbf"
     "Name , EMAIL\r\nAna,ana@example.org\r\n",
     "", 0, false},
    {"", "", -1, false},
    {"name\nAna\n", "line 1, column email: missing: the first line names the columns, and this one is needed\n", -1,
     false},
    {"email\nana@example.org\n",
     "line 1, column name: missing: the first line names the columns, and this one is needed\n", -1, false},
    {"email\nana@example.org\n", "", 0, true},
    {HEAD "ana@example.org,\n", "", 0, true},
    {HEAD "ana@example.org,\n", "line 2, column name: blank: everybody needs a name\n", -1, false},
    {"email,name,shoe\nana@example.org,Ana,38\n",
     "note: line 1: column 3 has a name that rapport doesn't know; it is passed over\n", 0, false},
    {"email,name,Email\na@x.org,A,b\n", "line 1, column email: stands twice in the header line\n", -1, false},
    {HEAD "ana,Ana\n,Ben\nchi@example.org,Chi\nANA@,Dan\n",
     "line 2, column email: not an address: it has no @\n"
     "line 3, column email: blank: everybody needs an address\n"
     "line 5, column email: not an address: no domain after the @\n",
     -1, false},
    {HEAD "\"Silva, Ana <a@x.org>\",Ana\n",
     "line 2, column email: not an address: a sign before the @ that addresses don't have\n", -1, false},
    /* the same person, whatever the case; each repetition is named */
    {HEAD "ana@example.org,Ana\nAna@Example.ORG,Ana\n\nben@x.org,Ben\nana@example.org,A\n",
     "line 3, column email: the same address as in line 2\nline 6, column email: the same address as in line 2\n", -1,
     false},
    {"email,name,level,capacity\na@x.org,A,four,1\nb@x.org,B,-1,many\nc@x.org,C,1000,101\n",
     "line 2, column level: not a level: write a whole number like 4, or leave it blank\n"
     "line 3, column level: not a level: write a whole number like 4, or leave it blank\n"
     "line 3, column capacity: not a number of circles: write 0 to 100, or leave it blank\n"
     "line 4, column level: not a level: write a whole number like 4, or leave it blank\n"
     "line 4, column capacity: not a number of circles: write 0 to 100, or leave it blank\n",
     -1, false},
    {"email,name,timezone,availability\na@x.org,A,Mars/Olympus,mon 9-17\nb@x.org,B,,mon 17:00-09:00\n",
     "line 2, column timezone: not a time zone: write it like Europe/Prague\n"
     "line 2, column availability: not a span of hours: write it like 09:00-17:00\n"
     "line 3, column availability: not a span of hours: write it like 09:00-17:00\n",
     -1, false},
    {"email,name,role,manager\na@x.org,A,boss,Eva\n",
     "line 2, column manager: not an address: it has no @\n"
     "line 2, column role: not a role: write participant, mentor, mentee, champion or organizer\n",
     -1, false},
    {"email,name,aliases\na@x.org,A,b@x.org\nb@x.org,B,c@x.org;nobody\nc2@x.org,C,c@x.org\n",
     "line 2, column aliases: also an address of line 3\nline 3, column aliases: not an address: it has no @\n"
     "line 4, column aliases: also an address of line 3\n",
     -1, false},
    {HEAD "a@x.org,A,surplus\n", "line 2: more cells than the header line has columns\n", -1, false},
    {HEAD "a@x.org,A,,\n", "", 0, false},
    {HEAD "a@x.org,\"A\nb@x.org,B\n", "line 2: a quote is opened and never closed\n", -1, false},
    /* lines count even when a cell before them spans several */
    {HEAD "a@x.org,\"A\nB\"\nnobody,C\n", "line 4, column email: not an address: it has no @\n", -1, false},
    {HEAD "a@x.org,\xe2\x80\xae\n", "line 2, column name: the name is empty\n", -1, false},
    {HEAD, "", 0, false},
};

static void names_every_fault(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        struct arena a;
        struct buf problems;
        struct roster roster;
        struct err e = ERR_INIT;
        arena_init(&a, 0);
        buf_init(&problems, 4096);
        int rc =
            roster_read(&a, str_of(faults[i].csv), faults[i].is_lenient ? &lenient : &strict, &roster, &problems, &e);
        if (rc != faults[i].rc || strcmp(problems.s, faults[i].problems) != 0)
            fail_msg("case %zu: %d (%s)\n%s\n--- wanted %d\n%s", i, rc, e.text, problems.s, faults[i].rc,
                     faults[i].problems);
        if (rc != 0)
            assert_int_equal(e.kind, ERR_DATA);
        buf_release(&problems);
        arena_release(&a);
    }
}

static const char full[] =
    "email,name,manager,level,team,timezone,languages,offers,seeks,availability,aliases,role,capacity\n"
    "Ana.Silva@B\xc3\xbc"
    "cher.example,  Ana\tSilva ,boss@old.example,04,red,Europe/Berlin, pt; en;;pt ,c; sql,coaching,"
    "mon 09:00-10:00;fri 13:00-14:00;mon 10:00-11:30,ana@old.example;ana@old.example,Mentor,3\n"
    "boss@new.example,Eva,,,,berlin,,,,,Boss@OLD.example,,\n"
    "c@x.org,C,,,,,,,,,,CHAMPION,0\n";

static void reads_all_columns(void **state)
{
    (void)state;
    struct arena a;
    struct buf problems;
    struct roster roster;
    struct err e = ERR_INIT;
    struct person p;
    arena_init(&a, 0);
    buf_init(&problems, 4096);
    assert_int_equal(roster_read(&a, str_of(full), &strict, &roster, &problems, &e), 0);
    assert_string_equal(problems.s, "");
    assert_int_equal(roster.count, 3);
    const struct roster_row *row = &roster.rows[0];
    assert_int_equal(row->line, 2);
    assert_string_equal(row->email, "Ana.Silva@B\xc3\xbc"
                                    "cher.example");
    assert_string_equal(row->address, "Ana.Silva@xn--bcher-kva.example");
    assert_string_equal(row->name, "Ana Silva");
    assert_string_equal(row->manager, "boss@new.example"); /* an alias of line 3 */
    assert_string_equal(row->level, "4");
    assert_string_equal(row->team, "red");
    assert_string_equal(row->zone, "Europe/Berlin");
    assert_string_equal(row->languages, "pt;en");
    assert_string_equal(row->offers, "c;sql");
    assert_string_equal(row->seeks, "coaching");
    assert_string_equal(row->aliases, "ana@old.example");
    assert_int_equal(row->role, ROLE_MENTOR);
    assert_int_equal(row->capacity, 3);
    assert_int_equal(row->spans_count, 2);
    assert_int_equal(row->spans[0].to, 11 * 60 + 30); /* touching spans are one */
    roster_person(&a, row, &p);
    assert_string_equal(p.address.s, row->address);
    assert_string_equal(p.language, "pt");
    assert_true(p.has_availability);
    assert_int_equal(p.hours.count, 2);
    assert_int_equal(p.hours.spans[1].weekday, 5);

    row = &roster.rows[1];
    assert_string_equal(row->zone, "Europe/Berlin");
    assert_string_equal(row->level, "");
    assert_int_equal(row->role, ROLE_PARTICIPANT);
    assert_int_equal(row->capacity, 1);
    roster_person(&a, row, &p);
    assert_string_equal(p.language, "en");
    assert_false(p.has_availability);
    assert_string_equal(roster.rows[2].zone, "UTC");
    assert_int_equal(roster.rows[2].role, ROLE_CHAMPION);
    assert_int_equal(roster.rows[2].capacity, 0);
    assert_true(roster.has_column[ROSTER_ALIASES]);
    buf_release(&problems);
    arena_release(&a);
}

static void reads_many(void **state)
{
    (void)state;
    struct arena a;
    struct buf csv, problems;
    struct roster roster;
    struct err e = ERR_INIT;
    arena_init(&a, 0);
    buf_init(&csv, 1 << 20);
    buf_init(&problems, 1000);
    buf_puts(&csv, "name,email,level\n");
    for (int i = 0; i < 5000; i++)
        buf_printf(&csv, "P%d,p%d@example.org,%d\n", i, i, i % 7);
    assert_int_equal(roster_read(&a, buf_str(&csv), &strict, &roster, &problems, &e), 0);
    assert_int_equal(roster.count, 5000);
    assert_string_equal(roster.rows[4999].address, "p4999@example.org");
    assert_int_equal(roster.rows[4999].line, 5001);
    assert_false(roster.has_column[ROSTER_TEAM]);
    /* problems that don't fit are dropped, the faults still counted */
    for (int i = 0; i < 100; i++)
        buf_printf(&csv, "X,nobody%d,\n", i);
    assert_int_equal(roster_read(&a, buf_str(&csv), &strict, &roster, &problems, &e), -1);
    assert_non_null(strstr(e.text, "100 faults"));
    assert_true(problems.n <= 1000);
    buf_release(&problems);
    buf_release(&csv);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_every_fault),
        cmocka_unit_test(reads_all_columns),
        cmocka_unit_test(reads_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
