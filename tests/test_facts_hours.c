/* Working hours as people write them in a roster. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "facts/hours.h"
#include "facts/letter.h"
#include "facts/person.h"
#include "facts/understood.h"

static const struct {
    const char *text;
    const char *want; /* as written back; NULL: refused */
} hours[] = {
    {"mon-fri 09:00-17:00", "mon 09:00-17:00;tue 09:00-17:00;wed 09:00-17:00;thu 09:00-17:00;fri 09:00-17:00"},
    {"mon 09:00-12:00;thu 13:00-17:00", "mon 09:00-12:00;thu 13:00-17:00"},
    {"thu 13:00-17:00;mon 09:00-12:00", "mon 09:00-12:00;thu 13:00-17:00"},
    {"MON 9:00-12:00", "mon 09:00-12:00"},
    {" mon  09:00 - 12:00 ; ", "mon 09:00-12:00"},
    {";;tue 8:30-8:45;", "tue 08:30-08:45"},
    {"wed 00:00-24:00", "wed 00:00-24:00"},
    {"sat-sun 10:00-11:00", "sat 10:00-11:00;sun 10:00-11:00"},
    {"tue-tue 10:00-11:00", "tue 10:00-11:00"},
    {"sun-thu 9:00-17:00", "mon 09:00-17:00;tue 09:00-17:00;wed 09:00-17:00;thu 09:00-17:00;sun 09:00-17:00"},
    {"sat-mon 10:00-11:00", "mon 10:00-11:00;sat 10:00-11:00;sun 10:00-11:00"},
    /* spans that touch or overlap are one */
    {"mon 09:00-12:00;mon 12:00-17:00", "mon 09:00-17:00"},
    {"mon 09:00-12:00;mon 11:00-17:00", "mon 09:00-17:00"},
    {"mon 09:00-17:00;mon 10:00-11:00", "mon 09:00-17:00"},
    {"mon 10:00-11:00;mon 09:00-17:00", "mon 09:00-17:00"},
    {"mon 09:00-12:00;mon 12:01-17:00", "mon 09:00-12:00;mon 12:01-17:00"},
    {"mon-wed 09:00-12:00;tue 12:00-14:00", "mon 09:00-12:00;tue 09:00-14:00;wed 09:00-12:00"},
    /* one day's end and the next one's start are two spans */
    {"mon 20:00-24:00;tue 00:00-02:00", "mon 20:00-24:00;tue 00:00-02:00"},
    {"", NULL},
    {";", NULL},
    {"mon", NULL},
    {"09:00-17:00", NULL},
    {"mon 9-17", NULL},
    {"mon 09:00", NULL},
    {"mon 09:00-", NULL},
    {"mon -17:00", NULL},
    {"mon 17:00-09:00", NULL},
    {"mon 22:00-06:00", NULL},
    {"mon 09:00-09:00", NULL},
    {"mon 09:00-24:01", NULL},
    {"mon 09:60-10:00", NULL},
    {"mon 25:00-26:00", NULL},
    {"mon 9:0-10:0", NULL},
    {"mon 09:00-17:00 extra", NULL},
    {"monday 09:00-17:00", NULL},
    {"mo 09:00-17:00", NULL},
    {"mon- 09:00-17:00", NULL},
    {"mon-fri-sat 09:00-17:00", NULL},
    {"mon 09:00-17:00;nonsense", NULL},
    {"mon 99999999999999999999:00-17:00", NULL},
    {"mon\n09:00-17:00", NULL},
    {"mon-sun 00:00-01:00;mon-sun 02:00-03:00;mon-sun 04:00-05:00;mon-sun 06:00-07:00;mon 08:00-09:00", NULL},
};

static void hours_as_written(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof hours / sizeof *hours; i++) {
        struct hours h = {.count = 77};
        struct err e = ERR_INIT;
        struct buf b;
        int rc = hours_parse(str_of(hours[i].text), &h, &e);
        if ((rc == 0) != (hours[i].want != NULL))
            fail_msg("\"%s\": %s", hours[i].text, rc == 0 ? "taken" : e.text);
        if (rc != 0) {
            assert_int_equal(h.count, 77);
            assert_int_equal(e.kind, ERR_DATA);
            continue;
        }
        buf_init(&b, 2000);
        hours_format(&h, &b);
        assert_string_equal(b.s, hours[i].want);
        struct hours again;
        assert_int_equal(hours_parse(buf_str(&b), &again, &e), 0);
        assert_int_equal(again.count, h.count);
        assert_memory_equal(again.spans, h.spans, h.count * sizeof *h.spans);
        buf_release(&b);
    }
}

static void four_spans_on_seven_days(void **state)
{
    struct hours h;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(
        hours_parse(STR("mon-sun 00:00-01:00;mon-sun 02:00-03:00;mon-sun 04:00-05:00;mon-sun 06:00-07:00"), &h, &e), 0);
    assert_int_equal(h.count, HOURS_SPANS_MAX);
    for (int day = 1; day <= 7; day++)
        assert_true(hours_has_day(&h, day));
    assert_int_equal(hours_parse(STR("mon 09:00-10:00"), &h, &e), 0);
    assert_true(hours_has_day(&h, 1));
    assert_false(hours_has_day(&h, 2));
}

/* Every value has one name, and every name gives its value back: they are stored by name. */
static void names_round(void **state)
{
    (void)state;
    for (int k = 0; k < LETTER_KINDS; k++) {
        enum letter_kind kind = LETTER_KINDS;
        assert_string_not_equal(letter_kind_name((enum letter_kind)k), "?");
        assert_true(letter_kind_from_name(str_of(letter_kind_name((enum letter_kind)k)), &kind));
        assert_int_equal(kind, k);
    }
    assert_string_equal(letter_kind_name(LETTER_KINDS), "?");
    for (int c = 0; c < COMMANDS; c++) {
        enum command_name name = COMMANDS;
        assert_true(command_name_from_name(str_of(command_name_name((enum command_name)c)), &name));
        assert_int_equal(name, c);
    }
    assert_string_equal(command_name_name(COMMANDS), "?");
    assert_int_equal(letter_kind_class(LETTER_TRANSCRIPT), CLASS_ANSWER);
    assert_int_equal(letter_kind_class(LETTER_CANCELLATION), CLASS_CALENDAR);
    assert_int_equal(letter_kind_class(LETTER_NUDGE), CLASS_PROMPT);
    assert_int_equal(letter_kind_class(LETTER_DRAFT), CLASS_NOTICE);
    struct person ana = {.name = {"Ana Silva"}}, li = {.name = {"Li"}};
    assert_true(str_eq_z(person_first_name(&ana), "Ana"));
    assert_true(str_eq_z(person_first_name(&li), "Li"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hours_as_written),
        cmocka_unit_test(four_spans_on_seven_days),
        cmocka_unit_test(names_round),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
