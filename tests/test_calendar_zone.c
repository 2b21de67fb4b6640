/* Wall time in zones, and the names people have for zones. zone_oracle.py compares every zone with Python's zoneinfo.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "calendar/zone.h"
#include "calendar/zone_names_priv.h"

static void test_to_utc(void **state)
{
    (void)state;
    static const struct {
        const char *zone, *wall, *utc;
    } cases[] = {
        {"UTC", "2026-03-17T17:00", "2026-03-17T17:00:00Z"},
        {"Europe/Prague", "2026-03-17T17:00", "2026-03-17T16:00:00Z"},
        {"Europe/Prague", "2026-03-31T17:00", "2026-03-31T15:00:00Z"},
        /* a gap: read with the offset before it */
        {"Europe/Prague", "2026-03-29T02:00", "2026-03-29T01:00:00Z"},
        {"Europe/Prague", "2026-03-29T02:30", "2026-03-29T01:30:00Z"},
        {"Europe/Prague", "2026-03-29T03:00", "2026-03-29T01:00:00Z"},
        {"Europe/Prague", "2026-03-29T01:59", "2026-03-29T00:59:00Z"},
        /* an hour that comes twice: the first */
        {"Europe/Prague", "2026-10-25T02:30", "2026-10-25T00:30:00Z"},
        {"Europe/Prague", "2026-10-25T03:00", "2026-10-25T02:00:00Z"},
        {"America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z"},
        {"America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z"},
        {"America/New_York", "2026-11-01T01:59", "2026-11-01T05:59:00Z"},
        {"Asia/Kolkata", "2026-12-08T09:00", "2026-12-08T03:30:00Z"},
        {"Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z"}, /* a gap of half an hour */
        {"Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z"},
        {"Europe/Dublin", "2026-07-01T09:00", "2026-07-01T08:00:00Z"}, /* summer is the standard time there */
        {"Africa/Casablanca", "2027-02-08T09:00", "2027-02-08T09:00:00Z"},
        {"Africa/Casablanca", "2027-02-01T09:00", "2027-02-01T08:00:00Z"},
        {"Pacific/Kiritimati", "2026-01-01T00:00", "2025-12-31T10:00:00Z"},
        {"Pacific/Pago_Pago", "2026-01-01T00:00", "2026-01-01T11:00:00Z"},
        {"Asia/Calcutta", "2026-01-01T05:30", "2026-01-01T00:00:00Z"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct civil wall;
        char utc[CLOCK_RFC3339_SIZE];
        assert_true(civil_parse_minute(str_of(cases[i].wall), &wall));
        clock_format(zone_to_utc(cases[i].zone, &wall), utc);
        assert_string_equal(utc, cases[i].utc);
    }
}

static void test_from_utc(void **state)
{
    (void)state;
    static const struct {
        const char *zone, *utc, *wall, *abbreviation;
    } cases[] = {
        {"Europe/Prague", "2026-03-29T00:59:00Z", "2026-03-29T01:59", "CET"},
        {"Europe/Prague", "2026-03-29T01:00:00Z", "2026-03-29T03:00", "CEST"},
        {"America/New_York", "2026-11-01T06:30:00Z", "2026-11-01T01:30", "EST"},
        {"Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45", "UTC+5:45"},
        {"America/Sao_Paulo", "2026-01-01T00:00:00Z", "2025-12-31T21:00", "UTC-3"},
        {"Asia/Kolkata", "2026-01-01T00:00:00Z", "2026-01-01T05:30", "IST"},
        {"UTC", "2026-01-01T00:00:00Z", "2026-01-01T00:00", "UTC"},
    };
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t t;
        char wall[CLOCK_RFC3339_SIZE];
        assert_true(clock_parse(str_of(cases[i].utc), &t));
        struct civil c = zone_from_utc(cases[i].zone, t);
        civil_format_minute(&c, wall);
        assert_string_equal(wall, cases[i].wall);
        assert_string_equal(zone_abbreviation(&a, cases[i].zone, t), cases[i].abbreviation);
    }
    arena_release(&a);
}

static void test_exists(void **state)
{
    (void)state;
    static const char *const yes[] = {
        "UTC", "Europe/Prague", "America/Argentina/Buenos_Aires", "Etc/GMT-1", "US/Eastern", "EST5EDT", "CET"};
    static const char *const no[] = {"",
                                     "europe/prague",
                                     "Europe",
                                     "Europe/",
                                     "Europe/Nowhere",
                                     "/etc/passwd",
                                     "../../../etc/passwd",
                                     "Europe/../Europe/Prague",
                                     "+05",
                                     "UTC+5",
                                     "EST5EDT4,M3.2.0,M11.1.0",
                                     "posix/Europe/Prague",
                                     "right/Europe/Prague",
                                     "Factory",
                                     "tzdata.zi",
                                     "leapseconds",
                                     "Europe/Prague\n"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(zone_exists(yes[i]));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(zone_exists(no[i]));
    assert_false(zone_exists(NULL));
}

static void test_find(void **state)
{
    (void)state;
    static const struct {
        const char *text, *zone;
    } cases[] = {
        {"Europe/Prague", "Europe/Prague"},
        {"europe/PRAGUE", "Europe/Prague"},
        {"  america/new york ", "America/New_York"},
        {"America/New_York", "America/New_York"},
        {"asia/calcutta", "Asia/Calcutta"},
        {"utc", "UTC"},
        {"GMT", "GMT"},
        {"Etc/GMT-1", "Etc/GMT-1"},
        {"W. Europe Standard Time", "Europe/Berlin"},
        {"india standard time", "Asia/Kolkata"},
        {"Eastern Standard Time", "America/New_York"},
        {"Berlin", "Europe/Berlin"},
        {"new york", "America/New_York"},
        {"New  York", "America/New_York"},
        {"S\xc3\xa3o Paulo", "America/Sao_Paulo"},
        {"Z\xc3\xbcrich", "Europe/Zurich"},
        {"K\xc3\xb6ln", "Europe/Berlin"},
        {"San Francisco", "America/Los_Angeles"},
        {"Bangalore", "Asia/Kolkata"},
        {"India", "Asia/Kolkata"},
        {"Germany", "Europe/Berlin"},
        {"Japan", "Asia/Tokyo"},
        {"Indianapolis", "America/Indiana/Indianapolis"},
        {"CET", "CET"},
        {"CEST", "CET"},
        {"JST", "Asia/Tokyo"},
        {"PDT", "America/Los_Angeles"},
        {"IST", NULL},
        {"CST", NULL},
        {"BST", NULL},
        {"AST", NULL},
        {"GMT-1", NULL}, /* Etc/GMT-1 is the other way round */
        {"USA", NULL},
        {"Brazil", NULL},
        {"Georgia", NULL},
        {"West", NULL},
        {"Eastern", NULL},
        {"Atlantis", NULL},
        {"", NULL},
        {"_", NULL},
        {"../../../etc/passwd", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *zone = zone_find(str_of(cases[i].text));
        if (!cases[i].zone && zone)
            fail_msg("%s is %s", cases[i].text, zone);
        if (cases[i].zone)
            assert_string_equal(zone ? zone : cases[i].text, cases[i].zone);
    }
    assert_null(zone_find((struct str){"UTC\0x", 5}));
    char *tall = malloc(100000);
    memset(tall, 'x', 100000);
    assert_null(zone_find((struct str){tall, 100000}));
    free(tall);
}

static void test_tables_name_zones(void **state)
{
    (void)state;
    const struct zone_alias *const tables[] = {zone_windows_names, zone_places, zone_abbreviations};
    for (const char *const *name = zone_iana_names; *name; name++)
        assert_true(zone_exists(*name));
    for (size_t i = 0; i < 3; i++)
        for (const struct zone_alias *alias = tables[i]; alias->name; alias++)
            if (alias->zone) {
                assert_true(zone_exists(alias->zone));
                assert_string_equal(zone_find(str_of(alias->name)), alias->zone);
            } else {
                assert_null(zone_find(str_of(alias->name)));
            }
}

/* For zone_oracle.py: reads lines "zone wall", writes the instant and the wall time that it is. */
static int answer_oracle(void)
{
    char zone[80], wall[40];
    while (scanf("%79s %39s", zone, wall) == 2) {
        struct civil c;
        if (!zone_exists(zone) || !civil_parse_minute(str_of(wall), &c)) {
            printf("none\n");
            continue;
        }
        int64_t t = zone_to_utc(zone, &c);
        c = zone_from_utc(zone, t);
        civil_format_minute(&c, wall);
        printf("%lld %s\n", (long long)t, wall);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--oracle") == 0)
        return answer_oracle();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_to_utc), cmocka_unit_test(test_from_utc),          cmocka_unit_test(test_exists),
        cmocka_unit_test(test_find),   cmocka_unit_test(test_tables_name_zones),
    };
    return cmocka_run_group_tests_name("calendar_zone", tests, NULL, NULL);
}
